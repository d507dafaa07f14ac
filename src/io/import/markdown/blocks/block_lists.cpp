// Lists: with marks, with numbers, and those that plain text shows by its indentation.
#include <algorithm>
#include <optional>

#include "io/import/markdown/blocks/block_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

struct Marker {
  std::size_t length = 0;
  bool ordered = false;
  bool starts_list = true;
};

/// The length of a small Roman number up to ten with its dot or bracket behind it; 0 where there is none.
std::size_t roman_at(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && (text[length] == 'i' || text[length] == 'v' || text[length] == 'x')) ++length;
  const std::string_view number = text.substr(0, length);
  for (const std::string_view each : WordList{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}) {
    if (number == each) return length;
  }
  return 0;
}

/// The mark of a list item at the beginning of `text`, the space behind it included.
std::optional<Marker> marker_of(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::size_t length = 0;
  bool ordered = false, starts = true;
  const char first = text.front();
  if (first == '-' || first == '*' || first == '+') {
    length = 1;
  } else if (text.starts_with("#.") || text.starts_with("#)")) {
    // reStructuredText counts by itself.
    length = 2;
    ordered = true;
  } else if (is_digit(first) || is_letter(first)) {
    while (length < text.size() && length < 3 && is_digit(text[length])) ++length;
    if (length == 0 && text.size() > 1 && first >= 'a' && first <= 'h' && text[1] == ')') length = 1;
    if (length == 0) length = roman_at(text);
    if (length == 0 || length >= text.size() || (text[length] != '.' && text[length] != ')')) return std::nullopt;
    ++length;
    ordered = true;
    starts = length == 2 && (first == '1' || first == '0' || first == 'a' || first == 'i');
  } else if (static_cast<unsigned char>(first) >= 0x80) {
    for (const std::string_view bullet : WordList{"•", "◦", "▪", "‣", "●", "○", "·", "∙", "■"}) {
      if (text.starts_with(bullet)) length = bullet.size();
    }
  }
  if (length == 0) return std::nullopt;
  if (length == text.size()) return Marker{length, ordered, false};
  if (text[length] != ' ' && text[length] != '\t') return std::nullopt;
  while (length < text.size() && (text[length] == ' ' || text[length] == '\t')) ++length;
  return Marker{length, ordered, starts};
}

}  // namespace

bool BlockReader::take_item(std::size_t indent, std::string_view text) {
  auto marker = marker_of(text);
  if (!marker && continues(BlockKind::item) && !items_.empty() && indent == items_.back().indent) {
    for (const std::string_view dash : WordList{"– ", "— "}) {
      if (text.starts_with(dash)) marker = Marker{dash.size(), false, true};
    }
  }
  // " [x] Add an alert": the box is the mark.
  const bool boxed = !marker && (text.starts_with("[ ] ") || text.starts_with("[x] ") || text.starts_with("[X] "));
  if (boxed) marker = Marker{0, false, true};
  if (!marker || (indent > 3 && items_.empty() && blank_)) return false;
  // A number may open a list inside a paragraph only as its first item: "… of\n2019. Then" is prose.
  if (marker->ordered && !marker->starts_list && continues(BlockKind::paragraph)) return false;
  if (marker->length == text.size() && continues(BlockKind::paragraph)) return false;
  if (items_.empty() && (blocks_.empty() || blocks_.back().kind != BlockKind::item)) first_indent_ = indent;
  // "- - text", and the rows of a table of reStructuredText ("* - 10:05"): what counts is the innermost list.
  for (auto inner = marker_of(text.substr(marker->length));
       !boxed && inner && inner->length < text.size() - marker->length;
       inner = marker_of(text.substr(marker->length))) {
    if (inner->ordered) break;
    indent += marker->length;
    text.remove_prefix(marker->length);
    marker = inner;
  }
  leave_items(indent);
  // A list that began further in than one of its items has not nested where it goes on as it began.
  const bool careless = items_.size() == 1 && indent == first_indent_ && items_.back().indent < first_indent_;
  if (careless) items_.clear();
  const std::size_t level = items_.size();
  if (level < deepest_list) items_.push_back({indent, indent + marker->length});
  Block& item = open(BlockKind::item, level);
  item.ordered = marker->ordered;
  std::string_view rest = text.substr(marker->length);
  for (const std::string_view box : WordList{"[ ]", "[x]", "[X]", "[]", "[-]"}) {
    if (rest.starts_with(box) && (rest.size() == box.size() || rest[box.size()] == ' ')) {
      item.checked = box == "[x]" || box == "[X]";
      rest = trimmed(rest.substr(box.size()));
      break;
    }
  }
  item.lines.push_back({trimmed(rest), number_});
  return true;
}

bool BlockReader::take_layout(std::size_t indent, std::string_view text) {
  while (!labels_.empty() && labels_.back() >= indent) labels_.pop_back();
  const bool label = is_label(text);
  const bool below = !labels_.empty() && indent >= labels_.back() + 2;
  const bool goes_on = continues(BlockKind::item) && !items_.empty() && indent > items_.back().indent;
  if (!label && (!below || goes_on)) return false;
  leave_items(indent);
  if (below) {
    const std::size_t level = items_.size();
    if (level < deepest_list) items_.push_back({indent, indent});
    open(BlockKind::item, level);
  } else {
    items_.clear();
    open(BlockKind::paragraph, 0);
  }
  blocks_.back().lines.push_back({trimmed(text), number_});
  if (!label) return true;
  labels_.push_back(indent);
  close();
  return true;
}

bool BlockReader::is_label(std::string_view text) const {
  text = trimmed(text);
  if (text.size() < 4 || text.size() > 60 || !text.ends_with(':') || text[0] < 'A' || text[0] > 'Z') return false;
  const auto spaces = std::count(text.begin(), text.end(), ' ');
  if (spaces > 6) return false;
  if (spaces < 3 || !open_ || blank_ || blocks_.back().lines.empty()) return true;
  const std::string_view before = trimmed(blocks_.back().lines.back().text);
  return before.empty() || std::string_view(".:!?)").find(before.back()) != std::string_view::npos;
}

void BlockReader::leave_items(std::size_t indent) {
  while (!items_.empty() && indent < items_.back().indent + 2) items_.pop_back();
}

}  // namespace debrief::inline v0::markdown
