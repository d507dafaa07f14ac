// Quantiles of columns by groups.
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "debrief/metrics/stats/grouped.hpp"
#include "result_table.hpp"
#include "stats_parts.hpp"

namespace debrief::python {

namespace {

template <class Column>
using Named = std::vector<std::pair<std::string, Column>>;

Table table_of(const std::vector<stats::GroupQuantile>& rows, const Named<Numbers>& columns,
               const Named<Groups>& groupings) {
  using Row = stats::GroupQuantile;
  return ResultTable("grouped quantiles", rows)
      .texts("column", [&](const Row& one) { return columns[static_cast<std::size_t>(one.column)].first; })
      .texts("by", [&](const Row& one) { return groupings[static_cast<std::size_t>(one.grouping)].first; })
      .integers("group", [](const Row& one) { return one.group; })
      .integers("n", [](const Row& one) { return one.n; })
      .reals("p", [](const Row& one) { return std::optional(one.p); })
      .reals("value", [](const Row& one) { return std::optional(one.value); })
      .reals("lower", [](const Row& one) { return one.lower; })
      .reals("upper", [](const Row& one) { return one.upper; })
      .take();
}

}  // namespace

void bind_stats_grouped(py::module_& module) {
  module.def("grouped_quantiles", [](const Named<Numbers>& columns, const Named<Groups>& groupings,
                                     const std::vector<double>& p, int type, double confidence, int threads) {
    const stats::GroupedQuantileOptions options{p, quantile_type(type), confidence, threads};
    return answer(
        [&]() -> std::optional<std::shared_ptr<Table>> {
          std::vector<std::span<const double>> values;
          for (const auto& [name, column] : columns) values.emplace_back(column);
          std::vector<std::span<const std::int32_t>> groups;
          for (const auto& [name, numbers] : groupings) groups.emplace_back(numbers);
          const auto found = stats::grouped_quantiles(values, groups, options);
          if (!found) return std::nullopt;
          return std::make_shared<Table>(table_of(*found, columns, groupings));
        },
        [](const auto& table) -> py::object { return py::cast(table); });
  });
}

}  // namespace debrief::python
