#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What a rule looks at.
enum class RuleSubject : std::uint8_t {
  /// One review.
  review,
  /// One incident, in a review or alone.
  incident,
  /// Many reviews and incidents together.
  corpus,
};

/// A rule of the practice as its reader sees it: the page is the data, and its examples are run as tests.
///
/// `name` is the identity and names the pattern found, `code` is a short handle. Both are for ever: a rule that goes
/// is listed in retired_rules() with the one that took its place.
struct Rule {
  std::string_view code = {};
  std::string_view name = {};
  std::string_view family = {};
  Severity severity = Severity::warning;
  RuleSubject subject = RuleSubject::review;
  /// The first stage that can answer the question; earlier ones are not asked.
  Stage from = Stage::draft;
  /// The requirements of the practice that it stands for, "R067 R068".
  std::string_view requirements = {};
  /// What it finds, as a noun phrase.
  std::string_view finds = {};
  /// Why that matters.
  std::string_view why = {};
  /// Where the practice says so.
  std::string_view citation = {};
  /// When to leave the finding alone.
  std::string_view ignore_when = {};
  /// A question or a suggestion.
  std::string_view suggestion = {};
  /// Members of a review (for a rule about a corpus: "reviews" and "incidents") with which the rule fires, and with
  /// which it stays silent, as JSON.
  std::string_view bad = {};
  std::string_view good = {};
  /// What the examples need besides: a profile, or the moment of asking.
  std::string_view example_profile = {};
  std::string_view example_as_of = {};
};

/// A name or code that is no longer used, and what took its place.
struct RetiredRule {
  std::string_view code;
  std::string_view name;
  std::string_view replaced_by;
};

/// A family of rules, in the order of the practice.
struct RuleFamily {
  std::string_view name;
  std::string_view about;
};

/// Every rule on structure and process, by family and code. The rules on wording are language_rules(), those on the
/// text of a document reading_rules().
DEBRIEF_EXPORT std::span<const Rule> rules();

/// The families of rules().
DEBRIEF_EXPORT std::span<const RuleFamily> rule_families();

/// Names and codes that redirect.
DEBRIEF_EXPORT std::span<const RetiredRule> retired_rules();

/// The rule of that name or code, also a retired one's successor; null when there is none.
DEBRIEF_EXPORT const Rule* find_rule(std::string_view name_or_code) noexcept;

/// The page of a rule as Markdown.
DEBRIEF_EXPORT std::string rule_page(const Rule& rule);

/// All rules in one Markdown document: a table by family, then the pages.
DEBRIEF_EXPORT std::string rule_catalogue();

}  // namespace debrief::inline v0
