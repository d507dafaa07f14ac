// Follow-through: what becomes of ideas once they are chosen, and of those that are not.
#include <algorithm>
#include <array>

#include "check/rule_row.hpp"
#include "check/words.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string action_name(const Action& action) {
  return action.id.empty() ? quoted(action.title, 40) : called(action.id.text);
}

/// Committed actions of which something is to be said, in one finding.
template <class Wanted>
void gather(const Subject& subject, Reporter& report, const Wanted& wanted, std::string_view one,
            std::string_view many) {
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (!is_committed(actions[i].state) || !wanted(actions[i])) continue;
    if (names.empty()) first = i;
    names.push_back(action_name(actions[i]));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"actions", first}) : std::string("/actions"),
             listed(names) + std::string(names.size() == 1 ? one : many));
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void candidates_left_open(const Subject& subject, Reporter& report) {
  const auto& follow_up = subject.review.follow_up;
  if (!follow_up || !follow_up->verdict || *follow_up->verdict == FollowUpVerdict::deferred) return;
  if (subject.facts.open_candidates == 0) return;
  report.add("/actions", counted(subject.facts.open_candidates, "candidate is", "candidates are") +
                             " still open after the verdict");
}

void hazard_not_asked(const Subject& subject, Reporter& report) {
  if (subject.facts.committed == 0 || !subject.facts.own_process) return;
  for (const Action& action : subject.review.actions) {
    if (is_committed(action.state) && !action.could_add_hazard.empty()) return;
  }
  report.add("/actions", "of no committed action it is said what it could make worse");
}

void not_in_a_tracker(const Subject& subject, Reporter& report) {
  if (!subject.facts.own_process) return;
  gather(
      subject, report, [](const Action& action) { return action.tracker.empty(); }, " is in no tracker",
      " are in no tracker");
}

void worth_not_weighed(const Subject& subject, Reporter& report) {
  if (!subject.facts.own_process) return;
  gather(
      subject, report, [](const Action& action) { return !action.impact || !action.effort; },
      " does not say how much it would help and cost", " do not say how much they would help and cost");
}

void much_work_for_little(const Subject& subject, Reporter& report) {
  gather(
      subject, report,
      [](const Action& action) { return action.impact == HighLow::low && action.effort == HighLow::high; },
      " is much work for little", " are much work for little");
}

void detection_without_a_number(const Subject& subject, Reporter& report) {
  gather(
      subject, report,
      [](const Action& action) {
        return action.type == ActionType::detect && !has_digit(action.title) && !has_digit(action.description) &&
               !has_digit(action.definition_of_done);
      },
      " detects something and names no threshold", " detect something and name no threshold");
}

/// True when a verb of work stands right behind an "and".
bool joins_two_deeds(std::string_view title) {
  static constexpr std::array<std::string_view, 36> verbs = {
      "add",   "alert",   "automate", "block",    "build",  "change", "create", "delete", "deploy",
      "drop",  "fix",     "give",     "increase", "limit",  "lint",   "log",    "lower",  "make",
      "move",  "page",    "publish",  "raise",    "reduce", "remove", "rename", "report", "restore",
      "retry", "rewrite", "set",      "split",    "stop",   "test",   "turn",   "update", "write"};
  static constexpr WordList verbs_list(verbs);
  for (std::size_t at = title.find(" and "); at != std::string_view::npos; at = title.find(" and ", at + 1)) {
    const std::string_view rest = title.substr(at + 5);
    if (has_any_word(rest.substr(0, rest.find(' ')), verbs_list)) return true;
  }
  return false;
}

void two_in_one(const Subject& subject, Reporter& report) {
  gather(
      subject, report, [](const Action& action) { return joins_two_deeds(action.title); },
      " seems to be two things in one", " seem to be two things in one each");
}

#define DEBRIEF_FOLLOWED(ACTION) \
  R"({"stage": "followed_up", "follow_up": {"verdict": "actions_committed"}, "actions": [{"id": "A1", )" ACTION "}]}"
#define DEBRIEF_ALERT R"("title": "Alert at 80 % of the pool", "state": "committed")"

constexpr Row rows[] = {
    {{.code = "FOL001",
      .name = "candidates-left-open",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R119 R127",
      .finds = "Candidates that are still open although the follow-up gave its verdict.",
      .why = "What is neither promised, dropped nor a known risk waits in a backlog that nobody believes in.",
      .citation = "article, fewer and better actions (the rest goes on a known-risk list)",
      .ignore_when = "On imported history whose follow-up is not recorded.",
      .suggestion = "Does it improve the system, did it only feel productive, or is it a risk to keep in sight?",
      .bad = DEBRIEF_FOLLOWED(R"("title": "Add a canary")"),
      .good = DEBRIEF_FOLLOWED(
          R"("title": "Add a canary", "state": "dropped", "dropped_because": "The release is split anyway.")")},
     candidates_left_open},
    {{.code = "FOL002",
      .name = "hazard-not-asked",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R118",
      .finds = "Committed actions of which none says what it could make worse.",
      .why = "A fix can add complexity or a new way to fail.",
      .citation = "article, zero action items (a fix can add new accident types); practice G11",
      .ignore_when = "When it was asked and the answer was nothing.",
      .suggestion = "Seen as a factor of the next incident: what could it enable, hide or load?",
      .bad = DEBRIEF_FOLLOWED(DEBRIEF_ALERT),
      .good = DEBRIEF_FOLLOWED(DEBRIEF_ALERT R"(, "could_add_hazard": "A third alert in the same minute.")")},
     hazard_not_asked},
    {{.code = "FOL003",
      .name = "not-in-a-tracker",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R134 R163",
      .finds = "Committed actions that are in no tracker, all in one finding.",
      .why = "What stands only in the review is looked at when the review is, which is seldom.",
      .citation = "article, tracking (a shared tracker with a regular cadence)",
      .ignore_when = "When this document is the tracker.",
      .suggestion = "Where does the team keep its work?",
      .bad = DEBRIEF_FOLLOWED(DEBRIEF_ALERT),
      .good = DEBRIEF_FOLLOWED(DEBRIEF_ALERT R"(, "tracker": [{"system": "jira", "id": "OPS-12"}])")},
     not_in_a_tracker},
    {{.code = "FOL004",
      .name = "worth-not-weighed",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R125",
      .finds = "Committed actions without impact or effort, all in one finding.",
      .why = "High and low are enough to see what to do now, what is a project, and what may stay a risk.",
      .citation = "article, fewer and better actions (impact and effort)",
      .ignore_when = "When there are one or two and both are plain.",
      .suggestion = "High or low, for each of the two?",
      .bad = DEBRIEF_FOLLOWED(DEBRIEF_ALERT),
      .good = DEBRIEF_FOLLOWED(DEBRIEF_ALERT R"(, "impact": "high", "effort": "low")")},
     worth_not_weighed},
    {{.code = "FOL005",
      .name = "much-work-for-little",
      .severity = I,
      .requirements = "R125",
      .finds = "Committed actions of low impact and high effort, all in one finding.",
      .why = "They take the place of one that would matter, and are the first to be dropped.",
      .citation = "article, fewer and better actions (low impact may be accepted as risk)",
      .ignore_when = "When the law asks for it.",
      .suggestion = "Would a known risk be the more honest state?",
      .bad = DEBRIEF_FOLLOWED(DEBRIEF_ALERT R"(, "impact": "low", "effort": "high")"),
      .good = DEBRIEF_FOLLOWED(DEBRIEF_ALERT R"(, "impact": "high", "effort": "high")")},
     much_work_for_little},
    {{.code = "FOL006",
      .name = "detection-without-a-number",
      .severity = I,
      .requirements = "R121 R124",
      .finds = "Committed actions of type detect without a number in title, description or definition of done.",
      .why = "\"Alert at 80 % saturation\" can be built, tried and argued about; \"better monitoring\" cannot.",
      .citation = "article, specific actions (alert at 80 % of the pool)",
      .ignore_when = "When the alert is on something that is or is not.",
      .suggestion = "Which quantity, at which value, for how long?",
      .bad = DEBRIEF_FOLLOWED(R"("title": "Alert on the pool", "type": "detect", "state": "committed")"),
      .good = DEBRIEF_FOLLOWED(R"("title": "Alert at 80 % of the pool", "type": "detect", "state": "committed")")},
     detection_without_a_number},
    {{.code = "FOL007",
      .name = "two-in-one",
      .severity = I,
      .requirements = "R122",
      .finds = "Committed actions whose title joins two deeds with \"and\", all in one finding.",
      .why = "Half done is then neither done nor open.",
      .citation = "practice AD-11",
      .ignore_when = "When the two are one change.",
      .suggestion = "Could each be done without the other? Then they are two.",
      .bad = DEBRIEF_FOLLOWED(R"("title": "Add an alert and rewrite the runbook", "state": "committed")"),
      .good = DEBRIEF_FOLLOWED(DEBRIEF_ALERT)},
     two_in_one},
};

}  // namespace

constinit const Family follow_through = {"follow-through", "What becomes of ideas once they are chosen.", rows};

}  // namespace debrief::inline v0::check_detail
