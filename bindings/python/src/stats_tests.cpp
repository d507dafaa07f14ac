// Tests of two samples and of tables.
#include "stats_parts.hpp"

namespace debrief::python {

namespace {

std::vector<stats::Table2x2> tables(const std::vector<std::vector<std::int64_t>>& rows) {
  std::vector<stats::Table2x2> out;
  for (const auto& row : rows) {
    if (row.size() != 4) throw py::value_error("a table is four counts: n11, n10, n01, n00");
    out.push_back({row[0], row[1], row[2], row[3]});
  }
  return out;
}

}  // namespace

void bind_stats_tests(py::module_& module) {
  module.def("permutation_test", [](const Numbers& x, const Numbers& y, const std::string& contrast,
                                    std::int64_t exact_up_to, std::int64_t draws, std::uint64_t seed) {
    using enum stats::Contrast;
    const auto which =
        choice<stats::Contrast>(contrast, {{"medians", medians}, {"means", means}, {"mean_logs", mean_logs}});
    return answer([&] { return stats::permutation_test(x, y, which, {exact_up_to, draws, seed}); },
                  [](const auto& found) -> py::object {
                    return py::dict("observed"_a = found.observed, "arrangements"_a = found.arrangements,
                                    "exact"_a = found.exact, "p_greater"_a = found.p_greater,
                                    "p_two_sided"_a = found.p_two_sided);
                  });
  });
  module.def("rank_association", [](const Numbers& x, const Numbers& y) {
    return answer([&] { return stats::rank_association(x, y); },
                  [](const auto& found) -> py::object {
                    return py::dict("tau_b"_a = found.tau_b, "rho"_a = found.rho, "exact"_a = found.exact,
                                    "p_two_sided"_a = found.p_two_sided);
                  });
  });
  module.def("cohen_kappa", [](const Groups& first, const Groups& second, double confidence) {
    if (first.size() != second.size()) throw py::value_error("first and second differ in length");
    return answer([&] { return stats::cohen_kappa(first, second, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("kappa"_a = found.kappa, "standard_error"_a = found.standard_error,
                                    "limits"_a = limits(found.limits), "n"_a = found.n, "observed"_a = found.observed,
                                    "expected"_a = found.expected);
                  });
  });
  module.def("krippendorff_alpha", [](const std::vector<std::vector<std::optional<std::int32_t>>>& rows,
                                      std::int64_t replicates, std::uint64_t seed, double confidence) {
    std::vector<std::vector<std::int32_t>> units;
    for (const auto& row : rows) {
      units.emplace_back();
      for (const auto& code : row) {
        if (code && *code < 0) throw py::value_error("a category is a number from 0, or None where there is none");
        units.back().push_back(code.value_or(-1));
      }
    }
    return answer([&] { return stats::krippendorff_alpha(units, {replicates, seed, confidence, 1}); },
                  [](const auto& found) -> py::object {
                    return py::dict("alpha"_a = found.alpha,
                                    "limits"_a = found.limits ? limits(*found.limits) : py::none(),
                                    "units"_a = found.units, "pairable"_a = found.pairable);
                  });
  });
  module.def("bootstrap_median_exact", [](const Numbers& data, double confidence) {
    return answer([&] { return stats::bootstrap_median_exact(data, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("cdf"_a = found.cdf, "percentile"_a = limits(found.percentile),
                                    "mean"_a = found.mean, "sd"_a = found.sd);
                  });
  });
  module.def("fit_lognormal", [](const Numbers& data, double confidence) {
    return answer([&] { return stats::fit_lognormal(data, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("mean_log"_a = found.mean_log, "sd_log"_a = found.sd_log,
                                    "geometric_mean"_a = found.geometric_mean,
                                    "geometric_mean_limits"_a = limits(found.geometric_mean_limits));
                  });
  });
  module.def("fit_lognormal_censored", [](const Numbers& time, const Flags& event) {
    const auto data = followed(time, event);
    return answer([&] { return stats::fit_lognormal_censored(data); },
                  [](const auto& found) -> py::object {
                    return py::dict("mu"_a = found.mu, "sigma"_a = found.sigma, "median"_a = found.median,
                                    "log_likelihood"_a = found.log_likelihood);
                  });
  });
  module.def("shapiro_wilk", [](const Numbers& data) {
    return answer([&] { return stats::shapiro_wilk(data); },
                  [](const auto& found) -> py::object { return py::dict("w"_a = found.w, "p"_a = found.p); });
  });
  module.def("mantel_haenszel_exact", [](const std::vector<std::vector<std::int64_t>>& strata) {
    return exact(stats::mantel_haenszel_exact(tables(strata)));
  });
  module.def("conditional_odds_ratio", [](const std::vector<std::vector<std::int64_t>>& strata, double confidence) {
    const auto rows = tables(strata);
    return answer([&] { return stats::conditional_odds_ratio(rows, confidence); },
                  [](const auto& found) -> py::object {
                    return py::dict("estimate"_a = found.estimate, "lower"_a = found.lower, "upper"_a = found.upper);
                  });
  });
  module.def("association", [](std::int64_t n11, std::int64_t n10, std::int64_t n01, std::int64_t n00) {
    const stats::Association found = stats::association({n11, n10, n01, n00});
    return py::dict("support"_a = found.support, "confidence"_a = found.confidence, "lift"_a = found.lift,
                    "leverage"_a = found.leverage, "conviction"_a = found.conviction, "jaccard"_a = found.jaccard,
                    "kulczynski"_a = found.kulczynski, "imbalance_ratio"_a = found.imbalance_ratio, "phi"_a = found.phi,
                    "odds_ratio"_a = found.odds_ratio);
  });
  module.def("cochran_armitage", [](const Counts& x, const Counts& n, const Numbers& score) {
    return answer([&] { return stats::cochran_armitage(x, n, score); },
                  [](const auto& found) -> py::object {
                    return py::dict("z"_a = found.z, "chi_squared"_a = found.chi_squared, "p"_a = found.p);
                  });
  });
}

}  // namespace debrief::python
