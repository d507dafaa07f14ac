// Chronology: times that contradict each other.
#include <algorithm>
#include <array>
#include <map>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void say_ends_before(Reporter& report, std::string pointer, const Instant& from, const Instant& until) {
  report.add(std::move(pointer), "it ends at " + text_of(until) + ", before it begins at " + text_of(from));
}

void ends_before_it_begins(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  for (std::size_t i = 0; i < review.incidents.size(); ++i) {
    const Incident& incident = review.incidents[i];
    for (std::size_t j = 0; j < incident.impacts.size(); ++j) {
      const Impact& impact = incident.impacts[j];
      if (before(impact.until, impact.from)) {
        say_ends_before(report, at({"incidents", i, "impacts", j, "until"}), *impact.from, *impact.until);
      }
    }
    for (std::size_t j = 0; j < incident.responders.size(); ++j) {
      const RoleSpan& span = incident.responders[j];
      if (before(span.until, span.from)) {
        say_ends_before(report, at({"incidents", i, "responders", j, "until"}), *span.from, *span.until);
      }
    }
  }
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    if (before(event.until, event.at)) say_ends_before(report, at({"timeline", i, "until"}), *event.at, *event.until);
  }
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    const DecisionPoint& decision = review.decision_points[i];
    if (before(decision.until, decision.at)) {
      say_ends_before(report, at({"decision_points", i, "until"}), *decision.at, *decision.until);
    }
  }
  if (review.meeting && before(review.meeting->ended_at, review.meeting->started_at)) {
    say_ends_before(report, "/meeting/ended_at", *review.meeting->started_at, *review.meeting->ended_at);
  }
  if (!review.evidence_packet) return;
  const auto& items = review.evidence_packet->items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (before(items[i].until, items[i].from)) {
      say_ends_before(report, at({"evidence_packet", "items", i, "until"}), *items[i].from, *items[i].until);
    }
  }
}

template <class T>
void bounds(const T& record, Reporter& report, std::initializer_list<Part> place) {
  if (before(record.not_after, record.not_before)) {
    report.add(at(place), "the latest possible moment, " + text_of(*record.not_after) + ", is before the earliest, " +
                              text_of(*record.not_before));
  } else if (before(record.at, record.not_before) || before(record.not_after, record.at)) {
    report.add(at(place), text_of(*record.at) + " is outside its own bounds");
  }
}

void instant_outside_its_bounds(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  for (std::size_t i = 0; i < review.incidents.size(); ++i) {
    const auto& milestones = review.incidents[i].milestones;
    for (std::size_t j = 0; j < milestones.size(); ++j) {
      bounds(milestones[j], report, {"incidents", i, "milestones", j});
    }
  }
  for (std::size_t i = 0; i < review.timeline.size(); ++i) bounds(review.timeline[i], report, {"timeline", i});
}

/// Pairs that cannot happen the other way round. Detection may well come before impact, and mitigation before
/// declaration, so only what contradicts the meaning of the words is here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> milestone_order = {{
    {milestone::first_signal, milestone::detected},
    {milestone::first_alert, milestone::resolved},
    {milestone::detected, milestone::resolved},
    {milestone::detected, milestone::closed},
    {milestone::declared, milestone::closed},
    {milestone::declared, milestone::recovered},
    {milestone::impact_started, milestone::mitigated},
    {milestone::impact_started, milestone::resolved},
    {milestone::impact_started, milestone::recovered},
    {milestone::first_signal, milestone::resolved},
    {milestone::mitigated, milestone::recovered},
    {milestone::mitigated, milestone::closed},
    {milestone::resolved, milestone::closed},
    {milestone::recovered, milestone::closed},
}};

/// The first and last occurrence of each milestone of the library, by its place in milestone_names().
struct Occurrences {
  std::array<const Milestone*, 16> first{};
  std::array<const Milestone*, 16> last{};
};

std::size_t place_of(std::string_view name) {
  static const std::vector<std::string_view>& names = milestone_names();
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void milestones_out_of_order(const Subject& subject, Reporter& report) {
  static const auto pairs = [] {
    std::array<std::pair<std::size_t, std::size_t>, milestone_order.size()> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
      out[i] = {place_of(milestone_order[i].first), place_of(milestone_order[i].second)};
    }
    return out;
  }();
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    Occurrences seen;
    const auto& milestones = incidents[i].milestones;
    for (const Milestone& milestone : milestones) {
      const std::size_t place = place_of(milestone.name);
      if (!milestone.at || place >= seen.first.size() || place >= milestone_names().size()) continue;
      const Milestone*& first = seen.first[place];
      const Milestone*& last = seen.last[place];
      if (first == nullptr || is_before(*milestone.at, *first->at)) first = &milestone;
      if (last == nullptr || is_before(*last->at, *milestone.at)) last = &milestone;
    }
    for (const auto& [earlier, later] : pairs) {
      const Milestone* a = seen.first[earlier];
      const Milestone* b = seen.last[later];
      if (a == nullptr || b == nullptr || !is_before(*b->at, *a->at)) continue;
      report.add(at({"incidents", i, "milestones", b - milestones.data(), "at"}),
                 b->name + " at " + text_of(*b->at) + " is before " + a->name + " at " + text_of(*a->at));
    }
  }
}

void resolved_twice_without_reopening(const Subject& subject, Reporter& report) {
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const auto& milestones = incidents[i].milestones;
    std::size_t resolved = 0;
    std::size_t reopened = 0;
    std::size_t last = 0;
    for (std::size_t j = 0; j < milestones.size(); ++j) {
      if (milestones[j].name == milestone::resolved) {
        ++resolved;
        last = j;
      }
      reopened += milestones[j].name == milestone::reopened ? 1 : 0;
    }
    if (resolved > reopened + 1) {
      report.add(at({"incidents", i, "milestones", last}),
                 "resolved " + std::to_string(resolved) + " times and reopened " + std::to_string(reopened));
    }
  }
}

void phases_out_of_order(const Subject& subject, Reporter& report) {
  const auto& timeline = subject.review.timeline;
  using FirstEvents = std::array<const TimelineEvent*, 7>;
  const auto look = [&](const FirstEvents& first) {
    const TimelineEvent* latest = nullptr;
    for (const TimelineEvent* event : first) {
      if (event == nullptr) continue;
      if (latest != nullptr && is_before(*event->at, *latest->at)) {
        report.add(at({"timeline", event - timeline.data(), "phase"}),
                   "the first event of " + std::string(text_of(*event->phase)) + ", at " + text_of(*event->at) +
                       ", is before the first of " + std::string(text_of(*latest->phase)) + ", at " +
                       text_of(*latest->at));
      } else {
        latest = event;
      }
    }
  };
  const auto note = [](FirstEvents& all, const TimelineEvent& event) {
    const TimelineEvent*& first = all[static_cast<std::size_t>(*event.phase)];
    if (first == nullptr || is_before(*event.at, *first->at)) first = &event;
  };
  FirstEvents unnamed{};
  // Reviews over several incidents keep their phases apart by the incident that an event names.
  std::map<std::string_view, FirstEvents> named;
  for (const TimelineEvent& event : timeline) {
    if (!event.phase || !event.at || event.phase == Phase::lead_up) continue;
    const bool apart = subject.review.incidents.size() > 1 && !event.incident.empty();
    note(apart ? named[event.incident.text] : unnamed, event);
  }
  look(unnamed);
  for (const auto& [incident, first] : named) look(first);
}

void timeline_not_in_order(const Subject& subject, Reporter& report) {
  const auto& timeline = subject.review.timeline;
  const TimelineEvent* latest = nullptr;
  std::size_t wrong = 0;
  std::size_t first_wrong = 0;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    if (!timeline[i].at) continue;
    if (latest != nullptr && is_before(*timeline[i].at, *latest->at)) {
      if (wrong++ == 0) first_wrong = i;
    } else {
      latest = &timeline[i];
    }
  }
  if (wrong == 0) return;
  report.add(at({"timeline", first_wrong}), counted(wrong, "event stands", "events stand") +
                                                " behind later ones, the first of them " +
                                                called(timeline[first_wrong].id.text));
}

void event_disagrees_with_milestone(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  constexpr std::int64_t tolerance_seconds = 60;
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    if (event.milestone.empty() || !event.at) continue;
    if (event.incident.empty() && review.incidents.size() > 1) continue;
    bool named = false;
    bool agrees = false;
    for (const Incident& incident : review.incidents) {
      if (!event.incident.empty() && incident.id != event.incident) continue;
      for (const Milestone& milestone : incident.milestones) {
        if (milestone.name != event.milestone || !milestone.at) continue;
        named = true;
        const std::int64_t apart = seconds_between(*milestone.at, *event.at);
        agrees = agrees || (apart >= -tolerance_seconds && apart <= tolerance_seconds);
      }
    }
    if (named && !agrees) {
      report.add(at({"timeline", i, "milestone"}),
                 "the event marks " + quoted(event.milestone) + " at another time than the incident's milestone");
    }
  }
}

void later_than_the_moment_of_asking(const Subject& subject, Reporter& report) {
  if (!subject.as_of) return;
  const Review& review = subject.review;
  for (std::size_t i = 0; i < review.incidents.size(); ++i) {
    const auto& milestones = review.incidents[i].milestones;
    for (std::size_t j = 0; j < milestones.size(); ++j) {
      if (before(subject.as_of, milestones[j].at)) {
        report.add(at({"incidents", i, "milestones", j, "at"}), text_of(*milestones[j].at) + " is still to come");
      }
    }
  }
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    if (before(subject.as_of, review.timeline[i].at)) {
      report.add(at({"timeline", i, "at"}), text_of(*review.timeline[i].at) + " is still to come");
    }
  }
}

constexpr Row rows[] = {
    {{.code = "CHR001",
      .name = "ends-before-it-begins",
      .severity = E,
      .requirements = "R090",
      .finds = "An interval that ends before it begins.",
      .why = "Every duration that is taken from it would be negative.",
      .citation = "article, step 2 (what happened when)",
      .ignore_when = "Never; one of the two times is wrong.",
      .suggestion = "Which of the two is right? Look at the offsets too.",
      .bad =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:30:00Z", "until": "2024-05-01T10:10:00Z", "text": "Waiting for access."}]})",
      .good =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:10:00Z", "until": "2024-05-01T10:30:00Z", "text": "Waiting for access."}]})"},
     ends_before_it_begins},
    {{.code = "CHR002",
      .name = "instant-outside-its-bounds",
      .severity = E,
      .requirements = "R089",
      .finds = "A time outside the bounds given with it, or bounds the wrong way round.",
      .why = "The record contradicts itself about how well the time is known.",
      .citation = "article, step 2 (timestamps from the evidence packet)",
      .ignore_when = "Never; drop the bound that does not hold.",
      .suggestion = "What do the records say the earliest and latest moment can have been?",
      .bad =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:30:00Z", "not_before": "2024-05-01T10:40:00Z", "text": "The cache was emptied."}]})",
      .good =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:30:00Z", "not_before": "2024-05-01T10:20:00Z", "text": "The cache was emptied."}]})"},
     instant_outside_its_bounds},
    {{.code = "CHR003",
      .name = "milestones-out-of-order",
      .severity = E,
      .subject = RuleSubject::incident,
      .requirements = "R090",
      .finds = "Milestones that contradict the meaning of their names, such as resolved before detected.",
      .why = "Durations between them would be negative and are left out of every number.",
      .citation = "article, step 2 (first detection signal to full recovery)",
      .ignore_when = "Never; a milestone that did not happen is left out.",
      .suggestion = "Is one of the times in another zone, or does the name mean something else in your tool?",
      .bad = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [
   {"name": "detected", "at": "2024-05-01T10:30:00Z"}, {"name": "resolved", "at": "2024-05-01T10:10:00Z"}]}]})",
      .good = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [
   {"name": "detected", "at": "2024-05-01T10:10:00Z"}, {"name": "resolved", "at": "2024-05-01T10:30:00Z"}]}]})"},
     milestones_out_of_order},
    {{.code = "CHR004",
      .name = "resolved-twice-without-reopening",
      .severity = W,
      .subject = RuleSubject::incident,
      .requirements = "R090",
      .finds = "An incident that was resolved more than once with no reopening between.",
      .why = "It is not clear which resolution the review window and the durations count from.",
      .citation = "article, step 1 (within 24-48 hours after resolution)",
      .ignore_when = "When several systems each report their own resolution.",
      .suggestion = "Add the reopened milestone, or keep the one resolution that ended the incident.",
      .bad = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [
   {"name": "resolved", "at": "2024-05-01T10:10:00Z"}, {"name": "resolved", "at": "2024-05-01T12:10:00Z"}]}]})",
      .good = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [
   {"name": "resolved", "at": "2024-05-01T10:10:00Z"}, {"name": "reopened", "at": "2024-05-01T11:10:00Z"},
   {"name": "resolved", "at": "2024-05-01T12:10:00Z"}]}]})"},
     resolved_twice_without_reopening},
    {{.code = "CHR005",
      .name = "phases-out-of-order",
      .severity = W,
      .requirements = "R090",
      .finds = "A phase whose first event is before the first event of a phase that comes earlier.",
      .why = "The phases are the shape of the story: first signal, triage, investigation, mitigation, resolution, "
             "recovery. They may come back, but they begin in that order.",
      .citation = "article, step 2",
      .ignore_when =
          "When mitigation really began before anybody looked for an explanation, as with a reflex rollback.",
      .suggestion = "Which of the two events is in the wrong phase?",
      .bad =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:00:00Z", "phase": "resolution", "text": "Errors stopped."},
              {"id": "E2", "at": "2024-05-01T10:20:00Z", "phase": "detection", "text": "The alert fired."}]})",
      .good =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:00:00Z", "phase": "detection", "text": "The alert fired."},
              {"id": "E2", "at": "2024-05-01T10:20:00Z", "phase": "resolution", "text": "Errors stopped."}]})"},
     phases_out_of_order},
    {{.code = "CHR006",
      .name = "timeline-not-in-order",
      .severity = W,
      .requirements = "R090",
      .finds = "Events that stand behind later ones.",
      .why = "An event without a clock time is placed by where it stands, so the list must be in the order of events.",
      .citation = "article, step 2",
      .ignore_when = "When two accounts are told one after the other on purpose.",
      .suggestion = "Sort the timeline, or mend the time that is out of place.",
      .bad =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:20:00Z", "text": "Paged."}, {"id": "E2", "at": "2024-05-01T10:00:00Z", "text": "Latency rose."}]})",
      .good =
          R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:00:00Z", "text": "Latency rose."}, {"id": "E2", "at": "2024-05-01T10:20:00Z", "text": "Paged."}]})"},
     timeline_not_in_order},
    {{.code = "CHR007",
      .name = "event-disagrees-with-milestone",
      .severity = W,
      .requirements = "R015",
      .finds = "An event that marks a milestone at another time than the incident gives for it.",
      .why =
          "Numbers are taken from the milestone and the story from the event; the two would tell different incidents.",
      .citation = "article, core outputs (verified timeline)",
      .ignore_when = "When the difference is the resolution of one of the sources.",
      .suggestion = "Which of the two does the evidence support?",
      .bad =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [{"name": "declared", "at": "2024-05-01T10:12:00Z"}]}],
 "timeline": [{"id": "E1", "at": "2024-05-01T10:40:00Z", "text": "Declared as sev1.", "milestone": "declared"}]})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "milestones": [{"name": "declared", "at": "2024-05-01T10:12:00Z"}]}],
 "timeline": [{"id": "E1", "at": "2024-05-01T10:12:00Z", "text": "Declared as sev1.", "milestone": "declared"}]})"},
     event_disagrees_with_milestone},
    {{.code = "CHR008",
      .name = "later-than-the-moment-of-asking",
      .severity = E,
      .subject = RuleSubject::incident,
      .requirements = "R089",
      .finds = "A milestone or event that lies in the future.",
      .why = "A typing error in a year or an offset moves every duration with it.",
      .citation = "article, step 2 (timestamps from the evidence packet)",
      .ignore_when = "When the check is asked about an earlier moment on purpose.",
      .suggestion = "Is the year or the offset right?",
      .bad = R"({"timeline": [{"id": "E1", "at": "2042-05-01T10:20:00Z", "text": "Paged."}]})",
      .good = R"({"timeline": [{"id": "E1", "at": "2024-05-01T10:20:00Z", "text": "Paged."}]})",
      .example_as_of = "2024-06-01T00:00:00Z"},
     later_than_the_moment_of_asking},
};

}  // namespace

constinit const Family chronology = {"chronology", "Times that contradict each other.", rows};

}  // namespace debrief::inline v0::check_detail
