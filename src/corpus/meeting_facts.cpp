#include "corpus/meeting_facts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

namespace debrief::inline v0 {

namespace {

constexpr std::size_t bands = 4;
constexpr std::int64_t probes_at_a_point = 8;
constexpr std::int64_t day = 86400;

/// Collects facts; a fact about nothing is not one.
class Facts {
 public:
  void share(MeetingFact fact, std::int64_t part, std::int64_t whole) {
    if (whole > 0 && part >= 0) rows_.push_back({fact, part, whole});
  }
  void count(MeetingFact fact, std::size_t number) { rows_.push_back({fact, static_cast<std::int64_t>(number), 1}); }
  void yes_or_no(MeetingFact fact, bool yes) { rows_.push_back({fact, yes ? 1 : 0, 1}); }
  std::vector<MeetingFactRow> take() { return std::move(rows_); }

 private:
  std::vector<MeetingFactRow> rows_;
};

template <class T, class Predicate>
std::int64_t how_many(const std::vector<T>& all, Predicate&& holds) {
  return std::count_if(all.begin(), all.end(), holds);
}

std::int64_t size_of(const auto& all) {
  return static_cast<std::int64_t>(all.size());
}

void add_poll(Facts& facts, MeetingFact fact, const std::optional<Poll>& poll, std::int64_t stated,
              std::int64_t attendees) {
  if (poll && poll->answered > 0) {
    facts.share(fact, std::min(poll->yes, poll->answered), poll->answered);
  } else if (stated > 0) {
    // Statements may be anonymous: several of one person cannot be told apart, so never more than were there.
    facts.share(fact, std::min(stated, attendees), attendees);
  }
}

void add_learning(Facts& facts, const Review& review, const Meeting& meeting) {
  const std::int64_t attendees = size_of(meeting.attendance);
  const auto stated = [&](std::optional<bool> LearningStatement::* says) {
    return how_many(meeting.learning_statements, [&](const LearningStatement& statement) {
      return statement.captured != Captured::before && (statement.*says).value_or(false);
    });
  };
  add_poll(facts, MeetingFact::new_understanding, meeting.learned_something_new, stated(&LearningStatement::new_to_me),
           attendees);
  add_poll(facts, MeetingFact::changes_work, meeting.changes_my_work, stated(&LearningStatement::changes_my_work),
           attendees);
  add_poll(facts, MeetingFact::would_attend_again, meeting.would_attend_again, 0, attendees);

  std::vector<LearningAbout> subjects;
  for (const LearningStatement& statement : meeting.learning_statements) {
    if (statement.about) subjects.push_back(*statement.about);
  }
  for (const LearningPoint& point : review.learning_points) {
    if (point.about) subjects.push_back(*point.about);
  }
  facts.share(MeetingFact::learning_beyond_system,
              how_many(subjects, [](LearningAbout about) { return about != LearningAbout::system; }),
              size_of(subjects));
  if (!subjects.empty()) {
    facts.share(MeetingFact::learning_subjects, size_of(std::set(subjects.begin(), subjects.end())), 5);
  }
  std::size_t surprises = meeting.surprises.size();
  for (const LearningPoint& point : review.learning_points) surprises += point.surprising_to.empty() ? 0 : 1;
  facts.count(MeetingFact::surprises, surprises);

  const auto& hands = meeting.shows_of_hands;
  if (hands.size() > 1 && hands.front().present > 0 && hands.back().present > 0) {
    facts.yes_or_no(MeetingFact::hands_not_falling,
                    hands.back().yes * hands.front().present >= hands.front().yes * hands.back().present);
  }
}

void add_questions(Facts& facts, const Meeting& meeting) {
  const auto anchored = [](const Question& q) { return !q.event.text.empty() || !q.decision_point.text.empty(); };
  const auto& all = meeting.questions;
  facts.share(MeetingFact::anchored_questions, how_many(all, anchored), size_of(all));
  const std::int64_t with_kind = how_many(all, [](const Question& q) { return q.kind.has_value(); });
  facts.share(MeetingFact::describing_questions,
              how_many(all,
                       [&](const Question& q) {
                         return anchored(q) && (q.kind == QuestionKind::how || q.kind == QuestionKind::what ||
                                                q.kind == QuestionKind::when);
                       }),
              with_kind);
  facts.share(
      MeetingFact::why_or_who_questions,
      how_many(all, [](const Question& q) { return q.kind == QuestionKind::why || q.kind == QuestionKind::who; }),
      with_kind);
  std::set<std::string_view> discussed;
  std::set<std::pair<std::string_view, std::string_view>> touched;
  for (const Question& q : all) {
    if (q.decision_point.text.empty()) continue;
    discussed.insert(q.decision_point.text);
    if (!q.probe.empty()) touched.emplace(q.decision_point.text, q.probe);
  }
  if (!touched.empty()) {
    const std::int64_t most = probes_at_a_point * size_of(discussed);
    facts.share(MeetingFact::probes_touched, std::min(size_of(touched), most), most);
  }
}

/// Talk in seconds where any are given, otherwise in turns.
class Talk {
 public:
  explicit Talk(const Meeting& meeting)
      : in_seconds_(std::any_of(meeting.talk.begin(), meeting.talk.end(),
                                [](const TalkShare& talk) { return talk.seconds.has_value(); })) {}
  std::int64_t operator()(const TalkShare& talk) const {
    return std::max<std::int64_t>(0, (in_seconds_ ? talk.seconds : talk.turns).value_or(0));
  }

 private:
  bool in_seconds_;
};

void add_talk(Facts& facts, const Meeting& meeting) {
  const Talk amount(meeting);
  std::int64_t all = 0;
  std::int64_t facilitator = 0;
  bool facilitator_known = false;
  std::int64_t in_timeline = 0;
  std::int64_t responders = 0;
  bool responders_known = false;
  std::array<std::int64_t, bands> talk{};
  std::array<std::int64_t, bands> people{};
  for (const Attendance& attendee : meeting.attendance) {
    const bool leads = attendee.role == MeetingRole::facilitator || attendee.role == MeetingRole::co_facilitator;
    if (attendee.seniority && !leads) ++people[static_cast<std::size_t>(*attendee.seniority)];
  }
  const bool counted_at_the_door = std::any_of(people.begin(), people.end(), [](std::int64_t n) { return n > 0; });
  for (const TalkShare& one : meeting.talk) {
    const std::int64_t said = amount(one);
    all += said;
    facilitator_known = facilitator_known || one.facilitator.has_value();
    if (one.facilitator.value_or(false)) {
      facilitator += said;
      continue;
    }
    const auto band = static_cast<std::size_t>(one.seniority);
    talk[band] += said;
    if (!counted_at_the_door) people[band] = std::max(people[band], one.people.value_or(0));
    if (one.segment == SegmentKind::timeline) {
      in_timeline += said;
      responders_known = responders_known || one.responders.has_value();
      if (one.responders.value_or(false)) responders += said;
    }
  }
  if (all == 0) return;
  if (facilitator_known) facts.share(MeetingFact::facilitator_talk, facilitator, all);
  if (responders_known) facts.share(MeetingFact::responder_talk, responders, in_timeline);
  constexpr std::array<MeetingFact, bands> by_band = {MeetingFact::talk_junior, MeetingFact::talk_mid,
                                                      MeetingFact::talk_senior, MeetingFact::talk_lead};
  for (std::size_t band = 0; band < bands; ++band) facts.share(by_band[band], talk[band], people[band]);

  // Within a band everybody counts as equal, for the talk of one person is never written down: at most this even.
  double entropy = 0;
  std::int64_t room = 0;
  std::int64_t said = 0;
  for (std::size_t band = 0; band < bands; ++band) {
    if (people[band] == 0) continue;
    room += people[band];
    said += talk[band];
  }
  if (room < 4 || said == 0) return;
  for (std::size_t band = 0; band < bands; ++band) {
    if (people[band] == 0 || talk[band] == 0) continue;
    const double each = static_cast<double>(talk[band]) / static_cast<double>(said) / static_cast<double>(people[band]);
    entropy -= static_cast<double>(people[band]) * each * std::log(each);
  }
  facts.share(MeetingFact::turn_evenness, std::llround(1000 * entropy / std::log(static_cast<double>(room))), 1000);
}

void add_room(Facts& facts, const Review& review, const Meeting& meeting) {
  if (!meeting.attendance.empty()) facts.count(MeetingFact::attendees, meeting.attendance.size());
  std::int64_t timeline = 0;
  std::int64_t total = 0;
  for (const Segment& segment : meeting.segments) {
    total += segment.minutes.value_or(0);
    if (segment.kind == SegmentKind::timeline) timeline += segment.minutes.value_or(0);
  }
  facts.share(MeetingFact::timeline_minutes, timeline, total);
  if (!meeting.segments.empty() || !meeting.parked_remediations.empty()) {
    facts.count(MeetingFact::parked_remediations, meeting.parked_remediations.size());
  }
  const std::set<std::string_view> exposed(meeting.exposed_roles.begin(), meeting.exposed_roles.end());
  std::set<std::string_view> prepared;
  for (const PreparationTalk& talk : meeting.preparation_talks) {
    if (exposed.contains(talk.with_role)) prepared.insert(talk.with_role);
  }
  facts.share(MeetingFact::prepared_roles, size_of(prepared), size_of(exposed));

  std::set<std::string_view> responders;
  std::set<std::string_view> teams;
  for (const Incident& incident : review.incidents) {
    teams.insert(incident.teams.begin(), incident.teams.end());
    for (const RoleSpan& span : incident.responders) {
      if (!span.person.text.empty()) responders.insert(span.person.text);
      if (!span.team.empty()) teams.insert(span.team);
    }
  }
  for (const Attendance& attendee : meeting.attendance) {
    if (attendee.role != MeetingRole::facilitator) continue;
    if (attendee.responder || (!attendee.person.text.empty() && !responders.empty())) {
      facts.yes_or_no(MeetingFact::facilitator_not_involved,
                      !attendee.responder.value_or(false) && !responders.contains(attendee.person.text));
    }
    if (!attendee.team.empty() && !teams.empty()) {
      facts.yes_or_no(MeetingFact::facilitator_other_team, !teams.contains(attendee.team));
    }
    break;
  }
  facts.count(MeetingFact::corrections, meeting.corrections.size());
  facts.share(MeetingFact::corrections_by_others,
              how_many(meeting.corrections, [](const Correction& c) { return c.by_author == false; }),
              how_many(meeting.corrections, [](const Correction& c) { return c.by_author.has_value(); }));
  facts.share(MeetingFact::voluntary_attendees,
              how_many(meeting.attendance, [](const Attendance& a) { return a.required == false; }),
              how_many(meeting.attendance, [](const Attendance& a) { return a.required.has_value(); }));
}

/// How many of the eight fields that carry the view from inside are filled: practice section 3.4, D8.
std::int64_t texture_of(const DecisionPoint& decision) {
  const bool filled[] = {!decision.cues.empty(),
                         !decision.hypotheses.empty(),
                         !decision.options.empty() || decision.only_one_option_came_to_mind == true,
                         !decision.goals.empty(),
                         !decision.constraints.empty(),
                         !decision.expectancies.empty(),
                         decision.basis.has_value() || !decision.rule_followed.empty(),
                         !decision.information_missing.empty()};
  return std::count(std::begin(filled), std::end(filled), true);
}

void add_texture(Facts& facts, const std::vector<DecisionPoint>& all) {
  std::int64_t fields = 0;
  for (const DecisionPoint& decision : all) fields += texture_of(decision);
  const std::int64_t n = size_of(all);
  facts.share(MeetingFact::texture, fields, 8 * n);
  facts.share(MeetingFact::textured_points, how_many(all, [](const DecisionPoint& d) { return texture_of(d) >= 6; }),
              n);
  facts.share(MeetingFact::inside_points,
              how_many(all,
                       [](const DecisionPoint& d) {
                         const bool seen = !d.cues.empty() || !d.information_used.empty();
                         const bool thought = !d.hypotheses.empty() || !d.expectancies.empty() || !d.goals.empty();
                         const bool chosen = !d.choice.empty() || !d.options.empty();
                         return seen && thought && chosen;
                       }),
              n);
  facts.share(MeetingFact::artefact_points,
              how_many(all,
                       [](const DecisionPoint& d) {
                         return !d.evidence.empty() || std::any_of(d.cues.begin(), d.cues.end(), [](const Cue& cue) {
                           return !cue.evidence.empty();
                         });
                       }),
              n);
  facts.share(MeetingFact::accounts_side_by_side,
              how_many(all, [](const DecisionPoint& d) { return d.accounts.size() > 1; }), n);
}

void add_soak(Facts& facts, const std::vector<Action>& actions) {
  const auto was_committed = [](const Action& action) {
    return std::any_of(action.history.begin(), action.history.end(),
                       [](const ActionTransition& step) { return step.state == ActionState::committed; });
  };
  facts.share(MeetingFact::left_in_the_soak,
              how_many(actions,
                       [&](const Action& action) {
                         return (action.state == ActionState::dropped || action.state == ActionState::accepted_risk) &&
                                !was_committed(action);
                       }),
              how_many(actions, [](const Action& action) { return action.state != ActionState::candidate; }));
  const auto has_both = [](const Action& action) {
    return action.state != ActionState::candidate && !action.candidate_wording.empty() && !action.title.empty();
  };
  facts.share(
      MeetingFact::reworded_in_the_soak,
      how_many(actions,
               [&](const Action& action) { return has_both(action) && action.candidate_wording != action.title; }),
      how_many(actions, has_both));
}

void add_reach(Facts& facts, const Review& review) {
  if (review.publication) {
    const Publication& publication = *review.publication;
    const Readership* widest = nullptr;
    for (const Readership& readers : publication.readership) {
      if (readers.readers && (widest == nullptr || *readers.readers > *widest->readers)) widest = &readers;
    }
    if (widest != nullptr && widest->readers_not_in_the_room) {
      facts.share(MeetingFact::readers_outside_the_room, *widest->readers_not_in_the_room, *widest->readers);
    }
    if (widest != nullptr && widest->other_teams) {
      facts.share(MeetingFact::readers_in_other_teams, *widest->other_teams, *widest->readers);
    }
    facts.count(MeetingFact::reuses, publication.reuse.size());
  }
  if (review.readiness) {
    const std::vector<Drill>& drills = review.readiness->drills;
    facts.count(MeetingFact::drills, drills.size());
    facts.share(MeetingFact::drills_held,
                how_many(drills, [](const Drill& drill) { return drill.held_at.has_value(); }), size_of(drills));
  }
  const bool asked_for = std::any_of(review.incidents.begin(), review.incidents.end(), [](const Incident& incident) {
    const auto& triggers = incident.review_triggers;
    return std::find(triggers.begin(), triggers.end(), ReviewTrigger::requested) != triggers.end();
  });
  if (asked_for || std::any_of(review.incidents.begin(), review.incidents.end(),
                               [](const Incident& incident) { return !incident.review_triggers.empty(); })) {
    facts.yes_or_no(MeetingFact::requested_by_team, asked_for);
  }
}

void add_open_questions(Facts& facts, const Review& review) {
  if (!review.meeting || review.open_questions.empty()) return;
  const auto& end = review.meeting->ended_at ? review.meeting->ended_at : review.meeting->started_at;
  if (!end) return;
  facts.share(MeetingFact::questions_settled,
              how_many(review.open_questions,
                       [&](const OpenQuestion& question) {
                         return question.closed_at && question.closed_at->unix_seconds <= end->unix_seconds + 60 * day;
                       }),
              size_of(review.open_questions));
}

}  // namespace

std::vector<MeetingFactRow> meeting_facts_of(const Review& review) {
  Facts facts;
  if (review.meeting) {
    const Meeting& meeting = *review.meeting;
    add_room(facts, review, meeting);
    add_learning(facts, review, meeting);
    add_questions(facts, meeting);
    add_talk(facts, meeting);
  }
  add_texture(facts, review.decision_points);
  add_soak(facts, review.actions);
  add_reach(facts, review);
  add_open_questions(facts, review);
  return facts.take();
}

std::optional<std::int64_t> timeline_closed(const Review& review) {
  std::optional<std::int64_t> out;
  if (!review.meeting) return out;
  for (const Segment& segment : review.meeting->segments) {
    if (segment.kind != SegmentKind::timeline || !segment.started_at || !segment.minutes) continue;
    const std::int64_t end = segment.started_at->unix_seconds + *segment.minutes * 60;
    if (!out || end > *out) out = end;
  }
  return out;
}

}  // namespace debrief::inline v0
