#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/command.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/read.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

TEST(DemoCommand, ShowsTheExampleIncidents) {
  const fs::path folder = testing::fresh_folder("demo");
  const auto result = testing::run_debrief({"demo", "--out", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, HasSubstr("reviews of public incidents"));
  EXPECT_THAT(result.out, HasSubstr("0 errors"));
  EXPECT_THAT(result.out, HasSubstr((folder / "out/index.html").string()));
  EXPECT_THAT(testing::bytes_of(folder / "out/index.html"), HasSubstr("gitlab-2017-01-31.html"));
  EXPECT_TRUE(fs::exists(folder / "out/gitlab-2017-01-31.html"));

  std::istringstream lines(testing::bytes_of(folder / "out/reviews.jsonl"));
  std::size_t documents = 0;
  for (std::string line; std::getline(lines, line); ++documents) EXPECT_TRUE(read(line).clean()) << line.substr(0, 80);
  EXPECT_GE(documents, 12U);

  const auto sarif = nlohmann::json::parse(testing::bytes_of(folder / "out/findings.sarif"));
  EXPECT_EQ(sarif.at("version"), "2.1.0");
  for (const auto& found : sarif.at("runs").at(0).at("results")) {
    EXPECT_TRUE(found.at("locations").at(0).at("physicalLocation").contains("region")) << found;
  }
}

TEST(DemoCommand, WritesTheSameBytesAgain) {
  const fs::path folder = testing::fresh_folder("demo_again");
  const std::string out = (folder / "out").string();
  testing::run_debrief({"demo", "--out", out});
  std::map<fs::path, std::string> before;
  for (const auto& entry : fs::directory_iterator(out)) before[entry.path()] = testing::bytes_of(entry.path());
  testing::run_debrief({"demo", "--out", out});
  for (const auto& [path, bytes] : before) EXPECT_EQ(testing::bytes_of(path), bytes) << path;
}

TEST(DemoCommand, SaysWhatToDoWithoutItsIncidents) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const std::vector<std::string> words = {"demo", "--out", "/tmp/never"};
  EXPECT_EQ(cli::run(words, {"/no/such/folder"}, {in, out, err}), 2);
  EXPECT_THAT(err.str(), HasSubstr("DEBRIEF_EXAMPLES"));
}

TEST(DemoCommand, AFolderThatCannotBeWrittenIsRefused) {
  const fs::path folder = testing::fresh_folder("demo_unwritable");
  ASSERT_TRUE(save_bytes(folder / "file", "x"));
  EXPECT_EQ(testing::run_debrief({"demo", "--out", (folder / "file/below").string()}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
