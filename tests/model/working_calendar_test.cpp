#include "debrief/model/working_calendar.hpp"

#include <gtest/gtest.h>

namespace debrief {
namespace {

Instant at(const char* text) {
  return *instant_of(text);
}

WorkingDays days(const char* zone, std::vector<Date> holidays = {}) {
  WorkingCalendar calendar;
  calendar.zone = zone;
  calendar.holidays = std::move(holidays);
  return WorkingDays::of(calendar).value();
}

TEST(TimeZone, FollowsTheClockThroughTheYear) {
  const struct {
    const char *zone, *moment;
    int offset_minutes;
  } rows[] = {
      {"Europe/London", "2026-03-29T00:59:59Z", 0},       {"Europe/London", "2026-03-29T01:00:00Z", 60},
      {"Europe/London", "2026-10-25T00:59:59Z", 60},      {"Europe/London", "2026-10-25T01:00:00Z", 0},
      {"America/New_York", "2026-11-01T05:59:59Z", -240}, {"America/New_York", "2026-11-01T06:00:00Z", -300},
      {"Asia/Kolkata", "2026-07-01T00:00:00Z", 330},      {"Australia/Sydney", "2026-01-01T00:00:00Z", 660},
      {"Australia/Sydney", "2026-06-01T00:00:00Z", 600},  {"Europe/Berlin", "2090-07-01T00:00:00Z", 120},
      {"Europe/Berlin", "2090-12-01T00:00:00Z", 60},      {"UTC", "2026-07-01T00:00:00Z", 0},
  };
  for (const auto& row : rows) {
    const auto zone = TimeZone::named(row.zone);
    if (!zone) GTEST_SKIP() << "no zone database here";
    EXPECT_EQ(zone->offset_seconds(at(row.moment).unix_seconds), 60 * row.offset_minutes) << row.zone << row.moment;
  }
}

TEST(TimeZone, LocalTimesThatAreSkippedOrShownTwice) {
  const auto zone = TimeZone::named("Europe/Berlin");
  if (!zone) GTEST_SKIP() << "no zone database here";
  // 02:30 does not exist on 29 March 2026, and exists twice on 25 October.
  EXPECT_EQ(zone->unix_seconds({{2026, 3, 29}, 9000}), at("2026-03-29T03:30:00+02:00").unix_seconds);
  EXPECT_EQ(zone->unix_seconds({{2026, 10, 25}, 9000}), at("2026-10-25T02:30:00+02:00").unix_seconds);
  for (std::int64_t moment = at("2026-01-01T00:00:00Z").unix_seconds; moment < at("2027-01-01T00:00:00Z").unix_seconds;
       moment += 5'000) {
    const LocalTime local = zone->local(moment);
    const std::int64_t back = zone->unix_seconds(local);
    EXPECT_TRUE(back == moment || back == moment - 3600) << moment;
  }
}

TEST(TimeZone, UnknownNamesAndDamagedFilesAreErrors) {
  for (const char* name : {"Nowhere/Atlantis", "../../etc/passwd", "/etc/passwd", "", "tzdata.zi"}) {
    EXPECT_FALSE(TimeZone::named(name).has_value()) << name;
  }
  EXPECT_FALSE(TimeZone::of_tzif("TZif2", "x").has_value());
  EXPECT_FALSE(TimeZone::of_tzif("TZif2" + std::string(200, '\xff'), "x").has_value());
}

TEST(WorkingDays, WeekendsAndHolidaysAreNotCounted) {
  const WorkingDays calendar = days("UTC", {{2026, 5, 1}, {2026, 5, 1}, {2026, 5, 2}});
  EXPECT_TRUE(calendar.is_working_day(Date{2026, 4, 30}));
  EXPECT_FALSE(calendar.is_working_day(Date{2026, 5, 1}));
  EXPECT_EQ(calendar.add_working_days(Date{2026, 4, 30}, 1), (Date{2026, 5, 4}));
  EXPECT_EQ(calendar.add_working_days(Date{2026, 5, 2}, 0), (Date{2026, 5, 4}));
  EXPECT_EQ(calendar.working_days_between(Date{2026, 4, 24}, Date{2026, 5, 4}), 5);
  EXPECT_EQ(calendar.working_days_between(Date{2026, 5, 4}, Date{2026, 4, 24}), 0);
  EXPECT_EQ(text_of(calendar.add_working_days(at("2026-04-30T15:00:00Z"), 2)), "2026-05-05T15:00:00Z");
  EXPECT_EQ(calendar.working_days_between(at("2026-04-30T15:00:00Z"), at("2026-05-05T14:59:00Z")), 1);
  EXPECT_EQ(calendar.working_days_between(at("2026-04-30T15:00:00Z"), at("2026-05-05T15:00:00Z")), 2);
}

TEST(WorkingDays, KeepTheTimeOfDayThroughDaylightSaving) {
  if (!TimeZone::named("Europe/London")) GTEST_SKIP() << "no zone database here";
  const WorkingDays calendar = days("Europe/London");
  // Friday before the clocks go forward, two working days later.
  EXPECT_EQ(text_of(calendar.add_working_days(at("2026-03-27T16:00:00Z"), 2)), "2026-03-31T16:00:00+01:00");
  EXPECT_EQ(text_of(calendar.roll_forward(at("2026-03-28T09:00:00Z"))), "2026-03-30T09:00:00+01:00");
  // A Friday evening in New York is a Saturday in London.
  EXPECT_FALSE(calendar.is_working_day(at("2026-03-20T21:00:00-04:00")));
}

TEST(WorkingDays, CountsAgreeDayByDay) {
  const WorkingDays calendar = days("UTC", {{2026, 1, 1}, {2026, 4, 3}, {2026, 4, 6}, {2026, 12, 25}, {2026, 12, 26}});
  for (int start = 0; start < 400; start += 7) {
    const Date from = add_days({2025, 12, 20}, start);
    std::int64_t counted = 0;
    for (int length = 1; length < 60; ++length) {
      const Date to = add_days(from, length);
      if (!calendar.is_working_day(to)) {
        ASSERT_EQ(calendar.working_days_between(from, to), counted);
        continue;
      }
      ++counted;
      ASSERT_EQ(calendar.working_days_between(from, to), counted);
      ASSERT_EQ(calendar.add_working_days(from, counted), to);
    }
  }
}

TEST(WorkingDays, WrongCalendarsAreErrors) {
  WorkingCalendar calendar;
  calendar.zone = "Mars/Olympus";
  EXPECT_FALSE(WorkingDays::of(calendar).has_value());
  calendar.zone = "UTC";
  calendar.weekend.clear();
  for (int day = 0; day < 7; ++day) calendar.weekend.push_back(static_cast<Weekday>(day));
  EXPECT_FALSE(WorkingDays::of(calendar).has_value());
}

}  // namespace
}  // namespace debrief
