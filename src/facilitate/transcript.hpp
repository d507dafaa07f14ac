// Who said what: a transcript as turns.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace debrief::inline v0 {

/// One speaker's words, as places in the transcript. What stands before the first speaker has no speaker.
struct Turn {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string_view speaker;
};

/// A turn begins on a line with "Name:" or "[time] Name:"; lines without belong to the turn before. Linear.
std::vector<Turn> turns_of(std::string_view transcript);

/// Whether a name is that of somebody who leads the talk: facilitator, moderator, host, interviewer, in any case.
bool leads_the_talk(std::string_view speaker);

}  // namespace debrief::inline v0
