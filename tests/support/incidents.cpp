#include "support/incidents.hpp"

namespace debrief::testing {

Instant instant_at(std::int64_t unix_seconds) {
  Instant out;
  out.unix_seconds = unix_seconds;
  return out;
}

Milestone milestone_at(std::string name, std::int64_t minutes, std::string expertise) {
  Milestone out;
  out.name = std::move(name);
  out.at = instant_at(new_year_2024 + minutes * 60);
  out.expertise = std::move(expertise);
  return out;
}

Incident incident_with(std::string id, std::int64_t start_minutes,
                       const std::vector<std::pair<std::string, std::int64_t>>& milestones) {
  Incident out;
  out.id = id;
  out.title = "Incident " + id;
  for (const auto& [name, minutes] : milestones) out.milestones.push_back(milestone_at(name, start_minutes + minutes));
  return out;
}

}  // namespace debrief::testing
