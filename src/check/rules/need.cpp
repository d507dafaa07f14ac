// Need: whether this is a review at all, and whether its depth fits what can be learned.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void analysis_in_place_of_a_review(const Subject& subject, Reporter& report) {
  if (subject.review.kind == ReviewKind::root_cause_analysis) {
    report.add("/kind", "a root cause analysis stands where a review is owed");
  }
}

/// The deeper the tier, the smaller the number.
int depth(Tier tier) {
  switch (tier) {
    case Tier::full:
      return 0;
    case Tier::lightweight:
      return 1;
    case Tier::mini:
      return 2;
    case Tier::pattern:
      return 3;
    case Tier::near_miss:
      return 4;
  }
  return 4;
}

void tier_below_the_severity(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!review.tier || subject.facts.severity == nullptr || subject.facts.no_incident) return;
  // Many small incidents looked at together have a format of their own.
  if (*review.tier == Tier::pattern && review.incidents.size() > 1) return;
  if (depth(*review.tier) <= depth(subject.facts.severity->tier)) return;
  report.add("/tier", "the tier is " + std::string(text_of(*review.tier)) + ", and " +
                          quoted(subject.facts.severity->name) + " asks for " +
                          std::string(text_of(subject.facts.severity->tier)));
}

void near_miss_without_its_reason(const Subject& subject, Reporter& report) {
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (incidents[i].kind != IncidentKind::near_miss || !incidents[i].near_miss_because.empty()) continue;
    report.add(at({"incidents", i}), "nothing says what made it only a near miss");
  }
}

void pattern_of_one(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (review.tier == Tier::pattern && review.incidents.size() == 1) {
    report.add("/incidents", "a pattern review covers one incident");
  }
}

void covers_no_incident(const Subject& subject, Reporter& report) {
  if (subject.review.incidents.empty() && subject.review.kind == ReviewKind::post_incident_review) {
    report.add("/incidents", "the review names no incident");
  }
}

void neither_severity_nor_trigger(const Subject& subject, Reporter& report) {
  // Reports by others hardly ever say.
  if (!subject.facts.own_process) return;
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const Incident& incident = incidents[i];
    if (incident.kind != IncidentKind::incident || !incident.severity.empty() || !incident.review_triggers.empty())
      continue;
    report.add(at({"incidents", i}), "the incident has neither a severity nor a reason to review it");
  }
}

constexpr Row rows[] = {
    {{.code = "NEE001",
      .name = "analysis-in-place-of-a-review",
      .severity = E,
      .requirements = "R004 R005 R006 R007 R009",
      .finds = "A document of kind root cause analysis.",
      .why =
          "It is a narrower technique: it follows the technical chain and ends in one cause and one fix. What people "
          "saw and how they found each other is not in it.",
      .citation = "article, definitions (a review and an RCA are different things)",
      .ignore_when = "When the analysis is kept beside a review: then record it as evidence of that.",
      .suggestion =
          "Which of the five outputs are missing: learning points, factors, timeline, understanding, actions?",
      .bad = R"({"kind": "root_cause_analysis", "incidents": [{"id": "I1", "title": "Pool exhausted"}]})",
      .good = R"({"kind": "post_incident_review", "incidents": [{"id": "I1", "title": "Pool exhausted"}]})"},
     analysis_in_place_of_a_review},
    {{.code = "NEE002",
      .name = "tier-below-the-severity",
      .severity = W,
      .requirements = "R032 R033 R034 R037",
      .finds = "A review of a shallower tier than the severity of its incident asks for.",
      .why = "The depth follows what can be learned; \"it wasn't that bad\" is how the gravest are left.",
      .citation = "article, when to run a review (the table of formats)",
      .ignore_when = "When the same pattern was looked at in full last month.",
      .suggestion = "What could be learned here that a shorter talk would leave out?",
      .bad =
          R"({"tier": "near_miss", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1"}]})",
      .good =
          R"({"tier": "full", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1"}]})"},
     tier_below_the_severity},
    {{.code = "NEE003",
      .name = "near-miss-without-its-reason",
      .severity = W,
      .subject = RuleSubject::incident,
      .requirements = "R027 R030 R036",
      .finds = "A near miss that does not say what made it only that.",
      .why = "What stopped it is either a defence to keep, or luck.",
      .citation = "article, when to run a review (near miss: what made it only a near miss)",
      .ignore_when = "When it is not known; then say so.",
      .suggestion = "What kept it small, and would it the next time?",
      .bad = R"({"incidents": [{"id": "I1", "title": "Nearly deleted", "kind": "near_miss"}]})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Nearly deleted", "kind": "near_miss", "near_miss_because": "The command asked for the name again."}]})"},
     near_miss_without_its_reason},
    {{.code = "NEE004",
      .name = "pattern-of-one",
      .severity = I,
      .requirements = "R035",
      .finds = "A pattern review that covers one incident.",
      .why = "The pattern is between incidents; the others are what makes it one.",
      .citation = "article, when to run a review (Sev-3 pattern)",
      .ignore_when = "When the others are only counted, in the text.",
      .suggestion = "Which incidents belong to the pattern?",
      .bad = R"({"tier": "pattern", "incidents": [{"id": "I1", "title": "Queue grew"}]})",
      .good =
          R"({"tier": "pattern", "incidents": [{"id": "I1", "title": "Queue grew"}, {"id": "I2", "title": "Queue grew again"}]})"},
     pattern_of_one},
    {{.code = "NEE005",
      .name = "covers-no-incident",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R003",
      .finds = "A review that names no incident, near miss, drill or surprise.",
      .why = "Without it nothing can be counted, compared or found again.",
      .citation = "article, definitions",
      .ignore_when = "Never; an incident with a title alone is enough.",
      .suggestion = "Which incident is it about?",
      .bad = R"({"stage": "held"})",
      .good = R"({"stage": "held", "incidents": [{"id": "I1", "title": "Pool exhausted"}]})"},
     covers_no_incident},
    {{.code = "NEE006",
      .name = "neither-severity-nor-trigger",
      .severity = I,
      .requirements = "R023 R024 R025 R026",
      .finds = "An incident with neither a severity nor a trigger for a review.",
      .why =
          "Then nobody can tell later whether it was owed a review. Severity is not the only reason: a burnt budget, "
          "slow work across teams and a paging storm are others.",
      .citation = "article, when to run a review (triggers besides severity)",
      .ignore_when = "When your organisation reviews every incident.",
      .suggestion = "What made it worth looking at?",
      .bad = R"({"meeting": {}, "incidents": [{"id": "I1", "title": "Pool exhausted"}]})",
      .good =
          R"({"meeting": {}, "incidents": [{"id": "I1", "title": "Pool exhausted", "review_triggers": ["paging_storm"]}]})"},
     neither_severity_nor_trigger},
};

}  // namespace

constinit const Family need = {"need", "Whether it is a review, and whether its depth fits.", rows};

}  // namespace debrief::inline v0::check_detail
