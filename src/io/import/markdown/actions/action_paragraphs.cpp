// Paragraphs whose lines are actions.
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_lines.hpp"
#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "**Add an alert for each disk**" and nothing else on its line.
bool is_bold(std::string_view text) {
  return text.size() > 4 && text.starts_with("**") && text.ends_with("**") && text.find("**", 2) + 2 == text.size();
}

}  // namespace

void ActionReader::take_paragraph(std::size_t index) {
  if (take_owned(index)) return;
  Part& part = draft_.outline.parts[index];
  const std::string_view first = part.block.lines.front().text;
  // "We will do these:" above the lines.
  const bool led = first.ends_with(':');
  std::vector<Line> lines(part.block.lines.begin() + (led ? 1 : 0), part.block.lines.end());
  const bool numbered = std::all_of(lines.begin(), lines.end(), has_number);
  if (numbered) {
    for (Line& line : lines) line.text = trimmed(line.text.substr(line.text.find(']') + 1));
  }
  // "[OPS-12] Add an alert" on each line; one that has no ticket yet may stand among them.
  const auto tickets = std::count_if(lines.begin(), lines.end(), has_ticket);
  const bool ticketed = tickets > 1 && tickets * 3 >= static_cast<std::ptrdiff_t>(lines.size()) * 2;
  const bool each = numbered || ticketed || std::all_of(lines.begin(), lines.end(), is_named_work) ||
                    (lines.size() > 1 && std::all_of(lines.begin(), lines.end(), has_state));
  // The sentences that close the part may stand right below its orders.
  const auto orders = each ? lines.end() : std::find_if_not(lines.begin(), lines.end(), is_order);
  if (orders - lines.begin() > 1 && (led || orders == lines.end() || is_led(index))) {
    const auto rest = static_cast<std::ptrdiff_t>(led ? 1 : 0) + (orders - lines.begin());
    part.taken = !led && orders == lines.end();
    part.block.lines.erase(part.block.lines.begin() + (led ? 1 : 0), part.block.lines.begin() + rest);
    for (auto line = lines.begin(); line != orders; ++line) {
      Passage passage;
      passage.text = plain(line->text, draft_.outline.references, &passage.links);
      passage.line = line->number;
      add(action_of(passage, state_of_group(part)), passage.line);
    }
    return;
  }
  if (has_details_below(index)) return take_with_details(index);
  if (take_coded(index) || take_keyed(index)) return;
  if (take_ticked(index) || take_cells(index)) return;
  if (!first.starts_with("**") || !names_work_in_bold(index)) return;
  Passage passage;
  passage.text = draft_.words(part, passage.links);
  passage.line = part.block.line();
  part.taken = true;
  add(action_of(passage, state_of_group(part)), passage.line);
}

bool ActionReader::take_ticked(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  const auto is_marked = [](const Line& line) { return starts_with_state(line.text); };
  const std::vector<Line>& lines = part.block.lines;
  const std::string_view first = lines.front().text;
  const bool ticked = starts_with_tick(first) || begins_with(first, "[ ]") || begins_with(first, "[x]");
  // "🔴 These come first": a sign alone may say anything.
  if (!ticked && (lines.size() < 2 || !std::all_of(lines.begin(), lines.end(), is_marked))) return false;
  part.taken = true;
  for (auto line = lines.begin(); line != lines.end();) {
    Passage passage;
    passage.line = line->number;
    const auto end = std::find_if(line + 1, lines.end(), is_marked);
    passage.text = plain(joined(std::vector<Line>(line, end)), draft_.outline.references, &passage.links);
    add(action_of(passage, state_of_group(part)), passage.line);
    line = end;
  }
  return true;
}

bool ActionReader::take_coded(std::size_t index) {
  std::vector<Part>& parts = draft_.outline.parts;
  const auto is_coded = [&](const Part& part) {
    return part.block.kind == BlockKind::paragraph && !part.opens && !part.taken && !part.block.lines.empty() &&
           !without_code(part.block.lines.front().text).empty();
  };
  const std::size_t section = parts[index].section;
  if (!is_coded(parts[index])) return false;
  if (coded_section_ != section) {
    coded_section_ = section;
    coded_ = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i)
      coded_ += is_coded(parts[i]) ? 1U : 0U;
  }
  if (coded_ < 2) return false;
  const std::vector<Line> lines = parts[index].block.lines;
  Passage passage;
  passage.text = plain(without_code(lines.front().text), draft_.outline.references, &passage.links);
  passage.line = lines.front().number;
  for (auto line = lines.begin() + 1; line != lines.end(); ++line)
    passage.below.push_back(plain(line->text, draft_.outline.references, &passage.links));
  parts[index].taken = true;
  add(action_of(passage, state_of_group(parts[index])), passage.line);
  return true;
}

bool ActionReader::take_keyed(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  const std::vector<Line>& lines = part.block.lines;
  if (lines.size() < 2) return false;
  const std::string last = plain(lines.back().text, draft_.outline.references);
  std::size_t length = 0;
  const bool keys = key_at(last, length) && last.substr(length).starts_with(':');
  if (!keys || lines.size() > 6 || last.size() > 200) return false;
  const std::string first = plain(lines.front().text, draft_.outline.references);
  if (const std::size_t colon = first.substr(0, 24).find(':'); colon != std::string::npos) return false;
  Passage passage;
  passage.text =
      plain(joined(std::vector<Line>(lines.begin(), lines.end() - 1)), draft_.outline.references, &passage.links);
  passage.text = std::string(without_levels(passage.text));
  passage.below.push_back(last);
  passage.line = lines.front().number;
  part.taken = true;
  add(action_of(passage, state_of_group(part)), passage.line);
  return true;
}

bool ActionReader::is_led(std::size_t index) const {
  const std::vector<Part>& parts = draft_.outline.parts;
  return index > 0 && parts[index - 1].section == parts[index].section && !parts[index - 1].block.lines.empty() &&
         parts[index - 1].block.lines.back().text.ends_with(':');
}

bool ActionReader::has_details_below(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const auto is_pair = [&](std::size_t i) {
    if (i + 1 >= parts.size() || parts[i + 1].section != parts[i].section || parts[i].opens) return false;
    const Block& name = parts[i].block;
    const Block& details = parts[i + 1].block;
    if (name.kind != BlockKind::paragraph || details.kind != BlockKind::paragraph || name.lines.size() != 1)
      return false;
    const std::string_view words = name.lines.front().text;
    if (details.lines.front().text.starts_with("**")) return false;
    if (is_bold(words)) return begins_with_order(words.substr(2, words.size() - 4));
    return words.size() < 60 && words.ends_with(':') && !details.lines.front().text.ends_with(':') &&
           words.find_first_of(",.;") == std::string_view::npos;
  };
  if (!is_pair(index)) return false;
  if (paired_section_ != parts[index].section) {
    paired_section_ = parts[index].section;
    pairs_ = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == paired_section_; ++i) pairs_ += is_pair(i);
  }
  return pairs_ > 1;
}

bool ActionReader::names_work_in_bold(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  if (bold_section_ == parts[index].section) return only_bold_;
  bold_section_ = parts[index].section;
  std::size_t count = 0;
  only_bold_ = true;
  for (std::size_t i = index; i < parts.size() && parts[i].section == bold_section_; ++i, ++count) {
    const Block& block = parts[i].block;
    const std::string_view text = block.lines.empty() ? std::string_view() : block.lines.front().text;
    if (text.starts_with("{{")) continue;
    const std::size_t end = text.size() > 8 && text.size() < 300 ? text.substr(0, 60).find("**", 2) : std::string::npos;
    only_bold_ = only_bold_ && block.kind == BlockKind::paragraph && block.lines.size() == 1 &&
                 text.starts_with("**") && end != std::string::npos && end + 8 < text.size() && text[end + 2] == ' ' &&
                 std::string_view(":.?!").find(text[end - 1]) == std::string::npos;
  }
  return only_bold_ = only_bold_ && count > 1;
}

void ActionReader::take_with_details(std::size_t index) {
  Passage passage;
  passage.text = draft_.words(draft_.outline.parts[index], passage.links);
  if (passage.text.ends_with(':') || passage.text.ends_with('.')) passage.text.pop_back();
  passage.below.push_back(draft_.words(draft_.outline.parts[index + 1], passage.links));
  passage.line = draft_.outline.parts[index].block.line();
  draft_.outline.parts[index].taken = draft_.outline.parts[index + 1].taken = true;
  add(action_of(passage, state_of_group(draft_.outline.parts[index])), passage.line);
}

}  // namespace debrief::inline v0::markdown
