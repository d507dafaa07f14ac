#include "metrics/vectors/vectors.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "support/places.hpp"

namespace debrief {
namespace {

TEST(StatVectors, ThePublishedOnesPassWithinTheirTolerances) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  std::ifstream file(*data / "stat_vectors.json");
  int passed = 0;
  for (const auto& result : testing::try_vectors(nlohmann::json::parse(file))) {
    using enum testing::VectorResult::Verdict;
    if (result.verdict == pass) ++passed;
    EXPECT_NE(result.verdict, fail) << result.id << ": " << result.detail;
  }
  EXPECT_GE(passed, 94);
}

TEST(StatVectors, AWrongExpectationFails) {
  const auto document = nlohmann::json::parse(R"({"vectors": [
    {"id": "right", "method": "sample quantile", "inputs": {"x": [1, 2, 3], "p": [0.5], "type": 7},
     "expected": {"q": [2]}, "tolerance": {"rel": 1e-12, "abs": 1e-12}},
    {"id": "wrong", "method": "sample quantile", "inputs": {"x": [1, 2, 3], "p": [0.5], "type": 7},
     "expected": {"q": [2.001]}, "tolerance": {"rel": 1e-12, "abs": 1e-12}},
    {"id": "strange", "method": "?", "inputs": {"z": 1}, "expected": {"q": [2]}, "tolerance": {"rel": 0, "abs": 0}}]})");
  const auto results = testing::try_vectors(document);
  using enum testing::VectorResult::Verdict;
  EXPECT_EQ(results[0].verdict, pass);
  EXPECT_EQ(results[1].verdict, fail);
  EXPECT_EQ(results[2].verdict, unsupported);
}

}  // namespace
}  // namespace debrief
