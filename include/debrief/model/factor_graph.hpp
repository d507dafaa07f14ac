#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/contributing_factor.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

/// The closed set of relations between nodes. See edge_rule() for what each may join.
enum class EdgeType : std::uint8_t {
  enables,
  triggers,
  joint,
  alternative,
  amplifies,
  delays,
  masks,
  misleads,
  shapes,
  degrades,
  mitigates,
  reveals,
  relates,
};

enum class ButFor : std::uint8_t { yes, no, unclear, not_applicable };

/// A typed relation between two nodes: factors, events, decision points, cues, barriers, impacts, junctions, actions,
/// or a phase written as "phase:mitigation". Persons are never nodes.
struct Edge {
  EdgeType type = EdgeType::relates;
  Id<AnyNode> from;
  Id<AnyNode> to;
  std::optional<Confidence> confidence;
  std::vector<std::string> perspectives;
  EvidenceRefs evidence;
  std::optional<std::int64_t> minutes;
  std::optional<ButFor> but_for;
  std::string note;
  Extras extras;
  bool operator==(const Edge&) const = default;
};

/// How the members of a junction join: all of them together, any one of them, or not known yet.
enum class JunctionKind : std::uint8_t { all_of, any_of, unknown };

/// A set of nodes that sufficed together (all_of), or any of which would do (any_of).
struct Junction {
  Id<Junction> id;
  JunctionKind kind = JunctionKind::all_of;
  std::string label;
  std::optional<ButFor> complete;
  Extras extras;
  bool operator==(const Junction&) const = default;
};

enum class BarrierKind : std::uint8_t { alert, gate, redundancy, review, runbook, limit, other };
enum class BarrierState : std::uint8_t { present, degraded, absent_from_design, bypassed };

/// Something that stands, or was meant to stand, between a condition and harm.
struct Barrier {
  Id<Barrier> id;
  std::string label;
  std::optional<BarrierKind> kind;
  std::optional<BarrierState> state;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Barrier&) const = default;
};

enum class BoundaryReason : std::uint8_t { time, access, scope };

/// Where the inquiry stopped, and why. An edge of this inquiry, never an origin.
struct InquiryBoundary {
  Id<AnyNode> node;
  BoundaryReason reason = BoundaryReason::scope;
  std::string text;
  Extras extras;
  bool operator==(const InquiryBoundary&) const = default;
};

/// How factors, events, decisions, barriers and impacts bear on each other. Its other nodes are the review's own
/// factors, events, decision points, cues, impacts and actions, named by their ids.
struct FactorGraph {
  std::vector<Junction> junctions;
  std::vector<Barrier> barriers;
  std::vector<Edge> edges;
  std::vector<InquiryBoundary> boundaries;
  Extras extras;
  bool operator==(const FactorGraph&) const = default;
};

/// What can be a node of the graph.
enum class NodeKind : std::uint8_t { factor, event, decision, cue, barrier, impact, junction, action, phase };

/// A set of node kinds.
using NodeKinds = std::uint16_t;

constexpr NodeKinds node_kinds(std::initializer_list<NodeKind> kinds) {
  NodeKinds out = 0;
  for (const NodeKind kind : kinds) out = static_cast<NodeKinds>(out | (1U << static_cast<unsigned>(kind)));
  return out;
}

constexpr bool contains(NodeKinds kinds, NodeKind kind) {
  return (kinds >> static_cast<unsigned>(kind) & 1U) != 0;
}

/// What an edge type may join, and what may be asked of it.
struct EdgeRule {
  EdgeType type;
  std::string_view reads;
  NodeKinds from;
  NodeKinds to;
  bool but_for_may_be_asked;
  bool loops_allowed;
};

/// The rule of an edge type.
DEBRIEF_EXPORT const EdgeRule& edge_rule(EdgeType type) noexcept;

template <>
struct DEBRIEF_EXPORT Described<EdgeType> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ButFor> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Edge> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<JunctionKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Junction> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<BarrierKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<BarrierState> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Barrier> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<BoundaryReason> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<InquiryBoundary> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<FactorGraph> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<NodeKind> {
  static const Type& type();
};

}  // namespace debrief::inline v0
