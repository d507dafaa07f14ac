#include "debrief/io/import/veris.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/check/check.hpp"
#include "debrief/check/language.hpp"
#include "debrief/io/write.hpp"
#include "debrief/model/taxonomy.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::string_view record = R"({
  "schema_version": "1.3.7", "incident_id": "11AA", "security_incident": "Confirmed", "confidence": "High",
  "summary": "A statement went to another customer.", "reference": "https://example.org/a; https://example.org/b",
  "action": {"error": {"variety": ["Misdelivery", "Other"], "vector": ["Carelessness"], "notes": "two names alike"},
             "hacking": {"variety": ["Use of stolen creds"], "vector": ["Web application"]}},
  "actor": {"internal": {"variety": ["End-user"]}, "external": {"variety": ["Unaffiliated"]}},
  "asset": {"assets": [{"variety": "M - Documents"}]},
  "attribute": {"confidentiality": {"data_total": 25, "data": [{"variety": "Bank", "amount": 25}]},
                "availability": {"variety": ["Interruption"], "duration": {"unit": "Hours", "value": 3}}},
  "discovery_method": {"external": {"variety": ["Customer"]}},
  "timeline": {"incident": {"year": 2023, "month": 2}, "discovery": {"unit": "Months", "value": 2}, "containment": {"unit": "NA"}},
  "victim": {"victim_id": "Example Bank", "industry": "522110", "employee_count": "101 to 1000"},
  "impact": {"overall_amount": 900, "iso_currency_code": "EUR", "loss": [{"variety": "Response and recovery", "amount": 500, "rating": "Minor"}]},
  "control_failure": "Names were compared by eye.", "corrective_action": "Show the account number beside the name.",
  "plus": {"analyst": "somebody"}})";

std::string errors_of(const Review& review) {
  std::string out;
  for (const Finding& finding : check(review)) {
    if (finding.severity == Severity::error) out += finding.code + " " + finding.pointer + " " + finding.message + "\n";
  }
  return out;
}

std::vector<std::string> names_of(const std::vector<Finding>& findings) {
  std::vector<std::string> out;
  for (const Finding& finding : findings) out.push_back(finding.name);
  return out;
}

TEST(Veris, ARecordBecomesAReviewInNeutralWords) {
  const auto reading = read_veris(record);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->size(), 1U);
  const Review& review = reading.value->front();
  EXPECT_EQ(review.id.text, "veris:11AA");
  EXPECT_EQ(review.title, "A statement went to another customer.");
  std::vector<std::string> factors;
  for (const auto& each : review.contributing_factors) factors.push_back(each.code + " " + each.label);
  EXPECT_THAT(factors, ElementsAre("TOL-10 recipients were easy to confuse", " error: Other",
                                   "SYS-07 a step that nothing guarded", " hacking: Use of stolen creds",
                                   "DET-07 customers saw it first", " a control was there and did not hold"));
  EXPECT_EQ(review.contributing_factors[3].kind, FactorKind::trigger);
  EXPECT_THAT(review.contributing_factors[2].description, HasSubstr("judges a person"));
  const Incident& incident = review.incidents.front();
  ASSERT_EQ(incident.milestones.size(), 1U);
  EXPECT_EQ(text_of(*incident.milestones[0].not_before), "2023-02-01T00:00:00Z");
  EXPECT_EQ(text_of(*incident.milestones[0].not_after), "2023-02-28T23:59:59Z");
  ASSERT_EQ(incident.impacts.size(), 2U);
  EXPECT_EQ(incident.impacts[0].quantities[2].measure, "unavailable");
  EXPECT_EQ(incident.impacts[1].quantities[1].value, "900");
  EXPECT_EQ(incident.external_references.size(), 2U);
  EXPECT_EQ(review.actions.at(0).state, ActionState::candidate);
  EXPECT_THAT(review.extensions->text, HasSubstr("\"Carelessness\""));
  EXPECT_THAT(names_of(reading.findings), ::testing::UnorderedElementsAre("judging-term", "judging-term",
                                                                          "actor-left-out", "losses-do-not-add-up"));
  EXPECT_EQ(errors_of(review), "");
}

TEST(Veris, NoTermOfOursJudgesAndEveryCodeIsThere) {
  for (const VerisTerm& term : veris_terms()) {
    EXPECT_TRUE(term.code.empty() || find_factor_code(term.code) != nullptr) << term.code;
    EXPECT_TRUE(language(term.label).empty()) << term.label;
  }
}

TEST(Veris, ListsAndLinesRead) {
  EXPECT_EQ(read_veris("[" + std::string(record) + "]").value->size(), 1U);
  const auto lines = read_veris(
      R"({"incident_id": "a", "action": {"misuse": ["Privilege abuse"]}, "timeline": {"incident": {"year": 2020}}}
not json
{"incident_id": "b", "security_incident": "Near miss", "timeline": {"incident": {"year": 2024, "month": 2, "day": 29}}}
)");
  ASSERT_TRUE(lines.value);
  ASSERT_EQ(lines.value->size(), 2U);
  EXPECT_EQ((*lines.value)[0].contributing_factors.at(0).label, "access was used beyond its purpose");
  EXPECT_EQ((*lines.value)[1].incidents[0].kind, IncidentKind::near_miss);
  EXPECT_EQ(text_of(*(*lines.value)[1].incidents[0].milestones[0].not_after), "2024-02-29T23:59:59Z");
  EXPECT_THAT(names_of(lines.findings), ::testing::Contains("not-json"));
}

TEST(Veris, BadInput) {
  EXPECT_THAT(read_veris("PK\x03\x04").findings.at(0).message, HasSubstr("begins with PK"));
  EXPECT_FALSE(read_veris("").value);
  EXPECT_FALSE(read_veris(record.substr(0, 200)).value);
  const auto odd =
      read_veris(R"([5, {"incident_id": 7, "action": [], "timeline": {"incident": {"year": "soon", "month": 13}},
    "attribute": 3, "impact": {"loss": [{"amount": "much"}], "overall_amount": 1e3}, "reference": 4}])");
  ASSERT_TRUE(odd.value);
  ASSERT_EQ(odd.value->size(), 1U);
  EXPECT_EQ(odd.value->front().id.text, "veris:7");
  EXPECT_EQ(errors_of(odd.value->front()), "");
  EXPECT_THAT(names_of(odd.findings), ::testing::IsSupersetOf({"no-veris-record", "year-missing"}));
}

TEST(Veris, ReadsTheCommunityDatabase) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const auto reading = read_veris(testing::bytes_of(*data / "coded/coded-vcdb/vcdb.jsonl"));
  ASSERT_TRUE(reading.value);
  EXPECT_GT(reading.value->size(), 5000U);
  std::size_t with_factors = 0;
  for (const Review& review : *reading.value) with_factors += review.contributing_factors.empty() ? 0 : 1;
  EXPECT_GT(with_factors, 4000U);
  for (std::size_t i = 0; i < reading.value->size(); i += 50) EXPECT_EQ(errors_of((*reading.value)[i]), "");
}

}  // namespace
}  // namespace debrief
