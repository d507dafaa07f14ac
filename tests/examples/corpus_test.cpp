// The example incidents: real, cited, canonical, and legal in every part.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <set>

#include "debrief/debrief.hpp"
#include "debrief/graph/legality.hpp"
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

TEST(ExampleCorpus, HoldsAtLeastADozenReviews) {
  EXPECT_GE(examples().size(), 12U);
}

}  // namespace
}  // namespace debrief
