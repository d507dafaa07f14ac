// Events from records: their identity, their original, their time, and the milestones that they show.
#include <algorithm>
#include <functional>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/foreign_time.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// "2024-05-01T10:00:00Z", which is how the instant that it means is written. Seconds from 60 on are not.
bool is_plain_time(std::string_view text) {
  return text.size() == 20 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' &&
         text[16] == ':' && text[17] < '6' && text[19] == 'Z';
}

}  // namespace

TimelineEvent* EvidenceBuilder::event(std::string_view native, Node record) {
  TimelineEvent* event = bare_event(native, raw(record), record.offset());
  if (std::string* original = event == nullptr ? nullptr : original_of(*event)) *original = json::minified(raw(record));
  return event;
}

TimelineEvent* EvidenceBuilder::event(std::string_view native, std::string_view line) {
  return event(native, line, static_cast<std::size_t>(line.data() - text_.data()));
}

TimelineEvent* EvidenceBuilder::event(std::string_view native, std::string_view record, std::size_t offset) {
  TimelineEvent* event = bare_event(native, record, offset);
  if (std::string* original = event == nullptr ? nullptr : original_of(*event)) {
    original->reserve(record.size() + 16);
    *original = R"({"text":)";
    append_json_string(*original, record);
    *original += '}';
  }
  return event;
}

std::string* EvidenceBuilder::original_of(const TimelineEvent& event) {
  if (!options_.keep_originals) return nullptr;
  OriginalRecord& original = out_.originals.emplace_back();
  original.id = event.id.text;
  original.file = path_;
  original.line = event.source_line;
  return &original.record.text;
}

TimelineEvent* EvidenceBuilder::bare_event(std::string_view native, std::string_view record, std::size_t offset) {
  std::string id;
  id.reserve(system_.size() + 1 + native.size());
  id.append(system_).append(":").append(native);
  const std::size_t hash = std::hash<std::string_view>{}(record);
  Identities::Slot& known = identities_.find_or_take(
      std::hash<std::string_view>{}(id), [&](std::size_t event) { return out_.events[event].id.text == id; });
  if (known.event == 0) {
    known.event = out_.events.size() + 1;
    known.record = hash;
  } else {
    std::vector<std::size_t>& others = other_records_[known.event];
    if (known.record == hash || std::find(others.begin(), others.end(), hash) != others.end()) {
      tally("record-twice", "were given more than once and kept once", offset);
      return nullptr;
    }
    others.push_back(hash);
    find("identity-twice", quoted(id) + " is the identity of another record too", offset);
    id += "#" + std::to_string(others.size() + 1);
  }
  TimelineEvent& event = out_.events.emplace_back();
  event.id = std::move(id);
  event.source = native;
  event.source_line = line_of(offset);
  if (!out_.evidence.empty()) event.evidence.push_back(out_.evidence.back().id);
  return &event;
}

bool EvidenceBuilder::is_new(const std::string& id, std::size_t offset) {
  if (others_.insert(id).second) return true;
  tally("record-twice", "were given more than once and kept once", offset);
  return false;
}

void EvidenceBuilder::keep_original(const std::string& id, Node record) {
  if (!options_.keep_originals) return;
  OriginalRecord& original = out_.originals.emplace_back();
  original.id = id;
  original.file = path_;
  original.line = line_of(record.offset());
  original.record.text = json::minified(raw(record));
}

void EvidenceBuilder::set_time(TimelineEvent& event, std::string_view written, std::size_t offset) {
  if (written.empty()) return;
  const ForeignTime time = read_foreign_time(written, zone());
  if (!time.instant || (!is_plain_time(written) && text_of(*time.instant) != written)) event.time_as_written = written;
  if (!time.instant) {
    if (time.without_zone) {
      tally("time-without-zone", "have a time without its offset, which stays text", offset);
    } else {
      find("time-not-understood", quoted(written) + " is no time that can be read", offset);
    }
    return;
  }
  if (time.without_zone) assume_zone(offset);
  event.at = time.instant;
  event.precision = Precision::exact;
  event.resolution_seconds = time.resolution_seconds;
}

std::optional<Instant> EvidenceBuilder::time(std::string_view written, std::size_t offset) {
  if (written.empty()) return std::nullopt;
  const ForeignTime time = read_foreign_time(written, zone());
  if (!time.instant) {
    find(time.without_zone ? "time-without-zone" : "time-not-understood",
         quoted(written) + (time.without_zone ? " has no offset" : " is no time that can be read"), offset);
  }
  return time.instant;
}

void EvidenceBuilder::milestone(std::string_view name, const TimelineEvent& event, std::string reason) {
  MilestoneCandidate& candidate = out_.milestones.emplace_back();
  candidate.milestone.name = name;
  candidate.milestone.at = event.at;
  candidate.milestone.precision = event.precision;
  candidate.milestone.resolution_seconds = event.resolution_seconds;
  candidate.milestone.provenance = event.provenance;
  candidate.event = event.id;
  candidate.incident = event.incident;
  candidate.reason = std::move(reason);
}

void EvidenceBuilder::milestone(std::string_view name, const std::optional<Instant>& at, const Id<Incident>& incident,
                                std::string reason) {
  if (!at) return;
  MilestoneCandidate& candidate = out_.milestones.emplace_back();
  candidate.milestone.name = name;
  candidate.milestone.at = at;
  candidate.incident = incident;
  candidate.reason = std::move(reason);
}

}  // namespace debrief::inline v0::import_detail
