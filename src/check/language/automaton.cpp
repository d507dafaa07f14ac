#include "check/language/automaton.hpp"

#include <algorithm>
#include <deque>

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::uint8_t blank_column = 0;
constexpr std::uint8_t digit_column = 27;
constexpr std::size_t row_width = 32;
constexpr std::uint32_t ends_here = 1;

}  // namespace

Automaton::Automaton(const std::vector<std::string>& phrases) {
  column_.fill(blank_column);
  for (unsigned letter = 0; letter < 26; ++letter) {
    column_['a' + letter] = static_cast<std::uint8_t>(letter + 1);
    column_['A' + letter] = static_cast<std::uint8_t>(letter + 1);
  }
  for (unsigned digit = '0'; digit <= '9'; ++digit) column_[digit] = digit_column;

  // State 0 is inside a word that no phrase begins with; state 1 follows a blank, where phrases begin and end.
  constexpr std::uint32_t nowhere = 0xffffffffU;
  std::vector<std::array<std::uint32_t, row_width>> rows(2);
  rows[0].fill(nowhere);
  rows[1].fill(nowhere);
  std::vector<std::vector<std::uint32_t>> ends(2);
  for (std::uint32_t id = 0; id < phrases.size(); ++id) {
    std::uint32_t state = 1;
    const std::string spelled = phrases[id] + " ";
    for (const char c : spelled) {
      const std::uint8_t column = column_[static_cast<unsigned char>(c)];
      if (rows[state][column] == nowhere) {
        rows[state][column] = static_cast<std::uint32_t>(rows.size());
        rows.emplace_back();
        rows.back().fill(nowhere);
        ends.emplace_back();
      }
      state = rows[state][column];
    }
    ends[state].push_back(id);
  }

  // Breadth first; the suffix of a state is the longest proper suffix that begins at a word.
  std::vector<std::uint32_t> suffix(rows.size(), 0);
  next_output_.assign(rows.size(), 0);
  std::deque<std::uint32_t> queue;
  for (std::size_t column = 0; column < row_width; ++column) {
    rows[0][column] = column == blank_column ? 1 : 0;
    if (rows[1][column] == nowhere) {
      rows[1][column] = column == blank_column ? 1 : 0;
    } else {
      suffix[rows[1][column]] = 0;
      queue.push_back(rows[1][column]);
    }
  }
  rows[1][blank_column] = 1;
  while (!queue.empty()) {
    const std::uint32_t state = queue.front();
    queue.pop_front();
    next_output_[state] = ends[suffix[state]].empty() ? next_output_[suffix[state]] : suffix[state];
    for (std::size_t column = 0; column < row_width; ++column) {
      const std::uint32_t target = rows[state][column];
      const std::uint32_t fallback = rows[suffix[state]][column];
      if (target == nowhere) {
        rows[state][column] = fallback;
      } else {
        suffix[target] = fallback;
        queue.push_back(target);
      }
    }
  }
  // A run of blanks is one blank: a state that was entered with a blank stays where it is on another.
  for (std::uint32_t state = 1; state < rows.size(); ++state) {
    for (std::size_t column = 0; column < row_width; ++column) {
      if (column != blank_column) continue;
      const std::uint32_t entered = rows[state][column];
      if (entered != state) rows[entered][blank_column] = entered;
    }
  }

  table_.resize(rows.size() * row_width);
  for (std::size_t state = 0; state < rows.size(); ++state) {
    for (std::size_t column = 0; column < row_width; ++column) {
      const std::uint32_t target = rows[state][column];
      const bool reports = target != state && (!ends[target].empty() || next_output_[target] != 0);
      table_[state * row_width + column] = static_cast<std::uint32_t>(target * row_width) | (reports ? ends_here : 0);
    }
  }
  outputs_begin_.reserve(rows.size() + 1);
  for (const std::vector<std::uint32_t>& ids : ends) {
    outputs_begin_.push_back(static_cast<std::uint32_t>(outputs_.size()));
    outputs_.insert(outputs_.end(), ids.begin(), ids.end());
  }
  outputs_begin_.push_back(static_cast<std::uint32_t>(outputs_.size()));
}

namespace {

/// One walk through part of the text.
struct Walk {
  std::size_t at = 0;
  std::size_t end = 0;
  std::uint32_t state = static_cast<std::uint32_t>(row_width);
};

}  // namespace

void Automaton::find(std::string_view text, std::vector<AnchorHit>& out) const {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const std::uint8_t* column = column_.data();
  const std::uint32_t* table = table_.data();
  const auto step = [&](std::uint32_t& state, std::size_t at, std::vector<AnchorHit>& hits) {
    const std::uint32_t entry = table[state + column[bytes[at]]];
    state = entry & ~ends_here;
    if ((entry & ends_here) != 0) [[unlikely]]
      hits.push_back({at, state / static_cast<std::uint32_t>(row_width)});
  };
  const auto finish = [&](const Walk& walk, std::vector<AnchorHit>& hits) {
    const std::uint32_t entry = table[walk.state + blank_column];
    if ((entry & ends_here) != 0)
      hits.push_back({walk.at, (entry & ~ends_here) / static_cast<std::uint32_t>(row_width)});
  };

  constexpr std::size_t lanes = 4;
  if (text.size() < 1024) {
    Walk walk{0, text.size(), static_cast<std::uint32_t>(row_width)};
    for (; walk.at < walk.end; ++walk.at) step(walk.state, walk.at, out);
    finish(walk, out);
    return;
  }
  // Four walks at a time hide the latency of the table. Cuts are at ends of lines, or of words where lines are long.
  std::array<Walk, lanes> walks;
  std::array<std::vector<AnchorHit>, lanes> hits;
  std::size_t begin = 0;
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    std::size_t end = lane + 1 == lanes ? text.size() : std::max(begin, text.size() * (lane + 1) / lanes);
    const std::size_t limit = std::min(text.size(), end + 4096);
    std::size_t cut = end;
    while (cut < limit && text[cut] != '\n') ++cut;
    if (cut == limit && cut < text.size()) {
      cut = end;
      while (cut < limit && column[bytes[cut]] != blank_column) ++cut;
    }
    end = cut;
    walks[lane] = Walk{begin, end, static_cast<std::uint32_t>(row_width)};
    begin = end;
  }
  std::size_t common = text.size();
  for (const Walk& walk : walks) common = std::min(common, walk.end - walk.at);
  for (std::size_t i = 0; i < common; ++i) {
    for (std::size_t lane = 0; lane < lanes; ++lane) step(walks[lane].state, walks[lane].at + i, hits[lane]);
  }
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    Walk& walk = walks[lane];
    walk.at += common;
    for (; walk.at < walk.end; ++walk.at) step(walk.state, walk.at, hits[lane]);
    finish(walk, hits[lane]);
    out.insert(out.end(), hits[lane].begin(), hits[lane].end());
  }
}

}  // namespace debrief::inline v0::language_detail
