// What stands around a timeline and holds for its times: zones in headings, days in fields, other incidents, tables
// beside it, with invented incidents.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "io/import/markdown_told.hpp"

namespace debrief {
namespace {

using testing::events_of;
using testing::review_of;
using testing::times_of;

struct Context {
  std::string name;
  std::string text;
  std::vector<std::string> events;
};

void PrintTo(const Context& context, std::ostream* out) {
  *out << context.name;
}

class TimelineContext : public ::testing::TestWithParam<Context> {};

TEST_P(TimelineContext, GivesItsEvents) {
  EXPECT_EQ(events_of(import_markdown(GetParam().text)), GetParam().events);
}

const std::vector<Context> contexts = {
    {"zone in the heading of an account",
     "# Disk full on 2031-05-12\n\n## What happened (UTC)\n\n- **10:05** alert\n- **Meanwhile** calls came in, the "
     "last at "
     "10:09.\n- **10:20** cleaned\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"account that says that it is a timeline",
     "# Disk full\n\nDate: 2031-06-30\n\n## 3. How it came (timeline, all times UTC, May 12–13)\n\n- 23:50 alert\n- "
     "00:20 "
     "cleaned\n",
     {"2031-05-12T23:50:00Z alert", "2031-05-13T00:20:00Z cleaned"}},
    {"four digits and a colon below a heading that names the day",
     "# Disk full\n\n## How was it fixed\n\n### 12 May 2031\n\n~1442: the clean-up was deployed\n\n"
     "[1758](https://chat.example/1): somebody asked\n\n2012: disks were added\n\n1200 files were lost.\n",
     {"2031-05-12T14:42:00-00:00 the clean-up was deployed", "2031-05-12T17:58:00-00:00 somebody asked",
      "2031-05-12T20:12:00-00:00 disks were added"}},
    {"year of the page in the front matter",
     "---\ntitle: Outage of December 28th\npublishedAt: \"2032-01-05\"\n---\n\n## Timeline\n\n- **2:30 pm** alert\n- "
     "**2:40 "
     "pm** cleaned\n",
     {"2031-12-28T14:30:00-00:00 alert", "2031-12-28T14:40:00-00:00 cleaned"}},
    {"no twenty-ninth of February in the year before",
     "---\ntitle: Outage of February 29th\npublishedAt: \"2032-01-05\"\n---\n\n## Timeline\n\n- 10:05 UTC alert\n",
     {"2032-02-29T10:05:00Z alert"}},
    {"shortcode behind an item of two sentences",
     "# Disk full\n\n- Disks fill up. Nobody looks. {{< track \"2031-05-12 10:05:00\" >}}\n- Cleaned. {{< track "
     "\"2031-05-12 10:20:00\" >}}\n",
     {"2031-05-12T10:05:00-00:00 Disks fill up. Nobody looks.", "2031-05-12T10:20:00-00:00 Cleaned."}},
    {"updates inside an entry",
     "# Status\n\n- 2031-05-12 10:05 UTC to 2031-05-12 11:20 UTC: disk full\n  - Update #1 at 2031-05-12 10:20 UTC\n   "
     " - "
     "Somebody cleans\n  - Monitoring at 2031-05-12 11:05 UTC: holds for now\n- 2031-05-11 09:05 UTC: page begun\n",
     {"2031-05-12T10:05:00Z to 2031-05-12T11:20:00Z disk full", "2031-05-12T10:20:00Z Update #1",
      "2031-05-12T11:05:00Z Monitoring: holds for now", "2031-05-11T09:05:00Z page begun"}},
    {"year before the month in headings",
     "# Disk full\n\n## Timeline\n\n### 2031 May 12 10:05 UTC\n\nThe disk filled.\n\n### 2031 May 12 10:20 UTC\n\nIt "
     "was cleaned.\n",
     {"2031-05-12T10:05:00Z The disk filled.", "2031-05-12T10:20:00Z It was cleaned."}},
    {"zone of a city in a sentence before the timeline",
     "# Disk full on 2031-05-12\n\nOslo time in here.\n\n## Timeline\n\n- 10:05 alert\n- 10:20 cleaned\n",
     {"2031-05-12T10:05:00+02:00 alert", "2031-05-12T10:20:00+02:00 cleaned"}},
    {"zone of each of two incidents",
     "# Two in May\n\n## May 12, 2031: disk full\n\n> UTC in this section. Jo was away.\n\n### Timeline\n\n- 10:05 "
     "alert\n- 10:20 "
     "cleaned\n\n## May 20, 2031: disk full again\n\nTimes of this section are Chicago time.\n\n### Timeline\n\n- "
     "11:05 alert\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned", "2031-05-20T11:05:00-05:00 alert"}},
    {"a moment in the time of a city says nothing of the others",
     "# Disk full on 2031-05-12\n\nThe office opened at 9 am Chicago time.\n\n## Timeline\n\n- 10:05 alert\n",
     {"2031-05-12T10:05:00-00:00 alert"}},
    {"a plan before the table of what happened",
     "# Disk full on 2031-05-12\n\nWe will harden this against failures in the future. In particular we are:\n\n- "
     "Rotating logs\n\n"
     "It was a bad day.\n\n| Time (UTC) | Event |\n|---|---|\n| 10:05 | alert |\n| 10:20 | cleaned |\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"half of the day of the one before",
     "# Disk full on 2031-05-12\n\n## Timeline (UTC)\n\n- **4:10 p.m.** alert\n- **5:50ish** seen\n- **6:02 p.m.** "
     "cleaned\n",
     {"2031-05-12T16:10:00Z alert", "2031-05-12T17:50:00Z seen", "2031-05-12T18:02:00Z cleaned"}},
    {"local time first and another zone behind",
     "# Disk full on 2031-05-12\n\n## Timeline\n\nWe give our local time, then UTC for the others.\n\n- 11:55 a.m. CDT "
     "(16:55 UTC) --- "
     "alert\n- 1:00 p.m. (18:00 UTC) --- cleaned\n",
     {"2031-05-12T11:55:00-05:00 alert", "2031-05-12T13:00:00-05:00 cleaned"}},
    {"clocks with dots in a text without a timeline, and fields that no dashes open",
     "title: Disk full\ndate: 2031-05-19 21:03:11\ntags:\n  - oops\n---\n\n## What happened\n\nClock is Helsinki time, "
     "written "
     "with dots.\n\n#### Tuesday 12.5.2031\n\n18.02 Jo updates the shop.\n18.20 Jo goes to sauna.\n19.41 alert.\n\n"
     "#### Wednesday 13.5.\n\n7.15 still no order.\n11.58 cleaned.\n12.30 all is well.\n",
     {"2031-05-12T18:02:00+03:00 Jo updates the shop.", "2031-05-12T18:20:00+03:00 Jo goes to sauna.",
      "2031-05-12T19:41:00+03:00 alert.", "2031-05-13T07:15:00+03:00 still no order.",
      "2031-05-13T11:58:00+03:00 cleaned.", "2031-05-13T12:30:00+03:00 all is well."}},
    {"start that is told before the timeline, with an entry before it",
     "# Disk full in 2031\n\nIn the list below **T0 = May-12 10:05:30 UTC**, the first alert.\n\n## Timeline\n\n- "
     "May-12 09:00 UTC — "
     "deploy\n- T+4m — seen\n- T+1h — cleaned\n",
     {"2031-05-12T09:00:00Z deploy", "2031-05-12T10:09:30Z seen", "2031-05-12T11:05:30Z cleaned"}},
    {"days of the week alone above their entries",
     "# Disk full\n\n## Chronology (UTC)\n\n**Monday May 12, 2031 (holiday)**\n\n1. 4:12 AM alert\n2. 2:45 PM "
     "seen\n\n**Tuesday**\n\n"
     "1. 7:30 AM cleaned\n\n**Thursday 5/15**\n\n1. 10 AM report filed\n",
     {"2031-05-12T04:12:00Z alert", "2031-05-12T14:45:00Z seen", "2031-05-13T07:30:00Z cleaned",
      "2031-05-15T10:00:00Z report filed"}},
    {"what was planned beside what was",
     "# Show on 2031-05-12\n\n| Item | Planned | Actual | Remarks |\n|---|---|---|---|\n| Power on | 11:00 | 11:25 | "
     "late parking |\n"
     "| On air | 19:55 | 19:56 | clean |\n| Half time | 20:46 | 20:48 | |\n",
     {"2031-05-12T11:25:00-00:00 Power on", "2031-05-12T19:56:00-00:00 On air", "2031-05-12T20:48:00-00:00 Half time"}},
    {"universal time as astronomers write it",
     "# Night of 2031-05-12\n\n- 01:31 UT. Guider lost\n- 02:44 UT. Switch unplugged\n",
     {"2031-05-12T01:31:00Z Guider lost", "2031-05-12T02:44:00Z Switch unplugged"}},
    {"year of the file before that of the page",
     "---\ndate: 2032-01-09\n---\n\n# Disk full on December 21\n\n## Timeline\n\n- 10:05 UTC alert\n- 10:20 UTC "
     "cleaned\n",
     {"2031-12-21T10:05:00Z alert", "2031-12-21T10:20:00Z cleaned"}},
    {"paragraphs that begin with their day and time beside a list",
     "# Disk full\n\n## First\n\nAt 2031/05/12 18:00 UTC, the disk filled.\n\nAt 2031/05/12 21:00 UTC, writes "
     "stopped.\n\n## "
     "Second\n\nAt 2031/05/12 22:00 UTC - we were paged.\n\n## Recovery\n\n- 2031/05/13 00:36 - cleaned\n- 2031/05/13 "
     "00:55 - "
     "mounted\n",
     {"2031-05-12T18:00:00Z the disk filled.", "2031-05-12T21:00:00Z writes stopped.",
      "2031-05-12T22:00:00Z we were paged.", "2031-05-13T00:36:00Z cleaned", "2031-05-13T00:55:00Z mounted"}},
    {"a dot between the day and its clock",
     "# Disk full\n\nDate: 2031-05-12\n\n## Timeline\n\n**May 12. 10:05 -** alert\n\n**May 12. 10:20 -** cleaned\n",
     {"2031-05-12T10:05:00-00:00 alert", "2031-05-12T10:20:00-00:00 cleaned"}},
    {"output between tags with blank lines in it",
     "# Disk full on 2031-05-12\n\nThe disk filled at 10:05 UTC.\n\n<div class=\"log\"><pre><code>\n$ cat log\n\n"
     "2031-05-12T10:05:31.000 no space left\n\n</code></pre></div>\n\nIt was cleaned at 10:20 UTC.\n",
     {"2031-05-12T10:05:00Z The disk filled at 10:05 UTC.", "2031-05-12T10:20:00Z It was cleaned at 10:20 UTC."}},
    {"offset in words of the heading",
     "# Disk full on 2031-05-12\n\n## Timeline (local time, -04:00)\n\n- 10:05 alert\n- 10:20 cleaned\n",
     {"2031-05-12T10:05:00-04:00 alert", "2031-05-12T10:20:00-04:00 cleaned"}},
    {"place in the heading",
     "# Disk full on 2031-05-12\n\n## Timeline (Central)\n\n- 10:05 alert\n- 10:20 cleaned\n",
     {"2031-05-12T10:05:00-05:00 alert", "2031-05-12T10:20:00-05:00 cleaned"}},
    {"abbreviation whose meaning a field gives",
     "# Disk full\n\nDate/time: 2031-05-12, 10:05 CST (UTC+8)\n\n## Timeline (CST)\n\n- 10:05 alert\n- 10:20 cleaned\n",
     {"2031-05-12T10:05:00+08:00 alert", "2031-05-12T10:20:00+08:00 cleaned"}},
    {"abbreviation whose meaning the heading gives",
     "# Disk full on 2031-05-12\n\n## Timeline (CST, UTC+8)\n\n- 10:05 alert\n- 10:20 cleaned\n",
     {"2031-05-12T10:05:00+08:00 alert", "2031-05-12T10:20:00+08:00 cleaned"}},
    {"day with a part of it above bullets",
     "# Disk full\n\n## Timeline\n\n**2031-05-12 evening:**\n- 22:05 alert\n\n**2031-05-13 morning:**\n- 08:20 "
     "cleaned\n",
     {"2031-05-12T22:05:00-00:00 alert", "2031-05-13T08:20:00-00:00 cleaned"}},
    {"year of a field about the document",
     "# Disk full\n\n**Written:** 14 May 2031 by the platform team\n\n## Timeline (UTC)\n\n| When | Event "
     "|\n|---|---|\n| 12 "
     "May ~10:05 | alert |\n| 12 May 10:20 | cleaned |\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"day of a field below a title that sounds like actions",
     "# Log\n## Immediate actions taken\n\n**Incident Date:** 2031-05-12 10:05:00 UTC  \n**Severity:** high  \n\n### "
     "Timeline\n- 10:05 UTC: alert\n- 10:20 UTC: cleaned\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"day of the description in the front matter",
     "---\ntitle: Disk full\ndescription: Why the disk filled up on 2031-05-12\n---\n\n## Timeline (UTC)\n\n- 10:05 "
     "alert\n- "
     "10:20 cleaned\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"front matter that says its kind",
     "---toml\ntitle = \"Disk full\"\ndate = \"2031-05-12T16:16:39.205Z\"\n---\nOn May 12th at 10:05:29 EDT the disk "
     "was "
     "full.\n",
     {"2031-05-12T10:05:29-04:00 On May 12th at 10:05:29 EDT the disk was full."}},
    {"two incidents, the first past midnight",
     "# Two incidents on 2031-05-12\n\n## Incident 2: disk\n\n### Timeline\n\n- 23:50 UTC: alert\n- 00:20 UTC: "
     "cleaned\n\n## "
     "Incident 1: certificate\n\n### Timeline\n\n- 15:25 UTC: expired\n- 15:40 UTC: renewed\n",
     {"2031-05-12T23:50:00Z alert", "2031-05-13T00:20:00Z cleaned", "2031-05-12T15:25:00Z expired",
      "2031-05-12T15:40:00Z renewed"}},
    {"table of another party beside the lines",
     "# Disk full\n\n## Timeline\n\n**May 12, 2031**\n\n**7:12 UTC:** The partner is hit.\n\n| Event | Time (UTC) "
     "|\n|---|---|\n| "
     "Partner notified | 07:27 |\n| Partner recovers | 19:50 |\n\n**8:27 UTC:** Alert here.\n\n**16:00 UTC:** "
     "Cleaned.\n",
     {"2031-05-12T07:12:00Z The partner is hit.", "2031-05-12T07:27:00Z Partner notified",
      "2031-05-12T19:50:00Z Partner recovers", "2031-05-12T08:27:00Z Alert here.", "2031-05-12T16:00:00Z Cleaned."}},
    {"time as a field below each heading",
     "# Recovery\n\n**Date**: 2031-05-12\n\n## Recovery\n\n### Step 1: Free space\n\n**Timestamp**: ~10:05\n\n```\ndf "
     "-h\n```\n\n### "
     "Step 2: Restart\n\n**Timestamp**: 10:20\n\nWent well.\n",
     {"2031-05-12T10:05:00-00:00 Step 1: Free space", "2031-05-12T10:20:00-00:00 Step 2: Restart"}},
    {"time as the last line of each paragraph",
     "# Disk full, 2031\n\nWe are back on the old disks.\n<br><span class=\"time\">May 13, 08:20 PDT</span>\n\nThe "
     "disk is full, and "
     "we look for space.\n<br><span class=\"time\">May 12, 22:05 PDT</span>\n",
     {"2031-05-13T08:20:00-07:00 We are back on the old disks.",
      "2031-05-12T22:05:00-07:00 The disk is full, and we look for space."}},
    {"few words before a time in brackets",
     "# Disk full on 2031-05-12\n\n## Timeline\n\n- **A day before** (May 11, ~11:00 PM): last deploy\n- 10:05: "
     "alert\n- "
     "**Recovery** (10:20): cleaned\n",
     {"2031-05-11T23:00:00-00:00 last deploy", "2031-05-12T10:05:00-00:00 alert", "2031-05-12T10:20:00-00:00 cleaned"}},
    {"label in brackets or before a colon in front of the time",
     "# Disk full\n\n## Timeline (UTC)\n\n* **[Outage start]** On 2031-05-12, at 10:05:39, the disk was full.\n* At "
     "10:09, a "
     "user called.\n* Recovery: 10:20 - the disk was cleaned.\n",
     {"2031-05-12T10:05:39Z the disk was full.", "2031-05-12T10:09:00Z a user called.",
      "2031-05-12T10:20:00Z the disk was cleaned."}},
    {"words right behind a bracket",
     "# Disk full on 2031-05-12\n\n## Timeline\n\n- [10:05][alert](https://example.org/1)\n- [10:20] cleaned\n",
     {"2031-05-12T10:05:00-00:00 alert", "2031-05-12T10:20:00-00:00 cleaned"}},
    {"entry that ends with a preposition above another",
     "# Disk full on 2031-05-12\n\n## Timeline\n\n10:05 the service was back on\n10:20 cleaned\n",
     {"2031-05-12T10:05:00-00:00 the service was back on", "2031-05-12T10:20:00-00:00 cleaned"}},
    {"admonition",
     "# Status\n\n!!! success \"[RESOLVED] May 12, 2031 - Disk full\"\n\n    It was full.\n\n    **Incident timeline "
     "(CET):**\n    - 2:47 PM - alert\n    - 3:12 PM - cleaned\n\nNo more incidents.\n",
     {"2031-05-12T14:47:00+01:00 alert", "2031-05-12T15:12:00+01:00 cleaned"}},
    {"phases with a range above items with times",
     "# Network split\n\n# Timeline of events\n\n## May 12, 2031\n\n### 22:04-23:00 UTC: Split seen\n\n- 22:05: first "
     "reports\n- 22:40: cause known\n\n### 23:00-00:30 UTC: Fix\n\n- 23:10: fix written\n- 00:20: fix runs\n",
     {"2031-05-12T22:04:00Z to 2031-05-12T23:00:00Z Split seen", "2031-05-12T22:05:00Z first reports",
      "2031-05-12T22:40:00Z cause known", "2031-05-12T23:00:00Z to 2031-05-13T00:30:00Z Fix",
      "2031-05-12T23:10:00Z fix written", "2031-05-13T00:20:00Z fix runs"}},
    {"heading with a time above items without",
     "# Network split on 2031-05-12\n\n## Timeline\n\n### 22:04 UTC: Split seen\n\n- On both nodes.\n- By 22:10 on "
     "all.\n",
     {"2031-05-12T22:04:00Z Split seen"}},
    {"headings that a time in brackets signs",
     "# Retrieval incident\n\n### Resolved [May 13, 2031 - 15:00 PT]\n\n- It is over.\n\n### Investigating [May 12, "
     "2031 - "
     "15:00 PT]\n\n- It began.\n",
     {"2031-05-13T15:00:00-07:00 Resolved", "2031-05-12T15:00:00-07:00 Investigating"}},
    {"updates with the last one first",
     "---\ntitle: Power\ndate: 2031-05-12 22:13:00\n---\n\n01:15 UTC\n\nWork goes on.\n\n---\n\n00:45 UTC\n\nNo "
     "news.\n\n---\n\n"
     "23:45 UTC\n\nWork began.\n\n---\n\n22:34 UTC\n\nIt is out again.\n\n---\n\n2031-05-12 22:13:00 UTC\n\nPower is "
     "out.\n",
     {"2031-05-13T01:15:00Z Work goes on.", "2031-05-13T00:45:00Z No news.", "2031-05-12T23:45:00Z Work began.",
      "2031-05-12T22:34:00Z It is out again.", "2031-05-12T22:13:00Z Power is out."}},
    {"shortcodes that sign paragraphs",
     "# Disk failure\n\n*Resolving*\nThe array is rebuilt.\n{{< track \"2031-05-12 20:00:00\" >}}\n\n*Investigating* - "
     "The disk "
     "is gone. {{< track \"2031-05-12 18:00:00\" >}}\n",
     {"2031-05-12T20:00:00-00:00 Resolving The array is rebuilt.",
      "2031-05-12T18:00:00-00:00 Investigating - The disk is gone."}},
    {"days with the month's name between dots",
     "# Status\n\n### 12.May.2031 from 17:30 CET - 13.May.2031 08:30 CET\n\nNo content.\n\n### 29.Okt.2030 from "
     "17:00-21:00 "
     "CET\n\nNo messages.\n",
     {"2031-05-12T17:30:00+01:00 to 2031-05-13T08:30:00+01:00 No content.",
      "2030-10-29T17:00:00+01:00 to 2030-10-29T21:00:00+01:00 No messages."}},
    {"entry that announces what stands below it",
     "# Outage on 2031-05-12\n\n## Timeline\n\nAll times central.\n\n### 3:47pm\n\nUpdate from support:\n\nA "
     "workaround is in "
     "the works.\n",
     {"2031-05-12T15:47:00-05:00 Update from support: A workaround is in the works."}},
    {"days that prose tells behind its clock",
     "# Login fails\n\nDate: 2031-05-17\n\n## What happened\n\nAn upgrade was done at 19:37 last night. The fix came "
     "at 8 PM UTC on "
     "the 16th.\n",
     {"2031-05-16T19:37:00-00:00 An upgrade was done at 19:37 last night.",
      "2031-05-16T20:00:00Z The fix came at 8 PM UTC on the 16th."}},
    {"day of which only a part is known in a table",
     "# Disk full\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 2031-05-?? HH:mm | load grew |\n| 2031-05-12 "
     "10:05 | "
     "alert |\n| 2031-05-12 10:20 | cleaned |\n",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z cleaned"}},
    {"days that a page mentions as it does people",
     "# Search\n\n## Timeline\n\n- Timeline (click to open)\n    - @May 12, 2031 10:05 AM (GMT+2) swap\n    - @May 12, "
     "2031 10:58 AM "
     "(GMT+2) → 11:10 AM tickets\n",
     {"2031-05-12T10:05:00+02:00 swap", "2031-05-12T10:58:00+02:00 to 2031-05-12T11:10:00+02:00 tickets"}},
    {"questions of a provider's review",
     "# Review\n\n**What went wrong and why?**\n\nThe map was stale at 23:41 UTC.\n\n**How did we respond?**\n\n- "
     "23:48 UTC on 12 May "
     "2031 – impact began\n- Approximately 00:35 UTC on 13 May 2031 – first notice\n- 01:20 – 01:55 UTC on 13 May 2031 "
     "– restarts\n",
     {"2031-05-12T23:48:00Z impact began", "2031-05-13T00:35:00Z first notice",
      "2031-05-13T01:20:00Z to 2031-05-13T01:55:00Z restarts"}},
    {"date of writing above an account",
     "Summary of the event\n\nMay 16, 2031\n\nOn May 12th, 2031 the queue failed.\n\nAt 11:49 AM PDT, it began to "
     "grow.\n",
     {"2031-05-12T11:49:00-07:00 At 11:49 AM PDT, it began to grow."}},
    {"day of a title without its year",
     "# What happened on May 12th\n\nKim | 2031-05-16 17:22:48 UTC | #1\n\n## Timeline (all times Pacific)\n\n* "
     "**14:01**: moved\n* "
     "**14:09 ish**: back\n",
     {"2031-05-12T14:01:00-07:00 moved", "2031-05-12T14:09:00-07:00 back"}},
    {"day of a heading with two numbers",
     "# Login queue, 2031\n\n## Play-by-play (Monday 5/12, all times PT)\n\n* **10:00 AM** live\n* **10:15ish** "
     "reports\n",
     {"2031-05-12T10:00:00-07:00 live", "2031-05-12T10:15:00-07:00 reports"}},
    {"days of headings above an account",
     "# Log, 2031\n\nAll times in UTC.\n\n### 2031-05-12 (Monday): Slow deploys\n\nAround 14:10 we got an "
     "alert.\n\n### 2031-05-13 "
     "(Tuesday): Registry\n\nAt 3:30 AM it stopped.\n",
     {"2031-05-12T14:10:00Z Around 14:10 we got an alert.", "2031-05-13T03:30:00Z At 3:30 AM it stopped."}},
    {"weekday before the day of the page",
     "# 2031-05-12 Monday\n\n## Timeline\n\n- Sun 21:40 valve opened\n- Mon 05:20 water seen\n",
     {"2031-05-11T21:40:00-00:00 valve opened", "2031-05-12T05:20:00-00:00 water seen"}},
    {"days of two numbers on lines of their own",
     "# Artefacts lost, 2031\n\n## Timeline\n\n**12.05.**\n\n- 16h45 job runs\n\n**13.05.**\n\n- 07h58 report\n- 13h?? "
     "mail\n",
     {"2031-05-12T16:45:00-00:00 job runs", "2031-05-13T07:58:00-00:00 report", "2031-05-13T13:00:00-00:00 mail"}},
    {"updates that a status page signs",
     "Codes late\n\nResolved\nAll codes were delivered.\nPosted 13 days ago. May 13, 2031 - 09:12 CET\n\nUpdate\nThe "
     "second carrier is "
     "back.\n\nOld codes need new ones.\nPosted 14 days ago. May 12, 2031 - 23:40 CET\n",
     {"2031-05-13T09:12:00+01:00 Resolved All codes were delivered.",
      "2031-05-12T23:40:00+01:00 Update The second carrier is back. Old codes need new ones."}},
    {"half day of a range's end",
     "# Gifts on 2031-05-12\n\n## Timeline (PT)\n\n- 12:20-1:15 AM gifts sent twice\n- 2 AM stopped\n",
     {"2031-05-12T00:20:00-07:00 to 2031-05-12T01:15:00-07:00 gifts sent twice", "2031-05-12T02:00:00-07:00 stopped"}},
    {"block numbers in front of the times",
     "# Halt on 2031-05-12\n\n## Timeline (UTC)\n\n- `7714207` — 17:02:11 — Last block\n- `7714208` — 17:02:17 — Round "
     "0\n",
     {"2031-05-12T17:02:11Z Last block", "2031-05-12T17:02:17Z Round 0"}},
    {"rows that tabs part below the names of their columns",
     "# Report of 2031-05-12\n\n## Timeline\n\nTime (IST)\tType\tEvent\n11:38 PM\tEvent\tBroker is full\n11:45 "
     "PM\tAck\tKim looks\n",
     {"2031-05-12T23:38:00+05:30 Broker is full", "2031-05-12T23:45:00+05:30 Kim looks"}},
    {"headings that are a day of the week and a number",
     "# Tiles late on 2031-05-12\n\n## Timeline (UTC)\n\n#### Sunday, 11th\n\n- 22:15 load grows\n\n#### Monday, "
     "12th\n\n- noon: "
     "cleaned\n",
     {"2031-05-11T22:15:00Z load grows", "2031-05-12T12:00:00Z cleaned"}},
    {"chat pictographs and underlined days",
     "# Rollback, 2031\n\nTimes are **EST**\n\n__**Timeline**__\n\n__Mon 5/12__\n:yellow_circle: 6:15pm - plugin "
     "updated\n:red_circle: 9:12pm - stopped\n\n__Tue 5/13__\n:green_circle: 2am-3:30am - restored\n",
     {"2031-05-12T18:15:00-05:00 plugin updated", "2031-05-12T21:12:00-05:00 stopped",
      "2031-05-13T02:00:00-05:00 to 2031-05-13T03:30:00-05:00 restored"}},
    {"dashes as the marks of a list, and a sentence that says the day",
     "# Downtime\n\n## Timeline\n\nIt was the evening of Monday, 12 May 2031. Clock = CEST.\n\n– 20:05 – queue "
     "grows\n\n– 21:40 – 21:55 – "
     "media deleted\n\n– 22:25 – slot dropped.\n",
     {"2031-05-12T20:05:00+02:00 queue grows", "2031-05-12T21:40:00+02:00 to 2031-05-12T21:55:00+02:00 media deleted",
      "2031-05-12T22:25:00+02:00 slot dropped."}},
    {"times at the end of the items, days at the first",
     "# Bad releases\n\n## Timeline\n\n* A token is made. --- *May 12, 2031, 16:58 UTC*\n* Two releases appear; the "
     "second six minutes "
     "later. --- *17:22 UTC*\n* First report. --- *17:55 UTC*\n* Token revoked. --- *18:44 UTC*\n",
     {"2031-05-12T16:58:00Z A token is made.",
      "2031-05-12T17:22:00Z Two releases appear; the second six minutes later.", "2031-05-12T17:55:00Z First report.",
      "2031-05-12T18:44:00Z Token revoked."}},
    {"start of the count in a table of fields",
     "# NCCL hangs\n\n| Field | Value |\n|--|--|\n| T0 | 2031-05-12 03:14 PDT (= 10:14 UTC), first timeout |\n\n## "
     "Timeline (relative to "
     "T0)\n\n- **T-35m** — master changes\n- **T0** — timeout\n- **T+1h30 to T+2h15** — matrix run\n",
     {"2031-05-12T02:39:00-07:00 master changes", "2031-05-12T03:14:00-07:00 timeout",
      "2031-05-12T04:44:00-07:00 to 2031-05-12T05:29:00-07:00 matrix run"}},
    {"callouts with a day as their titles",
     "# Pool suspended\n\n## Timeline\n(all local, 24h)\n\n> [!timeline]- Monday 2031-05-12\n> - 2118 disk slow\n> - "
     "2130 film stops\n> - "
     "2210-2235 cables reseated\n\n> [!timeline]- Tuesday 2031-05-13\n> - 0015 resilver done\n",
     {"2031-05-12T21:18:00-00:00 disk slow", "2031-05-12T21:30:00-00:00 film stops",
      "2031-05-12T22:10:00-00:00 to 2031-05-12T22:35:00-00:00 cables reseated",
      "2031-05-13T00:15:00-00:00 resilver done"}},
    {"noon on a line of its own",
     "# Scratch on 2031-05-12\n\n## Timeline\n\n8.30 am\nMounted read-only.\n\nnoon\nScratch back on all nodes.\n",
     {"2031-05-12T08:30:00-00:00 Mounted read-only.", "2031-05-12T12:00:00-00:00 Scratch back on all nodes."}},
    {"paragraphs with numbers and days run together",
     "# Check-in\n\n## 3. Timeline of events\n\n3.1 **12MAY31 2304Z** -- Change began.\n\n3.2 **13MAY31 0312Z** -- "
     "First "
     "station reports.\n\n3.10 **0402Z** -- Incident opened.\n",
     {"2031-05-12T23:04:00Z Change began.", "2031-05-13T03:12:00Z First station reports.",
      "2031-05-13T04:02:00Z Incident opened."}},
    {"table without outer pipes whose first cells are empty",
     "# Billing, 2031\n\n## Timeline\n\nUTC.\n\nDate | Time | Part | Note\n:-: | --: | :-- | :--\nMon 12/05 | 14:20 | "
     "infra | rotated\n | "
     "14:31 | loads | green\nTue 13/05 | 2:00 | billing | starts\n",
     {"2031-05-12T14:20:00Z rotated", "2031-05-12T14:31:00Z green", "2031-05-13T02:00:00Z starts"}},
    {"start of the count in a sentence in small letters",
     "# Index deleted\n\n## Timeline\n\n**T0 is monday, 12 may 2031 at 23:31 CEST**, when enter was "
     "pressed.\n\nT−40m\n: space is looked "
     "for\n\n**T+0**\n: enter.\n\nT+0:03\n: stopped.\n",
     {"2031-05-12T22:51:00+02:00 space is looked for", "2031-05-12T23:31:00+02:00 enter.",
      "2031-05-12T23:34:00+02:00 stopped."}},
    {"lines broken by another dialect",
     "# Disk full on 2031-05-12\n\n## Timeline\n\n*10:05*: alert<br />\n\\\\\\\\\n*10:20*: cleaned<br "
     "/>\n\\\\\\\\\n*10:30*: closed\n",
     {"2031-05-12T10:05:00-00:00 alert", "2031-05-12T10:20:00-00:00 cleaned", "2031-05-12T10:30:00-00:00 closed"}},
    {"range that would be an offset of no place",
     "# Disk full on 2031-05-12\n\n## Timeline (UTC)\n\n- 13:58:33-14:00 people looked\n- 14:10 cleaned\n",
     {"2031-05-12T13:58:33Z to 2031-05-12T14:00:00Z people looked", "2031-05-12T14:10:00Z cleaned"}},
    {"times from a start that nobody gives",
     "# Disk full on 2031-05-12\n\n## Timeline (UTC)\n\n- T+0s: alert\n- T+90s: cleaned\n",
     {"2031-05-12T00:00:00Z alert", "2031-05-12T00:00:00Z cleaned"}},
    {"sentence before a sentence that begins with a time",
     "# Disk full on 2031-05-12\n\n## Outage timeline\n\nThe sale was to start soon.\nAt 10:05 we added disks.\n\nBy "
     "10:20, all was "
     "well.\n",
     {"2031-05-12T10:05:00-00:00 At 10:05 we added disks.", "2031-05-12T10:20:00-00:00 By 10:20, all was well."}},
};

INSTANTIATE_TEST_SUITE_P(All, TimelineContext, ::testing::ValuesIn(contexts), [](const auto& parameter) {
  std::string name = parameter.param.name;
  for (char& c : name) {
    if (c < 'A') c = '_';
  }
  for (char& c : name) {
    if (c == ',' || c == ' ') c = '_';
  }
  return name;
});

TEST(MarkdownContexts, ATimelineMayTellItsDaysInSentences) {
  const auto reading = import_markdown(
      "# Gap of 2024-05-01\n\n## Timeline\n\n- The partner wrote on January 18th and proposed another folder\n"
      "- Others agreed\n- The folder was changed on February 5th\n- April 23rd, Kim saw that nothing came in\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-01-18T00:00:00-00:00", "2024-02-05T00:00:00-00:00",
                                                         "2024-04-23T00:00:00-00:00"}));
}

TEST(MarkdownContexts, RowsWithoutATimeBelowADayHappenedOnIt) {
  const auto reading = import_markdown(
      "# Key rotated\n\n## Timeline\n\n### 2024-09-1\n\n| time | description |\n|--|--|\n| --:-- | Vendor tells of it "
      "|\n\n"
      "### 2024-11-17\n\n| time | description |\n|--|--|\n| --:-- | New version |\n| 03:35 | Nightly run fails |\n");
  EXPECT_EQ(events_of(reading), (std::vector<std::string>{"2024-09-01T00:00:00-00:00 Vendor tells of it",
                                                          "2024-11-17T00:00:00-00:00 New version",
                                                          "2024-11-17T03:35:00-00:00 Nightly run fails"}));
}

TEST(MarkdownContexts, AnItemThatOnlyNamesADayAndARangeDatesWhatStandsBelow) {
  const auto reading = import_markdown(
      "## Timeline\n\n* 2024-01-07 12:39 - 15:30\n  * 12:39 A team writes\n  * We look\n\n* 2024-01-10\n  * We mend "
      "the rest\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-01-07T12:39:00-00:00", "2024-01-10T00:00:00-00:00"}));
}

TEST(MarkdownContexts, ALetterIsCalledByItsSubject) {
  EXPECT_EQ(
      review_of(
          "From: Jo (Systems)\nTo: all\nSubject: What happened on Saturday\nDate: Mon, 12 May 2031\n\nDear all,\n\nIt "
          "broke at 9:42.\n")
          .title,
      "What happened on Saturday");
}

TEST(MarkdownContexts, LinesThatAreGivenUpStay) {
  const Review review = review_of(
      "# Disk full on 2031-05-12\n\n## Outage timeline\n\nThe sale was to start soon.\nAt 10:05 we added disks.\n");
  ASSERT_EQ(review.timeline.size(), 1U);
  EXPECT_EQ(review.timeline[0].text, "At 10:05 we added disks.");
}

TEST(MarkdownContexts, TablesOfWorkAreNoEvents) {
  const Review review = review_of(
      "# A3: labels\n\n## Containment\n\n| # | Measure | Resp. | Date | Status |\n|---|---|---|---|---|\n| C1 | Manual "
      "labels | "
      "Kim | 2031-05-12 | done |\n| C2 | Switch off the check | Lou | 2031-05-13 | done |\n");
  EXPECT_EQ(review.timeline.size(), 0U);
}

TEST(MarkdownContexts, LineWithAStampInBracketsIsNoDefinition) {
  EXPECT_EQ(times_of(import_markdown("# Disk full on 2031-05-12\n\n## Timeline\n\n[10:05]: Alert fired\n[10:20]: Disk "
                                     "cleaned\n\nSee [the page].\n\n[the page]: https://example.org/a 'Page'\n")),
            (std::vector<std::string>{"2031-05-12T10:05:00-00:00", "2031-05-12T10:20:00-00:00"}));
}

}  // namespace
}  // namespace debrief
