#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/learning_point.hpp"

namespace debrief::inline v0 {

enum class ActionType : std::uint8_t {
  detect,
  prevent,
  mitigate_future,
  repair,
  investigate,
  readiness,
  coordination,
  knowledge,
  accept_risk,
};

/// Where an action stands. See may_follow() for the legal steps.
enum class ActionState : std::uint8_t {
  candidate,
  committed,
  in_progress,
  done,
  verified,
  dropped,
  accepted_risk,
  superseded,
};

/// True when an action may step from one state to the other: candidates are committed, dropped or accepted as risk;
/// committed work is done and then verified; done and verified work may be reopened (in_progress).
DEBRIEF_EXPORT bool may_follow(ActionState from, ActionState to) noexcept;

enum class HighLow : std::uint8_t { low, high };

enum class OwnerKind : std::uint8_t { person, team, role };

/// What the soak made of a candidate.
enum class CandidateVerdict : std::uint8_t { improves_the_system, only_feels_productive, should_not_be_committed };

/// One step of an action's life.
struct ActionTransition {
  ActionState state = ActionState::candidate;
  std::optional<Instant> at;
  std::string by_role;
  std::string note;
  Extras extras;
  bool operator==(const ActionTransition&) const = default;
};

/// How it was shown that an action is done in the sense of its own definition.
struct Verification {
  std::string method;
  std::optional<Instant> at;
  std::string result;
  std::string by_role;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Verification&) const = default;
};

/// A proposed or committed change. Zero actions is a valid outcome of a review.
struct Action {
  Id<Action> id;
  std::string title;
  std::string description;
  std::optional<ActionType> type;
  ActionState state = ActionState::candidate;
  std::string owner;
  std::optional<OwnerKind> owner_kind;
  std::optional<Date> due;
  std::string definition_of_done;
  std::optional<Verification> verification;
  std::optional<HighLow> impact;
  std::optional<HighLow> effort;
  std::vector<Id<AnyNode>> addresses;
  std::string could_add_hazard;
  std::optional<CandidateVerdict> verdict;
  std::string dropped_because;
  Id<Action> superseded_by;
  std::optional<Instant> first_voiced_at;
  std::string candidate_wording;
  std::vector<ActionTransition> history;
  std::vector<ExternalReference> tracker;
  EvidenceRefs evidence;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const Action&) const = default;
};

/// Something that was worth improving and was consciously left, to be looked at again.
struct KnownRisk {
  Id<KnownRisk> id;
  std::string text;
  std::vector<Id<ContributingFactor>> factors;
  Id<Action> from_action;
  std::string accepted_by_role;
  std::optional<Date> revisit_by;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const KnownRisk&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<ActionType> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ActionState> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<HighLow> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<OwnerKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<CandidateVerdict> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ActionTransition> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Verification> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Action> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<KnownRisk> {
  static const Type& type();
};

}  // namespace debrief::inline v0
