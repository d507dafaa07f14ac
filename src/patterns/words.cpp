#include "patterns/words.hpp"

#include <cmath>

#include "debrief/core/instant.hpp"
#include "debrief/model/taxonomy.hpp"
#include "patterns/number_text.hpp"

namespace debrief::inline v0 {

std::string day_words(std::int64_t unix_seconds) {
  if (unix_seconds == absent) return "no date";
  Instant at;
  at.unix_seconds = unix_seconds;
  return text_of(local_date(at));
}

std::string code_words(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (!out.empty()) out += ' ';
    out += word;
    if (const FactorCode* code = find_factor_code(word)) out += " (" + std::string(code->label) + ")";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string codes_words(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + code_words(text);
  return out;
}

std::string case_words(const Cases& cases, std::int32_t row) {
  const auto at = static_cast<std::size_t>(row);
  std::string out = day_words(cases.happened[at]) + " " + cases.id[at];
  if (!cases.title[at].empty()) out += " (" + cases.title[at] + ")";
  return out;
}

std::string p_words(double p) {
  return (p < 0.0001 ? "" : "= ") + p_text(p);
}

OrderedJson or_null(const std::optional<double>& value) {
  return value ? finite(*value) : OrderedJson(nullptr);
}

OrderedJson finite(double value) {
  if (std::isnan(value)) return nullptr;
  if (std::isinf(value)) return value > 0 ? "infinite" : "-infinite";
  return value;
}

OrderedJson day_json(std::int64_t unix_seconds) {
  return unix_seconds == absent ? OrderedJson(nullptr) : OrderedJson(day_words(unix_seconds));
}

}  // namespace debrief::inline v0
