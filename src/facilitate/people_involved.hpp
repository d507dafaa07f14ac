// What a review and its candidates tell of the people who may have a role in it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "debrief/facilitate/staffing.hpp"

namespace debrief::inline v0 {

/// Everything that is known of one person's part in it.
struct Involvement {
  Candidate who;
  std::set<ResponseRole> roles;
  std::set<MeetingRole> meeting_roles;
  bool responded = false;
  bool of_affected_team = false;

  bool commanded() const { return roles.contains(ResponseRole::incident_commander); }
  bool primary() const { return roles.contains(ResponseRole::primary_responder); }
  bool observed_only() const { return !roles.empty() && roles == std::set<ResponseRole>{ResponseRole::observer}; }
};

struct PeopleInvolved {
  std::vector<Involvement> parts;
  /// A person's place in `parts`.
  std::map<std::string, std::size_t> place;
  std::set<std::string> affected_teams, involved_teams;
  bool customer_facing = false;

  const Involvement& part_of(const std::string& person) const { return parts[place.at(person)]; }
  /// Nothing where nobody had that role.
  const Involvement* first_with(ResponseRole role) const;
};

/// Responders, people of the review, attendants and candidates, in this order; the later ones fill in what is missing,
/// and a candidate's own words hold.
PeopleInvolved people_involved(const Review& review, const std::vector<Candidate>& candidates);

}  // namespace debrief::inline v0
