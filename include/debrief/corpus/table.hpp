#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"

namespace debrief::inline v0 {

/// What the values of a column are.
enum class ColumnType : std::uint8_t {
  integer,
  real,
  boolean,
  text,
  category,  ///< one of a few texts, which are held once
  instant,   ///< seconds since 1970, UTC
  day,       ///< days since 1970
};

/// A column of a result: values of one type, each there or absent.
class Column {
 public:
  /// A column of any type but category.
  DEBRIEF_EXPORT Column(std::string name, ColumnType type);
  /// A column of places in `categories`.
  DEBRIEF_EXPORT Column(std::string name, std::vector<std::string> categories);

  /// Adds an integer, a boolean (0 or 1), a category's place, an instant or a day; `absent` adds nothing there.
  DEBRIEF_EXPORT void add(std::int64_t value);
  /// Adds a real; NaN adds nothing there.
  DEBRIEF_EXPORT void add(double value);
  DEBRIEF_EXPORT void add(std::string_view value);
  DEBRIEF_EXPORT void add_absent();

  const std::string& name() const noexcept { return name_; }
  ColumnType type() const noexcept { return type_; }
  std::size_t size() const noexcept { return present_.size(); }
  bool has(std::size_t row) const { return present_[row] != 0; }
  std::size_t absent_count() const noexcept { return absent_count_; }
  /// Of integers, booleans, categories, instants and days.
  std::int64_t number(std::size_t row) const { return numbers_[row]; }
  double real(std::size_t row) const { return reals_[row]; }
  /// Of texts and categories.
  DEBRIEF_EXPORT std::string_view text(std::size_t row) const;

  /// The values one behind the other, as they are handed to other programs.
  const std::vector<std::int64_t>& numbers() const noexcept { return numbers_; }
  const std::vector<double>& reals() const noexcept { return reals_; }
  const std::string& bytes() const noexcept { return bytes_; }
  const std::vector<std::int64_t>& ends() const noexcept { return ends_; }
  const std::vector<std::string>& categories() const noexcept { return categories_; }

 private:
  std::string name_;
  ColumnType type_;
  std::vector<std::uint8_t> present_;
  std::size_t absent_count_ = 0;
  std::vector<std::int64_t> numbers_;
  std::vector<double> reals_;
  std::string bytes_;
  std::vector<std::int64_t> ends_ = {0};
  std::vector<std::string> categories_;
};

/// A result as columns of equal length.
struct Table {
  std::string name;
  std::vector<Column> columns;

  std::size_t rows() const noexcept { return columns.empty() ? 0 : columns.front().size(); }
};

/// The tables of a corpus: documents, incidents, services, teams, needed_expertise, milestones, factors, edges,
/// actions, action_factors, events.
DEBRIEF_EXPORT const std::vector<std::string_view>& table_names();

/// A table of a corpus with its numbers as the texts, instants and names they stand for. Columns called `document`,
/// `incident` and `action` join the tables. An unknown name is an error. Linear in the table.
DEBRIEF_EXPORT Result<Table> table_of(const Corpus& corpus, std::string_view name);

}  // namespace debrief::inline v0
