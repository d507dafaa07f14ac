#include "io/import/evidence_builder.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"

namespace debrief::inline v0::import_detail {

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
  tell_tallies();
  sort_events();
  Reading<ImportedEvidence> result;
  if (opened_ > 0) result.value = std::move(out_);
  result.findings = std::move(findings_);
  return result;
}

void EvidenceBuilder::sort_events() {
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
  if (std::is_sorted(order.begin(), order.end(), earlier)) return;
  std::stable_sort(order.begin(), order.end(), earlier);
  std::vector<TimelineEvent> sorted;
  sorted.reserve(order.size());
  for (const std::size_t i : order) sorted.push_back(std::move(out_.events[i]));
  out_.events = std::move(sorted);
}

}  // namespace debrief::inline v0::import_detail
