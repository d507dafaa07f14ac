#include "debrief/report/site.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/core/version.hpp"
#include "debrief/io/file.hpp"
#include "debrief/model/incident_clock.hpp"
#include "debrief/model/taxonomy.hpp"
#include "debrief/report/html.hpp"
#include "report/markup.hpp"
#include "report/view.hpp"

namespace debrief::inline v0::report {

namespace {

/// Categories of a review's factors in the taxonomy's order.
std::vector<report_detail::View> category_views(const Review& review) {
  std::vector<report_detail::View> out;
  for (const FactorCategory& category : factor_categories()) {
    std::size_t count = 0;
    for (const ContributingFactor& factor : review.contributing_factors) {
      count += category_of(factor.code) == &category ? 1 : 0;
    }
    report_detail::View one;
    one.text("category_id", category.id);
    one.text("category_title", std::string(category.name) + ": " + counted(count, "factor", "factors"));
    one.flag("category_there", count > 0);
    out.push_back(std::move(one));
  }
  return out;
}

std::string customer_time(const Review& review) {
  std::int64_t longest = 0;
  for (const Incident& incident : review.incidents) {
    for (const Impact& impact : incident.impacts) {
      if (impact.audience != ImpactAudience::customer || !impact.from || !impact.until) continue;
      longest = std::max(longest, seconds_between(*impact.from, *impact.until));
    }
  }
  return longest > 0 ? duration_text(longest) : "";
}

report_detail::View review_view(const SiteReview& entry, const std::string& page) {
  const Review& review = *entry.review;
  report_detail::View out;
  out.text("page", page);
  out.text("title", review.title.empty() ? review.id.text : review.title);
  if (const auto zero = time_zero(review)) out.text("day", text_of(local_date(*zero)));
  std::set<std::string> services;
  std::set<std::string> severities;
  for (const Incident& incident : review.incidents) {
    services.insert(incident.services.begin(), incident.services.end());
    if (!incident.severity.empty()) severities.insert(incident.severity);
  }
  out.list("services", "service", {services.begin(), services.end()});
  out.list("severities", "severity", {severities.begin(), severities.end()});
  out.text("customer_time", customer_time(review));
  out.number("decision_count", review.decision_points.size());
  out.number("learning_count", review.learning_points.size());
  out.number("action_count", review.actions.size());
  out.list("categories", category_views(review));
  std::size_t errors = 0;
  std::size_t warnings = 0;
  for (const Finding& finding : entry.findings) {
    errors += finding.severity == Severity::error ? 1 : 0;
    warnings += finding.severity == Severity::warning ? 1 : 0;
  }
  if (errors > 0) out.text("review_errors", counted(errors, "error", "errors"));
  if (warnings > 0) out.text("review_warnings", counted(warnings, "warning", "warnings"));
  return out;
}

/// The reviews' places, newest incident first; those without any instant last, by title.
std::vector<std::size_t> by_time(const Site& site) {
  std::vector<std::size_t> order(site.reviews.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<std::optional<Instant>> zero;
  for (const SiteReview& entry : site.reviews) zero.push_back(time_zero(*entry.review));
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (zero[a] && zero[b]) return is_before(*zero[b], *zero[a]);
    if (zero[a].has_value() != zero[b].has_value()) return zero[a].has_value();
    return site.reviews[a].review->title < site.reviews[b].review->title;
  });
  return order;
}

}  // namespace

std::vector<std::string> page_names(const Site& site) {
  std::vector<std::string> out;
  std::map<std::string, int> taken = {{"index.html", 1}};
  for (const SitePage& page : site.pages) taken[page.name] = 1;
  for (const SiteReview& entry : site.reviews) {
    std::string name = page_name(*entry.review);
    for (int number = taken[name]++; number > 0;) {
      const std::string again = name.substr(0, name.size() - 5) + "-" + std::to_string(++number) + ".html";
      if (taken[again]++ > 0) continue;
      name = again;
      break;
    }
    out.push_back(std::move(name));
  }
  return out;
}

std::string index_html(const Site& site) {
  report_detail::View view;
  view.chart("style", std::string(style_sheet()));
  view.text("site_title", site.title);
  std::size_t incidents = site.incidents.size();
  for (const SiteReview& entry : site.reviews) incidents += entry.review->incidents.size();
  view.text("review_total", counted(site.reviews.size(), "review", "reviews"));
  view.text("incident_total", counted(incidents, "incident", "incidents"));
  const std::vector<std::string> pages = page_names(site);
  std::vector<report_detail::View> reviews;
  for (const std::size_t i : by_time(site)) reviews.push_back(review_view(site.reviews[i], pages[i]));
  view.section("reviews", std::move(reviews));
  std::vector<report_detail::View> alone;
  for (const Incident* incident : site.incidents) {
    report_detail::View one;
    one.text("alone_title", incident->title);
    one.text("alone_severity", incident->severity);
    if (const auto zero = time_zero(*incident)) one.text("alone_day", text_of(local_date(*zero)));
    alone.push_back(std::move(one));
  }
  view.section("alone", std::move(alone));
  std::vector<report_detail::View> sections;
  for (const SiteSection& section : site.sections) {
    report_detail::View one;
    one.text("part_title", section.title);
    one.text("part_key", report_detail::file_name(section.title));
    one.text("part_lead", section.lead);
    one.chart("part_markup", section.markup);
    sections.push_back(std::move(one));
  }
  view.section("parts", std::move(sections));
  std::vector<report_detail::View> extra;
  for (const SitePage& page : site.pages) {
    report_detail::View one;
    one.text("extra_name", page.name);
    one.text("extra_title", page.title);
    extra.push_back(std::move(one));
  }
  view.list("extra_pages", std::move(extra));
  view.list("unread_list", "unread", site.unread);
  view.flag("has_unread", !site.unread.empty());
  view.text("library_version", library_version());
  return report_detail::render("index.html", view);
}

Result<std::filesystem::path> write_site(const Site& site, const std::filesystem::path& folder) {
  if (const auto made = make_folder(folder); !made) return made.error();
  const std::vector<std::string> pages = page_names(site);
  for (std::size_t i = 0; i < site.reviews.size(); ++i) {
    HtmlOptions options;
    options.findings = site.reviews[i].findings;
    options.index_link = "index.html";
    const auto saved = save_bytes(folder / pages[i], html(*site.reviews[i].review, options));
    if (!saved) return saved.error();
  }
  for (const SitePage& page : site.pages) {
    if (const auto saved = save_bytes(folder / page.name, page.html); !saved) return saved.error();
  }
  const std::filesystem::path index = folder / "index.html";
  if (const auto saved = save_bytes(index, index_html(site)); !saved) return saved.error();
  return index;
}

}  // namespace debrief::inline v0::report
