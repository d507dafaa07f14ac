#include "debrief/report/site.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/io/file.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string example() {
  return (testing::source_folder() / "examples/pool_exhausted.json").string();
}

TEST(Site, PagesOfTheSameNameAreNumbered) {
  Review a;
  a.id = "outage";
  Review b;
  b.id = "Outage!";
  Review c;
  c.id = "outage-2";
  Review d;
  d.id = "index";
  report::Site site;
  site.reviews = {{&a, {}}, {&b, {}}, {&c, {}}, {&d, {}}};
  EXPECT_THAT(report::page_names(site), ElementsAre("outage.html", "outage-2.html", "outage-2-2.html", "index-2.html"));
}

TEST(Site, TheIndexListsTheNewestIncidentFirst) {
  const auto at = [](const std::string& id, const char* when) {
    Review out;
    out.id = id;
    out.title = "Review " + id;
    out.incidents.resize(1);
    Milestone milestone;
    milestone.name = "detected";
    milestone.at = instant_of(when);
    out.incidents[0].milestones = {milestone};
    return out;
  };
  const Review old = at("old", "2019-01-01T00:00:00Z");
  const Review recent = at("recent", "2024-01-01T00:00:00Z");
  Review undated;
  undated.id = "undated";
  undated.title = "Review undated";
  report::Site site;
  site.reviews = {{&old, {}}, {&undated, {}}, {&recent, {}}};
  const std::string index = report::index_html(site);
  EXPECT_LT(index.find("Review recent"), index.find("Review old"));
  EXPECT_LT(index.find("Review old"), index.find("Review undated"));
}

TEST(ReportCommand, WritesAPageForEachReview) {
  const fs::path folder = testing::fresh_folder("report_command");
  const auto result = testing::run_debrief({"report", example(), "-o", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr("1 review in "));
  EXPECT_THAT(testing::bytes_of(folder / "out/index.html"), HasSubstr("2024-03-05-checkout-pool.html"));
  EXPECT_THAT(testing::bytes_of(folder / "out/2024-03-05-checkout-pool.html"), HasSubstr("connection pool"));
}

TEST(ReportCommand, ABrokenFileIsNamedAndTheGoodOnesAreShown) {
  const fs::path folder = testing::fresh_folder("report_broken");
  fs::copy(example(), folder / "good.json");
  ASSERT_TRUE(save_bytes(folder / "broken.json", "{\n  \"format\": \"debrief/review/1\",\n"));
  const auto result = testing::run_debrief({"report", folder.string(), "-o", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("broken.json:"));
  EXPECT_THAT(testing::bytes_of(folder / "out/index.html"), HasSubstr("broken.json"));
  EXPECT_TRUE(fs::exists(folder / "out/2024-03-05-checkout-pool.html"));
}

TEST(ReportCommand, AFolderThatCannotBeWrittenIsRefused) {
  const fs::path folder = testing::fresh_folder("report_unwritable");
  ASSERT_TRUE(save_bytes(folder / "file", "x"));
  const auto result = testing::run_debrief({"report", example(), "-o", (folder / "file" / "below").string()});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, HasSubstr("below"));
}

TEST(ReportCommand, NothingToReportIsRefused) {
  const fs::path folder = testing::fresh_folder("report_nothing");
  const auto result = testing::run_debrief({"report", folder.string(), "-o", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(ReportCommand, TheCutOffMustBeADayOrAnInstant) {
  const auto result = testing::run_debrief({"report", example(), "-o", "/tmp/never", "--as-of", "yesterday"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, HasSubstr("--as-of"));
}

}  // namespace
}  // namespace debrief
