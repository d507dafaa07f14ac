#include "debrief/model/incident_clock.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

Page page_of(const Review& review) {
  Page out{review, time_zero(review), {}, {}};
  if (review.evidence_packet) {
    for (const EvidenceItem& item : review.evidence_packet->items) {
      out.evidence.emplace(item.id.text, out.evidence.size() + 1);
    }
  }
  const auto label = [&](const std::string& id, std::string_view text) {
    if (!id.empty()) out.labels.emplace(id, shortened(text, 90));
  };
  for (const Incident& incident : review.incidents) {
    label(incident.id.text, incident.title);
    for (const Impact& impact : incident.impacts) label(impact.id.text, impact.text);
  }
  for (const TimelineEvent& event : review.timeline) label(event.id.text, event.text);
  for (const DecisionPoint& decision : review.decision_points) {
    label(decision.id.text, decision.title.empty() ? decision.choice : decision.title);
  }
  for (const ContributingFactor& factor : review.contributing_factors) label(factor.id.text, factor.label);
  if (review.factor_graph) {
    for (const Barrier& barrier : review.factor_graph->barriers) label(barrier.id.text, barrier.label);
    for (const Junction& junction : review.factor_graph->junctions) label(junction.id.text, junction.label);
  }
  for (const LearningPoint& point : review.learning_points) label(point.id.text, point.text);
  for (const Action& action : review.actions) label(action.id.text, action.title);
  return out;
}

void add_moment(View& view, const Page& page, const std::optional<Instant>& at, const std::string& prefix) {
  if (!at) return;
  if (page.zero) view.text(prefix + "_t", t_plus(*page.zero, *at));
  std::string clock = text_of(*at);
  clock[10] = ' ';
  view.text(prefix + "_clock", clock);
  view.text(prefix + "_machine", text_of(*at));
}

void add_citations(View& view, const Page& page, const EvidenceRefs& evidence, const std::string& name) {
  std::vector<View> citations;
  for (const Id<EvidenceItem>& id : evidence) {
    View citation;
    const auto found = page.evidence.find(id.text);
    if (found != page.evidence.end()) {
      citation.number("citation_number", found->second);
    } else {
      citation.text("citation_unknown", id.text);
    }
    citations.push_back(std::move(citation));
  }
  view.list(name, std::move(citations));
}

void add_paragraphs(View& view, std::string_view name, std::string_view item, std::string_view text) {
  view.list(name, item, paragraphs(text));
}

}  // namespace debrief::inline v0::report_detail
