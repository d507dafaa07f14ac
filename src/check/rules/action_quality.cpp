// Action quality: few, owned, observable, linked to what was learned. Absence is asked once a review.
#include <algorithm>

#include "check/rule_row.hpp"
#include "check/words.hpp"

namespace debrief::inline v0::check_detail {

namespace {

template <class Each>
void each_promise(const Subject& subject, const Each& each) {
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (is_committed(actions[i].state)) each(actions[i], i);
  }
}

/// True for an action that this review itself promises. Work that is merely told of as running or done was promised
/// elsewhere, as in most published reports, and its owner and date are not known here.
bool is_promise(const Action& action) {
  return is_committed(action.state) && (action.state == ActionState::committed || !action.history.empty());
}

bool may_still_be_late(const Action& action) {
  return action.state != ActionState::done && action.state != ActionState::verified;
}

/// One finding for all promises that lack something.
template <class Lacks>
void one_for_all(const Subject& subject, Reporter& report, const char* what, const Lacks& lacks) {
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (!is_promise(actions[i]) || !lacks(actions[i])) continue;
    if (names.empty()) first = i;
    names.push_back(actions[i].id.empty() ? quoted(actions[i].title, 40) : called(actions[i].id.text));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"actions", first}) : std::string("/actions"),
             listed(names) + (names.size() == 1 ? " has " : " have ") + what);
}

bool no_owner(const Action& action) {
  return trimmed(action.owner).empty();
}

void promised_without_owner(const Subject& subject, Reporter& report) {
  one_for_all(subject, report, "no owner", no_owner);
}

void promised_without_date(const Subject& subject, Reporter& report) {
  one_for_all(subject, report, "no due date",
              [](const Action& action) { return !action.due && may_still_be_late(action); });
}

void owner_or_date_not_stated(const Subject& subject, Reporter& report) {
  std::size_t owners = 0;
  std::size_t dates = 0;
  std::size_t all = 0;
  for (const Action& action : subject.review.actions) {
    const bool told = is_committed(action.state) && !is_promise(action);
    const bool waits = action.state == ActionState::candidate && subject.at_least(Stage::followed_up);
    if (!told && !waits) continue;
    ++all;
    owners += no_owner(action) ? 1 : 0;
    dates += !action.due && may_still_be_late(action) ? 1 : 0;
  }
  if (owners + dates == 0) return;
  std::string message;
  if (owners > 0) message = std::to_string(owners) + " of " + std::to_string(all) + " actions name no owner";
  if (dates > 0) {
    message += message.empty() ? std::to_string(dates) + " of " + std::to_string(all) + " actions have no due date"
                               : ", " + std::to_string(dates) + " no due date";
  }
  report.add("/actions", message);
}

void no_definition_of_done(const Subject& subject, Reporter& report) {
  one_for_all(subject, report, "no definition of done",
              [](const Action& action) { return trimmed(action.definition_of_done).empty(); });
}

void several_owners(const Subject& subject, Reporter& report) {
  each_promise(subject, [&](const Action& action, std::size_t i) {
    const std::string owner = " " + lower(action.owner) + " ";
    std::size_t joins = 0;
    for (const std::string_view join : {",", ";", " and ", " & "}) {
      for (std::size_t at = owner.find(join); at != std::string::npos; at = owner.find(join, at + join.size())) ++joins;
    }
    if (joins == 0 || action.owner_kind == OwnerKind::team) return;
    report.add(at({"actions", i, "owner"}), called(action.id.text) + " is owned by " + quoted(action.owner, 60));
  });
}

void owner_is_nobody(const Subject& subject, Reporter& report) {
  static constexpr std::string_view nobody[] = {
      "all", "everyone", "everybody", "anyone",  "tbd",       "tba",           "tbc",        "todo",
      "n/a", "na",       "none",      "unknown", "someone",   "somebody",      "unassigned", "?",
      "we",  "us",       "the team",  "team",    "all teams", "all engineers", "on-call",    "oncall"};
  each_promise(subject, [&](const Action& action, std::size_t i) {
    const std::string owner = lower(trimmed(action.owner));
    if (std::find(std::begin(nobody), std::end(nobody), owner) == std::end(nobody)) return;
    report.add(at({"actions", i, "owner"}), quoted(action.owner) + " is nobody in particular");
  });
}

/// "added" and "add", "monitoring" and "monitor" are the same promise.
bool same_stem(std::string_view a, std::string_view b) {
  const std::size_t stem = std::min({a.size(), b.size(), std::size_t{5}});
  return stem >= 3 ? same_word(a.substr(0, stem), b.substr(0, stem)) : same_word(a, b);
}

void done_repeats_the_title(const Subject& subject, Reporter& report) {
  static constexpr std::string_view empty_words[] = {
      "a",       "an",    "the",       "is",       "are",      "be",          "been",     "has",    "have",
      "was",     "were",  "it",        "of",       "to",       "in",          "on",       "for",    "and",
      "with",    "done",  "completed", "complete", "finished", "implemented", "improved", "better", "deployed",
      "shipped", "added", "fixed",     "merged",   "closed",   "this"};
  each_promise(subject, [&](const Action& action, std::size_t i) {
    if (trimmed(action.definition_of_done).empty()) return;
    const bool repeats = for_each_word(action.definition_of_done, [&](std::string_view word) {
      if (!for_each_word(action.title, [&](std::string_view other) { return !same_stem(word, other); })) return true;
      return std::any_of(std::begin(empty_words), std::end(empty_words),
                         [&](std::string_view empty) { return same_word(word, empty); });
    });
    if (!repeats) return;
    report.add(at({"actions", i, "definition_of_done"}), called(action.id.text) + " is done when " +
                                                             quoted(action.definition_of_done, 60) +
                                                             ", which its title says already");
  });
}

void too_many_committed(const Subject& subject, Reporter& report) {
  const auto count = static_cast<std::int64_t>(subject.facts.committed);
  if (count <= subject.policy.committed_actions_max) return;
  report.add("/actions", std::to_string(count) + " actions are committed; " +
                             std::to_string(subject.policy.committed_actions_min) + " to " +
                             std::to_string(subject.policy.committed_actions_max) + " get done");
}

void addresses_nothing(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.learning_points.empty() && review.contributing_factors.empty()) return;
  one_for_all(subject, report, "no link to a learning point or factor",
              [](const Action& action) { return action.addresses.empty(); });
}

void past_due(const Subject& subject, Reporter& report) {
  if (!subject.as_of) return;
  const Date today = local_date(*subject.as_of);
  each_promise(subject, [&](const Action& action, std::size_t i) {
    if (!may_still_be_late(action) || !action.due || !(*action.due < today)) return;
    report.add(at({"actions", i, "due"}), called(action.id.text) + " was due on " + text_of(*action.due));
  });
}

void due_far_away(const Subject& subject, Reporter& report) {
  const std::int64_t most = subject.policy.action_due_days.value_or(90);
  each_promise(subject, [&](const Action& action, std::size_t i) {
    if (!action.due) return;
    std::optional<Instant> from = committed_at(action);
    if (!from) from = subject.facts.meeting_end ? subject.facts.meeting_end : subject.facts.resolved;
    if (!from) return;
    const std::int64_t days = days_between(local_date(*from), *action.due);
    if (days > most) {
      report.add(at({"actions", i, "due"}), called(action.id.text) + " is due in " + std::to_string(days) +
                                                " days, more than " + std::to_string(most));
    }
  });
}

void written_in_the_last_minutes(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting || !meeting->ended_at) return;
  const std::int64_t end = meeting->ended_at->unix_seconds;
  std::size_t voiced = 0;
  std::size_t late = 0;
  for (const Action& action : subject.review.actions) {
    if (!action.first_voiced_at || action.first_voiced_at->unix_seconds > end) continue;
    ++voiced;
    late += end - action.first_voiced_at->unix_seconds < subject.policy.late_item_minutes * 60 ? 1 : 0;
  }
  if (late < 2 || late * 2 < voiced) return;
  report.add("/actions", std::to_string(late) + " of " + std::to_string(voiced) +
                             " actions were first voiced in the last " +
                             std::to_string(subject.policy.late_item_minutes) + " minutes");
}

void duplicate_title(const Subject& subject, Reporter& report) {
  const auto& actions = subject.review.actions;
  if (actions.size() > 200) return;
  std::vector<std::vector<std::uint64_t>> titles;
  titles.reserve(actions.size());
  for (const Action& action : actions) titles.push_back(word_numbers(action.title));
  for (std::size_t i = 1; i < actions.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (titles[i].size() < 2 || titles[j].size() < 2) continue;
      if (actions[i].superseded_by == actions[j].id && !actions[j].id.empty()) continue;
      if (actions[j].superseded_by == actions[i].id && !actions[i].id.empty()) continue;
      if (static_cast<std::int64_t>(shared_percent(titles[i], titles[j])) < subject.policy.duplicate_title_percent)
        continue;
      report.add(at({"actions", i, "title"}),
                 quoted(actions[i].title, 50) + " is nearly the title of " +
                     (actions[j].id.empty() ? "an earlier action" : called(actions[j].id.text)));
      break;
    }
  }
}

void coordination_without_readiness(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  // A published report of somebody else shows neither their drills nor their promises in full.
  if (!subject.facts.explicit_coordination || (!review.follow_up && !review.meeting)) return;
  if (review.readiness && !review.readiness->drills.empty()) return;
  const bool planned = std::any_of(review.actions.begin(), review.actions.end(), [](const Action& action) {
    return action.type == ActionType::readiness && action.state != ActionState::dropped;
  });
  if (!planned) report.add("/actions", "coordination contributed, and no action or drill practises it");
}

constexpr Row rows[] = {
    {{.code = "ACT001",
      .name = "promise-without-owner",
      .severity = E,
      .requirements = "R021 R122 R123",
      .finds = "Committed actions without an owner, all in one finding.",
      .why = "Work that belongs to nobody waits until the incident comes back.",
      .citation = "article, what a committed action needs (an owner); practice AD-01",
      .ignore_when = "Never for a commitment; an idea stays a candidate.",
      .suggestion = "Which person or team will do it? If none can be named, it is still a candidate.",
      .bad = R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "owner": "payments"}]})"},
     promised_without_owner},
    {{.code = "ACT002",
      .name = "promise-without-date",
      .severity = E,
      .requirements = "R021 R122",
      .finds = "Committed actions without a due date, all in one finding.",
      .why = "Without a date there is no moment at which anybody asks.",
      .citation = "article, what a committed action needs (a deadline); practice AD-03",
      .ignore_when = "Never for a commitment; an idea stays a candidate.",
      .suggestion = "By when will it be done? A large one can be split into steps with dates.",
      .bad = R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "due": "2025-04-01"}]})"},
     promised_without_date},
    {{.code = "ACT003",
      .name = "promise-without-definition-of-done",
      .severity = E,
      .requirements = "R122 R128",
      .finds = "Committed actions that do not say how anybody will see that they work, all in one finding.",
      .why = "Done means that the alert fired in staging, or the runbook was walked through; not that a ticket was "
             "closed.",
      .citation = "article, what a committed action needs (a definition of done); practice AD-04",
      .ignore_when = "Never for a commitment; an idea stays a candidate.",
      .suggestion = "How will we see that it works?",
      .bad = R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "definition_of_done": "The alert fires in staging"}]})"},
     no_definition_of_done},
    {{.code = "ACT004",
      .name = "owner-or-date-not-stated",
      .severity = W,
      .from = Stage::held,
      .requirements = "R021 R122",
      .finds = "Actions told of without owner or due date that the review does not itself promise, as in most "
               "published reports; one finding for all.",
      .why = "A reader cannot tell which of them will happen.",
      .citation = "article, core outputs (prioritised actions with owners and deadlines)",
      .ignore_when = "On reports by others, which nearly always leave both out.",
      .suggestion = "Which of them did somebody take on, and until when?",
      .bad =
          R"({"stage": "published", "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "in_progress"}]})",
      .good =
          R"({"stage": "published", "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "in_progress", "owner": "payments", "due": "2025-04-01"}]})"},
     owner_or_date_not_stated},
    {{.code = "ACT005",
      .name = "several-owners",
      .severity = W,
      .requirements = "R123",
      .finds = "An action with more than one owner.",
      .why = "With two owners each waits for the other.",
      .citation = "practice AD-02",
      .ignore_when = "When the list names a pair that works as one; name the pair a team.",
      .suggestion = "Who answers when somebody asks how it goes?",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "owner": "Ines, Omar"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "owner": "payments"}]})"},
     several_owners},
    {{.code = "ACT006",
      .name = "owner-is-nobody",
      .severity = E,
      .requirements = "R122",
      .finds = "An owner such as everyone, TBD or on-call.",
      .why = "Everyone is nobody, and the person on call changes every week.",
      .citation = "practice AD-06",
      .ignore_when = "Never; a rota with a lead has a name.",
      .suggestion = "Which person or team?",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "owner": "Everyone"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "owner": "payments rota"}]})"},
     owner_is_nobody},
    {{.code = "ACT007",
      .name = "done-repeats-the-title",
      .severity = W,
      .requirements = "R121 R128",
      .finds = "A definition of done that says no more than the title.",
      .why = "It can be ticked without anybody having looked.",
      .citation = "practice AD-05; article, done is verifiable",
      .ignore_when = "When the title is itself an observation.",
      .suggestion = "What would somebody see, and where, that was not there before?",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "definition_of_done": "Alert at 80 % added"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "definition_of_done": "Fires within a minute in staging"}]})"},
     done_repeats_the_title},
    {{.code = "ACT008",
      .name = "too-many-committed",
      .severity = W,
      .requirements = "R111 R126 R247",
      .finds = "More committed actions than the policy's most (five).",
      .why = "Of fifteen actions half are done and a quarter abandoned; three that are done change more.",
      .citation = "article, fewer and better actions (three to five); practice AD-07",
      .ignore_when = "When the review covers several incidents.",
      .suggestion = "Which three would change most? The rest can stand as known risks, to be looked at again.",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Step 1", "state": "committed"}, {"id": "A2", "title": "Step 2", "state": "committed"}, {"id": "A3", "title": "Step 3", "state": "committed"}, {"id": "A4", "title": "Step 4", "state": "committed"}, {"id": "A5", "title": "Step 5", "state": "committed"}, {"id": "A6", "title": "Step 6", "state": "committed"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Step 1", "state": "committed"}, {"id": "A2", "title": "Step 2", "state": "committed"}, {"id": "A3", "title": "Step 3", "state": "committed"}, {"id": "A4", "title": "Step 4", "state": "committed"}, {"id": "A5", "title": "Step 5", "state": "committed"}]})"},
     too_many_committed},
    {{.code = "ACT009",
      .name = "promise-that-answers-nothing",
      .severity = W,
      .requirements = "R008 R118",
      .finds = "Committed actions that point at no learning point or factor, all in one finding.",
      .why = "An action that nothing asked for is a wish from before the incident.",
      .citation = "practice AD-08",
      .ignore_when = "When the review records neither factors nor learning points.",
      .suggestion = "What did we learn that asks for this?",
      .bad =
          R"({"learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation was seen nowhere."}], "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed"}]})",
      .good =
          R"({"learning_points": [{"id": "L1", "kind": "newly_understood", "text": "Saturation was seen nowhere."}], "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "addresses": ["L1"]}]})"},
     addresses_nothing},
    {{.code = "ACT010",
      .name = "past-due",
      .severity = W,
      .requirements = "R133 R164",
      .finds = "A committed action whose date has passed.",
      .why = "Silence about a date that passed tells the next room what promises are worth.",
      .citation = "article, ownership (escalates stuck actions); practice AD-09",
      .ignore_when = "When it was done and not recorded.",
      .suggestion = "Is it stuck, done, or no longer right? Each of them has a state.",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "due": "2025-04-01"}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "due": "2025-06-01"}]})",
      .example_as_of = "2025-05-01T00:00:00Z"},
     past_due},
    {{.code = "ACT011",
      .name = "due-too-far-away",
      .severity = W,
      .requirements = "R125",
      .finds = "An action due later than 90 days after it was committed, or than the profile's limit.",
      .why = "Plans change in a quarter; the incident does not wait.",
      .citation = "practice AD-09 (90 days is our own number)",
      .ignore_when = "For work that is planned as a project.",
      .suggestion = "Which first step could be done within weeks?",
      .bad =
          R"({"meeting": {"ended_at": "2025-03-05T16:00:00Z"}, "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "due": "2026-03-01"}]})",
      .good =
          R"({"meeting": {"ended_at": "2025-03-05T16:00:00Z"}, "actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "due": "2025-05-01"}]})"},
     due_far_away},
    {{.code = "ACT012",
      .name = "written-in-the-last-minutes",
      .severity = W,
      .from = Stage::held,
      .requirements = "R116 R247",
      .finds = "At least two actions, and half of those voiced in the meeting, that were first voiced in its last ten "
               "minutes.",
      .why = "They mirror the last topic rather than the most important one.",
      .citation = "article, why actions fail (items written in the last minutes)",
      .ignore_when = "When the ideas had been parked earlier and were only read out again.",
      .suggestion = "What did the room talk about in its first half hour that these do not answer?",
      .bad =
          R"({"meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z"}, "actions": [{"id": "A1", "title": "Add a canary", "first_voiced_at": "2025-03-05T15:53:00Z"}, {"id": "A2", "title": "Page the owner", "first_voiced_at": "2025-03-05T15:58:00Z"}]})",
      .good =
          R"({"meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z"}, "actions": [{"id": "A1", "title": "Add a canary", "first_voiced_at": "2025-03-05T15:20:00Z"}, {"id": "A2", "title": "Page the owner", "first_voiced_at": "2025-03-05T15:40:00Z"}]})"},
     written_in_the_last_minutes},
    {{.code = "ACT013",
      .name = "duplicate-action",
      .severity = W,
      .requirements = "R246",
      .finds = "Two actions of one review with nearly the same title.",
      .why = "The same work is counted, owned and forgotten twice.",
      .citation = "practice AD-10",
      .ignore_when = "When two services need the same step; name the service.",
      .suggestion = "Is it one action? Then one of them is superseded by the other.",
      .bad =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool"}, {"id": "A2", "title": "Alert at 80 % of the pool."}]})",
      .good =
          R"({"actions": [{"id": "A1", "title": "Alert at 80 % of the pool"}, {"id": "A2", "title": "Page the owner of the pool"}]})"},
     duplicate_title},
    {{.code = "ACT014",
      .name = "coordination-without-readiness",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R129 R130",
      .finds = "Coordination factors and neither a readiness action nor a drill.",
      .why = "A plan on paper does not make people faster under doubt; practice does.",
      .citation =
          "article, what a committed action needs (a readiness action within two to four weeks); practice AD-13",
      .ignore_when = "When a drill of the same moment is planned by another review.",
      .suggestion = "Which decision point could be practised in the next two to four weeks?",
      .bad =
          R"({"stage": "followed_up", "follow_up": {}, "contributing_factors": [{"id": "F1", "code": "CRD-01", "label": "Late call", "kind": "condition"}], "actions": [{"id": "A1", "title": "Alert at 80 %", "type": "detect"}]})",
      .good =
          R"({"stage": "followed_up", "follow_up": {}, "contributing_factors": [{"id": "F1", "code": "CRD-01", "label": "Late call", "kind": "condition"}], "actions": [{"id": "A1", "title": "Tabletop on calling the owner", "type": "readiness"}]})"},
     coordination_without_readiness},
};

}  // namespace

constinit const Family action_quality = {"actions", "What makes an action likely to be done and to matter.", rows};

}  // namespace debrief::inline v0::check_detail
