// What the files of statistics share.
#pragma once

#include <pybind11/pybind11.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "debrief/metrics/stats.hpp"
#include "numbers.hpp"

namespace debrief::python {

namespace py = pybind11;
using namespace py::literals;

void bind_stats_tests(py::module_& module);
void bind_stats_survival(py::module_& module);
void bind_stats_rates(py::module_& module);
void bind_stats_charts(py::module_& module);
void bind_stats_grouped(py::module_& module);

/// Does the work without the interpreter's lock; a result that does not exist becomes None.
template <class Work, class Show>
py::object answer(const Work& work, const Show& show) {
  auto found = [&] {
    const py::gil_scoped_release released;
    return work();
  }();
  if (!found) return py::none();
  return show(*found);
}

inline void same_length(const Numbers& time, const Flags& event) {
  if (time.size() != event.size()) throw py::value_error("time and event differ in length");
}

inline std::vector<stats::Followed> followed(const Numbers& time, const Flags& event) {
  same_length(time, event);
  std::vector<stats::Followed> out(time.size());
  for (std::size_t i = 0; i < time.size(); ++i) out[i] = {time[i], event[i] != 0};
  return out;
}

inline py::object limits(const stats::Limits2& found) {
  return py::make_tuple(found.lower, found.upper);
}

inline py::object exact(const std::optional<stats::ExactTest>& test) {
  if (!test) return py::none();
  return py::dict("p_greater"_a = test->p_greater, "p_less"_a = test->p_less, "p_two_sided"_a = test->p_two_sided,
                  "mid_p_greater"_a = test->mid_p_greater, "mid_p_less"_a = test->mid_p_less,
                  "mid_p_two_sided"_a = test->mid_p_two_sided);
}

template <class E>
E choice(const std::string& text, std::initializer_list<std::pair<const char*, E>> known) {
  std::string list;
  for (const auto& [name, value] : known) {
    if (text == name) return value;
    list += std::string(list.empty() ? "" : ", ") + name;
  }
  throw py::value_error("'" + text + "' is not one of " + list);
}

inline stats::QuantileType quantile_type(int type) {
  return choice<stats::QuantileType>(std::to_string(type),
                                     {{"7", stats::QuantileType::type7}, {"8", stats::QuantileType::type8}});
}

}  // namespace debrief::python
