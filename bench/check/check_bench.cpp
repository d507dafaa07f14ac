// The rules on structure and process over one review of 20 KB, and reading and checking ten thousand of them in parts.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "debrief/check/check.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"

namespace {

using namespace debrief;

constexpr std::size_t wanted_bytes = 20'000;

Instant minute(std::int64_t minutes) {
  Instant out;
  out.unix_seconds = 1'741'082'400 + minutes * 60;
  return out;
}

TimelineEvent event_of(std::size_t number) {
  static constexpr const char* texts[] = {
      "The alert for API latency fires; the dashboard that it links to shows only the API layer.",
      "Latency on the checkout path reaches 8 seconds; a third of the requests end without an answer.",
      "The deploy of the morning is rolled back. Latency does not change.",
      "Somebody from the platform team opens the graph of the pool and sees all connections in use.",
      "The status page says that checkout is slow and that the reason is being looked for.",
  };
  static constexpr EventKind kinds[] = {EventKind::alert, EventKind::observation, EventKind::action,
                                        EventKind::observation, EventKind::status_update};
  TimelineEvent out;
  out.id = "E" + std::to_string(number);
  out.at = minute(static_cast<std::int64_t>(number) * 3);
  out.precision = Precision::exact;
  out.phase = number < 3 ? Phase::detection : number < 20 ? Phase::investigation : Phase::mitigation;
  out.kind = kinds[number % 5];
  out.basis = number % 5 == 3 ? Basis::subjective : Basis::objective;
  if (out.basis == Basis::subjective) out.account_of = "on-call";
  out.text = texts[number % 5];
  out.evidence = {"chat"};
  return out;
}

DecisionPoint decision_of(std::size_t number) {
  DecisionPoint out;
  out.id = "D" + std::to_string(number);
  out.event = "E" + std::to_string(number * 4 + 1);
  out.at = minute(static_cast<std::int64_t>(number) * 12 + 3);
  out.situation_summary = "Latency had risen on the API first, and the deploy was an hour old.";
  out.choice = "Roll the deploy back before looking further";
  out.reasonable_because = "It had helped twice that month and takes four minutes.";
  out.basis = ChoiceBasis::recognised;
  out.goals = {"checkout back before the evening peak"};
  out.expectancies = {"latency falls within five minutes"};
  Cue cue;
  cue.id = "D" + std::to_string(number) + "C1";
  cue.what = "p99 of the API at 8 seconds";
  cue.first_available_at = minute(static_cast<std::int64_t>(number) * 12);
  out.cues = {cue};
  Hypothesis one;
  one.text = "the deploy made a query slow";
  one.status = HypothesisStatus::favoured;
  Hypothesis other = one;
  other.text = "the database is short of connections";
  other.status = HypothesisStatus::open;
  out.hypotheses = {one, other};
  Option option;
  option.text = "roll back";
  out.options = {option, option};
  return out;
}

/// A grave review in which most rules have something to look at, as long as `wanted_bytes` in compact JSON.
Review example() {
  Review out;
  out.id = "r-1";
  out.title = "Checkout slow";
  out.stage = Stage::followed_up;
  out.tier = Tier::full;
  out.language = "en";
  out.summary = "For 47 minutes a third of the checkouts had no answer, while two teams looked at the same symptom.";
  Incident incident;
  incident.id = "I1";
  incident.title = "Checkout slow";
  incident.severity = "sev1";
  incident.customer_facing = true;
  const auto milestone = [&](std::string_view name, std::int64_t at) {
    Milestone made;
    made.name = name;
    made.at = minute(at);
    incident.milestones.push_back(made);
  };
  milestone("first_signal", 0);
  milestone("declared", 12);
  milestone("first_customer_update", 20);
  milestone("mitigated", 100);
  milestone("resolved", 130);
  Impact impact;
  impact.id = "P1";
  impact.text = "Checkout answered late or not at all";
  impact.from = minute(0);
  impact.until = minute(100);
  incident.impacts = {impact};
  RoleSpan span;
  span.role = ResponseRole::incident_commander;
  span.person = "p1";
  span.team = "payments";
  incident.responders = {span, span};
  incident.responders.back().role = ResponseRole::primary_responder;
  incident.responders.back().person = "p2";
  out.incidents = {incident};
  static constexpr const char* codes[] = {"SYS-02", "DET-01", "DET-04", "TOL-01",
                                          "ORG-01", "CRD-03", "COG-01", "DEP-08"};
  out.factor_graph.emplace();
  for (std::size_t i = 0; i < 8; ++i) {
    ContributingFactor factor;
    factor.id = "F" + std::to_string(i);
    factor.code = codes[i];
    factor.label = "A condition that was there before and met the others that day";
    factor.kind = i == 7 ? FactorKind::trigger : FactorKind::condition;
    factor.evidence = {"chat"};
    out.contributing_factors.push_back(factor);
    Edge edge;
    edge.type = i < 4 ? EdgeType::enables : EdgeType::delays;
    edge.from = factor.id.text;
    edge.to = i < 4 ? "E1" : "E5";
    edge.minutes = 5;
    out.factor_graph->edges.push_back(edge);
    LearningPoint point;
    point.id = "L" + std::to_string(i);
    point.text = "Saturation of the pool was seen nowhere, and pages for it still went to the former owner.";
    point.factors = {factor.id};
    out.learning_points.push_back(point);
  }
  for (std::size_t i = 0; i < 4; ++i) {
    Action action;
    action.id = "A" + std::to_string(i);
    action.title = "Alert at " + std::to_string(60 + i * 10) + " % of the pool of service " + std::to_string(i);
    action.state = ActionState::committed;
    action.owner = "payments";
    action.due = Date{2025, 4, 1};
    action.definition_of_done = "Fires in staging within a minute";
    action.addresses = {"F" + std::to_string(i)};
    action.history = {{ActionState::committed, minute(60 * 24 * 6), {}, {}, {}}};
    out.actions.push_back(action);
  }
  EvidenceItem chat;
  chat.id = "chat";
  chat.kind = EvidenceKind::chat_log;
  chat.title = "Incident channel";
  out.evidence_packet.emplace().items = {chat};
  Meeting& meeting = out.meeting.emplace();
  meeting.started_at = minute(60 * 30);
  meeting.ended_at = minute(60 * 30 + 80);
  for (const MeetingRole role : {MeetingRole::facilitator, MeetingRole::scribe, MeetingRole::review_owner}) {
    Attendance who;
    who.role = role;
    who.person = "p" + std::to_string(3 + meeting.attendance.size());
    meeting.attendance.push_back(who);
  }
  out.follow_up.emplace().held_at = minute(60 * 24 * 5);
  out.follow_up->verdict = FollowUpVerdict::actions_committed;
  for (std::size_t i = 1; i <= 6; ++i) {
    Person person;
    person.id = "p" + std::to_string(i);
    out.people.push_back(person);
  }
  for (std::size_t i = 0; i < 5; ++i) out.decision_points.push_back(decision_of(i));
  while (write(out, Layout::compact).size() < wanted_bytes) out.timeline.push_back(event_of(out.timeline.size()));
  return out;
}

CheckOptions structure() {
  CheckOptions out;
  for (const RuleFamily& family : rule_families()) out.select.emplace_back(family.name);
  return out;
}

CheckOptions wording() {
  CheckOptions out;
  out.select = {"language"};
  return out;
}

void check_with(benchmark::State& state, const CheckOptions& options) {
  const Review review = example();
  const Checker checker = Checker::make(options).value();
  std::size_t findings = 0;
  for (auto _ : state) {
    findings = checker.check(review).size();
    benchmark::DoNotOptimize(findings);
  }
  state.counters["findings"] = static_cast<double>(findings);
  state.SetBytesProcessed(static_cast<std::int64_t>(write(review, Layout::compact).size()) * state.iterations());
}

void structure_of_one(benchmark::State& state) {
  check_with(state, structure());
}
void wording_of_one(benchmark::State& state) {
  check_with(state, wording());
}
void everything_of_one(benchmark::State& state) {
  check_with(state, {});
}

void each_family(benchmark::State& state) {
  CheckOptions options;
  const RuleFamily& family = rule_families()[static_cast<std::size_t>(state.range(0))];
  options.select = {std::string(family.name)};
  state.SetLabel(std::string(family.name));
  check_with(state, options);
}

/// Ten thousand documents, each with an id of its own.
const std::vector<std::string>& texts() {
  static const std::vector<std::string> all = [] {
    Review review = example();
    std::vector<std::string> out;
    for (std::size_t i = 0; i < 10'000; ++i) {
      review.id = "r-" + std::to_string(i);
      out.push_back(write(review, Layout::compact));
    }
    return out;
  }();
  return all;
}

template <class Each>
void over_all(benchmark::State& state, const Each& each) {
  std::int64_t bytes = 0;
  for (const std::string& text : texts()) bytes += static_cast<std::int64_t>(text.size());
  std::size_t seen = 0;
  for (auto _ : state) {
    for (const std::string& text : texts()) seen += each(text);
  }
  benchmark::DoNotOptimize(seen);
  state.SetBytesProcessed(bytes * state.iterations());
}

void read_ten_thousand(benchmark::State& state) {
  over_all(state, [](const std::string& text) { return read_review(text).findings.size(); });
}
void read_and_check_structure_of_ten_thousand(benchmark::State& state) {
  const Checker checker = Checker::make(structure()).value();
  over_all(state, [&](const std::string& text) { return checker.check(*read_review(text).value).size(); });
}
void read_and_check_all_of_ten_thousand(benchmark::State& state) {
  const Checker checker = Checker::make({}).value();
  over_all(state, [&](const std::string& text) { return checker.check(*read_review(text).value).size(); });
}

BENCHMARK(structure_of_one)->Unit(benchmark::kMicrosecond);
BENCHMARK(wording_of_one)->Unit(benchmark::kMicrosecond);
BENCHMARK(everything_of_one)->Unit(benchmark::kMicrosecond);
BENCHMARK(each_family)
    ->DenseRange(0, static_cast<std::int64_t>(rule_families().size()) - 1)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(read_ten_thousand)->Unit(benchmark::kMillisecond);
BENCHMARK(read_and_check_structure_of_ten_thousand)->Unit(benchmark::kMillisecond);
BENCHMARK(read_and_check_all_of_ten_thousand)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
