// Whom a sentence is about when a bracket, a link or a clause stands between the noun and its verb.
#include <gtest/gtest.h>

#include <string_view>

#include "check/language/gravest_of_rule.hpp"

namespace debrief {
namespace {

TEST(LanguageSubject, StandsBeforeBracketsLinksAndClauses) {
  const struct {
    std::string_view text;
    std::string_view code;
    std::string_view severity;
  } table[] = {
      {"The team (two people that week) incorrectly diagnosed the network.", "NO-02", "grave"},
      {"A deployment meant to help (change 12) incorrectly addressed the load.", "NO-02", ""},
      {"A deployment (see [the list](https://example.org/12)) incorrectly addressed the load.", "NO-02", ""},
      {"The team was (at the time) incorrectly diagnosing (again) the network.", "NO-07", ""},
      {"The defaults (no trust in headers) were inappropriate for us.", "NO-04", "info"},
      {"The [probe](https://example.org/probe) failed to verify the rows.", "CF-07", ""},
      {"The [team](https://example.org/team) failed to escalate.", "CF-07", "grave"},
      {"The engineer who ran the script incorrectly marked the host.", "NO-02", "grave"},
      {"The script that the team deployed incorrectly marked the host.", "NO-02", ""},
      {"The team noticed that the script had incorrectly marked the host.", "NO-02", ""},
      {"The engineer running the script failed to escalate.", "CF-07", "grave"},
      {"The job reading the team's queue failed to verify it.", "CF-07", ""},
      // A bracket that never opened, or that opens the sentence, has no subject before it.
      {"1) failed to escalate the page", "CF-07", "grave"},
      {"(Later) failed to escalate the page", "CF-07", "grave"},
  };
  for (const auto& entry : table) EXPECT_EQ(gravest_of_rule(entry.text, entry.code), entry.severity) << entry.text;
}

}  // namespace
}  // namespace debrief
