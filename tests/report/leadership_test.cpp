#include "debrief/report/leadership.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/io/file.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Reviews that all learned something, and a system in which half of the actions were done.
Scorecards two_cards() {
  Scorecards out;
  out.meeting.as_of = out.system.as_of = 1'719'791'999;
  out.meeting.reviews = 8;
  out.meeting.learning = {{"reviews that wrote down at least one learning point", 8, 8, 0.68, 1.0}};
  out.meeting.shares = {{"reviews <published>", 3, 8, 0.14, 0.69}};
  out.meeting.not_measured = {"voices by role band: too few people"};
  Series series;
  series.what = "incidents, by quarter";
  series.provisional = true;
  for (int i = 0; i < 16; ++i) {
    series.period.push_back("20" + std::to_string(20 + i / 4) + "-Q" + std::to_string(i % 4 + 1));
    series.value.push_back(i == 11 ? 60 : 8 + 9 * (i % 2));
  }
  series.limits = stats::xmr_limits(series.value);
  series.signals = stats::chart_signals(series.value, series.limits->centre, series.limits->sigma);
  out.system.incidents = series;
  out.system.coverage = {"incidents owed a review that have one", 8, 9, 0.56, 0.98};
  ActionCohort& cohort = out.system.actions.cohort;
  for (int i = 0; i < 12; ++i) {
    cohort.followed.push_back({static_cast<double>(5 * i + 3), i % 3 == 2 ? 0 : i % 3 == 1 ? 2 : 1});
  }
  cohort.committed = 12;
  return out;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t out = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

TEST(LeadershipPage, OpensWithLearningAndClosesWithLimits) {
  const std::string page = report::leadership_html(two_cards());
  const auto learned = page.find("id=\"learned\"");
  const auto meetings = page.find("id=\"meetings\"");
  const auto system = page.find("id=\"system\"");
  const auto limits = page.find("id=\"limits\"");
  EXPECT_LT(learned, meetings);
  EXPECT_LT(meetings, system);
  EXPECT_LT(system, limits);
  EXPECT_LT(limits, page.size());
  EXPECT_THAT(page, HasSubstr("Neither stands for the other."));
}

TEST(LeadershipPage, ShowsEveryShareWithItsCountAndInterval) {
  const std::string page = report::leadership_html(two_cards());
  EXPECT_THAT(page, HasSubstr("3 of 8"));
  EXPECT_THAT(page, HasSubstr("95 % interval 14 to 69 %"));
  EXPECT_EQ(count(page, "class=\"chart share\""), 3U);
}

TEST(LeadershipPage, DrawsLimitsAndRingsTheUnusualPointOnly) {
  const std::string page = report::leadership_html(two_cards());
  EXPECT_EQ(count(page, "class=\"chart series\""), 1U);
  EXPECT_EQ(count(page, "class=\"unusual\""), 1U);
  EXPECT_GE(count(page, "class=\"limit\""), 1U);
  EXPECT_THAT(page, HasSubstr("unusual: beyond limit at 2022-Q4"));
}

TEST(LeadershipPage, DrawsDoneAndDroppedAsTwoCurves) {
  const std::string page = report::leadership_html(two_cards());
  EXPECT_EQ(count(page, "class=\"run done\""), 1U);
  EXPECT_EQ(count(page, "class=\"run dropped\""), 1U);
  EXPECT_EQ(count(page, "class=\"band\""), 1U);
}

TEST(LeadershipPage, WithoutDataSaysSoAndDrawsNothing) {
  const std::string page = report::leadership_html({});
  EXPECT_THAT(page, HasSubstr("There are no reviews yet."));
  EXPECT_THAT(page, HasSubstr("No action was committed."));
  EXPECT_THAT(page, HasSubstr("No periods were compared"));
  EXPECT_THAT(page, Not(HasSubstr("<svg")));
  EXPECT_THAT(page, Not(HasSubstr("nan")));
}

TEST(LeadershipPage, EscapesWhatItIsGivenAndRunsNoScript) {
  const std::string page = report::leadership_html(two_cards(), {"<script>alert(1)</script>", "", {}});
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, HasSubstr("Reviews &lt;published&gt;"));
}

TEST(LeadershipPage, IsWrittenBesideTheReviewsAndLinkedFromTheIndex) {
  const auto folder = testing::fresh_folder("leadership");
  const auto ran = testing::run_debrief(
      {"report", (testing::source_folder() / "examples/pool_exhausted.json").string(), "-o", folder.string()});
  ASSERT_NE(ran.exit_code, 2) << ran.err;
  EXPECT_THAT(*load_bytes(folder / "index.html", 1U << 24), HasSubstr("href=\"leadership.html\""));
  const std::string page = *load_bytes(folder / "leadership.html", 1U << 24);
  EXPECT_THAT(page, HasSubstr("href=\"index.html\""));
  EXPECT_THAT(page, HasSubstr("Too few to say: Time to detect"));
}

}  // namespace
}  // namespace debrief
