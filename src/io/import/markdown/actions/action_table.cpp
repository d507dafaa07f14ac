#include <algorithm>

#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

enum class Column : std::uint8_t { other, title, owner, due, state, link };

bool is_word_in(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = at + word.size() >= text.size() || !is_letter(text[at + word.size()]);
    if (begins && ends) return true;
  }
  return false;
}

Column column_of(std::string_view header) {
  const std::string text = lowered(header);
  const auto any = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is_word_in(text, word); });
  };
  if (any({"owner", "owners", "assignee", "assigned", "who", "dri", "responsible", "resp", "responsibility", "lead",
           "team"})) {
    return Column::owner;
  }
  if (text == "does what" || text == "we will" || text == "what we will do") return Column::title;
  if (any({"due", "deadline", "eta", "target", "when", "date", "timeline", "timeframe"})) return Column::due;
  if (any({"status", "state", "done", "progress", "complete", "completed", "outcome"})) return Column::state;
  if (any({"ticket", "bug", "issue", "issues", "jira", "tracking", "tracker", "link", "links", "pr", "url",
           "reference"}) &&
      !any({"action", "description"})) {
    return Column::link;
  }
  if (any({"ref", "no", "nr", "id"}) && text.size() < 20 && !any({"description"})) return Column::other;
  if (any({"action", "actions", "task", "tasks", "item", "items", "description", "what", "todo", "remediation",
           "improvement", "measure", "measures", "recommendation", "summary", "work", "activity", "follow"})) {
    return Column::title;
  }
  return Column::other;
}

/// A column that says which part of a system a row is about: such a table tells what there is, and no work.
bool names_system_part(std::string_view header) {
  const std::string text = lowered(header);
  for (const std::string_view word :
       WordList{"component", "components", "service", "services", "system", "host", "server", "environment", "resource",
                "file", "endpoint", "dependency", "metric", "parameter", "setting", "variable"}) {
    if (is_word_in(text, word)) return true;
  }
  return false;
}

/// True where most cells of a column say more than a number or a name: "#41 — alerts for logged failures".
bool has_sentences(const Block& table, std::size_t column, const References& references) {
  const std::size_t first = table.has_header ? 1 : 0;
  std::size_t wordy = 0;
  for (std::size_t i = first; i < table.rows.size(); ++i) {
    if (column >= table.rows[i].cells.size()) continue;
    const std::string words = plain(table.rows[i].cells[column], references);
    wordy += std::count(words.begin(), words.end(), ' ') >= 3 ? 1U : 0U;
  }
  return wordy * 2 > table.rows.size() - first;
}

}  // namespace

bool names_actions(const Block& table, const References& references) {
  if (!table.has_header || table.rows.size() < 2) return false;
  bool work = false, owner = false, state = false;
  for (const std::string_view cell : table.rows.front().cells) {
    const std::string header = lowered(trimmed(plain(cell, references)));
    for (const std::string_view name :
         WordList{"action item", "action items", "follow-up action", "follow-up actions", "corrective action",
                  "corrective actions", "preventive action", "preventive actions", "remediation item", "we will",
                  "what we will do"}) {
      if (header == name) return true;
    }
    const Column column = column_of(header);
    work = work || header == "action" || header == "task" || header == "measure" || header == "does what";
    owner = owner || column == Column::owner;
    state = state || column == Column::state || column == Column::link ||
            (column == Column::due && header != "date" && header != "when");
    if (is_word_in(header, "time") || header == "when") return false;
  }
  return work && owner && state;
}

std::vector<ActionRow> actions_of_table(const Block& table, const References& references) {
  std::vector<ActionRow> out;
  const std::size_t first = table.has_header ? 1 : 0;
  if (table.rows.size() <= first) return out;
  std::size_t width = 0;
  for (const Row& row : table.rows) width = std::max(width, row.cells.size());
  if (width == 0 || width > 64) return out;
  const auto is_empty = [](std::string_view cell) { return trimmed(cell).empty(); };
  const bool named = table.has_header && !std::all_of(table.rows[0].cells.begin(), table.rows[0].cells.end(), is_empty);
  std::vector<Column> columns(width, Column::other);
  std::vector<std::string> headers(width);
  if (table.has_header) {
    for (std::size_t i = 0; i < table.rows[0].cells.size(); ++i) {
      headers[i] = plain(table.rows[0].cells[i], references);
      columns[i] = column_of(headers[i]);
    }
  }
  std::size_t title = width;
  for (std::size_t i = 0; i < width && title == width; ++i) {
    if (columns[i] == Column::title) title = i;
  }
  for (std::size_t i = 0; i < width && title == width; ++i) {
    if (columns[i] == Column::link && has_sentences(table, i, references)) title = i;
  }
  if (title == width) {
    // No header names the work: the column with the most to say, if the table speaks of owners or states at all.
    const bool about = std::any_of(columns.begin(), columns.end(), [](Column each) { return each != Column::other; });
    if (!about && named) return out;
    if (named && std::none_of(columns.begin(), columns.end(), [](Column each) { return each == Column::owner; }) &&
        std::any_of(headers.begin(), headers.end(), names_system_part)) {
      return out;
    }
    std::size_t most = 0;
    for (std::size_t i = 0; i < width; ++i) {
      if (columns[i] != Column::other) continue;
      std::size_t length = 0;
      for (std::size_t row = first; row < table.rows.size(); ++row) {
        if (i < table.rows[row].cells.size()) length += table.rows[row].cells[i].size();
      }
      if (length > most) {
        most = length;
        title = i;
      }
    }
    if (title == width) return out;
  }
  for (std::size_t i = first; i < table.rows.size(); ++i) {
    const Row& row = table.rows[i];
    ActionRow each;
    each.line = row.line;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
      const std::string words = plain(row.cells[at], references, &each.links);
      if (words.empty()) continue;
      if (at == title) {
        each.title = words;
      } else if (columns[at] == Column::owner && each.owner.empty()) {
        std::string_view owner = words;
        while (owner.starts_with('@')) owner.remove_prefix(1);
        if (!is_unfilled(owner)) each.owner = std::string(owner);
      } else if (columns[at] == Column::due && each.due.empty()) {
        if (!is_unfilled(words)) each.due = words;
      } else if (columns[at] == Column::state && each.state.empty()) {
        each.state = words;
      } else if (columns[at] == Column::link) {
        const bool address = is_safe_target(words);
        const bool linked =
            std::any_of(each.links.begin(), each.links.end(), [&](const Link& link) { return link.text == words; });
        if (address && !linked) each.links.push_back({{}, words});
        if (!address && !linked && words != "-" && words.size() < 80) each.references.push_back(words);
        if (words.size() >= 80) each.remarks.push_back(headers[at] + ": " + words);
      } else {
        each.remarks.push_back(headers[at].empty() ? words : headers[at] + ": " + words);
      }
    }
    if (!each.title.empty()) out.push_back(std::move(each));
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
