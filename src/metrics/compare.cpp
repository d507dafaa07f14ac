#include "debrief/metrics/compare.hpp"

#include <algorithm>
#include <cmath>

#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/metrics/stats/power.hpp"
#include "debrief/metrics/stats/quantile.hpp"
#include "debrief/metrics/stats/two_sample.hpp"
#include "metrics/groups.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

constexpr double half_a_second = 0.5;

struct Sample {
  std::vector<double> seconds;
  std::int64_t zeros = 0;
};

Sample sample_of(const Durations& durations, std::size_t metric, const Period& period, const Groups* groups,
                 std::int32_t group) {
  Sample out;
  const Durations::Cells& cells = durations.cells[metric];
  for (std::size_t row = 0; row < durations.size(); ++row) {
    if (cells.status[row] != static_cast<std::uint8_t>(IntervalStatus::observed)) continue;
    if (durations.onset[row] == absent || durations.onset[row] < period.from || durations.onset[row] >= period.until) {
      continue;
    }
    if (groups != nullptr) {
      const auto first = groups->members.begin() + groups->begin[row];
      const auto last = groups->members.begin() + groups->begin[row + 1];
      if (std::find(first, last, group) == last) continue;
    }
    out.zeros += cells.seconds[row] == 0 ? 1 : 0;
    out.seconds.push_back(cells.seconds[row] == 0 ? half_a_second : static_cast<double>(cells.seconds[row]));
  }
  return out;
}

std::optional<double> median_in(const Sample& sample, double unit) {
  const std::optional<double> median = stats::quantile(sample.seconds, 0.5);
  if (!median) return std::nullopt;
  return (*median <= half_a_second ? 0 : *median) / unit;
}

Error refuse(std::string subject, std::string message, std::string remedy) {
  return {ErrorCode::invalid_argument, std::move(subject), std::move(message), std::move(remedy)};
}

/// "a 68 % drop" or "an 80 % rise".
std::string change_words(double ratio) {
  if (ratio < 1) return "a " + short_number((1 - ratio) * 100) + " % drop";
  if (ratio < 2) return "a " + short_number((ratio - 1) * 100) + " % rise";
  return "a " + short_number(ratio) + "-fold rise";
}

}  // namespace

std::string_view text_of(VerdictKind kind) noexcept {
  switch (kind) {
    case VerdictKind::decrease:
      return "decrease";
    case VerdictKind::increase:
      return "increase";
    case VerdictKind::not_distinguishable:
      return "not_distinguishable";
    case VerdictKind::too_few:
      return "too_few";
  }
  return "too_few";
}

bool Verdict::equivalent_within(double margin) const noexcept {
  return margin > 1 && comparison_.lower && comparison_.upper && *comparison_.lower >= 1 / margin &&
         *comparison_.upper <= margin;
}

Comparisons::Comparisons(const Durations& durations, CompareOptions options)
    : durations_(&durations), options_(std::move(options)) {}

Result<Done> Comparisons::add(std::string_view metric, const Period& before, const Period& after,
                              std::optional<GroupBy> by, std::string_view group) {
  const auto& definitions = durations_->definitions;
  const auto found =
      std::find_if(definitions.begin(), definitions.end(), [&](const MetricDefinition& d) { return d.id == metric; });
  if (found == definitions.end()) {
    const Result<MetricDefinition> known = metric_definition(metric);
    if (!known) return known.error();
    return refuse(std::string(metric), "these durations do not hold it", "measure it first");
  }
  if (options_.other_changes.empty()) {
    return refuse("other_changes", "a comparison says what else changed meanwhile",
                  "name it, or say \"none recorded\"");
  }
  if (before.from >= before.until || after.from >= after.until) {
    return refuse("period", "a period ends after its start", "check the order of its ends");
  }
  if (before.until > after.from) {
    return refuse("period", "the periods overlap or stand in the wrong order",
                  "end the first before the second begins");
  }
  if (after.until > durations_->as_of + 1) {
    return refuse("period", "the second period reaches beyond the cut-off", "end it there, or measure later");
  }
  Groups groups;
  std::int32_t number = -1;
  if (by) {
    groups = groups_of(*durations_, *by);
    const auto at = std::find(groups.names.begin(), groups.names.end(), group);
    if (at == groups.names.end()) {
      return refuse(std::string(group), "no incident belongs to this group", "check its name");
    }
    number = static_cast<std::int32_t>(at - groups.names.begin());
  }
  const auto place = static_cast<std::size_t>(found - definitions.begin());
  const Sample first = sample_of(*durations_, place, before, by ? &groups : nullptr, number);
  const Sample second = sample_of(*durations_, place, after, by ? &groups : nullptr, number);
  const auto unit = static_cast<double>(seconds_in(found->unit));
  Comparison out;
  out.metric = found->id;
  out.definition = text_of(*found);
  out.unit = short_name(found->unit);
  out.title = found->title;
  out.by = by;
  out.group = group;
  out.before = before;
  out.after = after;
  out.as_of = durations_->as_of;
  out.n_before = static_cast<std::int64_t>(first.seconds.size());
  out.n_after = static_cast<std::int64_t>(second.seconds.size());
  out.zeros = first.zeros + second.zeros;
  out.median_before = median_in(first, unit);
  out.median_after = median_in(second, unit);
  out.level = options_.level;
  out.other_changes = options_.other_changes;
  if (std::min(out.n_before, out.n_after) >= options_.least) {
    if (const auto ratio = stats::geometric_mean_ratio(second.seconds, first.seconds, options_.level)) {
      out.ratio = ratio->ratio;
      out.lower = ratio->lower;
      out.upper = ratio->upper;
      out.p = ratio->p;
    }
  }
  stats::PowerPlan plan;
  plan.sd_log = options_.planning_sd_log;
  out.detectable_ratio =
      stats::detectable_ratio(static_cast<double>(out.n_before), static_cast<double>(out.n_after), plan);
  all_.push_back(std::move(out));
  return Done{};
}

std::vector<Verdict> Comparisons::conclude() const {
  std::vector<double> p;
  for (const Comparison& one : all_) {
    if (one.p) p.push_back(*one.p);
  }
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  std::vector<Verdict> out;
  std::size_t next = 0;
  for (Comparison one : all_) {
    VerdictKind kind = VerdictKind::not_distinguishable;
    if (std::min(one.n_before, one.n_after) < options_.least) {
      kind = VerdictKind::too_few;
    } else if (one.p) {
      one.q = q[next++];
      if (*one.q <= options_.alpha) kind = *one.ratio < 1 ? VerdictKind::decrease : VerdictKind::increase;
    }
    out.push_back(Verdict(kind, std::move(one)));
  }
  return out;
}

Result<Verdict> compare(const Durations& durations, std::string_view metric, const Period& before, const Period& after,
                        const CompareOptions& options) {
  Comparisons comparisons(durations, options);
  const Result<Done> added = comparisons.add(metric, before, after);
  if (!added) return added.error();
  return comparisons.conclude().front();
}

Result<std::vector<Verdict>> compare_halves(const Durations& durations, const CompareOptions& options) {
  std::int64_t first = durations.as_of;
  for (const std::int64_t onset : durations.onset) {
    if (onset != absent) first = std::min(first, onset);
  }
  Comparisons comparisons(durations, options);
  const std::int64_t half = (durations.as_of - first) / 2;
  if (half <= 0) return comparisons.conclude();
  for (const MetricDefinition& definition : durations.definitions) {
    const Result<Done> added = comparisons.add(definition.id, {first, first + half}, {first + half, durations.as_of});
    if (!added) return added.error();
  }
  return comparisons.conclude();
}

std::string sentence(const Verdict& verdict) {
  const Comparison& c = verdict.comparison();
  const std::string ns = "n = " + std::to_string(c.n_before) + ", " + std::to_string(c.n_after);
  const std::string where = c.by ? " (" + std::string(text_of(*c.by)) + " " + c.group + ")" : "";
  const std::string tail = " Definition " + c.definition + "; data to " + date_text(c.as_of) + ".";
  const std::string medians = c.median_before && c.median_after ? " Median " + short_number(*c.median_before) + " -> " +
                                                                      short_number(*c.median_after) + " " + c.unit
                                                                : " No median on both sides";
  switch (verdict.kind()) {
    case VerdictKind::too_few:
      return c.title + where + ":" + medians + " (" + ns + "): too few to compare." + tail;
    case VerdictKind::not_distinguishable: {
      std::string out = c.title + where + ":" + medians + " (" + ns + "): not distinguishable from no change.";
      if (c.lower && c.upper) {
        out += " The data are compatible with anything from " + change_words(*c.lower) + " to " +
               change_words(*c.upper) + ".";
      }
      if (c.detectable_ratio) {
        out += " With these numbers only a change of about " + short_number(*c.detectable_ratio) +
               "-fold or more would usually (80 %) be seen.";
      }
      return out + tail;
    }
    case VerdictKind::decrease:
    case VerdictKind::increase:
      return c.title + where + ": geometric mean " +
             (verdict.kind() == VerdictKind::decrease ? "fell to " : "rose to ") + short_number(*c.ratio) +
             " of its former value (" + percent(c.level) + " interval " + short_number(*c.lower) + " to " +
             short_number(*c.upper) + "; " + ns + "; q = " + short_number(*c.q) +
             "). This is a change in the numbers; it does not show that the reviews caused it. Known other changes in "
             "the period: " +
             c.other_changes + "." + tail;
  }
  return {};
}

std::string explain(const Measurement& measurement, double planning_sd_log) {
  stats::PowerPlan plan;
  plan.sd_log = planning_sd_log;
  std::string out = "What these numbers can show. Two periods of equal size, planned spread of logarithms " +
                    short_number(planning_sd_log) + ", 80 % power, two-sided 5 %:\n";
  for (const MetricSummary& summary : measurement.summaries) {
    if (summary.by) continue;
    const std::int64_t half = summary.counts.observed / 2;
    out += "  " + summary.definition.title + " (n = " + std::to_string(summary.counts.observed) + "): ";
    const auto ratio = stats::detectable_ratio(static_cast<double>(half), plan);
    if (!ratio || half < 2) {
      out += "too few to see any change.\n";
    } else {
      out +=
          "its two halves would usually show a change of " + short_number(*ratio) + "-fold or more, nothing smaller.\n";
    }
  }
  const auto halving = stats::sample_size_for_ratio(0.5, plan);
  const auto tenth = stats::sample_size_for_ratio(0.9, plan);
  if (halving && tenth) {
    out += "To see a duration halved takes " + std::to_string(static_cast<std::int64_t>(std::ceil(*halving))) +
           " incidents in each period; to see it 10 % shorter takes " +
           std::to_string(static_cast<std::int64_t>(std::ceil(*tenth))) + ".\n";
  }
  return out;
}

}  // namespace debrief::inline v0
