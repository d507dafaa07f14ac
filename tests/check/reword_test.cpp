// Questions reworded: the form, the need, and offers that ask for a description and pass themselves.
#include "debrief/check/reword.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "debrief/facilitate/questions.hpp"
#include "support/command_line.hpp"

namespace debrief {
namespace {

RewordOptions with_people() {
  RewordOptions options;
  options.participants = {"Ana Example", "@kim"};
  return options;
}

struct FormCase {
  const char* question;
  QuestionForm form;
};

constexpr FormCase form_cases[] = {
    {"Why didn't you check the database first?", QuestionForm::why_person},
    {"Why didn’t you check the database first?", QuestionForm::why_person},
    {"why didnt you check the database first?", QuestionForm::why_person},
    {"why werent you paged", QuestionForm::why_person},
    {"Shouldnt you have rolled back?", QuestionForm::counterfactual},
    {"whos responsible for this?", QuestionForm::whose},
    {"Why did the on-call restart the API?", QuestionForm::why_person},
    {"Why did Ana merge it on a Friday?", QuestionForm::why_person},
    {"How come nobody noticed?", QuestionForm::why_person},
    {"Why did it take 20 minutes to escalate?", QuestionForm::why_undone},
    {"Why wasn't this escalated?", QuestionForm::why_undone},
    {"Why was the change never reviewed?", QuestionForm::why_undone},
    {"Who pushed this?", QuestionForm::who},
    {"Who approved the change?", QuestionForm::who},
    {"Whose job was the certificate?", QuestionForm::whose},
    {"How could they not see it?", QuestionForm::how_could},
    {"What were you thinking?", QuestionForm::outburst},
    {"Didn't you see the alert?", QuestionForm::leading},
    {"Don't you think a rollback was safer?", QuestionForm::leading},
    {"Shouldn't we have rolled back?", QuestionForm::counterfactual},
    {"You should have paged the DBA.", QuestionForm::counterfactual},
    {"Wouldn't it have been better to wait?", QuestionForm::counterfactual},
    {"Did you have access?", QuestionForm::closed},
    {"Was the alert visible in that view?", QuestionForm::closed},
    {"What did the page say, and why was it so late?", QuestionForm::compound},
    {"Explain why you restarted the API.", QuestionForm::justify},
    {"What went wrong with your deploy?", QuestionForm::wrong_with},
    {"Why on earth did you deploy on a Friday?", QuestionForm::why_person},
    {"Why did nobody check the pool?", QuestionForm::why_person},
    {"Why do you always skip the tests?", QuestionForm::why_person},
    {"For what reason did you restart the API?", QuestionForm::why_person},
    {"Why has the certificate not been renewed?", QuestionForm::why_undone},
    {"Why weren't we told?", QuestionForm::why_undone},
    {"Which of you pushed the change?", QuestionForm::who},
    {"Who is to blame?", QuestionForm::who},
    {"Who's responsible for this?", QuestionForm::whose},
    {"How is it possible that nobody noticed?", QuestionForm::how_could},
    {"What possessed you to run that?", QuestionForm::outburst},
    {"You saw the alert, didn't you?", QuestionForm::leading},
    {"Surely you noticed the spike?", QuestionForm::leading},
    {"Isn't it true that you saw the alert?", QuestionForm::leading},
    {"Couldn't you have rolled back?", QuestionForm::counterfactual},
    {"What should you have done instead?", QuestionForm::counterfactual},
    {"What could the team have done better?", QuestionForm::counterfactual},
    {"If you had paged earlier, would it have been shorter?", QuestionForm::counterfactual},
    {"Had you seen the alert before?", QuestionForm::closed},
    {"Were you aware of the migration?", QuestionForm::closed},
    {"Is there a runbook?", QuestionForm::closed},
    {"Can you tell us why you skipped the canary?", QuestionForm::justify},
    {"Could you explain why the team waited?", QuestionForm::justify},
    {"Why on earth was this merged?", QuestionForm::why_undone},
    {"How come the alert was ignored for 40 minutes?", QuestionForm::why_undone},
    {"Why weren't any of the alerts acted on?", QuestionForm::why_undone},
    {"Why did Ana's team skip the canary?", QuestionForm::why_person},
    {"Who last touched the config?", QuestionForm::who},
    {"Which engineer ran the migration?", QuestionForm::who},
    {"Who should have caught this?", QuestionForm::whose},
    {"Whose job was it to renew the certificate?", QuestionForm::whose},
    {"How was this allowed to reach production?", QuestionForm::how_could},
    {"Which step did you forget?", QuestionForm::wrong_with},
    {"So you just restarted it?", QuestionForm::leading},
    {"You saw the alert and did nothing?", QuestionForm::leading},
    {"Can we agree that the index was missing?", QuestionForm::leading},
    {"Are you sure that you ran the right command?", QuestionForm::leading},
    {"Shouldn't the deploy have been paused?", QuestionForm::counterfactual},
    {"At what point should we have rolled back?", QuestionForm::counterfactual},
    {"What would have happened if you had called the database team?", QuestionForm::counterfactual},
    {"Why not just restart it?", QuestionForm::counterfactual},
};

TEST(Reword, TellsTheForm) {
  for (const FormCase& c : form_cases) {
    const Rewording one = reword(c.question, with_people());
    EXPECT_EQ(text_of(one.form), text_of(c.form)) << c.question;
    EXPECT_FALSE(one.approved) << c.question;
    EXPECT_FALSE(one.why.empty()) << c.question;
    EXPECT_FALSE(one.need.empty()) << c.question;
    EXPECT_FALSE(one.rules.empty()) << c.question;
    EXPECT_GE(one.offers.size(), 2U) << c.question;
  }
}

TEST(Reword, OffersPassThemselves) {
  for (const FormCase& c : form_cases) {
    for (const std::string& offer : reword(c.question, with_people()).offers) {
      const Rewording again = reword(offer, with_people());
      EXPECT_TRUE(again.approved) << c.question << " -> " << offer << " (" << text_of(again.form) << ")";
      EXPECT_TRUE(offer.ends_with("?")) << offer;
      EXPECT_EQ(offer.find("  "), std::string::npos) << offer;
      EXPECT_EQ(offer.find("Ana"), std::string::npos) << offer;
    }
  }
}

struct OfferCase {
  const char* question;
  const char* offer;
};

constexpr OfferCase offer_cases[] = {
    {"Why didn't you check the database first?", "How did the database look at that time, from where you were?"},
    {"Why didn't you check the database first?", "What were you looking at, and which signals led there?"},
    {"why didnt you check the database first", "How did the database look at that time, from where you were?"},
    {"whos responsible for this?", "How is the ownership of this made visible to those who need it?"},
    {"Why did it take 20 minutes to escalate?", "What made escalating feel like the next step at the moment it did?"},
    {"Why did it take 20 minutes to escalate?", "What did people see and try in those 20 minutes?"},
    {"Why did it take us so long to page the DBA?",
     "What made paging the DBA feel like the next step at the moment it did?"},
    {"Why did you restart the API?", "What did you see just before restarting the API?"},
    {"Why did the on-call drain the node?", "What did the on-call see just before draining the node?"},
    {"Why did Ana stop the import?", "What did the responder see just before stopping the import?"},
    {"Why didn't the team notice the error rate?", "How did the error rate show at that time, and among what else?"},
    {"Why didn't you tell support earlier?", "On which cue did telling support come up, and how?"},
    {"Why hadn't they tested the backup?", "How did the backup look at that time, from where they were?"},
    {"Why were you deploying on a Friday?", "What did you see just before deploying on a Friday?"},
    {"Why wasn't this escalated?", "On which cue did escalating this come up, and how?"},
    {"Why was the change never reviewed?", "On which cue did reviewing the change come up, and how?"},
    {"Who pushed this?", "What did the path of the change look like, from idea to production?"},
    {"Who deployed the release?", "How does deploying the release work on a normal day?"},
    {"Who approved the change?", "What did the review step show, and what did it ask for?"},
    {"Whose job was the certificate?", "How is the ownership of the certificate made visible to those who need it?"},
    {"How could they miss the alert?", "How did the alert look at that time, and among what else?"},
    {"Didn't you see the alert?", "How did the alert look at that time, and among what else?"},
    {"Shouldn't we have rolled back?", "How did rolling back look as an option at that moment?"},
    {"You should have paged the DBA earlier.", "How did paging the DBA look as an option at that moment?"},
    {"Did you have access?", "What access did you have?"},
    {"Was the alert visible in that view?", "How visible was the alert in that view?"},
    {"Did you see the spike?", "What did you see of the spike, and when?"},
    {"Explain why you restarted the API.", "What did you see just before restarting the API?"},
    {"For what reason did you restart the API?", "What did you see just before restarting the API?"},
    {"Why do you always skip the tests?", "What did you see just before skipping the tests?"},
    {"Can you tell us why you skipped the canary?", "What did you see just before skipping the canary?"},
    {"Who's responsible for this?", "How is the ownership of this made visible to those who need it?"},
    {"Whose job was it to renew the certificate?",
     "How is the ownership of renewing the certificate made visible to those who need it?"},
    {"Who should have caught this in review?",
     "How is the ownership of catching this in review made visible to those who need it?"},
    {"Why did Lou's team skip the canary?", "What did the team see just before skipping the canary?"},
    {"Why did you and the DBA decide to fail over?", "What did you and the DBA see just before deciding to fail over?"},
    {"Did the engineer on duty know about the freeze?", "What did the engineer on duty see of the freeze, and when?"},
    {"Did you consider rolling back?", "Which options came to mind, and how did rolling back look among them?"},
    {"Did you think that the cache was the problem?",
     "What suggested that the cache was the problem, and what spoke against it?"},
    {"How come the alert was ignored for 40 minutes?", "How did the alert show at that time, and among what else?"},
    {"Why wasn't the backup verified, and who signed it off?",
     "On which cue did verifying the backup come up, and how?"},
    // What is no act and no noun makes no offer.
    {"Were you tired?", "What did you see and know at that moment?"},
    {"Don't you think it was risky to fail over?", "Which signals reached you, and how did each look?"},
    {"Was this human error?", "What did you see and know at that moment?"},
    {"Do you remember what the dashboard showed?", "What did you see and know at that moment?"},
};

TEST(Reword, KeepsWhatTheAskerNeedsToKnow) {
  for (const OfferCase& c : offer_cases) {
    const std::vector<std::string> offers = reword(c.question, with_people()).offers;
    EXPECT_LE(offers.size(), 4U) << c.question;
    EXPECT_NE(std::find(offers.begin(), offers.end(), c.offer), offers.end())
        << c.question << "\n  wanted: " << c.offer << "\n  first: " << (offers.empty() ? "none" : offers[0])
        << "\n  second: " << (offers.size() < 2 ? "none" : offers[1]);
  }
}

TEST(Reword, AsksForWhatSpokeForTheMatterHeld) {
  RewordOptions options;
  options.held = "the API";
  EXPECT_EQ(reword("Why didn't you check the database first?", options).offers.at(0),
            "Which signals suggested that the API was the matter?");
}

TEST(Reword, ApprovedFormsPass) {
  for (const char* question : {
           "What signals suggested the API was the issue?",
           "What made escalation feel like the next step when it did?",
           "Why did the alert not fire?",
           "Why did the queue fill up?",
           "How did you come to suspect the API?",
           "When did escalation come up, and how?",
           "Who noticed the first signal?",
           "What information would have shortened the search?",
           "What led you to investigate X first?",
           "What information would have changed this decision?",
           "What made this approach reasonable at the time?",
           "Why did an expired certificate reach production without automated alerts?",
           "Why did we learn about it when we did?",
           "Why did the alert route there?",
           "What would have let them keep moving?",
           "When one team was waiting on another, what were they waiting for?",
           "Was there a moment of choosing between two approaches? What information would have made it easier?",
           "What single dashboard or alert would have pointed us to the connection pool?",
           "Who saw the first signal?",
           "Who owns the service now?",
           "How do we build a culture without blame?",
       }) {
    const Rewording one = reword(question);
    EXPECT_TRUE(one.approved) << question << ": " << text_of(one.form);
    EXPECT_TRUE(one.offers.empty()) << question;
  }
}

TEST(Reword, TheQuestionBankPasses) {
  for (const QuestionAdvice& question : question_bank()) {
    const Rewording one = reword(question.text);
    EXPECT_TRUE(one.approved) << question.text << ": " << text_of(one.form);
  }
}

TEST(Reword, TwoQuestionsAreTakenApart) {
  const Rewording one = reword("What did the pager show and who pushed the change?");
  EXPECT_EQ(one.form, QuestionForm::who);
  const Rewording two = reword("What did the page say, and why was it so late?");
  ASSERT_EQ(two.offers.size(), 2U);
  EXPECT_EQ(two.offers[0], "What did the page say?");
  EXPECT_EQ(two.offers[1], "Why was it so late?");
}

TEST(Reword, OddInput) {
  for (const std::string& text : {std::string(), std::string("?"), std::string("   "), std::string(100000, '?'),
                                  std::string("why \xC3 you \xE2\x80"), "Why did you " + std::string(5000, 'x') + "?",
                                  std::string("The pool was full.")}) {
    const Rewording one = reword(text);
    EXPECT_EQ(one.question, text);
    EXPECT_EQ(one.approved, one.offers.empty()) << text.substr(0, 20);
  }
  EXPECT_EQ(reword("The pool was full.").form, QuestionForm::statement);
}

TEST(RewordCommand, TellsByItsExitCode) {
  const auto poor = testing::run_debrief({"reword", "Why didn't you check the database first?"});
  EXPECT_EQ(poor.exit_code, 1);
  EXPECT_NE(poor.out.find("why_person"), std::string::npos);
  EXPECT_NE(poor.out.find("ask: "), std::string::npos);
  const auto good = testing::run_debrief({"reword", "What signals suggested the API was the issue?"});
  EXPECT_EQ(good.exit_code, 0);
  EXPECT_NE(good.out.find("fine as it stands"), std::string::npos);
  const auto json = testing::run_debrief({"reword", "--format", "json", "Who pushed this?", "What did you see?"});
  EXPECT_EQ(json.exit_code, 1);
  EXPECT_NE(json.out.find("\"form\":\"who\""), std::string::npos) << json.out;
  EXPECT_EQ(testing::run_debrief({"reword"}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
