// What stands around actions: sentences that announce them, headings that group them, lists that are none, with
// invented incidents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "io/import/markdown_told.hpp"

namespace debrief {
namespace {

using testing::actions_of;
using testing::events_of;
using testing::review_of;

TEST(MarkdownActionContexts, AListMayBeTheOutlineOfItsDocument) {
  const auto reading = import_markdown(
      "# Holds failed\n\n1. Incident Date\n   - July 12 2024\n2. Incident Summary\n   - Nobody could place a hold\n"
      "3. Timeline\n   - July 11 mid-day: Service deployed\n   - July 12 1:51pm: Desk reports it\n4. Root Cause\n"
      "   - A client of a new major version\n5. Preventative Measures\n   - Test what the client gives back\n"
      "   - Raise an alarm\n6. Tracking of Preventative Measures\n   - Kim will create a ticket\n");
  EXPECT_EQ(events_of(reading), (std::vector<std::string>{"2024-07-11T00:00:00-00:00 Service deployed",
                                                          "2024-07-12T13:51:00-00:00 Desk reports it"}));
  EXPECT_EQ(actions_of(*reading.value).size(), 3U);
}

TEST(MarkdownActionContexts, ASentenceMayAnnounceAPlan) {
  const std::string begins =
      "---\ntitle: May 3rd outage\ndate: 2024-05-05\n---\n\n*By the team · Published 5 May 2024*\n\nThe "
      "cluster failed at 17:45 UTC.\n\nThis is the outage's timeline:\n\n- At 17:41 UTC one node failed\n\n";
  const Review planned = *import_markdown(begins +
                                          "We are sorry. Here are the actions that we'll be taking:\n\n1. Upgrades are "
                                          "stopped\n1. Tools are mended\n")
                              .value;
  EXPECT_EQ(planned.title, "May 3rd outage");
  EXPECT_EQ(text_of(*planned.timeline.front().at), "2024-05-03T17:41:00Z");
  EXPECT_EQ(planned.actions.size(), 2U);
  EXPECT_TRUE(import_markdown(begins + "These steps were taken by the team:\n\n1. Restart\n").value->actions.empty());
}

TEST(MarkdownActionContexts, ActionsMayBeSortedByWhereTheyWereFound) {
  EXPECT_EQ(
      review_of(
          "# Disk full\n\n## Next steps\n\n### Identified in transcript\n\n| Item | Owner | Status |\n|---|---|---|\n"
          "| Rotate logs | Storage | Noted |\n| Add a quota | Platform | Assigned |\n")
          .actions.size(),
      2U);
}

TEST(MarkdownActionContexts, HeadingsThatSayWhenGroupTheParagraphsBelowThem) {
  const Review review = review_of(
      "# Disk full\n\n## What we are doing about it\n\n### Already completed\n\nWe have audited every disk.\n\n### "
      "Near-term "
      "safeguards\n\n**Guardrails.** We are adding a quota.\n\n**Alerts.** We are adding an alert.\n");
  ASSERT_EQ(review.actions.size(), 3U);
  EXPECT_EQ(review.actions[0].title, "We have audited every disk.");
}

TEST(MarkdownActionContexts, TaskListsAreActionsWhereNoHeadingAnnouncesThem) {
  const std::string head = "# Disk full\n\n## What happened\n\n- 10:05 UTC alert\n\n";
  const Review owned = review_of(head + "- [x] rotate logs (@jo)\n- [ ] add a quota (@kim)\n- [ ] split the disk\n");
  ASSERT_EQ(owned.actions.size(), 3U);
  EXPECT_EQ(owned.actions[0].state, ActionState::done);
  EXPECT_TRUE(review_of(head + "- [x] Labels set\n- [x] Severity set\n- [x] Summary written\n").actions.empty());
}

TEST(MarkdownActionContexts, LinesMayBeginWithHowFarTheWorkIs) {
  const Review review = review_of(
      "# Disk full\n\n## TODO / DONE\n\nDONE  logs are rotated (Jo)  \nDOING a quota for each host (Kim)  \nTODO  "
      "split the disk\n");
  ASSERT_EQ(review.actions.size(), 3U);
  EXPECT_THAT(review.actions[0].title, ::testing::StartsWith("logs are rotated"));
  EXPECT_EQ(review.actions[0].state, ActionState::done);
  EXPECT_EQ(review.actions[1].state, ActionState::in_progress);
}

TEST(MarkdownActionContexts, AWordForTheStateAloneIsNoCrash) {
  for (const std::string text :
       {"DONE ", "TODO  ", "ACTION (): ", "ACTION (K.L.):", "(ACTION (K.L.): x", "**ACTION (**): y"}) {
    const Review review = review_of("# Disk full\n\n" + text + "\n\n## Next steps\n\n- " + text + "\n- " + text + "\n");
    for (const Action& each : review.actions) EXPECT_FALSE(each.title.empty()) << text;
  }
}

TEST(MarkdownActionContexts, ActionsOfMinutesNameTheirOwnersInBrackets) {
  const Review review = review_of(
      "# Minutes of 12 May 2031\n\n3.1 The disk filled at 10.05.\n\nACTION (K.L.): put a quota on each host, by 31 "
      "May\n\n3.2 "
      "Nothing else.\n");
  ASSERT_EQ(review.actions.size(), 1U);
  EXPECT_EQ(review.actions[0].owner, "K.L.");
  EXPECT_THAT(review.actions[0].title, ::testing::StartsWith("put a quota on each host"));
}

TEST(MarkdownActionContexts, WhatIsBeingWorkedOnIsAPlan) {
  const Review review = review_of(
      "# Leak\n\n## What we've done\n\nHere's what we've already done:\n\n- Revoked the keys\n\nHere's what we're "
      "working on now:\n\n- Signing packages\n- Logging every change\n");
  ASSERT_EQ(review.actions.size(), 2U);
  EXPECT_EQ(review.actions[0].title, "Signing packages");
}

TEST(MarkdownActionContexts, MitigationsBehindALookBackAreStillToCome) {
  const std::string list = "\n\n- Put messages on a page of their own\n";
  EXPECT_EQ(review_of("# Nodes\n\n## What went well\n\n- Fast\n\n## Mitigations" + list).actions.size(), 1U);
  EXPECT_TRUE(review_of("# Nodes\n\n## Mitigations" + list + "\n## What went well\n\n- Fast\n").actions.empty());
  EXPECT_EQ(
      review_of(
          "# Nodes\n\n### Summary\n\n- **What is wrong?** Search\n- **Followup actions:**\n    - [ ] Restart it\n")
          .actions.size(),
      1U);
}

TEST(MarkdownActionContexts, BulletsBelowALabelOfActionsAreActions) {
  EXPECT_EQ(
      review_of("# Pipeline\n\n- **Key events**\n  - Detected 2024-05-03 10:05\n\n- **Actions following review**:\n  - "
                "Look for ways\n  - Split it\n")
          .actions.size(),
      2U);
}

TEST(MarkdownActionContexts, NumberedLabelsEndOneAnother) {
  const Review review = review_of(
      "# Tills down\n\n**3. Root cause / follow-up**\n\n- Add nodes\n\n**4. Summary of the repair**\n\n- Nodes were "
      "restarted\n\n"
      "**5. Preventive actions**\n\n- Find the query\n\n**6. Current status**\n\n- All is up\n");
  EXPECT_EQ(actions_of(review),
            (std::vector<std::string>{"Add nodes |  |  | candidate", "Find the query |  |  | candidate"}));
}

TEST(MarkdownActionContexts, WhatWillNotBeDoneAndWhatOthersMayDoIsNoAction) {
  const std::string actions = "# Flags stale\n\n## What now\n\n- Add a probe\n\n";
  for (const std::string heading :
       {"### Not doing", "### Rejected", "Nope:", "### What we won't do", "### Considered and not pursued",
        "## Recommendations to customers", "## Recommendations for our users", "### Checklist for the author",
        "**Sign-off**"}) {
    EXPECT_EQ(review_of(actions + heading + "\n\n- Keep two copies\n").actions.size(), 1U) << heading;
  }
  EXPECT_EQ(review_of("# Flags\n\n## Recommendations for the future\n\n- Keep two copies\n").actions.size(), 1U);
}

TEST(MarkdownActionContexts, ParagraphsWithTheirKeysBelowAreActions) {
  const Review review = review_of(
      "# Certificate\n\n## 5. Remediation\n\n5.1.1 Load all certificates into the inventory.\nOwner: Crypto team. "
      "Target date: "
      "2025-09-30. Status: Complete.\n\n5.1.2 Move the reminders.\nOwner: Mail team. Status: Not started.\n");
  ASSERT_EQ(review.actions.size(), 2U);
  EXPECT_EQ(review.actions[0].title, "Load all certificates into the inventory.");
  EXPECT_EQ(review.actions[1].title, "Move the reminders.");
}

TEST(MarkdownActionContexts, ListsMayCountInRomanNumbers) {
  EXPECT_EQ(
      review_of(
          "# Disk\n\n## Where we go from here\n\n i. Copy twice a day. [Kim]\n ii. Warn early.\n iii. Tell people.\n "
          "iv. A second host.\n")
          .actions.size(),
      4U);
}

TEST(MarkdownActionContexts, WhatTellsHowFarTheWorkIsIsNoWork) {
  const Review review = review_of(
      "# Disk full\n\n## Summary\n\n**Action Items Status**: 13 of 14 done (93%)\n**Preventive Measures:** ✅ "
      "Implemented\n\n"
      "**Action:** Restarted the pods.\n\n**Action:** Alert on the free space of each disk.\n\n## Prevention\n\nAll of "
      "it was "
      "due to missing tests:\n\n- The upgrade had none.\n- The restart had none.\n");
  EXPECT_EQ(actions_of(review), (std::vector<std::string>{"Alert on the free space of each disk. |  |  | candidate"}));
}

TEST(MarkdownActionContexts, WhatReadersShallDoIsNoActionOfTheReview) {
  const Review review = review_of(
      "# Split\n\n## Next steps\n\nOperators should now:\n\n1. Update their clients\n2. Sync to the head\n\n### "
      "Problems "
      "identified\n\n- No fallback for the router.\n\n### Improvement plan\n\n- Add a second router.\n");
  EXPECT_EQ(actions_of(review), (std::vector<std::string>{"Add a second router. |  |  | candidate"}));
}

TEST(MarkdownActionContexts, ActionsMayHaveCodesOfTheirOwn) {
  const Review review = review_of(
      "# Loss of charts\n\n## Recommendations\n\n**R1.** Check the PCs daily.\n*Lead:* Kim Example *By:* "
      "30/9/2031\n\n**R2.** "
      "Replace the stock.\n*Lead:* Lou Sample *By:* 31/8/2031\n\n## Action items\n\n[OPS-41] Alert on each "
      "volume\n[OPS-42] Ask for "
      "the size\nUpdate the handbook\n");
  std::vector<std::string> titles;
  for (const Action& action : review.actions) titles.push_back(action.title);
  EXPECT_EQ(titles.size(), 5U);
  EXPECT_EQ(review.actions[0].owner, "Kim Example");
}

TEST(MarkdownActionContexts, CodeBelowAnActionIsPartOfIt) {
  const Review review = review_of(
      "# Disk full\n\n## Corrective actions\n\n1. Updated the runner to the new label:\n   - `runs-on: new`\n2. "
      "Reran the release.\n");
  EXPECT_EQ(review.actions.size(), 2U);
}

}  // namespace
}  // namespace debrief
