// Times that stand apart from what happened: as a field below a heading, as the last line of a paragraph.
#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/entry_collector.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Nearly every line has no number where a stamp would have one, and need not be read closely.
bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_digit(c); });
}

/// "{{< track "2031-05-12 10:05" >}}" at the end of a line: the words in its quotes; empty where there is none.
std::string_view in_shortcode(std::string_view line) {
  line = trimmed(line);
  const std::size_t open = line.rfind("{{");
  if (open == std::string_view::npos || !line.ends_with("}}")) return {};
  const std::size_t first = line.find('"', open), last = line.rfind('"');
  return first == std::string_view::npos || last <= first ? std::string_view()
                                                          : line.substr(first + 1, last - first - 1);
}

}  // namespace

std::string signed_words(const std::vector<Line>& lines) {
  std::string out = joined({lines.begin(), lines.end() - 1});
  const std::string_view last = lines.back().text;
  const std::size_t open = in_shortcode(last).empty() ? 0 : last.rfind("{{");
  if (open > 0) out += (out.empty() ? "" : " ") + std::string(trimmed(last.substr(0, open)));
  return out;
}

std::optional<Stamp> EntryCollector::field_of_heading(std::size_t index) const {
  const Part& part = outline_.parts[index];
  if (index == 0 || (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item))
    return std::nullopt;
  const Part& before = outline_.parts[index - 1];
  const Section& section = outline_.sections[part.section];
  const bool first = before.section == part.section && before.block.kind == BlockKind::heading;
  if (!first || part.block.lines.size() != 1 || section.level < 3 || section.level > 6) return std::nullopt;
  const std::string_view line = part.block.lines.front().text;
  if (line.size() > 100 || !holds(line.substr(0, 20), ":") || !has_digit(line)) return std::nullopt;
  const std::string words = plain(line, outline_.references);
  auto stamp = stamp_at(words, Dots::clock);
  if (!stamp || !stamp->labelled || !stamp->begin.clock || !trimmed(stamp->rest).empty()) return std::nullopt;
  if (stamp_at(section.heading, Dots::clock)) return std::nullopt;
  // The stamp is that of the line, which outlives the words without marks.
  const std::size_t at = line.find(stamp->written);
  stamp->written = at == std::string_view::npos ? std::string_view() : line.substr(at, stamp->written.size());
  stamp->rest = {};
  return stamp;
}

std::optional<Stamp> EntryCollector::signature_of(const Part& part) const {
  const std::vector<Line>& lines = part.block.lines;
  if ((part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item) && !lines.empty()) {
    const std::string_view inside = in_shortcode(lines.back().text);
    auto stamp = inside.empty() ? std::nullopt : stamp_at(inside, Dots::clock);
    if (stamp && stamp->begin.clock && stamp->begin.day && trimmed(stamp->rest).empty()) {
      stamp->rest = {};
      return stamp;
    }
  }
  if (part.block.kind != BlockKind::paragraph || lines.size() < 2 || lines.back().text.size() > 120)
    return std::nullopt;
  if (!has_digit(lines.back().text)) return std::nullopt;
  const std::string plain_words = plain(lines.back().text, outline_.references);
  std::string_view words = plain_words;
  // "Posted 6 days ago. May 12, 2031 - 10:05 UTC" under the updates of a status page.
  if (begins_with_word(words, "posted") && holds(words.substr(0, 30), "ago. "))
    words = words.substr(words.find("ago. ") + 5);
  auto stamp = stamp_at(words, Dots::clock);
  if (!stamp || stamp->led || stamp->labelled || !stamp->begin.clock || !trimmed(stamp->rest).empty())
    return std::nullopt;
  if (stamp_at(plain(lines.front().text.substr(0, 100), outline_.references), Dots::clock)) return std::nullopt;
  const std::size_t at = lines.back().text.find(stamp->written);
  stamp->written =
      at == std::string_view::npos ? std::string_view() : lines.back().text.substr(at, stamp->written.size());
  stamp->rest = {};
  return stamp;
}

void EntryCollector::count_fields_and_signatures() {
  for (std::size_t i = 0; i < outline_.parts.size(); ++i) {
    const Part& part = outline_.parts[i];
    if (!belongs(part)) continue;
    if (field_of_heading(i)) ++fields_;
    if (signature_of(part)) ++signatures_;
  }
}

}  // namespace debrief::inline v0::markdown
