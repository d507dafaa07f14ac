// Impacts of reviews in Markdown that stand in tables and lists, with invented incidents.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Review review_of(const std::string& below_impact) {
  return *import_markdown("# Disk full\n\n## Impact\n\n" + below_impact).value;
}

std::vector<std::string> impacts(const std::string& below_impact) {
  std::vector<std::string> out;
  const Review review = review_of(below_impact);
  for (const Impact& impact : review.incidents.front().impacts) out.push_back(impact.text);
  return out;
}

/// "- web-1", "- web-2" and so on, with something before and behind each number.
std::string list(std::size_t count, const std::string& before, const std::string& behind = "") {
  std::string out;
  for (std::size_t i = 1; i <= count; ++i) out += before + std::to_string(i) + behind + "\n";
  return out;
}

TEST(MarkdownImpacts, MayStandInTables) {
  EXPECT_THAT(
      impacts("| Category | Assessment |\n|---|---|\n| Users | 212 |\n| Data loss | **None.** |\n| Money | |\n"),
      ElementsAre("Users: 212", "Data loss: None."));
  // A wide table is data and stays a note.
  EXPECT_THAT(impacts("| Host | Errors | Minutes |\n|---|---|---|\n| a | 12 | 20 |\n"), IsEmpty());
}

TEST(MarkdownImpacts, OfLongListsOfNamesAreOne) {
  struct Case {
    std::string what;
    std::string written;
    std::size_t impacts;
  };
  const std::vector<Case> cases = {
      {"names", list(11, "- web-"), 1},
      {"names with a domain", list(30, "* db", ".example.org"), 1},
      {"addresses", list(12, "- 10.0.0."), 1},
      {"numbered names", list(12, "1. Queue-"), 1},
      {"a short list", list(10, "- web-"), 10},
      {"numbers", list(12, "- Users without search: "), 12},
      {"shares", list(12, "- Errors at ", "%"), 12},
      {"durations", list(12, "- Search down for ", "min"), 12},
      {"clock times", list(12, "- web- down at 10:1"), 12},
      {"fields left empty", list(4, "- web-") + "- None\n- N/A\n- TBD\n- None\n- None\n- None\n- None\n- None\n", 4},
      {"pictures", list(12, "- ![graph](https://example.org/", ".png)"), 0},
      {"sentences", list(12, "- Checkout on web-", " was slow."), 12},
      {"long remarks", list(12, "- Orders taken in the shop at web-", " twice, and paid once only"), 12},
      {"a few with numbers", list(12, "- web-") + "- db-1 (2 disks)\n", 1},
      {"names among numbers", list(8, "- web-") + list(8, "- Orders lost: "), 16},
      {"two lists", list(11, "- web-") + "\nOrders were lost.\n\n" + list(12, "- db-"), 3},
      {"a list further in", "- Users saw errors.\n- Hosts:\n" + list(12, "  - web-"), 2},
  };
  for (const Case& each : cases) EXPECT_THAT(impacts(each.written), SizeIs(each.impacts)) << each.what;
}

TEST(MarkdownImpacts, OfLongListsHoldItsWords) {
  const Review review = review_of("These hosts were hit:\n\n- [web-0](https://example.org/0)\n  - its disk\n" +
                                  list(11, "- web-") + "\nNobody else noticed.\n");
  const std::vector<Impact>& all = review.incidents.front().impacts;
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(
      all[0].text,
      "These hosts were hit:\n- web-0\n  - its disk\n- web-1\n- web-2\n- web-3\n- web-4\n- web-5\n- web-6\n- web-7\n"
      "- web-8\n- web-9\n- web-10\n- web-11");
  EXPECT_EQ(all[0].source_line, 5);
  EXPECT_THAT(all[0].evidence, SizeIs(1));
  EXPECT_EQ(all[1].text, "Nobody else noticed.");
  for (const Note& note : review.notes) EXPECT_THAT(note.text, Not(HasSubstr("These hosts"))) << note.heading;
}

TEST(MarkdownImpacts, AloneAreJoined) {
  // Only what was hit is a list of names; what went well is told item by item.
  const Review review = *import_markdown("# Disk full\n\n## What went well\n\n" + list(12, "- Alarm-")).value;
  EXPECT_THAT(review.went_well, SizeIs(12));
}

}  // namespace
}  // namespace debrief
