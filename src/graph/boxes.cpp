#include "graph/boxes.hpp"

#include <algorithm>
#include <numeric>

namespace debrief::inline v0::graph {

namespace {

constexpr std::size_t characters_a_line = 26;
constexpr std::size_t most_lines = 4;

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Columns that a text takes: one for most characters, two for those of East Asian scripts.
std::size_t columns(std::string_view text) {
  std::size_t out = 0;
  for (const char c : text) {
    if (!continues(c)) out += static_cast<unsigned char>(c) >= 0xE3U ? 2U : 1U;
  }
  return out;
}

/// Bytes of the longest beginning that takes at most `width` columns, at least one character.
std::size_t prefix(std::string_view text, std::size_t width) {
  std::size_t at = 0, taken = 0;
  while (at < text.size()) {
    std::size_t next = at + 1;
    while (next < text.size() && continues(text[next])) ++next;
    const std::size_t size = columns(text.substr(at, next - at));
    if (at > 0 && taken + size > width) break;
    taken += size;
    at = next;
  }
  return at;
}

std::string header_of(const Nodes& nodes, std::size_t node) {
  const Node& n = nodes[node];
  std::string out;
  const auto add = [&out](std::string_view word) {
    if (word.empty()) return;
    if (!out.empty()) out += " · ";
    out += word;
  };
  switch (n.kind) {
    case NodeKind::factor: {
      const ContributingFactor& factor = *nodes.factor(node);
      add(factor.code);
      if (factor.kind && *factor.kind != FactorKind::condition) add(text_of(*factor.kind));
      if (out.empty()) add("factor");
      break;
    }
    case NodeKind::barrier: {
      const Barrier& barrier = *nodes.barrier(node);
      add(barrier.kind ? text_of(*barrier.kind) : std::string_view("barrier"));
      if (barrier.state == BarrierState::absent_from_design) {
        add("not in the design");
      } else if (barrier.state) {
        add(text_of(*barrier.state));
      }
      break;
    }
    case NodeKind::impact:
      add("impact");
      add(text_of(nodes.review().incidents[n.owner].impacts[n.index].audience));
      break;
    case NodeKind::junction:
      break;
    default:
      add(text_of(n.kind));
  }
  return out;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t lines) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f') {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(std::move(word));

  std::vector<std::string> out;
  bool cut = false;
  for (std::size_t i = 0; i < words.size() && !cut; ++i) {
    std::string_view rest = words[i];
    while (!rest.empty()) {
      if (!out.empty() && columns(out.back()) + 1 + columns(rest) <= width) {
        out.back() += ' ';
        out.back() += rest;
        break;
      }
      if (out.size() == lines) {
        cut = true;
        break;
      }
      const std::size_t size = prefix(rest, width);
      out.emplace_back(rest.substr(0, size));
      rest.remove_prefix(size);
    }
  }
  if (cut) {
    std::string& last = out.back();
    if (columns(last) >= width) last.resize(prefix(last, width - 1));
    last += "…";
  }
  return out;
}

Box box_of(const Nodes& nodes, std::size_t node) {
  const Node& n = nodes[node];
  Box out;
  out.header = header_of(nodes, node);
  if (n.kind == NodeKind::junction) {
    out.width = out.height = 34;
    return out;
  }
  out.lines = wrapped(n.label, characters_a_line, most_lines);
  const std::size_t widest = std::max<std::size_t>(std::transform_reduce(
                                                       out.lines.begin(), out.lines.end(), columns(out.header),
                                                       [](auto a, auto b) { return std::max(a, b); }, columns),
                                                   14);
  out.width = static_cast<std::int32_t>(7 * std::min<std::size_t>(widest, characters_a_line + 4) + 24);
  out.height = static_cast<std::int32_t>(16 * out.lines.size() + (out.header.empty() ? 0 : 16) + 14);
  return out;
}

}  // namespace debrief::inline v0::graph
