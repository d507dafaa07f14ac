#include "io/ccadb/timeline.hpp"

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "io/import/foreign_time.hpp"
#include "io/import/log_line.hpp"

namespace debrief::inline v0::ccadb {

namespace {

using import_detail::LogLine;

/// A line without bullet, table bars, heading marks and emphasis in front.
std::string bare(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '|' || text[i + 1] == '<')) {
      out += text[++i];
      continue;
    }
    if (text.substr(i).starts_with("**")) {
      ++i;
      continue;
    }
    if (text[i] == '|') {
      out += ' ';
      continue;
    }
    out += text[i];
  }
  const std::size_t first = out.find_first_not_of(" \t-*#+");
  return first == std::string::npos ? std::string() : out.substr(first);
}

/// What stands behind a time, without the sign between them.
std::string_view behind_sign(std::string_view text) {
  for (;;) {
    const std::size_t first = text.find_first_not_of(" \t:-|,.)]");
    if (first == std::string_view::npos) return {};
    text.remove_prefix(first);
    if (text.starts_with("\xE2\x80\x93") || text.starts_with("\xE2\x80\x94")) {
      text.remove_prefix(3);
      continue;
    }
    if (text.starts_with("(UTC)") || text.starts_with("UTC")) {
      text.remove_prefix(text.starts_with("UTC") ? 3 : 5);
      continue;
    }
    return text;
  }
}

bool says_utc(const Section& section) {
  for (const Line& line : section.lines) {
    if (line.text.find("UTC") != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

ReportTime time_of(std::string_view text) {
  const TimeZone utc;
  ReportTime out;
  const std::string plain = bare(text);
  const LogLine line = import_detail::read_log_line(plain);
  if (line.dated) out.at = import_detail::read_foreign_time(line.time, &utc).instant;
  if (!out.at && plain.size() >= 10) out.day = date_of(std::string_view(plain).substr(0, 10));
  return out;
}

Bounds bounds_of(const Instant& at) {
  return {at.unix_seconds, at.unix_seconds + 59};
}

Bounds bounds_of(const Date& day) {
  const std::int64_t begin = days_of(day) * 86'400;
  return {begin, begin + 86'399};
}

std::string length_in_words(std::int64_t seconds) {
  const std::int64_t hours = seconds / 3'600;
  if (hours < 120) return counted(static_cast<std::size_t>(hours), "hour", "hours");
  return counted(static_cast<std::size_t>(hours / 24), "day", "days");
}

ReportTimeline timeline_of(const Report& report) {
  ReportTimeline out;
  const Section* section = report.section("timeline");
  if (section == nullptr) return out;
  const bool utc_stated = says_utc(*section);
  const TimeZone utc;
  std::optional<Date> day;
  for (const Line& line : section->lines) {
    const std::string plain = bare(line.text);
    if (plain.empty() || plain.find_first_not_of("-: ") == std::string::npos) continue;
    LogLine parts = import_detail::read_log_line(plain);
    if (parts.time.empty()) {
      const auto date = plain.size() >= 10 ? date_of(std::string_view(plain).substr(0, 10)) : std::nullopt;
      const std::string_view rest = date ? behind_sign(std::string_view(plain).substr(10)) : std::string_view();
      if (date && rest.empty()) {
        day = date;
      } else if (date) {
        day = date;
        TimelineEvent& event = out.events.emplace_back();
        event.text = rest;
        event.time_as_written = plain.substr(0, 10);
        event.source_line = line.number;
        out.without_time.push_back(line.number);
      } else if (!out.events.empty()) {
        out.events.back().text += "\n" + plain;
      } else {
        out.others.push_back(line);
      }
      continue;
    }
    TimelineEvent& event = out.events.emplace_back();
    event.source_line = line.number;
    event.time_as_written = parts.time;
    event.precision = Precision::exact;
    event.provenance = Provenance::reconstructed;
    const std::size_t end = static_cast<std::size_t>(parts.time.data() - plain.data()) + parts.time.size();
    event.text = behind_sign(std::string_view(plain).substr(end));
    if (event.text.empty()) event.text = "(no text)";
    bool without_zone = true;
    if (parts.dated) {
      const auto time = import_detail::read_foreign_time(parts.time, &utc);
      event.at = time.instant;
      event.resolution_seconds = time.resolution_seconds;
      without_zone = time.without_zone;
      day = date_of(parts.time.substr(0, 10));
    } else if (parts.second_of_day && day) {
      event.at = import_detail::instant_in_zone({*day, *parts.second_of_day}, utc);
      event.resolution_seconds = parts.has_seconds ? 1 : 60;
    }
    if (event.at && text_of(*event.at) == event.time_as_written) event.time_as_written.clear();
    if (!event.at) event.precision.reset();
    if (without_zone && !utc_stated) out.without_zone.push_back(line.number);
  }
  return out;
}

}  // namespace debrief::inline v0::ccadb
