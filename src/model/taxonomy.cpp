#include "debrief/model/taxonomy.hpp"

#include <algorithm>

namespace debrief::inline v0 {

const std::vector<FactorCategory>& factor_categories() {
  static const std::vector<FactorCategory> all = {
      {"DET", "Detection gaps", "alerts that do not exist, signals drowned in noise, thresholds that do not fit",
       Facet::technical},
      {"TOL", "Tooling limitations", "stale runbooks, misleading dashboards, access that is not held", Facet::process},
      {"DEP", "Deployment issues", "untested paths, exposure that is not staged, rollbacks that are hard",
       Facet::technical},
      {"ORG", "Organisational boundaries", "unclear ownership, dependencies across teams that nobody sees",
       Facet::process},
      {"COG", "Cognitive load", "demands on people's attention and memory, never traits", Facet::coordination},
      {"CRD", "Coordination in response", "how people worked together while it lasted", Facet::coordination},
      {"SYS", "System design and dependencies", "limits, couplings and interactions of the system itself",
       Facet::technical},
      {"PRS", "Pressures and resources", "deadlines, goals, staffing and the wider organisation", Facet::process},
  };
  return all;
}

const std::vector<FactorCode>& factor_codes() {
  static const std::vector<FactorCode> all = {
      {"DET-01", "DET", "failed condition had no alert"},
      {"DET-02", "DET", "alert threshold did not match the condition"},
      {"DET-03", "DET", "noise hid the signal"},
      {"DET-04", "DET", "symptom alert pointed to another layer"},
      {"DET-05", "DET", "telemetry blind spot, delay or sampling"},
      {"DET-06", "DET", "alert routed to a team, channel or dashboard that could not act"},
      {"DET-07", "DET", "first detection by customer or support"},
      {"DET-08", "DET", "monitoring shared fate with the failure"},
      {"DET-09", "DET", "no known baseline for normal"},
      {"DET-10", "DET", "earlier weak signal left no trace for later shifts"},
      {"TOL-01", "TOL", "runbook out of date"},
      {"TOL-02", "TOL", "situation outside any runbook"},
      {"TOL-03", "TOL", "runbook hard to find in time"},
      {"TOL-04", "TOL", "dashboard broken or misleading"},
      {"TOL-05", "TOL", "access or permission not held"},
      {"TOL-06", "TOL", "emergency access slow or tied to one person"},
      {"TOL-07", "TOL", "response tool unavailable during the incident"},
      {"TOL-08", "TOL", "automation acted in an opaque or surprising way"},
      {"TOL-09", "TOL", "diagnostic question unanswerable with the tools"},
      {"TOL-10", "TOL", "interface made states or commands easy to confuse"},
      {"DEP-01", "DEP", "path not exercised by tests"},
      {"DEP-02", "DEP", "test environment unlike production"},
      {"DEP-03", "DEP", "exposure not staged"},
      {"DEP-04", "DEP", "gate bypassable or informational only"},
      {"DEP-05", "DEP", "rollback slow, manual or irreversible"},
      {"DEP-06", "DEP", "configuration change with wide reach"},
      {"DEP-07", "DEP", "change invisible to responders"},
      {"DEP-08", "DEP", "concurrent changes interacted"},
      {"DEP-09", "DEP", "schema or data migration coupled to release"},
      {"DEP-10", "DEP", "version or configuration drift"},
      {"ORG-01", "ORG", "ownership unclear"},
      {"ORG-02", "ORG", "ownership vacant"},
      {"ORG-03", "ORG", "cross-team dependency not visible"},
      {"ORG-04", "ORG", "escalation criteria undefined or ambiguous"},
      {"ORG-05", "ORG", "expertise concentrated in few people"},
      {"ORG-06", "ORG", "knowledge left with former owners"},
      {"ORG-07", "ORG", "local goals at cross-purposes"},
      {"ORG-08", "ORG", "vendor boundary"},
      {"ORG-09", "ORG", "earlier learning stopped at a boundary"},
      {"ORG-10", "ORG", "procedure differs from work as done"},
      {"COG-01", "COG", "alert fatigue"},
      {"COG-02", "COG", "concurrent incidents or context switching"},
      {"COG-03", "COG", "more information than could be triaged"},
      {"COG-04", "COG", "hour, shift length or sleep debt"},
      {"COG-05", "COG", "unfamiliar service or novel situation"},
      {"COG-06", "COG", "model of the system outdated by change"},
      {"COG-07", "COG", "plausible hypothesis held while cues shifted"},
      {"COG-08", "COG", "time pressure compressed checks"},
      {"COG-09", "COG", "cues ambiguous or conflicting"},
      {"COG-10", "COG", "steps or state held in memory"},
      {"CRD-01", "CRD", "command emerged late or implicitly"},
      {"CRD-02", "CRD", "roles unclear during response"},
      {"CRD-03", "CRD", "parallel work unaware of each other"},
      {"CRD-04", "CRD", "hand-off lost context"},
      {"CRD-05", "CRD", "differing beliefs about state"},
      {"CRD-06", "CRD", "effort to find and recruit expertise"},
      {"CRD-07", "CRD", "bringing joiners up to speed drew attention away"},
      {"CRD-08", "CRD", "customer or stakeholder communication out of step"},
      {"CRD-09", "CRD", "waiting on another party"},
      {"CRD-10", "CRD", "response fell behind the tempo of events"},
      {"SYS-01", "SYS", "latent software or hardware defect"},
      {"SYS-02", "SYS", "capacity or saturation limit"},
      {"SYS-03", "SYS", "tight coupling, cascade"},
      {"SYS-04", "SYS", "unknown interaction"},
      {"SYS-05", "SYS", "circular dependency"},
      {"SYS-06", "SYS", "provider or third-party failure"},
      {"SYS-07", "SYS", "destructive or invalid operation not guarded"},
      {"SYS-08", "SYS", "retries or feedback amplified load"},
      {"SYS-09", "SYS", "redundancy already degraded"},
      {"SYS-10", "SYS", "usage pattern outside design assumptions"},
      {"PRS-01", "PRS", "production pressure or deadline"},
      {"PRS-02", "PRS", "goal conflict resolved locally"},
      {"PRS-03", "PRS", "workaround became normal practice"},
      {"PRS-04", "PRS", "staffing or on-call coverage thin"},
      {"PRS-05", "PRS", "risk accepted or maintenance deferred earlier"},
      {"PRS-06", "PRS", "incentive or metric shaped choices"},
      {"PRS-07", "PRS", "policy or compliance constraint"},
      {"PRS-08", "PRS", "past success carried into changed conditions"},
      {"PRS-09", "PRS", "no occasion to practise this situation"},
      {"PRS-10", "PRS", "external event"},
  };
  return all;
}

const std::vector<Crosswalk>& crosswalks() {
  static const std::vector<Crosswalk> all = {
      {"gitlab", "bug in code", {"SYS-01"}, {}},
      {"gitlab", "infrastructure or hardware failure", {"SYS-01"}, {}},
      {"gitlab", "database failure", {"SYS-01"}, {}},
      {"gitlab", "network", {"SYS-06", "SYS-01"}, "SYS-06 where a provider's network is meant"},
      {"gitlab", "capacity", {"SYS-02"}, {}},
      {"gitlab", "architectural limit", {"SYS-03", "SYS-04"}, {}},
      {"gitlab", "configuration error", {"DEP-06"}, {}},
      {"gitlab", "feature flag", {"DEP-03", "DEP-07"}, {}},
      {"gitlab", "data or schema change", {"DEP-09"}, {}},
      {"gitlab", "release problem", {"DEP-04", "DEP-05"}, {}},
      {"gitlab", "testing", {"DEP-01"}, {}},
      {"gitlab", "change management", {"DEP-07", "DEP-08"}, {}},
      {"gitlab", "information gap", {"DET-05", "COG-09"}, {}},
      {"gitlab", "miscommunication", {"CRD-05"}, {}},
      {"gitlab", "knowledge gap", {"COG-06"}, {}},
      {"gitlab", "workaround", {"PRS-03"}, {}},
      {"gitlab", "documentation or runbooks", {"TOL-01", "TOL-02"}, {}},
      {"gitlab", "ownership or escalation", {"ORG-01", "ORG-04"}, {}},
      {"gitlab", "third party", {"ORG-08", "SYS-06"}, {}},
      {"gitlab", "provider", {"SYS-06"}, {}},
      {"google-trigger", "binary push", {"DEP-01", "DEP-03"}, "kind trigger; choose the code by what the push met"},
      {"google-trigger", "configuration push", {"DEP-06"}, "kind trigger"},
      {"google-trigger", "user behaviour change", {"SYS-10"}, "kind trigger"},
      {"google-trigger", "processing pipeline", {"SYS-03"}, "kind trigger"},
      {"google-trigger", "service provider change", {"SYS-06"}, "kind trigger"},
      {"google-trigger", "performance decay", {"SYS-02"}, "kind trigger"},
      {"google-trigger", "capacity", {"SYS-02"}, "kind trigger"},
      {"google-trigger", "hardware", {"SYS-01"}, "kind trigger"},
      {"google-cause", "software", {"SYS-01"}, {}},
      {"google-cause", "development process failure", {"DEP-01", "DEP-04"}, {}},
      {"google-cause", "complex system behaviours", {"SYS-04"}, {}},
      {"google-cause", "deployment planning", {"DEP-03", "DEP-05"}, {}},
      {"google-cause", "network failure", {"SYS-01"}, {}},
      {"hfacs", "technological environment", {"TOL-10"}, {}},
      {"hfacs", "crew coordination", {"CRD-02", "CRD-03", "CRD-05"}, "any code of coordination in response"},
      {"hfacs", "adverse mental state or fatigue", {"COG-04"}, {}},
      {"hfacs", "physical or mental limitations", {"COG-03"}, {}},
      {"hfacs", "planned inappropriate operations", {"PRS-04"}, {}},
      {"hfacs", "problem known and not corrected", {"PRS-05"}, {}},
      {"hfacs", "resource management", {"PRS-04"}, {}},
      {"hfacs", "organisational climate", {"PRS-06"}, {}},
      {"hfacs", "organisational process", {"ORG-10"}, {}},
      {"hfacs", "errors or violations", {}, "labels a person's act; ask for its context and code that (COG, PRS, TOL)"},
      {"stamp", "control input wrong or absent", {"DET-05", "TOL-09"}, {}},
      {"stamp", "control algorithm outdated", {"COG-06", "TOL-01"}, {}},
      {"stamp", "process model mismatch", {"COG-06"}, {}},
      {"stamp", "feedback absent or late", {"DET-01", "DET-05"}, {}},
      {"stamp", "several controllers", {"CRD-03", "ORG-07"}, {}},
      {"stamp", "time lag", {"CRD-10"}, {}},
      {"stamp", "asynchronous evolution", {"DEP-10", "SYS-04"}, {}},
      {"article", "saturation alert did not exist", {"DET-01"}, {}},
      {"article", "runbook named a retired panel", {"TOL-01"}, {}},
      {"article", "no canary; rollback needed a manual migration", {"DEP-03", "DEP-05"}, {}},
      {"article", "two teams on the same service independently", {"CRD-03", "ORG-01"}, {}},
      {"article", "third alert in an hour", {"COG-01", "COG-02"}, {}},
  };
  return all;
}

const FactorCode* find_factor_code(std::string_view id) noexcept {
  const auto& all = factor_codes();
  const auto at = std::find_if(all.begin(), all.end(), [id](const FactorCode& code) { return code.id == id; });
  return at == all.end() ? nullptr : &*at;
}

const FactorCategory* category_of(std::string_view code) noexcept {
  const auto& all = factor_categories();
  const auto at = std::find_if(all.begin(), all.end(), [code](const FactorCategory& category) {
    return code.size() > category.id.size() && code.starts_with(category.id) && code[category.id.size()] == '-';
  });
  return at == all.end() ? nullptr : &*at;
}

bool is_local_code(std::string_view code) noexcept {
  if (!code.starts_with("X-")) return false;
  const std::size_t dash = code.rfind('-');
  if (dash < 3 || code.size() - dash < 3) return false;
  return std::all_of(code.begin() + static_cast<std::ptrdiff_t>(dash) + 1, code.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace debrief::inline v0
