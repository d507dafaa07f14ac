// A report taken apart into its sections, fields and tables.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/finding.hpp"

namespace debrief::inline v0::ccadb {

struct Entry {
  std::string name;
  std::string value;
  std::int64_t line = 0;
};

struct Factor {
  std::string title;
  std::vector<Entry> fields;
  std::int64_t line = 0;
};

/// A row of a table, its cells without white space around them.
struct Row {
  std::vector<std::string> cells;
  std::int64_t line = 0;
};

struct Line {
  std::string_view text;
  std::int64_t number = 0;
};

struct Section {
  std::string name;
  std::int64_t line = 0;
  std::vector<Line> lines;
};

struct Report {
  std::string heading;
  std::int64_t heading_line = 0;
  std::vector<Section> sections;
  std::vector<Entry> summary;
  std::vector<Entry> impact;
  std::vector<Factor> factors;
  std::vector<Entry> lessons;
  std::vector<Entry> closure;
  std::vector<Row> actions;
  std::vector<Row> related;
  /// Lines of "Root Cause Analysis" before the first factor.
  std::string analysis;

  const Section* section(std::string_view name) const;
};

/// Takes a text apart. Linear. Views point into the text.
Report take_apart(std::string_view markdown);

/// Small letters, curly apostrophes straight, no emphasis, no colon or question mark at the end.
std::string plain_name(std::string_view text);

/// The value of a field; null where the list does not have it.
const Entry* find(const std::vector<Entry>& fields, std::string_view plain);

/// True for "N/A", "n.a.", "none", "-" and nothing.
bool says_nothing(std::string_view value);

/// The items of a list, or the whole text as one.
std::vector<Entry> items_of(const Entry& field);

/// Column numbers by plain name of the head of a table of action items; the template's own where the head is another.
struct ActionColumns {
  std::size_t item = 0, kind = 1, causes = 2, criteria = 3, due = 4, status = 5;
};
ActionColumns action_columns(const std::vector<Row>& rows);

/// The text of a cell; empty where the row is too short.
std::string_view cell(const Row& row, std::size_t column);

/// A finding of one of the rules.
Finding finding_of(std::string_view rule, std::string message, std::optional<std::int64_t> line);

/// The fields of each part that the template of a full report has, in its order. `optional` may be left out.
struct TemplateField {
  std::string_view name;
  bool optional = false;
};
extern const std::vector<TemplateField> summary_fields;
extern const std::vector<TemplateField> impact_fields;
extern const std::vector<TemplateField> factor_fields;
extern const std::vector<TemplateField> lesson_fields;
extern const std::vector<TemplateField> closure_fields;

}  // namespace debrief::inline v0::ccadb
