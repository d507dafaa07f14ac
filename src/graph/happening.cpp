#include "graph/happening.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"

namespace debrief::inline v0::graph {

std::size_t happening_in(const Nodes& nodes, std::size_t node) {
  const auto links = nodes.entering(node);
  return static_cast<std::size_t>(
      std::count_if(links.begin(), links.end(), [&](std::uint32_t l) { return happens_by(nodes.links()[l].type); }));
}

std::size_t happening_out(const Nodes& nodes, std::size_t node) {
  const auto links = nodes.leaving(node);
  return static_cast<std::size_t>(
      std::count_if(links.begin(), links.end(), [&](std::uint32_t l) { return happens_by(nodes.links()[l].type); }));
}

std::string named(const Nodes& nodes, std::size_t node) {
  return quoted(nodes[node].label, 80);
}

std::vector<Id<AnyNode>> ids_of(const Nodes& nodes, const std::vector<std::uint32_t>& places) {
  std::vector<Id<AnyNode>> out;
  out.reserve(places.size());
  for (const std::uint32_t place : places) out.emplace_back(nodes[place].id);
  return out;
}

}  // namespace debrief::inline v0::graph
