#include <gtest/gtest.h>

#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"

namespace debrief {
namespace {

TEST(RoundTrip, CanonicalTextComesBackByteForByte) {
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

}  // namespace
}  // namespace debrief
