// Guardrails: what was agreed before anybody spoke, and that what was said is not turned against them.
#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void no_guardrail(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !subject.review.meeting || subject.review.leadership_guardrail) return;
  report.add("/leadership_guardrail", "nothing says that findings stay out of performance reviews");
}

void feeds_performance_reviews(const Subject& subject, Reporter& report) {
  const auto& guardrail = subject.review.leadership_guardrail;
  if (guardrail && guardrail->kept_out_of_performance_reviews == false) {
    report.add("/leadership_guardrail/kept_out_of_performance_reviews", "findings may flow into performance reviews");
  }
}

void guardrail_without_a_word(const Subject& subject, Reporter& report) {
  const auto& guardrail = subject.review.leadership_guardrail;
  if (!guardrail) return;
  if (!guardrail->kept_out_of_performance_reviews) {
    report.add("/leadership_guardrail", "the guardrail does not say whether findings stay out of performance reviews");
  } else if (*guardrail->kept_out_of_performance_reviews && guardrail->agreed_with_role.empty()) {
    report.add("/leadership_guardrail", "nothing says with whom this was agreed");
  }
}

void guardrail_after_the_meeting(const Subject& subject, Reporter& report) {
  const auto& guardrail = subject.review.leadership_guardrail;
  if (guardrail && before(subject.facts.meeting_start, guardrail->agreed_at)) {
    report.add("/leadership_guardrail/agreed_at", "the guardrail was agreed after the meeting had begun");
  }
}

void people_shown_to_outsiders(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.people.empty() || !review.publication) return;
  for (const Audience audience : review.publication->audiences) {
    if (audience != Audience::customers && audience != Audience::everyone) continue;
    report.add("/people", "the review is for " + std::string(text_of(audience)) + ", and holds a table of " +
                              counted(review.people.size(), "person", "people"));
    return;
  }
}

void leaders_questions(const Subject& subject, Reporter& report) {
  const auto& meeting = subject.review.meeting;
  if (!meeting) return;
  std::int64_t seconds = 0, leaders = 0, heads = 0;
  for (const TalkShare& share : meeting->talk) {
    if (share.facilitator.value_or(false) || !share.seconds || *share.seconds < 0 || *share.seconds > 1'000'000)
      continue;
    seconds += *share.seconds;
    if (share.seniority != SeniorityBand::lead || share.responders.value_or(false)) continue;
    leaders += *share.seconds;
    heads += share.people.value_or(0);
  }
  // A single leader's share is that person's, and is not looked at.
  if (heads < 2 || leaders * 5 <= seconds) return;
  report.add("/meeting/talk", "leaders who had no part in the response spoke " +
                                  std::to_string(leaders * 100 / seconds) + " % of the time");
}

#define DEBRIEF_GUARDRAIL(MEMBERS) \
  R"({"stage": "held", "meeting": {"started_at": "2025-03-05T15:00:00Z"}, "leadership_guardrail": {)" MEMBERS "}}"

constexpr Row rows[] = {
    {{.code = "GUA001",
      .name = "no-guardrail",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R053 R059",
      .finds = "A meeting on a grave incident without a word on what leadership agreed to.",
      .why = "People say what they saw when they know what will not be done with it.",
      .citation = "article, operationalising blamelessness (an explicit guardrail agreed with leadership)",
      .ignore_when = "When one guardrail holds for all reviews; then name it here once more.",
      .suggestion = "With whom was it agreed that findings stay out of performance reviews?",
      .bad = R"({"stage": "scheduled", "tier": "full", "meeting": {}})",
      .good =
          R"({"stage": "scheduled", "tier": "full", "meeting": {}, "leadership_guardrail": {"kept_out_of_performance_reviews": true, "agreed_with_role": "director of engineering"}})"},
     no_guardrail},
    {{.code = "GUA002",
      .name = "feeds-performance-reviews",
      .severity = E,
      .requirements = "R045 R059",
      .finds = "A review whose findings may flow into performance reviews.",
      .why = "From then on the timeline is fiction: people leave out, explain and protect themselves.",
      .citation = "article, operationalising blamelessness (without exception)",
      .ignore_when = "Never; material for such purposes is kept elsewhere.",
      .suggestion = "Who can promise that it does not, before anybody speaks?",
      .bad = DEBRIEF_GUARDRAIL(R"("kept_out_of_performance_reviews": false)"),
      .good = DEBRIEF_GUARDRAIL(R"("kept_out_of_performance_reviews": true, "agreed_with_role": "director")")},
     feeds_performance_reviews},
    {{.code = "GUA003",
      .name = "guardrail-without-a-word",
      .severity = I,
      .requirements = "R059",
      .finds = "A guardrail that does not say what was agreed, or with whom.",
      .why = "A promise of nobody in particular protects nobody.",
      .citation = "article, operationalising blamelessness (agreed with leadership)",
      .ignore_when = "When it is written in a policy that everybody knows.",
      .suggestion = "Which role agreed, and to what?",
      .bad = DEBRIEF_GUARDRAIL(R"("kept_out_of_performance_reviews": true)"),
      .good = DEBRIEF_GUARDRAIL(R"("kept_out_of_performance_reviews": true, "agreed_with_role": "director")")},
     guardrail_without_a_word},
    {{.code = "GUA004",
      .name = "guardrail-after-the-meeting",
      .severity = W,
      .from = Stage::held,
      .requirements = "R059 R060",
      .finds = "A guardrail that was agreed after the meeting had begun.",
      .why = "Those who spoke did not know of it.",
      .citation = "article, operationalising blamelessness (guardrail)",
      .ignore_when = "When it renewed one that was known.",
      .suggestion = "Was there a promise that people knew of when they spoke?",
      .bad = DEBRIEF_GUARDRAIL(
          R"("kept_out_of_performance_reviews": true, "agreed_with_role": "director", "agreed_at": "2025-03-06T09:00:00Z")"),
      .good = DEBRIEF_GUARDRAIL(
          R"("kept_out_of_performance_reviews": true, "agreed_with_role": "director", "agreed_at": "2025-03-04T09:00:00Z")")},
     guardrail_after_the_meeting},
    {{.code = "GUA005",
      .name = "people-shown-to-outsiders",
      .severity = W,
      .from = Stage::published,
      .requirements = "R039 R255",
      .finds = "A review for customers or everyone that still holds its table of people.",
      .why = "Readers outside need roles. Names stay findable for ever.",
      .citation = "article, blamelessness; practice, privacy (taking the table away takes the names away)",
      .ignore_when = "When those named agreed to it.",
      .suggestion = "Could the table be taken out of what is published?",
      .bad =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "audiences": ["customers"]}, "people": [{"id": "p1", "name": "Somebody"}]})",
      .good =
          R"({"stage": "published", "publication": {"published_at": "2025-03-12T12:00:00Z", "audiences": ["customers"]}})"},
     people_shown_to_outsiders},
    {{.code = "GUA006",
      .name = "leaders-took-the-floor",
      .severity = I,
      .from = Stage::held,
      .requirements = "R053",
      .finds = "Two or more leaders without a part in the response who spoke for more than a fifth of the time.",
      .why = "Leaders in the room ask about gaps in the process. When they speak much, the others answer to them.",
      .citation = "article, blamelessness in practice (leaders present); practice M16",
      .ignore_when = "When they were asked for context that only they had.",
      .suggestion = "What could they read afterwards instead?",
      .bad =
          R"({"stage": "held", "meeting": {"talk": [{"seniority": "lead", "people": 2, "seconds": 1500}, {"seniority": "mid", "people": 4, "seconds": 2000}]}})",
      .good =
          R"({"stage": "held", "meeting": {"talk": [{"seniority": "lead", "people": 2, "seconds": 300}, {"seniority": "mid", "people": 4, "seconds": 2000}]}})"},
     leaders_questions},
};

}  // namespace

constinit const Family guardrails = {"guardrails", "What was agreed before anybody spoke.", rows};

}  // namespace debrief::inline v0::check_detail
