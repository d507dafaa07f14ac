#include "debrief/metrics/interval.hpp"

#include <algorithm>

#include "debrief/model/incident.hpp"

namespace debrief::inline v0 {

namespace {

using Moment = std::optional<MilestoneFact>;

Interval excluded(std::string_view flag) {
  return {std::nullopt, IntervalStatus::excluded, {flag}};
}

bool is_one_of(std::string_view name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The first or last milestone with one of the names.
Moment pick(const std::vector<MilestoneFact>& milestones, const std::vector<std::string>& names, Selection selection) {
  Moment out;
  for (const MilestoneFact& milestone : milestones) {
    if (!is_one_of(milestone.name, names)) continue;
    if (!out || (selection == Selection::first ? milestone.at < out->at : milestone.at > out->at)) out = milestone;
  }
  return out;
}

/// When the needed expertise had joined: all of it for `last`, any of it for `first`.
Moment pick_expertise(const std::vector<MilestoneFact>& milestones, const MetricDefinition& definition,
                      const std::vector<std::string_view>& needed) {
  Moment out;
  for (const std::string_view expertise : needed) {
    Moment joined;
    for (const MilestoneFact& milestone : milestones) {
      if (!is_one_of(milestone.name, definition.end) || milestone.expertise != expertise) continue;
      if (!joined || milestone.at < joined->at) joined = milestone;
    }
    if (definition.end_selection == Selection::last) {
      if (!joined) return std::nullopt;
      if (!out || joined->at > out->at) out = joined;
    } else if (joined && (!out || joined->at < out->at)) {
      out = joined;
    }
  }
  return out;
}

/// Three or more stamps that are all the same were not taken while it happened.
bool is_backfilled(const std::vector<MilestoneFact>& milestones) {
  return milestones.size() >= 3 &&
         std::all_of(milestones.begin(), milestones.end(),
                     [&](const MilestoneFact& milestone) { return milestone.at == milestones.front().at; });
}

bool has(const std::vector<MilestoneFact>& milestones, std::string_view name) {
  return std::any_of(milestones.begin(), milestones.end(),
                     [name](const MilestoneFact& milestone) { return milestone.name == name; });
}

/// The last moment with that name.
Moment last_of(const std::vector<MilestoneFact>& milestones, std::string_view name) {
  return pick(milestones, {std::string(name)}, Selection::last);
}

std::optional<Interval> outside_population(const MetricDefinition& definition, const IncidentFacts& incident) {
  switch (definition.population) {
    case Population::every_incident:
      if (incident.near_miss && !std::any_of(definition.end.begin(), definition.end.end(),
                                             [&](const std::string& name) { return has(incident.milestones, name); })) {
        return excluded("not_applicable");
      }
      return std::nullopt;
    case Population::customer_facing:
      if (!incident.customer_facing.value_or(false)) return excluded("not_applicable");
      return std::nullopt;
    case Population::with_needed_expertise:
      if (incident.needed_expertise.empty()) return excluded("not_applicable");
      return std::nullopt;
    case Population::with_impact:
      if (incident.near_miss) return excluded("near_miss");
      return std::nullopt;
  }
  return std::nullopt;
}

/// The incident has no end milestone: it may be open, over, or badly recorded.
Interval without_end(const MetricDefinition& definition, const std::vector<MilestoneFact>& known,
                     const MilestoneFact& start, std::int64_t as_of) {
  const Moment closed = last_of(known, milestone::closed);
  const Moment reopened = last_of(known, milestone::reopened);
  const bool open_again = reopened && (!closed || closed->at < reopened->at);
  if (closed && !open_again) {
    if (definition.never_rule == NeverRule::missing) return excluded("missing_end");
    if (closed->at < start.at) return excluded("order_violation");
    return {closed->at - start.at, IntervalStatus::competing, {"never_happened"}};
  }
  const Moment ended =
      pick(known, {std::string(milestone::resolved), std::string(milestone::recovered)}, Selection::last);
  // Over, but nobody recorded this milestone or the closing: the document does not say, which is not "never".
  if (ended && (!reopened || reopened->at <= ended->at)) return excluded("missing_end");
  return {as_of - start.at, IntervalStatus::censored, {"open"}};
}

}  // namespace

std::string_view text_of(IntervalStatus status) noexcept {
  switch (status) {
    case IntervalStatus::observed:
      return "observed";
    case IntervalStatus::censored:
      return "censored";
    case IntervalStatus::competing:
      return "competing";
    case IntervalStatus::excluded:
      return "excluded";
  }
  return "excluded";
}

Interval interval(const MetricDefinition& definition, const IncidentFacts& incident, std::int64_t as_of) {
  if (std::optional<Interval> outside = outside_population(definition, incident)) return *outside;

  std::vector<MilestoneFact> known;
  for (const MilestoneFact& milestone : incident.milestones) {
    if (milestone.at <= as_of) known.push_back(milestone);
  }
  if (is_backfilled(known)) return excluded("backfilled");
  const Moment start = pick(known, definition.start, definition.start_selection);
  if (!start) {
    return excluded(pick(incident.milestones, definition.start, definition.start_selection) ? "after_cut_off"
                                                                                            : "missing_start");
  }
  Moment end = definition.per_expertise ? pick_expertise(known, definition, incident.needed_expertise)
                                        : pick(known, definition.end, definition.end_selection);
  if (end && definition.until_reopened) {
    const Moment reopened = last_of(known, milestone::reopened);
    if (reopened && reopened->at > end->at) end.reset();
  }
  if (!end) return without_end(definition, known, *start, as_of);

  const std::int64_t seconds = end->at - start->at;
  if (seconds < 0) {
    if (definition.early_rule == EarlyRule::order_violation) return excluded("order_violation");
    return {0, IntervalStatus::observed, {"already_true_at_start"}};
  }
  Interval out{seconds, IntervalStatus::observed, {}};
  if (seconds < std::max({start->resolution_seconds, end->resolution_seconds, std::int64_t{1}})) {
    out.flags.push_back("below_resolution");
  }
  return out;
}

}  // namespace debrief::inline v0
