// Whether an incident deserves a review, and which.
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

/// What makes an incident worth more than its severity says.
enum class DepthSignal : std::uint8_t {
  slo_burn,
  chaotic_coordination,
  paging_storm,
  near_miss,
  frequent_minor_incidents,
  requested,
  many_teams,
  unfamiliar,
  repeat,
  confusion,
  luck,
  surprise,
  everyday_part,
  customers_first
};

/// A signal with what shows it.
struct SignalSeen {
  DepthSignal signal = DepthSignal::slo_burn;
  std::string shown_by;
  Extras extras;
  bool operator==(const SignalSeen&) const = default;
};

/// Which review fits, and what would change the answer.
struct TierAdvice {
  bool review = false;
  Tier tier = Tier::full;
  MeetingFormat format = MeetingFormat::synchronous;
  std::int64_t minutes_min = 0;
  std::int64_t minutes_max = 0;
  std::vector<SignalSeen> signals;
  std::vector<std::string> reasons;
  std::vector<std::string> document_parts;
  std::vector<std::string> would_change;
  Extras extras;
  bool operator==(const TierAdvice&) const = default;
};

/// An earlier incident as the tier needs it.
struct RecentIncident {
  std::string id;
  std::string title;
  std::string severity;
  std::vector<std::string> services;
  std::optional<Instant> at;
  Extras extras;
  bool operator==(const RecentIncident&) const = default;
};

/// An incident as a RecentIncident of later ones.
DEBRIEF_EXPORT RecentIncident recent_incident(const Incident& incident);

/// Severity gives the base, signals lift it: one step for two of the article's triggers, or for three signals of any
/// kind; a minor incident without a signal needs no review. `recent` are other incidents of the same organisation, from
/// which frequent minor ones and look-alikes are found. A review of several incidents takes the gravest of them and is
/// a pattern review when all are minor. Linear in the review and in `recent`.
DEBRIEF_EXPORT TierAdvice tier(const Review& review, const Policy& policy = {},
                               const std::vector<RecentIncident>& recent = {});
DEBRIEF_EXPORT TierAdvice tier(const Incident& incident, const Policy& policy = {},
                               const std::vector<RecentIncident>& recent = {});

template <>
struct DEBRIEF_EXPORT Described<DepthSignal> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SignalSeen> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<TierAdvice> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<RecentIncident> {
  static const Type& type();
};

}  // namespace debrief::inline v0
