// Files of evidence named on the command line, and options of their importers.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "debrief/io/import/csv.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::cli {

/// What the options of an importer of evidence say.
struct EvidenceWords {
  std::vector<std::string> roles;
  std::string zone;
  std::string day;
  std::string label;
  std::string id = "draft";
  std::string title;
  bool originals = false;
  CsvMapping columns;
};

/// Adds the options to a command.
void add_evidence_options(CLI::App& command, EvidenceWords& words);

/// Files and the bytes they view.
struct EvidenceFiles {
  std::vector<std::unique_ptr<std::string>> bytes;
  std::vector<EvidenceFile> files;
};

/// Reads files, folders with everything below them (hidden files are passed over, links are not followed), and standard
/// input for "-". False, and refused, where one cannot be read.
bool load_evidence(Context& context, const std::vector<std::string>& paths, EvidenceFiles& out);

/// Imports in one of the formats of evidence and gives the draft of a review; nothing, with the exit code set, where
/// there is none. Findings go to `err`, unless `quiet`.
std::optional<Review> import_evidence(Context& context, const std::string& format,
                                      const std::vector<std::string>& paths, const EvidenceWords& words, bool quiet);

/// A format of evidence: its name and a sentence for the help.
struct EvidenceFormat {
  std::string_view name;
  std::string_view sentence;
};
const std::vector<EvidenceFormat>& evidence_formats();

/// Prints findings, one a line, and sets with_findings where one is more than an info.
void tell_findings(Context& context, const std::vector<Finding>& findings);

}  // namespace debrief::cli
