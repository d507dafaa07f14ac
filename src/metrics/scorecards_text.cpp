#include <nlohmann/json.hpp>

#include "debrief/metrics/scorecards.hpp"
#include "metrics/json.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

std::string bullets(const std::vector<std::string>& sentences) {
  std::string out;
  for (const std::string& one : sentences) out += "- " + one + '\n';
  return out;
}

template <class T>
std::string bullets(const std::vector<T>& parts) {
  std::string out;
  for (const T& one : parts) out += "- " + sentence(one) + '\n';
  return out;
}

/// Those of one kind that some review tells.
std::vector<MeetingMeasured> told(const std::vector<MeetingMeasured>& all, bool learning) {
  std::vector<MeetingMeasured> out;
  for (const MeetingMeasured& one : all) {
    if (one.measure.learning == learning && one.reviews + one.small_groups > 0) out.push_back(one);
  }
  return out;
}

template <class T>
OrderedJson or_null(const std::optional<T>& value) {
  return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

OrderedJson json_value(const Share& share) {
  return {{"what", share.what},
          {"k", share.k},
          {"n", share.n},
          {"lower", or_null(share.lower)},
          {"upper", or_null(share.upper)}};
}

OrderedJson json_value(const Series& series) {
  OrderedJson out = {{"what", series.what}, {"period", series.period}, {"value", series.value}};
  if (series.limits) {
    out["limits"] = {{"centre", series.limits->centre},
                     {"lower", series.limits->lower},
                     {"upper", series.limits->upper},
                     {"provisional", series.provisional}};
  } else {
    out["limits"] = nullptr;
  }
  out["signals"] = OrderedJson::array();
  for (const stats::ChartSignal& signal : series.signals) {
    out["signals"].push_back({{"rule", signal.rule}, {"first", signal.first}, {"last", signal.last}});
  }
  if (series.runs) {
    out["run_chart"] = {{"longest_run", series.runs->longest_run},
                        {"longest_run_max", series.runs->longest_run_max},
                        {"crossings", series.runs->crossings},
                        {"crossings_min", series.runs->crossings_min},
                        {"signal", series.runs->signal}};
  }
  return out;
}

OrderedJson json_value(const MeetingMeasured& one) {
  constexpr std::string_view kinds[] = {"share", "count", "ratio"};
  OrderedJson out = {{"id", one.measure.id},
                     {"name", one.measure.name},
                     {"what", one.measure.what},
                     {"kind", kinds[static_cast<std::size_t>(one.measure.kind)]},
                     {"reviews", one.reviews},
                     {"not_told", one.not_told},
                     {"small_groups", one.small_groups},
                     {"part", one.part},
                     {"whole", one.whole},
                     {"median", or_null(one.median)},
                     {"lowest", or_null(one.lowest)},
                     {"highest", or_null(one.highest)},
                     {"worth_a_talk", or_null(one.worth_a_talk)}};
  if (!one.series.value.empty()) out["series"] = json_value(one.series);
  out["sentence"] = sentence(one);
  return out;
}

OrderedJson json_value(const OpenWork& work) {
  return {{"review", work.review},
          {"action", work.action},
          {"title", work.title},
          {"team", work.team},
          {"age_days", work.age_days},
          {"still_days", work.still_days},
          {"overdue_days", or_null(work.overdue_days)}};
}

OrderedJson json_value(const TeamWork& work) {
  OrderedJson out = {{"team", work.team}, {"open", work.open}, {"overdue", work.overdue}, {"stuck", work.stuck}};
  for (const Tally& tally : work.by_age) out["by_age"][tally.name] = tally.count;
  return out;
}

OrderedJson json_value(const CultureIndicator& one) {
  return {{"what", one.what}, {"text", one.text}, {"series", json_value(one.series)}};
}

OrderedJson json_value(const stats::TrendTest& trend) {
  return {{"z", trend.z}, {"p", trend.p}, {"method", "Cochran-Armitage"}};
}

OrderedJson json_value(const TeamExposure& met) {
  return {{"team", met.team}, {"reviews", met.reviews}, {"failure_modes", met.failure_modes}};
}

OrderedJson json_value(const UnreviewedIncident& incident) {
  return {{"id", incident.id}, {"severity", incident.severity}, {"days", incident.days}};
}

template <class T>
OrderedJson json_list(const std::vector<T>& values) {
  OrderedJson out = OrderedJson::array();
  for (const T& value : values) out.push_back(json_value(value));
  return out;
}

OrderedJson json_value(const ProgramView& program) {
  return {{"coverage", json_value(program.coverage)},
          {"coverage_by_severity", json_list(program.coverage_by_severity)},
          {"unreviewed", json_list(program.unreviewed)},
          {"overdue", json_list(program.overdue)},
          {"stuck", json_list(program.stuck)},
          {"teams", json_list(program.teams)},
          {"facilitators_trained", program.trained ? json_value(*program.trained) : OrderedJson(nullptr)},
          {"facilitators", json_list(program.facilitators)},
          {"culture", json_list(program.culture)},
          {"exposure", json_list(program.exposure)}};
}

}  // namespace

std::vector<std::string> sentences(const ActionFollowThrough& actions) {
  if (actions.cohort.committed == 0) return {"No action was committed."};
  std::vector<std::string> out;
  for (const Estimate& estimate : actions.done_by) {
    const std::string until = estimate.statistic().substr(std::string("done_by_day_").size());
    if (!estimate.value()) {
      out.push_back("Done by day " + until + ": not followed long enough.");
      continue;
    }
    std::string one = short_number(*estimate.value() * 100) + " % of committed actions done by day " + until + " (";
    if (const ConfidenceInterval* interval = estimate.interval(); interval != nullptr && interval->lower) {
      one += "95 % interval " + short_number(*interval->lower * 100) + " to " + short_number(*interval->upper * 100) +
             " %; ";
    }
    out.push_back(one + std::to_string(actions.cohort.committed) + " actions from " +
                  std::to_string(actions.incidents) + " reviews, " + std::to_string(actions.cohort.dropped) +
                  " dropped, " + std::to_string(actions.cohort.open) + " open).");
  }
  out.emplace_back("Completion says work shipped, not that it helped; read with recurrence.");
  if (actions.not_verified > 0) {
    out.push_back(std::to_string(actions.not_verified) + " of the done ones have no verification.");
  }
  if (actions.on_time) out.push_back(sentence(*actions.on_time));
  std::string open = "Open, by age:";
  for (const Tally& tally : actions.open_by_age) open += " " + std::to_string(tally.count) + " " + tally.name + ",";
  open.back() = ';';
  out.push_back(open + " " + std::to_string(actions.overdue) + " overdue.");
  return out;
}

std::vector<std::string> limits_of(const SystemScorecard& card) {
  std::vector<std::string> out;
  for (const MetricSummary& summary : card.durations.summaries) {
    if (summary.by || summary.counts.excluded.empty()) continue;
    std::string one = summary.definition.title + ": " + std::to_string(excluded_total(summary.counts)) + " excluded (";
    for (const Tally& tally : summary.counts.excluded) {
      one += std::to_string(tally.count) + " " + in_words(tally.name) + ", ";
    }
    one.resize(one.size() - 2);
    out.push_back(one + "); definition " + text_of(summary.definition) + ".");
  }
  return out;
}

std::string markdown_of(const Scorecards& scorecards) {
  const MeetingScorecard& meeting = scorecards.meeting;
  const SystemScorecard& system = scorecards.system;
  std::string out = "# Reviews: what was learned, and how the system does\n\nData to " + date_text(system.as_of) +
                    ".\n\n## What was learned and practised\n\n" + bullets(meeting.learning) + bullets(meeting.series) +
                    bullets(told(meeting.measures, true)) + "\n## The meetings\n\n" + bullets(meeting.shares) +
                    bullets(told(meeting.measures, false)) + bullets(meeting.voices);
  for (const std::string& absent_measure : meeting.not_measured) out += "- Not measured: " + absent_measure + ".\n";
  out += "\n### The program\n\n" + markdown_of(scorecards.program);
  out += "\n## The response system\n\nThese numbers are slow, and hiring, tooling and luck move them too.\n\n";
  out += bullets(system.durations.summaries) + bullets(sentences(system.actions));
  out +=
      bullets(std::vector<Share>{system.coverage}) + bullets(std::vector<Series>{system.incidents, system.near_misses});
  for (const Share& share : system.coordination) {
    Share named = share;
    named.what = share.what + ", reviews with a coordination factor";
    out += "- " + sentence(named) + '\n';
  }
  if (system.coordination_trend) {
    out += "- Trend of that share: p = " + short_number(system.coordination_trend->p) +
           " (Cochran-Armitage). A program that learns to see coordination tags more of it.\n";
  }
  out += "- Recurrence: " + (system.recurrence.empty() ? std::string("not asked here.") : system.recurrence) + '\n';
  return out + "\n## Limits\n\n" + bullets(limits_of(system)) +
         "\nThe two cards answer different questions. Neither stands for the other.\n"
         "For learning about the system; not for performance review.\n";
}

std::string json_of(const Scorecards& scorecards) {
  const MeetingScorecard& meeting = scorecards.meeting;
  const SystemScorecard& system = scorecards.system;
  OrderedJson actions = {{"committed", system.actions.cohort.committed},
                         {"done", system.actions.cohort.done},
                         {"dropped", system.actions.cohort.dropped},
                         {"open", system.actions.cohort.open},
                         {"overdue", system.actions.overdue},
                         {"not_verified", system.actions.not_verified},
                         {"done_by", json_list(system.actions.done_by)}};
  actions["on_time"] = system.actions.on_time ? json_value(*system.actions.on_time) : OrderedJson(nullptr);
  for (const Tally& tally : system.actions.open_by_age) actions["open_by_age"][tally.name] = tally.count;
  return json_text(
      {{"format", "debrief/scorecards/1"},
       {"purpose", "system-learning; not for performance review"},
       {"as_of", instant_text(system.as_of)},
       {"meeting_scorecard",
        {{"reviews", meeting.reviews},
         {"learning", json_list(meeting.learning)},
         {"shares", json_list(meeting.shares)},
         {"series", json_list(meeting.series)},
         {"measures", json_list(meeting.measures)},
         {"voices", json_list(meeting.voices)},
         {"not_measured", meeting.not_measured}}},
       {"system_scorecard",
        {{"durations", OrderedJson::parse(json_of(system.durations))["metrics"]},
         {"actions", std::move(actions)},
         {"coverage", json_value(system.coverage)},
         {"incidents", json_value(system.incidents)},
         {"near_misses", json_value(system.near_misses)},
         {"coordination", json_list(system.coordination)},
         {"coordination_trend",
          system.coordination_trend ? json_value(*system.coordination_trend) : OrderedJson(nullptr)},
         {"recurrence", system.recurrence.empty() ? OrderedJson(nullptr) : OrderedJson(system.recurrence)}}},
       {"program", json_value(scorecards.program)}});
}

}  // namespace debrief::inline v0
