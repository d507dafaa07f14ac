#include "debrief/graph/svg.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "debrief/graph/layout.hpp"
#include "debrief/graph/nodes.hpp"
#include "graph/boxes.hpp"
#include "graph/markup.hpp"

namespace debrief::inline v0::graph {

namespace {

/// How an edge of a type is drawn, beside its colour.
struct Stroke {
  std::string_view dash;
  std::string_view head;
  /// The word on the line; empty for the plain "together sufficed" and the like, which the shapes already say.
  std::string_view word;
};

constexpr std::array<Stroke, 13> strokes = {{
    {"", "full", ""},                 // enables
    {"", "double", "triggers"},       // triggers
    {"", "full", ""},                 // joint
    {"8 3", "full", ""},              // alternative
    {"", "plus", "amplifies"},        // amplifies
    {"2 4", "bar", "delays"},         // delays
    {"1 3", "dot", "masks"},          // masks
    {"9 3 2 3", "open", "misleads"},  // misleads
    {"5 3", "open", "shapes"},        // shapes
    {"", "cross", "degrades"},        // degrades
    {"12 4", "bar", "mitigates"},     // mitigates
    {"3 2 8 2", "open", "reveals"},   // reveals
    {"1 5", "none", "relates"},       // relates
}};

constexpr std::string_view style = R"css(
.debrief-graph{--ink:#1d2733;--soft:#5b6774;--paper:#ffffff;--line:#8a96a3;--factor:#eef3f9;--factor-line:#5d7da0;
--trigger:#fdf0dc;--trigger-line:#a8701a;--mitigator:#e5f3ea;--mitigator-line:#3f8059;--event:#f5f5f2;--event-line:#77766d;
--decision:#f1ecf9;--decision-line:#7a5fae;--barrier:#e6f2f4;--barrier-line:#2f7c89;--impact:#faeae9;--impact-line:#b0504b;
--phase:#f2f2f2;--happen:#3c4a59;--time:#9a5f0b;--view:#7a5fae;--hold:#2f7c5a;font:12px/1.3 system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
@media (prefers-color-scheme:dark){.debrief-graph{--ink:#e6eaef;--soft:#a3afbb;--paper:#14191f;--line:#6c7885;--factor:#1d2a38;
--factor-line:#6f94bd;--trigger:#362a16;--trigger-line:#d09a48;--mitigator:#19301f;--mitigator-line:#62ad80;--event:#24262a;
--event-line:#9a998f;--decision:#2a2338;--decision-line:#a78bda;--barrier:#16303a;--barrier-line:#58b0be;--impact:#3a2021;
--impact-line:#de807a;--phase:#26292d;--happen:#b9c5d1;--time:#e0a552;--view:#b39ae0;--hold:#6cc496}}
[data-theme="light"] .debrief-graph{--ink:#1d2733;--soft:#5b6774;--paper:#ffffff;--line:#8a96a3;--factor:#eef3f9;--factor-line:#5d7da0;
--trigger:#fdf0dc;--trigger-line:#a8701a;--mitigator:#e5f3ea;--mitigator-line:#3f8059;--event:#f5f5f2;--event-line:#77766d;
--decision:#f1ecf9;--decision-line:#7a5fae;--barrier:#e6f2f4;--barrier-line:#2f7c89;--impact:#faeae9;--impact-line:#b0504b;
--phase:#f2f2f2;--happen:#3c4a59;--time:#9a5f0b;--view:#7a5fae;--hold:#2f7c5a}
[data-theme="dark"] .debrief-graph{--ink:#e6eaef;--soft:#a3afbb;--paper:#14191f;--line:#6c7885;--factor:#1d2a38;
--factor-line:#6f94bd;--trigger:#362a16;--trigger-line:#d09a48;--mitigator:#19301f;--mitigator-line:#62ad80;--event:#24262a;
--event-line:#9a998f;--decision:#2a2338;--decision-line:#a78bda;--barrier:#16303a;--barrier-line:#58b0be;--impact:#3a2021;
--impact-line:#de807a;--phase:#26292d;--happen:#b9c5d1;--time:#e0a552;--view:#b39ae0;--hold:#6cc496}
.debrief-graph text{fill:var(--ink)}
.debrief-graph .header{fill:var(--soft);font-size:10.5px;letter-spacing:.02em}
.debrief-graph .word{font-size:10.5px;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.debrief-graph .paper{fill:var(--paper)}
.debrief-graph .shape{stroke-width:1.4}
.debrief-graph .factor .shape{fill:var(--factor);stroke:var(--factor-line)}
.debrief-graph .trigger .shape{fill:var(--trigger);stroke:var(--trigger-line);stroke-width:2.4}
.debrief-graph .mitigator .shape,.debrief-graph .luck .shape{fill:var(--mitigator);stroke:var(--mitigator-line)}
.debrief-graph .luck .shape{stroke-dasharray:5 3}
.debrief-graph .event .shape,.debrief-graph .cue .shape,.debrief-graph .action .shape{fill:var(--event);stroke:var(--event-line)}
.debrief-graph .decision .shape{fill:var(--decision);stroke:var(--decision-line)}
.debrief-graph .barrier .shape{fill:var(--barrier);stroke:var(--barrier-line)}
.debrief-graph .impact .shape{fill:var(--impact);stroke:var(--impact-line);stroke-width:2.4}
.debrief-graph .junction .shape{fill:var(--paper);stroke:var(--happen);stroke-width:1.8}
.debrief-graph .junction text{font-weight:600;font-size:15px}
.debrief-graph .phase .shape{fill:var(--phase);stroke:var(--line)}
.debrief-graph .boundary{stroke:var(--soft);stroke-dasharray:2 3;fill:none}
.debrief-graph .edge{fill:none;stroke-width:1.5;stroke:var(--happen)}
.debrief-graph .edge.triggers{stroke-width:2.2}
.debrief-graph .edge.alternative,.debrief-graph .edge.joint,.debrief-graph .edge.enables{stroke:var(--happen)}
.debrief-graph .edge.amplifies,.debrief-graph .edge.delays{stroke:var(--time)}
.debrief-graph .edge.masks,.debrief-graph .edge.misleads,.debrief-graph .edge.shapes,.debrief-graph .edge.reveals{stroke:var(--view)}
.debrief-graph .edge.degrades,.debrief-graph .edge.mitigates{stroke:var(--hold)}
.debrief-graph .edge.relates{stroke:var(--line)}
.debrief-graph .head{fill:none;stroke:var(--happen);stroke-width:1.5}
.debrief-graph .head.amplifies,.debrief-graph .head.delays{stroke:var(--time)}
.debrief-graph .head.masks,.debrief-graph .head.misleads,.debrief-graph .head.shapes,.debrief-graph .head.reveals{stroke:var(--view)}
.debrief-graph .head.degrades,.debrief-graph .head.mitigates{stroke:var(--hold)}
.debrief-graph .head .solid{fill:var(--happen)}
)css";

std::string number(std::int32_t value) {
  return std::to_string(value);
}

class Picture {
 public:
  Picture(const Review& review, const SvgOptions& options) : nodes_(review), options_(options) {}

  std::string draw() {
    const std::size_t count = nodes_.nodes().size();
    if (count == 0) return sentence("This review has no contributing factors yet, so there is no graph to show.");
    if (count > options_.most_nodes) {
      return sentence("The factor graph has " + std::to_string(count) + " nodes and " +
                      std::to_string(nodes_.links().size()) +
                      " edges, more than a picture can show. As GraphML it opens in a graph viewer.");
    }
    const bool given = options_.placement && options_.placement->boxes.size() == count &&
                       options_.placement->routes.size() == nodes_.links().size();
    placement_ = given ? *options_.placement : layered_layout(nodes_);
    width_ = std::max(placement_.width, 420);
    std::string body;
    for (std::size_t i = 0; i < nodes_.links().size(); ++i) edge(body, i);
    for (std::size_t i = 0; i < count; ++i) node(body, i);
    for (std::size_t i = 0; i < nodes_.links().size(); ++i) edge_word(body, i);
    boundaries(body);
    height_ = placement_.height + boundary_room_;
    if (options_.legend) legend(body);
    return open() + body + "</svg>\n";
  }

 private:
  std::string open() {
    const std::string title =
        options_.title.empty()
            ? "Contributing factors" + (nodes_.review().title.empty() ? std::string() : ": " + nodes_.review().title)
            : options_.title;
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"debrief-graph\" role=\"img\" viewBox=\"0 0 " +
                      number(width_) + ' ' + number(height_) + "\" width=\"" + number(width_) + "\" height=\"" +
                      number(height_) + "\" style=\"max-width:100%;height:auto\" aria-labelledby=\"" + id("title") +
                      ' ' + id("desc") + "\">\n<title id=\"" + id("title") + "\">" + escaped(title) +
                      "</title>\n<desc id=\"" + id("desc") + "\">" + escaped(description()) + "</desc>\n<style>" +
                      std::string(style) + "</style>\n<defs>\n";
    for (const EdgeType type : heads_) out += marker(type);
    out += "</defs>\n<rect class=\"paper\" width=\"" + number(width_) + "\" height=\"" + number(height_) + "\"/>\n";
    return out;
  }

  std::string id(std::string_view name) const { return escaped(options_.id_prefix) + '-' + std::string(name); }

  std::string sentence(std::string_view text) {
    width_ = 640;
    std::string body;
    std::int32_t y = 34;
    for (const std::string& line : wrapped(text, 84, 4)) {
      body += "<text x=\"20\" y=\"" + number(y) + "\">" + escaped(line) + "</text>\n";
      y += 18;
    }
    height_ = y + 10;
    return open() + body + "</svg>\n";
  }

  std::string description() const {
    std::array<std::size_t, 9> counts{};
    for (const Node& node : nodes_.nodes()) ++counts[static_cast<std::size_t>(node.kind)];
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> words = {{
        {"factor", "factors"},
        {"event", "events"},
        {"decision", "decisions"},
        {"cue", "cues"},
        {"barrier", "barriers"},
        {"impact", "impacts"},
        {"junction", "combinations"},
        {"action", "actions"},
        {"phase", "phases"},
    }};
    std::string out;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
      if (counts[kind] == 0) continue;
      out += (out.empty() ? "" : ", ") + std::to_string(counts[kind]) + ' ' +
             std::string(counts[kind] == 1 ? words[kind].first : words[kind].second);
    }
    return out + (out.empty() ? "" : "; ") + std::to_string(nodes_.links().size()) +
           (nodes_.links().size() == 1 ? " relation" : " relations") + ". None of the factors is the cause.";
  }

  static std::string_view inside(std::string_view head) {
    if (head == "full") return R"(<path class="solid" d="M1 1L9 5L1 9Z"/>)";
    if (head == "double") return R"(<path class="solid" d="M1 1L5 5L1 9ZM5 1L9 5L5 9Z"/>)";
    if (head == "open") return R"(<path d="M1 1L9 5L1 9"/>)";
    if (head == "bar") return R"(<path d="M8 0V10M3 2V8"/>)";
    if (head == "dot") return R"(<circle cx="5" cy="5" r="3.5"/>)";
    if (head == "cross") return R"(<path d="M2 2L8 8M8 2L2 8"/>)";
    return R"(<path d="M1 1L9 5L1 9M4 -1V11"/>)";
  }

  std::string marker(EdgeType type) const {
    return "<marker id=\"" + id(text_of(type)) +
           "\" viewBox=\"0 -1 10 12\" refX=\"9\" refY=\"5\" markerWidth=\"10\" markerHeight=\"12\" "
           "markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\">" +
           "<g class=\"head " + std::string(text_of(type)) + "\">" +
           std::string(inside(strokes[static_cast<std::size_t>(type)].head)) + "</g></marker>\n";
  }

  std::string path(const Route& route) const {
    const std::vector<Point>& points = route.points;
    std::string out = "M" + number(points[0].x) + ' ' + number(points[0].y);
    for (std::size_t i = 1; i < points.size(); ++i) {
      const Point &a = points[i - 1], &b = points[i];
      if (route.straight || a.y == b.y || std::abs(b.x - a.x) < 8) {
        out += 'L' + number(b.x) + ' ' + number(b.y);
        continue;
      }
      const std::int32_t bend = (b.x - a.x) / 2;
      out += 'C' + number(a.x + bend) + ' ' + number(a.y) + ' ' + number(b.x - bend) + ' ' + number(b.y) + ' ' +
             number(b.x) + ' ' + number(b.y);
    }
    return out;
  }

  void edge_line(std::string& out, EdgeType type, const std::string& d, const std::string& title) {
    const Stroke& stroke = strokes[static_cast<std::size_t>(type)];
    out += "<path class=\"edge " + std::string(text_of(type)) + "\" d=\"" + d + '"';
    if (!stroke.dash.empty()) out += " stroke-dasharray=\"" + std::string(stroke.dash) + '"';
    if (stroke.head != "none") {
      heads_.insert(type);
      out += " marker-end=\"url(#" + id(text_of(type)) + ")\"";
    }
    out += title.empty() ? "/>\n" : "><title>" + escaped(title) + "</title></path>\n";
  }

  void edge(std::string& out, std::size_t place) {
    const Link& link = nodes_.links()[place];
    types_.insert(link.type);
    std::string title = std::string(nodes_[link.from].label) + " – " + std::string(edge_rule(link.type).reads) + " – " +
                        std::string(nodes_[link.to].label);
    if (const Edge& e = nodes_.edge(link); !e.note.empty()) title += ". " + e.note;
    edge_line(out, link.type, path(placement_.routes[place]), title);
  }

  void edge_word(std::string& out, std::size_t place) {
    const Link& link = nodes_.links()[place];
    const Edge& e = nodes_.edge(link);
    std::string word(strokes[static_cast<std::size_t>(link.type)].word);
    if (e.minutes) word += (word.empty() ? "" : " ") + std::to_string(*e.minutes) + " min";
    if (word.empty()) return;
    const Point at = placement_.routes[place].label;
    out += "<text class=\"word\" text-anchor=\"middle\" x=\"" + number(at.x) + "\" y=\"" + number(at.y + 4) + "\">" +
           escaped(word) + "</text>\n";
  }

  static std::string shape(NodeKind kind, std::int32_t x, std::int32_t y, std::int32_t w, std::int32_t h) {
    const auto at = [](std::int32_t px, std::int32_t py) { return number(px) + ',' + number(py) + ' '; };
    const auto rect = [&](std::int32_t radius) {
      return "<rect class=\"shape\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(w) +
             "\" height=\"" + number(h) + "\" rx=\"" + number(radius) + "\"/>";
    };
    switch (kind) {
      case NodeKind::junction:
        return "<circle class=\"shape\" cx=\"" + number(x + w / 2) + "\" cy=\"" + number(y + h / 2) + "\" r=\"" +
               number(w / 2) + "\"/>";
      case NodeKind::decision:
        return "<polygon class=\"shape\" points=\"" + at(x + std::min(12, w / 4), y) +
               at(x + w - std::min(12, w / 4), y) + at(x + w, y + h / 2) + at(x + w - std::min(12, w / 4), y + h) +
               at(x + std::min(12, w / 4), y + h) + at(x, y + h / 2) + "\"/>";
      case NodeKind::cue:
        return "<polygon class=\"shape\" points=\"" + at(x + 10, y) + at(x + w, y) + at(x + w - 10, y + h) +
               at(x, y + h) + "\"/>";
      case NodeKind::impact: {
        const std::int32_t c = std::min(9, h / 3);
        return "<polygon class=\"shape\" points=\"" + at(x + c, y) + at(x + w - c, y) + at(x + w, y + c) +
               at(x + w, y + h - c) + at(x + w - c, y + h) + at(x + c, y + h) + at(x, y + h - c) + at(x, y + c) +
               "\"/>";
      }
      case NodeKind::barrier:
        return rect(0) + "<path class=\"shape\" d=\"M" + number(x + 5) + ' ' + number(y) + 'V' + number(y + h) + 'M' +
               number(x + w - 5) + ' ' + number(y) + 'V' + number(y + h) + "\"/>";
      case NodeKind::action:
        return "<polygon class=\"shape\" points=\"" + at(x, y) + at(x + w - 12, y) + at(x + w, y + 12) +
               at(x + w, y + h) + at(x, y + h) + "\"/>";
      case NodeKind::phase:
        return rect(std::min(h / 2, 18));
      case NodeKind::event:
        return rect(1);
      case NodeKind::factor:
        break;
    }
    return rect(8);
  }

  std::string css_class(std::size_t node) const {
    if (const ContributingFactor* factor = nodes_.factor(node)) {
      if (factor->kind == FactorKind::trigger) return "trigger";
      if (factor->kind == FactorKind::mitigator) return "mitigator";
      if (factor->kind == FactorKind::luck) return "luck";
    }
    return std::string(text_of(nodes_[node].kind));
  }

  void node(std::string& out, std::size_t place) {
    const Node& n = nodes_[place];
    const Box& box = placement_.boxes[place];
    const std::string style_class = css_class(place);
    shapes_.emplace(n.kind, style_class);
    out += "<g class=\"node " + style_class + "\"><title>" + escaped(n.label) + "</title>" +
           shape(n.kind, box.x, box.y, box.width, box.height);
    const std::int32_t middle = box.x + box.width / 2;
    if (n.kind == NodeKind::junction) {
      const JunctionKind kind = nodes_.junction(place)->kind;
      out += "<text text-anchor=\"middle\" x=\"" + number(middle) + "\" y=\"" + number(box.y + box.height / 2 + 5) +
             "\">" +
             (kind == JunctionKind::all_of   ? "&amp;"
              : kind == JunctionKind::any_of ? "or"
                                             : "?") +
             "</text>";
    }
    std::int32_t y = box.y + 18;
    if (!box.header.empty()) {
      out += "<text class=\"header\" text-anchor=\"middle\" x=\"" + number(middle) + "\" y=\"" + number(y) + "\">" +
             escaped(box.header) + "</text>";
      y += 16;
    }
    for (const std::string& line : box.lines) {
      out += "<text text-anchor=\"middle\" x=\"" + number(middle) + "\" y=\"" + number(y) + "\">" + escaped(line) +
             "</text>";
      y += 16;
    }
    out += "</g>\n";
  }

  /// A dotted stub and a footnote where the inquiry stopped.
  void boundaries(std::string& out) {
    if (!nodes_.review().factor_graph) return;
    std::int32_t y = placement_.height + 10;
    std::size_t mark = 0;
    for (const InquiryBoundary& boundary : nodes_.review().factor_graph->boundaries) {
      const std::size_t at = nodes_.find(boundary.node.text);
      if (at == Nodes::npos) continue;
      const Box& box = placement_.boxes[at];
      const std::string sign = std::to_string(++mark);
      out += "<path class=\"boundary\" d=\"M" + number(box.x + 8) + ' ' + number(box.y + box.height + 3) + 'H' +
             number(box.x + box.width - 8) + "\"/><text class=\"header\" x=\"" + number(box.x + box.width - 6) +
             "\" y=\"" + number(box.y + box.height + 9) + "\">" + sign + "</text>\n";
      std::string note = sign + "  edge of this inquiry (" + std::string(text_of(boundary.reason)) + ')';
      if (!boundary.text.empty()) note += ": " + boundary.text;
      for (const std::string& line : wrapped(note, static_cast<std::size_t>(width_) / 6, 2)) {
        out += "<text class=\"header\" x=\"16\" y=\"" + number(y) + "\">" + escaped(line) + "</text>\n";
        y += 16;
      }
    }
    boundary_room_ = mark == 0 ? 0 : y - placement_.height;
  }

  void legend(std::string& out) {
    std::int32_t x = 16, y = height_ + 16;
    const auto step = [&](std::int32_t width) {
      if (x > 16 && x + width > width_ - 16) {
        x = 16;
        y += 24;
      }
    };
    const auto label = [&](std::string_view text) {
      out +=
          "<text class=\"header\" x=\"" + number(x) + "\" y=\"" + number(y + 4) + "\">" + escaped(text) + "</text>\n";
      x += static_cast<std::int32_t>(6 * text.size()) + 22;
    };
    for (const auto& [kind, style_class] : shapes_) {
      const bool junction = kind == NodeKind::junction;
      const std::string text = junction                  ? "combination: & all together, or any one, ? not known yet"
                               : style_class == "factor" ? "condition or context"
                                                         : style_class;
      step(static_cast<std::int32_t>(6 * text.size()) + 52);
      out += "<g class=\"node " + style_class + "\">" + shape(kind, x, y - 8, junction ? 16 : 26, 16) + "</g>";
      x += 32;
      label(text);
    }
    x = 16;
    y += 26;
    for (const EdgeType type : types_) {
      const std::string text = std::string(text_of(type)) + ": " + std::string(edge_rule(type).reads);
      step(static_cast<std::int32_t>(6 * text.size()) + 66);
      edge_line(out, type, "M" + number(x) + ' ' + number(y) + "H" + number(x + 38), {});
      x += 46;
      label(text);
    }
    height_ = y + 22;
  }

  Nodes nodes_;
  const SvgOptions& options_;
  Placement placement_;
  std::int32_t width_ = 0, height_ = 0, boundary_room_ = 0;
  std::set<EdgeType> heads_;
  std::set<EdgeType> types_;
  std::set<std::pair<NodeKind, std::string>> shapes_;
};

}  // namespace

std::string svg(const Review& review, const SvgOptions& options) {
  return Picture(review, options).draw();
}

}  // namespace debrief::inline v0::graph
