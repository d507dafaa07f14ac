// Laws of reading and writing together.
#include "debrief/io/write.hpp"

#include <gtest/gtest.h>

#include "debrief/io/read.hpp"
#include "debrief/io/write_to.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using testing::Fill;
using testing::Random;

TEST(Write, UnknownMembersComeBackWhereTheyStood) {
  const std::string text = R"({
  "format": "debrief/review/1",
  "x-first": [
    1.10,
    12345678901234567890123,
    {
      "deep": []
    }
  ],
  "id": "r-1",
  "kind": "post_incident_review",
  "title": "Ünïcödé and \"quotes\"\n",
  "incidents": [
    {
      "id": "i-1",
      "title": "Pool exhausted",
      "kind": "incident",
      "milestones": [
        {
          "name": "declared",
          "at": "2017-01-31T23:27:00.10-08:00",
          "precision": "exact"
        }
      ],
      "zz": null
    }
  ],
  "timeline": [
    {
      "id": "E1",
      "surprise": {},
      "text": "Latency rose."
    }
  ]
}
)";
  const Reading<Review> reading = read_review(text);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(write(*reading.value), text);
  EXPECT_EQ(reading.findings.size(), 3U);
}

TEST(Write, PiecesAreTheSameText) {
  Random random(7);
  Review review;
  testing::fill_randomly(type_of<Review>(), &review, random, Fill::every_member);
  // Of more than a few pieces.
  while (review.timeline.size() < 20'000) review.timeline.emplace_back().text = std::string(200, 'x');
  for (const Layout layout : {Layout::pretty, Layout::compact}) {
    std::string text;
    int pieces = 0;
    write_to(
        review,
        [&](std::string_view piece) {
          text += piece;
          ++pieces;
        },
        layout);
    EXPECT_GT(pieces, 3);
    EXPECT_EQ(text, write(review, layout));
  }
}

TEST(Write, ReadingGivesBackEveryReview) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    Random random(seed);
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, seed % 3 == 0 ? Fill::every_member : Fill::some_members);
    for (const Layout layout : {Layout::pretty, Layout::compact}) {
      const std::string text = write(review, layout);
      const Reading<Review> reading = read_review(text);
      ASSERT_TRUE(reading.clean()) << seed << ": " << reading.findings.front().pointer << " "
                                   << reading.findings.front().message;
      EXPECT_EQ(*reading.value, review) << seed;
      EXPECT_EQ(write(*reading.value, layout), text) << seed;
    }
  }
}

TEST(Write, CanonicalTextIsAFixedPointWithUnknownMembersToo) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, Fill::some_members, true);
    const std::string text = write(*read_review(write(review)).value);
    EXPECT_EQ(write(*read_review(text).value), text) << seed;
  }
}

TEST(Write, ReadingGivesBackEveryIncident) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    Random random(seed);
    Incident incident;
    incident.format = incident_format;
    testing::fill_randomly(type_of<Incident>(), &incident, random, Fill::some_members);
    const Reading<Incident> reading = read_incident(write(incident));
    ASSERT_TRUE(reading.clean()) << seed;
    EXPECT_EQ(*reading.value, incident) << seed;
  }
}

TEST(Write, ValuesThatCouldNotBeReadAreWrittenBack) {
  const std::string text = R"({
  "format": "debrief/review/1",
  "id": "r-1",
  "kind": "post_incident_review",
  "title": "Times",
  "incidents": [],
  "timeline": [
    {
      "id": "E1",
      "at": "22025-03-18T14:00:00Z",
      "phase": "guessing",
      "text": "A year with five digits."
    }
  ]
}
)";
  const Reading<Review> reading = read_review(text);
  ASSERT_TRUE(reading.value);
  EXPECT_FALSE(reading.value->timeline[0].at);
  EXPECT_EQ(reading.findings.size(), 2U);
  EXPECT_EQ(write(*reading.value), text);
}

}  // namespace
}  // namespace debrief
