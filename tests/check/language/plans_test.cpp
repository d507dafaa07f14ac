// What counts as a plan, and which reasons make an omission a matter of information.
#include <gtest/gtest.h>

#include <string_view>

#include "check/language/gravest_of_rule.hpp"

namespace debrief {
namespace {

struct Case {
  std::string_view text;
  std::string_view code;
  std::string_view severity;
};

TEST(LanguagePlans, TellsPlansFromEffectsRequirementsAndTales) {
  const Case table[] = {
      {"We will improve the alerting.", "AV-01", "grave"},
      {"We added a replica, which will improve the wait.", "AV-01", ""},
      {"The company committed to improving its alerting.", "AV-01", "grave"},
      {"Remediation efforts focus on improving the alerting.", "AV-01", "grave"},
      {"The plan to fix the issue was agreed at noon.", "AV-04", ""},
      {"Solving the issue took an hour.", "AV-04", ""},
      {"The cause is open, so more analysis is needed.", "AV-05", "grave"},
      {"More analysis was needed, and the team did it at night.", "AV-05", ""},
      {"- Try to figure out why the queue filled", "AV-05", "grave"},
      {"We keep the rows that we might need to investigate.", "AV-05", ""},
      {"The monitoring did well, but it would be nice to have an alert.", "AV-06", "grave"},
      {"Reloads should not be considered safe.", "AV-06", ""},
      {"We need to take steps to ensure that the limit holds.", "AV-07", "grave"},
      {"Users should make sure that their keys are new.", "AV-07", ""},
      {"Planned improvements include better load testing.", "AV-08", "grave"},
      {"- Kim to talk to the vendor", "AV-10", "grave"},
      {"Unable to talk to the vendor, the team waited.", "AV-10", ""},
      {"We have decided to revisit the limits.", "AV-11", "grave"},
      {"The team decided to revisit the limits.", "AV-11", ""},
      {"We should at least consider a second zone.", "AV-06", "grave"},
      {"It may be useful to know that the log is in UTC.", "AV-06", ""},
      {"We will rotate the keys as soon as possible.", "AV-15", "grave"},
      {"We went through dozens of alerts, but at some point we saw the host.", "AV-15", ""},
      {"More care should be taken with the schema.", "AI-01", "grave"},
      {"If the image is new, be very careful with upgrades on that day.", "AI-01", "grave"},
      {"When the test failed, review of the log showed nothing.", "AV-05", ""},
      {"We’re improving the alerting.", "AV-01", "grave"},
      {"We’ll improve the alerting.", "AV-01", "grave"},
      {"We were improving the alerting when the page came.", "AV-01", ""},
      {"We are actively working to improve the alerting.", "AV-01", "grave"},
      {"As we keep working to strengthen our review, we share this.", "AV-02", "grave"},
      {"We are in the process of improving our alerting.", "AV-01", "grave"},
      {"The process of improving an index is slow.", "AV-01", ""},
      {"Over the next few weeks, the team is moving the queue.", "AV-15", "grave"},
      {"Over the next weeks, the team moved the queue.", "AV-15", ""},
      {"We're also reviewing and working towards improving our rota.", "AV-01", "grave"},
      {"We will move to a new layer, which will greatly reduce the risk of a full log.", "AV-08", ""},
      {"We are introducing additional checks to improve the resilience of the queue.", "AV-08", "grave"},
      {"We are introducing additional checks to compare both lists.", "AV-08", ""},
      {"# Actions\n\n- Porters to pay closer attention to the lamp", "AI-05", "grave"},
      {"The lamp helps porters to pay closer attention.", "AI-05", ""},
      {"All porters are asked to be more careful with the hatch.", "AI-01", "grave"},
      {"All porters were asked to be more careful with the hatch.", "AI-01", ""},
      {"Customers are asked to be more careful with the hatch.", "AI-01", ""},
      {"Porters will not be asked to be more careful with the hatch.", "AI-01", ""},
      {"# Actions\n\nPlease reach out to me with questions.", "AV-10", ""},
      {"Guests are encouraged to check out the new hall.", "AV-05", ""},
      {"In order to fill the tank and ensure that it holds, we pump slowly.", "AV-07", ""},
      {"# Actions\n\n- Replace the pump, ASAP please", "AV-15", "grave"},
      {"Please replace your key as soon as possible.", "AV-15", ""},
      {"The alarms are to be improved in cooperation with the vendor.", "AV-01", "grave"},
      {"We will improve the alarms with a second probe.", "AV-01", "info"},
      {"- Improve the alarms (PUMP-5512)", "AV-01", "grave"},
      {"- Improve the alarms from 40 to 12 a day", "AV-01", ""},
  };
  for (const Case& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

TEST(LanguagePlans, ATextMayAskItselfClosedQuestions) {
  const Case table[] = {
      {"Was the alert volume manageable?", "WQ-08", ""},
      {"Was there a second pod?", "WQ-08", ""},
      {"Did you see the second pod?", "WQ-08", "info"},
      {"Was the alert visible in your view?", "WQ-08", "info"},
      {"Questions\n=========\n\n- Was there a second pod?", "WQ-08", "info"},
  };
  for (const Case& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

TEST(LanguagePlans, AReasonMakesAnOmissionAMatterOfInformation) {
  const Case table[] = {
      {"Nobody noticed the problem.", "CF-12", ""},
      {"Nobody noticed the problem.", "AB-02", "info"},
      {"Nobody checked the second host.", "CF-12", "grave"},
      {"No alert was set, so nobody checked the second host.", "CF-12", "info"},
      {"Kim's team didn't notice this, as all lights are on the other side.", "CF-12", "info"},
      {"Nobody looked, as usual.", "CF-12", "grave"},
      {"In doing so we forgot the flag.", "MR-01", "grave"},
      {"It took us a while to find the switch due to the fog.", "NO-11", "info"},
      {"It took us a while to find the switch.", "NO-11", "grave"},
      {"Not enough training was given to the porters.", "AN-04", "grave"},
      {"Not enough training was held, given the move of the hall.", "AN-04", "info"},
  };
  for (const Case& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

TEST(LanguagePlans, WhoSpeaksOfTheirOwnMistakeInforms) {
  const Case table[] = {
      {"A mistake by the operator emptied the queue.", "BN-03", "grave"},
      {"I made another mistake.", "BN-03", "info"},
      {"Then came my next mistake.", "BN-03", "info"},
      {"We made a mistake in the rule.", "BN-03", "info"},
      {"This was our mistake.", "BN-03", "info"},
      {"Their mistake was to trust the cache.", "BN-03", "grave"},
      {"It was my colleague's mistake.", "BN-03", "grave"},
      {"Losing orders is unacceptable.", "NO-08", "info"},
      {"The handover was unacceptable.", "NO-08", "grave"},
  };
  for (const Case& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

}  // namespace
}  // namespace debrief
