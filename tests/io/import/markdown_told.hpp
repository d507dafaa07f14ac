// What was read of a review in Markdown, as short texts to compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/io/import/markdown.hpp"

namespace debrief::testing {

inline Review review_of(std::string_view text) {
  return *import_markdown(text).value;
}

/// "2024-05-03T10:05:00Z First alert" for each event, "?" where no instant is known.
inline std::vector<std::string> events_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const TimelineEvent& event : reading.value->timeline) {
    std::string line = event.at ? text_of(*event.at) : "?";
    if (event.until) line += " to " + text_of(*event.until);
    out.push_back(line + " " + event.text);
  }
  return out;
}

/// The instants of a timeline alone.
inline std::vector<std::string> times_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const TimelineEvent& event : reading.value->timeline) out.push_back(event.at ? text_of(*event.at) : "?");
  return out;
}

/// The names of the findings.
inline std::vector<std::string> names_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const Finding& finding : reading.findings) out.push_back(finding.name);
  return out;
}

/// "title | owner | due | state" for each action.
inline std::vector<std::string> actions_of(const Review& review) {
  std::vector<std::string> out;
  for (const Action& action : review.actions) {
    out.push_back(action.title + " | " + action.owner + " | " + (action.due ? text_of(*action.due) : "") + " | " +
                  std::string(text_of(action.state)));
  }
  return out;
}

}  // namespace debrief::testing
