// What is found while a source is read: one by one, or counted where one of a kind would do.
#include <algorithm>
#include <cstring>
#include <tuple>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/record_reader.hpp"

namespace debrief::inline v0::import_detail {

namespace {

const ReadingRule& rule_of(std::string_view name) {
  for (const ReadingRule& rule : evidence_rules()) {
    if (rule.name == name) return rule;
  }
  return evidence_rules().front();
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

void EvidenceBuilder::assume_zone(std::size_t offset) {
  tally("zone-assumed", zone_words_, offset);
}

void EvidenceBuilder::tell_tallies() {
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
}

}  // namespace debrief::inline v0::import_detail
