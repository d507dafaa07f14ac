#include "facilitate/decision_probes.hpp"

#include <algorithm>
#include <utility>

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t late_minutes = 10;

class DecisionProber {
 public:
  DecisionProber(const DecisionPoint& decision, const Clock& clock) : decision_(decision), clock_(clock) {}

  std::vector<DecisionProbe> probes() {
    reasons();
    cues();
    readings();
    options();
    information();
    goals();
    basis();
    conditions();
    outlook();
    experience();
    std::stable_sort(out_.begin(), out_.end(),
                     [](const DecisionProbe& a, const DecisionProbe& b) { return a.weight > b.weight; });
    return std::move(out_);
  }

 private:
  void add(int weight, const char* id, std::string text, const char* why) {
    out_.push_back({weight, id, std::move(text), why});
  }

  /// The reading that was favoured; failing that the first that was open.
  const Hypothesis* favoured() const {
    const Hypothesis* open = nullptr;
    for (const Hypothesis& hypothesis : decision_.hypotheses) {
      if (hypothesis.status == HypothesisStatus::favoured) return &hypothesis;
      if (open == nullptr && hypothesis.status == HypothesisStatus::open) open = &hypothesis;
    }
    return open;
  }

  void reasons() {
    if (!decision_.reasonable_because.empty()) return;
    add(8, "DP00", "what made this a reasonable thing to do, with what could be known then?",
        "It brings back the signals, the pressure and the context of the time.");
  }

  void cues() {
    if (decision_.cues.empty()) {
      add(7, "DP01", "what could be seen or heard, and on which screen or in which channel?",
          "Cues are what others can learn to recognise.");
      return;
    }
    for (const Cue& cue : decision_.cues) {
      if (!cue.first_available_at || !cue.seen_at) continue;
      if (seconds_between(*cue.first_available_at, *cue.seen_at) < 60 * late_minutes) continue;
      add(7, "DP01",
          cited(cue.what) + " had been there since " + clock_.moment(*cue.first_available_at) +
              " and came into view at " + clock_.moment(*cue.seen_at) + ". What was in view in the meantime?",
          "The gap between looked-at and needed is where help fits.");
      break;
    }
    add(3, "DP13", "how does " + cited(decision_.cues.front().what, 60) + " read to somebody new to this system?",
        "It brings out what experience adds.");
  }

  void readings() {
    if (decision_.hypotheses.empty()) {
      add(7, "DP15", "which readings of the situation were alive, and which of them was the likeliest?",
          "A moment with one reading is different from one with three.");
      return;
    }
    const Hypothesis* first = favoured();
    for (const Hypothesis& other : decision_.hypotheses) {
      if (first == nullptr || &other == first) continue;
      add(6, "DP14", "which sign tips it from " + cited(first->text, 60) + " to " + cited(other.text, 60) + "?",
          "It finds the cue on which the choice turned.");
      break;
    }
    for (const Hypothesis& hypothesis : decision_.hypotheses) {
      if (hypothesis.status != HypothesisStatus::discarded || !hypothesis.closed_by.empty()) continue;
      add(4, "DP15", "the reading " + cited(hypothesis.text) + " was set aside. Which sign settled that?",
          "What rules a reading out is as worth knowing as what brings it in.");
      break;
    }
  }

  void options() {
    if (decision_.options.empty()) {
      if (decision_.only_one_option_came_to_mind == true) return;
      add(6, "DP06", "which other courses were open, and which of them came to mind?",
          "Options show what the choice was between.");
      return;
    }
    const bool weighed = std::any_of(decision_.options.begin(), decision_.options.end(),
                                     [](const Option& option) { return !option.rejected_because.empty(); });
    if (weighed || decision_.options.size() < 2) return;
    add(5, "DP06",
        "with " + cited(decision_.options[0].text, 55) + " and " + cited(decision_.options[1].text, 55) +
            " both open, what spoke for the one and what for the other?",
        "Options show what the choice was between.");
  }

  void information() {
    if (decision_.information_missing.empty()) {
      add(5, "DP11", "which knowledge, tool or access was out of reach?",
          "It shows what helps at the next moment of this kind.");
    } else {
      const InformationMissing& gap = decision_.information_missing.front();
      const std::string what = cited(gap.text);
      switch (gap.gap) {
        case InformationGap::missing:
          add(6, "DP11", "nothing told " + what + ". What came closest to telling it, and where does it show today?",
              "It names what to bring into view.");
          break;
        case InformationGap::buried:
          add(6, "DP11", what + " was there, and buried. Where did it sit, and what was on top of it?",
              "It names what to bring to the surface.");
          break;
        case InformationGap::misleading:
          add(6, "DP11", what + " pointed elsewhere. What did it suggest, and when did that begin to change?",
              "It will look the same the next time.");
          break;
        case InformationGap::late:
          add(6, "DP11", what + " came late. What did the work rest on until then?", "It shows what stands in for it.");
          break;
      }
    }
    if (decision_.information_used.empty() && decision_.cues.empty()) {
      add(3, "DP02", "what information fed the choice, and where did it come from?",
          "Sources differ in how far they carry.");
    }
  }

  void goals() {
    if (decision_.goals.empty()) {
      add(5, "DP05", "what was to be achieved, and what else competed with it?",
          "Goals in conflict explain much of what was hard.");
    } else if (!decision_.goal_conflicts.empty()) {
      add(5, "DP05",
          "how was " + cited(decision_.goal_conflicts.front(), 80) +
              " weighed, and what is enough to tip it the other way?",
          "Goals in conflict explain much of what was hard.");
    } else {
      add(3, "DP05", "beside " + cited(decision_.goals.front(), 60) + ", what else had to be kept in mind?",
          "Goals that compete are seldom spoken.");
    }
  }

  void basis() {
    if (!decision_.basis && decision_.rule_followed.empty()) {
      add(5, "DP07", "how did this course come to be picked: recognised at once, compared with others, or by a rule?",
          "It shows which expertise was at work.");
    } else if (decision_.basis == ChoiceBasis::recognised && decision_.analogues.empty()) {
      add(4, "DP03", "what made the situation recognisable, and which earlier case is it like?",
          "Earlier cases shape what is seen.");
    } else if (decision_.analogues.empty()) {
      add(2, "DP03", "which earlier case did it bring to mind, if any?", "Earlier cases shape what is seen.");
    }
  }

  void conditions() {
    if (decision_.constraints.empty()) {
      add(4, "DP18", "which demands of teams, customers or the organisation bore on it?",
          "Constraints are conditions that can be changed.");
    }
    for (const Constraint& constraint : decision_.constraints) {
      if (constraint.text.empty() || constraint.kind == ConstraintKind::time) continue;
      add(4, "DP18",
          cited(constraint.text) + ": how do people usually work around that, and how did that go this time?",
          "Work as it is done makes up for conditions that nobody wrote down.");
      break;
    }
    if (!decision_.time_pressure) {
      add(2, "DP10", "how much time did there seem to be, and what set that clock?",
          "Time pressure decides how much can be weighed.");
    }
    if (decision_.help_sought.empty() && decision_.phase && *decision_.phase >= Phase::triage) {
      add(4, "DP17", "what made it the moment to call on others, or to go on as they were?",
          "The threshold for asking is seldom written down.");
    }
  }

  void outlook() {
    const Hypothesis* reading = favoured();
    if (decision_.expectancies.empty()) {
      add(5, "DP08",
          (reading == nullptr ? std::string() : "with " + cited(reading->text, 60) + " as the likeliest reading, ") +
              "what was expected to happen next, and by when?",
          "Expectations show the picture that people held.");
    } else {
      add(3, "DP08", cited(decision_.expectancies.front()) + " was expected. What came, and when was that clear?",
          "A broken expectation is where a picture changes.");
    }
    if (!decision_.hindsight || decision_.hindsight->surprises.empty()) {
      add(2, "DP16", "what happened next that nobody expected?", "Surprise marks the edge of a model.");
    }
  }

  void experience() {
    if (decision_.situation_summary.empty()) {
      add(4, "DP12", "a colleague joins: how is the situation put to them in two sentences?",
          "A briefing says what seemed to matter.");
    }
    if (decision_.typicality.empty()) {
      add(3, "DP04", "what about it was as on any other day, and where did the picture stop fitting?",
          "It shows what normal looks like from inside.");
    }
    if (decision_.experience_used.empty()) {
      add(3, "DP09", "which experience did the call lean on, and how do colleagues come by it?",
          "It shows what is worth practising.");
    }
  }

  const DecisionPoint& decision_;
  const Clock& clock_;
  std::vector<DecisionProbe> out_;
};

}  // namespace

std::vector<DecisionProbe> decision_probes(const DecisionPoint& decision, const Clock& clock) {
  return DecisionProber(decision, clock).probes();
}

}  // namespace debrief::inline v0
