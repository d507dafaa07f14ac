// Pages that hold many reviews, and from when until when there was impact.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"
#include "debrief/io/write.hpp"

namespace debrief {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view page = R"(# Incident log

How to read this page.

## Second quarter of 2024

- **Mean time to repair**: 12 minutes

### Incident on 2024-05-03 - Disk full

- **Key events**
  - First detected: 2024-05-03 10:05 UTC
  - Resolved: 2024-05-03 10:30 UTC

#### Timeline

- 2024-05-03 10:05 UTC First alert
- 10:20 Cleaned

### Incident on 2024-06-11 - Queue stuck

#### Timeline (UTC)

##### 2024-06-11 Tuesday

- 08:40 Alert

## First quarter of 2024

### Incident on 2024-01-09 - Queue stuck

Nothing is known.

## See also

The handbook.
)";

TEST(MarkdownLog, GivesAReviewForEachHeadingWithADay) {
  const auto reading = import_markdown_log(page, {.file_name = "pages/log.md", .id = {}, .limits = {}});
  ASSERT_TRUE(reading.value);
  std::vector<std::string> titles, ids;
  for (const Review& review : *reading.value) {
    titles.push_back(review.title);
    ids.push_back(review.id.text);
    EXPECT_TRUE(read_review(write(review)).clean()) << review.id.text;
  }
  EXPECT_THAT(titles, ElementsAre("Incident on 2024-05-03 - Disk full", "Incident on 2024-06-11 - Queue stuck",
                                  "Incident on 2024-01-09 - Queue stuck"));
  EXPECT_THAT(ids, ElementsAre("log-incident-on-2024-05-03-disk-full", "log-incident-on-2024-06-11-queue-stuck",
                               "log-incident-on-2024-01-09-queue-stuck"));
  const Review& first = reading.value->front();
  ASSERT_THAT(first.timeline, SizeIs(2));
  EXPECT_EQ(text_of(*first.timeline[1].at), "2024-05-03T10:20:00Z");
  EXPECT_EQ(first.timeline[1].source_line, 18);
  const Review& second = reading.value->at(1);
  ASSERT_THAT(second.timeline, SizeIs(1));
  EXPECT_EQ(text_of(*second.timeline[0].at), "2024-06-11T08:40:00Z");
}

TEST(MarkdownLog, LosesNothingThatStandsBetweenThem) {
  const auto reading = import_markdown_log(page);
  ASSERT_TRUE(reading.value);
  ASSERT_THAT(*reading.value, SizeIs(3));
  EXPECT_THAT(reading.value->at(0).notes.front().text, HasSubstr("Mean time to repair"));
  EXPECT_EQ(reading.value->at(0).notes.front().source_line, 1);
  EXPECT_THAT(reading.value->at(2).notes.front().text, HasSubstr("First quarter"));
  EXPECT_EQ(reading.value->at(2).notes.front().source_line, 28);
  EXPECT_THAT(reading.value->at(2).notes.back().text, HasSubstr("The handbook."));
}

TEST(MarkdownLog, OfOneReviewIsThatReview) {
  const std::string text =
      "# Report\n\n## Timeline\n\n### 2024-05-03 First day\n\n- 10:05 Alert\n\n### 2024-05-04 Next "
      "day\n\n- 10:05 Closed\n";
  const auto reading = import_markdown_log(text);
  ASSERT_TRUE(reading.value);
  EXPECT_THAT(*reading.value, ElementsAre(*import_markdown(text).value));
  const auto empty = import_markdown_log("");
  EXPECT_THAT(*empty.value, SizeIs(1));
}

TEST(MarkdownLog, IsSaidOfAPageThatBecameOneReview) {
  const auto names_of = [](std::string_view text) {
    std::vector<std::string> out;
    for (const Finding& finding : import_markdown(text).findings) out.push_back(finding.name);
    return out;
  };
  EXPECT_THAT(names_of(page), Contains("several-incidents"));
  EXPECT_THAT(names_of("# Report of 2024-05-03\n\n## Timeline (UTC)\n\n- 10:05 Alert\n"), IsEmpty());
}

struct Span {
  std::string text;
  std::string from;
  std::string until;
};

TEST(MarkdownImpact, HasTheTimesThatTheTextGives) {
  const Span spans[] = {
      {"## Impact\n\nOrders failed from 14:05 to 15:10 UTC.\n", "2024-05-03T14:05:00Z", "2024-05-03T15:10:00Z"},
      {"## Impact\n\nOn 4 May 2024 orders failed between 23:30 and 00:10 UTC.\n", "2024-05-04T23:30:00Z",
       "2024-05-05T00:10:00Z"},
      {"**Duration:** 65 minutes (14:05–15:10 UTC)\n", "2024-05-03T14:05:00Z", "2024-05-03T15:10:00Z"},
      {"- Start time: 2024-05-03 14:05 UTC\n- End time: 2024-05-03 15:10 UTC\n\n## Impact\n\nOrders failed.\n",
       "2024-05-03T14:05:00Z", "2024-05-03T15:10:00Z"},
      {"## Impact\n\nOrders failed since 14:05 UTC.\n", "", ""},
      {"## Impact\n\nOrders failed for 65 minutes.\n", "", ""},
  };
  for (const Span& span : spans) {
    const auto reading = import_markdown("# Orders down on 2024-05-03\n\n" + span.text);
    const std::vector<Impact>& impacts = reading.value->incidents.front().impacts;
    ASSERT_THAT(impacts, SizeIs(1)) << span.text;
    EXPECT_EQ(impacts.front().from ? text_of(*impacts.front().from) : "", span.from) << span.text;
    EXPECT_EQ(impacts.front().until ? text_of(*impacts.front().until) : "", span.until) << span.text;
  }
}

}  // namespace
}  // namespace debrief
