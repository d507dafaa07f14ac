#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/action.hpp"
#include "debrief/model/decision_point.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/learning_point.hpp"
#include "debrief/model/person.hpp"
#include "debrief/model/timeline.hpp"

namespace debrief::inline v0 {

enum class MeetingFormat : std::uint8_t { synchronous, asynchronous, hybrid };
enum class MeetingRole : std::uint8_t {
  facilitator,
  co_facilitator,
  scribe,
  review_owner,
  participant,
  section_guest,
  observer
};
enum class SegmentKind : std::uint8_t { intro, timeline, factors, learning, close };

/// Why a specialist joins for a part of the meeting.
enum class GuestSituation : std::uint8_t { networking, deployment, customer_communication, third_party, other };

/// Somebody who holds a role in the review, by role and band rather than by name.
struct Attendance {
  MeetingRole role = MeetingRole::participant;
  Id<Person> person;
  std::string team;
  std::string function;
  std::optional<SeniorityBand> seniority;
  std::optional<bool> responder;
  std::optional<bool> required;
  std::vector<SegmentKind> segments;
  std::optional<GuestSituation> situation;
  std::optional<std::int64_t> minutes;
  Extras extras;
  bool operator==(const Attendance&) const = default;
};

/// A part of the meeting.
struct Segment {
  SegmentKind kind = SegmentKind::timeline;
  std::optional<Instant> started_at;
  std::optional<std::int64_t> minutes;
  Extras extras;
  bool operator==(const Segment&) const = default;
};

/// Who spoke how much, summed over a band when it is written. Never a person.
struct TalkShare {
  SeniorityBand seniority = SeniorityBand::mid;
  std::optional<bool> responders;
  std::optional<bool> facilitator;
  std::optional<SegmentKind> segment;
  std::optional<std::int64_t> people;
  std::optional<std::int64_t> seconds;
  std::optional<std::int64_t> turns;
  Extras extras;
  bool operator==(const TalkShare&) const = default;
};

enum class QuestionKind : std::uint8_t { how, what, when, who, why, closed };

struct Question {
  std::string text;
  std::optional<QuestionKind> kind;
  Id<TimelineEvent> event;
  Id<DecisionPoint> decision_point;
  std::string probe;
  std::string by_role;
  Extras extras;
  bool operator==(const Question&) const = default;
};

/// A talk before the meeting with somebody close to the incident: that it took place, never what was said.
struct PreparationTalk {
  std::string with_role;
  std::optional<Instant> at;
  std::optional<std::int64_t> minutes;
  Extras extras;
  bool operator==(const PreparationTalk&) const = default;
};

enum class Captured : std::uint8_t { before, during, after };

/// What one attendee took away, anonymous where they wish.
struct LearningStatement {
  std::string text;
  std::optional<LearningAbout> about;
  std::optional<bool> new_to_me;
  std::optional<bool> changes_my_work;
  std::optional<Captured> captured;
  std::string by_role;
  Extras extras;
  bool operator==(const LearningStatement&) const = default;
};

struct Surprise {
  std::string who_role;
  std::string expected;
  std::string found;
  Id<TimelineEvent> event;
  Extras extras;
  bool operator==(const Surprise&) const = default;
};

/// "Who has learned something so far?", asked of the whole room.
struct ShowOfHands {
  std::optional<Instant> at;
  std::int64_t yes = 0;
  std::int64_t present = 0;
  Extras extras;
  bool operator==(const ShowOfHands&) const = default;
};

/// A change that a participant made to the draft.
struct Correction {
  Id<TimelineEvent> event;
  std::string before;
  std::string after;
  std::string by_role;
  std::optional<bool> by_author;
  Extras extras;
  bool operator==(const Correction&) const = default;
};

/// A remediation voiced during the timeline and noted for later.
struct ParkedRemediation {
  std::string text;
  std::optional<Instant> at;
  Id<Action> action;
  Extras extras;
  bool operator==(const ParkedRemediation&) const = default;
};

/// Answers to a yes-or-no question to the whole room.
struct Poll {
  std::int64_t yes = 0;
  std::int64_t answered = 0;
  Extras extras;
  bool operator==(const Poll&) const = default;
};

/// The conversation: who held which role, when, and events that show whether it produced understanding.
struct Meeting {
  std::optional<MeetingFormat> format;
  std::optional<Instant> scheduled_for;
  std::optional<Instant> started_at;
  std::optional<Instant> ended_at;
  std::optional<Instant> draft_shared_at;
  std::vector<Attendance> attendance;
  std::vector<Segment> segments;
  std::vector<PreparationTalk> preparation_talks;
  std::vector<std::string> exposed_roles;
  std::vector<TalkShare> talk;
  std::vector<Question> questions;
  std::vector<LearningStatement> learning_statements;
  std::vector<Surprise> surprises;
  std::vector<ShowOfHands> shows_of_hands;
  std::vector<Correction> corrections;
  std::vector<ParkedRemediation> parked_remediations;
  std::optional<bool> timeline_agreed;
  std::optional<Poll> would_attend_again;
  std::optional<Poll> learned_something_new;
  std::optional<Poll> changes_my_work;
  Extras extras;
  bool operator==(const Meeting&) const = default;
};

enum class FollowUpVerdict : std::uint8_t { actions_committed, no_action_warranted, known_risks_only, deferred };

/// The small group that turns learning points into committed actions, or into none, after the soak.
struct FollowUp {
  std::optional<Instant> held_at;
  std::vector<std::string> participants;
  std::optional<FollowUpVerdict> verdict;
  std::string reason;
  Extras extras;
  bool operator==(const FollowUp&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<MeetingFormat> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<MeetingRole> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SegmentKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<GuestSituation> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Attendance> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Segment> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<TalkShare> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<QuestionKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Question> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<PreparationTalk> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Captured> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<LearningStatement> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Surprise> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ShowOfHands> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Correction> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ParkedRemediation> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Poll> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Meeting> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<FollowUpVerdict> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<FollowUp> {
  static const Type& type();
};

}  // namespace debrief::inline v0
