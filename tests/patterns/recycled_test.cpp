#include "debrief/patterns/recycled.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "debrief/patterns/patterns.hpp"
#include "debrief/patterns/title_similarity.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

using testing::at_day;
using testing::coded_review;
using testing::corpus_of;
using ::testing::HasSubstr;
using testing::seconds_of_day;

Action asked(const std::string& title, ActionState state = ActionState::committed,
             std::vector<std::pair<ActionState, std::int64_t>> steps = {}) {
  Action out;
  out.id = title;
  out.title = title;
  out.state = state;
  for (const auto& [to, day] : steps) {
    ActionTransition step;
    step.state = to;
    step.at = at_day(day);
    out.history.push_back(step);
  }
  return out;
}

Review asking(const std::string& id, std::int64_t day, std::vector<Action> actions) {
  Review out = coded_review(id, day, "s", {"DET-01"});
  out.actions = std::move(actions);
  return out;
}

Recycled found_in(const std::vector<Review>& reviews, std::int64_t as_of = 700, const RecycledOptions& options = {}) {
  const Corpus corpus = corpus_of(reviews);
  return *recycled_actions(corpus, cases_of(corpus, seconds_of_day(as_of)), seconds_of_day(as_of), options);
}

TEST(TitleSimilarity, IsThatOfTheReferenceVectors) {
  struct Row {
    const char* a;
    const char* b;
    double indel, token_sorted, trigram;
  };
  const Row rows[] = {
      {"Improve monitoring", "Improve monitoring for payments", 0.734693877551, 0.734693877551, 0.5588235294118},
      {"Update documentation", "Update docs", 0.6451612903226, 0.6451612903226, 0.4},
      {"Add DB connection-pool saturation alert at 80%", "Alert on DB connection pool saturation (80%)",
       0.7906976744186, 0.8837209302326, 0.7291666666667},
      {"Fix escalation process", "Rewrite payment rollback runbook", 0.2962962962963, 0.2962962962963, 0},
  };
  for (const Row& row : rows) {
    for (const bool turned : {false, true}) {
      const TitleSimilarity s = turned ? title_similarity(row.b, row.a) : title_similarity(row.a, row.b);
      EXPECT_NEAR(s.indel, row.indel, 1e-12) << row.a;
      EXPECT_NEAR(s.token_sorted, row.token_sorted, 1e-12) << row.a;
      EXPECT_NEAR(s.trigram, row.trigram, 1e-12) << row.a;
    }
  }
  EXPECT_DOUBLE_EQ(title_similarity("", "").score(), 0);
  EXPECT_DOUBLE_EQ(title_similarity("Überprüfung", "überprüfung").indel, 2 * 10.0 / 22);  // Ü is no ASCII letter
  EXPECT_DOUBLE_EQ(title_similarity("pager, ROTA", "rota pager").token_sorted, 1);
}

TEST(TitleSimilarity, LongestCommonSubsequencesAreThoseOfTheTable) {
  testing::Seeded random{11};
  for (int round = 0; round < 3000; ++round) {
    const auto word = [&] {
      std::string out(random.below(round % 10 == 0 ? 150 : 20), 'a');
      for (char& c : out) c = static_cast<char>('a' + random.below(3));
      return out;
    };
    const std::string a = word();
    const std::string b = word();
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i < a.size(); ++i) {
      for (std::size_t j = 0; j < b.size(); ++j) {
        table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
      }
    }
    const double both = static_cast<double>(a.size() + b.size());
    ASSERT_DOUBLE_EQ(title_similarity(a, b).indel, both == 0 ? 0 : 2 * table[a.size()][b.size()] / both)
        << a << ' ' << b;
  }
}

TEST(Recycled, WhatHadBecomeOfTheEarlierAction) {
  struct Row {
    Action earlier;
    EarlierState was;
  };
  const Row rows[] = {
      {asked("Write the failover runbook"), EarlierState::open},
      {asked("Write the failover runbook", ActionState::candidate), EarlierState::never_committed},
      {asked("Write the failover runbook", ActionState::accepted_risk), EarlierState::accepted_risk},
      {asked("Write the failover runbook", ActionState::dropped, {{ActionState::dropped, 20}}), EarlierState::dropped},
      {asked("Write the failover runbook", ActionState::dropped, {{ActionState::dropped, 200}}), EarlierState::open},
      {asked("Write the failover runbook", ActionState::done, {{ActionState::done, 20}}), EarlierState::done},
      {asked("Write the failover runbook", ActionState::done, {{ActionState::done, 200}}), EarlierState::open},
      {asked("Write the failover runbook", ActionState::verified), EarlierState::done_undated},
  };
  for (const Row& row : rows) {
    const Recycled found =
        found_in({asking("a", 0, {row.earlier}), asking("b", 100, {asked("Write the fail-over runbook!")})});
    ASSERT_EQ(found.links.size(), 1U);
    EXPECT_EQ(found.links[0].was, row.was) << text_of(row.was);
    EXPECT_TRUE(found.links[0].same);
    EXPECT_EQ(found.repeated, 1);
  }
}

TEST(Recycled, APersonIsAskedAboutTheBandBetween) {
  const Recycled found = found_in({asking("a", 0, {asked("Improve monitoring")}),
                                   asking("b", 50, {asked("Improve monitoring for payments")}),
                                   asking("c", 90, {asked("Rewrite payment rollback runbook")})});
  ASSERT_EQ(found.links.size(), 1U);
  EXPECT_FALSE(found.links[0].same);
  EXPECT_EQ(found.to_be_asked, 1);
  EXPECT_TRUE(found.groups.empty());
  EXPECT_EQ(found.actions, 3);
}

TEST(Recycled, OneIncidentAskedTwiceAndSupersededActionsAreNoRepeats) {
  Review again = asking("b", 40, {asked("Add an alert on queue age")});
  again.incidents = coded_review("a", 0, "s", {}).incidents;
  const Recycled found =
      found_in({asking("a", 0, {asked("Add an alert on queue age"), asked("Add an alert on queue age")}), again,
                asking("c", 80, {asked("Add an alert on queue age", ActionState::superseded)})});
  EXPECT_TRUE(found.links.empty());
  EXPECT_EQ(found.left_out, 1);
}

TEST(Recycled, GroupsTellTheirStoryInOrder) {
  const std::vector<Review> reviews = {
      asking("a", 0, {asked("Update the escalation policy")}),
      asking("b", 60, {asked("update the Escalation Policy", ActionState::done, {{ActionState::done, 70}})}),
      asking("c", 120, {asked("Escalation policy: update the")}), asking("d", 130, {asked("Rotate keys")})};
  const Recycled found = found_in(reviews);
  ASSERT_EQ(found.groups.size(), 1U);
  EXPECT_EQ(found.groups[0].title, "update the escalation policy");
  EXPECT_THAT(found.groups[0].cases, ::testing::ElementsAre(0, 1, 2));
  EXPECT_THAT(found.groups[0].was, ::testing::ElementsAre(EarlierState::open, EarlierState::done));
  PatternOptions options;
  options.kinds = {PatternKind::recycled};
  const std::string text = text_of(*patterns(corpus_of(reviews), seconds_of_day(700), options));
  EXPECT_THAT(text, HasSubstr("2 of 4 actions had been asked for by an earlier review."));
  EXPECT_THAT(text, HasSubstr("again after 2024-04-30 c (Incident c) (done by then)."));
}

TEST(Recycled, ManyTitlesByTheJoinGiveWhatComparingAllGives) {
  testing::Seeded random{3};
  const char* words[] = {"alert", "runbook", "queue", "payments", "login",     "age",
                         "write", "add",     "drill", "failover", "threshold", "rollback"};
  std::vector<Review> reviews;
  for (int r = 0; r < 120; ++r) {
    std::vector<Action> actions;
    for (int a = 0; a < 3; ++a) {
      std::string title;
      for (std::uint32_t w = 0; w < 3 + random.below(3); ++w) title += std::string(words[random.below(12)]) + " ";
      actions.push_back(asked(title));
    }
    reviews.push_back(asking("r" + std::to_string(100 + r), r, actions));
  }
  const Recycled all = found_in(reviews);
  const Recycled joined = found_in(reviews, 700, {.compare_all = 1});
  const auto sure = [](const Recycled& found) {
    std::vector<std::pair<std::int32_t, std::int32_t>> out;
    for (const RecycledLink& link : found.links) {
      if (link.same) out.emplace_back(link.earlier, link.later);
    }
    return out;
  };
  EXPECT_GT(sure(all).size(), 20U);
  EXPECT_EQ(sure(all), sure(joined));
}

TEST(Recycled, OddInputHasAClearAnswer) {
  EXPECT_EQ(found_in({}).actions, 0);
  EXPECT_EQ(found_in({asking("a", 0, {asked("")})}).left_out, 1);
  EXPECT_FALSE(recycled_actions(Corpus{}, Cases{}, 0, {.same_percent = 40}));
  std::vector<Review> equal;  // five thousand times the same: each points to the one before it
  for (int r = 0; r < 5000; ++r)
    equal.push_back(asking("e" + std::to_string(10000 + r), r % 700, {asked("Improve it")}));
  const Recycled found = found_in(equal, 800);
  EXPECT_EQ(found.links.size() + 8U, 5000U);  // those of the first day have nothing before them
  EXPECT_EQ(found.groups.size(), 1U);
}

}  // namespace
}  // namespace debrief
