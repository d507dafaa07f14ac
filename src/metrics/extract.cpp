#include "metrics/extract.hpp"

#include <algorithm>

#include "debrief/model/incident.hpp"

namespace debrief::inline v0 {

namespace {

using Pick = const Moment*;

bool is_one_of(std::int32_t name, std::span<const std::int32_t> names) {
  for (const std::int32_t candidate : names) {
    if (candidate == name) return true;
  }
  return false;
}

/// The milestone with one of the names that the selection means; null when there is none.
Pick pick(std::span<const Moment> milestones, std::span<const std::int32_t> names, Selection selection,
          std::int64_t nth = 1) {
  Pick out = nullptr;
  if (selection == Selection::nth) {
    std::vector<Pick> all;
    for (const Moment& milestone : milestones) {
      if (is_one_of(milestone.name, names)) all.push_back(&milestone);
    }
    if (nth < 1 || static_cast<std::size_t>(nth) > all.size()) return nullptr;
    std::stable_sort(all.begin(), all.end(), [](Pick a, Pick b) { return a->at < b->at; });
    return all[static_cast<std::size_t>(nth - 1)];
  }
  for (const Moment& milestone : milestones) {
    if (!is_one_of(milestone.name, names)) continue;
    if (out == nullptr || (selection == Selection::first ? milestone.at < out->at : milestone.at > out->at)) {
      out = &milestone;
    }
  }
  return out;
}

/// When the needed expertise had joined: all of it for `last`, any of it for `first`.
Pick pick_expertise(std::span<const Moment> milestones, const CompiledDefinition& definition,
                    std::span<const std::int32_t> needed) {
  Pick out = nullptr;
  for (const std::int32_t expertise : needed) {
    Pick joined = nullptr;
    for (const Moment& milestone : milestones) {
      if (milestone.expertise != expertise || !is_one_of(milestone.name, definition.end)) continue;
      if (joined == nullptr || milestone.at < joined->at) joined = &milestone;
    }
    if (definition.end_selection == Selection::last) {
      if (joined == nullptr) return nullptr;
      if (out == nullptr || joined->at > out->at) out = joined;
    } else if (joined != nullptr && (out == nullptr || joined->at < out->at)) {
      out = joined;
    }
  }
  return out;
}

Interval excluded(IntervalFlag flag) {
  return {std::nullopt, IntervalStatus::excluded, flag};
}

std::optional<IntervalFlag> outside_population(const CompiledDefinition& definition, std::span<const Moment> known,
                                               const IncidentTraits& incident) {
  if (incident.drill) return IntervalFlag::drill;
  switch (definition.population) {
    case Population::every_incident:
      if (incident.near_miss && pick(known, definition.end, Selection::first) == nullptr) {
        return IntervalFlag::not_applicable;
      }
      break;
    case Population::customer_facing:
      if (!incident.customer_facing) return IntervalFlag::not_applicable;
      break;
    case Population::with_needed_expertise:
      if (incident.needed_expertise.empty()) return IntervalFlag::not_applicable;
      break;
    case Population::with_impact:
      if (incident.near_miss) return IntervalFlag::near_miss;
      break;
    case Population::owed_review:
      if (!incident.owed_review) return IntervalFlag::not_applicable;
      break;
  }
  return std::nullopt;
}

/// The incident has no end milestone: it may be open, over, or badly recorded.
Interval without_end(const CompiledDefinition& definition, std::span<const Moment> known, const Moment& start,
                     std::int64_t as_of, bool review_undated) {
  const auto counted = [&](std::int64_t from, std::int64_t to) { return definition.clock.seconds_between(from, to); };
  if (definition.never_rule == NeverRule::not_yet) {
    if (review_undated && definition.population == Population::owed_review) return excluded(IntervalFlag::missing_end);
    return {counted(start.at, as_of), IntervalStatus::censored, IntervalFlag::open};
  }
  const Pick competing = pick(known, definition.competing, Selection::last);
  const std::int32_t reopened_name[] = {definition.reopened};
  const Pick reopened = pick(known, reopened_name, Selection::last);
  if (competing != nullptr && (reopened == nullptr || reopened->at <= competing->at)) {
    if (definition.never_rule == NeverRule::missing) return excluded(IntervalFlag::missing_end);
    if (competing->at < start.at) return excluded(IntervalFlag::order_violation);
    return {counted(start.at, competing->at), IntervalStatus::competing, IntervalFlag::never_happened};
  }
  // Over, but nobody recorded this milestone or the closing: the document does not say, which is not "never".
  const Pick over = pick(known, definition.over, Selection::last);
  if (over != nullptr && (reopened == nullptr || reopened->at <= over->at)) return excluded(IntervalFlag::missing_end);
  return {counted(start.at, as_of), IntervalStatus::censored, IntervalFlag::open};
}

std::vector<std::int32_t> numbers_of(const std::vector<std::string>& names,
                                     const std::function<std::int32_t(std::string_view)>& number_of) {
  std::vector<std::int32_t> out;
  for (const std::string& name : names) {
    const std::int32_t number = number_of(name);
    if (number >= 0) out.push_back(number);
  }
  return out;
}

}  // namespace

CompiledDefinition compile(const MetricDefinition& definition,
                           const std::function<std::int32_t(std::string_view)>& number_of) {
  CompiledDefinition out;
  out.start = numbers_of(definition.start, number_of);
  out.end = numbers_of(definition.end, number_of);
  out.competing = numbers_of(definition.competing, number_of);
  out.over = numbers_of({std::string(milestone::resolved), std::string(milestone::recovered)}, number_of);
  out.reopened = number_of(milestone::reopened);
  out.start_selection = definition.start_selection;
  out.end_selection = definition.end_selection;
  out.nth = definition.nth;
  out.population = definition.population;
  out.early_rule = definition.early_rule;
  out.never_rule = definition.never_rule;
  out.per_expertise = definition.per_expertise;
  out.until_reopened = definition.until_reopened;
  if (auto clock = CountingClock::of(definition.clock, definition.calendar, definition.support_hours)) {
    out.clock = std::move(clock).value();
  }
  return out;
}

bool is_backfilled(std::span<const Moment> known, std::span<const std::int32_t> ending_names) {
  if (known.size() < 2) return false;
  bool ends = false;
  for (const Moment& milestone : known) {
    if (milestone.at != known.front().at) return false;
    ends = ends || is_one_of(milestone.name, ending_names);
  }
  return ends;
}

Interval extract(const CompiledDefinition& definition, std::span<const Moment> known, std::span<const Moment> all,
                 bool backfilled, const IncidentTraits& incident, std::int64_t as_of) {
  if (const auto outside = outside_population(definition, known, incident)) return excluded(*outside);
  if (backfilled) return excluded(IntervalFlag::backfilled);
  const Pick start = pick(known, definition.start, definition.start_selection, definition.nth);
  if (start == nullptr) {
    const bool later = pick(all, definition.start, definition.start_selection, definition.nth) != nullptr;
    return excluded(later ? IntervalFlag::after_cut_off : IntervalFlag::missing_start);
  }
  Pick end = definition.per_expertise ? pick_expertise(known, definition, incident.needed_expertise)
                                      : pick(known, definition.end, definition.end_selection, definition.nth);
  if (end != nullptr && definition.until_reopened) {
    const std::int32_t reopened_name[] = {definition.reopened};
    const Pick reopened = pick(known, reopened_name, Selection::last);
    if (reopened != nullptr && reopened->at > end->at) end = nullptr;
  }
  if (end == nullptr) return without_end(definition, known, *start, as_of, incident.review_undated);

  const std::int64_t seconds = end->at - start->at;
  if (seconds < 0) {
    if (definition.early_rule == EarlyRule::order_violation) return excluded(IntervalFlag::order_violation);
    return {0, IntervalStatus::observed, IntervalFlag::already_true_at_start};
  }
  Interval out{definition.clock.seconds_between(start->at, end->at), IntervalStatus::observed, {}};
  if (*out.seconds == 0 && seconds > 0) out.flags.add(IntervalFlag::outside_counted_hours);
  if (seconds < std::max({start->resolution_seconds, end->resolution_seconds, std::int64_t{1}})) {
    out.flags.add(IntervalFlag::below_resolution);
  }
  return out;
}

}  // namespace debrief::inline v0
