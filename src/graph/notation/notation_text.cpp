#include "graph/notation/notation_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "debrief/graph/notation.hpp"
#include "debrief/model/taxonomy.hpp"
#include "debrief/model/timeline.hpp"

namespace debrief::inline v0::graph {

namespace {

bool numbered(std::string_view id, char letter) {
  return id.size() >= 2 && id.size() <= 9 && id.front() == letter &&
         std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The parts of "a,b"; between two \1 a comma is a character like others.
std::vector<std::string> list(std::string_view words) {
  std::vector<std::string> out(1);
  bool in_quotes = false;
  for (const char c : words) {
    if (c == '\1') {
      in_quotes = !in_quotes;
    } else if (c == ',' && !in_quotes) {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  std::erase(out, std::string());
  return out;
}

}  // namespace

bool take_edge_word(Edge& edge, std::string_view word) {
  if (word.starts_with("but-for:")) {
    edge.but_for = enumerator_of<ButFor>(word.substr(8));
    return edge.but_for.has_value();
  }
  if (word.starts_with("by:")) {
    edge.perspectives = list(word.substr(3));
    return !edge.perspectives.empty();
  }
  if (word.starts_with("evidence:")) {
    for (std::string& id : list(word.substr(9))) edge.evidence.emplace_back(std::move(id));
    return !edge.evidence.empty();
  }
  if (word.ends_with('m')) {
    std::int64_t minutes = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size() - 1, minutes);
    if (problem == std::errc() && end == word.data() + word.size() - 1 && minutes >= 0) {
      edge.minutes = minutes;
      return true;
    }
  }
  edge.confidence = enumerator_of<Confidence>(word);
  return edge.confidence.has_value();
}

void note_target(Usage& usage, std::optional<EdgeType> type) {
  if (!type) {
    usage.ends_an_arrow = true;
    return;
  }
  switch (*type) {
    case EdgeType::enables:
    case EdgeType::triggers:
    case EdgeType::joint:
    case EdgeType::alternative:
    case EdgeType::amplifies:
    case EdgeType::mitigates:
      usage.ends_an_arrow = true;
      break;
    case EdgeType::delays:
      usage.delayed = usage.ends_elsewhere = true;
      break;
    case EdgeType::misleads:
    case EdgeType::shapes:
      usage.decided = usage.ends_elsewhere = true;
      break;
    case EdgeType::degrades:
      usage.weakened = usage.ends_elsewhere = true;
      break;
    case EdgeType::masks:
    case EdgeType::reveals:
      usage.ends_elsewhere = true;
      break;
    case EdgeType::relates:
      break;
  }
}

NodeKind kind_of_undeclared(std::string_view id, const Usage& usage) {
  if (usage.owns_a_cue) return NodeKind::decision;
  if (phase_of(id)) return NodeKind::phase;
  if (!code_of_undeclared(id).empty() || numbered(id, 'F')) return NodeKind::factor;
  if (numbered(id, 'D')) return NodeKind::decision;
  if (numbered(id, 'C')) return NodeKind::cue;
  if (numbered(id, 'B')) return NodeKind::barrier;
  if (numbered(id, 'A')) return NodeKind::action;
  if (numbered(id, 'J')) return NodeKind::junction;
  if (usage.delayed && !usage.starts && !usage.ends_an_arrow && enumerator_of<Phase>(id)) return NodeKind::phase;
  if (usage.decided) return NodeKind::decision;
  if (usage.weakened) return NodeKind::barrier;
  if (usage.ends_an_arrow && !usage.starts && !usage.ends_elsewhere) return NodeKind::impact;
  return NodeKind::event;
}

std::string words_of(std::string_view id) {
  std::string out(id);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string text_of_undeclared(std::string_view id, NodeKind kind) {
  switch (kind) {
    case NodeKind::event:
    case NodeKind::impact:
    case NodeKind::barrier:
    case NodeKind::action:
    case NodeKind::cue:
      return words_of(id);
    case NodeKind::decision:
      return numbered(id, 'D') ? std::string() : words_of(id);
    default:
      return {};
  }
}

std::string_view code_of_undeclared(std::string_view id) {
  return find_factor_code(id) != nullptr || is_local_code(id) ? id : std::string_view{};
}

char mark_of(std::optional<FactorKind> kind) {
  if (kind == FactorKind::trigger) return '!';
  if (kind == FactorKind::mitigator) return '+';
  if (kind == FactorKind::luck) return '*';
  return 0;
}

bool is_special(char c) {
  return static_cast<unsigned char>(c) <= ' ' || std::string_view(";&|?()~\"=!+*#,").find(c) != std::string_view::npos;
}

bool is_declaring(std::string_view word) {
  static constexpr std::array<std::string_view, 9> words = {"factor", "event",  "decision", "cue",     "barrier",
                                                            "impact", "action", "junction", "boundary"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_plain(std::string_view id) {
  return !id.empty() && std::none_of(id.begin(), id.end(), is_special) && id.find("->") == std::string_view::npos &&
         id.back() != '-' && !is_declaring(id);
}

EdgeType usual_edge_type(NodeKind from, NodeKind to, std::optional<FactorKind> factor,
                         std::optional<JunctionKind> junction) noexcept {
  if (to == NodeKind::junction || from == NodeKind::junction) {
    return junction == JunctionKind::any_of ? EdgeType::alternative : EdgeType::joint;
  }
  switch (to) {
    case NodeKind::decision:
      return from == NodeKind::cue       ? EdgeType::misleads
             : from == NodeKind::barrier ? EdgeType::reveals
                                         : EdgeType::shapes;
    case NodeKind::barrier:
      return EdgeType::degrades;
    case NodeKind::phase:
      return EdgeType::delays;
    case NodeKind::cue:
      return EdgeType::masks;
    case NodeKind::factor:
      return from == NodeKind::factor ? EdgeType::enables : EdgeType::reveals;
    case NodeKind::event:
    case NodeKind::impact:
      break;
    default:
      return EdgeType::relates;
  }
  switch (from) {
    case NodeKind::factor:
      if (factor == FactorKind::mitigator || factor == FactorKind::luck) return EdgeType::mitigates;
      return factor == FactorKind::trigger ? EdgeType::triggers : EdgeType::enables;
    case NodeKind::barrier:
    case NodeKind::action:
      return EdgeType::mitigates;
    case NodeKind::event:
    case NodeKind::decision:
      return EdgeType::triggers;
    case NodeKind::cue:
      return EdgeType::joint;
    default:
      return EdgeType::relates;
  }
}

}  // namespace debrief::inline v0::graph
