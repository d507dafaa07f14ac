#include "io/import/evidence_builder.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <tuple>
#include <utility>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/foreign_time.hpp"
#include "io/record_reader.hpp"

namespace debrief::inline v0::import_detail {

namespace {

const ReadingRule& rule_of(std::string_view name) {
  for (const ReadingRule& rule : evidence_rules()) {
    if (rule.name == name) return rule;
  }
  return evidence_rules().front();
}

/// "2024-05-01T10:00:00Z", which is how the instant that it means is written. Seconds from 60 on are not.
bool is_plain_time(std::string_view text) {
  return text.size() == 20 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' &&
         text[16] == ':' && text[17] < '6' && text[19] == 'Z';
}

/// What is said of several records, said of one: "were edited" becomes "was edited".
std::string agreeing(std::string_view words, std::size_t count) {
  static constexpr std::pair<std::string_view, std::string_view> verbs[] = {
      {"were ", "was "}, {"are ", "is "}, {"have ", "has "}};
  for (const auto& [many, one] : verbs) {
    if (count == 1 && words.starts_with(many)) return std::string(one) + std::string(words.substr(many.size()));
  }
  return std::string(words);
}

}  // namespace

std::string with_replaced(std::string_view text, std::string_view name, std::string_view replacement) {
  std::string out;
  while (!name.empty()) {
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) break;
    out += text.substr(0, at);
    out += replacement;
    text.remove_prefix(at + name.size());
  }
  out += text;
  return out;
}

EvidenceBuilder::EvidenceBuilder(const SourceKind& kind, const EvidenceOptions& options)
    : kind_(kind), system_(kind.system), options_(options) {
  out_.source = kind.name;
  if (!options.label.empty()) out_.source += " " + options.label;
  if (options.zone.empty()) return;
  const auto zone = TimeZone::named(options.zone);
  if (zone) {
    zone_ = *zone;
    zone_words_ = "have a time that was read in " + options.zone;
  } else {
    findings_.push_back(make("time-without-zone", describe_error(zone.error()), 0));
  }
}

Finding EvidenceBuilder::make(std::string_view rule_name, std::string message, std::size_t offset) {
  const ReadingRule& rule = rule_of(rule_name);
  Finding out;
  out.code = rule.code;
  out.name = rule.name;
  out.severity = rule.severity;
  out.message = path_.empty() ? std::move(message) : path_ + ": " + message;
  out.why = rule.why;
  out.suggestion = rule.suggestion;
  if (!text_.empty()) {
    if (!lines_) lines_.emplace(text_);
    const auto [line, column] = lines_->position(std::min(offset, text_.size()));
    out.line = line;
    // In JSON lines every record stands behind a bracket or comma of ours.
    out.column = text_.data() == list_.data() && column > 1 ? column - 1 : column;
    if (!tape_.values.empty()) out.pointer = pointer_to(tape_.values, offset);
  }
  return out;
}

void EvidenceBuilder::find(std::string_view rule, std::string message, std::size_t offset) {
  if (findings_.size() >= options_.limits.findings) {
    ++findings_left_out_;
    return;
  }
  findings_.push_back(make(rule, std::move(message), offset));
}

void EvidenceBuilder::tally(std::string_view rule, std::string_view words, std::size_t offset) {
  // There are a handful of kinds, and one of them may hold of every record.
  for (Tally& each : tallies_) {
    if (each.words != words || each.first.name != rule) continue;
    ++each.count;
    return;
  }
  tallies_.push_back({1, std::string(words), make(rule, {}, offset)});
}

std::string_view EvidenceBuilder::text(Node record, std::string_view member) {
  const Node found = record[member];
  if (!found || found.is(json::Kind::null)) return {};
  if (found.is_text()) return found.text();
  find("member-of-another-type", quoted(member) + " is no text", found.offset());
  return {};
}

std::string_view EvidenceBuilder::scalar(Node record, std::string_view member) const {
  const Node found = record[member];
  if (found.is(json::Kind::number)) return raw(found);
  return found.text();
}

std::string_view EvidenceBuilder::raw(Node value) const {
  if (!value) return {};
  return text_.substr(value.value().begin, value.value().end - value.value().begin);
}

std::int64_t EvidenceBuilder::line_of(std::size_t offset) {
  if (offset < counted_offset_) {
    if (!lines_) lines_.emplace(text_);
    return lines_->position(offset).first;
  }
  const char* at = text_.data() + counted_offset_;
  const char* const end = text_.data() + std::min(offset, text_.size());
  while (at < end) {
    at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    ++at;
    ++counted_line_;
  }
  counted_offset_ = offset;
  return counted_line_;
}

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

void Identities::reserve(std::size_t count) {
  std::size_t size = std::max<std::size_t>(slots_.size(), 64);
  while (size < count * 2) size *= 2;
  if (size == slots_.size()) return;
  std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(size));
  for (const Slot& each : old) {
    if (each.event == 0) continue;
    std::size_t at = each.key & (size - 1);
    while (slots_[at].event != 0) at = (at + 1) & (size - 1);
    slots_[at] = each;
  }
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

void EvidenceBuilder::assume_zone(std::size_t offset) {
  tally("zone-assumed", zone_words_, offset);
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

std::string EvidenceBuilder::person(std::string_view native, std::string_view name) {
  if (native.empty()) return {};
  std::string id = system_ + ":" + std::string(native);
  const auto [found, is_new] = people_.try_emplace(id, out_.people.size());
  if (is_new) {
    Person& person = out_.people.emplace_back();
    person.id = id;
  }
  Person& person = out_.people[found->second];
  if (person.name.empty()) person.name = name;
  return id;
}

const std::string& EvidenceBuilder::person_named(std::string_view name) {
  const auto [found, is_new] = named_.try_emplace(std::string(name));
  if (is_new) found->second = make_person_named(name);
  return found->second;
}

std::string EvidenceBuilder::make_person_named(std::string_view name) {
  if (name.empty()) return {};
  // FNV-1a.
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  std::string handle = "p-";
  for (int shift = 28; shift >= 0; shift -= 4)
    handle += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
  return person(handle, name);
}

std::string EvidenceBuilder::role(std::string_view native, std::string_view otherwise) const {
  for (const RoleAssignment& each : options_.roles) {
    if (each.id == native) return each.role;
  }
  return std::string(otherwise);
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

void EvidenceBuilder::note(std::string heading, std::string_view text, std::size_t offset) {
  Note& note = out_.notes.emplace_back();
  note.heading = std::move(heading);
  note.text = text;
  note.source_line = line_of(offset);
}

void EvidenceBuilder::keep_unknown(Node record, std::string_view why) {
  find("record-not-understood", std::string(why), record.offset());
  note("Not understood: " + std::string(why), raw(record), record.offset());
}

void EvidenceBuilder::close_file() {
  if (out_.evidence.empty()) return;
  EvidenceItem& item = out_.evidence.back();
  for (std::size_t i = first_event_; i < out_.events.size(); ++i) {
    const auto& at = out_.events[i].at;
    if (!at) continue;
    if (!item.from || is_before(*at, *item.from)) item.from = at;
    if (!item.until || is_before(*item.until, *at)) item.until = at;
  }
  first_event_ = out_.events.size();
}

Reading<ImportedEvidence> EvidenceBuilder::finish() {
  close_file();
  std::sort(tallies_.begin(), tallies_.end(), [](const Tally& a, const Tally& b) {
    return std::tie(a.first.name, a.words) < std::tie(b.first.name, b.words);
  });
  for (Tally& each : tallies_) {
    each.first.message += counted(each.count, "record", "records") + " " + agreeing(each.words, each.count);
    findings_.push_back(std::move(each.first));
  }
  if (findings_left_out_ > 0) {
    findings_.push_back(reading_finding("too-many-findings",
                                        counted(findings_left_out_, "more finding", "more findings") + " left out"));
  }

  // The order of time; an event without a clock stays behind the one that stood before it.
  std::vector<std::size_t> order(out_.events.size());
  std::vector<const Instant*> key(out_.events.size(), nullptr);
  const Instant* last = nullptr;
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
    if (out_.events[i].at) last = &*out_.events[i].at;
    key[i] = last;
  }
  const auto earlier = [&](std::size_t a, std::size_t b) {
    if (key[a] == nullptr || key[b] == nullptr) return key[a] == nullptr && key[b] != nullptr;
    return is_before(*key[a], *key[b]);
  };
  if (!std::is_sorted(order.begin(), order.end(), earlier)) {
    std::stable_sort(order.begin(), order.end(), earlier);
    std::vector<TimelineEvent> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order) sorted.push_back(std::move(out_.events[i]));
    out_.events = std::move(sorted);
  }

  Reading<ImportedEvidence> result;
  if (opened_ > 0) result.value = std::move(out_);
  result.findings = std::move(findings_);
  return result;
}

}  // namespace debrief::inline v0::import_detail
