#include "debrief/graph/layout.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "graph/boxes.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::int32_t margin = 16;
constexpr std::int32_t layer_gap = 84;
constexpr std::int32_t row_gap = 16;
constexpr std::size_t most_bends = 20'000;
constexpr int sweeps = 10;

/// A node or the bend of an edge within a layer.
struct Vertex {
  std::int32_t layer = 0;
  double height = 0;
  double centre = 0;
  std::vector<std::uint32_t> left, right;
  bool bend = false;
};

class Layering {
 public:
  explicit Layering(const Nodes& nodes) : nodes_(nodes), count_(nodes.nodes().size()) {}

  Placement place() {
    out_.boxes.reserve(count_);
    for (std::size_t i = 0; i < count_; ++i) out_.boxes.push_back(box_of(nodes_, i));
    out_.routes.resize(nodes_.links().size());
    choose_direction();
    choose_layers();
    make_vertices();
    order_layers();
    set_rows();
    set_columns();
    place_unconnected();
    route();
    return std::move(out_);
  }

 private:
  bool ranks(const Link& link) const { return link.type != EdgeType::relates && link.from != link.to; }

  /// Depth-first search; a link back to a node that is still open is turned round.
  void choose_direction() {
    const auto links = nodes_.links();
    reversed_.assign(links.size(), false);
    connected_.assign(count_, false);
    for (const Link& link : links) connected_[link.from] = connected_[link.to] = true;
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
          reversed_[place] = true;
        } else if (state[link.to] == 0) {
          state[link.to] = 1;
          open.emplace_back(link.to, 0);
        }
      }
    }
    std::reverse(finished_.begin(), finished_.end());
  }

  std::pair<std::uint32_t, std::uint32_t> ends(std::size_t place) const {
    const Link& link = nodes_.links()[place];
    return reversed_[place] ? std::pair(link.to, link.from) : std::pair(link.from, link.to);
  }

  void choose_layers() {
    const auto links = nodes_.links();
    std::vector<std::vector<std::uint32_t>> next(count_);
    std::vector<std::uint32_t> waiting(count_, 0);
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = ends(i);
      next[from].push_back(to);
      ++waiting[to];
    }
    layer_.assign(count_, 0);
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
        layer_[to] = std::max(layer_[to], layer_[node] + 1);
        if (--waiting[to] == 0) ready.push_back(to);
      }
    }
    // What nothing leads to stands right before the first thing it leads to.
    for (std::size_t i = order.size(); i-- > 0;) {
      const std::uint32_t node = order[i];
      if (entering[node] != 0 || next[node].empty()) continue;
      std::int32_t nearest_layer = layer_[next[node].front()];
      for (const std::uint32_t to : next[node]) nearest_layer = std::min(nearest_layer, layer_[to]);
      layer_[node] = std::max(layer_[node], nearest_layer - 1);
    }
  }

  std::uint32_t add_vertex(std::int32_t layer, double height, bool bend) {
    if (layers_.size() <= static_cast<std::size_t>(layer)) layers_.resize(static_cast<std::size_t>(layer) + 1);
    const auto vertex = static_cast<std::uint32_t>(vertices_.size());
    Vertex& added = vertices_.emplace_back();
    added.layer = layer;
    added.height = height;
    added.bend = bend;
    layers_[static_cast<std::size_t>(layer)].push_back(vertex);
    return vertex;
  }

  void make_vertices() {
    vertex_of_.assign(count_, 0);
    const auto add = [&](std::uint32_t node) {
      if (connected_[node]) vertex_of_[node] = add_vertex(layer_[node], out_.boxes[node].height, false);
    };
    // Nodes in the order in which the search finished, so that what belongs together starts together.
    for (const std::uint32_t node : finished_) add(node);
    const auto links = nodes_.links();
    std::size_t bends_needed = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = ends(i);
      bends_needed += static_cast<std::size_t>(std::max(0, layer_[to] - layer_[from] - 1));
    }
    bends_.resize(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = ends(i);
      std::uint32_t last = vertex_of_[from];
      if (bends_needed <= most_bends) {
        for (std::int32_t layer = layer_[from] + 1; layer < layer_[to]; ++layer) {
          const std::uint32_t bend = add_vertex(layer, 10, true);
          vertices_[last].right.push_back(bend);
          vertices_[bend].left.push_back(last);
          bends_[i].push_back(bend);
          last = bend;
        }
      }
      vertices_[last].right.push_back(vertex_of_[to]);
      vertices_[vertex_of_[to]].left.push_back(last);
    }
  }

  std::uint64_t crossings() const {
    std::uint64_t out = 0;
    std::vector<std::uint32_t> place(vertices_.size(), 0), counts;
    for (std::size_t l = 0; l + 1 < layers_.size(); ++l) {
      for (std::uint32_t i = 0; i < layers_[l + 1].size(); ++i) place[layers_[l + 1][i]] = i;
      // Binary indexed tree over the right layer: how many earlier lines end further down.
      counts.assign(layers_[l + 1].size() + 1, 0);
      std::uint64_t seen = 0;
      std::vector<std::uint32_t> targets;
      for (const std::uint32_t vertex : layers_[l]) {
        targets.clear();
        for (const std::uint32_t to : vertices_[vertex].right) {
          if (vertices_[to].layer == static_cast<std::int32_t>(l) + 1) targets.push_back(place[to]);
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
    if (layers_.size() < 2) return;
    auto best = layers_;
    std::uint64_t fewest = crossings();
    std::vector<double> place(vertices_.size(), 0);
    for (const auto& layer : layers_) {
      for (std::size_t i = 0; i < layer.size(); ++i) place[layer[i]] = static_cast<double>(i);
    }
    std::vector<double> key(vertices_.size(), 0);
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
      const bool rightwards = sweep % 2 == 0;
      for (std::size_t step = 1; step < layers_.size(); ++step) {
        auto& layer = layers_[rightwards ? step : layers_.size() - 1 - step];
        for (const std::uint32_t vertex : layer) {
          const auto& neighbours = rightwards ? vertices_[vertex].left : vertices_[vertex].right;
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
        best = layers_;
      }
    }
    layers_ = std::move(best);
  }

  /// Moves a layer's vertices as little as possible (least squares) from where they would like to be, keeping order and
  /// distance: pool adjacent violators.
  void settle(const std::vector<std::uint32_t>& layer, const std::vector<double>& wish) {
    struct Block {
      double sum;
      std::size_t size;
      double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<double> offset(layer.size(), 0);
    for (std::size_t i = 1; i < layer.size(); ++i) {
      offset[i] = offset[i - 1] + (vertices_[layer[i - 1]].height + vertices_[layer[i]].height) / 2 + row_gap;
    }
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < layer.size(); ++i) {
      blocks.push_back({wish[i] - offset[i], 1});
      while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
        blocks[blocks.size() - 2].sum += blocks.back().sum;
        blocks[blocks.size() - 2].size += blocks.back().size;
        blocks.pop_back();
      }
    }
    std::size_t i = 0;
    for (const Block& block : blocks) {
      for (std::size_t k = 0; k < block.size; ++k, ++i) vertices_[layer[i]].centre = block.mean() + offset[i];
    }
  }

  void set_rows() {
    std::vector<double> wish;
    for (const auto& layer : layers_) {
      wish.assign(layer.size(), 0);
      settle(layer, wish);
    }
    for (int sweep = 0; sweep < sweeps; ++sweep) {
      const bool rightwards = sweep % 2 == 0;
      for (std::size_t step = 0; step < layers_.size(); ++step) {
        const auto& layer = layers_[rightwards ? step : layers_.size() - 1 - step];
        wish.clear();
        for (const std::uint32_t vertex : layer) {
          double sum = 0, weight = 0;
          for (const auto* neighbours : {&vertices_[vertex].left, &vertices_[vertex].right}) {
            const bool towards = (neighbours == &vertices_[vertex].left) == rightwards;
            for (const std::uint32_t neighbour : *neighbours) {
              const double share =
                  (towards ? 1.0 : 0.25) * (vertices_[vertex].bend && vertices_[neighbour].bend ? 4 : 1);
              sum += share * vertices_[neighbour].centre;
              weight += share;
            }
          }
          wish.push_back(weight > 0 ? sum / weight : vertices_[vertex].centre);
        }
        settle(layer, wish);
      }
    }
    double top = 0;
    for (const Vertex& vertex : vertices_) top = std::min(top, vertex.centre - vertex.height / 2);
    double bottom = margin;
    for (Vertex& vertex : vertices_) {
      vertex.centre = std::round(vertex.centre - top + margin);
      bottom = std::max(bottom, vertex.centre + vertex.height / 2);
    }
    out_.height = static_cast<std::int32_t>(std::ceil(bottom)) + margin;
  }

  void set_columns() {
    column_.assign(layers_.size(), margin);
    column_width_.assign(layers_.size(), 0);
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (connected_[node]) {
        auto& width = column_width_[static_cast<std::size_t>(layer_[node])];
        width = std::max(width, out_.boxes[node].width);
      }
    }
    std::int32_t x = margin;
    for (std::size_t l = 0; l < layers_.size(); ++l) {
      column_[l] = x;
      x += column_width_[l] + layer_gap;
    }
    out_.width = std::max(x - layer_gap, margin) + margin;
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (!connected_[node]) continue;
      Box& box = out_.boxes[node];
      const auto l = static_cast<std::size_t>(layer_[node]);
      box.x = column_[l] + (column_width_[l] - box.width) / 2;
      box.y = static_cast<std::int32_t>(vertices_[vertex_of_[node]].centre) - box.height / 2;
    }
  }

  void place_unconnected() {
    const bool alone = vertices_.empty();
    const std::int32_t room = std::max(out_.width, 860);
    std::int32_t x = margin, y = alone ? margin : out_.height + row_gap, row_height = 0;
    bool any = false;
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (connected_[node]) continue;
      Box& box = out_.boxes[node];
      if (x > margin && x + box.width + margin > room) {
        x = margin;
        y += row_height + row_gap;
        row_height = 0;
      }
      box.x = x;
      box.y = y;
      x += box.width + 24;
      row_height = std::max(row_height, box.height);
      out_.width = std::max(out_.width, x - 24 + margin);
      any = true;
    }
    if (any) out_.height = y + row_height + margin;
    if (count_ == 0) out_ = {2 * margin, 2 * margin, {}, std::vector<Route>(out_.routes.size())};
  }

  /// Heights at which a node's lines leave or enter, in the order of where they go, so that they do not cross.
  void route() {
    const auto links = nodes_.links();
    struct Port {
      std::size_t link;
      double towards;
      bool start;
    };
    std::vector<std::vector<Port>> left(count_), right(count_);
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!ranks(links[i])) continue;
      const auto [from, to] = ends(i);
      const auto& bends = bends_[i];
      const double after = vertices_[bends.empty() ? vertex_of_[to] : bends.front()].centre;
      const double before = vertices_[bends.empty() ? vertex_of_[from] : bends.back()].centre;
      right[from].push_back({i, after, true});
      left[to].push_back({i, before, false});
    }
    std::vector<std::int32_t> start(links.size(), 0), finish(links.size(), 0);
    for (std::uint32_t node = 0; node < count_; ++node) {
      for (auto* ports : {&left[node], &right[node]}) {
        std::stable_sort(ports->begin(), ports->end(),
                         [](const Port& a, const Port& b) { return a.towards < b.towards; });
        const Box& box = out_.boxes[node];
        const bool round = nodes_[node].kind == NodeKind::junction;
        const auto n = static_cast<std::int32_t>(ports->size());
        for (std::int32_t k = 0; k < n; ++k) {
          const std::int32_t y = round ? box.y + box.height / 2 : box.y + box.height * (2 * k + 1) / (2 * n);
          const Port& port = (*ports)[static_cast<std::size_t>(k)];
          (port.start ? start : finish)[port.link] = y;
        }
      }
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
      Route& out = out_.routes[i];
      const Link& link = links[i];
      const Box &source = out_.boxes[link.from], &target = out_.boxes[link.to];
      if (link.from == link.to) {
        const std::int32_t x = source.x + source.width / 2;
        out.points = {{x - 14, source.y}, {x - 14, source.y - 14}, {x + 14, source.y - 14}, {x + 14, source.y}};
        out.label = {x, source.y - 12};
        continue;
      }
      if (!ranks(link)) {
        const bool rightwards = source.x + source.width <= target.x, leftwards = target.x + target.width <= source.x;
        if (rightwards || leftwards) {
          out.points = {{rightwards ? source.x + source.width : source.x, source.y + source.height / 2},
                        {rightwards ? target.x : target.x + target.width, target.y + target.height / 2}};
        } else {
          const bool down = source.y < target.y;
          out.points = {{source.x + source.width / 2, down ? source.y + source.height : source.y},
                        {target.x + target.width / 2, down ? target.y : target.y + target.height}};
        }
      } else {
        const auto [from, to] = ends(i);
        out.points.push_back({out_.boxes[from].x + out_.boxes[from].width, start[i]});
        for (const std::uint32_t bend : bends_[i]) {
          const auto l = static_cast<std::size_t>(vertices_[bend].layer);
          const auto y = static_cast<std::int32_t>(vertices_[bend].centre);
          out.points.push_back({column_[l], y});
          out.points.push_back({column_[l] + column_width_[l], y});
        }
        out.points.push_back({out_.boxes[to].x, finish[i]});
        if (reversed_[i]) std::reverse(out.points.begin(), out.points.end());
      }
      // Words stand in the middle of the last gap, where lines of different sources have parted.
      const Point a = out.points[out.points.size() - 2], b = out.points.back();
      out.label = {(a.x + b.x) / 2, (a.y + b.y) / 2};
    }
  }

  const Nodes& nodes_;
  std::size_t count_;
  Placement out_;
  std::vector<bool> reversed_, connected_;
  std::vector<std::uint32_t> finished_, vertex_of_;
  std::vector<std::int32_t> layer_, column_, column_width_;
  std::vector<Vertex> vertices_;
  std::vector<std::vector<std::uint32_t>> layers_, bends_;
};

}  // namespace

Placement layered_layout(const Nodes& nodes) {
  return Layering(nodes).place();
}

}  // namespace debrief::inline v0::graph
