#include "debrief/patterns/similar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "debrief/io/file.hpp"
#include "debrief/io/import/markdown.hpp"
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
  Review again = coded_review("again", 0, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06"});
  again.incidents[0].id = "inc-pool";
  reviews.push_back(again);
  // An id that was made from a title is no proof: this one began seven weeks later.
  Review namesake = coded_review("namesake", 50, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06"});
  namesake.incidents[0].id = "inc-pool";
  reviews.push_back(namesake);
  const Cases cases = cases_of(corpus_of(reviews), all_time);
  const auto pool = static_cast<std::size_t>(std::find(cases.id.begin(), cases.id.end(), "pool") - cases.id.begin());
  const auto similar = SimilarIndex(cases).of(pool);
  ASSERT_TRUE(similar);
  std::vector<std::string> found;
  for (const SimilarCase& one : similar->found) found.push_back(cases.id[static_cast<std::size_t>(one.row)]);
  EXPECT_THAT(found, ElementsAre("namesake", "token"));
}

TEST(Similar, IsEvaluatedOnPairsThatPeopleNamed) {
  const Cases cases = cases_of(corpus_of(some_reviews()), all_time);
  const auto e = evaluate_similar(cases, {{"pool", "token"}, {"mail", "disk"}});
  EXPECT_EQ(e->asked, 4);
  EXPECT_EQ(e->first_is_partner, 4);
  EXPECT_EQ(e->partner_offered, 4);
  EXPECT_EQ(e->abstained, 0);
  EXPECT_EQ(e->others, 1);
  EXPECT_EQ(e->others_silent, 1);
  EXPECT_EQ(evaluate_similar(cases, {{"pool", "token"}}, {.threshold_percent = 99})->abstained, 2);
  EXPECT_FALSE(evaluate_similar(cases, {{"pool", "nobody"}}));
  EXPECT_EQ(evaluate_similar(Cases{}, {})->asked, 0);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Similar, NaturalRepeatsOfOneTeamAreFoundByTheirWords) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  std::vector<Review> whole;
  std::vector<Review> bare;  // as an importer leaves them that finds titles and summaries only
  for (const auto& entry : std::filesystem::directory_iterator(*data / "reviews/md-dfds")) {
    if (entry.path().extension() != ".md") continue;
    const std::string id = entry.path().filename().string().substr(0, 10);
    whole.push_back(*import_markdown(testing::bytes_of(entry.path()), {.file_name = {}, .id = id, .limits = {}}).value);
    bare.push_back(whole.back());
    bare.back().contributing_factors.clear();
  }
  // What was told twice: an unintended version of one component, everything answering 503, logs that did not arrive,
  // and metrics of one source missing from another.
  const Pairs told_twice = {{"PM2021-002", "PM2021-003"},
                            {"PM2021-006", "PM2021-007"},
                            {"PM2021-001", "PM2023-002"},
                            {"PM2022-004", "PM2022-007"}};
  for (const auto& [reviews, silent] : {std::pair(&whole, 18), std::pair(&bare, 16)}) {
    const Cases cases = cases_of(corpus_of(*reviews), all_time);
    const auto e = evaluate_similar(cases, told_twice, {.threshold_percent = 25, .count = 3});
    EXPECT_EQ(e->asked, 8);
    EXPECT_EQ(e->first_is_partner, 8);
    EXPECT_EQ(e->abstained, 0);
    EXPECT_GE(e->others_silent, silent) << "of " << e->others;
  }
}

TEST(Similar, TitlesMakeHalfOfTheWordsWhereBothSaySomething) {
  struct Case {
    std::string here, there, summary_here, summary_there;
    double similarity;
  };
  const double both = std::log(3.0 / 2);  // a word that both of two reviews have
  const double one = std::log(3.0);       // one that only one has
  const Case table[] = {
      {"Pool exhausted", "Pool exhausted", "", "", 1},
      {"Pool exhausted", "POOL EXHAUSTED!", "", "", 1},
      {"Everything answers 503", "Everything answers 503", "", "", 1},
      {"Incident 2024", "Incident 2025", "", "", 0},  // such titles say nothing
      {"Pool exhausted", "Pool exhausted", "certificate expired", "disk full",
       (1 + 2 * both / (2 * both + 4 * one)) / 2},
      {"Incident 1", "Incident 2", "disk full", "disk full", 1},  // nothing to say in the title: the rest is all
      {"Disk", "Certificate", "pool exhausted", "pool exhausted", 2 * both / (2 * both + 2 * one) / 2},
  };
  for (const Case& c : table) {
    Review here = titled(coded_review("here", 0, "payments", {}), c.here);
    Review there = titled(coded_review("there", 9, "payments", {}), c.there);
    here.summary = c.summary_here;
    there.summary = c.summary_there;
    const Cases cases = cases_of(corpus_of({here, there}), all_time);
    const auto similar = SimilarIndex(cases, {.threshold_percent = 0}).of(0);
    const double found = similar->found.empty() ? 0 : similar->found[0].similarity;
    EXPECT_NEAR(found, c.similarity, 1e-12) << c.here << " / " << c.there;
  }
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
