#include "debrief/graph/graphviz.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "graph/boxes.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr double pixels_per_inch = 72;
constexpr std::int32_t margin = 16;
constexpr int steps_per_curve = 8;

std::string inches(std::int32_t pixels) {
  const std::int32_t thousandths = pixels * 1000 / static_cast<std::int32_t>(pixels_per_inch);
  std::string rest = std::to_string(thousandths % 1000);
  return std::to_string(thousandths / 1000) + '.' + std::string(3 - rest.size(), '0') + rest;
}

/// The words of a line of the plain format, one after the other.
class Words {
 public:
  explicit Words(std::string_view line) : line_(line) {}

  std::string_view next() {
    const std::size_t from = line_.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    line_.remove_prefix(from);
    const std::size_t to = std::min(line_.find(' '), line_.size());
    const std::string_view out = line_.substr(0, to);
    line_.remove_prefix(to);
    return out;
  }

  std::optional<double> number() {
    const std::string_view word = next();
    double out = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), out);
    if (problem != std::errc() || end != word.data() + word.size() || !std::isfinite(out) || std::abs(out) > 1e6) {
      return std::nullopt;
    }
    return out;
  }

  /// The number of a node: "n12".
  std::optional<std::size_t> node(std::size_t count) {
    const std::string_view word = next();
    std::size_t out = 0;
    if (word.size() < 2 || word[0] != 'n') return std::nullopt;
    const auto [end, problem] = std::from_chars(word.data() + 1, word.data() + word.size(), out);
    if (problem != std::errc() || end != word.data() + word.size() || out >= count) return std::nullopt;
    return out;
  }

 private:
  std::string_view line_;
};

Point at_fraction(const Point (&p)[4], double t) {
  const double u = 1 - t;
  const double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
  const auto mixed = [&](double w, double x, double y, double z) {
    return static_cast<std::int32_t>(std::lround(a * w + b * x + c * y + d * z));
  };
  return {mixed(p[0].x, p[1].x, p[2].x, p[3].x), mixed(p[0].y, p[1].y, p[2].y, p[3].y)};
}

}  // namespace

std::string graphviz_request(const Nodes& nodes) {
  std::string out = "digraph g {\nrankdir=LR;\nnode [shape=box, fixedsize=true, label=\"\"];\n";
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const Box box = box_of(nodes, i);
    out += 'n' + std::to_string(i) + " [width=" + inches(box.width) + ", height=" + inches(box.height) + "];\n";
  }
  for (const Link& link : nodes.links()) {
    out += 'n' + std::to_string(link.from) + " -> n" + std::to_string(link.to);
    out += link.type == EdgeType::relates ? " [constraint=false];\n" : ";\n";
  }
  return out + "}\n";
}

Result<Placement> read_graphviz(const Nodes& nodes, std::string_view plain) {
  const Error wrong{ErrorCode::invalid_argument, "graphviz", "this is not what dot -Tplain makes of the request",
                    "give dot the text of graphviz_request() and its answer as it stands"};
  Placement out;
  const std::size_t count = nodes.nodes().size();
  for (std::size_t i = 0; i < count; ++i) out.boxes.push_back(box_of(nodes, i));
  out.routes.resize(nodes.links().size());
  std::vector<bool> placed(count, false);
  // Edges between the same two nodes are answered in the order in which they were asked for.
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> asked;
  for (std::size_t i = nodes.links().size(); i-- > 0;) {
    asked[{nodes.links()[i].from, nodes.links()[i].to}].push_back(i);
  }
  double height = 0;
  const auto pixel = [](double inch) {
    return static_cast<std::int32_t>(std::lround(inch * pixels_per_inch)) + margin;
  };
  const auto down = [&](double inch) { return pixel(height - inch); };
  bool complete = false;
  while (!plain.empty() && !complete) {
    const std::size_t end = std::min(plain.find('\n'), plain.size());
    Words words(plain.substr(0, end));
    plain.remove_prefix(std::min(end + 1, plain.size()));
    const std::string_view what = words.next();
    if (what == "graph") {
      const auto scale = words.number(), w = words.number(), h = words.number();
      if (!scale || !w || !h) return wrong;
      height = *h;
      out.width = pixel(*w) + margin;
      out.height = pixel(*h) + margin;
    } else if (what == "node") {
      const auto node = words.node(count);
      const auto x = words.number(), y = words.number();
      if (!node || !x || !y) return wrong;
      Box& box = out.boxes[*node];
      box.x = pixel(*x) - box.width / 2;
      box.y = down(*y) - box.height / 2;
      placed[*node] = true;
    } else if (what == "edge") {
      const auto from = words.node(count), to = words.node(count);
      const auto points = words.number();
      if (!from || !to || !points || *points < 2 || *points > 10'000) return wrong;
      const auto found = asked.find({*from, *to});
      if (found == asked.end() || found->second.empty()) return wrong;
      Route& route = out.routes[found->second.back()];
      found->second.pop_back();
      std::vector<Point> control;
      for (int i = 0; i < static_cast<int>(*points); ++i) {
        const auto x = words.number(), y = words.number();
        if (!x || !y) return wrong;
        control.push_back({pixel(*x), down(*y)});
      }
      route.straight = true;
      route.points.push_back(control.front());
      for (std::size_t i = 0; i + 3 < control.size(); i += 3) {
        const Point curve[4] = {control[i], control[i + 1], control[i + 2], control[i + 3]};
        for (int step = 1; step <= steps_per_curve; ++step) {
          route.points.push_back(at_fraction(curve, static_cast<double>(step) / steps_per_curve));
        }
      }
      if (route.points.size() < 2) route.points.push_back(control.back());
      // The curve ends at the arrow's head; the head is drawn by the picture, so the line goes on to the box.
      const Box& box = out.boxes[*to];
      Point& last = route.points.back();
      if (box.width > 0) {
        last.x = std::clamp(last.x, box.x, box.x + box.width);
        last.y = std::clamp(last.y, box.y, box.y + box.height);
      }
      route.label = route.points[route.points.size() / 2];
    } else if (what == "stop") {
      complete = true;
    } else {
      return wrong;
    }
  }
  const bool all_edges = std::all_of(asked.begin(), asked.end(), [](const auto& one) { return one.second.empty(); });
  if (!complete || !all_edges || std::find(placed.begin(), placed.end(), false) != placed.end()) return wrong;
  return out;
}

}  // namespace debrief::inline v0::graph
