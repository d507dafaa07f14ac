#include <gmock/gmock.h>

#include "graph/examples.hpp"
#include "support/command_line.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(GraphCommand, DrawsASketchFromStandardInput) {
  const std::string sketch(testing::pool_incident);
  EXPECT_THAT(testing::run_debrief({"graph", "-"}, sketch).out, StartsWith("<svg"));
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

TEST(GraphCommand, RefusesAFileThatIsNotThereAndAnIncident) {
  EXPECT_EQ(testing::run_debrief({"graph", "/no/such/file"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"graph", "-"}, R"({"format": "debrief/incident/1", "id": "i"})").exit_code, 2);
}

}  // namespace
}  // namespace debrief
