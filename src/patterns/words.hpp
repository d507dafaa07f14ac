// Words and JSON parts that the writers of patterns share. Private; includes nlohmann_json.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/patterns/patterns.hpp"

namespace debrief::inline v0 {

using OrderedJson = nlohmann::ordered_json;

/// "2024-06-30", in UTC; "no date" for `absent`.
std::string day_words(std::int64_t unix_seconds);

/// "CRD-01 (command established late)"; a code of nobody's taxonomy stands alone. Codes within an edge, "DET-04
/// misleads decision", get their words as well.
std::string code_words(std::string_view text);

/// The words of several, with commas between them.
std::string codes_words(const std::vector<std::string>& texts);

/// "2024-01-03 r1 (Pool exhausted)": a review as a list names it.
std::string case_words(const Cases& cases, std::int32_t row);

/// "= 0.0128", "< 0.0001": behind "p".
std::string p_words(double p);

OrderedJson or_null(const std::optional<double>& value);
/// Infinite values, which JSON cannot write, stand as the text "infinite".
OrderedJson finite(double value);
OrderedJson day_json(std::int64_t unix_seconds);

/// Fills `tests` and `comparisons` from the other parts.
void count_comparisons(Patterns& patterns);

/// A section of the text, from its heading on, and the same as JSON: one pair for each kind.
std::string recurrence_text(const Patterns& patterns);
OrderedJson recurrence_json(const Patterns& patterns);
std::string associations_text(const Patterns& patterns);
OrderedJson associations_json(const Patterns& patterns);
std::string motifs_text(const Patterns& patterns);
OrderedJson motifs_json(const Patterns& patterns);
std::string courses_text(const Patterns& patterns);
OrderedJson courses_json(const Patterns& patterns);
std::string recycled_text(const Patterns& patterns);
OrderedJson recycled_json(const Patterns& patterns);
std::string follow_through_text(const Patterns& patterns);
OrderedJson follow_through_json(const Patterns& patterns);
std::string trends_text(const Patterns& patterns);
OrderedJson trends_json(const Patterns& patterns);

}  // namespace debrief::inline v0
