#include "debrief/core/instant.hpp"

#include <gtest/gtest.h>

#include "support/random_record.hpp"

namespace debrief {
namespace {

TEST(Instant, KeepsWhatWasWritten) {
  for (const char* text :
       {"2017-01-31T23:27:00Z", "2017-01-31T23:27:00+00:00", "2017-01-31T23:27:00-00:00",
        "2017-01-31T23:27:00.10-08:00", "2017-01-31T23:27:00.000000001+05:45", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999+23:59", "1969-12-31T23:59:59.5Z", "1900-02-28T12:00:00-23:59"}) {
    const auto instant = instant_of(text);
    ASSERT_TRUE(instant) << text;
    EXPECT_EQ(text_of(*instant), text);
  }
}

TEST(Instant, RoundTripsThroughText) {
  testing::Random random(7);
  for (int i = 0; i < 20'000; ++i) {
    Instant instant;
    testing::fill_randomly(type_of<Instant>(), &instant, random, testing::Fill::every_member);
    EXPECT_EQ(instant_of(text_of(instant)), instant) << text_of(instant);
  }
}

TEST(Instant, ComparesMomentsAcrossOffsets) {
  const Instant utc = *instant_of("2017-01-31T23:27:00Z");
  const Instant west = *instant_of("2017-01-31T15:27:00-08:00");
  EXPECT_NE(utc, west);
  EXPECT_EQ(seconds_between(utc, west), 0);
  EXPECT_FALSE(is_before(utc, west));
  EXPECT_TRUE(is_before(utc, *instant_of("2017-01-31T15:27:00.001-08:00")));
}

TEST(Instant, SecondsAreWholeAndRoundDown) {
  const Instant start = *instant_of("2017-01-31T23:27:00.9Z");
  const Instant end = *instant_of("2017-01-31T23:27:10.2Z");
  EXPECT_EQ(seconds_between(start, end), 9);
  EXPECT_EQ(seconds_between(end, start), -10);
}

TEST(Date, IsADayOfTheCalendar) {
  EXPECT_EQ(text_of(*date_of("2020-02-29")), "2020-02-29");
  for (const char* text :
       {"2021-02-29", "2020-13-01", "2020-00-10", "2020-2-9", "20200229", "2020-02-29T00:00:00Z", ""}) {
    EXPECT_FALSE(date_of(text)) << text;
  }
  EXPECT_EQ(days_between(*date_of("2020-02-28"), *date_of("2020-03-01")), 2);
  EXPECT_EQ(days_between(*date_of("2021-01-01"), *date_of("2020-01-01")), -366);
}

TEST(Date, IsLocalToTheInstant) {
  EXPECT_EQ(text_of(local_date(*instant_of("2017-01-31T23:27:00-08:00"))), "2017-01-31");
  EXPECT_EQ(text_of(local_date(*instant_of("2017-01-31T00:27:00+08:00"))), "2017-01-31");
}

}  // namespace
}  // namespace debrief
