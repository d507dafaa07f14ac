#include "facilitate/seats.hpp"

#include <algorithm>
#include <set>

#include "debrief/graph/nodes.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_shown = 50;

class Seating {
 public:
  Seating(const Review& review, const Policy& policy, const PeopleInvolved& people, StaffingAdvice& out)
      : review_(review), policy_(policy), people_(people), out_(out) {}

  void fill() {
    core_group();
    guests();
    coverage();
  }

 private:
  void sit(std::string seat, const Involvement* p, bool required, std::string why) {
    if (p != nullptr) {
      const bool there = std::any_of(out_.core_group.begin(), out_.core_group.end(),
                                     [&](const Seat& s) { return s.person == p->who.person; });
      if (there) return;
    }
    Seat& added = out_.core_group.emplace_back();
    added.seat = std::move(seat);
    if (p != nullptr) added.person = p->who.person;
    added.required = required;
    added.why = std::move(why);
  }

  void core_group() {
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(1, policy_.core_group_max));
    const auto least = static_cast<std::size_t>(std::max<std::int64_t>(0, policy_.core_group_min));
    sit("incident commander or response lead", people_.first_with(ResponseRole::incident_commander), true,
        "the clearest view of coordination and of decisions under pressure");
    // Seats that others need are kept free while hands-on responders are seated.
    const std::size_t kept = 1U + (people_.customer_facing ? 1U : 0U);
    std::size_t hands_on = 0, left_out = 0;
    for (const ResponseRole role :
         {ResponseRole::primary_responder, ResponseRole::subject_matter_expert, ResponseRole::responder}) {
      for (const Involvement& p : people_.parts) {
        if (!p.roles.contains(role) || p.commanded()) continue;
        if (out_.core_group.size() + kept >= most) {
          ++left_out;
          continue;
        }
        const std::size_t before = out_.core_group.size();
        sit(role == ResponseRole::subject_matter_expert ? "subject matter expert" : "hands-on responder", &p,
            role == ResponseRole::primary_responder, "knows what the screens showed and what the runbooks said");
        hands_on += out_.core_group.size() - before;
      }
    }
    if (hands_on == 0) hands_on_by_role(most - kept);
    sit("service owner or tech lead", people_.first_with(ResponseRole::service_owner), true,
        "knows the architecture and what it was built for");
    if (people_.customer_facing) {
      const Involvement* voice = people_.first_with(ResponseRole::communications);
      for (const Involvement& p : people_.parts) {
        if (voice == nullptr && mentions(p.who.function, {"support", "customer", "success"})) voice = &p;
      }
      sit("customer-impact representative", voice, true,
          "knows what customers said, and when, and how the communication was received");
    }
    if (out_.core_group.size() < least) {
      for (const Involvement& p : people_.parts) {
        if (out_.core_group.size() >= least) break;
        if (p.responded || !(p.of_affected_team)) continue;
        sit("colleague of the affected team who was not on shift", &p, false,
            "asks what those inside take for granted");
      }
    }
    while (out_.core_group.size() < least) {
      sit("somebody who knows the system and was not there", nullptr, false, "asks what those inside take for granted");
    }
    if (left_out > 0) {
      out_.advice.push_back(std::to_string(left_out) + (left_out == 1 ? " more responder" : " more responders") +
                            " would make the group larger than " + std::to_string(most) +
                            ". Talk to them beforehand, and send them the draft to correct.");
    }
    std::size_t attending = 0;
    if (review_.meeting) attending = review_.meeting->attendance.size();
    if (attending > 3 * most) {
      out_.advice.push_back(std::to_string(attending) +
                            " people are on the list. In a room of that size people perform; keep a core group of " +
                            std::to_string(policy_.core_group_min) + " to " + std::to_string(policy_.core_group_max) +
                            " and let the others read.");
    }
  }

  /// Where nobody is named: the roles that took a decision or acted, and the expertise that was needed.
  void hands_on_by_role(std::size_t most) {
    const Clock clock(review_);
    std::set<std::string> seated;
    const auto seat = [&](const std::string& name, std::string why) {
      if (name.empty() || out_.core_group.size() >= most || !seated.insert(name).second) return;
      sit(name, nullptr, true, std::move(why));
    };
    for (const DecisionPoint& decision : review_.decision_points) {
      const std::string& title = decision.title.empty() ? decision.choice : decision.title;
      seat(words_of(decision.actor_role), "had the call to make" +
                                              (decision.at ? " at " + clock.moment(*decision.at) : std::string()) +
                                              (title.empty() ? std::string() : ": " + cited(title)));
    }
    for (const TimelineEvent& event : review_.timeline) {
      if (event.phase == Phase::lead_up || event.text.empty()) continue;
      seat(words_of(event.actor_role),
           "was there" + (event.at ? " at " + clock.moment(*event.at) : std::string()) + ": " + cited(event.text));
    }
    for (const Incident& incident : review_.incidents) {
      for (const std::string& expertise : incident.needed_expertise) {
        seat("hands-on responder for " + expertise, "the incident needed that expertise");
      }
    }
    if (seated.empty()) {
      sit("hands-on responder", nullptr, true, "knows what the screens showed and what the runbooks said");
    }
  }

  void guest(GuestSituation situation, const char* function, std::vector<SegmentKind> segments, std::int64_t minutes,
             bool follow_up, std::string why) {
    GuestAdvice& added = out_.guests.emplace_back();
    added.situation = situation;
    added.function = function;
    added.segments = std::move(segments);
    added.minutes = minutes;
    added.follow_up = follow_up;
    added.why = std::move(why);
  }

  void guests() {
    const std::string_view network = first_mention(
        review_,
        {"network", "dns", "routing", "router", "bgp", "load balancer", "firewall", "packet loss", "switch port"});
    if (!network.empty()) {
      guest(GuestSituation::networking, "lead of the network team", {SegmentKind::timeline}, 15, false,
            cited(network) + " takes part in the story");
    }
    const auto change = std::find_if(review_.timeline.begin(), review_.timeline.end(),
                                     [](const TimelineEvent& e) { return e.kind == EventKind::change; });
    const auto deployment =
        std::find_if(review_.contributing_factors.begin(), review_.contributing_factors.end(),
                     [](const ContributingFactor& factor) { return graph::category_id(factor) == "DEP"; });
    if (deployment != review_.contributing_factors.end() || change != review_.timeline.end()) {
      std::string why = "a change stands in the timeline";
      if (change != review_.timeline.end() && !change->text.empty())
        why = cited(change->text) + " stands in the timeline";
      if (deployment != review_.contributing_factors.end())
        why = deployment->label.empty() ? "factors of deployment are recorded"
                                        : cited(deployment->label) + " is among the factors";
      guest(GuestSituation::deployment, "lead of release engineering", {SegmentKind::factors}, 15, false,
            std::move(why));
    }
    bool late_update = false;
    for (const Incident& incident : review_.incidents) {
      late_update = late_update ||
                    (incident.customer_facing == true && !first_milestone(incident, milestone::first_customer_update));
    }
    if (has_code(review_, "CRD-08") || has_code(review_, "DET-07") || late_update) {
      guest(GuestSituation::customer_communication, "lead of communications or support", {SegmentKind::timeline}, 20,
            false,
            late_update ? "no update to customers is recorded" : "communication with customers is among the factors");
    }
    const std::string_view provider =
        first_mention(review_, {"provider", "vendor", "third party", "third-party", "upstream"});
    if (has_code(review_, "SYS-06") || has_code(review_, "ORG-08") || !provider.empty()) {
      guest(GuestSituation::third_party, "owner of the relationship with the provider", {SegmentKind::factors}, 15,
            true, provider.empty() ? "a provider is among the factors" : cited(provider) + " takes part in the story");
    }
  }

  /// Everybody and every team that the timeline names has somebody in the room.
  void coverage() {
    std::set<std::string> seated_teams, seated_roles;
    for (const Seat& seat : out_.core_group) {
      seated_roles.insert(seat.seat);
      if (seat.person.empty()) continue;
      const Involvement& p = people_.part_of(seat.person.text);
      seated_teams.insert(p.who.team);
      for (const ResponseRole role : p.roles) seated_roles.insert(words_of(text_of(role)));
    }
    std::set<std::string> named;
    const auto name = [&](std::string_view role) {
      if (!role.empty()) named.insert(words_of(role));
    };
    for (const TimelineEvent& event : review_.timeline) {
      name(event.actor_role);
      name(event.account_of);
    }
    for (const DecisionPoint& decision : review_.decision_points) {
      name(decision.actor_role);
      name(decision.account_of);
    }
    const auto covered = [&](const std::string& role) {
      for (const std::string& seat : seated_roles) {
        if (seat.find(role) != std::string::npos || role.find(seat) != std::string::npos) return true;
      }
      for (const std::string& team : seated_teams) {
        if (!team.empty() && role.find(team) != std::string::npos) return true;
      }
      for (const GuestAdvice& guest : out_.guests) {
        if (mentions(guest.function, {role})) return true;
      }
      return role == "on-call" || role == "on call" ? seated_roles.contains("hands-on responder") : false;
    };
    for (const std::string& role : named) {
      if (out_.uncovered.size() < most_shown && !covered(role)) out_.uncovered.push_back(role);
    }
    for (const std::string& team : people_.affected_teams) {
      if (out_.uncovered.size() < most_shown && !seated_teams.contains(team) && !named.contains(team))
        out_.uncovered.push_back(team);
    }
    if (!out_.uncovered.empty()) {
      out_.advice.emplace_back(
          "For each role and team that the story names, see that somebody in the room can tell its side.");
    }
    out_.advice.emplace_back("Two facilitators are better than one: the second shadows and watches the room.");
  }

  const Review& review_;
  const Policy& policy_;
  const PeopleInvolved& people_;
  StaffingAdvice& out_;
};

}  // namespace

void fill_seats(const Review& review, const Policy& policy, const PeopleInvolved& people, StaffingAdvice& out) {
  Seating(review, policy, people, out).fill();
}

}  // namespace debrief::inline v0
