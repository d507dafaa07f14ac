// Text that is broken, huge or hostile: findings, time in proportion to its length, nothing run.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "debrief/io/write.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

std::string repeated(std::string_view part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

TEST(MarkdownHostile, EmptyTextIsAFinding) {
  for (const std::string text : {"", "\n\n", "\xEF\xBB\xBF", "   \r\n"}) {
    const auto reading = import_markdown(text);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.findings.front().name, "nothing-to-read");
    EXPECT_FALSE(reading.value->title.empty());
  }
}

TEST(MarkdownHostile, BytesThatAreNoTextAreReplaced) {
  std::string text = "# Out";
  text += '\0';
  text += "age \xFF\xC3\n\n## Timeline\n\n- 2024-05-03 10:05 UTC Al\xE2\x82rt\n";
  const auto reading = import_markdown(text);
  EXPECT_EQ(reading.value->title,
            "Out\xEF\xBF\xBD"
            "age \xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(reading.value->timeline.size(), 1U);
  EXPECT_EQ(reading.findings.front().name, "not-utf-8");
  EXPECT_TRUE(read_review(write(*reading.value)).clean());
}

TEST(MarkdownHostile, LineEndsAndByteOrderMarksChangeNothing) {
  const std::string text =
      "# Outage 2024-05-03\n\n## Timeline\n\n- 10:05 UTC Alert\n\n## Actions\n\n- [ ] Add a graph\n";
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_EQ(write(*import_markdown(windows).value), write(*import_markdown(text).value));
}

TEST(MarkdownHostile, HtmlIsLeftOutToldAndNothingOfItIsLost) {
  const auto reading = import_markdown(
      "# Queue grew on 2024-05-03\n\n## Summary\n\nThe queue<br>grew, see <img src=\"https://picture.example/q.png\" "
      "alt=\"Length of the queue\">.\n\n<details><summary>Log</summary>\n\nIt said <b>no</b>.\n\n</details>\n\n"
      "## Timeline (UTC)\n\n<table><tr><td>10:05</td><td>Alert</td></tr></table>\n\n"
      "- 10:20 All well <!-- or so <we> thought: a > b --> again\n- 10:30 <none> <!-- open\n\n"
      "## Action items\n\n- [ ] Add a quota <span style=\"color:red\">soon</span> `<i>`\n");
  ASSERT_TRUE(reading.value);
  EXPECT_THAT(reading.value->summary,
              HasSubstr("The queue grew, see Length of the queue (https://picture.example/q.png)"));
  EXPECT_THAT(reading.value->summary, HasSubstr("Log\n\nIt said no."));
  ASSERT_EQ(reading.value->timeline.size(), 3U);
  EXPECT_EQ(reading.value->timeline[1].text, "All well again");
  EXPECT_EQ(reading.value->timeline[2].text, "<none> <!-- open");
  EXPECT_EQ(reading.value->actions.front().title, "Add a quota soon <i>");
  const auto& notes = reading.value->notes;
  const auto comment = std::find_if(notes.begin(), notes.end(), [](const Note& each) {
    return each.text == "<!-- or so <we> thought: a > b -->" && each.source_line == 17;
  });
  EXPECT_NE(comment, notes.end());
  const auto told = std::find_if(reading.findings.begin(), reading.findings.end(),
                                 [](const Finding& each) { return each.name == "html-left-out"; });
  ASSERT_NE(told, reading.findings.end());
  EXPECT_EQ(told->line, 5);
  EXPECT_EQ(told->message,
            "HTML was left out and its words were kept: <b> 1, <br> 1, <details> 1, <img> 1, <span> 1, <summary> 1, "
            "<table> 1, <td> 2, <tr> 1.");
}

TEST(MarkdownHostile, ALinkThatNobodyShouldFollowIsToldWhereverItStands) {
  const auto reading = import_markdown(
      "# Queue\n\n## Summary\n\nSee [x](javascript:alert(1)), [y](#below), [z](../a:b/c) and "
      "[w](https://w.example).\n\n"
      "## Timeline\n\n- 2024-05-03 10:05 UTC Alert, [x](javascript:alert(1))\n");
  std::vector<std::int64_t> lines;
  for (const Finding& each : reading.findings) {
    if (each.name == "unsafe-link") lines.push_back(each.line.value_or(0));
  }
  EXPECT_EQ(lines, std::vector<std::int64_t>{9}) << "once for each target";
  const auto alone = import_markdown("# Queue\n\n## Summary\n\nSee [x](javascript:alert(1)).\n");
  EXPECT_EQ(alone.findings.size(), 1U);
  EXPECT_EQ(alone.findings.front().line, 5);
  EXPECT_THAT(alone.value->summary, HasSubstr("javascript:alert(1)"));
}

TEST(MarkdownHostile, MarkupIsTextAndNothingElse) {
  const auto reading = import_markdown(
      "# <script>alert(1)</script> Outage\n\n## Timeline\n\n- 2024-05-03 10:05 UTC <img src=x onerror=alert(1)> "
      "Alert\n- "
      "10:06 UTC [go](javascript:alert(2)) and [data](data:text/html;base64,AAAA)\n");
  for (const EvidenceItem& item : reading.value->evidence_packet->items) {
    EXPECT_FALSE(item.uri.starts_with("javascript:") || item.uri.starts_with("data:")) << item.uri;
  }
  EXPECT_EQ(reading.value->timeline[0].text, "Alert");
}

TEST(MarkdownHostile, BeyondTheLimitThereIsAFindingAndNoValue) {
  MarkdownSource source;
  source.limits.document_bytes = 100;
  const auto reading = import_markdown(std::string(101, 'a'), source);
  EXPECT_FALSE(reading.value);
  EXPECT_EQ(reading.findings.front().name, "too-large");
}

TEST(MarkdownHostile, FindingsEndAtTheirLimit) {
  MarkdownSource source;
  source.limits.findings = 10;
  const auto reading = import_markdown("## Timeline\n\n" + repeated("- 2024-05-03 17:14 PM UTC Alert\n", 500), source);
  EXPECT_EQ(reading.findings.size(), 11U);
  EXPECT_EQ(reading.findings.back().name, "too-many-findings");
  EXPECT_EQ(reading.value->timeline.size(), 500U);
}

TEST(MarkdownHostile, NestedListsAreFlattenedAndKept) {
  std::string text = "## Actions\n\n";
  for (std::size_t i = 0; i < 10'000; ++i) text += std::string(2 * std::min<std::size_t>(i, 2'000), ' ') + "- item\n";
  MarkdownSource source;
  source.limits.document_bytes = std::size_t{1} << 30;
  const auto reading = import_markdown(text, source);
  const std::string document = write(*reading.value);
  std::size_t items = 0;
  for (std::size_t at = document.find("item"); at != std::string::npos; at = document.find("item", at + 4)) ++items;
  EXPECT_GE(items, 10'000U);
}

/// Seconds of this process's own work for one reading of a text, so that a busy machine changes little.
double seconds_for(const std::string& text) {
  MarkdownSource source;
  source.limits.document_bytes = std::size_t{1} << 30;
  const std::clock_t begin = std::clock();
  const auto reading = import_markdown(text, source);
  EXPECT_TRUE(reading.value);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(MarkdownHostile, TakesTimeInProportionToTheText) {
  const std::string_view parts[] = {
      "[",
      "](",
      "![]()",
      "[a](",
      "`",
      "``` ` ",
      "*a_",
      "<a ",
      "<!-- ",
      "&#1",
      "|",
      "| a ",
      "> ",
      "- ",
      "1. ",
      "10:05 ",
      "10:05 - ",
      "2024-05-03 ",
      "(10:05 ",
      "owner: ",
      "(due ",
      " — ",
      "@a ",
      "\\",
      "http://a ",
      "~",
      "T+5m ",
      "[x]: y\n",
      "# a\n",
      "| a | b |\n",
      "**a:** ",
      "Timeline\n",
      "**Impact:** a\n",
      "a: ",
      "- 10:05 a\n",
      "## Timeline\n",
      "<br ",
      "<br>10:05 ",
      "<table>",
      "<tr><td>",
      "at 10:05 UTC ",
      "May 3 ",
      "```\n",
      "---\n",
  };
  for (const std::string_view part : parts) {
    for (const std::string_view frame : {"", "## Timeline\n\n- 10:05 ", "## Actions\n\n- "}) {
      const std::size_t times = 8'000 / part.size();
      const double one = seconds_for(std::string(frame) + repeated(part, times));
      const double eight = seconds_for(std::string(frame) + repeated(part, 8 * times));
      // Quadratic work would take sixty-four times as long; the floor keeps short times out of the comparison.
      EXPECT_LT(eight, 24 * std::max(one, 0.02))
          << part << " in " << frame << ": " << one << " s and " << eight << " s";
    }
  }
}

TEST(MarkdownHostile, OtherMarkupsTakeTimeInProportionToTheText) {
  struct Markup {
    std::string_view frame;
    std::vector<std::string_view> parts;
  };
  const std::vector<Markup> markups = {
      {"#+title: A\n* Timeline\n",
       {"* TODO a :B:\n", "[[a][", "<2031-05-12 Mon", "=a ", ":A:\n", "#+begin_src\n", "* COMMENT\n",
        " :: ", "<2031-05-12 Mon 10:05>--", "| a "}},
      {".. note::\n\n",
       {".. a::\n", ":a:`", "``", "`a <", "|a", "a\n===\n", ".. list-table::\n   * - a\n     - b\n",
        ".. csv-table::\n   \"a\n", "   * - a\n", ".. code::\n\n   a\n"}},
      {"= A\n\n== Timeline\n\n",
       {"----\n", "|===\n|a\n", "a[", "http://a[", "footnote:[", "<<a", "``a", "a::\n", "+\n", ".. a\n", "{a}[b]",
        "====\n"}},
      {"h1. A\n\nh2. Timeline\n\n",
       {"|_. a ", "|a\n", "||a", "\"a\":http", "[a|", "@a ", "-a ", "<pre>\n", "{code}\n", "bq. ", "* a\n", "### a\n"}},
      {"== Timeline ==\n{{a}}\n",
       {"{{", "{{a|", "}}", "{|\n|}\n", "{|\n", "|-\n| a\n", "[[a", "[http", "''", "<ref", "<ref>", "** a\n",
        "! a !!"}},
      {"====== A ======\n\n",
       {"^ a ", "| a |\n", "^ a ^\n", "[[", "((", "%%", "{{", "//", "''", "<code>\n", "  * <todo a\n", "  * a\n"}},
      {"<A b=\"c\">\n</A>\n{{< a >}}{{< /a >}}\n",
       {"<A ", "<A a=\"10:05\">", "<A a=\"10:05\"\n", "</A>", "{{< a ", "{{< a \"10:05\" >}}", "{{< /a >}}", "{{<",
        "<A time=\"10:05\">\n", "import a from\n", ":::\n"}},
  };
  for (const Markup& markup : markups) {
    for (const std::string_view part : markup.parts) {
      const std::size_t times = 8'000 / part.size();
      const double one = seconds_for(std::string(markup.frame) + repeated(part, times));
      const double eight = seconds_for(std::string(markup.frame) + repeated(part, 8 * times));
      EXPECT_LT(eight, 24 * std::max(one, 0.02))
          << part << " behind " << markup.frame << ": " << one << " s and " << eight << " s";
    }
  }
}

TEST(MarkdownHostile, OneLineOfManyMegabytesIsReadAndKept) {
  const std::string words = repeated("word ", 1'000'000);
  MarkdownSource source;
  source.limits.document_bytes = std::size_t{1} << 30;
  const auto reading = import_markdown("# Outage\n\n## Detection\n\n" + words, source);
  ASSERT_EQ(reading.value->notes.size(), 2U);
  EXPECT_GE(reading.value->notes.front().text.size() + 1, words.size());
}

}  // namespace
}  // namespace debrief
