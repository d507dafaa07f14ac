#include "facilitate/asked_questions.hpp"

#include <algorithm>
#include <map>

#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/structure.hpp"
#include "debrief/model/incident_clock.hpp"
#include "facilitate/decision_probes.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

QuestionPhase part_of(std::optional<Phase> phase) {
  if (!phase) return QuestionPhase::response;
  if (*phase <= Phase::investigation) return QuestionPhase::detection;
  return *phase == Phase::recovery ? QuestionPhase::recovery : QuestionPhase::response;
}

/// "How", "when" or, for everything else that asks for a description, "what": the first of such words decides.
QuestionKind kind_of(std::string_view text) {
  std::size_t first = std::string_view::npos;
  QuestionKind out = QuestionKind::what;
  // Words in quotation marks are the review's.
  std::string own;
  bool inside = false;
  for (const char c : text) {
    if (c == '"') inside = !inside;
    own += inside ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  const std::pair<std::string_view, QuestionKind> words[] = {
      {"how ", QuestionKind::how},    {"when ", QuestionKind::when},  {"what ", QuestionKind::what},
      {"which ", QuestionKind::what}, {"where ", QuestionKind::what}, {"what's ", QuestionKind::what}};
  for (const auto& [word, kind] : words) {
    const std::size_t at = own.find(word);
    if (at < first) {
      first = at;
      out = kind;
    }
  }
  return out;
}

class Asker {
 public:
  Asker(const Review& review, const graph::Nodes& nodes, const QuestionOptions& options)
      : review_(review),
        nodes_(nodes),
        options_(options),
        clock_(review),
        zero_(time_zero(review)),
        end_(last_resolution(review)) {}

  std::vector<AskedQuestion> ask() {
    for (const DecisionPoint& decision : review_.decision_points) about_decision(decision);
    about_signals();
    about_events();
    about_gaps();
    about_accounts();
    about_luck_and_judgement();
    about_milestones();
    about_graph();
    return std::move(out_);
  }

 private:
  QuestionAdvice& add(int weight, QuestionSource source, QuestionPhase phase, std::optional<Instant> at,
                      std::string text, std::string why) {
    AskedQuestion& added = out_.emplace_back();
    added.weight = weight;
    if (at) added.when = at->unix_seconds;
    added.question.source = source;
    added.question.phase = phase;
    if (at) added.question.moment = clock_.moment(*at);
    added.question.kind = kind_of(text);
    added.question.text = std::move(text);
    added.question.why = std::move(why);
    return added.question;
  }

  void about_decision(const DecisionPoint& decision) {
    std::vector<DecisionProbe> probes = decision_probes(decision, clock_);
    // A probe that another moment was asked already gives way to one that was not.
    for (DecisionProbe& probe : probes) probe.weight -= 2 * static_cast<int>(times_asked_[probe.id]);
    std::stable_sort(probes.begin(), probes.end(),
                     [](const DecisionProbe& a, const DecisionProbe& b) { return a.weight > b.weight; });
    if (probes.size() > options_.per_decision) probes.resize(options_.per_decision);
    const std::string title = !decision.title.empty() ? decision.title : decision.choice;
    const QuestionPhase phase = decision.phase ? part_of(decision.phase) : by_time(decision.at);
    for (DecisionProbe& probe : probes) {
      ++times_asked_[probe.id];
      AskedQuestion& added = out_.emplace_back();
      added.weight = probe.weight;
      if (decision.at) {
        added.when = decision.at->unix_seconds;
        added.question.moment = clock_.moment(*decision.at);
      } else if (const auto before = last_before(decision.event)) {
        added.when = before->unix_seconds;
      }
      added.question.source = QuestionSource::decision_point;
      added.question.phase = phase;
      added.question.kind = kind_of(probe.text);
      added.question.text = std::move(probe.text);
      added.question.why = std::move(probe.why);
      added.question.decision_point = decision.id;
      added.question.probe = std::move(probe.id);
      added.first = title.empty() ? clock_.at(decision.at) + ", "
                    : decision.at ? clock_.at(decision.at) + " (" + cited(title) + "), "
                                  : "At the moment of " + cited(title) + ", ";
      added.next = decision.at ? "Still at " + clock_.moment(*decision.at) + ", " : "At the same moment, ";
    }
  }

  /// The last instant that stands in the timeline up to an event.
  std::optional<Instant> last_before(const Id<TimelineEvent>& id) const {
    std::optional<Instant> out;
    for (const TimelineEvent& event : review_.timeline) {
      if (event.at) out = event.at;
      if (event.id == id) return out;
    }
    return std::nullopt;
  }

  QuestionPhase by_time(const std::optional<Instant>& at) const {
    if (!at || !zero_ || !end_) return QuestionPhase::response;
    const std::int64_t passed = seconds_between(*zero_, *at), all = seconds_between(*zero_, *end_);
    if (passed * 3 <= all) return QuestionPhase::detection;
    return passed > all ? QuestionPhase::recovery : QuestionPhase::response;
  }

  void about_signals() {
    // What misled, by the decision that it misled; those of one moment in one question.
    std::vector<std::pair<const DecisionPoint*, std::vector<std::string>>> misled;
    const auto tell = [&](const DecisionPoint* decision, std::string_view what) {
      auto found = std::find_if(misled.begin(), misled.end(), [&](const auto& one) { return one.first == decision; });
      if (found == misled.end()) found = misled.insert(misled.end(), {decision, {}});
      std::string words = cited(what);
      if (std::find(found->second.begin(), found->second.end(), words) == found->second.end()) {
        found->second.push_back(std::move(words));
      }
    };
    for (const graph::Link& link : nodes_.links()) {
      if (link.type == EdgeType::misleads) tell(nodes_.decision(link.to), nodes_[link.from].label);
    }
    for (const DecisionPoint& decision : review_.decision_points) {
      for (const std::string& signal : decision.misleading_signals) tell(&decision, signal);
    }
    for (auto& [decision, signals] : misled) {
      if (signals.size() > 3) signals.resize(3);
      const std::optional<Instant> at = decision == nullptr ? std::nullopt : decision->at;
      QuestionAdvice& made =
          add(9, QuestionSource::signal, QuestionPhase::detection, at,
              (at ? clock_.at(at) + ", " : std::string()) + joined(signals) +
                  (signals.size() == 1 ? ": what did that look like from inside, and what did it suggest?"
                                       : ": what did each of them look like from inside, and what did they suggest "
                                         "together?"),
              "It pointed elsewhere, and it will look the same the next time.");
      if (decision != nullptr) made.decision_point = decision->id;
    }
  }

  void about_events() {
    for (const TimelineEvent& event : review_.timeline) {
      const std::string start = (event.at ? clock_.at(event.at) + ", " : std::string()) + cited(event.text);
      const auto ask = [&](int weight, QuestionSource source, QuestionPhase phase, const char* question,
                           const char* why) {
        add(weight, source, phase, event.at, start + question, why).event = event.id;
      };
      if (event.kind == EventKind::alert && (!event.alert || !event.alert->verdict)) {
        const std::string name = event.alert && !event.alert->name.empty() ? event.alert->name : event.text;
        add(4, QuestionSource::signal, QuestionPhase::detection, event.at,
            (event.at ? clock_.at(event.at) + ", " : std::string()) + cited(name) +
                ": what did it tell those who saw it, and did it add clarity or noise?",
            "Alerts are judged by what they told, one by one.")
            .event = event.id;
      }
      if (event.kind == EventKind::surprise) {
        ask(6, QuestionSource::signal, QuestionPhase::detection,
            ": what was the picture up to then, and which part of it no longer fitted?",
            "Surprise marks the edge of a model.");
      }
      if (event.kind == EventKind::waiting) {
        ask(8, QuestionSource::waiting, QuestionPhase::response,
            ": what was being waited for, and what could go on in the meantime?",
            "Waiting is the delay that costs most and is written down least.");
      }
      if (std::find(event.marks.begin(), event.marks.end(), "duplicated_work") != event.marks.end()) {
        duplicated_ = true;
        ask(8, QuestionSource::duplication, QuestionPhase::response,
            ": how did the two lines of work come to know of each other?",
            "Parallel work is invisible to each side alone.");
      }
      if (event.kind == EventKind::hand_off) {
        ask(5, QuestionSource::waiting, QuestionPhase::response,
            ": what was passed on, and what had to be found out again?", "Context gets lost where work changes hands.");
      }
      if (event.kind == EventKind::escalation && event.phase && *event.phase >= Phase::triage) {
        ask(4, QuestionSource::milestone, QuestionPhase::response,
            ": which cue made that the moment, and how was it known whom to reach?",
            "The threshold for asking is seldom written down.");
      }
    }
    if (has_code(review_, "CRD-03") && !duplicated_) {
      add(8, QuestionSource::duplication, QuestionPhase::response, {},
          "Where was the same thing looked into twice, and how did the two sides find out?",
          "Parallel work is invisible to each side alone.");
    }
  }

  void about_gaps() {
    int weight = 7;  // the longest first, and each further one asks for less
    for (const auto& [before, after] : silent_gaps(review_, options_.gap_minutes)) {
      const TimelineEvent &from = review_.timeline[before], &to = review_.timeline[after];
      const std::optional<Instant>& start = from.until ? from.until : from.at;
      QuestionAdvice& made = add(weight, QuestionSource::gap, from.phase ? part_of(from.phase) : by_time(start), start,
                                 "Between " + cited(from.text, 50) + " (" + clock_.moment(*start) + ") and " +
                                     cited(to.text, 50) + " (" + clock_.moment(*to.at) + ") nothing is written down. " +
                                     (weight == 7 ? "What was being looked at, and what was tried?"
                                                  : "What did that stretch look like from inside?"),
                                 "Where the record is silent, the work often was hardest.");
      made.event = from.id;
      weight -= 2;
    }
  }

  void about_accounts() {
    for (const graph::MomentAccounts& moment : graph::accounts_side_by_side(review_)) {
      std::vector<std::string> parties;
      for (const Account& account : moment.accounts) {
        const std::string party = account.account_of.empty() ? "another account" : words_of(account.account_of);
        if (std::find(parties.begin(), parties.end(), party) == parties.end()) parties.push_back(party);
      }
      QuestionAdvice& made = add(9, QuestionSource::accounts, by_time(moment.at), moment.at,
                                 clock_.at(moment.at) + " there are several tellings (" + joined(parties) +
                                     "). What could each side see then that the other could not?",
                                 "Accounts differ because views differ; they are laid side by side and not merged.");
      if (!moment.decisions.empty()) made.decision_point = moment.decisions.front();
    }
  }

  void about_luck_and_judgement() {
    constexpr const char* why = "Luck shows a fragility that is not known yet.";
    constexpr const char* question = " How often is that so, and what does the response rest on when it is not?";
    for (const Luck& luck : review_.luck) {
      add(7, QuestionSource::luck, QuestionPhase::recovery, {},
          "What helped by chance: " + cited(luck.text, 90) + "." + question, why);
    }
    for (const ContributingFactor& factor : review_.contributing_factors) {
      if (factor.kind != FactorKind::luck || !review_.luck.empty()) continue;
      const std::size_t node = nodes_.find(factor.id.text);
      const std::string label(node == graph::Nodes::npos ? std::string_view(factor.label) : nodes_[node].label);
      add(7, QuestionSource::luck, QuestionPhase::recovery, {},
          "What helped by chance: " + cited(label, 90) + "." + question, why);
    }
    for (const GoodJudgement& call : review_.good_judgement) {
      QuestionAdvice& made = add(
          call.drew_on.empty() ? 8 : 5, QuestionSource::judgement, QuestionPhase::recovery, {},
          "A call that served well: " + cited(call.text, 90) + ". " +
              (call.drew_on.empty() ? std::string("What did it draw on, and how do colleagues come by the same?")
                                    : "It drew on " + cited(call.drew_on, 90) + ". How do colleagues come by that?"),
          "Good calls rest on expertise that is not shared yet.");
      made.decision_point = call.decision_point;
    }
  }

  void about_milestones() {
    for (const Incident& incident : review_.incidents) {
      const auto at = [&](std::string_view name) { return first_milestone(incident, name); };
      const auto first_of = [&](std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names) {
          if (const auto found = at(name)) return found;
        }
        return std::optional<Instant>();
      };
      const auto noticed =
          first_of({milestone::first_alert, milestone::first_signal, milestone::detected, milestone::first_report});
      const auto declared = at(milestone::declared);
      const auto after = [](const std::optional<Instant>& from, const std::optional<Instant>& to,
                            std::int64_t minutes) { return from && to && seconds_between(*from, *to) >= 60 * minutes; };
      const auto moment = [&](const std::optional<Instant>& when) { return " at " + clock_.moment(*when); };
      if (after(noticed, declared, 5)) {
        add(6, QuestionSource::milestone, QuestionPhase::response, declared,
            "It was declared" + moment(declared) +
                ". Which cue made that the moment, and what was waited for until then?",
            "The threshold for declaring is learned from moments like this.");
      }
      if (after(declared, at(milestone::command_established), 5)) {
        add(6, QuestionSource::milestone, QuestionPhase::response, at(milestone::command_established),
            "Command stood" + moment(at(milestone::command_established)) +
                ". How did the work find its order before that, and how did the change show?",
            "Who leads when is what coordination begins with.");
      } else if (declared && !at(milestone::command_established) && !incident.command_mode) {
        add(5, QuestionSource::milestone, QuestionPhase::response, declared,
            "How did command come about: was it taken openly, or did it grow out of the situation?",
            "Who leads when is what coordination begins with.");
      }
      if (after(declared ? declared : noticed, at(milestone::sme_engaged), 10)) {
        add(7, QuestionSource::milestone, QuestionPhase::response, at(milestone::sme_engaged),
            "The expertise that was needed joined" + moment(at(milestone::sme_engaged)) +
                ". How was it found, and what did the way to it look like?",
            "Finding whom to ask is often the longest part.");
      }
      const auto update = at(milestone::first_customer_update);
      if (incident.customer_facing == true && update && after(noticed, update, 20)) {
        add(6, QuestionSource::milestone, QuestionPhase::response, update,
            "Customers first heard" + moment(update) + ". What was known of the effect on them before that?",
            "Engineering and customers often live in different incidents.");
      } else if (incident.customer_facing == true && !update) {
        add(5, QuestionSource::milestone, QuestionPhase::response, {},
            "What was known of the effect on customers at each point, and how did they hear of it?",
            "Engineering and customers often live in different incidents.");
      }
    }
  }

  void about_graph() {
    static constexpr const char* endings[] = {
        ". What did that time look like from inside, and what was done meanwhile?",
        ". What could go on in the meantime, and what could not?",
        ". When did it show that it takes that long, and what changed then?"};
    std::size_t delays = 0;
    for (const graph::Link& link : nodes_.links()) {
      if (link.type != EdgeType::delays || nodes_[link.from].kind == NodeKind::decision) continue;
      const Edge& edge = nodes_.edge(link);
      const std::string what = cited(nodes_[link.from].label);
      const std::string where = nodes_[link.to].kind == NodeKind::phase ? "the " + std::string(nodes_[link.to].label)
                                                                        : cited(nodes_[link.to].label, 55);
      add(edge.minutes ? 7 : 5, QuestionSource::graph, QuestionPhase::response, {},
          what + (edge.minutes ? " added " + duration_text(60 * *edge.minutes) + " to " : " made ") + where +
              (edge.minutes ? "" : " take longer") + endings[delays++ % std::size(endings)],
          "Delays are factors of their own.");
    }
    for (const graph::CompletenessGap& gap : graph::completeness_gaps(review_)) {
      add(3, QuestionSource::graph, QuestionPhase::recovery, {}, gap.question, "One thing alone seldom suffices.");
    }
  }

  const Review& review_;
  const graph::Nodes& nodes_;
  const QuestionOptions& options_;
  Clock clock_;
  std::optional<Instant> zero_, end_;
  std::map<std::string, std::size_t> times_asked_;
  bool duplicated_ = false;
  std::vector<AskedQuestion> out_;
};

}  // namespace

std::vector<AskedQuestion> asked_questions(const Review& review, const graph::Nodes& nodes,
                                           const QuestionOptions& options) {
  return Asker(review, nodes, options).ask();
}

}  // namespace debrief::inline v0
