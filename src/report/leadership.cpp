#include "debrief/report/leadership.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "debrief/core/instant.hpp"
#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "debrief/core/version.hpp"
#include "debrief/report/durations.hpp"
#include "debrief/report/html.hpp"
#include "report/metric_charts.hpp"
#include "report/view.hpp"

namespace debrief::inline v0::report {

namespace {

std::string day_text(std::int64_t unix_seconds) {
  return text_of(date_of_days(unix_seconds / 86400 - (unix_seconds % 86400 < 0 ? 1 : 0)));
}

/// A text as the beginning of a line.
std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::vector<report_detail::View> share_views(const std::vector<Share>& shares) {
  std::vector<report_detail::View> out;
  for (const Share& share : shares) {
    report_detail::View one;
    one.text("share_what", capital(share.what));
    one.text("share_count",
             share.n == 0 ? std::string("none yet") : std::to_string(share.k) + " of " + std::to_string(share.n));
    if (share.lower && share.upper) {
      one.text("share_interval",
               "95 % interval " + short_number(*share.lower * 100) + " to " + short_number(*share.upper * 100) + " %");
    }
    one.chart("share_chart", report_detail::share_chart(share));
    out.push_back(std::move(one));
  }
  return out;
}

/// What stands under a series' chart: the values stand in the chart already.
std::string caption(const Series& series) {
  const std::string text = sentence(series);
  const std::size_t limits = text.find(". ", series.what.size());
  return capital(series.what) + (limits == std::string::npos ? "." : text.substr(limits));
}

std::vector<report_detail::View> series_views(const std::vector<Series>& all) {
  std::vector<report_detail::View> out;
  for (const Series& series : all) {
    std::string drawing = report_detail::series_chart(series);
    if (drawing.empty()) continue;
    report_detail::View one;
    one.chart("series_chart", std::move(drawing));
    one.text("series_text", caption(series));
    out.push_back(std::move(one));
  }
  return out;
}

std::vector<report_detail::View> text_views(std::string_view name, const std::vector<std::string>& texts) {
  std::vector<report_detail::View> out;
  for (const std::string& text : texts) {
    report_detail::View one;
    one.text(name, text);
    out.push_back(std::move(one));
  }
  return out;
}

/// Those that some review tells, as sentences.
std::vector<std::string> told(const std::vector<MeetingMeasured>& measures, bool learning) {
  std::vector<std::string> out;
  for (const MeetingMeasured& one : measures) {
    if (one.measure.learning == learning && one.reviews + one.small_groups > 0) out.push_back(capital(sentence(one)));
  }
  return out;
}

/// The measures whose course over time is drawn; the others are said.
std::vector<Series> drawn(const std::vector<MeetingMeasured>& measures, bool learning) {
  constexpr std::size_t fewest = 6;
  constexpr std::string_view names[] = {"new_understanding", "texture",     "drills",         "timeline_minutes",
                                        "junior_ratio",      "voiced_late", "prepared_roles", "anchored_questions"};
  std::vector<Series> out;
  for (const MeetingMeasured& one : measures) {
    const bool wanted = std::find(std::begin(names), std::end(names), one.measure.name) != std::end(names);
    if (!wanted || one.measure.learning != learning || one.series.value.size() < fewest) continue;
    out.push_back(one.series);
    if (one.measure.kind == MeasureKind::share) out.back().what += ", percent";
  }
  return out;
}

std::vector<Series> joined(std::vector<Series> a, std::vector<Series> b) {
  for (Series& series : b) a.push_back(std::move(series));
  return a;
}

std::string days(std::int64_t n) {
  return counted(static_cast<std::size_t>(std::max<std::int64_t>(n, 0)), "day", "days");
}

std::string work_text(const OpenWork& work) {
  std::string out = capital(work.title) + " (" + work.review + (work.team.empty() ? "" : ", " + work.team) +
                    "): open for " + days(work.age_days) + ", nothing recorded for " + days(work.still_days);
  if (work.overdue_days) out += ", due " + days(*work.overdue_days) + " ago";
  return out + ".";
}

std::vector<std::string> work_texts(const std::vector<OpenWork>& all) {
  std::vector<std::string> out;
  for (const OpenWork& work : all) out.push_back(work_text(work));
  return out;
}

std::vector<std::string> team_texts(const ProgramView& program) {
  std::vector<std::string> out;
  for (const TeamWork& work : program.teams) {
    std::string one = (work.team.empty() ? std::string("No team named") : work.team) + ": " +
                      counted(static_cast<std::size_t>(work.open), "open action", "open actions") + ", " +
                      std::to_string(work.overdue) + " overdue, " + std::to_string(work.stuck) + " stuck";
    for (const Tally& tally : work.by_age) {
      if (tally.count > 0) one += "; " + std::to_string(tally.count) + " " + tally.name;
    }
    out.push_back(one + ".");
  }
  return out;
}

/// How the reviewing is kept up. Nothing is said of an empty corpus.
void say_program(report_detail::View& view, const ProgramView& program) {
  std::vector<Share> shares;
  if (program.coverage.n > 0) shares.push_back(program.coverage);
  for (const Share& share : program.coverage_by_severity) {
    shares.push_back(share);
    shares.back().what = "of these, " + share.what;
  }
  if (program.trained) shares.push_back(*program.trained);
  view.flag("has_program", !shares.empty() || !program.culture.empty() || !program.teams.empty());
  view.section("program_shares", share_views(shares));
  std::vector<report_detail::View> culture;
  for (const CultureIndicator& indicator : program.culture) {
    report_detail::View one;
    one.text("culture_what", capital(indicator.what));
    one.text("culture_text", capital(indicator.text));
    culture.push_back(std::move(one));
  }
  view.section("culture", std::move(culture));
  std::vector<std::string> unreviewed;
  for (const UnreviewedIncident& incident : program.unreviewed) {
    unreviewed.push_back(incident.id + ", " + incident.severity + ", " + days(incident.days) + " ago.");
  }
  view.text("unreviewed_count", counted(unreviewed.size(), "incident", "incidents"));
  view.section("unreviewed", text_views("unreviewed_text", unreviewed));
  view.section("team_work", text_views("team_work_text", team_texts(program)));
  view.text("overdue_count", counted(program.overdue.size(), "action", "actions"));
  view.section("overdue", text_views("overdue_text", work_texts(program.overdue)));
  view.text("stuck_count", counted(program.stuck.size(), "action", "actions"));
  view.section("stuck", text_views("stuck_text", work_texts(program.stuck)));
}

std::string word(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::decrease:
      return "shorter than before";
    case VerdictKind::increase:
      return "longer than before";
    case VerdictKind::not_distinguishable:
      return "not distinguishable from no change";
    case VerdictKind::too_few:
      return "too few to say";
  }
  return "too few to say";
}

/// The periods in words, the verdicts that say something, and in one line those that cannot.
void say_verdicts(report_detail::View& view, const std::vector<Verdict>& verdicts) {
  if (verdicts.empty()) return;
  std::vector<report_detail::View> told;
  std::vector<report_detail::View> few;
  std::string few_names;
  bool one_split = true;
  const Comparison& first = verdicts.front().comparison();
  for (const Verdict& verdict : verdicts) {
    const Comparison& comparison = verdict.comparison();
    one_split = one_split && comparison.before == first.before && comparison.after == first.after;
    report_detail::View one;
    if (verdict.kind() == VerdictKind::too_few) {
      few_names += (few_names.empty() ? "" : ", ") + comparison.title;
      one.text("few_sentence", sentence(verdict));
      few.push_back(std::move(one));
      continue;
    }
    one.text("verdict_metric", comparison.title);
    one.text("verdict_word", word(verdict.kind()));
    one.text("verdict_sentence", sentence(verdict));
    told.push_back(std::move(one));
  }
  view.text("compared", one_split ? "Incidents from " + day_text(first.before.from) + " until " +
                                        day_text(first.before.until) + " beside those until " +
                                        day_text(first.after.until) + "."
                                  : "Periods as each sentence names them.");
  view.section("verdicts", std::move(told));
  view.text("few_names", few_names);
  view.section("few", std::move(few));
}

/// Definitions, n and what was left out.
std::vector<std::string> limits(const Scorecards& cards, const LeadershipOptions& options) {
  std::vector<std::string> out = limits_of(cards.system);
  if (out.empty()) out.emplace_back("No incident was excluded from a metric.");
  if (!options.verdicts.empty()) {
    out.push_back(counted(options.verdicts.size(), "comparison was", "comparisons were") +
                  " made; a change is claimed only at a q-value of at most 0.05 over all of them (Benjamini and "
                  "Hochberg).");
  }
  out.emplace_back(
      "Charts have natural limits from 12 points on, provisional ones below 20. A ring marks a point that is unusual "
      "for this process; it does not say why.");
  return out;
}

}  // namespace

std::string leadership_html(const Scorecards& scorecards, const LeadershipOptions& options) {
  const MeetingScorecard& meeting = scorecards.meeting;
  const SystemScorecard& system = scorecards.system;
  report_detail::View view;
  view.chart("style", std::string(style_sheet()));
  view.text("page_title", options.title);
  view.text("index_link", options.index_link);
  view.text("as_of", day_text(system.as_of));
  view.text("learned_lead",
            meeting.reviews == 0
                ? std::string("There are no reviews yet.")
                : counted(static_cast<std::size_t>(meeting.reviews), "review", "reviews") +
                      ". What changed in operations follows from this, later and mixed with much else.");
  view.section("learned", share_views(meeting.learning));
  view.section("learned_measures", text_views("learned_measure", told(meeting.measures, true)));
  view.section("learned_series", series_views(joined(meeting.series, drawn(meeting.measures, true))));
  view.section("meeting", share_views(meeting.shares));
  view.section("meeting_measures", text_views("meeting_measure", told(meeting.measures, false)));
  view.section("meeting_series", series_views(drawn(meeting.measures, false)));
  std::vector<std::string> voices;
  for (const Share& share : meeting.voices) voices.push_back(capital(sentence(share)));
  view.section("voices", text_views("voice", voices));
  say_program(view, scorecards.program);
  view.section("unmeasured", text_views("unmeasured_text", meeting.not_measured));
  say_verdicts(view, options.verdicts);
  std::string durations = durations_html(system.durations);
  view.flag("has_durations", !durations.empty());
  view.chart("durations", std::move(durations));
  std::string actions = report_detail::follow_through_chart(system.actions.cohort);
  view.flag("has_actions_chart", !actions.empty());
  view.chart("actions_chart", std::move(actions));
  view.list("action_lines", text_views("action_line", sentences(system.actions)));
  view.text("recurrence", system.recurrence);
  if (system.coordination_trend) {
    view.text("coordination_trend",
              "Trend: p = " + short_number(system.coordination_trend->p) +
                  " (Cochran-Armitage). A program that learns to see coordination tags more of it.");
  }
  view.section("coordination", share_views(system.coordination));
  view.section("system_shares", share_views({system.coverage}));
  view.section("system_series", series_views({system.incidents, system.near_misses}));
  view.list("limits", text_views("limit_text", limits(scorecards, options)));
  view.text("library_version", library_version());
  return report_detail::render("leadership.html", view);
}

}  // namespace debrief::inline v0::report
