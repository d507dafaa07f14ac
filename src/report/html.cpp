#include "debrief/report/html.hpp"

#include "debrief/core/version.hpp"
#include "debrief/graph/svg.hpp"
#include "debrief/model/incident_clock.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"
#include "report/templates.hpp"

namespace debrief::inline v0::report {

namespace {

bool has_impact(const Review& review) {
  for (const Incident& incident : review.incidents) {
    if (!incident.impacts.empty() || !incident.responders.empty() || incident.pages_sent || incident.people_paged ||
        incident.support_tickets) {
      return true;
    }
  }
  return false;
}

/// A language tag as it may stand in an attribute: letters, digits and hyphens.
std::string language_of(const Review& review) {
  for (const char c : review.language) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) return "en";
  }
  return review.language.empty() ? "en" : review.language;
}

}  // namespace

std::string_view style_sheet() noexcept {
  return report_detail::template_text("style.css");
}

std::string page_name(const Review& review) {
  return report_detail::file_name(review.id.empty() ? review.title : review.id.text) + ".html";
}

std::string html(const Review& review, const HtmlOptions& options) {
  const report_detail::Page page = report_detail::page_of(review);
  report_detail::View view;
  view.chart("style", std::string(style_sheet()));
  view.text("page_language", language_of(review));
  view.text("review_title", review.title.empty() ? "Untitled review" : review.title);
  view.text("review_kind",
            review.kind == ReviewKind::root_cause_analysis ? "Root cause analysis" : "Post-incident review");
  if (page.zero) view.text("review_day", text_of(local_date(*page.zero)));
  view.text("index_link", options.index_link);
  view.text("library_version", library_version());
  view.text("document_format", review.format);
  report_detail::add_paragraphs(view, "summary", "summary_paragraph", review.summary);
  view.flag("has_impact", has_impact(review));
  report_detail::add_incidents(view, page);
  report_detail::add_timeline(view, page);
  report_detail::add_decisions(view, page);
  view.flag("has_factors", !review.contributing_factors.empty() || review.factor_graph.has_value());
  if (review.factor_graph && !review.factor_graph->edges.empty()) view.chart("graph_picture", graph::svg(review));
  report_detail::add_factors(view, page);
  view.flag("has_learning", !review.learning_points.empty() || !review.went_well.empty() || !review.luck.empty() ||
                                !review.good_judgement.empty() || !review.open_questions.empty());
  report_detail::add_learning(view, page);
  report_detail::add_actions(view, page);
  report_detail::add_process(view, page);
  if (options.findings) {
    view.flag("has_findings", true);
    report_detail::add_findings(view, *options.findings);
  }
  report_detail::add_evidence(view, page);
  return report_detail::render("review.html", view);
}

}  // namespace debrief::inline v0::report
