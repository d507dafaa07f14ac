// Everything in a document that has an identifier, so that Id<T> can name a T before T is complete.
#pragma once

#include <string_view>

#include "debrief/core/describe.hpp"

namespace debrief::inline v0 {

struct Action;
struct Barrier;
struct ContributingFactor;
struct Cue;
struct DecisionPoint;
struct Drill;
struct EvidenceItem;
struct GoodJudgement;
struct Impact;
struct Incident;
struct Junction;
struct KnownRisk;
struct LearningPoint;
struct Luck;
struct OpenQuestion;
struct Person;
struct Review;
struct TimelineEvent;
struct WentWell;

template <>
struct Named<Action> {
  static constexpr std::string_view name = "Action";
};
template <>
struct Named<Barrier> {
  static constexpr std::string_view name = "Barrier";
};
template <>
struct Named<ContributingFactor> {
  static constexpr std::string_view name = "ContributingFactor";
};
template <>
struct Named<Cue> {
  static constexpr std::string_view name = "Cue";
};
template <>
struct Named<DecisionPoint> {
  static constexpr std::string_view name = "DecisionPoint";
};
template <>
struct Named<Drill> {
  static constexpr std::string_view name = "Drill";
};
template <>
struct Named<EvidenceItem> {
  static constexpr std::string_view name = "EvidenceItem";
};
template <>
struct Named<GoodJudgement> {
  static constexpr std::string_view name = "GoodJudgement";
};
template <>
struct Named<Impact> {
  static constexpr std::string_view name = "Impact";
};
template <>
struct Named<Incident> {
  static constexpr std::string_view name = "Incident";
};
template <>
struct Named<Junction> {
  static constexpr std::string_view name = "Junction";
};
template <>
struct Named<KnownRisk> {
  static constexpr std::string_view name = "KnownRisk";
};
template <>
struct Named<LearningPoint> {
  static constexpr std::string_view name = "LearningPoint";
};
template <>
struct Named<Luck> {
  static constexpr std::string_view name = "Luck";
};
template <>
struct Named<OpenQuestion> {
  static constexpr std::string_view name = "OpenQuestion";
};
template <>
struct Named<Person> {
  static constexpr std::string_view name = "Person";
};
template <>
struct Named<Review> {
  static constexpr std::string_view name = "Review";
};
template <>
struct Named<TimelineEvent> {
  static constexpr std::string_view name = "TimelineEvent";
};
template <>
struct Named<WentWell> {
  static constexpr std::string_view name = "WentWell";
};

}  // namespace debrief::inline v0
