#include "debrief/patterns/recurrence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "patterns/planted.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using testing::corpus_of;
using testing::seconds_of_day;

/// Incidents at days, with their codes, whose review is the incident's own day.
Cases cases_at(const std::vector<std::pair<std::int64_t, std::vector<std::string>>>& incidents, std::int64_t as_of) {
  Corpus corpus;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    Review review = coded_review("r" + std::to_string(100 + i), incidents[i].first, "svc", incidents[i].second);
    review.meeting.reset();
    add(corpus, review);
  }
  return cases_of(corpus, seconds_of_day(as_of));
}

const RecurrenceOptions signature = {.definition = RecurrenceDefinition::signature};

TEST(Recurrence, EightIncidentsUnderBothDefinitions) {
  const std::vector<std::pair<std::int64_t, std::vector<std::string>>> incidents = {
      {0, {"alert_gap", "pool"}},    {20, {"alert_gap", "pool"}},
      {35, {"deploy", "rollback"}},  {50, {"alert_gap", "ownership", "pool"}},
      {140, {"deploy", "rollback"}}, {150, {"cert"}},
      {210, {"ownership", "pool"}},  {280, {"cert"}}};
  const Cases cases = cases_at(incidents, 300);
  const std::int64_t as_of = seconds_of_day(300);
  const auto same = recurrence(cases, as_of, signature);
  EXPECT_EQ(same->followed, 6);
  EXPECT_EQ(same->recurred, 2);
  EXPECT_NEAR(same->by_window.value(), 0.3, 1e-10);
  const std::vector<FollowedCase> expected_same = {{0, true, 20, true},   {1, true, 120, false}, {2, true, 105, true},
                                                   {3, true, 120, false}, {4, true, 120, false}, {5, true, 120, false},
                                                   {6, false, 90, false}, {7, false, 20, false}};
  EXPECT_EQ(same->cases, expected_same);
  const auto similar = recurrence(cases, as_of);
  EXPECT_EQ(similar->followed, 6);
  EXPECT_EQ(similar->recurred, 3);
  EXPECT_NEAR(similar->by_window.value(), 0.453125, 1e-10);
  EXPECT_EQ(similar->cases[1], (FollowedCase{1, true, 30, true}));
}

TEST(Recurrence, NoMoreRepeatsThanChanceGives) {
  const Cases cases =
      cases_at({{0, {"A"}}, {10, {"B"}}, {25, {"A"}}, {60, {"A"}}, {75, {"C"}}, {140, {"B"}}, {200, {"A"}}}, 400);
  RecurrenceOptions options = signature;
  options.window_days = 30;
  const auto result = recurrence(cases, seconds_of_day(400), options);
  const ByChance& chance = result->repeats_by_chance;
  EXPECT_EQ(chance.observed, 1);
  EXPECT_TRUE(chance.exact);
  EXPECT_EQ(chance.arrangements, 105);
  EXPECT_NEAR(chance.expected, 1.219047619048, 1e-10);
  EXPECT_NEAR(chance.p.value(), 0.8857142857143, 1e-10);
}

TEST(Recurrence, ClusteredRepeatsAreMoreThanChance) {
  const Cases cases =
      cases_at({{0, {"A"}}, {5, {"A"}}, {40, {"B"}}, {44, {"B"}}, {90, {"C"}}, {130, {"D"}}, {170, {"E"}}}, 400);
  RecurrenceOptions options = signature;
  options.window_days = 7;
  const auto result = recurrence(cases, seconds_of_day(400), options);
  EXPECT_EQ(result->repeats_by_chance.observed, 2);
  EXPECT_EQ(result->repeats_by_chance.arrangements, 1260);
  EXPECT_NEAR(result->repeats_by_chance.expected, 0.1904761904762, 1e-10);
  EXPECT_NEAR(result->repeats_by_chance.p.value(), 0.00952380952381, 1e-10);
}

TEST(Recurrence, TheSameHesitationWithAnotherTechnologySixWeeksLater) {
  // Command came late, wires crossed, a stale runbook, no criteria for escalating; then once more, elsewhere.
  const Corpus corpus = corpus_of({
      coded_review("first", 0, "payments",
                   {"SYS-02", "DET-01", "DET-04", "CRD-01", "CRD-03", "CRD-06", "TOL-01", "ORG-04"}),
      coded_review("second", 42, "login", {"DEP-06", "SYS-06", "DEP-03", "CRD-01", "CRD-03", "CRD-06", "ORG-04"}),
      coded_review("other", 60, "login", {"SYS-01", "DEP-01"}),
  });
  const Cases cases = cases_of(corpus, seconds_of_day(365));
  const auto coordination = recurrence(cases, seconds_of_day(365), {.aspect = Aspect::coordination});
  ASSERT_EQ(coordination->pairs.size(), 1U);
  const RecurrencePair& pair = coordination->pairs[0];
  EXPECT_EQ(cases.id[static_cast<std::size_t>(pair.earlier)], "first");
  EXPECT_EQ(cases.id[static_cast<std::size_t>(pair.later)], "second");
  EXPECT_EQ(pair.days, 40);  // from the review
  EXPECT_THAT(pair.shared, ::testing::ElementsAre("CRD-01", "CRD-03", "CRD-06"));
  EXPECT_FALSE(pair.same_service);
  EXPECT_TRUE(recurrence(cases, seconds_of_day(365), {.aspect = Aspect::technical})->pairs.empty());
  EXPECT_TRUE(recurrence(cases, seconds_of_day(365))->pairs.empty());
}

TEST(Recurrence, CoordinationWeighsAtLeastAsMuchAsTechnology) {
  const Corpus corpus = corpus_of({coded_review("a", 0, "s", {"CRD-01", "CRD-03", "SYS-01"}),
                                   coded_review("b", 30, "s", {"CRD-01", "CRD-03", "SYS-02"}),
                                   coded_review("c", 300, "s", {"SYS-05", "SYS-07", "CRD-08"}),
                                   coded_review("d", 330, "s", {"SYS-05", "SYS-07", "CRD-09"})});
  const Cases cases = cases_of(corpus, seconds_of_day(700));
  const auto result = recurrence(cases, seconds_of_day(700));
  ASSERT_EQ(result->pairs.size(), 1U);  // 6 of 10 against 4 of 10
  EXPECT_DOUBLE_EQ(result->pairs[0].similarity, 0.6);
  EXPECT_FALSE(recurrence(cases, 0, {.coordination_weight = 1}));
}

TEST(Recurrence, AnIncidentBeforeTheReviewOrInTwoReviewsIsTheSameStory) {
  Review again = coded_review("again", 50, "s", {"DET-01", "TOL-01"});
  Incident undated;
  undated.id = "inc-one";
  again.incidents.push_back(undated);
  const Corpus corpus = corpus_of(
      {coded_review("one", 0, "s", {"DET-01", "TOL-01"}), coded_review("soak", 1, "s", {"DET-01", "TOL-01"}), again});
  const Cases cases = cases_of(corpus, seconds_of_day(400));
  const auto result = recurrence(cases, seconds_of_day(400));
  ASSERT_EQ(result->pairs.size(), 1U);
  EXPECT_EQ(cases.id[static_cast<std::size_t>(result->pairs[0].earlier)], "soak");
}

TEST(Recurrence, PlantedOnesAreFoundAndWithoutThemOneCorpusInTwentyIsAlarmedAtMost) {
  testing::Seeded random{5};
  int found = 0;
  int alarmed = 0;
  for (int corpus = 0; corpus < 100; ++corpus) {
    std::vector<Review> reviews = testing::independent_reviews(random, 80);
    const auto alone = [&](const std::vector<Review>& all) {
      const Cases cases = cases_of(corpus_of(all), seconds_of_day(730));
      return recurrence(cases, seconds_of_day(730), {.arrangements = 400});
    };
    alarmed += alone(reviews)->repeats_by_chance.p.value() <= 0.05 ? 1 : 0;
    // Twelve stories that come back within the window.
    for (int story = 0; story < 12; ++story) {
      const std::string id = "p" + std::to_string(story);
      const std::vector<std::string> codes = reviews[static_cast<std::size_t>(story)].contributing_factors.empty()
                                                 ? std::vector<std::string>{"DET-01", "ORG-01"}
                                                 : std::vector<std::string>{"CRD-0" + std::to_string(story % 9 + 1),
                                                                            "SYS-0" + std::to_string(story % 7 + 1),
                                                                            "DET-0" + std::to_string(story % 5 + 1),
                                                                            "PRS-0" + std::to_string(story % 8 + 1)};
      const std::int64_t day = random.below(500);
      reviews.push_back(coded_review(id + "a", day, "svc-1", codes));
      reviews.push_back(coded_review(id + "b", day + 10 + random.below(80), "svc-2", codes));
    }
    found += alone(reviews)->repeats_by_chance.p.value() <= 0.05 ? 1 : 0;
  }
  EXPECT_GE(found, 90);
  EXPECT_LE(alarmed, 5 + 4);  // 5 in 100 expected; 9 or fewer in 97 of 100 such runs
}

TEST(Recurrence, OddCorporaHaveAClearAnswer) {
  const Cases none = cases_of(Corpus{}, 0);
  EXPECT_EQ(sentence(*recurrence(none, 0)), "No incident with a date and coded factors: nothing to compare.");
  const Cases one = cases_at({{0, {"A"}}}, 300);
  EXPECT_EQ(sentence(*recurrence(one, seconds_of_day(300))),
            "0 of 1 followed incidents recurred within 120 days; by chance: fewer than two incidents.");
  const Cases fresh = cases_at({{0, {"A"}}, {10, {"B"}}}, 20);
  EXPECT_THAT(sentence(*recurrence(fresh, seconds_of_day(20))),
              ::testing::HasSubstr("No incident has been followed for 120 days yet. 2 incidents not yet"));
  EXPECT_FALSE(recurrence(none, 0, {.window_days = 0}));
  std::vector<std::pair<std::int64_t, std::vector<std::string>>> equal;
  for (int i = 0; i < 66; ++i) equal.push_back({i * 3, {"A", "B", "C", "D"}});
  const Cases same = cases_at(equal, 900);
  const auto all = recurrence(same, seconds_of_day(900), {.strata = Strata::service});
  EXPECT_DOUBLE_EQ(all->repeats_by_chance.p.value(), 1);  // equal stories always repeat: chance expects the same
}

TEST(Recurrence, IncidentsPerServiceAreTheMeanCumulativeFunction) {
  const Cases cases =
      cases_of(corpus_of({coded_review("a", 10, "pay", {"DET-01"}), coded_review("b", 30, "pay", {"DET-01"}),
                          coded_review("c", 20, "login", {"DET-01"})}),
               seconds_of_day(100));
  const auto curve = incidents_per_service(cases, seconds_of_day(0), seconds_of_day(100));
  ASSERT_TRUE(curve);
  EXPECT_THAT(curve->mean, ::testing::ElementsAre(0.5, 1.0, 1.5));
  EXPECT_THAT(curve->at_risk, ::testing::Each(2));
  EXPECT_FALSE(incidents_per_service(Cases{}, 0, 100));
  EXPECT_FALSE(incidents_per_service(cases, 100, 100));
}

TEST(Cases, DrillsMitigatorsAndTheFutureAreLeftOut) {
  Review drill = coded_review("drill", 10, "s", {"DET-01"});
  drill.incidents[0].kind = IncidentKind::drill;
  Review later = coded_review("later", 500, "s", {"DET-01"});
  Review mixed = coded_review("mixed", 20, "s", {"DET-01", "TOL-01", "CRD-01"});
  mixed.contributing_factors[1].kind = FactorKind::mitigator;
  mixed.contributing_factors[0].facet = Facet::coordination;
  Incident bare;
  bare.id = "bare";
  Corpus corpus = corpus_of({drill, later, mixed});
  add(corpus, bare);
  const Cases cases = cases_of(corpus, seconds_of_day(300));
  ASSERT_EQ(cases.size(), 1U);
  EXPECT_THAT(cases.codes.names, ::testing::ElementsAre("CRD-01", "DET-01"));
  EXPECT_EQ(cases.drills, 1);
  EXPECT_EQ(cases.later, 1);
  EXPECT_EQ(cases.unreviewed, 1);
  EXPECT_EQ(cases.facets[1], Facet::coordination);
  EXPECT_EQ(cases_of(corpus, seconds_of_day(300), {.drills = true}).size(), 2U);
}

}  // namespace
}  // namespace debrief
