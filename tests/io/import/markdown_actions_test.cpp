// Actions of reviews in Markdown, with invented incidents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "io/import/markdown_told.hpp"

namespace debrief {
namespace {

using testing::actions_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::review_of;

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

TEST(MarkdownActions, StandBelowWhatWillBeDone) {
  for (const std::string heading :
       {"## What we're going to do next", "What could be done to prevent relapse and shorten the outage:",
        "## What can be done to make this less likely", "## What happens next"}) {
    const Review review = review_of("# Disk full\n\nThe disk was full.\n\n" + heading +
                                    "\n\n- [ ] the batch job was not reboot-proof\n- [ ] add a quota\n");
    EXPECT_EQ(review.actions.size(), 2U) << heading;
  }
}

TEST(MarkdownActions, HaveNoOwnerWhereNobodyFilledOneIn) {
  for (const std::string nobody : {"???", "TBD", "n/a", "-", "—", "unassigned", "Nobody"}) {
    const Review review =
        review_of("# Disk full\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Add a quota | " +
                  nobody + " | " + nobody + " |\n");
    EXPECT_THAT(actions_of(review), ElementsAre("Add a quota |  |  | candidate")) << nobody;
  }
}

TEST(MarkdownActions, OfReStructuredTextCountByThemselves) {
  const Review review = review_of(
      "Disk full\n=========\n\nMitigation measures\n-------------------\n\n#. Add a quota\n\n#. Ask the owners of the "
      "batch "
      "jobs to\n   move them to the night\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Add a quota |  |  | candidate",
                          "Ask the owners of the batch jobs to move them to the night |  |  | candidate"));
}

TEST(MarkdownActions, AreNotThePartsOfASystemThatATableLists) {
  const Review review = review_of(
      "# Disk full\n\n## Action items\n\n- Build a staging site\n\n| Component | Status | File |\n|---|---|---|\n"
      "| Database | already exists | db.tf |\n| Cluster | does not exist | - |\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Build a staging site |  |  | candidate"));
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

TEST(MarkdownActions, MayBeLinesThatBeginWithSignsOfTheirState) {
  const Review review = review_of(
      "## To do\n\n✅ Raise the limit\n⏳ Move the media\nto another disk (owner: ada)\n[ ] Add an alert\n\n"
      "🔴 These come first.\n");
  EXPECT_THAT(actions_of(review),
              ElementsAre("Raise the limit |  |  | done", "Move the media to another disk | ada |  | candidate",
                          "Add an alert |  |  | candidate"));
}

TEST(MarkdownActions, MayBeCellsWithoutAHead) {
  const Review review = review_of(
      "## To do\n\nOPS-12 | Add an alert on the depth of the queue | ada | 2024-06-01\nOPS-14 | Raise the limit | ben "
      "| "
      "2024-06-08\n\nTODO | Write down how to restart it | platform team | 2024-06-08\nDONE | Roll back | ada | -\n\n"
      "Either | or\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Add an alert on the depth of the queue | ada | 2024-06-01 | committed",
                                              "Raise the limit | ben | 2024-06-08 | committed",
                                              "Write down how to restart it | platform team | 2024-06-08 | committed",
                                              "Roll back | ada |  | done"));
  EXPECT_EQ(review.actions.front().tracker.front().id, "OPS-12");
}

TEST(MarkdownActions, MayStandInABlockQuote) {
  const Review review = review_of(
      "## Action items\n\nAs sent by mail:\n\n> Agreed:\n> - Add an alert on the depth of the queue,\n>   and page "
      "on it\n> - [x] Raise the limit\n>   - Owner: storage team\n> 3. Write down how to restart it\n");
  EXPECT_THAT(
      actions_of(review),
      ElementsAre("Add an alert on the depth of the queue, and page on it |  |  | candidate",
                  "Raise the limit | storage team |  | done", "Write down how to restart it |  |  | candidate"));
  // Beside a list of its own a quote tells what somebody said, and words without a list are no work.
  EXPECT_THAT(actions_of(review_of("## Action items\n\n- Add an alert\n\n> - it was slow\n")),
              ElementsAre("Add an alert |  |  | candidate"));
  EXPECT_THAT(actions_of(review_of("## Action items\n\n> Nothing about us\n> without us.\n")), IsEmpty());
}

TEST(MarkdownActions, MayStandAnywhereWithALabel) {
  const Review review =
      review_of("## Details\n\nIt was slow.\n\n**Action item:** Add an index\n\n[Action Item] Add a graph\n");
  EXPECT_THAT(actions_of(review), ElementsAre("Add an index |  |  | candidate", "Add a graph |  |  | candidate"));
}

}  // namespace
}  // namespace debrief
