#include "debrief/model/incident_clock.hpp"
#include "report/incident_chart.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

namespace {

std::vector<View> milestone_views(const Page& page, const Incident& incident) {
  std::vector<View> out;
  for (const Milestone& milestone : incident.milestones) {
    View view;
    view.text("milestone_name", words(milestone.name));
    add_moment(view, page, milestone.at, "milestone");
    if (!milestone.at && (milestone.not_before || milestone.not_after)) {
      view.text("milestone_clock", (milestone.not_before ? "not before " + text_of(*milestone.not_before) : "") +
                                       std::string(milestone.not_before && milestone.not_after ? ", " : "") +
                                       (milestone.not_after ? "not after " + text_of(*milestone.not_after) : ""));
    }
    if (milestone.precision && *milestone.precision != Precision::exact) {
      view.text("milestone_precision", text_of(*milestone.precision));
    }
    view.text("milestone_note", milestone.note);
    view.text("milestone_expertise", milestone.expertise);
    add_citations(view, page, milestone.evidence, "milestone_citations");
    out.push_back(std::move(view));
  }
  return out;
}

std::vector<View> impact_views(const Page& page, const Incident& incident, bool customers) {
  std::vector<View> out;
  for (const Impact& impact : incident.impacts) {
    if ((impact.audience == ImpactAudience::customer) != customers) continue;
    View view;
    view.text("impact_text", impact.text);
    view.text("impact_audience", text_of(impact.audience));
    if (impact.from && impact.until) {
      view.text("impact_duration", duration_text(seconds_between(*impact.from, *impact.until)));
    }
    add_moment(view, page, impact.from, "impact_from");
    add_moment(view, page, impact.until, "impact_until");
    std::vector<View> quantities;
    for (const Quantity& quantity : impact.quantities) {
      View one;
      one.text("quantity_measure", words(quantity.measure));
      one.text("quantity_value", quantity.value);
      one.text("quantity_unit", quantity.unit);
      one.text("quantity_qualifier", quantity.qualifier);
      quantities.push_back(std::move(one));
    }
    view.section("quantities", std::move(quantities));
    add_citations(view, page, impact.evidence, "impact_citations");
    out.push_back(std::move(view));
  }
  return out;
}

void add_count(std::vector<View>& out, std::string_view name, const std::optional<std::int64_t>& count) {
  if (!count) return;
  View view;
  view.text("count_name", name);
  view.text("count_value", std::to_string(*count));
  out.push_back(std::move(view));
}

}  // namespace

void add_incidents(View& view, const Page& page) {
  std::vector<View> incidents;
  for (const Incident& incident : page.review.incidents) {
    View one;
    one.text("incident_title", incident.title);
    one.flag("incident_of_many", page.review.incidents.size() > 1);
    one.text("incident_kind", words(text_of(incident.kind)));
    one.text("incident_severity", incident.severity);
    one.list("incident_services", "service", incident.services);
    one.list("incident_teams", "team", incident.teams);
    add_paragraphs(one, "incident_summary", "incident_paragraph", incident.summary);
    one.text("near_miss_because", incident.near_miss_because);
    one.section("milestones", milestone_views(page, incident));
    one.section("customer_impacts", impact_views(page, incident, true));
    one.section("internal_impacts", impact_views(page, incident, false));
    std::vector<View> counts;
    add_count(counts, "pages sent", incident.pages_sent);
    add_count(counts, "people paged", incident.people_paged);
    add_count(counts, "support tickets", incident.support_tickets);
    one.section("counts", std::move(counts));
    std::vector<View> references;
    for (const ExternalReference& reference : incident.external_references) {
      View link;
      link.text("reference_text", reference.system + (reference.id.empty() ? "" : " " + reference.id));
      link.text("reference_uri", linkable(reference.uri));
      references.push_back(std::move(link));
    }
    one.section("references", std::move(references));
    incidents.push_back(std::move(one));
  }
  view.section("incidents", std::move(incidents));
  view.chart("impact_chart", impact_chart(page.review));
}

}  // namespace debrief::inline v0::report_detail
