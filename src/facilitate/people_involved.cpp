#include "facilitate/people_involved.hpp"

namespace debrief::inline v0 {

namespace {

Involvement& part(PeopleInvolved& people, const std::string& person) {
  const auto [found, added] = people.place.try_emplace(person, people.parts.size());
  if (added) people.parts.emplace_back().who.person = person;
  return people.parts[found->second];
}

}  // namespace

const Involvement* PeopleInvolved::first_with(ResponseRole role) const {
  for (const Involvement& p : parts) {
    if (p.roles.contains(role)) return &p;
  }
  return nullptr;
}

PeopleInvolved people_involved(const Review& review, const std::vector<Candidate>& candidates) {
  PeopleInvolved out;
  for (const Incident& incident : review.incidents) {
    for (const std::string& team : incident.teams) out.affected_teams.insert(team);
    out.customer_facing = out.customer_facing || incident.customer_facing == true;
    for (const RoleSpan& span : incident.responders) {
      if (!span.team.empty()) out.involved_teams.insert(span.team);
      if (span.role == ResponseRole::service_owner && !span.team.empty()) out.affected_teams.insert(span.team);
      if (span.person.empty()) {
        continue;
      }
      Involvement& p = part(out, span.person.text);
      p.roles.insert(span.role);
      p.responded = p.responded || span.role != ResponseRole::observer;
      if (p.who.team.empty()) p.who.team = span.team;
      if (!p.who.seniority) p.who.seniority = span.seniority;
    }
  }
  for (const Person& person : review.people) {
    if (person.id.empty()) continue;
    Involvement& p = part(out, person.id.text);
    if (p.who.team.empty()) p.who.team = person.team;
  }
  if (review.meeting) {
    for (const Attendance& seat : review.meeting->attendance) {
      if (seat.person.empty()) continue;
      Involvement& p = part(out, seat.person.text);
      p.meeting_roles.insert(seat.role);
      if (p.who.team.empty()) p.who.team = seat.team;
      if (p.who.function.empty()) p.who.function = seat.function;
      if (!p.who.seniority) p.who.seniority = seat.seniority;
    }
  }
  for (const Candidate& candidate : candidates) {
    if (candidate.person.empty()) continue;
    Involvement& p = part(out, candidate.person.text);
    if (!candidate.team.empty()) p.who.team = candidate.team;
    if (!candidate.function.empty()) p.who.function = candidate.function;
    if (candidate.seniority) p.who.seniority = candidate.seniority;
    p.who.facilitates = candidate.facilitates;
  }
  for (Involvement& p : out.parts) p.of_affected_team = out.affected_teams.contains(p.who.team);
  return out;
}

}  // namespace debrief::inline v0
