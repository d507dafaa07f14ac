#include "debrief/metrics/stats/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr std::int32_t most_categories = 1000;

/// What a unit, or a cluster of them, adds to alpha: its codes, and the pairs of codings that differ, weighted so that
/// each coding counts once.
struct Unit {
  std::vector<std::int32_t> codes;
  double differing = 0;
};

std::optional<Unit> unit_of(const std::vector<std::int32_t>& codings) {
  Unit out;
  for (const std::int32_t code : codings) {
    if (code >= 0) out.codes.push_back(code);
  }
  if (out.codes.size() < 2) return std::nullopt;
  std::int64_t pairs = 0;
  for (const std::int32_t a : out.codes)
    pairs += std::count_if(out.codes.begin(), out.codes.end(), [a](std::int32_t b) { return b != a; });
  out.differing = static_cast<double>(pairs) / static_cast<double>(out.codes.size() - 1);
  return out;
}

}  // namespace

std::optional<Kappa> cohen_kappa(std::span<const std::int32_t> first, std::span<const std::int32_t> second,
                                 double confidence) {
  if (first.empty() || first.size() != second.size() || !in_unit_interval(confidence)) return std::nullopt;
  std::int32_t highest = 0;
  for (const auto& column : {first, second}) {
    for (const std::int32_t code : column) {
      if (code < 0 || code >= most_categories) return std::nullopt;
      highest = std::max(highest, code);
    }
  }
  const std::size_t k = static_cast<std::size_t>(highest) + 1;
  const auto n = static_cast<double>(first.size());
  std::vector<double> table(k * k, 0);
  std::vector<double> by_first(k, 0);
  std::vector<double> by_second(k, 0);
  for (std::size_t i = 0; i < first.size(); ++i) {
    const auto a = static_cast<std::size_t>(first[i]);
    const auto b = static_cast<std::size_t>(second[i]);
    table[a * k + b] += 1 / n;
    by_first[a] += 1 / n;
    by_second[b] += 1 / n;
  }
  std::size_t agreed = 0;
  for (std::size_t i = 0; i < first.size(); ++i) agreed += first[i] == second[i] ? 1U : 0U;
  Kappa out;
  out.n = static_cast<std::int64_t>(first.size());
  out.observed = static_cast<double>(agreed) / n;
  for (std::size_t c = 0; c < k; ++c) out.expected += by_first[c] * by_second[c];
  if (!(out.expected < 1 - 1e-12)) return std::nullopt;
  out.kappa = (out.observed - out.expected) / (1 - out.expected);
  const double rest = 1 - out.kappa;
  double variance = -std::pow(out.kappa - out.expected * rest, 2);
  for (std::size_t a = 0; a < k; ++a) {
    for (std::size_t b = 0; b < k; ++b) {
      const double share = table[a * k + b];
      variance += a == b ? share * std::pow(1 - (by_first[a] + by_second[a]) * rest, 2)
                         : share * std::pow(rest * (by_second[a] + by_first[b]), 2);
    }
  }
  out.standard_error = std::sqrt(std::max(0.0, variance) / n) / (1 - out.expected);
  const double reach = normal_quantile(1 - (1 - confidence) / 2) * out.standard_error;
  out.limits = {std::max(-1.0, out.kappa - reach), std::min(1.0, out.kappa + reach)};
  return out;
}

std::optional<Alpha> krippendorff_alpha(std::span<const std::vector<std::int32_t>> codings,
                                        const BootstrapOptions& options, std::span<const std::int32_t> cluster) {
  if (!cluster.empty() && cluster.size() != codings.size()) return std::nullopt;
  std::vector<Unit> units;
  std::map<std::int32_t, std::size_t> place;
  std::int32_t highest = -1;
  Alpha out;
  for (std::size_t i = 0; i < codings.size(); ++i) {
    for (const std::int32_t code : codings[i]) highest = std::max(highest, code);
    if (highest >= most_categories) return std::nullopt;
    const std::optional<Unit> unit = unit_of(codings[i]);
    if (!unit) continue;
    ++out.units;
    out.pairable += static_cast<std::int64_t>(unit->codes.size());
    const std::int32_t together = cluster.empty() ? static_cast<std::int32_t>(i) : cluster[i];
    const auto [at, fresh] = place.try_emplace(together, units.size());
    if (fresh) units.emplace_back();
    Unit& sum = units[at->second];
    sum.codes.insert(sum.codes.end(), unit->codes.begin(), unit->codes.end());
    sum.differing += unit->differing;
  }
  if (units.empty()) return std::nullopt;
  const auto alpha = [&](std::span<const std::size_t> drawn) {
    std::vector<double> used(static_cast<std::size_t>(highest) + 1, 0);
    double differing = 0;
    double all = 0;
    for (const std::size_t at : drawn) {
      differing += units[at].differing;
      all += static_cast<double>(units[at].codes.size());
      for (const std::int32_t code : units[at].codes) used[static_cast<std::size_t>(code)] += 1;
    }
    double expected = all * all;
    for (const double count : used) expected -= count * count;
    // Not a number where one category stands alone: the resampling then gives no interval.
    return expected > 0 ? 1 - (all - 1) * differing / expected : std::numeric_limits<double>::quiet_NaN();
  };
  std::vector<std::size_t> every(units.size());
  std::iota(every.begin(), every.end(), std::size_t{0});
  out.alpha = alpha(every);
  if (std::isnan(out.alpha)) return std::nullopt;
  if (const auto resampled = bootstrap_units(units.size(), alpha, options)) out.limits = resampled->percentile;
  return out;
}

}  // namespace debrief::inline v0::stats
