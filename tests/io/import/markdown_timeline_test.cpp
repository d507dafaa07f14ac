// Timelines as people write them: every layout and every shape of a time, with invented incidents.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"

namespace debrief {
namespace {

/// "2024-05-03T10:05:00Z First alert" for each event, "?" where no instant is known.
std::vector<std::string> events_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const TimelineEvent& event : reading.value->timeline) {
    std::string line = event.at ? text_of(*event.at) : "?";
    if (event.until) line += " to " + text_of(*event.until);
    out.push_back(line + " " + event.text);
  }
  return out;
}

std::vector<std::string> names_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const Finding& finding : reading.findings) out.push_back(finding.name);
  return out;
}

struct Layout {
  std::string name;
  std::string text;
  std::vector<std::string> events;
};

void PrintTo(const Layout& layout, std::ostream* out) {
  *out << layout.name;
}

class TimelineLayout : public ::testing::TestWithParam<Layout> {};

TEST_P(TimelineLayout, GivesItsEvents) {
  const auto reading = import_markdown(GetParam().text);
  EXPECT_EQ(events_of(reading), GetParam().events);
}

const std::vector<Layout> layouts = {
    {"table whose head is underlined",
     "# Disk full on 2024-05-03\n\n## Timeline\n\nWhat we know:\n\nTime (UTC) | What\n------------------\n10:05      | "
     "First "
     "alert\n10:20      | Cleaned by 10:19\n\nThe first alert came at 10:05, too late.\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned by 10:19"}},
    {"table with two columns of words and no name for them",
     "# Disk full on 2024-05-03\n\n## Timeline (UTC)\n\n| Time | Round | Change | Result |\n|---|---|---|---|\n| 10:05 "
     "| 1 | "
     "more space for logs | full again within a minute or two |\n| 10:20 | 2 | no logs at all | good |\n",
     {"2024-05-03T10:05:00Z more space for logs", "2024-05-03T10:20:00Z no logs at all"}},
    {"table with rows that hold a day alone",
     "# Disk full on 2024-05-05\n\n## Timeline (UTC)\n\n| Time | What |\n|---|---|\n| 5/3 | |\n| 10:05 | First alert "
     "|\n| "
     "**May 4** | — |\n| 09:00 | Cleaned |\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-04T09:00:00Z Cleaned"}},
    {"ranges with their day behind them",
     "# Disk full on 2024-05-04\n\n## Timeline (UTC)\n\n- **22:36–22:47 (May 3):** Full\n- **06:53-07:04 (May 4):** "
     "Cleaned\n- 23:50 - 00:10 (May 5): Watched\n",
     {"2024-05-03T22:36:00Z to 2024-05-03T22:47:00Z Full", "2024-05-04T06:53:00Z to 2024-05-04T07:04:00Z Cleaned",
      "2024-05-04T23:50:00Z to 2024-05-05T00:10:00Z Watched"}},
    {"a zone in words",
     "# Disk full on 2024-05-03\n\n## Timeline (all in West Africa Time)\n\n- 10:05 First alert\n- 10:20 New Zealand "
     "Standard Time: Cleaned\n- 10:25 South African Standard Time: Told\n",
     {"2024-05-03T10:05:00+01:00 First alert", "2024-05-03T10:20:00+12:00 Cleaned", "2024-05-03T10:25:00+02:00 Told"}},
    {"table of AsciiDoc with a cell on each line",
     "= Disk full on 2024-05-03\n\n== Timeline (UTC)\n\n|===\n|Time |Event\n\n|10:05\n|First\nalert\n\n|May 4, "
     "09:00\n|Cleaned\n|===\n\nThat was all.\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-04T09:00:00Z Cleaned"}},
    {"table drawn in plain text",
     "Disk full on 2024-05-03\n=======================\n\nTimeline (UTC)\n--------------\n\n+-------+-------------+\n| "
     "Time  "
     "| What        |\n+=======+=============+\n| 10:05 | First alert |\n+-------+-------------+\n| 10:20 | Cleaned    "
     " "
     "|\n+-------+-------------+\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"table whose columns are set with spaces",
     "Disk full on 2024-05-03\n=======================\n\nTimeline (UTC)\n--------------\n\n=====  ===========\nTime   "
     "What\n=====  ===========\n10:05  First alert\n10:20  Cleaned\n=====  ===========\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"days with a number",
     "# Disk full on 2024-05-03\n\n## Timeline (UTC)\n\n### Day 1\n\n- 10:05 First alert\n\n### Day 2 - clean-up\n\n- "
     "09:00 "
     "Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-04T09:00:00Z Cleaned"}},
    {"days with a number and a date",
     "# Disk full\n\n## Timeline (UTC)\n\n### Day 1 - May 3, 2024\n\n- 10:05 First alert\n\n### Day 2 - May 5, "
     "2024\n\n- "
     "09:00 Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-05T09:00:00Z Cleaned"}},
    {"sentences below a heading with a zone",
     "# Disk full on 2024-05-03\n\n## Timeline (CEST)\n\nThe disk was full at 10:05. Somebody cleaned it at 11:00.\n",
     {"2024-05-03T10:05:00+02:00 The disk was full at 10:05.",
      "2024-05-03T11:00:00+02:00 Somebody cleaned it at 11:00."}},
    {"a zone with both of its names",
     "# Disk full on 2024-05-03\n\n## Timeline (all times in PST/PDT)\n\n- 10:05 First alert\n",
     {"2024-05-03T10:05:00-07:00 First alert"}},
    {"plain text whose parts no blank line divides",
     "  Disk full on 2024-05-03\nIssue Summary\nIt was full at 9:50 AM.\nTimeline\n10:05 AM: First alert\n  10:20 AM: "
     "Cleaned\n\nRoot Cause and Resolution\n  Logs: nobody looked at 10:00.\n",
     {"2024-05-03T10:05:00-00:00 First alert", "2024-05-03T10:20:00-00:00 Cleaned"}},
    {"table with a column for each of two zones",
     "# Disk full\n\n## Timeline\n\n| NZST | UTC | Event |\n|---|---|---|\n| 2024-06-03 09:46 | 2024-06-02 21:46 | "
     "Full |\n| 2024-06-04 ~10:00 | ~22:00 prior day | Seen |\n| 2024-06-04, 2024-06-05 | — | Reports |\n| 2024-06-05 "
     "end of day | — | Closed |\n",
     {"2024-06-03T09:46:00+12:00 Full", "2024-06-04T10:00:00+12:00 Seen", "2024-06-04T00:00:00+12:00 Reports",
      "2024-06-05T00:00:00+12:00 Closed"}},
    {"a day of two numbers before an approximate time",
     "# Disk full 2024-05-03\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 05-03 10:05 | Full |\n| 05-03 "
     "~10:20 | Cleaned |\n",
     {"2024-05-03T10:05:00Z Full", "2024-05-03T10:20:00Z Cleaned"}},
    {"prose with a remark inside a range and the zone behind it",
     "# Disk full\n\n## What happened?\n\nOn 2024-05-03 from ~12:00 (maybe before) to 17:55 CEST the disk was full.\n",
     {"2024-05-03T12:00:00+02:00 to 2024-05-03T17:55:00+02:00 On 2024-05-03 from ~12:00 (maybe before) to 17:55 CEST "
      "the disk was full."}},
    {"stamps at the end, with remarks",
     "# Disk full\n\n## Timeline\n\n- **Begin:** 2024-05-03 10:05 UTC\n- **Detected:** 2024-05-03 10:05 UTC (by a "
     "pager)\n- **Stable:** 2024-05-03 10:30 UTC onwards\n",
     {"2024-05-03T10:05:00Z Begin", "2024-05-03T10:05:00Z Detected", "2024-05-03T10:30:00Z Stable"}},
    {"bullets",
     "# Disk full on 2024-05-03\n\n## Timeline (UTC)\n\n- 10:05 First alert\n- 10:20: Second alert\n* 10:25 - "
     "Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Second alert", "2024-05-03T10:25:00Z Cleaned"}},
    {"bold and code stamps",
     "# Disk full on 2024-05-03\n\n## Timeline\n\nAll times in UTC.\n\n- **10:05** First alert\n- `10:20` Second "
     "alert\n"
     "- **10:25 UTC** - Cleaned\n- [10:30] Back\n- {{ 10:35 }} Closed\n- __10:40:__ Noted\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Second alert", "2024-05-03T10:25:00Z Cleaned",
      "2024-05-03T10:30:00Z Back", "2024-05-03T10:35:00Z Closed", "2024-05-03T10:40:00Z Noted"}},
    {"heading per event",
     "# Queue stuck\n\n## Timeline\n\nAll times UTC\n\n### 2024-05-03 10:05\n\nFirst alert\n\n### 10:20 - Second "
     "alert\n\n"
     "The queue had grown.\n\n- by half\n- and more\n\n## What went well\n\n- 10:30 is not an event\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Second alert"}},
    {"day headings beside the timeline",
     "# Report of May 12 2025\n\n## Timeline\n\n_All times in EEST_\n\n## May 12\n\n### 23:10\n\nPaged\n\n## May "
     "13\n\n### "
     "09:00\n\nFixed\n",
     {"2025-05-12T23:10:00+03:00 Paged", "2025-05-13T09:00:00+03:00 Fixed"}},
    {"headings whose words announce something else elsewhere",
     "# Report of 2024-05-03\n\n## Timeline (UTC)\n\n### 10:05 - Root cause found\n\nA full disk.\n\n### 10:20 - Next "
     "steps agreed\n\n## Root cause\n\nThe disk.\n",
     {"2024-05-03T10:05:00Z Root cause found", "2024-05-03T10:20:00Z Next steps agreed"}},
    {"times behind the headings",
     "# Report\n\n## Timeline\n\n### 1. First reports (2024-05-03 10:05)\n\nMany.\n\n### 2. Root cause analysis "
     "(10:20-10:30)\n\nLong.\n",
     {"2024-05-03T10:05:00-00:00 1. First reports",
      "2024-05-03T10:20:00-00:00 to 2024-05-03T10:30:00-00:00 2. Root cause analysis"}},
    {"a log in a fence, where the timeline has nothing else",
     "# Report of 2024-05-03\n\n## Timeline\n\n```\nTIME   EVENT\n10:05  First alert\n10:20  Cleaned\n```\n",
     {"2024-05-03T10:05:00-00:00 First alert", "2024-05-03T10:20:00-00:00 Cleaned"}},
    {"quoted lines",
     "# Report of 2024-05-03\n\n## Timeline (UTC)\n\n> 10:05 - First alert\n> 10:20 - Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"a day with a word about its times",
     "# Report\n\n## Timeline\n\n2024-05-03 (*all times UTC*)\n\n- 10:05 First alert\n- 10:20 Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"a range in a sentence",
     "# Report of 2024-05-03\n\n## Overview\n\nIt was down for 18 minutes (10:05–10:23 UTC+5).\n",
     {"2024-05-03T10:05:00+05:00 to 2024-05-03T10:23:00+05:00 It was down for 18 minutes (10:05–10:23 UTC+5)."}},
    {"lists of plain text that lost their heading",
     "Report\n\n• 2024-05-01 - Built\n• 2024-05-03 10.05 UTC First alert\n• 10.20 - Cleaned\n",
     {"2024-05-01T00:00:00Z Built", "2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"HTML lists",
     "# Report of 2024-05-03\n\n## Timeline (UTC)\n\n<ul><li><b>10:05:</b> First alert</li>\n<li>10:20 "
     "Cleaned</li></ul>\n<dl><dt>10:30</dt><dd>Back</dd></dl>\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned", "2024-05-03T10:30:00Z Back"}},
    {"plain text that says with its indentation what belongs where",
     "Outage of the shop on May 3, 2024\n\nSummary:\n    Duration:\n        An hour\n\nTimeline (UTC):\n\n    10:05 "
     "AM: "
     "Detected\n        Alerts fired.\n\n    12:20 PM: Resolved\n        All is well.\n\nRoot cause:\n    A full "
     "disk.\n",
     {"2024-05-03T10:05:00Z Detected Alerts fired.", "2024-05-03T12:20:00Z Resolved All is well."}},
    {"columns of plain text",
     "Outage of the shop on May 3, 2024\n\nTimeline (all times UTC)\n\nTime (UTC)\t  Actions\n10:05 AM\t\t  First "
     "alert\n10:20 AM\t\t  Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"headings underlined as in reStructuredText",
     "==========\nQueue stuck\n==========\n\nDate: 2024-05-03\n\nTimeline (UTC)\n~~~~~~~~~~~~~~\n\n* 10:05 First "
     "alert\n* 10:20 Cleaned\n\nCauses\n~~~~~~\n\nA disk.\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"a sentence with a time inside an entry",
     "# Report of 2024-05-03\n\n## Timeline (UTC)\n\n1. 10:05 - First alert\n   - By 10:08 it was known.\n2. 10:20 - "
     "Cleaned\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"a start told in the heading",
     "# Report of 2024-05-03\n\n## Timeline (UTC; T-0 = 10:05)\n\n- T-1h: Latency grew\n- T-0: First alert\n- T+15m: "
     "Cleaned\n",
     {"2024-05-03T09:05:00Z Latency grew", "2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned"}},
    {"times that count on from the first",
     "# Report of 2024-05-03\n\n## Timeline\n\n- 10:05 UTC First alert\n- +15m Cleaned\n- +1h05m Back\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Cleaned", "2024-05-03T11:10:00Z Back"}},
    {"pipe table",
     "# Report\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 2024-05-03 10:05 | First alert |\n| 10:20 | "
     "Second \\| alert |\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Second | alert"}},
    {"table without outer pipes",
     "# Report of 2024-05-03\n\n## Incident Timeline\nTime | State\n--- | ---\n11:02 UTC | Mail received\n16:30 | Jobs "
     "hung\n",
     {"2024-05-03T11:02:00Z Mail received", "2024-05-03T16:30:00Z Jobs hung"}},
    {"day and time in columns of their own",
     "## Timeline\n\n| Date | Time | Who | What happened |\n|-|-|-|-|\n| 2024-05-03 | 23:50 UTC | on-call engineer | "
     "Paged |\n| | 23:55 UTC | | Looked |\n| 2024-05-04 | 00:10 UTC | | Fixed |\n",
     {"2024-05-03T23:50:00Z Paged", "2024-05-03T23:55:00Z Looked", "2024-05-04T00:10:00Z Fixed"}},
    {"start and end in columns",
     "## Timeline\n\n| Start | End | Event |\n|-|-|-|\n| 2024-05-03 10:00Z | 10:30Z | Failover |\n",
     {"2024-05-03T10:00:00Z to 2024-05-03T10:30:00Z Failover"}},
    {"HTML table",
     "# Report of 2024-05-03\n## Timeline\n<table>\n<tr><th>Time</th><th>Event</th></tr>\n<tr><td>10:05 "
     "UTC</td><td>First <b>alert</b></td></tr>\n<tr><td>10:20 UTC</td>\n<td>Second</td></tr>\n</table>\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Second"}},
    {"plain lines with a day line",
     "# Leak on 2025-07-23\n\n- **Context**:\n\n20:30 – Found\n\n20:45 - Closed\n\n24/07/25\n\n12:34 – Removed\n",
     {"2025-07-23T20:30:00-00:00 Found", "2025-07-23T20:45:00-00:00 Closed", "2025-07-24T12:34:00-00:00 Removed"}},
    {"lines of one paragraph",
     "# ISSUE\n## Timeline (PST) 1/21/23-1/25/23\n_1/21/23_\n\n11:12 AM: Mail came\n          and was read\n1:31 PM: "
     "Laptop off\n",
     {"2023-01-21T11:12:00-08:00 Mail came and was read", "2023-01-21T13:31:00-08:00 Laptop off"}},
    {"stamp alone on its line",
     "## Timeline\n\n2024-05-03 10:05 UTC\n\nThe first alert came.\n\n10:20 UTC\n\nIt was acknowledged.\n",
     {"2024-05-03T10:05:00Z The first alert came.", "2024-05-03T10:20:00Z It was acknowledged."}},
    {"numbered list",
     "## Timeline\n\n1. 2024-05-03 10:05Z Alert\n2. 10:20Z Fix\n",
     {"2024-05-03T10:05:00Z Alert", "2024-05-03T10:20:00Z Fix"}},
    {"day bullets with nested times",
     "## Timeline\n\n- 2024-05-03\n  - 23:30 UTC Alert\n  - 23:40 UTC Page\n- 2024-05-04\n  - 08:00 UTC Fix\n",
     {"2024-05-03T23:30:00Z Alert", "2024-05-03T23:40:00Z Page", "2024-05-04T08:00:00Z Fix"}},
    {"plain text without any heading",
     "The disk was full.\n• 2024-05-03 10:05 UTC alert\n• nobody saw it\n• 10:20 UTC second alert\n\nWe will look into "
     "it.\n",
     {"2024-05-03T10:05:00Z alert", "2024-05-03T10:20:00Z second alert"}},
    {"prose",
     "# Outage of 2024-05-03\n\nAt 10:05 UTC the first alert came. Around 10:20 UTC we restarted it and at 10:31 UTC "
     "it "
     "recovered.\n",
     {"2024-05-03T10:05:00Z At 10:05 UTC the first alert came.",
      "2024-05-03T10:20:00Z Around 10:20 UTC we restarted it and at 10:31 UTC it recovered.",
      "2024-05-03T10:31:00Z at 10:31 UTC it recovered."}},
    {"one sentence",
     "# Outage of 2024-05-03\n\nAt 10:05 UTC the first alert came.\n",
     {"2024-05-03T10:05:00Z At 10:05 UTC the first alert came."}},
    {"one entry and sentences around it",
     "# Outage of 2024-05-03\n\nIt began at 10:05 UTC.\n\n- 10:20 UTC rolled back\n- all was well at 10:31 UTC\n",
     {"2024-05-03T10:05:00Z It began at 10:05 UTC.", "2024-05-03T10:20:00Z rolled back",
      "2024-05-03T10:31:00Z all was well at 10:31 UTC"}},
    {"labelled sections in bold",
     "# Report\n\n## October 21, 2025 - Overload\n\n**Impact:** many\n\n**Timeline:**\n\n- **21:45 UTC** - Deploy\n- "
     "**22:30 UTC (Oct 22)** - Back\n\n**Resolution:** At 23:59 nothing\n",
     {"2025-10-21T21:45:00Z Deploy", "2025-10-22T22:30:00Z Back"}},
    {"a time behind the words",
     "# Report of 2024-05-03\n\n## Timeline\n\n- First alert: 10:05 UTC\n- Rolled back (10:20 UTC)\n",
     {"2024-05-03T10:05:00Z First alert", "2024-05-03T10:20:00Z Rolled back"}},
    {"days alone",
     "## Timeline\n\n- 2024-05-03 Merged\n- June 7, 2024: Released\n",
     {"2024-05-03T00:00:00-00:00 Merged", "2024-06-07T00:00:00-00:00 Released"}},
    {"counted from a start",
     "## Timeline\n\nT0 is 2024-05-03 14:00 UTC.\n\n- T+0 Deploy\n- T+5m Alert\n- T+1h30m Fix\n- T-10min Review\n",
     {"2024-05-03T14:00:00Z Deploy", "2024-05-03T14:05:00Z Alert", "2024-05-03T15:30:00Z Fix",
      "2024-05-03T13:50:00Z Review"}},
    {"phases as headings below the timeline",
     "# 2024-05-03 Outage\n\n## Timeline\n\n### Detection\n\n- 10:05 UTC Alert\n\n### Resolution\n\n- 10:20 UTC Fix\n",
     {"2024-05-03T10:05:00Z Alert", "2024-05-03T10:20:00Z Fix"}},
    {"dotted times with hours of one digit",
     "# Outage of 2024-05-03\n\n## Timeline\n\nca. 2.00 Load rises\n\n9.56 Alert\n1.13 was on all hosts\n\n10.05 "
     "First roll-back\n\n10.13 Second roll-back\n\n12.24 All clear\n",
     {"2024-05-03T02:00:00-00:00 Load rises", "2024-05-03T09:56:00-00:00 Alert 1.13 was on all hosts",
      "2024-05-03T10:05:00-00:00 First roll-back", "2024-05-03T10:13:00-00:00 Second roll-back",
      "2024-05-03T12:24:00-00:00 All clear"}},
    {"versions among times with colons",
     "# Outage of 2024-05-03\n\n## Timeline\n\n9.56 is built\n\n10.05 UTC Alert\n\n10.13 UTC Fix\n\n11.30 UTC Calm\n\n"
     "12:24 UTC All clear\n",
     {"2024-05-03T10:05:00Z Alert", "2024-05-03T10:13:00Z Fix", "2024-05-03T11:30:00Z Calm",
      "2024-05-03T12:24:00Z All clear"}},
    {"days with a word for their part",
     "## Timeline\n\n- **Earlier 2024-05-03** — Built\n- Late on May 4, 2024: Rolled out\n- Morning of 2024-05-05: "
     "Rolled "
     "back\n- Later the build was removed\n",
     {"2024-05-03T00:00:00-00:00 Built", "2024-05-04T00:00:00-00:00 Rolled out",
      "2024-05-05T00:00:00-00:00 Rolled back"}},
    {"day that is followed by a link to the chat",
     "# Outage\n\n## Timeline\n\n3 May 2024\n\nSee https://chat.example/1\n\n10:05 UTC Alert\n\n4 May 2024\n\nSee "
     "[the chat](https://chat.example/2)\n\n09:00 UTC Fix\n\n5 May 2024\n\nSee how long the queue was\n\n09:30 UTC "
     "Calm\n",
     {"2024-05-03T10:05:00Z Alert", "2024-05-04T09:00:00Z Fix", "2024-05-05T00:00:00Z See how long the queue was",
      "2024-05-05T09:30:00Z Calm"}},
    {"weekdays as headings",
     "# Outage of 2024-05-03\n\n## Timeline\n\n### Friday\n\n- 22:00 UTC Alert\n\n### Saturday\n\n- 09:00 UTC Fix\n",
     {"2024-05-03T22:00:00Z Alert", "2024-05-04T09:00:00Z Fix"}},
    {"rows that nobody filled in",
     "## Timeline\n\n| Time | Event |\n|-|-|\n| 2024-05-03 HH:mm | Short description |\n| 2024-05-03 10:05Z | Alert "
     "|\n",
     {"2024-05-03T10:05:00Z Alert"}},
    {"logs and quotes are no events",
     "# 2024-05-03\n## Timeline\n- 10:05 UTC Alert\n\n  ```\n  10:06:11 disk full\n  ```\n\n## Chat log\n\n> ada "
     "[10:07 "
     "AM]\n> hm\n\n10:08 more chat\n",
     {"2024-05-03T10:05:00Z Alert"}},
};

INSTANTIATE_TEST_SUITE_P(Markdown, TimelineLayout, ::testing::ValuesIn(layouts), [](const auto& each) {
  std::string name;
  for (const char c : each.param.name) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) name += c;
  }
  return name;
});

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

/// The instants of a timeline alone.
std::vector<std::string> times_of(const Reading<Review>& reading) {
  std::vector<std::string> out;
  for (const TimelineEvent& event : reading.value->timeline) out.push_back(event.at ? text_of(*event.at) : "?");
  return out;
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

TEST(MarkdownProse, LooksBackMoreOftenThanItPassesMidnight) {
  const auto reading = import_markdown(
      "# Shop down\n\nOn Friday, 3 May 2024, the shop went down at 10:00 UTC and was back at 20:00 UTC.\n\n## Why\n\n"
      "The change was proposed at 1:11 PM UTC on Thursday.\n\nThe reviewer saw it at 8 PM UTC.\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T10:00:00Z", "2024-05-03T20:00:00Z",
                                                         "2024-05-02T13:11:00Z", "2024-05-03T20:00:00Z"}));
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

TEST(MarkdownTimeline, IsTheListThatHoldsTimesWhereAHeadingOnlySoundsLikeOne) {
  const auto reading = import_markdown(
      "# Disk full on 3 May 2024\n\nWrites failed at 10:02 UTC.\n\n## Leadup\n\n- **10:05 UTC:** alert\n- **10:20 "
      "UTC:** "
      "page\n- **11:00 UTC:** fixed\n\n### An example event log of one host\n\nIt was long.\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z", "2024-05-03T11:00:00Z"}));
}

TEST(MarkdownTimeline, MayBreakItsLinesWithTags) {
  const auto reading = import_markdown(
      "# Disk full on 2024-05-03\n\n## Timeline (UTC)\n\n10:05 - The first alert came<br> 10:20 - A page went out, "
      "and\n"
      "somebody answered it.<br/> 10:40 -\nThe disk was\nreplaced.\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z", "2024-05-03T10:40:00Z"}));
  EXPECT_EQ(reading.value->timeline[1].text, "A page went out, and somebody answered it.");
}

TEST(MarkdownTimeline, MayBreakAParagraphThatWasWrapped) {
  const auto reading = import_markdown(
      "# Disk full in 2024\n\n## When?\n\n10:05 AM Friday, May 3rd: the first alert. <br/> 11:20 AM Friday, May\n3rd: "
      "a page "
      "went out and nobody\nhad the key. <br/> 7:15 AM Saturday, May\n4th: replaced.\n");
  EXPECT_EQ(events_of(reading),
            (std::vector<std::string>{"2024-05-03T10:05:00-00:00 the first alert.",
                                      "2024-05-03T11:20:00-00:00 a page went out and nobody had the key.",
                                      "2024-05-04T07:15:00-00:00 replaced."}));
}

TEST(MarkdownTimeline, MayCountFromTheTimeOfTheDocument) {
  const auto reading = import_markdown(
      "# Disk full\n\n- **Date and Time**: Fri, 03 May 2024 09:08:02 GMT\n- **Severity**: high\n\n## Timeline\n\n- "
      "**T+0**: "
      "the disk fills\n- **T+1hr**: found\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T09:08:02+00:00", "2024-05-03T10:08:02+00:00"}));
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

TEST(MarkdownZones, AreNotTheEndsOfRanges) {
  for (const std::string stamp : {"May 3rd, 09:40:00-09:42:00 UTC", "09:40-09:42 UTC"}) {
    const auto reading = import_markdown("# Disk full on 2024-05-03\n\n## Timeline\n\n- " + stamp + " - Alert\n");
    ASSERT_EQ(reading.value->timeline.size(), 1U) << stamp;
    EXPECT_EQ(text_of(*reading.value->timeline[0].at), "2024-05-03T09:40:00Z") << stamp;
    ASSERT_TRUE(reading.value->timeline[0].until) << stamp;
    EXPECT_EQ(text_of(*reading.value->timeline[0].until), "2024-05-03T09:42:00Z") << stamp;
  }
}

TEST(MarkdownTimeline, MayHaveALabelRightAboveItsLinesBelowATitle) {
  const auto reading = import_markdown(
      "# Disk full\n\nTimeline UTC:\n3 May 2024 10:05: the alert fired\n3 May 2024 10:20 @ada looked\n\nWhat went "
      "well:\n\n* the alert came early\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z"}));
  EXPECT_EQ(reading.value->went_well.size(), 1U);
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
      {"Issue Summary\n\nThe shop was down.\n\nTimeline\n\n10:05 Alert\n", "Untitled review"},
      {"Postmortem\n\nIssue Summary\n\nThe shop was down.\n\nTimeline\n\n10:05 Alert\n", "Postmortem"},
      {"### Postmortem: outage of the shop\n\n#### Summary\n\nIt was down.\n", "Postmortem: outage of the shop"},
  };
  for (const auto& [text, title] : cases) EXPECT_EQ(import_markdown(text).value->title, title);
}

TEST(MarkdownDays, ComeFromTheFilesNameLast) {
  MarkdownSource source;
  source.file_name = "reviews/20240503-disk.txt";
  const auto reading = import_markdown("Full.\n\n- 10:05 UTC Alert\n", source);
  EXPECT_EQ(text_of(*reading.value->timeline.front().at), "2024-05-03T10:05:00Z");
  EXPECT_EQ(reading.value->id.text, "20240503-disk");
}

}  // namespace
}  // namespace debrief
