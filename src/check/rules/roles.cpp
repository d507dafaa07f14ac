// Roles: who may hold which part of a review, told from the spans of the response.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

bool responded_as(const Review& review, const Id<Person>& person, ResponseRole role) {
  if (person.empty()) return false;
  for (const Incident& incident : review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (span.person == person && span.role == role) return true;
    }
  }
  return false;
}

bool responded(const Review& review, const Id<Person>& person) {
  if (person.empty()) return false;
  for (const Incident& incident : review.incidents) {
    for (const RoleSpan& span : incident.responders) {
      if (span.person == person && span.role != ResponseRole::observer) return true;
    }
  }
  return false;
}

template <class Each>
void each_in(const Review& review, MeetingRole role, const Each& each) {
  if (!review.meeting) return;
  const auto& attendance = review.meeting->attendance;
  for (std::size_t i = 0; i < attendance.size(); ++i) {
    if (attendance[i].role == role) each(attendance[i], i);
  }
}

std::string attendee(std::size_t i) {
  return at({"meeting", "attendance", i});
}

void facilitator_commanded(const Subject& subject, Reporter& report) {
  each_in(subject.review, MeetingRole::facilitator, [&](const Attendance& who, std::size_t i) {
    if (responded_as(subject.review, who.person, ResponseRole::incident_commander)) {
      report.add(attendee(i), "the facilitator was the incident commander");
    }
  });
}

void facilitator_responded(const Subject& subject, Reporter& report) {
  each_in(subject.review, MeetingRole::facilitator, [&](const Attendance& who, std::size_t i) {
    if (responded_as(subject.review, who.person, ResponseRole::primary_responder)) {
      report.add(attendee(i), "the facilitator was a primary responder");
    } else if (who.responder.value_or(false) &&
               !responded_as(subject.review, who.person, ResponseRole::incident_commander)) {
      report.add(attendee(i), "the facilitator took part in the response");
    }
  });
}

void facilitator_of_an_involved_team(const Subject& subject, Reporter& report) {
  each_in(subject.review, MeetingRole::facilitator, [&](const Attendance& who, std::size_t i) {
    if (who.team.empty()) return;
    for (const Incident& incident : subject.review.incidents) {
      const bool responding = std::any_of(incident.responders.begin(), incident.responders.end(),
                                          [&](const RoleSpan& span) { return span.team == who.team; });
      if (!responding) continue;
      report.add(attendee(i), "the facilitator's team, " + quoted(who.team) + ", took part in the response");
      return;
    }
  });
}

void scribe_was_a_primary_responder(const Subject& subject, Reporter& report) {
  each_in(subject.review, MeetingRole::scribe, [&](const Attendance& who, std::size_t i) {
    if (responded_as(subject.review, who.person, ResponseRole::primary_responder)) {
      report.add(attendee(i), "the scribe was a primary responder");
    }
  });
}

void scribe_facilitates(const Subject& subject, Reporter& report) {
  each_in(subject.review, MeetingRole::scribe, [&](const Attendance& who, std::size_t i) {
    if (who.person.empty()) return;
    each_in(subject.review, MeetingRole::facilitator, [&](const Attendance& other, std::size_t) {
      if (other.person == who.person) report.add(attendee(i), "the scribe is also the facilitator");
    });
  });
}

void role_not_assigned(const Subject& subject, Reporter& report) {
  if (!subject.review.meeting || !subject.facts.grave) return;
  std::vector<std::string> absent;
  const auto& attendance = subject.review.meeting->attendance;
  const auto look = [&](MeetingRole role, const char* words) {
    const bool held =
        std::any_of(attendance.begin(), attendance.end(), [&](const Attendance& who) { return who.role == role; });
    if (!held) absent.emplace_back(words);
  };
  look(MeetingRole::facilitator, "facilitator");
  look(MeetingRole::scribe, "scribe");
  look(MeetingRole::review_owner, "review owner");
  if (!absent.empty()) report.add("/meeting/attendance", "nobody is named as " + listed(absent));
}

void several_review_owners(const Subject& subject, Reporter& report) {
  std::size_t owners = 0;
  std::size_t last = 0;
  each_in(subject.review, MeetingRole::review_owner, [&](const Attendance&, std::size_t i) {
    ++owners;
    last = i;
  });
  if (owners > 1) report.add(attendee(last), "the review has " + std::to_string(owners) + " owners");
}

void attendance_denies_the_response(const Subject& subject, Reporter& report) {
  if (!subject.review.meeting) return;
  const auto& attendance = subject.review.meeting->attendance;
  for (std::size_t i = 0; i < attendance.size(); ++i) {
    if (attendance[i].responder == false && responded(subject.review, attendance[i].person)) {
      report.add(attendee(i), "marked as no responder, and the incident has a response role for the same person");
    }
  }
}

constexpr Row rows[] = {
    {{.code = "ROL001",
      .name = "facilitator-was-incident-commander",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R056 R057 R143",
      .finds = "A facilitator who commanded the response.",
      .why = "Whoever took the decisions under pressure would also run the room in which they are looked at. The "
             "participant always wins over the facilitator.",
      .citation = "article, operationalising blamelessness (separate incident command from facilitation)",
      .ignore_when = "Never; where nobody else is at hand, ask another team.",
      .suggestion = "Who from another team, or an engineering manager outside the response, could guide the room?",
      .bad =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "incident_commander", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "person": "p1"}]}, "people": [{"id": "p1"}]})",
      .good =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "incident_commander", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "person": "p2"}]}, "people": [{"id": "p1"}, {"id": "p2"}]})"},
     facilitator_commanded},
    {{.code = "ROL002",
      .name = "facilitator-was-responder",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R083 R143",
      .finds = "A facilitator who was a primary responder, or is marked as having responded.",
      .why = "They would end up defending their own decisions rather than helping others describe theirs.",
      .citation = "article, two staffing notes",
      .ignore_when = "Never for a full review; a near miss talked through in a thread may do without a facilitator.",
      .suggestion = "Who is fresh to this incident?",
      .bad =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "primary_responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "person": "p1"}]}, "people": [{"id": "p1"}]})",
      .good =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "primary_responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "person": "p2"}]}, "people": [{"id": "p1"}, {"id": "p2"}]})"},
     facilitator_responded},
    {{.code = "ROL003",
      .name = "facilitator-of-an-involved-team",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R057 R083 R144",
      .finds = "A facilitator from a team that took part in the response.",
      .why = "Team mates work with the outcome every day; somebody from elsewhere can ask what everybody here knows.",
      .citation = "article, operationalising blamelessness (ideally from a different team)",
      .ignore_when = "When the organisation has no other team.",
      .suggestion = "Could somebody from a team that was not involved guide the room?",
      .bad =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "responder", "team": "payments"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "team": "payments"}]}})",
      .good =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "responder", "team": "payments"}]}],
 "meeting": {"attendance": [{"role": "facilitator", "team": "search"}]}})"},
     facilitator_of_an_involved_team},
    {{.code = "ROL004",
      .name = "scribe-was-primary-responder",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R084 R145 R268",
      .finds = "A scribe who was a primary responder.",
      .why = "Whoever writes cannot also tell, and the room needs their telling.",
      .citation = "article, roles before the meeting (the scribe)",
      .ignore_when = "When nobody else knows the systems well enough to write.",
      .suggestion = "Who knows these systems and was not at the keyboard that day?",
      .bad =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "primary_responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "scribe", "person": "p1"}]}, "people": [{"id": "p1"}]})",
      .good =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "primary_responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "scribe", "person": "p2"}]}, "people": [{"id": "p1"}, {"id": "p2"}]})"},
     scribe_was_a_primary_responder},
    {{.code = "ROL005",
      .name = "scribe-facilitates",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R058",
      .finds = "One person who facilitates and writes.",
      .why = "Attention split between the conversation and the page serves neither.",
      .citation = "article, operationalising blamelessness (a dedicated note-taker)",
      .ignore_when = "For a short debrief of two or three people.",
      .suggestion = "Who could take notes?",
      .bad =
          R"({"stage": "scheduled", "meeting": {"attendance": [{"role": "facilitator", "person": "p1"}, {"role": "scribe", "person": "p1"}]}, "people": [{"id": "p1"}]})",
      .good =
          R"({"stage": "scheduled", "meeting": {"attendance": [{"role": "facilitator", "person": "p1"}, {"role": "scribe", "person": "p2"}]}, "people": [{"id": "p1"}, {"id": "p2"}]})"},
     scribe_facilitates},
    {{.code = "ROL006",
      .name = "role-not-assigned",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R082 R085 R160",
      .finds = "A meeting of a grave incident without facilitator, scribe or review owner.",
      .why = "The three are assigned before the meeting: one guides, one writes, one carries it through the follow-up.",
      .citation = "article, assign three key roles before the meeting",
      .ignore_when = "On imported history that never recorded who held which role.",
      .suggestion = "Who takes the role?",
      .bad =
          R"({"stage": "scheduled", "tier": "full", "meeting": {"attendance": [{"role": "facilitator"}, {"role": "scribe"}]}})",
      .good =
          R"({"stage": "scheduled", "tier": "full", "meeting": {"attendance": [{"role": "facilitator"}, {"role": "scribe"}, {"role": "review_owner"}]}})"},
     role_not_assigned},
    {{.code = "ROL007",
      .name = "several-review-owners",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R160 R163",
      .finds = "A review with more than one owner.",
      .why = "Reviews fall through the cracks when ownership is ambiguous.",
      .citation = "article, ownership model",
      .ignore_when = "When two services were affected equally and each owner follows up their own actions.",
      .suggestion = "Which of them runs the follow-up?",
      .bad =
          R"({"stage": "scheduled", "meeting": {"attendance": [{"role": "review_owner"}, {"role": "review_owner"}]}})",
      .good =
          R"({"stage": "scheduled", "meeting": {"attendance": [{"role": "review_owner"}, {"role": "participant"}]}})"},
     several_review_owners},
    {{.code = "ROL008",
      .name = "attendance-denies-the-response",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R140",
      .finds = "An attendee marked as no responder who holds a role in the response.",
      .why = "Eligibility and whose voice was heard are both told from this mark.",
      .citation = "article, who should participate",
      .ignore_when = "Never; one of the two is wrong.",
      .suggestion = "Did they respond or not?",
      .bad =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "participant", "person": "p1", "responder": false}]}, "people": [{"id": "p1"}]})",
      .good =
          R"({"stage": "scheduled", "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "responders": [{"role": "responder", "person": "p1"}]}],
 "meeting": {"attendance": [{"role": "participant", "person": "p1", "responder": true}]}, "people": [{"id": "p1"}]})"},
     attendance_denies_the_response},
};

}  // namespace

constinit const Family roles = {"roles", "Who may hold which part of a review.", rows};

}  // namespace debrief::inline v0::check_detail
