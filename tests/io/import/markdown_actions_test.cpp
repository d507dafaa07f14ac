// Actions, sections and notes of reviews in Markdown, with invented incidents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/documents.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/import/markdown.hpp"
#include "debrief/io/write.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// "title | owner | due | state" for each action.
std::vector<std::string> actions_of(const Review& review) {
  std::vector<std::string> out;
  for (const Action& action : review.actions) {
    out.push_back(action.title + " | " + action.owner + " | " + (action.due ? text_of(*action.due) : "") + " | " +
                  std::string(text_of(action.state)));
  }
  return out;
}

Review review_of(std::string_view text) {
  return *import_markdown(text).value;
}

struct ActionCase {
  std::string written;
  std::string read;
};

TEST(MarkdownActions, AreTakenApart) {
  const ActionCase cases[] = {
      {"Add a canary stage", "Add a canary stage |  |  | candidate"},
      {"[ ] Add a canary stage", "Add a canary stage |  |  | candidate"},
      {"[x] Add a canary stage", "Add a canary stage |  |  | done"},
      {"✅ Add a canary stage", "Add a canary stage |  |  | done"},
      {"(DONE) Add a canary stage", "Add a canary stage |  |  | done"},
      {"Add a canary stage (Done!)", "Add a canary stage |  |  | done"},
      {"[In progress] Add a canary stage", "Add a canary stage |  |  | in_progress"},
      {"Add a canary stage - DONE", "Add a canary stage |  |  | done"},
      {"~~Add a canary stage~~ (won't do)", "Add a canary stage |  |  | dropped"},
      {"Add a canary stage (owner: Platform team, due: 2024-06-01)",
       "Add a canary stage | Platform team | 2024-06-01 | committed"},
      {"Add a canary stage. Owner: Platform team. Due: June 1, 2024",
       "Add a canary stage. | Platform team | 2024-06-01 | committed"},
      {"Add a canary stage (due 2024-06-01)", "Add a canary stage |  | 2024-06-01 | candidate"},
      {"@ada: add a canary stage", "add a canary stage | ada |  | candidate"},
      {"Add a canary stage (@ada)", "Add a canary stage | ada |  | candidate"},
      {"Add a canary stage — @ada — 2024-06-01", "Add a canary stage | ada | 2024-06-01 | committed"},
      {"**Canary**: add a stage", "Canary: add a stage |  |  | candidate"},
      {"Ask the owner of the queue what is due", "Ask the owner of the queue what is due |  |  | candidate"},
      {"Add a canary stage (Ada, 2024-06-01)", "Add a canary stage | Ada | 2024-06-01 | committed"},
      {"Add a canary stage (owner: ada, due 2024-06-01)", "Add a canary stage | ada | 2024-06-01 | committed"},
      {"Add a canary stage [@ada; by Jun 1, 2024]", "Add a canary stage | ada | 2024-06-01 | committed"},
      {"Add a canary stage (ada, by 1 June 2024)", "Add a canary stage | ada | 2024-06-01 | committed"},
      {"Add a canary stage (by Jun 1, 2024; data team)", "Add a canary stage | data team | 2024-06-01 | committed"},
      {"Add a canary stage (hopefully, by 1 June 2024)",
       "Add a canary stage (hopefully, by 1 June 2024) |  |  | candidate"},
      {"Add a canary stage (ada)", "Add a canary stage (ada) |  |  | candidate"},
      {"Add a canary stage (optional)", "Add a canary stage (optional) |  |  | candidate"},
      {"Add a canary stage (Ada)", "Add a canary stage (Ada) |  |  | candidate"},
      {"Add a canary stage — Ada — 2024-06-01", "Add a canary stage | Ada | 2024-06-01 | committed"},
      {"[ ] Add a canary stage @ada", "Add a canary stage | ada |  | candidate"},
      {"[ ] Add a canary stage — @ada — by 1 June 2024", "Add a canary stage | ada | 2024-06-01 | committed"},
      {"Add a canary stage by 2024-06-01", "Add a canary stage |  | 2024-06-01 | candidate"},
      {"Add a canary stage, assigned to Ada, due 2024-06-01", "Add a canary stage | Ada | 2024-06-01 | committed"},
      {"Status: On hold: add a canary stage", "add a canary stage |  |  | candidate"},
      {"A-1 (owner: A. Berg): Add a canary stage", "A-1: Add a canary stage | A. Berg |  | candidate"},
      {"Add a canary stage. Owner: A. B. Berg. Due: June 1, 2024",
       "Add a canary stage. | A. B. Berg | 2024-06-01 | committed"},
      {"A canary stage (in development):", "A canary stage |  |  | in_progress"},
      {"{{ Add a canary stage }}", "Add a canary stage |  |  | candidate"},
  };
  for (const ActionCase& each : cases) {
    const Review review = review_of("# Outage 2024-05-03\n\n## Action items\n\n- " + each.written + "\n");
    EXPECT_THAT(actions_of(review), ElementsAre(each.read)) << each.written;
  }
}

TEST(MarkdownActions, StandInTables) {
  const Review review = review_of(
      "# Outage 2024-05-03\n\n## Action items\n\nTypes:\n\n* Prevent - so that it does not happen\n* Detect - so that "
      "we "
      "see it\n\n| # | Action | Type | Owner | Due | Status | Ticket |\n|--|--|--|--|--|--|--|\n| 1 | Add a canary | "
      "Prevent "
      "| @ada | 2024-06-01 | Done | [OPS-1](https://tracker.example/OPS-1) |\n| 2 | Add an alert | Detect | TBD | soon "
      "| "
      "Open | OPS-2 |\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Add a canary | ada | 2024-06-01 | done", "Add an alert |  |  | candidate"));
  EXPECT_EQ(review.actions[0].tracker.front().uri, "https://tracker.example/OPS-1");
  EXPECT_EQ(review.actions[1].tracker.front().id, "OPS-2");
  EXPECT_THAT(review.actions[0].description, HasSubstr("Type: Prevent"));
  EXPECT_EQ(review.actions[0].source_line, 12);
}

TEST(MarkdownActions, TakeOwnerAndDayFromTheLinesBelow) {
  const Review review = review_of(
      "## Follow-up actions\n\n- Write a runbook\n  - Owner: Database team\n  - Due: 2024-06-01\n  - Status: In "
      "progress\n  - "
      "with screenshots\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Write a runbook | Database team | 2024-06-01 | in_progress"));
  EXPECT_EQ(review.actions.front().description, "- with screenshots");
}

TEST(MarkdownActions, MayBeHeadings) {
  const Review review = review_of(
      "## Actions\n\n### Add a canary\n\n**Owner:** Ada **Due:** 2024-06-01\n\nSo that a bad build is seen.\n\n### Add "
      "an "
      "alert\n\n**Owner:** Ben\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Add a canary | Ada | 2024-06-01 | committed", "Add an alert | Ben |  | candidate"));
}

TEST(MarkdownActions, MayBeHeadingsWithAListOfKeys) {
  const Review review = review_of(
      "## Actions\n\n### Add a canary\n\n- Owner: Ada\n- Due: 2024-06-01\n\n### Add an alert\n\n- Owner: Ben\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Add a canary | Ada | 2024-06-01 | committed", "Add an alert | Ben |  | candidate"));
}

TEST(MarkdownActions, OfHeadingsHaveNumbersKindsAndHandles) {
  const Review review = review_of(
      "## Resulting action\n\n### 1) Add a canary `@ada` [detect]\n\nSo that a bad build is seen.\n\n### 2. Add an "
      "alert @ben\n\nOn full disks.\n\n### @cyn Wrote it down\n\nHere.\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Add a canary [detect] | ada |  | candidate", "Add an alert | ben |  | candidate",
                          "Wrote it down | cyn |  | candidate"));
}

TEST(MarkdownActions, StandInTablesThatNoHeadingAnnounces) {
  const std::pair<std::string, std::size_t> heads[] = {
      {"| Action Item | Type |\n|---|---|\n", 2},        {"| Action | Owner | Status |\n|---|---|---|\n", 2},
      {"| Task | Who | Ticket |\n|---|---|---|\n", 2},   {"| Action | Owner |\n|---|---|\n", 0},
      {"| Date | Action | Owner |\n|---|---|---|\n", 0}, {"| Flag | Description | Status |\n|---|---|---|\n", 0},
  };
  for (const auto& [head, count] : heads) {
    const Review review = review_of("# Disk full\n\n**Impact**: none\n\n" + head +
                                    "| one | two | x |\n| three | four "
                                    "| y |\n");
    EXPECT_EQ(review.actions.size(), count) << head;
  }
}

TEST(MarkdownActions, MayBeLinesWithANameEach) {
  const std::string head = "Outage of the shop\n\nPreventive measures:\n\n";
  EXPECT_THAT(actions_of(review_of(head + "Better alerts: page somebody when the disk is full.\nLocal tests: run them "
                                          "before each release.\n")),
              ElementsAre("Better alerts: page somebody when the disk is full. |  |  | candidate",
                          "Local tests: run them before each release. |  |  | candidate"));
  EXPECT_THAT(
      actions_of(review_of(head + "We will do these soon:\nReview the tests before each release.\nWatch the disks of "
                                  "every host.\n")),
      ElementsAre("Review the tests before each release. |  |  | candidate",
                  "Watch the disks of every host. |  |  | candidate"));
  // One line alone, fields, sentences of an account and lines that go on are prose.
  for (const std::string prose :
       {"We looked at the disks.\nThe alerts came late.\n", "Better alerts: page somebody when the disk is full.\n",
        "Owner: somebody of the platform team\nStatus: not started and not yet planned\n",
        "Better alerts: page somebody when the disk is full,\nand somebody else after that.\n"}) {
    EXPECT_THAT(review_of(head + prose).actions, IsEmpty()) << prose;
  }
}

TEST(MarkdownActions, OfPlainTextNeedNoColonAbove) {
  const Review review = review_of(
      "Outage of the Shop\nTimeline\n10:05 AM: Alert\n\nCorrective and Preventive Measures\n   Better alerts: page "
      "somebody when the disk is full.\n  Local tests: run them before each release.\n");
  EXPECT_EQ(review.actions.size(), 2u);
}

TEST(MarkdownActions, OfPlainTextMayHaveTheirDetailsOnTheNextLine) {
  const Review review = review_of(
      "Outage of the shop\n\nIt was down.\n\nCorrective Measures\nImprovements:\n\nReview the rules:\nLook at each "
      "rule "
      "twice.\n\nBetter graphs:\nShow the queue, too.\n\nTODO:\n\n[1 ] Watch the queue on all hosts.\n[2 ] Write down "
      "what to do\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Review the rules |  |  | candidate", "Better graphs |  |  | candidate",
                                              "Watch the queue on all hosts. |  |  | candidate",
                                              "Write down what to do |  |  | candidate"));
  EXPECT_EQ(review.actions[1].description, "Show the queue, too.");
}

TEST(MarkdownActions, OfPlainTextEndBeforeTheClosingWords) {
  const Review review = review_of(
      "Outage of the shop\n\nPrevention:\nWe did the following measures:\nRaised the limit of the queue.\nTested it "
      "with "
      "more load.\nIn the end it was a good week. We are sorry.\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Raised the limit of the queue. |  |  | candidate",
                                              "Tested it with more load. |  |  | candidate"));
  EXPECT_THAT(review.notes[0].text + review.notes[1].text, HasSubstr("We are sorry."));
}

TEST(MarkdownActions, StandInGroups) {
  const std::string lists[] = {
      "- Prevent\n  - Add a canary\n- Detect:\n  - Add an alert\n",
      "- **Improvements/Fixes:**\n    - Add a canary\n- **Tasks:**\n    - Add an alert\n",
      "  - Add a canary\n\n- None\n\n  - Add an alert\n",
      "- What we will do:\n- Add a canary\n- Add an alert\n",
      "- Planned work (not started):\n  - Add a canary\n- Long-term (planned):\n  - Add an alert\n",
      "<ol><li>Add a canary</li>\n<li>Add an alert</li></ol>\n",
      "|   |   |\n|---|---|\n| Add a canary | |\n| Add an alert | |\n",
      "- Testing\n  - Add a canary\n- QA\n  - Add an alert\n",
  };
  for (const std::string& list : lists) {
    EXPECT_THAT(actions_of(review_of("## Actions\n\n" + list)),
                ElementsAre("Add a canary |  |  | candidate", "Add an alert |  |  | candidate"))
        << list;
  }
}

TEST(MarkdownActions, WithAColonAtTheirEndKeepWhatStandsBelow) {
  const std::string lists[] = {
      "1. **Upgrade the alerts:**\n   - Watch the queue\n2. **Alerting**: add an alert for:\n   - the queue\n",
      "1. Upgrade the alerts:\n\n   - Watch the queue\n\n2. Alerting: add an alert for:\n\n   - the queue\n",
  };
  for (const std::string& list : lists) {
    const Review review = review_of("## Next steps\n\n" + list);
    EXPECT_THAT(actions_of(review),
                ElementsAre("Upgrade the alerts |  |  | candidate", "Alerting: add an alert for |  |  | candidate"))
        << list;
    EXPECT_THAT(review.actions.front().description, HasSubstr("Watch the queue"));
  }
  EXPECT_THAT(actions_of(review_of("## Next steps\n\n- Make the following changes:\n  - Add a canary\n")),
              ElementsAre("Add a canary |  |  | candidate"));
}

TEST(MarkdownActions, AreNotWhatWasFound) {
  const Review review = review_of(
      "## Remediation\n\nWe read the logs. The list of requests contained the following:\n\n- a test\n- a claim by "
      "an unknown address\n\n## Action items\n\nThe steps were:\n\n- Add a canary\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Add a canary |  |  | candidate"));
  EXPECT_THAT(review.notes.front().text, HasSubstr("a claim by an unknown address"));
  struct Led {
    std::string words;
    std::size_t actions;
  };
  const Led cases[] = {
      {"Two things looked wrong and were no contributing factors:", 0},
      {"We ruled out these causes:", 0},
      {"We will fix the following causes:", 2},
      {"To be done:", 2},
  };
  for (const Led& each : cases) {
    const Review led = review_of("## Remediation\n\n" + each.words + "\n\n- The proxy in front\n- The name server\n");
    EXPECT_EQ(led.actions.size(), each.actions) << each.words;
  }
}

TEST(MarkdownActions, MayStandBelowAndBehindInitials) {
  struct Owned {
    std::string name, text;
    std::vector<std::string> actions;
  };
  const Owned cases[] = {
      {"lists below initials",
       "**AB**\n- Add a canary\n- Add an alert\n\n**LB**\n- Move the queue\n\n**CDE**\n- Ask the data team\n",
       {"Add a canary | AB |  | candidate", "Add an alert | AB |  | candidate", "Move the queue | LB |  | candidate",
        "Ask the data team | CDE |  | candidate"}},
      {"work behind initials",
       "**AB** Have an alert for:\n- the queue\n- the disks\n\n**EF** Add a canary\n\n**EF** Move the queue\n",
       {"Have an alert for | AB |  | candidate", "Add a canary | EF |  | candidate",
        "Move the queue | EF |  | candidate"}},
      {"an owner of its own holds",
       "**AB**\n- Add a canary (owner: ada)\n\n**EF**\n- Add an alert\n",
       {"Add a canary | ada |  | candidate", "Add an alert | EF |  | candidate"}},
      {"the list ends with its section",
       "**AB**\n- Add a canary\n\n**EF**\n- Add an alert\n\n## Follow-up actions\n\n- Move the queue\n",
       {"Add a canary | AB |  | candidate", "Add an alert | EF |  | candidate", "Move the queue |  |  | candidate"}},
      {"things have letters too",
       "**API**\n- Add a canary\n\n**DNS**\n- Add an alert\n",
       {"Add a canary |  |  | candidate", "Add an alert |  |  | candidate"}},
      {"groups named by words",
       "**AB**\n- Add a canary\n\n**EF**\n- Add an alert\n\n**Monitoring**\n- Move the queue\n",
       {"Add a canary |  |  | candidate", "Add an alert |  |  | candidate", "Move the queue |  |  | candidate"}},
  };
  for (const Owned& each : cases) {
    EXPECT_EQ(actions_of(review_of("# Disk full\n\n## Actions\n\n" + each.text)), each.actions) << each.name;
  }
}

TEST(MarkdownActions, AreNotAnswersToQuestionsOfAForm) {
  struct Field {
    std::string words;
    std::size_t actions;
  };
  const Field cases[] = {
      {"**Follow-up required**: Yes (find what started it)", 0},
      {"**Follow-up**: No", 0},
      {"**Follow-up**: Notify the data team of each roll-out", 1},
      {"**Action item**: Add a canary", 1},
  };
  for (const Field& each : cases) {
    const Review review = review_of("# Disk full\n\n## Impact\n\nNone.\n\n---\n\n" + each.words + "\n");
    EXPECT_EQ(review.actions.size(), each.actions) << each.words;
  }
}

TEST(MarkdownActions, MayBeNamedByTheirTicketsColumn) {
  const Review review = review_of(
      "## Follow-up issues\n\n| Issue | Triggered by | Outcome |\n|---|---|---|\n| #41 — alert on every logged failure "
      "| "
      "the third lesson above told of it | Resolved by #47 — an alarm on the log |\n| #42 — look through all "
      "dependencies | deploying | Open — deferred |\n");
  EXPECT_THAT(actions_of(review), ElementsAre("#41 — alert on every logged failure |  |  | done",
                                              "#42 — look through all dependencies |  |  | candidate"));
  EXPECT_THAT(review.actions.front().description, HasSubstr("Triggered by: the third lesson above told of it"));
}

TEST(MarkdownActions, OfPlainTextStandFurtherIn) {
  const Review review = review_of(
      "Outage of the shop\n\nPreventive measures:\n\n    Tasks:\n\n        Review of the disks:\n            Task: "
      "Check "
      "every disk.\n            Deadline: June 1, 2024.\n\n        Write a runbook.\n\nConclusion:\nAll is well.\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Review of the disks: Check every disk. |  | 2024-06-01 | candidate",
                                              "Write a runbook. |  |  | candidate"));
}

TEST(MarkdownActions, TakeTheirStateFromTheirGroup) {
  const Review review = review_of(
      "## Remediation\n\n### Immediate actions (completed)\n\n- Roll back\n\n### Detection\n\n- Add an alert\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Roll back |  |  | done", "Add an alert |  |  | candidate"));
}

TEST(MarkdownActions, AreNoCheckListsAboutTheDocumentAndNoPlaceholders) {
  const Review review = review_of(
      "## Action items\n\n- None.\n\n## Actions\n\n- [ ] Incident has been dealt with or is over\n- [ ] Sections above "
      "are "
      "filled out\n- [ ] Title is cleaned up\n");
  EXPECT_THAT(review.actions, IsEmpty());
  EXPECT_THAT(review.notes.front().text, HasSubstr("None."));
  EXPECT_THAT(
      review_of("## Corrective actions\n\n- Ensure that the exec summary is complete\n- Link the graphs\n- Fill "
                "out the relevant sections below\n")
          .actions,
      IsEmpty());
}

TEST(MarkdownActions, MayStandAnywhereWithALabel) {
  const Review review =
      review_of("## Details\n\nIt was slow.\n\n**Action item:** Add an index\n\n[Action Item] Add a graph\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Add an index |  |  | candidate", "Add a graph |  |  | candidate"));
}

TEST(MarkdownSections, GoWhereTheirHeadingsSay) {
  const Review review = review_of(
      "---\ntitle: Search was slow\nseverity: SEV-2\n---\n\n# Search was slow on 2024-05-03\n\n**Severity:** "
      "SEV-2\n\n## "
      "TL;DR\n\nAn index was missing.\n\n## Impact\n\n- 12 % of searches failed\n\n## Root cause\n\nThe index was "
      "dropped by a "
      "clean-up job.\n\n## Lessons learned\n\n### What went well\n\n- The roll-back took a minute\n\n### What didn't "
      "go so "
      "well?\n\n- No alert fired\n\n### Where we got lucky\n\n- It was a holiday\n\n### Takeaways\n\n1. Indexes are "
      "code\n\n## Open questions\n\n- Who owns the clean-up job?\n");
  EXPECT_EQ(review.title, "Search was slow on 2024-05-03");
  EXPECT_EQ(review.summary, "An index was missing.");
  EXPECT_EQ(review.incidents.front().severity, "SEV-2");
  EXPECT_EQ(review.incidents.front().impacts.front().text, "12 % of searches failed");
  ASSERT_EQ(review.contributing_factors.size(), 2U);
  EXPECT_EQ(review.contributing_factors[0].label, "The index was dropped by a clean-up job.");
  EXPECT_EQ(review.contributing_factors[1].label, "No alert fired");
  EXPECT_EQ(review.went_well.front().text, "The roll-back took a minute");
  EXPECT_EQ(review.luck.front().text, "It was a holiday");
  EXPECT_EQ(review.learning_points.front().text, "Indexes are code");
  EXPECT_EQ(review.open_questions.front().text, "Who owns the clean-up job?");
  EXPECT_EQ(review.luck.front().source_line, 34);
}

TEST(MarkdownSections, BackgroundThatComesFirstIsTheSummary) {
  const std::string begins = "# Disk full\n#### Ticket: OPS-1\n\n## Background\n\nThe disk was full.\n\n";
  EXPECT_EQ(review_of(begins + "## Timeline\n\n- 2024-05-03 10:05 UTC Full\n").summary, "The disk was full.");
  EXPECT_EQ(review_of(begins + "## Summary\n\nNo space.\n").summary, "No space.");
  EXPECT_EQ(review_of("# Disk full\n\n## Fix\n\nCleaned.\n\n## Background\n\nThe disk was full.\n").summary, "");
}

TEST(MarkdownSections, ATitleMayBeAField) {
  EXPECT_EQ(review_of("Date: 2024-05-03\nTitle: Mail was late\nSeverity: 2\n\nThe gateway was full.\n").title,
            "Mail was late");
  EXPECT_EQ(
      review_of("| Field | Value |\n|---|---|\n| Incident title | Mail was late |\n| Date | 2024-05-03 |\n").title,
      "Mail was late");
  // A heading that is the title stays it.
  EXPECT_EQ(review_of("# Gateway full\n\nTitle: Mail was late\n").title, "Gateway full");
}

TEST(MarkdownSections, AreNamedInManyWays) {
  struct Named {
    std::string heading;
    std::size_t actions, well, factors, learned;
  };
  const Named cases[] = {
      {"How are we going to do better in the future?", 1, 0, 0, 0},
      {"Preventing the next full disk on these hosts / What we have learnt", 1, 0, 0, 0},
      {"Procedures to add", 1, 0, 0, 0},
      {"Cleanup required", 1, 0, 0, 0},
      {"Next hardening step", 1, 0, 0, 0},
      {"Next two steps", 1, 0, 0, 0},
      {"Next to the first step", 0, 0, 0, 0},
      {"What made a positive impact", 0, 1, 0, 0},
      {"What made a negative impact", 0, 0, 1, 0},
      {"What could we do better?", 0, 0, 1, 0},
      {"Overall learnings", 0, 0, 0, 1},
  };
  for (const Named& each : cases) {
    for (const std::string mark : {"# ", "## "}) {
      const Review review = review_of("# Disk full\n\n## Timeline\n\n- 10:05 Alert\n\n" + mark + each.heading +
                                      "\n\n1. Watch the disks\n");
      EXPECT_EQ(review.title, "Disk full");
      EXPECT_EQ(review.actions.size(), each.actions) << each.heading;
      EXPECT_EQ(review.went_well.size(), each.well) << each.heading;
      EXPECT_EQ(review.contributing_factors.size(), each.factors) << each.heading;
      EXPECT_EQ(review.learning_points.size(), each.learned) << each.heading;
    }
  }
}

TEST(MarkdownSections, OfAFormWithAHeadingForEachFieldAreNoTitle) {
  const Review review = review_of(
      "---\ntitle: Disk full\n---\n\nEverything stopped.\n\n# Date\n\n2024-05-03\n\n# Authors\n\nStorage team\n\n# "
      "Action "
      "items\n\n- Watch the disks\n");
  EXPECT_EQ(review.title, "Disk full");
  EXPECT_EQ(review.actions.size(), 1u);
}

TEST(MarkdownSections, NumberedLabelsKeepTheirDetails) {
  const Review review = review_of(
      "# Disk full\n\n## Contributing factors\n\n1. **Logs without limit**:\n   - nobody rotates them\n2. **No "
      "alert**:\n   - disks are not watched\n   - nor are logs\n\n## Lessons learned\n\n1. **Disks fill**:\n   - "
      "slowly, then at once\n");
  ASSERT_EQ(review.contributing_factors.size(), 2u);
  EXPECT_EQ(review.contributing_factors[1].label, "No alert");
  EXPECT_THAT(review.contributing_factors[1].description, HasSubstr("nor are logs"));
  ASSERT_EQ(review.learning_points.size(), 1u);
  EXPECT_THAT(review.learning_points[0].text, HasSubstr("slowly"));
}

TEST(MarkdownSections, KeepWhatAFormAskedForAsNotes) {
  const Review review = review_of(
      "# Disk full\n\ntl;dr: logs\n\n**Severity:** SEV-3 (a single host, and nothing that anybody outside could have "
      "seen at "
      "that hour)\n\n## Lessons learned\n\n*What did we learn from\nthis incident?*\n\n- Logs grow\n\n## "
      "Lucky\n\n*Nobody "
      "was awake*\n\n## Potential action items\n\nExamples:\n1. any fixes\n2. any alerts\n\n## Action items\n\n- Watch "
      "the "
      "disks\n");
  EXPECT_EQ(review.summary, "tl;dr: logs");
  EXPECT_EQ(review.incidents.front().severity, "SEV-3");
  ASSERT_EQ(review.learning_points.size(), 1u);
  EXPECT_EQ(review.learning_points.front().text, "Logs grow");
  // What stands alone is the answer, slanted or not.
  EXPECT_EQ(review.luck.size(), 1u);
  EXPECT_THAT(actions_of(review), ElementsAre("Watch the disks |  |  | candidate"));
}

TEST(MarkdownSections, AskedForAndLeftEmptyAreNoContent) {
  for (const std::string asked :
       {"List anything that went well.", "- List anything that helped", "Describe the effect on users.",
        "[What did users see?]", "_Provide a summary for those who were away._", "![graph](graph.png)",
        "\"Explain what happened\""}) {
    for (const std::string heading :
         {"Summary", "Impact", "What went well", "Lucky", "Lessons learned", "Root cause"}) {
      // A picture may stand in a summary.
      if (asked.starts_with('!') && heading == "Summary") continue;
      const Review review = review_of("# Disk full\n\n## " + heading + "\n\n" + asked + "\n");
      EXPECT_EQ(review.summary, "") << asked;
      EXPECT_THAT(review.incidents.front().impacts, IsEmpty()) << asked;
      EXPECT_THAT(review.went_well, IsEmpty()) << asked;
      EXPECT_THAT(review.luck, IsEmpty()) << asked;
      EXPECT_THAT(review.learning_points, IsEmpty()) << asked;
      EXPECT_THAT(review.contributing_factors, IsEmpty()) << asked;
      EXPECT_THAT(review.notes.front().text, HasSubstr(asked.substr(asked.starts_with('-') ? 2 : 0))) << asked;
    }
  }
  // An answer may stand behind what was asked, and a sentence that only begins like a question is one.
  EXPECT_EQ(review_of("# Disk full\n\n## Lucky\n\nList anything lucky.\n\n- It was night\n").luck.front().text,
            "It was night");
  EXPECT_EQ(review_of("# Disk full\n\n## Lucky\n\n[The old host](https://host.example) still ran\n").luck.size(), 1u);
}

TEST(MarkdownSections, MayHaveLostTheLineBehindTheirName) {
  const Review review = review_of(
      "# Disk full\n\n### Summary Complete outage of the shop, and all of its pages were gone for two hours.\n\nIt is "
      "back.\n\n### Summary of the days before the outage and what they told us about the disks\n\nMuch.\n");
  EXPECT_THAT(review.summary, HasSubstr("Complete outage of the shop"));
  EXPECT_THAT(review.summary, HasSubstr("It is back."));
  EXPECT_EQ(
      review_of("# Disk full\n\n## Summary Complete outage of the shop in its busiest season, lasting\n8 hours.\n")
          .summary,
      "Complete outage of the shop in its busiest season, lasting 8 hours.");
}

TEST(MarkdownSections, OfLessonsMayBeBullets) {
  const Review review = review_of(
      "# Disk full\n\n## 7. Lessons learned\n\n- **What went well:**\n  - Alerts came\n  - Logs were kept\n- **What "
      "could "
      "be improved**:\n  - Nobody looked\n\n## What didn't\n\n- The lift\n\n— Read and approved\n");
  EXPECT_EQ(review.went_well.size(), 2u);
  ASSERT_EQ(review.contributing_factors.size(), 2u);
  EXPECT_EQ(review.contributing_factors[1].label, "The lift");
  EXPECT_THAT(review.learning_points, IsEmpty());
}

TEST(MarkdownSections, OfPlainTextNeedNoMarks) {
  const Review review = review_of(
      "Outage of the mail gateway\n\nSummary\nMail was late.\n\nTimeline (all times are CEST)\n2024-05-03 09:58  "
      "deploy\n10:30  "
      "roll-back\n\nWhat went well\n- The roll-back was quick\n\nNext steps\n* add an index (DONE)\n");
  EXPECT_EQ(review.title, "Outage of the mail gateway");
  EXPECT_EQ(review.summary, "Mail was late.");
  EXPECT_EQ(review.timeline.size(), 2U);
  EXPECT_EQ(text_of(*review.timeline[1].at), "2024-05-03T10:30:00+02:00");
  EXPECT_EQ(review.went_well.size(), 1U);
  EXPECT_THAT(actions_of(review), ElementsAre("add an index |  |  | done"));
}

TEST(MarkdownSections, OfPlainTextHaveNamesOfSeveralWords) {
  const Review review = review_of(
      "Outage of the shop\n\nRoot Cause\n\nThe disk was full.\n\nResolution and Recovery\n\nSomebody cleaned "
      "it.\n\nWhat could be improved here\n\nNo alarm rang.\n\nCorrective and preventative measures \n\n- Watch the "
      "disks\n");
  ASSERT_EQ(review.contributing_factors.size(), 2U);
  EXPECT_EQ(review.contributing_factors[0].label, "The disk was full.");
  EXPECT_EQ(review.contributing_factors[1].label, "No alarm rang.");
  EXPECT_EQ(review.notes.front().heading, "Resolution and Recovery");
  EXPECT_THAT(actions_of(review), ElementsAre("Watch the disks |  |  | candidate"));
}

TEST(MarkdownSections, NamedByALabelHoldTheListBelowTheirWords) {
  const Review review = review_of(
      "# Disk full\n\n**Impact:**\n* The shop was slow\n\n**Root cause:**\nThere were two causes:\n1. **Size:** it was "
      "small\n2. **Alarm:** it was silent\n\n**Trigger:** TODO\n\n**Resolution:** We did this:\n\n* Cleaned it\n\n"
      "**Lessons learned:**\n* **What went well:** The clean-up was fast.\n* **What went wrong:** Nobody looked.\n* "
      "**Where we got lucky:** It was night.\n");
  EXPECT_EQ(review.incidents.front().impacts.size(), 1U);
  std::vector<std::string> factors;
  for (const ContributingFactor& factor : review.contributing_factors) factors.push_back(factor.label);
  EXPECT_THAT(factors, ElementsAre("Size", "Alarm", "Nobody looked."));
  EXPECT_EQ(review.went_well.front().text, "What went well: The clean-up was fast.");
  EXPECT_EQ(review.luck.front().text, "Where we got lucky: It was night.");
}

TEST(MarkdownSections, FactorsAreNamedByTheWordsBehindTheirLabel) {
  const Review review = review_of(
      "# Disk full\n\n**Root causes**: The disk was small.\n\n**Trigger**: TODO\n\nNothing else.\n\n## Causes\n\n"
      "**Primary cause:** Logs of three jobs:\n\n- the mailer\n");
  ASSERT_EQ(review.contributing_factors.size(), 3U);
  EXPECT_EQ(review.contributing_factors[0].label, "The disk was small.");
  EXPECT_EQ(review.contributing_factors[0].description, "Root causes: The disk was small.");
  EXPECT_EQ(review.contributing_factors[1].label, "Logs of three jobs");
  EXPECT_EQ(review.contributing_factors[2].label, "the mailer");
}

TEST(MarkdownSections, OfCausesMayHoldCodeAndEvidence) {
  const Review review = review_of(
      "# Disk full\n\n## Root cause\n\nThe clean-up ran on the wrong disk.\n\n**Code location:**\n\n```\nclean "
      "/dev/b\n```\n\n"
      "The same line was right until March, when the disks were renamed:\n\n```\nmove a b\n```\n\nThis is supported by "
      "these observations:\n\n- The first disk was empty\n\nIt also failed to tell:\n\n- Its log was off\n");
  std::vector<std::string> factors;
  for (const ContributingFactor& factor : review.contributing_factors) factors.push_back(factor.label);
  EXPECT_THAT(factors,
              ElementsAre("The clean-up ran on the wrong disk.",
                          "The same line was right until March, when the disks were renamed", "Its log was off"));
}

TEST(MarkdownSections, OfWhatWasRuledOutHoldNoFactors) {
  for (const std::string heading : {"What did *not* cause this", "Not the root cause", "Causes ruled out"}) {
    const Review review = review_of("# Disk full\n\n## " + heading + "\n\n- The network was well\n");
    EXPECT_THAT(review.contributing_factors, IsEmpty()) << heading;
    EXPECT_THAT(review.notes.front().text, HasSubstr("The network was well")) << heading;
  }
}

TEST(MarkdownSections, ASingleCauseBecomesFactorsAndSaysSo) {
  const auto reading = import_markdown("# Outage\n\n## Root cause\n\nA cache was full.\n");
  ASSERT_EQ(reading.findings.size(), 1U);
  EXPECT_EQ(reading.findings.front().name, "single-cause-heading");
  EXPECT_EQ(reading.findings.front().line, 3);
}

TEST(MarkdownMilestones, AreReadFromLabels) {
  const Review review = review_of(
      "# Incident on 2024-05-03\n\n- **Key events**\n  - First detected: 2024-05-03 12:32\n  - Incident declared "
      "2024-05-03 "
      "12.43\n  - Repaired 2024-05-03 15:53\n  - Resolved 2024-05-04 16:13\n");
  std::vector<std::string> names;
  for (const Milestone& stone : review.incidents.front().milestones) names.push_back(stone.name);
  EXPECT_THAT(names, ElementsAre("detected", "declared", "mitigated", "resolved"));
  EXPECT_EQ(review.incidents.front().milestones[2].note, "Written as \"repaired 2024-05-03 15:53\"");
}

TEST(MarkdownMilestones, AreReadFromBulletsThatAreLabels) {
  const Review review = review_of(
      "# Mail was late\n\n- **Detected:** 2024-05-03 ~10:05 UTC (while somebody looked)\n- **Started:** 2024-05-03 "
      "10:01 UTC\n- **Severity:** SEV-3\n- **Resolved:** 2024-05-03 12:00 UTC, or so it seemed\n");
  const auto& stones = review.incidents.front().milestones;
  ASSERT_EQ(stones.size(), 2U);
  EXPECT_EQ(stones[0].name + " " + text_of(*stones[0].at), "detected 2024-05-03T10:05:00Z");
  EXPECT_EQ(stones[0].precision, Precision::remembered);
  EXPECT_EQ(stones[1].name + " " + text_of(*stones[1].at), "impact_started 2024-05-03T10:01:00Z");
  EXPECT_EQ(review.incidents.front().severity, "SEV-3");
}

TEST(MarkdownNotes, KeepWhatHasNoHome) {
  const Review review = review_of(
      "---\nlayout: post\n---\n\n# Outage\n\n## Detection\n\nThe cache is "
      "[old](https://example.org/cache).\n\n```\nlog line "
      "4711\n```\n\n<!-- a remark -->\n\n| a | b |\n|---|---|\n| c | d |\n");
  std::string all;
  for (const Note& note : review.notes) all += note.heading + ": " + note.text + "\n";
  for (const std::string part :
       {"layout: post", "https://example.org/cache", "log line 4711", "a remark", "| c | d |"}) {
    EXPECT_THAT(all, HasSubstr(part));
  }
  EXPECT_EQ(review.notes[1].heading, "Detection");
  EXPECT_EQ(review.notes[1].source_line, 9);
}

TEST(MarkdownLinks, BecomeEvidenceAndAreNeverFollowed) {
  const auto reading = import_markdown(
      "# Outage 2024-05-03\n\n## Timeline\n\n- 10:05 UTC [Alert](https://grafana.example/d/1) and [this][x]\n- 10:06 "
      "UTC "
      "[click](javascript:alert(1))\n\n[x]: https://acme.slack.com/archives/C1\n");
  const Review& review = *reading.value;
  EXPECT_EQ(review.timeline[0].text, "Alert and this");
  const auto& items = review.evidence_packet->items;
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[0].kind, EvidenceKind::dashboard);
  EXPECT_EQ(items[1].kind, EvidenceKind::chat_log);
  EXPECT_EQ(items[2].uri, "");
  EXPECT_THAT(items[2].note, HasSubstr("javascript:alert(1)"));
  EXPECT_EQ(reading.findings.front().name, "unsafe-link");
}

/// The fictional reviews of the examples.
std::vector<Review> example_reviews() {
  std::vector<Review> out;
  for_each_document({testing::source_folder() / "examples/corpus"}, {}, [&](const RawDocument& raw) {
    auto reading = read(raw.json);
    if (reading.value && std::holds_alternative<Review>(*reading.value))
      out.push_back(std::get<Review>(*reading.value));
    return true;
  });
  return out;
}

TEST(MarkdownRoundTrip, GivesBackWhatWasExported) {
  const auto reviews = example_reviews();
  ASSERT_FALSE(reviews.empty());
  for (const Review& review : reviews) {
    const auto reading = import_markdown(write_markdown(review));
    EXPECT_EQ(write(*reading.value), write(review)) << review.id.text;
  }
}

TEST(MarkdownRoundTrip, HoldsForRandomReviews) {
  testing::Random random(20240503);
  for (int i = 0; i < 20; ++i) {
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, testing::Fill::some_members);
    review.format = std::string(review_format);
    const auto reading = import_markdown(write_markdown(review));
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(write(*reading.value), write(review)) << i;
  }
}

TEST(MarkdownRoundTrip, SaysWhenTheTextWasEdited) {
  std::string text = write_markdown(example_reviews().front());
  text.insert(text.find("## Timeline"), "A sentence more.\n\n");
  const auto reading = import_markdown(text);
  ASSERT_FALSE(reading.findings.empty());
  EXPECT_EQ(reading.findings.front().name, "export-edited");
}

TEST(MarkdownRoundTrip, WithoutTheDocumentStillFindsTimelineAndActions) {
  for (const Review& review : example_reviews()) {
    MarkdownOptions options;
    options.embed_document = false;
    const Review read = *import_markdown(write_markdown(review, options)).value;
    EXPECT_EQ(read.title, review.title);
    ASSERT_EQ(read.timeline.size(), review.timeline.size()) << review.id.text;
    for (std::size_t i = 0; i < read.timeline.size(); ++i) {
      EXPECT_EQ(read.timeline[i].text, review.timeline[i].text);
      EXPECT_EQ(read.timeline[i].at, review.timeline[i].at);
    }
    EXPECT_EQ(read.actions.size(), review.actions.size()) << review.id.text;
  }
}

}  // namespace
}  // namespace debrief
