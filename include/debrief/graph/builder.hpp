#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// Puts a factor graph together step by step and hands out the review that holds it.
///
/// Nothing is refused here: what may join what is the question of legality(), so that a builder can make wrong graphs
/// too. An id that is added twice keeps its first record.
class DEBRIEF_EXPORT Builder {
 public:
  Builder() = default;
  /// Goes on with a review that is there.
  explicit Builder(Review review);

  Builder& factor(std::string_view id, std::string_view code = {}, std::string_view label = {},
                  std::optional<FactorKind> kind = {});
  Builder& event(std::string_view id, std::string_view text);
  Builder& decision(std::string_view id, std::string_view title = {});
  /// A cue of a decision point, which is added when it is not there.
  Builder& cue(std::string_view decision, std::string_view id, std::string_view what);
  Builder& barrier(std::string_view id, std::string_view label, std::optional<BarrierKind> kind = {},
                   std::optional<BarrierState> state = {});
  /// An impact of the first incident, which is added when there is none.
  Builder& impact(std::string_view id, std::string_view text, ImpactAudience audience = ImpactAudience::customer);
  Builder& action(std::string_view id, std::string_view title);
  Builder& boundary(std::string_view node, BoundaryReason reason, std::string_view text = {});

  /// A junction and the edges into it from its members, `joint` or, for any_of, `alternative`. An empty id takes the
  /// next free one of J1, J2 …; returns the id.
  std::string junction(JunctionKind kind, const std::vector<std::string>& members, std::string_view id = {});
  std::string all_of(const std::vector<std::string>& members) { return junction(JunctionKind::all_of, members); }
  std::string any_of(const std::vector<std::string>& members) { return junction(JunctionKind::any_of, members); }

  /// Adds an edge and returns it, to fill in minutes, confidence and the like at once: the reference lasts until the
  /// next call.
  Edge& connect(std::string_view from, EdgeType type, std::string_view to);

  const Review& review() const& noexcept { return review_; }
  Review review() && { return std::move(review_); }

 private:
  FactorGraph& graph();
  Review review_;
};

}  // namespace debrief::inline v0::graph
