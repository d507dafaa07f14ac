#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

enum class LearningKind : std::uint8_t { newly_understood, surprising_pattern, condition_worth_addressing };

/// What a piece of learning is about. Learning is seldom only technical.
enum class LearningAbout : std::uint8_t { system, people_and_teams, tools, process, own_model };

/// Something that is understood now and was not before. Never a commitment.
struct LearningPoint {
  Id<LearningPoint> id;
  LearningKind kind = LearningKind::newly_understood;
  std::string text;
  std::optional<LearningAbout> about;
  std::vector<std::string> surprising_to;
  std::vector<Id<ContributingFactor>> factors;
  std::vector<Id<DecisionPoint>> decision_points;
  EvidenceRefs evidence;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const LearningPoint&) const = default;
};

/// A response that can be relied upon and should be preserved.
struct WentWell {
  Id<WentWell> id;
  std::string text;
  std::vector<Id<ContributingFactor>> factors;
  std::vector<Id<TimelineEvent>> events;
  EvidenceRefs evidence;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const WentWell&) const = default;
};

/// Where chance kept things smaller: an unknown fragility, and a candidate for practice.
struct Luck {
  Id<Luck> id;
  std::string text;
  std::string small_difference;
  std::vector<Id<ContributingFactor>> factors;
  EvidenceRefs evidence;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const Luck&) const = default;
};

/// A good call made without knowing the outcome, and what it drew on: expertise that others do not have yet.
struct GoodJudgement {
  Id<GoodJudgement> id;
  std::string text;
  std::string drew_on;
  Id<DecisionPoint> decision_point;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const GoodJudgement&) const = default;
};

/// A question that the review leaves open.
struct OpenQuestion {
  Id<OpenQuestion> id;
  std::string text;
  std::string asked_by_role;
  std::optional<Instant> closed_at;
  std::string answer;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const OpenQuestion&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<LearningKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<LearningAbout> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<LearningPoint> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<WentWell> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Luck> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<GoodJudgement> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<OpenQuestion> {
  static const Type& type();
};

}  // namespace debrief::inline v0
