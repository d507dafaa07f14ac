#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/action.hpp"
#include "debrief/model/contributing_factor.hpp"
#include "debrief/model/decision_point.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/factor_graph.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/learning_point.hpp"
#include "debrief/model/meeting.hpp"
#include "debrief/model/person.hpp"
#include "debrief/model/publication.hpp"
#include "debrief/model/readiness.hpp"
#include "debrief/model/timeline.hpp"

namespace debrief::inline v0 {

/// How far a review has come. A check asks only what its stage can answer.
enum class Stage : std::uint8_t { draft, scheduled, held, soaking, followed_up, published };

/// The format that fits the learning value.
enum class Tier : std::uint8_t { full, lightweight, mini, pattern, near_miss };

/// A post-incident review (also called a postmortem) covers the whole of an incident and of the response. A root cause
/// analysis is a narrower technique and never stands in for one.
enum class ReviewKind : std::uint8_t { post_incident_review, root_cause_analysis };

/// What was agreed with leadership before anybody spoke.
struct LeadershipGuardrail {
  std::optional<bool> kept_out_of_performance_reviews;
  std::string agreed_with_role;
  std::optional<Instant> agreed_at;
  Extras extras;
  bool operator==(const LeadershipGuardrail&) const = default;
};

/// Text that has no other home yet, with the place it came from.
struct Note {
  std::string heading;
  std::string text;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const Note&) const = default;
};

/// A finding that the authors have looked at and want kept silent, with their reason.
struct Suppression {
  std::string rule;
  std::string pointer;
  std::string reason;
  Extras extras;
  bool operator==(const Suppression&) const = default;
};

/// A post-incident review: what people saw, thought and chose, which conditions came together, and what is understood
/// now. Covers one or more incidents and holds them.
struct Review {
  std::string format = std::string(review_format);
  Id<Review> id;
  ReviewKind kind = ReviewKind::post_incident_review;
  std::string title;
  std::optional<Stage> stage;
  std::optional<Tier> tier;
  std::string language;
  std::string summary;
  std::vector<Incident> incidents;
  std::vector<TimelineEvent> timeline;
  std::vector<DecisionPoint> decision_points;
  std::vector<ContributingFactor> contributing_factors;
  std::optional<FactorGraph> factor_graph;
  std::vector<LearningPoint> learning_points;
  std::vector<WentWell> went_well;
  std::vector<Luck> luck;
  std::vector<GoodJudgement> good_judgement;
  std::vector<OpenQuestion> open_questions;
  std::vector<Action> actions;
  std::vector<KnownRisk> known_risks;
  std::optional<EvidencePacket> evidence_packet;
  std::optional<Meeting> meeting;
  std::optional<FollowUp> follow_up;
  std::optional<Readiness> readiness;
  std::optional<Publication> publication;
  std::optional<LeadershipGuardrail> leadership_guardrail;
  std::vector<Person> people;
  std::vector<Note> notes;
  std::vector<Suppression> suppressions;
  std::optional<Json> extensions;
  Extras extras;
  bool operator==(const Review&) const = default;
};

/// Every described type, records and enumerations, in dependency order: a type stands after those it uses.
DEBRIEF_EXPORT const std::vector<const Type*>& model_types();

template <>
struct DEBRIEF_EXPORT Described<Stage> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Tier> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReviewKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<LeadershipGuardrail> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Note> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Suppression> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Review> {
  static const Type& type();
};

}  // namespace debrief::inline v0
