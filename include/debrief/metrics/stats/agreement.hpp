#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"
#include "debrief/metrics/stats/resampling.hpp"

namespace debrief::inline v0::stats {

/// How far two coders agree beyond what their own habits give by chance: 1 is full agreement, 0 what chance gives.
struct Kappa {
  double kappa = 0;
  double standard_error = 0;
  Limits2 limits;
  std::int64_t n = 0;
  double observed = 0;  ///< share on which they agree
  double expected = 0;  ///< the share that chance gives
};

/// Cohen's kappa of two codings of the same things, with the large-sample error of Fleiss, Cohen & Everitt 1969; the
/// limits stay within [-1, 1]. Categories are numbers from 0 below 1000. Nothing for columns of different lengths or
/// without rows, other numbers, a confidence outside (0, 1), and where both coders always said the same one category:
/// chance then gives full agreement and there is nothing to measure. Linear, plus the square of the categories.
DEBRIEF_EXPORT std::optional<Kappa> cohen_kappa(std::span<const std::int32_t> first,
                                                std::span<const std::int32_t> second, double confidence = 0.95);

/// Agreement of any number of coders who need not all have coded everything.
struct Alpha {
  double alpha = 0;
  /// By resampling units, or clusters of them; nothing where some resample holds one category alone.
  std::optional<Limits2> limits;
  std::int64_t units = 0;     ///< with at least two codings
  std::int64_t pairable = 0;  ///< codings in them
};

/// Krippendorff's alpha for names. A unit is what each coder said of it, numbers from 0 below 1000; a negative number
/// is a coder who said nothing. `cluster` tells which units belong together and are resampled together, such as those
/// of one review; none means that each stands alone. Nothing where no two different categories were used, nobody coded
/// a unit twice, or there is not one cluster number for each unit. Linear in the codings times the replicates.
DEBRIEF_EXPORT std::optional<Alpha> krippendorff_alpha(std::span<const std::vector<std::int32_t>> units,
                                                       const BootstrapOptions& options = {},
                                                       std::span<const std::int32_t> cluster = {});

}  // namespace debrief::inline v0::stats
