// Practice from a decision point: what was visible then, and nothing else.
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

/// Something that reaches the players.
struct Inject {
  std::int64_t minute = 0;
  std::string text;
  std::string source;
  Extras extras;
  bool operator==(const Inject&) const = default;
};

/// A reading of the situation that was open.
struct CompetingReading {
  std::string text;
  std::string next_move;
  Extras extras;
  bool operator==(const CompetingReading&) const = default;
};

/// A tabletop or a live exercise. What is for the facilitator only stands apart.
struct DrillPlan {
  std::string title;
  Id<Review> review;
  Id<DecisionPoint> decision_point;
  DrillFormat format = DrillFormat::tabletop;
  std::int64_t minutes = 0;
  std::vector<DrillCondition> conditions;
  std::string briefing;
  std::vector<std::string> goals;
  std::vector<std::string> constraints;
  std::vector<Inject> injects;
  std::string call;
  std::vector<std::string> set_up;
  std::vector<CompetingReading> facilitator_readings;
  std::string facilitator_choice;
  std::vector<std::string> facilitator_later;
  std::vector<std::string> watch_for;
  std::vector<std::string> debrief;
  Extras extras;
  bool operator==(const DrillPlan&) const = default;
};

/// When to hold a drill.
struct DrillSlot {
  std::optional<Date> earliest;
  std::optional<Date> latest;
  std::optional<Date> proposed;
  std::vector<Id<DecisionPoint>> decision_points;
  std::string why;
  Extras extras;
  bool operator==(const DrillSlot&) const = default;
};

struct DrillOptions {
  /// Live exercises where the gap lies in tools and hands; at a table where it lies in judgement and calls. Nothing:
  /// chosen by the constraints and factors.
  std::optional<DrillFormat> format;
  /// At most so many minutes of injects; longer waits are shortened to fit.
  std::int64_t most_minutes = 25;
};

/// An exercise from one decision point. Refused, with what is missing, when the moment was not truly open: fewer than
/// two readings alive that called for different moves, or nothing that could be seen.
DEBRIEF_EXPORT Result<DrillPlan> drill(const Review& review, std::string_view decision_point,
                                       const DrillOptions& options = {});

/// Decision points that drill() would take, in document order, and for the others what they lack.
DEBRIEF_EXPORT std::vector<Id<DecisionPoint>> drill_candidates(const Review& review);

/// A day for the drill, 14 to 28 days (by policy) after the follow-up, the meeting, or failing both after `as_of`.
DEBRIEF_EXPORT Result<DrillSlot> drill_schedule(const Review& review, const Policy& policy, const Instant& as_of);

/// The players' part, or the facilitator's part, as Markdown.
DEBRIEF_EXPORT std::string markdown(const DrillPlan& plan, bool facilitator);

template <>
struct DEBRIEF_EXPORT Described<Inject> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<CompetingReading> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<DrillPlan> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<DrillSlot> {
  static const Type& type();
};

}  // namespace debrief::inline v0
