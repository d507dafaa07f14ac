#include "corpus/merge.hpp"

#include <algorithm>

#include "corpus/tables.hpp"

namespace debrief::inline v0 {

namespace {

/// Where the rows of a table went; -1 for those that were not taken.
using RowMap = std::vector<std::int32_t>;

struct RowMaps {
  RowMap documents;
  RowMap incidents;
  RowMap actions;

  const RowMap& of(ColumnKind kind) const {
    return kind == ColumnKind::incident ? incidents : kind == ColumnKind::action ? actions : documents;
  }
};

bool names_rows(ColumnKind kind) {
  return kind != ColumnKind::plain && kind != ColumnKind::text;
}

/// The rows to take, ordered by the new place of the row they belong to.
template <class Table>
std::vector<std::size_t> rows_to_take(const Table& from, const RowMaps& maps) {
  std::vector<std::size_t> rows;
  Columns<Table>::each([&](ColumnKind kind, auto column) {
    if (!names_rows(kind)) return;
    const auto& owners = from.*column;
    const RowMap& map = maps.of(kind);
    const auto place = [&](std::size_t row) { return map[static_cast<std::size_t>(owners[row])]; };
    for (std::size_t row = 0; row < owners.size(); ++row) {
      if (place(row) >= 0) rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  });
  return rows;
}

template <class Table>
RowMap append_rows(Corpus& to, Table& to_table, const Corpus& from, const Table& from_table,
                   const std::vector<std::size_t>& rows, const RowMaps& maps) {
  RowMap map(row_count(from_table), -1);
  auto next = static_cast<std::int32_t>(row_count(to_table));
  for (const std::size_t row : rows) map[row] = next++;
  for (const std::size_t row : rows) {
    Columns<Table>::each([&](ColumnKind kind, auto column) {
      const auto value = (from_table.*column)[row];
      using Number = std::remove_const_t<decltype(value)>;
      if (kind == ColumnKind::text) {
        (to_table.*column)
            .push_back(static_cast<Number>(to.strings.add(from.strings[static_cast<std::int32_t>(value)])));
      } else if (names_rows(kind)) {
        (to_table.*column).push_back(static_cast<Number>(maps.of(kind)[static_cast<std::size_t>(value)]));
      } else {
        (to_table.*column).push_back(value);
      }
    });
  }
  return map;
}

}  // namespace

void append_documents(Corpus& to, const Corpus& from, const std::vector<std::int32_t>& documents) {
  RowMaps maps;
  for_each_table([&](auto table) {
    const auto& from_table = from.*table;
    using Table = std::remove_cvref_t<decltype(from_table)>;
    std::vector<std::size_t> rows;
    if constexpr (std::is_same_v<Table, Corpus::Documents>) {
      for (const std::int32_t document : documents) rows.push_back(static_cast<std::size_t>(document));
    } else {
      rows = rows_to_take(from_table, maps);
    }
    RowMap map = append_rows(to, to.*table, from, from_table, rows, maps);
    if constexpr (std::is_same_v<Table, Corpus::Documents>)
      maps.documents = std::move(map);
    else if constexpr (std::is_same_v<Table, Corpus::Incidents>)
      maps.incidents = std::move(map);
    else if constexpr (std::is_same_v<Table, Corpus::Actions>)
      maps.actions = std::move(map);
  });
  for (const std::int32_t document : documents) {
    to.fingerprints.insert(from.documents.fingerprint[static_cast<std::size_t>(document)]);
  }
}

void merge(Corpus& corpus, const Corpus& other) {
  std::vector<std::int32_t> missing;
  for (std::size_t row = 0; row < other.document_count(); ++row) {
    if (!corpus.fingerprints.contains(other.documents.fingerprint[row]))
      missing.push_back(static_cast<std::int32_t>(row));
  }
  append_documents(corpus, other, missing);
}

}  // namespace debrief::inline v0
