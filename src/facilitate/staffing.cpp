#include "debrief/facilitate/staffing.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/graph/nodes.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_shown = 50;

/// Everything that is known of one person's part in it.
struct Part {
  Candidate who;
  std::set<ResponseRole> roles;
  std::set<MeetingRole> meeting_roles;
  bool responded = false;
  bool of_affected_team = false;

  bool commanded() const { return roles.contains(ResponseRole::incident_commander); }
  bool primary() const { return roles.contains(ResponseRole::primary_responder); }
  bool observed_only() const { return !roles.empty() && roles == std::set<ResponseRole>{ResponseRole::observer}; }
};

struct Fit {
  CandidateAdvice advice;
  int weight = 0;
};

bool senior(const Candidate& who) {
  return who.seniority == SeniorityBand::senior || who.seniority == SeniorityBand::lead;
}

class Staffer {
 public:
  Staffer(const Review& review, const Policy& policy, const std::vector<Candidate>& candidates)
      : review_(review), policy_(policy) {
    gather(candidates);
  }

  StaffingAdvice advise() {
    facilitators();
    scribes();
    owners();
    core_group();
    guests();
    coverage();
    return std::move(out_);
  }

 private:
  Part& part(const std::string& person) {
    const auto [found, added] = place_.try_emplace(person, parts_.size());
    if (added) {
      parts_.emplace_back();
      parts_.back().who.person = person;
    }
    return parts_[found->second];
  }

  void gather(const std::vector<Candidate>& candidates) {
    for (const Incident& incident : review_.incidents) {
      for (const std::string& team : incident.teams) affected_teams_.insert(team);
      customer_facing_ = customer_facing_ || incident.customer_facing == true;
      for (const RoleSpan& span : incident.responders) {
        if (!span.team.empty()) involved_teams_.insert(span.team);
        if (span.role == ResponseRole::service_owner && !span.team.empty()) affected_teams_.insert(span.team);
        if (span.person.empty()) {
          continue;
        }
        Part& p = part(span.person.text);
        p.roles.insert(span.role);
        p.responded = p.responded || span.role != ResponseRole::observer;
        if (p.who.team.empty()) p.who.team = span.team;
        if (!p.who.seniority) p.who.seniority = span.seniority;
      }
    }
    for (const Person& person : review_.people) {
      if (person.id.empty()) continue;
      Part& p = part(person.id.text);
      if (p.who.team.empty()) p.who.team = person.team;
    }
    if (review_.meeting) {
      for (const Attendance& seat : review_.meeting->attendance) {
        if (seat.person.empty()) continue;
        Part& p = part(seat.person.text);
        p.meeting_roles.insert(seat.role);
        if (p.who.team.empty()) p.who.team = seat.team;
        if (p.who.function.empty()) p.who.function = seat.function;
        if (!p.who.seniority) p.who.seniority = seat.seniority;
      }
    }
    for (const Candidate& candidate : candidates) {
      if (candidate.person.empty()) continue;
      Part& p = part(candidate.person.text);
      if (!candidate.team.empty()) p.who.team = candidate.team;
      if (!candidate.function.empty()) p.who.function = candidate.function;
      if (candidate.seniority) p.who.seniority = candidate.seniority;
      p.who.facilitates = candidate.facilitates;
    }
    for (Part& p : parts_) p.of_affected_team = affected_teams_.contains(p.who.team);
  }

  static void keep(std::vector<Fit>& fits, std::vector<CandidateAdvice>& out) {
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) {
      if (a.advice.eligible != b.advice.eligible) return a.advice.eligible;
      return a.weight > b.weight;
    });
    if (fits.size() > most_shown) fits.resize(most_shown);
    for (Fit& fit : fits) out.push_back(std::move(fit.advice));
  }

  static Fit begin(const Part& p) {
    Fit out;
    out.advice.person = p.who.person;
    out.advice.team = p.who.team;
    out.advice.eligible = true;
    return out;
  }

  void facilitators() {
    std::vector<Fit> fits;
    for (const Part& p : parts_) {
      Fit fit = begin(p);
      auto& reasons = fit.advice.reasons;
      if (p.commanded()) {
        fit.advice.eligible = false;
        reasons.emplace_back("commanded the response, and whoever made the calls does not run the talk about them");
      } else if (p.primary()) {
        fit.advice.eligible = false;
        reasons.emplace_back("was a primary responder, and a participant cannot also be neutral");
      } else if (p.responded) {
        fit.weight -= 4;
        reasons.emplace_back("took part in the response; somebody fresh to it is better");
      } else {
        fit.weight += 4;
        reasons.emplace_back(p.observed_only() ? "watched the response without a part in it"
                                               : "took no part in the response");
      }
      if (!p.who.team.empty() && !involved_teams_.contains(p.who.team) && !p.of_affected_team) {
        fit.weight += 3;
        reasons.emplace_back("comes from another team");
      } else if (!p.who.team.empty() && fit.advice.eligible) {
        reasons.emplace_back("is of a team that was involved");
      }
      if (p.who.facilitates == true) {
        fit.weight += 3;
        reasons.emplace_back("is trained to facilitate");
      }
      if (senior(p.who)) fit.weight += 1;
      if (mentions(p.who.function, {"manager", "director", "vp", "head"})) {
        fit.weight -= 1;
        reasons.emplace_back("leads people, so check that nobody in the room reports to them");
      }
      fits.push_back(std::move(fit));
    }
    const bool any = std::any_of(fits.begin(), fits.end(), [](const Fit& fit) { return fit.advice.eligible; });
    keep(fits, out_.facilitator);
    if (!any) {
      out_.advice.emplace_back(parts_.empty()
                                   ? "Nobody is named yet. Ask the program owner for a facilitator of another team."
                                   : "Nobody who is named here may facilitate. Ask the program owner for somebody of "
                                     "another team, or swap facilitators "
                                     "with a neighbouring team; until then do not hold the meeting without one.");
    } else if (out_.facilitator.front().eligible && parts_[place_.at(out_.facilitator.front().person.text)].responded) {
      out_.advice.emplace_back(
          "Everybody who may facilitate took part in the response. Somebody of another team is worth asking for.");
    }
  }

  void scribes() {
    std::vector<Fit> fits;
    for (const Part& p : parts_) {
      Fit fit = begin(p);
      auto& reasons = fit.advice.reasons;
      if (p.primary() || p.commanded()) {
        fit.weight -= 5;
        reasons.emplace_back("was close to the response and will want to talk; taking notes on top is much to ask");
      } else {
        fit.weight += 2;
      }
      if (p.of_affected_team || involved_teams_.contains(p.who.team)) {
        fit.weight += 3;
        reasons.emplace_back("knows the systems");
      }
      if (p.responded && !p.primary() && !p.commanded())
        reasons.emplace_back("was there without being in the middle of it");
      if (mentions(p.who.function, {"support", "customer", "communication"})) fit.weight -= 1;
      fits.push_back(std::move(fit));
    }
    keep(fits, out_.scribe);
    if (out_.scribe.empty())
      out_.advice.emplace_back(
          "No scribe can be named. An engineer who knows the systems and was not in the middle of the response fits "
          "best.");
  }

  void owners() {
    std::vector<Fit> fits;
    for (const Part& p : parts_) {
      Fit fit = begin(p);
      auto& reasons = fit.advice.reasons;
      if (p.roles.contains(ResponseRole::service_owner)) {
        fit.weight += 6;
        reasons.emplace_back("owns the service");
      }
      if (p.of_affected_team) {
        fit.weight += 2;
        reasons.emplace_back("is of the affected team");
      }
      if (mentions(p.who.function, {"manager", "lead", "owner"}) || p.who.seniority == SeniorityBand::lead) {
        fit.weight += 3;
        reasons.emplace_back("can set priorities");
      }
      fit.advice.eligible = fit.weight >= 3;
      if (!fit.advice.eligible) reasons.emplace_back("nothing here says that they can set priorities for the service");
      fits.push_back(std::move(fit));
    }
    keep(fits, out_.review_owner);
    if (out_.review_owner.empty() || !out_.review_owner.front().eligible) {
      out_.advice.emplace_back(
          "Nobody is named who could own the review. The owner of the affected service, or the manager of its team, "
          "runs the follow-up.");
    }
  }

  const Part* first_with(ResponseRole role) const {
    for (const Part& p : parts_) {
      if (p.roles.contains(role)) return &p;
    }
    return nullptr;
  }

  void sit(std::string seat, const Part* p, bool required, std::string why) {
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
    sit("incident commander or response lead", first_with(ResponseRole::incident_commander), true,
        "the clearest view of coordination and of decisions under pressure");
    // Seats that others need are kept free while hands-on responders are seated.
    const std::size_t kept = 1U + (customer_facing_ ? 1U : 0U);
    std::size_t hands_on = 0, left_out = 0;
    for (const ResponseRole role :
         {ResponseRole::primary_responder, ResponseRole::subject_matter_expert, ResponseRole::responder}) {
      for (const Part& p : parts_) {
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
    sit("service owner or tech lead", first_with(ResponseRole::service_owner), true,
        "knows the architecture and what it was built for");
    if (customer_facing_) {
      const Part* voice = first_with(ResponseRole::communications);
      for (const Part& p : parts_) {
        if (voice == nullptr && mentions(p.who.function, {"support", "customer", "success"})) voice = &p;
      }
      sit("customer-impact representative", voice, true,
          "knows what customers said, and when, and how the communication was received");
    }
    if (out_.core_group.size() < least) {
      for (const Part& p : parts_) {
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
      const Part& p = parts_[place_.at(seat.person.text)];
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
    for (const std::string& team : affected_teams_) {
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
  std::vector<Part> parts_;
  std::map<std::string, std::size_t> place_;
  std::set<std::string> affected_teams_, involved_teams_;
  bool customer_facing_ = false;
  StaffingAdvice out_;
};

}  // namespace

StaffingAdvice staffing(const Review& review, const Policy& policy, const std::vector<Candidate>& candidates) {
  return Staffer(review, policy, candidates).advise();
}

}  // namespace debrief::inline v0
