// What was in the room at one moment, and nothing that came later.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace graph {

/// Something that was known by then.
struct RoomLine {
  std::optional<Instant> at;
  std::string kind;
  std::string text;
  std::string source;
  Extras extras;
  bool operator==(const RoomLine&) const = default;
};

/// A reading of the situation that was alive, with the move it called for.
struct RoomReading {
  std::string text;
  bool favoured = false;
  std::string next_move;
  Extras extras;
  bool operator==(const RoomReading&) const = default;
};

/// The view from inside at one moment. Holds no outcome, no hindsight and no later word.
struct RoomAt {
  Instant at;
  std::optional<std::int64_t> minutes_in;
  std::vector<RoomLine> known;
  std::vector<RoomLine> cues;
  std::vector<RoomReading> readings;
  std::vector<std::string> expectancies;
  std::vector<std::string> goals;
  std::vector<std::string> constraints;
  std::vector<std::string> options;
  std::vector<Id<DecisionPoint>> decisions;
  std::int64_t withheld = 0;
  Extras extras;
  bool operator==(const RoomAt&) const = default;
};

/// T+0, from which the room counts: time_zero() of the review. Nothing when nothing has an instant.
DEBRIEF_EXPORT std::optional<Instant> first_signal(const Review& review);

/// The room at an instant. An event counts as known when it happened by then, was recorded by then where the review
/// says when, was not reconstructed afterwards, and is not hidden by a `masks` edge that nothing had revealed yet. Of
/// decision points at that moment (or the last one before it) the inside view is shown: what is marked as later, and
/// the choice itself, is not. Linear in the review.
DEBRIEF_EXPORT RoomAt room_at(const Review& review, const Instant& at);

/// The room some minutes after the first signal. Error when nothing has an instant.
DEBRIEF_EXPORT Result<RoomAt> room_at_minute(const Review& review, std::int64_t minutes);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::RoomLine> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::RoomReading> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::RoomAt> {
  static const Type& type();
};

}  // namespace debrief::inline v0
