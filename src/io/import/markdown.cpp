#include "debrief/io/import/markdown.hpp"

#include "debrief/core/text.hpp"
#include "debrief/io/export/markdown.hpp"
#include "io/bytes_kind.hpp"
#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/log.hpp"
#include "io/import/mend_text.hpp"
#include "io/json_tape.hpp"

namespace debrief::inline v0 {

namespace {

Reading<Review> exported(ExportedMarkdown&& found, markdown::Doubts& doubts) {
  Reading<Review> out;
  if (found.text_edited) doubts.add("export-edited", 0, {}, {});
  out.value = std::move(found.review);
  out.findings = doubts.take();
  for (Finding& finding : found.findings) out.findings.push_back(std::move(finding));
  return out;
}

/// True for one JSON object, or a list of them, from the first byte to the last. Front matter in JSON has text behind
/// it.
bool is_json(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = markdown::trimmed(text);
  std::string_view inside = text;
  if (inside.starts_with('[') && inside.ends_with(']')) inside = markdown::trimmed(inside.substr(1, inside.size() - 2));
  if (!inside.starts_with('{') || !inside.ends_with('}')) return false;
  inside = markdown::trimmed(inside.substr(1));
  return inside.starts_with('"') && !json::parse(text, Limits{}).problem;
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
  if (const std::string_view other = io_detail::packed(text); !other.empty()) {
    doubts.add("not-a-text", 0, {}, "This is no text: " + std::string(other) + ".");
    out.findings = doubts.take();
    return out;
  }
  if (is_json(text)) {
    doubts.add("not-a-text", 0, {}, "This is no text: it is JSON, which a format of its own reads.");
    out.findings = doubts.take();
    return out;
  }
  if (holds(text, "<!-- debrief/")) {
    if (auto found = read_exported_markdown(text, source.limits)) return exported(std::move(*found), doubts);
  }
  std::string mended;
  if (import_detail::mend_characters(text, mended)) {
    doubts.add("not-utf-8", 0, {}, {});
    text = mended;
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (trimmed(text).empty()) doubts.add("nothing-to-read", 0, {}, {});
  FrontMatter front = front_matter_of(text);
  std::string_view body = text.substr(front.bytes);
  const std::optional<std::string> rewritten = as_markdown(body);
  if (rewritten) body = *rewritten;
  Draft draft(outline_of(read_blocks(body, lines_before + front.lines + 1)), doubts);
  draft.front = std::move(front);
  draft.zone = stated_zone(draft);
  const DayContext days = read_frame(draft, source.file_name);
  read_timeline(draft, days);
  read_milestones(draft, days);
  read_actions(draft, days);
  read_narrative(draft);
  read_impact_times(draft, days);
  tell_html(draft);
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
