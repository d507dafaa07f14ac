#include "debrief/model/incident_clock.hpp"
#include "report/incident_chart.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

namespace {

View event_view(const Page& page, const TimelineEvent& event, std::size_t number) {
  View out;
  out.number("event_number", number);
  add_moment(out, page, event.at, "event");
  if (event.until) {
    add_moment(out, page, event.until, "event_until");
    if (event.at) out.text("event_duration", duration_text(seconds_between(*event.at, *event.until)));
  }
  if (event.precision && *event.precision != Precision::exact) out.text("event_precision", text_of(*event.precision));
  if (event.kind) out.text("event_kind", words(text_of(*event.kind)));
  if (event.basis == Basis::subjective) out.text("event_basis", "what somebody thought");
  add_paragraphs(out, "event_text", "event_paragraph", event.text);
  out.text("event_role", words(event.actor_role));
  out.text("event_account", words(event.account_of));
  out.text("event_service", event.service);
  out.text("event_milestone", words(event.milestone));
  if (event.alert) {
    out.text("alert_name", event.alert->name);
    out.text("alert_told", event.alert->told);
    if (event.alert->verdict) out.text("alert_verdict", text_of(*event.alert->verdict));
  }
  out.list("event_marks", "mark", event.marks);
  out.text("event_note", event.note);
  add_citations(out, page, event.evidence, "event_citations");
  return out;
}

}  // namespace

void add_timeline(View& view, const Page& page) {
  // Neighbouring events of one phase stand under one heading, in the document's order: order known without a clock is
  // kept, and a phase that comes back shows twice.
  std::vector<View> groups;
  std::vector<View> events;
  const auto close = [&](const std::optional<Phase>& phase) {
    if (events.empty()) return;
    View group;
    group.text("phase_name", phase ? words(text_of(*phase)) : "no phase given");
    group.text("phase_key", phase ? text_of(*phase) : "none");
    group.list("events", std::move(events));
    groups.push_back(std::move(group));
    events.clear();
  };
  std::optional<Phase> current;
  std::size_t number = 0;
  for (const TimelineEvent& event : page.review.timeline) {
    if (event.phase != current) close(current);
    current = event.phase;
    events.push_back(event_view(page, event, ++number));
  }
  close(current);
  view.section("phases", std::move(groups));
  view.chart("timeline_chart", timeline_chart(page.review));
  if (page.zero) view.text("time_zero", text_of(*page.zero));
}

}  // namespace debrief::inline v0::report_detail
