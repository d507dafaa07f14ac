// What the command for export works with: its options, its formats, the version for some readers.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "debrief/io/export/disclosure.hpp"
#include "debrief/io/export/feeds.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

struct ExportOptions {
  std::string format;
  std::vector<std::string> files;
  std::string out;
  std::string relation;
  std::string as_of;
  std::string source = "urn:debrief";
  FeedOptions feed;
  bool diagram = true;
  bool embed = true;
  std::string readers;
  std::string key_file;
  DisclosureProfile profile;
};

struct ExportFormat {
  std::string_view name;
  std::string_view words;
  /// One review to one text; null where the format takes several, or more than a review.
  std::string (*one)(const Review&, const ExportOptions&);
};

/// Every format, in the order of the help.
std::span<const ExportFormat> export_formats();

/// Writes the documents in the format of the options, and says what they lack for it.
void export_documents(Context& context, const ExportOptions& options, const std::vector<Document>& documents);

/// The version for some readers in place of the review; what was left out and what is doubtful goes to people. False:
/// refused.
bool disclose_document(Context& context, const ExportOptions& options, Document& document);

/// The profile as the options say it. False: refused.
bool read_profile(Context& context, ExportOptions& options);

}  // namespace debrief::cli
