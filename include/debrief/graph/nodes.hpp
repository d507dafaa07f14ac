#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/model/factor_graph.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// A node of the factor graph and where it stands in the review.
struct Node {
  std::string_view id;
  NodeKind kind = NodeKind::factor;
  /// What a reader should see: the label, the text, or the title; failing that the code's label or the id.
  std::string_view label;
  /// Place in its list (contributing_factors, timeline, decision_points, cues, barriers, impacts, junctions, actions;
  /// for a phase its number).
  std::size_t index = 0;
  /// A cue's decision point, an impact's incident; 0 for the others.
  std::size_t owner = 0;
};

/// An edge whose two ends are nodes.
struct Link {
  EdgeType type = EdgeType::relates;
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  /// Place in factor_graph.edges.
  std::uint32_t edge = 0;
};

/// The factor graph of a review with its ids resolved.
///
/// Holds every factor, barrier and junction, and of the events, decision points, cues, impacts, actions and phases
/// those that an edge or a boundary names. Nodes stand in the order of the review's lists, links in the order of its
/// edges. A view: it must not outlive the review, nor a change of it. A review without a factor graph gives its factors
/// and no links.
class DEBRIEF_EXPORT Nodes {
 public:
  /// Linear in the review.
  explicit Nodes(const Review& review);

  const Review& review() const noexcept { return *review_; }
  std::span<const Node> nodes() const noexcept { return nodes_; }
  std::span<const Link> links() const noexcept { return links_; }
  const Node& operator[](std::size_t node) const noexcept { return nodes_[node]; }
  const Edge& edge(const Link& link) const noexcept { return review_->factor_graph->edges[link.edge]; }

  /// Places in links() of those that leave a node or enter it, in document order.
  std::span<const std::uint32_t> leaving(std::size_t node) const noexcept;
  std::span<const std::uint32_t> entering(std::size_t node) const noexcept;

  /// Edges of which at least one end is not in the review; places in factor_graph.edges.
  std::span<const std::uint32_t> dangling() const noexcept { return dangling_; }

  /// The node of that id; npos when there is none.
  std::size_t find(std::string_view id) const noexcept;
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  /// The factor of a factor node; null for the others.
  const ContributingFactor* factor(std::size_t node) const noexcept;
  const DecisionPoint* decision(std::size_t node) const noexcept;
  const Junction* junction(std::size_t node) const noexcept;
  const Barrier* barrier(std::size_t node) const noexcept;

 private:
  const Review* review_;
  std::vector<Node> nodes_;
  std::vector<Link> links_;
  std::vector<std::uint32_t> dangling_;
  std::vector<std::uint32_t> leaving_, entering_, leaving_start_, entering_start_;
  std::unordered_map<std::string_view, std::uint32_t> by_id_;
};

/// The phase that "phase:mitigation" names; nothing for any other text.
DEBRIEF_EXPORT std::optional<Phase> phase_of(std::string_view id) noexcept;

/// The category a factor belongs to by its code ("DET"); empty for a local code or none.
DEBRIEF_EXPORT std::string_view category_id(const ContributingFactor& factor) noexcept;

/// The facet of a factor: its own, or that of its category; nothing when neither is known.
DEBRIEF_EXPORT std::optional<Facet> facet_of(const ContributingFactor& factor) noexcept;

}  // namespace debrief::inline v0::graph
