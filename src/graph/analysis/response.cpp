#include "debrief/graph/response.hpp"

#include <algorithm>

#include "debrief/graph/decision_points.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

std::vector<DecisionContext> decision_contexts(const Review& review) {
  const Nodes nodes(review);
  std::vector<DecisionContext> out;
  for (const DecisionPoint& decision : review.decision_points) {
    DecisionContext& context = out.emplace_back();
    context.decision = decision.id;
    context.label = !decision.title.empty() ? decision.title : decision.choice;
    Texture filled = texture(decision);
    context.texture = filled.score;
    context.missing_texture = std::move(filled.missing);
    const std::size_t node = nodes.find(decision.id.text);
    if (node != Nodes::npos) {
      for (const std::uint32_t place : nodes.entering(node)) {
        const Link& link = nodes.links()[place];
        if (link.type == EdgeType::shapes) context.shaped_by.emplace_back(nodes[link.from].id);
        if (link.type == EdgeType::misleads) context.misled_by.emplace_back(nodes[link.from].id);
      }
      for (const std::uint32_t place : nodes.leaving(node)) {
        const Link& link = nodes.links()[place];
        if (link.type == EdgeType::triggers || link.type == EdgeType::delays || link.type == EdgeType::amplifies) {
          context.led_to.emplace_back(nodes[link.to].id);
        }
      }
    }
    const std::size_t setting = context.shaped_by.size() + context.misled_by.size();
    if (!context.led_to.empty() && setting < 2) {
      context.question = "Which conditions and signals gave the situation in which this made sense?";
    } else if (setting == 0) {
      context.question = "What shaped this decision?";
    } else if (!context.missing_texture.empty()) {
      context.question = "What is there to say of its " + context.missing_texture.front() + "?";
    }
  }
  return out;
}

std::vector<VisibilityGap> visibility_gaps(const Review& review) {
  const Nodes nodes(review);
  const auto instant_of_node = [&](std::size_t node) -> const std::optional<Instant>* {
    if (nodes[node].kind == NodeKind::event) return &review.timeline[nodes[node].index].at;
    if (nodes[node].kind == NodeKind::decision) return &review.decision_points[nodes[node].index].at;
    return nullptr;
  };
  std::vector<VisibilityGap> out;
  for (const DecisionPoint& decision : review.decision_points) {
    VisibilityGap gap;
    gap.decision = decision.id;
    gap.label = !decision.title.empty() ? decision.title : decision.choice;
    for (const Cue& cue : decision.cues) {
      const bool seen = cue.seen_at ? !decision.at || !is_before(*decision.at, *cue.seen_at) : !cue.first_available_at;
      const bool there = cue.first_available_at && decision.at && !is_before(*decision.at, *cue.first_available_at);
      if (seen || (cue.first_available_at && !decision.at && cue.seen_at)) {
        gap.looked_at.push_back(cue.what);
      } else if (there) {
        gap.not_seen.push_back(cue.what);
      }
    }
    const std::size_t node = nodes.find(decision.id.text);
    for (const Link& link : nodes.links()) {
      const std::string from(nodes[link.from].label), to(nodes[link.to].label);
      const bool own_cue =
          nodes[link.to].kind == NodeKind::cue && review.decision_points[nodes[link.to].owner].id == decision.id;
      if (link.type == EdgeType::misleads && link.to == node) gap.misleading.push_back(from);
      if (link.type == EdgeType::masks && (own_cue || nodes[link.to].kind == NodeKind::event)) {
        // A hidden event matters to every decision that was taken from it on.
        const auto* when = instant_of_node(link.to);
        if (own_cue || when == nullptr || !*when || !decision.at || !is_before(*decision.at, **when)) {
          gap.masked.push_back(to + ", by " + from);
        }
      }
      if (link.type == EdgeType::reveals) {
        const auto* when = instant_of_node(link.from);
        if (when != nullptr && *when && decision.at && is_before(*decision.at, **when)) {
          gap.revealed_later.push_back(to + ", through " + from);
        }
      }
    }
    for (const std::string& signal : decision.misleading_signals) gap.misleading.push_back(signal);
    for (const InformationMissing& missing : decision.information_missing) {
      gap.out_of_reach.push_back(std::string(text_of(missing.gap)) + (missing.text.empty() ? "" : ": " + missing.text));
    }
    if (!gap.looked_at.empty() || !gap.not_seen.empty() || !gap.masked.empty() || !gap.misleading.empty() ||
        !gap.revealed_later.empty() || !gap.out_of_reach.empty()) {
      out.push_back(std::move(gap));
    }
  }
  return out;
}

}  // namespace debrief::inline v0::graph
