// Numbers as text, the same in every locale.
#pragma once

#include <string>

namespace debrief::inline v0 {

/// With exactly so many decimals.
std::string fixed_text(double value, int decimals);

/// With up to so many significant digits and no trailing zeros: ".0127", "2", "11.27". Infinity is "infinite".
std::string short_text(double value, int digits = 3);

/// A probability: "< 0.0001", "0.0128", "0.46", "1".
std::string p_text(double p);

/// The number as JSON writes it, shortest form that reads back the same; "null" for what is no number.
std::string json_number(double value);

}  // namespace debrief::inline v0
