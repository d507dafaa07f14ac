#include "cli/import_formats.hpp"

#include "debrief/io/import/markdown.hpp"

namespace debrief::cli {

namespace {

Result<Imported> read_markdown(const ImportSource& source) {
  MarkdownSource from;
  from.file_name = source.path == "-" ? std::string_view() : std::string_view(source.path);
  Reading<Review> reading = import_markdown(source.bytes, from);
  Imported out;
  if (reading.value) out.documents.emplace_back(std::move(*reading.value));
  out.findings = std::move(reading.findings);
  return out;
}

}  // namespace

const std::vector<ImportFormat>& import_formats() {
  static const std::vector<ImportFormat> formats = {
      {"markdown", "a review in Markdown or plain text", {".md", ".markdown", ".txt", ".qmd", ".erb"}, read_markdown},
  };
  return formats;
}

}  // namespace debrief::cli
