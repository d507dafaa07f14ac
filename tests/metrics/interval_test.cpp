#include "debrief/metrics/interval.hpp"

#include <gtest/gtest.h>

#include "debrief/model/incident.hpp"

namespace debrief {
namespace {

constexpr std::int64_t far_future = 10'000 * 60;

MetricDefinition named(std::string_view id) {
  return *metric_definition(id);
}

IncidentFacts with(std::initializer_list<std::pair<std::string_view, std::int64_t>> minutes) {
  IncidentFacts out;
  for (const auto& [name, at] : minutes) out.milestones.push_back({name, at * 60, 60, {}});
  return out;
}

struct Case {
  std::string_view what;
  std::string_view metric;
  IncidentFacts incident;
  std::int64_t as_of_minutes;
  std::optional<std::int64_t> minutes;
  IntervalStatus status;
  IntervalFlags flags;
};

using enum IntervalStatus;
using enum IntervalFlag;

TEST(Interval, SaysWhatIsKnownAndWhatIsNot) {
  IncidentFacts drill = with({{"first_alert", 0}, {"declared", 5}});
  drill.drill = true;
  IncidentFacts near_miss = with({{"first_alert", 0}, {"declared", 5}});
  near_miss.near_miss = true;
  IncidentFacts quiet_near_miss = with({{"first_alert", 0}});
  quiet_near_miss.near_miss = true;
  IncidentFacts unlike_experts = with({{"declared", 0}});
  unlike_experts.milestones.push_back({"sme_engaged", 5 * 60, 60, "network"});
  unlike_experts.needed_expertise = {"dba"};
  IncidentFacts reviewed = with({{"resolved", 0}, {"resolved", 60}, {"review_started", 60 + 30 * 60}});
  reviewed.owed_review = true;
  IncidentFacts unreviewed = with({{"resolved", 0}, {"closed", 60}});
  unreviewed.owed_review = true;
  const std::vector<Case> cases = {
      {"plain", "time_to_declare", with({{"first_alert", 3}, {"declared", 15}}), 100, 12, observed, {}},
      {"the end lies after the cut-off", "time_to_declare", with({{"first_alert", 0}, {"declared", 15}}), 10, 10,
       censored, open},
      {"the start lies after the cut-off", "time_to_declare", with({{"first_alert", 20}, {"declared", 25}}), 10,
       std::nullopt, excluded, after_cut_off},
      {"the cut-off is the moment of declaring",
       "time_to_declare",
       with({{"first_alert", 0}, {"declared", 15}}),
       15,
       15,
       observed,
       {}},
      {"no milestone at all", "time_to_declare", {}, 100, std::nullopt, excluded, missing_start},
      {"closed before its signal", "time_to_declare", with({{"first_alert", 9}, {"closed", 5}}), 100, std::nullopt,
       excluded, order_violation},
      {"resolved, nobody wrote down whether declared", "time_to_declare", with({{"first_alert", 0}, {"resolved", 5}}),
       100, std::nullopt, excluded, missing_end},
      {"closed, reopened, never declared", "time_to_declare",
       with({{"first_alert", 0}, {"closed", 5}, {"reopened", 9}}), 100, 100, censored, open},
      {"a declared near miss counts", "time_to_declare", near_miss, 100, 5, observed, {}},
      {"a near miss owes no declaration", "time_to_declare", quiet_near_miss, 100, std::nullopt, excluded,
       not_applicable},
      {"a drill is no incident", "time_to_declare", drill, 100, std::nullopt, excluded, IntervalFlag::drill},
      {"another expertise joined", "time_to_engage_sme", unlike_experts, 30, 30, censored, open},
      {"two equal stamps of a live incident", "time_to_declare", with({{"first_alert", 4}, {"declared", 4}}), 100, 0,
       observed, below_resolution},
      {"start and resolution written down together", "time_to_resolve", with({{"impact_started", 4}, {"resolved", 4}}),
       100, std::nullopt, excluded, backfilled},
      {"closed, mitigation not recorded", "time_to_mitigate", with({{"impact_started", 0}, {"closed", 9}}), 100,
       std::nullopt, excluded, missing_end},
      {"mitigated before it began", "time_to_mitigate", with({{"impact_started", 5}, {"mitigated", 2}}), 100,
       std::nullopt, excluded, order_violation},
      {"resolved, reopened, resolved",
       "time_to_resolve",
       with({{"impact_started", 0}, {"resolved", 60}, {"reopened", 80}, {"resolved", 200}}),
       300,
       200,
       observed,
       {}},
      {"the same, seen between", "time_to_resolve",
       with({{"impact_started", 0}, {"resolved", 60}, {"reopened", 80}, {"resolved", 200}}), 100, 100, censored, open},
      {"the last resolution starts the review's clock", "time_to_review", reviewed, 5000, 30 * 60, observed, {}},
      {"closing an incident does not end what it is owed", "time_to_review", unreviewed, 5000, 5000, censored, open},
  };
  for (const Case& one : cases) {
    const Interval got = interval(named(one.metric), one.incident, one.as_of_minutes * 60);
    EXPECT_EQ(got.status, one.status) << one.what;
    EXPECT_EQ(names_of(got.flags), names_of(one.flags)) << one.what;
    EXPECT_EQ(got.seconds.has_value(), one.minutes.has_value()) << one.what;
    if (got.seconds && one.minutes) {
      EXPECT_EQ(*got.seconds, *one.minutes * 60) << one.what;
    }
  }
}

TEST(Interval, TakesTheNthOfAName) {
  MetricDefinition third;
  third.id = "time_to_third_page";
  third.start = {"declared"};
  third.end = {"page"};
  third.end_selection = Selection::nth;
  third.nth = 3;
  EXPECT_EQ(interval(third, with({{"declared", 0}, {"page", 9}, {"page", 2}, {"page", 5}}), far_future).seconds,
            9 * 60);
  EXPECT_EQ(interval(third, with({{"declared", 0}, {"page", 9}, {"page", 2}}), far_future).status, censored);
}

TEST(Interval, IsExcludedExactlyWhereThereIsNoNumber) {
  // Every pair of orders of four stamps under every definition: no negative number, no number without a status.
  const std::vector<std::string_view> names = {"first_alert", "declared", "impact_started", "mitigated",
                                               "resolved",    "reopened", "closed"};
  for (unsigned pattern = 0; pattern < 4U * 4 * 4 * 4 * 4 * 4 * 4; ++pattern) {
    IncidentFacts incident;
    unsigned rest = pattern;
    for (const std::string_view name : names) {
      if (rest % 4 != 3) incident.milestones.push_back({name, (rest % 4) * 60, 60, {}});
      rest /= 4;
    }
    for (const MetricDefinition& definition : metric_definitions()) {
      const Interval got = interval(definition, incident, 90);
      ASSERT_EQ(got.seconds.has_value(), got.status != excluded);
      ASSERT_GE(got.seconds.value_or(0), 0);
      ASSERT_TRUE(got.status != excluded || names_of(got.flags).size() == 1U);
    }
  }
}

}  // namespace
}  // namespace debrief
