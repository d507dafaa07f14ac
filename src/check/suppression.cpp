#include "check/suppression.hpp"

#include <algorithm>
#include <iterator>

#include "check/rule_row.hpp"
#include "debrief/check/language.hpp"

namespace debrief::inline v0::check_detail {

namespace {

bool covers(std::string_view pointer, std::string_view place) {
  return place.starts_with(pointer) && (place.size() == pointer.size() || place[pointer.size()] == '/');
}

bool is_about_suppressions(std::string_view name) {
  return std::any_of(suppressions.rows.begin(), suppressions.rows.end(),
                     [&](const Row& row) { return row.rule.name == name; });
}

/// Whether the rule, on structure or on wording, is asked at all.
bool is_asked(const Selection& selection, const Rule* rule, std::string_view name) {
  if (rule != nullptr) return selection.severity(rule->name, {rule->family}, rule->severity).has_value();
  for (const LanguageRule& wording : language_rules()) {
    if (wording.name != name) continue;
    return selection.severity(name, {language_family, wording.family, wording.family_name}, wording.severity)
        .has_value();
  }
  return false;
}

}  // namespace

void suppress(const Review& review, Stage stage, const Selection& selection, std::vector<Finding>& findings) {
  std::vector<Finding> unused;
  Reporter report(unused);
  const Rule& unused_rule = *find_rule("unused-suppression");
  const auto unused_severity = selection.severity(unused_rule.name, {suppressions.name}, unused_rule.severity);
  for (std::size_t i = 0; i < review.suppressions.size(); ++i) {
    const Suppression& suppression = review.suppressions[i];
    const auto name = canonical_rule_name(suppression.rule);
    if (!name || suppression.reason.empty() || is_about_suppressions(*name)) continue;
    const auto removed = std::erase_if(findings, [&](const Finding& finding) {
      return finding.name == *name && covers(suppression.pointer, finding.pointer);
    });
    if (removed > 0 || !unused_severity) continue;
    const Rule* rule = find_rule(*name);
    if (rule != nullptr && rule->from > stage) continue;
    if (!is_asked(selection, rule, *name)) continue;
    report.begin(unused_rule, *unused_severity);
    report.add(at({"suppressions", i}), "nothing is found by " + quoted(suppression.rule) +
                                            (suppression.pointer.empty() ? "" : " at " + quoted(suppression.pointer)));
  }
  std::move(unused.begin(), unused.end(), std::back_inserter(findings));
}

}  // namespace debrief::inline v0::check_detail
