// Documents as tables of plain text, one for each relation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

/// A relation as CSV (RFC 4180, UTF-8, lines end in CR LF as the RFC has it).
struct CsvTable {
  std::string relation;
  std::string text;
  std::size_t rows = 0;
  bool operator==(const CsvTable&) const = default;
};

/// The relations of a review in the order of its description: "reviews" for the reviews themselves, then every list
/// under its path, such as "incidents.milestones" or "actions.addresses". An incident that stands alone has "incidents"
/// and what is below.
DEBRIEF_EXPORT std::vector<std::string> csv_relations();

/// Every relation that has a row, over all documents.
///
/// Columns: `document` (its id), `parent` (the id of the nearest record around the row that has one), `position` (from
/// 1 in its list), then one for each member of the record; members of a single record inside it as
/// "verification.method". A list of plain values is a relation of its own with the column `value`. Instants, dates and
/// enumerators are written as in JSON; absent is empty.
///
/// Safe in a spreadsheet: a text that begins with = + - @, tab or carriage return gets an apostrophe before it, for
/// otherwise the program would run it. Linear in the documents.
DEBRIEF_EXPORT std::vector<CsvTable> csv_tables(const std::vector<Document>& documents);

/// One relation, with its head line even where it has no row. Error: no such relation.
DEBRIEF_EXPORT Result<CsvTable> csv_table(const std::vector<Document>& documents, std::string_view relation);

}  // namespace debrief::inline v0
