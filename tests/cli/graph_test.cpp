#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "graph/examples.hpp"
#include "support/command_line.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(GraphCommand, DrawsASketchFromStandardInput) {
  const std::string sketch(testing::pool_incident);
  EXPECT_THAT(testing::run_debrief({"graph", "-", "--format", "svg"}, sketch).out, StartsWith("<svg"));
  EXPECT_THAT(testing::run_debrief({"graph", "-", "--format", "dot"}, sketch).out, StartsWith("digraph"));
  EXPECT_THAT(testing::run_debrief({"graph", "-", "--format", "mermaid"}, sketch).out, StartsWith("flowchart"));
  EXPECT_THAT(testing::run_debrief({"graph", "-", "--format", "graphml"}, sketch).out, HasSubstr("<graphml"));
  const auto text = testing::run_debrief({"graph", "-", "--format", "notation"}, sketch);
  EXPECT_EQ(text.exit_code, 0);
  EXPECT_EQ(testing::run_debrief({"graph", "-", "--format", "notation"}, text.out).out, text.out);
}

TEST(GraphCommand, TellsWhatItCouldNotRead) {
  const auto result = testing::run_debrief({"graph", "-", "--format", "notation"}, "F1 -> e\nF1 ~misled~> D1\n");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(result.out, "F1 -> e\n");
  EXPECT_THAT(result.err, HasSubstr("-:2:4: error NOT001"));
}

TEST(GraphCommand, TellsOneAnalysisOrAll) {
  const std::string sketch(testing::pool_incident);
  const auto all = testing::run_debrief({"graph", "-"}, sketch);
  EXPECT_EQ(all.exit_code, 0);
  EXPECT_THAT(all.out, HasSubstr("Time ledger"));
  const auto one = testing::run_debrief({"graph", "-", "--analysis", "combinations"}, sketch);
  EXPECT_THAT(one.out, HasSubstr("SYS-02 (connection pool limit) & DEP-08"));
  EXPECT_EQ(one.out.find("Time ledger"), std::string::npos);
  const auto json = testing::run_debrief({"graph", "-", "--analysis", "combinations", "--format", "json"}, sketch);
  EXPECT_EQ(nlohmann::json::parse(json.out).at(0).at("count"), 1);
  const auto whole = testing::run_debrief({"graph", "-", "--format", "json"}, sketch);
  EXPECT_EQ(nlohmann::json::parse(whole.out).at("time_ledger").at("explained_seconds"), 2100);
  EXPECT_EQ(testing::run_debrief({"graph", "-", "--analysis", "ranking"}, sketch).exit_code, 2);
}

TEST(GraphCommand, SaysWhatIsWrongWithTheGraph) {
  const auto result = testing::run_debrief({"graph", "-", "--format", "dot"}, "F1 -> F2 -> F1");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("GRF006: these nodes go round"));
  EXPECT_THAT(result.out, StartsWith("digraph"));
}

TEST(GraphCommand, RefusesAFileThatIsNotThereAndAnIncident) {
  EXPECT_EQ(testing::run_debrief({"graph", "/no/such/file"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"graph", "-"}, R"({"format": "debrief/incident/1", "id": "i"})").exit_code, 2);
}

}  // namespace
}  // namespace debrief
