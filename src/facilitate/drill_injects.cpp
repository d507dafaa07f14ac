#include "facilitate/drill_injects.hpp"

#include <algorithm>

#include "debrief/graph/room_at.hpp"
#include "debrief/model/incident_clock.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

/// Minutes between two messages at most; beyond that a table goes quiet.
constexpr std::int64_t longest_wait = 5;

/// Whether a sentence tells what only came to light afterwards.
bool looks_back(std::string_view sentence) {
  return mentions(
      sentence, {"in fact", "turns out", "turn out", "turned out", "nobody knew", "nobody can", "nobody could",
                 "nobody noticed", "not known then", "without anybody knowing", "only later", "later it", "afterwards",
                 "in hindsight", "in retrospect", "would later", "unknown to", "unnoticed"});
}

/// The sentences of an event that could be known at the time; empty when none could.
std::string as_seen_then(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t stop = text.find(". ");
    const std::string_view sentence = text.substr(0, stop == std::string_view::npos ? text.size() : stop + 1);
    if (!looks_back(sentence)) out.append(out.empty() ? "" : " ").append(sentence);
    text.remove_prefix(std::min(text.size(), sentence.size() + 1));
  }
  return out;
}

/// Whether a text holds every longer word of a cue, or one that begins alike.
bool tells(std::string_view text, std::string_view cue) {
  constexpr std::size_t stem = 4;
  std::size_t words = 0;
  for (std::size_t at = 0; at < cue.size();) {
    const std::size_t end = std::min(cue.find_first_of(" ,;:()", at), cue.size());
    if (end - at >= stem) {
      ++words;
      std::string beginning;
      for (const char c : cue.substr(at, stem)) beginning += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      if (!mentions(text, {std::string_view(beginning)})) return false;
    }
    at = end + 1;
  }
  return words >= 2;
}

/// A line for the players, with its moment where that is known or follows from what stands around it.
struct Line {
  std::optional<Instant> at;
  Inject inject;
};

/// What happened in a system, or was changed in it, comes up only when somebody asks: told unasked it gives the reading
/// away.
bool told_unasked(const Review& review, std::string_view text) {
  return std::none_of(review.timeline.begin(), review.timeline.end(), [&](const TimelineEvent& event) {
    return event.text == text && (event.kind == EventKind::system || event.kind == EventKind::change);
  });
}

/// What was told before the decision, in order. The choice itself and later choices are left out.
std::vector<Line> lines_before(const Review& review, const DecisionPoint& decision) {
  std::vector<Line> out;
  const auto add = [&](const std::optional<Instant>& at, std::string_view text, std::string_view source) {
    std::string seen = as_seen_then(text);
    const bool told = std::any_of(out.begin(), out.end(), [&](const Line& line) { return line.inject.text == seen; });
    if (told || seen.empty()) return;
    Line& line = out.emplace_back();
    line.at = at;
    line.inject.text = std::move(seen);
    line.inject.source = source;
  };
  if (decision.at) {
    for (const graph::RoomLine& line : graph::room_at(review, *decision.at).known) {
      const bool own = std::any_of(review.timeline.begin(), review.timeline.end(), [&](const TimelineEvent& event) {
        if (event.text != line.text) return false;
        if (!decision.event.empty() && event.id == decision.event) return true;
        return event.kind == EventKind::decision && (!event.at || !is_before(*event.at, *decision.at));
      });
      const bool earlier = !line.at || is_before(*line.at, *decision.at) || line.kind == "alert" ||
                           line.kind == "report" || line.kind == "observation";
      if (!own && earlier && line.text != decision.choice && told_unasked(review, line.text)) {
        add(line.at, line.text, line.source);
      }
    }
  } else if (!decision.event.empty()) {
    // Without a clock the order of the timeline tells what came before.
    const auto own = std::find_if(review.timeline.begin(), review.timeline.end(),
                                  [&](const TimelineEvent& event) { return event.id == decision.event; });
    if (own != review.timeline.end()) {
      for (auto event = review.timeline.begin(); event != own; ++event) {
        const bool pieced_together =
            event->provenance == Provenance::reconstructed &&
            (!event->kind || *event->kind == EventKind::system || *event->kind == EventKind::change);
        if (!pieced_together && told_unasked(review, event->text)) add(event->at, event->text, event->source);
      }
    }
  }
  const std::size_t events = out.size();
  for (const Cue& cue : decision.cues) {
    const std::optional<Instant>& at = cue.first_available_at ? cue.first_available_at : cue.seen_at;
    if ((at && decision.at && is_before(*decision.at, *at)) || out_of_view(cue, decision)) continue;
    // A cue that a line tells already says through what it came, and no more.
    const auto told = std::find_if(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(events),
                                   [&](const Line& line) { return tells(line.inject.text, cue.what); });
    if (told != out.begin() + static_cast<std::ptrdiff_t>(events)) {
      if (told->inject.source.empty()) told->inject.source = cue.channel;
    } else {
      add(at, cue.what, cue.channel);
    }
  }
  // What has no moment keeps its place behind the line before it; cues without one stand last, before the call.
  std::optional<Instant> last;
  std::vector<std::pair<std::optional<Instant>, std::size_t>> order;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (i == events) last = decision.at;
    if (out[i].at) last = out[i].at;
    order.emplace_back(out[i].at ? out[i].at : i < events || decision.at ? last : std::nullopt, i);
  }
  if (!decision.at && order.size() > events) {
    std::stable_partition(order.begin(), order.end(), [](const auto& one) { return one.first.has_value(); });
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    if (!a.first || !b.first) return !a.first && b.first;
    return is_before(*a.first, *b.first);
  });
  std::vector<Line> sorted;
  for (const auto& [at, i] : order) sorted.push_back(std::move(out[i]));
  return sorted;
}

}  // namespace

bool out_of_view(const Cue& cue, const DecisionPoint& decision) {
  if (cue.seen_at) return decision.at && is_before(*decision.at, *cue.seen_at);
  return cue.salience == Salience::low;
}

std::vector<Inject> injects_of(const Review& review, const DecisionPoint& decision, std::int64_t most_minutes) {
  std::vector<Line> lines = lines_before(review, decision);
  const std::optional<Instant> zero = time_zero(review);
  std::optional<Instant> end;
  for (const Line& line : lines) {
    if (line.at) end = line.at;
  }
  const std::int64_t limit = std::max<std::int64_t>(1, most_minutes);
  const std::int64_t span = zero && end ? std::max<std::int64_t>(0, seconds_between(*zero, *end) / 60) : 0;
  const auto minute_of = [&](const Instant& at) {
    const std::int64_t minutes = zero ? std::max<std::int64_t>(0, seconds_between(*zero, at) / 60) : 0;
    return span > limit ? minutes * limit / span : minutes;
  };
  std::vector<Inject> out;
  for (std::size_t i = 0; i < lines.size();) {
    if (lines[i].at) {
      lines[i].inject.minute = std::max(out.empty() ? 0 : out.back().minute, minute_of(*lines[i].at));
      out.push_back(std::move(lines[i++].inject));
      continue;
    }
    std::size_t next = i;
    while (next < lines.size() && !lines[next].at) ++next;
    const std::int64_t from = out.empty() ? 0 : out.back().minute,
                       until = next < lines.size() ? std::max(from, minute_of(*lines[next].at))
                                                   : from + 2 * static_cast<std::int64_t>(next - i);
    const auto steps = static_cast<std::int64_t>(next - i) + (next < lines.size() ? 1 : 0);
    for (std::int64_t step = 1; i < next; ++i, ++step) {
      lines[i].inject.minute = from + (until - from) * step / steps;
      out.push_back(std::move(lines[i].inject));
    }
  }
  // Where it stands at the call comes last, as somebody who sums up would say it.
  if (std::string stands = as_seen_then(decision.situation_summary); !stands.empty()) {
    Inject& summary = out.emplace_back();
    summary.minute = out.size() == 1 ? 0 : out[out.size() - 2].minute + 1;
    summary.text = std::move(stands);
    summary.source = "somebody sums up";
  }
  // Nobody waits for the first message, nor long for the next.
  std::int64_t before = 0, left_out = 0;
  for (Inject& inject : out) {
    const std::int64_t longest = &inject == &out.front() ? 0 : longest_wait;
    left_out += std::max<std::int64_t>(0, inject.minute - before - longest);
    before = inject.minute;
    inject.minute -= left_out;
  }
  return out;
}

}  // namespace debrief::inline v0
