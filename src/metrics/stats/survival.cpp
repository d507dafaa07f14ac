#include "debrief/metrics/stats/survival.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "metrics/stats/follow_up.hpp"
#include "metrics/stats/spread.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

struct Band {
  double lower = 1;
  double upper = 1;
};

/// Limits of a survival between 0 and 1 from its logarithm and from Greenwood's sum (the variance of that logarithm).
Band band(double survival, double log_survival, double greenwood, double z, CurveLimits limits) {
  const double reach = z * std::sqrt(greenwood);
  switch (limits) {
    case CurveLimits::plain:
      return {std::max(0.0, survival - survival * reach), std::min(1.0, survival + survival * reach)};
    case CurveLimits::log:
      return {survival * std::exp(-reach), std::min(1.0, survival * std::exp(reach))};
    case CurveLimits::log_log:
      break;
  }
  const double factor = std::exp(reach / -log_survival);
  return {std::exp(log_survival * factor), std::exp(log_survival / factor)};
}

/// log(1 - d / n) for 0 < d < n.
double log_of_remaining(double d, double n) {
  const double x = d / n;
  // The series ends below the last bit where x is this small, which it is for one event among many at risk.
  if (x > 0x1p-9) return std::log1p(-x);
  return -x * (1 + x * (1.0 / 2 + x * (1.0 / 3 + x * (1.0 / 4 + x * (1.0 / 5 + x / 6)))));
}

/// Index of the step in force at a time; nothing before the first.
std::optional<std::size_t> step_at(const std::vector<double>& times, double time) {
  const auto after = std::upper_bound(times.begin(), times.end(), time);
  if (after == times.begin()) return std::nullopt;
  return static_cast<std::size_t>(after - times.begin()) - 1;
}

}  // namespace

std::optional<SurvivalCurve> kaplan_meier(std::span<const Followed> data, double confidence, CurveLimits limits) {
  const FollowUpColumns columns(data);
  return kaplan_meier(columns.time, columns.event, confidence, limits);
}

std::optional<SurvivalCurve> kaplan_meier(std::span<const double> time, std::span<const std::uint8_t> event,
                                          double confidence, CurveLimits limits) {
  if (!usable(time) || time.size() != event.size() || !in_unit_interval(confidence)) return std::nullopt;
  std::vector<std::uint64_t> keys(time.size());
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = key_of(time[i], event[i] != 0);
  sort_by_spread(keys, [](std::uint64_t key) { return key; });
  const double z = normal_quantile(1 - (1 - confidence) / 2);
  std::size_t steps = 0;
  for (std::size_t i = 0; i < keys.size(); ++i) steps += i == 0 || keys[i] >> 1 != keys[i - 1] >> 1 ? 1 : 0;
  SurvivalCurve out;
  out.confidence = confidence;
  out.time.reserve(steps);
  for (auto* column : {&out.at_risk, &out.events, &out.censored}) column->reserve(steps);
  for (auto* column : {&out.survival, &out.standard_error}) column->reserve(steps);
  for (auto* column : {&out.lower, &out.upper}) column->reserve(steps);
  double survival = 1;
  double log_survival = 0;
  double greenwood = 0;
  Band limit;
  for (std::size_t i = 0; i < keys.size();) {
    const std::uint64_t at = keys[i] >> 1;
    const auto risk = static_cast<std::int64_t>(keys.size() - i);
    std::int64_t events = 0;
    const std::size_t first = i;
    for (; i < keys.size() && keys[i] >> 1 == at; ++i) events += event_of(keys[i]) ? 1 : 0;
    if (events == risk) {
      survival = 0;
    } else if (events > 0) {
      const auto n = static_cast<double>(risk);
      const auto d = static_cast<double>(events);
      survival *= 1 - d / n;
      log_survival += log_of_remaining(d, n);
      greenwood += d / (n * (n - d));
      limit = band(survival, log_survival, greenwood, z, limits);
    }
    out.time.push_back(std::bit_cast<double>(at));
    out.at_risk.push_back(risk);
    out.events.push_back(events);
    out.censored.push_back(static_cast<std::int64_t>(i - first) - events);
    out.survival.push_back(survival);
    out.standard_error.push_back(survival * std::sqrt(greenwood));
    if (survival == 0) continue;
    out.lower.push_back(limit.lower);
    out.upper.push_back(limit.upper);
  }
  return out;
}

std::optional<SurvivalAt> survival_at(const SurvivalCurve& curve, double time) {
  if (curve.time.empty() || !(time >= 0)) return std::nullopt;
  if (time > curve.time.back() && curve.survival.back() > 0) return std::nullopt;
  const auto step = step_at(curve.time, time);
  if (!step) return SurvivalAt{1, 0, 1, 1};
  SurvivalAt out{curve.survival[*step], curve.standard_error[*step], std::nullopt, std::nullopt};
  if (*step < curve.lower.size()) {
    out.lower = curve.lower[*step];
    out.upper = curve.upper[*step];
  }
  return out;
}

SurvivalQuantile survival_quantile(const SurvivalCurve& curve, double p) {
  SurvivalQuantile out;
  if (!(p >= 0 && p <= 1)) return out;
  // Rounding must not hide that the curve touches 1-p exactly.
  const double level = (1 - p) * (1 + 1e-12) + 1e-15;
  // Each column falls or stands, from step to step.
  const auto first = [&](const std::vector<double>& column) -> std::optional<double> {
    const auto at = std::find_if(column.begin(), column.end(), [level](double value) { return value <= level; });
    if (at == column.end()) return std::nullopt;
    return curve.time[static_cast<std::size_t>(at - column.begin())];
  };
  out.time = first(curve.survival);
  out.lower = first(curve.lower);
  // At 0 there are no limits; the lower one is then as low as the curve.
  if (!out.lower && curve.lower.size() < curve.time.size()) out.lower = curve.time[curve.lower.size()];
  out.upper = first(curve.upper);
  return out;
}

std::optional<RestrictedMean> restricted_mean(const SurvivalCurve& curve, double tau) {
  if (curve.time.empty() || !(tau > 0) || tau > curve.time.back()) return std::nullopt;
  // Areas from each event time to tau, from the right.
  double right = tau;
  double sum = 0;
  RestrictedMean out;
  double variance = 0;
  for (std::size_t i = curve.time.size(); i-- > 0;) {
    if (curve.time[i] >= tau) continue;
    sum += curve.survival[i] * (right - curve.time[i]);
    right = curve.time[i];
    const auto n = static_cast<double>(curve.at_risk[i]);
    const auto d = static_cast<double>(curve.events[i]);
    if (curve.events[i] > 0 && curve.at_risk[i] > curve.events[i]) variance += sum * sum * d / (n * (n - d));
  }
  out.mean = sum + right;
  out.standard_error = std::sqrt(variance);
  return out;
}

std::optional<CumulativeIncidence> aalen_johansen(std::span<const Ended> data, std::int32_t ends) {
  if (data.empty() || ends < 1) return std::nullopt;
  for (const Ended& one : data) {
    if (!std::isfinite(one.time) || one.time < 0 || one.state < 0 || one.state > ends) return std::nullopt;
  }
  std::vector<Ended> sorted(data.begin(), data.end());
  std::sort(sorted.begin(), sorted.end(), [](const Ended& a, const Ended& b) { return a.time < b.time; });
  const auto kinds = static_cast<std::size_t>(ends);
  CumulativeIncidence out;
  out.last_follow_up = sorted.back().time;
  out.share.resize(kinds);
  out.standard_error.resize(kinds);
  std::vector<double> risk;
  std::vector<double> before;                    // survival just before each time
  std::vector<std::vector<double>> dead(kinds);  // events of each kind at each time
  std::vector<double> all_dead;
  std::vector<double> share(kinds, 0);
  double survival = 1;
  for (std::size_t i = 0; i < sorted.size();) {
    const double time = sorted[i].time;
    const auto n = static_cast<double>(sorted.size() - i);
    std::vector<double> d(kinds, 0);
    double any = 0;
    for (; i < sorted.size() && sorted[i].time == time; ++i) {
      if (sorted[i].state == 0) continue;
      d[static_cast<std::size_t>(sorted[i].state - 1)] += 1;
      any += 1;
    }
    out.time.push_back(time);
    risk.push_back(n);
    before.push_back(survival);
    all_dead.push_back(any);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      dead[kind].push_back(d[kind]);
      share[kind] += survival * d[kind] / n;
      out.share[kind].push_back(share[kind]);
    }
    survival *= 1 - any / n;
    if (any == n) survival = 0;
    out.still_open.push_back(survival);
  }
  // Infinitesimal jackknife: the derivative of F_k(t) with respect to the weight of each case. A case that leaves at
  // time j in state s changes, at every time u up to j, the hazards through the number at risk, and at j through its
  // own event. Cases that leave at the same time in the same state share it.
  const std::size_t steps = out.time.size();
  std::vector<std::vector<double>> leaving(kinds + 1, std::vector<double>(steps, 0));
  for (const Ended& one : sorted) {
    leaving[static_cast<std::size_t>(one.state)][*step_at(out.time, one.time)] += 1;
  }
  std::vector<std::vector<double>> squares(kinds, std::vector<double>(steps, 0));
  for (std::size_t j = 0; j < steps; ++j) {
    for (std::size_t state = 0; state <= kinds; ++state) {
      if (leaving[state][j] == 0) continue;
      double log_survival = 0;  // derivative of the logarithm of survival just before u
      std::vector<double> derivative(kinds, 0);
      for (std::size_t u = 0; u < steps; ++u) {
        const double n = risk[u];
        for (std::size_t kind = 0; kind < kinds; ++kind) {
          const double own = u == j && state == kind + 1 ? 1 : 0;
          const double at_risk = u <= j ? 1 : 0;
          derivative[kind] +=
              before[u] * (log_survival * dead[kind][u] / n + own / n - at_risk * dead[kind][u] / (n * n));
          squares[kind][u] += leaving[state][j] * derivative[kind] * derivative[kind];
        }
        if (all_dead[u] < n) {
          const double own = u == j && state != 0 ? 1 : 0;
          const double at_risk = u <= j ? 1 : 0;
          log_survival += -(own / n - at_risk * all_dead[u] / (n * n)) / (1 - all_dead[u] / n);
        }
      }
    }
  }
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    for (const double square : squares[kind]) out.standard_error[kind].push_back(std::sqrt(square));
  }
  return out;
}

std::optional<IncidenceAt> incidence_at(const CumulativeIncidence& curve, std::int32_t end, double time,
                                        double confidence) {
  if (end < 1 || static_cast<std::size_t>(end) > curve.share.size() || !(time >= 0) || !in_unit_interval(confidence)) {
    return std::nullopt;
  }
  if (time > curve.last_follow_up && (curve.still_open.empty() || curve.still_open.back() > 0)) return std::nullopt;
  IncidenceAt out;
  const auto step = step_at(curve.time, time);
  if (!step) return out;
  const auto kind = static_cast<std::size_t>(end - 1);
  out.share = curve.share[kind][*step];
  out.standard_error = curve.standard_error[kind][*step];
  out.still_open = curve.still_open[*step];
  if (out.share > 0 && out.share < 1) {
    const double z = normal_quantile(1 - (1 - confidence) / 2);
    const double w = z * out.standard_error / (out.share * std::log(out.share));
    out.lower = std::pow(out.share, std::exp(-w));
    out.upper = std::pow(out.share, std::exp(w));
  }
  return out;
}

std::optional<MeanCumulativeFunction> mean_cumulative_function(std::span<const Stretch> stretches) {
  if (stretches.empty()) return std::nullopt;
  std::vector<double> times;
  std::vector<double> starts;
  std::vector<double> stops;
  for (const Stretch& one : stretches) {
    if (!std::isfinite(one.start) || !std::isfinite(one.stop) || !(one.stop > one.start)) return std::nullopt;
    if (one.event) times.push_back(one.stop);
    starts.push_back(one.start);
    stops.push_back(one.stop);
  }
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  std::sort(starts.begin(), starts.end());
  std::sort(stops.begin(), stops.end());
  MeanCumulativeFunction out;
  out.time = times;
  out.events.assign(times.size(), 0);
  for (const Stretch& one : stretches) {
    if (!one.event) continue;
    ++out.events[static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), one.stop) - times.begin())];
  }
  std::vector<double> rate(times.size());  // dM
  double mean = 0;
  for (std::size_t i = 0; i < times.size(); ++i) {
    // At risk at t: start < t <= stop.
    const auto begun = std::lower_bound(starts.begin(), starts.end(), times[i]) - starts.begin();
    const auto ended = std::lower_bound(stops.begin(), stops.end(), times[i]) - stops.begin();
    const auto risk = static_cast<double>(begun - ended);
    out.at_risk.push_back(begun - ended);
    rate[i] = static_cast<double>(out.events[i]) / risk;
    mean += rate[i];
    out.mean.push_back(mean);
  }
  // Per unit the sum over time of (own events - dM while at risk) / Y, squared and added over units.
  std::vector<Stretch> ordered(stretches.begin(), stretches.end());
  std::sort(ordered.begin(), ordered.end(),
            [](const Stretch& a, const Stretch& b) { return a.unit != b.unit ? a.unit < b.unit : a.start < b.start; });
  std::vector<double> variance(times.size(), 0);
  std::vector<double> residual(times.size());
  for (std::size_t i = 0; i < ordered.size();) {
    std::fill(residual.begin(), residual.end(), 0);
    const std::int64_t unit = ordered[i].unit;
    for (; i < ordered.size() && ordered[i].unit == unit; ++i) {
      const auto first = std::upper_bound(times.begin(), times.end(), ordered[i].start) - times.begin();
      const auto last = std::upper_bound(times.begin(), times.end(), ordered[i].stop) - times.begin();
      for (auto t = first; t < last; ++t) {
        const auto at = static_cast<std::size_t>(t);
        residual[at] -= rate[at] / static_cast<double>(out.at_risk[at]);
      }
      if (ordered[i].event) {
        const auto at = static_cast<std::size_t>(last - 1);
        residual[at] += 1 / static_cast<double>(out.at_risk[at]);
      }
    }
    double sum = 0;
    for (std::size_t t = 0; t < times.size(); ++t) {
      sum += residual[t];
      variance[t] += sum * sum;
    }
  }
  for (const double value : variance) out.standard_error.push_back(std::sqrt(value));
  return out;
}

}  // namespace debrief::inline v0::stats
