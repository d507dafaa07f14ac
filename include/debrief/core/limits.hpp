#pragma once

#include <cstddef>

namespace debrief::inline v0 {

/// What a document may be at most. Checked before or while parsing, so that nothing is built from an oversized input.
///
/// A document beyond a limit is rejected with a finding that names the limit, its value and the member to raise.
struct Limits {
  std::size_t document_bytes = std::size_t{16} << 20;
  std::size_t depth = 64;
  std::size_t string_bytes = std::size_t{1} << 20;
  std::size_t values = 1'000'000;
  std::size_t list_items = 100'000;
  /// Findings kept per document; the rest is counted in one closing finding.
  std::size_t findings = 1'000;
};

}  // namespace debrief::inline v0
