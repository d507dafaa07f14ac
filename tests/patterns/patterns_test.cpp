#include "debrief/patterns/patterns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "debrief/model/taxonomy.hpp"
#include "patterns/planted.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using testing::corpus_of;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::seconds_of_day;

/// Command came late, wires crossed, a stale runbook; six weeks later the same hesitation behind another technology.
std::vector<Review> six_weeks_apart() {
  return {coded_review("pool", 0, "payments", {"SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06", "TOL-01"}),
          coded_review("token", 42, "login", {"DEP-06", "SYS-06", "CRD-01", "CRD-03", "CRD-06"}),
          coded_review("disk", 60, "login", {"SYS-01", "DEP-01"})};
}

std::string as_lines(const std::vector<Review>& reviews) {
  std::string out;
  for (const Review& review : reviews) {
    std::string json = write(review);
    std::replace(json.begin(), json.end(), '\n', ' ');
    out += json + '\n';
  }
  return out;
}

TEST(Patterns, ANewcomerReadsWhatCameBackAndInWhichRespect) {
  const auto found = patterns(corpus_of(six_weeks_apart()), seconds_of_day(365));
  const std::string text = text_of(*found);
  EXPECT_THAT(text, HasSubstr("What keeps coming back in 3 reviews, known to 2024-12-31."));
  EXPECT_THAT(text, HasSubstr("recurred in their coordination within 120 days"));
  EXPECT_THAT(text, HasSubstr("2024-01-01 pool (Incident pool)\n    and 40 days after its review 2024-02-12 token"));
  EXPECT_THAT(text, HasSubstr("both: CRD-01 ("));
  EXPECT_THAT(text, HasSubstr("Too few incidents share factors to tell anything yet."));
  EXPECT_THAT(text, HasSubstr("not a cause"));
  EXPECT_THAT(text, Not(HasSubstr("root cause")));
}

TEST(Patterns, JsonHoldsEveryPairWithWhatChanceGives) {
  const auto found = patterns(corpus_of(six_weeks_apart()), seconds_of_day(365));
  const auto json = nlohmann::json::parse(json_of(*found));
  EXPECT_EQ(json.at("format"), "debrief/patterns/1");
  ASSERT_EQ(json.at("recurrence").size(), 3U);
  EXPECT_TRUE(json.at("recurrence").at(0).at("pairs").empty());
  const auto& coordination = json.at("recurrence").at(1);
  EXPECT_EQ(coordination.at("aspect"), "coordination");
  EXPECT_EQ(coordination.at("pairs").at(0).at("shared"), (std::vector<std::string>{"CRD-01", "CRD-03", "CRD-06"}));
  EXPECT_TRUE(coordination.at("followed_by_chance").at("p").is_number() ||
              coordination.at("followed_by_chance").contains("reason"));
  EXPECT_EQ(json.at("associations").at("found").size(), 0U);
}

TEST(Patterns, AnAssociationNamesItsReviewsAndIsTestedWithinStrata) {
  std::vector<Review> reviews;
  for (int i = 0; i < 60; ++i) {
    const bool both = i % 5 == 0;
    reviews.push_back(coded_review("r" + std::to_string(100 + i), i * 10, i % 2 == 0 ? "payments" : "login",
                                   both ? std::vector<std::string>{"DET-04", "CRD-01"}
                                        : std::vector<std::string>{"SYS-0" + std::to_string(1 + i % 9)}));
  }
  PatternOptions options;
  options.kinds = {PatternKind::associations};
  const auto found = patterns(corpus_of(reviews), seconds_of_day(900), options);
  EXPECT_TRUE(found->recurrence.empty());
  ASSERT_EQ(found->associations->found.size(), 1U);
  const std::string text = text_of(*found);
  EXPECT_THAT(text, HasSubstr("together in 12 of 60 incidents, over 2 services"));
  EXPECT_THAT(text, HasSubstr("in r100, r105, r110, r115, r120 and 7 more"));
  const auto json = nlohmann::json::parse(json_of(*found)).at("associations").at("found").at(0);
  EXPECT_EQ(json.at("conviction").at(0), nullptr);  // the rule was never broken
  EXPECT_EQ(json.at("reviews").size(), 12U);
  options.recurrence.strata = Strata::service;
  EXPECT_EQ(patterns(corpus_of(reviews), seconds_of_day(900), options)->associations->found[0].stratified->strata, 2);
}

TEST(Patterns, OddCorporaHaveAClearAnswer) {
  const std::string none = text_of(*patterns(Corpus{}, 0));
  EXPECT_THAT(none, HasSubstr("What keeps coming back in 0 reviews"));
  EXPECT_THAT(none, HasSubstr("nothing to compare"));
  const std::string one = text_of(*patterns(corpus_of({coded_review("only", 0, "s", {})}), seconds_of_day(9)));
  EXPECT_THAT(one, HasSubstr("1 has no coded factor"));
  std::vector<Review> equal;
  for (int i = 0; i < 66; ++i) {
    std::vector<std::string> codes;
    for (const FactorCode& code : factor_codes()) codes.emplace_back(code.id);
    equal.push_back(coded_review("e" + std::to_string(i), i, "s", codes));
  }
  const auto same = patterns(corpus_of(equal), seconds_of_day(700));  // 66 long sets: no list of sets explodes
  EXPECT_TRUE(same->associations->found.empty());
  PatternOptions options;
  options.associations.min_support = 0;
  EXPECT_FALSE(patterns(Corpus{}, 0, options));
  options = {};
  options.recurrence.window_days = 0;
  EXPECT_FALSE(patterns(Corpus{}, 0, options));
}

TEST(PatternsCommand, ReadsACorpusAndRefusesWhatItDoesNotKnow) {
  const auto folder = testing::fresh_folder("patterns");
  ASSERT_TRUE(save_bytes(folder / "reviews.jsonl", as_lines(six_weeks_apart())));
  const std::string file = (folder / "reviews.jsonl").string();
  const auto text = testing::run_debrief({"patterns", file, "--as-of", "2024-12-31"});
  EXPECT_EQ(text.exit_code, 0) << text.err;
  EXPECT_EQ(text.err, "");
  EXPECT_THAT(text.out, HasSubstr("Does the same story come back?"));
  const auto json =
      testing::run_debrief({"patterns", file, "--as-of", "2024-12-31", "--kind", "associations", "--format", "json"});
  EXPECT_FALSE(nlohmann::json::parse(json.out).contains("recurrence"));
  EXPECT_EQ(testing::run_debrief({"patterns", file, "--as-of", "soon"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"patterns", file}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"patterns", file, "--as-of", "2024-12-31", "--kind", "blame"}).exit_code, 2);
  const auto similar = testing::run_debrief({"patterns", file, "--as-of", "2024-12-31", "--kind", "similar"});
  EXPECT_EQ(similar.exit_code, 2);
  EXPECT_THAT(similar.err, ::testing::HasSubstr("debrief similar FILE CORPUS"));
  EXPECT_EQ(testing::run_debrief({"patterns", (folder / "none").string(), "--as-of", "2024-12-31"}).exit_code, 2);
  const auto support = testing::run_debrief({"patterns", file, "--as-of", "2024-12-31", "--min-support", "0"});
  EXPECT_EQ(support.exit_code, 2);
  EXPECT_THAT(support.err, HasSubstr("at least 1"));
}

}  // namespace
}  // namespace debrief
