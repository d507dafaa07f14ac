#include "debrief/core/text.hpp"

#include <gtest/gtest.h>

#include <array>

#include "debrief/core/error.hpp"
#include "debrief/core/finding.hpp"

namespace debrief {
namespace {

TEST(Text, QuotedTextIsShortAndHarmless) {
  EXPECT_EQ(quoted("pool"), "\"pool\"");
  EXPECT_EQ(quoted("a\nb\x1b[31m"), "\"a b [31m\"");
  EXPECT_EQ(quoted("ééééé", 5), "\"éé…\"");
  EXPECT_EQ(quoted(""), "\"\"");
}

TEST(Text, NearestFindsTypingErrorsAndNothingElse) {
  const std::array<std::string_view, 4> names = {"timeline", "title", "tier", "actions"};
  EXPECT_EQ(nearest("time_line", names), "timeline");
  EXPECT_EQ(nearest("timelnie", names), "timeline");
  EXPECT_EQ(nearest("titel", names), "title");
  EXPECT_EQ(nearest("root_cause", names), "");
  EXPECT_EQ(nearest("", names), "");
}

TEST(Error, SaysWhatItIsAboutAndWhatToDo) {
  EXPECT_EQ(describe_error({ErrorCode::cannot_write, "out/x", "no such folder", "make it"}),
            "out/x: no such folder (make it)");
  EXPECT_EQ(describe_error({ErrorCode::cannot_write, "", "no such folder", ""}), "no such folder");
}

TEST(Findings, StandInDocumentOrder) {
  const auto at = [](std::string pointer, std::string code, std::optional<Span> span = {}) {
    Finding out;
    out.pointer = std::move(pointer);
    out.code = std::move(code);
    out.span = span;
    return out;
  };
  std::vector<Finding> findings = {at("/timeline/10/text", "B"),
                                   at("/timeline/2/text", "B", Span{9, 12}),
                                   at("", "Z"),
                                   at("/timeline/2/text", "A", Span{20, 21}),
                                   at("/timeline/2/text", "A"),
                                   at("/actions/0", "C")};
  sort_findings(findings);
  std::string order;
  for (const Finding& finding : findings) order += finding.pointer + ":" + finding.code + " ";
  EXPECT_EQ(order, ":Z /actions/0:C /timeline/2/text:A /timeline/2/text:B /timeline/2/text:A /timeline/10/text:B ");
}

}  // namespace
}  // namespace debrief
