#include "debrief/metrics/action_cohort.hpp"
#include "debrief/metrics/stats.hpp"
#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using namespace stats;
using nlohmann::json;
using Integers = std::vector<std::int64_t>;
using Numbers = std::vector<double>;

json or_null(const std::optional<double>& value) {
  return value ? json(*value) : json(nullptr);
}

json garwood(const VectorCase& one) {
  json out;
  for (const auto& pair : one.in["cases"]) {
    const auto got = *poisson_interval(pair[0], pair[1], one.in["conf"]);
    out["x" + std::to_string(pair[0].get<std::int64_t>())] = {got.lower, got.upper};
  }
  return out;
}

json ratio(std::int64_t x1, double t1, std::int64_t x2, double t2, double confidence) {
  const auto got = *rate_ratio(x1, t1, x2, t2, confidence);
  return {
      {"ratio", or_null(got.ratio)},         {"lo", or_null(got.lower)},           {"hi", or_null(got.upper)},
      {"p_two_minlik", got.p_two_sided},     {"p_greater", got.p_greater},         {"p_less", got.p_less},
      {"midp_greater", got.mid_p_greater},   {"midp_less", got.mid_p_less},        {"midp_two", got.mid_p_two_sided},
      {"midp_lo", or_null(got.mid_p_lower)}, {"midp_hi", or_null(got.mid_p_upper)}};
}

json overdispersed(const VectorCase& one) {
  const auto counts = one.in["counts"].get<Integers>();
  const auto got = *negative_binomial(counts);
  const auto test = *dispersion_test(counts);
  return {{"mu", got.mu},
          {"theta", got.theta},
          {"se_theta", got.se_theta},
          {"mu_se", got.se_mu},
          {"loglik", got.log_likelihood},
          {"loglik_poisson", got.log_likelihood_poisson},
          {"lr", got.likelihood_ratio},
          {"lr_p_boundary", got.p_boundary},
          {"dispersion_chi2", test.chi_squared},
          {"df", test.df},
          {"dispersion_p", test.p}};
}

json regression(const VectorCase& one) {
  const auto got = *poisson_trend(one.in["counts"].get<Integers>(), one.in["t"].get<Numbers>());
  return {{"b0", got.intercept}, {"b1", got.slope}, {"se0", got.se_intercept}, {"se1", got.se_slope},
          {"p_poisson", got.p},  {"phi", got.phi},  {"p_quasi", got.p_quasi}};
}

json event_trend(const VectorCase& one) {
  const auto times = one.in["event_times"].get<Numbers>();
  const auto laplace = *laplace_trend(times, one.in["start"], one.in["end"]);
  const auto power = *power_law_trend(times, one.in["start"], one.in["end"]);
  json out = {{"n", laplace.n},         {"z", laplace.z},     {"laplace_z", laplace.z},
              {"laplace_p", laplace.p}, {"beta", power.beta}, {"chi2", power.chi_squared},
              {"df", power.df},         {"lo", power.lower},  {"hi", power.upper}};
  out["p_two"] = one.wants("beta") ? power.p : laplace.p;
  return out;
}

json detection(const VectorCase& one) {
  json out;
  for (const auto& row : one.in["cases"]) {
    const std::string name = row[0];
    PowerPlan plan;
    plan.sd_log = one.in["sdlog"];
    const double remaining = 1 - row[2].get<double>();
    out["directional"][name] = *power_ratio(row[1], remaining, plan);
    out["two_sided"][name] = *power_ratio(row[1], remaining, plan, false);
  }
  return out;
}

/// "sd1" is 1, "sd125" is 1.25.
double spread_named(const std::string& digits) {
  return std::stod(digits.substr(0, 1) + "." + (digits.size() > 1 ? digits.substr(1) : "0"));
}

json detectable(const VectorCase& one) {
  json out;
  for (const auto& [name, value] : one.want.items()) {
    PowerPlan plan;
    plan.sd_log = spread_named(name.substr(2));
    for (const double n : one.in["n_per_group"].get<Numbers>()) out[name].push_back(*detectable_ratio(n, plan));
  }
  return out;
}

json sizes(const VectorCase& one) {
  json out;
  for (const auto& [name, value] : one.want.items()) {
    const std::size_t cut = name.find("_sd");
    PowerPlan plan;
    plan.power = one.in["power"];
    plan.alpha = one.in["alpha"];
    plan.sd_log = spread_named(name.substr(cut + 3));
    out[name] = *sample_size_for_ratio(std::stod(name.substr(5, cut - 5)), plan);
  }
  return out;
}

json noether(const VectorCase& one) {
  json out;
  for (const double p : one.in["p_prime"].get<Numbers>()) {
    out["N_total"].push_back(*noether_sample_size(p, one.in["allocation"], one.in["power"], one.in["alpha"]));
  }
  return out;
}

json rate_drop(const VectorCase& one) {
  json out;
  for (const auto& pair : one.in["cases"]) {
    out["before" + pair[0].dump() + "_ratio" + pair[1].dump()] = *power_rate_drop(pair[0], pair[1]);
  }
  return out;
}

json mean_comparisons(const VectorCase& one) {
  json out;
  for (const auto& [name, row] : one.in["company_mean_sd_n2019"].items()) {
    const double n = row[2];
    MeanComparison better{row[0], row[1], n / 2, n / 2, one.in["improvement"]};
    MeanComparison same{row[0], row[1], n / 2, n / 2, 0};
    MeanComparison years{row[0], row[1], n, n, 0};
    out[name] = {{"p_mttr_gets_worse", 1 - *probability_of_gain(better, 0)},
                 {"p_improves_15min", *probability_of_gain(better, 15)},
                 {"p_false_30min_half", *probability_of_gain(same, 30)},
                 {"p_false_30min_full", *probability_of_gain(years, 30)}};
    for (const double all : {10.0, 100.0, 1000.0}) {
      same.n_before = same.n_after = all / 2;
      out[name]["ci90_halfwidth_N" + std::to_string(static_cast<int>(all))] = *half_width(same, 0.9);
    }
  }
  return out;
}

json cohort(const VectorCase& one) {
  std::vector<ActionFacts> actions;
  const auto day = [](const json& action, const char* name) {
    return action.contains(name) ? std::optional<std::int64_t>(action[name].get<std::int64_t>()) : std::nullopt;
  };
  for (const json& action : one.in["actions"]) {
    actions.push_back({action["c"], day(action, "due"), day(action, "done"), day(action, "dropped")});
  }
  const ActionCohort got = action_cohort(actions, one.in["cutoff"]);
  json out = {{"n_committed", got.committed},
              {"closed_over_all", {got.done, got.committed}},
              {"on_time_over_due", {got.on_time, got.due}},
              {"late", {got.late, got.due}},
              {"dropped", got.dropped}};
  for (const Ended& one_followed : got.followed) {
    out["time"].push_back(one_followed.time);
    out["state"].push_back(one_followed.state);
  }
  return out;
}

}  // namespace

std::vector<Kind> rate_kinds() {
  const auto pairs = [](const VectorCase& c) {
    return c.has({"cases"}) && c.in["cases"].is_array() && !c.in["cases"].empty() && c.in["cases"][0].is_array() &&
           c.in["cases"][0].size() == 2;
  };
  return {
      {[=](const VectorCase& c) { return pairs(c) && c.has({"conf"}); }, garwood},
      {[=](const VectorCase& c) { return pairs(c); }, rate_drop},
      {[](const VectorCase& c) { return c.has({"x1", "t1", "x2", "t2"}); },
       [](const VectorCase& c) {
         return ratio(c.in["x1"], c.in["t1"], c.in["x2"], c.in["t2"], c.in.value("conf", 0.95));
       }},
      {[](const VectorCase& c) { return c.has({"x_after", "t_after", "x_before", "t_before"}); },
       [](const VectorCase& c) {
         return ratio(c.in["x_after"], c.in["t_after"], c.in["x_before"], c.in["t_before"], c.in.value("conf", 0.95));
       }},
      {[](const VectorCase& c) { return c.has({"counts"}) && c.wants("theta"); }, overdispersed},
      {[](const VectorCase& c) { return c.has({"counts", "t"}); }, regression},
      {[](const VectorCase& c) { return c.has({"event_times"}); }, event_trend},
      {[](const VectorCase& c) { return c.has({"sdlog", "cases"}); }, detection},
      {[](const VectorCase& c) { return c.has({"n_per_group"}); }, detectable},
      {[](const VectorCase& c) { return c.has({"p_prime"}); }, noether},
      {[](const VectorCase& c) { return c.has({"power", "alpha"}); }, sizes},
      {[](const VectorCase& c) { return c.has({"company_mean_sd_n2019"}); }, mean_comparisons},
      {[](const VectorCase& c) { return c.has({"actions", "cutoff"}); }, cohort},
  };
}

}  // namespace debrief::testing
