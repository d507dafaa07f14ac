#include "debrief/report/patterns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "patterns/planted.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using ::testing::HasSubstr;
using ::testing::Not;

Patterns some_patterns() {
  std::vector<Review> reviews = {
      coded_review("pool", 0, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06", "TOL-01"}),
      coded_review("token", 42, "login", {"DEP-06", "SYS-06", "CRD-01", "CRD-03", "CRD-06"})};
  reviews[1].incidents[0].title = "<script>alert(1)</script>";
  return *patterns(testing::corpus_of(reviews), testing::seconds_of_day(365));
}

TEST(PatternsPage, LinksTheReviewsThatARepeatJoins) {
  report::PatternsPage page;
  page.index_link = "index.html";
  page.pages = {{"pool", "pool.html"}};
  const std::string html = report::patterns_html(some_patterns(), page);
  EXPECT_THAT(html, HasSubstr("<h2>Does the same story come back?</h2>"));
  EXPECT_THAT(html, HasSubstr("Again after 40 days, in another service"));
  EXPECT_THAT(html, HasSubstr("<a href=\"pool.html\">Incident pool</a>"));
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(1)"));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, HasSubstr("Everything counted"));
  EXPECT_THAT(html, Not(HasSubstr("root cause")));
}

TEST(PatternsPage, WithoutReviewsItSaysSo) {
  const std::string html = report::patterns_html(*patterns(Corpus{}, 0));
  EXPECT_THAT(html, HasSubstr("nothing to compare"));
  EXPECT_THAT(html, HasSubstr("0 comparisons were made"));
  EXPECT_THAT(report::patterns_summary_html(some_patterns()), HasSubstr("patterns.html"));
}

TEST(PatternsPage, IsPartOfAReport) {
  const auto folder = testing::fresh_folder("patterns_report");
  const auto examples = testing::source_folder() / "examples/corpus";
  const auto result = testing::run_debrief({"report", examples.string(), "-o", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const std::string page = testing::bytes_of(folder / "out/patterns.html");
  EXPECT_THAT(page, HasSubstr("What keeps coming back"));
  EXPECT_THAT(page, HasSubstr("Which relations between conditions come back?"));
  EXPECT_THAT(testing::bytes_of(folder / "out/index.html"), HasSubstr("href=\"patterns.html\""));
}

}  // namespace
}  // namespace debrief
