// Reading what people and attackers send.
#include "debrief/io/read.hpp"

#include <gtest/gtest.h>

#include "debrief/io/write.hpp"
#include "io/json_tape.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

std::string review_with(std::string_view members) {
  return R"({"format":"debrief/review/1","id":"r","title":"t","incidents":[],)" + std::string(members) + "}";
}

/// "code pointer line:column" of each finding.
std::vector<std::string> places(const std::vector<Finding>& findings) {
  std::vector<std::string> out;
  for (const Finding& finding : findings) {
    out.push_back(finding.name + " " + finding.pointer + " " + std::to_string(finding.line.value_or(0)) + ":" +
                  std::to_string(finding.column.value_or(0)));
  }
  return out;
}

using Places = std::vector<std::string>;

struct Broken {
  const char* what;
  std::string text;
  const char* rule;
};

class BrokenText : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenText, GivesNoValueAndSaysWhy) {
  const Reading<Document> reading = read(GetParam().text);
  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.findings.size(), 1U);
  EXPECT_EQ(reading.findings[0].name, GetParam().rule);
  EXPECT_EQ(reading.findings[0].severity, Severity::error);
  EXPECT_FALSE(reading.findings[0].message.empty());
  EXPECT_FALSE(reading.findings[0].why.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Read, BrokenText,
    ::testing::Values(Broken{"empty", "", "not-json"}, Broken{"blank", " \n\t", "not-json"},
                      Broken{"prose", "What happened: the pool ran out.", "not-json"},
                      Broken{"html", "<!doctype html><title>404</title>", "not-json"},
                      Broken{"truncated", R"({"format":"debrief/review/1","id":"r","ti)", "not-json"},
                      Broken{"truncated_escape", R"({"format":"debrief/review/1","id":"\u12)", "not-json"},
                      Broken{"two_documents", R"({"format":"debrief/review/1"}{"format":"debrief/review/1"})",
                             "not-json"},
                      Broken{"trailing_comma", R"({"format":"debrief/review/1",})", "not-json"},
                      Broken{"single_quotes", "{'format':'debrief/review/1'}", "not-json"},
                      Broken{"not_a_number", R"({"format":"debrief/review/1","n":NaN})", "not-json"},
                      Broken{"invalid_utf8", "{\"format\":\"debrief/review/1\",\"title\":\"\xC3\x28\"}", "not-json"},
                      Broken{"nul_byte", std::string("{\"format\":\"debrief/review/1\0\"}", 30), "not-json"},
                      Broken{"deep_arrays", std::string(100'000, '['), "too-deep"},
                      Broken{"deep_closed", std::string(100'000, '[') + std::string(100'000, ']'), "too-deep"},
                      Broken{"deep_objects",
                             [] {
                               std::string text;
                               for (int i = 0; i < 50'000; ++i) text += "{\"a\":";
                               return text;
                             }(),
                             "too-deep"},
                      Broken{"long_string", "{\"format\":\"" + std::string(2 << 20, 'x') + "\"}", "string-too-long"},
                      Broken{"array", "[]", "unknown-format"}, Broken{"null", "null", "unknown-format"},
                      Broken{"no_format", R"({"id":"r"})", "unknown-format"},
                      Broken{"format_number", R"({"format":1})", "unknown-format"},
                      Broken{"foreign", R"({"format":"sarif/2.1.0"})", "unknown-format"},
                      Broken{"version_zero", R"({"format":"debrief/review/0"})", "unknown-format"},
                      Broken{"version_word", R"({"format":"debrief/review/one"})", "unknown-format"},
                      Broken{"version_leading_zero", R"({"format":"debrief/review/01"})", "unknown-format"},
                      Broken{"newer", R"({"format":"debrief/review/2"})", "newer-format"},
                      Broken{"much_newer", R"({"format":"debrief/incident/999999"})", "newer-format"}),
    [](const auto& param) { return param.param.what; });

TEST(Read, AnOversizedTextIsRefusedByItsSizeAlone) {
  // A gigabyte that is never looked at: only its size is known to the call.
  const std::string small(100, ' ');
  const std::string_view gigabyte(small.data(), std::size_t{1} << 30);
  const Reading<Document> reading = read(gigabyte);
  ASSERT_EQ(reading.findings.size(), 1U);
  EXPECT_EQ(reading.findings[0].name, "too-large");
}

TEST(Read, EveryWrongTypeIsNamedAtOnceWithItsPlace) {
  const Reading<Review> reading = read_review(R"({
  "format": "debrief/review/1",
  "id": 7,
  "title": ["t"],
  "stage": "thinking",
  "incidents": {},
  "timeline": [
    "E1",
    {"id": "E2", "text": "x", "at": 1485905220, "phase": true, "resolution_seconds": 60.0},
    {"id": "E3", "text": null, "resolution_seconds": true},
    {"id": "E4", "text": "x", "resolution_seconds": "60"},
    {"id": "E5", "text": "x", "resolution_seconds": 9223372036854775808}
  ],
  "language": {"code": "en"}
})");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(places(reading.findings),
            (Places{"wrong-type /id 3:9", "wrong-type /incidents 6:16", "wrong-type /language 14:15",
                    "unknown-enumerator /stage 5:12", "wrong-type /timeline/0 8:5", "wrong-type /timeline/1/at 9:37",
                    "wrong-type /timeline/1/phase 9:58", "not-an-integer /timeline/1/resolution_seconds 9:86",
                    "wrong-type /timeline/2/resolution_seconds 10:54", "null-member /timeline/2/text 10:26",
                    "wrong-type /timeline/3/resolution_seconds 11:53",
                    "not-an-integer /timeline/4/resolution_seconds 12:53", "wrong-type /title 4:12"}));
  EXPECT_EQ(reading.value->timeline.size(), 5U);
}

TEST(Read, RepeatedMembersAreReportedAndTheFirstStands) {
  const Reading<Review> reading =
      read_review(R"({"format":"debrief/review/1","id":"r","incidents":[],"title":"first","title":"second",
"x":1,"x":2})");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->title, "first");
  EXPECT_EQ(places(reading.findings),
            (Places{"duplicate-member /title 1:70", "duplicate-member /x 2:7", "unknown-member /x 2:1"}));
}

TEST(Read, AMisspelledMemberIsNamedWithTheNearestOne) {
  const Reading<Review> reading = read_review(review_with(R"("time_line":[])"));
  ASSERT_EQ(reading.findings.size(), 1U);
  EXPECT_EQ(reading.findings[0].severity, Severity::info);
  EXPECT_EQ(reading.findings[0].suggestion, "Did you mean \"timeline\"?");
}

TEST(Read, MissingMembersAreNamed) {
  const Reading<Review> reading = read_review(R"({"format":"debrief/review/1","actions":[{"state":"done"}]})");
  Places expected = {"missing-member /actions/0/id 1:41", "missing-member /actions/0/title 1:41",
                     "missing-member /id 1:1", "missing-member /incidents 1:1", "missing-member /title 1:1"};
  EXPECT_EQ(places(reading.findings), expected);
}

struct Time {
  const char* text;
  const char* rule;
  const char* complaint;
};

class OddInstant : public ::testing::TestWithParam<Time> {};

TEST_P(OddInstant, IsAFindingThatSaysWhatIsWrong) {
  const Reading<Review> reading =
      read_review(review_with(R"("timeline":[{"id":"E","text":"x","at":")" + std::string(GetParam().text) + "\"}]"));
  ASSERT_EQ(reading.findings.size(), 1U);
  EXPECT_EQ(reading.findings[0].name, GetParam().rule);
  EXPECT_EQ(reading.findings[0].pointer, "/timeline/0/at");
  EXPECT_NE(reading.findings[0].message.find(GetParam().complaint), std::string::npos) << reading.findings[0].message;
  EXPECT_EQ(reading.value->timeline[0].at.has_value(), std::string_view(GetParam().rule) == "unusual-instant");
}

INSTANTIATE_TEST_SUITE_P(Read, OddInstant,
                         ::testing::Values(Time{"2017-01-31T23:27:00", "malformed-instant", "without an offset"},
                                           Time{"2017-01-31T23:27:00.123456789012Z", "malformed-instant", "12 digits"},
                                           Time{"22025-03-18T14:00:00Z", "malformed-instant", "year of 5 digits"},
                                           Time{"2017-02-29T00:00:00Z", "malformed-instant", "calendar does not have"},
                                           Time{"2017-01-31", "malformed-instant", "without a time"},
                                           Time{"2017-01-31T23:27Z", "malformed-instant", "without seconds"},
                                           Time{"2017-01-31T25:00:00Z", "malformed-instant", "no clock shows"},
                                           Time{"2017-01-31T23:27:00+0100", "malformed-instant", "not +hh:mm"},
                                           Time{"2017-01-31T23:27:00 PST", "malformed-instant", "offset"},
                                           Time{"14:?? UTC", "malformed-instant", "not an instant"},
                                           Time{"yesterday", "malformed-instant", "not an instant"},
                                           Time{"", "malformed-instant", "not an instant"},
                                           Time{"2017-01-31 23:27:00Z", "unusual-instant", "upper-case T"},
                                           Time{"2017-01-31T23:27:00z", "unusual-instant", "lower-case z"},
                                           Time{"2016-12-31T23:59:60Z", "unusual-instant", "leap second"}));

TEST(Read, FindingsBeyondTheLimitAreCounted) {
  std::string events;
  for (int i = 0; i < 1'500; ++i) events += (i == 0 ? "" : ",") + std::string(R"({"id":1,"text":"x"})");
  const Reading<Review> reading = read_review(review_with("\"timeline\":[" + events + "]"));
  ASSERT_EQ(reading.findings.size(), 1'001U);
  bool counted = false;
  for (const Finding& finding : reading.findings) {
    if (finding.name == "too-many-findings") counted = finding.message == "500 more findings left out";
  }
  EXPECT_TRUE(counted);
}

TEST(Read, LimitsAreHeld) {
  Limits limits;
  limits.list_items = 3;
  EXPECT_EQ(read_review(review_with(R"("language":"en","notes":[{"text":"a"},{"text":"b"},{"text":"c"},{"text":"d"}])"),
                        limits)
                .findings.at(0)
                .name,
            "list-too-long");
  limits = {};
  limits.values = 12;
  EXPECT_EQ(read_review(review_with(R"("x":[1,2,3,4,5,6,7,8,9])"), limits).findings.at(0).name, "too-many-values");
  limits = {};
  limits.depth = 3;
  EXPECT_EQ(read_review(review_with(R"("x":[[1]])"), limits).findings.at(0).name, "unknown-member");
  EXPECT_EQ(read_review(review_with(R"("x":[[[1]]])"), limits).findings.at(0).name, "too-deep");
}

TEST(Read, AByteOrderMarkIsPassedOver) {
  const Reading<Review> reading = read_review("\xEF\xBB\xBF" + review_with(R"("summary":7)"));
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(places(reading.findings), (Places{"byte-order-mark  1:1", "wrong-type /summary 1:79"}));
}

TEST(Read, ADocumentOfTheOtherKindIsAFinding) {
  const Reading<Review> reading = read_review(R"({"format":"debrief/incident/1","id":"i","title":"t"})");
  EXPECT_FALSE(reading.value);
  EXPECT_EQ(places(reading.findings), (Places{"unknown-format /format 1:11"}));
}

TEST(Read, BothEnginesMakeTheSameOfEveryText) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    testing::Random random(seed);
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, testing::Fill::some_members, true);
    std::string text = write(review, seed % 2 == 0 ? Layout::pretty : Layout::compact);
    // Every other text is damaged somewhere.
    for (std::uint64_t hit = 0; hit < seed % 4; ++hit) {
      const std::size_t at = random.below(text.size());
      static constexpr std::string_view debris = "{}[]\",:0tfn\\\x80 ";
      switch (random.below(3)) {
        case 0:
          text[at] = debris[random.below(debris.size())];
          break;
        case 1:
          text.erase(at, 1 + random.below(5));
          break;
        default:
          text.insert(at, 1, debris[random.below(debris.size())]);
      }
    }
    const json::Parsed one = json::parse(text, {});
    const json::Parsed other = json::parse_carefully(text, {});
    ASSERT_EQ(one.problem.has_value(), other.problem.has_value()) << seed << "\n" << text;
    ASSERT_EQ(one.tape.values.size(), other.tape.values.size()) << seed;
    for (std::size_t i = 0; i < one.tape.values.size(); ++i) {
      const json::Value& a = one.tape.values[i];
      const json::Value& b = other.tape.values[i];
      ASSERT_TRUE(a.kind == b.kind && a.begin == b.begin && a.end == b.end && a.next == b.next && a.key == b.key &&
                  a.text == b.text && a.truth == b.truth)
          << seed << ", value " << i << " at byte " << a.begin;
    }
  }
}

}  // namespace
}  // namespace debrief
