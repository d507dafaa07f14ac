// Builds a table from rows of any kind, a column at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "debrief/corpus/table.hpp"

namespace debrief::python {

/// The rows must outlive it. An empty text and an absent number are absent.
template <class Row>
class ResultTable {
 public:
  ResultTable(std::string_view name, const std::vector<Row>& rows) : rows_(rows) { table_.name = name; }

  template <class Text>
  ResultTable& texts(std::string name, Text&& text) {
    Column column(std::move(name), ColumnType::text);
    for (const Row& row : rows_) {
      const std::string value(text(row));
      if (value.empty()) {
        column.add_absent();
      } else {
        column.add(std::string_view(value));
      }
    }
    return push(std::move(column));
  }

  template <class Number>
  ResultTable& integers(std::string name, Number&& number, ColumnType type = ColumnType::integer) {
    Column column(std::move(name), type);
    for (const Row& row : rows_) column.add(std::int64_t{number(row)});
    return push(std::move(column));
  }

  template <class Yes>
  ResultTable& booleans(std::string name, Yes&& yes) {
    return integers(
        std::move(name), [&](const Row& row) { return std::int64_t{yes(row) ? 1 : 0}; }, ColumnType::boolean);
  }

  template <class Real>
  ResultTable& reals(std::string name, Real&& real) {
    Column column(std::move(name), ColumnType::real);
    for (const Row& row : rows_) {
      const std::optional<double> value = real(row);
      if (value) {
        column.add(*value);
      } else {
        column.add_absent();
      }
    }
    return push(std::move(column));
  }

  Table take() { return std::move(table_); }

 private:
  ResultTable& push(Column column) {
    table_.columns.push_back(std::move(column));
    return *this;
  }

  const std::vector<Row>& rows_;
  Table table_;
};

}  // namespace debrief::python
