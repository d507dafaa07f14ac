// Every question that a review calls for, before some of them are chosen for a meeting.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "debrief/facilitate/questions.hpp"
#include "debrief/graph/nodes.hpp"

namespace debrief::inline v0 {

/// A question with its place in the meeting and how much the review calls for it.
struct AskedQuestion {
  QuestionAdvice question;
  int weight = 0;
  /// What stands before a question about a decision: where its moment comes up, and where it is the moment already.
  std::string first, next;
  std::int64_t when = std::numeric_limits<std::int64_t>::max();
};

/// Of decision points, signals, events, gaps, accounts, luck, milestones and the graph, in this order. `nodes` are
/// those of the review.
std::vector<AskedQuestion> asked_questions(const Review& review, const graph::Nodes& nodes,
                                           const QuestionOptions& options);

}  // namespace debrief::inline v0
