// Who holds which role in the review, and who joins for which part.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Somebody who could take a role, as the host knows them.
struct Candidate {
  Id<Person> person;
  std::string team;
  std::string function;
  std::optional<SeniorityBand> seniority;
  std::optional<bool> facilitates;
  Extras extras;
  bool operator==(const Candidate&) const = default;
};

/// How somebody fits a role.
struct CandidateAdvice {
  Id<Person> person;
  std::string team;
  bool eligible = false;
  std::vector<std::string> reasons;
  Extras extras;
  bool operator==(const CandidateAdvice&) const = default;
};

/// A place in the core group.
struct Seat {
  std::string seat;
  Id<Person> person;
  bool required = false;
  std::string why;
  Extras extras;
  bool operator==(const Seat&) const = default;
};

/// A specialist for one part of the meeting.
struct GuestAdvice {
  GuestSituation situation = GuestSituation::other;
  std::string function;
  std::vector<SegmentKind> segments;
  std::int64_t minutes = 0;
  bool follow_up = false;
  std::string why;
  Extras extras;
  bool operator==(const GuestAdvice&) const = default;
};

/// Who could do what. A proposal; people decide.
struct StaffingAdvice {
  std::vector<CandidateAdvice> facilitator;
  std::vector<CandidateAdvice> scribe;
  std::vector<CandidateAdvice> review_owner;
  std::vector<Seat> core_group;
  std::vector<GuestAdvice> guests;
  std::vector<std::string> uncovered;
  std::vector<std::string> advice;
  Extras extras;
  bool operator==(const StaffingAdvice&) const = default;
};

/// Facilitator, scribe, owner, core group and guests, from the responders that the review names, its people, and the
/// candidates that the host adds. Who commanded or was a primary responder never facilitates. At most 50 candidates are
/// shown for a role. About O(n log n) in people.
DEBRIEF_EXPORT StaffingAdvice staffing(const Review& review, const Policy& policy = {},
                                       const std::vector<Candidate>& candidates = {});

/// The advice as Markdown: candidates for each role with reasons, the core group, guests with their part and minutes.
DEBRIEF_EXPORT std::string markdown(const StaffingAdvice& advice);

template <>
struct DEBRIEF_EXPORT Described<Candidate> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<CandidateAdvice> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Seat> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<GuestAdvice> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<StaffingAdvice> {
  static const Type& type();
};

}  // namespace debrief::inline v0
