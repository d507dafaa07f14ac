#include "debrief/io/import/log.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_map>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/foreign_time.hpp"
#include "io/import/log_line.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::LogLine;

constexpr import_detail::SourceKind log_kind = {"log", "Log", "log with a time on every line", EvidenceKind::chat_log};

constexpr std::int64_t day_seconds = 86'400;
/// A clock that goes back by no more than this was put back, or two machines wrote the log; by more, a day has passed.
constexpr std::int64_t same_day_seconds = 3'600;

/// What an Icinga or Nagios line is about: "SERVICE ALERT: host;service;CRITICAL;HARD;3;text".
struct MonitorLine {
  std::string_view kind;
  std::array<std::string_view, 8> parts;
  std::size_t count = 0;

  std::string_view part(std::size_t i) const { return i < count ? parts[i] : std::string_view(); }
};

std::optional<MonitorLine> monitor_line(std::string_view text) {
  const std::size_t colon = text.substr(0, 60).find(": ");
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  MonitorLine out;
  out.kind = text.substr(0, colon);
  for (const char c : out.kind) {
    if ((c < 'A' || c > 'Z') && c != ' ') return std::nullopt;
  }
  for (std::string_view rest = text.substr(colon + 2);;) {
    const std::size_t end = out.count == 7 ? std::string_view::npos : rest.find(';');
    out.parts[out.count++] = rest.substr(0, end);
    if (end == std::string_view::npos) return out;
    rest.remove_prefix(end + 1);
  }
}

bool is_well(std::string_view state) {
  return state == "OK" || state == "UP" || state == "RECOVERY";
}

class LogReader {
 public:
  explicit LogReader(const EvidenceOptions& options) : builder_(log_kind, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      read_file();
    }
    return builder_.finish();
  }

 private:
  void read_file() {
    std::string label = builder_.options().label.empty() ? builder_.path() : builder_.options().label;
    std::replace(label.begin(), label.end(), ':', '_');
    builder_.set_system(label.empty() ? "log" : "log/" + label);
    builder_.accept_text();
    source_prefix_ = builder_.path().empty() ? "line " : builder_.path() + ":";
    day_ = builder_.options().day;
    last_second_.reset();
    last_ = nullptr;
    const std::size_t before = builder_.out().events.size();
    std::int64_t number = 0;
    for (std::string_view rest = builder_.text(); !rest.empty();) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      ++number;
      if (line.find_first_not_of(" \t\r") != std::string_view::npos) read_line(line, number);
    }
    if (builder_.out().events.size() == before) {
      builder_.find("record-not-understood", "no line begins with a time; the lines are notes", 0);
    }
  }

  void read_line(std::string_view text, std::int64_t number) {
    const std::size_t offset = static_cast<std::size_t>(text.data() - builder_.text().data());
    const LogLine line = import_detail::read_log_line(text);
    if (line.new_day) {
      day_ = line.new_day;
      last_second_.reset();
      builder_.note("Day", text, offset);
      return;
    }
    if (line.time.empty()) {
      if (last_ == nullptr) {
        builder_.note("Before the first time", line.text, offset);
      } else {
        last_->text += "\n";
        last_->text += line.text;
      }
      return;
    }
    const std::string line_number = std::to_string(number);
    TimelineEvent* event = builder_.event(line_number, text);
    last_ = event;
    if (event == nullptr) return;
    event->source = source_prefix_;
    event->source += line_number;
    set_time(*event, line, offset);
    describe(*event, line);
  }

  void set_time(TimelineEvent& event, const LogLine& line, std::size_t offset) {
    event.provenance = Provenance::machine;
    if (line.unix_seconds) {
      event.at = import_detail::instant_of_unix(*line.unix_seconds);
    } else if (line.dated) {
      return builder_.set_time(event, line.time, offset);
    } else {
      event.time_as_written = line.time;
      if (day_ && last_second_ && *line.second_of_day + same_day_seconds < *last_second_) {
        day_ = date_of_days(days_of(*day_) + 1);
      }
      last_second_ = *line.second_of_day;
      if (!day_) {
        return builder_.tally("time-not-understood", "have a time of day, and no day is known", offset);
      }
      if (builder_.zone() == nullptr) {
        return builder_.tally("time-without-zone", "have a time without its offset, which stays text", offset);
      }
      event.at = import_detail::instant_in_zone({*day_, *line.second_of_day}, *builder_.zone());
      builder_.assume_zone(offset);
    }
    event.precision = Precision::exact;
    event.resolution_seconds = line.has_seconds ? 1 : 60;
  }

  void describe(TimelineEvent& event, const LogLine& line) {
    if (line.nick.empty() && !line.by_chat) {
      event.kind = EventKind::system;
      const auto monitor = monitor_line(line.text);
      if (!monitor || !describe_alert(event, *monitor)) event.text = line.text;
      if (monitor) describe_monitor(event, *monitor);
      if (event.text.empty()) event.text = "(no text)";
      return;
    }
    event.text = line.text;
    if (!line.nick.empty()) {
      people_.try_emplace(std::string(line.nick), builder_.person_named(line.nick));
      event.provenance = Provenance::human_at_the_time;
      event.kind = EventKind::communication;
      event.actor_role = builder_.role(line.nick, "participant");
      address(event);
      if (line.text.starts_with("PROBLEM") || line.text.starts_with("[FIRING")) event.kind = EventKind::alert;
      if (line.text.starts_with("RECOVERY") || line.text.starts_with("[RESOLVED")) event.kind = EventKind::system;
      if (line.text.starts_with("!log ")) event.kind = EventKind::action;
    } else if (line.by_chat) {
      // "sam [sam@example] has joined": the chat itself names people, so their ids stand in their place.
      const std::string_view nick = line.text.substr(0, line.text.find(' '));
      if (nick.size() > 1) event.text = import_detail::with_replaced(event.text, nick, builder_.person_named(nick));
    }
    if (event.text.empty()) event.text = "(no text)";
  }

  /// "nick: can you look" to somebody who has spoken says whom it is to by the person's id.
  void address(TimelineEvent& event) {
    const std::size_t colon = event.text.substr(0, 40).find_first_of(":,");
    if (colon == std::string::npos || colon == 0) return;
    const std::string nick = event.text.substr(0, colon);
    const auto found = people_.find(nick);
    if (found == people_.end()) return;
    const std::string role = builder_.role(nick, "");
    event.text.replace(0, colon, role.empty() ? found->second : role);
  }

  static void append(std::string& text, std::initializer_list<std::string_view> parts) {
    std::size_t size = text.size();
    for (const std::string_view each : parts) size += each.size();
    text.reserve(size);
    for (const std::string_view each : parts) text += each;
  }

  /// What a host or a service is in: false for every other line of a monitor.
  static bool describe_alert(TimelineEvent& event, const MonitorLine& line) {
    const bool service = line.kind == "SERVICE ALERT";
    if (!service && line.kind != "HOST ALERT") return false;
    const std::string_view told = line.part(line.count - 1);
    const std::string_view state = line.part(service ? 2 : 1);
    event.kind = is_well(state) ? EventKind::system : EventKind::alert;
    event.service = line.part(service ? 1 : 0);
    Alert& alert = event.alert.emplace();
    alert.name = line.part(0);
    if (service) append(alert.name, {" ", line.part(1)});
    alert.told = told;
    append(event.text, {alert.name, " is ", state, ": ", told});
    append(event.note, {line.part(service ? 3 : 2), " state, attempt ", line.part(service ? 4 : 3)});
    return true;
  }

  void describe_monitor(TimelineEvent& event, const MonitorLine& line) {
    event.basis = Basis::objective;
    event.actor_role = "bot";
    if (line.kind == "SERVICE NOTIFICATION" || line.kind == "HOST NOTIFICATION") {
      event.kind = EventKind::escalation;
      const std::string contact = builder_.person_named(line.part(0));
      event.text = import_detail::with_replaced(event.text, line.part(0), contact);
    } else if (line.kind == "EXTERNAL COMMAND" && line.part(0).starts_with("ACKNOWLEDGE")) {
      event.kind = EventKind::action;
    }
  }

  EvidenceBuilder builder_;
  std::optional<Date> day_;
  std::optional<std::int64_t> last_second_;
  TimelineEvent* last_ = nullptr;
  std::string source_prefix_;
  std::unordered_map<std::string, std::string> people_;
};

}  // namespace

Reading<ImportedEvidence> from_log(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return LogReader(options).read(files);
}

}  // namespace debrief::inline v0
