#include "debrief/facilitate/questions.hpp"

namespace debrief::inline v0 {

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
