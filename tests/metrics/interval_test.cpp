#include "debrief/metrics/interval.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "debrief/model/incident.hpp"
#include "support/places.hpp"

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

/// The published cases: events in minutes under the vectors' own names.
IncidentFacts facts_of(const nlohmann::json& events, std::vector<std::string>& texts) {
  IncidentFacts out;
  const auto add = [&](std::string_view name, const nlohmann::json& at, std::string_view expertise = {}) {
    if (at.is_null()) return;
    if (at.is_array()) {
      for (const auto& one : at) out.milestones.push_back({name, one.get<std::int64_t>() * 60, 60, expertise});
    } else {
      out.milestones.push_back({name, at.get<std::int64_t>() * 60, 60, expertise});
    }
  };
  for (const auto& [name, value] : events.items()) {
    if (name == "needed_roles") {
      for (const auto& role : value) texts.push_back(role.get<std::string>());
    }
  }
  for (const std::string& text : texts) out.needed_expertise.push_back(text);
  for (const auto& [name, value] : events.items()) {
    if (name == "engaged") {
      for (const std::string& text : texts) {
        if (value.contains(text)) add("sme_engaged", value[text], text);
      }
    } else if (name == "customer_facing") {
      out.customer_facing = value.get<bool>();
    } else if (name == "near_miss") {
      out.near_miss = value.get<bool>();
    } else if (name == "impact_start") {
      add("impact_started", value);
    } else if (name == "first_update") {
      add("first_customer_update", value);
    } else if (name == "first_alert" || name == "first_report" || name == "declared" || name == "closed" ||
               name == "mitigated" || name == "resolved") {
      add(name == "first_alert"    ? "first_alert"
          : name == "first_report" ? "first_report"
          : name == "declared"     ? "declared"
          : name == "closed"       ? "closed"
          : name == "mitigated"    ? "mitigated"
                                   : "resolved",
          value);
    }
  }
  if (events.value("reopened_and_open", false)) {
    std::int64_t last = 0;
    for (const MilestoneFact& milestone : out.milestones) last = std::max(last, milestone.at);
    out.milestones.push_back({"reopened", last + 60, 60, {}});
  }
  return out;
}

TEST(Interval, AgreesWithThePublishedCases) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  std::ifstream file(*data / "stat_vectors.json");
  const nlohmann::json vectors = nlohmann::json::parse(file);
  int checked = 0;
  for (const auto& vector : vectors["vectors"]) {
    if (vector["id"] != "interval_extraction") continue;
    const auto& cases = vector["inputs"]["cases"];
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const auto& one = cases[i];
      const auto& want = vector["expected"]["results"][i];
      std::vector<std::string> texts;
      texts.reserve(8);
      const Interval got = interval(named(one["metric"].get<std::string>()), facts_of(one["events_min"], texts),
                                    one["cutoff_min"].get<std::int64_t>() * 60);
      const std::string what = one["name"].get<std::string>();
      EXPECT_EQ(text_of(got.status), want["status"].get<std::string>()) << what;
      std::vector<std::string> flags;
      for (const std::string_view flag : names_of(got.flags)) flags.emplace_back(flag);
      EXPECT_EQ(flags, want["flags"].get<std::vector<std::string>>()) << what;
      ASSERT_EQ(got.seconds.has_value(), !want["value"].is_null()) << what;
      if (got.seconds) {
        EXPECT_EQ(static_cast<double>(*got.seconds) / 60, want["value"].get<double>()) << what;
      }
      ++checked;
    }
  }
  EXPECT_EQ(checked, 19);
}

}  // namespace
}  // namespace debrief
