// Publication: how the review reaches those who were not in the room, and whether it has anything for them.
#include <algorithm>

#include "check/rule_row.hpp"
#include "check/words.hpp"
#include "debrief/model/working_calendar.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void one_line_review(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.facts.grave || review.timeline.size() > 2 || !review.decision_points.empty()) return;
  if (review.contributing_factors.size() > 1 || review.learning_points.size() > 1) return;
  std::size_t words = count_words(review.summary);
  for (const Note& note : review.notes) words += count_words(note.text);
  constexpr std::size_t short_text = 60;
  if (words > short_text) return;
  report.add("", "the whole review is " + counted(words, "word", "words") + " of text");
}

void published_for_nobody(const Subject& subject, Reporter& report) {
  const auto& publication = subject.review.publication;
  if (publication && publication->published_at && publication->audiences.empty()) {
    report.add("/publication/audiences", "the review was published, and nothing says for whom");
  }
}

void published_nowhere(const Subject& subject, Reporter& report) {
  const auto& publication = subject.review.publication;
  if (publication && publication->published_at && publication->uri.empty()) {
    report.add("/publication/uri", "the review was published, and nothing says where");
  }
}

void learning_kept_in_the_room(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.as_of || !review.follow_up || !review.follow_up->held_at) return;
  if (review.publication && review.publication->published_at) return;
  const Result<WorkingDays> days = WorkingDays::of(subject.policy.calendar);
  if (!days) return;
  const std::int64_t passed = days->working_days_between(*review.follow_up->held_at, *subject.as_of);
  if (passed <= subject.policy.soak_overdue_working_days) return;
  report.add("/publication", std::to_string(passed) + " working days after the follow-up the review is not published");
}

/// How many of the eight parts that make a moment visible are told.
std::int64_t texture(const DecisionPoint& point) {
  return !point.cues.empty() + !point.hypotheses.empty() + !point.options.empty() + !point.goals.empty() +
         !point.constraints.empty() + !point.expectancies.empty() + point.basis.has_value() +
         !point.information_missing.empty();
}

void texture_below_its_target(const Subject& subject, Reporter& report) {
  const auto& points = subject.review.decision_points;
  if (points.empty() || subject.facts.severity == nullptr || !subject.facts.own_process) return;
  const std::int64_t target = subject.facts.severity->texture_target;
  std::vector<std::int64_t> told;
  for (const DecisionPoint& point : points) told.push_back(texture(point));
  const auto middle = told.begin() + static_cast<std::ptrdiff_t>((told.size() - 1) / 2);
  std::nth_element(told.begin(), middle, told.end());
  if (*middle >= target) return;
  report.add("/decision_points", "half of the decision points tell at most " + std::to_string(*middle) +
                                     " of eight parts of the moment; " + std::to_string(target) + " are hoped for");
}

void moments_without_what_was_seen(const Subject& subject, Reporter& report) {
  const auto& points = subject.review.decision_points;
  if (points.empty() || !subject.facts.own_process) return;
  for (const DecisionPoint& point : points) {
    if (!point.cues.empty()) return;
  }
  report.add("/decision_points", "no decision point says what was on the screens");
}

void read_by_few(const Subject& subject, Reporter& report) {
  const auto& publication = subject.review.publication;
  if (!publication || subject.facts.tier != Tier::full || publication->readership.empty()) return;
  constexpr std::int64_t few = 5;  // practice M30
  std::int64_t outside = 0;
  bool counted_any = false;
  for (const Readership& readers : publication->readership) {
    if (!readers.readers_not_in_the_room || !readers.from || !readers.until) continue;
    if (days_between(*readers.from, *readers.until) < 29) continue;
    counted_any = true;
    outside = std::max(outside, *readers.readers_not_in_the_room);
  }
  if (!counted_any || outside >= few) return;
  report.add("/publication/readership",
             counted(static_cast<std::size_t>(std::max<std::int64_t>(outside, 0)), "person", "people") +
                 " who were not in the room read it within a month");
}

constexpr Row rows[] = {
    {{.code = "PUB001",
      .name = "one-line-review",
      .severity = W,
      .from = Stage::held,
      .requirements = "R012 R210 R219 R243",
      .finds = "A grave incident whose review is sixty words or fewer, without timeline, decision points or more than "
               "one factor and learning point.",
      .why = "\"X exhausted due to Y\" is a cause under another name. It costs the trust of those who were there, and "
             "teaches nobody else.",
      .citation = "article, vicarious experience (one-line summaries carry no texture) and mistakes",
      .ignore_when = "When the review stands elsewhere and this is its entry in a list.",
      .suggestion = "What was seen first, what was it taken to be, and what changed that?",
      .bad = R"({"stage": "held", "tier": "full", "summary": "The pool was exhausted due to a job."})",
      .good =
          R"({"stage": "held", "tier": "full", "summary": "The pool was exhausted.", "timeline": [{"id": "E1", "text": "Latency rises."}, {"id": "E2", "text": "It looks like the deploy."}, {"id": "E3", "text": "The pool graph is found."}]})"},
     one_line_review},
    {{.code = "PUB002",
      .name = "published-for-nobody",
      .severity = W,
      .from = Stage::published,
      .requirements = "R120 R207",
      .finds = "A published review without an audience.",
      .why = "Off-shift colleagues, new joiners and people on other services need different things from it.",
      .citation = "article, vicarious experience (audiences for the write-up)",
      .ignore_when = "When everything is open to everybody: then that is the audience.",
      .suggestion = "Who should meet this incident before the next one?",
      .bad =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "uri": "https://x.example/1"}})",
      .good =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "audiences": ["new_joiners"], "uri": "https://x.example/1"}})"},
     published_for_nobody},
    {{.code = "PUB003",
      .name = "published-nowhere",
      .severity = I,
      .from = Stage::published,
      .requirements = "R120 R206",
      .finds = "A published review without an address.",
      .why = "What cannot be found again was told once.",
      .citation = "article, vicarious experience (ensure access)",
      .ignore_when = "When this document is itself where people read it.",
      .suggestion = "Where do people find it?",
      .bad =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "audiences": ["new_joiners"]}})",
      .good =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "audiences": ["new_joiners"], "uri": "https://x.example/1"}})"},
     published_nowhere},
    {{.code = "PUB004",
      .name = "learning-kept-in-the-room",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R119 R120 R162 R206",
      .finds = "A review that is not published more than five working days after its follow-up.",
      .why = "Understanding is the artefact. In the heads of those who were there it leaves with them.",
      .citation = "article, zero action items (publish the learning points, ensure access, move on)",
      .ignore_when = "When the law or a customer forbids it; then publish what is left.",
      .suggestion = "What is still waited for, and could it be added later?",
      .bad = R"({"stage": "followed_up", "follow_up": {"held_at": "2025-03-10T10:00:00Z"}})",
      .good =
          R"({"stage": "followed_up", "follow_up": {"held_at": "2025-03-10T10:00:00Z"}, "publication": {"published_at": "2025-03-12T12:00:00Z"}})",
      .example_as_of = "2025-03-24T12:00:00Z"},
     learning_kept_in_the_room},
    {{.code = "PUB005",
      .name = "texture-below-its-target",
      .severity = I,
      .from = Stage::held,
      .requirements = "R012 R208 R219",
      .finds =
          "A grave incident whose middle decision point tells fewer of the eight parts of a moment than its severity "
          "hopes for (six or four; our own numbers).",
      .why = "What was seen, expected, weighed and missing is what lets a reader stand in that place.",
      .citation = "article, vicarious experience (texture); practice D8",
      .ignore_when = "When those who decided could not be asked.",
      .suggestion =
          "Of cues, hypotheses, options, goals, constraints, expectancies, basis and missing information: which "
          "can still be asked for?",
      .bad =
          R"({"stage": "held", "meeting": {}, "incidents": [{"id": "I1", "title": "Pool exhausted", "severity": "sev1"}], "timeline": [{"id": "E1", "text": "Chose."}], "decision_points": [{"id": "D1", "event": "E1", "basis": "rule"}]})",
      .good =
          R"({"stage": "held", "meeting": {}, "incidents": [{"id": "I1", "title": "Pool exhausted", "severity": "sev1"}], "timeline": [{"id": "E1", "text": "Chose."}], "decision_points": [{"id": "D1", "event": "E1", "basis": "rule", "goals": ["Checkout back"], "expectancies": ["Latency falls"], "cues": [{"id": "C1", "what": "Latency"}], "options": [{"text": "Restart"}, {"text": "Wait"}], "hypotheses": [{"text": "The deploy", "status": "open"}]}]})"},
     texture_below_its_target},
    {{.code = "PUB006",
      .name = "moments-without-what-was-seen",
      .severity = W,
      .from = Stage::held,
      .requirements = "R002 R208",
      .finds = "Decision points of which none says what could be seen or heard.",
      .why = "What the screens showed at T+8 is what a reader will see again one day.",
      .citation = "article, vicarious experience (the view on the screens, and the cue that made it click)",
      .ignore_when = "When no screens, chats or calls were involved.",
      .suggestion = "What was on the screen, and where had it come from?",
      .bad =
          R"({"stage": "held", "meeting": {}, "timeline": [{"id": "E1", "text": "Chose."}], "decision_points": [{"id": "D1", "event": "E1", "basis": "rule"}]})",
      .good =
          R"({"stage": "held", "meeting": {}, "timeline": [{"id": "E1", "text": "Chose."}], "decision_points": [{"id": "D1", "event": "E1", "cues": [{"id": "C1", "what": "Latency at 8 s"}]}]})"},
     moments_without_what_was_seen},
    {{.code = "PUB007",
      .name = "read-by-few",
      .severity = I,
      .from = Stage::published,
      .requirements = "R206 R207",
      .finds = "A full review that fewer than five people who were not in the room read within a month.",
      .why = "A library that nobody reads is written only for the shelf.",
      .citation = "practice M30 (five is the practice's flag)",
      .ignore_when = "When it was told in another way: a talk, an onboarding, a drill.",
      .suggestion = "Who could be told in a sentence why this one is worth ten minutes?",
      .bad =
          R"({"stage": "published", "tier": "full", "publication": {"published_at": "2025-03-12T12:00:00Z", "readership": [{"from": "2025-03-12", "until": "2025-04-11", "readers": 9, "readers_not_in_the_room": 2}]}})",
      .good =
          R"({"stage": "published", "tier": "full", "publication": {"published_at": "2025-03-12T12:00:00Z", "readership": [{"from": "2025-03-12", "until": "2025-04-11", "readers": 40, "readers_not_in_the_room": 33}]}})"},
     read_by_few},
};

}  // namespace

constinit const Family publication = {"publication", "Whether the review has something for those who were not there.",
                                      rows};

}  // namespace debrief::inline v0::check_detail
