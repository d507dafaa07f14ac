// The life of an action: states, history, and what each state needs.
#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string words(ActionState state) {
  return std::string(text_of(state));
}

void illegal_step(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const auto& history = actions[i].history;
    for (std::size_t j = 1; j < history.size(); ++j) {
      if (may_follow(history[j - 1].state, history[j].state)) continue;
      report.add(
          at({"actions", i, "history", j, "state"}),
          called(actions[i].id.text) + " steps from " + words(history[j - 1].state) + " to " + words(history[j].state));
    }
  }
}

void state_is_not_the_last_step(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (actions[i].history.empty() || actions[i].history.back().state == actions[i].state) continue;
    report.add(at({"actions", i, "state"}), called(actions[i].id.text) + " is " + words(actions[i].state) +
                                                ", and its history ends with " +
                                                words(actions[i].history.back().state));
  }
}

void history_out_of_order(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const ActionTransition* last = nullptr;
    for (const ActionTransition& step : actions[i].history) {
      if (!step.at) continue;
      if (last != nullptr && is_before(*step.at, *last->at)) {
        report.add(at({"actions", i, "history", &step - actions[i].history.data(), "at"}),
                   called(actions[i].id.text) + " became " + words(step.state) + " at " + text_of(*step.at) +
                       ", before it was " + words(last->state) + " at " + text_of(*last->at));
      }
      last = &step;
    }
  }
}

void superseded_by_nothing(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (actions[i].state == ActionState::superseded && actions[i].superseded_by.empty()) {
      report.add(at({"actions", i}), called(actions[i].id.text) + " is superseded, and it is not said by what");
    } else if (!actions[i].superseded_by.empty() && actions[i].superseded_by == actions[i].id) {
      report.add(at({"actions", i, "superseded_by"}), called(actions[i].id.text) + " is superseded by itself");
    }
  }
}

void verified_without_verification(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (actions[i].state == ActionState::verified && !actions[i].verification) {
      report.add(at({"actions", i}), called(actions[i].id.text) + " is verified, and it is not said how");
    }
  }
}

void dropped_without_a_reason(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const Action& action = actions[i];
    if (action.state != ActionState::dropped || !action.dropped_because.empty()) continue;
    if (!action.history.empty() && !action.history.back().note.empty()) continue;
    report.add(at({"actions", i}), called(action.id.text) + " was dropped, and it is not said why");
  }
}

void verdict_and_actions_disagree(const Subject& subject, Reporter& report) {
  if (!subject.review.follow_up || !subject.review.follow_up->verdict) return;
  const FollowUpVerdict verdict = *subject.review.follow_up->verdict;
  if (verdict == FollowUpVerdict::actions_committed && subject.facts.committed == 0) {
    for (const Action& action : subject.review.actions) {
      if (action.state != ActionState::candidate) return;  // committed once, and dropped or superseded since
    }
    report.add("/follow_up/verdict", "the verdict says that actions were committed, and none is");
  } else if (verdict != FollowUpVerdict::actions_committed && verdict != FollowUpVerdict::deferred &&
             subject.facts.committed > 0) {
    report.add("/follow_up/verdict", "the verdict is " + std::string(text_of(verdict)) + ", and " +
                                         counted(subject.facts.committed, "action is", "actions are") + " committed");
  }
}

constexpr Row rows[] = {
    {{.code = "ACS001",
      .name = "illegal-action-step",
      .severity = E,
      .requirements = "R119",
      .finds = "A step in an action's history that its states do not allow.",
      .why = "Completion is counted from these steps; a leap from candidate to done hides that nobody promised it.",
      .citation = "article, step 4; practice 1.9",
      .ignore_when = "On history imported from a tracker that keeps only some of its states.",
      .suggestion = "Add the step between, or mend the state.",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "done", "history": [{"state": "candidate"}, {"state": "done"}]}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "done", "history": [{"state": "candidate"}, {"state": "committed"}, {"state": "done"}]}]})"},
     illegal_step},
    {{.code = "ACS002",
      .name = "state-is-not-the-last-step",
      .severity = E,
      .requirements = "R229",
      .finds = "An action whose state is not the one its history ends with.",
      .why = "Two numbers of completed actions would come out of one document.",
      .citation = "article, action item completion rate",
      .ignore_when = "Never; the history's end is the state.",
      .suggestion = "Which of the two is current?",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "done", "history": [{"state": "candidate"}, {"state": "committed"}]}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "committed", "history": [{"state": "candidate"}, {"state": "committed"}]}]})"},
     state_is_not_the_last_step},
    {{.code = "ACS003",
      .name = "action-history-out-of-order",
      .severity = E,
      .requirements = "R114",
      .finds = "A step of an action's history that is dated before the step it follows.",
      .why = "The soak and the time to completion are measured between these dates.",
      .citation = "article, step 4 (let the list sit for 48 hours)",
      .ignore_when = "Never; one of the dates is wrong.",
      .suggestion = "Which of the two dates is right?",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "committed", "history": [
   {"state": "candidate", "at": "2024-05-08T10:00:00Z"}, {"state": "committed", "at": "2024-05-05T10:00:00Z"}]}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "committed", "history": [
   {"state": "candidate", "at": "2024-05-03T10:00:00Z"}, {"state": "committed", "at": "2024-05-06T10:00:00Z"}]}]})"},
     history_out_of_order},
    {{.code = "ACS004",
      .name = "superseded-by-nothing",
      .severity = W,
      .requirements = "R229",
      .finds = "A superseded action that does not name its successor, or names itself.",
      .why = "Work that is renamed and work that is dropped look the same in the numbers.",
      .citation = "article, action item completion rate",
      .ignore_when = "When the successor lives in a tracker and is linked there.",
      .suggestion = "Which action took its place? If none did, it was dropped.",
      .bad = R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "superseded"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "superseded", "superseded_by": "A2"},
             {"id": "A2", "title": "Alert on pool wait time above 200 ms"}]})"},
     superseded_by_nothing},
    {{.code = "ACS005",
      .name = "verified-without-verification",
      .severity = E,
      .requirements = "R128",
      .finds = "A verified action that does not say how it was verified.",
      .why = "Done is verifiable: an alert seen to fire in staging, a runbook walked through in a simulation.",
      .citation = "article, four rules for action items that land",
      .ignore_when = "On history whose verification is recorded elsewhere.",
      .suggestion = "What was done to see that it works, and what came of it?",
      .bad = R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "verified"}]})",
      .good = R"({"actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "verified",
   "verification": {"method": "Filled the pool in staging", "result": "The alert fired at 80 %."}}]})"},
     verified_without_verification},
    {{.code = "ACS006",
      .name = "dropped-without-a-reason",
      .severity = W,
      .requirements = "R119 R136",
      .finds = "A dropped action that does not say why.",
      .why = "Dropping what only felt productive is a good result of the soak. Items that vanish breed cynicism.",
      .citation = "article, step 4 (backlog graveyards)",
      .ignore_when = "On imported history.",
      .suggestion = "What was seen in the soak that spoke against it?",
      .bad = R"({"actions": [{"id": "A1", "title": "Add a second approval to every deploy", "state": "dropped"}]})",
      .good = R"({"actions": [{"id": "A1", "title": "Add a second approval to every deploy", "state": "dropped",
   "dropped_because": "The approver would see nothing that the author does not."}]})"},
     dropped_without_a_reason},
    {{.code = "ACS007",
      .name = "verdict-and-actions-disagree",
      .severity = E,
      .requirements = "R117 R260",
      .finds = "A follow-up verdict that the states of the actions contradict.",
      .why = "The verdict is what makes zero actions a result. It must not say one thing and the list another.",
      .citation = "article, step 4 (not every review needs to produce committed actions)",
      .ignore_when = "Never; mend the one that is behind.",
      .suggestion = "What did the small group decide?",
      .bad =
          R"({"stage": "followed_up", "follow_up": {"verdict": "no_action_warranted", "reason": "The pool is going away."},
 "actions": [{"id": "A1", "title": "Alert on pool saturation at 80 %", "state": "committed"}]})",
      .good =
          R"({"stage": "followed_up", "follow_up": {"verdict": "no_action_warranted", "reason": "The pool is going away."}})"},
     verdict_and_actions_disagree},
};

}  // namespace

constinit const Family action_states = {"action-states", "The life of an action from candidate to verified.", rows};

}  // namespace debrief::inline v0::check_detail
