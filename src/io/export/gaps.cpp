#include "debrief/io/export/gaps.hpp"

#include <algorithm>

#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

namespace {

Finding gap(std::string_view code, std::string pointer, std::string message) {
  Finding out;
  for (const ReadingRule& rule : reading_rules()) {
    if (rule.code != code) continue;
    out.code = rule.code;
    out.name = rule.name;
    out.severity = rule.severity;
    out.why = rule.why;
    out.suggestion = rule.suggestion;
  }
  out.pointer = std::move(pointer);
  out.message = std::move(message);
  return out;
}

std::vector<Finding> calendar_gaps(const Review& review) {
  const bool meeting = review.meeting && (review.meeting->started_at || review.meeting->scheduled_for);
  const bool follow_up = review.follow_up && review.follow_up->held_at;
  const bool tasks = std::any_of(review.actions.begin(), review.actions.end(),
                                 [](const Action& each) { return each.state != ActionState::candidate; });
  const bool soak = review.meeting && review.meeting->ended_at;
  if (!meeting && !soak && !follow_up && !tasks) {
    return {
        gap("DOC093", "",
            "The calendar is empty: there is no meeting with a time, no follow-up and no action beyond a candidate.")};
  }
  if (meeting) return {};
  return {gap("DOC094", review.meeting ? "/meeting" : "", "The calendar has no meeting: the review gives it no time.")};
}

std::vector<Finding> graph_gaps(const Review& review) {
  const FactorGraph* graph = review.factor_graph ? &*review.factor_graph : nullptr;
  const bool edges = graph != nullptr && !graph->edges.empty();
  const bool nodes = !review.contributing_factors.empty() ||
                     (graph != nullptr && !(graph->barriers.empty() && graph->junctions.empty()));
  if (!edges && !nodes) {
    return {gap("DOC093", "", "The picture is empty: there is no contributing factor and no factor graph.")};
  }
  if (edges) return {};
  return {gap("DOC094", graph != nullptr ? "/factor_graph" : "",
              "The picture has no lines: the factor graph has no edge between the factors.")};
}

std::vector<Finding> log_gaps(const Review& review) {
  if (review.incidents.empty()) return {gap("DOC093", "", "The log has no trace of this review: it has no incident.")};
  std::vector<Finding> out;
  for (std::size_t i = 0; i < review.incidents.size(); ++i) {
    const Incident& incident = review.incidents[i];
    bool timed = std::any_of(incident.milestones.begin(), incident.milestones.end(),
                             [](const Milestone& each) { return each.at.has_value(); });
    bool some = timed;
    for (const TimelineEvent& event : review.timeline) {
      if (event.incident.empty() ? i != 0 : event.incident != incident.id) continue;
      some = true;
      timed = timed || event.at;
    }
    const std::string pointer = "/incidents/" + std::to_string(i);
    if (!some) {
      out.push_back(gap("DOC093", pointer, "The incident's trace is empty: it has no event and no milestone."));
    } else if (!timed) {
      out.push_back(gap("DOC094", pointer, "The incident's trace has no time: none of its events has one."));
    }
  }
  return out;
}

std::vector<Finding> ccadb_gaps(const Review& review) {
  if (!review.summary.empty() || !review.incidents.empty() || !review.timeline.empty() ||
      !review.contributing_factors.empty() || !review.actions.empty()) {
    return {};
  }
  return {gap("DOC093", "", "The report says N/A everywhere: there is no summary, incident, event, factor or action.")};
}

}  // namespace

std::vector<Finding> export_gaps(const Review& review, std::string_view format) {
  if (format == "ics") return calendar_gaps(review);
  if (format == "dot" || format == "mermaid" || format == "graphml") return graph_gaps(review);
  if (format == "xes") return log_gaps(review);
  if (format == "ccadb") return ccadb_gaps(review);
  return {};
}

}  // namespace debrief::inline v0
