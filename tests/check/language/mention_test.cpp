// Words that are spoken about, as against words that are used.
#include <gtest/gtest.h>

#include <string_view>

#include "check/language/gravest_of_rule.hpp"

namespace debrief {
namespace {

TEST(LanguageMention, QuotedWordsThatAreSetAsideAreNotUsed) {
  const struct {
    std::string_view text;
    std::string_view code;
    std::string_view severity;
  } table[] = {
      {"We ask how the change went out rather than \"who deployed it?\"", "WQ-03", ""},
      {"We ask how the change went out, rather than asking \"who deployed it?\"", "WQ-03", ""},
      {"We ask how the change went out instead of \"who deployed it?\"", "WQ-03", ""},
      {"Is the question not \"who deployed it?\"", "WQ-03", ""},
      // Set aside is only what stands right behind, and only in marks.
      {"Rather late the chief asked \"who deployed it?\"", "WQ-03", "info"},
      {"More often than not they ask \"who deployed it?\"", "WQ-03", "info"},
      {"Rather than how it went out we ask who deployed it?", "WQ-03", "grave"},
  };
  for (const auto& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

}  // namespace
}  // namespace debrief
