#include "io/import/markdown/timeline/event_table.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

enum class Column : std::uint8_t { unknown, time, date, until, text, who, phase };

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = at + word.size() >= text.size() || !is_letter(text[at + word.size()]);
    if (begins && ends) return true;
  }
  return false;
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(text, word); });
}

/// "NZST", "Pacific time", "UTC+2": what a column of times may be headed by alone.
bool is_zone(std::string_view header) {
  header = trimmed(header);
  const auto zone = zone_at(header);
  return zone && zone->length > 1 && trimmed(header.substr(zone->length)).empty();
}

Column column_of(std::string_view header) {
  const std::string text = lowered(header);
  if (is_zone(header)) return Column::time;
  if (has_any(text, {"end", "ended", "until", "to", "finish"}) && text.size() < 20) return Column::until;
  // Beside "Planned" the column that tells when it was.
  if (text == "actual" || text == "actually" || text == "actual time") return Column::time;
  if (text == "planned" || text == "scheduled" || text == "planned time" || text == "scheduled time" ||
      text == "expected")
    return Column::unknown;
  const bool time = has_any(text, {"time", "times", "when", "timestamp", "timestamps", "datetime", "clock", "hour",
                                   "at", "utc", "gmt", "start", "started", "from", "t"});
  const bool date = has_any(text, {"date", "day", "datum"});
  if (time && !has_any(text, {"duration", "elapsed", "spent"})) return Column::time;
  if (date) return Column::date;
  if (has_any(text, {"phase", "stage"})) return Column::phase;
  if (has_any(text,
              {"who", "actor", "person", "by", "owner", "responder", "author", "user", "name", "role", "people"})) {
    return Column::who;
  }
  if (has_any(text, {"event", "events", "description", "what", "action", "actions", "details", "detail", "activity",
                     "update", "message", "happened", "summary", "note", "notes", "observation", "comment"})) {
    return Column::text;
  }
  return Column::unknown;
}

bool is_time_cell(std::string_view words, bool four_digits) {
  const auto stamp = stamp_at(words, Dots::clock, four_digits);
  return stamp && (trimmed(stamp->rest).empty() || stamp->begin.clock || stamp->begin.day);
}

class Reader {
 public:
  Reader(const Block& table, const References& references) : table_(table), references_(references) {}

  std::vector<EventRow> read(bool strict, std::optional<Zone>& zone) {
    std::vector<EventRow> out;
    if (table_.rows.size() < (table_.has_header ? 2U : 1U)) return out;
    const std::size_t first = table_.has_header ? 1 : 0;
    std::size_t width = 0;
    for (const Row& row : table_.rows) width = std::max(width, row.cells.size());
    if (width < 2 || width > 64) return out;
    columns_.assign(width, Column::unknown);
    if (table_.has_header) {
      for (std::size_t i = 0; i < table_.rows[0].cells.size(); ++i) {
        headers_.push_back(plain(table_.rows[0].cells[i], references_));
        columns_[i] = column_of(headers_[i]);
      }
    }
    headers_.resize(width);
    if (!find_time_column(first, strict)) return out;
    zone = zone_in(headers_[time_]);
    find_text_column(first);
    if (counts_only(first)) return out;
    std::string date;
    for (std::size_t i = first; i < table_.rows.size(); ++i) out.push_back(read_row(table_.rows[i], date));
    return out;
  }

 private:
  std::size_t stamped(std::size_t column, std::size_t first) const {
    std::size_t out = 0;
    for (std::size_t i = first; i < table_.rows.size(); ++i) {
      const auto& cells = table_.rows[i].cells;
      const bool four_digits = columns_[column] == Column::time && holds_four_digits(column, first);
      if (column >= cells.size()) continue;
      const std::string words = plain(cells[column], references_);
      // "12/05" in a column of days is a day without a clock behind it.
      const bool day = columns_[column] == Column::date && !words.empty() && is_time_cell(words + " 00:00", false);
      if (day || is_time_cell(words, four_digits)) ++out;
    }
    return out;
  }

  /// "Measure | Resp. | Date | Status": what is to be done until a day, and nothing that happened on it.
  bool lists_work() const {
    bool work = false, owner = false;
    for (const std::string& header : headers_) {
      const std::string text = lowered(header);
      work = work || text == "we will" ||
             has_any(text, {"action", "actions", "measure", "task", "item", "fix", "improvement", "remediation"});
      owner = owner || has_any(text, {"owner", "resp", "responsible", "assignee", "status", "state", "due", "deadline",
                                      "priority", "lead"});
    }
    return work && owner;
  }

  /// Two cells or more are four digits that may be a time, not all of them years, and no cell has a colon.
  bool holds_four_digits(std::size_t column, std::size_t first) const {
    std::size_t times = 0, years = 0;
    for (std::size_t i = first; i < table_.rows.size(); ++i) {
      const auto& cells = table_.rows[i].cells;
      if (column >= cells.size()) continue;
      if (holds(cells[column], ":")) return false;
      const auto found = four_digits_at(cells[column]);
      times += found ? 1U : 0U;
      years += found && found->year ? 1U : 0U;
    }
    return times > 1 && years < times;
  }

  bool find_time_column(std::size_t first, bool strict) {
    const std::size_t rows = table_.rows.size() - first;
    std::size_t best = 0;
    bool named = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const bool says = columns_[i] == Column::time || columns_[i] == Column::date;
      if (!says && (named || i > 2)) continue;
      const std::size_t count = stamped(i, first);
      if (count == 0) {
        if (says) columns_[i] = Column::unknown;
        continue;
      }
      if ((says && !named) || (columns_[i] == Column::time && columns_[time_] == Column::date) ||
          (!named && count > best)) {
        if (says && named && columns_[time_] == Column::date) date_ = time_;
        time_ = i;
        best = count;
        named = named || says;
      } else if (columns_[i] == Column::date && columns_[time_] == Column::time) {
        date_ = i;
      } else if (columns_[i] == Column::time) {
        columns_[i] = Column::unknown;
      }
    }
    if (best == 0) return false;
    four_digits_ = columns_[time_] == Column::time && holds_four_digits(time_, first);
    if (!named && (best * 2 < rows || (strict && best < 2))) return false;
    const bool whenever = lowered(trimmed(headers_[time_])) == "when";
    if (strict && (columns_[time_] == Column::date || whenever) && lists_work()) return false;
    columns_[time_] = Column::time;
    // A table of products with a column of dates is no timeline where nothing says so.
    return !strict || (best >= 2 && (named || best == rows));
  }

  void find_text_column(std::size_t first) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (columns_[i] == Column::text) {
        text_ = i;
        return;
      }
    }
    // Without a header that says so: the column with the most to say, or one before it that says about as much
    // ("Change" before "Result").
    std::size_t most = 0;
    std::vector<std::size_t> lengths(columns_.size(), 0);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i == time_ || i == date_ || columns_[i] == Column::until) continue;
      std::size_t length = 0;
      for (std::size_t row = first; row < table_.rows.size(); ++row) {
        const auto& cells = table_.rows[row].cells;
        if (i < cells.size()) length += cells[i].size();
      }
      if (columns_[i] == Column::unknown) lengths[i] = length;
      if (length > most) {
        most = length;
        text_ = i;
      }
    }
    for (std::size_t i = 0; i < text_ && text_ != none; ++i) {
      if (lengths[i] * 3 < most || lengths[i] == 0 || !tells_in_words(i, first)) continue;
      text_ = i;
      return;
    }
  }

  /// True for a column most of whose cells hold three words or more.
  bool tells_in_words(std::size_t column, std::size_t first) const {
    std::size_t told = 0;
    for (std::size_t row = first; row < table_.rows.size(); ++row) {
      const auto& cells = table_.rows[row].cells;
      if (column < cells.size() && std::count(cells[column].begin(), cells[column].end(), ' ') > 1) ++told;
    }
    return told * 2 > table_.rows.size() - first;
  }

  /// A table of amounts by day tells a course and no events.
  bool counts_only(std::size_t first) const {
    if (text_ == none) return true;
    std::size_t words = 0;
    for (std::size_t i = first; i < table_.rows.size(); ++i) {
      const auto& cells = table_.rows[i].cells;
      if (text_ >= cells.size()) continue;
      for (const char c : cells[text_]) {
        if (is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0) {
          ++words;
          break;
        }
      }
    }
    return words * 2 < table_.rows.size() - first;
  }

  EventRow read_row(const Row& row, std::string& date) const {
    EventRow out;
    out.line = row.line;
    const auto cell = [&](std::size_t i) {
      return i < row.cells.size() ? plain(row.cells[i], references_, &out.links) : std::string();
    };
    std::string when = cell(time_);
    out.four_digits = four_digits_;
    if (date_ != none) {
      std::string day = cell(date_);
      if (!day.empty()) date = std::move(day);
      // A time that has a day of its own needs no other.
      const auto own = stamp_at(when, Dots::clock, out.four_digits);
      if (!date.empty() && (!own || !own->begin.day)) when = date + " " + when;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i == time_ || i == date_) continue;
      const std::string words = cell(i);
      if (words.empty()) continue;
      if (i == text_) {
        out.text = words;
      } else if (columns_[i] == Column::until && stamp_at(words, Dots::clock)) {
        when += " - " + words;
      } else if (columns_[i] == Column::who && out.who.empty()) {
        out.who = words;
      } else if (columns_[i] == Column::phase && out.phase.empty()) {
        out.phase = words;
      } else {
        out.remarks.push_back(headers_[i].empty() ? words : headers_[i] + ": " + words);
      }
    }
    static constexpr std::string_view ours[] = {"Time", "Phase", "What happened", "Who"};
    out.ordered = std::equal(headers_.begin(), headers_.end(), std::begin(ours), std::end(ours));
    out.when = std::move(when);
    for (const std::string_view each : row.cells) {
      if (!out.whole.empty()) out.whole += " | ";
      out.whole += plain(each, references_);
    }
    return out;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  const Block& table_;
  const References& references_;
  std::vector<Column> columns_;
  std::vector<std::string> headers_;
  std::size_t time_ = 0;
  /// It holds "0905" and its like throughout.
  bool four_digits_ = false;
  std::size_t date_ = none;
  std::size_t text_ = none;
};

}  // namespace

std::vector<EventRow> event_rows(const Block& table, const References& references, bool strict,
                                 std::optional<Zone>& zone) {
  return Reader(table, references).read(strict, zone);
}

}  // namespace debrief::inline v0::markdown
