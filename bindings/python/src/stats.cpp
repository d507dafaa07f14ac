#include "debrief/metrics/stats.hpp"

#include <pybind11/stl.h>

#include "numbers.hpp"
#include "rooms.hpp"
#include "stats_parts.hpp"

namespace debrief::python {

namespace py = pybind11;
using namespace py::literals;

namespace {

void bind_samples(py::module_& module) {
  module.def("quantile",
             [](const Numbers& data, double p, int type) { return stats::quantile(data, p, quantile_type(type)); });
  module.def("quantile_interval", [](const Numbers& data, double p, double confidence) {
    return answer([&] { return stats::quantile_interval(data, p, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("lower"_a = found.lower, "upper"_a = found.upper,
                                    "lower_rank"_a = found.ranks.lower, "upper_rank"_a = found.ranks.upper,
                                    "coverage"_a = found.ranks.coverage);
                  });
  });
  module.def("bootstrap", [](const Numbers& data, const std::string& statistic, std::int64_t replicates,
                             std::uint64_t seed, double confidence, int threads) {
    using enum stats::Statistic;
    const auto which =
        choice<stats::Statistic>(statistic, {{"mean", mean}, {"median", median}, {"geometric_mean", geometric_mean}});
    return answer([&] { return stats::bootstrap(data, which, {replicates, seed, confidence, threads}); },
                  [](const auto& found) -> py::object {
                    return py::dict("estimate"_a = found.estimate, "standard_error"_a = found.replicate_sd,
                                    "bca"_a = limits(found.bca), "percentile"_a = limits(found.percentile),
                                    "z0"_a = found.z0, "acceleration"_a = found.acceleration);
                  });
  });
  module.def("mann_whitney", [](const Numbers& x, const Numbers& y) {
    return answer([&] { return stats::mann_whitney(x, y); },
                  [](const auto& found) -> py::object {
                    return py::dict("w"_a = found.w, "exact"_a = found.exact, "p_greater"_a = found.p_greater,
                                    "p_less"_a = found.p_less, "p_two_sided"_a = found.p_two_sided);
                  });
  });
  module.def("hodges_lehmann", [](const Numbers& x, const Numbers& y, double confidence) {
    return answer([&] { return stats::hodges_lehmann(x, y, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("shift"_a = found.shift, "coverage"_a = found.coverage,
                                    "limits"_a = found.limits ? limits(*found.limits) : py::none());
                  });
  });
  module.def("cliff_delta", [](const Numbers& x, const Numbers& y, double confidence) {
    return answer([&] { return stats::cliff_delta(x, y, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("delta"_a = found.delta, "superiority"_a = found.superiority,
                                    "limits"_a = found.limits ? limits(*found.limits) : py::none());
                  });
  });
  module.def("geometric_mean_ratio", [](const Numbers& x, const Numbers& y, double confidence) {
    return answer([&] { return stats::geometric_mean_ratio(x, y, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("ratio"_a = found.ratio, "lower"_a = found.lower, "upper"_a = found.upper,
                                    "t"_a = found.t, "df"_a = found.df, "p"_a = found.p);
                  });
  });
  module.def("anderson_darling", [](const Numbers& data) {
    return answer([&] { return stats::anderson_darling(data); },
                  [](const auto& found) -> py::object {
                    return py::dict("a_squared"_a = found.a_squared, "a_squared_star"_a = found.a_squared_star,
                                    "p"_a = found.p);
                  });
  });
  module.def("xmr_limits", [](const Numbers& data) {
    return answer([&] { return stats::xmr_limits(data); },
                  [](const auto& found) -> py::object {
                    return py::dict("centre"_a = found.centre, "lower"_a = found.lower, "upper"_a = found.upper,
                                    "sigma"_a = found.sigma, "moving_range"_a = found.moving_range,
                                    "range_limit"_a = found.range_limit);
                  });
  });
}

}  // namespace

void bind_stats(py::module_& parent) {
  py::module_ module = parent.def_submodule("stats", "Statistics, behind debrief.stats.");
  bind_samples(module);
  bind_stats_tests(module);
  bind_stats_survival(module);
  bind_stats_rates(module);
  bind_stats_charts(module);
  bind_stats_grouped(module);
  module.def("fisher_exact", [](std::int64_t n11, std::int64_t n10, std::int64_t n01, std::int64_t n00) {
    return exact(stats::fisher_exact({n11, n10, n01, n00}));
  });
  module.def("poisson_interval", [](std::int64_t events, double exposure, double confidence) {
    return answer([&] { return stats::poisson_interval(events, exposure, confidence); }, limits);
  });
  module.def("proportion_interval", [](double x, double n, double confidence, const std::string& method) {
    using enum stats::ProportionMethod;
    const auto which = choice<stats::ProportionMethod>(method, {{"wilson", wilson},
                                                                {"wilson_corrected", wilson_corrected},
                                                                {"jeffreys", jeffreys},
                                                                {"clopper_pearson", clopper_pearson}});
    return answer([&] { return stats::proportion_interval(x, n, confidence, which); }, limits);
  });
  module.def("rate_ratio", [](std::int64_t events_1, double exposure_1, std::int64_t events_2, double exposure_2,
                              double confidence) {
    return answer([&] { return stats::rate_ratio(events_1, exposure_1, events_2, exposure_2, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("ratio"_a = found.ratio, "lower"_a = found.lower, "upper"_a = found.upper,
                                    "p_two_sided"_a = found.p_two_sided, "p_greater"_a = found.p_greater,
                                    "p_less"_a = found.p_less, "mid_p_two_sided"_a = found.mid_p_two_sided);
                  });
  });
  module.def("p_adjust", [](const Numbers& p, const std::string& method) {
    using enum stats::Adjustment;
    return stats::p_adjust(p, choice<stats::Adjustment>(
                                  method, {{"BH", benjamini_hochberg}, {"BY", benjamini_yekutieli}, {"holm", holm}}));
  });
  module.def("change_point", [](const Counts& counts, double shape, double rate) {
    return answer([&] { return stats::change_point(counts, {shape, rate}); },
                  [](const auto& found) -> py::object {
                    return py::dict("posterior"_a = found.posterior, "most_probable"_a = found.most_probable,
                                    "log_bayes_factor"_a = found.log_bayes_factor);
                  });
  });
  module.def("detectable_ratio", [](double n, double sd_log, double power, double alpha) {
    return stats::detectable_ratio(n, {sd_log, power, alpha});
  });
}

}  // namespace debrief::python
