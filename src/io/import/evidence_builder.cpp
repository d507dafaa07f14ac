#include "io/import/evidence_builder.hpp"

#include <algorithm>
#include <cstring>
#include <functional>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/foreign_time.hpp"
#include "io/record_reader.hpp"

namespace debrief::inline v0::import_detail {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What bytes plainly are, where that is no text of an export; empty otherwise.
std::string_view plainly(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) {
    return "it begins with PK, so it is a zip archive: unpack it and give the files inside";
  }
  if (bytes.starts_with("\x1F\x8B"sv)) return "it is compressed with gzip: unpack it first";
  if (bytes.starts_with("%PDF"sv)) return "it is a PDF";
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return "it is UTF-16: save it as UTF-8";
  if (bytes.substr(0, 512).find('\0') != std::string_view::npos) return "it holds bytes that no text has";
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "it is empty";
  const std::string_view start = bytes.substr(first, 15);
  if (start.starts_with("<!DOCTYPE") || start.starts_with("<!doctype") || start.starts_with("<html")) {
    return "it is a web page, perhaps of a login: fetch it again with access";
  }
  return {};
}

const ReadingRule& rule_of(std::string_view name) {
  for (const ReadingRule& rule : evidence_rules()) {
    if (rule.name == name) return rule;
  }
  return evidence_rules().front();
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
  Tally& entry = tallies_[{std::string(rule), std::string(words)}];
  if (entry.count++ == 0) entry.first = make(rule, {}, offset);
}

void EvidenceBuilder::refuse(std::string message) {
  Finding out = make("another-format", {}, 0);
  out.message =
      (path_.empty() ? std::string("this") : quoted(path_)) + " is no " + std::string(kind_.wanted) + ": " + message;
  findings_.push_back(std::move(out));
}

bool EvidenceBuilder::open(const EvidenceFile& file) {
  close_file();
  path_ = file.path;
  text_ = {};
  tape_ = {};
  lines_.reset();
  counted_offset_ = 0;
  counted_line_ = 1;
  if (file.bytes.size() > options_.limits.document_bytes) {
    refuse(std::to_string(file.bytes.size()) + " bytes, where " + std::to_string(options_.limits.document_bytes) +
           " are allowed");
    return false;
  }
  if (const std::string_view other = plainly(file.bytes); !other.empty()) {
    refuse(std::string(other));
    return false;
  }
  text_ = file.bytes;
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
  if (path_.starts_with('/') || path_ == ".." || path_.starts_with("../") || path_.find("/../") != std::string::npos ||
      path_.find('\\') != std::string::npos) {
    find("path-leaves-the-export", quoted(path_) + " points outside of the export", 0);
  }
  return true;
}

Node EvidenceBuilder::parse(bool cited) {
  json::Parsed parsed = json::parse(text_, options_.limits);
  if (parsed.problem) {
    Finding finding = reading_finding(parsed.problem->rule, std::move(parsed.problem->message));
    if (!path_.empty()) finding.message = path_ + ": " + finding.message;
    const auto [line, column] = LineIndex(text_).position(std::min(parsed.problem->offset, text_.size()));
    finding.line = line;
    finding.column = column;
    findings_.push_back(std::move(finding));
    return {};
  }
  tape_ = std::move(parsed.tape);
  if (cited) accept();
  return {tape_.values, 0};
}

Node EvidenceBuilder::parse_lines() {
  const std::size_t first = text_.find_first_not_of(" \t\r\n");
  const std::size_t end = text_.find('\n', first);
  const std::size_t second = end == std::string_view::npos ? end : text_.find_first_not_of(" \t\r\n", end);
  const std::string_view line = text_.substr(first, end - first);
  const bool is_lines = line.starts_with('{') && line.find_last_of('}') != std::string_view::npos &&
                        line.substr(line.find_last_of('}') + 1).find_first_not_of(" \t\r") == std::string_view::npos &&
                        second != std::string_view::npos && text_[second] == '{';
  if (!is_lines) return parse();
  list_.clear();
  list_.reserve(text_.size() + 64);
  bool any = false;
  for (std::string_view rest = text_; !rest.empty();) {
    const std::size_t stop = rest.find('\n');
    const std::string_view each = rest.substr(0, stop);
    if (each.find_first_not_of(" \t\r") != std::string_view::npos) {
      list_ += any ? ',' : '[';
      any = true;
    }
    list_ += each;
    if (stop == std::string_view::npos) break;
    list_ += '\n';
    rest.remove_prefix(stop + 1);
  }
  list_ += ']';
  text_ = list_;
  return parse();
}

void EvidenceBuilder::accept() {
  ++opened_;
  EvidenceItem item;
  item.id = "evidence:" + system_ + ":" + (path_.empty() ? std::to_string(opened_) : path_);
  item.kind = kind_.evidence;
  item.title = out_.source + (path_.empty() ? "" : ", " + path_);
  out_.evidence.push_back(std::move(item));
  first_event_ = out_.events.size();
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
  return add(native, raw(record), record.offset(), true);
}

TimelineEvent* EvidenceBuilder::event(std::string_view native, std::string_view line) {
  return add(native, line, static_cast<std::size_t>(line.data() - text_.data()), false);
}

TimelineEvent* EvidenceBuilder::event(std::string_view native, std::string_view record, std::size_t offset) {
  return add(native, record, offset, false);
}

TimelineEvent* EvidenceBuilder::add(std::string_view native, std::string_view record, std::size_t offset,
                                    bool is_json) {
  std::string id = system_ + ":" + std::string(native);
  const std::size_t hash = std::hash<std::string_view>{}(record);
  std::size_t key = std::hash<std::string_view>{}(id);
  auto known = identities_.find(key);
  while (known != identities_.end() && out_.events[known->second.event].id.text != id) known = identities_.find(++key);
  if (known == identities_.end()) {
    identities_.emplace(key, Identity{out_.events.size(), hash, {}});
  } else {
    Identity& identity = known->second;
    std::vector<std::size_t>& others = identity.others;
    if (identity.record == hash || std::find(others.begin(), others.end(), hash) != others.end()) {
      tally("record-twice", "given more than once and kept once", offset);
      return nullptr;
    }
    others.push_back(hash);
    find("identity-twice", quoted(id) + " is the identity of another record too", offset);
    id += "#" + std::to_string(others.size() + 1);
  }
  TimelineEvent& event = out_.events.emplace_back();
  event.id = id;
  event.source = native;
  event.source_line = line_of(offset);
  if (!out_.evidence.empty()) event.evidence.push_back(out_.evidence.back().id);
  if (options_.keep_originals) {
    OriginalRecord& original = out_.originals.emplace_back();
    original.id = std::move(id);
    original.file = path_;
    original.line = event.source_line;
    if (is_json) {
      original.record.text = json::minified(record);
    } else {
      original.record.text = R"({"text":)";
      append_json_string(original.record.text, record);
      original.record.text += '}';
    }
  }
  return &event;
}

bool EvidenceBuilder::is_new(const std::string& id, std::size_t offset) {
  if (others_.insert(id).second) return true;
  tally("record-twice", "given more than once and kept once", offset);
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
  if (!time.instant || text_of(*time.instant) != written) event.time_as_written = written;
  if (!time.instant) {
    if (time.without_zone) {
      tally("time-without-zone", "have a time without its offset, which stays text", offset);
    } else {
      find("time-not-understood", quoted(written) + " is no time that can be read", offset);
    }
    return;
  }
  if (time.without_zone) tally("zone-assumed", "have a time that was read in " + options_.zone, offset);
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

std::string EvidenceBuilder::person_named(std::string_view name) {
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
  for (auto& [key, entry] : tallies_) {
    Finding& finding = entry.first;
    finding.message += counted(entry.count, "record", "records") + " " + key.second;
    findings_.push_back(std::move(finding));
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
