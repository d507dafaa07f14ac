// Meeting: the order of the conversation, where its time goes, and what shows that people understood something.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string_view section_words(SegmentKind kind) {
  switch (kind) {
    case SegmentKind::intro:
      return "the introduction";
    case SegmentKind::timeline:
      return "the timeline";
    case SegmentKind::factors:
      return "the factors";
    case SegmentKind::learning:
      return "what was learned";
    case SegmentKind::close:
      return "the close";
  }
  return "";
}

void sections_out_of_order(const Subject& subject, Reporter& report) {
  if (!subject.review.meeting) return;
  const auto& segments = subject.review.meeting->segments;
  for (std::size_t i = 1; i < segments.size(); ++i) {
    // Where both have a time the times decide, otherwise the place in the list.
    const bool times = segments[i].started_at && segments[i - 1].started_at;
    const bool swapped = times && is_before(*segments[i].started_at, *segments[i - 1].started_at);
    const SegmentKind first = swapped ? segments[i].kind : segments[i - 1].kind;
    const SegmentKind then = swapped ? segments[i - 1].kind : segments[i].kind;
    if (first <= then) continue;
    report.add(at({"meeting", "segments", i}),
               std::string(section_words(first)) + " came before " + std::string(section_words(then)));
  }
}

struct Shares {
  std::int64_t timeline = 0;
  std::int64_t all = 0;
};

/// Minutes of the segments; nothing unless each of them has its minutes.
std::optional<Shares> shares_of(const Review& review) {
  if (!review.meeting) return std::nullopt;
  Shares out;
  for (const Segment& segment : review.meeting->segments) {
    if (!segment.minutes || *segment.minutes < 0 || *segment.minutes > 100'000) return std::nullopt;
    out.all += *segment.minutes;
    if (segment.kind == SegmentKind::timeline) out.timeline += *segment.minutes;
  }
  if (out.all == 0) return std::nullopt;
  return out;
}

void timeline_cut_short(const Subject& subject, Reporter& report) {
  const auto shares = shares_of(subject.review);
  if (!shares || !subject.facts.grave) return;
  const std::int64_t percent = shares->timeline * 100 / shares->all;
  if (percent >= subject.policy.timeline_share_floor_percent) return;
  report.add("/meeting/segments", "the timeline took " + std::to_string(percent) + " % of the time, less than " +
                                      std::to_string(subject.policy.timeline_share_floor_percent) + " %");
}

void timeline_below_two_thirds(const Subject& subject, Reporter& report) {
  const auto shares = shares_of(subject.review);
  if (!shares || !subject.facts.grave) return;
  const std::int64_t percent = shares->timeline * 100 / shares->all;
  if (percent >= subject.policy.timeline_share_percent || percent < subject.policy.timeline_share_floor_percent) return;
  report.add("/meeting/segments", "the timeline took " + std::to_string(percent) + " % of the time; " +
                                      std::to_string(subject.policy.timeline_share_percent) + " % are meant");
}

void length_outside_its_format(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || !subject.facts.tier || meeting->format == MeetingFormat::asynchronous) return;
  std::int64_t minutes = 0;
  if (meeting->started_at && meeting->ended_at) {
    minutes = seconds_between(*meeting->started_at, *meeting->ended_at) / 60;
  } else if (const auto shares = shares_of(subject.review)) {
    minutes = shares->all;
  }
  if (minutes <= 0) return;
  std::int64_t least = 0;
  std::int64_t most = 0;
  if (*subject.facts.tier == Tier::mini) {
    most = subject.policy.mini_review_minutes;
  } else {
    for (const SeverityLevel& level : subject.policy.severities) {
      if (level.tier != *subject.facts.tier) continue;
      least = level.minutes_min;
      most = level.minutes_max;
      break;
    }
  }
  // Five minutes either way are a room that was late or a talk that was good.
  constexpr std::int64_t leeway = 5;
  if (most == 0 || (minutes >= least - leeway && minutes <= most + leeway)) return;
  report.add("/meeting", "the meeting took " + std::to_string(minutes) + " minutes; " +
                             (least == most || least == 0 ? std::to_string(most)
                                                          : std::to_string(least) + " to " + std::to_string(most)) +
                             " fit a " + std::string(text_of(*subject.facts.tier)) + " review");
}

void no_talk_beforehand(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || !subject.facts.grave || !meeting->preparation_talks.empty()) return;
  report.add("/meeting/preparation_talks", "no talk before the meeting is recorded");
}

void exposed_and_not_spoken_to(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || meeting->preparation_talks.empty()) return;
  std::vector<std::string> names;
  for (const std::string& role : meeting->exposed_roles) {
    const bool talked = std::any_of(meeting->preparation_talks.begin(), meeting->preparation_talks.end(),
                                    [&](const PreparationTalk& talk) { return talk.with_role == role; });
    if (!talked) names.push_back(quoted(role, 40));
  }
  if (!names.empty()) report.add("/meeting/preparation_talks", "no talk beforehand with " + listed(names));
}

void factors_before_the_timeline(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting) return;
  std::vector<std::string> names;
  const auto& factors = subject.review.contributing_factors;
  std::size_t first = 0;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (!before(factors[i].coded_at, subject.facts.meeting_start)) continue;
    if (names.empty()) first = i;
    names.push_back(called(factors[i].id.text));
  }
  if (names.empty()) return;
  report.add(
      names.size() == 1 ? at({"contributing_factors", first, "coded_at"}) : std::string("/contributing_factors"),
      listed(names) + (names.size() == 1 ? " was" : " were") + " settled before the timeline was talked through");
}

void timeline_not_agreed(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || meeting->timeline_agreed.value_or(true)) return;
  report.add("/meeting/timeline_agreed", "the room did not agree that the timeline is right and whole");
}

void questions_without_a_moment(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || meeting->questions.size() < 5) return;
  std::size_t anchored = 0;
  for (const Question& question : meeting->questions) {
    anchored += question.event.empty() && question.decision_point.empty() ? 0U : 1U;
  }
  if (anchored * 10 >= meeting->questions.size() * 6) return;
  report.add("/meeting/questions", std::to_string(anchored) + " of " + std::to_string(meeting->questions.size()) +
                                       " questions are about a moment of the timeline");
}

void questions_that_ask_for_a_defence(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting) return;
  std::size_t known = 0;
  std::size_t describing = 0;
  for (const Question& question : meeting->questions) {
    if (!question.kind) continue;
    ++known;
    describing += *question.kind == QuestionKind::how || *question.kind == QuestionKind::what ||
                          *question.kind == QuestionKind::when
                      ? 1U
                      : 0U;
  }
  if (known < 5 || describing * 10 >= known * 7) return;
  report.add("/meeting/questions",
             std::to_string(describing) + " of " + std::to_string(known) + " questions ask how, what or when");
}

void nothing_says_what_was_learned(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || !subject.facts.grave || !meeting->learning_statements.empty() || !meeting->shows_of_hands.empty() ||
      meeting->learned_something_new || meeting->changes_my_work || !meeting->surprises.empty()) {
    return;
  }
  report.add("/meeting/learning_statements", "nothing says what those in the room understood anew");
}

bool is_senior(SeniorityBand band) {
  return band == SeniorityBand::senior || band == SeniorityBand::lead;
}

void only_seniors_spoke(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting) return;
  std::int64_t heads = 0, junior_heads = 0, seconds = 0, junior_seconds = 0;
  for (const TalkShare& share : meeting->talk) {
    if (share.facilitator.value_or(false) || !share.people || !share.seconds || *share.people < 0 ||
        *share.seconds < 0 || *share.people > 100'000 || *share.seconds > 1'000'000) {
      continue;
    }
    heads += *share.people;
    seconds += *share.seconds;
    if (is_senior(share.seniority)) continue;
    junior_heads += *share.people;
    junior_seconds += *share.seconds;
  }
  // A share of one is a person's, and is not looked at.
  if (junior_heads < 2 || heads == junior_heads || seconds == 0) return;
  if (junior_seconds * heads * 2 >= seconds * junior_heads) return;
  report.add("/meeting/talk", "those below senior were " + std::to_string(junior_heads * 100 / heads) +
                                  " % of the room and spoke " + std::to_string(junior_seconds * 100 / seconds) +
                                  " % of the time");
}

#define DEBRIEF_SECTIONS(LIST) R"({"stage": "held", "tier": "full", "meeting": {"segments": [)" LIST "]}}"
#define DEBRIEF_HELD_MEETING(MEMBERS) R"({"stage": "held", "tier": "full", "meeting": {)" MEMBERS "}}"

constexpr Row rows[] = {
    {{.code = "MEE001",
      .name = "sections-out-of-order",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R099 R152 R153",
      .finds = "A meeting that took factors before the timeline, or learning before factors.",
      .why = "The order keeps people describing. Once causes are on the table they defend.",
      .citation = "article, agenda (timeline, factors, learning points; actions only later)",
      .ignore_when = "When a section was taken up again after a break; record it as one.",
      .suggestion = "Could the timeline be told to its end first?",
      .bad = DEBRIEF_SECTIONS(R"({"kind": "factors", "minutes": 20}, {"kind": "timeline", "minutes": 50})"),
      .good = DEBRIEF_SECTIONS(R"({"kind": "timeline", "minutes": 50}, {"kind": "factors", "minutes": 20})")},
     sections_out_of_order},
    {{.code = "MEE002",
      .name = "timeline-cut-short",
      .severity = W,
      .from = Stage::held,
      .requirements = "R086",
      .finds = "A meeting on a grave incident that gave less than half of its time to the timeline.",
      .why = "What people saw and thought comes out while the timeline is told. What follows is quick if it was good.",
      .citation = "article, step 2 (about two thirds of the meeting); practice M18",
      .ignore_when = "When the room went by themes rather than by the clock; record the format.",
      .suggestion = "What took the time instead, and could it have waited for the follow-up?",
      .bad = DEBRIEF_SECTIONS(R"({"kind": "timeline", "minutes": 20}, {"kind": "learning", "minutes": 40})"),
      .good = DEBRIEF_SECTIONS(R"({"kind": "timeline", "minutes": 52}, {"kind": "learning", "minutes": 20})")},
     timeline_cut_short},
    {{.code = "MEE003",
      .name = "timeline-below-two-thirds",
      .severity = I,
      .from = Stage::held,
      .requirements = "R086",
      .finds = "A meeting on a grave incident that gave between a half and two thirds of its time to the timeline.",
      .why = "What people saw and thought comes out while the timeline is told.",
      .citation = "article, step 2 (about two thirds of the meeting)",
      .ignore_when = "When the timeline was plain to everybody.",
      .suggestion = "Which moment would have been worth ten minutes more?",
      .bad = DEBRIEF_SECTIONS(R"({"kind": "timeline", "minutes": 40}, {"kind": "learning", "minutes": 30})"),
      .good = DEBRIEF_SECTIONS(R"({"kind": "timeline", "minutes": 50}, {"kind": "learning", "minutes": 25})")},
     timeline_below_two_thirds},
    {{.code = "MEE004",
      .name = "length-outside-its-format",
      .severity = I,
      .from = Stage::held,
      .requirements = "R009 R031 R033 R034 R035 R036 R266 R267",
      .finds = "A meeting shorter or longer than its format by more than five minutes.",
      .why = "Depth follows what can be learned; a quarter of an hour for an outage, or two hours for a near miss, is "
             "neither.",
      .citation = "article, when to run a review (60-90, 30-45, 15-30 and 15 minutes)",
      .ignore_when = "When the talk was good and nobody was kept.",
      .suggestion = "Does another tier fit what there is to learn?",
      .bad = DEBRIEF_HELD_MEETING(R"("started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T15:20:00Z")"),
      .good = DEBRIEF_HELD_MEETING(R"("started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:20:00Z")")},
     length_outside_its_format},
    {{.code = "MEE005",
      .name = "no-talk-beforehand",
      .severity = W,
      .from = Stage::held,
      .requirements = "R078 R081",
      .finds = "A meeting on a grave incident before which nobody was spoken to alone.",
      .why = "Without those talks the meeting is a cold reconstruction, and those most exposed come in afraid.",
      .citation = "article, preparation (talk one to one with those closest, a quarter of an hour)",
      .ignore_when = "When the talks took place and were not recorded: that they took place is enough.",
      .suggestion = "Who was closest, and who might fear the meeting?",
      .bad = DEBRIEF_HELD_MEETING(R"("started_at": "2025-03-05T15:00:00Z")"),
      .good = DEBRIEF_HELD_MEETING(R"("preparation_talks": [{"with_role": "on-call", "minutes": 15}])")},
     no_talk_beforehand},
    {{.code = "MEE006",
      .name = "exposed-and-not-spoken-to",
      .severity = W,
      .from = Stage::held,
      .requirements = "R078",
      .finds = "Roles marked as most exposed with whom no talk took place, all in one finding.",
      .why = "They have most to tell and most to fear.",
      .citation = "article, preparation (first of all those most exposed); practice M24",
      .ignore_when = "When they asked not to be.",
      .suggestion = "What surprised them, what worries them about the meeting, what should the room understand?",
      .bad = DEBRIEF_HELD_MEETING(
          R"("exposed_roles": ["on-call", "release engineer"], "preparation_talks": [{"with_role": "on-call"}])"),
      .good = DEBRIEF_HELD_MEETING(R"("exposed_roles": ["on-call"], "preparation_talks": [{"with_role": "on-call"}])")},
     exposed_and_not_spoken_to},
    {{.code = "MEE007",
      .name = "factors-before-the-timeline",
      .severity = W,
      .from = Stage::held,
      .requirements = "R091 R099",
      .finds = "Factors coded before the meeting began, all in one finding.",
      .why = "With the answer on the table the timeline is told towards it.",
      .citation = "article, step 3 (factors follow a settled timeline)",
      .ignore_when = "When they were notes of the facilitator that the room did not see.",
      .suggestion = "Which of them would the room have named by itself?",
      .bad =
          R"({"stage": "held", "meeting": {"started_at": "2025-03-05T15:00:00Z"}, "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert", "coded_at": "2025-03-05T09:00:00Z"}]})",
      .good =
          R"({"stage": "held", "meeting": {"started_at": "2025-03-05T15:00:00Z"}, "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert", "coded_at": "2025-03-05T16:00:00Z"}]})"},
     factors_before_the_timeline},
    {{.code = "MEE008",
      .name = "timeline-not-agreed",
      .severity = W,
      .from = Stage::held,
      .requirements = "R015 R089",
      .finds = "A room that did not agree that the timeline is right and whole.",
      .why = "Factors and learning rest on it.",
      .citation = "practice F10; article, core outputs (a timeline that has been verified)",
      .ignore_when = "When the accounts differ and stand side by side; that is agreement enough.",
      .suggestion = "What is missing, or happened differently for somebody?",
      .bad = DEBRIEF_HELD_MEETING(R"("timeline_agreed": false)"),
      .good = DEBRIEF_HELD_MEETING(R"("timeline_agreed": true)")},
     timeline_not_agreed},
    {{.code = "MEE009",
      .name = "questions-without-a-moment",
      .severity = W,
      .from = Stage::held,
      .requirements = "R176",
      .finds = "Five or more questions of which fewer than six in ten are about a moment of the timeline.",
      .why = "Of the incident as a whole people give their theory of it; of a moment they tell what they saw.",
      .citation = "article, how to ask (specific moments on the timeline); practice M10",
      .ignore_when = "When the questions were noted without their moment.",
      .suggestion = "At which minute would this question have had an answer?",
      .bad = DEBRIEF_HELD_MEETING(
          R"("questions": [{"text": "What happened?"}, {"text": "What was hard?"}, {"text": "What was new?"}, {"text": "What helped?"}, {"text": "What else?"}])"),
      .good = DEBRIEF_HELD_MEETING(R"("questions": [{"text": "What happened?"}])")},
     questions_without_a_moment},
    {{.code = "MEE010",
      .name = "questions-that-ask-for-a-defence",
      .severity = W,
      .from = Stage::held,
      .requirements = "R050 R053 R167 R169",
      .finds = "Five or more questions of known kind of which fewer than seven in ten ask how, what or when.",
      .why = "Why and who bring justification; how and what bring description.",
      .citation = "article, how to ask (how, not why); practice M09",
      .ignore_when = "When the why was asked of a system.",
      .suggestion = "Which signals pointed there, and what was on the screen?",
      .bad = DEBRIEF_HELD_MEETING(
          R"("questions": [{"text": "Why?", "kind": "why"}, {"text": "Who?", "kind": "who"}, {"text": "Was it?", "kind": "closed"}, {"text": "How?", "kind": "how"}, {"text": "What?", "kind": "what"}])"),
      .good = DEBRIEF_HELD_MEETING(
          R"("questions": [{"text": "How?", "kind": "how"}, {"text": "What?", "kind": "what"}, {"text": "When?", "kind": "when"}, {"text": "How?", "kind": "how"}, {"text": "Why?", "kind": "why"}])")},
     questions_that_ask_for_a_defence},
    {{.code = "MEE011",
      .name = "nothing-says-what-was-learned",
      .severity = I,
      .from = Stage::held,
      .requirements = "R063 R218 R261",
      .finds = "A meeting on a grave incident without learning statements, a show of hands or surprises.",
      .why = "Whether people left with something new is the test of the meeting, and is gone by the next day.",
      .citation = "article, metrics (new understanding per attendee); practice M01",
      .ignore_when = "When it was asked and is kept elsewhere.",
      .suggestion = "What is new to each of those who were there, in a line?",
      .bad = DEBRIEF_HELD_MEETING(R"("started_at": "2025-03-05T15:00:00Z")"),
      .good = DEBRIEF_HELD_MEETING(R"("learned_something_new": {"yes": 4, "answered": 5})")},
     nothing_says_what_was_learned},
    {{.code = "MEE012",
      .name = "only-seniors-spoke",
      .severity = I,
      .from = Stage::held,
      .requirements = "R066 R221 R242",
      .finds =
          "Two or more people below senior who had less than half of the speaking time that their number suggests.",
      .why = "Whether juniors speak shows whether it is safe to. They also see what the others no longer notice.",
      .citation = "article, indicators (junior engineers speak); practice M13",
      .ignore_when = "When the seniors were those who responded.",
      .suggestion = "Which moment did they see that nobody else did?",
      .bad = DEBRIEF_HELD_MEETING(
          R"("talk": [{"seniority": "junior", "people": 3, "seconds": 100}, {"seniority": "senior", "people": 3, "seconds": 3000}])"),
      .good = DEBRIEF_HELD_MEETING(
          R"("talk": [{"seniority": "junior", "people": 3, "seconds": 1400}, {"seniority": "senior", "people": 3, "seconds": 1600}])")},
     only_seniors_spoke},
};

}  // namespace

constinit const Family meeting = {"meeting", "The order of the conversation, and where its time goes.", rows};

}  // namespace debrief::inline v0::check_detail
