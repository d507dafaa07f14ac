// Evidence: the packet that the timeline, the factors and the impact cite.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string words_of_kind(EvidenceKind kind) {
  std::string out(text_of(kind));
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

void no_packet(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || !subject.review.meeting) return;
  const auto& packet = subject.review.evidence_packet;
  if (packet && !(packet->items.empty() && packet->missing.empty())) return;
  report.add("/evidence_packet", "no records are named that the meeting could look at");
}

void packet_incomplete(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!subject.facts.grave || !subject.facts.own_process || !packet || packet->items.empty()) return;
  std::vector<std::string> absent;
  for (const EvidenceKind kind : subject.policy.packet_kinds) {
    if (kind == EvidenceKind::status_page && !subject.facts.customer_facing) continue;
    const auto same = [&](const auto& one) { return one.kind == kind; };
    if (std::any_of(packet->items.begin(), packet->items.end(), same)) continue;
    if (std::any_of(packet->missing.begin(), packet->missing.end(), same)) continue;
    absent.push_back(words_of_kind(kind));
  }
  if (absent.empty()) return;
  report.add("/evidence_packet/items",
             "the packet has no " + listed(absent, 6) + ", and does not say that there is none");
}

void missing_without_a_reason(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!packet) return;
  for (std::size_t i = 0; i < packet->missing.size(); ++i) {
    if (!packet->missing[i].reason.empty()) continue;
    report.add(at({"evidence_packet", "missing", i}),
               "the " + words_of_kind(packet->missing[i].kind) + " is missing, and nothing says why");
  }
}

void item_that_cannot_be_found(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!packet) return;
  std::vector<std::string> names;
  for (const EvidenceItem& item : packet->items) {
    if (item.uri.empty() && item.title.empty() && item.note.empty()) names.push_back(called(item.id.text));
  }
  if (names.empty()) return;
  report.add("/evidence_packet/items",
             listed(names) + (names.size() == 1 ? " has" : " have") + " neither a title, an address nor a note");
}

void change_without_a_change_log(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!subject.facts.own_process || !packet || packet->items.empty()) return;
  const auto& timeline = subject.review.timeline;
  const auto change = std::find_if(timeline.begin(), timeline.end(), [](const TimelineEvent& event) {
    return event.kind == EventKind::change && event.evidence.empty() && event.source.empty();
  });
  if (change == timeline.end()) return;
  report.add(at({"timeline", change - timeline.begin()}), "a change is told that no change log shows");
}

#define DEBRIEF_GRAVE_MEETING R"({"stage": "held", "tier": "full", "meeting": {}, )"

constexpr Row rows[] = {
    {{.code = "EVI001",
      .name = "no-packet",
      .severity = W,
      .from = Stage::held,
      .requirements = "R076 R077",
      .finds = "A meeting on a grave incident without an evidence packet.",
      .why = "Without records the room rebuilds the incident from memory, and the loudest memory wins.",
      .citation = "article, preparation (the evidence packet as the single source of truth)",
      .ignore_when = "When the records are kept elsewhere and the timeline cites them.",
      .suggestion = "Which chat, ticket, dashboards, deployments, alerts and messages to customers exist?",
      .bad = R"({"stage": "held", "tier": "full", "meeting": {}})",
      .good = DEBRIEF_GRAVE_MEETING R"("evidence_packet": {"items": [{"id": "chat", "kind": "chat_log"}]}})"},
     no_packet},
    {{.code = "EVI002",
      .name = "packet-incomplete",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R070 R071 R072 R073 R074 R075",
      .finds = "A packet that lacks one of the six kinds of record and does not say that there is none.",
      .why = "Each kind shows another side: what was said, what was seen, what changed, who was called, what customers "
             "were told.",
      .citation = "article, preparation (the items of the packet)",
      .ignore_when = "When a kind of record does not exist here; take it out of the policy's packet_kinds.",
      .suggestion = "Can it still be collected? If it does not exist, name it as missing with the reason.",
      .bad = DEBRIEF_GRAVE_MEETING R"("evidence_packet": {"items": [{"id": "chat", "kind": "chat_log"}]}})",
      .good = DEBRIEF_GRAVE_MEETING
      R"("evidence_packet": {"items": [{"id": "a", "kind": "chat_log"}, {"id": "b", "kind": "ticket"}, {"id": "c", "kind": "dashboard"}, {"id": "d", "kind": "deployment_log"}], "missing": [{"kind": "alert_history", "reason": "Kept for a day only."}]}})"},
     packet_incomplete},
    {{.code = "EVI003",
      .name = "missing-without-a-reason",
      .severity = I,
      .requirements = "R076",
      .finds = "A record that is named as missing without the reason.",
      .why = "That a record does not exist is itself a finding about the system.",
      .citation = "article, preparation (the evidence packet)",
      .ignore_when = "When the reason is plain from its kind.",
      .suggestion = "Was it never written, not kept, or out of reach?",
      .bad = R"({"evidence_packet": {"missing": [{"kind": "alert_history", "reason": ""}]}})",
      .good = R"({"evidence_packet": {"missing": [{"kind": "alert_history", "reason": "Kept for a day only."}]}})"},
     missing_without_a_reason},
    {{.code = "EVI004",
      .name = "item-that-cannot-be-found",
      .severity = I,
      .requirements = "R076",
      .finds = "Items of the packet with neither a title, an address nor a note, all in one finding.",
      .why = "What nobody can open supports nothing.",
      .citation = "article, preparation (the single source of truth)",
      .ignore_when = "When the id alone is an address in your organisation.",
      .suggestion = "Where does it stand?",
      .bad = R"({"evidence_packet": {"items": [{"id": "chat", "kind": "chat_log"}]}})",
      .good = R"({"evidence_packet": {"items": [{"id": "chat", "kind": "chat_log", "title": "Incident channel"}]}})"},
     item_that_cannot_be_found},
    {{.code = "EVI005",
      .name = "change-without-a-change-log",
      .severity = I,
      .from = Stage::held,
      .requirements = "R073",
      .finds = "A change in the timeline that cites no record.",
      .why = "When a change was made is the time that memory shifts most easily.",
      .citation = "article, preparation (deployment timeline and change log)",
      .ignore_when = "When the change was made by hand and left no record; then that is worth a factor.",
      .suggestion = "Which log or commit shows when it took effect?",
      .bad = DEBRIEF_GRAVE_MEETING
      R"("evidence_packet": {"items": [{"id": "d", "kind": "deployment_log", "title": "Deployments"}]}, "timeline": [{"id": "E1", "text": "The job is moved.", "kind": "change"}]})",
      .good = DEBRIEF_GRAVE_MEETING
      R"("evidence_packet": {"items": [{"id": "d", "kind": "deployment_log", "title": "Deployments"}]}, "timeline": [{"id": "E1", "text": "The job is moved.", "kind": "change", "evidence": ["d"]}]})"},
     change_without_a_change_log},
};

}  // namespace

constinit const Family evidence = {"evidence", "The packet that timeline, factors and impact cite.", rows};

}  // namespace debrief::inline v0::check_detail
