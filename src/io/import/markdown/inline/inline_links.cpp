// Links: where they stand, where they lead, and which a reader may be offered.
#include <algorithm>

#include "io/import/markdown/inline/inline_reader.hpp"

namespace debrief::inline v0::markdown {

std::size_t InlineReader::link(std::size_t i, std::size_t end) {
  const std::size_t close = closing(i);
  if (close == nowhere || close >= end || depth_ > 8) return i;
  std::string target;
  std::size_t after = close + 1;
  if (after < end && text_[after] == '(') {
    const std::size_t stop = target_end(after, end);
    if (stop == nowhere) return i;
    const std::string_view inside = text_.substr(after + 1, stop - after - 1);
    target = inside.substr(0, first_of(inside, " \t\""));
    if (target.starts_with('<') && target.ends_with('>')) target = target.substr(1, target.size() - 2);
    after = stop + 1;
  } else {
    std::string_view name = text_.substr(i + 1, close - i - 1);
    const std::size_t second = after < end && text_[after] == '[' ? closing(after) : nowhere;
    if (second < end) {
      if (second > after + 1) name = text_.substr(after + 1, second - after - 1);
      after = second + 1;
    }
    const auto found = name.size() > 200 ? references_.end() : references_.find(lowered(trimmed(name)));
    if (found == references_.end()) return i;
    target = found->second;
  }
  const std::size_t from = out_.size();
  ++depth_;
  take(i + 1, close);
  --depth_;
  const std::string words(trimmed(std::string_view(out_).substr(std::min(from, out_.size()))));
  if (words.empty()) put(target);
  if (links_ != nullptr) {
    links_->push_back({words, target});
  } else if (!target.empty() && words != target && !words.empty()) {
    put(" (" + target + ")");
  }
  return after;
}

std::size_t InlineReader::closing(std::size_t open) const {
  const auto found = std::lower_bound(brackets_.begin(), brackets_.end(), std::pair(open, std::size_t{0}));
  return found != brackets_.end() && found->first == open ? found->second : nowhere;
}

std::size_t InlineReader::target_end(std::size_t open, std::size_t end) const {
  int depth = 0;
  bool title = false;
  for (std::size_t i = open; i < end && i < open + 4096; ++i) {
    const char c = text_[i];
    if (c > ']') continue;
    if (c == ']' && i + 1 < end && text_[i + 1] == '(') return nowhere;
    if (c == '"') title = !title;
    if (title) continue;
    if (c == '(' && ++depth > 8) return nowhere;
    if (c == ')' && --depth == 0) return i;
  }
  return nowhere;
}

namespace {

/// "'The page'", "(the page)": what may stand behind the target of a definition.
bool is_title(std::string_view text) {
  if (text.size() < 2) return false;
  const char open = text.front();
  return (open == '"' || open == '\'' || open == '(') && text.back() == (open == '(' ? ')' : open);
}

}  // namespace

References take_references(std::vector<Block>& blocks) {
  References out;
  for (Block& block : blocks) {
    if (block.kind != BlockKind::paragraph) continue;
    std::erase_if(block.lines, [&](const Line& line) {
      if (!line.text.starts_with('[') || line.text.starts_with("[^")) return false;
      const std::size_t close = line.text.find("]:");
      if (close == nowhere || close > 200) return false;
      std::string_view target = trimmed(line.text.substr(close + 2));
      const std::size_t space = target.find(' ');
      // "[10:05]: Alert fired" is no definition: behind its target one has a title in marks or nothing.
      if (space != nowhere && !is_title(trimmed(target.substr(space)))) return false;
      target = target.substr(0, space);
      if (target.starts_with('<') && target.ends_with('>')) target = target.substr(1, target.size() - 2);
      if (target.empty()) return false;
      out.emplace(lowered(trimmed(line.text.substr(1, close - 1))), target);
      return true;
    });
  }
  return out;
}

bool is_safe_target(std::string_view target) {
  return begins_with(target, "http://") || begins_with(target, "https://") || begins_with(target, "mailto:");
}

bool is_unsafe_target(std::string_view target) {
  const std::size_t colon = target.find(':');
  return colon != std::string_view::npos && target.find('/') > colon && !is_safe_target(target);
}

}  // namespace debrief::inline v0::markdown
