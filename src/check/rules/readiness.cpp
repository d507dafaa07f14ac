// Readiness: from a decision point of this review to practice for those who were not there.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

template <class Each>
void each_drill(const Subject& subject, const Each& each) {
  if (!subject.review.readiness) return;
  const auto& drills = subject.review.readiness->drills;
  for (std::size_t i = 0; i < drills.size(); ++i) each(drills[i], at({"readiness", "drills", i}));
}

std::string drill_name(const Drill& drill) {
  return drill.id.empty() ? quoted(drill.title, 40) : called(drill.id.text);
}

void nothing_to_practise(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.facts.grave || !subject.facts.own_process) return;
  if (review.readiness &&
      (!review.readiness->scenarios.empty() || !review.readiness->drills.empty() ||
       !review.readiness->expertise_to_share.empty() || !review.readiness->conditions_to_fix.empty())) {
    return;
  }
  report.add("/readiness", "nothing of this incident is kept for practice");
}

void drill_without_a_decision_point(const Subject& subject, Reporter& report) {
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    if (drill.decision_point.empty())
      report.add(place, drill_name(drill) + " practises no decision point of the review");
  });
}

void drill_outside_its_window(const Subject& subject, Reporter& report) {
  if (!subject.facts.meeting_end) return;
  const Date met = local_date(*subject.facts.meeting_end);
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    std::optional<Date> day = drill.scheduled_for;
    if (drill.held_at) day = local_date(*drill.held_at);
    if (!day) return;
    const std::int64_t days = days_between(met, *day);
    if (days >= subject.policy.drill_days_min && days <= subject.policy.drill_days_max) return;
    report.add(place, drill_name(drill) + " is " + std::to_string(days) + " days after the meeting; " +
                          std::to_string(subject.policy.drill_days_min) + " to " +
                          std::to_string(subject.policy.drill_days_max) + " are meant");
  });
}

void drill_without_a_date(const Subject& subject, Reporter& report) {
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    if (!drill.scheduled_for && !drill.held_at) report.add(place, drill_name(drill) + " has no date");
  });
}

void drill_without_conditions(const Subject& subject, Reporter& report) {
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    if (drill.conditions.empty())
      report.add(place, drill_name(drill) + " reproduces none of the conditions of the incident");
  });
}

void drill_with_one_answer(const Subject& subject, Reporter& report) {
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    const DecisionPoint* point = subject.ids.get<DecisionPoint>(drill.decision_point.text);
    if (point == nullptr) return;
    const auto alive = std::count_if(point->hypotheses.begin(), point->hypotheses.end(),
                                     [](const Hypothesis& one) { return one.status != HypothesisStatus::discarded; });
    if (alive >= 2 || point->options.size() >= 2) return;
    report.add(place, drill_name(drill) + " rests on a moment of which one reading and one course are recorded");
  });
}

void drill_held_and_nothing_observed(const Subject& subject, Reporter& report) {
  each_drill(subject, [&](const Drill& drill, const std::string& place) {
    if (drill.held_at && drill.observed.empty())
      report.add(place, drill_name(drill) + " was held, and nothing says what was seen");
  });
}

#define DEBRIEF_DRILL(MEMBERS)                                                                                                                                                                                                                                                                                                                                                                                                               \
  R"({"stage": "followed_up", "meeting": {"ended_at": "2025-03-05T16:00:00Z"}, "timeline": [{"id": "E1", "text": "Chose."}], "decision_points": [{"id": "D1", "event": "E1", "hypotheses": [{"text": "The API", "status": "open"}]}, {"id": "D2", "event": "E1", "hypotheses": [{"text": "The API", "status": "open"}, {"text": "The pool", "status": "open"}]}], "readiness": {"drills": [{"id": "DR1", "title": "API or pool?", )" MEMBERS \
  "}]}}"

constexpr Row rows[] = {
    {{.code = "REA001",
      .name = "nothing-to-practise",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R203 R216",
      .finds =
          "A followed-up review of a grave incident without a scenario, a drill, a condition to fix or expertise to "
          "share.",
      .why = "A hesitation, a misunderstanding or a piece of luck is what the next person on call can meet in safety.",
      .citation = "article, next steps (each review yields at least one finding to turn into an exercise)",
      .ignore_when = "When another review already keeps the same moment for practice.",
      .suggestion = "Which decision point was hard, and could be put to somebody who was not there?",
      .bad = R"({"stage": "followed_up", "tier": "full", "meeting": {}})",
      .good =
          R"({"stage": "followed_up", "tier": "full", "meeting": {}, "readiness": {"scenarios": ["API or database?"]}})"},
     nothing_to_practise},
    {{.code = "REA002",
      .name = "drill-without-a-decision-point",
      .severity = E,
      .requirements = "R201 R215",
      .finds = "A drill that is tied to no decision point of the review.",
      .why = "A generic scenario practises the plan. What was hard was the moment.",
      .citation = "article, drills (generic scenarios are rejected)",
      .ignore_when = "Never; record the moment that it practises.",
      .suggestion = "Which moment of this incident is it?",
      .bad = DEBRIEF_DRILL(R"("format": "tabletop")"),
      .good = DEBRIEF_DRILL(R"("decision_point": "D2")")},
     drill_without_a_decision_point},
    {{.code = "REA003",
      .name = "drill-outside-its-window",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R130",
      .finds = "A drill earlier than two or later than four weeks after the meeting.",
      .why = "Earlier, those who were there still know the answer by heart; later, the detail is gone.",
      .citation = "article, what a committed action needs (a drill within two to four weeks)",
      .ignore_when = "When those who are to practise were not available.",
      .suggestion = "Is there a day two to four weeks after the meeting?",
      .bad = DEBRIEF_DRILL(R"("decision_point": "D2", "scheduled_for": "2025-06-01")"),
      .good = DEBRIEF_DRILL(R"("decision_point": "D2", "scheduled_for": "2025-03-25")")},
     drill_outside_its_window},
    {{.code = "REA004",
      .name = "drill-without-a-date",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R130",
      .finds = "A drill that is neither planned for a day nor held.",
      .why = "A plan document alone does not make anybody quicker.",
      .citation = "article, what a committed action needs (plan documents alone do not close it)",
      .ignore_when = "When it is kept for the regular practice day.",
      .suggestion = "On which day?",
      .bad = DEBRIEF_DRILL(R"("decision_point": "D2")"),
      .good = DEBRIEF_DRILL(R"("decision_point": "D2", "scheduled_for": "2025-03-25")")},
     drill_without_a_date},
    {{.code = "REA005",
      .name = "drill-without-conditions",
      .severity = I,
      .requirements = "R211 R212",
      .finds = "A drill that reproduces none of competing hypotheses, doubtful ownership, partial information and time "
               "pressure.",
      .why = "Transfer grows with likeness to the real conditions. With everything known it is a quiz.",
      .citation = "article, vicarious experience (conditions to reproduce)",
      .ignore_when = "When it practises a tool rather than a judgement.",
      .suggestion = "What made the moment hard, and can that be reproduced?",
      .bad = DEBRIEF_DRILL(R"("decision_point": "D2")"),
      .good = DEBRIEF_DRILL(R"("decision_point": "D2", "conditions": ["competing_hypotheses"])")},
     drill_without_conditions},
    {{.code = "REA006",
      .name = "drill-with-one-answer",
      .severity = I,
      .requirements = "R214",
      .finds = "A drill on a decision point of which fewer than two live hypotheses and fewer than two options are "
               "recorded.",
      .why = "If the signs fit one reading, those who practise only look for what the facilitator wants to hear.",
      .citation = "article, vicarious experience (symptoms that truly fit either); practice D10",
      .ignore_when = "When the doubt was about whom to call, not about what it was.",
      .suggestion = "What else could it have been, on the signs of that minute?",
      .bad = DEBRIEF_DRILL(R"("decision_point": "D1")"),
      .good = DEBRIEF_DRILL(R"("decision_point": "D2")")},
     drill_with_one_answer},
    {{.code = "REA007",
      .name = "drill-held-and-nothing-observed",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R130 R216",
      .finds = "A drill that was held and does not say what was seen.",
      .why = "Whether people hesitated at the same place is the answer to whether anything changed.",
      .citation = "article, what a committed action needs (practice of the human response)",
      .ignore_when = "When the notes are kept with the drill.",
      .suggestion = "Where did they hesitate, and whom did they call?",
      .bad = DEBRIEF_DRILL(R"("decision_point": "D2", "held_at": "2025-03-25T10:00:00Z")"),
      .good = DEBRIEF_DRILL(
          R"("decision_point": "D2", "held_at": "2025-03-25T10:00:00Z", "observed": "Both pairs paged the owner.")")},
     drill_held_and_nothing_observed},
};

}  // namespace

constinit const Family readiness = {"readiness", "From a decision point to practice for those who were not there.",
                                    rows};

}  // namespace debrief::inline v0::check_detail
