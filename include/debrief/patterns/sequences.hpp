#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Ordered symbols, a row a sequence. Row r holds symbols[starts[r]] up to symbols[starts[r + 1]], in their order, with
/// repeats; a symbol's name is names[symbol].
struct Sequences {
  std::vector<std::string> names;
  std::vector<std::int64_t> starts = {0};
  std::vector<std::int32_t> symbols;

  std::size_t size() const { return starts.size() - 1; }
  std::span<const std::int32_t> row(std::size_t r) const {
    return std::span(symbols).subspan(static_cast<std::size_t>(starts[r]),
                                      static_cast<std::size_t>(starts[r + 1] - starts[r]));
  }
};

/// Symbols are numbered in ascending byte order of their names.
DEBRIEF_EXPORT Sequences sequences_of(const std::vector<std::vector<std::string>>& rows);

struct SequenceOptions {
  /// Fewest rows that a pattern must stand in; at least 1.
  std::int64_t min_support = 3;
  /// All patterns, or only those that no longer pattern holds in as many rows.
  bool closed = true;
  /// Most symbols that may lie between two neighbours of a pattern. Without it any number may.
  std::optional<std::int64_t> max_gap;
  /// Longest pattern. Closed ones are then closed among those up to this length.
  std::optional<std::int64_t> max_length;
  /// More patterns than this are an error, which names the remedy.
  std::int64_t limit = 1'000'000;
};

/// Symbols that follow each other in so many rows, in order, others between them.
struct SequencePattern {
  std::vector<std::int32_t> symbols;
  std::int64_t support = 0;
  bool operator==(const SequencePattern&) const = default;
};

/// Patterns by their symbols. Closed ones without a gap limit are found by bidirectional extension (BIDE; Wang and Han
/// 2004), so that equal long rows do not explode; with a limit by prefix growth (PrefixSpan; Pei and others 2001), the
/// closed ones sorted out afterwards. A million different symbols cost no more than those that are frequent.
DEBRIEF_EXPORT Result<std::vector<SequencePattern>> sequence_patterns(const Sequences& data,
                                                                      const SequenceOptions& options = {});

}  // namespace debrief::inline v0
