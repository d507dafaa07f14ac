// What the rules look at: a review with everything about it that more than one rule asks for, found in one pass.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/id_index.hpp"
#include "debrief/core/text.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"
#include "debrief/model/taxonomy.hpp"

namespace debrief::inline v0::check_detail {

/// Facts that several rules share.
struct Facts {
  /// The gravest severity that an incident names and the policy's scale knows; null when there is none.
  const SeverityLevel* severity = nullptr;
  std::optional<Tier> tier;
  /// The review owes the full depth: tier full or lightweight.
  bool grave = false;
  bool customer_facing = false;
  /// Every incident is a near miss, a drill or a surprise.
  bool no_incident = true;

  std::optional<Instant> resolved;
  std::optional<Instant> meeting_start;
  std::optional<Instant> meeting_end;

  std::size_t factors_that_explain = 0;  // conditions, triggers, contexts: not mitigators, not luck
  std::size_t coded_factors = 0;
  unsigned categories = 0;  // bit per category of the taxonomy
  unsigned facets = 0;      // bit per Facet
  bool coordination = false;
  bool explicit_coordination = false;  // a factor is coded CRD

  /// The review records its own meeting or follow-up, as a published report of somebody else hardly ever does.
  bool own_process = false;

  /// Ever committed: committed, in progress, done or verified.
  std::size_t committed = 0;
  std::size_t open_candidates = 0;
};

/// An edge of the factor graph with its ends looked up.
struct EdgeEnds {
  const Edge* edge = nullptr;
  std::optional<NodeKind> from_kind;
  std::optional<NodeKind> to_kind;
  /// Small numbers that stand for the ends: the same id, the same number. Both are below IdIndex::node_count().
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  bool resolved() const { return from_kind && to_kind; }
};

struct Subject {
  const Review& review;
  const Policy& policy;
  Stage stage;
  std::optional<Instant> as_of;
  IdIndex ids;
  Facts facts;
  std::pmr::vector<EdgeEnds> edges;
  /// For what a rule needs while it looks.
  std::pmr::memory_resource& memory;

  bool at_least(Stage wanted) const { return stage >= wanted; }
};

Subject subject_of(const Review& review, const Policy& policy, Stage stage, std::optional<Instant> as_of,
                   std::pmr::memory_resource& memory);

/// True for an action that somebody promised: committed, in progress, done or verified.
constexpr bool is_committed(ActionState state) {
  return state == ActionState::committed || state == ActionState::in_progress || state == ActionState::done ||
         state == ActionState::verified;
}

/// When an action was first committed, where its history says so.
std::optional<Instant> committed_at(const Action& action);

/// The category of a factor's code as its place in factor_categories(); nothing for local or unknown codes.
std::optional<std::size_t> category_place(std::string_view code) noexcept;

/// The facet of a factor: its own, or its category's.
std::optional<Facet> facet_of(const ContributingFactor& factor) noexcept;

/// The first milestone of that name with an instant.
const Milestone* find_milestone(const Incident& incident, std::string_view name) noexcept;

/// True when the earlier of two moments is certainly before the later.
inline bool before(const std::optional<Instant>& a, const std::optional<Instant>& b) noexcept {
  return a && b && is_before(*a, *b);
}

}  // namespace debrief::inline v0::check_detail
