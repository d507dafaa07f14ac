#include "debrief/io/import/markdown.hpp"

#include <cstring>

#include "debrief/core/text.hpp"
#include "debrief/io/export/markdown.hpp"
#include "io/import/bytes_kind.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/log.hpp"

namespace debrief::inline v0 {

namespace {

/// How many bytes of a well-formed UTF-8 character begin a text; 0 where they are none.
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return first == 0 ? 0 : 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  }
  if ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F) || (first == 0xF0 && byte(1) < 0x90) ||
      (first == 0xF4 && byte(1) > 0x8F)) {
    return 0;
  }
  return length;
}

/// How many of the first bytes are plain ASCII without a NUL, looked at eight at a time.
std::size_t plain_prefix(std::string_view text) {
  constexpr std::uint64_t high = 0x8080808080808080U, low = 0x0101010101010101U;
  std::size_t at = 0;
  while (at + 8 <= text.size()) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    // The second term has a high bit where a byte is zero.
    if (((bytes | ((bytes - low) & ~bytes)) & high) != 0) break;
    at += 8;
  }
  return at;
}

/// The text with every byte that is no character replaced by U+FFFD; false where there was none to replace.
bool mend_characters(std::string_view text, std::string& out) {
  std::size_t at = 0;
  while (at < text.size()) {
    at += plain_prefix(text.substr(at));
    if (at == text.size()) break;
    const std::size_t length = character_length(text.substr(at, 4));
    if (length == 0) break;
    at += length;
  }
  if (at == text.size()) return false;
  out.assign(text.substr(0, at));
  while (at < text.size()) {
    const std::size_t length = character_length(text.substr(at, 4));
    if (length == 0) {
      out += "\xEF\xBF\xBD";
      ++at;
    } else {
      out += text.substr(at, length);
      at += length;
    }
  }
  return true;
}

Reading<Review> exported(ExportedMarkdown&& found, markdown::Doubts& doubts) {
  Reading<Review> out;
  if (found.text_edited) doubts.add("export-edited", 0, {}, {});
  out.value = std::move(found.review);
  out.findings = doubts.take();
  for (Finding& finding : found.findings) out.findings.push_back(std::move(finding));
  return out;
}

}  // namespace

Reading<Review> import_markdown(std::string_view text, const MarkdownSource& source) {
  Reading<Review> out = markdown::import_part(text, 0, source);
  if (!out.value) return out;
  const auto entries = markdown::log_entries(text);
  if (entries.size() < 2) return out;
  markdown::Doubts doubts(1);
  doubts.add("several-incidents", entries[1].line, {},
             counted(entries.size(), "heading names", "headings name") + " an incident each; they became one review.");
  for (Finding& finding : doubts.take()) out.findings.push_back(std::move(finding));
  return out;
}

Reading<Review> markdown::import_part(std::string_view text, std::int64_t lines_before, const MarkdownSource& source) {
  Doubts doubts(source.limits.findings);
  Reading<Review> out;
  if (text.size() > source.limits.document_bytes) {
    doubts.add("too-large", 0, {},
               "The text has " + std::to_string(text.size()) + " bytes, where document_bytes allows " +
                   std::to_string(source.limits.document_bytes) + ".");
    out.findings = doubts.take();
    return out;
  }
  if (const std::string_view other = import_detail::packed(text); !other.empty()) {
    doubts.add("not-a-text", 0, {}, "This is no text: " + std::string(other) + ".");
    out.findings = doubts.take();
    return out;
  }
  if (holds(text, "<!-- debrief/")) {
    if (auto found = read_exported_markdown(text, source.limits)) return exported(std::move(*found), doubts);
  }
  std::string mended;
  if (mend_characters(text, mended)) {
    doubts.add("not-utf-8", 0, {}, {});
    text = mended;
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (trimmed(text).empty()) doubts.add("nothing-to-read", 0, {}, {});
  FrontMatter front = front_matter_of(text);
  Draft draft(outline_of(read_blocks(text.substr(front.bytes), lines_before + front.lines + 1)), doubts);
  draft.front = std::move(front);
  draft.zone = stated_zone(draft);
  const DayContext days = read_frame(draft, source.file_name);
  read_timeline(draft, days);
  read_milestones(draft, days);
  read_actions(draft, days);
  read_narrative(draft);
  read_impact_times(draft, days);
  keep_the_rest(draft);
  if (!source.id.empty()) draft.review.id = source.id;
  std::vector<EvidenceItem> linked = draft.evidence.take();
  if (!linked.empty()) {
    draft.review.evidence_packet.emplace();
    draft.review.evidence_packet->items = std::move(linked);
  }
  out.value = std::move(draft.review);
  out.findings = doubts.take();
  return out;
}

}  // namespace debrief::inline v0
