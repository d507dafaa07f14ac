#include "debrief/facilitate/staffing.hpp"

#include <algorithm>

#include "facilitate/moments.hpp"
#include "facilitate/people_involved.hpp"
#include "facilitate/seats.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_shown = 50;

struct Fit {
  CandidateAdvice advice;
  int weight = 0;
};

bool senior(const Candidate& who) {
  return who.seniority == SeniorityBand::senior || who.seniority == SeniorityBand::lead;
}

/// Who may facilitate, take notes and own the review, the most suited first.
class Roles {
 public:
  Roles(const PeopleInvolved& people, StaffingAdvice& out) : people_(people), out_(out) {}

  void fill() {
    facilitators();
    scribes();
    owners();
  }

 private:
  static void keep(std::vector<Fit>& fits, std::vector<CandidateAdvice>& out) {
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) {
      if (a.advice.eligible != b.advice.eligible) return a.advice.eligible;
      return a.weight > b.weight;
    });
    if (fits.size() > most_shown) fits.resize(most_shown);
    for (Fit& fit : fits) out.push_back(std::move(fit.advice));
  }

  static Fit begin(const Involvement& p) {
    Fit out;
    out.advice.person = p.who.person;
    out.advice.team = p.who.team;
    out.advice.eligible = true;
    return out;
  }

  void facilitators() {
    std::vector<Fit> fits;
    for (const Involvement& p : people_.parts) {
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
      if (!p.who.team.empty() && !people_.involved_teams.contains(p.who.team) && !p.of_affected_team) {
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
      out_.advice.emplace_back(people_.parts.empty()
                                   ? "Nobody is named yet. Ask the program owner for a facilitator of another team."
                                   : "Nobody who is named here may facilitate. Ask the program owner for somebody of "
                                     "another team, or swap facilitators "
                                     "with a neighbouring team; until then do not hold the meeting without one.");
    } else if (out_.facilitator.front().eligible && people_.part_of(out_.facilitator.front().person.text).responded) {
      out_.advice.emplace_back(
          "Everybody who may facilitate took part in the response. Somebody of another team is worth asking for.");
    }
  }

  void scribes() {
    std::vector<Fit> fits;
    for (const Involvement& p : people_.parts) {
      Fit fit = begin(p);
      auto& reasons = fit.advice.reasons;
      if (p.primary() || p.commanded()) {
        fit.weight -= 5;
        reasons.emplace_back("was close to the response and will want to talk; taking notes on top is much to ask");
      } else {
        fit.weight += 2;
      }
      if (p.of_affected_team || people_.involved_teams.contains(p.who.team)) {
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
    for (const Involvement& p : people_.parts) {
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

  const PeopleInvolved& people_;
  StaffingAdvice& out_;
};

}  // namespace

StaffingAdvice staffing(const Review& review, const Policy& policy, const std::vector<Candidate>& candidates) {
  const PeopleInvolved people = people_involved(review, candidates);
  StaffingAdvice out;
  Roles(people, out).fill();
  fill_seats(review, policy, people, out);
  return out;
}

}  // namespace debrief::inline v0
