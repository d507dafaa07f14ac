// Every stamp in every layout: a timeline of four entries is read whole, whatever way it is written.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

#include "io/import/markdown_told.hpp"

namespace debrief::testing {
namespace {

struct Told {
  int hour;
  int minute;
  std::string_view words;
};

constexpr std::array<Told, 4> told = {{{9, 5, "The queue began to grow on both nodes"},
                                       {9, 47, "On-call was paged by the latency alarm"},
                                       {13, 2, "Traffic moved to the second region"},
                                       {14, 30, "Errors fell to the usual level"}}};

/// %H and %M are the time in two digits, %h the hour without a zero before it, %I of twelve with %p for "AM"; %E is an
/// hour later on, %N a minute later on.
std::string stamped(std::string_view pattern, const Told& each) {
  std::string out;
  const auto number = [&out](int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    out.append(digits.size() < width ? 1 : 0, '0').append(digits);
  };
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') {
      out += pattern[i];
      continue;
    }
    const int twelve = each.hour % 12 == 0 ? 12 : each.hour % 12;
    switch (pattern[++i]) {
      case 'H':
        number(each.hour, 2);
        break;
      case 'E':
        number(each.hour + 2, 2);
        break;
      case 'h':
        number(each.hour, 1);
        break;
      case 'I':
        number(twelve, 1);
        break;
      case 'M':
        number(each.minute, 2);
        break;
      case 'N':
        number(each.minute + 9, 2);
        break;
      default:
        out += each.hour < 12 ? "AM" : "PM";
    }
  }
  return out;
}

constexpr std::string_view stamps[] = {"%H:%M",
                                       "%h:%M",
                                       "%H:%M:10",
                                       "%H:%M UTC",
                                       "%H:%MUTC",
                                       "%H:%MZ",
                                       "%H:%M (UTC)",
                                       "%H:%M [UTC]",
                                       "%H:%M GMT",
                                       "%H:%M CEST",
                                       "%H:%M+02:00",
                                       "%H:%M +0200",
                                       "%H:%M UTC+2",
                                       "%H:%M (UTC+2)",
                                       "%H:%M local time",
                                       "%I:%M %p",
                                       "%I:%M%p",
                                       "%I:%M %p PST",
                                       "%I:%M%p ET",
                                       "%I.%M%p",
                                       "%H.%M",
                                       "%H%M",
                                       "%H%MZ",
                                       "%H%M UTC",
                                       "%H%M hrs",
                                       "%H%Mh",
                                       "%H:%Mh",
                                       "%H:%M hrs",
                                       "~%H:%M",
                                       "~ %H:%M",
                                       "ca. %H:%M",
                                       "approx. %H:%M",
                                       "Around %H:%M",
                                       "At %H:%M",
                                       "By %H:%M UTC",
                                       "before %H:%M",
                                       "since %H:%M",
                                       "@%H:%M",
                                       "@ %H:%M",
                                       "[%H:%M]",
                                       "(%H:%M)",
                                       "`%H:%M`",
                                       "**%H:%M**",
                                       "*%H:%M*",
                                       "_%H:%M_",
                                       "**[%H:%M]**",
                                       "[%H:%M](https://chat.example.org/p1)",
                                       "\"%H:%M\"",
                                       "%H:%M?",
                                       "%H:%M~",
                                       "%H:%M (approx.)",
                                       "🔴 %H:%M",
                                       "%H:%M-%H:%N",
                                       "%H:%M - %H:%N",
                                       "%H:%M–%H:%N",
                                       "%H:%M to %H:%N",
                                       "%H:%M → %H:%N",
                                       "%H%M-%H%N",
                                       "%H:%M UTC (%E:%M CEST)",
                                       "%H:%M UTC / %E:%M CEST",
                                       "UTC %H:%M",
                                       "2031-05-12 %H:%M",
                                       "2031-05-12T%H:%M",
                                       "2031-05-12T%H:%M:10.123Z",
                                       "2031-05-12 %H:%M:10,123",
                                       "2031-05-12, %H:%M",
                                       "2031-05-12 @ %H:%M",
                                       "2031-05-12 at %H:%M",
                                       "2031-05-12 - %H:%M",
                                       "2031/05/12 %H:%M",
                                       "2031.05.12 %H:%M",
                                       "[2031-05-12 %H:%M]",
                                       "<2031-05-12 Mon %H:%M>",
                                       "2031-05-12 (Mon) %H:%M",
                                       "20310512 %H:%M",
                                       "20310512T%H%MZ",
                                       "05-12 %H:%M",
                                       "5/12 %H:%M",
                                       "12.05.2031 %H:%M",
                                       "12.05. %H:%M",
                                       "05/12/2031 %I:%M %p",
                                       "12 May %H:%M",
                                       "12 May 2031 %H:%M",
                                       "12-May-2031 %H:%M",
                                       "12th May %H:%M",
                                       "12th of May, %H:%M",
                                       "May 12 %H:%M",
                                       "May 12, %H:%M",
                                       "May 12th at %H:%M",
                                       "May 12, 2031, %I:%M %p UTC",
                                       "May 12 - %H:%M",
                                       "Mon %H:%M",
                                       "Monday %H:%M",
                                       "Monday, May 12, %H:%M",
                                       "Mon, 12 May 2031 %H:%M:10 +0000",
                                       "Mon May 12 %H:%M:10 UTC 2031",
                                       "%H:%M May 12",
                                       "%H:%M, 12 May 2031",
                                       "%H:%M on May 12",
                                       "%H:%M (May 12)",
                                       "%H:%M UTC 2031-05-12"};

/// S stands for the stamp, - for what parts it from its words, W for the words. One entry of a layout.
struct Layout {
  std::string_view before;
  std::string_view entry;
  std::string_view between;
  std::string_view after;
  /// The stamp stands alone, and nothing parts it from its words.
  bool alone = false;
};

constexpr Layout layouts[] = {
    {"", "- S@W.", "\n", ""},
    {"", "1. S@W.", "\n", ""},
    {"", "• S@W.", "\n", ""},
    {"", "- [x] S@W.", "\n", ""},
    {"", "> S@W.", "\n>\n", ""},
    {"", "- S@W.", "\n\n", ""},
    {"", "S@W.", "\n", ""},
    {"", "S@W.", "\n\n", ""},
    {"", "S@W.", "  \n", ""},
    {"", "S@W.", "<br>\n", ""},
    {"", "### S@W\n\nMore about it.", "\n\n", ""},
    {"", "### 1. S@W\n\nMore about it.", "\n\n", ""},
    {"", "**S@W.**\nMore about it.", "\n\n", ""},
    {"", "- S@W.\n  - A detail without a time.", "\n", ""},
    {"- Detection\n", "  - S@W.", "\n", ""},
    {"```\n", "S@W.", "\n", "\n```"},
    {"<ul>\n", "<li>S@W.</li>", "\n", "\n</ul>"},
    {"<details>\n<summary>Open</summary>\n\n", "- S@W.", "\n", "\n\n</details>"},
    {"| Time | Event |\n|---|---|\n", "| S | W. |", "\n", "", true},
    {"| # | When | Event |\n|---|---|---|\n", "| 1 | S | W. |", "\n", "", true},
    {"| Event | Time |\n|---|---|\n", "| W | S |", "\n", "", true},
    {"| Date | Time | Event |\n|---|---|---|\n", "| 2031-05-12 | S | W. |", "\n", "", true},
    {"Time | Event\n---|---\n", "S | W.", "\n", "", true},
    {"<table>\n<tr><th>Time</th><th>Event</th></tr>\n", "<tr><td>S</td><td>W.</td></tr>", "\n", "\n</table>", true},
    {".. list-table::\n   :header-rows: 1\n\n   * - Time\n     - Event\n", "   * - S\n     - W.", "\n", "", true},
    {"", "S\nW.", "\n\n", "", true},
    {"", "S\n\nW.", "\n\n", "", true},
    {"", "### S\n\nW.", "\n\n", "", true},
    {"", "### S\n\n- W.\n- More about it.", "\n\n", "", true},
    {"", "- S\n  - W.\n  - More about it.", "\n", "", true},
    {"", "**S**\n\nW.", "\n\n", "", true},
    {"", "**S**\nW.", "\n\n", "", true},
    {"", "S\n: W.", "\n\n", "", true},
    {"", "- W (S)", "\n", "", true},
    {"", "- W - S", "\n", "", true},
    {"", "### W (S)\n\nMore about it.", "\n\n", "", true},
    {"", "- S - @kim - W.", "\n", "", true},
};

constexpr std::string_view parted_by[] = {" - ", ": ", " ", " | "};

/// What is no stamp by itself in a layout, or says something else there.
bool makes_sense(const Layout& layout, std::string_view stamp, std::string_view mark) {
  const bool table = layout.entry.find(" | ") != std::string_view::npos || layout.entry.starts_with("| ");
  // A table has its own bars.
  if (table && stamp.find('|') != std::string_view::npos) return false;
  // A line with a bar in it, and nothing above that says so, is a line.
  if (mark == " | " && layout.between == "\n" && layout.entry == "S@W.") return false;
  return true;
}

std::string written(const Layout& layout, std::string_view stamp, std::string_view mark) {
  std::string out = "# Checkout was slow\n\nDate: 2031-05-12\n\n## Summary\n\nCheckout was slow.\n\n## Timeline\n\n";
  out += layout.before;
  for (const Told& each : told) {
    if (&each != told.data()) out += layout.between;
    for (const char c : layout.entry) {
      if (c == 'S') {
        out += stamped(stamp, each);
      } else if (c == '@' && !layout.alone) {
        out += mark;
      } else if (c == 'W') {
        out += each.words;
      } else {
        out += c;
      }
    }
  }
  out += layout.after;
  return out + "\n\n## What we learned\n\nThe pool is shared by two services.\n";
}

/// Empty where all four entries were read, else what was read.
std::string missing(const std::string& text) {
  const Review review = review_of(text);
  std::string seen;
  for (const TimelineEvent& event : review.timeline) {
    seen += "\n  " + (event.at ? text_of(*event.at) : "?") + " " + event.text;
  }
  if (review.timeline.size() != told.size()) return "entries: " + std::to_string(review.timeline.size()) + seen;
  for (std::size_t i = 0; i < told.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    std::array<char, 32> wanted{};
    std::snprintf(wanted.data(), wanted.size(), "2031-05-12T%02d:%02d", told[i].hour, told[i].minute);
    const bool same = event.at && text_of(*event.at).starts_with(wanted.data());
    if (!same || event.text.find(told[i].words) == std::string::npos) return "another entry:" + seen;
  }
  return {};
}

TEST(MarkdownLayouts, EveryStampIsReadInEveryLayout) {
  std::size_t tried = 0;
  std::size_t lost = 0;
  for (const Layout& layout : layouts) {
    for (const std::string_view stamp : stamps) {
      for (const std::string_view mark : parted_by) {
        if (layout.alone && mark != parted_by[0]) break;
        if (!makes_sense(layout, stamp, mark)) continue;
        const std::string text = written(layout, stamp, mark);
        ++tried;
        const std::string fault = missing(text);
        if (fault.empty() || ++lost > 10) continue;
        ADD_FAILURE() << fault << "\nin\n" << text;
      }
    }
  }
  EXPECT_GT(tried, 7'000U);
  EXPECT_EQ(lost, 0U);
}

}  // namespace
}  // namespace debrief::testing
