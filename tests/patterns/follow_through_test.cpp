#include "debrief/patterns/follow_through.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "debrief/model/taxonomy.hpp"
#include "debrief/patterns/known_risks.hpp"
#include "debrief/patterns/patterns.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

using testing::at_day;
using testing::coded_review;
using testing::corpus_of;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::seconds_of_day;

/// An action on the review's first factor, verified on a day.
void verify_action(Review& review, std::int64_t day, ActionState state = ActionState::verified) {
  Action action;
  action.id = "act-" + review.id.text;
  action.title = "Change something about it";
  action.type = ActionType::prevent;
  action.state = state;
  action.addresses = {Id<AnyNode>(review.contributing_factors[0].id.text)};
  if (state == ActionState::verified || state == ActionState::done) {
    ActionTransition step;
    step.state = state;
    step.at = at_day(day);
    action.history = {step};
  }
  review.actions.push_back(action);
}

FollowThrough followed(const std::vector<Review>& reviews, std::int64_t as_of,
                       const FollowThroughOptions& options = {}) {
  const Corpus corpus = corpus_of(reviews);
  const std::int64_t cut_off = seconds_of_day(as_of);
  return *follow_through(corpus, cases_of(corpus, cut_off), cut_off, options);
}

/// Incidents with `code`, evenly spread over `days` from `first` on.
void spread(std::vector<Review>& out, const std::string& code, std::int64_t first, std::int64_t days, int count) {
  for (int i = 0; i < count; ++i) {
    const std::int64_t day = first + (2 * i + 1) * days / (2 * count);
    out.push_back(coded_review(code + "-" + std::to_string(day), day, "s", {code}));
  }
}

TEST(FollowThrough, ADropBySeventyPercentMayStillBeNoNews) {
  std::vector<Review> reviews;
  spread(reviews, "DET-04", 0, 360, 9);
  spread(reviews, "DET-04", 360, 270, 2);
  Review index = coded_review("index", 350, "s", {"DET-04"});
  verify_action(index, 360);
  reviews.push_back(index);
  const FollowThrough all = followed(reviews, 630, {.from = seconds_of_day(0)});
  ASSERT_EQ(all.factors.size(), 1U);
  const FactorChange& change = all.factors[0];
  EXPECT_EQ(change.index, 1);
  EXPECT_EQ(change.before, 9);
  EXPECT_EQ(change.after, 2);
  EXPECT_NEAR(change.rates->ratio.value(), .2962962963, 1e-9);
  EXPECT_NEAR(change.rates->lower.value(), .0311528547, 1e-8);
  EXPECT_NEAR(change.rates->upper.value(), 1.4315179144, 1e-7);
  EXPECT_NEAR(change.rates->p_two_sided, .1304483925, 1e-9);
  EXPECT_NEAR(change.rates->mid_p_two_sided, .1048667878, 1e-9);
  EXPECT_EQ(change.change, ChangeVerdict::no_difference);
  EXPECT_THAT(sentence(change), HasSubstr("9 incidents in 360 days before, 2 in 270 days after"));
  EXPECT_THAT(sentence(change), HasSubstr("not distinguishable from no change"));
}

TEST(FollowThrough, AnActionThatDoesNothingAfterABadYearIsNotPraised) {
  // Forty factors with four incidents a year each. Whatever reached seven in the first year gets an action that does
  // nothing, and falls back to four by itself: "a drop by 48 %".
  testing::Seeded random{4};
  int praised = 0;
  int acted_on = 0;
  std::int64_t before = 0;
  std::int64_t after = 0;
  for (int corpus = 0; corpus < 40; ++corpus) {
    std::vector<Review> reviews;
    for (int f = 0; f < 40; ++f) {
      const std::string code = "X-acme-" + std::to_string(10 + f);
      std::vector<std::size_t> first_year;
      for (std::int64_t day = 0; day < 730; ++day) {
        if (random.unit() >= 4.0 / 365) continue;
        if (day < 365) first_year.push_back(reviews.size());
        reviews.push_back(coded_review(code + "-" + std::to_string(day), day, "s", {code}));
      }
      if (first_year.size() < 7) continue;
      verify_action(reviews[first_year.back()], 365);
      ++acted_on;
    }
    for (const FactorChange& change : followed(reviews, 730, {.from = seconds_of_day(0)}).factors) {
      before += change.before + change.index;
      after += change.after;
      praised += change.change == ChangeVerdict::fewer || change.change == ChangeVerdict::fewer_everywhere ? 1 : 0;
    }
  }
  EXPECT_GT(acted_on, 100);
  EXPECT_LT(static_cast<double>(after), .65 * static_cast<double>(before));  // the trap is there
  EXPECT_LE(praised, acted_on / 100);
}

TEST(FollowThrough, AnActionThatWorksIsFoundToHaveWorked) {
  testing::Seeded random{8};
  int found = 0;
  for (int corpus = 0; corpus < 20; ++corpus) {
    std::vector<Review> reviews;
    for (int f = 0; f < 20; ++f) {
      const std::string code = "X-acme-" + std::to_string(10 + f);
      const bool treated = f == 0;
      for (std::int64_t day = 0; day < 1095; ++day) {
        const double a_year = treated ? (day < 540 ? 18 : 2) : 4 + f % 5;
        if (random.unit() < a_year / 365) {
          reviews.push_back(coded_review(code + "-" + std::to_string(day), day, "s", {code}));
        }
      }
      if (!treated) continue;
      Review index = coded_review("index", 530, "s", {code});
      verify_action(index, 540);
      reviews.push_back(index);
    }
    const FollowThrough all = followed(reviews, 1095, {.from = seconds_of_day(0)});
    ASSERT_EQ(all.factors.size(), 1U);
    found += all.factors[0].change == ChangeVerdict::fewer ? 1 : 0;
    EXPECT_LE(all.factors[0].p_others.value(), 1);
  }
  EXPECT_GE(found, 18);
}

TEST(FollowThrough, WhereEverythingFallsTheActionIsNotSingledOut) {
  std::vector<Review> reviews;
  for (const char* code : {"DET-01", "DET-02", "CRD-01", "CRD-02", "SYS-01"}) {
    spread(reviews, code, 0, 360, 24);
    spread(reviews, code, 360, 360, 4);
  }
  Review index = coded_review("index", 350, "s", {"DET-01"});
  verify_action(index, 360);
  reviews.push_back(index);
  const FollowThrough all = followed(reviews, 720, {.from = seconds_of_day(0)});
  EXPECT_EQ(all.factors[0].others_before, 96);
  EXPECT_EQ(all.factors[0].others_after, 16);
  EXPECT_EQ(all.factors[0].q <= .05, true);
  EXPECT_NE(all.factors[0].change, ChangeVerdict::fewer);
}

TEST(FollowThrough, TooEarlyNothingToCompareAndActionsWithoutADayAreSaid) {
  Review early = coded_review("early", 300, "s", {"DET-01"});
  verify_action(early, 390);
  Review quiet = coded_review("quiet", 0, "s", {"CRD-01"});
  verify_action(quiet, 200);
  Review undated = coded_review("undated", 10, "s", {"SYS-01"});
  verify_action(undated, 0);
  undated.actions[0].history.clear();
  const FollowThrough all = followed({quiet, undated, early}, 400);
  ASSERT_EQ(all.factors.size(), 2U);
  EXPECT_EQ(all.factors[0].change, ChangeVerdict::no_incidents);
  EXPECT_EQ(all.factors[1].change, ChangeVerdict::too_early);
  EXPECT_EQ(all.left_out, 1);
  EXPECT_TRUE(followed({}, 0).factors.empty());
  EXPECT_EQ(sentence(followed({}, 0)),
            "No action was committed: nothing can be said about whether they changed anything.");
  EXPECT_FALSE(follow_through(Corpus{}, Cases{}, 0, {.least_days = 0}));
}

TEST(FollowThrough, FactorsAreCrossedByWhatWasDoneInTime) {
  // done by day 60 and back by day 180; done and quiet; done too late and back; never done and quiet.
  std::vector<Review> reviews;
  const auto one = [&](const std::string& code, std::int64_t done, bool back) {
    Review review = coded_review(code, 0, "s", {code});
    verify_action(review, done, done < 0 ? ActionState::committed : ActionState::verified);
    reviews.push_back(review);
    if (back) reviews.push_back(coded_review(code + "-again", 100, "s", {code}));
  };
  one("DET-01", 30, true);
  one("DET-02", 30, false);
  one("CRD-01", 90, true);
  one("CRD-02", -1, false);
  const FollowThrough all = followed(reviews, 400);
  ASSERT_EQ(all.groups.size(), 3U);
  EXPECT_EQ(all.groups[0].group, "all");
  EXPECT_EQ(all.groups[0].done_recurred, 1);
  EXPECT_EQ(all.groups[0].done_quiet, 1);
  EXPECT_EQ(all.groups[0].open_recurred, 1);
  EXPECT_EQ(all.groups[0].open_quiet, 1);
  EXPECT_NEAR(all.groups[0].p.value(), 1, 1e-12);
  EXPECT_EQ(all.groups[1].group, "CRD");
  EXPECT_EQ(all.groups[1].open_recurred, 1);
  EXPECT_EQ(all.unknown, 0);
  // Done, but nobody knows when: it counts on neither side.
  reviews[0].actions[0].history.clear();
  const FollowThrough undated = followed(reviews, 400);
  EXPECT_EQ(undated.unknown, 1);
  EXPECT_EQ(undated.groups[0].done_recurred, 0);
  EXPECT_EQ(undated.groups[0].open_recurred, 1);
}

/// Reviews over four years whose stories come back at once, or each only once; all actions done, or none.
std::vector<Review> quadrant_reviews(bool done, bool back) {
  std::vector<Review> out;
  const auto& codes = factor_codes();
  for (std::size_t i = 0; i < 24; ++i) {
    const std::vector<std::string> story = {std::string(codes[3 * i].id), std::string(codes[3 * i + 1].id),
                                            std::string(codes[3 * i + 2].id)};
    const auto day = static_cast<std::int64_t>(i) * 50;
    Review first = coded_review("a" + std::to_string(100 + i), day, "s", story);
    verify_action(first, day + 20, done ? ActionState::verified : ActionState::committed);
    out.push_back(first);
    if (back) out.push_back(coded_review("b" + std::to_string(100 + i), day + 40, "s", story));
  }
  return out;
}

TEST(FollowThrough, TheQuadrantIsReadFromBothNumbers) {
  struct Row {
    bool done, back;
    FollowThroughReading reading;
    const char* words;
  };
  const Row rows[] = {{true, false, FollowThroughReading::keep, "keep going"},
                      {true, true, FollowThroughReading::symptoms, "the actions treat symptoms"},
                      {false, false, FollowThroughReading::too_many_or_vague, "too many of them, or too vague"},
                      {false, true, FollowThroughReading::not_landing, "commitments do not land"}};
  for (const Row& row : rows) {
    const FollowThrough all = followed(quadrant_reviews(row.done, row.back), 1600);
    EXPECT_EQ(all.quadrant, row.reading) << text_of(all.quadrant) << " p " << all.recurrence.p.value_or(9);
    EXPECT_THAT(sentence(all), HasSubstr(row.words));
    if (row.reading != FollowThroughReading::symptoms) {
      EXPECT_THAT(sentence(all), Not(HasSubstr("symptoms")));
    }
  }
}

TEST(FollowThrough, SymptomsAreNotSpokenOfWhereStoriesComeBackByChance) {
  // Everything has the same story, so it comes back whatever is done; chance expects as much.
  std::vector<Review> reviews;
  for (int i = 0; i < 20; ++i) {
    Review review = coded_review("r" + std::to_string(10 + i), i * 20, "s", {"DET-01", "CRD-01"});
    verify_action(review, i * 20 + 10);
    reviews.push_back(review);
  }
  const FollowThrough all = followed(reviews, 700);
  EXPECT_GT(all.recurrence.observed, 10);
  EXPECT_NE(all.quadrant, FollowThroughReading::symptoms);
  EXPECT_THAT(sentence(all), Not(HasSubstr("symptoms")));
}

TEST(KnownRisks, ThoseThatCameTrueAreSetBesideChance) {
  Review left = coded_review("left", 0, "s", {"DET-01", "SYS-01"});
  KnownRisk risk;
  risk.id = "k";
  risk.text = "The alert may stay silent";
  risk.factors = {left.contributing_factors[0].id};
  KnownRisk vague;
  vague.id = "v";
  vague.text = "Something else";
  left.known_risks = {risk, vague};
  const std::vector<Review> reviews = {left, coded_review("true", 50, "s", {"DET-01"}),
                                       coded_review("other", 60, "s", {"CRD-01"}),
                                       coded_review("other2", 70, "s", {"CRD-01"})};
  const Corpus corpus = corpus_of(reviews);
  const Cases cases = cases_of(corpus, seconds_of_day(100));
  const KnownRisks found = known_risks(corpus, cases, seconds_of_day(100));
  ASSERT_EQ(found.risks.size(), 1U);
  EXPECT_THAT(found.risks[0].came_true, ::testing::ElementsAre(1));
  EXPECT_EQ(found.uncoded, 1);
  EXPECT_EQ(found.came_true, 1);
  EXPECT_DOUBLE_EQ(found.expected, 1);  // all other incidents lie behind it, so wherever the code falls, it came true
  EXPECT_DOUBLE_EQ(found.p.value(), 1);
  EXPECT_TRUE(known_risks(Corpus{}, Cases{}, 0).risks.empty());
}

TEST(ActionMix, AShiftOfKindsIsTestedOverQuarters) {
  std::vector<Review> reviews;
  for (int q = 0; q < 6; ++q) {
    for (int i = 0; i < 12; ++i) {
      Review review = coded_review("r" + std::to_string(q) + "-" + std::to_string(i), q * 91 + 5 + i, "s", {"DET-01"});
      verify_action(review, 0, ActionState::committed);
      review.actions[0].type = i < 2 * q ? ActionType::repair : ActionType::prevent;
      reviews.push_back(review);
    }
  }
  const Corpus corpus = corpus_of(reviews);
  const ActionMix mix = action_mix(corpus, cases_of(corpus, seconds_of_day(900)), seconds_of_day(900));
  EXPECT_THAT(mix.quarters, ::testing::ElementsAre("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"));
  ASSERT_EQ(mix.rows.size(), 2U);
  EXPECT_EQ(mix.rows[0].type, "prevent");
  EXPECT_LT(mix.rows[0].z.value(), 0);
  EXPECT_GT(mix.rows[1].z.value(), 0);
  EXPECT_LT(mix.rows[1].q, .001);
  PatternOptions options;
  options.kinds = {PatternKind::followthrough};
  const auto found = patterns(corpus, seconds_of_day(900), options);
  EXPECT_THAT(text_of(*found), HasSubstr("\"repair\" makes up more and more of the actions"));
  const auto json = nlohmann::json::parse(json_of(*found)).at("followthrough");
  EXPECT_EQ(json.at("action_mix").at("totals").at(0), 12);
  EXPECT_EQ(json.at("quadrant"), "too_many_or_vague");
  EXPECT_TRUE(action_mix(Corpus{}, Cases{}, 0).rows.empty());
}

}  // namespace
}  // namespace debrief
