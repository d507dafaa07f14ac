// Factors: several conditions of several kinds, with support, and none of them the cause.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void single_factor(const Subject& subject, Reporter& report) {
  if (subject.facts.grave && subject.facts.factors_that_explain == 1) {
    report.add("/contributing_factors", "one factor alone is said to explain the incident");
  }
}

void few_factors(const Subject& subject, Reporter& report) {
  const auto count = static_cast<std::int64_t>(subject.facts.factors_that_explain);
  if (!subject.facts.grave || count < 2 || count >= subject.policy.factors_min) return;
  report.add("/contributing_factors",
             std::to_string(count) + " factors; " + std::to_string(subject.policy.factors_min) + " or more are usual");
}

void all_technical(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || subject.facts.factors_that_explain == 0) return;
  for (const ContributingFactor& factor : subject.review.contributing_factors) {
    if (factor.kind == FactorKind::mitigator || factor.kind == FactorKind::luck) continue;
    if (facet_of(factor) != Facet::technical) return;
  }
  report.add("/contributing_factors", "every factor is technical");
}

void single_category(const Subject& subject, Reporter& report) {
  const unsigned categories = subject.facts.categories;
  if (!subject.facts.grave || subject.facts.coded_factors < 3 || categories == 0) return;
  if ((categories & (categories - 1)) != 0 || subject.policy.factor_categories_min < 2) return;
  for (const ContributingFactor& factor : subject.review.contributing_factors) {
    if (!category_place(factor.code)) return;
  }
  report.add("/contributing_factors", "all factors are of one category");
}

void trigger_alone(const Subject& subject, Reporter& report) {
  const auto& factors = subject.review.contributing_factors;
  std::size_t trigger = factors.size();
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (!factors[i].kind || factors[i].kind == FactorKind::condition) return;
    if (factors[i].kind == FactorKind::trigger && trigger == factors.size()) trigger = i;
  }
  if (trigger == factors.size()) return;
  report.add(at({"contributing_factors", trigger}),
             called(factors[trigger].id.text) + " is a trigger that met no condition");
}

void delay_without_factor(const Subject& subject, Reporter& report) {
  constexpr std::int64_t long_seconds = 3600;
  const auto& factors = subject.review.contributing_factors;
  if (factors.empty()) return;
  for (const ContributingFactor& factor : factors) {
    if (factor.duration_effect_minutes || factor.code.empty() || is_local_code(factor.code)) return;
    for (const std::string_view category : {"DET", "ORG", "CRD", "TOL", "COG"}) {
      if (factor.code.starts_with(category)) return;
    }
  }
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const auto look = [&](std::string_view from, std::string_view to) {
      const Milestone* first = find_milestone(incidents[i], from);
      const Milestone* second = find_milestone(incidents[i], to);
      if (first == nullptr || second == nullptr) return false;
      const std::int64_t took = seconds_between(*first->at, *second->at);
      if (took <= long_seconds) return false;
      report.add("/contributing_factors", std::to_string(took / 60) + " minutes from " + std::string(from) + " to " +
                                              std::string(to) + ", and no factor tells of them");
      return true;
    };
    if (look(milestone::impact_started, milestone::detected) || look(milestone::first_alert, milestone::declared) ||
        look(milestone::declared, milestone::sme_engaged)) {
      return;
    }
  }
}

void no_support(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!packet || packet->items.empty()) return;
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& factors = subject.review.contributing_factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].code.empty() || !factors[i].evidence.empty() || !factors[i].perspectives.empty()) continue;
    if (names.empty()) first = i;
    names.push_back(called(factors[i].id.text));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"contributing_factors", first}) : std::string("/contributing_factors"),
             listed(names) + (names.size() == 1 ? " has" : " have") + " neither evidence nor a named perspective");
}

void nothing_held(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (subject.facts.factors_that_explain == 0 || !review.went_well.empty() || !review.luck.empty()) return;
  if (!review.good_judgement.empty()) return;
  const auto& factors = review.contributing_factors;
  if (std::any_of(factors.begin(), factors.end(), [](const ContributingFactor& factor) {
        return factor.kind == FactorKind::mitigator || factor.kind == FactorKind::luck;
      })) {
    return;
  }
  report.add("/contributing_factors", "nothing is recorded that kept it from being worse");
}

constexpr Row
    rows[] =
        {
            {{.code = "FAC001",
              .name = "single-factor",
              .severity = W,
              .from = Stage::held,
              .requirements = "R010 R101",
              .finds = "A grave incident with exactly one contributing factor.",
              .why = "Serious incidents need several conditions at once; one factor is a cause under another name.",
              .citation = "article, definitions (RCA ends in one cause); practice K1",
              .ignore_when = "When the review is an excerpt.",
              .suggestion = "What else had to be as it was? What kept it from being seen or stopped sooner?",
              .bad =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}]})",
              .good =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "CRD-01", "label": "Late call", "kind": "condition"}]})"},
             single_factor},
            {{.code = "FAC002",
              .name = "few-factors",
              .severity = I,
              .from = Stage::held,
              .requirements = "R010 R012",
              .finds = "A grave incident with fewer factors than the policy's least (three).",
              .why = "The more an incident cost, the more conditions had to meet.",
              .citation = "practice K1",
              .ignore_when = "On reports by others that tell little.",
              .suggestion = "What made it longer, larger or harder to see?",
              .bad =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}]})",
              .good =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "CRD-01", "label": "Late call", "kind": "condition"}]})"},
             few_factors},
            {{.code = "FAC003",
              .name = "stopped-at-the-technical-factor",
              .severity = W,
              .from = Stage::held,
              .requirements = "R016 R108 R110",
              .finds = "A grave incident all of whose factors are technical.",
              .why = "The technical fault is where the story starts. What was not seen, owned or reached is what made "
                     "it long.",
              .citation = "article, contributing factors (do not stop at the technical factor)",
              .ignore_when = "When the response was swift and the review says how.",
              .suggestion = "How was it found, who was called, and what was out of reach?",
              .bad =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "a", "kind": "condition", "facet": "technical"}, {"id": "F2", "code": "DEP-01", "label": "b", "kind": "condition", "facet": "technical"}]})",
              .good =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "CRD-01", "label": "Late call", "kind": "condition"}]})"},
             all_technical},
            {{.code = "FAC004",
              .name = "single-category",
              .severity = I,
              .from = Stage::held,
              .requirements = "R010 R108",
              .finds = "Three factors or more, all of one category.",
              .why = "People who look through one window see one kind of thing.",
              .citation = "practice K1",
              .ignore_when = "When the review was of one category by design.",
              .suggestion = "What would somebody from support, or from another team, have added?",
              .bad =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F2", "code": "DET-02", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "DET-03", "label": "No alert on saturation", "kind": "condition"}]})",
              .good =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "CRD-01", "label": "Late call", "kind": "condition"}]})"},
             single_category},
            {{.code = "FAC005", .name = "trigger-without-condition", .severity = W, .from = Stage::held, .requirements = "R100 R101", .finds = "A trigger, and no condition that it met.", .why = "The same release has gone out a hundred times; what was different is the condition.", .citation = "practice K2", .ignore_when = "When the trigger alone would stop any system.", .suggestion = "What made this change, at this time, enough?", .bad = R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "DEP-01", "label": "A release at noon", "kind": "trigger"}, {"id": "F2", "code": "CRD-01", "label": "Late call", "kind": "context"}]})", .good = R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "DEP-01", "label": "A release at noon", "kind": "trigger"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}]})"},
             trigger_alone},
            {{.code = "FAC006",
              .name = "delay-without-a-factor",
              .severity = I,
              .from = Stage::held,
              .requirements = "R018 R109",
              .finds = "An incident that took over an hour to detect, declare or reach the right expert, and no factor "
                       "of detection, organisation, tooling or coordination.",
              .why = "Delays are factors in their own right, often the ones that can be changed.",
              .citation = "article, contributing factors (twenty minutes to find the owner)",
              .ignore_when = "When impact began unnoticeably small.",
              .suggestion = "What did that time consist of?",
              .bad =
                  R"({"stage": "held", "incidents": [{"id": "I1", "title": "x", "milestones": [{"name": "impact_started", "at": "2025-03-04T10:00:00Z"}, {"name": "detected", "at": "2025-03-04T12:30:00Z"}]}], "contributing_factors": [{"id": "F1", "label": "Pool too small", "code": "DEP-01", "kind": "condition"}]})",
              .good =
                  R"({"stage": "held", "incidents": [{"id": "I1", "title": "x", "milestones": [{"name": "impact_started", "at": "2025-03-04T10:00:00Z"}, {"name": "detected", "at": "2025-03-04T12:30:00Z"}]}], "contributing_factors": [{"id": "F1", "label": "No alert", "code": "DET-01", "kind": "condition"}]})"},
             delay_without_factor},
            {{.code = "FAC007",
              .name = "factor-without-support",
              .severity = W,
              .from = Stage::held,
              .requirements = "R012 R076",
              .finds = "Coded factors without evidence or a named perspective, while the review holds an evidence "
                       "packet; one finding for all.",
              .why = "A factor that nothing supports is an opinion, and is counted like the rest.",
              .citation = "practice K3",
              .ignore_when = "When the support is told in the timeline alone.",
              .suggestion = "Which record or whose account shows it?",
              .bad =
                  R"({"stage": "held", "evidence_packet": {"items": [{"id": "P1", "kind": "chat_log", "title": "Channel"}]}, "contributing_factors": [{"id": "F1", "label": "No alert", "code": "DET-01", "kind": "condition"}]})",
              .good =
                  R"({"stage": "held", "evidence_packet": {"items": [{"id": "P1", "kind": "chat_log", "title": "Channel"}]}, "contributing_factors": [{"id": "F1", "label": "No alert", "code": "DET-01", "kind": "condition", "evidence": ["P1"]}]})"},
             no_support},
            {{.code = "FAC008",
              .name = "nothing-held",
              .severity = I,
              .from = Stage::held,
              .requirements = "R017 R197",
              .finds = "Factors, and neither a mitigator, luck nor anything that went well.",
              .why = "What kept it from being worse is as much a finding as what made it bad.",
              .citation = "practice K5; article, core outputs (what worked well)",
              .ignore_when = "When the review says it in its summary.",
              .suggestion = "Why was it not worse?",
              .bad =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "CRD-01", "label": "Late call", "kind": "condition"}]})",
              .good =
                  R"({"tier": "full", "stage": "held", "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool too small", "kind": "condition"}, {"id": "F2", "code": "DET-01", "label": "No alert on saturation", "kind": "condition"}, {"id": "F3", "code": "TOL-01", "label": "Current runbook", "kind": "mitigator"}]})"},
             nothing_held},
};

}  // namespace

constinit const Family factors = {"factors", "Several conditions of several kinds, and none of them the cause.", rows};

}  // namespace debrief::inline v0::check_detail
