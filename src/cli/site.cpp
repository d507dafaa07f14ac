#include "cli/site.hpp"

#include <algorithm>
#include <iterator>

#include "debrief/check/check.hpp"
#include "debrief/core/text.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/scorecards.hpp"
#include "debrief/patterns/patterns.hpp"
#include "debrief/patterns/recurrence.hpp"
#include "debrief/report/durations.hpp"
#include "debrief/report/leadership.hpp"
#include "debrief/report/patterns.hpp"

namespace debrief::cli {

namespace {

void count(CheckedSite& out, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    out.errors += finding.severity == Severity::error ? 1 : 0;
    out.warnings += finding.severity == Severity::warning ? 1 : 0;
    out.infos += finding.severity == Severity::info ? 1 : 0;
  }
}

/// What reading and checking found, in document order.
std::vector<Finding> checked(const Checker& checker, const LoadedDocument& one) {
  std::vector<Finding> out = one.findings;
  std::vector<Finding> more = std::visit([&](const auto& document) { return checker.check(document); }, one.document);
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  sort_findings(out);
  locate(one.text, out);
  // A document of a JSONL file stands on one line, which is the file's and not its own.
  if (one.source.line > 0) {
    for (Finding& finding : out) finding.line = one.source.line;
  }
  return out;
}

void later(std::int64_t& best, const std::optional<Instant>& at) {
  if (at) best = std::max(best, at->unix_seconds);
}

void later(std::int64_t& best, const Incident& incident) {
  for (const Milestone& milestone : incident.milestones) later(best, milestone.at);
}

void add_durations(CheckedSite& out, const Corpus& corpus) {
  MeasureOptions options{.as_of = out.as_of};
  const auto measured = measure(corpus, options);
  if (!measured) return;
  for (const MetricSummary& summary : measured->summaries) {
    if (summary.by || (summary.definition.id != "time_to_declare" && summary.definition.id != "time_to_mitigate"))
      continue;
    out.highlights.push_back("What was measured " + sentence(summary));
  }
  std::string markup = report::durations_html(*measured);
  if (markup.empty()) return;
  Instant cut_off;
  cut_off.unix_seconds = out.as_of;
  out.site.sections.push_back(
      {"How long things took",
       "Each row is a pair of milestones under a definition, as known at " + text_of(cut_off) +
           ". A dot is the median, the line its interval, the bar the middle half. No averages: a few long incidents "
           "would speak for all.",
       std::move(markup)});
}

/// Both cards as a page of their own. Its periods are the two halves of the time that the documents cover.
void add_leadership(CheckedSite& out, const Corpus& corpus) {
  const MeasureOptions options{.as_of = out.as_of};
  const auto measured = scorecards(corpus, options);
  const auto found = durations(corpus, options);
  if (!measured || !found) return;
  Scorecards cards = *measured;
  if (const auto repeats = recurrence(cases_of(corpus, out.as_of), out.as_of)) {
    cards.system.recurrence = sentence(*repeats);
  }
  report::LeadershipOptions page;
  page.index_link = "index.html";
  if (const auto verdicts = compare_halves(*found, {.other_changes = "none recorded"})) page.verdicts = *verdicts;
  out.site.pages.push_back({"leadership.html", "For leadership", report::leadership_html(cards, page)});
}

/// What keeps coming back: a page of its own, with its sentences on the index.
void add_patterns(CheckedSite& out, const Corpus& corpus) {
  const auto found = patterns(corpus, out.as_of);
  if (!found || found->cases.size() < 2) return;
  report::PatternsPage page;
  page.index_link = "index.html";
  const std::vector<std::string> names = report::page_names(out.site);
  for (std::size_t r = 0; r < names.size(); ++r) page.pages.emplace_back(out.site.reviews[r].review->id.text, names[r]);
  out.site.pages.push_back({"patterns.html", page.title, report::patterns_html(*found, page)});
  out.site.sections.push_back({page.title, "What several reviews share, beside what chance would give.",
                               report::patterns_summary_html(*found)});
}

}  // namespace

std::optional<std::int64_t> cut_off_of(const std::string& text) {
  if (const std::optional<Instant> instant = instant_of(text)) return instant->unix_seconds;
  if (const std::optional<Date> day = date_of(text)) return (days_between(Date{}, *day) + 1) * 86400 - 1;
  return std::nullopt;
}

std::int64_t last_moment(const LoadedDocuments& loaded) {
  std::int64_t out = 0;
  for (const LoadedDocument& one : loaded.documents) {
    if (const Incident* incident = std::get_if<Incident>(&one.document)) {
      later(out, *incident);
      continue;
    }
    const Review& review = std::get<Review>(one.document);
    for (const Incident& incident : review.incidents) later(out, incident);
    for (const TimelineEvent& event : review.timeline) later(out, event.at);
    for (const Action& action : review.actions) {
      for (const ActionTransition& step : action.history) later(out, step.at);
    }
    if (review.publication) later(out, review.publication->published_at);
  }
  return out;
}

CheckedSite site_of(const LoadedDocuments& loaded, std::optional<std::int64_t> as_of, const std::string& title) {
  CheckedSite out;
  if (!title.empty()) out.site.title = title;
  out.site.unread = loaded.unread;
  out.as_of = as_of.value_or(last_moment(loaded));
  Corpus corpus;
  Instant cut_off;
  cut_off.unix_seconds = out.as_of;
  CheckOptions asked;
  asked.as_of = cut_off;
  const Checker checker = *Checker::make(asked);
  for (const LoadedDocument& one : loaded.documents) {
    add(corpus, one.document);
    std::vector<Finding> findings = checked(checker, one);
    count(out, findings);
    out.files.push_back({one.source.path.string(), findings});
    if (const Incident* incident = std::get_if<Incident>(&one.document)) {
      out.site.incidents.push_back(incident);
      continue;
    }
    const Review& review = std::get<Review>(one.document);
    out.site.reviews.push_back({&review, std::move(findings)});
  }
  add_durations(out, corpus);
  add_patterns(out, corpus);
  add_leadership(out, corpus);
  return out;
}

}  // namespace debrief::cli
