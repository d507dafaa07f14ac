// Timeline: the incident as it looked from inside, with its sources, its silences and its doubts.
#include <algorithm>
#include <array>

#include "check/rule_row.hpp"
#include "check/words.hpp"
#include "debrief/model/incident_clock.hpp"

namespace debrief::inline v0::check_detail {

namespace {

/// Fewer events than these tell too little to read anything from what is absent.
constexpr std::size_t few_events = 6;

std::string event_at(std::size_t i) {
  return at({"timeline", i});
}

std::string event_name(const TimelineEvent& event) {
  return event.id.empty() ? quoted(event.text, 40) : called(event.id.text);
}

/// Events of which something is to be said, in one finding: at the event where it is one, else at the timeline.
class Gathered {
 public:
  void add(const TimelineEvent& event, std::size_t i) {
    if (names_.empty()) first_ = i;
    names_.push_back(event_name(event));
  }
  std::size_t size() const { return names_.size(); }
  void report(Reporter& to, std::string_view one, std::string_view many) const {
    if (names_.empty()) return;
    to.add(names_.size() == 1 ? event_at(first_) : std::string("/timeline"),
           listed(names_) + std::string(names_.size() == 1 ? one : many));
  }

 private:
  std::vector<std::string> names_;
  std::size_t first_ = 0;
};

void no_timeline(const Subject& subject, Reporter& report) {
  if (subject.facts.grave && subject.review.timeline.empty()) report.add("/timeline", "the review has no timeline");
}

void timeline_without_decisions(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.facts.grave || review.timeline.size() < few_events || !review.decision_points.empty()) return;
  const bool told = std::any_of(review.timeline.begin(), review.timeline.end(), [](const TimelineEvent& event) {
    return event.kind == EventKind::decision || event.basis == Basis::subjective || !event.account_of.empty();
  });
  if (told) return;
  report.add("/timeline", std::to_string(review.timeline.size()) +
                              " events, and none of them a decision or somebody's view of the moment");
}

void belief_marked_as_fact(const Subject& subject, Reporter& report) {
  static constexpr std::array<std::string_view, 10> words = {"believed", "thought", "assumed",  "suspected", "felt",
                                                             "guessed",  "seemed",  "presumed", "worried",   "hoped"};
  static constexpr WordList list(words);
  const auto& timeline = subject.review.timeline;
  Gathered gathered;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    if (timeline[i].basis != Basis::objective || !timeline[i].account_of.empty()) continue;
    if (has_any_word(timeline[i].text, list)) gathered.add(timeline[i], i);
  }
  gathered.report(report, " is marked objective and tells a belief", " are marked objective and tell beliefs");
}

void view_of_nobody(const Subject& subject, Reporter& report) {
  const auto& timeline = subject.review.timeline;
  Gathered gathered;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEvent& event = timeline[i];
    if (event.basis == Basis::subjective && event.account_of.empty() && event.actor_role.empty())
      gathered.add(event, i);
  }
  gathered.report(report, " is subjective and names no role whose view it is",
                  " are subjective and name no role whose view it is");
}

/// The end of the response for what the timeline can tell: mitigated, else resolved, of the latest incident.
std::optional<Instant> response_end(const Review& review) {
  std::optional<Instant> out;
  for (const Incident& incident : review.incidents) {
    const Milestone* end = find_milestone(incident, milestone::mitigated);
    if (end == nullptr) end = find_milestone(incident, milestone::resolved);
    if (end != nullptr && (!out || is_before(*out, *end->at))) out = end->at;
  }
  return out;
}

void silent_gap(const Subject& subject, Reporter& report) {
  constexpr std::int64_t long_gap = 30 * 60;
  const auto& timeline = subject.review.timeline;
  if (timeline.size() < few_events || subject.review.incidents.size() > 1) return;
  const std::optional<Instant> zero = time_zero(subject.review);
  const std::optional<Instant> end = response_end(subject.review);
  if (!zero || !end || !is_before(*zero, *end)) return;
  // An event without a clock may lie anywhere, and one known to hours fills them.
  std::pmr::vector<std::pair<std::int64_t, std::size_t>> order(&subject.memory);
  order.reserve(timeline.size());
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    if (!timeline[i].at) {
      if (timeline[i].phase != Phase::lead_up && timeline[i].phase != Phase::recovery) return;
      continue;
    }
    if (timeline[i].resolution_seconds.value_or(0) >= long_gap) return;
    order.emplace_back(timeline[i].at->unix_seconds, i);
  }
  std::sort(order.begin(), order.end());
  std::int64_t reached = zero->unix_seconds;
  std::int64_t widest = 0;
  std::size_t behind = 0;
  for (const auto& [start, i] : order) {
    if (start > end->unix_seconds) break;
    if (start - reached > widest && start > zero->unix_seconds) {
      widest = start - reached;
      behind = i;
    }
    reached = std::max(reached, timeline[i].until ? timeline[i].until->unix_seconds : start);
  }
  const std::int64_t whole = end->unix_seconds - zero->unix_seconds;
  if (widest < long_gap || widest * 3 < whole) return;
  report.add(event_at(behind), "nothing is told of the " + duration_text(widest) + " before " +
                                   event_name(timeline[behind]) + ", of " + duration_text(whole) + " in all");
}

void suspiciously_clean(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.facts.grave || review.timeline.size() < few_events) return;
  const auto rough = [](const TimelineEvent& event) {
    return event.basis == Basis::subjective || event.kind == EventKind::surprise || event.kind == EventKind::waiting ||
           event.precision == Precision::remembered || (event.alert && event.alert->verdict == AlertVerdict::noise);
  };
  if (std::any_of(review.timeline.begin(), review.timeline.end(), rough)) return;
  const auto doubtful = [](const DecisionPoint& point) {
    return point.hypotheses.size() > 1 || !point.misleading_signals.empty() || !point.uncertainty.empty() ||
           !point.information_missing.empty() || point.accounts.size() > 1 ||
           (point.hindsight && !point.hindsight->surprises.empty());
  };
  if (std::any_of(review.decision_points.begin(), review.decision_points.end(), doubtful)) return;
  if (review.meeting && !review.meeting->surprises.empty()) return;
  report.add("/timeline", std::to_string(review.timeline.size()) +
                              " events without a surprise, a doubt, a wait or a signal that misled");
}

void decision_without_its_context(const Subject& subject, Reporter& report) {
  static constexpr std::array<std::string_view, 7> reasons = {"because", "since", "as",         "so",
                                                              "after",   "when",  "considering"};
  static constexpr WordList reasons_list(reasons);
  const Review& review = subject.review;
  Gathered gathered;
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    const TimelineEvent& event = review.timeline[i];
    if (event.kind != EventKind::decision || !event.note.empty()) continue;
    const bool told =
        !event.id.empty() && std::any_of(review.decision_points.begin(), review.decision_points.end(),
                                         [&](const DecisionPoint& point) { return point.event == event.id; });
    if (!told && !has_any_word(event.text, reasons_list)) gathered.add(event, i);
  }
  gathered.report(report, " is a decision, and nothing says on what grounds",
                  " are decisions, and nothing says on what grounds");
}

void entry_without_a_source(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!subject.facts.own_process || !packet || packet->items.empty()) return;
  const auto& timeline = subject.review.timeline;
  Gathered gathered;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEvent& event = timeline[i];
    if (event.evidence.empty() && event.source.empty() && event.account_of.empty()) gathered.add(event, i);
  }
  gathered.report(report, " cites nothing of the packet", " cite nothing of the packet");
}

void phases_not_told(const Subject& subject, Reporter& report) {
  const auto& timeline = subject.review.timeline;
  if (!subject.facts.grave || timeline.size() < few_events) return;
  if (std::any_of(timeline.begin(), timeline.end(), [](const TimelineEvent& event) { return event.phase.has_value(); }))
    return;
  report.add("/timeline", "no event says which phase it belongs to");
}

void alert_without_a_verdict(const Subject& subject, Reporter& report) {
  if (!subject.facts.own_process) return;
  const auto& timeline = subject.review.timeline;
  Gathered gathered;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEvent& event = timeline[i];
    if (event.kind == EventKind::alert && (!event.alert || !event.alert->verdict)) gathered.add(event, i);
  }
  gathered.report(report, " is an alert, and nothing says whether it told or distracted",
                  " are alerts, and nothing says whether they told or distracted");
}

void one_perspective(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  std::vector<std::string_view> teams;
  for (const Incident& incident : review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (span.team.empty() || span.role == ResponseRole::observer) continue;
      if (std::find(teams.begin(), teams.end(), span.team) == teams.end()) teams.push_back(span.team);
    }
  }
  if (teams.size() < 2) return;
  std::string_view first;
  bool several = false;
  const auto hear = [&](std::string_view who) {
    if (who.empty()) return;
    if (first.empty()) first = who;
    several = several || who != first;
  };
  for (const TimelineEvent& event : review.timeline) hear(event.account_of);
  for (const DecisionPoint& point : review.decision_points) {
    hear(point.account_of);
    for (const Account& account : point.accounts) hear(account.account_of);
  }
  if (first.empty() || several) return;
  report.add("/timeline",
             std::to_string(teams.size()) + " teams responded, and every account is that of " + quoted(first, 40));
}

void remembered_late_and_called_exact(const Subject& subject, Reporter& report) {
  if (!subject.facts.resolved) return;
  const std::int64_t trusted = subject.facts.resolved->unix_seconds + subject.policy.review_hard_stop_hours * 3600;
  const auto& timeline = subject.review.timeline;
  Gathered gathered;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEvent& event = timeline[i];
    if (event.precision != Precision::exact || event.provenance != Provenance::reconstructed || !event.recorded_at) {
      continue;
    }
    if (event.evidence.empty() && event.recorded_at->unix_seconds > trusted) gathered.add(event, i);
  }
  gathered.report(report, " was reconstructed late without a record, and is called exact",
                  " were reconstructed late without a record, and are called exact");
}

void begins_at_the_signal(const Subject& subject, Reporter& report) {
  const auto& timeline = subject.review.timeline;
  if (!subject.facts.grave || timeline.size() < few_events) return;
  const std::optional<Instant> zero = time_zero(subject.review);
  if (!zero) return;
  for (const TimelineEvent& event : timeline) {
    if (event.phase == Phase::lead_up || before(event.at, zero) || before(event.not_before, zero)) return;
    if (!event.at && !event.phase) return;
  }
  report.add("/timeline/0", "the timeline begins with the first signal");
}

#define DEBRIEF_CALM \
  R"({"id": "E2", "text": "Latency rises."}, {"id": "E3", "text": "A page goes out."}, {"id": "E4", "text": "The deploy is rolled back."}, {"id": "E5", "text": "The job is stopped."}, {"id": "E6", "text": "Latency falls."})"
#define DEBRIEF_HELD R"({"stage": "held", "tier": "full", )"
#define DEBRIEF_SPAN \
  R"("incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "first_signal", "at": "2025-03-04T10:00:00Z"}, {"name": "mitigated", "at": "2025-03-04T11:30:00Z"}]}], )"

constexpr Row rows[] =
    {
        {{.code = "TIM001",
          .name = "no-timeline",
          .severity = W,
          .from = Stage::held,
          .requirements = "R003 R015 R033",
          .finds = "A grave incident whose review has no timeline.",
          .why = "Without it nobody can tell what was known when, and every choice is judged by its end.",
          .citation = "article, core outputs (a timeline that has been verified)",
          .ignore_when = "On an excerpt whose timeline is kept elsewhere.",
          .suggestion = "What was seen first, by whom, and what came next?",
          .bad = R"({"stage": "held", "tier": "full"})",
          .good = DEBRIEF_HELD R"("timeline": [{"id": "E1", "text": "Latency rises."}]})"},
         no_timeline},
        {{.code = "TIM002",
          .name = "timeline-without-decisions",
          .severity = W,
          .from = Stage::held,
          .requirements = "R002 R014 R015",
          .finds = "A timeline of a grave incident without a decision point, an event that is a decision, or anybody's "
                   "view.",
          .why = "What systems did is in the records; what people saw, thought and chose is only in the people.",
          .citation = "article, core outputs (decisions plus their context, not bare system facts)",
          .ignore_when = "On reports by others that do not tell.",
          .suggestion = "At which moments was another course open?",
          .bad = DEBRIEF_HELD R"("timeline": [{"id": "E1", "text": "A release begins."}, )" DEBRIEF_CALM "]}",
          .good = DEBRIEF_HELD
          R"("timeline": [{"id": "E1", "text": "The deploy looks like the reason.", "basis": "subjective", "account_of": "on-call"}, )" DEBRIEF_CALM
          "]}"},
         timeline_without_decisions},
        {{.code = "TIM003",
          .name = "belief-marked-as-fact",
          .severity = I,
          .requirements = "R091",
          .finds = "Events marked objective that tell what somebody believed, all in one finding.",
          .why = "Facts can be checked by anybody; beliefs belong to those who held them. Mixed, both lose.",
          .citation = "article, step 2 (facts first); practice F15",
          .ignore_when = "When the belief was itself written down at the time and is quoted.",
          .suggestion = "Whose view was it? Mark it subjective and name the role.",
          .bad =
              R"({"timeline": [{"id": "E1", "text": "The on-call assumed that the deploy was to blame.", "basis": "objective"}]})",
          .good =
              R"({"timeline": [{"id": "E1", "text": "The on-call assumed that the deploy was to blame.", "basis": "subjective", "account_of": "on-call"}]})"},
         belief_marked_as_fact},
        {{.code = "TIM004",
          .name = "view-of-nobody",
          .severity = I,
          .requirements = "R046 R195",
          .finds = "Subjective events that do not say whose view they are, all in one finding.",
          .why = "Views differ by place. Without the place they read as what everybody knew.",
          .citation = "practice F4 and F15 (accounts are kept apart)",
          .ignore_when = "On reports by others that do not tell.",
          .suggestion = "Which role saw it so?",
          .bad = R"({"timeline": [{"id": "E1", "text": "It looks like the deploy.", "basis": "subjective"}]})",
          .good =
              R"({"timeline": [{"id": "E1", "text": "It looks like the deploy.", "basis": "subjective", "account_of": "on-call"}]})"},
         view_of_nobody},
        {{.code = "TIM005",
          .name = "silent-gap",
          .severity = I,
          .from = Stage::held,
          .requirements = "R018 R088",
          .finds =
              "Half an hour or more without an event between first signal and mitigation, that is a third of the whole "
              "(both are our own numbers).",
          .why = "People were at work then. What is not told is often where the picture was least clear.",
          .citation = "article, the mistake of the sanitised timeline; practice 3.4",
          .ignore_when = "When everybody waited for one thing, and an event says so.",
          .suggestion = "What was being looked at, and who waited for what?",
          .bad =
              R"({"stage": "held", )" DEBRIEF_SPAN
              R"("timeline": [{"id": "E1", "text": "A signal.", "at": "2025-03-04T10:00:00Z"}, {"id": "E2", "text": "A page.", "at": "2025-03-04T10:05:00Z"}, {"id": "E3", "text": "A look.", "at": "2025-03-04T10:10:00Z"}, {"id": "E4", "text": "A restart.", "at": "2025-03-04T11:10:00Z"}, {"id": "E5", "text": "A change.", "at": "2025-03-04T11:20:00Z"}, {"id": "E6", "text": "Better.", "at": "2025-03-04T11:30:00Z"}]})",
          .good =
              R"({"stage": "held", )" DEBRIEF_SPAN
              R"("timeline": [{"id": "E1", "text": "A signal.", "at": "2025-03-04T10:00:00Z"}, {"id": "E2", "text": "A page.", "at": "2025-03-04T10:05:00Z"}, {"id": "E3", "text": "A look.", "at": "2025-03-04T10:10:00Z"}, {"id": "E4", "text": "Waiting for access.", "at": "2025-03-04T10:20:00Z", "until": "2025-03-04T11:00:00Z"}, {"id": "E5", "text": "A change.", "at": "2025-03-04T11:20:00Z"}, {"id": "E6", "text": "Better.", "at": "2025-03-04T11:30:00Z"}]})"},
         silent_gap},
        {{.code = "TIM006",
          .name = "suspiciously-clean",
          .severity = I,
          .from = Stage::held,
          .requirements = "R012 R013 R088 R239",
          .finds = "A grave incident told without one surprise, doubt, wait, misleading signal or time from memory.",
          .why = "Incidents are not like that from inside. A clean chronology was written from the end.",
          .citation = "article, the mistake of the sanitised timeline (it reads clean, unlike the lived chaos)",
          .ignore_when = "On reports by others that tell what systems did.",
          .suggestion = "What did people take it to be at first, and what changed their minds?",
          .bad = DEBRIEF_HELD R"("timeline": [{"id": "E1", "text": "A release begins."}, )" DEBRIEF_CALM "]}",
          .good = DEBRIEF_HELD
          R"("timeline": [{"id": "E1", "text": "The pool graph was not where it used to be.", "kind": "surprise"}, )" DEBRIEF_CALM
          "]}"},
         suspiciously_clean},
        {{.code = "TIM007",
          .name = "decision-without-its-context",
          .severity = I,
          .from = Stage::held,
          .requirements = "R015 R098",
          .finds =
              "Events that are decisions and have neither a decision point, a note nor a reason, all in one finding.",
          .why = "\"T+12, the wrong service, because routing showed an old dashboard\" teaches; \"T+12, restart\" does "
                 "not.",
          .citation = "article, core outputs (T+12 and its reason)",
          .ignore_when = "When nothing else was open at that moment.",
          .suggestion = "What did it rest on, then?",
          .bad = R"({"stage": "held", "timeline": [{"id": "E1", "text": "Restart of the API.", "kind": "decision"}]})",
          .good =
              R"({"stage": "held", "timeline": [{"id": "E1", "text": "Restart of the API, because it had helped twice.", "kind": "decision"}]})"},
         decision_without_its_context},
        {{.code = "TIM008",
          .name = "entry-without-a-source",
          .severity = W,
          .from = Stage::held,
          .requirements = "R076 R089",
          .finds = "Events that cite neither the packet, another source nor an account, all in one finding.",
          .why = "The packet is the one source of truth; what stands beside it is somebody's memory, unsaid.",
          .citation = "article, step 2 (timestamps from the packet)",
          .ignore_when = "When the packet was put together after the timeline; then let the events cite it.",
          .suggestion = "Which record shows it, or who told it?",
          .bad =
              R"({"stage": "held", "meeting": {}, "evidence_packet": {"items": [{"id": "chat", "kind": "chat_log"}]}, "timeline": [{"id": "E1", "text": "A page goes out."}]})",
          .good =
              R"({"stage": "held", "meeting": {}, "evidence_packet": {"items": [{"id": "chat", "kind": "chat_log"}]}, "timeline": [{"id": "E1", "text": "A page goes out.", "evidence": ["chat"]}]})"},
         entry_without_a_source},
        {{.code = "TIM009",
          .name = "phases-not-told",
          .severity = I,
          .from = Stage::held,
          .requirements = "R090",
          .finds = "A timeline of a grave incident in which no event has a phase.",
          .why = "Phases show where the time went: noticing, understanding or acting.",
          .citation = "article, step 2 (from first signal to full recovery)",
          .ignore_when = "On reports by others.",
          .suggestion = "Where does looking end and mending begin?",
          .bad = DEBRIEF_HELD R"("timeline": [{"id": "E1", "text": "A release begins."}, )" DEBRIEF_CALM "]}",
          .good = DEBRIEF_HELD
          R"("timeline": [{"id": "E1", "text": "A release begins.", "phase": "lead_up"}, )" DEBRIEF_CALM "]}"},
         phases_not_told},
        {{.code = "TIM010",
          .name = "alert-without-a-verdict",
          .severity = I,
          .from = Stage::held,
          .requirements = "R178 R183",
          .finds = "Alerts of which nothing says whether they brought clarity or noise, all in one finding.",
          .why = "An alert that fired and one that told somebody something are different things.",
          .citation = "article, question bank (which alerts fired, what each said, clarity or noise)",
          .ignore_when = "When nobody saw the alert at the time.",
          .suggestion = "What did it tell those who saw it?",
          .bad =
              R"({"stage": "held", "meeting": {}, "timeline": [{"id": "E1", "text": "API latency fires.", "kind": "alert"}]})",
          .good =
              R"({"stage": "held", "meeting": {}, "timeline": [{"id": "E1", "text": "API latency fires.", "kind": "alert", "alert": {"name": "api-p99", "told": "The API is slow", "verdict": "noise"}}]})"},
         alert_without_a_verdict},
        {{.code = "TIM011",
          .name = "one-perspective",
          .severity = I,
          .from = Stage::held,
          .requirements = "R195",
          .finds = "Several teams in the response, and accounts of one role alone.",
          .why = "How work crossed between teams is seen by none of them alone.",
          .citation = "article, question bank (coordination is invisible to each participant alone); practice F4",
          .ignore_when = "When the other teams only stood by.",
          .suggestion = "How did the same quarter of an hour look from the other team?",
          .bad =
              R"({"stage": "held", "incidents": [{"id": "I1", "title": "Pool exhausted", "responders": [{"role": "primary_responder", "team": "payments"}, {"role": "responder", "team": "platform"}]}], "timeline": [{"id": "E1", "text": "It looks like the deploy.", "account_of": "primary_responder"}]})",
          .good =
              R"({"stage": "held", "incidents": [{"id": "I1", "title": "Pool exhausted", "responders": [{"role": "primary_responder", "team": "payments"}, {"role": "responder", "team": "platform"}]}], "timeline": [{"id": "E1", "text": "It looks like the deploy.", "account_of": "primary_responder"}, {"id": "E2", "text": "Nobody had told us.", "account_of": "platform responder"}]})"},
         one_perspective},
        {{.code = "TIM012",
          .name = "remembered-late-and-called-exact",
          .severity = W,
          .from = Stage::held,
          .requirements = "R069",
          .finds = "Events reconstructed without a record past the hard stop, and called exact; all in one finding.",
          .why = "After three days memory is fitted to what became known.",
          .citation = "article, preparation (timeline accuracy falls fast after 72 hours)",
          .ignore_when = "When a record exists and is not cited: cite it.",
          .suggestion = "Is it remembered or bounded rather than exact?",
          .bad =
              R"({"stage": "held", "incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "timeline": [{"id": "E1", "text": "A page.", "at": "2025-03-04T10:00:00Z", "precision": "exact", "provenance": "reconstructed", "recorded_at": "2025-03-12T10:00:00Z"}]})",
          .good =
              R"({"stage": "held", "incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "timeline": [{"id": "E1", "text": "A page.", "at": "2025-03-04T10:00:00Z", "precision": "remembered", "provenance": "reconstructed", "recorded_at": "2025-03-12T10:00:00Z"}]})"},
         remembered_late_and_called_exact},
        {{.code = "TIM013",
          .name = "begins-at-the-signal",
          .severity = I,
          .from = Stage::held,
          .requirements = "R015",
          .finds = "A timeline of a grave incident in which nothing stands before the first signal.",
          .why =
              "The conditions that met were there before. Forward from them it reads as work; backward as a search for "
              "who.",
          .citation = "practice section 4 (start the timeline before the incident and move forward)",
          .ignore_when = "When nothing is known of what came before.",
          .suggestion = "Which change, load or decision before it took part?",
          .bad = DEBRIEF_HELD DEBRIEF_SPAN
          R"("timeline": [{"id": "E1", "text": "A signal.", "at": "2025-03-04T10:00:00Z"}, {"id": "E2", "text": "A page.", "at": "2025-03-04T10:05:00Z"}, {"id": "E3", "text": "A look.", "at": "2025-03-04T10:10:00Z"}, {"id": "E4", "text": "A restart.", "at": "2025-03-04T10:30:00Z"}, {"id": "E5", "text": "A change.", "at": "2025-03-04T11:00:00Z"}, {"id": "E6", "text": "Better.", "at": "2025-03-04T11:30:00Z"}]})",
          .good = DEBRIEF_HELD DEBRIEF_SPAN
          R"("timeline": [{"id": "E0", "text": "The job is moved.", "at": "2025-03-03T10:00:00Z"}, {"id": "E1", "text": "A signal.", "at": "2025-03-04T10:00:00Z"}, {"id": "E2", "text": "A page.", "at": "2025-03-04T10:05:00Z"}, {"id": "E3", "text": "A look.", "at": "2025-03-04T10:10:00Z"}, {"id": "E4", "text": "A restart.", "at": "2025-03-04T10:30:00Z"}, {"id": "E5", "text": "Better.", "at": "2025-03-04T11:30:00Z"}]})"},
         begins_at_the_signal},
};

}  // namespace

constinit const Family timeline = {"timeline",
                                   "The incident as it looked from inside, with sources, silences and doubts.", rows};

}  // namespace debrief::inline v0::check_detail
