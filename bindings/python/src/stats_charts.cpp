// Charts of a process, sums that gather small shifts, and change points.
#include "stats_parts.hpp"

namespace debrief::python {

void bind_stats_charts(py::module_& module) {
  module.def("chart_signals", [](const Numbers& x, double centre, double sigma, bool beyond_limit, std::int64_t run,
                                 bool two_of_three, std::int64_t trend) {
    py::list out;
    for (const auto& signal : stats::chart_signals(x, centre, sigma, {beyond_limit, run, two_of_three, trend})) {
      out.append(py::make_tuple(signal.rule, signal.first, signal.last));
    }
    return out;
  });
  module.def("run_chart", [](const Numbers& x) {
    return answer([&] { return stats::run_chart(x); },
                  [](const auto& found) -> py::object {
                    return py::dict("median"_a = found.median, "useful"_a = found.useful,
                                    "longest_run"_a = found.longest_run, "longest_run_max"_a = found.longest_run_max,
                                    "crossings"_a = found.crossings, "crossings_min"_a = found.crossings_min,
                                    "signal"_a = found.signal);
                  });
  });
  module.def("laney_p_prime", [](const Counts& hits, const Counts& sizes, bool at_least_plain) {
    return answer([&] { return stats::laney_p_prime(hits, sizes, at_least_plain); },
                  [](const auto& found) -> py::object {
                    return py::dict("centre"_a = found.centre, "sigma_z"_a = found.sigma_z, "lower"_a = found.lower,
                                    "upper"_a = found.upper);
                  });
  });
  module.def("t_chart", [](const Numbers& between) {
    return answer([&] { return stats::t_chart(between); },
                  [](const auto& found) -> py::object {
                    return py::dict("centre"_a = found.centre, "lower"_a = found.lower, "upper"_a = found.upper);
                  });
  });
  module.def("cusum", [](const Numbers& x, double target, double slack, double decision) {
    return answer([&] { return stats::cusum(x, target, slack, decision); },
                  [](const auto& found) -> py::object {
                    return py::dict("up"_a = found.up, "down"_a = found.down, "first_signal"_a = found.first_signal);
                  });
  });
  module.def("poisson_cusum", [](const Counts& counts, double rate_0, double rate_1, double decision) {
    return answer([&] { return stats::poisson_cusum(counts, rate_0, rate_1, decision); },
                  [](const auto& found) -> py::object {
                    return py::dict("reference"_a = found.reference, "up"_a = found.up,
                                    "first_signal"_a = found.first_signal);
                  });
  });
  module.def("cusum_run_length", &stats::cusum_run_length);
  module.def("online_change_points", [](const Counts& counts, double shape, double rate, double expected_run) {
    return answer([&] { return stats::online_change_points(counts, stats::GammaPrior{shape, rate}, expected_run); },
                  [](const auto& found) -> py::object {
                    return py::dict("posterior"_a = found.posterior, "most_probable"_a = found.most_probable,
                                    "log_evidence"_a = found.log_evidence);
                  });
  });
}

}  // namespace debrief::python
