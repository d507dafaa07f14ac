#include "debrief/io/schema.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "debrief/model/review.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

TEST(Schema, IsTheOnePublished) {
  testing::expect_golden(review_schema(), "schema/review.schema.json");
  testing::expect_golden(incident_schema(), "schema/incident.schema.json");
}

TEST(Schema, DefinesEveryTypeThatItRefersTo) {
  const auto schema = nlohmann::json::parse(review_schema());
  EXPECT_EQ(schema.at("$schema"), "https://json-schema.org/draft/2020-12/schema");
  std::set<std::string> defined;
  for (const auto& [name, _] : schema.at("$defs").items()) defined.insert("#/$defs/" + name);
  std::set<std::string> used;
  const auto walk = [&](const auto& self, const nlohmann::json& value) -> void {
    if (value.is_object() && value.contains("$ref")) used.insert(value.at("$ref").template get<std::string>());
    if (value.is_structured()) {
      for (const auto& child : value) self(self, child);
    }
  };
  walk(walk, schema);
  EXPECT_EQ(defined, used);
  EXPECT_GT(defined.size(), 50U);
}

TEST(Schema, EveryFieldHasItsSentence) {
  for (const Type* type : model_types()) {
    EXPECT_FALSE(type->sentence.empty()) << type->name;
    for (const Field& field : type->fields) {
      EXPECT_TRUE(field.sentence.ends_with('.') || field.sentence.ends_with('?')) << type->name << "." << field.name;
    }
    for (const Enumerator& enumerator : type->enumerators) {
      EXPECT_FALSE(enumerator.sentence.empty()) << type->name << "." << enumerator.text;
    }
  }
}

}  // namespace
}  // namespace debrief
