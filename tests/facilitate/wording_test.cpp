// What facilitation generates holds to the rules on wording that the library checks for.
#include <gmock/gmock.h>

#include <algorithm>

#include "debrief/check/language.hpp"
#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/facilitate/drill.hpp"
#include "debrief/facilitate/preparation.hpp"
#include "debrief/facilitate/probe.hpp"
#include "debrief/facilitate/questions.hpp"
#include "debrief/facilitate/reading_list.hpp"
#include "debrief/facilitate/refine.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "debrief/io/read.hpp"
#include "facilitate/examples.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

/// Every text of a described value.
void gather(const Type& type, void* value, std::vector<std::string>& out) {
  switch (type.shape) {
    case Shape::text:
      out.push_back(*static_cast<const std::string*>(value));
      break;
    case Shape::record:
      for (const Field& field : type.fields) gather(field.type(), field.member(value), out);
      break;
    case Shape::list:
    case Shape::optional:
      for (std::size_t i = 0; i < type.size(value); ++i) gather(*type.element, type.at(value, i), out);
      break;
    default:
      break;
  }
}

template <class T>
std::vector<std::string> texts_of(T value) {
  std::vector<std::string> out;
  gather(type_of<T>(), &value, out);
  return out;
}

/// All that facilitation says about a review.
std::vector<std::string> said_about(const Review& review) {
  std::vector<std::string> out;
  const auto add = [&out](std::vector<std::string> texts) {
    out.insert(out.end(), std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
  };
  const Instant as_of = *instant_of("2026-03-07T12:00:00Z");
  QuestionOptions all;
  all.most = 200;
  all.per_decision = 20;
  add(texts_of(tier(review)));
  add(texts_of(deadlines(review, {}, as_of).value()));
  add(texts_of(soak(review, {}, as_of).value()));
  add(texts_of(evidence_checklist(review)));
  add(texts_of(preparation_talks(review)));
  add(texts_of(staffing(review)));
  const Agenda plan = agenda(review);
  add(texts_of(plan));
  add({markdown(plan)});
  const std::vector<QuestionAdvice> asked = questions(review, all);
  add(texts_of(asked));
  add({markdown(asked)});
  const RefinementSheet sheet = refine(review);
  add(texts_of(sheet));
  add({markdown(sheet, review)});
  for (const DecisionPoint& decision : review.decision_points) {
    const auto made = drill(review, decision.id.text);
    if (!made) {
      add({made.error().message, made.error().remedy});
      continue;
    }
    add(texts_of(*made));
    add({markdown(*made, false), markdown(*made, true)});
  }
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text)
    out += c == '"' ? '\'' : c == '\n' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

/// Findings in what was generated, without those that are the review's own words.
std::vector<std::string> own_findings(const Review& review, const LanguageMatcher& matcher) {
  std::string story;
  for (const std::string& text : texts_of(review)) story += folded(text) + '\n';
  std::vector<std::string> out;
  for (const std::string& text : said_about(review)) {
    for (const Finding& finding : matcher.match(text)) {
      const std::string words = text.substr(finding.span->start, finding.span->end - finding.span->start);
      if (story.find(folded(words)) != std::string::npos) continue;
      out.push_back(finding.code + " " + words + " in: " + text.substr(0, 200));
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<Review> public_reviews() {
  std::vector<Review> out;
  for (const auto& entry : std::filesystem::directory_iterator(testing::source_folder() / "examples/corpus")) {
    if (entry.path().extension() != ".json") continue;
    auto reading = read(testing::bytes_of(entry.path()));
    if (reading.value && std::holds_alternative<Review>(*reading.value)) {
      out.push_back(std::get<Review>(std::move(*reading.value)));
    }
  }
  return out;
}

TEST(GeneratedWording, HoldsToTheRulesOnEveryPublicIncident) {
  const LanguageMatcher matcher;
  const std::vector<Review> reviews = public_reviews();
  EXPECT_GE(reviews.size(), 20U);
  for (const Review& review : reviews)
    EXPECT_THAT(own_findings(review, matcher), ::testing::IsEmpty()) << review.id.text;
  std::vector<ReviewShape> shapes;
  for (const Review& review : reviews) shapes.push_back(shape(review));
  std::vector<std::string> texts = texts_of(reading_list(shapes, {}, shapes.size()));
  for (const ReviewShape& one : shapes) {
    for (const LookAlike& alike : look_alikes(one, shapes, 1)) texts.push_back(alike.words);
  }
  // Labels of the taxonomy and titles of reviews stand in quotation marks: mentioned, not said.
  for (const std::string& text : texts) {
    for (const Finding& finding : matcher.match(text)) {
      EXPECT_THAT(finding.message, ::testing::HasSubstr("quoted, so only a hint")) << text;
    }
  }
}

TEST(GeneratedWording, HoldsToTheRulesOnTheArticlesExamples) {
  const LanguageMatcher matcher;
  for (const Review& review : {testing::pool_review(), testing::waiting_review(), testing::near_miss_review()}) {
    EXPECT_THAT(own_findings(review, matcher), ::testing::IsEmpty()) << review.title;
  }
}

TEST(GeneratedWording, HoldsToTheRulesWhateverTheReviewSays) {
  const LanguageMatcher matcher;
  const std::vector<std::string> blunt = {"the engineer should have noticed",
                                          "operator error was the root cause",
                                          "obviously broken",
                                          "he failed to check",
                                          "a careless change",
                                          "they forgot the runbook",
                                          "latency rose",
                                          "the pool was at its limit",
                                          "waiting for access"};
  testing::Random random(7);
  for (int round = 0; round < 300; ++round) {
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random,
                           round % 2 == 0 ? testing::Fill::every_member : testing::Fill::some_members);
    const auto words = [&] { return blunt[random.below(blunt.size())]; };
    for (TimelineEvent& event : review.timeline) event.text = words();
    for (ContributingFactor& factor : review.contributing_factors) factor.label = words();
    for (DecisionPoint& decision : review.decision_points) {
      decision.title = words();
      for (Hypothesis& hypothesis : decision.hypotheses) hypothesis.text = words();
      for (Cue& cue : decision.cues) cue.what = words();
    }
    ASSERT_THAT(own_findings(review, matcher), ::testing::IsEmpty()) << "round " << round;
  }
}

TEST(GeneratedWording, FollowUpsAndTheBankHoldToTheRules) {
  const LanguageMatcher matcher;
  for (const char* said :
       {"I noticed the graph was flat.", "We assumed the cache was warm.", "I decided to page the database team.",
        "I knew the job ran at noon.", "I was really worried about the data.", "It normally takes a minute.",
        "We restarted the broker twice.", "The engineer paged the network team.",
        "We had never seen this graph before.", "It looked the same as last week.",
        "I thought it was about to fail."}) {
    const std::vector<ProbeMatch> matches = probe(said);
    EXPECT_FALSE(matches.empty()) << said;
    for (const ProbeMatch& match : matches) {
      for (const std::string& follow_up : match.follow_ups) {
        for (const Finding& finding : matcher.match(follow_up, TextKind::plain, LanguageScope::question)) {
          const std::string words = follow_up.substr(finding.span->start, finding.span->end - finding.span->start);
          EXPECT_NE(std::string(said).find(words), std::string::npos) << finding.code << " in " << follow_up;
        }
      }
    }
  }
  for (const QuestionAdvice& question : question_bank()) {
    EXPECT_THAT(matcher.match(question.text, TextKind::plain, LanguageScope::question), ::testing::IsEmpty())
        << question.text;
  }
}

TEST(GeneratedWording, QuestionsAskHowOrWhatAndNeverWhyOrWho) {
  QuestionOptions all;
  all.most = 200;
  all.per_decision = 20;
  for (const Review& review : public_reviews()) {
    for (const QuestionAdvice& question : questions(review, all)) {
      EXPECT_THAT(question.text, ::testing::EndsWith("?")) << review.id.text;
      EXPECT_NE(question.kind, QuestionKind::why);
      EXPECT_NE(question.kind, QuestionKind::closed);
      EXPECT_THAT(question.text, ::testing::Not(::testing::HasSubstr(".\""))) << "a full stop inside a quotation";
      EXPECT_LT(question.text.size(), 330U) << question.text;
    }
  }
}

}  // namespace
}  // namespace debrief
