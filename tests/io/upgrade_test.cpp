// Formats of the past: every released one must read for ever.
#include "io/upgrade.hpp"

#include <gtest/gtest.h>

#include <set>

#include "debrief/core/version.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;

TEST(Upgrade, StepsAreKeyedByTheVersionTheyStartFrom) {
  const UpgradeStep steps[] = {{1, [](std::string_view json) { return std::string(json) + "+to2"; }},
                               {2, [](std::string_view json) { return std::string(json) + "+to3"; }}};
  EXPECT_EQ(upgrade("one", 1, steps), "one+to2+to3");
  EXPECT_EQ(upgrade("two", 2, steps), "two+to3");
  EXPECT_EQ(upgrade("three", 3, steps), "three");
}

TEST(Upgrade, TheStepsLeadFromOneToTheNewestFormatWithoutAGap) {
  int version = 1;
  for (const UpgradeStep& step : upgrade_steps()) EXPECT_EQ(step.from, version++);
  EXPECT_EQ(version, format_version);
}

/// The samples were written when a format was released and are never refreshed: a member that is renamed or dropped
/// without an upgrade step fails here.
TEST(Upgrade, FrozenSamplesReadForEver) {
  const fs::path folder = testing::source_folder() / "tests/format";
  std::size_t samples = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    ++samples;
    const std::string text = testing::bytes_of(entry.path());
    const Reading<Document> reading = read(text);
    ASSERT_TRUE(reading.value) << entry.path();
    EXPECT_TRUE(reading.findings.empty()) << entry.path() << reading.findings.front().pointer;
    if (entry.path().parent_path().filename() == std::to_string(format_version)) {
      EXPECT_EQ(write(*reading.value), text) << entry.path();
    }
  }
  EXPECT_GE(samples, 2U);
}

/// Every field that exists stands in a frozen sample of the format in which it appeared.
void expect_every_field(const Type& type, const void* value, const std::string& place, std::set<std::string>& missing) {
  switch (type.shape) {
    case Shape::record:
      for (const Field& field : type.fields) {
        expect_every_field(field.type(), member_of(field, value), place + "/" + std::string(field.name), missing);
      }
      return;
    case Shape::list:
    case Shape::optional:
      if (type.size(value) == 0) {
        missing.insert(place);
      } else {
        expect_every_field(*type.element, type.at(const_cast<void*>(value), 0), place, missing);
      }
      return;
    case Shape::text:
      if (static_cast<const std::string*>(value)->empty()) missing.insert(place);
      return;
    case Shape::reference:
      if (type.reference(const_cast<void*>(value)).empty()) missing.insert(place);
      return;
    default:
      return;
  }
}

TEST(Upgrade, TheFrozenSampleOfThisFormatHoldsEveryField) {
  const fs::path folder = testing::source_folder() / "tests/format" / std::to_string(format_version);
  const Reading<Review> reading = read_review(testing::bytes_of(folder / "review.json"));
  ASSERT_TRUE(reading.value);
  std::set<std::string> missing;
  expect_every_field(type_of<Review>(), &*reading.value, "", missing);
  // Inside a review an incident's format is absent.
  missing.erase("/incidents/format");
  EXPECT_TRUE(missing.empty()) << "add to " << folder / "review.json" << ": " << *missing.begin();
}

}  // namespace
}  // namespace debrief
