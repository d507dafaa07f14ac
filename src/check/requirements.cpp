#include "debrief/check/requirements.hpp"

#include <algorithm>

#include "check/json_text.hpp"
#include "check/requirements_table.hpp"
#include "check/selection.hpp"
#include "debrief/check/rule.hpp"

namespace debrief::inline v0 {

namespace {

/// Cuts the text before the next separator off; the rest when there is none.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view out = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return out;
}

bool names(std::string_view list, std::string_view id) {
  while (!list.empty()) {
    if (take(list, ' ') == id) return true;
  }
  return false;
}

Requirement requirement_of(std::string_view line) {
  Requirement out;
  out.id = take(line, '|');
  out.marked = take(line, '|');
  if (out.marked == "-") out.marked = {};
  out.asks = take(line, '|');
  for (const Rule& rule : rules()) {
    if (names(rule.requirements, out.id)) out.rules.push_back(rule.name);
  }
  const bool named = !out.rules.empty();
  for (std::string_view covering = take(line, '|'); !covering.empty();) {
    // A name that no rule has stays as it stands, for the test to see.
    const std::string_view name = take(covering, ' ');
    out.rules.push_back(check_detail::canonical_rule_name(name).value_or(name));
  }
  out.reason = line;
  if (named) {
    out.status = RequirementStatus::rule;
  } else if (!out.rules.empty()) {
    out.status = RequirementStatus::covered;
  } else {
    out.status = out.marked.empty() ? RequirementStatus::not_a_check : RequirementStatus::not_checkable;
  }
  return out;
}

}  // namespace

std::span<const Requirement> requirements() {
  static const std::vector<Requirement> all = [] {
    std::vector<Requirement> out;
    for (std::string_view section : check_detail::requirements_text()) {
      while (!section.empty()) out.push_back(requirement_of(take(section, '\n')));
    }
    return out;
  }();
  return all;
}

std::string_view text_of(RequirementStatus status) noexcept {
  switch (status) {
    case RequirementStatus::rule:
      return "rule";
    case RequirementStatus::covered:
      return "covered";
    case RequirementStatus::not_checkable:
      return "not checkable";
    case RequirementStatus::not_a_check:
      return "not a check";
  }
  return "";
}

std::string requirements_table() {
  std::string out = "| id | marked | asks | status | rules | reason |\n|---|---|---|---|---|---|\n";
  for (const Requirement& one : requirements()) {
    out += "| " + std::string(one.id) + " | " + std::string(one.marked) + " | " + std::string(one.asks) + " | " +
           std::string(text_of(one.status)) + " | ";
    for (std::size_t i = 0; i < one.rules.size(); ++i) {
      out += (i == 0 ? "`" : ", `") + std::string(one.rules[i]) + "`";
    }
    out += " | " + std::string(one.reason) + " |\n";
  }
  return out;
}

std::string requirements_json() {
  std::string out = "{\"requirements\": [";
  bool first = true;
  for (const Requirement& one : requirements()) {
    out += first ? "\n" : ",\n";
    first = false;
    check_detail::ObjectText object(out);
    object.text("id", one.id);
    object.text("marked", one.marked);
    object.text("asks", one.asks);
    object.text("status", text_of(one.status));
    std::string& list = object.member("rules");
    list += '[';
    for (std::size_t i = 0; i < one.rules.size(); ++i) {
      if (i > 0) list += ", ";
      check_detail::append_string(list, one.rules[i]);
    }
    list += ']';
    object.text("reason", one.reason);
    object.close();
  }
  out += "\n]}\n";
  return out;
}

}  // namespace debrief::inline v0
