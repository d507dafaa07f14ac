#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"

namespace debrief::inline v0 {

/// How the given text is written.
enum class TextKind : std::uint8_t {
  /// Words, blank lines, bullets. Backticks, URLs, paths and identifiers are left alone.
  plain,
  /// In addition: fences and indented front matter are skipped, headings name sections, block quotes count as quoted.
  markdown,
};

/// What part of a review the text stands in. It decides which rules apply.
enum class LanguageScope : std::uint8_t {
  /// Told from the text: a line that ends in a question mark is a question, a heading is a field, what stands under a
  /// heading such as "Action items" or reads as a plan is an action, everything else is narrative.
  automatic,
  narrative,
  question,
  action,
  /// A title, heading, tag or other short label.
  field,
  /// What people said at the time. Findings are informational, for nobody rewrites a transcript.
  transcript,
};

/// One row of the catalogue of blameless-language rules.
struct LanguageRule {
  /// The short handle, "CF-01".
  std::string_view code;
  /// The identity: the pattern in words, "person-should-have".
  std::string_view name;
  /// The two letters before the hyphen of the code.
  std::string_view family;
  /// The family in words, "counterfactuals".
  std::string_view family_name;
  Severity severity = Severity::warning;
  /// Letters of the scopes that the rule speaks about: N narrative, Q question, A action, F field, T transcript.
  std::string_view scopes;
  /// What the rule finds, as a noun phrase.
  std::string_view finds;
  /// Why the wording matters, with its source.
  std::string why;
  /// A question to put in its place, or a rewording.
  std::string_view offer;
  /// Patterns over words, one a line, and those under which the rule stays silent.
  std::string_view patterns;
  std::string_view unless;
  /// Sentences that the rule finds, and near neighbours that it leaves alone.
  std::vector<std::string_view> fires;
  std::vector<std::string_view> silent;
};

/// The whole catalogue in the order of the practice, built once.
DEBRIEF_EXPORT std::span<const LanguageRule> language_rules();

/// What to look for, and in what.
struct LanguageOptions {
  TextKind kind = TextKind::plain;
  LanguageScope scope = LanguageScope::automatic;
  /// Names and handles of the people in this review. There is no name dictionary: only these count as persons.
  std::vector<std::string> participants;
  /// No finding is graver than this. A near miss or an asynchronous note gets `Severity::warning` at most.
  Severity ceiling = Severity::error;
  /// Codes, names or families ("CF"); empty selects every rule.
  std::vector<std::string> select;
  /// Codes, names or families that are left out of the selection.
  std::vector<std::string> ignore;
};

/// Finds wording that assigns blame, judges from hindsight, or promises without a mechanism.
///
/// Built once, then used from any number of threads. Findings carry the byte span in the text given, which always
/// lies on character boundaries, and never say anything about an author. English only: passages in other languages
/// are left alone. Time is linear in the text.
class DEBRIEF_EXPORT LanguageMatcher {
 public:
  /// Throws std::invalid_argument when `select` or `ignore` names a rule that does not exist.
  explicit LanguageMatcher(LanguageOptions options = {});
  ~LanguageMatcher();
  LanguageMatcher(const LanguageMatcher&);
  LanguageMatcher(LanguageMatcher&&) noexcept;
  LanguageMatcher& operator=(const LanguageMatcher&);
  LanguageMatcher& operator=(LanguageMatcher&&) noexcept;

  /// The findings in `text`, in the order of their spans.
  std::vector<Finding> match(std::string_view text) const;

  /// The same for a text of another kind or scope.
  std::vector<Finding> match(std::string_view text, TextKind kind, LanguageScope scope) const;

 private:
  struct State;
  std::shared_ptr<const State> state_;
};

/// The findings in `text`, in the order of their spans. Throws as the constructor of LanguageMatcher does.
DEBRIEF_EXPORT std::vector<Finding> language(std::string_view text, const LanguageOptions& options = {});

}  // namespace debrief::inline v0
