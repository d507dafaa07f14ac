#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// A row and how similar it is to the one asked about: shared items over joint items.
struct Neighbour {
  std::int32_t row = 0;
  std::int32_t shared = 0;
  std::int32_t joint = 0;
  bool operator==(const Neighbour&) const = default;
  double similarity() const { return static_cast<double>(shared) / static_cast<double>(joint); }
};

struct DistinctSets;

/// Rows prepared for the question "which are most like this one?". Copies share their data.
class DEBRIEF_EXPORT NeighbourIndex {
 public:
  /// n log n in the rows.
  explicit NeighbourIndex(const Transactions& data);
  ~NeighbourIndex();
  NeighbourIndex(const NeighbourIndex&);
  NeighbourIndex& operator=(const NeighbourIndex&);

  /// The `count` rows with the greatest Jaccard similarity to a set of items (numbers of the data; others count as
  /// unknown items, which lower the similarity), the most similar first, then by row number. Rows that share nothing
  /// are never among them. Exact: sets of equal rows are scanned once, by size, until no other size can do better.
  std::vector<Neighbour> nearest(std::span<const std::int32_t> items, std::size_t count) const;

 private:
  std::shared_ptr<const DistinctSets> sets_;
};

}  // namespace debrief::inline v0
