// Versions for readers outside: nothing goes that nobody decided on, no name in any part, and an account of the rest.
#include "debrief/io/export/disclosure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "debrief/check/check.hpp"
#include "debrief/io/export/pseudonym.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::string_view key = "sixteen bytes or more";

Person person(std::string id, std::string name) {
  Person out;
  out.id = id;
  out.name = name;
  out.team = "Payments";
  return out;
}

/// A small review in which two people are named in every way that reviews name people.
Review with_people() {
  Review out;
  out.id = "R1";
  out.title = "Checkout slow";
  out.people = {person("p1", "Ottilie Quandt"), person("p2", "Bram de Vries")};
  Incident incident;
  incident.id = "I1";
  incident.title = "Checkout slow";
  RoleSpan span;
  span.person = "p1";
  incident.responders = {span};
  Impact customers;
  customers.id = "M1";
  customers.text = "Checkouts failed.";
  Impact ours = customers;
  ours.id = "M2";
  ours.audience = ImpactAudience::internal;
  incident.impacts = {customers, ours};
  out.incidents = {incident};
  TimelineEvent event;
  event.id = "E1";
  event.text = "OTTILIE QUANDT paged Bram; Ottilie's graph was flat. De Vries' team joined.";
  event.account_of = "p1";
  event.evidence = {"V1"};
  out.timeline = {event};
  Action action;
  action.id = "A1";
  action.title = "Ask Quandt for the dashboard";
  action.owner = "p2";
  out.actions = {action};
  return out;
}

Disclosure disclosed(const Review& review, const DisclosureProfile& profile) {
  auto made = disclose(review, profile);
  EXPECT_TRUE(made) << describe_error(made ? Error{} : made.error());
  return made ? *made : Disclosure{};
}

TEST(Disclosure, EveryMemberOfTheFormatIsDecided) {
  // A member for nobody is decided too: these are all.
  const std::set<std::string> withheld = {
      "Review.suppressions",  "Review.extensions",         "Incident.extensions",       "RoleSpan.seniority",
      "Attendance.seniority", "DecisionPoint.elicited_by", "Meeting.preparation_talks", "Meeting.exposed_roles",
      "Meeting.talk",         "Meeting.shows_of_hands"};
  const std::set<std::string_view> whole = {"PreparationTalk", "TalkShare", "ShowOfHands", "Suppression"};
  for (const Type* type : model_types()) {
    if (type->shape != Shape::record || whole.contains(type->name) || type->name == "Policy") continue;
    for (const Field& field : type->fields) {
      const std::string member = std::string(type->name) + "." + std::string(field.name);
      EXPECT_EQ(disclosed_to(type->name, field.name) == Readers::nobody, withheld.contains(member)) << member;
    }
  }
}

TEST(Disclosure, AMemberNobodyKnowsIsForNobody) {
  EXPECT_EQ(disclosed_to("Action", "blame"), Readers::nobody);
  EXPECT_EQ(disclosed_to("Action", "itle"), Readers::nobody);
  EXPECT_EQ(disclosed_to("Action", "title"), Readers::everyone);
  EXPECT_EQ(disclosed_to("Action", "owner"), Readers::colleagues);
}

TEST(Disclosure, APublicVersionNamesNobody) {
  const Disclosure made = disclosed(with_people(), {});
  const std::string text = write(made.review);
  for (const char* name : {"Ottilie", "OTTILIE", "Quandt", "Bram", "Vries", "p1", "p2"}) {
    EXPECT_THAT(text, Not(HasSubstr(name)));
  }
  EXPECT_THAT(made.review.people, IsEmpty());
  EXPECT_EQ(made.review.timeline[0].text,
            "[person] paged [person]; [person]'s graph was flat. De [person]' team joined.");
  EXPECT_EQ(made.names_replaced, 5U);
  EXPECT_THAT(made.findings, IsEmpty());
}

TEST(Disclosure, WithAKeySomebodyIsTheSameEverywhere) {
  const Disclosure made = disclosed(with_people(), {Readers::colleagues, {}, {}, std::string(key)});
  const std::string first = pseudonym("  ottilie quandt ", key).value();
  const std::string second = pseudonym("Bram de Vries", key).value();
  ASSERT_EQ(made.review.people.size(), 2U);
  EXPECT_EQ(made.review.people[0].id.text, first);
  EXPECT_EQ(made.review.people[0].name, first);
  EXPECT_EQ(made.review.incidents[0].responders[0].person.text, first);
  EXPECT_EQ(made.review.timeline[0].account_of, first);
  EXPECT_EQ(made.review.actions[0].owner, second);
  EXPECT_THAT(made.review.timeline[0].text, HasSubstr(first + " paged " + second));
  EXPECT_THAT(write(made.review), Not(HasSubstr("Quandt")));
}

TEST(Disclosure, PseudonymsAreKeyedBlake2b) {
  // hashlib.blake2b(b"ada example", key=b"0123456789abcdef", digest_size=16).hexdigest()[:12]
  EXPECT_EQ(pseudonym(" Ada Example", "0123456789abcdef").value(), "person-41562ded314e");
  EXPECT_NE(pseudonym("Ada Example", "0123456789abcdeg").value(), pseudonym("Ada Example", "0123456789abcdef").value());
  EXPECT_EQ(pseudonym("Ada", "short").error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(pseudonym("Ada", std::string(65, 'k')).error().code, ErrorCode::invalid_argument);
}

TEST(Disclosure, ImpactInsideStaysInside) {
  EXPECT_EQ(disclosed(with_people(), {}).review.incidents[0].impacts.size(), 1U);
  EXPECT_EQ(disclosed(with_people(), {Readers::colleagues, {}, {}, ""}).review.incidents[0].impacts.size(), 2U);
}

TEST(Disclosure, AnEdgeGoesWithItsEnd) {
  Review review = with_people();
  ContributingFactor factor;
  factor.id = "F1";
  factor.code = "DEP-01";
  review.contributing_factors = {factor};
  Edge seen;
  seen.type = EdgeType::triggers;
  seen.from = "F1";
  seen.to = "M1";
  Edge inside = seen;
  inside.to = "M2";
  review.factor_graph = FactorGraph{};
  review.factor_graph->edges = {seen, inside};
  const Disclosure made = disclosed(review, {});
  ASSERT_EQ(made.review.factor_graph->edges.size(), 1U);
  EXPECT_EQ(made.review.factor_graph->edges[0], seen);
  EXPECT_THAT(made.withheld, Contains(Withheld{"Edge", 1}));
  EXPECT_THAT(made.withheld, Contains(Withheld{"Impact", 1}));
}

TEST(Disclosure, SaysWhatWasLeftOut) {
  Review review = with_people();
  review.extras = {{0, "secret_member", "1"}};
  const Disclosure made = disclosed(review, {});
  EXPECT_THAT(made.withheld, Contains(Withheld{"Action.owner", 1}));
  EXPECT_THAT(made.withheld, Contains(Withheld{"Review.*", 1}));
  EXPECT_THAT(made.withheld, Contains(Withheld{"Review.people", 1}));
  EXPECT_THAT(withheld_text(made), HasSubstr("TimelineEvent.account_of: left out 1 time\n"));
  EXPECT_THAT(withheld_text(made), HasSubstr("names in texts: replaced 5 times\n"));
}

TEST(Disclosure, AProfileAddsAndWithholds) {
  DisclosureProfile profile;
  profile.add = {"Action.due", "Action.owner_kind"};
  profile.withhold = {"TimelineEvent.text"};
  Review review = with_people();
  review.actions[0].due = Date{2025, 3, 1};
  const Disclosure made = disclosed(review, profile);
  EXPECT_EQ(made.review.actions[0].due, review.actions[0].due);
  EXPECT_EQ(made.review.timeline[0].text, "");
}

TEST(Disclosure, AProfileThatNamesNothingIsRefused) {
  DisclosureProfile profile;
  profile.add = {"Action.onwer"};
  const auto made = disclose(with_people(), profile);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().subject, "Action.onwer");
  EXPECT_EQ(made.error().remedy, "did you mean Action.owner");
  EXPECT_FALSE(disclose(with_people(), {Readers::nobody, {}, {}, ""}));
}

TEST(Disclosure, ResidualMentionsAreFound) {
  const struct {
    const char* text;
    std::vector<std::string> codes;
  } table[] = {
      {"The quandt-dashboard was empty.", {"DOC090"}},
      {"See quandtboard for the graph.", {"DOC090"}},
      {"Written to ops@example.org.", {"DOC091"}},
      {"@someone asked, then (@channel) was told.", {"DOC091"}},
      {"Called +49 170 555 0199 twice.", {"DOC091"}},
      {"The host 203.0.113.7:5432 refused.", {"DOC092"}},
      {"Version 1.2.3 of 10 services, 3.14 and 10.2.", {}},
      {"The key AKIAEXAMPLEEXAMPLE00 was in the log.", {"DOC092"}},
      {"Commit 3f786850e387550fdab836ed7e6dc881de23001b was reverted.", {}},
      {"Latency rose at 12:46 +0000, a brambles test.", {}},
  };
  for (const auto& row : table) {
    Review review;
    review.id = "R";
    review.summary = row.text;
    std::vector<std::string> codes;
    for (const Finding& finding : residual_mentions(review, with_people().people)) {
      EXPECT_EQ(finding.pointer, "/summary");
      codes.push_back(finding.code);
    }
    EXPECT_EQ(codes, row.codes) << row.text;
  }
}

TEST(Disclosure, NoVersionOfAnyDocumentRefersToNothingOrNamesItsPeople) {
  testing::Random random(20);
  for (int round = 0; round < 60; ++round) {
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, testing::Fill::some_members, true);
    review.format = std::string(review_format);
    for (std::size_t i = 0; i < review.people.size(); ++i) review.people[i].name = "Zephyrine Nameworth";
    review.summary = "Zephyrine Nameworth saw it; nameworth.";
    for (const Readers readers : {Readers::everyone, Readers::colleagues}) {
      for (const std::string_view with : {std::string_view(), key}) {
        const Disclosure made = disclosed(review, {readers, {}, {}, std::string(with)});
        const std::string text = write(made.review);
        if (!review.people.empty()) {
          EXPECT_THAT(text, Not(HasSubstr("Zephyrine")));
        }
        // Disclosing a version again for the same readers takes nothing more out.
        const Disclosure again = disclosed(made.review, {readers, {}, {}, std::string(with)});
        CheckOptions references;
        references.select = {"REF001"};
        for (const Finding& finding : check(made.review, references)) {
          ADD_FAILURE() << finding.pointer << ": " << finding.message;
        }
        if (with.empty()) {
          EXPECT_EQ(write(again.review), text);
        }
      }
    }
  }
}

}  // namespace
}  // namespace debrief
