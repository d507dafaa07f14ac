// Staffing: who has to be in the room so that the story can be told, and who joins for a part of it.
#include <algorithm>
#include <array>

#include "check/rule_row.hpp"
#include "check/words.hpp"

namespace debrief::inline v0::check_detail {

namespace {

constexpr bool is_core(MeetingRole role) {
  return role != MeetingRole::section_guest && role != MeetingRole::observer;
}

/// A meeting on a grave incident of which is known who was there.
const Meeting* peopled(const Subject& subject) {
  const auto& meeting = subject.review.meeting;
  return meeting && subject.facts.grave && !meeting->attendance.empty() ? &*meeting : nullptr;
}

bool attends(const Meeting& meeting, const Id<Person>& person) {
  return !person.empty() && std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                                        [&](const Attendance& who) { return who.person == person; });
}

bool function_speaks_of(const Meeting& meeting, const WordList& words) {
  return std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                     [&](const Attendance& who) { return has_any_word(who.function, words); });
}

/// Whether somebody held one of the roles, and whether anybody who did is in the room.
struct Seat {
  bool held = false;
  bool taken = false;
};

template <class Wanted>
Seat seat_of(const Subject& subject, const Meeting& meeting, const Wanted& wanted) {
  Seat out;
  for (const Incident& incident : subject.review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (!wanted(span.role) || span.person.empty()) continue;
      out.held = true;
      out.taken = out.taken || attends(meeting, span.person);
    }
  }
  return out;
}

void core_group_size(const Subject& subject, Reporter& report) {
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr || meeting->format == MeetingFormat::asynchronous) return;
  std::int64_t present = 0;
  std::int64_t speaking = 0;
  for (const Attendance& who : meeting->attendance) {
    if (!is_core(who.role)) continue;
    ++present;
    speaking += who.role == MeetingRole::participant || who.role == MeetingRole::review_owner ? 1 : 0;
  }
  const std::string range =
      std::to_string(subject.policy.core_group_min) + " to " + std::to_string(subject.policy.core_group_max);
  if (present < subject.policy.core_group_min) {
    report.add("/meeting/attendance", std::to_string(present) + (present == 1 ? " person" : " people") +
                                          " in the core group; " + range + " are meant");
  } else if (speaking > subject.policy.core_group_max) {
    report.add("/meeting/attendance", std::to_string(speaking) +
                                          " people in the core group besides facilitator and "
                                          "scribe; " +
                                          range + " are meant");
  }
}

void commander_not_invited(const Subject& subject, Reporter& report) {
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr) return;
  const Seat seat =
      seat_of(subject, *meeting, [](ResponseRole role) { return role == ResponseRole::incident_commander; });
  if (seat.held && !seat.taken) report.add("/meeting/attendance", "whoever led the response is not in the room");
}

void no_hands_on_responder(const Subject& subject, Reporter& report) {
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr) return;
  const Seat seat = seat_of(subject, *meeting, [](ResponseRole role) {
    return role == ResponseRole::primary_responder || role == ResponseRole::responder ||
           role == ResponseRole::subject_matter_expert;
  });
  if (!seat.held || seat.taken) return;
  const bool marked = std::any_of(meeting->attendance.begin(), meeting->attendance.end(),
                                  [](const Attendance& who) { return who.responder.value_or(false); });
  if (!marked) report.add("/meeting/attendance", "nobody who worked on the systems is in the room");
}

void no_service_owner(const Subject& subject, Reporter& report) {
  static constexpr std::array<std::string_view, 5> words = {"owner", "lead", "manager", "architect", "head"};
  static constexpr WordList list(words);
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr) return;
  const auto& attendance = meeting->attendance;
  const bool owner = std::any_of(attendance.begin(), attendance.end(), [](const Attendance& who) {
    return who.role == MeetingRole::review_owner || who.seniority == SeniorityBand::lead;
  });
  if (owner || function_speaks_of(*meeting, list)) return;
  if (seat_of(subject, *meeting, [](ResponseRole role) { return role == ResponseRole::service_owner; }).taken) return;
  report.add("/meeting/attendance", "neither the owner of the service nor its technical lead is in the room");
}

void nobody_speaks_for_customers(const Subject& subject, Reporter& report) {
  static constexpr std::array<std::string_view, 8> words = {"support",        "success",       "customer", "customers",
                                                            "communications", "communication", "account",  "helpdesk"};
  static constexpr WordList list(words);
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr || !subject.facts.customer_facing) return;
  const auto& attendance = meeting->attendance;
  const bool guest = std::any_of(attendance.begin(), attendance.end(), [](const Attendance& who) {
    return who.situation == GuestSituation::customer_communication || has_any_word(who.team, list);
  });
  if (guest || function_speaks_of(*meeting, list)) return;
  if (seat_of(subject, *meeting, [](ResponseRole role) { return role == ResponseRole::communications; }).taken) return;
  report.add("/meeting/attendance", "customers felt it, and nobody in the room can say what they said");
}

void team_without_a_voice(const Subject& subject, Reporter& report) {
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr) return;
  std::vector<std::string> absent;
  for (const Incident& incident : subject.review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (span.team.empty() || span.role == ResponseRole::observer) continue;
      if (std::find(absent.begin(), absent.end(), quoted(span.team)) != absent.end()) continue;
      // A person's team in the response counts, also where the list of attendees leaves it out.
      const bool there =
          std::any_of(meeting->attendance.begin(), meeting->attendance.end(),
                      [&](const Attendance& who) { return who.team == span.team; }) ||
          std::any_of(incident.responders.begin(), incident.responders.end(), [&](const RoleSpan& other) {
            return other.team == span.team && attends(*meeting, other.person);
          });
      if (!there) absent.push_back(quoted(span.team));
    }
  }
  if (absent.empty()) return;
  report.add("/meeting/attendance", listed(absent) + " took part in the response, and nobody of " +
                                        (absent.size() == 1 ? "that team" : "those teams") + " is in the room");
}

void guest_without_a_section(const Subject& subject, Reporter& report) {
  if (!subject.review.meeting) return;
  const auto& attendance = subject.review.meeting->attendance;
  for (std::size_t i = 0; i < attendance.size(); ++i) {
    if (attendance[i].role != MeetingRole::section_guest || !attendance[i].segments.empty()) continue;
    report.add(at({"meeting", "attendance", i}), "a guest is invited, and not to which section");
  }
}

void guest_without_minutes(const Subject& subject, Reporter& report) {
  if (!subject.review.meeting) return;
  const auto& attendance = subject.review.meeting->attendance;
  for (std::size_t i = 0; i < attendance.size(); ++i) {
    if (attendance[i].role != MeetingRole::section_guest || attendance[i].minutes) continue;
    report.add(at({"meeting", "attendance", i}), "a guest is invited, and not for how long");
  }
}

struct Situation {
  GuestSituation situation;
  std::string_view words;
  std::array<std::string_view, 2> codes;
};

void situation_without_its_guest(const Subject& subject, Reporter& report) {
  static constexpr std::array<Situation, 3> situations = {
      Situation{
          GuestSituation::deployment, "deployment (the lead of release engineering, for the factors)", {"DEP", "DEP"}},
      Situation{GuestSituation::customer_communication,
                "word to customers (the lead of communications or support, for impact and timeline)",
                {"CRD-08", "DET-07"}},
      Situation{GuestSituation::third_party,
                "a third party (the owner of that relationship, for the follow-up)",
                {"SYS-06", "ORG-08"}}};
  static constexpr std::array<std::string_view, 6> network = {"network", "dns", "bgp", "router", "routing", "firewall"};
  static constexpr WordList network_list(network);
  const Meeting* meeting = peopled(subject);
  if (meeting == nullptr) return;
  const auto& factors = subject.review.contributing_factors;
  const auto& attendance = meeting->attendance;
  const auto invited = [&](GuestSituation situation) {
    return std::any_of(attendance.begin(), attendance.end(),
                       [&](const Attendance& who) { return who.situation == situation; });
  };
  std::vector<std::string> absent;
  for (const Situation& one : situations) {
    const bool told = std::any_of(factors.begin(), factors.end(), [&](const ContributingFactor& factor) {
      return factor.kind != FactorKind::mitigator &&
             (factor.code.starts_with(one.codes[0]) || factor.code.starts_with(one.codes[1]));
    });
    if (told && !invited(one.situation)) absent.emplace_back(one.words);
  }
  const bool networking = std::any_of(factors.begin(), factors.end(), [&](const ContributingFactor& factor) {
    return has_any_word(factor.label, network_list);
  });
  if (networking && !invited(GuestSituation::networking)) {
    absent.emplace_back("networking (the lead of the network team, a quarter of an hour)");
  }
  if (absent.empty()) return;
  report.add("/meeting/attendance", "no guest is invited for " + listed(absent));
}

#define DEBRIEF_ROOM                                                                                               \
  R"({"stage": "scheduled", "tier": "full", "people": [{"id": "p1"}, {"id": "p2"}, {"id": "p3"}, {"id": "p4"}], )" \
  R"("incidents": [{"id": "I1", "title": "Pool exhausted", "customer_facing": true, "responders": [{"role": "incident_commander", "person": "p1", "team": "payments"}, {"role": "primary_responder", "person": "p2", "team": "platform"}]}], )"
#define DEBRIEF_SEATS(LIST) DEBRIEF_ROOM R"("meeting": {"attendance": [)" LIST "]}}"
#define DEBRIEF_FACTOR(CODE, LABEL) \
  R"("contributing_factors": [{"id": "F1", "code": ")" CODE R"(", "label": ")" LABEL R"("}], )"

constexpr Row rows[] = {
    {{.code = "STF001",
      .name = "core-group-size",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R137 R138",
      .finds = "A meeting on a grave incident of fewer than four people, or of more than seven who are to speak.",
      .why = "Too few lack the context; before too many, people perform.",
      .citation = "article, who should participate (a core group of four to seven)",
      .ignore_when = "When two services were affected and both have to be heard.",
      .suggestion = "Who was closest? The others can read the draft and correct it.",
      .bad = DEBRIEF_SEATS(R"({"role": "facilitator", "person": "p3"}, {"role": "participant", "person": "p2"})"),
      .good = DEBRIEF_SEATS(
          R"({"role": "facilitator", "person": "p3"}, {"role": "scribe"}, {"role": "participant", "person": "p1"}, {"role": "participant", "person": "p2"})")},
     core_group_size},
    {{.code = "STF002",
      .name = "commander-not-invited",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R139",
      .finds = "A meeting without the incident commander of the response.",
      .why = "Nobody else saw who worked on what, and which calls were open.",
      .citation = "article, who should participate (incident commander or response lead)",
      .ignore_when = "When a talk before the meeting had to take its place.",
      .suggestion = "Can the meeting move to a time that they can make?",
      .bad = DEBRIEF_SEATS(R"({"role": "participant", "person": "p2"})"),
      .good = DEBRIEF_SEATS(R"({"role": "participant", "person": "p1"})")},
     commander_not_invited},
    {{.code = "STF003",
      .name = "no-hands-on-responder",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R140",
      .finds = "A meeting without any of those who worked on the systems.",
      .why = "What the screens showed is known to those who looked at them.",
      .citation = "article, who should participate (hands-on responders)",
      .ignore_when = "When all of them were spoken to before and asked not to come.",
      .suggestion = "Who rolled back, changed or looked?",
      .bad = DEBRIEF_SEATS(R"({"role": "participant", "person": "p1"})"),
      .good = DEBRIEF_SEATS(R"({"role": "participant", "person": "p2"})")},
     no_hands_on_responder},
    {{.code = "STF004",
      .name = "no-service-owner",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R141",
      .finds = "A meeting with neither a review owner, the service owner nor a lead.",
      .why = "They know what the design was for, and later decide what is worth doing.",
      .citation = "article, who should participate (service owner or tech lead)",
      .ignore_when = "When the service has no owner; that is then a factor.",
      .suggestion = "Who answers for this service?",
      .bad = DEBRIEF_SEATS(R"({"role": "participant", "person": "p2"})"),
      .good = DEBRIEF_SEATS(R"({"role": "participant", "person": "p4", "function": "tech lead"})")},
     no_service_owner},
    {{.code = "STF005",
      .name = "nobody-speaks-for-customers",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R142",
      .finds = "A meeting on an incident that customers felt, without anybody from support, success or communications.",
      .why = "What customers said, and when they began to, against when anybody noticed, is told by nobody else.",
      .citation = "article, who should participate (a customer-impact representative)",
      .ignore_when = "When one of the participants holds that function: name it in their row.",
      .suggestion = "Who read the tickets that day?",
      .bad = DEBRIEF_SEATS(R"({"role": "participant", "person": "p2"})"),
      .good = DEBRIEF_SEATS(R"({"role": "participant", "person": "p4", "function": "customer support"})")},
     nobody_speaks_for_customers},
    {{.code = "STF006",
      .name = "team-without-a-voice",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R140 R195",
      .finds = "Teams that took part in the response and have nobody in the room, all in one finding.",
      .why = "What another team did is then told by those who saw it from outside.",
      .citation = "practice F16 (every team named in the timeline has somebody there)",
      .ignore_when = "When that team read the draft and had nothing to add.",
      .suggestion = "Who of them could come, for the part that they were in?",
      .bad = DEBRIEF_SEATS(R"({"role": "participant", "person": "p1"})"),
      .good = DEBRIEF_SEATS(
          R"({"role": "participant", "person": "p1"}, {"role": "section_guest", "team": "platform", "segments": ["timeline"], "minutes": 20})")},
     team_without_a_voice},
    {{.code = "STF007",
      .name = "guest-without-a-section",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R146 R151",
      .finds = "A section guest without the sections that they join for.",
      .why = "Specialists join for what only they know. Invited to everything, they become everyone with an opinion.",
      .citation = "article, who should participate (invites name the section and the time)",
      .ignore_when = "Never; otherwise they are participants.",
      .suggestion = "Which part needs them?",
      .bad = DEBRIEF_SEATS(R"({"role": "section_guest", "situation": "networking"})"),
      .good = DEBRIEF_SEATS(
          R"({"role": "section_guest", "situation": "networking", "segments": ["timeline"], "minutes": 15})")},
     guest_without_a_section},
    {{.code = "STF008",
      .name = "guest-without-minutes",
      .severity = I,
      .from = Stage::scheduled,
      .requirements = "R151",
      .finds = "A section guest without the time that they are asked for.",
      .why = "A quarter of an hour is easier to give than an open invitation, and easier to keep.",
      .citation = "article, who should participate (invites name the section and the time)",
      .ignore_when = "When the section itself is short.",
      .suggestion = "How long is needed?",
      .bad = DEBRIEF_SEATS(R"({"role": "section_guest", "situation": "networking", "segments": ["timeline"]})"),
      .good = DEBRIEF_SEATS(
          R"({"role": "section_guest", "situation": "networking", "segments": ["timeline"], "minutes": 15})")},
     guest_without_minutes},
    {{.code = "STF009",
      .name = "situation-without-its-guest",
      .severity = I,
      .from = Stage::scheduled,
      .requirements = "R147 R148 R149 R150 R265",
      .finds =
          "Factors on networking, deployment, word to customers or a third party, and no guest for that situation.",
      .why = "For those four there is somebody who knows how it is really done, and who is not in the core group.",
      .citation = "article, who should participate (specialists for sections)",
      .ignore_when = "When one of the participants does that work.",
      .suggestion = "Who could join for a quarter of an hour?",
      .bad = DEBRIEF_ROOM DEBRIEF_FACTOR(
          "DEP-05",
          "Rollback needed a migration") R"("meeting": {"attendance": [{"role": "participant", "person": "p1"}]}})",
      .good = DEBRIEF_ROOM DEBRIEF_FACTOR(
          "DEP-05",
          "Rollback needed a migration") R"("meeting": {"attendance": [{"role": "section_guest", "situation": "deployment", "segments": ["factors"], "minutes": 15}]}})"},
     situation_without_its_guest},
};

}  // namespace

constinit const Family staffing = {"staffing", "Who has to be in the room, and who joins for a part.", rows};

}  // namespace debrief::inline v0::check_detail
