// What the shape of the factor graph tells. None of these answers ranks anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace graph {

/// Nodes that sufficed together. One telling of several; none of its members is the cause.
struct Combination {
  std::vector<Id<AnyNode>> nodes;
  Extras extras;
  bool operator==(const Combination&) const = default;
};

/// Which combinations sufficed for an outcome. Their order means nothing.
struct JointSufficiency {
  Id<AnyNode> outcome;
  std::string label;
  std::vector<Combination> combinations;
  std::optional<std::int64_t> count;
  std::optional<std::int64_t> more_than;
  std::vector<Id<AnyNode>> goes_round;
  std::vector<Id<AnyNode>> unclear;
  std::string reading;
  Extras extras;
  bool operator==(const JointSufficiency&) const = default;
};

/// A node of which it is open whether what leads to it is all.
struct CompletenessGap {
  Id<AnyNode> node;
  std::string why;
  std::string question;
  Extras extras;
  bool operator==(const CompletenessGap&) const = default;
};

/// A chain in which each node has one thing that led to it: it reads like five whys.
struct SingleThread {
  std::vector<Id<AnyNode>> nodes;
  std::string question;
  Extras extras;
  bool operator==(const SingleThread&) const = default;
};

/// How many factors sit at a level.
struct LevelCount {
  FactorLevel level = FactorLevel::team;
  std::int64_t factors = 0;
  Extras extras;
  bool operator==(const LevelCount&) const = default;
};

/// How far above the team the inquiry looked. A hint, not a score.
struct LevelClimb {
  std::optional<FactorLevel> highest;
  std::int64_t factors = 0;
  std::int64_t with_level = 0;
  std::int64_t above_team = 0;
  std::vector<LevelCount> levels;
  Extras extras;
  bool operator==(const LevelClimb&) const = default;
};

/// An edge by its ends and type.
struct EdgeRef {
  Id<AnyNode> from;
  EdgeType type = EdgeType::relates;
  Id<AnyNode> to;
  Extras extras;
  bool operator==(const EdgeRef&) const = default;
};

/// Two edges between the same nodes that say different things. An invitation to talk, not an error.
struct Contradiction {
  EdgeRef one;
  EdgeRef other;
  std::string question;
  Extras extras;
  bool operator==(const Contradiction&) const = default;
};

/// What only one account names, and where accounts differ.
struct PerspectiveSpread {
  std::vector<Id<AnyNode>> factors_of_one_account;
  std::vector<EdgeRef> edges_of_one_account;
  std::int64_t factors_without_account = 0;
  std::int64_t edges_without_account = 0;
  std::vector<Contradiction> contradictions;
  Extras extras;
  bool operator==(const PerspectiveSpread&) const = default;
};

/// A node at the edge of this inquiry; never an origin.
struct InquiryEdge {
  Id<AnyNode> node;
  std::string label;
  std::optional<BoundaryReason> reason;
  std::string text;
  std::string question;
  Extras extras;
  bool operator==(const InquiryEdge&) const = default;
};

/// How many combinations to hand out for each outcome, and how far to go.
struct CombinationLimits {
  std::size_t listed = 100;
  /// See CutSetLimits.
  std::size_t nodes = 200'000;
  std::size_t cap = 1'000;
};

/// The joint-sufficiency view (practice 6.5, G1): minimal cut sets of what made the outcome possible (enables,
/// triggers, joint, alternative). What amplified or delayed says how large and how long, not that it happened, and
/// takes no part; so its loops do no harm. Edges into a node count as all needed, `alternative` ones as any; a junction
/// is what it says, one of unknown kind counts as all and is named unclear. For each impact that something leads to;
/// where no impact has an edge, for each node where the graph ends.
DEBRIEF_EXPORT std::vector<JointSufficiency> joint_sufficiency(const Review& review,
                                                               const CombinationLimits& limits = {});

/// G2: nodes that one thing alone leads to, junctions with one member, of unknown kind or with unclear completeness,
/// and nodes that two conditions lead to of which neither was needed (they are alternatives). Linear.
DEBRIEF_EXPORT std::vector<CompletenessGap> completeness_gaps(const Review& review);

/// G3: the longest chains of `at_least` nodes or more in which one thing leads to each node. Linear.
DEBRIEF_EXPORT std::vector<SingleThread> single_threads(const Review& review, std::size_t at_least = 4);

/// G9. Linear.
DEBRIEF_EXPORT LevelClimb level_climb(const Review& review);

/// G14. Contradictions are: amplifies and mitigates, masks and reveals, enables and mitigates between the same nodes,
/// and but-for answers that differ. Linear.
DEBRIEF_EXPORT PerspectiveSpread perspective_spread(const Review& review);

/// G15: every boundary that the review names, and every node that something follows from and that nothing leads to.
DEBRIEF_EXPORT std::vector<InquiryEdge> inquiry_edges(const Review& review);

/// Loops among edges whose types do not allow them, one shortest loop for each group of nodes that go round, as ids in
/// the order of the edges; the last leads back to the first. Linear, plus the search for each loop in its group.
DEBRIEF_EXPORT std::vector<std::vector<std::string>> loops(const Review& review);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::Combination> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::JointSufficiency> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::CompletenessGap> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::SingleThread> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::LevelCount> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::LevelClimb> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::EdgeRef> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::Contradiction> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::PerspectiveSpread> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::InquiryEdge> {
  static const Type& type();
};

}  // namespace debrief::inline v0
