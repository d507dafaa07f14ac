#include "debrief/facilitate/skeleton.hpp"

#include <algorithm>

#include "debrief/facilitate/agenda.hpp"

namespace debrief::inline v0 {

namespace {

struct PhasePrompt {
  Phase phase;
  EventKind kind;
  const char* text;
};

constexpr PhasePrompt prompts[] = {
    {Phase::lead_up, EventKind::change, "Which change, load or condition was there before?"},
    {Phase::detection, EventKind::observation, "What was seen first, and in which role was it seen?"},
    {Phase::triage, EventKind::observation, "What was it taken to be, and from which signs?"},
    {Phase::investigation, EventKind::observation, "Where did people look next, and what made that the natural place?"},
    {Phase::mitigation, EventKind::action, "What was tried, and what was expected of it?"},
    {Phase::resolution, EventKind::action, "What ended it?"},
    {Phase::recovery, EventKind::observation, "How was it seen that everything was back?"},
};

bool grave(Tier tier) {
  return tier == Tier::full || tier == Tier::lightweight;
}

const SeverityLevel* level_of(Tier tier, const Policy& policy) {
  const auto& levels = policy.severities;
  const auto found =
      std::find_if(levels.begin(), levels.end(), [&](const SeverityLevel& level) { return level.tier == tier; });
  return found == levels.end() ? nullptr : &*found;
}

Incident incident_of(Tier tier, const Policy& policy, std::size_t number) {
  Incident out;
  out.id = "incident-" + std::to_string(number);
  out.title = "What happened, in a few words";
  if (tier == Tier::near_miss) {
    out.kind = IncidentKind::near_miss;
    out.near_miss_because = "What kept it from becoming more?";
  } else if (const SeverityLevel* level = level_of(tier, policy)) {
    out.severity = level->name;
  } else {
    out.review_triggers = {ReviewTrigger::requested};
  }
  return out;
}

void add_timeline(Review& out, Tier tier) {
  for (const PhasePrompt& prompt : prompts) {
    // A short review tells what was seen, what was done and what kept it small.
    const bool short_one = prompt.phase == Phase::detection || prompt.phase == Phase::mitigation;
    if (!grave(tier) && !short_one) continue;
    TimelineEvent event;
    event.id = "E" + std::to_string(out.timeline.size() + 1);
    event.phase = prompt.phase;
    event.kind = prompt.kind;
    event.text = prompt.text;
    out.timeline.push_back(std::move(event));
  }
}

void add_decision_point(Review& out) {
  DecisionPoint point;
  point.id = "D1";
  point.title = "A moment at which another course was open";
  for (const TimelineEvent& event : out.timeline) {
    if (event.phase == Phase::investigation) point.event = event.id;
  }
  point.situation_summary = "How would a joining colleague have been briefed just then?";
  point.choice = "Which course was taken?";
  point.reasonable_because = "What made it reasonable then?";
  Cue cue;
  cue.id = "D1C1";
  cue.what = "What was on the screens?";
  point.cues.push_back(std::move(cue));
  Option option;
  option.text = "Which other course was open?";
  point.options = {option, option};
  point.options.back().text = "And which one came to nobody's mind?";
  point.options.back().considered = false;
  out.decision_points.push_back(std::move(point));
}

void add_learning_points(Review& out) {
  const auto add = [&](LearningKind kind, const char* text) {
    LearningPoint point;
    point.id = "L" + std::to_string(out.learning_points.size() + 1);
    point.kind = kind;
    point.text = text;
    out.learning_points.push_back(std::move(point));
  };
  add(LearningKind::newly_understood, "What do we understand now that we did not before?");
  add(LearningKind::surprising_pattern, "Which pattern surprised whom?");
  add(LearningKind::condition_worth_addressing, "Which condition is worth addressing, whatever becomes of it?");
}

std::string title_of(EvidenceKind kind) {
  std::string out(text_of(kind));
  std::replace(out.begin(), out.end(), '_', ' ');
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

void add_packet(Review& out, const Policy& policy) {
  EvidencePacket packet;
  for (const EvidenceKind kind : policy.packet_kinds) {
    EvidenceItem item;
    item.id = "evidence-" + std::to_string(packet.items.size() + 1);
    item.kind = kind;
    item.title = title_of(kind);
    item.note = "Where does it stand? If there is none, move it to missing with the reason.";
    packet.items.push_back(std::move(item));
  }
  if (!packet.items.empty()) out.evidence_packet = std::move(packet);
}

void add_meeting(Review& out, Tier tier, const Policy& policy) {
  Meeting meeting;
  meeting.format = tier == Tier::near_miss ? MeetingFormat::asynchronous : MeetingFormat::synchronous;
  const auto add = [&](MeetingRole role, const char* function) {
    Attendance who;
    who.role = role;
    who.function = function;
    meeting.attendance.push_back(std::move(who));
  };
  if (tier != Tier::near_miss) {
    add(MeetingRole::facilitator, "somebody who had no part in the response, ideally of another team");
    add(MeetingRole::scribe, "somebody who knows the systems and was no primary responder");
    add(MeetingRole::review_owner, "the owner of the service, who runs the follow-up");
    add(MeetingRole::participant, "incident commander or response lead");
    add(MeetingRole::participant, "hands-on responder");
    if (grave(tier)) add(MeetingRole::participant, "customer support or success");
    for (const AgendaSection& section : agenda(out, policy).sections) {
      Segment segment;
      segment.kind = section.kind;
      segment.minutes = section.minutes;
      meeting.segments.push_back(std::move(segment));
    }
  }
  out.meeting = std::move(meeting);
}

}  // namespace

Review skeleton(Tier tier, const Policy& policy) {
  Review out;
  out.id = "review-1";
  out.title = "What happened, in a few words";
  out.stage = Stage::draft;
  out.tier = tier;
  out.language = "en";
  out.incidents.push_back(incident_of(tier, policy, 1));
  if (tier == Tier::pattern) out.incidents.push_back(incident_of(tier, policy, 2));
  add_timeline(out, tier);
  if (grave(tier)) add_decision_point(out);
  add_learning_points(out);
  if (grave(tier)) add_packet(out, policy);
  add_meeting(out, tier, policy);
  if (grave(tier)) {
    LeadershipGuardrail guardrail;
    guardrail.agreed_with_role = "Which role agreed that nothing said here flows into performance reviews?";
    out.leadership_guardrail = std::move(guardrail);
    Readiness readiness;
    readiness.scenarios = {"Which moment could others meet in practice?"};
    out.readiness = std::move(readiness);
  }
  return out;
}

}  // namespace debrief::inline v0
