// Impacts that stand in tables.
#include "io/import/markdown/narrative_reader.hpp"

namespace debrief::inline v0::markdown {

void NarrativeReader::take_impact_table(std::size_t index) {
  constexpr std::size_t longest = 10;
  Part& part = draft_.outline.parts[index];
  const std::size_t first = part.block.has_header ? 1 : 0;
  const std::vector<Row>& rows = part.block.rows;
  if (rows.size() <= first || rows.size() > first + longest || rows.front().cells.size() != 2) return;
  auto& all = draft_.incident().impacts;
  for (std::size_t row = first; row < rows.size(); ++row) {
    if (rows[row].cells.size() != 2) continue;
    const std::string name = plain(rows[row].cells[0], draft_.outline.references);
    const std::string value = plain(rows[row].cells[1], draft_.outline.references);
    if (name.empty() || value.empty() || value == "-" || value == "—") continue;
    Impact out;
    out.id = "impact-" + std::to_string(all.size() + 1);
    out.text = name + ": " + value;
    out.source_line = rows[row].line;
    all.push_back(std::move(out));
  }
  part.taken = true;
}

}  // namespace debrief::inline v0::markdown
