// Suppressions: what a document keeps silent must say why, and must still be there to be silenced.
#include "check/rule_row.hpp"
#include "check/selection.hpp"

namespace debrief::inline v0::check_detail {

namespace {

void suppression_without_reason(const Subject& subject, Reporter& report) {
  const auto& all = subject.review.suppressions;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].reason.empty()) {
      report.add(at({"suppressions", i}), quoted(all[i].rule) + " is suppressed without a reason, so it still speaks");
    }
  }
}

void suppression_of_unknown_rule(const Subject& subject, Reporter& report) {
  const auto& all = subject.review.suppressions;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (canonical_rule_name(all[i].rule)) continue;
    const std::string_view near = nearest_rule_name(all[i].rule);
    report.add(at({"suppressions", i, "rule"}), "no rule is called " + quoted(all[i].rule) +
                                                    (near.empty() ? "" : "; did you mean " + quoted(near) + "?"));
  }
}

constexpr Row rows[] = {
    {{.code = "SUP001",
      .name = "suppression-without-reason",
      .severity = E,
      .finds = "A suppression that gives no reason. It suppresses nothing.",
      .why = "The next reader cannot tell a considered exception from a finding that somebody wanted gone.",
      .citation = "practice 7.2, QG-12",
      .ignore_when = "Never; one sentence is enough.",
      .suggestion = "What did you see that makes the finding not apply here? Write it as the reason.",
      .bad = R"({"suppressions": [{"rule": "duplicate-id", "reason": ""}]})",
      .good = R"({"suppressions": [{"rule": "duplicate-id", "reason": "Ids come from two trackers."}]})"},
     suppression_without_reason},
    {{.code = "SUP002",
      .name = "suppression-of-unknown-rule",
      .severity = W,
      .finds = "A suppression whose rule does not exist.",
      .why = "A mistyped name silences nothing, and looks as if it did.",
      .citation = "practice 7.2, QG-12",
      .ignore_when = "When the rule belongs to another tool that reads the same document.",
      .suggestion = "Check the name against: debrief rule",
      .bad = R"({"suppressions": [{"rule": "duplicate-di", "reason": "Ids come from two trackers."}]})",
      .good = R"({"suppressions": [{"rule": "duplicate-id", "reason": "Ids come from two trackers."}]})"},
     suppression_of_unknown_rule},
    {{.code = "SUP003",
      .name = "unused-suppression",
      .severity = W,
      .finds = "A suppression whose rule finds nothing there, though it was asked.",
      .why = "What it excused is gone. Left behind, it would hide the same pattern the next time.",
      .citation = "practice 7.2, QG-12",
      .ignore_when = "While the document is being moved between tools.",
      .suggestion = "Remove it.",
      .bad = R"({"suppressions": [{"rule": "duplicate-id", "reason": "Ids come from two trackers."}]})",
      .good =
          R"({"suppressions": [{"rule": "duplicate-id", "pointer": "/learning_points", "reason": "Ids come from two trackers."}],
 "learning_points": [{"id": "L1", "kind": "newly_understood", "text": "The pool is shared."},
                     {"id": "L1", "kind": "newly_understood", "text": "The alert speaks of latency."}]})"},
     // Spoken after all other rules: see suppress().
     nullptr},
};

}  // namespace

constinit const Family suppressions = {"suppressions", "What a document keeps silent, and why.", rows};

}  // namespace debrief::inline v0::check_detail
