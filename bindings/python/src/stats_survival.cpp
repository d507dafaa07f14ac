// Curves of what has not happened yet, and of what happens again.
#include "stats_parts.hpp"
#include "values.hpp"

namespace debrief::python {

void bind_stats_survival(py::module_& module) {
  bind_values<double>(module, "Reals");
  bind_values<std::int64_t>(module, "Integers");
  module.def("kaplan_meier", [](const Numbers& time, const Flags& event, double confidence) {
    same_length(time, event);
    return answer([&] { return stats::kaplan_meier(time, event, confidence); },
                  [](auto& found) -> py::object {
                    const stats::SurvivalQuantile median = stats::survival_quantile(found, 0.5);
                    const std::size_t rows = found.time.size();
                    return py::dict(
                        "time"_a = reals(std::move(found.time)), "at_risk"_a = integers(std::move(found.at_risk)),
                        "events"_a = integers(std::move(found.events)), "survival"_a = reals(std::move(found.survival)),
                        "standard_error"_a = reals(std::move(found.standard_error)),
                        "lower"_a = reals(std::move(found.lower), rows),
                        "upper"_a = reals(std::move(found.upper), rows), "median"_a = median.time,
                        "median_lower"_a = median.lower, "median_upper"_a = median.upper);
                  });
  });
  module.def("log_rank", [](const Numbers& time, const Flags& event, const Groups& group, double rho) {
    same_length(time, event);
    return answer([&] { return stats::log_rank(time, event, group, rho); },
                  [](const auto& found) -> py::object {
                    return py::dict("observed"_a = found.observed, "expected"_a = found.expected,
                                    "chi_squared"_a = found.chi_squared, "df"_a = found.df, "p"_a = found.p);
                  });
  });
  module.def("restricted_mean", [](const Numbers& time, const Flags& event, double tau) {
    same_length(time, event);
    return answer(
        [&]() -> std::optional<stats::RestrictedMean> {
          const auto curve = stats::kaplan_meier(time, event);
          return curve ? stats::restricted_mean(*curve, tau) : std::nullopt;
        },
        [](const auto& found) -> py::object {
          return py::dict("mean"_a = found.mean, "standard_error"_a = found.standard_error);
        });
  });
  module.def("aalen_johansen", [](const Numbers& time, const Groups& state, std::int32_t ends) {
    if (time.size() != state.size()) throw py::value_error("time and state differ in length");
    std::vector<stats::Ended> data;
    for (std::size_t i = 0; i < time.size(); ++i) data.push_back({time[i], state[i]});
    return answer([&] { return stats::aalen_johansen(data, ends); },
                  [](const auto& found) -> py::object {
                    return py::dict("time"_a = found.time, "still_open"_a = found.still_open, "share"_a = found.share,
                                    "standard_error"_a = found.standard_error,
                                    "last_follow_up"_a = found.last_follow_up);
                  });
  });
  module.def("mean_cumulative_function", [](const Counts& unit, const Numbers& start, const Numbers& stop,
                                            const Flags& event) {
    if (unit.size() != start.size() || unit.size() != stop.size() || unit.size() != event.size()) {
      throw py::value_error("unit, start, stop and event differ in length");
    }
    std::vector<stats::Stretch> data;
    for (std::size_t i = 0; i < unit.size(); ++i) {
      data.push_back({unit[i], start[i], stop[i], event[i] != 0});
    }
    return answer([&] { return stats::mean_cumulative_function(data); },
                  [](const auto& found) -> py::object {
                    return py::dict("time"_a = found.time, "at_risk"_a = found.at_risk, "events"_a = found.events,
                                    "mean"_a = found.mean, "standard_error"_a = found.standard_error);
                  });
  });
}

}  // namespace debrief::python
