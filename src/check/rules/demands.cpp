// Demands: what single profiles ask for beyond the article. Silent in every other profile.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

bool ccadb(const Subject& subject) {
  return subject.policy.profile == "ccadb";
}

bool stands(const Action& action) {
  return action.state != ActionState::dropped && action.state != ActionState::superseded;
}

void no_action_committed(const Subject& subject, Reporter& report) {
  if (!subject.policy.action_required || !subject.facts.grave || subject.facts.no_incident) return;
  if (subject.facts.committed == 0) report.add("/actions", "no action is committed, and this profile asks for one");
}

void factor_without_an_action(const Subject& subject, Reporter& report) {
  if (!subject.policy.action_for_every_problem) return;
  const Review& review = subject.review;
  const auto& factors = review.contributing_factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].kind == FactorKind::mitigator || factors[i].kind == FactorKind::luck) continue;
    const bool met = std::any_of(review.actions.begin(), review.actions.end(), [&](const Action& action) {
      return stands(action) && std::any_of(action.addresses.begin(), action.addresses.end(),
                                           [&](const Id<AnyNode>& node) { return node.text == factors[i].id.text; });
    });
    if (!met) report.add(at({"contributing_factors", i}), "no action addresses " + called(factors[i].id.text));
  }
}

void luck_without_an_action(const Subject& subject, Reporter& report) {
  if (!subject.policy.action_for_every_problem || subject.review.luck.empty()) return;
  const auto& luck = subject.review.luck;
  for (std::size_t i = 0; i < luck.size(); ++i) {
    const bool met =
        std::any_of(subject.review.actions.begin(), subject.review.actions.end(), [&](const Action& action) {
          return stands(action) && std::any_of(action.addresses.begin(), action.addresses.end(), [&](const auto& node) {
                   return node.text == luck[i].id.text ||
                          std::any_of(luck[i].factors.begin(), luck[i].factors.end(),
                                      [&](const auto& factor) { return factor.text == node.text; });
                 });
        });
    if (!met)
      report.add(at({"luck", i}), quoted(luck[i].text, 50) + " was luck, and no action makes it more than that");
  }
}

void time_not_to_the_minute(const Subject& subject, Reporter& report) {
  if (!ccadb(subject)) return;
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& timeline = subject.review.timeline;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEvent& event = timeline[i];
    if (event.at && event.resolution_seconds.value_or(60) <= 60 && event.precision != Precision::remembered) continue;
    if (names.empty()) first = i;
    names.push_back(event.id.empty() ? quoted(event.text, 40) : called(event.id.text));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"timeline", first}) : std::string("/timeline"),
             listed(names) + (names.size() == 1 ? " has" : " have") + " no time to the minute");
}

void nothing_before_discovery(const Subject& subject, Reporter& report) {
  if (!ccadb(subject) || subject.review.timeline.empty()) return;
  const bool told = std::any_of(subject.review.timeline.begin(), subject.review.timeline.end(),
                                [](const TimelineEvent& event) { return event.phase == Phase::lead_up; });
  if (!told) report.add("/timeline", "no event of the timeline is marked as leading up to the incident");
}

void factor_without_its_story(const Subject& subject, Reporter& report) {
  if (!ccadb(subject)) return;
  const auto& factors = subject.review.contributing_factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].description.empty()) {
      report.add(at({"contributing_factors", i}), called(factors[i].id.text) + " is named and not described");
    }
  }
}

void action_not_accountable(const Subject& subject, Reporter& report) {
  if (!ccadb(subject)) return;
  const auto& actions = subject.review.actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const Action& action = actions[i];
    if (!stands(action)) continue;
    std::vector<std::string> absent;
    if (!action.type) absent.emplace_back("kind");
    if (action.addresses.empty()) absent.emplace_back("factor");
    if (action.definition_of_done.empty()) absent.emplace_back("evaluation criteria");
    if (!action.due) absent.emplace_back("due date");
    if (!absent.empty()) report.add(at({"actions", i}), called(action.id.text) + " has no " + listed(absent));
  }
}

void lessons_incomplete(const Subject& subject, Reporter& report) {
  if (!ccadb(subject)) return;
  std::vector<std::string> absent;
  if (subject.review.went_well.empty()) absent.emplace_back("what went well");
  if (subject.review.contributing_factors.empty()) absent.emplace_back("what did not");
  if (subject.review.luck.empty()) absent.emplace_back("where there was luck");
  if (!absent.empty()) report.add("/learning_points", "the lessons do not say " + listed(absent));
}

void report_late(const Subject& subject, Reporter& report) {
  const auto& publication = subject.review.publication;
  if (!publication || !publication->published_at || !subject.facts.resolved) return;
  std::int64_t days = 0;
  if (ccadb(subject)) days = 14;
  if (subject.policy.profile == "google") days = 7;
  if (days == 0) return;
  const std::int64_t took = seconds_between(*subject.facts.resolved, *publication->published_at);
  if (took <= days * 86400) return;
  report.add("/publication/published_at", "the report came " + std::to_string(took / 86400) +
                                              " days after resolution; " + std::to_string(days) + " are the limit");
}

void draft_shared_late(const Subject& subject, Reporter& report) {
  if (subject.policy.profile != "pagerduty" || !subject.facts.meeting_start) return;
  const auto& shared = subject.review.meeting->draft_shared_at;
  if (!shared) {
    report.add("/meeting/draft_shared_at", "nothing says that the draft was shared before the meeting");
  } else if (seconds_between(*shared, *subject.facts.meeting_start) < 86400) {
    report.add("/meeting/draft_shared_at", "the draft was shared less than a day before the meeting");
  }
}

void updates_too_far_apart(const Subject& subject, Reporter& report) {
  const auto& interval = subject.policy.status_update_interval_minutes;
  if (!interval) return;
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!incidents[i].customer_facing.value_or(false)) continue;
    const Milestone* declared = find_milestone(incidents[i], milestone::declared);
    const Milestone* resolved = find_milestone(incidents[i], milestone::resolved);
    if (declared == nullptr || resolved == nullptr || incidents.size() > 1) continue;
    std::vector<std::int64_t> told = {declared->at->unix_seconds, resolved->at->unix_seconds};
    for (const TimelineEvent& event : subject.review.timeline) {
      if (event.kind == EventKind::status_update && event.at) told.push_back(event.at->unix_seconds);
    }
    if (const Milestone* first = find_milestone(incidents[i], milestone::first_customer_update)) {
      told.push_back(first->at->unix_seconds);
    }
    std::sort(told.begin(), told.end());
    std::int64_t longest = 0;
    for (std::size_t j = 1; j < told.size(); ++j) longest = std::max(longest, told[j] - told[j - 1]);
    if (longest <= *interval * 60) continue;
    report.add(at({"incidents", i}), "customers heard nothing for " + std::to_string(longest / 60) + " minutes; " +
                                         std::to_string(*interval) + " are the limit");
  }
}

#define DEBRIEF_PROBLEM \
  R"("contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert", "description": "Nothing watched the pool."}])"

constexpr Row rows[] = {
    {{.code = "DEM001",
      .name = "no-action-committed",
      .severity = E,
      .from = Stage::followed_up,
      .requirements = "R260",
      .finds = "A grave incident without a committed action, in a profile that asks for one.",
      .why = "These programmes hold that a review without an action is ineffective. The article holds the opposite, so "
             "the "
             "default profile does not ask.",
      .citation = "Google SRE Workbook, chapter 10; CCADB incident reporting guidelines 3.2",
      .ignore_when = "When the article's profile fits you better: none is then a good result.",
      .suggestion = "Which one change would you promise?",
      .bad = R"({"stage": "followed_up", "tier": "full"})",
      .good =
          R"({"stage": "followed_up", "tier": "full", "actions": [{"id": "A1", "title": "Alert at 80 %", "state": "committed"}]})",
      .example_profile = "google"},
     no_action_committed},
    {{.code = "DEM002",
      .name = "factor-without-an-action",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "A contributing factor that no action addresses, in a profile that asks for one for every problem.",
      .why = "The format demands that whatever did not go well is met.",
      .citation = "CCADB incident reporting guidelines 3.2 (every item that did not go well has an action)",
      .ignore_when = "Outside of that format, where leaving a factor alone can be right.",
      .suggestion = "Which action meets it, in part at least?",
      .bad = R"({"stage": "followed_up", )" DEBRIEF_PROBLEM "}",
      .good = R"({"stage": "followed_up", )" DEBRIEF_PROBLEM
              R"(, "actions": [{"id": "A1", "title": "Alert at 80 %", "addresses": ["F1"]}]})",
      .example_profile = "ccadb"},
     factor_without_an_action},
    {{.code = "DEM003",
      .name = "luck-without-an-action",
      .severity = W,
      .from = Stage::followed_up,
      .finds = "A piece of luck that no action makes more than luck, in the same profile.",
      .why = "The format asks that luck is not relied on twice.",
      .citation = "CCADB incident reporting guidelines 3.2 (luck items should have an action)",
      .ignore_when = "Outside of that format.",
      .suggestion = "What would make it hold without luck?",
      .bad = R"({"stage": "followed_up", "luck": [{"id": "K1", "text": "A researcher looked that day."}]})",
      .good =
          R"({"stage": "followed_up", "luck": [{"id": "K1", "text": "A researcher looked that day.", "factors": ["F1"]}], )" DEBRIEF_PROBLEM
          R"(, "actions": [{"id": "A1", "title": "Look every day", "addresses": ["F1"]}]})",
      .example_profile = "ccadb"},
     luck_without_an_action},
    {{.code = "DEM004",
      .name = "time-not-to-the-minute",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "Events without a time to the minute, all in one finding.",
      .why = "The format asks for times to the minute, with their offset, so that others can compare logs.",
      .citation = "CCADB incident reporting guidelines 3.2 (timeline)",
      .ignore_when = "Outside of that format, where an order without a clock is enough.",
      .suggestion = "Which log has the minute?",
      .bad = R"({"stage": "followed_up", "timeline": [{"id": "E1", "text": "A report arrives.", "phase": "lead_up"}]})",
      .good =
          R"({"stage": "followed_up", "timeline": [{"id": "E1", "text": "A report arrives.", "phase": "lead_up", "at": "2025-03-04T10:00:00Z"}]})",
      .example_profile = "ccadb"},
     time_not_to_the_minute},
    {{.code = "DEM005",
      .name = "nothing-before-discovery",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "A timeline without an event that leads up to the incident.",
      .why = "The format asks for the time before discovery: the change of policy, of software, of people.",
      .citation = "CCADB incident reporting guidelines 3.2 (the timeline starts before discovery)",
      .ignore_when = "Outside of that format.",
      .suggestion = "When did the condition come to be?",
      .bad =
          R"({"stage": "followed_up", "timeline": [{"id": "E1", "text": "A report arrives.", "at": "2025-03-04T10:00:00Z"}]})",
      .good =
          R"({"stage": "followed_up", "timeline": [{"id": "E1", "text": "The profile is changed.", "at": "2025-01-04T10:00:00Z", "phase": "lead_up"}]})",
      .example_profile = "ccadb"},
     nothing_before_discovery},
    {{.code = "DEM006",
      .name = "factor-without-its-story",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "A contributing factor without a description.",
      .why = "The format asks of each factor what it was, how it was found and why not earlier.",
      .citation = "CCADB incident reporting guidelines 3.2 (per contributing factor)",
      .ignore_when = "Outside of that format.",
      .suggestion = "What was it, since when, and how did it come to light?",
      .bad =
          R"({"stage": "followed_up", "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert"}]})",
      .good = R"({"stage": "followed_up", )" DEBRIEF_PROBLEM "}",
      .example_profile = "ccadb"},
     factor_without_its_story},
    {{.code = "DEM007",
      .name = "action-not-accountable",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "An action without its kind, the factor it addresses, evaluation criteria or a due date.",
      .why = "The format follows each action in public until it is done.",
      .citation = "CCADB incident reporting guidelines 3.2 (action items)",
      .ignore_when = "Outside of that format, where an idea may stay a candidate.",
      .suggestion = "By what will others see that it worked, and when?",
      .bad = R"({"stage": "followed_up", "actions": [{"id": "A1", "title": "Alert at 80 %"}]})",
      .good =
          R"({"stage": "followed_up", )" DEBRIEF_PROBLEM
          R"(, "actions": [{"id": "A1", "title": "Alert at 80 %", "type": "detect", "addresses": ["F1"], "definition_of_done": "Fires in staging", "due": "2025-04-01"}]})",
      .example_profile = "ccadb"},
     action_not_accountable},
    {{.code = "DEM008",
      .name = "lessons-incomplete",
      .severity = E,
      .from = Stage::followed_up,
      .finds = "Lessons that leave out what went well, what did not, or where there was luck.",
      .why = "The format asks for all three.",
      .citation = "CCADB incident reporting guidelines 3.2 (lessons learned)",
      .ignore_when = "Outside of that format.",
      .suggestion = "If there was none of one kind, which came nearest?",
      .bad = R"({"stage": "followed_up"})",
      .good =
          R"({"stage": "followed_up", "went_well": [{"id": "W1", "text": "Revoked within the day."}], "luck": [{"id": "K1", "text": "A researcher looked."}], )" DEBRIEF_PROBLEM
          "}",
      .example_profile = "ccadb"},
     lessons_incomplete},
    {{.code = "DEM009",
      .name = "report-late",
      .severity = W,
      .from = Stage::published,
      .finds = "A report later than 14 days (ccadb) or a week (google) after resolution.",
      .why = "Late reports are read by nobody who could still have used them.",
      .citation = "CCADB incident reporting guidelines 3.2 (full report); Google SRE Workbook, chapter 10 (promptness)",
      .ignore_when = "When an earlier version was published in time.",
      .suggestion = "Could a first version go out before the last answer is in?",
      .bad =
          R"({"stage": "published", "incidents": [{"id": "I1", "title": "Late renewal", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "publication": {"published_at": "2025-04-04T12:00:00Z"}})",
      .good =
          R"({"stage": "published", "incidents": [{"id": "I1", "title": "Late renewal", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "publication": {"published_at": "2025-03-14T12:00:00Z"}})",
      .example_profile = "ccadb"},
     report_late},
    {{.code = "DEM010",
      .name = "draft-shared-late",
      .severity = W,
      .from = Stage::held,
      .finds = "A draft that was not shared a day before the meeting.",
      .why = "Then the meeting reads instead of talking.",
      .citation = "PagerDuty postmortem documentation (review the draft 24 h before the meeting)",
      .ignore_when = "When the room is to build the timeline together from nothing.",
      .suggestion = "Can it go out a day before, unfinished?",
      .bad = R"({"stage": "held", "meeting": {"started_at": "2025-03-05T15:00:00Z"}})",
      .good =
          R"({"stage": "held", "meeting": {"started_at": "2025-03-05T15:00:00Z", "draft_shared_at": "2025-03-04T12:00:00Z"}})",
      .example_profile = "pagerduty"},
     draft_shared_late},
    {{.code = "DEM011",
      .name = "updates-too-far-apart",
      .severity = W,
      .from = Stage::held,
      .requirements = "R192",
      .finds =
          "A time between declaration and resolution in which customers heard nothing for longer than the policy's "
          "interval.",
      .why = "Silence is filled with tickets and guesses.",
      .citation = "GDS Way, incident management (update intervals by priority)",
      .ignore_when = "When updates went out by another way and are not recorded.",
      .suggestion = "Who could write the next one while the others look?",
      .bad =
          R"({"stage": "held", "incidents": [{"id": "I1", "title": "Sign-in down", "customer_facing": true, "milestones": [{"name": "declared", "at": "2025-03-04T10:00:00Z"}, {"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}]})",
      .good =
          R"({"stage": "held", "incidents": [{"id": "I1", "title": "Sign-in down", "customer_facing": true, "milestones": [{"name": "declared", "at": "2025-03-04T10:00:00Z"}, {"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "timeline": [{"id": "E1", "at": "2025-03-04T11:00:00Z", "kind": "status_update", "text": "Still looking."}]})",
      .example_profile = "gov"},
     updates_too_far_apart},
};

}  // namespace

constinit const Family demands = {"demands", "What single profiles ask for beyond the article.", rows};

}  // namespace debrief::inline v0::check_detail
