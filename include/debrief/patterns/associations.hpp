#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/patterns/pairs.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

struct AssociationOptions {
  /// Fewest rows, and fewest groups (services), that a set must stand in to be shown: one noisy service is no pattern.
  std::int64_t min_support = 3;
  std::int64_t min_groups = 2;
  /// Share of false findings that is accepted among those shown (Benjamini and Hochberg 1995).
  double false_discovery = 0.05;
  /// Largest set.
  std::int64_t max_size = 5;
};

/// What belongs to a row besides its items. Both may be empty.
struct RowContext {
  /// The groups that a row belongs to, such as its services: as many rows as the data, or none.
  Transactions groups;
  /// The stratum of each row, such as its severity: numbers from 0, as many as rows, or none.
  std::vector<std::int32_t> strata;
};

/// How a pair holds up when rows are compared only with rows of their own stratum.
struct Stratified {
  std::int64_t strata = 0;           ///< strata in which the pair could have come out differently
  double p = 1;                      ///< exact conditional Mantel-Haenszel test, one-sided
  std::optional<double> odds_ratio;  ///< common to the strata; infinite where it is unbounded
};

/// Items that stand together more often than they would by chance. A question to ask, never a cause.
struct Association {
  std::vector<std::int32_t> items;
  std::int64_t n = 0;
  std::int64_t support = 0;
  std::int64_t groups = 0;
  /// Rows in which they would stand together by chance, and support over that.
  double expected = 0;
  double lift = 0;
  /// One-sided Fisher exact test; of a larger set the worst over all ways of splitting it in two. By stratum where
  /// strata are given.
  double p = 1;
  double p_mid = 1;
  double q = 1;
  /// Of pairs only.
  std::optional<PairCount> pair;
  std::optional<Stratified> stratified;
};

/// All associations of a set of rows, with what was looked at.
struct Associations {
  std::vector<Association> found;
  /// Pairs that hold pooled and vanish within strata, or the other way round: shown so that nobody is misled.
  std::vector<Association> only_pooled;
  std::int64_t n = 0;
  std::int64_t pairs = 0;       ///< pairs of items that were candidates
  std::int64_t related = 0;     ///< left out because one item is the other's parent in the taxonomy
  std::int64_t untestable = 0;  ///< left out because no outcome could have been significant (Tarone 1990)
  std::int64_t examined = 0;    ///< tests that were adjusted for
};

/// Whether one name is the other's parent: "DET" of "DET-04", "action.misuse" of "action.misuse=Theft".
DEBRIEF_EXPORT bool is_parent(std::string_view parent, std::string_view child) noexcept;

/// Pairs, and larger closed sets all of whose pairs hold. Every testable pair is tested and adjusted for, also those
/// that are not shown. Items that stand in every row, or in fewer than min_support, form no pair. Time: the square of
/// the items, the pairs within rows, and the closed sets above min_support.
DEBRIEF_EXPORT Result<Associations> associations(const Transactions& data, const RowContext& context = {},
                                                 const AssociationOptions& options = {});

}  // namespace debrief::inline v0
