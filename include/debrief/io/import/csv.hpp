// Tables as events, with a mapping from columns.
#pragma once

#include <span>
#include <string>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Which column holds what. Names are those of the head line, compared letter by letter; an empty one is not mapped.
/// `at` and `text` must be.
struct CsvMapping {
  std::string at = "at";
  std::string text = "text";
  std::string until;
  std::string id;
  std::string kind;
  /// Somebody by name: goes into `people`.
  std::string actor;
  /// A role, which goes into the event as it is.
  std::string role;
  std::string service;
  std::string milestone;
  std::string note;
  /// Empty: found in the head line, out of comma, semicolon and tab.
  std::string separator;
};

/// Reads CSV (RFC 4180, quoted fields over several lines too) with a head line. Error: the mapping names a column that
/// a file does not have; the error names those that it has.
///
/// A value of the milestone column is offered as that milestone. A cell that begins like a formula is text and nothing
/// runs. A row with another number of cells than the head is kept as a note with a finding. Columns that are not mapped
/// stay in the originals. Linear.
DEBRIEF_EXPORT Result<Reading<ImportedEvidence>> from_csv(std::span<const EvidenceFile> files,
                                                          const CsvMapping& mapping,
                                                          const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
