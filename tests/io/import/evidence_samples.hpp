// Small invented evidence for tests of importers.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/check/check.hpp"
#include "debrief/io/import/evidence.hpp"
#include "debrief/io/write.hpp"

namespace debrief::testing {

/// An importer of evidence.
using EvidenceImporter = Reading<ImportedEvidence> (*)(std::span<const EvidenceFile>, const EvidenceOptions&);

inline Reading<ImportedEvidence> import_one(EvidenceImporter importer, std::string_view bytes,
                                            const EvidenceOptions& options = {}) {
  const EvidenceFile file{{}, bytes};
  return importer({&file, 1}, options);
}

inline std::size_t count_findings(const std::vector<Finding>& findings, std::string_view name) {
  std::size_t count = 0;
  for (const Finding& finding : findings) count += finding.name == name ? 1 : 0;
  return count;
}

/// What the checker calls an error in a draft made from the evidence, one a line; empty where there is none.
inline std::string errors_in_draft(const ImportedEvidence& evidence) {
  std::string out;
  for (const Finding& finding : check(draft_review(evidence))) {
    if (finding.severity == Severity::error) out += finding.code + " " + finding.pointer + " " + finding.message + "\n";
  }
  return out;
}

/// The texts of the events, one a line, with their instants.
inline std::string told(const ImportedEvidence& evidence) {
  std::string out;
  for (const TimelineEvent& event : evidence.events) {
    out += (event.at ? text_of(*event.at) : std::string("-")) + " " + event.text + "\n";
  }
  return out;
}

}  // namespace debrief::testing
