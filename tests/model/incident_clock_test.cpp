#include "debrief/model/incident_clock.hpp"

#include <gtest/gtest.h>

namespace debrief {
namespace {

Milestone at(std::string_view name, const char* text) {
  Milestone out;
  out.name = name;
  out.at = instant_of(text);
  return out;
}

TEST(IncidentClock, StartsWhenSomebodyCouldKnow) {
  Review review;
  EXPECT_FALSE(time_zero(review));
  TimelineEvent change;
  change.at = instant_of("2024-03-01T09:00:00Z");
  change.phase = Phase::lead_up;
  TimelineEvent symptom;
  symptom.at = instant_of("2024-03-01T10:00:00Z");
  review.timeline = {change, symptom};
  EXPECT_EQ(text_of(*time_zero(review)), "2024-03-01T10:00:00Z");
  review.incidents.resize(2);
  review.incidents[0].milestones = {at("impact_started", "2024-03-01T09:50:00Z")};
  EXPECT_EQ(text_of(*time_zero(review)), "2024-03-01T09:50:00Z");
  review.incidents[1].milestones = {at("detected", "2024-03-01T11:05:00+01:00"),
                                    at("first_signal", "2024-03-01T10:03:00Z"), at("declared", "2024-03-01T10:01:00Z")};
  EXPECT_EQ(text_of(*time_zero(review)), "2024-03-01T10:03:00Z");
}

TEST(IncidentClock, CountsMinutesAsPeopleDid) {
  const Instant zero = *instant_of("2024-03-01T10:00:00Z");
  const std::pair<const char*, const char*> cases[] = {
      {"2024-03-01T10:00:00Z", "T+0"},    {"2024-03-01T10:08:59Z", "T+8"},         {"2024-03-01T11:39:00Z", "T+99"},
      {"2024-03-01T11:40:00Z", "T+1h40"}, {"2024-03-01T13:05:00+01:00", "T+2h05"}, {"2024-03-03T13:00:00Z", "T+2d03h"},
      {"2024-03-01T09:30:00Z", "T-30"},   {"2024-03-01T09:59:30Z", "T-1"}};
  for (const auto& [text, expected] : cases) EXPECT_EQ(t_plus(zero, *instant_of(text)), expected);
}

TEST(IncidentClock, SpellsDurations) {
  EXPECT_EQ(duration_text(45), "45 s");
  EXPECT_EQ(duration_text(720), "12 min");
  EXPECT_EQ(duration_text(3900), "1 h 05 min");
  EXPECT_EQ(duration_text(183600), "2 d 3 h");
  EXPECT_EQ(duration_text(-720), "-12 min");
}

}  // namespace
}  // namespace debrief
