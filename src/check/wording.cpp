#include "check/wording.hpp"

#include <algorithm>
#include <iterator>

#include "check/prose.hpp"
#include "debrief/check/language.hpp"

namespace debrief::inline v0::check_detail {

namespace {

LanguageScope scope_of(Prose prose) {
  switch (prose) {
    case Prose::document:
      return LanguageScope::automatic;
    case Prose::label:
      return LanguageScope::field;
    case Prose::question:
      return LanguageScope::question;
    case Prose::action:
      return LanguageScope::action;
    case Prose::said:
      return LanguageScope::transcript;
    case Prose::none:
    case Prose::narrative:
    case Prose::afterwards:
    case Prose::luck:
      break;
  }
  return LanguageScope::narrative;
}

/// Families and rules that a kind of prose answers to by its nature.
bool belongs_here(Prose prose, const Finding& finding) {
  if (prose == Prose::afterwards) return finding.code.starts_with("HS-");
  if (prose == Prose::luck) return finding.code == "EM-08" || finding.code == "MI-08";
  return false;
}

}  // namespace

Wording::Wording(const Selection& selection) {
  for (const LanguageRule& rule : language_rules()) {
    const auto severity =
        selection.severity(rule.name, {language_family, rule.family, rule.family_name}, rule.severity);
    if (!severity) {
      left_out_.emplace_back(rule.name);
      continue;
    }
    asked_ = true;
    if (*severity != rule.severity) changed_.emplace_back(rule.name, *severity);
  }
}

void Wording::check(const Subject& subject, std::vector<Finding>& findings) const {
  LanguageOptions options;
  for (const Person& person : subject.review.people) {
    if (!person.name.empty()) options.participants.push_back(person.name);
  }
  options.ignore = left_out_;
  if (subject.facts.tier == Tier::near_miss) options.ceiling = Severity::warning;
  const LanguageMatcher matcher(std::move(options));
  for_each_prose(subject.review, [&](Prose prose, std::string_view text, const std::vector<ProseStep>& path) {
    const TextKind kind = prose == Prose::document ? TextKind::markdown : TextKind::plain;
    for (Finding& finding : matcher.match(text, kind, scope_of(prose))) {
      if (belongs_here(prose, finding)) continue;
      finding.pointer = pointer_of(path);
      // Lines within the member's text mean nothing in the document.
      finding.line.reset();
      finding.column.reset();
      for (const auto& [rule, severity] : changed_) {
        const Severity usual = severity;
        if (finding.name == rule && finding.severity != Severity::info) finding.severity = usual;
      }
      findings.push_back(std::move(finding));
    }
  });
}

}  // namespace debrief::inline v0::check_detail
