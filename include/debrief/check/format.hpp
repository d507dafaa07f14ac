#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"

namespace debrief::inline v0 {

/// How findings are written down.
enum class FindingFormat : std::uint8_t {
  /// One line a finding with its suggestion beneath, for people.
  text,
  /// {"findings": [...]}
  json,
  /// One finding a line.
  jsonl,
  /// SARIF 2.1.0 (OASIS), for code hosts and editors.
  sarif,
  /// Workflow commands that GitHub shows beside the changed line.
  github,
};

/// The format of that name; nothing for any other text.
DEBRIEF_EXPORT std::optional<FindingFormat> finding_format_of(std::string_view text) noexcept;

/// The names of the formats, in the order of the enumeration.
DEBRIEF_EXPORT std::span<const std::string_view> finding_format_names() noexcept;

/// The findings of one document, with the name of the file it stands in (empty when there is none).
struct CheckedFile {
  std::string path;
  std::vector<Finding> findings;
};

/// Writes findings in the order given. Ends with a newline unless there is nothing to write; never contains anything
/// of the surroundings (no time, no user, no absolute path that was not given). Linear in the findings.
DEBRIEF_EXPORT std::string write_findings(std::span<const CheckedFile> files, FindingFormat format);

/// The same for findings without a file.
DEBRIEF_EXPORT std::string write_findings(const std::vector<Finding>& findings, FindingFormat format);

}  // namespace debrief::inline v0
