#include "debrief/corpus/corpus.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "debrief/io/write.hpp"
#include "support/incidents.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using testing::incident_with;

Review review_of(std::string id, int factors) {
  Review out;
  out.id = id;
  out.title = "Review " + id;
  Incident incident = incident_with("i-" + id, 0, {{"first_alert", 0}, {"declared", 5}});
  incident.services = {"checkout"};
  incident.teams = {"platform"};
  incident.needed_expertise = {"dba"};
  out.incidents = {incident};
  for (int i = 0; i < factors; ++i) {
    ContributingFactor factor;
    factor.id = "F" + std::to_string(i);
    factor.code = "DET-" + std::to_string(i);
    out.contributing_factors.push_back(factor);
    Action action;
    action.id = "A" + std::to_string(i);
    action.title = "Add an alert: saturation, 80%!";
    action.state = ActionState::done;
    action.due = Date{2024, 2, 1};
    action.addresses = {Id<AnyNode>(factor.id.text)};
    ActionTransition committed;
    committed.state = ActionState::committed;
    committed.at = testing::instant_at(testing::new_year_2024);
    ActionTransition done;
    done.state = ActionState::done;
    done.at = testing::instant_at(testing::new_year_2024 + 86400);
    action.history = {committed, done};
    out.actions.push_back(action);
    TimelineEvent event;
    event.id = "E" + std::to_string(i);
    event.text = "something";
    event.marks = {"hand-off", "escalation"};
    out.timeline.push_back(event);
  }
  return out;
}

TEST(Corpus, KeepsWhatAnalysisNeeds) {
  Corpus corpus;
  EXPECT_TRUE(add(corpus, Document(review_of("a", 2))));
  EXPECT_EQ(corpus.document_count(), 1U);
  EXPECT_EQ(corpus.incident_count(), 1U);
  EXPECT_EQ(corpus.strings[corpus.services.text[0]], "checkout");
  EXPECT_EQ(corpus.strings[corpus.factors.code[1]], "DET-1");
  EXPECT_EQ(corpus.strings[corpus.actions.title[0]], "add an alert saturation 80");
  EXPECT_EQ(corpus.actions.committed[0], testing::new_year_2024);
  EXPECT_EQ(corpus.actions.done[0], testing::new_year_2024 + 86400);
  EXPECT_EQ(corpus.actions.verified[0], absent);
  EXPECT_EQ(corpus.actions.due_day[0], 19754);
  EXPECT_EQ(corpus.strings[corpus.action_factors.factor[1]], "F1");
  EXPECT_EQ(corpus.events.mark.size(), 4U);
}

TEST(Corpus, HoldsADocumentOnce) {
  Corpus corpus;
  EXPECT_TRUE(add(corpus, Document(review_of("a", 1))));
  EXPECT_FALSE(add(corpus, Document(review_of("a", 1))));
  EXPECT_TRUE(add(corpus, Document(review_of("a", 2))));
  EXPECT_EQ(corpus.document_count(), 2U);
}

TEST(Corpus, AnySplitMergedInAnyOrderGivesTheSameBytes) {
  std::vector<Document> documents;
  for (int i = 0; i < 40; ++i) documents.emplace_back(review_of("r" + std::to_string(i), i % 4));
  for (int i = 0; i < 20; ++i) documents.emplace_back(incident_with("bare" + std::to_string(i), i, {{"declared", 1}}));
  Corpus whole;
  for (const Document& document : documents) add(whole, document);
  const std::string want = to_bytes(whole);
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    std::mt19937 random(seed);
    std::vector<Corpus> parts(1 + random() % 6);
    std::shuffle(documents.begin(), documents.end(), random);
    for (const Document& document : documents) add(parts[random() % parts.size()], document);
    // Overlapping parts are fine: a document counts once.
    for (int i = 0; i < 10; ++i) add(parts[random() % parts.size()], documents[random() % documents.size()]);
    while (parts.size() > 1) {
      const Corpus last = parts.back();
      parts.pop_back();
      merge(parts[random() % parts.size()], last);
    }
    ASSERT_EQ(to_bytes(parts.front()), want) << "seed " << seed;
  }
}

TEST(Corpus, MergingWithNothingChangesNothing) {
  Corpus corpus;
  add(corpus, Document(review_of("a", 3)));
  const std::string before = to_bytes(corpus);
  merge(corpus, Corpus());
  EXPECT_EQ(to_bytes(corpus), before);
  Corpus empty;
  merge(empty, corpus);
  EXPECT_EQ(to_bytes(empty), before);
  merge(corpus, empty);
  EXPECT_EQ(to_bytes(corpus), before);
}

TEST(Corpus, ComesBackFromBytes) {
  Corpus corpus;
  for (int i = 0; i < 5; ++i) add(corpus, Document(review_of("r" + std::to_string(i), i)));
  const std::string bytes = to_bytes(corpus);
  Result<Corpus> back = corpus_from_bytes(bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(to_bytes(*back), bytes);
  EXPECT_FALSE(add(const_cast<Corpus&>(*back), Document(review_of("r3", 3))));
}

TEST(Corpus, DamagedBytesAreAnErrorAndNothingWorse) {
  Corpus corpus;
  add(corpus, Document(review_of("a", 2)));
  const std::string bytes = to_bytes(corpus);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
    EXPECT_FALSE(corpus_from_bytes(damaged)) << at;
    EXPECT_FALSE(corpus_from_bytes(std::string_view(bytes).substr(0, at))) << at;
  }
}

TEST(Corpus, LoadsTheGoodFilesAndNamesTheBrokenOne) {
  const auto folder = testing::fresh_folder("corpus_load");
  std::ofstream(folder / "a.json") << write(review_of("a", 1));
  std::ofstream(folder / "b.json") << "{ this is not JSON";
  std::ofstream(folder / "c.jsonl") << write(Document(review_of("c", 1)), Layout::compact) << '\n'
                                    << write(Document(review_of("a", 1)), Layout::compact) << '\n';
  const Loading loading = load_corpus({folder, folder / "missing"});
  EXPECT_EQ(loading.corpus.document_count(), 2U);
  ASSERT_EQ(loading.errors.size(), 1U);
  EXPECT_NE(loading.errors[0].subject.find("missing"), std::string::npos);
  ASSERT_EQ(loading.doubts.size(), 1U);
  EXPECT_NE(text_of(loading.doubts[0].source).find("b.json"), std::string::npos);
  const auto saved = folder / "all.debrief";
  ASSERT_TRUE(save(loading.corpus, saved));
  EXPECT_EQ(to_bytes(load_corpus({saved}).corpus), to_bytes(loading.corpus));
}

}  // namespace
}  // namespace debrief
