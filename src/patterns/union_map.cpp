#include "debrief/patterns/union_map.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "debrief/model/taxonomy.hpp"
#include "debrief/patterns/motifs.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

std::string_view text_of_type(EdgeType type) {
  return type_of<EdgeType>().enumerators[static_cast<std::size_t>(type)].text;
}

/// A text within quotation marks of DOT.
std::string dot_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out + '"';
}

}  // namespace

UnionMap union_map(const Cases& cases, std::int64_t min_support) {
  std::vector<std::vector<std::int32_t>> rows(cases.edges.names.size());
  for (std::size_t c = 0; c < cases.edges.size(); ++c) {
    for (const std::int32_t e : cases.edges.row(c))
      rows[static_cast<std::size_t>(e)].push_back(static_cast<std::int32_t>(c));
  }
  UnionMap out;
  std::map<std::string, std::set<std::int32_t>> nodes;
  std::vector<std::pair<MotifEdge, std::size_t>> kept;
  for (std::size_t e = 0; e < rows.size(); ++e) {
    const auto edge = motif_edge_of(cases.edges.names[e]);
    if (!edge || static_cast<std::int64_t>(rows[e].size()) < std::max<std::int64_t>(1, min_support)) continue;
    nodes[edge->from].insert(rows[e].begin(), rows[e].end());
    nodes[edge->to].insert(rows[e].begin(), rows[e].end());
    kept.emplace_back(*edge, e);
  }
  std::map<std::string_view, std::int32_t> numbers;
  for (const auto& [name, in] : nodes) {
    const FactorCode* code = find_factor_code(name);
    numbers[name] = static_cast<std::int32_t>(out.nodes.size());
    out.nodes.push_back(
        {name, code != nullptr ? std::string(code->label) : name, static_cast<std::int64_t>(in.size())});
  }
  for (const auto& [edge, e] : kept) {
    out.relations.push_back({numbers.at(edge.from), edge.type, numbers.at(edge.to),
                             static_cast<std::int64_t>(rows[e].size()), std::move(rows[e])});
  }
  std::sort(out.relations.begin(), out.relations.end(), [](const UnionMap::Relation& a, const UnionMap::Relation& b) {
    return std::tie(a.from, a.to, a.type) < std::tie(b.from, b.to, b.type);
  });
  return out;
}

std::string dot_of(const UnionMap& map) {
  std::string out = "digraph union_map {\n  rankdir=LR;\n  node [shape=box];\n";
  for (std::size_t n = 0; n < map.nodes.size(); ++n) {
    const UnionMap::Node& node = map.nodes[n];
    const std::string label = node.label == node.name ? node.name : node.name + ": " + node.label;
    out += "  n" + std::to_string(n) + " [label=" + dot_text(label) + "];\n";
  }
  for (const UnionMap::Relation& one : map.relations) {
    out += "  n" + std::to_string(one.from) + " -> n" + std::to_string(one.to) +
           " [label=" + dot_text(std::string(text_of_type(one.type)) + " (" + std::to_string(one.reviews) + ")") +
           "];\n";
  }
  return out + "}\n";
}

std::string json_of(const UnionMap& map, const Cases& cases) {
  OrderedJson nodes = OrderedJson::array();
  for (const UnionMap::Node& node : map.nodes) {
    nodes.push_back({{"id", node.name}, {"label", node.label}, {"reviews", node.reviews}});
  }
  OrderedJson links = OrderedJson::array();
  for (const UnionMap::Relation& one : map.relations) {
    OrderedJson reviews = OrderedJson::array();
    for (const std::int32_t row : one.rows) reviews.push_back(cases.id[static_cast<std::size_t>(row)]);
    links.push_back({{"source", map.nodes[static_cast<std::size_t>(one.from)].name},
                     {"target", map.nodes[static_cast<std::size_t>(one.to)].name},
                     {"key", text_of_type(one.type)},
                     {"reviews", std::move(reviews)}});
  }
  const OrderedJson out = {{"format", "debrief/union-map/1"},
                           {"purpose", "for looking at; counts of reviews, no ranking"},
                           {"directed", true},
                           {"multigraph", true},
                           {"nodes", std::move(nodes)},
                           {"links", std::move(links)}};
  return out.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace debrief::inline v0
