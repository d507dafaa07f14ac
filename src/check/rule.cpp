#include "debrief/check/rule.hpp"

#include <array>

#include "check/rule_row.hpp"

namespace debrief::inline v0 {

namespace check_detail {

std::span<const Family* const> families() {
  static constexpr std::array<const Family*, 25> all = {
      &references,  &chronology, &need,     &timeline,      &decision_points, &factors,        &graph_form,
      &graph_story, &impact,     &evidence, &guardrails,    &staffing,        &roles,          &schedule,
      &meeting,     &learning,   &soak,     &action_states, &action_quality,  &follow_through, &readiness,
      &publication, &demands,    &across,   &suppressions};
  return all;
}

std::string at(std::initializer_list<Part> parts) {
  std::string out;
  for (const Part& part : parts) {
    out += '/';
    if (part.name.empty()) {
      out += std::to_string(part.index);
    } else {
      out += part.name;
    }
  }
  return out;
}

void Reporter::add(std::string pointer, std::string message) {
  Finding& finding = findings_.emplace_back();
  finding.code = rule_->code;
  finding.name = rule_->name;
  finding.severity = severity_;
  finding.pointer = std::move(pointer);
  finding.message = std::move(message);
  finding.why = rule_->why;
  finding.suggestion = rule_->suggestion;
}

std::string called(std::string_view id) {
  return id.empty() ? std::string("without an id") : quoted(id, 40);
}

std::string listed(const std::vector<std::string>& names, std::size_t most) {
  std::string out;
  const std::size_t shown = names.size() <= most ? names.size() : most - 1;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  if (shown < names.size()) out += " and " + std::to_string(names.size() - shown) + " more";
  return out;
}

}  // namespace check_detail

namespace {

/// Nothing is retired yet. A rule that goes leaves its code and name here, with its successor.
constexpr std::array<RetiredRule, 0> retired = {};

std::string inline_code(std::string_view text) {
  return "`" + std::string(text) + "`";
}

}  // namespace

std::span<const Rule> rules() {
  static const std::vector<Rule> all = [] {
    std::vector<Rule> out;
    for (const check_detail::Family* family : check_detail::families()) {
      for (const check_detail::Row& row : family->rows) {
        Rule rule = row.rule;
        rule.family = family->name;
        out.push_back(rule);
      }
    }
    return out;
  }();
  return all;
}

std::span<const RuleFamily> rule_families() {
  static const std::vector<RuleFamily> all = [] {
    std::vector<RuleFamily> out;
    for (const check_detail::Family* family : check_detail::families()) out.push_back({family->name, family->about});
    return out;
  }();
  return all;
}

std::span<const RetiredRule> retired_rules() {
  return retired;
}

const Rule* find_rule(std::string_view name_or_code) noexcept {
  for (const RetiredRule& gone : retired_rules()) {
    if (gone.code == name_or_code || gone.name == name_or_code) return find_rule(gone.replaced_by);
  }
  for (const Rule& rule : rules()) {
    if (rule.code == name_or_code || rule.name == name_or_code) return &rule;
  }
  return nullptr;
}

std::string rule_page(const Rule& rule) {
  std::string out = "# " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n";
  out += std::string(rule.finds) + "\n\n";
  out += "- Family: " + std::string(rule.family) + "\n";
  out += "- Severity: " + std::string(text_of(rule.severity)) + "\n";
  if (rule.subject == RuleSubject::corpus) {
    out += "- Asked of: many documents together\n";
  } else {
    out += "- Asked from stage: " + std::string(text_of(rule.from)) + "\n";
  }
  if (!rule.requirements.empty()) out += "- Requirements: " + std::string(rule.requirements) + "\n";
  out += "\n## Why it matters\n\n" + std::string(rule.why) + "\n\nSource: " + std::string(rule.citation) + "\n";
  out += "\n## What to do\n\n" + std::string(rule.suggestion) + "\n";
  out += "\n## When to ignore it\n\n" + std::string(rule.ignore_when) + "\n";
  std::string setting;
  if (!rule.example_profile.empty()) setting += " (profile " + std::string(rule.example_profile) + ")";
  if (!rule.example_as_of.empty()) setting += " (asked at " + std::string(rule.example_as_of) + ")";
  out += "\n## Bad" + setting + "\n\n```json\n" + std::string(rule.bad) + "\n```\n";
  out += "\n## Good\n\n```json\n" + std::string(rule.good) + "\n```\n";
  return out;
}

std::string rule_catalogue() {
  std::string out = "# Rules on structure and process\n\n";
  out += std::to_string(rules().size()) + " rules. A rule's name is its identity, its code a short handle.\n";
  for (const RuleFamily& family : rule_families()) {
    out += "\n## " + std::string(family.name) + "\n\n" + std::string(family.about) + "\n\n";
    out += "| code | name | severity | from | finds |\n|---|---|---|---|---|\n";
    for (const Rule& rule : rules()) {
      if (rule.family != family.name) continue;
      const std::string_view from = rule.subject == RuleSubject::corpus ? "corpus" : text_of(rule.from);
      out += "| " + inline_code(rule.code) + " | " + inline_code(rule.name) + " | " +
             std::string(text_of(rule.severity)) + " | " + std::string(from) + " | " + std::string(rule.finds) + " |\n";
    }
  }
  for (const Rule& rule : rules()) {
    // One level deeper, for the pages stand below the families.
    std::string page = rule_page(rule);
    std::string deeper = "\n";
    for (std::size_t from = 0; from < page.size();) {
      const std::size_t end = page.find('\n', from);
      const std::string_view line = std::string_view(page).substr(from, end - from);
      if (line.starts_with('#')) deeper += "##";
      deeper += std::string(line) + "\n";
      from = end == std::string::npos ? page.size() : end + 1;
    }
    out += deeper;
  }
  return out;
}

}  // namespace debrief::inline v0
