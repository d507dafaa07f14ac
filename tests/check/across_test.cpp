// The rules that look at many documents together.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "debrief/check/check.hpp"
#include "debrief/io/write.hpp"
#include "support/command_line.hpp"
#include "support/incidents.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Incident minor(const std::string& id, std::int64_t day, const std::string& service = "queue") {
  Incident out = testing::incident_with(id, day * 24 * 60, {{"detected", 0}, {"resolved", 30}});
  out.title = "Queue grew";
  out.severity = "sev3";
  out.services = {service};
  return out;
}

Review review_with(const std::string& id, std::vector<Action> actions = {}) {
  Review out;
  out.id = id;
  out.title = "Pool exhausted";
  out.actions = std::move(actions);
  return out;
}

Action action(const std::string& title, ActionState state = ActionState::candidate) {
  Action out;
  out.id = "A1";
  out.title = title;
  out.state = state;
  return out;
}

std::vector<std::string> found(const std::string& rule, const std::vector<Review>& reviews,
                               const std::vector<Incident>& incidents = {}, const std::string& as_of = {}) {
  CheckOptions options;
  options.select = {rule};
  if (!as_of.empty()) options.as_of = instant_of(as_of);
  std::vector<std::string> out;
  for (const Finding& finding : check(reviews, incidents, options)) out.push_back(finding.message);
  return out;
}

TEST(FrequentMinorIncidents, NeedThreeOfOneServiceWithinTheDays) {
  struct Case {
    const char* what;
    std::vector<Incident> incidents;
    std::size_t findings;
  };
  const Case cases[] = {
      {"three within thirty days", {minor("a", 0), minor("b", 10), minor("c", 30)}, 1},
      {"the third a day too late", {minor("a", 0), minor("b", 10), minor("c", 31)}, 0},
      {"three at the end of a long quiet time", {minor("z", 0), minor("a", 90), minor("b", 91), minor("c", 92)}, 1},
      {"of two services", {minor("a", 0), minor("b", 1, "search"), minor("c", 2)}, 0},
      {"one told twice", {minor("a", 0), minor("a", 0), minor("c", 2)}, 0},
  };
  for (const Case& one : cases) {
    EXPECT_EQ(found("frequent-minor-incidents", {}, one.incidents).size(), one.findings) << one.what;
  }
}

TEST(FrequentMinorIncidents, AreSilentWhereAPatternReviewLooksAtThem) {
  Review pattern = review_with("r-1");
  pattern.tier = Tier::pattern;
  pattern.incidents = {minor("a", 0), minor("b", 1), minor("c", 2)};
  EXPECT_THAT(found("frequent-minor-incidents", {pattern}), IsEmpty());
  pattern.tier = Tier::full;
  EXPECT_EQ(found("frequent-minor-incidents", {pattern}).size(), 1U);
}

TEST(IncidentWithoutAReview, WaitsForTheHardStopWhenAskedAtAMoment) {
  Incident grave = minor("a", 0);
  grave.severity = "sev1";
  EXPECT_THAT(found("incident-without-a-review", {}, {grave}), ElementsAre(HasSubstr("severity \"sev1\"")));
  EXPECT_THAT(found("incident-without-a-review", {}, {grave}, "2024-01-02T00:00:00Z"), IsEmpty());
  EXPECT_EQ(found("incident-without-a-review", {}, {grave}, "2024-01-09T00:00:00Z").size(), 1U);
}

TEST(IncidentWithoutAReview, AsksForAReasonBesidesBeingAnIncident) {
  EXPECT_THAT(found("incident-without-a-review", {}, {minor("a", 0)}), IsEmpty());
  Incident storm = minor("a", 0);
  storm.review_triggers = {ReviewTrigger::paging_storm};
  EXPECT_THAT(found("incident-without-a-review", {}, {storm}), ElementsAre(HasSubstr("paging_storm")));
}

TEST(RecycledAction, ComesFromAnotherReviewAndIsNamedOnce) {
  const std::string title = "Alert at 80 % of the orders pool";
  EXPECT_THAT(found("recycled-action", {review_with("r-1", {action(title), action(title)})}), IsEmpty());
  EXPECT_THAT(found("recycled-action",
                    {review_with("r-1", {action(title, ActionState::dropped)}), review_with("r-2", {action(title)})}),
              ElementsAre(HasSubstr("\"r-1\" already (dropped)")));
  EXPECT_THAT(
      found("recycled-action", {review_with("r-1", {action("Add alert")}), review_with("r-2", {action("Add alert")})}),
      IsEmpty())
      << "two words are too few to tell";
}

TEST(RecycledAction, StaysQuickOverManyReviewsThatShareTheirWords) {
  std::vector<Review> reviews;
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    reviews.push_back(review_with("r-" + number, {action("Alert at 80 % of pool " + number + " of shard s" + number +
                                                         " in cell c" + number + " of zone z" + number)}));
  }
  EXPECT_THAT(found("recycled-action", reviews), IsEmpty());
}

TEST(CompletionUnderHalf, CountsOnlyWhatIsDue) {
  std::vector<Action> actions;
  for (int i = 0; i < 8; ++i) actions.push_back(action("Step", i < 2 ? ActionState::done : ActionState::committed));
  EXPECT_THAT(found("completion-under-half", {review_with("r-1", actions)}, {}, "2025-06-01T00:00:00Z"), IsEmpty())
      << "no date, nothing late";
  for (Action& one : actions) one.due = date_of("2025-05-01");
  EXPECT_THAT(found("completion-under-half", {review_with("r-1", actions)}, {}, "2025-06-01T00:00:00Z"),
              ElementsAre(HasSubstr("2 of 8")));
  EXPECT_THAT(found("completion-under-half", {review_with("r-1", actions)}, {}, "2025-05-01T00:00:00Z"), IsEmpty());
  EXPECT_THAT(found("completion-under-half", {review_with("r-1", actions)}), IsEmpty());
}

TEST(CheckCommand, LooksAtTheDocumentsOfAFolderTogether) {
  const auto folder = testing::fresh_folder("check_together");
  const auto save = [&](const char* name, const std::string& text) {
    std::ofstream(folder / name, std::ios::binary) << text;
  };
  save("a.json", write(review_with("r-1", {action("Alert at 80 % of the orders pool")})));
  save("b.json", write(review_with("r-2", {action("Alert at 80 % of the orders pool")})));
  const auto result = testing::run_debrief({"check", folder.string(), "--select", "corpus"});
  EXPECT_EQ(result.exit_code, 1) << result.err;
  EXPECT_THAT(result.out, HasSubstr("recycled-action"));
  EXPECT_EQ(testing::run_debrief({"check", (folder / "a.json").string(), "--select", "corpus"}).exit_code, 0);
}

}  // namespace
}  // namespace debrief
