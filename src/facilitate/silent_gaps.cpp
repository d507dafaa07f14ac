#include <algorithm>

#include "debrief/facilitate/questions.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

std::vector<std::pair<std::size_t, std::size_t>> silent_gaps(const Review& review, std::int64_t gap_minutes) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    if (event.at && event.phase != Phase::lead_up) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return is_before(*review.timeline[a].at, *review.timeline[b].at);
  });
  std::vector<std::pair<std::size_t, std::size_t>> out;
  if (order.size() < 3) return out;
  const auto resolved = last_resolution(review);
  const Instant &first = *review.timeline[order.front()].at, &last = *review.timeline[order.back()].at;
  const Instant end = resolved && is_before(*resolved, last) && is_before(first, *resolved) ? *resolved : last;
  const std::int64_t limit =
      gap_minutes > 0 ? 60 * gap_minutes : std::max<std::int64_t>(600, seconds_between(first, end) / 10);
  std::size_t covered_by = order.front();
  Instant covered = first;
  for (const std::size_t i : order) {
    const TimelineEvent& event = review.timeline[i];
    if (is_before(end, *event.at)) break;
    if (seconds_between(covered, *event.at) >= limit) out.emplace_back(covered_by, i);
    const Instant& until = event.until && is_before(*event.at, *event.until) ? *event.until : *event.at;
    if (!is_before(until, covered)) {
      covered = until;
      covered_by = i;
    }
  }
  std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) {
    const auto length = [&](const auto& gap) {
      const TimelineEvent& from = review.timeline[gap.first];
      return seconds_between(from.until ? *from.until : *from.at, *review.timeline[gap.second].at);
    };
    return length(a) > length(b);
  });
  if (out.size() > 3) out.resize(3);
  return out;
}

}  // namespace debrief::inline v0
