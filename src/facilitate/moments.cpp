#include "facilitate/moments.hpp"

#include <algorithm>

#include "debrief/graph/nodes.hpp"
#include "debrief/model/incident_clock.hpp"
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

Clock::Clock(const Review& review) : start_(time_zero(review)) {}

std::string Clock::moment(const Instant& at) const {
  return start_ ? t_plus(*start_, at) : text_of(at);
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

std::string_view first_mention(const Review& review, std::initializer_list<std::string_view> words) {
  for (const TimelineEvent& event : review.timeline) {
    if (mentions(event.text, words)) return event.text;
  }
  for (const ContributingFactor& factor : review.contributing_factors) {
    if (mentions(factor.label, words)) return factor.label;
    if (mentions(factor.description, words)) return factor.description;
  }
  for (const Incident& incident : review.incidents) {
    for (const std::string& service : incident.services) {
      if (mentions(service, words)) return service;
    }
    if (mentions(incident.summary, words)) return incident.summary;
    if (mentions(incident.title, words)) return incident.title;
  }
  if (mentions(review.summary, words)) return review.summary;
  return mentions(review.title, words) ? std::string_view(review.title) : std::string_view();
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

std::string cited(std::string_view text, std::size_t most_bytes) {
  std::string flat;
  for (const char c : text) flat += c == '"' ? '\'' : static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  const auto trim = [](std::string& words, std::string_view what) {
    while (!words.empty() && what.find(words.back()) != std::string_view::npos) words.pop_back();
  };
  // The first sentence says what it is about.
  if (const std::size_t stop = flat.find(". "); stop != std::string::npos && stop >= 12) flat.resize(stop);
  bool cut = false;
  if (flat.size() > most_bytes) {
    std::size_t end = flat.rfind(' ', most_bytes);
    if (end == std::string::npos || end < most_bytes / 2) {
      end = most_bytes;
      while (end > 0 && (static_cast<unsigned char>(flat[end]) & 0xC0U) == 0x80U) --end;
    }
    flat.resize(end);
    cut = true;
  }
  trim(flat, " .,;:");
  return '"' + flat + (cut ? "…\"" : "\"");
}

std::string no_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
  return text;
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
