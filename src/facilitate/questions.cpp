#include "debrief/facilitate/questions.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/graph/structure.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

/// A question with its place in the meeting and how much the review calls for it.
struct Asked {
  QuestionAdvice question;
  int weight = 0;
  std::int64_t when = std::numeric_limits<std::int64_t>::max();
};

QuestionPhase part_of(std::optional<Phase> phase) {
  if (!phase) return QuestionPhase::response;
  if (*phase <= Phase::investigation) return QuestionPhase::detection;
  return *phase == Phase::recovery ? QuestionPhase::recovery : QuestionPhase::response;
}

class Asker {
 public:
  Asker(const Review& review, const QuestionOptions& options)
      : review_(review), options_(options), clock_(review), nodes_(review) {}

  std::vector<QuestionAdvice> ask() {
    for (const DecisionPoint& decision : review_.decision_points) about_decision(decision);
    about_signals();
    about_events();
    about_gaps();
    about_accounts();
    about_luck_and_judgement();
    about_milestones();
    about_graph();
    return chosen();
  }

 private:
  QuestionAdvice& add(int weight, QuestionSource source, QuestionPhase phase, std::optional<Instant> at,
                      std::string text, std::string why) {
    Asked& added = asked_.emplace_back();
    added.weight = weight;
    if (at) added.when = at->unix_seconds;
    added.question.source = source;
    added.question.phase = phase;
    if (at) added.question.moment = clock_.moment(*at);
    added.question.kind = text.find("ow ") != std::string::npos && text.find("hat ") == std::string::npos
                              ? QuestionKind::how
                              : QuestionKind::what;
    added.question.text = std::move(text);
    added.question.why = std::move(why);
    return added.question;
  }

  void about_decision(const DecisionPoint& decision) {
    struct Probe {
      bool missing;
      int weight;
      const char *id, *question, *why;
    };
    const bool uncertain = decision.hypotheses.size() >= 2;
    const Probe probes[] = {
        {decision.reasonable_because.empty(), 8, "DP00", "what made this a reasonable thing to do then?",
         "It brings back the signals, the pressure and the context of the time."},
        {decision.cues.empty(), 7, "DP01", "what could be seen or heard, and on which screen or in which channel?",
         "Cues are what others can learn to recognise."},
        {decision.hypotheses.empty(), 7, "DP15",
         "which readings of the situation were alive, and which was the likeliest?",
         "A moment with one reading is different from one with three."},
        {decision.options.empty() && !decision.only_one_option_came_to_mind, 6, "DP06",
         "which other courses were open, and which came to mind?", "Options show what the choice was between."},
        {decision.information_missing.empty(), 6, "DP11", "which knowledge, tool or access was out of reach?",
         "It shows what would help at the next moment of this kind."},
        {decision.expectancies.empty(), 5, "DP08", "what was expected to happen next?",
         "Expectations show the picture that people held."},
        {decision.goals.empty(), 5, "DP05", "what was to be achieved, and what else competed with it?",
         "Goals in conflict explain much of what was hard."},
        {!decision.basis && decision.rule_followed.empty(), 5, "DP07",
         "how did this course come to be picked over the rest: recognised, compared, or by a rule?",
         "It shows which expertise was at work."},
        {decision.constraints.empty(), 4, "DP18", "which demands of teams, customers or the organisation bore on it?",
         "Constraints are conditions that can be changed."},
        {decision.situation_summary.empty(), 4, "DP12",
         "how was the situation to be put to a colleague who joined at that moment?",
         "A briefing says what seemed to matter."},
        {decision.help_sought.empty() && decision.phase && *decision.phase >= Phase::triage, 3, "DP17",
         "what made it the moment to call on others, or to go on alone, and how were they found?",
         "The threshold for asking is seldom written down."},
        {decision.novice_contrast.empty(), 3, "DP13", "how might somebody new to this have read the same picture?",
         "It brings out what experience adds."},
        {decision.typicality.empty(), 3, "DP04", "how did it compare with the usual case, or with something practised?",
         "It shows what normal looks like from inside."},
        {decision.information_used.empty(), 3, "DP02", "what information fed this, and where did it come from?",
         "Sources differ in how far they carry."},
        {decision.analogues.empty(), 2, "DP03", "which earlier case did it bring to mind, if any?",
         "Earlier cases shape what is seen."},
        {decision.experience_used.empty(), 2, "DP09",
         "which experience or training helped, and what more of it is wanted?", "It shows what is worth practising."},
        {!decision.time_pressure, 2, "DP10", "how much time did there seem to be?",
         "Time pressure decides how much can be weighed."},
        {!decision.hindsight || decision.hindsight->surprises.empty(), 2, "DP16",
         "what happened next that was not expected?", "Surprise marks the edge of a model."},
    };
    std::vector<const Probe*> open;
    for (const Probe& probe : probes) {
      if (probe.missing) open.push_back(&probe);
    }
    std::stable_sort(open.begin(), open.end(), [](const Probe* a, const Probe* b) { return a->weight > b->weight; });
    const std::string title = !decision.title.empty() ? decision.title : decision.choice;
    const std::string start = clock_.at(decision.at) + (title.empty() ? "" : ", around " + quoted(title, 70));
    const QuestionPhase phase = decision.phase ? part_of(decision.phase) : by_time(decision.at);
    for (std::size_t i = 0; i < std::min(open.size(), options_.per_decision); ++i) {
      QuestionAdvice& made = add(open[i]->weight, QuestionSource::decision_point, phase, decision.at,
                                 start + ": " + open[i]->question, open[i]->why);
      made.decision_point = decision.id;
      made.probe = open[i]->id;
    }
    if (uncertain && !decision.cues.empty() && open.size() < options_.per_decision) {
      QuestionAdvice& made = add(
          6, QuestionSource::decision_point, phase, decision.at,
          start + ": suppose " + quoted(decision.cues.front().what, 60) + " shows something else. Which reading gains?",
          "It finds the cue on which the choice turned.");
      made.decision_point = decision.id;
      made.probe = "DP14";
    }
  }

  QuestionPhase by_time(const std::optional<Instant>& at) const {
    const auto start = graph::first_signal(review_);
    const auto end = last_resolution(review_);
    if (!at || !start || !end) return QuestionPhase::response;
    const std::int64_t passed = seconds_between(*start, *at), all = seconds_between(*start, *end);
    if (passed * 3 <= all) return QuestionPhase::detection;
    return passed > all ? QuestionPhase::recovery : QuestionPhase::response;
  }

  void about_signals() {
    std::set<std::string> told;
    const auto misleading = [&](std::string_view what, const DecisionPoint* decision) {
      if (!told.insert(std::string(what)).second) return;
      QuestionAdvice& made =
          add(9, QuestionSource::signal, QuestionPhase::detection, decision == nullptr ? std::nullopt : decision->at,
              (decision != nullptr && decision->at ? clock_.at(decision->at) + ": what" : std::string("What")) +
                  " did " + quoted(what, 70) + " look like when it came, and what did it suggest then?",
              "It pointed elsewhere, and it will look the same the next time.");
      if (decision != nullptr) made.decision_point = decision->id;
    };
    for (const graph::Link& link : nodes_.links()) {
      if (link.type == EdgeType::misleads) misleading(nodes_[link.from].label, nodes_.decision(link.to));
    }
    for (const DecisionPoint& decision : review_.decision_points) {
      for (const std::string& signal : decision.misleading_signals) misleading(signal, &decision);
    }
  }

  void about_events() {
    int duplications = 0;
    for (const TimelineEvent& event : review_.timeline) {
      if (event.kind == EventKind::alert && (!event.alert || !event.alert->verdict)) {
        const std::string name = event.alert && !event.alert->name.empty() ? event.alert->name : event.text;
        QuestionAdvice& made = add(4, QuestionSource::signal, QuestionPhase::detection, event.at,
                                   clock_.at(event.at) + " came " + quoted(name, 70) +
                                       ". What did it tell those who saw it: did it add clarity, or noise?",
                                   "Alerts are judged by what they told, one by one.");
        made.event = event.id;
      }
      if (event.kind == EventKind::waiting) {
        QuestionAdvice& made = add(8, QuestionSource::waiting, QuestionPhase::response, event.at,
                                   clock_.at(event.at) + ", " + quoted(event.text, 70) +
                                       ": what was being waited for, and what lets the work go on in the meantime?",
                                   "Waiting is the delay that costs most and is written down least.");
        made.event = event.id;
      }
      if (std::find(event.marks.begin(), event.marks.end(), "duplicated_work") != event.marks.end()) {
        ++duplications;
        QuestionAdvice& made = add(8, QuestionSource::duplication, QuestionPhase::response, event.at,
                                   clock_.at(event.at) + ", " + quoted(event.text, 70) +
                                       ": how did the two lines of work come to know of each other?",
                                   "Parallel work is invisible to each side alone.");
        made.event = event.id;
      }
      if (event.kind == EventKind::hand_off) {
        QuestionAdvice& made = add(5, QuestionSource::waiting, QuestionPhase::response, event.at,
                                   clock_.at(event.at) + ", " + quoted(event.text, 70) +
                                       ": what was passed on, and what had to be found out again?",
                                   "Context gets lost where work changes hands.");
        made.event = event.id;
      }
    }
    for (const ContributingFactor& factor : review_.contributing_factors) {
      if (factor.code == "CRD-03" && duplications == 0) {
        add(8, QuestionSource::duplication, QuestionPhase::response, {},
            "Where was the same thing looked into twice, and how did the two sides find out?",
            "Parallel work is invisible to each side alone.");
      }
    }
  }

  void about_gaps() {
    int weight = 7;  // the longest first, and each further one asks for less
    for (const auto& [before, after] : silent_gaps(review_, options_.gap_minutes)) {
      const TimelineEvent &from = review_.timeline[before], &to = review_.timeline[after];
      const std::optional<Instant>& start = from.until ? from.until : from.at;
      QuestionAdvice& made = add(weight, QuestionSource::gap, from.phase ? part_of(from.phase) : by_time(start), start,
                                 "Between " + clock_.moment(*start) + " and " + clock_.moment(*to.at) +
                                     " nothing is written down. What was being looked at, and what was tried?",
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
    for (const Luck& luck : review_.luck) {
      add(7, QuestionSource::luck, QuestionPhase::recovery, {},
          quoted(luck.text, 80) + ": what small difference kept this recoverable, and how often does it fall that way?",
          "Luck shows a fragility that is not known yet.");
    }
    for (const ContributingFactor& factor : review_.contributing_factors) {
      if (factor.kind != FactorKind::luck || !review_.luck.empty()) continue;
      const std::size_t node = nodes_.find(factor.id.text);
      const std::string label(node == graph::Nodes::npos ? std::string_view(factor.label) : nodes_[node].label);
      add(7, QuestionSource::luck, QuestionPhase::recovery, {},
          quoted(label, 80) + ": what small difference kept this recoverable, and how often does it fall that way?",
          "Luck shows a fragility that is not known yet.");
    }
    for (const GoodJudgement& call : review_.good_judgement) {
      QuestionAdvice& made =
          add(call.drew_on.empty() ? 8 : 4, QuestionSource::judgement, QuestionPhase::recovery, {},
              quoted(call.text, 80) + ": what did this call draw on, and how do colleagues come by the same?",
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
      if (after(noticed, declared, 5)) {
        add(6, QuestionSource::milestone, QuestionPhase::response, declared,
            "It was declared " + clock_.at(declared).replace(0, 1, "a") + ". What made that the moment?",
            "The threshold for declaring is learned from moments like this.");
      }
      if (after(declared, at(milestone::command_established), 5) ||
          (declared && !at(milestone::command_established) && !incident.command_mode)) {
        add(6, QuestionSource::milestone, QuestionPhase::response, at(milestone::command_established),
            "How did command come about: was it taken openly, or did it grow out of the situation?",
            "Who leads when is what coordination begins with.");
      }
      if (after(declared ? declared : noticed, at(milestone::sme_engaged), 10)) {
        add(7, QuestionSource::milestone, QuestionPhase::response, at(milestone::sme_engaged),
            "The expertise that was needed joined " + clock_.at(at(milestone::sme_engaged)).replace(0, 1, "a") +
                ". How was it found, and what did the way to it look like?",
            "Finding whom to ask is often the longest part.");
      }
      const auto update = at(milestone::first_customer_update);
      if (incident.customer_facing == true && (!update || after(noticed, update, 20))) {
        add(6, QuestionSource::milestone, QuestionPhase::response, update,
            update
                ? "Customers first heard " + clock_.at(update).replace(0, 1, "a") +
                      ". What was known of the effect on them before that?"
                : std::string("What was known of the effect on customers at each point, and how did they hear of it?"),
            "Engineering and customers often live in different incidents.");
      }
    }
  }

  void about_graph() {
    int delays = 0;
    for (const graph::Link& link : nodes_.links()) {
      if (link.type != EdgeType::delays || nodes_[link.from].kind == NodeKind::decision || delays == 4) continue;
      const Edge& edge = nodes_.edge(link);
      ++delays;
      add(edge.minutes ? 7 : 6, QuestionSource::graph, QuestionPhase::response, {},
          quoted(nodes_[link.from].label, 60) + " lengthened the way to " + quoted(nodes_[link.to].label, 60) +
              (edge.minutes ? " by " + counted(static_cast<std::size_t>(*edge.minutes), "minute", "minutes") : "") +
              ". What did that time look like from inside?",
          "Delays are factors of their own.");
    }
    int gaps = 0;
    for (const graph::CompletenessGap& gap : graph::completeness_gaps(review_)) {
      if (++gaps > 2) break;
      add(3, QuestionSource::graph, QuestionPhase::recovery, {}, gap.question, "One thing alone seldom suffices.");
    }
  }

  std::vector<QuestionAdvice> chosen() {
    const std::vector<QuestionAdvice>& bank = question_bank();
    // Where a part has little of its own, its bank fills in.
    for (const QuestionPhase phase : {QuestionPhase::detection, QuestionPhase::response, QuestionPhase::recovery}) {
      const auto own =
          std::count_if(asked_.begin(), asked_.end(), [&](const Asked& a) { return a.question.phase == phase; });
      std::size_t wanted = own >= 3 ? 0 : 3 - static_cast<std::size_t>(own);
      for (const QuestionAdvice& question : bank) {
        if (wanted == 0) break;
        if (question.phase != phase || question.source == QuestionSource::walk_away || is_asked(question.text))
          continue;
        Asked& added = asked_.emplace_back();
        added.question = question;
        added.weight = 1;
        --wanted;
      }
    }
    drop_repeats();
    std::stable_sort(asked_.begin(), asked_.end(), [](const Asked& a, const Asked& b) { return a.weight > b.weight; });
    const std::size_t walk_aways = std::min<std::size_t>(3, options_.most);
    asked_.resize(std::min(asked_.size(), options_.most - walk_aways));
    std::stable_sort(asked_.begin(), asked_.end(), [](const Asked& a, const Asked& b) {
      if (a.question.phase != b.question.phase) return a.question.phase < b.question.phase;
      return a.when < b.when;
    });
    std::vector<QuestionAdvice> out;
    std::size_t left = walk_aways;
    for (const QuestionPhase phase : {QuestionPhase::detection, QuestionPhase::response, QuestionPhase::recovery}) {
      for (const Asked& asked : asked_) {
        if (asked.question.phase == phase) out.push_back(asked.question);
      }
      for (const QuestionAdvice& question : bank) {
        if (question.phase != phase || question.source != QuestionSource::walk_away || left == 0) continue;
        out.push_back(question);
        --left;
      }
    }
    return out;
  }

  bool is_asked(const std::string& text) const {
    return std::any_of(asked_.begin(), asked_.end(), [&](const Asked& a) { return a.question.text == text; });
  }

  void drop_repeats() {
    std::set<std::string> seen;
    std::erase_if(asked_, [&](const Asked& a) { return !seen.insert(a.question.text).second; });
  }

  const Review& review_;
  const QuestionOptions& options_;
  Clock clock_;
  graph::Nodes nodes_;
  std::vector<Asked> asked_;
};

}  // namespace

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

std::vector<QuestionAdvice> questions(const Review& review, const QuestionOptions& options) {
  return Asker(review, options).ask();
}

const std::vector<QuestionAdvice>& question_bank() {
  static const std::vector<QuestionAdvice> bank = [] {
    struct Row {
      QuestionPhase phase;
      QuestionKind kind;
      const char *text, *why;
    };
    constexpr QuestionPhase detection = QuestionPhase::detection, response = QuestionPhase::response,
                            recovery = QuestionPhase::recovery;
    constexpr QuestionKind what = QuestionKind::what, how = QuestionKind::how;
    const Row rows[] = {
        {detection, what, "What was the very first signal, and where was it seen first?",
         "The beginning decides what is looked at."},
        {detection, what, "What did that first signal suggest then? Which reading did it point to?",
         "First readings frame the search."},
        {detection, how, "How did it go from something being off to one thing being meant?",
         "The way to a diagnosis is the part that others can learn."},
        {detection, what, "Which dashboards, logs or tools came first, and what made them the natural place to start?",
         "Starting points are habits worth knowing."},
        {detection, what, "Which signals were around that carry meaning today, and what was in view in their place?",
         "The gap between looked-at and needed is where help fits."},
        {detection, what, "Which alerts fired? What did each say, and did it make things clearer or noisier?",
         "Alerts are judged by what they told, one by one."},
        {detection, what,
         "What information shortens the way from first signal to confirmed problem: was it missing, buried or "
         "misleading?",
         "It names what to bring into view."},
        {response, how, "How did command come about: was it taken openly, or did it grow out of the situation?",
         "Who leads when is what coordination begins with."},
        {response, how, "How did the circle of people grow, and at which moment did this become work for a team?",
         "Recruiting help has a threshold that is seldom written down."},
        {response, how, "Where was the same thing looked into twice, and how did that come to light?",
         "Parallel work is invisible to each side alone."},
        {response, what,
         "Which decisions felt as if they had to be taken to somebody else, and what made that the next step?",
         "Escalation follows cues that can be shared."},
        {response, what, "Where was one party waiting for another? What for, and what keeps the work moving meanwhile?",
         "Waiting is the delay that costs most."},
        {response, what,
         "What was known of the effect on customers at each point, and how did chat and status page stay in step?",
         "Engineering and customers often live in different incidents."},
        {response, what,
         "At which moment were two approaches on the table, and what information makes that choice easier?",
         "Such moments are worth practising."},
        {recovery, what, "Which moments felt like luck, and what small difference kept this recoverable?",
         "Luck shows a fragility that is not known yet."},
        {recovery, what,
         "What had to be remembered, looked up or worked out on the spot, and which of it is worth having ready?",
         "Memory is a single layer."},
        {recovery, what, "Where was a good call made under uncertainty, and what did it draw on?",
         "Good calls rest on expertise that is not shared yet."},
        {recovery, what,
         "What one thing was out of reach for those on call: a tool, a runbook, access, context, a colleague?",
         "One thing is more useful than a list."},
        {recovery, what,
         "What in this is worth letting others experience in a safe place, so that they know its shape?",
         "Reading is not practising."},
    };
    std::vector<QuestionAdvice> out;
    const auto add = [&](QuestionPhase phase, QuestionKind kind, QuestionSource source, const char* text,
                         const char* why) {
      QuestionAdvice& added = out.emplace_back();
      added.phase = phase;
      added.kind = kind;
      added.source = source;
      added.text = text;
      added.why = why;
    };
    for (const QuestionPhase phase : {detection, response, recovery}) {
      for (const Row& row : rows) {
        if (row.phase == phase) add(phase, row.kind, QuestionSource::bank, row.text, row.why);
      }
      if (phase == detection) {
        add(phase, what, QuestionSource::walk_away,
            "To walk away with: which single graph or alert points straight to where this sat?",
            "One question keeps the part from ending in a list.");
      } else if (phase == response) {
        add(phase, what, QuestionSource::walk_away,
            "To walk away with: which access, automation or agreement takes away the longest wait of this incident?",
            "One question keeps the part from ending in a list.");
      } else {
        add(phase, what, QuestionSource::walk_away,
            "To walk away with: when something of this kind comes again, what helps us notice and respond faster?",
            "One question keeps the part from ending in a list.");
      }
    }
    return out;
  }();
  return bank;
}

}  // namespace debrief::inline v0
