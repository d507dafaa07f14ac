#include "debrief/metrics/clock.hpp"

#include <gtest/gtest.h>

#include "debrief/core/instant.hpp"
#include "debrief/metrics/interval.hpp"

namespace debrief {
namespace {

std::int64_t at(std::string_view text) {
  return instant_of(text)->unix_seconds;
}

WorkingCalendar in(std::string zone) {
  WorkingCalendar out;
  out.zone = std::move(zone);
  return out;
}

constexpr std::int64_t hour = 3600;

struct Case {
  std::string_view what;
  Clock clock;
  std::string_view zone;
  std::string_view from;
  std::string_view to;
  std::int64_t hours;
};

TEST(CountingClock, CountsWhatItsNameSays) {
  using enum Clock;
  const Case cases[] = {
      {"a weekend passes", elapsed, "Europe/London", "2024-01-05T15:00:00Z", "2024-01-09T15:00:00Z", 96},
      {"the weekend is left out", working_calendar, "Europe/London", "2024-01-05T15:00:00Z", "2024-01-09T15:00:00Z",
       48},
      {"nine to five", support_hours, "Europe/London", "2024-01-05T15:00:00Z", "2024-01-09T15:00:00Z", 16},
      {"within one day", support_hours, "Europe/London", "2024-01-05T10:00:00Z", "2024-01-05T12:00:00Z", 2},
      {"begun at night", support_hours, "Europe/London", "2024-01-05T03:00:00Z", "2024-01-05T10:00:00Z", 1},
      {"all of it at night", support_hours, "Europe/London", "2024-01-04T22:00:00Z", "2024-01-05T04:00:00Z", 0},
      {"all of it on a Sunday", working_calendar, "UTC", "2024-01-07T01:00:00Z", "2024-01-07T20:00:00Z", 0},
      {"where the day begins elsewhere", support_hours, "America/New_York", "2024-01-05T13:00:00Z",
       "2024-01-05T23:59:00Z", 8},
      {"the change of the clocks lies on the Sunday", working_calendar, "America/New_York", "2024-03-08T09:30:00-05:00",
       "2024-03-12T09:30:00-04:00", 48},
      {"the end before the start", working_calendar, "UTC", "2024-01-09T00:00:00Z", "2024-01-08T00:00:00Z", 0},
  };
  for (const Case& one : cases) {
    const auto clock = CountingClock::of(one.clock, in(std::string(one.zone)), {});
    ASSERT_TRUE(clock) << one.what;
    EXPECT_EQ(clock->seconds_between(at(one.from), at(one.to)), one.hours * hour) << one.what;
  }
}

TEST(CountingClock, LocalDaysAreAsLongAsTheyAre) {
  WorkingCalendar every_day = in("Europe/London");
  every_day.weekend.clear();
  const auto clock = CountingClock::of(Clock::working_calendar, every_day, {});
  EXPECT_EQ(clock->seconds_between(at("2024-03-31T00:00:00Z"), at("2024-04-01T00:00:00+01:00")), 23 * hour);
  EXPECT_EQ(clock->seconds_between(at("2024-10-27T00:00:00+01:00"), at("2024-10-28T00:00:00Z")), 25 * hour);
}

TEST(CountingClock, HolidaysAreLeftOut) {
  WorkingCalendar calendar = in("Europe/London");
  calendar.holidays = {*date_of("2024-03-29"), *date_of("2024-04-01")};
  const auto clock = CountingClock::of(Clock::support_hours, calendar, {});
  EXPECT_EQ(clock->seconds_between(at("2024-03-28T15:00:00Z"), at("2024-04-02T10:00:00+01:00")), 3 * hour);
}

TEST(CountingClock, SaysWhatIsWrongWithACalendar) {
  EXPECT_FALSE(CountingClock::of(Clock::support_hours, in("Europe/Lodnon"), {}));
  EXPECT_TRUE(CountingClock::of(Clock::elapsed, in("Europe/Lodnon"), {}));
  SupportHours hours;
  hours.until_minute = hours.from_minute;
  EXPECT_FALSE(CountingClock::of(Clock::support_hours, in("UTC"), hours));
  hours.until_minute = 24 * 60 + 1;
  EXPECT_FALSE(CountingClock::of(Clock::support_hours, in("UTC"), hours));
  WorkingCalendar no_day = in("UTC");
  for (int day = 0; day < 7; ++day) no_day.weekend.push_back(static_cast<Weekday>(day));
  EXPECT_FALSE(CountingClock::of(Clock::working_calendar, no_day, {}));
}

TEST(CountingClock, IsTheClockOfADuration) {
  MetricDefinition definition = *metric_definition("time_to_declare");
  definition.id = "time_to_declare_supported";
  definition.clock = Clock::support_hours;
  definition.calendar.zone = "Europe/London";
  IncidentFacts incident;
  incident.milestones = {{"first_alert", at("2024-01-05T16:30:00Z"), 60, {}},
                         {"declared", at("2024-01-08T09:15:00Z"), 60, {}}};
  EXPECT_EQ(interval(definition, incident, at("2024-02-01T00:00:00Z")).seconds, 45 * 60);
  incident.milestones[1].at = at("2024-01-07T12:00:00Z");
  incident.milestones[0].at = at("2024-01-06T12:00:00Z");
  const Interval weekend = interval(definition, incident, at("2024-02-01T00:00:00Z"));
  EXPECT_EQ(weekend.seconds, 0);
  EXPECT_EQ(weekend.status, IntervalStatus::observed);
  EXPECT_TRUE(weekend.flags.has(IntervalFlag::outside_counted_hours));
  incident.milestones.pop_back();
  const Interval open = interval(definition, incident, at("2024-01-08T10:00:00Z"));
  EXPECT_EQ(open.status, IntervalStatus::censored);
  EXPECT_EQ(open.seconds, hour);
}

}  // namespace
}  // namespace debrief
