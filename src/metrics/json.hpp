// The parts of metrics as JSON values, for the writers of results. Private; includes nlohmann_json.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "debrief/metrics/estimate.hpp"

namespace debrief::inline v0 {

using OrderedJson = nlohmann::ordered_json;

OrderedJson json_value(const Counts& counts);
OrderedJson json_value(const ConfidenceInterval& interval);
OrderedJson json_value(const Estimate& estimate);

/// Indented, with a line feed at the end; bytes that are no UTF-8 are replaced.
std::string json_text(const OrderedJson& value);

}  // namespace debrief::inline v0
