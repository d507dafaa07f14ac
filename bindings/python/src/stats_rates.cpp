// Counts, trends, proportions and what a study of a size can see.
#include "stats_parts.hpp"

namespace debrief::python {

void bind_stats_rates(py::module_& module) {
  module.def("dispersion_test", [](const Counts& counts) {
    return answer([&] { return stats::dispersion_test(counts); },
                  [](const auto& found) -> py::object {
                    return py::dict("chi_squared"_a = found.chi_squared, "df"_a = found.df, "p"_a = found.p);
                  });
  });
  module.def("negative_binomial", [](const Counts& counts) {
    return answer([&] { return stats::negative_binomial(counts); },
                  [](const auto& found) -> py::object {
                    return py::dict("mu"_a = found.mu, "theta"_a = found.theta, "se_mu"_a = found.se_mu,
                                    "se_theta"_a = found.se_theta, "log_likelihood"_a = found.log_likelihood,
                                    "log_likelihood_poisson"_a = found.log_likelihood_poisson,
                                    "likelihood_ratio"_a = found.likelihood_ratio, "p_boundary"_a = found.p_boundary);
                  });
  });
  module.def("poisson_trend", [](const Counts& counts, const Numbers& t) {
    return answer([&] { return stats::poisson_trend(counts, t); },
                  [](const auto& found) -> py::object {
                    return py::dict("intercept"_a = found.intercept, "slope"_a = found.slope, "p"_a = found.p,
                                    "phi"_a = found.phi, "p_quasi"_a = found.p_quasi);
                  });
  });
  module.def("laplace_trend", [](const Numbers& times, double start, double end) {
    return answer(
        [&] { return stats::laplace_trend(times, start, end); },
        [](const auto& found) -> py::object { return py::dict("n"_a = found.n, "z"_a = found.z, "p"_a = found.p); });
  });
  module.def("power_law_trend", [](const Numbers& times, double start, double end, double confidence) {
    return answer([&] { return stats::power_law_trend(times, start, end, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("beta"_a = found.beta, "lower"_a = found.lower, "upper"_a = found.upper,
                                    "p"_a = found.p);
                  });
  });
  module.def("newcombe_difference", [](std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2,
                                       double confidence) {
    return answer([&] { return stats::newcombe_difference(x1, n1, x2, n2, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("estimate"_a = found.estimate, "lower"_a = found.lower, "upper"_a = found.upper);
                  });
  });
  module.def("clustered_proportion", [](const Counts& hits, const Counts& sizes, double confidence) {
    if (hits.size() != sizes.size()) throw py::value_error("hits and sizes differ in length");
    std::vector<stats::Cluster> clusters;
    for (std::size_t i = 0; i < hits.size(); ++i) clusters.push_back({hits[i], sizes[i]});
    return answer([&] { return stats::clustered_proportion(clusters, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("p"_a = found.p, "design_effect"_a = found.design_effect,
                                    "effective_n"_a = found.effective_n, "limits"_a = limits(found.limits));
                  });
  });
  module.def("power_ratio", [](double n, double ratio, double sd_log, double alpha, bool same_direction) {
    return stats::power_ratio(n, ratio, {sd_log, 0.8, alpha}, same_direction);
  });
  module.def("sample_size_for_ratio", [](double ratio, double sd_log, double power, double alpha) {
    return stats::sample_size_for_ratio(ratio, {sd_log, power, alpha});
  });
  module.def("noether_sample_size", &stats::noether_sample_size);
  module.def("power_rate_drop", &stats::power_rate_drop);
}

}  // namespace debrief::python
