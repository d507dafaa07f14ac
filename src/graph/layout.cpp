#include "debrief/graph/layout.hpp"

#include <algorithm>
#include <cmath>

#include "graph/boxes.hpp"
#include "graph/layers.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::int32_t margin = 16;
constexpr std::int32_t layer_gap = 84;
constexpr std::int32_t row_gap = 16;
constexpr int sweeps = 10;

class Placing {
 public:
  explicit Placing(const Nodes& nodes) : nodes_(nodes), count_(nodes.nodes().size()) {}

  Placement place() {
    out_.boxes.reserve(count_);
    for (std::size_t i = 0; i < count_; ++i) out_.boxes.push_back(box_of(nodes_, i));
    out_.routes.resize(nodes_.links().size());
    layered_ = layers_of(nodes_, out_.boxes);
    set_rows();
    set_columns();
    place_unconnected();
    route();
    return std::move(out_);
  }

 private:
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
      offset[i] =
          offset[i - 1] + (layered_.vertices[layer[i - 1]].height + layered_.vertices[layer[i]].height) / 2 + row_gap;
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
      for (std::size_t k = 0; k < block.size; ++k, ++i) layered_.vertices[layer[i]].centre = block.mean() + offset[i];
    }
  }

  void set_rows() {
    std::vector<double> wish;
    for (const auto& layer : layered_.layers) {
      wish.assign(layer.size(), 0);
      settle(layer, wish);
    }
    for (int sweep = 0; sweep < sweeps; ++sweep) {
      const bool rightwards = sweep % 2 == 0;
      for (std::size_t step = 0; step < layered_.layers.size(); ++step) {
        const auto& layer = layered_.layers[rightwards ? step : layered_.layers.size() - 1 - step];
        wish.clear();
        for (const std::uint32_t vertex : layer) {
          double sum = 0, weight = 0;
          for (const auto* neighbours : {&layered_.vertices[vertex].left, &layered_.vertices[vertex].right}) {
            const bool towards = (neighbours == &layered_.vertices[vertex].left) == rightwards;
            for (const std::uint32_t neighbour : *neighbours) {
              const double share = (towards ? 1.0 : 0.25) *
                                   (layered_.vertices[vertex].bend && layered_.vertices[neighbour].bend ? 4 : 1);
              sum += share * layered_.vertices[neighbour].centre;
              weight += share;
            }
          }
          wish.push_back(weight > 0 ? sum / weight : layered_.vertices[vertex].centre);
        }
        settle(layer, wish);
      }
    }
    double top = 0;
    for (const Vertex& vertex : layered_.vertices) top = std::min(top, vertex.centre - vertex.height / 2);
    double bottom = margin;
    for (Vertex& vertex : layered_.vertices) {
      vertex.centre = std::round(vertex.centre - top + margin);
      bottom = std::max(bottom, vertex.centre + vertex.height / 2);
    }
    out_.height = static_cast<std::int32_t>(std::ceil(bottom)) + margin;
  }

  void set_columns() {
    column_.assign(layered_.layers.size(), margin);
    column_width_.assign(layered_.layers.size(), 0);
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (layered_.connected[node]) {
        auto& width = column_width_[static_cast<std::size_t>(layered_.layer[node])];
        width = std::max(width, out_.boxes[node].width);
      }
    }
    std::int32_t x = margin;
    for (std::size_t l = 0; l < layered_.layers.size(); ++l) {
      column_[l] = x;
      x += column_width_[l] + layer_gap;
    }
    out_.width = std::max(x - layer_gap, margin) + margin;
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (!layered_.connected[node]) continue;
      Box& box = out_.boxes[node];
      const auto l = static_cast<std::size_t>(layered_.layer[node]);
      box.x = column_[l] + (column_width_[l] - box.width) / 2;
      box.y = static_cast<std::int32_t>(layered_.vertices[layered_.vertex_of[node]].centre) - box.height / 2;
    }
  }

  void place_unconnected() {
    const bool alone = layered_.vertices.empty();
    const std::int32_t room = std::max(out_.width, 860);
    std::int32_t x = margin, y = alone ? margin : out_.height + row_gap, row_height = 0;
    bool any = false;
    for (std::uint32_t node = 0; node < count_; ++node) {
      if (layered_.connected[node]) continue;
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
      const auto [from, to] = layered_.ends(i);
      const auto& bends = layered_.bends[i];
      const double after = layered_.vertices[bends.empty() ? layered_.vertex_of[to] : bends.front()].centre;
      const double before = layered_.vertices[bends.empty() ? layered_.vertex_of[from] : bends.back()].centre;
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
        const auto [from, to] = layered_.ends(i);
        out.points.push_back({out_.boxes[from].x + out_.boxes[from].width, start[i]});
        for (const std::uint32_t bend : layered_.bends[i]) {
          const auto l = static_cast<std::size_t>(layered_.vertices[bend].layer);
          const auto y = static_cast<std::int32_t>(layered_.vertices[bend].centre);
          out.points.push_back({column_[l], y});
          out.points.push_back({column_[l] + column_width_[l], y});
        }
        out.points.push_back({out_.boxes[to].x, finish[i]});
        if (layered_.reversed[i]) std::reverse(out.points.begin(), out.points.end());
      }
      // Words stand in the middle of the last gap, where lines of different sources have parted.
      const Point a = out.points[out.points.size() - 2], b = out.points.back();
      out.label = {(a.x + b.x) / 2, (a.y + b.y) / 2};
    }
  }

  const Nodes& nodes_;
  std::size_t count_;
  Layers layered_;
  Placement out_;
  std::vector<std::int32_t> column_, column_width_;
};

}  // namespace

Placement layered_layout(const Nodes& nodes) {
  return Placing(nodes).place();
}

}  // namespace debrief::inline v0::graph
