#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/learning_point.hpp"
#include "debrief/model/timeline.hpp"

namespace debrief::inline v0 {

enum class Salience : std::uint8_t { low, medium, high };

/// Something that could be seen or heard. `first_available_at` is when it could have been noticed by anybody,
/// `seen_at` when it was; both are then, never hindsight.
struct Cue {
  Id<Cue> id;
  std::string what;
  std::string channel;
  std::optional<Instant> first_available_at;
  std::optional<Instant> seen_at;
  std::optional<Salience> salience;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Cue&) const = default;
};

enum class HypothesisStatus : std::uint8_t { open, favoured, discarded, confirmed };

/// A reading of the situation that somebody held, with its state at the moment of the decision.
struct Hypothesis {
  std::string text;
  HypothesisStatus status = HypothesisStatus::open;
  std::optional<Instant> raised_at;
  std::optional<Instant> closed_at;
  std::string closed_by;
  std::string next_move;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Hypothesis&) const = default;
};

/// A course that was open. `considered` is false for one that nobody thought of then.
struct Option {
  std::string text;
  std::optional<bool> considered;
  std::string rejected_because;
  Extras extras;
  bool operator==(const Option&) const = default;
};

enum class ConstraintKind : std::uint8_t {
  unfamiliar_service,
  unclear_escalation,
  missing_access,
  time,
  workload,
  policy,
  tool,
  other,
};

struct Constraint {
  ConstraintKind kind = ConstraintKind::other;
  std::string text;
  Extras extras;
  bool operator==(const Constraint&) const = default;
};

/// Information that fed a decision, and where it came from.
struct InformationUsed {
  std::string text;
  std::string source;
  std::optional<Instant> first_available_at;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const InformationUsed&) const = default;
};

enum class InformationGap : std::uint8_t { missing, buried, misleading, late };

/// Information that would have fed the decision and was out of reach.
struct InformationMissing {
  InformationGap gap = InformationGap::missing;
  std::string text;
  Extras extras;
  bool operator==(const InformationMissing&) const = default;
};

enum class ChoiceBasis : std::uint8_t { recognised, compared, rule, authority, default_choice, gamble };

enum class ElicitedBy : std::uint8_t { chat, log, interview, meeting, published_report };

/// One party's telling of the moment. Several may stand side by side and are never merged.
struct Account {
  std::string account_of;
  std::string text;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Account&) const = default;
};

/// What became known only afterwards. Kept apart from the inside view and never rendered inside the narrative.
struct Hindsight {
  Id<TimelineEvent> outcome;
  std::vector<std::string> surprises;
  std::vector<std::string> notes;
  std::vector<Id<LearningPoint>> learning_points;
  std::optional<bool> drill_candidate;
  Extras extras;
  bool operator==(const Hindsight&) const = default;
};

/// A moment where another course was open, or another competent person might have chosen otherwise.
///
/// Everything but `hindsight` is the view from inside: what was available by `at`. The actor is a role. Fields follow
/// the probes of the critical decision method (Klein, Calderwood and MacGregor 1989).
struct DecisionPoint {
  Id<DecisionPoint> id;
  Id<Incident> incident;
  Id<TimelineEvent> event;
  std::optional<Instant> at;
  std::optional<Instant> until;
  std::optional<Precision> precision;
  std::optional<Phase> phase;
  std::string title;
  std::string actor_role;
  std::string account_of;
  std::string situation_summary;
  std::vector<Cue> cues;
  std::vector<Hypothesis> hypotheses;
  std::vector<std::string> expectancies;
  std::vector<std::string> goals;
  std::vector<std::string> goal_conflicts;
  std::vector<Option> options;
  std::optional<bool> only_one_option_came_to_mind;
  std::string choice;
  std::optional<ChoiceBasis> basis;
  std::string rule_followed;
  std::vector<std::string> analogues;
  std::string typicality;
  std::string experience_used;
  std::vector<Constraint> constraints;
  std::optional<std::int64_t> time_pressure;
  std::vector<std::string> uncertainty;
  std::vector<InformationUsed> information_used;
  std::vector<InformationMissing> information_missing;
  std::vector<std::string> misleading_signals;
  std::string help_sought;
  std::string novice_contrast;
  std::string reasonable_because;
  std::vector<Account> accounts;
  std::optional<ElicitedBy> elicited_by;
  EvidenceRefs evidence;
  std::optional<Hindsight> hindsight;
  Extras extras;
  bool operator==(const DecisionPoint&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<Salience> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Cue> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<HypothesisStatus> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Hypothesis> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Option> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ConstraintKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Constraint> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<InformationUsed> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<InformationGap> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<InformationMissing> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ChoiceBasis> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ElicitedBy> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Account> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Hindsight> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<DecisionPoint> {
  static const Type& type();
};

}  // namespace debrief::inline v0
