#include "debrief/io/schema.hpp"

#include <gtest/gtest.h>

#include "support/command_line.hpp"

namespace debrief {
namespace {

TEST(SchemaCommand, PrintsTheSchemaOfAKind) {
  const auto result = testing::run_debrief({"schema", "review"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.out, review_schema());
}

TEST(SchemaCommand, RefusesAnUnknownKind) {
  const auto result = testing::run_debrief({"schema", "postmortem"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_NE(result.err.find("review"), std::string::npos);
}

}  // namespace
}  // namespace debrief
