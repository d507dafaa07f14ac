#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

enum class Audience : std::uint8_t {
  off_shift_colleagues,
  new_joiners,
  other_services,
  leadership,
  customers,
  everyone
};
enum class ReuseKind : std::uint8_t { drill, onboarding, change, design, runbook, other_review };

/// Readers in a period, as counts only.
struct Readership {
  std::optional<Date> from;
  std::optional<Date> until;
  std::optional<std::int64_t> readers;
  std::optional<std::int64_t> readers_not_in_the_room;
  std::optional<std::int64_t> other_teams;
  Extras extras;
  bool operator==(const Readership&) const = default;
};

/// Somewhere the review was put to use.
struct Reuse {
  ReuseKind kind = ReuseKind::other_review;
  std::string uri;
  std::optional<Instant> at;
  Extras extras;
  bool operator==(const Reuse&) const = default;
};

/// How the review reached those who were not in the room.
struct Publication {
  std::optional<Instant> published_at;
  std::vector<Audience> audiences;
  std::string uri;
  std::vector<Readership> readership;
  std::vector<Reuse> reuse;
  Extras extras;
  bool operator==(const Publication&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<Audience> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReuseKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Readership> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Reuse> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Publication> {
  static const Type& type();
};

}  // namespace debrief::inline v0
