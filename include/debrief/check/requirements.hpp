// What the practice asks for, and which rule sees to it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// What became of a requirement.
enum class RequirementStatus : std::uint8_t {
  /// A rule on structure or process names it.
  rule,
  /// Other rules, most of them on wording, find what it is about.
  covered,
  /// It is marked as worth a finding, and no document can show it.
  not_checkable,
  /// It shapes the model, the questions, the measures or the reports, and is not marked as worth a finding.
  not_a_check,
};

/// One numbered requirement of the practice.
struct Requirement {
  /// "R067".
  std::string_view id;
  /// The severities that the practice marks it with: letters of "EWI", or empty.
  std::string_view marked;
  /// What it asks, in a few words.
  std::string_view asks;
  RequirementStatus status = RequirementStatus::not_a_check;
  /// Names of the rules that see to it.
  std::vector<std::string_view> rules;
  /// Why there is no rule, or what those that cover it do; may be empty where a rule names it.
  std::string_view reason;
};

/// All requirements in their order, built once.
DEBRIEF_EXPORT std::span<const Requirement> requirements();

/// "rule", "covered", "not checkable" or "not a check".
DEBRIEF_EXPORT std::string_view text_of(RequirementStatus status) noexcept;

/// The requirements as a Markdown table.
DEBRIEF_EXPORT std::string requirements_table();

/// The requirements as JSON: {"requirements": [{id, marked, asks, status, rules, reason}]}, ends with a newline.
DEBRIEF_EXPORT std::string requirements_json();

}  // namespace debrief::inline v0
