// A review as Markdown that people read and that comes back exactly.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "debrief/core/export.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What the Markdown holds besides the text.
struct MarkdownOptions {
  /// A diagram in Mermaid's language, such as graph::mermaid() gives; none where empty.
  std::string diagram;
  /// Puts the document itself into a comment at the end, with a hash of the text before it.
  bool embed_document = true;
};

/// CommonMark with tables and YAML front matter, as Hugo, MkDocs and code hosts render it. Texts are escaped: they show
/// as they were written and start no markup, and no HTML passes. Names appear only as owners of actions.
DEBRIEF_EXPORT std::string write_markdown(const Review& review, const MarkdownOptions& options = {});

/// A document found in the comment at the end of exported Markdown.
struct ExportedMarkdown {
  Review review;
  /// True when the text before the comment is not the text that was exported: somebody edited it, and the document in
  /// the comment does not know. Line ends and white space at the end of lines do not count.
  bool text_edited = false;
  /// The text before the comment.
  std::string_view text;
  /// What reading the document found.
  std::vector<Finding> findings;
};

/// The document inside Markdown that write_markdown() made; nothing for any other text. read_exported_markdown(
/// write_markdown(r)) holds r. Linear in the text.
DEBRIEF_EXPORT std::optional<ExportedMarkdown> read_exported_markdown(std::string_view markdown,
                                                                      const Limits& limits = {});

}  // namespace debrief::inline v0
