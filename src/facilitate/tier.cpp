#include "debrief/facilitate/tier.hpp"

#include <algorithm>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/graph/decision_points.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t many_people_paged = 5;
constexpr std::int64_t many_pages = 20;

std::optional<Instant> noticed_at(const Incident& incident) {
  for (const std::string_view name : {milestone::detected, milestone::first_signal, milestone::first_alert,
                                      milestone::declared, milestone::impact_started, milestone::resolved}) {
    if (const auto at = first_milestone(incident, name)) return at;
  }
  return std::nullopt;
}

bool share_a_service(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& s) { return std::find(b.begin(), b.end(), s) != b.end(); });
}

/// The article's five triggers, and being asked for.
bool is_trigger(DepthSignal signal) {
  return signal <= DepthSignal::requested;
}

class Adviser {
 public:
  Adviser(const Review& review, const Policy& policy, const std::vector<RecentIncident>& recent)
      : review_(review), policy_(policy), recent_(recent) {}

  TierAdvice advise() {
    find_signals();
    choose();
    fill_in();
    return std::move(out_);
  }

 private:
  void see(DepthSignal signal, std::string shown_by) {
    const bool known =
        std::any_of(out_.signals.begin(), out_.signals.end(), [&](const SignalSeen& s) { return s.signal == signal; });
    if (known) return;
    SignalSeen& added = out_.signals.emplace_back();
    added.signal = signal;
    added.shown_by = std::move(shown_by);
  }

  void find_signals() {
    std::set<std::string> teams;
    for (const Incident& incident : review_.incidents) {
      for (const ReviewTrigger trigger : incident.review_triggers) {
        see(static_cast<DepthSignal>(trigger), "the incident says so");
      }
      if (incident.kind == IncidentKind::near_miss || !incident.near_miss_because.empty()) {
        see(DepthSignal::near_miss, incident.near_miss_because.empty() ? "it is recorded as a near miss"
                                                                       : quoted(incident.near_miss_because, 120));
      }
      if (incident.people_paged.value_or(0) >= many_people_paged) {
        see(DepthSignal::paging_storm, std::to_string(*incident.people_paged) + " people were paged");
      }
      if (incident.pages_sent.value_or(0) >= many_pages) {
        see(DepthSignal::paging_storm, std::to_string(*incident.pages_sent) + " pages were sent");
      }
      for (const Impact& impact : incident.impacts) {
        for (const Quantity& quantity : impact.quantities) {
          if (mentions(quantity.measure, {"error budget", "slo", "error_budget"})) {
            see(DepthSignal::slo_burn, "the impact counts " + quoted(quantity.measure, 60));
          }
        }
      }
      if (incident.kind == IncidentKind::surprise) see(DepthSignal::surprise, "it is recorded as a surprise");
      teams.insert(incident.teams.begin(), incident.teams.end());
      for (const RoleSpan& span : incident.responders) {
        if (!span.team.empty()) teams.insert(span.team);
      }
      if (incident.command_mode == CommandMode::emergent && incident.teams.size() > 1) {
        see(DepthSignal::chaotic_coordination, "several teams worked, and command emerged late or by itself");
      }
      find_recent(incident);
    }
    if (teams.size() > 2) see(DepthSignal::many_teams, std::to_string(teams.size()) + " teams took part");
    if (has_code(review_, "CRD")) see(DepthSignal::chaotic_coordination, "factors of coordination are recorded");
    if (has_code(review_, "COG-05") || has_code(review_, "SYS-04")) {
      see(DepthSignal::unfamiliar, "a factor says that the service or the interaction was new");
    }
    for (const DecisionPoint& decision : review_.decision_points) {
      for (const Constraint& constraint : decision.constraints) {
        if (constraint.kind == ConstraintKind::unfamiliar_service) {
          see(DepthSignal::unfamiliar, "a decision was taken on an unfamiliar service");
        }
      }
      if (graph::ambiguity(decision).alive.size() >= 2) {
        see(DepthSignal::confusion, "several readings were alive at one moment");
      }
    }
    if (has_code(review_, "COG-09")) see(DepthSignal::confusion, "a factor says that cues were ambiguous");
    if (!review_.luck.empty()) see(DepthSignal::luck, "luck is recorded");
    for (const TimelineEvent& event : review_.timeline) {
      if (event.kind == EventKind::surprise) see(DepthSignal::surprise, "the timeline holds a surprise");
    }
    if (has_code(review_, "DET-07")) see(DepthSignal::customers_first, "a factor says so");
    for (const Incident& incident : review_.incidents) {
      const auto report = first_milestone(incident, milestone::first_report),
                 alert = first_milestone(incident, milestone::first_alert);
      if (report && alert && is_before(*report, *alert))
        see(DepthSignal::customers_first, "the first report came before the first alert");
    }
    const std::string_view everyday =
        first_mention(review_, {"certificate", "dns", "ntp", "leap second", "disk full", "expired"});
    if (!everyday.empty()) {
      see(DepthSignal::everyday_part, "a part that is taken for granted: " + cited(everyday));
    }
  }

  void find_recent(const Incident& incident) {
    const SeverityLevel* level = severity_level(policy_, incident.severity);
    const auto at = noticed_at(incident);
    std::int64_t like = 1;
    for (const RecentIncident& other : recent_) {
      if (other.id == incident.id.text || !share_a_service(other.services, incident.services)) continue;
      const std::int64_t days = at && other.at ? seconds_between(*other.at, *at) / 86'400 : 0;
      if (days < 0) continue;
      const SeverityLevel* other_level = severity_level(policy_, other.severity);
      if (level != nullptr && level == other_level && !level->review_expected && days <= policy_.frequent_minor_days)
        ++like;
      if (days <= policy_.recurrence_window_days) {
        see(DepthSignal::repeat,
            quoted(other.title, 60) + " touched the same service " + std::to_string(days) + " days before");
      }
    }
    if (like >= policy_.frequent_minor_incidents) {
      see(DepthSignal::frequent_minor_incidents, std::to_string(like) + " of this severity on one service within " +
                                                     std::to_string(policy_.frequent_minor_days) + " days");
    } else if (like > 1 && level != nullptr && !level->review_expected) {
      out_.would_change.push_back("another one of this severity on the same service within " +
                                  std::to_string(policy_.frequent_minor_days) + " days would make it a pattern");
    }
  }

  void choose() {
    const SeverityLevel* gravest_level = nullptr;
    bool all_minor = !review_.incidents.empty(), near_misses_only = !review_.incidents.empty();
    for (const Incident& incident : review_.incidents) {
      const SeverityLevel* level = severity_level(policy_, incident.severity);
      if (incident.kind != IncidentKind::near_miss) near_misses_only = false;
      if (level == nullptr || level->review_expected) all_minor = false;
      // The scale stands with the gravest first.
      if (level != nullptr && (gravest_level == nullptr || level < gravest_level)) gravest_level = level;
    }
    const auto triggers = std::count_if(out_.signals.begin(), out_.signals.end(),
                                        [](const SignalSeen& s) { return is_trigger(s.signal); });
    const auto signals = static_cast<std::ptrdiff_t>(out_.signals.size());
    if (near_misses_only) {
      out_.tier = Tier::near_miss;
      out_.review = true;
      out_.reasons.emplace_back("near misses show how things fail before they do");
    } else if (review_.incidents.size() > 1 && all_minor) {
      out_.tier = Tier::pattern;
      out_.review = true;
      out_.reasons.push_back(std::to_string(review_.incidents.size()) + " minor incidents are looked at together");
    } else if (gravest_level == nullptr) {
      out_.tier = Tier::mini;
      out_.review = true;
      out_.reasons.emplace_back("the severity is not on the policy's scale, so a mini review is the careful guess");
      out_.would_change.emplace_back("a severity of the policy's scale");
    } else if (gravest_level->review_expected) {
      out_.tier = gravest_level->tier;
      out_.review = true;
      out_.reasons.push_back("the policy expects a review at " + gravest_level->name);
    } else if (signals == 0) {
      out_.tier = gravest_level->tier;
      out_.reasons.push_back("at " + gravest_level->name + " the policy expects none, and no signal asks for one");
      out_.would_change.emplace_back("any of the five triggers, or somebody asking for one");
    } else {
      const bool frequent = std::any_of(out_.signals.begin(), out_.signals.end(), [](const SignalSeen& s) {
        return s.signal == DepthSignal::frequent_minor_incidents;
      });
      out_.tier = frequent ? Tier::pattern : Tier::mini;
      out_.review = true;
      out_.reasons.emplace_back(frequent ? "minor incidents of one kind keep coming, so the pattern is worth a talk"
                                         : "the severity alone does not ask for it, signals do");
    }
    const bool lifted = triggers >= 2 || signals >= 3;
    if (lifted && out_.review) {
      const Tier before = out_.tier;
      if (out_.tier == Tier::near_miss || out_.tier == Tier::pattern) {
        out_.tier = Tier::mini;
      } else if (out_.tier == Tier::mini) {
        out_.tier = Tier::lightweight;
      } else if (out_.tier == Tier::lightweight) {
        out_.tier = Tier::full;
      }
      if (out_.tier != before) {
        out_.reasons.push_back("signals lift it a step, from " + words_of(text_of(before)) + " to " +
                               words_of(text_of(out_.tier)));
        out_.would_change.emplace_back("without those signals it would be one step less");
      }
    } else if (out_.review && out_.tier != Tier::full) {
      out_.would_change.emplace_back("two of the five triggers, or three signals in all, would lift it a step");
    }
  }

  void fill_in() {
    out_.format = out_.tier == Tier::near_miss ? MeetingFormat::asynchronous : MeetingFormat::synchronous;
    out_.minutes_min = out_.minutes_max = policy_.mini_review_minutes;
    if (out_.tier == Tier::near_miss) out_.minutes_min = out_.minutes_max = 15;
    if (out_.tier != Tier::mini) {
      for (const SeverityLevel& level : policy_.severities) {
        if (level.tier != out_.tier) continue;
        out_.minutes_min = level.minutes_min;
        out_.minutes_max = level.minutes_max;
        break;
      }
    }
    switch (out_.tier) {
      case Tier::full:
        out_.document_parts = {"timeline with decision points", "contributing factors", "learning points",
                               "what went well, and luck",
                               "actions committed after the soak, or the verdict that none are"};
        break;
      case Tier::lightweight:
        out_.document_parts = {"contributing factors", "what the team learned",
                               "a short list of actions, or the verdict that none are"};
        break;
      case Tier::mini:
        out_.document_parts = {"the moment that mattered most, with its decision", "contributing factors",
                               "what the team learned"};
        break;
      case Tier::pattern:
        out_.document_parts = {"the pattern", "what it says about the system", "one or two targeted actions"};
        break;
      case Tier::near_miss:
        out_.document_parts = {"how it could have gone", "what kept it a near miss",
                               "the risk to the system that it shows"};
        break;
    }
    if (out_.review) out_.reasons.emplace_back("the question at every tier is what can be learned");
  }

  const Review& review_;
  const Policy& policy_;
  const std::vector<RecentIncident>& recent_;
  TierAdvice out_;
};

}  // namespace

RecentIncident recent_incident(const Incident& incident) {
  RecentIncident out;
  out.id = incident.id.text;
  out.title = incident.title;
  out.severity = incident.severity;
  out.services = incident.services;
  out.at = noticed_at(incident);
  return out;
}

TierAdvice tier(const Review& review, const Policy& policy, const std::vector<RecentIncident>& recent) {
  return Adviser(review, policy, recent).advise();
}

TierAdvice tier(const Incident& incident, const Policy& policy, const std::vector<RecentIncident>& recent) {
  const Review alone = review_of(incident);
  return Adviser(alone, policy, recent).advise();
}

}  // namespace debrief::inline v0
