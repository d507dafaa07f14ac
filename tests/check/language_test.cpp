// The matcher as a whole: scopes, quotation, spans, and text that is no text.
#include "debrief/check/language.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace debrief {
namespace {

std::vector<std::string> codes(std::string_view text, const LanguageOptions& options = {}) {
  std::vector<std::string> out;
  for (const Finding& finding : language(text, options)) out.push_back(finding.code);
  return out;
}

using Codes = std::vector<std::string>;

TEST(Language, PointsAtTheWords) {
  const std::string text = "All was quiet.\nThe team failed to escalate.\n";
  const std::vector<Finding> findings = language(text);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "CF-07");
  EXPECT_EQ(findings[0].name, "person-failed-to");
  EXPECT_EQ(findings[0].severity, Severity::warning);
  EXPECT_EQ(text.substr(findings[0].span->start, findings[0].span->end - findings[0].span->start),
            "failed to escalate");
  EXPECT_EQ(findings[0].line, 2);
  EXPECT_EQ(findings[0].column, 10);
}

TEST(Language, AQuotationIsAHint) {
  const std::vector<Finding> findings = language("Ana said: “the on-call should have checked the pool”.");
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::info);
  EXPECT_NE(findings[0].message.find("quoted"), std::string::npos);
}

TEST(Language, OneSpellingIsAsGoodAsAnother) {
  for (const char* text :
       {"We shouldn't have merged it.", "We shouldn’t have merged it.", "We should not have merged it.",
        "We **should** not\nhave merged it.", "WE SHOULD NOT HAVE MERGED IT."}) {
    const Codes found = codes(text);
    EXPECT_NE(std::find(found.begin(), found.end(), "CF-01"), found.end()) << text;
  }
  EXPECT_EQ(codes("We prioritized it by mistake of judgment: a lapse of judgment."),
            codes("We prioritised it by mistake of judgement: a lapse of judgement."));
}

TEST(Language, CodeUrlsAndPathsAreNoProse) {
  EXPECT_EQ(codes("See https://example.org/root-cause and `the root cause was`, or /var/root-cause/log."), Codes{});
  LanguageOptions options;
  options.kind = TextKind::markdown;
  EXPECT_EQ(codes("```\nthe root cause was X\n```\n", options), Codes{});
}

TEST(Language, APlainLineNamedAfterAMethodIsItsSection) {
  LanguageOptions markdown;
  markdown.kind = TextKind::markdown;
  const Codes section{"SC-09"};
  EXPECT_EQ(codes("Five Whys:\n\nThe queue was full.\n", markdown), section);
  EXPECT_EQ(codes("The 5 Whys:", markdown), section);
  EXPECT_EQ(codes("5 whys\n\nThe queue was full.\n"), section);
  EXPECT_EQ(codes("Fishbone:\n\nThe queue was full.\n"), section);
  for (const char* prose : {"We went through five whys that evening.", "Five whys: we stopped at the first answer.",
                            "Did anybody draw a fishbone?"})
    EXPECT_EQ(codes(prose), Codes{}) << prose;
}

TEST(Language, SoftwareThenPersonIsOneFinding) {
  LanguageOptions options;
  options.participants = {"Ana"};
  EXPECT_EQ(codes("The probe failed to connect and Ana failed to see it.", options), Codes{"CF-07"});
}

TEST(Language, OtherLanguagesAreLeftAlone) {
  EXPECT_EQ(codes("Der Fehler war nicht das Problem und wir haben die root cause nicht gefunden."), Codes{});
}

TEST(Language, SelectsByCodeNameAndFamily) {
  const std::string text = "The root cause was that the team failed to escalate.";
  LanguageOptions options;
  options.select = {"CF"};
  EXPECT_EQ(codes(text, options), Codes{"CF-07"});
  options.select = {"root-cause"};
  EXPECT_EQ(codes(text, options), Codes{"SC-01"});
  options.select = {};
  options.ignore = {"SC-01"};
  EXPECT_EQ(codes(text, options), Codes{"CF-07"});
  options.ignore = {"XX-99"};
  EXPECT_THROW(codes(text, options), std::invalid_argument);
}

TEST(Language, TheCeilingHoldsDownSeverity) {
  LanguageOptions options;
  options.ceiling = Severity::warning;
  for (const Finding& finding : language("Cause: human error", options)) EXPECT_LE(finding.severity, Severity::warning);
}

bool on_boundaries(std::string_view text, const Finding& finding) {
  const auto boundary = [text](std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
  };
  return finding.span->start < finding.span->end && finding.span->end <= text.size() && boundary(finding.span->start) &&
         boundary(finding.span->end);
}

TEST(Language, HostileText) {
  std::string megabyte;
  while (megabyte.size() < 1000000) megabyte += "should have ";
  std::string long_line;
  while (long_line.size() < 5000000) long_line += "the team failed to escalate the queue ";
  const std::string samples[] = {
      megabyte,
      long_line,
      std::string(1000000, 'a'),
      std::string(1000000, '*'),
      std::string(1000000, '"'),
      std::string(300000, '['),
      std::string("The team\0 failed\0 to escalate.", 31),
      "\xFF\xFE The team failed to \xC3 escalate. \xE2\x80",
      "\xE2\x80\xAE We should have \xE2\x80\x8F checked it. \xE2\x80\xAC",
      "We should\xE2\x80\x8B have checked it\xEF\xBB\xBF.",
  };
  for (const std::string& text : samples) {
    for (const TextKind kind : {TextKind::plain, TextKind::markdown}) {
      LanguageOptions options;
      options.kind = kind;
      for (const Finding& finding : language(text, options))
        ASSERT_TRUE(on_boundaries(text, finding)) << text.substr(0, 40);
    }
  }
  EXPECT_FALSE(language(samples[6]).empty());
  EXPECT_FALSE(language(samples[8]).empty());
}

TEST(Language, AnyBytesGiveSpansOnBoundaries) {
  std::mt19937 random(20310512);
  const std::vector<std::string> pieces = {"we ",
                                           "should ",
                                           "have ",
                                           "failed ",
                                           "to ",
                                           "check ",
                                           "root cause ",
                                           "\xE2\x80\x99",
                                           "\xC3",
                                           "\"",
                                           "`",
                                           "'",
                                           "(",
                                           ")",
                                           "\n",
                                           "- ",
                                           "# ",
                                           "> ",
                                           "was ",
                                           "not ",
                                           ".",
                                           "?",
                                           "!",
                                           "!!!",
                                           "\xF0\x9F\xA4\xA6",
                                           "the ",
                                           "team ",
                                           std::string(1, '\0'),
                                           "improve ",
                                           "n't ",
                                           "|",
                                           "1",
                                           "/",
                                           "@kim "};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const std::size_t count = random() % 40;
    for (std::size_t i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
    LanguageOptions options;
    options.kind = random() % 2 == 0 ? TextKind::plain : TextKind::markdown;
    for (const Finding& finding : language(text, options)) {
      ASSERT_LT(finding.span->start, finding.span->end);
      ASSERT_LE(finding.span->end, text.size());
    }
  }
}

}  // namespace
}  // namespace debrief
