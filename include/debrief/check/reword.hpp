// Questions as they are put to people: what form they have, and how the same need is asked for a description.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// The form of a question. Those from `why_person` on draw a defence, a name or a verdict.
enum class QuestionForm : std::uint8_t {
  /// How, what, which, when or where; a "why" about a system; who saw or knew.
  open,
  /// No question, and nothing in it to reword.
  statement,
  why_person,
  why_undone,
  who,
  whose,
  how_could,
  outburst,
  leading,
  counterfactual,
  closed,
  compound,
  justify,
  wrong_with
};

/// One question looked at.
struct Rewording {
  std::string question;
  QuestionForm form = QuestionForm::open;
  /// The question may be put as it stands.
  bool approved = true;
  /// What the form does to the answer; empty where it is approved.
  std::string why;
  /// What the asker needs to know, as a noun phrase; empty where it is approved.
  std::string need;
  /// The same need asked for a description, the closest first. None for an approved question, else at least two.
  std::vector<std::string> offers;
  /// Codes of the language rules that the question met.
  std::vector<std::string> rules;
  Extras extras;
  bool operator==(const Rewording&) const = default;
};

struct RewordOptions {
  /// Names and handles of the people in this review. An offer speaks of "the responder" instead.
  std::vector<std::string> participants;
  /// What people took to be the matter at that moment ("the API"). Given, the first offer asks what spoke for it.
  std::string held;
};

/// The form of a question and, where it draws a defence, ways to ask for what was seen, known and weighed at the time.
/// A statement such as "you should have paged" is taken for the question it stands for. English only. The offers are
/// words of the question put into other sentences: read them before you ask. Linear in the question; of one longer than
/// a thousand bytes only the form is used.
DEBRIEF_EXPORT Rewording reword(std::string_view question, const RewordOptions& options = {});

template <>
struct DEBRIEF_EXPORT Described<QuestionForm> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Rewording> {
  static const Type& type();
};

}  // namespace debrief::inline v0
