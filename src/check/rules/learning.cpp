// Learning: what is understood now, what luck and good judgement did, and what is carried on.
#include <algorithm>

#include "check/rule_row.hpp"
#include "check/words.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void no_learning_points(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !subject.review.learning_points.empty()) return;
  report.add("/learning_points", "nothing is recorded that is understood now and was not before");
}

void learning_about_the_system_alone(const Subject& subject, Reporter& report) {
  const auto& points = subject.review.learning_points;
  if (!subject.facts.grave || points.size() < 3) return;
  for (const LearningPoint& point : points) {
    if (point.about != LearningAbout::system) return;
  }
  report.add("/learning_points", "all " + std::to_string(points.size()) + " learning points are about the system");
}

void learning_that_stands_alone(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.contributing_factors.empty() && review.decision_points.empty()) return;
  std::vector<std::string> names;
  std::size_t first = 0;
  for (std::size_t i = 0; i < review.learning_points.size(); ++i) {
    const LearningPoint& point = review.learning_points[i];
    if (!point.factors.empty() || !point.decision_points.empty() || !point.evidence.empty()) continue;
    if (names.empty()) first = i;
    names.push_back(point.id.empty() ? quoted(point.text, 40) : called(point.id.text));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"learning_points", first}) : std::string("/learning_points"),
             listed(names) + (names.size() == 1 ? " rests" : " rest") + " on no factor, decision point or record");
}

void learning_in_a_word_or_two(const Subject& subject, Reporter& report) {
  const auto& points = subject.review.learning_points;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].text.size() > 40 || count_words(points[i].text) > 3) continue;
    report.add(at({"learning_points", i, "text"}), quoted(points[i].text, 40) + " says what it is about, and not what");
  }
}

void luck_without_its_difference(const Subject& subject, Reporter& report) {
  if (!subject.facts.own_process) return;
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& luck = subject.review.luck;
  for (std::size_t i = 0; i < luck.size(); ++i) {
    if (!luck[i].small_difference.empty()) continue;
    if (names.empty()) first = i;
    names.push_back(luck[i].id.empty() ? quoted(luck[i].text, 40) : called(luck[i].id.text));
  }
  if (names.empty()) return;
  report.add(
      names.size() == 1 ? at({"luck", first}) : std::string("/luck"),
      listed(names) + (names.size() == 1 ? " does" : " do") + " not say what a small difference would have done");
}

void luck_that_goes_nowhere(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.luck.empty() || !subject.facts.own_process) return;
  if (review.readiness && (!review.readiness->scenarios.empty() || !review.readiness->conditions_to_fix.empty() ||
                           !review.readiness->drills.empty())) {
    return;
  }
  if (!review.known_risks.empty() || !review.actions.empty()) return;
  report.add("/luck", "chance kept it smaller, and nothing is made of that: no scenario, no risk, no action");
}

void judgement_without_its_source(const Subject& subject, Reporter& report) {
  const auto& all = subject.review.good_judgement;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].drew_on.empty()) {
      report.add(at({"good_judgement", i}), quoted(all[i].text, 50) + " does not say what it drew on");
    }
  }
}

void closed_without_an_answer(const Subject& subject, Reporter& report) {
  const auto& questions = subject.review.open_questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (questions[i].closed_at && questions[i].answer.empty()) {
      report.add(at({"open_questions", i}), quoted(questions[i].text, 50) + " was closed without an answer");
    }
  }
}

void risk_that_nobody_comes_back_to(const Subject& subject, Reporter& report) {
  const auto& risks = subject.review.known_risks;
  std::vector<std::string> names;
  for (const KnownRisk& risk : risks) {
    if (!risk.revisit_by) names.push_back(risk.id.empty() ? quoted(risk.text, 40) : called(risk.id.text));
  }
  if (names.empty()) return;
  report.add("/known_risks",
             listed(names) + (names.size() == 1 ? " has" : " have") + " no day on which anybody looks at it again");
}

constexpr Row rows[] = {
    {{.code = "LEA001",
      .name = "no-learning-points",
      .severity = W,
      .from = Stage::held,
      .requirements = "R008 R115 R120",
      .finds = "A grave incident whose review has no learning points.",
      .why = "They are the yield of the meeting. Actions come later, or not at all; understanding is what stays.",
      .citation = "article, learning before actions (the meeting yields learning points only)",
      .ignore_when = "When they stand in the text and were not recorded one by one.",
      .suggestion = "What is newly understood, which pattern surprised, which condition is worth addressing?",
      .bad = R"({"stage": "held", "tier": "full"})",
      .good =
          R"({"stage": "held", "tier": "full", "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation of the pool was seen nowhere."}]})"},
     no_learning_points},
    {{.code = "LEA002",
      .name = "learning-about-the-system-alone",
      .severity = I,
      .from = Stage::held,
      .requirements = "R016 R218",
      .finds = "Three or more learning points, all of them about the system.",
      .why = "What is learned is seldom only technical: how people found each other is part of it.",
      .citation = "practice M03; article, core outputs",
      .ignore_when = "When one person alone noticed and mended it.",
      .suggestion = "What was new about who knows what, or about how work is really done?",
      .bad =
          R"({"stage": "held", "tier": "full", "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "The pool has one limit for all.", "about": "system"}, {"id": "L2", "kind": "newly_understood", "text": "Retries hold their connection.", "about": "system"}, {"id": "L3", "kind": "newly_understood", "text": "The job reads every row.", "about": "system"}]})",
      .good =
          R"({"stage": "held", "tier": "full", "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "The pool has one limit for all.", "about": "system"}, {"id": "L2", "kind": "newly_understood", "text": "Retries hold their connection.", "about": "system"}, {"id": "L3", "kind": "surprising_pattern", "text": "Two teams page the same rota.", "about": "people_and_teams"}]})"},
     learning_about_the_system_alone},
    {{.code = "LEA003",
      .name = "learning-that-stands-alone",
      .severity = I,
      .from = Stage::held,
      .requirements = "R013 R115",
      .finds = "Learning points that rest on no factor, decision point or record, all in one finding.",
      .why = "A reader who was not there cannot follow it back to what happened.",
      .citation = "article, learning before actions; practice section 3.3",
      .ignore_when = "When it was somebody's own learning, unrelated to the course of things.",
      .suggestion = "At which moment did it become plain?",
      .bad =
          R"({"stage": "held", "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert"}], "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation of the pool was seen nowhere."}]})",
      .good =
          R"({"stage": "held", "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert"}], "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation of the pool was seen nowhere.", "factors": ["F1"]}]})"},
     learning_that_stands_alone},
    {{.code = "LEA004",
      .name = "learning-in-a-word-or-two",
      .severity = W,
      .from = Stage::held,
      .requirements = "R013 R210",
      .finds = "A learning point of at most three words.",
      .why = "A heading is not an understanding; nobody who was not there learns from it.",
      .citation = "article, mistakes (a complete form can be empty of thinking)",
      .ignore_when = "Never; one sentence is enough.",
      .suggestion = "What do we understand now that we did not before?",
      .bad =
          R"({"stage": "held", "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Pool alerts."}]})",
      .good =
          R"({"stage": "held", "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation of the pool was seen nowhere."}]})"},
     learning_in_a_word_or_two},
    {{.code = "LEA005",
      .name = "luck-without-its-difference",
      .severity = I,
      .from = Stage::held,
      .requirements = "R197",
      .finds = "Luck that does not say which small difference would have changed the outcome, all in one finding.",
      .why = "The difference is the fragility; without it the luck is an anecdote.",
      .citation = "article, question bank (moments of luck; small differences that kept it recoverable)",
      .ignore_when = "When the text itself says it.",
      .suggestion = "An hour later, or with another person on shift: what then?",
      .bad =
          R"({"stage": "held", "meeting": {}, "luck": [{"id": "K1", "text": "The database engineer was still there."}]})",
      .good =
          R"({"stage": "held", "meeting": {}, "luck": [{"id": "K1", "text": "The database engineer was still there.", "small_difference": "A quarter of an hour later nobody with access was awake."}]})"},
     luck_without_its_difference},
    {{.code = "LEA006",
      .name = "luck-that-goes-nowhere",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R202 R203",
      .finds = "Luck that is recorded in a review without a scenario, a condition to fix, a risk or an action.",
      .why = "Luck shows a fragility that nobody knew of, and does not come twice.",
      .citation = "article, question bank (luck and judgement are readiness candidates)",
      .ignore_when = "When it was looked at and found too rare.",
      .suggestion = "What could others practise, or which condition could be changed?",
      .bad =
          R"({"stage": "followed_up", "meeting": {}, "luck": [{"id": "K1", "text": "The database engineer was still there."}]})",
      .good =
          R"({"stage": "followed_up", "meeting": {}, "luck": [{"id": "K1", "text": "The database engineer was still there."}], "readiness": {"conditions_to_fix": ["access to the database at night"]}})"},
     luck_that_goes_nowhere},
    {{.code = "LEA007",
      .name = "judgement-without-its-source",
      .severity = I,
      .from = Stage::held,
      .requirements = "R174 R199",
      .finds = "A good call of which nothing says what it drew on.",
      .why = "What it drew on is expertise that the others do not have yet.",
      .citation = "article, question bank (good judgement under uncertainty; what it drew on)",
      .ignore_when = "When those who made the call could not say.",
      .suggestion = "Which earlier case, rule of thumb or sign was it?",
      .bad = R"({"stage": "held", "good_judgement": [{"id": "G1", "text": "Stopping the job."}]})",
      .good =
          R"({"stage": "held", "good_judgement": [{"id": "G1", "text": "Stopping the job.", "drew_on": "an earlier incident"}]})"},
     judgement_without_its_source},
    {{.code = "LEA008",
      .name = "closed-without-an-answer",
      .severity = I,
      .requirements = "R013",
      .finds = "An open question that was closed without an answer.",
      .why = "Whoever asked will ask again at the next incident.",
      .citation = "practice M34 (questions closed, carried or adopted)",
      .ignore_when = "When it turned out not to matter; say that as the answer.",
      .suggestion = "What was found, or why is it no longer asked?",
      .bad =
          R"({"open_questions": [{"id": "Q1", "text": "Who else uses the pool?", "closed_at": "2025-03-20T09:00:00Z"}]})",
      .good =
          R"({"open_questions": [{"id": "Q1", "text": "Who else uses the pool?", "closed_at": "2025-03-20T09:00:00Z", "answer": "Only the job."}]})"},
     closed_without_an_answer},
    {{.code = "LEA009",
      .name = "risk-that-nobody-comes-back-to",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R127",
      .finds = "Known risks without a day on which they are looked at again, all in one finding.",
      .why = "A list that nobody opens is a quieter way of forgetting.",
      .citation = "article, fewer and better actions (a known-risk list, revisited in a later cycle)",
      .ignore_when = "When the whole list is looked at on a fixed day.",
      .suggestion = "In which cycle is it looked at again?",
      .bad = R"({"stage": "followed_up", "known_risks": [{"id": "R1", "text": "Other pools without an alert"}]})",
      .good =
          R"({"stage": "followed_up", "known_risks": [{"id": "R1", "text": "Other pools without an alert", "revisit_by": "2025-06-01"}]})"},
     risk_that_nobody_comes_back_to},
};

}  // namespace

constinit const Family learning = {"learning", "What is understood now, and what luck and judgement did.", rows};

}  // namespace debrief::inline v0::check_detail
