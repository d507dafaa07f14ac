#include "debrief/facilitate/drill.hpp"

#include <algorithm>

#include "debrief/facilitate/deadlines.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/model/incident_clock.hpp"
#include "debrief/model/working_calendar.hpp"
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

/// A cue that was there and that nobody had in view by then.
bool out_of_view(const Cue& cue, const DecisionPoint& decision) {
  if (cue.seen_at) return decision.at && is_before(*decision.at, *cue.seen_at);
  return cue.salience == Salience::low;
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

/// The lines with their minutes. What led up to it is known from the start. Minutes are kept where they fit and shrunk
/// in proportion where they do not; lines without a moment stand evenly between their neighbours.
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

bool unclear_ownership(const Review& review, const DecisionPoint& decision) {
  for (const Constraint& constraint : decision.constraints) {
    if (constraint.kind == ConstraintKind::unclear_escalation) return true;
  }
  for (const char* code : {"ORG-01", "ORG-02", "ORG-04", "CRD-01", "CRD-02", "CRD-03"}) {
    if (has_code(review, code)) return true;
  }
  return false;
}

DrillFormat fitting(const DecisionPoint& decision) {
  for (const Constraint& constraint : decision.constraints) {
    if (constraint.kind == ConstraintKind::tool || constraint.kind == ConstraintKind::missing_access)
      return DrillFormat::live;
  }
  return DrillFormat::tabletop;
}

std::string no_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
  return text;
}

/// With a full stop, and a capital letter where it begins a sentence.
std::string as_sentence(std::string text, bool begins = true) {
  text = no_full_stop(std::move(text));
  if (begins && !text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text + '.';
}

}  // namespace

std::vector<Id<DecisionPoint>> drill_candidates(const Review& review) {
  std::vector<Id<DecisionPoint>> out;
  for (const DecisionPoint& decision : review.decision_points) {
    if (graph::ambiguity(decision).genuine) out.push_back(decision.id);
  }
  return out;
}

Result<DrillPlan> drill(const Review& review, std::string_view decision_point, const DrillOptions& options) {
  const auto found = std::find_if(review.decision_points.begin(), review.decision_points.end(),
                                  [&](const DecisionPoint& d) { return d.id.text == decision_point; });
  if (found == review.decision_points.end()) {
    std::vector<std::string> ready;
    for (const auto& id : drill_candidates(review)) ready.push_back(id.text);
    return Error{ErrorCode::not_found, std::string(decision_point), "there is no such decision point",
                 review.decision_points.empty()
                     ? "a drill needs a decision point; generic scenarios do not build what matters"
                 : ready.empty() ? "none of the review's decision points is ready for practice yet"
                                 : "ready for practice are " + joined(ready)};
  }
  const DecisionPoint& decision = *found;
  const graph::Ambiguity open = graph::ambiguity(decision);
  if (!open.genuine) {
    return Error{ErrorCode::invalid_argument, std::string(decision_point),
                 "the moment is not recorded as open enough to practise: it lacks " + joined(open.lacks),
                 "ask those who were there, fill in the decision point, and try again"};
  }
  DrillPlan out;
  out.review = review.id;
  out.decision_point = decision.id;
  const std::vector<std::string> services =
      review.incidents.empty() ? std::vector<std::string>{} : review.incidents.front().services;
  out.format = options.format.value_or(fitting(decision));
  // A title that does not give the reading away.
  std::vector<std::string> few(
      services.begin(), services.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(services.size(), 2)));
  if (services.size() == 3) few.push_back(services[2]);
  if (services.size() > 3) few.emplace_back("others");
  out.title = "Drill: a call under uncertainty" + (few.empty() ? std::string() : " around " + joined(few));
  out.injects = injects_of(review, decision, options.most_minutes);
  const std::int64_t last = out.injects.empty() ? 0 : out.injects.back().minute;
  const std::int64_t to_decide = decision.time_pressure.value_or(1) >= 2 ? 3 : 5;
  out.minutes = last + to_decide + 20;
  out.conditions.push_back(DrillCondition::competing_hypotheses);
  if (unclear_ownership(review, decision)) out.conditions.push_back(DrillCondition::ambiguous_ownership);
  out.conditions.push_back(DrillCondition::partial_information);
  out.conditions.push_back(DrillCondition::time_pressure);
  out.briefing = "You are on call" + (few.empty() ? std::string() : " for " + joined(few)) + ". ";
  out.briefing += "Signals arrive one by one; nobody knows yet what they mean.";
  if (std::find(out.conditions.begin(), out.conditions.end(), DrillCondition::ambiguous_ownership) !=
      out.conditions.end()) {
    out.briefing += " It is not settled who owns what; you may call in anybody, and they may not answer.";
  }
  out.goals = decision.goals;
  for (const Constraint& constraint : decision.constraints) {
    out.constraints.push_back(constraint.text.empty() ? words_of(text_of(constraint.kind)) : constraint.text);
  }
  out.call = "Say what you think is going on, what you do next, and whom you call in. You have " +
             std::to_string(to_decide) + " minutes from the last message.";
  for (const Hypothesis& hypothesis : decision.hypotheses) {
    if (std::find(open.alive.begin(), open.alive.end(), hypothesis.text) == open.alive.end()) continue;
    CompetingReading& reading = out.facilitator_readings.emplace_back();
    reading.text = hypothesis.text;
    reading.next_move = hypothesis.next_move;
  }
  out.facilitator_choice = decision.choice;
  if (decision.hindsight) {
    const Hindsight& later = *decision.hindsight;
    for (const TimelineEvent& event : review.timeline) {
      if (!later.outcome.empty() && event.id == later.outcome) out.facilitator_later.push_back(event.text);
    }
    out.facilitator_later.insert(out.facilitator_later.end(), later.surprises.begin(), later.surprises.end());
    out.facilitator_later.insert(out.facilitator_later.end(), later.notes.begin(), later.notes.end());
  }
  out.set_up = {
      "Hand out the players' part. Say that the outcome is not known and that nobody is graded.",
      "Read each message aloud, or post it where the team works, at its minute, in the words given here.",
      "Asked for a graph, a log or a person's view that no message holds: say that it takes a while, and go on."};
  if (std::find(out.conditions.begin(), out.conditions.end(), DrillCondition::ambiguous_ownership) !=
      out.conditions.end()) {
    out.set_up.emplace_back("You play whoever is called in. Let the first call go unanswered for three minutes.");
  }
  if (out.format == DrillFormat::live) {
    out.set_up.emplace_back("Have the tools of the time open in a safe copy, with the access that people had.");
  }
  for (const Cue& cue : decision.cues) {
    const std::optional<Instant>& at = cue.first_available_at;
    if (cue.what.empty() || (at && decision.at && is_before(*decision.at, *at)) || !out_of_view(cue, decision))
      continue;
    out.set_up.push_back("Only if somebody looks there: " + cited(cue.what) +
                         (cue.channel.empty() ? "." : " (" + cue.channel + ")."));
  }
  out.watch_for = {"Which readings are spoken aloud, and which stay with one person",
                   "When somebody takes the lead, and whether it is said",
                   "Which cue moves the group from one reading to another",
                   "When others are called in, and how they are found", "What is told to customers, and when"};
  for (const CompetingReading& reading : out.facilitator_readings) {
    if (!reading.next_move.empty()) out.watch_for.push_back("Somebody proposes: " + no_full_stop(reading.next_move));
  }
  if (!decision.novice_contrast.empty())
    out.watch_for.push_back("The newcomer's reading: " + no_full_stop(decision.novice_contrast));
  for (const std::string& expected : decision.expectancies) {
    if (out.watch_for.size() < 10) out.watch_for.push_back("Expectations such as: " + no_full_stop(expected));
  }
  out.debrief = {"At which message did your picture form, and what in it did that?",
                 "Which other reading was alive in the room, and which sign makes it gain?",
                 "What were you missing, and where did you look for it?",
                 "How did the group come to have a lead, and how was the work shared out?",
                 "Which earlier case did this bring to mind?",
                 "What do you take from this to your own service?"};
  if (out.facilitator_readings.size() >= 2) {
    out.debrief[1] = "Which sign tips it from " + cited(out.facilitator_readings[0].text) + " to " +
                     cited(out.facilitator_readings[1].text) + ", and where do you look for it?";
  }
  for (const InformationMissing& gap : decision.information_missing) {
    if (gap.text.empty() || out.debrief.size() >= 8) continue;
    out.debrief.insert(out.debrief.end() - 1, "Where does it show in your own tools: " + cited(gap.text, 90) + "?");
  }
  return out;
}

Result<DrillSlot> drill_schedule(const Review& review, const Policy& policy, const Instant& as_of) {
  auto calendar = WorkingDays::of(policy.calendar);
  if (!calendar) return calendar.error();
  DrillSlot out;
  std::optional<Instant> base;
  if (review.follow_up) base = review.follow_up->held_at;
  out.why = "counts from the follow-up";
  if (!base) {
    base = meeting_end(review, policy);
    out.why = "counts from the meeting, as no follow-up is recorded";
  }
  if (!base) {
    base = as_of;
    out.why = "counts from today, as no meeting is recorded";
  }
  const Date start = calendar->local_date(*base), today = calendar->local_date(as_of);
  out.earliest = add_days(start, policy.drill_days_min);
  out.latest = add_days(start, policy.drill_days_max);
  // The middle of what is left of the window, on a working day.
  const Date from = std::max(*out.earliest, today);
  if (from <= *out.latest) {
    Date day = calendar->add_working_days(add_days(from, days_between(from, *out.latest) / 2), 0);
    if (*out.latest < day) day = calendar->add_working_days(from, 0);
    if (day <= *out.latest) {
      out.proposed = day;
    } else {
      out.why += "; no day of the window is a working day";
    }
  } else {
    out.proposed = calendar->add_working_days(today, 1);
    out.why += "; the window has passed, so the next working day is proposed";
  }
  out.decision_points = drill_candidates(review);
  return out;
}

std::string markdown(const DrillPlan& plan, bool facilitator) {
  const auto line = [](std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' || c == '\r' ? ' ' : c;
    return out;
  };
  std::string out = "# " + line(plan.title) + (facilitator ? ", facilitator's part" : "") + "\n\n";
  const auto list = [&](const char* heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    out += "## " + std::string(heading) + "\n\n";
    for (const std::string& item : items) out += "- " + line(item) + '\n';
    out += '\n';
  };
  if (!facilitator) {
    out += line(plan.briefing) + "\n\n";
    list("What you want", plan.goals);
    list("What binds you", plan.constraints);
    out += "Messages will reach you as time goes on. " + line(plan.call) + '\n';
    return out;
  }
  std::string kind = words_of(text_of(plan.format));
  kind[0] = static_cast<char>(kind[0] - 'a' + 'A');
  out += kind + " exercise, " + std::to_string(plan.minutes) + " minutes, with the talk afterwards.\n\n";
  list("Before you begin", plan.set_up);
  out += "## Messages\n\n| minute | message | through |\n| ---: | --- | --- |\n";
  for (const Inject& inject : plan.injects) {
    std::string text = line(inject.text);
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
      text.replace(at, 1, "\\|");
    out += "| " + std::to_string(inject.minute) + " | " + text + " | " + line(inject.source) + " |\n";
  }
  out += "\nThen: " + line(plan.call) + "\n\n## Readings that were alive then\n\n";
  for (const CompetingReading& reading : plan.facilitator_readings) {
    out += "- " + as_sentence(line(reading.text)) +
           (reading.next_move.empty() ? "" : " It calls for: " + as_sentence(line(reading.next_move), false)) + '\n';
  }
  out += "\nEach of them fits what is known. Do not let on which was followed.\n\n";
  list("Watch for", plan.watch_for);
  list("Talk afterwards", plan.debrief);
  if (!plan.facilitator_choice.empty())
    out += "## What was chosen then, to be told last\n\n" + line(plan.facilitator_choice) + "\n\n";
  list("What became known later, to be told last", plan.facilitator_later);
  return out;
}

}  // namespace debrief::inline v0
