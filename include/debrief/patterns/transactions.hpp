#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Sets of items, such as the factor codes of incidents: what the miners read.
///
/// Row r holds items[starts[r]] up to items[starts[r + 1]], ascending and without repeats. An item is a number; its
/// name is names[item]. `ids` names the rows, or is empty.
struct Transactions {
  std::vector<std::string> names;
  std::vector<std::string> ids;
  std::vector<std::int64_t> starts = {0};
  std::vector<std::int32_t> items;

  std::size_t size() const { return starts.size() - 1; }
  std::span<const std::int32_t> row(std::size_t r) const {
    return std::span(items).subspan(static_cast<std::size_t>(starts[r]),
                                    static_cast<std::size_t>(starts[r + 1] - starts[r]));
  }
};

/// Transactions of named items. Items are numbered in ascending byte order of their names; repeats within a row count
/// once.
DEBRIEF_EXPORT Transactions transactions_of(const std::vector<std::vector<std::string>>& rows);

/// How a file of transactions is laid out, one row a line.
enum class TransactionLayout : std::uint8_t {
  numbers,   ///< item numbers with spaces between them, as in the FIMI files
  labelled,  ///< an id, then the items, with tabs between them
};

/// Reads a file of transactions. Blank lines of `numbers` are left out, a `labelled` line may have no item. A token
/// that is no number is an error with its line. Linear, n log n in the distinct items.
DEBRIEF_EXPORT Result<Transactions> read_transactions(std::string_view text, TransactionLayout layout);

/// `labelled` when the first line holds a tab, otherwise `numbers`.
DEBRIEF_EXPORT TransactionLayout layout_of(std::string_view text) noexcept;

}  // namespace debrief::inline v0
