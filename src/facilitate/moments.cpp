#include "facilitate/moments.hpp"

#include <algorithm>

#include "debrief/graph/nodes.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/model/working_calendar.hpp"

namespace debrief::inline v0 {

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

Clock::Clock(const Review& review) : start_(graph::first_signal(review)) {}

std::string Clock::moment(const Instant& at) const {
  if (!start_) return text_of(at);
  const std::int64_t seconds = seconds_between(*start_, at);
  const std::int64_t minutes = (seconds < 0 ? -seconds : seconds) / 60;
  return (seconds < 0 && minutes > 0 ? "T-" : "T+") + std::to_string(minutes);
}

std::string Clock::at(const std::optional<Instant>& at) const {
  return at ? "At " + moment(*at) : std::string("At that moment");
}

std::optional<Instant> first_milestone(const Incident& incident, std::string_view name) {
  std::optional<Instant> out;
  for (const Milestone& milestone : incident.milestones) {
    if (milestone.name == name && milestone.at && (!out || is_before(*milestone.at, *out))) out = milestone.at;
  }
  return out;
}

std::optional<Instant> last_milestone(const Review& review, std::string_view name) {
  std::optional<Instant> out;
  for (const Incident& incident : review.incidents) {
    for (const Milestone& milestone : incident.milestones) {
      if (milestone.name == name && milestone.at && (!out || is_before(*out, *milestone.at))) out = milestone.at;
    }
  }
  return out;
}

std::optional<Instant> last_resolution(const Review& review) {
  for (const std::string_view name :
       {milestone::resolved, milestone::recovered, milestone::mitigated, milestone::closed}) {
    if (const auto at = last_milestone(review, name)) return at;
  }
  return std::nullopt;
}

std::optional<Instant> meeting_end(const Review& review, const Policy& policy) {
  if (!review.meeting) return std::nullopt;
  const Meeting& meeting = *review.meeting;
  if (meeting.ended_at) return meeting.ended_at;
  if (!meeting.started_at) return std::nullopt;
  std::int64_t minutes = 0;
  for (const Segment& segment : meeting.segments) minutes += segment.minutes.value_or(0);
  if (minutes == 0) {
    minutes = policy.mini_review_minutes;
    for (const SeverityLevel& level : policy.severities) {
      if (review.tier && level.tier == *review.tier) minutes = level.minutes_max;
    }
  }
  return add_minutes(*meeting.started_at, minutes);
}

std::string words_of(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

bool mentions(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    auto at = text.begin();
    while (true) {
      at = std::search(at, text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
      if (at == text.end()) break;
      if (at == text.begin() || !is_word(*(at - 1))) return true;
      ++at;
    }
  }
  return false;
}

std::string story_of(const Review& review) {
  std::string out = review.title + '\n' + review.summary + '\n';
  for (const Incident& incident : review.incidents) {
    out += incident.title + '\n' + incident.summary + '\n';
    for (const std::string& service : incident.services) out += service + '\n';
  }
  for (const TimelineEvent& event : review.timeline) out += event.text + '\n';
  for (const ContributingFactor& factor : review.contributing_factors) {
    out += factor.label + '\n' + factor.description + '\n';
  }
  return out;
}

Review review_of(const Incident& incident) {
  Review out;
  out.title = incident.title;
  out.incidents.push_back(incident);
  return out;
}

bool has_code(const Review& review, std::string_view code_or_category) {
  return std::any_of(review.contributing_factors.begin(), review.contributing_factors.end(),
                     [&](const ContributingFactor& factor) {
                       return factor.code == code_or_category || graph::category_id(factor) == code_or_category;
                     });
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    out += i == 0 ? "" : i + 1 == words.size() ? " and " : ", ";
    out += words[i];
  }
  return out;
}

}  // namespace debrief::inline v0
