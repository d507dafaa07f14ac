#include "debrief/graph/exchange.hpp"

#include <array>

#include "debrief/graph/nodes.hpp"
#include "graph/boxes.hpp"
#include "graph/markup.hpp"

namespace debrief::inline v0::graph {

namespace {

std::string dot_quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out += ' ';
    } else if (c != '\0') {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out += '"';
}

std::string joined(const std::vector<std::string>& lines, std::string_view separator) {
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? std::string() : std::string(separator)) + line;
  return out;
}

std::string_view junction_sign(JunctionKind kind) {
  return kind == JunctionKind::all_of ? "&" : kind == JunctionKind::any_of ? "or" : "?";
}

std::string edge_words(const Edge& edge) {
  std::string out(text_of(edge.type));
  if (edge.minutes) out += ' ' + std::to_string(*edge.minutes) + " min";
  return out;
}

/// Text for a Mermaid label: entities for what its grammar uses.
std::string mermaid_text(std::string_view text) {
  std::string out;
  for (const std::string& line : wrapped(text, 30, 2)) {
    if (!out.empty()) out += "<br/>";
    for (const char c : line) {
      switch (c) {
        case '"':
          out += "#quot;";
          break;
        case '#':
          out += "#35;";
          break;
        case '<':
          out += "#lt;";
          break;
        case '>':
          out += "#gt;";
          break;
        case '&':
          out += "#amp;";
          break;
        case '`':
          out += "'";
          break;
        default:
          out += c;
      }
    }
  }
  return out;
}

}  // namespace

std::string dot(const Review& review) {
  static constexpr std::array<std::string_view, 9> shapes = {"box",     "box",    "hexagon", "parallelogram", "box3d",
                                                             "octagon", "circle", "note",    "oval"};
  static constexpr std::array<std::string_view, 13> lines = {"style=solid",
                                                             "style=bold,arrowhead=normalnormal",
                                                             "style=solid",
                                                             "style=dashed",
                                                             "style=solid,arrowhead=diamond",
                                                             "style=dotted,arrowhead=tee",
                                                             "style=dotted,arrowhead=odot",
                                                             "style=dashed,arrowhead=vee",
                                                             "style=dashed,arrowhead=vee",
                                                             "style=solid,arrowhead=box",
                                                             "style=dashed,arrowhead=tee",
                                                             "style=dashed,arrowhead=empty",
                                                             "style=dotted,dir=none"};
  const Nodes nodes(review);
  std::string out =
      "digraph factors {\n  rankdir=LR;\n  node [fontname=\"Helvetica\", fontsize=11];\n"
      "  edge [fontname=\"Helvetica\", fontsize=10];\n";
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const Node& node = nodes[i];
    const Box box = box_of(nodes, i);
    std::string label;
    if (const Junction* junction = nodes.junction(i)) {
      label = junction_sign(junction->kind);
    } else {
      if (!box.header.empty()) label = box.header + "\n";
      label += joined(box.lines, "\n");
    }
    std::string text;
    for (const char c : label) {
      if (c == '\n') {
        text += "\\n";
      } else {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
      }
    }
    out += "  " + dot_quoted(node.id) + " [shape=" + std::string(shapes[static_cast<std::size_t>(node.kind)]);
    if (const ContributingFactor* factor = nodes.factor(i)) {
      out += factor->kind == FactorKind::trigger ? ", style=\"rounded,bold\""
             : factor->kind == FactorKind::luck  ? ", style=\"rounded,dashed\""
                                                 : ", style=rounded";
    }
    out += ", label=\"" + text + "\"];\n";
  }
  for (const Link& link : nodes.links()) {
    const Edge& edge = nodes.edge(link);
    out += "  " + dot_quoted(nodes[link.from].id) + " -> " + dot_quoted(nodes[link.to].id) +
           " [label=" + dot_quoted(edge_words(edge)) + ", " + std::string(lines[static_cast<std::size_t>(link.type)]);
    if (!edge.note.empty()) out += ", tooltip=" + dot_quoted(edge.note);
    out += "];\n";
  }
  return out + "}\n";
}

std::string mermaid(const Review& review) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> brackets = {{
      {"(\"", "\")"},
      {"[\"", "\"]"},
      {"{{\"", "\"}}"},
      {"[/\"", "\"/]"},
      {"[[\"", "\"]]"},
      {"[\"", "\"]"},
      {"((\"", "\"))"},
      {">\"", "\"]"},
      {"([\"", "\"])"},
  }};
  const Nodes nodes(review);
  std::string out = "flowchart LR\n";
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const Node& node = nodes[i];
    const auto& [open, close] = brackets[static_cast<std::size_t>(node.kind)];
    std::string text;
    if (const Junction* junction = nodes.junction(i)) {
      text = mermaid_text(junction_sign(junction->kind));
    } else {
      const Box box = box_of(nodes, i);
      if (!box.header.empty()) text = "<i>" + mermaid_text(box.header) + "</i><br/>";
      text += mermaid_text(node.label);
    }
    out += "  n" + std::to_string(i) + std::string(open) + text + std::string(close);
    const ContributingFactor* factor = nodes.factor(i);
    out += ":::" + std::string(factor != nullptr && factor->kind ? text_of(*factor->kind) : text_of(node.kind)) + '\n';
  }
  for (const Link& link : nodes.links()) {
    const Edge& edge = nodes.edge(link);
    const bool happens =
        link.type == EdgeType::enables || link.type == EdgeType::joint || link.type == EdgeType::alternative;
    out += "  n" + std::to_string(link.from);
    if (happens) {
      out += link.type == EdgeType::alternative ? " -.-> " : " --> ";
    } else if (link.type == EdgeType::triggers) {
      out += " ==>|triggers| ";
    } else if (link.type == EdgeType::relates) {
      out += " -.- ";
    } else {
      out += " -.->|" + mermaid_text(edge_words(edge)) + "| ";
    }
    out += 'n' + std::to_string(link.to) + '\n';
  }
  out +=
      "  classDef trigger stroke-width:3px;\n  classDef luck stroke-dasharray:5 3;\n  classDef impact "
      "stroke-width:3px;\n";
  return out;
}

std::string graphml(const Review& review) {
  struct Key {
    std::string_view id, owner, name, type;
  };
  static constexpr std::array<Key, 13> keys = {{
      {"kind", "node", "kind", "string"},
      {"label", "node", "label", "string"},
      {"code", "node", "code", "string"},
      {"category", "node", "category", "string"},
      {"facet", "node", "facet", "string"},
      {"level", "node", "level", "string"},
      {"state", "node", "state", "string"},
      {"type", "edge", "type", "string"},
      {"minutes", "edge", "minutes", "long"},
      {"confidence", "edge", "confidence", "string"},
      {"but_for", "edge", "but_for", "string"},
      {"note", "edge", "note", "string"},
      {"part", "node", "part", "string"},
  }};
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  for (const Key& key : keys) {
    out += "  <key id=\"" + std::string(key.id) + "\" for=\"" + std::string(key.owner) + "\" attr.name=\"" +
           std::string(key.name) + "\" attr.type=\"" + std::string(key.type) + "\"/>\n";
  }
  out += "  <graph id=\"factors\" edgedefault=\"directed\">\n";
  const auto data = [&out](std::string_view key, std::string_view value) {
    if (!value.empty()) out += "      <data key=\"" + std::string(key) + "\">" + escaped(value) + "</data>\n";
  };
  const Nodes nodes(review);
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const Node& node = nodes[i];
    out += "    <node id=\"" + escaped(node.id) + "\">\n";
    data("kind", text_of(node.kind));
    data("label", node.label);
    if (const ContributingFactor* factor = nodes.factor(i)) {
      data("code", factor->code);
      data("category", category_id(*factor));
      if (const auto facet = facet_of(*factor)) data("facet", text_of(*facet));
      if (factor->level) data("level", text_of(*factor->level));
      if (factor->kind) data("part", text_of(*factor->kind));
    }
    if (const Barrier* barrier = nodes.barrier(i); barrier != nullptr && barrier->state)
      data("state", text_of(*barrier->state));
    if (const Junction* junction = nodes.junction(i)) data("part", text_of(junction->kind));
    out += "    </node>\n";
  }
  for (const Link& link : nodes.links()) {
    const Edge& edge = nodes.edge(link);
    out += "    <edge id=\"e" + std::to_string(link.edge) + "\" source=\"" + escaped(nodes[link.from].id) +
           "\" target=\"" + escaped(nodes[link.to].id) + "\">\n";
    data("type", text_of(link.type));
    if (edge.minutes) data("minutes", std::to_string(*edge.minutes));
    if (edge.confidence) data("confidence", text_of(*edge.confidence));
    if (edge.but_for) data("but_for", text_of(*edge.but_for));
    data("note", edge.note);
    out += "    </edge>\n";
  }
  return out + "  </graph>\n</graphml>\n";
}

}  // namespace debrief::inline v0::graph
