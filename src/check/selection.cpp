#include "check/selection.hpp"

#include <algorithm>

#include "debrief/check/language.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/core/text.hpp"

namespace debrief::inline v0::check_detail {

namespace {

/// Everything that --select and --ignore understand.
const std::vector<std::string_view>& selectable() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> out;
    for (const RuleFamily& family : rule_families()) out.push_back(family.name);
    for (const Rule& rule : rules()) {
      out.push_back(rule.code);
      out.push_back(rule.name);
    }
    for (const RetiredRule& rule : retired_rules()) {
      out.push_back(rule.code);
      out.push_back(rule.name);
    }
    out.push_back(language_family);
    for (const LanguageRule& rule : language_rules()) {
      out.insert(out.end(), {rule.code, rule.name, rule.family, rule.family_name});
    }
    return out;
  }();
  return all;
}

std::optional<Error> unknown_entry(const std::vector<std::string>& entries) {
  for (const std::string& entry : entries) {
    const auto& known = selectable();
    if (std::find(known.begin(), known.end(), entry) != known.end()) continue;
    const std::string_view near = nearest(entry, known);
    return Error{ErrorCode::unknown_rule, entry, "no rule and no family is called that",
                 near.empty() ? "list them with: debrief rule" : "did you mean \"" + std::string(near) + "\"?"};
  }
  return std::nullopt;
}

/// Entries with codes and retired names turned into names; families stay.
std::vector<std::string> canonical(const std::vector<std::string>& entries) {
  std::vector<std::string> out;
  for (const std::string& entry : entries) out.emplace_back(canonical_rule_name(entry).value_or(entry));
  return out;
}

bool contains(const std::vector<std::string>& entries, std::string_view name,
              std::initializer_list<std::string_view> families) {
  return std::any_of(entries.begin(), entries.end(), [&](const std::string& entry) {
    return entry == name || std::find(families.begin(), families.end(), entry) != families.end();
  });
}

}  // namespace

std::optional<std::string_view> canonical_rule_name(std::string_view name_or_code) {
  if (const Rule* rule = find_rule(name_or_code)) return rule->name;
  for (const LanguageRule& rule : language_rules()) {
    if (rule.code == name_or_code || rule.name == name_or_code) return rule.name;
  }
  return std::nullopt;
}

std::string_view nearest_rule_name(std::string_view text) {
  return nearest(text, selectable());
}

Result<Selection> Selection::make(const std::vector<std::string>& select, const std::vector<std::string>& ignore) {
  if (auto error = unknown_entry(select)) return *error;
  if (auto error = unknown_entry(ignore)) return *error;
  Selection out;
  out.select_ = canonical(select);
  out.ignore_ = canonical(ignore);
  return out;
}

std::optional<Severity> Selection::severity(std::string_view name, std::initializer_list<std::string_view> families,
                                            Severity otherwise) const {
  if (!select_.empty() && !contains(select_, name, families)) return std::nullopt;
  if (contains(ignore_, name, families)) return std::nullopt;
  for (const auto& [rule, severity] : settings_) {
    if (rule != name) continue;
    switch (severity) {
      case RuleSeverity::off:
        return std::nullopt;
      case RuleSeverity::info:
        return Severity::info;
      case RuleSeverity::warning:
        return Severity::warning;
      case RuleSeverity::error:
        return Severity::error;
    }
  }
  return otherwise;
}

}  // namespace debrief::inline v0::check_detail
