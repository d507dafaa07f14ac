// The incidents of the interval vectors: events in minutes, under names of their own.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "debrief/metrics/interval.hpp"

namespace debrief::testing {

/// `texts` keeps the roles that the facts point at.
inline IncidentFacts facts_of(const nlohmann::json& events, std::vector<std::string>& texts) {
  IncidentFacts out;
  const auto add = [&](std::string_view name, const nlohmann::json& at, std::string_view expertise = {}) {
    if (at.is_null()) return;
    for (const auto& one : at.is_array() ? at : nlohmann::json::array({at})) {
      out.milestones.push_back({name, one.get<std::int64_t>() * 60, 60, expertise});
    }
  };
  for (const auto& role : events.value("needed_roles", nlohmann::json::array())) texts.push_back(role);
  for (const std::string& text : texts) {
    out.needed_expertise.push_back(text);
    if (events.contains("engaged") && events["engaged"].contains(text))
      add("sme_engaged", events["engaged"][text], text);
  }
  if (events.contains("customer_facing")) out.customer_facing = events["customer_facing"].get<bool>();
  out.near_miss = events.value("near_miss", false);
  constexpr std::pair<const char*, std::string_view> names[] = {
      {"first_alert", "first_alert"}, {"first_report", "first_report"},
      {"declared", "declared"},       {"impact_start", "impact_started"},
      {"mitigated", "mitigated"},     {"resolved", "resolved"},
      {"closed", "closed"},           {"first_update", "first_customer_update"}};
  for (const auto& [name, milestone] : names) {
    if (events.contains(name)) add(milestone, events[name]);
  }
  if (events.value("reopened_and_open", false)) {
    std::int64_t last = 0;
    for (const MilestoneFact& milestone : out.milestones) last = std::max(last, milestone.at);
    out.milestones.push_back({"reopened", last + 60, 60, {}});
  }
  return out;
}

}  // namespace debrief::testing
