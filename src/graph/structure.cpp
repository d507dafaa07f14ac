#include "debrief/graph/structure.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

/// The one node that leads to a node by what makes things come about; npos where there is none, or more than one.
std::size_t only_source(const Nodes& nodes, std::size_t node) {
  std::size_t out = Nodes::npos;
  for (const std::uint32_t place : nodes.entering(node)) {
    const Link& link = nodes.links()[place];
    if (!happens_by(link.type)) continue;
    if (out != Nodes::npos) return Nodes::npos;
    out = link.from;
  }
  return out;
}

}  // namespace

std::vector<CompletenessGap> completeness_gaps(const Review& review) {
  const Nodes nodes(review);
  std::vector<CompletenessGap> out;
  const auto add = [&](std::size_t node, std::string why, std::string question) {
    CompletenessGap& gap = out.emplace_back();
    gap.node = nodes[node].id;
    gap.why = std::move(why);
    gap.question = std::move(question);
  };
  for (std::size_t node = 0; node < nodes.nodes().size(); ++node) {
    const Junction* junction = nodes.junction(node);
    const std::size_t in = happening_in(nodes, node);
    if (junction != nullptr) {
      if (in < 2) {
        add(node, in == 0 ? "nothing leads to this junction" : "one thing leads to this junction",
            "What else had to be true for " + named(nodes, node) + "?");
      } else if (junction->kind == JunctionKind::unknown) {
        add(node, "how its members join is not known", "Were all of them needed, or would any of them have done?");
      } else if (junction->complete == ButFor::unclear || junction->complete == ButFor::no) {
        add(node, "its members are not known to be all", "What else had to be true besides these?");
      }
      continue;
    }
    if (in == 1) {
      const std::size_t source = only_source(nodes, node);
      // A junction before it already says what came together.
      if (nodes[source].kind != NodeKind::junction) {
        add(node, "one thing alone leads to it",
            "What else had to be true for " + named(nodes, source) + " to lead to " + named(nodes, node) + "?");
      }
    }
    std::size_t not_needed = 0;
    for (const std::uint32_t place : nodes.entering(node)) {
      const Link& link = nodes.links()[place];
      if (happens_by(link.type) && link.type != EdgeType::alternative && nodes.edge(link).but_for == ButFor::no) {
        ++not_needed;
      }
    }
    if (not_needed >= 2) {
      add(node, "several things lead to it and none of them alone was needed",
          "Would any one of them have sufficed? Then they are alternatives (any_of).");
    }
  }
  return out;
}

std::vector<SingleThread> single_threads(const Review& review, std::size_t at_least) {
  const Nodes nodes(review);
  const std::size_t count = nodes.nodes().size();
  // Nodes with one source form trees; the longest way down each tree is found from its leaves.
  std::vector<std::size_t> source(count);
  for (std::size_t node = 0; node < count; ++node) source[node] = only_source(nodes, node);
  std::vector<std::size_t> depth(count, 0), place(count, 0);
  std::vector<std::uint8_t> state(count, 0);  // 1 open, 2 known
  for (std::size_t start = 0; start < count; ++start) {
    std::vector<std::size_t> open;
    std::size_t node = start;
    while (node != Nodes::npos && state[node] == 0) {
      state[node] = 1;
      place[node] = open.size();
      open.push_back(node);
      node = source[node];
    }
    std::size_t above = 0;
    if (node != Nodes::npos && state[node] == 1) {
      // The way has gone round; a loop has no beginning and is no chain.
      for (std::size_t i = place[node]; i < open.size(); ++i) state[open[i]] = 2;
      open.resize(place[node]);
    } else if (node != Nodes::npos) {
      above = depth[node];
    }
    for (std::size_t i = open.size(); i-- > 0;) {
      const std::size_t at = open[i];
      state[at] = 2;
      // What several things lead to is not part of a chain; the next chain begins below it.
      above = happening_in(nodes, at) > 1 ? 0 : above + 1;
      depth[at] = above;
    }
  }
  std::map<std::size_t, std::size_t> longest;  // by the chain's beginning, its end
  for (std::size_t node = 0; node < count; ++node) {
    if (depth[node] < at_least) continue;
    std::size_t first = node;
    for (std::size_t step = 1; step < depth[node]; ++step) first = source[first];
    const auto [found, added] = longest.emplace(first, node);
    if (!added && depth[found->second] < depth[node]) found->second = node;
  }
  std::vector<SingleThread> out;
  for (const auto& [first, last] : longest) {
    SingleThread& thread = out.emplace_back();
    std::vector<std::uint32_t> places;
    std::size_t node = last;
    for (std::size_t step = 0; step < depth[last]; ++step) {
      places.push_back(static_cast<std::uint32_t>(node));
      node = source[node];
    }
    std::reverse(places.begin(), places.end());
    thread.nodes = ids_of(nodes, places);
    thread.question = "Each step names one thing. What else had to be true at " + named(nodes, places[1]) + "?";
  }
  return out;
}

LevelClimb level_climb(const Review& review) {
  LevelClimb out;
  std::array<std::int64_t, 5> counts{};
  for (const ContributingFactor& factor : review.contributing_factors) {
    ++out.factors;
    if (!factor.level) continue;
    ++out.with_level;
    ++counts[static_cast<std::size_t>(*factor.level)];
    if (*factor.level != FactorLevel::team) ++out.above_team;
    if (!out.highest || *out.highest < *factor.level) out.highest = factor.level;
  }
  for (std::size_t level = 0; level < counts.size(); ++level) {
    if (counts[level] == 0) continue;
    LevelCount& added = out.levels.emplace_back();
    added.level = static_cast<FactorLevel>(level);
    added.factors = counts[level];
  }
  return out;
}

PerspectiveSpread perspective_spread(const Review& review) {
  PerspectiveSpread out;
  for (const ContributingFactor& factor : review.contributing_factors) {
    if (factor.perspectives.empty()) ++out.factors_without_account;
    if (factor.perspectives.size() == 1) out.factors_of_one_account.emplace_back(factor.id.text);
  }
  if (!review.factor_graph) return out;
  const auto ref = [](const Edge& edge) {
    EdgeRef made;
    made.from = edge.from;
    made.type = edge.type;
    made.to = edge.to;
    return made;
  };
  std::map<std::pair<std::string_view, std::string_view>, std::vector<const Edge*>> between;
  for (const Edge& edge : review.factor_graph->edges) {
    if (edge.perspectives.empty()) ++out.edges_without_account;
    if (edge.perspectives.size() == 1) out.edges_of_one_account.push_back(ref(edge));
    between[{edge.from.text, edge.to.text}].push_back(&edge);
  }
  static constexpr std::array<std::pair<EdgeType, EdgeType>, 4> opposites = {{
      {EdgeType::amplifies, EdgeType::mitigates},
      {EdgeType::masks, EdgeType::reveals},
      {EdgeType::enables, EdgeType::mitigates},
      {EdgeType::triggers, EdgeType::mitigates},
  }};
  const Nodes nodes(review);
  const auto words = [&](const Id<AnyNode>& id) {
    const std::size_t node = nodes.find(id.text);
    return node == Nodes::npos ? '"' + id.text + '"' : named(nodes, node);
  };
  for (const auto& [ends, edges] : between) {
    // Many edges between the same two nodes are a defect of the record; the first few suffice.
    const std::size_t few = std::min<std::size_t>(edges.size(), 8);
    for (std::size_t i = 0; i < few; ++i) {
      for (std::size_t k = i + 1; k < few; ++k) {
        const Edge &a = *edges[i], &b = *edges[k];
        const bool opposite = std::any_of(opposites.begin(), opposites.end(), [&](const auto& pair) {
          return (a.type == pair.first && b.type == pair.second) || (a.type == pair.second && b.type == pair.first);
        });
        const bool answers_differ = a.type == b.type && a.but_for && b.but_for && *a.but_for != *b.but_for;
        if (!opposite && !answers_differ) continue;
        Contradiction& added = out.contradictions.emplace_back();
        added.one = ref(a);
        added.other = ref(b);
        added.question = "Who saw what " + words(a.from) + " did to " + words(a.to) + ", and from where?";
      }
    }
  }
  return out;
}

std::vector<InquiryEdge> inquiry_edges(const Review& review) {
  const Nodes nodes(review);
  std::vector<InquiryEdge> out;
  std::vector<bool> told(nodes.nodes().size(), false);
  if (review.factor_graph) {
    for (const InquiryBoundary& boundary : review.factor_graph->boundaries) {
      const std::size_t node = nodes.find(boundary.node.text);
      if (node == Nodes::npos) continue;
      told[node] = true;
      InquiryEdge& added = out.emplace_back();
      added.node = nodes[node].id;
      added.label = nodes[node].label;
      added.reason = boundary.reason;
      added.text = boundary.text;
    }
  }
  for (std::size_t node = 0; node < nodes.nodes().size(); ++node) {
    if (told[node] || happening_in(nodes, node) > 0 || happening_out(nodes, node) == 0) continue;
    InquiryEdge& added = out.emplace_back();
    added.node = nodes[node].id;
    added.label = nodes[node].label;
    added.question = "The inquiry stops at " + named(nodes, node) + ": for want of time, of access, or by its scope?";
  }
  return out;
}

}  // namespace debrief::inline v0::graph
