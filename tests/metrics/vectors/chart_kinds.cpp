#include "debrief/metrics/stats.hpp"
#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using namespace stats;
using nlohmann::json;
using Integers = std::vector<std::int64_t>;
using Numbers = std::vector<double>;

json limits(const VectorCase& one) {
  const auto x = one.in["x"].get<Numbers>();
  const auto mean = *xmr_limits(x);
  const auto rounded = *xmr_limits(x, XmrMethod::rounded);
  const auto median = *xmr_limits(x, XmrMethod::median);
  return {{"mean", mean.centre},         {"mr_mean", mean.moving_range},       {"unpl", mean.upper},
          {"lnpl", mean.lower},          {"unpl_266", rounded.upper},          {"lnpl_266", rounded.lower},
          {"mr_url", mean.range_limit},  {"mr_median", median.moving_range},   {"unpl_median", median.upper},
          {"lnpl_median", median.lower}, {"mr_url_median", median.range_limit}};
}

json signals(const VectorCase& one) {
  const auto x = one.in["x"].get<Numbers>();
  const auto found = *xmr_limits(x);
  ChartRules rules;
  rules.trend = 6;
  json out = {{"mean", found.centre}, {"sigma", found.sigma}, {"signals", json::array()}};
  for (const ChartSignal& signal : chart_signals(x, found.centre, found.sigma, rules)) {
    out["signals"].push_back({signal.rule, signal.first, signal.last});
  }
  return out;
}

json runs(const VectorCase& one) {
  const auto got = *run_chart(one.in["x"].get<Numbers>());
  return {{"n_useful", got.useful},     {"longest", got.longest_run},         {"longest_max", got.longest_run_max},
          {"crossings", got.crossings}, {"crossings_min", got.crossings_min}, {"signal", got.signal}};
}

json run_rules(const VectorCase& one) {
  json out;
  for (const std::int64_t n : one.in["n"].get<Integers>()) {
    const auto got = *run_limits(n);
    out["longest_max"].push_back(got.longest_run_max);
    out["crossings_min"].push_back(got.crossings_min);
  }
  return out;
}

json laney(const VectorCase& one) {
  const auto got = *laney_p_prime(one.in["r"].get<Integers>(), one.in["n"].get<Integers>());
  return {{"pbar", got.centre}, {"sigma_z", got.sigma_z}, {"ucl", got.upper}, {"lcl", got.lower}};
}

json between(const VectorCase& one) {
  const auto got = *t_chart(one.in["days_between"].get<Numbers>());
  return {{"cl", got.centre}, {"ucl", got.upper}, {"lcl", got.lower}};
}

json tabular(const VectorCase& one) {
  const auto got = *cusum(one.in["x"].get<Numbers>(), one.in["target"], one.in["K"], one.in["H"]);
  // Sums of two-digit decimals, published with two digits.
  const auto rounded = [](Numbers values) {
    for (double& value : values) value = std::round(value * 1e9) / 1e9;
    return values;
  };
  return {{"c_plus", rounded(got.up)},
          {"c_minus", rounded(got.down)},
          {"first_signal_index0", got.first_signal ? json(*got.first_signal) : json(nullptr)}};
}

json run_lengths(const VectorCase& one) {
  json out;
  for (const double h : one.in["h"].get<Numbers>()) {
    const std::string name = "h" + std::to_string(static_cast<int>(h));
    for (const double shift : one.in["shift"].get<Numbers>()) {
      out[name].push_back(*cusum_run_length(one.in["k"], h, shift));
    }
  }
  return out;
}

json count_cusum(const VectorCase& one) {
  const auto got = *poisson_cusum(one.in["counts"].get<Integers>(), one.in["lambda0"], one.in["lambda1"], one.in["h"]);
  return {{"k", got.reference},
          {"c", got.up},
          {"first_signal_index0", got.first_signal ? json(*got.first_signal) : json(nullptr)}};
}

json online(const VectorCase& one) {
  const GammaPrior prior{one.in["alpha"], one.in["beta"]};
  const auto got = *online_change_points(one.in["counts"].get<Integers>(), prior, one.in["lambda"]);
  constexpr int first_year = 1851;
  json out = {{"map_run", got.most_probable}, {"log_evidence", got.log_evidence}};
  for (const auto& [name, value] : one.want.items()) {
    if (name.starts_with("posterior_t")) out[name] = got.posterior.at(std::stoul(name.substr(11)) - 1);
    if (name == "map_run_at_year") {
      for (const auto& [year, run] : value.items()) {
        out[name][year] = got.most_probable.at(static_cast<std::size_t>(std::stoi(year) - first_year));
      }
    }
    // prob_run_at_most_R_in_YEAR
    if (name.starts_with("prob_run_at_most_")) {
      const std::size_t cut = name.find("_in_");
      const auto most = std::stoul(name.substr(17, cut - 17));
      const auto& run = got.posterior.at(static_cast<std::size_t>(std::stoi(name.substr(cut + 4)) - first_year));
      double sum = 0;
      for (std::size_t r = 0; r <= most && r < run.size(); ++r) sum += run[r];
      out[name] = sum;
    }
  }
  return out;
}

json offline(const VectorCase& one) {
  const GammaPrior prior{one.in["alpha"], one.in["beta"]};
  const auto got = *change_point(one.in["counts"].get<Integers>(), prior);
  Numbers top = got.posterior;
  std::sort(top.rbegin(), top.rend());
  if (top.size() > 5) top.resize(5);
  json out = {{"posterior_k1_to_" + std::to_string(got.posterior.size()), got.posterior},
              {"map_k", got.most_probable},
              {"post_map", top.front()},
              {"post_top5", top},
              {"log_bayes_factor_change_vs_none", got.log_bayes_factor}};
  if (one.in.contains("first_year")) {
    out["map_last_year_before"] = one.in["first_year"].get<std::int64_t>() + got.most_probable - 1;
  }
  return out;
}

}  // namespace

std::vector<Kind> chart_kinds() {
  return {
      {[](const VectorCase& c) { return c.has({"x"}) && c.wants("unpl"); }, limits},
      {[](const VectorCase& c) { return c.has({"x"}) && c.wants("signals"); }, signals},
      {[](const VectorCase& c) { return c.has({"x"}) && c.wants("crossings"); }, runs},
      {[](const VectorCase& c) { return c.has({"n"}) && c.wants("longest_max"); }, run_rules},
      {[](const VectorCase& c) { return c.has({"r", "n"}); }, laney},
      {[](const VectorCase& c) { return c.has({"days_between"}); }, between},
      {[](const VectorCase& c) { return c.has({"x", "target", "K", "H"}); }, tabular},
      {[](const VectorCase& c) { return c.has({"k", "h", "shift"}); }, run_lengths},
      {[](const VectorCase& c) { return c.has({"counts", "lambda0"}); }, count_cusum},
      {[](const VectorCase& c) { return c.has({"counts", "lambda"}); }, online},
      {[](const VectorCase& c) { return c.has({"counts", "alpha", "beta"}); }, offline},
  };
}

}  // namespace debrief::testing
