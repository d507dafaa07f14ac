// What each response pattern seeks, and the follow-ups that bring it out.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "debrief/facilitate/probe.hpp"

namespace debrief::inline v0 {

/// A pattern with its follow-ups. In the first of them {x} stands for the speaker's own words.
struct PatternText {
  ResponsePattern pattern;
  std::string_view id, seeks;
  std::array<std::string_view, 3> follow_ups;
};

/// In order of precedence: of two patterns in one sentence, the earlier one opens more.
inline constexpr std::array<PatternText, 11> pattern_texts = {{
    {ResponsePattern::help_seeking,
     "RP8",
     "signals that led to asking for help",
     {"\"{x}\": what made that the moment to do so?",
      "How was it known whom to turn to: a rota, a guide, or a rule of thumb?", ""}},
    {ResponsePattern::decision,
     "RP3",
     "the rationale of a choice and the options beside it",
     {"\"{x}\": what led up to that?", "Which other courses were on the table?",
      "In which case that looks much like this one would the choice be another?"}},
    {ResponsePattern::knowledge,
     "RP4",
     "knowledge that is presumed to be shared",
     {"\"{x}\": where does that come from, was it told or met before?",
      "How do colleagues come by the same knowledge? Who else in the room had it?", ""}},
    {ResponsePattern::state_of_mind,
     "RP5",
     "pressures and other things in play",
     {"\"{x}\": what else was going on around then?", "At which point did that begin?", ""}},
    {ResponsePattern::mental_model,
     "RP6",
     "how work and system usually go",
     {"\"{x}\": when does it go another way?", "What comes right before and right after, on a usual day?",
      "Which other ways of doing it are around?"}},
    {ResponsePattern::assessment,
     "RP2",
     "the grounds of a judgement",
     {"\"{x}\": what pointed that way?", "When did that picture first form, and which sign tipped it?", ""}},
    {ResponsePattern::observation,
     "RP1",
     "cues behind an observation",
     {"\"{x}\": what about it stood out?", "What else was on the screen, or in your ears, right then?", ""}},
    {ResponsePattern::action,
     "RP7",
     "what led to an act, and what else was open",
     {"\"{x}\": which other courses were open at that point?", "What pressure was there at that moment?", ""}},
    {ResponsePattern::typicality,
     "XP1",
     "what normal looks like",
     {"\"{x}\": what does the same look like on an ordinary day?",
      "When did the picture stop fitting, and how sure did it feel then?", ""}},
    {ResponsePattern::distinctions,
     "XP2",
     "fine differences that experience sees",
     {"\"{x}\": which feature tells the one from the other?",
      "What does it say to experienced eyes that a newcomer passes over?", ""}},
    {ResponsePattern::projection,
     "XP3",
     "what was expected to come next",
     {"\"{x}\": which signs said what would come next?", "Which moves were gone through in mind before one was made?",
      ""}},
}};

/// The place of a pattern in the order of precedence.
constexpr std::size_t precedence(ResponsePattern pattern) noexcept {
  constexpr std::array<std::size_t, 11> places = [] {
    std::array<std::size_t, 11> out{};
    for (std::size_t i = 0; i < pattern_texts.size(); ++i) out[static_cast<std::size_t>(pattern_texts[i].pattern)] = i;
    return out;
  }();
  return places[static_cast<std::size_t>(pattern)];
}

}  // namespace debrief::inline v0
