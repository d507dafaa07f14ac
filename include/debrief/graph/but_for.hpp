// But-for tests where they do no harm: of conditions and barriers, three-valued, never the end of the inquiry.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/graph/structure.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace graph {

/// The question about one edge, and what follows from its answer.
struct ButForQuestion {
  std::int64_t edge = 0;
  EdgeRef relation;
  std::string question;
  std::optional<ButFor> answer;
  std::vector<Id<AnyNode>> siblings;
  std::string next;
  Extras extras;
  bool operator==(const ButForQuestion&) const = default;
};

/// The question about one edge. Refused, with the reason, where it may not be asked: of a decision, and of types that
/// have no yes or no (what shaped, misled, hid, delayed).
DEBRIEF_EXPORT Result<ButForQuestion> but_for(const Review& review, std::size_t edge);

/// The questions about all edges of which it may be asked, in document order; those that only carry a combination on
/// are left out. Linear.
DEBRIEF_EXPORT std::vector<ButForQuestion> but_for_questions(const Review& review);

/// The review with an answer filled in. Refused where the question may not be asked. The answer lives on the edge and
/// nowhere else; nothing that tells the story shows it.
DEBRIEF_EXPORT Result<Review> answer_but_for(const Review& review, std::size_t edge, ButFor answer);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::ButForQuestion> {
  static const Type& type();
};

}  // namespace debrief::inline v0
