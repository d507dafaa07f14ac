#include "debrief/patterns/agreement.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "debrief/io/write.hpp"
#include "patterns/planted.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using testing::corpus_of;
using ::testing::HasSubstr;

/// Twenty reviews; the second coder misses the coordination factor of one and sees detection at every other review.
std::vector<Review> coded_by(int person) {
  std::vector<Review> out;
  for (int i = 0; i < 20; ++i) {
    std::vector<std::string> codes = {"X-acme-01"};
    if (i < 10 && !(person == 2 && i == 0)) codes.emplace_back("CRD-01");
    if (person == 1 ? i % 4 < 2 : i % 2 == 0) codes.emplace_back("DET-04");
    out.push_back(coded_review("r" + std::to_string(i), i, "payments", codes));
  }
  return out;
}

const CategoryAgreement& category(const Agreement& found, const std::string& id) {
  for (const CategoryAgreement& one : found.categories) {
    if (one.category == id) return one;
  }
  throw std::out_of_range(id);
}

TEST(Agreement, TellsWhichCategoriesMayBeFollowed) {
  std::vector<Review> first = coded_by(1);
  std::vector<Review> second = coded_by(2);
  first.push_back(coded_review("alone", 30, "mail", {"CRD-01"}));
  first.push_back(coded_review("twice", 31, "mail", {"CRD-01"}));
  first.push_back(coded_review("twice", 32, "mail", {"CRD-02"}));
  second.push_back(coded_review("twice", 31, "mail", {"CRD-01"}));
  const Agreement found = *agreement(corpus_of(first), corpus_of(second));
  EXPECT_EQ(found.matched, 20);
  EXPECT_EQ(found.only_first, 1);
  EXPECT_EQ(found.only_second, 0);
  EXPECT_EQ(found.ambiguous, 1);
  EXPECT_EQ(found.without_category, 40);
  const CategoryAgreement& coordination = category(found, "CRD");
  EXPECT_EQ(coordination.both, 9);
  EXPECT_EQ(coordination.only_first, 1);
  EXPECT_EQ(coordination.neither, 10);
  EXPECT_NEAR(coordination.kappa->kappa, 0.9, 1e-12);
  EXPECT_EQ(coordination.verdict, AgreementVerdict::trends_hold);
  // Half of the reviews each, and no more often the same ones than chance gives.
  const CategoryAgreement& detection = category(found, "DET");
  EXPECT_NEAR(detection.kappa->kappa, 0, 1e-12);
  EXPECT_EQ(detection.verdict, AgreementVerdict::category_counts_only);
  EXPECT_EQ(category(found, "SYS").verdict, AgreementVerdict::unknown);
  EXPECT_FALSE(category(found, "SYS").kappa);
  ASSERT_TRUE(found.alpha && found.alpha->limits);
  EXPECT_EQ(found.alpha->units, static_cast<std::int64_t>(20 * found.categories.size()));

  const std::string text = text_of(found);
  EXPECT_THAT(text, HasSubstr("20 reviews coded by both"));
  EXPECT_THAT(text, HasSubstr("CRD  found by both in 9, by one in 1, by neither in 10: kappa 0.90 (n = 20; 95 % "));
  EXPECT_THAT(text, HasSubstr("count the category, follow none of its codes"));
  const auto json = nlohmann::json::parse(json_of(found));
  EXPECT_EQ(json["categories"].size(), found.categories.size());
  EXPECT_EQ(json["least_kappa"], 0.6);
}

TEST(Agreement, RefusesWhatCannotBeCompared) {
  const Corpus first = corpus_of({coded_review("a", 0, "mail", {"CRD-01"})});
  const Corpus other = corpus_of({coded_review("b", 0, "mail", {"CRD-01"})});
  EXPECT_FALSE(agreement(first, other));
  EXPECT_FALSE(agreement({}, {}));
  EXPECT_FALSE(agreement(first, first, {.least_kappa_percent = 101}));
  EXPECT_FALSE(agreement(first, first, {.level = 1}));
  // One review says nothing, and that is said.
  const Agreement alone = *agreement(first, first);
  for (const CategoryAgreement& one : alone.categories) EXPECT_EQ(one.verdict, AgreementVerdict::unknown);
  EXPECT_THAT(text_of(alone), HasSubstr("nothing to compare"));
}

TEST(Agreement, TheCommandReadsTwoFolders) {
  const std::filesystem::path folder = testing::fresh_folder("agreement");
  for (const int person : {1, 2}) {
    const std::filesystem::path own = folder / std::to_string(person);
    std::filesystem::create_directories(own);
    for (const Review& review : coded_by(person)) {
      std::ofstream(own / (review.id.text + ".json")) << write(review);
    }
  }
  const std::string first = (folder / "1").string();
  const std::string second = (folder / "2").string();
  EXPECT_THAT(testing::run_debrief({"agreement", first, second}).out, HasSubstr("kappa 0.90"));
  const auto json = nlohmann::json::parse(
      testing::run_debrief({"agreement", first, second, "--format", "json", "--least-kappa", "95"}).out);
  EXPECT_EQ(json["categories"][0]["category"], "DET");
  for (const auto& one : json["categories"]) EXPECT_NE(one["verdict"], "trends_hold");
  EXPECT_EQ(testing::run_debrief({"agreement", first, folder.string() + "/none"}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
