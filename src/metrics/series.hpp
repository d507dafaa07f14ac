// How the cards make shares and series. Private.
#pragma once

#include <map>
#include <string>

#include "debrief/metrics/series.hpp"

namespace debrief::inline v0 {

Share share_of(std::string what, std::int64_t k, std::int64_t n);

/// Values by quarter (years times four), in order; a quarter between others in which nothing happened counts as 0.
using ByQuarter = std::map<std::int64_t, double>;

std::int64_t quarter_number(std::int64_t unix_seconds);
/// "2024-Q2".
std::string quarter_name(std::int64_t number);
/// Whole days since 1970, rounded down.
std::int64_t unix_day(std::int64_t unix_seconds);

Series series_of(std::string what, const ByQuarter& by_quarter);
/// A point a period; lower limits below 0 stand as 0.
Series series_of(std::string what, std::vector<std::string> periods, std::vector<double> values);

}  // namespace debrief::inline v0
