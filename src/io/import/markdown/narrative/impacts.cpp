// Impacts that stand in tables and in long lists of what was hit.
#include <algorithm>
#include <vector>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/narrative/narrative_reader.hpp"
#include "io/import/markdown/narrative/prompts.hpp"
#include "io/import/markdown/outline/names.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "212", "~38%", "1,200", "1.5", "20k", "30min", "10:05": a word that counts or dates something. Addresses, versions
/// and the numbers in names ("web-12", "10.0.0.1") do not.
bool is_quantity(std::string_view word) {
  while (!word.empty() && std::string_view("~<>($+").find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() && std::string_view(".,;:)%").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  if (word.empty() || !is_digit(word.front())) return false;
  const std::size_t end = std::min(word.find_first_not_of("0123456789.,"), word.size());
  if (std::count(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(end), '.') > 1) return false;
  const std::string_view unit = word.substr(end);
  const bool clock = unit.size() > 1 && unit.front() == ':' && is_digit(unit[1]);
  return clock || (unit.size() <= 4 && std::all_of(unit.begin(), unit.end(), is_letter));
}

/// "web-12.example.org", "Search (internal)": a few words that name something, and neither count nor tell.
bool names_something(std::string_view text) {
  constexpr int most_words = 6;
  if (text.ends_with('.') || has_verb(text)) return false;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (is_quantity(text.substr(at, end - at))) return false;
    words += end > at ? 1 : 0;
    at = end + 1;
  }
  return words <= most_words;
}

/// True for the first item of a list.
bool begins_list(const std::vector<Part>& parts, std::size_t index) {
  if (index == 0) return true;
  const Part& part = parts[index];
  const Part& before = parts[index - 1];
  if (before.section != part.section || before.opens || before.block.level < part.block.level) return true;
  return before.block.level == part.block.level && before.block.kind != BlockKind::item;
}

/// The items of the list that begins with this one, without those further in.
std::vector<std::size_t> items_of(const std::vector<Part>& parts, std::size_t first) {
  std::vector<std::size_t> out;
  for (std::size_t i = first; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (part.section != parts[first].section || part.opens || part.block.level < parts[first].block.level) break;
    if (part.block.level > parts[first].block.level) continue;
    if (part.block.kind != BlockKind::item || part.role != Role::none) break;
    if (!part.taken) out.push_back(i);
  }
  return out;
}

}  // namespace

bool NarrativeReader::take_impact_list(std::size_t index) {
  constexpr std::size_t longest = 10;
  std::vector<Part>& parts = draft_.outline.parts;
  if (!begins_list(parts, index)) return false;
  std::vector<std::size_t> items = items_of(parts, index);
  std::erase_if(items, [&](std::size_t item) { return !may_take(item) || is_prompt(draft_, item); });
  if (items.size() <= longest) return false;
  const auto names = std::count_if(items.begin(), items.end(), [&](std::size_t item) {
    return names_something(plain(joined(parts[item].block.lines), draft_.outline.references));
  });
  // A few items with a number or a remark leave it a list of names.
  if (static_cast<std::size_t>(names) <= longest || static_cast<std::size_t>(names) * 4 < items.size() * 3)
    return false;
  Impact out;
  std::vector<Link> links;
  const bool led = index > 0 && parts[index - 1].section == parts[index].section && !parts[index - 1].opens &&
                   !parts[index - 1].taken && leads_to_list(draft_, index - 1);
  if (led) {
    out.text = draft_.words(parts[index - 1], links);
    parts[index - 1].taken = true;
  }
  for (const std::size_t item : items) {
    const Passage passage = take_passage(draft_, item);
    out.text += (out.text.empty() ? "- " : "\n- ") + passage.text;
    for (const std::string& each : passage.below) out.text += "\n  " + each;
    links.insert(links.end(), passage.links.begin(), passage.links.end());
  }
  auto& all = draft_.incident().impacts;
  out.id = "impact-" + std::to_string(all.size() + 1);
  out.source_line = parts[led ? index - 1 : index].block.line();
  out.evidence = draft_.evidence.refer(links, *out.source_line);
  all.push_back(std::move(out));
  return true;
}

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
