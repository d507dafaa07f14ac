#include "graph/layers.hpp"

#include <algorithm>
#include <numeric>

namespace debrief::inline v0::graph {

namespace {

constexpr std::size_t most_bends = 20'000;
constexpr int sweeps = 10;

class Layering {
 public:
  Layering(const Nodes& nodes, std::span<const Box> boxes)
      : nodes_(nodes), boxes_(boxes), count_(nodes.nodes().size()) {}

  Layers layers() {
    out_.links = nodes_.links();
    choose_direction();
    choose_layers();
    make_vertices();
    order_layers();
    return std::move(out_);
  }

 private:
  /// Depth-first search; a link back to a node that is still open is turned round.
  void choose_direction() {
    const auto links = nodes_.links();
    out_.reversed.assign(links.size(), false);
    out_.connected.assign(count_, false);
    for (const Link& link : links) out_.connected[link.from] = out_.connected[link.to] = true;
    std::vector<std::uint8_t> state(count_, 0);
    std::vector<std::pair<std::uint32_t, std::size_t>> open;
    std::vector<std::uint32_t> roots(count_);
    std::iota(roots.begin(), roots.end(), 0U);
    std::stable_partition(roots.begin(), roots.end(), [&](std::uint32_t n) { return nodes_.entering(n).empty(); });
    for (const std::uint32_t root : roots) {
      if (state[root] != 0) continue;
      open.emplace_back(root, 0);
      state[root] = 1;
      while (!open.empty()) {
        auto& [node, next] = open.back();
        const auto leaving = nodes_.leaving(node);
        if (next == leaving.size()) {
          state[node] = 2;
          finished_.push_back(node);
          open.pop_back();
          continue;
        }
        const std::uint32_t place = leaving[next++];
        const Link& link = links[place];
        if (!ranks(link)) continue;
        if (state[link.to] == 1) {
          out_.reversed[place] = true;
        } else if (state[link.to] == 0) {
          state[link.to] = 1;
          open.emplace_back(link.to, 0);
        }
      }
    }
    std::reverse(finished_.begin(), finished_.end());
  }

  void choose_layers() {
    const auto links = nodes_.links();
    std::vector<std::vector<std::uint32_t>> next(count_);
    std::vector<std::uint32_t> waiting(count_, 0);
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = out_.ends(i);
      next[from].push_back(to);
      ++waiting[to];
    }
    out_.layer.assign(count_, 0);
    const std::vector<std::uint32_t> entering = waiting;
    std::vector<std::uint32_t> ready;
    for (std::uint32_t n = 0; n < count_; ++n) {
      if (waiting[n] == 0) ready.push_back(n);
    }
    std::vector<std::uint32_t> order;
    for (std::size_t i = 0; i < ready.size(); ++i) {
      const std::uint32_t node = ready[i];
      order.push_back(node);
      for (const std::uint32_t to : next[node]) {
        out_.layer[to] = std::max(out_.layer[to], out_.layer[node] + 1);
        if (--waiting[to] == 0) ready.push_back(to);
      }
    }
    // What nothing leads to stands right before the first thing it leads to.
    for (std::size_t i = order.size(); i-- > 0;) {
      const std::uint32_t node = order[i];
      if (entering[node] != 0 || next[node].empty()) continue;
      std::int32_t nearest_layer = out_.layer[next[node].front()];
      for (const std::uint32_t to : next[node]) nearest_layer = std::min(nearest_layer, out_.layer[to]);
      out_.layer[node] = std::max(out_.layer[node], nearest_layer - 1);
    }
  }

  std::uint32_t add_vertex(std::int32_t layer, double height, bool bend) {
    if (out_.layers.size() <= static_cast<std::size_t>(layer)) out_.layers.resize(static_cast<std::size_t>(layer) + 1);
    const auto vertex = static_cast<std::uint32_t>(out_.vertices.size());
    Vertex& added = out_.vertices.emplace_back();
    added.layer = layer;
    added.height = height;
    added.bend = bend;
    out_.layers[static_cast<std::size_t>(layer)].push_back(vertex);
    return vertex;
  }

  void make_vertices() {
    out_.vertex_of.assign(count_, 0);
    const auto add = [&](std::uint32_t node) {
      if (out_.connected[node]) out_.vertex_of[node] = add_vertex(out_.layer[node], boxes_[node].height, false);
    };
    // Nodes in the order in which the search finished, so that what belongs together starts together.
    for (const std::uint32_t node : finished_) add(node);
    const auto links = nodes_.links();
    std::size_t bends_needed = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = out_.ends(i);
      bends_needed += static_cast<std::size_t>(std::max(0, out_.layer[to] - out_.layer[from] - 1));
    }
    out_.bends.resize(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = out_.ends(i);
      std::uint32_t last = out_.vertex_of[from];
      if (bends_needed <= most_bends) {
        for (std::int32_t layer = out_.layer[from] + 1; layer < out_.layer[to]; ++layer) {
          const std::uint32_t bend = add_vertex(layer, 10, true);
          out_.vertices[last].right.push_back(bend);
          out_.vertices[bend].left.push_back(last);
          out_.bends[i].push_back(bend);
          last = bend;
        }
      }
      out_.vertices[last].right.push_back(out_.vertex_of[to]);
      out_.vertices[out_.vertex_of[to]].left.push_back(last);
    }
  }

  std::uint64_t crossings() const {
    std::uint64_t out = 0;
    std::vector<std::uint32_t> place(out_.vertices.size(), 0), counts;
    for (std::size_t l = 0; l + 1 < out_.layers.size(); ++l) {
      for (std::uint32_t i = 0; i < out_.layers[l + 1].size(); ++i) place[out_.layers[l + 1][i]] = i;
      // Binary indexed tree over the right layer: how many earlier lines end further down.
      counts.assign(out_.layers[l + 1].size() + 1, 0);
      std::uint64_t seen = 0;
      std::vector<std::uint32_t> targets;
      for (const std::uint32_t vertex : out_.layers[l]) {
        targets.clear();
        for (const std::uint32_t to : out_.vertices[vertex].right) {
          if (out_.vertices[to].layer == static_cast<std::int32_t>(l) + 1) targets.push_back(place[to]);
        }
        for (const std::uint32_t target : targets) {
          std::uint64_t not_below = 0;
          for (std::uint32_t at = target + 1; at > 0; at &= at - 1) not_below += counts[at];
          out += seen - not_below;
        }
        for (const std::uint32_t target : targets) {
          for (std::uint32_t at = target + 1; at < counts.size(); at += at & (~at + 1)) ++counts[at];
        }
        seen += targets.size();
      }
    }
    return out;
  }

  void order_layers() {
    if (out_.layers.size() < 2) return;
    auto best = out_.layers;
    std::uint64_t fewest = crossings();
    std::vector<double> place(out_.vertices.size(), 0);
    for (const auto& layer : out_.layers) {
      for (std::size_t i = 0; i < layer.size(); ++i) place[layer[i]] = static_cast<double>(i);
    }
    std::vector<double> key(out_.vertices.size(), 0);
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
      const bool rightwards = sweep % 2 == 0;
      for (std::size_t step = 1; step < out_.layers.size(); ++step) {
        auto& layer = out_.layers[rightwards ? step : out_.layers.size() - 1 - step];
        for (const std::uint32_t vertex : layer) {
          const auto& neighbours = rightwards ? out_.vertices[vertex].left : out_.vertices[vertex].right;
          key[vertex] = place[vertex];
          if (!neighbours.empty()) {
            double sum = 0;
            for (const std::uint32_t neighbour : neighbours) sum += place[neighbour];
            key[vertex] = sum / static_cast<double>(neighbours.size());
          }
        }
        std::stable_sort(layer.begin(), layer.end(), [&](auto a, auto b) { return key[a] < key[b]; });
        for (std::size_t i = 0; i < layer.size(); ++i) place[layer[i]] = static_cast<double>(i);
      }
      if (const std::uint64_t now = crossings(); now < fewest) {
        fewest = now;
        best = out_.layers;
      }
    }
    out_.layers = std::move(best);
  }

  const Nodes& nodes_;
  std::span<const Box> boxes_;
  std::size_t count_;
  std::vector<std::uint32_t> finished_;
  Layers out_;
};

}  // namespace

Layers layers_of(const Nodes& nodes, std::span<const Box> boxes) {
  return Layering(nodes, boxes).layers();
}

}  // namespace debrief::inline v0::graph
