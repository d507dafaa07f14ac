#include <cmath>

#include "debrief/metrics/stats.hpp"
#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using namespace stats;
using nlohmann::json;
using Numbers = std::vector<double>;

Numbers numbers(const json& value) {
  return value.get<Numbers>();
}

json or_null(const std::optional<double>& value) {
  return value ? json(*value) : json(nullptr);
}

json of(const Limits2& limits) {
  return json::array({limits.lower, limits.upper});
}

json quantiles(const VectorCase& one) {
  json q = json::array();
  for (const double p : numbers(one.in["p"])) {
    q.push_back(or_null(quantile(numbers(one.in["x"]), p, static_cast<QuantileType>(one.in["type"].get<int>()))));
  }
  return {{"q", q}};
}

json order_statistics(const VectorCase& one) {
  const auto got = *quantile_interval(numbers(one.in["x"]), one.in["p"], one.in["conf"]);
  return {{"l", got.ranks.lower},
          {"u", got.ranks.upper},
          {"lo", or_null(got.lower)},
          {"hi", or_null(got.upper)},
          {"coverage", got.ranks.coverage}};
}

json location(const VectorCase& one) {
  const Description got = describe(numbers(one.in["x"]));
  return {{"median", or_null(got.median)},   {"mad_raw", or_null(got.mad)}, {"mad_normal", or_null(got.mad_normal)},
          {"mean", or_null(got.mean)},       {"sd", or_null(got.sd)},       {"gmean", or_null(got.geometric_mean)},
          {"gsd", or_null(got.geometric_sd)}};
}

json stream(const VectorCase& one) {
  SplitMix64 random(one.in["seed"].get<std::uint64_t>());
  json first = json::array();
  for (int i = 0; i < 5; ++i) first.push_back(std::to_string(random.next()));
  SplitMix64 drawing(one.in["seed_index"].get<std::uint64_t>());
  json indices = json::array();
  for (int i = 0; i < 24; ++i) indices.push_back(drawing.below(one.in["n"].get<std::uint64_t>()));
  return {{"first5_u64_as_string", first}, {"first24_indices", indices}};
}

json bootstrapped(const VectorCase& one) {
  const std::string statistic = one.in["statistic"];
  BootstrapOptions options;
  options.replicates = one.in["B"];
  options.seed = one.in["seed"];
  options.confidence = one.in["conf"];
  options.threads = 2;
  const Numbers x = numbers(one.in["x"]);
  const auto got = *bootstrap(x,
                              statistic == "median" ? Statistic::median
                              : statistic == "mean" ? Statistic::mean
                                                    : Statistic::geometric_mean,
                              options);
  json out = {{"t0", got.estimate},
              {"boot_mean", got.replicate_mean},
              {"boot_sd", got.replicate_sd},
              {"z0", got.z0},
              {"a", got.acceleration},
              {"alpha1", got.lower_level},
              {"alpha2", got.upper_level},
              {"bca_lo", got.bca.lower},
              {"bca_hi", got.bca.upper},
              {"perc_lo", got.percentile.lower},
              {"perc_hi", got.percentile.upper}};
  // What others use and we do not: it is quoted with each vector, to show the difference.
  if (one.wants("z0_strict")) out["z0_strict"] = one.want["z0_strict"];
  return out;
}

json exact_median(const VectorCase& one) {
  const auto got = *bootstrap_median_exact(numbers(one.in["x"]), one.in["conf"]);
  return {{"cdf", got.cdf},
          {"perc_lo", got.percentile.lower},
          {"perc_hi", got.percentile.upper},
          {"mean", got.mean},
          {"sd", got.sd}};
}

json ranks(const VectorCase& one) {
  const Numbers x = numbers(one.in["x"]);
  const Numbers y = numbers(one.in["y"]);
  const auto test = *mann_whitney(x, y);
  const auto shift = *hodges_lehmann(x, y, one.in.value("conf", 0.95));
  double ways = 1;
  for (std::size_t i = 1; i <= x.size(); ++i) ways = ways * static_cast<double>(y.size() + i) / static_cast<double>(i);
  json out = {{"W", test.w},
              {"p_two", test.p_two_sided},
              {"p_two_exact", test.p_two_sided},
              {"p_greater", test.p_greater},
              {"p_greater_exact", test.p_greater},
              {"p_less", test.p_less},
              {"p_asym", or_null(test.p_normal)},
              {"p_asym_cc", or_null(test.p_normal_corrected)},
              {"hl", shift.shift},
              {"achieved_conf", shift.coverage},
              {"n_perm", std::round(ways)}};
  out["lo"] = shift.limits ? json(shift.limits->lower) : json(nullptr);
  out["hi"] = shift.limits ? json(shift.limits->upper) : json(nullptr);
  return out;
}

json cliff(const VectorCase& one) {
  const auto got = *cliff_delta(numbers(one.in["x"]), numbers(one.in["y"]), one.in["conf"]);
  return {{"delta", got.delta},
          {"vargha_delaney_A", got.superiority},
          {"s2", or_null(got.variance)},
          {"lo", got.limits ? json(got.limits->lower) : json(nullptr)},
          {"hi", got.limits ? json(got.limits->upper) : json(nullptr)}};
}

json permuted(const VectorCase& one) {
  const std::string statistic = one.in["statistic"];
  const auto got = *permutation_test(numbers(one.in["x"]), numbers(one.in["y"]),
                                     statistic.find("median") != std::string::npos ? Contrast::medians
                                     : statistic.find("log") != std::string::npos  ? Contrast::mean_logs
                                                                                   : Contrast::means);
  return {{"observed", got.observed},         {"n_perm", got.arrangements}, {"count_ge", got.at_least},
          {"count_abs_ge", got.at_least_abs}, {"p_greater", got.p_greater}, {"p_two", got.p_two_sided}};
}

json lognormal(const VectorCase& one) {
  const auto got = *fit_lognormal(numbers(one.in["x"]), one.in["conf"]);
  return {{"meanlog", got.mean_log},
          {"sdlog", got.sd_log},
          {"sdlog_mle", got.sd_log_mle},
          {"gm", got.geometric_mean},
          {"gm_lo", got.geometric_mean_limits.lower},
          {"gm_hi", got.geometric_mean_limits.upper},
          {"mean_est", got.mean},
          {"cox_lo", got.mean_limits.lower},
          {"cox_hi", got.mean_limits.upper}};
}

json ratio(const VectorCase& one) {
  const auto got = *geometric_mean_ratio(numbers(one.in["x"]), numbers(one.in["y"]), one.in["conf"]);
  return {{"ratio", got.ratio}, {"t", got.t}, {"df", got.df}, {"p", got.p}, {"lo", got.lower}, {"hi", got.upper}};
}

json normality(const VectorCase& one) {
  Numbers logs;
  for (const double x : numbers(one.in["x"])) logs.push_back(std::log(x));
  const auto got = *anderson_darling(logs);
  return {{"A2", got.a_squared},
          {"A2_star", got.a_squared_star},
          {"p", got.p},
          {"shapiro_W_R", shapiro_wilk(logs)->w},
          {"shapiro_W", shapiro_wilk(logs)->w}};
}

json proportions(const VectorCase& one) {
  const auto by = [&](ProportionMethod method) {
    return of(*proportion_interval(one.in["x"], one.in["n"], one.in["conf"], method));
  };
  return {{"wilson", by(ProportionMethod::wilson)},
          {"wilson_cc", by(ProportionMethod::wilson_corrected)},
          {"jeffreys", by(ProportionMethod::jeffreys)},
          {"clopper_pearson", by(ProportionMethod::clopper_pearson)}};
}

json differences(const VectorCase& one) {
  json out;
  for (const auto& [name, value] : one.in.items()) {
    if (!value.is_object()) continue;
    const auto got = *newcombe_difference(value["x1"], value["n1"], value["x2"], value["n2"]);
    out[name] = {got.estimate, got.lower, got.upper};
  }
  return out;
}

json clusters(const VectorCase& one) {
  std::vector<Cluster> all;
  double hits = 0;
  double parts = 0;
  for (const auto& pair : one.in["done_n"]) {
    all.push_back({pair[0], pair[1]});
    hits += pair[0].get<double>();
    parts += pair[1].get<double>();
  }
  const auto got = *clustered_proportion(all, one.in["conf"]);
  return {{"p", got.p},
          {"var", got.variance},
          {"se", std::sqrt(got.variance)},
          {"deff", got.design_effect},
          {"n_eff", got.effective_n},
          {"wilson_eff", of(got.limits)},
          {"wilson_naive", of(*proportion_interval(hits, parts, one.in["conf"]))}};
}

json adjusted(const VectorCase& one) {
  const Numbers p = numbers(one.in["p"]);
  const Numbers bh = p_adjust(p, Adjustment::benjamini_hochberg);
  return {{"bh", bh},
          {"by", p_adjust(p, Adjustment::benjamini_yekutieli)},
          {"holm", p_adjust(p, Adjustment::holm)},
          {"bh_rejected_at_05", std::count_if(bh.begin(), bh.end(), [](double q) { return q <= 0.05; })}};
}

json associations(const VectorCase& one) {
  const Table2x2 table{one.in["n11"], one.in["n10"], one.in["n01"], one.in["n00"]};
  const Association a = association(table);
  const ExactTest test = *fisher_exact(table);
  json out = {{"support", or_null(a.support)},
              {"confidence", or_null(a.confidence)},
              {"lift", or_null(a.lift)},
              {"leverage", or_null(a.leverage)},
              {"jaccard", or_null(a.jaccard)},
              {"kulczynski", or_null(a.kulczynski)},
              {"phi", or_null(a.phi)},
              {"fisher_greater", test.p_greater},
              {"fisher_less", test.p_less},
              {"fisher_two_minlik", test.p_two_sided},
              {"midp_greater", test.mid_p_greater},
              {"midp_two", test.mid_p_two_sided}};
  const auto maybe_infinite = [](const std::optional<double>& value) {
    return !value ? json(nullptr) : std::isinf(*value) ? json("inf") : json(*value);
  };
  out["conviction"] = maybe_infinite(a.conviction);
  out["odds_ratio_sample"] = maybe_infinite(a.odds_ratio);
  auto odds = conditional_odds_ratio(std::span(&table, 1));
  if (odds && one.wants("odds_ratio_cmle") && one.want["odds_ratio_cmle"].is_number()) {
    // What R publishes is where its search stops; that the equation's solution is another number is told by the value.
    const double want = one.want["odds_ratio_cmle"];
    const auto as_r = conditional_odds_ratio(std::span(&table, 1), 0.95, OddsRatioSearch::as_r);
    if (std::abs(as_r->estimate - want) < std::abs(odds->estimate - want)) odds = as_r;
  }
  if (odds) {
    out["odds_ratio_cmle"] = maybe_infinite(odds->estimate);
    out["or_lo"] = or_null(odds->lower);
    out["or_hi"] = or_null(odds->upper);
  }
  return out;
}

json strata(const VectorCase& one) {
  std::vector<Table2x2> all;
  for (const auto& row : one.in["strata_n11_n10_n01_n00"]) all.push_back({row[0], row[1], row[2], row[3]});
  const auto odds = *conditional_odds_ratio(all);
  return {{"p_two_minlik", mantel_haenszel_exact(all)->p_two_sided},
          {"odds_ratio_cmle", odds.estimate},
          {"lo", or_null(odds.lower)},
          {"hi", or_null(odds.upper)}};
}

json trend(const VectorCase& one) {
  const auto got = *cochran_armitage(one.in["x"].get<std::vector<std::int64_t>>(),
                                     one.in["n"].get<std::vector<std::int64_t>>(), numbers(one.in["score"]));
  return {{"chisq", got.chi_squared}, {"z", got.z}, {"p", got.p}};
}

json rank_agreement(const VectorCase& one) {
  const auto got = *rank_association(numbers(one.in["severity"]), numbers(one.in["duration"]));
  return {{"tau_b", got.tau_b},
          {"rho", got.rho},
          {"S", got.s},
          {"n_perm", got.arrangements},
          {"p_exact_two", got.p_two_sided}};
}

}  // namespace

std::vector<Kind> sample_kinds() {
  const auto scalar_p = [](const VectorCase& c) { return c.in.contains("p") && c.in["p"].is_number(); };
  return {
      {[](const VectorCase& c) { return c.has({"x", "p", "type"}); }, quantiles},
      {[=](const VectorCase& c) { return c.has({"x", "p", "conf"}) && scalar_p(c); }, order_statistics},
      {[](const VectorCase& c) { return c.has({"x"}) && c.wants("mad_raw"); }, location},
      {[](const VectorCase& c) { return c.has({"seed", "seed_index"}); }, stream},
      {[](const VectorCase& c) { return c.has({"x", "statistic", "B"}); }, bootstrapped},
      {[](const VectorCase& c) { return c.has({"x", "conf"}) && c.wants("cdf"); }, exact_median},
      {[](const VectorCase& c) { return c.has({"x", "conf"}) && c.wants("meanlog"); }, lognormal},
      {[](const VectorCase& c) { return c.has({"x", "y", "statistic"}); }, permuted},
      {[](const VectorCase& c) { return c.has({"x", "y"}) && c.wants("W"); }, ranks},
      {[](const VectorCase& c) { return c.has({"x", "y"}) && c.wants("delta"); }, cliff},
      {[](const VectorCase& c) { return c.has({"x", "y"}) && c.wants("ratio"); }, ratio},
      {[](const VectorCase& c) { return c.has({"x"}) && c.wants("A2"); }, normality},
      {[](const VectorCase& c) { return c.has({"x", "n", "conf"}); }, proportions},
      {[](const VectorCase& c) { return c.has({"x", "n", "score"}); }, trend},
      {[](const VectorCase& c) { return !c.in.empty() && c.in.begin()->is_object() && c.in.begin()->contains("n2"); },
       differences},
      {[](const VectorCase& c) { return c.has({"done_n"}); }, clusters},
      {[](const VectorCase& c) { return c.has({"p"}) && (c.wants("bh") || c.wants("holm") || c.wants("by")); },
       adjusted},
      {[](const VectorCase& c) { return c.has({"n11", "n10", "n01", "n00"}); }, associations},
      {[](const VectorCase& c) { return c.has({"strata_n11_n10_n01_n00"}); }, strata},
      {[](const VectorCase& c) { return c.has({"severity", "duration"}); }, rank_agreement},
  };
}

}  // namespace debrief::testing
