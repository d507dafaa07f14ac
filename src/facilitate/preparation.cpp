#include "debrief/facilitate/preparation.hpp"

#include <algorithm>
#include <map>

#include "debrief/graph/nodes.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

std::string_view usual_place(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::chat_log:
      return "the incident channel, and direct messages that people are willing to share";
    case EvidenceKind::ticket:
      return "the incident tracker, with every change of state";
    case EvidenceKind::dashboard:
      return "the observability system: links with the time range fixed, and pictures before retention removes the "
             "data";
    case EvidenceKind::deployment_log:
      return "the deployment pipeline, the change calendar, feature flags and configuration history";
    case EvidenceKind::alert_history:
      return "the alerting and paging system, with acknowledgements and escalations";
    case EvidenceKind::status_page:
      return "the status page's history, support macros and mails to customers";
    case EvidenceKind::published_report:
      return "the provider's own report";
    case EvidenceKind::interview:
      return "notes of talks, with consent, kept outside the packet where they are personal";
    case EvidenceKind::other:
      break;
  }
  return "with whoever was there";
}

}  // namespace

std::vector<EvidenceNeed> evidence_checklist(const Review& review, const Policy& policy) {
  std::vector<EvidenceNeed> out;
  const auto look_at = [&](const Incident* incident) {
    const std::optional<Instant> from =
        incident == nullptr ? std::nullopt : first_milestone(*incident, milestone::impact_started);
    std::optional<Instant> until;
    if (incident != nullptr) {
      for (const Milestone& m : incident->milestones) {
        if (m.at && (!until || is_before(*until, *m.at))) until = m.at;
      }
    }
    for (const EvidenceKind kind : policy.packet_kinds) {
      EvidenceNeed& need = out.emplace_back();
      if (incident != nullptr) need.incident = incident->id;
      need.kind = kind;
      need.where = usual_place(kind);
      need.status = EvidenceStatus::missing;
      if (!review.evidence_packet) continue;
      bool covers_start = false, covers_end = false, has_range = false;
      for (const EvidenceItem& item : review.evidence_packet->items) {
        if (item.kind != kind) continue;
        // An item that lies wholly outside the incident belongs to another one.
        if (until && item.from && is_before(*until, *item.from)) continue;
        if (from && item.until && is_before(*item.until, *from)) continue;
        need.items.push_back(item.id);
        need.status = EvidenceStatus::present;
        has_range = has_range || item.from || item.until;
        covers_start = covers_start || !item.from || !from || !is_before(*from, *item.from);
        covers_end = covers_end || !item.until || !until || !is_before(*item.until, *until);
      }
      if (has_range && !covers_start) need.note = "it begins after the impact did";
      if (has_range && !covers_end)
        need.note += std::string(need.note.empty() ? "" : "; ") + "it ends before the incident did";
      if (need.status == EvidenceStatus::present) continue;
      for (const MissingEvidence& missing : review.evidence_packet->missing) {
        if (missing.kind != kind) continue;
        need.status = EvidenceStatus::known_missing;
        need.note = missing.reason;
      }
    }
  };
  if (review.incidents.empty()) look_at(nullptr);
  for (const Incident& incident : review.incidents) look_at(&incident);
  return out;
}

std::string markdown(const std::vector<EvidenceNeed>& needs) {
  std::string out;
  const Id<Incident>* incident = nullptr;
  for (const EvidenceNeed& need : needs) {
    if (incident == nullptr || *incident != need.incident) {
      out += (out.empty() ? "## Evidence" : "\n## Evidence") +
             (need.incident.empty() ? std::string() : " for " + need.incident.text) + "\n\n";
      incident = &need.incident;
    }
    out += need.status == EvidenceStatus::present ? "- [x] " : "- [ ] ";
    out += words_of(text_of(need.kind));
    if (need.status == EvidenceStatus::missing) out += ": look in " + need.where;
    if (need.status == EvidenceStatus::known_missing) out += ": known to be missing";
    if (!need.note.empty()) {
      out += need.status == EvidenceStatus::missing ? "; " : ", ";
      for (const char c : need.note) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    out += '\n';
  }
  return out;
}

std::vector<TalkAdvice> preparation_talks(const Review& review, const Policy& policy) {
  // By role: what exposes it, and how much.
  struct Exposed {
    int weight = 0;
    std::vector<std::string> because;
  };
  std::map<std::string, Exposed> roles;
  const auto expose = [&](std::string_view role, int weight, const char* because) {
    if (role.empty()) return;
    Exposed& exposed = roles[words_of(role)];
    exposed.weight += weight;
    if (std::find(exposed.because.begin(), exposed.because.end(), because) == exposed.because.end()) {
      exposed.because.emplace_back(because);
    }
  };
  const graph::Nodes nodes(review);
  for (const DecisionPoint& decision : review.decision_points) {
    const std::size_t node = nodes.find(decision.id.text);
    bool led = false;
    if (node != graph::Nodes::npos) {
      for (const std::uint32_t place : nodes.leaving(node)) {
        const EdgeType type = nodes.links()[place].type;
        led = led || type == EdgeType::triggers || type == EdgeType::delays || type == EdgeType::amplifies;
      }
    }
    expose(decision.actor_role, led ? 5 : 3,
           led ? "the graph draws lines from a choice of theirs, which can feel like blame"
               : "they made a call under uncertainty");
  }
  for (const TimelineEvent& event : review.timeline) {
    if (event.kind == EventKind::change) expose(event.actor_role, 4, "a change of theirs stands in the timeline");
    if (event.kind == EventKind::hand_off) expose(event.actor_role, 2, "they handed over, or took over");
    if (event.kind == EventKind::waiting) expose(event.actor_role, 1, "others waited, or they did");
  }
  for (const Incident& incident : review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (span.role == ResponseRole::incident_commander) expose("incident_commander", 3, "they led the response");
      if (span.role == ResponseRole::primary_responder) expose("primary_responder", 3, "their hands were on it");
      if (span.seniority == SeniorityBand::junior && span.role != ResponseRole::observer) {
        expose(text_of(span.role), 2, "someone junior is among them, and seniors will be in the room");
      }
      if (span.role == ResponseRole::communications) expose("communications", 1, "they heard what customers said");
    }
  }
  if (review.meeting) {
    for (const std::string& role : review.meeting->exposed_roles) expose(role, 6, "the review names them as exposed");
  }
  std::vector<std::pair<std::string, Exposed>> order(roles.begin(), roles.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second.weight > b.second.weight; });
  std::vector<TalkAdvice> out;
  for (auto& [role, exposed] : order) {
    TalkAdvice& talk = out.emplace_back();
    talk.role = role;
    talk.because = std::move(exposed.because);
    talk.minutes = policy.preparation_talk_minutes;
    talk.prompts = {"What surprised you while it lasted?", "What worries you about the meeting?",
                    "What should the room understand that it may not hear otherwise?"};
    if (review.meeting) {
      for (const PreparationTalk& held : review.meeting->preparation_talks)
        talk.held = talk.held || words_of(held.with_role) == role;
    }
  }
  return out;
}

std::string markdown(const std::vector<TalkAdvice>& talks) {
  if (talks.empty()) return {};
  std::string out = "## Talks before the meeting\n\n";
  for (const TalkAdvice& talk : talks) {
    out += "- " + talk.role + ", " + std::to_string(talk.minutes) + " minutes" + (talk.held ? " (held)" : "") + ": ";
    for (std::size_t i = 0; i < talk.because.size(); ++i) out += (i == 0 ? "" : "; ") + talk.because[i];
    out += '\n';
  }
  out += "\nAsk:\n\n";
  for (const std::string& prompt : talks.front().prompts) out += "- " + prompt + '\n';
  return out;
}

}  // namespace debrief::inline v0
