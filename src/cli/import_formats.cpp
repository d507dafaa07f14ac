#include "cli/import_formats.hpp"

#include <algorithm>
#include <filesystem>

#include "debrief/io/import/markdown.hpp"
#include "debrief/io/import/veris.hpp"

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

Result<Imported> read_markdown_log(const ImportSource& source) {
  MarkdownSource from;
  from.file_name = source.path == "-" ? std::string_view() : std::string_view(source.path);
  Reading<std::vector<Review>> reading = import_markdown_log(source.bytes, from);
  Imported out;
  out.findings = std::move(reading.findings);
  if (!reading.value) return out;
  for (Review& review : *reading.value) out.documents.emplace_back(std::move(review));
  return out;
}

/// What reading found, and what the guidelines ask for and the report does not hold.
Result<Imported> read_ccadb_report(const ImportSource& source) {
  // A report says its bug's number nowhere; the file's name tells several reports apart.
  CcadbOptions options;
  const std::string stem = std::filesystem::path(source.path).stem().string();
  if (source.path != "-" && !stem.empty()) options.id = stem;
  Reading<Review> reading = read_ccadb(source.bytes, options);
  Imported out;
  if (reading.value) out.documents.emplace_back(std::move(*reading.value));
  out.findings = std::move(reading.findings);
  if (out.documents.empty()) return out;
  const std::size_t read = out.findings.size();
  for (Finding& finding : check_ccadb(source.bytes, source.posts)) {
    const bool known = std::any_of(out.findings.begin(), out.findings.begin() + static_cast<std::ptrdiff_t>(read),
                                   [&](const Finding& each) { return each.name == finding.name; });
    if (!known) out.findings.push_back(std::move(finding));
  }
  return out;
}

Result<Imported> read_veris_records(const ImportSource& source) {
  Reading<std::vector<Review>> reading = read_veris(source.bytes);
  Imported out;
  out.findings = std::move(reading.findings);
  if (!reading.value) return out;
  for (Review& review : *reading.value) out.documents.emplace_back(std::move(review));
  return out;
}

const std::vector<std::string_view> markdown_endings = {".md",      ".markdown", ".mdx",      ".txt",      ".qmd",
                                                        ".erb",     ".rst",      ".adoc",     ".asciidoc", ".org",
                                                        ".textile", ".wiki",     ".mediawiki"};

}  // namespace

const std::vector<ImportFormat>& import_formats() {
  static const std::vector<ImportFormat> formats = {
      {"markdown", "a review in Markdown or plain text", markdown_endings, read_markdown},
      {"markdown-log", "a page of many reviews, one below each heading with a day", markdown_endings,
       read_markdown_log},
      {"ccadb", "an incident report of a certificate authority, checked too", {".md", ".markdown"}, read_ccadb_report},
      {"veris", "VERIS records: one, a list, or one a line", {".json", ".jsonl"}, read_veris_records},
  };
  return formats;
}

}  // namespace debrief::cli
