// Decision points: the view from inside, kept apart from what became known later.
#include <algorithm>

#include "check/rule_row.hpp"
#include "check/words.hpp"

namespace debrief::inline v0::check_detail {

namespace {

template <class Each>
void each_point(const Subject& subject, const Each& each) {
  const auto& points = subject.review.decision_points;
  for (std::size_t i = 0; i < points.size(); ++i) each(points[i], i);
}

const TimelineEvent* event_of(const Review& review, const DecisionPoint& point) {
  if (point.event.empty()) return nullptr;
  for (const TimelineEvent& event : review.timeline) {
    if (event.id == point.event) return &event;
  }
  return nullptr;
}

/// The last moment of a decision, or nothing.
std::optional<Instant> end_of(const Review& review, const DecisionPoint& point) {
  if (point.until) return point.until;
  if (point.at) return point.at;
  const TimelineEvent* event = event_of(review, point);
  if (event == nullptr) return std::nullopt;
  return event->until ? event->until : event->at;
}

std::string point_name(const DecisionPoint& point) {
  return point.id.empty() ? quoted(point.title.empty() ? point.choice : point.title, 40) : called(point.id.text);
}

void hindsight_leak(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    const std::optional<Instant> end = end_of(subject.review, point);
    if (!end) return;
    const auto look = [&](const char* list, std::size_t j, const std::optional<Instant>& available,
                          std::string_view what) {
      if (!before(end, available)) return;
      report.add(at({"decision_points", i, list, j, "first_available_at"}),
                 quoted(what, 60) + " was first available at " + text_of(*available) + ", after the decision at " +
                     text_of(*end));
    };
    for (std::size_t j = 0; j < point.cues.size(); ++j) {
      const Cue& cue = point.cues[j];
      look("cues", j, cue.first_available_at, cue.what);
      if (before(end, cue.seen_at) && !before(end, cue.first_available_at)) {
        report.add(at({"decision_points", i, "cues", j, "seen_at"}), quoted(cue.what, 60) + " was seen at " +
                                                                         text_of(*cue.seen_at) +
                                                                         ", after the decision at " + text_of(*end));
      }
    }
    for (std::size_t j = 0; j < point.information_used.size(); ++j) {
      look("information_used", j, point.information_used[j].first_available_at, point.information_used[j].text);
    }
  });
}

void no_moment(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    if (point.at || !point.event.empty()) return;
    report.add(at({"decision_points", i}), point_name(point) + " has neither a time nor an event of the timeline");
  });
}

/// How many of the eight parts that make a moment visible are told.
int texture(const DecisionPoint& point) {
  return !point.cues.empty() + !point.hypotheses.empty() + !point.options.empty() + !point.goals.empty() +
         !point.constraints.empty() + !point.expectancies.empty() + point.basis.has_value() +
         !point.information_missing.empty();
}

void options_not_asked(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    if (texture(point) == 0 || point.options.size() >= 2 || point.only_one_option_came_to_mind.has_value()) return;
    // Who recognises a situation sees one course, and a rule or an order leaves none to compare.
    if (point.basis && *point.basis != ChoiceBasis::compared) return;
    report.add(at({"decision_points", i, "options"}),
               point_name(point) + (point.options.empty() ? " names no option" : " names one option") +
                   ", and not whether another came to mind");
  });
}

void reason_not_told(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    if (texture(point) == 0 || !trimmed(point.reasonable_because).empty()) return;
    report.add(at({"decision_points", i}), point_name(point) + " does not say what made the choice reasonable");
  });
}

void discarded_without_evidence(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    for (std::size_t j = 0; j < point.hypotheses.size(); ++j) {
      const Hypothesis& one = point.hypotheses[j];
      if (one.status != HypothesisStatus::discarded || !one.closed_by.empty() || !one.evidence.empty()) continue;
      report.add(at({"decision_points", i, "hypotheses", j}), quoted(one.text, 60) + " was discarded, and not by what");
    }
  });
}

void outcome_in_the_choice(const Subject& subject, Reporter& report) {
  static constexpr std::string_view words[] = {
      "wrong",     "wrongly",      "mistake",      "mistaken",           "mistakenly",
      "erroneous", "erroneously",  "incorrectly",  "error of judgement", "fatal",
      "fateful",   "in hindsight", "in retrospect"};
  // One word of each, so that nearly every text is passed over at once.
  static constexpr std::array<std::string_view, 13> telling = {
      "wrong",       "wrongly", "mistake", "mistaken", "mistakenly", "erroneous", "erroneously",
      "incorrectly", "error",   "fatal",   "fateful",  "hindsight",  "retrospect"};
  static constexpr WordList telling_list(telling);
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    const auto look = [&](const char* member, std::string_view text) {
      if (!has_any_word(text, telling_list)) return;
      for (const std::string_view word : words) {
        if (!has_word(text, word)) continue;
        report.add(at({"decision_points", i, member}),
                   point_name(point) + " says " + quoted(word) + ", which only the outcome could tell");
        return;
      }
    };
    look("choice", point.choice);
    look("situation_summary", point.situation_summary);
  });
}

void bare_decision(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    if (texture(point) > 0 || !point.reasonable_because.empty() || !point.accounts.empty()) return;
    report.add(at({"decision_points", i}), point_name(point) + " tells the choice alone");
  });
}

void only_bad_outcomes(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.decision_points.size() < 3 || !review.good_judgement.empty() || !review.went_well.empty()) return;
  report.add("/good_judgement", std::to_string(review.decision_points.size()) +
                                    " decision points, and none of them beside something that went well");
}

void accounts_differ(const Subject& subject, Reporter& report) {
  each_point(subject, [&](const DecisionPoint& point, std::size_t i) {
    if (point.accounts.size() < 2) return;
    report.add(at({"decision_points", i, "accounts"}),
               point_name(point) + " is told in " + std::to_string(point.accounts.size()) + " accounts");
  });
}

/// Whether an event could speak of what a decision expected: the same incident, and not before the decision.
bool follows(const TimelineEvent& event, const DecisionPoint& point, const Subject& subject) {
  if (!event.incident.empty() && !point.incident.empty() && event.incident != point.incident) return false;
  if (event.at && point.at) return event.at->unix_seconds >= point.at->unix_seconds;
  const auto& timeline = subject.review.timeline;
  const auto own = std::find_if(timeline.begin(), timeline.end(),
                                [&](const TimelineEvent& one) { return !one.id.empty() && one.id == point.event; });
  return own != timeline.end() && &*own < &event;
}

void surprise_without_its_expectation(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  for (const TimelineEvent& event : review.timeline) {
    if (event.kind != EventKind::surprise) continue;
    // The latest decision before it that expected something: that is whose picture it changed.
    std::size_t nearest = review.decision_points.size();
    for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
      const DecisionPoint& point = review.decision_points[i];
      if (point.expectancies.empty() || !follows(event, point, subject)) continue;
      if (nearest == review.decision_points.size() || !point.at || !review.decision_points[nearest].at ||
          point.at->unix_seconds >= review.decision_points[nearest].at->unix_seconds) {
        nearest = i;
      }
    }
    if (nearest == review.decision_points.size()) continue;
    const DecisionPoint& point = review.decision_points[nearest];
    if (point.hindsight && !point.hindsight->surprises.empty()) continue;
    report.add(at({"decision_points", nearest}), point_name(point) + " expected " +
                                                     quoted(point.expectancies.front(), 60) + ", and then came " +
                                                     quoted(event.text, 60));
  }
}

constexpr Row
    rows[] =
        {
            {{.code = "DEC001",
              .name = "hindsight-leak",
              .severity = E,
              .requirements = "R002 R088",
              .finds = "A cue or a piece of information cited as used that was available only after the decision.",
              .why = "Knowing the outcome puts it into the past: readers then see a choice that nobody had.",
              .citation = "article, the view from inside; practice D1",
              .ignore_when = "When the time of the decision is wrong; then correct that.",
              .suggestion = "When could anybody first have seen it? If later, it belongs under hindsight.",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "cues": [{"id": "C1", "what": "Pool at 100 %", "first_available_at": "2025-03-04T10:25:00Z"}]}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "cues": [{"id": "C1", "what": "API latency", "first_available_at": "2025-03-04T10:02:00Z"}]}]})"},
             hindsight_leak},
            {{.code = "DEC002",
              .name = "decision-without-a-moment",
              .severity = E,
              .requirements = "R176",
              .finds = "A decision point with neither a time nor an event of the timeline.",
              .why = "What was known depends on when; without the moment nobody can tell inside from outside.",
              .citation = "practice D9",
              .ignore_when = "Never; an order without a clock is enough, by naming the event.",
              .suggestion = "Which event of the timeline does it belong to?",
              .bad = R"({"stage": "held", "decision_points": [{"id": "D1", "choice": "Restart the API"}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API"}]})"},
             no_moment},
            {{.code = "DEC003",
              .name = "options-not-asked",
              .severity = W,
              .from = Stage::held,
              .requirements = "R014 R092",
              .finds = "A decision point with fewer than two options and no word that only one came to mind.",
              .why = "The options show what the situation looked like. One alone is what experts often see, if it was "
                     "asked.",
              .citation = "article, the options considered; practice D2 (recognition-primed decisions)",
              .ignore_when = "On reports by others that do not tell.",
              .suggestion = "What else was open then? If only one course came to mind, say so.",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "reasonable_because": "It had helped twice.", "options": [{"text": "Restart"}]}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "reasonable_because": "It had helped twice.", "options": [{"text": "Restart"}, {"text": "Page the owner"}]}]})"},
             options_not_asked},
            {{.code = "DEC004",
              .name = "reason-not-told",
              .severity = W,
              .from = Stage::held,
              .requirements = "R002 R014",
              .finds = "A decision point that does not say what made the choice reasonable then.",
              .why = "Without it the reader supplies the explanation that the outcome suggests.",
              .citation = "article, core outputs (what made the choice reasonable); practice D3",
              .ignore_when = "On reports by others that do not tell.",
              .suggestion = "What would a competent colleague have seen in the same place?",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "cues": [{"id": "C1", "what": "API latency"}]}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "reasonable_because": "A restart had helped twice that week."}]})"},
             reason_not_told},
            {{.code = "DEC005", .name = "discarded-without-evidence", .severity = I, .from = Stage::held, .requirements = "R014", .finds = "A hypothesis that was discarded and does not say what closed it.", .why = "What ruled a reading out is what others can use next time.", .citation = "practice D4", .ignore_when = "When it was simply not followed further.", .suggestion = "Which observation made people drop it?", .bad = R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "hypotheses": [{"text": "The API is slow", "status": "discarded"}]}]})", .good = R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "hypotheses": [{"text": "The API is slow", "status": "discarded", "closed_by": "Traces showed waiting on the pool"}]}]})"},
             discarded_without_evidence},
            {{.code = "DEC006",
              .name = "outcome-in-the-choice",
              .severity = W,
              .requirements = "R087 R088",
              .finds = "A choice or its situation told with a word that only the outcome supplies, such as mistake or "
                       "wrong.",
              .why = "The moment is then told from its end.",
              .citation = "practice D5",
              .ignore_when = "When the word is what people said at the time; put it into an account.",
              .suggestion = "What did they choose, in words they could have used then?",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "situation_summary": "The wrong service was investigated."}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "situation_summary": "Latency had risen on the API first."}]})"},
             outcome_in_the_choice},
            {{.code = "DEC007",
              .name = "bare-decision",
              .severity = W,
              .from = Stage::held,
              .requirements = "R012 R015 R208",
              .finds =
                  "A decision point that tells a choice and none of cues, hypotheses, options, goals, constraints, "
                  "expectancies, basis or missing information.",
              .why = "It is an entry of the log, and no moment that others could step into.",
              .citation = "article, vicarious experience (texture); practice D8",
              .ignore_when = "On reports by others that do not tell.",
              .suggestion = "What was on the screens, and what was it taken to mean?",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API"}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "cues": [{"id": "C1", "what": "API latency"}]}]})"},
             bare_decision},
            {{.code = "DEC008",
              .name = "only-bad-outcomes",
              .severity = I,
              .from = Stage::held,
              .requirements = "R197 R199",
              .finds = "Three decision points or more, and no good judgement or well-gone part beside them.",
              .why = "Asking only about what went on to fail teaches that only failing is looked at.",
              .citation = "practice D11 (the same probes for good outcomes)",
              .ignore_when = "When the review lists what went well elsewhere.",
              .suggestion = "Which call turned out well, and what did it draw on?",
              .bad =
                  R"({"timeline": [{"id": "E1", "text": "a"}], "decision_points": [{"id": "D1", "event": "E1", "choice": "a"}, {"id": "D2", "event": "E1", "choice": "b"}, {"id": "D3", "event": "E1", "choice": "c"}], "stage": "held"})",
              .good =
                  R"({"timeline": [{"id": "E1", "text": "a"}], "decision_points": [{"id": "D1", "event": "E1", "choice": "a"}, {"id": "D2", "event": "E1", "choice": "b"}, {"id": "D3", "event": "E1", "choice": "c"}], "stage": "held", "good_judgement": [{"id": "G1", "text": "Called the owner early."}]})"},
             only_bad_outcomes},
            {{.code = "DEC009",
              .name = "accounts-differ",
              .severity = I,
              .requirements = "R014",
              .finds = "A decision point with several accounts.",
              .why = "Two tellings of a moment are a place to ask, and neither is wrong.",
              .citation = "practice D7",
              .ignore_when = "When they were read side by side in the room.",
              .suggestion = "What could each of them see that the other could not?",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "accounts": [{"account_of": "on-call", "text": "The API was slow."}, {"account_of": "database engineer", "text": "The pool was full."}]}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "accounts": [{"account_of": "on-call", "text": "The API was slow."}]}]})"},
             accounts_differ},
            {{.code = "DEC010",
              .name = "surprise-without-its-expectation",
              .severity = I,
              .from = Stage::held,
              .requirements = "R012 R208",
              .finds = "An event of the kind surprise after a decision that expected something, and no surprise "
                       "recorded with "
                       "the decision.",
              .why = "What was expected and what came instead, side by side, is where a picture of the system changed.",
              .citation = "practice D6",
              .ignore_when = "When the surprise had nothing to do with what was expected.",
              .suggestion = "What had to be true for the expectation to hold, and what showed that it was not?",
              .bad =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}, {"id": "E2", "at": "2025-03-04T10:14:00Z", "kind": "surprise", "text": "Latency rose further."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "expectancies": ["Latency falls within a minute"]}]})",
              .good =
                  R"({"stage": "held", "timeline": [{"id": "E1", "at": "2025-03-04T10:10:00Z", "text": "Chose to restart."}, {"id": "E2", "at": "2025-03-04T10:14:00Z", "kind": "surprise", "text": "Latency rose further."}], "decision_points": [{"id": "D1", "event": "E1", "at": "2025-03-04T10:10:00Z", "choice": "Restart the API", "expectancies": ["Latency falls within a minute"], "hindsight": {"surprises": ["Latency rose: the clients had begun to try again"]}}]})"},
             surprise_without_its_expectation},
};

}  // namespace

constinit const Family decision_points = {"decisions", "Moments seen from inside, without the outcome.", rows};

}  // namespace debrief::inline v0::check_detail
