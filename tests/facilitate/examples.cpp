#include "facilitate/examples.hpp"

#include <gtest/gtest.h>

#include "debrief/io/read.hpp"

namespace debrief::testing {

namespace {

Review read_it(const char* json) {
  auto reading = read_review(json);
  for (const Finding& finding : reading.findings) ADD_FAILURE() << finding.pointer << ": " << finding.message;
  return std::move(*reading.value);
}

}  // namespace

Review pool_review() {
  return read_it(R"({
  "format": "debrief/review/1", "id": "r-pool", "kind": "post_incident_review", "title": "Connection pool exhausted at noon",
  "incidents": [{"id": "i-pool", "title": "Slow answers of the shop", "kind": "incident", "severity": "sev1", "services": ["checkout"],
    "teams": ["shop", "database"], "customer_facing": true, "people_paged": 6, "command_mode": "emergent",
    "milestones": [{"name": "first_alert", "at": "2026-03-05T12:00:00Z"}, {"name": "declared", "at": "2026-03-05T12:12:00Z"},
      {"name": "sme_engaged", "at": "2026-03-05T12:40:00Z", "expertise": "database"},
      {"name": "first_customer_update", "at": "2026-03-05T12:45:00Z"}, {"name": "resolved", "at": "2026-03-05T13:10:00Z"}],
    "impacts": [{"id": "slow", "audience": "customer", "text": "slow checkouts"}],
    "responders": [{"role": "incident_commander", "person": "p1", "team": "shop", "seniority": "senior"},
      {"role": "primary_responder", "person": "p2", "team": "shop", "seniority": "junior"},
      {"role": "subject_matter_expert", "person": "p3", "team": "database", "seniority": "senior"},
      {"role": "communications", "person": "p4", "team": "support"},
      {"role": "service_owner", "person": "p5", "team": "shop", "seniority": "lead"}]}],
  "timeline": [
    {"id": "e1", "at": "2026-03-05T12:00:00Z", "phase": "detection", "kind": "alert", "text": "API latency above two seconds", "source": "pager"},
    {"id": "e2", "at": "2026-03-05T12:04:00Z", "phase": "triage", "kind": "decision", "text": "The API is looked at first", "actor_role": "on-call"},
    {"id": "e3", "at": "2026-03-05T12:06:00Z", "phase": "investigation", "kind": "observation", "text": "Error rate of the API is flat", "source": "dashboard"},
    {"id": "e4", "at": "2026-03-05T12:25:00Z", "phase": "investigation", "kind": "observation", "text": "The pool graph is at its limit", "source": "dashboard"},
    {"id": "e5", "at": "2026-03-05T12:27:00Z", "until": "2026-03-05T12:40:00Z", "phase": "investigation", "kind": "waiting", "text": "The owner of the pool is looked for", "actor_role": "on-call"},
    {"id": "e6", "at": "2026-03-05T12:50:00Z", "phase": "mitigation", "kind": "change", "text": "The release is taken back", "actor_role": "release engineer"},
    {"id": "e7", "at": "2026-03-05T13:10:00Z", "phase": "recovery", "text": "Latency is back"}],
  "decision_points": [{"id": "d1", "at": "2026-03-05T12:04:00Z", "phase": "triage", "title": "look at the API first", "actor_role": "on-call", "account_of": "on-call", "event": "e2",
    "situation_summary": "Checkouts are slow and nothing was announced.",
    "cues": [{"id": "c1", "what": "latency of the API is up", "channel": "dashboard", "first_available_at": "2026-03-05T12:00:00Z", "seen_at": "2026-03-05T12:01:00Z"}],
    "hypotheses": [{"text": "the API is slow by itself", "status": "favoured", "next_move": "restart the API"},
      {"text": "something behind the API keeps it waiting", "status": "open", "next_move": "page the database team"}],
    "goals": ["get checkouts going"], "choice": "open the API dashboards",
    "constraints": [{"kind": "unclear_escalation"}], "time_pressure": 2,
    "accounts": [{"account_of": "database team", "text": "nothing looked unusual from our side"}],
    "hindsight": {"notes": ["the pool had been full since 11:58"]}}],
  "contributing_factors": [
    {"id": "f1", "code": "SYS-02", "label": "connection limit", "kind": "condition"},
    {"id": "f2", "code": "DEP-08", "label": "release with more queries", "kind": "condition"},
    {"id": "f3", "code": "DET-04", "label": "first alert spoke of the API", "kind": "condition"},
    {"id": "f4", "code": "ORG-01", "label": "owner of the pool unclear", "kind": "condition"},
    {"id": "f5", "code": "CRD-06", "label": "way to the experts", "kind": "condition"}],
  "factor_graph": {"junctions": [{"id": "J1", "kind": "all_of"}], "edges": [
    {"type": "joint", "from": "f1", "to": "J1"}, {"type": "joint", "from": "f2", "to": "J1"}, {"type": "joint", "from": "J1", "to": "slow"},
    {"type": "misleads", "from": "f3", "to": "d1"}, {"type": "shapes", "from": "f4", "to": "d1"},
    {"type": "delays", "from": "f4", "to": "e4", "minutes": 15}, {"type": "delays", "from": "d1", "to": "e4"}]},
  "learning_points": [{"id": "l1", "kind": "newly_understood", "text": "A full pool looks like a slow API", "factors": ["f3"]}],
  "luck": [{"id": "k1", "text": "It was not the evening peak"}],
  "good_judgement": [{"id": "g1", "text": "The release was taken back before its effect was proven"}],
  "actions": [
    {"id": "a1", "title": "Alert on pool saturation at 80 percent", "type": "detect", "state": "candidate", "impact": "high", "effort": "low", "addresses": ["f3"]},
    {"id": "a2", "title": "Rewrite the data layer", "state": "candidate", "impact": "low", "effort": "high"}],
  "evidence_packet": {"items": [{"id": "v1", "kind": "chat_log", "title": "channel", "from": "2026-03-05T12:05:00Z", "until": "2026-03-05T13:30:00Z"}],
    "missing": [{"kind": "ticket", "reason": "none was opened"}]},
  "meeting": {"scheduled_for": "2026-03-06T15:00:00Z", "started_at": "2026-03-06T15:00:00Z", "ended_at": "2026-03-06T16:15:00Z"},
  "people": [{"id": "p1", "name": "A", "team": "shop"}, {"id": "p2", "name": "B", "team": "shop"}, {"id": "p3", "name": "C", "team": "database"},
    {"id": "p4", "name": "D", "team": "support"}, {"id": "p5", "name": "E", "team": "shop"}, {"id": "p6", "name": "F", "team": "payments"}]
})");
}

Review waiting_review() {
  return read_it(R"({
  "format": "debrief/review/1", "id": "r-wait", "kind": "post_incident_review", "title": "Payments stopped",
  "incidents": [{"id": "i-wait", "title": "Payments stopped", "kind": "incident", "severity": "sev2", "services": ["payments"], "teams": ["payments", "platform", "shop"],
    "milestones": [{"name": "detected", "at": "2026-04-01T08:00:00+02:00"}, {"name": "resolved", "at": "2026-04-01T09:00:00+02:00"}]}],
  "timeline": [
    {"id": "w1", "at": "2026-04-01T08:00:00+02:00", "kind": "report", "text": "Payments time out"},
    {"id": "w2", "at": "2026-04-01T08:10:00+02:00", "until": "2026-04-01T08:40:00+02:00", "kind": "waiting", "text": "Administrator rights are needed"},
    {"id": "w3", "at": "2026-04-01T08:30:00+02:00", "kind": "observation", "text": "Two other teams look at the same symptoms", "marks": ["duplicated_work"]},
    {"id": "w4", "at": "2026-04-01T08:55:00+02:00", "kind": "action", "text": "The setting is changed"}],
  "contributing_factors": [{"id": "x1", "code": "TOL-06", "label": "rights tied to one person"}, {"id": "x2", "code": "CRD-03", "label": "teams unaware of each other"},
    {"id": "x3", "code": "CRD-09", "label": "waiting for the administrator"}]
})");
}

Review near_miss_review() {
  return read_it(R"({
  "format": "debrief/review/1", "id": "r-near", "kind": "post_incident_review", "title": "Sign-in stopped for a fifth of the traffic",
  "incidents": [{"id": "i-near", "title": "Sign-in", "kind": "near_miss", "severity": "sev3", "services": ["login"], "near_miss_because": "the balancer sent a fifth of the traffic there",
    "milestones": [{"name": "detected", "at": "2026-02-27T16:00:00Z"}, {"name": "resolved", "at": "2026-02-27T16:45:00Z"}]}],
  "timeline": [{"id": "n1", "at": "2026-02-27T16:00:00Z", "kind": "change", "text": "A configuration is rolled out"}],
  "luck": [{"id": "k1", "text": "A fifth of the traffic was affected"}]
})");
}

}  // namespace debrief::testing
