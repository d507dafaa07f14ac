#include "debrief/metrics/stats/survival.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

bool usable(std::span<const Followed> data) {
  return !data.empty() && std::all_of(data.begin(), data.end(),
                                      [](const Followed& one) { return std::isfinite(one.time) && one.time >= 0; });
}

/// A time that is not negative, as bits that sort like it, with the row behind it.
struct Keyed {
  std::uint64_t bits;
  std::uint32_t row;
};

/// Row numbers by ascending time, equal times in row order: sorted by digits of 11 bits, those that all share left out.
std::vector<std::uint32_t> rows_by_time(std::size_t n, const auto& time_of) {
  std::vector<Keyed> rows(n);
  std::uint64_t differing = 0;
  for (std::size_t i = 0; i < n; ++i) {
    // Adding zero makes a negative zero positive.
    rows[i] = {std::bit_cast<std::uint64_t>(time_of(i) + 0.0), static_cast<std::uint32_t>(i)};
    differing |= rows[i].bits ^ rows[0].bits;
  }
  constexpr std::size_t digits = 2048;
  std::vector<Keyed> other(n);
  for (int shift = 0; shift < 64; shift += 11) {
    if ((differing >> shift & (digits - 1)) == 0) continue;
    std::array<std::uint32_t, digits + 1> begin{};
    for (const Keyed& one : rows) ++begin[(one.bits >> shift & (digits - 1)) + 1];
    for (std::size_t i = 0; i < digits; ++i) begin[i + 1] += begin[i];
    for (const Keyed& one : rows) other[begin[one.bits >> shift & (digits - 1)]++] = one;
    rows.swap(other);
  }
  std::vector<std::uint32_t> out(n);
  for (std::size_t i = 0; i < n; ++i) out[i] = rows[i].row;
  return out;
}

std::vector<Followed> by_time(std::span<const Followed> data) {
  std::vector<Followed> out;
  out.reserve(data.size());
  for (const std::uint32_t row : rows_by_time(data.size(), [&](std::size_t i) { return data[i].time; })) {
    out.push_back(data[row]);
  }
  return out;
}

struct Band {
  std::optional<double> lower;
  std::optional<double> upper;
};

/// Limits of a survival from Greenwood's sum (the variance of its logarithm).
Band band(double survival, double greenwood, double z, CurveLimits limits) {
  Band out;
  const double error = std::sqrt(greenwood);
  switch (limits) {
    case CurveLimits::plain:
      out.lower = std::max(0.0, survival - z * survival * error);
      out.upper = std::min(1.0, survival + z * survival * error);
      break;
    case CurveLimits::log:
      if (survival > 0) {
        out.lower = survival * std::exp(-z * error);
        out.upper = std::min(1.0, survival * std::exp(z * error));
      }
      break;
    case CurveLimits::log_log:
      if (survival == 1) {
        out.lower = 1;
        out.upper = 1;
      } else if (survival > 0) {
        const double log_survival = std::log(survival);
        const double factor = std::exp(z * error / -log_survival);
        out.lower = std::exp(log_survival * factor);
        out.upper = std::exp(log_survival / factor);
      }
      break;
  }
  return out;
}

/// Index of the step in force at a time; nothing before the first.
std::optional<std::size_t> step_at(const std::vector<double>& times, double time) {
  const auto after = std::upper_bound(times.begin(), times.end(), time);
  if (after == times.begin()) return std::nullopt;
  return static_cast<std::size_t>(after - times.begin()) - 1;
}

}  // namespace

std::optional<SurvivalCurve> kaplan_meier(std::span<const Followed> data, double confidence, CurveLimits limits) {
  if (!usable(data) || !in_unit_interval(confidence)) return std::nullopt;
  const std::vector<Followed> sorted = by_time(data);
  const double z = normal_quantile(1 - (1 - confidence) / 2);
  SurvivalCurve out;
  out.confidence = confidence;
  double survival = 1;
  double greenwood = 0;
  for (std::size_t i = 0; i < sorted.size();) {
    const double time = sorted[i].time;
    const auto risk = static_cast<std::int64_t>(sorted.size() - i);
    std::int64_t events = 0;
    std::int64_t censored = 0;
    for (; i < sorted.size() && sorted[i].time == time; ++i) ++(sorted[i].event ? events : censored);
    if (events > 0) {
      const auto n = static_cast<double>(risk);
      const auto d = static_cast<double>(events);
      survival = events == risk ? 0 : survival * (1 - d / n);
      greenwood += events == risk ? 0 : d / (n * (n - d));
    }
    const Band limit = band(survival, greenwood, z, limits);
    out.time.push_back(time);
    out.at_risk.push_back(risk);
    out.events.push_back(events);
    out.censored.push_back(censored);
    out.survival.push_back(survival);
    out.standard_error.push_back(survival * std::sqrt(greenwood));
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
  return SurvivalAt{curve.survival[*step], curve.standard_error[*step], curve.lower[*step], curve.upper[*step]};
}

SurvivalQuantile survival_quantile(const SurvivalCurve& curve, double p) {
  SurvivalQuantile out;
  if (!(p >= 0 && p <= 1)) return out;
  // Rounding must not hide that the curve touches 1-p exactly.
  const double level = (1 - p) * (1 + 1e-12) + 1e-15;
  const auto first = [&](auto value_at) -> std::optional<double> {
    for (std::size_t i = 0; i < curve.time.size(); ++i) {
      const std::optional<double> value = value_at(i);
      if (value && *value <= level) return curve.time[i];
    }
    return std::nullopt;
  };
  out.time = first([&](std::size_t i) { return std::optional<double>(curve.survival[i]); });
  out.lower = first([&](std::size_t i) { return curve.survival[i] == 0 ? std::optional<double>(0) : curve.lower[i]; });
  out.upper = first([&](std::size_t i) { return curve.survival[i] == 0 ? std::nullopt : curve.upper[i]; });
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

std::optional<LogRank> log_rank(std::span<const Followed> data, std::span<const std::int32_t> group, double rho) {
  if (!usable(data) || data.size() != group.size()) return std::nullopt;
  std::int32_t groups = 0;
  for (const std::int32_t one : group) {
    if (one < 0 || one >= (1 << 16)) return std::nullopt;
    groups = std::max(groups, one + 1);
  }
  const auto k = static_cast<std::size_t>(groups);
  struct Row {
    double time;
    bool event;
    std::int32_t group;
  };
  std::vector<Row> rows;
  rows.reserve(data.size());
  std::vector<double> risk(k, 0);
  for (const std::uint32_t i : rows_by_time(data.size(), [&](std::size_t at) { return data[at].time; })) {
    rows.push_back({data[i].time, data[i].event, group[i]});
    risk[static_cast<std::size_t>(group[i])] += 1;
  }
  if (std::count_if(risk.begin(), risk.end(), [](double n) { return n > 0; }) < 2) return std::nullopt;

  LogRank out;
  out.observed.assign(k, 0);
  out.expected.assign(k, 0);
  std::vector<double> variance(k * k, 0);
  std::vector<double> dead(k);
  std::vector<double> gone(k);
  double at_risk = static_cast<double>(rows.size());
  double survival = 1;
  for (std::size_t i = 0; i < rows.size();) {
    const double time = rows[i].time;
    std::fill(dead.begin(), dead.end(), 0);
    std::fill(gone.begin(), gone.end(), 0);
    double d = 0;
    double leaving = 0;
    for (; i < rows.size() && rows[i].time == time; ++i) {
      const auto g = static_cast<std::size_t>(rows[i].group);
      gone[g] += 1;
      leaving += 1;
      if (rows[i].event) {
        dead[g] += 1;
        d += 1;
      }
    }
    if (d > 0) {
      const double weight = rho == 0 ? 1 : std::pow(survival, rho);
      const double scale = at_risk > 1 ? weight * weight * d * (at_risk - d) / (at_risk - 1) / (at_risk * at_risk) : 0;
      for (std::size_t a = 0; a < k; ++a) {
        out.observed[a] += weight * dead[a];
        out.expected[a] += weight * d * risk[a] / at_risk;
        if (scale == 0) continue;
        for (std::size_t b = 0; b < k; ++b) {
          variance[a * k + b] += scale * ((a == b ? risk[a] * at_risk : 0) - risk[a] * risk[b]);
        }
      }
      survival *= 1 - d / at_risk;
    }
    for (std::size_t a = 0; a < k; ++a) risk[a] -= gone[a];
    at_risk -= leaving;
  }
  // Groups that never expected an event say nothing; of the others one follows from the rest.
  std::vector<std::size_t> used;
  for (std::size_t a = 0; a < k; ++a) {
    if (out.expected[a] > 0) used.push_back(a);
  }
  if (used.size() < 2) return std::nullopt;
  used.pop_back();
  out.df = static_cast<std::int64_t>(used.size());
  const auto quadratic = quadratic_form(
      used.size(), [&](std::size_t i) { return out.observed[used[i]] - out.expected[used[i]]; },
      [&](std::size_t i, std::size_t j) { return variance[used[i] * k + used[j]]; });
  if (!quadratic) return std::nullopt;
  out.chi_squared = *quadratic;
  out.p = chi_squared_tail(out.chi_squared, static_cast<double>(out.df));
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
