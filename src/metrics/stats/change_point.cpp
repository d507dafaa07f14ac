#include "debrief/metrics/stats/change_point.hpp"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <limits>
#include <numbers>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

double lgamma_of(double x) {
  return boost::math::lgamma(x, Quiet());
}

double log_sum(std::span<const double> logs) {
  const double highest = *std::max_element(logs.begin(), logs.end());
  double sum = 0;
  for (const double value : logs) sum += std::exp(value - highest);
  return highest + std::log(sum);
}

/// The recursion, for any belief with log_predictive(belief, x) and updated(belief, x).
template <class Belief, class Value, class Predict, class Update>
std::optional<RunLengths> run_lengths(std::span<const Value> values, const Belief& prior, double expected_run,
                                      const Predict& log_predictive, const Update& updated) {
  if (values.empty() || !(expected_run > 1)) return std::nullopt;
  const double hazard = 1 / expected_run;
  RunLengths out;
  std::vector<Belief> beliefs = {prior};
  std::vector<double> run = {1};
  for (const Value value : values) {
    std::vector<double> logs(run.size());
    for (std::size_t r = 0; r < run.size(); ++r) {
      logs[r] = std::log(run[r]) + log_predictive(beliefs[r], value);
    }
    const double evidence = log_sum(logs);
    out.log_evidence += evidence;
    std::vector<double> next(run.size() + 1, 0);
    for (std::size_t r = 0; r < run.size(); ++r) {
      const double share = std::exp(logs[r] - evidence);
      next[0] += share * hazard;
      next[r + 1] = share * (1 - hazard);
    }
    beliefs.push_back(prior);
    for (std::size_t r = run.size(); r-- > 0;) beliefs[r + 1] = updated(beliefs[r], value);
    beliefs[0] = prior;
    run = std::move(next);
    out.most_probable.push_back(std::max_element(run.begin(), run.end()) - run.begin());
    out.posterior.push_back(run);
  }
  return out;
}

bool proper(const GammaPrior& prior) {
  return prior.shape > 0 && prior.rate > 0;
}

}  // namespace

std::optional<RunLengths> online_change_points(std::span<const std::int64_t> counts, const GammaPrior& prior,
                                               double expected_run) {
  if (!proper(prior) || std::any_of(counts.begin(), counts.end(), [](std::int64_t x) { return x < 0; })) {
    return std::nullopt;
  }
  const auto predictive = [](const GammaPrior& at, std::int64_t count) {
    const auto x = static_cast<double>(count);
    return lgamma_of(at.shape + x) - lgamma_of(at.shape) - lgamma_of(x + 1) +
           at.shape * std::log(at.rate / (at.rate + 1)) - x * std::log(at.rate + 1);
  };
  const auto updated = [](const GammaPrior& at, std::int64_t count) {
    return GammaPrior{at.shape + static_cast<double>(count), at.rate + 1};
  };
  return run_lengths(counts, prior, expected_run, predictive, updated);
}

std::optional<RunLengths> online_change_points(std::span<const double> durations, const NormalGammaPrior& prior,
                                               double expected_run) {
  if (!(prior.strength > 0) || !(prior.shape > 0) || !(prior.rate > 0) || !all_finite(durations) ||
      std::any_of(durations.begin(), durations.end(), [](double x) { return x <= 0; })) {
    return std::nullopt;
  }
  const auto predictive = [](const NormalGammaPrior& at, double duration) {
    const double df = 2 * at.shape;
    const double scale = std::sqrt(at.rate * (at.strength + 1) / (at.shape * at.strength));
    const double z = (std::log(duration) - at.mean) / scale;
    return lgamma_of((df + 1) / 2) - lgamma_of(df / 2) - std::log(df * std::numbers::pi) / 2 - std::log(scale) -
           (df + 1) / 2 * std::log1p(z * z / df);
  };
  const auto updated = [](const NormalGammaPrior& at, double duration) {
    const double distance = std::log(duration) - at.mean;
    return NormalGammaPrior{at.mean + distance / (at.strength + 1), at.strength + 1, at.shape + 0.5,
                            at.rate + at.strength * distance * distance / (2 * (at.strength + 1))};
  };
  return run_lengths(durations, prior, expected_run, predictive, updated);
}

std::optional<ChangePoint> change_point(std::span<const std::int64_t> counts, const GammaPrior& prior) {
  if (counts.size() < 2 || !proper(prior)) return std::nullopt;
  double total = 0;
  for (const std::int64_t count : counts) {
    if (count < 0) return std::nullopt;
    total += static_cast<double>(count);
  }
  // The factorials are common to all hypotheses.
  const auto marginal = [&](double sum, double n) {
    return prior.shape * std::log(prior.rate) - lgamma_of(prior.shape) + lgamma_of(prior.shape + sum) -
           (prior.shape + sum) * std::log(prior.rate + n);
  };
  const auto n = static_cast<double>(counts.size());
  std::vector<double> logs;
  double before = 0;
  for (std::size_t k = 1; k < counts.size(); ++k) {
    before += static_cast<double>(counts[k - 1]);
    logs.push_back(marginal(before, static_cast<double>(k)) + marginal(total - before, n - static_cast<double>(k)));
  }
  const double all = log_sum(logs);
  ChangePoint out;
  for (const double value : logs) out.posterior.push_back(std::exp(value - all));
  out.most_probable = std::max_element(logs.begin(), logs.end()) - logs.begin() + 1;
  out.log_bayes_factor = all - std::log(n - 1) - marginal(total, n);
  return out;
}

}  // namespace debrief::inline v0::stats
