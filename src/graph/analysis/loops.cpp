#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include "debrief/graph/structure.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// The shortest way round from `start` within its component, by breadth first; empty when there is none.
std::vector<std::uint32_t> way_round(const Graph& graph, const std::vector<std::uint32_t>& component,
                                     std::uint32_t start) {
  constexpr auto unseen = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> before(component.size(), unseen), queue{start};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t node = queue[i];
    for (auto [edge, end] = out_edges(Graph::vertex_descriptor{node}, graph); edge != end; ++edge) {
      const auto next = static_cast<std::uint32_t>(target(*edge, graph));
      if (component[next] != component[start]) continue;
      if (next == start) {
        std::vector<std::uint32_t> out;
        for (std::uint32_t at = node; at != start; at = before[at]) out.push_back(at);
        out.push_back(start);
        std::reverse(out.begin(), out.end());
        return out;
      }
      if (before[next] == unseen) {
        before[next] = node;
        queue.push_back(next);
      }
    }
  }
  return {};
}

}  // namespace

std::vector<std::vector<std::string>> loops(const Review& review) {
  const Nodes nodes(review);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  for (const Link& link : nodes.links()) {
    if (!edge_rule(link.type).loops_allowed && link.from != link.to) edges.emplace_back(link.from, link.to);
  }
  std::vector<std::vector<std::string>> out;
  if (edges.empty()) return out;
  std::sort(edges.begin(), edges.end());
  const std::size_t count = nodes.nodes().size();
  const Graph graph(edges.begin(), edges.end(), count);
  std::vector<std::uint32_t> component(count);
  const auto components = boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
  std::vector<std::uint32_t> size(static_cast<std::size_t>(components), 0);
  for (const std::uint32_t c : component) ++size[c];
  std::vector<bool> told(static_cast<std::size_t>(components), false);
  for (std::uint32_t node = 0; node < count; ++node) {
    if (size[component[node]] < 2 || told[component[node]]) continue;
    told[component[node]] = true;
    auto& loop = out.emplace_back();
    for (const std::uint32_t member : way_round(graph, component, node)) loop.emplace_back(nodes[member].id);
  }
  return out;
}

}  // namespace debrief::inline v0::graph
