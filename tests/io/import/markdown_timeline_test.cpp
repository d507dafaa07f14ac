// Timelines as people write them, in every layout, with invented incidents.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "io/import/markdown_told.hpp"

namespace debrief {
namespace {

using testing::events_of;
using testing::times_of;

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
     "## Timeline\n\nT0 is 2024-05-03 14:00 UTC.\n\n- T+0 Deploy\n- T+5m Alert\n- T+1h30m Fix\n- T+2.5hrs Close\n- "
     "T-10min Review\n",
     {"2024-05-03T14:00:00Z Deploy", "2024-05-03T14:05:00Z Alert", "2024-05-03T15:30:00Z Fix",
      "2024-05-03T16:30:00Z Close", "2024-05-03T13:50:00Z Review"}},
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

TEST(MarkdownTimeline, MayCountFromAStartBelowAnyHeading) {
  const auto reading = import_markdown(
      "# The index\n\n## How it went down\n\nT0 is Friday, 3 May 2024 at 23:31 CEST.\n\nT−40m\n: free some space\n\n"
      "**T+0**\n: enter.\n\nT+1h15\n: a copy was found\n\nT+~4 days\n: all pages are back\n");
  const std::vector<std::string> expected = {
      "2024-05-03T22:51:00+02:00 free some space", "2024-05-03T23:31:00+02:00 enter.",
      "2024-05-04T00:46:00+02:00 a copy was found", "2024-05-07T23:31:00+02:00 all pages are back"};
  EXPECT_EQ(events_of(reading), expected);
  // Two of them may be names.
  EXPECT_TRUE(
      import_markdown("# Fleet\n\n## Machines\n\n- T-1000 is liquid\n- T-800 is not\n").value->timeline.empty());
}

TEST(MarkdownTimeline, GoesOnBelowAListAmongItsLines) {
  const auto reading = import_markdown(
      "# Report\n\n## Log\n\n20240503T1005Z  Taken out at two sites\n                  - a third needs a token\n"
      "                  - it is at the office\n20240503T1020Z  On the way\n20240503T10xxZ  Signed again\n"
      "20240503T1100Z  All clear\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z",
                                                         "2024-05-03T10:00:00Z", "2024-05-03T11:00:00Z"}));
}

TEST(MarkdownTimeline, MayBeCopiedOutOfASpreadsheet) {
  const auto reading = import_markdown(
      "# Report\n\n## Sequence of events\n\nDate\tTime\tArea\tWhat\n2024-05-03\t10:05 UTC\tShuttle\tTwo of them stop\n"
      "2024-05-03\t~10:20 UTC\tSorter\tA jam\n2024-05-04\t\tShuttle\tTried again\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z", "2024-05-04T00:00:00Z"}));
  EXPECT_EQ(reading.value->timeline.front().text, "Two of them stop");
}

TEST(MarkdownTimeline, MayNameADayByItsWeekdayAndItsNumberAlone) {
  const auto reading = import_markdown(
      "# 2024-08-11 outage\n\n## Log\n\nAll times UTC.\n\n#### Saturday, 10th\n\n- 22:15 – merged\n\n#### Sunday the "
      "11th\n\n- around 4:30 – the disk is full\n\n#### Monday, 12th\n\n- 15:20 – verified\n");
  EXPECT_EQ(times_of(reading),
            (std::vector<std::string>{"2024-08-10T22:15:00Z", "2024-08-11T04:30:00Z", "2024-08-12T15:20:00Z"}));
}

TEST(MarkdownTimeline, MayHaveALabelRightAboveItsLinesBelowATitle) {
  const auto reading = import_markdown(
      "# Disk full\n\nTimeline UTC:\n3 May 2024 10:05: the alert fired\n3 May 2024 10:20 @ada looked\n\nWhat went "
      "well:\n\n* the alert came early\n");
  EXPECT_EQ(times_of(reading), (std::vector<std::string>{"2024-05-03T10:05:00Z", "2024-05-03T10:20:00Z"}));
  EXPECT_EQ(reading.value->went_well.size(), 1U);
}

}  // namespace
}  // namespace debrief
