#include "debrief/patterns/similar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "patterns/planted.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using testing::corpus_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::int64_t all_time = INT64_MAX;

Review titled(Review review, const std::string& title) {
  review.title = title;
  review.incidents[0].title = title;
  return review;
}

std::vector<Review> some_reviews() {
  return {titled(coded_review("pool", 0, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06"}),
                 "Connection pool exhausted"),
          titled(coded_review("token", 42, "login", {"DEP-06", "CRD-01", "CRD-03", "CRD-06"}), "Token store slow"),
          titled(coded_review("disk", 60, "login", {"SYS-01", "DEP-01"}), "Disk full on the mail gateway"),
          titled(coded_review("mail", 90, "mail", {}), "Mail gateway disk full once more"),
          titled(coded_review("other", 95, "mail", {"TOL-02"}), "Certificate expired")};
}

TEST(Similar, SaysWhoHasBeenHereBeforeAndWhy) {
  const Cases cases = cases_of(corpus_of(some_reviews()), all_time);
  const SimilarIndex index(cases);
  const Similar found = *index.of(0);
  ASSERT_EQ(found.found.size(), 1U);
  const SimilarCase& token = found.found[0];
  EXPECT_EQ(cases.id[static_cast<std::size_t>(token.row)], "token");
  EXPECT_THAT(token.codes, ElementsAre("CRD-01", "CRD-03", "CRD-06"));
  EXPECT_DOUBLE_EQ(token.by_factors, 9.0 / 15);  // three coordination codes of weight 3; three others of weight 2
  // Without codes of its own it is found by its words, the rarest first.
  const Similar mail = *index.of(3);
  ASSERT_EQ(mail.found.size(), 1U);
  EXPECT_EQ(cases.id[static_cast<std::size_t>(mail.found[0].row)], "disk");
  EXPECT_THAT(mail.found[0].words, ::testing::UnorderedElementsAre("disk", "full", "gateway", "mail"));
  EXPECT_DOUBLE_EQ(mail.found[0].similarity, mail.found[0].by_words);
  const std::string text = text_of(found, cases, 0);
  EXPECT_THAT(text, HasSubstr("Reviews like 2024-01-01 pool (Connection pool exhausted)"));
  EXPECT_THAT(text, HasSubstr("both: CRD-01 ("));
}

TEST(Similar, OffersNothingRatherThanAWrongTrail) {
  const Cases cases = cases_of(corpus_of(some_reviews()), all_time);
  const SimilarIndex index(cases);
  EXPECT_TRUE(index.of(4)->found.empty());
  EXPECT_THAT(text_of(*index.of(4), cases, 4), HasSubstr("No review shares"));
  const SimilarIndex strict(cases, {.threshold_percent = 99});
  EXPECT_TRUE(strict.of(0)->found.empty());
  EXPECT_GT(strict.of(0)->nearest_below, .4);
  EXPECT_THAT(text_of(*strict.of(0), cases, 0), HasSubstr("None comes near enough"));
  EXPECT_FALSE(index.of(99));
}

TEST(Similar, AnotherReviewOfTheSameIncidentIsNotAnother) {
  std::vector<Review> reviews = some_reviews();
  Review again = coded_review("again", 50, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06"});
  again.incidents[0].id = "inc-pool";
  reviews.push_back(again);
  const Cases cases = cases_of(corpus_of(reviews), all_time);
  const auto similar = SimilarIndex(cases).of(0);
  ASSERT_TRUE(similar);
  for (const SimilarCase& one : similar->found) {
    EXPECT_NE(cases.id[static_cast<std::size_t>(one.row)], "again");
  }
}

TEST(Similar, IsEvaluatedOnPairsThatPeopleNamed) {
  const Cases cases = cases_of(corpus_of(some_reviews()), all_time);
  const auto e = evaluate_similar(cases, {{"pool", "token"}, {"mail", "disk"}});
  EXPECT_EQ(e->asked, 4);
  EXPECT_GE(e->first_is_partner, 2);
  EXPECT_EQ(e->partner_offered, 4);
  EXPECT_EQ(e->abstained, 0);
  EXPECT_EQ(e->others, 1);
  EXPECT_EQ(e->others_silent, 1);
  EXPECT_EQ(evaluate_similar(cases, {{"pool", "token"}}, {.threshold_percent = 99})->abstained, 2);
  EXPECT_FALSE(evaluate_similar(cases, {{"pool", "nobody"}}));
  EXPECT_EQ(evaluate_similar(Cases{}, {})->asked, 0);
}

/// A review from Markdown as far as similarity needs it: the title, the summary and the contributing factors.
Review from_markdown(const std::string& id, const std::string& markdown) {
  Review out;
  out.id = id;
  Incident incident;
  incident.id = "inc-" + id;
  std::string section;
  std::istringstream lines(markdown);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# ")) {
      incident.title = out.title = line.substr(2);
    } else if (line.starts_with("## ")) {
      section = line.substr(3);
    } else if (section.starts_with("Summary")) {
      out.summary += line + ' ';
    } else if (section.starts_with("Contributing") && (line.starts_with("- ") || line.starts_with("* "))) {
      ContributingFactor factor;
      factor.id = "f" + std::to_string(out.contributing_factors.size());
      factor.label = line.substr(2);
      out.contributing_factors.push_back(factor);
    }
  }
  out.incidents = {incident};
  return out;
}

TEST(Similar, NaturalRepeatsOfOneTeamAreFoundByTheirWords) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  std::vector<Review> reviews;
  for (const auto& entry : std::filesystem::directory_iterator(*data / "reviews/md-dfds")) {
    if (entry.path().extension() != ".md") continue;
    reviews.push_back(from_markdown(entry.path().filename().string().substr(0, 10), testing::bytes_of(entry.path())));
  }
  const Cases cases = cases_of(corpus_of(reviews), all_time);
  ASSERT_GT(cases.size(), 15U);
  // The two that were told twice: an unintended version of one component, and everything answering 503.
  const auto e = evaluate_similar(cases, {{"PM2021-002", "PM2021-003"}, {"PM2021-006", "PM2021-007"}},
                                  {.threshold_percent = 10, .count = 3});
  EXPECT_EQ(e->asked, 4);
  EXPECT_GE(e->first_is_partner, 2);
  RecordProperty("others", static_cast<int>(e->others));
  RecordProperty("others_silent", static_cast<int>(e->others_silent));
}

TEST(SimilarCommand, AsksAboutAFileThatNeedNotBeInTheCorpus) {
  const auto folder = testing::fresh_folder("similar");
  std::string lines;
  const std::vector<Review> reviews = some_reviews();
  for (std::size_t i = 1; i < reviews.size(); ++i) {
    std::string json = write(reviews[i]);
    std::replace(json.begin(), json.end(), '\n', ' ');
    lines += json + '\n';
  }
  ASSERT_TRUE(save_bytes(folder / "reviews.jsonl", lines));
  ASSERT_TRUE(save_bytes(folder / "new.json", write(reviews[0])));
  const std::string file = (folder / "new.json").string();
  const std::string corpus = (folder / "reviews.jsonl").string();
  const auto text = testing::run_debrief({"similar", file, corpus});
  EXPECT_EQ(text.exit_code, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("token (Token store slow)"));
  const auto json = testing::run_debrief({"similar", "-", corpus, "--format", "json"}, write(reviews[0]));
  EXPECT_EQ(nlohmann::json::parse(json.out).at("found").at(0).at("review"), "token");
  EXPECT_EQ(testing::run_debrief({"similar", file, corpus, "--as-of", "2020-01-01"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"similar", "-", corpus}, "{}").exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"similar", file, (folder / "none").string()}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
