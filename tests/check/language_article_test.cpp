// The practice's own text about reviews: what it quotes or speaks about stays quiet, what it does itself is found.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "debrief/check/language.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

enum class Wanted { silent, hint_at_most, found };

struct Line {
  const char* code;
  Wanted wanted;
  std::vector<std::int64_t> lines;
};

/// Line 111 is a table whose cells run into each other, so that its words are no words; it is not held to.
const Line table[] = {
    {"CF-01", Wanted::hint_at_most, {63, 171, 224, 226}},
    {"WQ-01", Wanted::hint_at_most, {55, 62, 166, 226, 242}},
    {"WQ-02", Wanted::hint_at_most, {167}},
    {"BN-01", Wanted::hint_at_most, {68}},
    {"BN-08", Wanted::hint_at_most, {68}},
    {"HS-01", Wanted::hint_at_most, {60, 224, 225}},
    {"BN-03", Wanted::hint_at_most, {60}},
    {"MI-08", Wanted::hint_at_most, {51}},
    {"AV-01", Wanted::hint_at_most, {121, 125, 228, 230}},
    {"AV-03", Wanted::hint_at_most, {121, 125, 228, 230}},
    {"MR-01", Wanted::hint_at_most, {55}},
    {"SC-01", Wanted::hint_at_most, {9, 20, 22, 23, 25, 107, 216, 225, 237, 238}},
    {"SC-01", Wanted::silent, {108}},
    {"PU-03", Wanted::silent, {57, 70, 226}},
    {"MI-01", Wanted::silent, {1, 4, 12, 29, 30, 60, 67, 106, 9, 77, 118, 170}},
    {"NO-05", Wanted::silent, {51}},
    {"AN-09", Wanted::silent, {53}},
    {"AV-07", Wanted::silent, {119}},
    {"SC-07", Wanted::silent, {130}},
    {"AN-07", Wanted::silent, {234}},
    {"AV-10", Wanted::silent, {244}},
    {"AV-01", Wanted::silent, {245}},
    {"CF-03", Wanted::silent, {45, 63, 108, 171, 181, 183, 191, 193, 195, 197, 200}},
    {"CF-02", Wanted::silent, {45, 63, 108, 171, 181, 183, 191, 193, 195, 197, 200}},
    {"WQ-01", Wanted::silent, {172}},
    {"NO-11", Wanted::found, {174}},
    {"HS-10", Wanted::found, {7, 30, 37}},
    {"HS-02", Wanted::found, {241}},
    {"BN-03", Wanted::found, {241}},
    {"HS-12", Wanted::found, {218}},
    {"AN-03", Wanted::found, {8, 33, 99, 182}},
    {"HS-11", Wanted::found, {209}},
    {"HS-03", Wanted::found, {179}},
    {"HS-03", Wanted::silent, {63, 92, 93, 162, 164, 171, 212, 225, 240}},
    {"AV-01", Wanted::hint_at_most, {51, 55}},
    {"PU-01", Wanted::hint_at_most, {57, 62, 70, 226}},
};

TEST(LanguageArticle, QuotedAndDiscussedWordingIsLeftAlone) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "no shared data";
  std::ifstream file(data->parent_path() / "article.txt", std::ios::binary);
  if (!file) GTEST_SKIP() << "no article beside the shared data";
  std::ostringstream text;
  text << file.rdbuf();
  const std::vector<Finding> findings = language(text.str());
  for (const Line& entry : table) {
    for (const std::int64_t line : entry.lines) {
      const auto at = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.code == entry.code && finding.line == line &&
               (entry.wanted != Wanted::hint_at_most || finding.severity != Severity::info);
      });
      if (entry.wanted == Wanted::found) {
        EXPECT_NE(at, findings.end()) << entry.code << " should be found on line " << line;
      } else {
        EXPECT_EQ(at, findings.end()) << entry.code << " should be silent on line " << line << ": " << at->message;
      }
    }
  }
}

}  // namespace
}  // namespace debrief
