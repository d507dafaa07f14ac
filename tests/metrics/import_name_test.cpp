#include "debrief/metrics/import_name.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/metrics/definition.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

TEST(ImportName, MttrNamesAtLeastEightIntervals) {
  EXPECT_GE(meanings_of("MTTR").size(), 8U);
  EXPECT_EQ(meanings_of("mttr").size(), meanings_of("Mttr").size());
  EXPECT_THAT(meanings_text("MTTR"), HasSubstr("from the start of impact to mitigated (time_to_mitigate)"));
  EXPECT_THAT(meanings_text("MTTR"), HasSubstr("from declared to resolved"));
}

TEST(ImportName, EveryMetricOfAListIsOneOfOurs) {
  for (const std::string_view name : {"mttr", "mttd", "mtta", "mttm", "mtbf", "mtrs", "ttr"}) {
    ASSERT_FALSE(meanings_of(name).empty()) << name;
    for (const Meaning& meaning : meanings_of(name)) {
      EXPECT_NE(meaning.used_by, "") << name;
      if (meaning.metric.empty()) continue;
      EXPECT_TRUE(metric_definition(meaning.metric)) << meaning.metric;
    }
  }
  EXPECT_TRUE(meanings_of("time_to_declare").empty());
  EXPECT_TRUE(meanings_of("").empty());
}

TEST(ImportName, IsTakenWhereADefinitionSaysWhatItMeansHere) {
  MetricDefinition own;
  own.id = "time_from_declared_to_resolved";
  own.start = {"declared"};
  own.end = {"resolved"};
  own.import_names = {"MTTR"};
  EXPECT_EQ(metric_definition("MTTR", {own})->id, own.id);
  EXPECT_FALSE(metric_definition("MTTR"));
  EXPECT_FALSE(fault_in(own));
}

}  // namespace
}  // namespace debrief
