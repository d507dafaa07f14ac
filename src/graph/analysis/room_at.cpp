#include "debrief/graph/room_at.hpp"

#include <algorithm>
#include <set>

#include "debrief/graph/nodes.hpp"
#include "debrief/model/incident_clock.hpp"

namespace debrief::inline v0::graph {

namespace {

bool later(const std::optional<Instant>& instant, const Instant& at) {
  return instant && is_before(at, *instant);
}

/// Ids of events that something hid and nothing had brought to light by then.
std::set<std::string_view> hidden_events(const Review& review, const Instant& at) {
  std::set<std::string_view> out;
  const Nodes nodes(review);
  for (const Link& link : nodes.links()) {
    if (link.type == EdgeType::masks && nodes[link.to].kind == NodeKind::event) out.insert(nodes[link.to].id);
  }
  for (const Link& link : nodes.links()) {
    if (link.type != EdgeType::reveals || !out.contains(nodes[link.to].id)) continue;
    if (nodes[link.from].kind != NodeKind::event) continue;
    const auto& when = review.timeline[nodes[link.from].index].at;
    if (when && !later(when, at)) out.erase(nodes[link.to].id);
  }
  return out;
}

/// Whether people saw or did it then, also where its moment was worked out afterwards. What a system did, or what was
/// changed in it, may have come to light only when somebody put the story together.
bool by_people(const TimelineEvent& event) {
  if (!event.kind) return false;
  return *event.kind != EventKind::system && *event.kind != EventKind::change && *event.kind != EventKind::milestone;
}

}  // namespace

std::optional<Instant> first_signal(const Review& review) {
  return time_zero(review);
}

RoomAt room_at(const Review& review, const Instant& at) {
  RoomAt out;
  out.at = at;
  if (const auto start = first_signal(review)) {
    const std::int64_t seconds = seconds_between(*start, at);
    out.minutes_in = seconds >= 0 ? seconds / 60 : -((-seconds + 59) / 60);
  }
  const std::set<std::string_view> hidden = hidden_events(review, at);
  // An event without an instant is known when the next one that has an instant was.
  std::vector<bool> past(review.timeline.size(), false);
  bool next_is_past = false;
  for (std::size_t i = review.timeline.size(); i-- > 0;) {
    const TimelineEvent& event = review.timeline[i];
    const std::optional<Instant>& when = event.at ? event.at : event.not_after;
    if (when) next_is_past = !later(when, at);
    past[i] = next_is_past;
  }
  std::vector<std::pair<std::optional<Instant>, RoomLine>> known;
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    const bool pieced_together = event.provenance == Provenance::reconstructed && !by_people(event);
    if (!past[i] || later(event.recorded_at, at) || pieced_together || hidden.contains(event.id.text)) {
      ++out.withheld;
      continue;
    }
    RoomLine line;
    line.at = event.at;
    line.kind = event.kind ? text_of(*event.kind) : std::string_view("event");
    line.text = event.text;
    line.source = !event.source.empty()       ? event.source
                  : !event.account_of.empty() ? event.account_of
                                              : event.actor_role;
    known.emplace_back(event.at, std::move(line));
  }
  // By time; what has none keeps its place behind the one before it.
  std::optional<Instant> last;
  for (auto& [when, line] : known) {
    if (when) {
      last = when;
    } else {
      when = last;
    }
  }
  std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) {
    if (!a.first || !b.first) return !a.first && b.first.has_value();
    return is_before(*a.first, *b.first);
  });
  for (auto& [when, line] : known) out.known.push_back(std::move(line));

  // The moment's own decision points, or else the last ones before it.
  std::optional<Instant> nearest_moment;
  for (const DecisionPoint& decision : review.decision_points) {
    if (decision.at && !later(decision.at, at) && (!nearest_moment || is_before(*nearest_moment, *decision.at))) {
      nearest_moment = decision.at;
    }
  }
  for (const DecisionPoint& decision : review.decision_points) {
    for (const Cue& cue : decision.cues) {
      const std::optional<Instant>& when = cue.first_available_at ? cue.first_available_at
                                           : cue.seen_at          ? cue.seen_at
                                                                  : decision.at;
      if (!when || later(when, at)) continue;
      RoomLine line;
      line.at = when;
      line.kind = "cue";
      line.text = cue.what;
      line.source = cue.channel;
      if (std::none_of(out.cues.begin(), out.cues.end(), [&](const RoomLine& l) { return l.text == line.text; })) {
        out.cues.push_back(std::move(line));
      }
    }
    if (!decision.at || later(decision.at, at)) continue;
    const bool open_now = !is_before(*decision.at, *nearest_moment);
    for (const Hypothesis& hypothesis : decision.hypotheses) {
      const std::optional<Instant>& raised = hypothesis.raised_at ? hypothesis.raised_at : decision.at;
      if (later(raised, at)) continue;
      const bool closed = hypothesis.closed_at ? !later(hypothesis.closed_at, at)
                                               : hypothesis.status == HypothesisStatus::discarded ||
                                                     hypothesis.status == HypothesisStatus::confirmed;
      if (closed || (!open_now && !hypothesis.closed_at)) continue;
      RoomReading reading;
      reading.text = hypothesis.text;
      reading.favoured = hypothesis.status == HypothesisStatus::favoured && open_now;
      reading.next_move = hypothesis.next_move;
      if (std::none_of(out.readings.begin(), out.readings.end(),
                       [&](const RoomReading& r) { return r.text == reading.text; })) {
        out.readings.push_back(std::move(reading));
      }
    }
    if (!open_now) continue;
    out.decisions.push_back(decision.id);
    out.expectancies.insert(out.expectancies.end(), decision.expectancies.begin(), decision.expectancies.end());
    out.goals.insert(out.goals.end(), decision.goals.begin(), decision.goals.end());
    for (const Constraint& constraint : decision.constraints) {
      std::string words(text_of(constraint.kind));
      std::replace(words.begin(), words.end(), '_', ' ');
      out.constraints.push_back(constraint.text.empty() ? words : constraint.text);
    }
    for (const Option& option : decision.options) {
      if (option.considered != false) out.options.push_back(option.text);
    }
  }
  std::stable_sort(out.cues.begin(), out.cues.end(),
                   [](const RoomLine& a, const RoomLine& b) { return is_before(*a.at, *b.at); });
  return out;
}

Result<RoomAt> room_at_minute(const Review& review, std::int64_t minutes) {
  const auto start = first_signal(review);
  if (!start) {
    return Error{ErrorCode::not_found, "first signal", "nothing in the review has an instant",
                 "give the events of the timeline their instants, or name the moment itself"};
  }
  constexpr std::int64_t most = std::int64_t{60} * 24 * 366 * 100;
  Instant at = *start;
  at.unix_seconds += 60 * std::clamp(minutes, -most, most);
  return room_at(review, at);
}

}  // namespace debrief::inline v0::graph
