#include "io/import/markdown/log.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/sections.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0 {

namespace {

using namespace markdown;

struct Heading {
  std::size_t begin = 0;
  std::int64_t line = 0;
  std::size_t level = 0;
  std::string_view words;
  bool names_incident = false;
};

/// "Incident on 2024-05-03 - Disk full": a day, no clock time, and words of its own.
bool names_incident(std::string_view words) {
  const auto stamp = stamp_at(words, Dots::clock);
  if (stamp && (stamp->begin.clock || trimmed(stamp->rest).empty())) return false;
  if (days_in(words).size() != 1 || meaning_of(words).role == Role::timeline) return false;
  std::size_t letters = 0, runs = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    letters += is_letter(words[i]) ? 1 : 0;
    runs += is_letter(words[i]) && (i == 0 || !is_word(words[i - 1])) ? 1 : 0;
  }
  return runs >= 2 && letters >= 8;
}

/// All headings of a page; none where not two of them name an incident.
std::vector<Heading> headings_of(std::string_view text) {
  std::vector<Heading> out;
  std::int64_t line = 0;
  bool fenced = false;
  std::size_t named = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = std::min(text.find('\n', at), text.size());
    const std::string_view each = text.substr(at, stop - at);
    ++line;
    if (each.starts_with("```") || each.starts_with("~~~")) fenced = !fenced;
    std::size_t level = 0;
    while (level < each.size() && each[level] == '#') ++level;
    if (!fenced && level >= 1 && level <= 6 && level < each.size() && each[level] == ' ') {
      // A title speaks for all that stands below it.
      Heading heading{at, line, level, trimmed(each.substr(level)), false};
      const bool digits = std::any_of(heading.words.begin(), heading.words.end(), is_digit);
      heading.names_incident = level > 1 && digits && names_incident(heading.words);
      named += heading.names_incident ? 1 : 0;
      out.push_back(heading);
    }
    at = stop + 1;
  }
  if (named < 2) return {};
  // Below a timeline such headings are its entries.
  std::size_t timeline = 0;
  for (Heading& each : out) {
    if (timeline >= each.level) timeline = 0;
    if (timeline > 0) each.names_incident = false;
    if (timeline == 0 && meaning_of(each.words).role == Role::timeline) timeline = each.level;
  }
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.size() >= 60) break;
    if (is_letter(c) || is_digit(c)) {
      out += lower(c);
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

/// The name of a file without its folders and endings.
std::string_view stem_of(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  return name.substr(0, name.find('.', 1));
}

}  // namespace

std::vector<LogEntry> markdown::log_entries(std::string_view text) {
  const std::vector<Heading> headings = headings_of(text);
  std::array<std::size_t, 7> named{};
  for (const Heading& each : headings) named[each.level] += each.names_incident ? 1 : 0;
  const auto level = static_cast<std::size_t>(std::max_element(named.begin(), named.end()) - named.begin());
  std::vector<LogEntry> out;
  if (named[level] < 2) return out;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const Heading& each = headings[i];
    if (each.level != level || !each.names_incident) continue;
    std::size_t next = i + 1;
    while (next < headings.size() && headings[next].level > level) ++next;
    const std::size_t end = next < headings.size() ? headings[next].begin : text.size();
    out.push_back({each.begin, end, each.line, each.words});
  }
  return out;
}

Reading<std::vector<Review>> import_markdown_log(std::string_view text, const MarkdownSource& source) {
  Reading<std::vector<Review>> out;
  const std::vector<LogEntry> entries =
      text.size() > source.limits.document_bytes ? std::vector<LogEntry>{} : log_entries(text);
  if (entries.size() < 2) {
    Reading<Review> one = import_markdown(text, source);
    if (one.value) out.value.emplace().push_back(std::move(*one.value));
    out.findings = std::move(one.findings);
    return out;
  }
  std::vector<Review>& reviews = out.value.emplace();
  std::set<std::string> ids;
  const std::string stem = slug(source.id.empty() ? stem_of(source.file_name) : source.id);
  std::size_t before = 0;
  std::int64_t line = 1;
  for (const LogEntry& entry : entries) {
    std::string id = slug(entry.heading);
    if (!stem.empty()) id = stem + "-" + id;
    for (int i = 2; !ids.insert(id).second; ++i) id = stem + "-" + slug(entry.heading) + "-" + std::to_string(i);
    MarkdownSource part = source;
    part.id = id;
    part.file_name = {};
    Reading<Review> read = import_part(text.substr(entry.begin, entry.end - entry.begin), entry.line - 1, part);
    for (Finding& finding : read.findings) {
      // A pointer is into a review; here it is into the list of them.
      finding.pointer = "/" + std::to_string(reviews.size()) + finding.pointer;
      out.findings.push_back(std::move(finding));
    }
    if (!read.value) continue;
    Review review = std::move(*read.value);
    const std::string_view around = text.substr(before, entry.begin - before);
    if (!trimmed(around).empty()) {
      review.notes.insert(review.notes.begin(),
                          {"Around the incidents of this page", std::string(trimmed(around)), line, {}});
    }
    line =
        entry.line + static_cast<std::int64_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(entry.begin),
                                                          text.begin() + static_cast<std::ptrdiff_t>(entry.end), '\n'));
    before = entry.end;
    reviews.push_back(std::move(review));
  }
  // What stands behind the last one.
  if (const std::string_view rest = trimmed(text.substr(before)); !rest.empty() && !reviews.empty()) {
    reviews.back().notes.push_back({"Around the incidents of this page", std::string(rest), line, {}});
  }
  return out;
}

}  // namespace debrief::inline v0
