// What a search takes on hostile text, in counted steps: four times the text is four times the work.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "check/language/engine.hpp"
#include "check/language/match.hpp"

namespace debrief {
namespace {

using language_detail::Hit;
using language_detail::Work;

struct Hostile {
  std::string_view name;
  std::string_view unit;
};

void PrintTo(const Hostile& hostile, std::ostream* out) {
  *out << hostile.name;
}

std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string out;
  out.reserve(bytes + unit.size());
  while (out.size() < bytes) out += unit;
  return out;
}

Work work_of(std::string_view text, TextKind kind) {
  language_detail::Selection everything;
  everything.rules.assign(language_detail::engine().rows.size(), true);
  Work work;
  language_detail::find_hits(text, kind, LanguageScope::automatic, everything, &work);
  return work;
}

class LanguageWork : public ::testing::TestWithParam<Hostile> {};

TEST_P(LanguageWork, GrowsWithTheTextAndNoFaster) {
  constexpr std::size_t small = 120'000;
  for (const TextKind kind : {TextKind::plain, TextKind::markdown}) {
    const Work once = work_of(repeated(GetParam().unit, small), kind);
    const Work four = work_of(repeated(GetParam().unit, 4 * small), kind);
    EXPECT_LE(four.total(), once.total() * 41 / 10 + 1000);
    // Nothing is passed over either: a cap on the text would show here.
    EXPECT_GE(four.tokens + 1000, once.tokens * 39 / 10);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, LanguageWork,
    ::testing::Values(Hostile{"should_have", "should have "},
                      Hostile{"one_sentence", "the team failed to escalate the queue "},
                      Hostile{"commas", "nobody, just, simply, of course, we should have, "},
                      Hostile{"negations", "not no never without not caused by human error "},
                      Hostile{"silencers", "the disaster recovery disaster plan for the disaster "},
                      Hostile{"quotes", "\"should have\" 'failed to' \" "}, Hostile{"one_word", "should"},
                      Hostile{"stars", "**"}, Hostile{"brackets", "[a](b"}, Hostile{"shouting", "NOBODY LOOKED AT "},
                      Hostile{"marks", "!?"}, Hostile{"handles", "@kim@bob.x "}, Hostile{"ticks", "`a"},
                      Hostile{"no_words", std::string_view("\0\xE2\x80\xAE\xFF", 5)}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(LanguageWork, FiftyMegabytesInOneLineAreReadToTheEnd) {
  std::string text = repeated("the queue drained and the load fell ", 50'000'000);
  const std::size_t begin = text.size();
  text += "the team failed to escalate";
  const std::vector<Finding> findings = language(text);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "CF-07");
  EXPECT_EQ(findings[0].span->start, begin + 9);
  EXPECT_EQ(findings[0].span->end, text.size());
}

/// What is passed over before its words are read could not have met a rule.
TEST(LanguageWork, NothingIsPassedOver) {
  std::mt19937 random(20310615);
  std::vector<std::string_view> sentences;
  for (const LanguageRule& rule : language_rules()) {
    sentences.insert(sentences.end(), rule.fires.begin(), rule.fires.end());
    sentences.insert(sentences.end(), rule.silent.begin(), rule.silent.end());
  }
  language_detail::Selection quick;
  quick.rules.assign(language_rules().size(), true);
  std::size_t hits = 0;
  for (int round = 0; round < 400; ++round) {
    quick.participants = round % 2 == 0 ? std::vector<std::string>{} : std::vector<std::string>{"ana", "bob", "kim"};
    language_detail::Selection thorough = quick;
    thorough.thorough = true;
    std::string text;
    for (std::size_t i = 0, count = 1 + random() % 12; i < count; ++i) {
      text += sentences[random() % sentences.size()];
      text += random() % 3 == 0 ? "\n\n" : " ";
    }
    for (const TextKind kind : {TextKind::plain, TextKind::markdown}) {
      for (const LanguageScope scope : {LanguageScope::automatic, LanguageScope::narrative, LanguageScope::question,
                                        LanguageScope::action, LanguageScope::field, LanguageScope::transcript}) {
        const std::vector<Hit> found = language_detail::find_hits(text, kind, scope, quick);
        const std::vector<Hit> all = language_detail::find_hits(text, kind, scope, thorough);
        hits += all.size();
        const bool same =
            std::equal(found.begin(), found.end(), all.begin(), all.end(), [](const Hit& a, const Hit& b) {
              return a.rule == b.rule && a.begin == b.begin && a.end == b.end && a.severity == b.severity;
            });
        ASSERT_TRUE(same) << text;
      }
    }
  }
  EXPECT_GT(hits, 1000U);
}

/// Whether a position is no continuation of a character in text that is valid there.
bool inside_character(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if ((byte(at) & 0xC0U) != 0x80U) return false;
  std::size_t lead = at;
  while (lead > 0 && at - lead < 4 && (byte(lead) & 0xC0U) == 0x80U) --lead;
  const std::size_t length = byte(lead) >= 0xF0 ? 4 : byte(lead) >= 0xE0 ? 3 : byte(lead) >= 0xC0 ? 2 : 1;
  return lead + length > at;
}

TEST(LanguageSpans, StayOnCharactersInRandomBytesAroundTheWordsOfEveryRule) {
  std::mt19937 random(20310614);
  std::size_t found = 0;
  for (const LanguageRule& rule : language_rules()) {
    for (const std::string_view example : rule.fires) {
      for (int round = 0; round < 4; ++round) {
        // Bytes of any kind in front of, between and behind the words.
        std::string text;
        const auto noise = [&](int most) {
          for (int i = static_cast<int>(random() % static_cast<unsigned>(most + 1)); i > 0; --i)
            text += static_cast<char>(random() % 256);
        };
        noise(12);
        text += "\n\n";
        for (const char c : example) {
          text += c;
          if (c == ' ' && random() % 6 == 0) text += random() % 2 == 0 ? "\xE2\x80\x8B" : "\xCC\x81";
        }
        noise(12);
        LanguageOptions options;
        options.participants = {"Ana", "Bob", "Kim", "\xC3\x89lo\xC3\xAF"};
        options.kind = round % 2 == 0 ? TextKind::plain : TextKind::markdown;
        for (const Finding& finding : language(text, options)) {
          ++found;
          ASSERT_LT(finding.span->start, finding.span->end);
          ASSERT_LE(finding.span->end, text.size());
          ASSERT_FALSE(inside_character(text, finding.span->start)) << rule.code;
          ASSERT_FALSE(inside_character(text, finding.span->end)) << rule.code;
        }
      }
    }
  }
  EXPECT_GT(found, 500U);
}

}  // namespace
}  // namespace debrief
