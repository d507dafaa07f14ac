#include "debrief/io/import/csv.hpp"

#include <algorithm>
#include <array>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;

constexpr import_detail::SourceKind csv_kind = {"csv", "Table", "table with a head line", EvidenceKind::other};

/// One record of a table and where it stands.
struct Row {
  std::vector<std::string> cells;
  std::size_t begin = 0;
  std::size_t end = 0;
  /// A quotation mark was opened and never closed.
  bool open_ended = false;
};

class Rows {
 public:
  Rows(std::string_view text, char separator) : text_(text), separator_(separator) {}

  /// The next record; false at the end. Empty lines are passed over.
  bool next(Row& row) {
    while (at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r')) ++at_;
    if (at_ >= text_.size()) return false;
    row.open_ended = false;
    row.begin = at_;
    std::size_t cells = 0;
    for (bool more = true; more; ++cells) {
      // Cells of the row before keep their room.
      if (cells == row.cells.size()) row.cells.emplace_back();
      row.cells[cells].clear();
      more = take_cell(row, row.cells[cells]);
    }
    row.cells.resize(cells);
    row.end = at_;
    while (row.end > row.begin && (text_[row.end - 1] == '\n' || text_[row.end - 1] == '\r')) --row.end;
    return true;
  }

 private:
  /// Takes a cell and what closes it; true when another one follows in the row.
  bool take_cell(Row& row, std::string& cell) {
    if (at_ < text_.size() && text_[at_] == '"') {
      ++at_;
      for (;;) {
        const std::size_t mark = text_.find('"', at_);
        cell += text_.substr(at_, mark - at_);
        if (mark == std::string_view::npos) {
          at_ = text_.size();
          row.open_ended = true;
          return false;
        }
        at_ = mark + 1;
        if (at_ >= text_.size() || text_[at_] != '"') break;
        cell += '"';
        ++at_;
      }
    }
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
    std::string_view rest = text_.substr(start, at_ - start);
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    cell += rest;
    if (at_ >= text_.size()) return false;
    return text_[at_++] == separator_;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
};

char separator_of(std::string_view head, const std::string& given) {
  if (!given.empty()) return given == "\\t" ? '\t' : given.front();
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char each : {',', ';', '\t'}) {
    const auto count = std::count(head.begin(), head.end(), each);
    if (count > most) {
      most = count;
      best = each;
    }
  }
  return best;
}

constexpr std::size_t unmapped = static_cast<std::size_t>(-1);

class CsvReader {
 public:
  CsvReader(const CsvMapping& mapping, const EvidenceOptions& options)
      : mapping_(mapping), builder_(csv_kind, options) {}

  Result<Reading<ImportedEvidence>> read(std::span<const EvidenceFile> files) {
    if (mapping_.at.empty() || mapping_.text.empty()) {
      return Error{ErrorCode::invalid_argument, "the mapping", "it names no column for the time or none for the text",
                   "name both"};
    }
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      builder_.accept_text();
      if (auto problem = read_table()) return *problem;
    }
    return builder_.finish();
  }

 private:
  std::optional<Error> read_table() {
    std::string label = builder_.options().label.empty() ? builder_.path() : builder_.options().label;
    std::replace(label.begin(), label.end(), ':', '_');
    builder_.set_system(label.empty() ? "csv" : "csv/" + label);
    const std::string_view text = builder_.text();
    Rows rows(text, separator_of(text.substr(0, text.find('\n')), mapping_.separator));
    Row head;
    rows.next(head);
    if (auto problem = find_columns(head.cells)) return problem;
    tell_columns_left_out(head.cells);
    name_cells(head.cells);
    Row row;
    for (std::int64_t number = 1; rows.next(row); ++number) {
      if (row.open_ended) {
        builder_.find("source-incomplete", "a quotation mark is opened and never closed", row.begin);
      }
      if (row.cells.size() != head.cells.size()) {
        builder_.find("record-not-understood",
                      "a row of " + counted(row.cells.size(), "cell", "cells") + " where the head has " +
                          std::to_string(head.cells.size()),
                      row.begin);
        builder_.note("Not understood: a row of the table", text.substr(row.begin, row.end - row.begin), row.begin);
        continue;
      }
      read_row(row, number);
    }
    return std::nullopt;
  }

  /// What stands before each cell in the JSON of a row.
  void name_cells(const std::vector<std::string>& head) {
    names_.clear();
    names_bytes_ = 0;
    for (const std::string& each : head) {
      std::string& name = names_.emplace_back(names_.empty() ? "{" : ",");
      append_json_string(name, each);
      name += ':';
      names_bytes_ += name.size();
    }
  }

  std::optional<Error> find_columns(const std::vector<std::string>& head) {
    const std::array<std::pair<const std::string*, std::size_t*>, 10> wanted = {{{&mapping_.at, &at_},
                                                                                 {&mapping_.text, &text_},
                                                                                 {&mapping_.until, &until_},
                                                                                 {&mapping_.id, &id_},
                                                                                 {&mapping_.kind, &kind_},
                                                                                 {&mapping_.actor, &actor_},
                                                                                 {&mapping_.role, &role_},
                                                                                 {&mapping_.service, &service_},
                                                                                 {&mapping_.milestone, &milestone_},
                                                                                 {&mapping_.note, &note_}}};
    for (const auto& [name, place] : wanted) {
      *place = unmapped;
      if (name->empty()) continue;
      const auto found = std::find(head.begin(), head.end(), *name);
      if (found == head.end()) {
        std::string there;
        for (const std::string& each : head) there += (there.empty() ? "" : ", ") + quoted(each);
        return Error{ErrorCode::invalid_argument, builder_.path().empty() ? "the table" : builder_.path(),
                     "it has no column " + quoted(*name) + "; it has " + there, "name one of these in the mapping"};
      }
      *place = static_cast<std::size_t>(found - head.begin());
    }
    return std::nullopt;
  }

  /// A table has more than its mapping names; what that leaves behind is told once.
  void tell_columns_left_out(const std::vector<std::string>& head) {
    const std::array<std::size_t, 10> read = {at_,    text_, until_,   id_,        kind_,
                                              actor_, role_, service_, milestone_, note_};
    std::string names;
    std::size_t count = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
      if (head[i].empty() || std::find(read.begin(), read.end(), i) != read.end()) continue;
      names += (count++ == 0 ? "" : ", ") + quoted(head[i]);
    }
    if (count == 0) return;
    builder_.find("columns-left-out",
                  counted(count, "column is", "columns are") + " not in the mapping and not read: " + names, 0);
  }

  void read_row(const Row& row, std::int64_t number) {
    const auto cell = [&](std::size_t column) {
      return column == unmapped ? std::string_view() : std::string_view(row.cells[column]);
    };
    const std::string_view native = cell(id_);
    const std::string_view record = builder_.text().substr(row.begin, row.end - row.begin);
    TimelineEvent* event =
        builder_.bare_event(native.empty() ? std::to_string(number) : std::string(native), record, row.begin);
    if (event == nullptr) return;
    if (std::string* json = builder_.original_of(*event)) {
      json->reserve(record.size() + names_bytes_ + 2 * names_.size() + 8);
      for (std::size_t i = 0; i < names_.size(); ++i) {
        *json += names_[i];
        append_json_string(*json, row.cells[i]);
      }
      *json += '}';
    }
    builder_.set_time(*event, cell(at_), row.begin);
    if (!cell(until_).empty()) event->until = builder_.time(cell(until_), row.begin);
    event->text = cell(text_);
    if (event->text.empty()) event->text = "(no text)";
    event->service = cell(service_);
    event->note = cell(note_);
    if (!cell(actor_).empty()) {
      builder_.person_named(cell(actor_));
      event->actor_role = builder_.role(cell(actor_), "participant");
    }
    if (!cell(role_).empty()) event->actor_role = cell(role_);
    if (const std::string_view kind = cell(kind_); !kind.empty()) {
      event->kind = enumerator_of<EventKind>(kind);
      if (!event->kind) {
        builder_.tally("kind-not-known", "have a kind that the timeline does not know", row.begin);
        event->note += (event->note.empty() ? "kind: " : "; kind: ") + std::string(kind);
      }
    }
    if (!cell(milestone_).empty()) builder_.milestone(cell(milestone_), *event, "the table says so");
  }

  const CsvMapping& mapping_;
  EvidenceBuilder builder_;
  std::vector<std::string> names_;
  std::size_t names_bytes_ = 0;
  std::size_t at_ = 0, text_ = 0, until_ = 0, id_ = 0, kind_ = 0, actor_ = 0, role_ = 0, service_ = 0, milestone_ = 0,
              note_ = 0;
};

}  // namespace

Result<Reading<ImportedEvidence>> from_csv(std::span<const EvidenceFile> files, const CsvMapping& mapping,
                                           const EvidenceOptions& options) {
  return CsvReader(mapping, options).read(files);
}

}  // namespace debrief::inline v0
