// Sections, milestones, notes, links and the way back of reviews in Markdown, with invented incidents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/documents.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/import/markdown.hpp"
#include "debrief/io/write.hpp"
#include "io/import/markdown_told.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using testing::actions_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::review_of;

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

TEST(MarkdownSections, TheTitleMayBeASmallerHeadingWithTheSummaryBelowIt) {
  const Review review = review_of(
      "## Report of the outage of June 5\n\nOne of three visitors saw nothing.\n\n### Why this happened\n\n- One "
      "address for all\n\n### What we learnt\n\nClients retry one address.\n");
  EXPECT_EQ(review.title, "Report of the outage of June 5");
  EXPECT_EQ(review.summary, "One of three visitors saw nothing.");
  EXPECT_EQ(review.contributing_factors.size(), 1U);
  // Questions in bold end one another.
  EXPECT_TRUE(review_of("# Copies lost\n\n**How are we making this less likely?**\n\n- Copy twice\n\n**How can "
                        "customers prepare?**\n\n- "
                        "Keep a copy\n")
                  .actions.size() == 1);
}

TEST(MarkdownSections, QuestionsForACauseAndAnalysesHoldNoActions) {
  for (const std::string heading :
       {"### Why could nobody perform these actions?", "### Prevention analysis", "### Mitigation gaps"}) {
    EXPECT_TRUE(
        review_of("# Keys lost\n\n## Five whys\n\n" + heading + "\n\n- The key had another type\n").actions.empty())
        << heading;
  }
  EXPECT_EQ(review_of("# Keys lost\n\n## Corrective actions and gap analysis\n\n- Check the type\n").actions.size(),
            1U);
}

TEST(MarkdownSections, ATitleMayStandInTheFrontMatterUnderOtherNames) {
  for (const std::string name : {"title", "headline", "heading", "subject"}) {
    const auto reading =
        import_markdown("---\n" + name + ": Disk full in May\n---\n\n## Incident 1: writes failed\n\nText.\n");
    EXPECT_EQ(reading.value->title, "Disk full in May") << name;
  }
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
      {"Who does what", 1, 0, 0, 0},
      {"What we'll change", 1, 0, 0, 0},
      {"Things we plan to fix", 1, 0, 0, 0},
      {"Why did we fix it twice?", 0, 0, 0, 0},
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

TEST(MarkdownSections, AnalysesTellTheCausesWhereNothingElseDoes) {
  const std::string analysis =
      "# Queue stuck\n\n## Timeline\n\n- 10:05 UTC Alert\n\n## Analysis\n\nThe disk was full.\n";
  ASSERT_EQ(review_of(analysis).contributing_factors.size(), 1U);
  EXPECT_EQ(review_of(analysis).contributing_factors[0].label, "The disk was full.");
  const Review both = review_of(analysis + "\n## Contributing factors\n\n- No quota\n");
  ASSERT_EQ(both.contributing_factors.size(), 1U);
  EXPECT_EQ(both.contributing_factors[0].label, "No quota");
}

TEST(MarkdownSections, OfLessonsMayBeAnnouncedByASentence) {
  const Review review = review_of(
      "# Queue stuck\n\n## Postmortem\n\nThe disk was full.\n\nThe lessons that we take home from this are as "
      "follows:\n\n- Disks fill faster at night\n- Quotas are per host\n");
  ASSERT_EQ(review.learning_points.size(), 2U);
  EXPECT_EQ(review.learning_points[0].text, "Disks fill faster at night");
}

TEST(MarkdownSections, MayNameWhatWentWellBesideLuck) {
  const Review review = review_of("# Queue stuck\n\n## What went well / where we got lucky\n\n- It was a holiday\n");
  ASSERT_EQ(review.went_well.size(), 1U);
  EXPECT_TRUE(review_of("# Queue stuck\n\n## What went well, poorly, lucky\n\n- It rained\n").went_well.empty());
}

TEST(MarkdownSections, OfASummaryMayAskForTheCause) {
  const Review review = review_of(
      "# Queue stuck\n\n## Summary\n\n- **What is wrong?** No mail goes out\n- **What caused it?** A full disk\n- "
      "**What fixed it?** A larger one\n");
  ASSERT_EQ(review.contributing_factors.size(), 1U);
  EXPECT_THAT(review.contributing_factors[0].label, HasSubstr("A full disk"));
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

TEST(MarkdownTitles, OfPlainTextAreItsFirstLine) {
  const std::pair<std::string, std::string> cases[] = {
      {"Outage of the shop\n\nIt was down.\n", "Outage of the shop"},
      {"📁 RCA #1: Login failure – July 8\n\nSummary:\nNobody could log in.\n", "RCA #1: Login failure – July 8"},
      {"Outage of the shop\nDate: 2024-05-03\n\nIt was down.\n", "Outage of the shop"},
      {"2024-05-03: shop down for an hour\n\nIt is back.\n", "2024-05-03: shop down for an hour"},
      {"2024-05-03 10:05: shop down for an hour\n\nIt is back.\n", "Untitled review"},
      {"Outage of the shop\nDuration:\nTwo hours\nImpact:\nAll.\n", "Outage of the shop"},
      {"The shop was down for an hour\n\nNobody knew.\n", "Untitled review"},
      {"# Title:\n### Queue stuck\n\n# Timeline\n\n- 10:05 Alert\n", "Queue stuck"},
      {"Postmortem report\n\nIncident report: shop down\n\nSummary:\nAll of it.\n", "Incident report: shop down"},
      {"# <pre>Shop down<img src=\"https://picture.example/1.png\" width=10%/></pre>\n\nAll of it.\n", "Shop down"},
      {"# Shop down ![alarm](alarm.png)\n\nAll of it.\n", "Shop down alarm"},
      {"  Outage of the Shop\nIssue Summary\nIt was down.\n", "Outage of the Shop"},
      {"**Outage of the shop**\n\nIt was down.\n", "Outage of the shop"},
      {"🔴 **Report — shop down (May 3)**\n\n**Severity:** high\n\n## Timeline\n\n- 10:05 Alert\n",
       "Report — shop down (May 3)"},
      {"Issue Summary\n\nThe shop was down.\n\nTimeline\n\n10:05 Alert\n", "Untitled review"},
      {"Postmortem\n\nIssue Summary\n\nThe shop was down.\n\nTimeline\n\n10:05 Alert\n", "Postmortem"},
      {"### Postmortem: outage of the shop\n\n#### Summary\n\nIt was down.\n", "Postmortem: outage of the shop"},
  };
  for (const auto& [text, title] : cases) EXPECT_EQ(import_markdown(text).value->title, title);
}

}  // namespace
}  // namespace debrief
