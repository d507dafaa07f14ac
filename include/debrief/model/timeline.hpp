#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/person.hpp"

namespace debrief::inline v0 {

/// The phases of an incident in their order, with what led up to it before them.
enum class Phase : std::uint8_t { lead_up, detection, triage, investigation, mitigation, resolution, recovery };

enum class EventKind : std::uint8_t {
  observation,
  alert,
  report,
  action,
  decision,
  change,
  communication,
  status_update,
  escalation,
  hand_off,
  waiting,
  system,
  surprise,
  milestone,
};

/// Objective: observable, countable, without conjecture. Subjective: opinions, judgements, beliefs. Both are needed.
enum class Basis : std::uint8_t { objective, subjective };

enum class AlertVerdict : std::uint8_t { clarity, noise };

/// What an alert told the people who saw it.
struct Alert {
  std::string name;
  std::string told;
  std::optional<AlertVerdict> verdict;
  Extras extras;
  bool operator==(const Alert&) const = default;
};

/// Something that happened or was observed, seen from inside the incident.
///
/// At an instant, over an interval (`at` to `until`), or with no clock at all: then its place in the list is its place
/// in the order.
struct TimelineEvent {
  Id<TimelineEvent> id;
  Id<Incident> incident;
  std::optional<Instant> at;
  std::optional<Instant> until;
  std::optional<Instant> not_before;
  std::optional<Instant> not_after;
  std::optional<Precision> precision;
  std::optional<std::int64_t> resolution_seconds;
  std::optional<Provenance> provenance;
  std::optional<Instant> recorded_at;
  std::optional<Phase> phase;
  std::optional<EventKind> kind;
  std::string text;
  std::optional<Basis> basis;
  std::string actor_role;
  std::string account_of;
  std::string service;
  std::string milestone;
  std::optional<Alert> alert;
  std::vector<std::string> marks;
  std::string source;
  std::optional<std::int64_t> source_line;
  std::string time_as_written;
  std::vector<Id<TimelineEvent>> same_as;
  EvidenceRefs evidence;
  std::string note;
  Extras extras;
  bool operator==(const TimelineEvent&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<Phase> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<EventKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Basis> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<AlertVerdict> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Alert> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<TimelineEvent> {
  static const Type& type();
};

}  // namespace debrief::inline v0
