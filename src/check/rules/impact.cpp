// Impact: what it did to customers and to those who responded, in amounts, side by side.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

template <class Wanted>
bool any_impact(const Review& review, const Wanted& wanted) {
  return std::any_of(review.incidents.begin(), review.incidents.end(), [&](const Incident& incident) {
    return std::any_of(incident.impacts.begin(), incident.impacts.end(), wanted);
  });
}

bool outside(const Impact& impact) {
  return impact.audience != ImpactAudience::internal;
}

void no_customer_impact(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !subject.facts.customer_facing || any_impact(subject.review, outside)) return;
  report.add("/incidents", "the incident was felt by customers, and nothing says how");
}

void impact_not_quantified(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !any_impact(subject.review, outside)) return;
  const bool amount = any_impact(subject.review, [](const Impact& impact) {
    return outside(impact) && (!impact.quantities.empty() || (impact.from && impact.until));
  });
  if (!amount) report.add("/incidents", "no impact has an amount or a length of time");
}

void customer_impact_without_duration(const Subject& subject, Reporter& report) {
  const auto& incidents = subject.review.incidents;
  std::vector<std::string> names;
  std::string place;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    // The whole incident stands in for an impact that does not give its own times.
    if (find_milestone(incidents[i], milestone::impact_started) != nullptr) continue;
    for (std::size_t j = 0; j < incidents[i].impacts.size(); ++j) {
      const Impact& impact = incidents[i].impacts[j];
      if (impact.audience != ImpactAudience::customer || (impact.from && impact.until)) continue;
      if (std::any_of(impact.quantities.begin(), impact.quantities.end(), [](const Quantity& quantity) {
            return quantity.measure.find("duration") != std::string::npos;
          })) {
        continue;
      }
      if (names.empty()) place = at({"incidents", i, "impacts", j});
      names.push_back(impact.id.empty() ? quoted(impact.text, 40) : called(impact.id.text));
    }
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? place : std::string("/incidents"),
             listed(names) + (names.size() == 1 ? " does" : " do") + " not say for how long customers felt it");
}

void no_internal_impact(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !subject.facts.own_process) return;
  if (any_impact(subject.review, [](const Impact& impact) { return impact.audience == ImpactAudience::internal; }))
    return;
  for (const Incident& incident : subject.review.incidents) {
    if (incident.people_paged || incident.pages_sent || find_milestone(incident, milestone::sme_engaged)) return;
  }
  report.add("/incidents",
             "nothing says what the response took: who was paged, how long until the right expert was there");
}

void customers_not_told(const Subject& subject, Reporter& report) {
  if (!subject.facts.own_process) return;
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!incidents[i].customer_facing.value_or(false) || incidents[i].kind != IncidentKind::incident) continue;
    const auto& milestones = incidents[i].milestones;
    const bool told = std::any_of(milestones.begin(), milestones.end(), [](const Milestone& milestone) {
      return milestone.name == milestone::first_customer_update;
    });
    if (told || std::any_of(subject.review.timeline.begin(), subject.review.timeline.end(),
                            [](const TimelineEvent& event) { return event.kind == EventKind::status_update; })) {
      continue;
    }
    report.add(at({"incidents", i, "milestones"}), "nothing says when customers were first told");
  }
}

#define DEBRIEF_INCIDENT R"({"stage": "held", "tier": "full", "incidents": [{"id": "I1", "title": "Pool exhausted", )"
#define DEBRIEF_REVIEWED \
  R"({"stage": "held", "tier": "full", "meeting": {}, "incidents": [{"id": "I1", "title": "Pool exhausted", )"

constexpr Row rows[] = {
    {{.code = "IMP001",
      .name = "no-customer-impact",
      .severity = W,
      .from = Stage::held,
      .requirements = "R019 R095",
      .finds = "A grave incident that customers felt, without an impact on customers or the business.",
      .why = "Without it nobody can weigh what the delays cost, nor tell small from large.",
      .citation = "article, core outputs (customer and business impact) and step 2",
      .ignore_when = "When the impact is confidential; then say so in an impact without amounts.",
      .suggestion = "What could customers not do, and for how long?",
      .bad = DEBRIEF_INCIDENT R"("customer_facing": true}]})",
      .good = DEBRIEF_INCIDENT
      R"("customer_facing": true, "impacts": [{"id": "P1", "audience": "customer", "text": "Checkout failed"}]}]})"},
     no_customer_impact},
    {{.code = "IMP002",
      .name = "impact-not-quantified",
      .severity = W,
      .from = Stage::held,
      .requirements = "R019",
      .finds = "A grave incident of which no impact on customers has an amount or a length of time.",
      .why = "\"Some users\" is three people or a third of the country.",
      .citation = "article, core outputs (quantified where possible: duration, affected users, revenue)",
      .ignore_when = "When it cannot be known; then say so.",
      .suggestion = "How many, what share, how long?",
      .bad = DEBRIEF_INCIDENT R"("impacts": [{"id": "P1", "audience": "customer", "text": "Checkout failed"}]}]})",
      .good = DEBRIEF_INCIDENT
      R"("impacts": [{"id": "P1", "audience": "customer", "text": "Checkout failed", "quantities": [{"measure": "share of checkouts", "value": "31", "unit": "%"}]}]}]})"},
     impact_not_quantified},
    {{.code = "IMP003",
      .name = "customer-impact-without-duration",
      .severity = I,
      .from = Stage::held,
      .requirements = "R095 R097",
      .finds =
          "Impacts on customers without a beginning and an end, in an incident that has no start of impact either.",
      .why = "Length is what delays in coordination add to; without it they look free.",
      .citation = "article, step 2 (how long users were affected)",
      .ignore_when = "When the impact has no length, as with lost data.",
      .suggestion = "When did customers first feel it, and when no longer?",
      .bad = DEBRIEF_INCIDENT R"("impacts": [{"id": "P1", "audience": "customer", "text": "Checkout failed"}]}]})",
      .good = DEBRIEF_INCIDENT
      R"("impacts": [{"id": "P1", "audience": "customer", "text": "Checkout failed", "from": "2025-03-04T10:00:00Z", "until": "2025-03-04T11:00:00Z"}]}]})"},
     customer_impact_without_duration},
    {{.code = "IMP004",
      .name = "no-internal-impact",
      .severity = W,
      .from = Stage::held,
      .requirements = "R096 R097",
      .finds =
          "A grave incident with neither an internal impact, people paged, nor the time at which an expert joined.",
      .why = "Beside the customers' side it shows the price of coordination, not only of the technical failure.",
      .citation = "article, step 2 (engineers paged, time to engage the right expert)",
      .ignore_when = "When one person alone noticed and mended it.",
      .suggestion = "How many were paged, and when was the right expert there?",
      .bad = DEBRIEF_REVIEWED R"("impacts": []}]})",
      .good = DEBRIEF_REVIEWED R"("people_paged": 7}]})"},
     no_internal_impact},
    {{.code = "IMP005",
      .name = "customers-not-told",
      .severity = I,
      .from = Stage::held,
      .requirements = "R142 R192",
      .finds = "An incident that customers felt, without a first message to them.",
      .why = "When customers were told, against when they noticed, is what their trust rests on.",
      .citation = "article, question bank (who kept the status page in step) and metrics (first status update)",
      .ignore_when = "When it was over before anybody could write.",
      .suggestion = "When did the first message go out, and who decided that it should?",
      .bad = DEBRIEF_REVIEWED R"("customer_facing": true}]})",
      .good = DEBRIEF_REVIEWED
      R"("customer_facing": true, "milestones": [{"name": "first_customer_update", "at": "2025-03-04T10:30:00Z"}]}]})"},
     customers_not_told},
};

}  // namespace

constinit const Family impact = {"impact", "What it did to customers and to those who responded.", rows};

}  // namespace debrief::inline v0::check_detail
