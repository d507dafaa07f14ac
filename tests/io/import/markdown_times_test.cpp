// Times of reviews in Markdown: stamps, the days and zones that hold for them, and accounts in prose, with invented
// incidents.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "io/import/markdown_told.hpp"

namespace debrief {
namespace {

using testing::events_of;
using testing::names_of;
using testing::times_of;

struct StampCase {
  std::string written;
  std::string at;
  std::string doubt;
};

TEST(MarkdownStamps, AreReadAsWritten) {
  const StampCase cases[] = {
      {"2024-05-03 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03T10:05:09Z", "2024-05-03T10:05:09Z", ""},
      {"2024-05-03T10:05:09.120+02:00", "2024-05-03T10:05:09.120+02:00", ""},
      {"2024-05-03 10:05 UTC+2", "2024-05-03T10:05:00+02:00", ""},
      {"2024-05-03 10:05 +0530", "2024-05-03T10:05:00+05:30", ""},
      {"2024-05-03   10:05Z", "2024-05-03T10:05:00Z", ""},
      {"2024/05/03 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 1005 UTC", "2024-05-03T10:05:00Z", ""},
      {"20240503T1005Z", "2024-05-03T10:05:00Z", ""},
      {"10:05 UTC, May 3 2024", "2024-05-03T10:05:00Z", ""},
      {"10:05 UTC on May 3, 2024", "2024-05-03T10:05:00Z", ""},
      {"2024-05-02 10:05 UTC (+1 day)", "2024-05-02T10:05:00Z", ""},
      {"≥2024-05-03 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 10:05 UTC onwards", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 10:05+", "2024-05-03T10:05:00-00:00", ""},
      {"2024-05-03 10:05 Zulu", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 10:05 London time", "2024-05-03T10:05:00+01:00", ""},
      {"2024-05-03 10:05 Asia/Shanghai", "2024-05-03T10:05:00+08:00", ""},
      {"2024-05-03 10.05 UTC", "2024-05-03T10:05:00Z", "time-mended"},
      {"May 3, 2024 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"3 May 2024, 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"Friday, May 3rd 2024 at 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"03.05.2024 10:05 CEST", "2024-05-03T10:05:00+02:00", ""},
      {"05/13/2024 10:05 PM EDT", "2024-05-13T22:05:00-04:00", ""},
      {"13/05/24 22:05 UTC", "2024-05-13T22:05:00Z", ""},
      {"10:05 p.m. UTC, May 3 2024", "2024-05-03T22:05:00Z", ""},
      {"12:05 AM UTC May 3 2024", "2024-05-03T00:05:00Z", ""},
      {"12:05pm UTC May 3 2024", "2024-05-03T12:05:00Z", ""},
      {"10:45a UTC 2024-05-03", "2024-05-03T10:45:00Z", ""},
      {"5 PM UTC 2024-05-03", "2024-05-03T17:00:00Z", ""},
      {"2024-05-03 17:14 PM UTC", "2024-05-03T17:14:00Z", "time-mended"},
      {"22024-05-03 10:05 UTC", "2024-05-03T10:05:00Z", "time-mended"},
      {"2024-05-03 14:?? UTC", "2024-05-03T14:00:00Z", "time-incomplete"},

      {"May 3rd 2024 -- 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 --:--", "2024-05-03T00:00:00-00:00", "time-incomplete"},
      {"~2024-05-03 10:05 UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 ~10:05 UTC (maybe earlier?)", "2024-05-03T10:05:00Z", ""},
      {"2024-07-03 10:05 PST", "2024-07-03T10:05:00-08:00", "zone-out-of-season"},
      {"2024-07-03 10:05 Pacific Time", "2024-07-03T10:05:00-07:00", ""},
      {"2024-01-03 10:05 ET", "2024-01-03T10:05:00-05:00", ""},
      {"2024-05-03 10:05 IST", "2024-05-03T10:05:00+05:30", "zone-of-several-meanings"},
      {"2024-05-03 06:05 EDT (10:05 UTC)", "2024-05-03T06:05:00-04:00", ""},
      {"2024-05-03 10:05 Europe/Berlin", "2024-05-03T10:05:00+02:00", ""},
      {"Thursday 2024-05-03 10:05 UTC", "2024-05-03T10:05:00Z", "weekday-differs"},
      {"2024-05-03 10:05–10:20 UTC", "2024-05-03T10:05:00Z", ""},
      {"10:05 UTC on 3 May 2024", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 UTC 10:05", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 10:05h UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03 10: 05 AM UTC", "2024-05-03T10:05:00Z", ""},
      {"2024-05-03, noon UTC", "2024-05-03T12:00:00Z", ""},
      {"2024-05-03, 8 o'clock UTC", "2024-05-03T08:00:00Z", ""},
      {"2024-05-03, 8 o’clock in the evening", "2024-05-03T20:00:00-00:00", ""},
      {"2024-05-03 10:15 in the morning UTC", "2024-05-03T10:15:00Z", ""},
      {"2024-05-03 2 in the afternoon UTC", "2024-05-03T14:00:00Z", ""},
      {"2024-05-03 midnight", "2024-05-03T00:00:00-00:00", ""},
  };
  for (const StampCase& each : cases) {
    const auto reading = import_markdown("# Report\n\n## Timeline\n\n- " + each.written + ": An alert\n");
    ASSERT_EQ(reading.value->timeline.size(), 1U) << each.written;
    const TimelineEvent& event = reading.value->timeline.front();
    EXPECT_EQ(event.at ? text_of(*event.at) : "?", each.at) << each.written;
    EXPECT_EQ(event.text, "An alert") << each.written;
    const auto names = names_of(reading);
    const bool found = std::find(names.begin(), names.end(), each.doubt) != names.end();
    EXPECT_TRUE(each.doubt.empty() || found) << each.written << " lacks " << each.doubt;
    for (const Finding& finding : reading.findings) {
      const bool expected = finding.name == each.doubt || finding.severity == Severity::info;
      EXPECT_TRUE(expected) << each.written << ": " << finding.name;
    }
  }
}

TEST(MarkdownStamps, WhatLooksLikeATimeIsNone) {
  for (const std::string words : {"404 errors rose", "1.13 was rolled out", "3 may have failed", "+5 nodes were added",
                                  "12% of requests failed", "2 a.m. or so they said", "5-10 pods restarted"}) {
    const auto reading = import_markdown("# 2024-05-03\n\n## Timeline\n\n- 10:05 UTC Alert\n- " + words + "\n");
    EXPECT_EQ(reading.value->timeline.size(), words.starts_with("2 a.m.") ? 2U : 1U) << words;
  }
}

TEST(MarkdownStamps, KeepHowTheyWereWritten) {
  const auto reading = import_markdown("# 2024-05-03\n\n## Timeline\n\n- [~13:30-13:45 CET] Zero launches\n");
  const TimelineEvent& event = reading.value->timeline.front();
  EXPECT_EQ(event.time_as_written, "13:30-13:45 CET");
  EXPECT_EQ(text_of(*event.until), "2024-05-03T13:45:00+01:00");
  EXPECT_EQ(event.precision, Precision::remembered);
  EXPECT_EQ(event.source_line, 5);
}

TEST(MarkdownDays, AreCarriedOverMidnight) {
  const auto reading = import_markdown(
      "# Outage 2024-05-03\n\n## Timeline (UTC)\n\n- 21:50 Alert\n- 23:10 Page\n- 00:40 Found\n- 07:00 Fixed\n");
  EXPECT_EQ(events_of(reading), (std::vector<std::string>{"2024-05-03T21:50:00Z Alert", "2024-05-03T23:10:00Z Page",
                                                          "2024-05-04T00:40:00Z Found", "2024-05-04T07:00:00Z Fixed"}));
  EXPECT_EQ(names_of(reading), std::vector<std::string>{"midnight-crossed"});
}

TEST(MarkdownDays, MayBeTheSameAsBefore) {
  const auto reading = import_markdown(
      "# Report\n\n## Timeline\n\n- 2024-05-03 22:14 UTC: published\n- Same day, 22:47 UTC\n  A report\n- The same "
      "day at 23:05 UTC: taken back\n- Earlier that day, 09:00 UTC: a first sign\n- Same day\n  everybody slept\n");
  const std::vector<std::string> expected = {"2024-05-03T22:14:00Z published", "2024-05-03T22:47:00Z A report",
                                             "2024-05-03T23:05:00Z taken back", "2024-05-03T09:00:00Z a first sign"};
  EXPECT_EQ(events_of(reading), expected);
}

TEST(MarkdownDays, MayBeTheNextOnes) {
  for (const std::string stamp : {"01:05 (+1 day)", "01:05 +1d", "01:05 next day", "01:05 UTC (next day)"}) {
    const auto reading =
        import_markdown("# 2024-05-03\n\n## Timeline (UTC)\n\n- 00:05 Alert\n- " + stamp + " - Fixed\n");
    EXPECT_EQ(events_of(reading),
              (std::vector<std::string>{"2024-05-03T00:05:00Z Alert", "2024-05-04T01:05:00Z Fixed"}))
        << stamp;
  }
}

TEST(MarkdownDays, AreNotMovedByEntriesOutOfOrder) {
  const auto reading = import_markdown(
      "# Outage 2024-05-03\n\n## Timeline (UTC)\n\n- 14:49 Thought\n- 14:43 Change\n- 14:55 Other change\n");
  EXPECT_EQ(text_of(*reading.value->timeline[1].at), "2024-05-03T14:43:00Z");
}

TEST(MarkdownDays, OfAnEntryDoNotCarryWhereOneDayHoldsForAll) {
  const auto reading = import_markdown(
      "## Timeline\n\nAll events happened on 2024-05-03, all times are UTC.\n\n- 2024-05-02 00:55 Slow\n- 01:38 "
      "Alert\n");
  EXPECT_EQ(text_of(*reading.value->timeline[1].at), "2024-05-03T01:38:00Z");
}

TEST(MarkdownDays, TakeTheYearFromWhatIsNearest) {
  const auto reading = import_markdown(
      "# Outage of March 26th, 2019\n\nAll times in PDT (UTC-7).\n\n## Timeline\n\n- [12-05 16:21] Bug\n- [03-26 "
      "17:40] "
      "Upgrade\n");
  EXPECT_EQ(events_of(reading),
            (std::vector<std::string>{"2018-12-05T16:21:00-07:00 Bug", "2019-03-26T17:40:00-07:00 Upgrade"}));
}

TEST(MarkdownDays, StandWithoutTheirClockWhereNobodyFilledItIn) {
  for (const std::string stamp : {"2024-05-03Txx:xx:xxZ", "2024-05-03 xx:xx UTC", "2024-05-03 --:--:--"}) {
    const auto reading = import_markdown("# Disk full\n\n## Timeline\n\n- 2024-05-03T10:05:00Z — Alert\n- " + stamp +
                                         " — Disk replaced\n");
    ASSERT_EQ(reading.value->timeline.size(), 2U) << stamp;
    EXPECT_EQ(reading.value->timeline[1].text, "Disk replaced") << stamp;
    EXPECT_EQ(reading.value->timeline[1].resolution_seconds, 86400) << stamp;
  }
}

TEST(MarkdownDays, MayNameAPartOfTheDayInPlaceOfTheClock) {
  for (const std::string written : {"05-03 evening", "2024-05-03, late evening", "May 3 overnight", "evening"}) {
    const auto reading = import_markdown(
        "# Disk full 2024-05-03\n\n## Timeline (UTC)\n\n| Time | Event |\n|--|--|\n| 05-03 10:05 | Alert |\n| " +
        written + " | Disk ordered |\n| 05-04 09:00 | Disk replaced |\n");
    ASSERT_EQ(reading.value->timeline.size(), 3U) << written;
    EXPECT_EQ(reading.value->timeline[1].resolution_seconds, 86400) << written;
    EXPECT_EQ(times_of(reading)[1].substr(0, 10), "2024-05-03") << written;
    EXPECT_EQ(reading.value->timeline[1].text, "Disk ordered") << written;
  }
}

TEST(MarkdownDays, MayBeMistyped) {
  const auto reading = import_markdown(
      "# Report of 2024-02-19\n\n## Timeline\n\nAll times UTC.\n\nFriday 16th Feburary\n\n10:05: Upload fails\n\n"
      "Kim and Ola talked about it\n\n10:20: Rolled back\n\nModnay 19th February\n\nKim looked on.\n\n09:21: Done\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-02-16T10:05:00Z", "2024-02-16T10:20:00Z", "2024-02-19T09:21:00Z"}));
}

TEST(MarkdownProse, LooksBackMoreOftenThanItPassesMidnight) {
  const auto reading = import_markdown(
      "# Shop down\n\nOn Friday, 3 May 2024, the shop went down at 10:00 UTC and was back at 20:00 UTC.\n\n## Why\n\n"
      "The change was proposed at 1:11 PM UTC on Thursday.\n\nThe reviewer saw it at 8 PM UTC.\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T10:00:00Z", "2024-05-03T20:00:00Z",
                                                         "2024-05-02T13:11:00Z", "2024-05-03T20:00:00Z"}));
}

TEST(MarkdownProse, GoesBackToWhereItStartedAndTakesTheDayRightBehind) {
  EXPECT_EQ(
      times_of(import_markdown("# Outage on June 23, 2024\n\nIt lasted until 6 PM UTC. It is believed to have started "
                               "around 3 AM UTC.\n")),
      (std::vector<std::string>{"2024-06-23T18:00:00Z", "2024-06-23T03:00:00Z"}));
  EXPECT_EQ(times_of(import_markdown(
                "# Hole\n\nIt was introduced on June 4, 2015 and fixed as of 11am UTC April 19, 2021.\n")),
            (std::vector<std::string>{"2021-04-19T11:00:00Z"}));
  EXPECT_EQ(times_of(import_markdown(
                "# Site 1 May 2024\n\n## First look (around 0:05 UTC May 1)\n\nWe looked.\n\n## Then\n\nAt 19:45 "
                "UTC we merged.\n")),
            (std::vector<std::string>{"2024-05-01T00:05:00Z", "2024-05-01T19:45:00Z"}));
}

TEST(MarkdownProse, TakesTheDayThatStandsBeforeTheTime) {
  const auto times = [](const std::string& account) {
    return times_of(import_markdown("# Shop down on 2024-05-03\n\n" + account + "\n"));
  };
  // The third of May was a Friday.
  EXPECT_EQ(times("It went out on Thursday at 17:02 UTC; the first ticket came on Friday morning, 08:11 UTC."),
            (std::vector<std::string>{"2024-05-02T17:02:00Z", "2024-05-03T08:11:00Z"}));
  EXPECT_EQ(times("It failed at 10:05 UTC. It happened again the next day at 09:10 UTC."),
            (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-04T09:10:00Z"}));
  EXPECT_EQ(times("Ada was paged at 03:12 (UTC+2)."), std::vector<std::string>{"2024-05-03T03:12:00+02:00"});
  EXPECT_EQ(times("We had planned the move for 10:00, but began at 10:25 UTC."),
            std::vector<std::string>{"2024-05-03T10:25:00Z"});
}

TEST(MarkdownDays, WhenAPageWasWrittenIsNoDayOfWhatHappened) {
  EXPECT_EQ(times_of(import_markdown(
                "# Slips\n\n**Incident date:** Thursday 25 April 2024\n**Written up:** 2024-04-30\n\n## What "
                "happened\n\n- **9:04** – Deploy\n")),
            std::vector<std::string>{"2024-04-25T09:04:00-00:00"});
  EXPECT_EQ(times_of(import_markdown(
                "# Errors\n\n_Post-mortem published Jun 24, 2025 - 14:30 UTC_\n\n## Overview\n\nOn June 17, 2025 "
                "requests failed.\n\n## Detection (08:42–09:05 UTC)\n\nIt began at 08:42 UTC.\n")),
            std::vector<std::string>{"2025-06-17T08:42:00Z"});
}

TEST(MarkdownTimes, TakeTheirHalfOfTheDayFromTheHeadingAbove) {
  EXPECT_EQ(
      times_of(
          import_markdown("# Fork 2024-05-03\n\n## Timeline\n\n### 10:45-11:37 AM: Repair\n\n- 10:50: Begun\n- 1:17: "
                          "Tested\n\n### 1:42-1:59 PM: Releases\n\n- 1:45-1:50: First one\n")),
      (std::vector<std::string>{"2024-05-03T10:45:00-00:00", "2024-05-03T10:50:00-00:00", "2024-05-03T13:17:00-00:00",
                                "2024-05-03T13:42:00-00:00", "2024-05-03T13:45:00-00:00"}));
}

TEST(MarkdownProse, ReadsFourDigitsWhereHoursAreWrittenSo) {
  EXPECT_EQ(times_of(import_markdown(
                "# Ward, 19 October 2022\n\nThe work was over at 0420 hours. A ward rang at 1152 about 2000 charts, "
                "and all was back by 1526.\n")),
            (std::vector<std::string>{"2022-10-19T04:20:00-00:00", "2022-10-19T11:52:00-00:00",
                                      "2022-10-19T15:26:00-00:00"}));
  EXPECT_TRUE(
      import_markdown("# Ward, 19 October 2022\n\nA ward rang at 1152 about 2000 charts.\n").value->timeline.empty());
}

TEST(MarkdownDays, MayBeginItemsBelowAnyHeading) {
  EXPECT_EQ(
      events_of(import_markdown(
          "# Jobs lag, 2017-07-21\n\n- July 21 Kim filed a task\n- A fix was written\n- August 2 - A new error was "
          "found\n")),
      (std::vector<std::string>{"2017-07-21T00:00:00-00:00 Kim filed a task",
                                "2017-08-02T00:00:00-00:00 A new error was found"}));
  // An entry with a number of its own.
  EXPECT_EQ(times_of(import_markdown("# Jobs\n\n- Dec 21 2016 12:15 UTC Merged\n- 8 Dec 21 2016 ~12:16 UTC Seen\n")),
            (std::vector<std::string>{"2016-12-21T12:15:00Z", "2016-12-21T12:16:00Z"}));
}

TEST(MarkdownProse, ReadsRangesOfFourDigitsThatEndInAZone) {
  const auto reading =
      import_markdown("# Delays\n\nOn April 26, 2023 between the hours of 1900 and 2100 UTC, transfers were late.\n");
  ASSERT_EQ(reading.value->timeline.size(), 1U);
  EXPECT_EQ(text_of(*reading.value->timeline[0].at), "2023-04-26T19:00:00Z");
  EXPECT_EQ(text_of(*reading.value->timeline[0].until), "2023-04-26T21:00:00Z");
}

TEST(MarkdownProse, LeavesNamesThatLookLikeHours) {
  EXPECT_TRUE(import_markdown("# Phone, 19 October 2022\n\nA Pixel 5a was lost.\n").value->timeline.empty());
  EXPECT_EQ(import_markdown("# Phone, 19 October 2022\n\nIt was lost at 5a and found.\n").value->timeline.size(), 1U);
}

TEST(MarkdownDays, WithTheirDayOfTheWeekNeedNoYearOfTheirOwn) {
  const std::string masthead = "**News** | Issue 47 | Friday 28 October 2022\n\n# Back to paper\n\n";
  EXPECT_EQ(times_of(import_markdown(masthead + "Last Wednesday, 19 October, nothing worked from 10:05 UTC.\n")),
            std::vector<std::string>{"2022-10-19T10:05:00Z"});
}

TEST(MarkdownDays, MayStandNewestFirst) {
  EXPECT_EQ(
      times_of(import_markdown(
          "# Feast 2023\n\n## Timeline (newest on top)\n\nPT first, CET in brackets.\n\n### Thu, Dec 21\n\n- 9:00 "
          "AM (18:00) Mail\n\n### Wed, Dec 20\n\n- 4:30 PM (01:30) Meeting\n- 1:10 AM (10:10) Shop "
          "on\n\n### Tue, Dec 19\n\n- 11:40 PM (08:40) Found\n- 10:30 AM (19:30) Test\n")),
      (std::vector<std::string>{"2023-12-21T09:00:00-08:00", "2023-12-20T16:30:00-08:00", "2023-12-20T01:10:00-08:00",
                                "2023-12-19T23:40:00-08:00", "2023-12-19T10:30:00-08:00"}));
}

TEST(MarkdownDays, TakeTheOnlyYearOfTheText) {
  const auto reading = import_markdown(
      "# Queue\n\n**Event:** Winter feast 2023\n\n## Timeline (UTC)\n\n### Tue, Dec 19\n\n- 10:30 Test\n");
  EXPECT_EQ(times_of(reading), std::vector<std::string>{"2023-12-19T10:30:00Z"});
  const std::vector<std::string> names = names_of(reading);
  EXPECT_NE(std::find(names.begin(), names.end(), "year-assumed"), names.end());
  // Two years say nothing.
  EXPECT_EQ(times_of(import_markdown(
                "# Queue\n\nFeasts of 2022 and 2023\n\n## Timeline\n\n### Tue, Dec 19\n\n- 10:30 Test\n")),
            std::vector<std::string>{"?"});
}

TEST(MarkdownStamps, MayBeMarkedAsNotesAndChatsDo) {
  EXPECT_EQ(times_of(import_markdown(
                "# Fills of 2026-08-12\n\n## Timeline\n\nAll UTC, from the log\n\n- ==08:59:58== Pause\n- ==09:05 → "
                "09:50== Search\n- <t:1786532400:F> - Mails out\n- Thu evening, about 7pm Call\n")),
            (std::vector<std::string>{"2026-08-12T08:59:58Z", "2026-08-12T09:05:00Z", "2026-08-12T11:00:00Z",
                                      "2026-08-13T19:00:00Z"}));
}

TEST(MarkdownProse, TurnsToADayOfTheWeekAndTellsClauses) {
  const auto reading = import_markdown(
      "# Mirrors stale, 22 January 2023\n\nThe story begins on Saturday, when Kim moved the job. It ran at 16:20 "
      "UTC.\n\nThe probe "
      "alerted at 18:58 UTC, and a channel was opened by 19:05 UTC. On Sunday we slept. The old host was found at 9:12 "
      "UTC. We met "
      "on the 23rd, around 17:00 UTC. The work was over at 2230 hours.\n");
  EXPECT_EQ(events_of(reading), (std::vector<std::string>{"2023-01-21T16:20:00Z It ran at 16:20 UTC.",
                                                          "2023-01-21T18:58:00Z The probe alerted at 18:58 UTC, "
                                                          "and a channel was opened by 19:05 UTC.",
                                                          "2023-01-21T19:05:00Z a channel was opened by 19:05 UTC.",
                                                          "2023-01-22T09:12:00Z The old host was found at 9:12 UTC.",
                                                          "2023-01-23T17:00:00Z We met on the 23rd, around 17:00 UTC.",
                                                          "2023-01-22T22:30:00Z The work was over at 2230 hours."}));
}

TEST(MarkdownDays, OfEitherOrderAreSettledByTheWeekdayOfTheAccount) {
  MarkdownSource source;
  source.file_name = "02-03-2021-outage.md";
  const auto told = [&](const std::string& day) {
    return times_of(import_markdown("On " + day + " at 02:01 UTC the site was down.\n", source)).front();
  };
  EXPECT_EQ(told("Tuesday"), "2021-03-02T02:01:00Z");
  EXPECT_EQ(told("Wednesday"), "2021-02-03T02:01:00Z");
  EXPECT_EQ(told("that day"), "2021-02-03T02:01:00Z");
}

TEST(MarkdownProse, LeavesTimesThatNameThingsAndTheWordsOfPictures) {
  const auto reading = import_markdown(
      "# Data lost on 3 May 2024\n\nAt 13:52 UTC a node joined.\n\n{{< figure src=\"a.png\" alt=\"Two nodes until "
      "13:58\" "
      ">}}\n\nBy 15:49 UTC all nodes had the 13:33 UTC snapshot.\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T13:52:00Z", "2024-05-03T15:49:00Z"}));
}

TEST(MarkdownProse, LeavesFieldsAndWhatHappensEveryDay) {
  const auto reading = import_markdown(
      "# Disk full\n\n**Date:** 2024-05-03, 08:55 UTC\n\n## Symptom\n\nAround 17:30 UTC writes failed. The job runs at "
      "02:00 UTC every night, and checks prices (13:00-21:30 UTC, weekdays).\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T17:30:00Z"}));
}

TEST(MarkdownDays, OfATimelineAreNotMovedByWhatItTellsOfEarlierOnes) {
  const auto reading = import_markdown(
      "# Queue stuck\n\n**Timeline** (UTC, 2024-05-03; some of it\nfrom memory)\n\n- May 2 (day) — the change is "
      "built\n- 00:07 "
      "— tests pass\n- 00:59 — released\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-05-02T00:00:00Z", "2024-05-03T00:07:00Z", "2024-05-03T00:59:00Z"}));
}

TEST(MarkdownZones, MayHaveAPlusBeforeTheirName) {
  const auto reading = import_markdown(
      "# Disk full\n\n## Timeline\n\n- The alert came at 2024-05-03 8:55 AM +UTC\n- The disk was replaced at "
      "2024-05-03 9:20 "
      "AM +UTC\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T08:55:00Z", "2024-05-03T09:20:00Z"}));
}

TEST(MarkdownZones, MayBeASentenceOfTheirOwn) {
  const auto reading = import_markdown(
      "# 2024-05-03 Report\n\n## Timeline\n\nCET. The runs are named by their days, and not by when they ran.\n\n"
      "| Time | Note |\n|---|---|\n| 10:05 | It starts |\n");
  EXPECT_EQ(times_of(reading), std::vector<std::string>{"2024-05-03T10:05:00+01:00"});
}

TEST(MarkdownZones, AreNotTheEndsOfRanges) {
  for (const std::string stamp : {"May 3rd, 09:40:00-09:42:00 UTC", "09:40-09:42 UTC"}) {
    const auto reading = import_markdown("# Disk full on 2024-05-03\n\n## Timeline\n\n- " + stamp + " - Alert\n");
    ASSERT_EQ(reading.value->timeline.size(), 1U) << stamp;
    EXPECT_EQ(text_of(*reading.value->timeline[0].at), "2024-05-03T09:40:00Z") << stamp;
    ASSERT_TRUE(reading.value->timeline[0].until) << stamp;
    EXPECT_EQ(text_of(*reading.value->timeline[0].until), "2024-05-03T09:42:00Z") << stamp;
  }
}

TEST(MarkdownDays, MayBeUnknown) {
  const auto reading = import_markdown("# Report\n\n## Timeline\n\n- 10:05 Alert\n");
  EXPECT_EQ(events_of(reading), std::vector<std::string>{"? Alert"});
  EXPECT_EQ(names_of(reading), std::vector<std::string>{"day-unknown"});
  EXPECT_EQ(reading.findings.front().line, 5);
}

TEST(MarkdownDays, AreThoseOfWhatHappenedAndNotOfTheDocument) {
  const std::string heads[] = {
      "- Author: ada\n- Published: 2024-06-12\n- Incident: 2024-05-03\n",
      "Due date: 12 June 2024\n\nThe shop was down on May 3, 2024.\n",
      "## Root cause\n\nA typing error on 5/3/24.\n",
      "- **Detection:** an alert\n- **Date:** 2024-05-03\n",
  };
  for (const std::string& head : heads) {
    const auto reading = import_markdown("# Disk full\n\n" + head + "\n## Timeline (UTC)\n\n- 10:05 Alert\n");
    ASSERT_EQ(reading.value->timeline.size(), 1U) << head;
    ASSERT_TRUE(reading.value->timeline.front().at) << head;
    EXPECT_EQ(text_of(*reading.value->timeline.front().at), "2024-05-03T10:05:00Z") << head;
  }
}

TEST(MarkdownZones, MayStandInTheHeading) {
  const std::pair<std::string, std::string> cases[] = {
      {"Central Time", "-05:00"},
      {"local time, UTC-5", "-05:00"},
      {"+0200", "+02:00"},
      {"Z", "Z"},
      {"Zulu", "Z"},
      {"New York time", "-04:00"},
      {"Europe/Warsaw", "+02:00"},
      {"US/Eastern", "-04:00"},
      {"East Africa Time", "+03:00"},
      {"Beijing time", "+08:00"},
      {"UTC−3", "-03:00"},
      {"PHT", "+08:00"},
      {"Philippine time", "+08:00"},
      {"CEST (UTC+2)", "+02:00"},
      {"local time", "-00:00"},
  };
  for (const auto& [zone, offset] : cases) {
    const auto reading = import_markdown("# 2024-05-03\n\n## Timeline (" + zone + ")\n\n- 10:05 Alert\n");
    EXPECT_EQ(events_of(reading), std::vector<std::string>{"2024-05-03T10:05:00" + offset + " Alert"}) << zone;
  }
}

TEST(MarkdownDays, MayStandInAFieldOfTheFrontMatter) {
  const auto first_event = [](const std::string& field, const std::string& text) {
    return events_of(import_markdown("---\n" + field + "\n---\n\n# Disk full\n\n" + text +
                                     "\n\n## Timeline\n\n- 10:05 UTC Alert\n"));
  };
  for (const std::string field : {"date: 2024-05-03", "timestamp: 2024-05-03 01:30:00 -0500", "start_date: 2024-05-03",
                                  "occurred_at: 2024-05-03T10:00:00Z", "created: 2024-06-12\ndetected: 2024-05-03"}) {
    EXPECT_EQ(first_event(field, "It was full."), std::vector<std::string>{"2024-05-03T10:05:00Z Alert"}) << field;
  }
  // A field that says when it happened goes before a sentence; the date of a page goes behind it.
  EXPECT_EQ(first_event("start_date: 2024-05-03", "It was slow in the night of May 2nd."),
            std::vector<std::string>{"2024-05-03T10:05:00Z Alert"});
  EXPECT_EQ(first_event("date: 2024-05-09", "It was full on May 3rd."),
            std::vector<std::string>{"2024-05-03T10:05:00Z Alert"});
}

TEST(MarkdownDays, ComeFromTheFilesNameLast) {
  MarkdownSource source;
  source.file_name = "reviews/20240503-disk.txt";
  const auto reading = import_markdown("Full.\n\n- 10:05 UTC Alert\n", source);
  EXPECT_EQ(text_of(*reading.value->timeline.front().at), "2024-05-03T10:05:00Z");
  EXPECT_EQ(reading.value->id.text, "20240503-disk");
  // A page is put up after what it tells of.
  source.file_name = "2024-05-09-kim-disk-2024-05-03.md";
  EXPECT_EQ(times_of(import_markdown("Full.\n\n- 10:05 UTC Alert\n", source)),
            std::vector<std::string>{"2024-05-03T10:05:00Z"});
}

}  // namespace
}  // namespace debrief
