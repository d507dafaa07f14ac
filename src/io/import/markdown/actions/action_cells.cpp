// Lines whose cells are parted by pipes, without the head that would make them a table: "TODO | Add an alert | ada".
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_lines.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t fewest_cells = 3;

/// The place of the cell that tells the work: the one with the most to say over all lines.
std::size_t longest_column(const std::vector<std::vector<std::string_view>>& rows) {
  std::vector<std::size_t> lengths(rows.front().size(), 0);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) lengths[i] += row[i].size();
  }
  return static_cast<std::size_t>(std::max_element(lengths.begin(), lengths.end()) - lengths.begin());
}

}  // namespace

bool ActionReader::take_cells(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  std::vector<std::vector<std::string_view>> rows;
  for (const Line& line : part.block.lines) {
    if (!holds(line.text, " | ")) return false;
    rows.push_back(cells_of(line.text));
    if (rows.back().size() < fewest_cells || rows.back().size() != rows.front().size()) return false;
  }
  if (rows.size() < 2) return false;
  part.taken = true;
  const std::size_t work = longest_column(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Passage passage;
    passage.line = part.block.lines[i].number;
    std::optional<ActionState> state = state_of_group(part);
    std::string behind;
    std::vector<std::string> tickets;
    for (std::size_t column = 0; column < rows[i].size(); ++column) {
      const std::string_view cell = rows[i][column];
      if (column == work || is_unfilled(cell)) continue;
      if (const auto named = state_named(cell)) {
        state = named;
      } else if (is_ticket(cell)) {
        tickets.emplace_back(cell);
      } else {
        const bool day = !days_in(cell).empty();
        const bool who = !day && !holds(behind, "owner: ");
        behind += (behind.empty() ? " (" : ", ") + std::string(day ? "due " : who ? "owner: " : "") + std::string(cell);
      }
    }
    const std::string text = std::string(rows[i][work]) + behind + (behind.empty() ? "" : ")");
    passage.text = plain(text, draft_.outline.references, &passage.links);
    if (is_empty_action(passage.text)) continue;
    ActionWords words = action_of(passage, state);
    words.references.insert(words.references.end(), tickets.begin(), tickets.end());
    add(std::move(words), passage.line);
  }
  return true;
}

}  // namespace debrief::inline v0::markdown
