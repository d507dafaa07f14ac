#include "debrief/report/room_at.hpp"

#include <cmath>

#include "graph/markup.hpp"

namespace debrief::inline v0::report {

namespace {

using graph::escaped;

constexpr std::string_view style =
    ":root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6774;--paper:#fff;--rule:#d5dbe2;--held:#f1ecf9}"
    "@media "
    "(prefers-color-scheme:dark){:root{--ink:#e6eaef;--soft:#a3afbb;--paper:#14191f;--rule:#38424d;--held:#2a2338}}"
    "body{font:16px/1.5 system-ui,\"Segoe UI\",Helvetica,Arial,sans-serif;color:var(--ink);background:var(--paper);"
    "max-width:46rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%}td{padding:.35rem .6rem .35rem 0;border-top:1px solid var(--rule);"
    "vertical-align:top}td:first-child{white-space:nowrap;color:var(--soft);font-variant-numeric:tabular-nums}"
    ".source,.note{color:var(--soft);font-size:.9rem}.reading{background:var(--held);padding:.5rem .8rem;margin:.5rem "
    "0;"
    "border-radius:.4rem}";

std::string sign(std::int64_t minutes) {
  return (minutes < 0 ? "T−" : "T+") + std::to_string(minutes < 0 ? -minutes : minutes) + " min";
}

/// The moment of a line, counted from the first signal where that is known.
std::string moment(const graph::RoomAt& room, const std::optional<Instant>& at) {
  if (!at) return "before then";
  if (!room.minutes_in) return text_of(*at);
  const std::int64_t back = seconds_between(*at, room.at);
  const std::int64_t minutes = back >= 0 ? (back + 59) / 60 : 0;
  return sign(*room.minutes_in - minutes);
}

std::string lines(const graph::RoomAt& room, const std::vector<graph::RoomLine>& all) {
  std::string out = "<table>\n";
  for (const graph::RoomLine& line : all) {
    out += "<tr><td>" + escaped(moment(room, line.at)) + "</td><td>" + escaped(line.text);
    if (!line.source.empty()) out += " <span class=\"source\">" + escaped(line.source) + "</span>";
    out += "</td></tr>\n";
  }
  return out + "</table>\n";
}

std::string list(std::string_view heading, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string out = "<h2>" + std::string(heading) + "</h2>\n<ul>\n";
  for (const std::string& item : items) out += "<li>" + escaped(item) + "</li>\n";
  return out + "</ul>\n";
}

}  // namespace

std::string room_at_html(const graph::RoomAt& room, std::string_view title) {
  const std::string when = room.minutes_in ? sign(*room.minutes_in) : text_of(room.at);
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>The room at " +
      escaped(when) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<h1>The room at " +
      escaped(when) + "</h1>\n";
  if (!title.empty()) out += "<p>" + escaped(title) + "</p>\n";
  out += "<p class=\"note\">What was there at " + escaped(text_of(room.at)) +
         ". Whatever came later, or was put together afterwards, is left out.</p>\n";
  out += "<h2>What had been seen</h2>\n";
  out += room.known.empty() ? "<p>Nothing is recorded up to here.</p>\n" : lines(room, room.known);
  if (!room.cues.empty()) out += "<h2>What was there to be noticed</h2>\n" + lines(room, room.cues);
  if (!room.readings.empty()) {
    out += "<h2>Readings that were alive</h2>\n";
    for (const graph::RoomReading& reading : room.readings) {
      out += "<p class=\"reading\">" + escaped(reading.text);
      if (!reading.next_move.empty())
        out += "<br><span class=\"source\">it calls for: " + escaped(reading.next_move) + "</span>";
      out += "</p>\n";
    }
  }
  out += list("What was expected", room.expectancies);
  out += list("What was to be achieved", room.goals);
  out += list("What bound the choice", room.constraints);
  out += list("Courses that were open", room.options);
  return out + "<h2>What would you look at, or do, next?</h2>\n</body>\n</html>\n";
}

}  // namespace debrief::inline v0::report
