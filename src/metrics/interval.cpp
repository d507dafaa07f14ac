#include "debrief/metrics/interval.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "debrief/model/incident.hpp"
#include "metrics/extract.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::array<std::string_view, interval_flag_count> flag_names = {"below_resolution",
                                                                          "already_true_at_start",
                                                                          "never_happened",
                                                                          "open",
                                                                          "order_violation",
                                                                          "missing_start",
                                                                          "missing_end",
                                                                          "backfilled",
                                                                          "not_applicable",
                                                                          "near_miss",
                                                                          "drill",
                                                                          "after_cut_off",
                                                                          "outside_counted_hours"};

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

std::string_view text_of(IntervalFlag flag) noexcept {
  return flag_names[static_cast<std::size_t>(flag)];
}

std::vector<std::string_view> names_of(IntervalFlags flags) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < interval_flag_count; ++i) {
    if (flags.has(static_cast<IntervalFlag>(i))) out.push_back(flag_names[i]);
  }
  return out;
}

Interval interval(const MetricDefinition& definition, const IncidentFacts& incident, std::int64_t as_of) {
  std::unordered_map<std::string_view, std::int32_t> numbers;
  const auto number = [&](std::string_view text) {
    return numbers.try_emplace(text, static_cast<std::int32_t>(numbers.size())).first->second;
  };
  number("");
  std::vector<Moment> all;
  std::vector<Moment> known;
  for (const MilestoneFact& milestone : incident.milestones) {
    all.push_back({milestone.at, milestone.resolution_seconds, number(milestone.name), number(milestone.expertise)});
    if (milestone.at <= as_of) known.push_back(all.back());
  }
  std::vector<std::int32_t> needed;
  for (const std::string_view expertise : incident.needed_expertise) needed.push_back(number(expertise));
  const auto find = [&](std::string_view text) {
    const auto at = numbers.find(text);
    return at == numbers.end() ? -1 : at->second;
  };
  const std::int32_t ending[] = {find(milestone::resolved), find(milestone::recovered), find(milestone::closed)};
  const IncidentTraits traits{incident.near_miss,   incident.drill,          incident.customer_facing.value_or(false),
                              incident.owed_review, incident.review_undated, needed};
  return extract(compile(definition, find), known, all, is_backfilled(known, ending), traits, as_of);
}

}  // namespace debrief::inline v0
