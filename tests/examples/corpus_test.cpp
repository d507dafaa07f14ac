// The example incidents: real, cited, canonical, and legal in every part.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "debrief/debrief.hpp"
#include "debrief/graph/legality.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::IsEmpty;

struct Example {
  std::string name;
  std::string text;
  friend void PrintTo(const Example& example, std::ostream* out) { *out << example.name; }
};

std::vector<Example> examples() {
  std::vector<Example> out;
  for (const auto& entry : fs::directory_iterator(testing::source_folder() / "examples/corpus")) {
    if (entry.path().extension() != ".json") continue;
    out.push_back({entry.path().stem().string(), testing::bytes_of(entry.path())});
  }
  return out;
}

class ExampleDocument : public ::testing::TestWithParam<Example> {};

TEST_P(ExampleDocument, IsCanonicalAndReadsWithoutAnyFinding) {
  const Reading<Document> reading = read(GetParam().text);
  ASSERT_TRUE(reading.value);
  for (const Finding& finding : reading.findings) ADD_FAILURE() << finding.pointer << " " << finding.message;
  EXPECT_EQ(write(*reading.value), GetParam().text);
}

/// Collects what the document defines and what it refers to.
struct References {
  std::multiset<std::string> defined;
  std::set<std::string> used;

  void walk(const Type& type, const void* value, bool is_id = false) {
    switch (type.shape) {
      case Shape::reference: {
        const std::string& text = type.reference(const_cast<void*>(value));
        if (text.empty() || text.starts_with("phase:")) return;
        if (is_id) {
          defined.insert(text);
        } else {
          used.insert(text);
        }
        return;
      }
      case Shape::list:
      case Shape::optional:
        for (std::size_t i = 0; i < type.size(value); ++i) walk(*type.element, type.at(const_cast<void*>(value), i));
        return;
      case Shape::record:
        for (const Field& field : type.fields) walk(field.type(), member_of(field, value), field.name == "id");
        return;
      default:
        return;
    }
  }
};

TEST_P(ExampleDocument, RefersOnlyToWhatIsThere) {
  const Reading<Document> reading = read(GetParam().text);
  const Review* review = std::get_if<Review>(&*reading.value);
  if (review == nullptr) return;
  References references;
  references.walk(type_of<Review>(), review);
  for (const std::string& id : references.defined) EXPECT_EQ(references.defined.count(id), 1U) << id;
  for (const std::string& id : references.used) EXPECT_TRUE(references.defined.contains(id)) << id;
}

TEST_P(ExampleDocument, CitesEverythingAndInventsNoCode) {
  const Reading<Document> reading = read(GetParam().text);
  const Review* review = std::get_if<Review>(&*reading.value);
  if (review == nullptr) return;
  ASSERT_TRUE(review->evidence_packet);
  for (const EvidenceItem& item : review->evidence_packet->items) {
    EXPECT_TRUE(item.uri.starts_with("https://")) << item.id.text;
  }
  for (const Incident& incident : review->incidents) {
    for (const Milestone& milestone : incident.milestones) EXPECT_FALSE(milestone.evidence.empty()) << milestone.name;
    for (const Impact& impact : incident.impacts) EXPECT_FALSE(impact.evidence.empty()) << impact.id.text;
  }
  for (const TimelineEvent& event : review->timeline) EXPECT_FALSE(event.evidence.empty()) << event.id.text;
  for (const ContributingFactor& factor : review->contributing_factors) {
    EXPECT_FALSE(factor.evidence.empty()) << factor.id.text;
    EXPECT_TRUE(find_factor_code(factor.code) != nullptr) << factor.code;
  }
  EXPECT_THAT(review->people, IsEmpty()) << "public examples name nobody";
}

TEST_P(ExampleDocument, HoldsWhatAReviewIsFor) {
  const Reading<Document> reading = read(GetParam().text);
  const Review* review = std::get_if<Review>(&*reading.value);
  if (review == nullptr) return;
  EXPECT_GE(review->timeline.size(), 6U);
  EXPECT_GE(review->contributing_factors.size(), 4U);
  EXPECT_GE(review->learning_points.size(), 3U);
  std::set<const FactorCategory*> categories;
  for (const ContributingFactor& factor : review->contributing_factors) categories.insert(category_of(factor.code));
  EXPECT_GE(categories.size(), 2U);
  ASSERT_TRUE(review->factor_graph);
  EXPECT_FALSE(review->factor_graph->junctions.empty());
  EXPECT_THAT(graph::legality(*review), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Corpus, ExampleDocument, ::testing::ValuesIn(examples()), [](const auto& example) {
  std::string name = example.param.name;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});

TEST_P(ExampleDocument, SaysWhereAnIncidentWithoutAReviewWasPublished) {
  const Reading<Document> reading = read(GetParam().text);
  const Incident* incident = std::get_if<Incident>(&*reading.value);
  if (incident == nullptr) return;
  ASSERT_FALSE(incident->external_references.empty());
  for (const ExternalReference& reference : incident->external_references) {
    EXPECT_TRUE(reference.uri.starts_with("https://")) << reference.id;
  }
  EXPECT_THAT(incident->responders, IsEmpty()) << "public examples name nobody";
}

/// Organisations with more than one document are what recurrence can be seen on; the rest makes associations possible.
TEST(ExampleCorpus, HoldsEnoughToLookForPatterns) {
  std::size_t reviews = 0;
  std::size_t bare = 0;
  std::size_t near_misses = 0;
  std::map<std::string, int> of_owner;
  for (const Example& example : examples()) {
    const Reading<Document> reading = read(example.text);
    ASSERT_TRUE(reading.value) << example.name;
    if (std::holds_alternative<Incident>(*reading.value)) ++bare;
    const Review* review = std::get_if<Review>(&*reading.value);
    if (review == nullptr) continue;
    ++reviews;
    ++of_owner[example.name.substr(0, example.name.find('-'))];
    for (const Incident& incident : review->incidents) near_misses += incident.kind == IncidentKind::near_miss ? 1 : 0;
  }
  EXPECT_GE(reviews, 24U);
  EXPECT_GE(bare, 2U);
  EXPECT_GE(near_misses, 1U);
  EXPECT_GE(std::ranges::count_if(of_owner, [](const auto& owner) { return owner.second >= 2; }), 4);
}

/// A warning about order or phases in a published example is a mistake in the example. What its owner published without
/// an owner, a date or a test is no mistake of ours, and is no more than a warning.
TEST(ExampleCorpus, IsCheckedWithoutErrorAndWithoutAWarningAboutOrder) {
  const std::string corpus = (testing::source_folder() / "examples/corpus").string();
  const auto form = testing::run_debrief({"check", corpus, "--select", "references,chronology,graph,action-states"});
  EXPECT_THAT(form.err, ::testing::HasSubstr(" documents: 0 errors, 0 warnings"));
  EXPECT_THAT(testing::run_debrief({"check", corpus}).err, ::testing::HasSubstr(" documents: 0 errors, "));
}

/// Moments that the sources describe as open can be practised.
TEST(ExampleCorpus, OffersDrills) {
  int ready = 0;
  for (const Example& example : examples()) {
    const fs::path file = testing::source_folder() / "examples/corpus" / (example.name + ".json");
    ready += testing::run_debrief({"drill", file.string()}).exit_code == 0 ? 1 : 0;
  }
  EXPECT_GE(ready, 10);
}

}  // namespace
}  // namespace debrief
