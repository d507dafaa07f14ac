// The order of a merge: by time, and for events without a clock by what they stood behind.
#include <algorithm>
#include <unordered_map>

#include "io/import/merge_parts.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// Where an event stands: behind the last event of its own source that has a clock, or at its own time.
struct Place {
  const Instant* time = nullptr;
  std::string_view anchor;
  std::size_t behind = 0;
};

}  // namespace

std::vector<TimelineEvent> in_order(std::vector<TimelineEvent> events, const Anchors& anchors) {
  std::unordered_map<std::string_view, const Instant*> times;
  for (const TimelineEvent& event : events) {
    if (event.at) times.emplace(event.id.text, &*event.at);
  }
  std::vector<Place> places(events.size());
  std::vector<std::size_t> order(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    order[i] = i;
    if (events[i].at) {
      places[i] = {&*events[i].at, events[i].id.text, 0};
      continue;
    }
    const auto anchor = anchors.find(events[i].id.text);
    if (anchor == anchors.end()) continue;
    const auto time = times.find(anchor->second.first);
    if (time != times.end()) places[i].time = time->second;
    places[i].anchor = anchor->second.first;
    places[i].behind = anchor->second.second;
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Place &first = places[a], &second = places[b];
    if ((first.time == nullptr) != (second.time == nullptr)) return first.time == nullptr;
    if (first.time != nullptr) {
      if (is_before(*first.time, *second.time)) return true;
      if (is_before(*second.time, *first.time)) return false;
    }
    if (first.anchor != second.anchor) return naturally_less(first.anchor, second.anchor);
    if (first.behind != second.behind) return first.behind < second.behind;
    return naturally_less(events[a].id.text, events[b].id.text);
  });
  std::vector<TimelineEvent> out;
  out.reserve(events.size());
  for (const std::size_t i : order) out.push_back(std::move(events[i]));
  return out;
}

Anchors anchors_of(std::span<const ImportedEvidence> sources) {
  Anchors out;
  for (const ImportedEvidence& source : sources) {
    std::string anchor;
    std::size_t behind = 0;
    for (const TimelineEvent& event : source.events) {
      if (event.at) {
        anchor = event.id.text;
        behind = 0;
        continue;
      }
      const std::pair<std::string, std::size_t> place{anchor, ++behind};
      const auto [held, is_new] = out.try_emplace(event.id.text, place);
      if (!is_new) held->second = std::min(held->second, place);
    }
  }
  return out;
}

bool naturally_less(std::string_view a, std::string_view b) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      while (i < a.size() && a[i] == '0') ++i;
      while (j < b.size() && b[j] == '0') ++j;
      std::size_t first = i, second = j;
      while (first < a.size() && is_digit(a[first])) ++first;
      while (second < b.size() && is_digit(b[second])) ++second;
      if (first - i != second - j) return first - i < second - j;
      const int order = a.substr(i, first - i).compare(b.substr(j, second - j));
      if (order != 0) return order < 0;
      i = first;
      j = second;
    } else {
      if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
      ++i;
      ++j;
    }
  }
  if ((i < a.size()) != (j < b.size())) return j < b.size();
  return a < b;
}

}  // namespace debrief::inline v0::import_detail
