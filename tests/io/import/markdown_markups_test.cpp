// Reviews in other markups than Markdown, with invented incidents.
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

struct Page {
  std::string name;
  std::string text;
  std::string title;
  std::vector<std::string> events;
  std::vector<std::string> actions;
};

void PrintTo(const Page& page, std::ostream* out) {
  *out << page.name;
}

class MarkupPage : public ::testing::TestWithParam<Page> {};

TEST_P(MarkupPage, GivesItsTitleEventsAndActions) {
  const auto reading = import_markdown(GetParam().text);
  EXPECT_EQ(reading.value->title, GetParam().title);
  EXPECT_EQ(events_of(reading), GetParam().events);
  EXPECT_EQ(actions_of(*reading.value), GetParam().actions);
}

const std::vector<Page> org_pages = {
    {"stamped headings, drawers, clocks and commented trees",
     "#+title: Queue stuck\n#+author: Wim\n\n* Timeline\n:PROPERTIES:\n:CREATED: [2031-05-14 Wed 09:00]\n:ZONE: UTC\n"
     ":END:\n** <2031-05-12 Mon 10:05> Alert on =queue-1=\n   :LOGBOOK:\n   CLOCK: [2031-05-12 Mon 10:06]--[2031-05-12 "
     "Mon 10:20] =>  0:14\n   :END:\n** <2031-05-12 Mon 10:20>--<2031-05-12 Mon 10:30> /Consumer/ restarted\n** "
     "[2031-05-13 Tue 08:00] [[https://example.org/mail][Mail]] sent\n* COMMENT scratch\n** 12:30 ask about logs\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert on queue-1", "2031-05-12T10:20:00Z to 2031-05-12T10:30:00Z Consumer restarted",
      "2031-05-13T08:00:00Z Mail sent"},
     {}},
    {"keywords are states, tags in capitals owners, a deadline is due",
     "#+TITLE: Queue stuck\n#+TODO: TODO ASKED | DONE CANCELLED\n\n* Tasks\n** DONE [#A] Restart at night   :Wim:\n   "
     "CLOSED: [2031-05-12 Mon 10:51]\n** TODO Add an alert for stuck queues   :Petra:ops:\n   DEADLINE: <2031-06-01 "
     "Sun "
     "-2d>\n** ASKED New consumer [1/2]\n   - State \"ASKED\" from \"TODO\" [2031-05-12 Mon 11:00]\n** CANCELLED Buy a "
     "bigger host\n",
     "Queue stuck",
     {},
     {"Restart at night | Wim |  | done", "Add an alert for stuck queues | Petra | 2031-06-01 | committed",
      "New consumer |  |  | candidate", "Buy a bigger host |  |  | dropped"}},
    {"stamps in a list",
     "#+title: Queue stuck\n\n* Timeline (UTC)\n- <2031-05-12 Mon 10:05> :: alert\n- <2031-05-12 Mon 10:20> :: "
     "restarted\n#+begin_src sh\n10:25 systemctl status\n#+end_src\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z restarted"},
     {}},
};
INSTANTIATE_TEST_SUITE_P(Org, MarkupPage, ::testing::ValuesIn(org_pages));

const std::vector<Page> rst_pages = {
    {"table as a list with a column of roles, and one of values between commas",
     "###########\nQueue stuck\n###########\n\n:Date: 2031-05-12\n\nTimeline (UTC)\n==============\n\n.. "
     "list-table::\n   "
     ":header-rows: 1\n   :widths: 10 20 70\n\n   * - When\n     - Who\n     - What\n   * - 10:05\n     - Pager\n     "
     "- "
     "Alert on ``queue-1``,\n       see :issue:`12`\n   * - 10:20\n     - Wim\n     - Consumer restarted\n\nFollow-up\n"
     "=========\n\n.. csv-table::\n   :header: \"Item\", \"Owner\", \"Due\", \"State\"\n\n   \"Add an alert, and a "
     "graph\", "
     "\"Wim\", \"2031-06-01\", \"open\"\n   \"Say \"\"stuck\"\" on the page\", \"Petra\", \"2031-05-20\", \"done\"\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert on queue-1, see 12", "2031-05-12T10:20:00Z Consumer restarted"},
     {"Add an alert, and a graph | Wim | 2031-06-01 | committed",
      "Say \"stuck\" on the page | Petra | 2031-05-20 | done"}},
    {"roles, comments, bodies of directives and code",
     "Queue stuck\n***********\n\n.. contents::\n   :depth: 2\n\n.. _page: https://example.org/page\n\n:Date: "
     "2031-05-12\n\nTimeline\n~~~~~~~~\n\n.. note::\n\n   All times are UTC.\n\n- 10:05 :ref:`Alert <alert>`, see "
     "`page "
     "<https://example.org/page>`_\n- 10:20 restarted\n\n.. 10:25 a comment\n\n.. code-block:: console\n\n   10:30 "
     "systemctl status\n\nIt went well.\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert, see page", "2031-05-12T10:20:00Z restarted"},
     {}},
};
INSTANTIATE_TEST_SUITE_P(Rst, MarkupPage, ::testing::ValuesIn(rst_pages));

const std::vector<Page> asciidoc_pages = {
    {"terms with stamps, continuations and attributes",
     "= Queue stuck\nWim Berg <wim@example.org>\nv1.2, 2031-05-16\n:toc: left\n:incident-date: 2031-05-12\n\n== What "
     "happened (all times UTC)\n\n*10.05 am*:: Alert on `queue-1`footnote:[Of last year.], see "
     "https://example.org/1[the ticket].\n+\n[source,console]\n----\n10:07 systemctl status\n----\n\n10.20 am:: "
     "Consumer "
     "icon:check[] restarted\n\n////\n10:30 not told\n////\n\n== Lessons\n\n. Alerts come late\n.. at night\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert on queue-1 (Of last year.), see the ticket.",
      "2031-05-12T10:20:00Z Consumer restarted"},
     {}},
    {"table with a cell on each line and the columns in the attributes",
     "= Queue stuck\n\n== Actions\n\n[%header,cols=\"1,4,2,2,1\"]\n|===\n|# |Action |Owner |Due |Status\n|1\n|Add an "
     "alert\nfor stuck queues\n|Wim\n|2031-06-01\n|Open\n\n|2 |Say it on the page |Petra |2031-05-20 |Done\n|===\n",
     "Queue stuck",
     {},
     {"Add an alert for stuck queues | Wim | 2031-06-01 | committed",
      "Say it on the page | Petra | 2031-05-20 | done"}},
};
INSTANTIATE_TEST_SUITE_P(Asciidoc, MarkupPage, ::testing::ValuesIn(asciidoc_pages));

const std::vector<Page> textile_pages = {
    {"tables with marks in their cells",
     "h1. Queue stuck\n\n{{toc}}\n\nh2. Timeline (UTC, 2031)\n\n|_. Time |_. Event |_. Who |\n|13/05/2031 10:05 "
     "|Alert, "
     "see \"ticket\":https://example.org/1 |Pager|\n|>. 10:10 |@queue-1@ looked\nat again |/2. Wim |\n|>. 10:20 "
     "|*Consumer "
     "restarted* |\n\nbq. I looked at 10:30\n\n<pre>\n10:40 systemctl status\n</pre>\n\nh2. Actions\n\n|_. Ticket |_. "
     "Action "
     "|_. Assignee |_. Due |_. Status |\n|#1 |Add an alert |Wim |2031-06-01 |=. open |\n",
     "Queue stuck",
     {"2031-05-13T10:05:00Z Alert, see ticket", "2031-05-13T10:10:00Z queue-1 looked at again",
      "2031-05-13T10:20:00Z Consumer restarted"},
     {"Add an alert | Wim | 2031-06-01 | committed"}},
    {"rows and code of Jira",
     "h1. Queue stuck\n\nDate: 2031-05-12\n\nh2. Timeline (UTC)\n\n||Time||Event||\n|10:05|Alert, see [the "
     "ticket|https://example.org/1]|\n|10:20|Restarted|\n\n{code:sh}\n10:40 systemctl status\n{code}\n\nh2. Went "
     "well\n\n# The page came\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert, see the ticket", "2031-05-12T10:20:00Z Restarted"},
     {}},
};
INSTANTIATE_TEST_SUITE_P(Textile, MarkupPage, ::testing::ValuesIn(textile_pages));

const std::vector<Page> wiki_pages = {
    {"MediaWiki: lists of days, templates, quotes and a table of fields",
     "= Queue stuck =\n__TOC__\n{| class=\"wikitable\"\n|+ Incident\n! Severity\n| style=\"width:2em\" | high\n|-\n! "
     "Start\n| 2031-05-12 10:05\n|}\n\n== Timeline ==\n''All times in UTC.''<br />\n* '''2031-05-12'''\n** 10:05 "
     "'''OUTAGE BEGINS''' [[User:Wim|Wim]] sees {{T|12}}<ref>See [https://example.org/1 the log]</ref>\n*** looked "
     "again\n** 10:20 {{key press|restart}}, see [https://example.org/2 the page] <nowiki>[ok]</nowiki>\n<!-- ** 10:30 "
     "template -->\n\n== Actionables ==\n* Add an alert {{done}}\n[[Category:Incidents]]\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z OUTAGE BEGINS Wim sees T12", "2031-05-12T10:20:00Z restart, see the page [ok]"},
     {"Add an alert |  |  | done"}},
    {"MediaWiki: rows of a timeline",
     "== Queue stuck ==\n{{Incident|status=final|date=2031-05-12}}\n\n=== Timeline (UTC) ===\n{| "
     "class=\"wikitable\"\n! Time "
     "!! Event\n|-\n| 10:05 || Alert\n|-\n| 10:20\n| Consumer\nrestarted\n|}\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert", "2031-05-12T10:20:00Z Consumer restarted"},
     {}},
    {"DokuWiki: rows of marks, tasks and files",
     "====== Queue stuck ======\n\n//Page owner: Wim, last edit by Petra 2031/05/16 17:40//\n\n<WRAP round>\nMon "
     "2031/05/12: the queue was stuck.\n</WRAP>\n\n===== Timeline =====\n\n^ Time (UTC) ^ Event ^ By ^\n| 12.05. 10h05 "
     "| "
     "Alert, see [[ops:queue|the page]] ((of last year)) | - |\n| 10h20 | Consumer **not** restarted \\\\ %%//1//%% | "
     "Wim "
     "|\n| 13.05. 08.30 | restarted | Wim |\n\n<file txt queue.log>\n2031-05-12 10:40:00 no event\n</file>\n\n===== "
     "ToDo "
     "=====\n\n  * <todo @wim due:2031-06-01>Add an alert</todo>\n  * <todo #petra:2031-05-14>Say it</todo>\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert, see the page (of last year)", "2031-05-12T10:20:00Z Consumer not restarted //1//",
      "2031-05-13T08:30:00Z restarted"},
     {"Add an alert | wim | 2031-06-01 | committed", "Say it |  |  | done"}},
};
INSTANTIATE_TEST_SUITE_P(Wiki, MarkupPage, ::testing::ValuesIn(wiki_pages));

const std::vector<Page> component_pages = {
    {"components of MDX with their times as values",
     "---\ntitle: Queue stuck\n---\n\nimport {Timeline, Event} from '@site/timeline';\n\n:::info At a glance\nIt was "
     "night.\n:::\n\n## Timeline\n\n<Timeline date=\"2031-05-12\" tz=\"UTC\">\n  <Event time=\"11:05 PM\" kind=\"a > "
     "b\">Alert on "
     "`queue-1`</Event>\n  <Event\n    time=\"11:20 PM\"\n    end=\"11:30 PM\"\n  >\n    Consumer restarted\n\n    - "
     "twice\n  "
     "</Event>\n  <Event time={\"11:40 PM\"} text=\"Looked again\" />\n  <Event date=\"2031-05-13\" time=\"8:10 "
     "AM\">Mail sent</Event>\n</Timeline>\n\n<Graph at=\"09:00\" />\n\n```text\n<Event time=\"9:30 AM\">no "
     "event</Event>\n```\n",
     "Queue stuck",
     {"2031-05-12T23:05:00Z Alert on queue-1", "2031-05-12T23:20:00Z to 2031-05-12T23:30:00Z Consumer restarted",
      "2031-05-12T23:40:00Z Looked again", "2031-05-13T08:10:00Z Mail sent"},
     {}},
    {"shortcodes with their time as first value",
     "+++\ntitle = 'Queue stuck'\ndate = 2031-05-14\n+++\n\n## How it went {#timeline}\n\nAll times UTC.\n\n{{< "
     "timeline "
     ">}}\n{{< event \"May 12 10:05 AM\" >}} **Alert.** See [the page]({{< ref \"/queue\" >}}) {{< /event >}}\n{{< "
     "event \"May 12 "
     "10:20 AM\" >}} Restarted.\n\n{{< highlight json >}}\n{\"ts\":\"2031-05-12T10:20:12Z\"}\n{{< /highlight >}}\n{{< "
     "/event "
     ">}}\n{{< event date=\"May 13\" >}} Mail sent {{< /event >}}\n{{< /timeline >}}\n\n## What we change\n\n- Add an "
     "alert\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z Alert. See the page", "2031-05-12T10:20:00Z Restarted.", "2031-05-13T00:00:00Z Mail sent"},
     {"Add an alert |  |  | candidate"}},
};
INSTANTIATE_TEST_SUITE_P(Components, MarkupPage, ::testing::ValuesIn(component_pages));

const std::vector<Page> habit_pages = {
    {"zone of all stamps, and attributes behind a heading",
     "# Queue stuck {#top}\n\nDate: 2031-05-12\n\n## Timeline {#sec-timeline}\n\nAll stamps UTC, 2031-05-12, taken "
     "from logs.\n\n- 10:05 "
     "alert\n- 10:20 restarted\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z restarted"},
     {}},
    {"row of a table in a comment",
     "# Queue stuck on 2031-05-12\n\n## Timeline (UTC)\n\n<table>\n<tr><td>10:05</td><td>alert</td></tr>\n<!-- "
     "<tr><td>10:10</td><td>template</td></tr> -->\n<tr><td>10:20</td><td>restarted</td></tr>\n</table>\n",
     "Queue stuck on 2031-05-12",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z restarted"},
     {}},
    {"days in small letters above lines of notes",
     "Queue stuck, june 2031\n---------------------\n\nthursday 12 june\n-------------\n10:05 - alert on the "
     "queue\n10:20 "
     "- "
     "restarted it\n\nfriday 13 june\n--------------\n08:00 - mail sent\n",
     "Queue stuck, june 2031",
     {"2031-06-12T10:05:00-00:00 alert on the queue", "2031-06-12T10:20:00-00:00 restarted it",
      "2031-06-13T08:00:00-00:00 mail sent"},
     {}},
    {"days above times in a list that no heading names",
     "# Queue stuck\n\nIt began on 2031-05-11 at night.\n\n## My day\n\n* Monday, 12 May 2031\n    * **10:05** alert\n "
     "   * "
     "**10:20** restarted\n* Tuesday, 13 May\n    * **08:00** mail sent\n\n## What I'll do\n\n1. add an alert\n",
     "Queue stuck",
     {"2031-05-12T10:05:00-00:00 alert", "2031-05-12T10:20:00-00:00 restarted", "2031-05-13T08:00:00-00:00 mail sent"},
     {"add an alert |  |  | candidate"}},
    {"clocks that end with their word",
     "# Queue stuck\n\nDate: 2031-05-12\n\n## Timeline (UTC)\n\n- 10.05 Uhr alert\n- 10.20 Uhr restarted\n- 10.30 Uhr "
     "looked again\n",
     "Queue stuck",
     {"2031-05-12T10:05:00Z alert", "2031-05-12T10:20:00Z restarted", "2031-05-12T10:30:00Z looked again"},
     {}},
    {"parts with numbers and days above clocks with a full stop",
     "Queue stuck in the office\nAuthor: W. Berg\n\n1. Description\nThe queue did not move.\n\n2. Chronology (all "
     "times are "
     "local time, MESZ)\n\nMon. 12.05.2031\n  10.05 Uhr        alert on the queue,\n                   seen by all\n  "
     "10.20 "
     "Uhr        restarted\n\nTue. 13.05.2031\n  08.00 Uhr        mail sent\n\n3. Causes\na.) the queue is short\n\n4. "
     "Measures\n- Add an alert\n",
     "Queue stuck in the office",
     {"2031-05-12T10:05:00+02:00 alert on the queue, seen by all", "2031-05-12T10:20:00+02:00 restarted",
      "2031-05-13T08:00:00+02:00 mail sent"},
     {"Add an alert |  |  | candidate"}},
    {"tabs of MkDocs",
     "# Queue stuck on 2031-05-12\n\n## Timeline (UTC)\n\n=== \"Night\"\n\n    03:05\n    :   alert\n\n        ``` "
     "log\n        "
     "03:06:10 no event\n        ```\n\n=== \"Day\"\n\n    10:20\n    :   restarted\n",
     "Queue stuck on 2031-05-12",
     {"2031-05-12T03:05:00Z alert", "2031-05-12T10:20:00Z restarted"},
     {}},
    {"boxes without bullets, and a host with a star",
     "# No names for *.example.org\n\nwent wrong in 2031.\n\nToDo:\n [x] renew by itself (done sun)\n [ ] ask for a "
     "second "
     "reader\n",
     "No names for *.example.org",
     {},
     {"renew by itself |  |  | done", "ask for a second reader |  |  | candidate"}},
    {"work in bold at the beginning of its paragraph",
     "# Queue stuck\n\n## What we change\n\n**Size check** after every upload of the queue\n\n**Restore test** picks "
     "random "
     "objects each week\n",
     "Queue stuck",
     {},
     {"Size check after every upload of the queue |  |  | candidate",
      "Restore test picks random objects each week |  |  | candidate"}},
};
INSTANTIATE_TEST_SUITE_P(Habits, MarkupPage, ::testing::ValuesIn(habit_pages));

TEST(Markups, PlainMarkdownWithTheirMarksInItStaysAsItIs) {
  for (const std::string part :
       {"* Disk\n* Queue\n", "<Person> said no\n", "== Not closed\n", "h2. is no heading\n", "''quoted''\n",
        "> .. and so on::\n", "1. Free space\n\n2. Actions\n\n3. Restart\n", "|| or\n", "#+ 3\n"}) {
    const auto reading =
        import_markdown("# Queue stuck\n\n" + part + "\n## Timeline\n\n- 2031-05-12 10:05 UTC alert\n");
    EXPECT_EQ(reading.value->title, "Queue stuck") << part;
    EXPECT_EQ(events_of(reading), std::vector<std::string>{"2031-05-12T10:05:00Z alert"}) << part;
  }
}

TEST(Markups, EventsKeepTheLineThatTheyCameFrom) {
  const Review review = review_of(
      "Queue stuck\n===========\n\n:Date: 2031-05-12\n\nTimeline (UTC)\n--------------\n\n.. list-table::\n\n   * - "
      "10:05\n     "
      "- Alert\n   * - 10:20\n     - Restarted\n");
  ASSERT_EQ(review.timeline.size(), 2U);
  EXPECT_EQ(review.timeline[1].source_line, 13);
}

}  // namespace
}  // namespace debrief
