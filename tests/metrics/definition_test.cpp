#include "debrief/metrics/definition.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace debrief {
namespace {

using ::testing::HasSubstr;

TEST(Definition, EveryOneOfOursIsUsable) {
  std::set<std::string> ids;
  for (const MetricDefinition& definition : metric_definitions()) {
    EXPECT_FALSE(fault_in(definition)) << definition.id;
    EXPECT_TRUE(ids.insert(definition.id).second) << definition.id;
    EXPECT_NE(definition.question, "") << definition.id;
    EXPECT_EQ(*metric_definition(definition.id), definition);
    EXPECT_EQ(text_of(definition), definition.id + "/1");
  }
}

TEST(Definition, MttrNamesNoMetric) {
  for (const std::string_view name : {"MTTR", "mttr", "Mttd", "MTTA", "mtbf", "TTR"}) {
    const auto got = metric_definition(name);
    ASSERT_FALSE(got) << name;
    EXPECT_EQ(got.error().code, ErrorCode::unknown_metric);
    EXPECT_THAT(got.error().message, HasSubstr("several different intervals"));
    EXPECT_THAT(got.error().remedy, HasSubstr("It may mean: from "));
    EXPECT_THAT(got.error().remedy, HasSubstr("76 to 84 %"));
  }
}

TEST(Definition, MttrIsAnsweredWithWhatItMayMean) {
  const auto got = metric_definition("MTTR");
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().remedy, HasSubstr("ask for one of: time_to_mitigate, time_to_resolve"));
  EXPECT_THAT(got.error().remedy, HasSubstr("from declared to resolved"));
  EXPECT_THAT(got.error().remedy, HasSubstr("import_names"));
}

TEST(Definition, AMisspeltNameIsAnsweredWithTheNearest) {
  const auto got = metric_definition("time_to_declar");
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().remedy, HasSubstr("did you mean \"time_to_declare\"?"));
}

TEST(Definition, FaultsAreToldWithAReason) {
  const auto with = [](auto change) {
    MetricDefinition out;
    out.id = "time_to_page";
    out.start = {"first_alert"};
    out.end = {"declared"};
    change(out);
    return fault_in(out);
  };
  EXPECT_FALSE(with([](MetricDefinition&) {}));
  EXPECT_THAT(with([](MetricDefinition& d) { d.end = {"declred"}; })->message, HasSubstr("no milestone is called"));
  EXPECT_THAT(with([](MetricDefinition& d) { d.end = {"declred"}; })->remedy, HasSubstr("\"declared\""));
  EXPECT_THAT(with([](MetricDefinition& d) { d.competing = {"gone"}; })->message, HasSubstr("\"gone\""));
  EXPECT_THAT(with([](MetricDefinition& d) { d.id = "MTTR"; })->message, HasSubstr("several different intervals"));
  EXPECT_TRUE(with([](MetricDefinition& d) { d.id = ""; }));
  EXPECT_TRUE(with([](MetricDefinition& d) { d.start = {}; }));
  EXPECT_TRUE(with([](MetricDefinition& d) { d.nth = 0; }));
  EXPECT_TRUE(with([](MetricDefinition& d) { d.version = 0; }));
  MetricDefinition own;
  own.id = "time_to_rollback";
  own.start = {"declared"};
  own.end = {"rolled_back"};
  EXPECT_TRUE(fault_in(own));
  EXPECT_FALSE(fault_in(own, {"rolled_back"}));
}

}  // namespace
}  // namespace debrief
