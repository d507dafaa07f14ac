// Decision points as the critical decision method reads them. All of it is the view from inside.
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

/// A cue and when it could be, and was, noticed.
struct CueEntry {
  Id<DecisionPoint> decision;
  std::string what;
  std::string channel;
  std::optional<Instant> first_available_at;
  std::optional<Instant> seen_at;
  std::optional<std::int64_t> seconds_to_notice;
  std::optional<Salience> salience;
  bool misled = false;
  Extras extras;
  bool operator==(const CueEntry&) const = default;
};

/// What somebody made of the situation at one moment, and what had changed since the moment before.
struct SituationRecord {
  Id<DecisionPoint> decision;
  std::optional<Instant> at;
  std::string actor_role;
  std::string summary;
  std::vector<std::string> cues;
  std::vector<std::string> expectancies;
  std::vector<std::string> goals;
  std::vector<std::string> hypotheses;
  std::string course;
  std::vector<std::string> new_since;
  std::vector<std::string> gone_since;
  Extras extras;
  bool operator==(const SituationRecord&) const = default;
};

/// How much of the inside view a decision point holds (D8): eight fields, each filled or not.
struct Texture {
  Id<DecisionPoint> decision;
  std::int64_t score = 0;
  std::vector<std::string> present;
  std::vector<std::string> missing;
  Extras extras;
  bool operator==(const Texture&) const = default;
};

/// Whether a moment could truly be read in more than one way (D10).
struct Ambiguity {
  Id<DecisionPoint> decision;
  bool genuine = false;
  std::vector<std::string> alive;
  std::vector<std::string> next_moves;
  std::vector<std::string> shared_cues;
  std::vector<std::string> lacks;
  Extras extras;
  bool operator==(const Ambiguity&) const = default;
};

/// Tellings of one moment, side by side. They are never merged.
struct MomentAccounts {
  std::vector<Id<DecisionPoint>> decisions;
  std::optional<Instant> at;
  std::string moment;
  std::vector<Account> accounts;
  Extras extras;
  bool operator==(const MomentAccounts&) const = default;
};

/// Critical cue inventory: every cue of every decision point, in document order.
DEBRIEF_EXPORT std::vector<CueEntry> cue_inventory(const Review& review);

/// Situation assessment record: decision points by time, those without an instant where they stand.
DEBRIEF_EXPORT std::vector<SituationRecord> situation_records(const Review& review);

DEBRIEF_EXPORT Texture texture(const DecisionPoint& decision);

/// Readings count as alive when they were raised by then and not closed before.
DEBRIEF_EXPORT Ambiguity ambiguity(const DecisionPoint& decision);

/// Moments of which there are two tellings or more: the accounts of one decision point, and decision points of
/// different accounts that share an event or an instant.
DEBRIEF_EXPORT std::vector<MomentAccounts> accounts_side_by_side(const Review& review);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::CueEntry> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::SituationRecord> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::Texture> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::Ambiguity> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::MomentAccounts> {
  static const Type& type();
};

}  // namespace debrief::inline v0
