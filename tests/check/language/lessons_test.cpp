// Orders in a section of lessons are lessons put as commands; elsewhere the same words are something else.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "check/language/gravest_of_rule.hpp"

namespace debrief {
namespace {

struct Case {
  std::string_view text;
  std::string_view severity;
};

std::string under(std::string_view heading, std::string_view text) {
  return "## " + std::string(heading) + "\n\n" + std::string(text) + "\n";
}

TEST(LanguageLessons, AnOrderUnderLessonsIsACommand) {
  const Case table[] = {
      {"- Test the restore before each move", "info"},
      {"- Know who owns each key", "info"},
      {"- Keep two weeks of logs", "info"},
      {"- Back up the table before a schema change", "info"},
      {"- Try to pair newcomers with a guide", "info"},
      {"Before a move, plan a way back.", "info"},
      {"A spare key must be at the front desk.", "info"},
      {"Rota changes must not be made by phone.", "info"},
      {"- Alerts should cover the standby as well", "info"},
      {"- Test coverage was low on the loader", ""},
      {"- Plan B worked within minutes", ""},
      {"- Work on the parser was slow", ""},
      {"- We learned that restores should be rehearsed", ""},
      {"- We now understand that the pool is shared", ""},
      {"- Remove the old alias", ""},
      {"- TODO: the import should check the free space", ""},
      {"This should be enough for the next year.", ""},
      {"The copy waits because it must wait for the index.", ""},
      {"What should the on-call see first?", ""},
  };
  for (const Case& entry : table) {
    EXPECT_EQ(gravest_of_rule(under("Lessons learned", entry.text), "CE-07"), entry.severity) << entry.text;
    EXPECT_EQ(gravest_of_rule(under("What happened", entry.text), "CE-07"), "") << entry.text;
    EXPECT_EQ(gravest_of_rule(under("Lessons and action items", entry.text), "CE-07"), "") << entry.text;
  }
}

TEST(LanguageLessons, WhatCallsItselfALessonIsOneAnywhere) {
  for (const char* heading : {"What happened", "Lessons learned"}) {
    EXPECT_EQ(gravest_of_rule(under(heading, "- Always vet new parts"), "CE-07"), "info") << heading;
    EXPECT_EQ(gravest_of_rule(under(heading, "Lesson: test the restore."), "CE-07"), "info") << heading;
  }
  EXPECT_EQ(gravest_of_rule(under("What happened", "There should always be a small gap."), "CE-07"), "");
}

}  // namespace
}  // namespace debrief
