#include "debrief/patterns/sequences.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "debrief/patterns/courses.hpp"
#include "debrief/patterns/patterns.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

/// One letter a symbol.
Sequences letters(const std::vector<std::string>& rows) {
  std::vector<std::vector<std::string>> out;
  for (const std::string& row : rows) {
    out.emplace_back();
    for (const char c : row) out.back().emplace_back(1, c);
  }
  return sequences_of(out);
}

std::map<std::string, std::int64_t> by_letters(const Sequences& data, const std::vector<SequencePattern>& patterns) {
  std::map<std::string, std::int64_t> out;
  for (const SequencePattern& one : patterns) {
    std::string text;
    for (const std::int32_t symbol : one.symbols) text += data.names[static_cast<std::size_t>(symbol)];
    out[text] = one.support;
  }
  EXPECT_EQ(out.size(), patterns.size());
  return out;
}

TEST(Sequences, FiveIncidentsHaveFortySevenFrequentAndFiveClosedCourses) {
  const Sequences data = letters({"DTXEMR", "DTEMR", "DXTXEMR", "DTMR", "DXEMR"});
  EXPECT_EQ(sequence_patterns(data, {.min_support = 3, .closed = false, .max_gap = {}, .max_length = {}})->size(), 47U);
  const std::map<std::string, std::int64_t> closed = {{"DEMR", 4}, {"DMR", 5}, {"DTEMR", 3}, {"DTMR", 4}, {"DXEMR", 3}};
  EXPECT_EQ(by_letters(data, *sequence_patterns(data)), closed);
}

/// Whether `pattern` stands in `row` with at most `gap` letters between neighbours (negative: any number).
bool stands(const std::string& row, const std::string& pattern, std::int64_t gap) {
  std::set<std::size_t> ends;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == pattern[0]) ends.insert(i);
  }
  for (std::size_t k = 1; k < pattern.size(); ++k) {
    std::set<std::size_t> next;
    for (const std::size_t end : ends) {
      for (std::size_t i = end + 1; i < row.size(); ++i) {
        if (row[i] == pattern[k] && (gap < 0 || static_cast<std::int64_t>(i - end - 1) <= gap)) next.insert(i);
      }
    }
    ends = next;
  }
  return !ends.empty();
}

std::map<std::string, std::int64_t> by_trying_all(const std::vector<std::string>& rows, std::int64_t min_support,
                                                  std::int64_t gap, std::size_t max_length, bool closed) {
  std::map<std::string, std::int64_t> all;
  std::vector<std::string> level = {""};
  while (!level.empty()) {
    std::vector<std::string> next;
    for (const std::string& prefix : level) {
      if (prefix.size() == max_length) continue;
      for (const char c : {'A', 'B', 'C', 'D'}) {
        const std::string pattern = prefix + c;
        const auto support =
            std::count_if(rows.begin(), rows.end(), [&](const std::string& row) { return stands(row, pattern, gap); });
        if (support < min_support) continue;
        all[pattern] = support;
        next.push_back(pattern);
      }
    }
    level = next;
  }
  if (!closed) return all;
  auto out = all;
  for (const auto& [pattern, support] : all) {
    for (const auto& [longer, other] : all) {
      if (longer.size() > pattern.size() && other == support && stands(longer, pattern, -1)) {
        out.erase(pattern);
        break;
      }
    }
  }
  return out;
}

TEST(Sequences, EveryMinerAgreesWithTryingAll) {
  testing::Seeded random{31};
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::string> rows(2 + random.below(5));
    for (std::string& row : rows) {
      row.resize(random.below(8));
      for (char& c : row) c = static_cast<char>('A' + random.below(2 + static_cast<std::uint32_t>(round) % 3));
    }
    const Sequences data = letters(rows);
    SequenceOptions options;
    options.min_support = 1 + random.below(3);
    options.closed = random.below(3) > 0;
    if (random.below(2) == 0) options.max_gap = random.below(3);
    if (random.below(3) == 0) options.max_length = 1 + random.below(4);
    const auto found = sequence_patterns(data, options);
    ASSERT_EQ(by_letters(data, *found),
              by_trying_all(rows, options.min_support, options.max_gap.value_or(-1),
                            static_cast<std::size_t>(options.max_length.value_or(99)), options.closed))
        << "round " << round;
  }
}

TEST(Sequences, OddInputHasAClearAnswer) {
  EXPECT_TRUE(sequence_patterns(Sequences{})->empty());
  EXPECT_TRUE(sequence_patterns(letters({"ABC"}))->empty());
  EXPECT_FALSE(sequence_patterns(letters({"ABC"}), {.min_support = 0, .max_gap = {}, .max_length = {}}));
  std::vector<std::string> row;
  for (int i = 0; i < 60; ++i) row.push_back("s" + std::to_string(100 + i));
  const auto same = sequence_patterns(sequences_of(std::vector(66, row)));  // 2^60 frequent ones
  ASSERT_EQ(same->size(), 1U);
  EXPECT_EQ(same->front().symbols.size(), 60U);
  const auto many = sequence_patterns(sequences_of(std::vector(66, row)),
                                      {.closed = false, .max_gap = {}, .max_length = {}, .limit = 1000});
  ASSERT_FALSE(many);
  EXPECT_THAT(many.error().remedy, HasSubstr("larger support"));
  Sequences million;  // a million different symbols, three of them frequent
  for (int r = 0; r < 4; ++r) {
    for (int i = 0; i < 250'000; ++i) million.symbols.push_back(10 + r * 250'000 + i);
    for (const int s : {0, 1, 2}) million.symbols.push_back(s);
    million.starts.push_back(static_cast<std::int64_t>(million.symbols.size()));
  }
  EXPECT_THAT(*sequence_patterns(million), ::testing::ElementsAre(SequencePattern{{0, 1, 2}, 4}));
}

/// A review whose timeline goes through these words, ten minutes apart: phases by their names, marks otherwise.
Review with_timeline(const std::string& id, const std::vector<std::string>& words) {
  Review out = testing::coded_review(id, 0, "s", {"DET-01"});
  Phase phase = Phase::lead_up;
  for (std::size_t i = 0; i < words.size(); ++i) {
    TimelineEvent event;
    event.id = "e" + std::to_string(i);
    event.at = testing::at_day(0, 600 * static_cast<std::int64_t>(i));
    const std::optional<Phase> named = enumerator_of<Phase>(words[i]);
    phase = named.value_or(phase);
    event.phase = phase;
    if (words[i] == "escalation") {
      event.kind = EventKind::escalation;
    } else if (!named && !words[i].empty()) {
      event.marks = {words[i]};
    }
    out.timeline.push_back(event);
  }
  return out;
}

Courses courses_of(const std::vector<Review>& reviews, const CourseOptions& options = {}) {
  const Corpus corpus = testing::corpus_of(reviews);
  return *courses(corpus, cases_of(corpus, testing::seconds_of_day(9)), options);
}

TEST(Courses, PhasesStandWhereTheyBeginAndTimeGoesByPhase) {
  const Courses all =
      courses_of({with_timeline("a", {"detection", "", "wrong_service", "mitigation", "escalation", "recovery", ""})});
  std::vector<std::string> names;
  for (const std::int32_t symbol : all.sequences.row(0))
    names.push_back(all.sequences.names[static_cast<std::size_t>(symbol)]);
  EXPECT_THAT(names, ::testing::ElementsAre("detection", "wrong_service", "mitigation", "escalation", "recovery"));
  ASSERT_EQ(all.times.size(), 3U);
  EXPECT_EQ(all.times[0].phase, "detection");
  EXPECT_DOUBLE_EQ(all.times[0].median_minutes, 30);
  EXPECT_DOUBLE_EQ(all.times[0].median_share, .5);
  EXPECT_DOUBLE_EQ(all.times[2].median_minutes, 10);
}

TEST(Courses, AMarkThatComesFirstEveryTimeIsMoreThanChance) {
  std::vector<Review> reviews;
  for (int i = 0; i < 12; ++i) {
    reviews.push_back(
        with_timeline("r" + std::to_string(i), {"detection", "wrong_service", "mitigation", "escalation", "recovery"}));
  }
  const Courses all = courses_of(reviews);
  const auto pair = std::find_if(all.pairs.begin(), all.pairs.end(), [](const OrderedPair& one) {
    return one.first == "wrong_service" && one.then == "escalation";
  });
  ASSERT_NE(pair, all.pairs.end());
  EXPECT_EQ(pair->support, 12);
  EXPECT_DOUBLE_EQ(pair->expected, 6);
  EXPECT_NEAR(pair->p, std::pow(.5, 12), 1e-15);
  EXPECT_LT(pair->q, .05);
  EXPECT_EQ(pair->rows.size(), 12U);
  // Of phases alone nothing is claimed: their order is what they are.
  for (const OrderedPair& one : all.pairs) EXPECT_FALSE(one.first == "detection" && one.then == "recovery");
}

TEST(Courses, TheChanceOfAPairIsThatOfEveryDealing) {
  testing::Seeded random{21};
  const std::vector<std::string> words = {"detection", "mitigation", "A", "B", "C"};
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> line = {"detection"};
    for (std::uint32_t i = 0; i < 3 + random.below(4); ++i) line.push_back(words[random.below(5)]);
    CourseOptions options;
    options.patterns.min_support = 1;
    const Courses all = courses_of({with_timeline("a", line)}, options);
    const auto row = all.sequences.row(0);
    std::vector<std::size_t> places;
    std::vector<std::int32_t> marks;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string& name = all.sequences.names[static_cast<std::size_t>(row[i])];
      if (name.size() != 1) continue;
      places.push_back(i);
      marks.push_back(row[i]);
    }
    for (const OrderedPair& pair : all.pairs) {
      std::vector<std::int32_t> dealt = marks;
      std::sort(dealt.begin(), dealt.end());
      double dealings = 0;
      double hits = 0;
      do {
        std::vector<std::string> names;
        for (const std::int32_t symbol : row) names.push_back(all.sequences.names[static_cast<std::size_t>(symbol)]);
        for (std::size_t k = 0; k < places.size(); ++k)
          names[places[k]] = all.sequences.names[static_cast<std::size_t>(dealt[k])];
        const auto first = std::find(names.begin(), names.end(), pair.first);
        hits += std::find(first, names.end(), pair.then) != names.end() ? 1 : 0;
        ++dealings;
      } while (std::next_permutation(dealt.begin(), dealt.end()));
      ASSERT_NEAR(pair.expected, hits / dealings, 1e-12) << pair.first << ' ' << pair.then << " round " << round;
    }
  }
}

TEST(Courses, AreReportedInWords) {
  std::vector<Review> reviews;
  for (int i = 0; i < 8; ++i) {
    reviews.push_back(
        with_timeline("r" + std::to_string(i), {"detection", "wrong_service", "mitigation", "escalation", "recovery"}));
  }
  reviews.push_back(testing::coded_review("bare", 0, "s", {"DET-01"}));
  PatternOptions options;
  options.kinds = {PatternKind::sequences};
  const auto found = patterns(testing::corpus_of(reviews), testing::seconds_of_day(9), options);
  EXPECT_EQ(found->courses->without_timeline, 1);
  const std::string text = text_of(*found);
  EXPECT_THAT(text,
              HasSubstr("detection, then wrong service, then mitigation, then escalation, then recovery: 8 incidents"));
  EXPECT_THAT(text, HasSubstr("\"wrong service\" comes before \"escalation\" in 8 of 8 incidents that have both"));
  EXPECT_THAT(text, HasSubstr("Where the time goes:\n  - detection: median 20 min"));
  EXPECT_THAT(json_of(*found), HasSubstr("\"median_share\""));
  EXPECT_THAT(text_of(*patterns(Corpus{}, 0, options)), HasSubstr("No order of phases or marks"));
}

}  // namespace
}  // namespace debrief
