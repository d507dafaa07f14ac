#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "debrief/graph/notation.hpp"
#include "graph/notation/notation_text.hpp"

namespace debrief::inline v0::graph {

namespace {

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out += '"';
}

std::string spelled(std::string_view id) {
  return is_plain(id) ? std::string(id) : in_quotes(id);
}

bool has_attributes(const Edge& edge) {
  return edge.minutes || edge.confidence || edge.but_for || !edge.perspectives.empty() || !edge.evidence.empty() ||
         !edge.note.empty();
}

std::string word_list(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ",") + spelled(word);
  return out;
}

class Writer {
 public:
  explicit Writer(const Review& review) : review_(review), nodes_(review) {}

  std::string write() {
    choose_arrows();
    choose_groups();
    choose_declarations();
    declarations();
    edges();
    return std::move(out_);
  }

 private:
  const Edge& edge(std::size_t link) const { return nodes_.edge(nodes_.links()[link]); }

  std::optional<FactorKind> factor_kind(std::size_t node) const {
    const ContributingFactor* factor = nodes_.factor(node);
    return factor == nullptr ? std::nullopt : factor->kind;
  }
  std::optional<JunctionKind> junction_kind(std::size_t node) const {
    const Junction* junction = nodes_.junction(node);
    return junction == nullptr ? std::nullopt : std::optional(junction->kind);
  }

  void choose_arrows() {
    const auto links = nodes_.links();
    plain_.assign(links.size(), false);
    for (std::size_t i = 0; i < links.size(); ++i) {
      const Link& link = links[i];
      const auto from = junction_kind(link.from);
      plain_[i] = !has_attributes(edge(i)) &&
                  link.type == usual_edge_type(nodes_[link.from].kind, nodes_[link.to].kind, factor_kind(link.from),
                                               from ? from : junction_kind(link.to));
    }
  }

  /// Junctions whose incoming edges stand together can be written as "A & B".
  void choose_groups() {
    const auto links = nodes_.links();
    group_length_.assign(links.size(), 0);
    if (review_.factor_graph) {
      for (const InquiryBoundary& boundary : review_.factor_graph->boundaries) {
        bounded_.insert(nodes_.find(boundary.node.text));
      }
    }
    std::vector<std::size_t> inline_junctions;
    std::vector<bool> grouped(nodes_.nodes().size(), false);
    for (std::size_t i = 0; i < links.size(); ++i) {
      const std::size_t junction = links[i].to;
      if (nodes_[junction].kind != NodeKind::junction) continue;
      const auto entering = nodes_.entering(junction);
      if (entering.front() != i || entering.size() < 2) continue;
      bool together = true;
      for (std::size_t k = 0; k < entering.size(); ++k) {
        together = together && entering[k] == i + k && plain_[i + k] && links[i + k].from != junction;
      }
      if (!together) continue;
      grouped[junction] = true;
      group_length_[i] = entering.size();
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (group_length_[i] == 0) continue;
      const std::size_t junction = links[i].to, next = i + group_length_[i];
      const Junction& record = *nodes_.junction(junction);
      if (record.label.empty() && !record.complete && !bounded_.contains(junction) &&
          nodes_.leaving(junction).size() == 1 && next < links.size() && links[next].from == junction &&
          links[next].to != junction && plain_[next] && !grouped[links[next].to]) {
        inline_junctions.push_back(junction);
      }
    }
    grouped_ = std::move(grouped);
    // Junctions without a name get the next free one of J1, J2 … when the text is read.
    std::unordered_set<std::size_t> unnamed(inline_junctions.begin(), inline_junctions.end());
    std::size_t number = 0;
    bool all_fit = true;
    for (const std::size_t junction : inline_junctions) {
      std::string next;
      while (true) {
        next = "J" + std::to_string(++number);
        const std::size_t taken = nodes_.find(next);
        if (taken == Nodes::npos || unnamed.contains(taken)) break;
      }
      all_fit = all_fit && next == nodes_[junction].id;
    }
    inline_.assign(nodes_.nodes().size(), false);
    if (all_fit) {
      for (const std::size_t junction : inline_junctions) inline_[junction] = true;
    }
  }

  bool says_nothing_more(std::size_t node) const {
    const Node& n = nodes_[node];
    switch (n.kind) {
      case NodeKind::factor: {
        const ContributingFactor& f = *nodes_.factor(node);
        return f.code == code_of_undeclared(n.id) && f.label.empty() && !f.level && !f.facet && !f.confidence &&
               (!f.kind || mark_of(f.kind) != 0);
      }
      case NodeKind::event:
        return review_.timeline[n.index].text == text_of_undeclared(n.id, n.kind);
      case NodeKind::decision:
        return review_.decision_points[n.index].title == text_of_undeclared(n.id, n.kind);
      case NodeKind::cue:
        return false;
      case NodeKind::barrier: {
        const Barrier& b = *nodes_.barrier(node);
        return b.label == text_of_undeclared(n.id, n.kind) && !b.kind && !b.state;
      }
      case NodeKind::impact: {
        const Impact& m = review_.incidents[n.owner].impacts[n.index];
        return m.text == text_of_undeclared(n.id, n.kind) && m.audience == ImpactAudience::customer;
      }
      case NodeKind::action:
        return review_.actions[n.index].title == text_of_undeclared(n.id, n.kind);
      case NodeKind::junction: {
        const Junction& j = *nodes_.junction(node);
        return grouped_[node] && j.label.empty() && !j.complete;
      }
      case NodeKind::phase:
        return true;
    }
    return false;
  }

  void choose_declarations() {
    const auto links = nodes_.links();
    const std::size_t count = nodes_.nodes().size();
    std::vector<Usage> usage(count);
    std::vector<std::size_t> first_use;
    std::vector<bool> used(count, false);
    const auto use = [&](std::size_t node) {
      if (!used[node]) first_use.push_back(node);
      used[node] = true;
    };
    if (review_.factor_graph) {
      for (const InquiryBoundary& boundary : review_.factor_graph->boundaries) {
        if (const std::size_t node = nodes_.find(boundary.node.text); node != Nodes::npos) use(node);
      }
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
      const Link& link = links[i];
      if (group_length_[i] > 0 && !inline_[link.to]) use(link.to);
      if (!inline_[link.from]) use(link.from);
      if (link.type != EdgeType::relates || plain_[i]) usage[link.from].starts = true;
      const bool member = nodes_[link.to].kind == NodeKind::junction && grouped_[link.to];
      if (!member) {
        note_target(usage[link.to], plain_[i] ? std::nullopt : std::optional(link.type));
        use(link.to);
      }
    }
    // Junctions without a name come last when the text is read.
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (group_length_[i] > 0 && inline_[links[i].to]) use(links[i].to);
    }
    for (const Node& n : nodes_.nodes()) {
      if (n.kind != NodeKind::cue) continue;
      const std::size_t owner = nodes_.find(review_.decision_points[n.owner].id.text);
      if (owner != Nodes::npos) usage[owner].owns_a_cue = true;
    }
    declared_.assign(count, false);
    for (std::size_t node = 0; node < count; ++node) {
      const Node& n = nodes_[node];
      if (n.kind == NodeKind::phase || inline_[node]) continue;
      const bool marked = n.kind == NodeKind::factor && mark_of(factor_kind(node)) != 0;
      const bool understood =
          marked || (n.kind == NodeKind::junction ? grouped_[node] : kind_of_undeclared(n.id, usage[node]) == n.kind);
      declared_[node] = !used[node] || !understood || !says_nothing_more(node);
    }
    // Lists keep their order: what is declared comes first, the rest as it is used; where that differs, declare all.
    for (std::size_t begin = 0; begin < count;) {
      std::size_t end = begin;
      while (end < count && nodes_[end].kind == nodes_[begin].kind) ++end;
      if (nodes_[begin].kind != NodeKind::phase) keep_order(begin, end, first_use);
      begin = end;
    }
  }

  void keep_order(std::size_t begin, std::size_t end, const std::vector<std::size_t>& first_use) {
    // Decisions and cues interleave in the node list, so a kind may come in several stretches; declare those.
    const NodeKind kind = nodes_[begin].kind;
    std::vector<std::size_t> expected;
    for (std::size_t node = begin; node < end; ++node) {
      if (declared_[node]) expected.push_back(node);
    }
    for (const std::size_t node : first_use) {
      if (node >= begin && node < end && !declared_[node]) expected.push_back(node);
    }
    const bool kept = std::is_sorted(expected.begin(), expected.end());
    const bool split = kind == NodeKind::decision && review_.decision_points.size() > end - begin;
    if (kept && !split) return;
    for (std::size_t node = begin; node < end; ++node) declared_[node] = true;
    if (kind == NodeKind::junction) {
      for (std::size_t node = begin; node < end; ++node) inline_[node] = false;
    }
  }

  void declare(std::size_t node) {
    const Node& n = nodes_[node];
    out_ += text_of(n.kind);
    out_ += ' ' + spelled(n.id);
    std::string_view text;
    const auto word = [this](const auto& value) {
      if (value) out_ += ' ' + std::string(text_of(*value));
    };
    switch (n.kind) {
      case NodeKind::factor: {
        const ContributingFactor& f = *nodes_.factor(node);
        if (f.code != code_of_undeclared(n.id)) {
          out_ += ' ';
          if (code_of_undeclared(f.code).empty()) out_ += "code:";
          if (f.code.empty() || is_plain(f.code)) out_ += f.code;
        }
        word(f.kind);
        word(f.level);
        word(f.facet);
        word(f.confidence);
        text = f.label;
        break;
      }
      case NodeKind::event:
        text = review_.timeline[n.index].text;
        break;
      case NodeKind::decision:
        text = review_.decision_points[n.index].title;
        break;
      case NodeKind::cue:
        out_ += " of " + spelled(review_.decision_points[n.owner].id.text);
        text = review_.decision_points[n.owner].cues[n.index].what;
        break;
      case NodeKind::barrier: {
        const Barrier& b = *nodes_.barrier(node);
        word(b.kind);
        word(b.state);
        text = b.label;
        break;
      }
      case NodeKind::impact: {
        const Impact& m = review_.incidents[n.owner].impacts[n.index];
        if (m.audience != ImpactAudience::customer) out_ += ' ' + std::string(text_of(m.audience));
        text = m.text;
        break;
      }
      case NodeKind::junction: {
        const Junction& j = *nodes_.junction(node);
        out_ += ' ' + std::string(text_of(j.kind));
        if (j.complete) out_ += " complete:" + std::string(text_of(*j.complete));
        text = j.label;
        break;
      }
      case NodeKind::action:
        text = review_.actions[n.index].title;
        break;
      case NodeKind::phase:
        break;
    }
    if (!text.empty()) out_ += ' ' + in_quotes(text);
    out_ += '\n';
  }

  void declarations() {
    for (std::size_t node = 0; node < nodes_.nodes().size(); ++node) {
      if (declared_[node]) declare(node);
    }
    if (!review_.factor_graph) return;
    for (const InquiryBoundary& boundary : review_.factor_graph->boundaries) {
      if (nodes_.find(boundary.node.text) == Nodes::npos) continue;
      out_ += "boundary " + spelled(boundary.node.text) + ' ' + std::string(text_of(boundary.reason));
      if (!boundary.text.empty()) out_ += ' ' + in_quotes(boundary.text);
      out_ += '\n';
    }
  }

  std::string name(std::size_t node) {
    std::string out = spelled(nodes_[node].id);
    const bool first = named_.insert(node).second;
    if (const char mark = mark_of(factor_kind(node)); mark != 0 && first && !declared_[node]) out += mark;
    return out;
  }

  std::string arrow(std::size_t link) const {
    if (plain_[link]) return " -> ";
    const Edge& e = edge(link);
    std::string out = " ~" + std::string(text_of(e.type));
    if (e.minutes) out += ' ' + std::to_string(*e.minutes) + 'm';
    if (e.confidence) out += ' ' + std::string(text_of(*e.confidence));
    if (e.but_for) out += " but-for:" + std::string(text_of(*e.but_for));
    if (!e.perspectives.empty()) out += " by:" + word_list(e.perspectives);
    if (!e.evidence.empty()) {
      std::vector<std::string> ids;
      for (const auto& id : e.evidence) ids.push_back(id.text);
      out += " evidence:" + word_list(ids);
    }
    if (!e.note.empty()) out += ' ' + in_quotes(e.note);
    return out + "~> ";
  }

  void edges() {
    const auto links = nodes_.links();
    static constexpr std::string_view operators[] = {" & ", " | ", " ? "};
    for (std::size_t i = 0; i < links.size();) {
      std::size_t at = links[i].from;
      if (const std::size_t length = group_length_[i]; length > 0) {
        const std::size_t junction = links[i].to;
        std::string group;
        if (!inline_[junction]) group = name(junction) + " = ";
        for (std::size_t k = 0; k < length; ++k) {
          if (k > 0) group += operators[static_cast<std::size_t>(nodes_.junction(junction)->kind)];
          group += name(links[i + k].from);
        }
        out_ += group;
        i += length;
        if (!inline_[junction]) {
          out_ += '\n';
          continue;
        }
        at = junction;
      } else {
        out_ += name(at);
      }
      do {
        const std::string separator = arrow(i);
        out_ += separator + name(links[i].to);
        at = links[i].to;
        ++i;
      } while (i < links.size() && links[i].from == at && group_length_[i] == 0);
      out_ += '\n';
    }
    for (const std::uint32_t place : nodes_.dangling()) {
      const Edge& e = review_.factor_graph->edges[place];
      std::string line =
          "# leads to or from nothing: " + e.from.text + " ~" + std::string(text_of(e.type)) + "~> " + e.to.text;
      std::replace(line.begin(), line.end(), '\n', ' ');
      out_ += line + '\n';
    }
  }

  const Review& review_;
  Nodes nodes_;
  std::vector<bool> plain_, inline_, grouped_, declared_;
  std::vector<std::size_t> group_length_;
  std::unordered_set<std::size_t> named_, bounded_;
  std::string out_;
};

}  // namespace

std::string write_notation(const Review& review) {
  return Writer(review).write();
}

}  // namespace debrief::inline v0::graph
