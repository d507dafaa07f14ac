// A small timeline in every surrounding: under each name, with its day and its zone in each place that a page has.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown_told.hpp"

namespace debrief::testing {
namespace {

/// What names the timeline, in any way that a page does; the last has no name at all.
constexpr std::string_view headings[] = {"## Timeline",
                                         "## Incident Timeline:",
                                         "## 2. Timeline",
                                         "**Timeline:**",
                                         "Timeline:",
                                         "Timeline\n--------",
                                         "== Timeline ==",
                                         "## Chronology",
                                         "## Sequence of events",
                                         "## Key events",
                                         "## Incident log",
                                         "## What happened?",
                                         "## Minute by minute",
                                         "## Detection and response",
                                         "## Incident details",
                                         ""};

/// Where the day stands: above the title, below it, below the heading of the timeline, or behind it.
struct DayPlace {
  std::string_view title;
  std::string_view fields;
  std::string_view inside;
  std::string_view behind_heading;
};

constexpr DayPlace day_places[] = {
    {"# Disk full on 2031-05-12", "", "", ""},
    {"# 2031-05-12: Disk full", "", "", ""},
    {"# Disk full (May 12, 2031)", "", "", ""},
    {"# Disk full", "**Date:** Monday, May 12th, 2031", "", ""},
    {"# Disk full", "- **Date:** 12 May 2031\n- **Severity:** 2", "", ""},
    {"# Disk full", "| Field | Value |\n|---|---|\n| **Date** | 2031-05-12 |\n| Severity | 2 |", "", ""},
    {"# Disk full", "Incident start: 2031-05-12 09:05\nIncident end: 2031-05-12 14:30", "", ""},
    {"# Disk full", "**When:** May 12, 2031, 09:05-14:30", "", ""},
    {"# Disk full", "On May 12, 2031, a disk was full.", "", ""},
    {"---\ntitle: Disk full\ndate: 2031-05-12\n---", "", "", ""},
    {"# Disk full", "", "### Monday, May 12, 2031\n\n", ""},
    {"# Disk full in 2031", "", "### May 12\n\n", ""},
    {"# Disk full", "", "**May 12, 2031:**\n\n", ""},
    {"# Disk full", "", "_2031-05-12_\n\n", ""},
    {"# Disk full", "", "All times are on 2031-05-12.\n\n", ""},
    {"# Disk full", "", "", " - 2031-05-12"},
    {"# Disk full", "", "", " (May 12, 2031)"},
};

/// Where the zone stands, UTC each time.
struct ZonePlace {
  std::string_view top;
  std::string_view inside;
  std::string_view behind_heading;
};

constexpr ZonePlace zone_places[] = {
    {"**Timezone:** UTC", "", ""},
    {"All times in this document are UTC.", "", ""},
    {"", "All times UTC.\n\n", ""},
    {"", "*All times are in UTC.*\n\n", ""},
    {"", "> All timestamps are UTC\n\n", ""},
    {"", "Note: times below are UTC.\n\n", ""},
    {"", "", " (UTC)"},
    {"", "", " (all times UTC)"},
    {"", "", ", UTC"},
    {"", "", " [UTC]"},
    {"", "", " in UTC"},
};

constexpr std::string_view bodies[] = {
    "- 09:05 - alert fired\n- 14:30 - disk cleaned",
    "| Time | Event |\n|---|---|\n| 09:05 | alert fired |\n| 14:30 | disk cleaned |",
    "**09:05** alert fired\n\n**14:30** disk cleaned",
    "09:05 alert fired\n14:30 disk cleaned",
    "#### 09:05\n\nalert fired\n\n#### 14:30\n\ndisk cleaned",
};

/// The events of a page put together from its parts; nothing is asked where a part has no place.
std::string mistake_in(std::string_view heading, const DayPlace& day, const ZonePlace* zone, std::string_view body) {
  const bool behind = !day.behind_heading.empty() || (zone != nullptr && !zone->behind_heading.empty());
  if (behind && (!heading.starts_with("## ") || heading.ends_with(':') || heading.ends_with('?'))) return {};
  std::string text(day.title);
  const auto add = [&text](std::string_view part) {
    if (!part.empty()) text.append("\n\n").append(part);
  };
  add(day.fields);
  add(zone == nullptr ? "" : zone->top);
  add("## Summary\n\nA disk was full.");
  std::string named(heading);
  named += day.behind_heading;
  if (zone != nullptr) named += zone->behind_heading;
  add(named);
  add(std::string(zone == nullptr ? "" : zone->inside) + std::string(day.inside) + std::string(body));
  text += "\n\n## What we learned\n\nThe disk is shared by two services.\n";
  const std::string offset = zone == nullptr ? "-00:00" : "Z";
  const std::vector<std::string> wanted = {"2031-05-12T09:05:00" + offset + " alert fired",
                                           "2031-05-12T14:30:00" + offset + " disk cleaned"};
  const std::vector<std::string> seen = events_of(import_markdown(text));
  if (seen == wanted) return {};
  std::string out = text + "\nwas read as";
  for (const std::string& each : seen) out += "\n  " + each;
  return out;
}

TEST(MarkdownSurroundings, DaysAndZonesHoldWhereverTheyStand) {
  std::size_t wrong = 0;
  const auto expect_right = [&wrong](const std::string& mistake) {
    if (mistake.empty()) return;
    if (++wrong <= 5) ADD_FAILURE() << mistake;
  };
  for (const std::string_view heading : headings) {
    for (const DayPlace& day : day_places) {
      for (const std::string_view body : bodies) {
        expect_right(mistake_in(heading, day, nullptr, body));
        for (const ZonePlace& zone : zone_places) expect_right(mistake_in(heading, day, &zone, body));
      }
    }
  }
  EXPECT_EQ(wrong, 0U);
}

}  // namespace
}  // namespace debrief::testing
