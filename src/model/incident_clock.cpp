#include "debrief/model/incident_clock.hpp"

#include <initializer_list>
#include <string_view>

namespace debrief::inline v0 {

namespace {

void take_earlier(std::optional<Instant>& best, const std::optional<Instant>& at) {
  if (at && (!best || is_before(*at, *best))) best = at;
}

std::optional<Instant> earliest(const Incident& incident, std::initializer_list<std::string_view> names) {
  std::optional<Instant> best;
  for (const Milestone& milestone : incident.milestones) {
    for (const std::string_view name : names) {
      if (milestone.name == name) take_earlier(best, milestone.at);
    }
  }
  return best;
}

std::optional<Instant> first_known(const Incident& incident) {
  return earliest(incident,
                  {milestone::first_signal, milestone::first_alert, milestone::first_report, milestone::detected});
}

std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::int64_t floor_minutes(std::int64_t seconds) {
  return seconds >= 0 ? seconds / 60 : -((-seconds + 59) / 60);
}

}  // namespace

std::optional<Instant> time_zero(const Incident& incident) {
  if (const auto known = first_known(incident)) return known;
  return earliest(incident, {milestone::impact_started});
}

std::optional<Instant> time_zero(const Review& review) {
  std::optional<Instant> best;
  for (const Incident& incident : review.incidents) take_earlier(best, first_known(incident));
  if (best) return best;
  for (const Incident& incident : review.incidents) {
    take_earlier(best, earliest(incident, {milestone::impact_started}));
  }
  if (best) return best;
  for (const TimelineEvent& event : review.timeline) {
    if (event.phase != Phase::lead_up) take_earlier(best, event.at);
  }
  return best;
}

std::string t_plus(const Instant& zero, const Instant& at) {
  std::int64_t minutes = floor_minutes(seconds_between(zero, at));
  std::string out = minutes < 0 ? "T-" : "T+";
  if (minutes < 0) minutes = -minutes;
  if (minutes < 100) return out + std::to_string(minutes);
  const std::int64_t hours = minutes / 60;
  if (hours < 48) return out + std::to_string(hours) + "h" + two_digits(minutes % 60);
  return out + std::to_string(hours / 24) + "d" + two_digits(hours % 24) + "h";
}

std::string duration_text(std::int64_t seconds) {
  if (seconds < 0) return "-" + duration_text(-seconds);
  if (seconds < 60) return std::to_string(seconds) + " s";
  const std::int64_t minutes = seconds / 60;
  if (minutes < 60) return std::to_string(minutes) + " min";
  const std::int64_t hours = minutes / 60;
  if (hours < 48) return std::to_string(hours) + " h " + two_digits(minutes % 60) + " min";
  return std::to_string(hours / 24) + " d " + std::to_string(hours % 24) + " h";
}

}  // namespace debrief::inline v0
