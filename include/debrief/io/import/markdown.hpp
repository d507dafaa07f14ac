// Reviews that people wrote in Markdown or plain text, read into the model.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What is known of a text besides its words.
struct MarkdownSource {
  /// The file's name: a last resort for the day ("2024-05-03-…"), the title and the review's id.
  std::string_view file_name;
  /// The review's id; made from the file's name or the title where it is empty.
  std::string_view id;
  Limits limits;
};

/// A review from Markdown (CommonMark with tables, HTML tables, YAML or TOML front matter) or from plain text. Org,
/// reStructuredText, AsciiDoc, Textile, MediaWiki, DokuWiki, components of MDX and shortcodes are told by their own
/// marks.
///
/// Finds title, severity, summary, impact, milestones, events, factors, what went well and badly, luck, learning,
/// questions and actions under the headings that reviews use, events in any layout: headings, lists, tables, lines,
/// and sentences that tell a clock time. The day is carried forward over midnight; a zone is kept as written and never
/// shifted. Every value has its `source_line`, every event its `time_as_written`; every doubt (no zone, "PST" in July,
/// "14.43", "14:??") is a finding with its line. What has no home stays in `notes`. Nothing is followed or run.
///
/// Text that write_markdown() made comes back exactly. Never throws. Linear in the text; beyond
/// `limits.document_bytes` there is a finding and no value.
DEBRIEF_EXPORT Reading<Review> import_markdown(std::string_view text, const MarkdownSource& source = {});

/// The reviews of a page that holds many, such as a log of all incidents of a service: one for each heading that names
/// a day and what happened, at the level of headings that does so most often.
///
/// Each is read as import_markdown() reads a text of its own; lines count from the beginning of the page. What stands
/// before the first and between two of them is a note of the one below it. A page without two such headings is one
/// review. Ids are made from the file's name and the headings. Linear.
DEBRIEF_EXPORT Reading<std::vector<Review>> import_markdown_log(std::string_view text,
                                                                const MarkdownSource& source = {});

}  // namespace debrief::inline v0
