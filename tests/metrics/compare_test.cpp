#include "debrief/metrics/compare.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "support/incidents.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using testing::new_year_2024;

constexpr std::int64_t day = 86400;
constexpr Period first_half{new_year_2024, new_year_2024 + 180 * day};
constexpr Period second_half{new_year_2024 + 180 * day, new_year_2024 + 360 * day};

/// Times to declare, in minutes, in two half-years.
Durations declared(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& after) {
  Corpus corpus;
  int number = 0;
  for (const auto* part : {&before, &after}) {
    const std::int64_t start = part == &before ? 0 : 180 * 24 * 60;
    for (const std::int64_t minutes : *part) {
      add(corpus, Document(testing::incident_with("i" + std::to_string(number++), start + 60,
                                                  {{"first_alert", 0}, {"declared", minutes}, {"closed", 100000}})));
    }
  }
  MeasureOptions options{.as_of = new_year_2024 + 360 * day};
  options.definitions = {*metric_definition("time_to_declare")};
  return *durations(corpus, options);
}

CompareOptions honest() {
  CompareOptions out;
  out.other_changes = "none recorded";
  return out;
}

TEST(Compare, ALargeDropIsADecreaseAndNothingMoreIsClaimed) {
  const Durations found = declared({12, 19, 25, 31, 44, 58, 90, 210}, {1, 2, 2, 3, 4, 5, 6, 7, 9});
  const Verdict got = *compare(found, "time_to_declare", first_half, second_half, honest());
  EXPECT_EQ(got.kind(), VerdictKind::decrease);
  EXPECT_THAT(sentence(got), HasSubstr("geometric mean fell to"));
  EXPECT_THAT(sentence(got),
              HasSubstr("it does not show that the reviews caused it. Known other changes in the period: "
                        "none recorded."));
  EXPECT_THAT(sentence(got), HasSubstr("n = 8, 9"));
}

TEST(Compare, NoSignalSaysWhatTheDataAllow) {
  const Durations found = declared({4, 9, 12, 20, 40, 60, 80}, {3, 8, 10, 22, 45, 50, 90});
  const Verdict got = *compare(found, "time_to_declare", first_half, second_half, honest());
  EXPECT_EQ(got.kind(), VerdictKind::not_distinguishable);
  EXPECT_THAT(sentence(got),
              HasSubstr("not distinguishable from no change. The data are compatible with anything from a"));
  EXPECT_THAT(sentence(got), HasSubstr("-fold or more would usually (80 %) be seen."));
  EXPECT_FALSE(got.equivalent_within(1.5));
}

TEST(Compare, TooFewIsNoVerdict) {
  const Durations found = declared({100, 200, 300}, {1, 2, 3, 4, 5, 6, 7});
  EXPECT_EQ(compare(found, "time_to_declare", first_half, second_half, honest())->kind(), VerdictKind::too_few);
  EXPECT_EQ(compare(declared({}, {}), "time_to_declare", first_half, second_half, honest())->kind(),
            VerdictKind::too_few);
}

TEST(Compare, IdenticalValuesAreNoChange) {
  const Durations found = declared({5, 5, 5, 5, 5, 5, 5}, {5, 5, 5, 5, 5, 5, 5});
  EXPECT_EQ(compare(found, "time_to_declare", first_half, second_half, honest())->kind(),
            VerdictKind::not_distinguishable);
}

TEST(Compare, RefusesWhatIsNoComparison) {
  const Durations found = declared({5, 6, 7}, {5, 6, 7});
  EXPECT_FALSE(compare(found, "MTTR", first_half, second_half, honest()));
  EXPECT_FALSE(compare(found, "time_to_resolve", first_half, second_half, honest()));
  EXPECT_FALSE(compare(found, "time_to_declare", second_half, first_half, honest()));
  EXPECT_FALSE(compare(found, "time_to_declare", first_half, {first_half.from + 1, second_half.until}, honest()));
  EXPECT_FALSE(
      compare(found, "time_to_declare", first_half, {second_half.from, second_half.until + 9 * day}, honest()));
  EXPECT_FALSE(compare(found, "time_to_declare", {5, 5}, second_half, honest()));
  const auto silent = compare(found, "time_to_declare", first_half, second_half, CompareOptions());
  ASSERT_FALSE(silent);
  EXPECT_THAT(silent.error().remedy, HasSubstr("none recorded"));
}

TEST(Compare, EveryTestOfAReportCounts) {
  // Ten services: the first with a difference of p about .02, the others without any. Alone it is a verdict; among ten
  // it is none.
  Corpus corpus;
  int number = 0;
  const auto incident = [&](int service, bool later, std::int64_t minutes) {
    Incident out = testing::incident_with("i" + std::to_string(number++), (later ? 180 * 24 * 60 : 0) + 60,
                                          {{"first_alert", 0}, {"declared", minutes}, {"closed", 100000}});
    out.services = {"service-" + std::to_string(service)};
    add(corpus, Document(out));
  };
  for (const std::int64_t minutes : {12, 19, 25, 31, 44, 58, 90, 210}) incident(0, false, minutes);
  for (const std::int64_t minutes : {4, 6, 7, 9, 11, 14, 22, 37, 65}) incident(0, true, minutes);
  for (int service = 1; service < 10; ++service) {
    for (const std::int64_t minutes : {4, 9, 12, 20, 40, 60, 80}) incident(service, false, minutes);
    for (const std::int64_t minutes : {3, 8, 10, 22, 45, 50, 90}) incident(service, true, minutes);
  }
  MeasureOptions options{.as_of = new_year_2024 + 360 * day};
  options.definitions = {*metric_definition("time_to_declare")};
  const Durations found = *durations(corpus, options);
  Comparisons alone(found, honest());
  ASSERT_TRUE(alone.add("time_to_declare", first_half, second_half, GroupBy::service, "service-0"));
  EXPECT_EQ(alone.conclude()[0].kind(), VerdictKind::decrease);
  Comparisons among(found, honest());
  for (int service = 0; service < 10; ++service) {
    ASSERT_TRUE(
        among.add("time_to_declare", first_half, second_half, GroupBy::service, "service-" + std::to_string(service)));
  }
  EXPECT_EQ(among.conclude()[0].kind(), VerdictKind::not_distinguishable);
  EXPECT_NEAR(*among.conclude()[0].comparison().q, 10 * *alone.conclude()[0].comparison().p, 1e-12);
}

TEST(Compare, NoChangeIsSeldomCalledADecrease) {
  std::mt19937_64 random(7);
  std::lognormal_distribution<double> law(4, 1.25);
  int decreases = 0;
  constexpr int tries = 400;
  for (int i = 0; i < tries; ++i) {
    std::vector<std::int64_t> before(10);
    std::vector<std::int64_t> after(10);
    for (auto* part : {&before, &after}) {
      for (std::int64_t& value : *part) value = std::max<std::int64_t>(1, std::llround(law(random)));
    }
    const auto kind = compare(declared(before, after), "time_to_declare", first_half, second_half, honest())->kind();
    decreases += kind == VerdictKind::decrease ? 1 : 0;
  }
  EXPECT_LE(decreases, tries * 5 / 100);
}

}  // namespace
}  // namespace debrief
