#include "debrief/io/ccadb.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/check/check.hpp"
#include "debrief/io/write.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// An invented report that holds everything the guidelines ask for.
constexpr std::string_view full = R"(## Full Incident Report

### Summary

- **CA Owner CCADB unique ID:** A000042
- **Incident description:** Certificates were issued with a wrong policy URL. A profile was changed in March.
- **Timeline summary:**
   - **Non-compliance start date:** 2024-03-04 09:00 UTC
   - **Non-compliance identified date:** 2024-05-02
   - **Non-compliance end date:** 2024-05-02 15:40 UTC
- **Relevant policies:** Example CPS 3.1, section 7.1
- **Source of incident disclosure:** Self Reported

### Impact

- **Total number of certificates:** 1,204
- **Total number of "remaining valid" certificates:** 310
- **Affected certificate types:** DV
- **Incident heuristic:** Every DV certificate issued between the two dates.
- **Was issuance stopped in response to this incident, and why or why not?:** Yes. The profile was withdrawn.
- **Analysis:** N/A
- **Additional considerations:** N/A

### Timeline

All times are UTC.

2024-03-04:
- 09:00 The new profile went live.

2024-05-02:
- 13:05 The weekly linter reported the URL.
- 13:20 Issuance was stopped.
  The profile was withdrawn as well.
- 2024-05-02T15:40:00Z - The corrected profile went live.

### Related Incidents

| Bug | Date | Description |
| --- | ---- | ----------- |
| [1000001](https://bugs.example/1000001) | 2023-07-01 | Another owner's profile had a stale URL. |

### Root Cause Analysis

**Contributing Factor #1: Profiles had no review by a second team**
- **Description:** A profile goes live when its pipeline is green.
- **Timeline:** Since 2021.
- **Detection:** The weekly linter. It ran on a sample.
- **Interaction with other factors:** It let factor 2 pass.
- **Root Cause Analysis methodology used:** Fault tree

**Contributing Factor #2: The linter did not know the URL**
- **Description:** The list of URLs was not part of the linter's data.
- **Timeline:** Since the linter was written.
- **Detection:** By this incident.
- **Interaction with other factors:** It was the only guard left.

### Lessons Learned

- **What went well:**
  - Issuance stopped within 15 minutes.
- **What didn’t go well:**
  - The linter runs once a week.
  - Nobody outside of the team saw the change.
- **Where we got lucky:**
  - The sample held one of the certificates.
- **Additional:** N/A

### Action Items

| Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | Status |
| ----------- | ---- | --------------------------- | ------------------- | -------- | ------ |
| Second team reviews profiles | Prevent | Root Cause # 1 | Every change since then has two names of teams | 2024-06-01 | Complete |
| Linter before issuance \| on all | Detect | Root Cause # 2 | Public linter results | 2024-07-01 | Delayed |

### Appendix

Attached as a list of fingerprints.
)";

std::vector<std::string> names_of(const std::vector<Finding>& findings) {
  std::vector<std::string> out;
  for (const Finding& finding : findings) out.push_back(finding.name);
  return out;
}

/// The text with one part in another's place; fails where the part is not there.
std::string with(std::string_view part, std::string_view other) {
  std::string out(full);
  const std::size_t at = out.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  if (at != std::string::npos) out.replace(at, part.size(), other);
  return out;
}

TEST(Ccadb, AFullReportIsRead) {
  const auto reading = read_ccadb(full, {.id = "B1", .title = {}});
  ASSERT_TRUE(reading.value);
  const Review& review = *reading.value;
  EXPECT_EQ(review.title, "Certificates were issued with a wrong policy URL");
  const Incident& incident = review.incidents.at(0);
  ASSERT_EQ(incident.milestones.size(), 3U);
  EXPECT_EQ(text_of(*incident.milestones[0].at), "2024-03-04T09:00:00Z");
  EXPECT_EQ(incident.milestones[1].name, "detected");
  EXPECT_FALSE(incident.milestones[1].at) << "a day is no moment";
  EXPECT_EQ(text_of(*incident.milestones[1].not_after), "2024-05-02T23:59:59Z");
  EXPECT_EQ(incident.impacts.at(0).quantities.at(0).value, "1,204");
  ASSERT_EQ(review.timeline.size(), 4U);
  EXPECT_EQ(text_of(*review.timeline[0].at), "2024-03-04T09:00:00Z");
  EXPECT_EQ(review.timeline[2].text, "Issuance was stopped.\nThe profile was withdrawn as well.");
  EXPECT_EQ(text_of(*review.timeline[3].at), "2024-05-02T15:40:00Z");
  EXPECT_EQ(review.timeline[0].resolution_seconds, 60);
  ASSERT_EQ(review.contributing_factors.size(), 4U);
  EXPECT_EQ(review.contributing_factors[0].label, "Profiles had no review by a second team");
  EXPECT_THAT(review.contributing_factors[0].description, HasSubstr("Interaction with other factors: It let factor 2"));
  EXPECT_EQ(review.contributing_factors[2].kind, FactorKind::context);
  EXPECT_EQ(review.went_well.size(), 1U);
  EXPECT_EQ(review.luck.at(0).text, "The sample held one of the certificates.");
  ASSERT_EQ(review.actions.size(), 2U);
  EXPECT_EQ(review.actions[0].state, ActionState::done);
  EXPECT_EQ(review.actions[0].type, ActionType::prevent);
  EXPECT_EQ(text_of(*review.actions[0].due), "2024-06-01");
  EXPECT_EQ(review.actions[0].addresses.at(0).text, "B1:factor:1");
  EXPECT_EQ(review.actions[1].title, "Linter before issuance | on all");
  EXPECT_EQ(review.actions[1].description, "Status: Delayed");
  EXPECT_EQ(review.actions[1].source_line, 74);
  std::string notes;
  for (const Note& each : review.notes) notes += each.heading + ": " + each.text + "\n";
  EXPECT_THAT(notes, HasSubstr("CA Owner CCADB unique ID: A000042"));
  EXPECT_THAT(notes, HasSubstr("Appendix: Attached as a list of fingerprints."));
  EXPECT_THAT(notes, HasSubstr("Related Incidents: [1000001]"));
  EXPECT_THAT(names_of(reading.findings), ElementsAre("root-causes-are-factors"));
  for (const Finding& finding : check(review)) {
    EXPECT_NE(finding.severity, Severity::error) << finding.code << " " << finding.pointer << " " << finding.message;
  }
}

TEST(Ccadb, WhatIsWrittenReadsTheSame) {
  const auto first = read_ccadb(full);
  ASSERT_TRUE(first.value);
  const std::string written = write_ccadb(*first.value);
  const auto second = read_ccadb(written);
  ASSERT_TRUE(second.value);
  EXPECT_EQ(write_ccadb(*second.value), written);
  const auto without_lines = [](Review review) {
    for (auto& each : review.timeline) each.source_line.reset();
    for (auto& each : review.contributing_factors) each.source_line.reset();
    for (auto& each : review.went_well) each.source_line.reset();
    for (auto& each : review.luck) each.source_line.reset();
    for (auto& each : review.actions) each.source_line.reset();
    for (auto& each : review.notes) each.source_line.reset();
    for (auto& each : review.incidents) {
      for (auto& impact : each.impacts) impact.source_line.reset();
    }
    // A text over several lines becomes one line in a list.
    for (auto& each : review.timeline) std::replace(each.text.begin(), each.text.end(), '\n', ' ');
    for (auto& each : review.timeline) each.time_as_written.clear();
    std::erase_if(review.notes, [](const Note& each) { return each.heading == "Timeline"; });
    return write(review);
  };
  EXPECT_EQ(without_lines(*second.value), without_lines(*first.value));
  EXPECT_THAT(names_of(check_ccadb(written)), ElementsAre());
}

TEST(Ccadb, AReviewOfOursBecomesAReport) {
  Review review;
  review.id = "R1";
  review.title = "Pool exhausted | <b>twice</b>";
  ContributingFactor factor;
  factor.id = "F1";
  factor.label = "No alert on the pool";
  factor.description = "Nothing told.\nNobody looked.";
  review.contributing_factors.push_back(factor);
  const std::string written = write_ccadb(review);
  EXPECT_THAT(written, HasSubstr("**Contributing Factor #1: No alert on the pool**"));
  EXPECT_THAT(written, HasSubstr("- **Relevant policies:** N/A"));
  const auto findings = names_of(check_ccadb(written));
  EXPECT_THAT(findings, ::testing::Not(::testing::Contains("section-missing")));
  EXPECT_THAT(findings, ::testing::Not(::testing::Contains("field-missing")));
  EXPECT_THAT(findings, ::testing::Contains("no-action-item"));
}

struct Case {
  std::string text;
  std::string_view finding;
};

TEST(Ccadb, EveryRuleIsFoundAndTheWholeReportIsClean) {
  EXPECT_THAT(names_of(check_ccadb(full)), ElementsAre());
  const Case cases[] = {
      {"# Notes\nsomething", "no-incident-report"},
      {with("### Appendix", "Appendix"), "section-missing"},
      {with("- **Relevant policies:** Example CPS 3.1, section 7.1\n", ""), "field-missing"},
      {with("**Relevant policies:** Example CPS 3.1, section 7.1", "**Relevant policies:**"), "field-empty"},
      {with("A000042", "42"), "owner-id-of-another-form"},
      {with("Self Reported", "Our monitoring"), "source-of-another-kind"},
      {with("All times are UTC.\n", ""), "time-without-offset"},
      {with("- 13:05 The weekly", "- 2024-05-02 The weekly"), "day-without-minutes"},
      {with("2024-03-04:\n- 09:00 The new profile went live.\n", ""), "timeline-begins-at-discovery"},
      {with("| Root Cause # 2 |", "| Root Cause # 1 |"), "factor-without-action"},
      {with("  - The linter runs once a week.\n", "  - One.\n  - Two.\n"), "lesson-without-action"},
      {with("| Prevent |", "| Improve |"), "action-of-another-kind"},
      {with("| Root Cause # 2 |", "| N/A |"), "action-without-cause"},
      {with("| Public linter results |", "| |"), "action-without-criteria"},
      {with("| 2024-07-01 |", "| soon |"), "action-without-due-date"},
      {with("| Delayed |", "| Nearly |"), "action-without-status"},
      {with("| [1000001](https://bugs.example/1000001) | 2023-07-01 | Another owner's profile had a stale URL. |\n",
            ""),
       "no-related-incident"},
      {with("| Second team reviews profiles |", "| Example |"), "template-left-over"},
  };
  for (const Case& each : cases) EXPECT_THAT(names_of(check_ccadb(each.text)), ::testing::Contains(each.finding));
}

/// The report with one more event at its end.
std::string with_event(std::string_view event) {
  return with("\n### Related Incidents", std::string(event) + "\n\n### Related Incidents");
}

TEST(Ccadb, MomentsAreComparedAsFarAsTheReportKnowsThem) {
  constexpr std::string_view identified = "**Non-compliance identified date:** 2024-05-02";
  const Case found[] = {
      {with("start date:** 2024-03-04 09:00 UTC", "start date:** 2024-06-04 09:00 UTC"), "moments-out-of-order"},
      {with("end date:** 2024-05-02 15:40 UTC", "end date:** 2024-02-02"), "moments-out-of-order"},
      {with("start date:** 2024-03-04 09:00 UTC", "start date:** 2024-03-04 09:01 UTC"), "moment-not-in-timeline"},
      // Identified at some time of 2 May: the 6th is late for every minute of it.
      {with_event("- 2024-05-06T00:01:00Z The preliminary incident report was posted."), "disclosed-late"},
      {with_event("- 2024-05-04 10:00 Preliminary Incident Report posted in Bugzilla.\n"
                  "- 2024-05-18 10:02 Full Incident Report posted."),
       "full-report-late"},
      {with("| 2024-07-01 | Delayed |", "| 2024-05-01 | Ongoing |"), "action-past-due"},
      {with("### Appendix", "### Report Closure Summary\n\n- **Incident description:** A.\n\n### Appendix"),
       "closure-before-completion"},
      {with("### Appendix", "### Report Closure Summary\n\n- **Incident description:** A.\n\n### Appendix"),
       "field-missing"},
  };
  for (const Case& each : found) {
    EXPECT_THAT(names_of(check_ccadb(each.text)), ::testing::Contains(each.finding)) << each.finding;
  }
  const std::string silent[] = {
      // It may have been identified in the evening of 2 May.
      with_event("- 2024-05-05T23:59:00Z The preliminary incident report was posted."),
      with_event(
          "- 2024-05-05 10:00 Preliminary Incident Report posted.\n- 2024-05-19 10:00 Full Incident Report posted."),
      // Others' problem reports, plans and what was not done are no disclosure.
      with_event("- 2024-05-09 10:00 A problem report was submitted by way of Bugzilla."),
      with_event("- 2024-05-09 10:00 The incident report will be posted tomorrow."),
      // Nothing says when it was identified.
      with(identified, "**Non-compliance identified date:** N/A"),
      // An end that is still to come.
      with("end date:** 2024-05-02 15:40 UTC", "end date:** 2024-09-01"),
      with("| 2024-07-01 | Delayed |", "| 2024-05-02 | Ongoing |"),
  };
  for (const std::string& each : silent) EXPECT_THAT(names_of(check_ccadb(each)), ElementsAre()) << each;
}

CcadbMoment moment(std::string_view text) {
  if (const auto at = instant_of(text)) return *at;
  return date_of(text).value();
}

TEST(Ccadb, PostsTellWhetherTheReportCameInTimeAndWasUpdatedWeekly) {
  struct Posts {
    std::vector<std::string_view> posted;
    std::vector<std::string_view> agreed;
    std::string_view closed;
    std::string_view as_of;
    /// Names of what is found; the report was identified on 2 May.
    std::vector<std::string_view> found;
  };
  const Posts cases[] = {
      {{}, {}, "", "2025-01-01", {}},
      {{"2024-05-05", "2024-05-12", "2024-05-19"}, {}, "", "2024-05-26", {}},
      {{"2024-05-06T00:01:00Z"}, {}, "", "", {"disclosed-late"}},
      // Days: from the end of the one to the begin of the other.
      {{"2024-05-04", "2024-05-11"}, {}, "", "", {}},
      {{"2024-05-04", "2024-05-12"}, {}, "", "", {"update-late"}},
      {{"2024-05-13", "2024-05-04"}, {}, "", "", {"update-late"}},
      {{"2024-05-04T10:00:00Z", "2024-05-11T10:00:00Z"}, {}, "", "", {}},
      {{"2024-05-04T10:00:00Z", "2024-05-11T10:01:59Z"}, {}, "", "", {"update-late"}},
      // The time until now counts while the bug is open.
      {{"2024-05-04"}, {}, "", "2024-06-01", {"update-late"}},
      {{"2024-05-04"}, {}, "2024-05-30", "2024-06-01", {}},
      {{"2024-05-04"}, {}, "", "", {}},
      // Another day was agreed, and it holds until then.
      {{"2024-05-04", "2024-06-01"}, {"2024-06-01"}, "", "", {}},
      {{"2024-05-04", "2024-06-03"}, {"2024-06-01"}, "", "", {"update-late"}},
      {{"2024-05-04", "2024-06-03"}, {"2024-05-20", "2024-07-01"}, "", "", {"update-late"}},
      {{"2024-05-04"}, {"2024-07-01"}, "", "2024-06-01", {}},
  };
  for (const Posts& each : cases) {
    CcadbPosts posts;
    for (const auto text : each.posted) posts.posted.push_back(moment(text));
    for (const auto text : each.agreed) posts.agreed.push_back(moment(text));
    if (!each.closed.empty()) posts.closed = moment(each.closed);
    if (!each.as_of.empty()) posts.as_of = moment(each.as_of);
    EXPECT_THAT(names_of(check_ccadb(full, posts)), ::testing::ElementsAreArray(each.found))
        << ::testing::PrintToString(each.posted) << ::testing::PrintToString(each.agreed) << each.as_of;
  }
  // Who asks for closure waits for an answer.
  const std::string closing =
      with("### Appendix", "### Report Closure Summary\n\n- **Incident description:** A.\n\n### Appendix");
  CcadbPosts posts{{moment("2024-05-04")}, {}, {}, moment("2024-06-01")};
  EXPECT_THAT(names_of(check_ccadb(closing, posts)), ::testing::Not(::testing::Contains("update-late")));
}

TEST(Ccadb, ARequestForClosureStandsAlone) {
  constexpr std::string_view closure = R"(### Report Closure Summary

- **Incident description:** Certificates had a wrong policy URL.
- **Incident Root Cause(s):** Profiles had no second review.
- **Remediation description:** Profiles are reviewed and linted.
- **Commitment summary:** N/A
)";
  EXPECT_THAT(names_of(check_ccadb(closure)), ElementsAre());
  EXPECT_THAT(names_of(check_ccadb(closure.substr(0, closure.find("- **Commitment")))), ElementsAre("field-missing"));
}

TEST(Ccadb, APreliminaryReportNeedsItsSummaryOnly) {
  constexpr std::string_view preliminary = R"(## Preliminary Incident Report

### Summary
- **Incident description:** A responder gave stale answers.
- **Relevant policies:** Example CPS 4.9
- **Source of incident disclosure:** Third Party Reported
)";
  EXPECT_THAT(names_of(check_ccadb(preliminary)), ElementsAre());
  EXPECT_EQ(read_ccadb(preliminary).value->summary, "A responder gave stale answers.");
}

TEST(Ccadb, BadInput) {
  EXPECT_FALSE(read_ccadb("").value);
  EXPECT_THAT(read_ccadb("PK\x03\x04").findings.at(0).message, HasSubstr("begins with PK"));
  const auto half = read_ccadb(full.substr(0, 1700));
  ASSERT_TRUE(half.value);
  for (const Finding& finding : check(*half.value)) EXPECT_NE(finding.severity, Severity::error) << finding.message;
  EXPECT_TRUE(read_ccadb("## Summary\n- **: **\n| | |\n### Action Items\n|\n| a\n").value);
}

}  // namespace
}  // namespace debrief
