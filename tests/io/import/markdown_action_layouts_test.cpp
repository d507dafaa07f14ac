// Three actions under every name that a list of them has, in every layout, with their owners and days.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown_told.hpp"

namespace debrief::testing {
namespace {

struct Work {
  std::string_view title;
  std::string_view owner;
  std::string_view handle;
  std::string_view day;
  std::string_view iso_day;
};

constexpr std::array<Work, 3> works = {{
    {"Add an alert on the free space of each disk", "Kim Example", "kim", "2031-06-01", "2031-06-01"},
    {"Move the logs to a disk of their own", "Platform team", "lou", "June 15, 2031", "2031-06-15"},
    {"Write a runbook for a full disk", "Lou Sample", "sam", "2031-07-01", "2031-07-01"},
}};

constexpr std::string_view headings[] = {"## Action items",
                                         "## Actions:",
                                         "## 7. Follow-up actions",
                                         "## Follow-ups",
                                         "## Next steps / action items",
                                         "## Corrective actions",
                                         "## Corrective and preventative measures",
                                         "## CAPA",
                                         "## Prevention",
                                         "## How will we prevent this in the future?",
                                         "## Remediation items",
                                         "## TODOs",
                                         "## Improvements",
                                         "## Recommendations",
                                         "## What we will do",
                                         "## What should change",
                                         "## Where do we go from here?",
                                         "## Future work",
                                         "## Plan of action",
                                         "## Open items",
                                         "## Safeguards",
                                         "# Action items",
                                         "**Next steps:**",
                                         "Action Items\n------------"};

enum class Known : unsigned char { title, owner, handle, owner_and_day, handle_and_day };

/// {T} is the title, {O} the owner, {H} the handle, {D} the day and {N} the number of an action.
struct Layout {
  std::string_view before;
  std::string_view each;
  std::string_view between = "\n";
  Known known = Known::title;
  std::string_view after = "";
};

constexpr Layout layouts[] = {
    {"", "- {T}"},
    {"", "{N}. {T}."},
    {"", "* {T}", "\n\n"},
    {"", "- [ ] {T}"},
    {"", "• {T}"},
    {"", "- {T}\n  - Details of it.\n  - More of them."},
    {"", "- {T}\n  and so on in this way."},
    {"", "- **{T}**: it would have been seen sooner."},
    {"", "- **Topic {N}:** {T}."},
    {"", "**{T}**\n\nIt would have been seen sooner.", "\n\n"},
    {"- Short term\n", "  - {T}"},
    {"**Short term**\n\n", "- {T}"},
    {"We will do the following:\n\n", "- {T}"},
    {"", "- AI-{N}: {T}"},
    {"", "- [OPS-{N}](https://tracker.example.org/OPS-{N}) {T}"},
    {"", "- {T} ([OPS-{N}](https://tracker.example.org/OPS-{N}))"},
    {"", "- [{T}](https://tracker.example.org/{N})"},
    {"", "- (DONE) {T}"},
    {"", "- ✅ {T}"},
    {"<ul>\n", "<li>{T}</li>", "\n", Known::title, "\n</ul>"},
    {"", "- {T} (Owner: {O})", "\n", Known::owner},
    {"", "- {T} (Owner: {O}, due: {D})", "\n", Known::owner_and_day},
    {"", "- {T}. Owner: {O}. Due: {D}", "\n", Known::owner_and_day},
    {"", "- {T} — **Owner:** {O} — **Due:** {D}", "\n", Known::owner_and_day},
    {"", "- @{H}: {T}", "\n", Known::handle},
    {"", "- {T} @{H}", "\n", Known::handle},
    {"", "- {T} (@{H})", "\n", Known::handle},
    {"", "- [ ] {T} (@{H}, by {D})", "\n", Known::handle_and_day},
    {"", "- {T}\n  - Owner: {O}\n  - Due: {D}", "\n", Known::owner_and_day},
    {"", "{N}. {T}\n   - **Owner:** {O}\n   - **Due date:** {D}\n   - **Status:** Open", "\n", Known::owner_and_day},
    {"| Action |\n|---|\n", "| {T} |"},
    {"| Action | Owner |\n|---|---|\n", "| {T} | {O} |", "\n", Known::owner},
    {"| # | Action item | Owner | Due date | Status |\n|---|---|---|---|---|\n", "| {N} | {T} | {O} | {D} | Open |",
     "\n", Known::owner_and_day},
    {"| ID | Description | Assignee | Target date |\n|---|---|---|---|\n", "| OPS-{N} | {T} | {O} | {D} |", "\n",
     Known::owner_and_day},
    {"| Priority | Task | Who | When |\n|---|---|---|---|\n", "| P1 | {T} | {O} | {D} |", "\n", Known::owner_and_day},
    {"| Improvement | DRI | Timeline |\n|---|---|---|\n", "| {T} | {O} | {D} |", "\n", Known::owner_and_day},
};

std::string filled(std::string_view pattern, const Work& work, std::size_t number) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{' || i + 2 >= pattern.size() || pattern[i + 2] != '}') {
      out += pattern[i];
      continue;
    }
    const char key = pattern[i + 1];
    if (key == 'T') out += work.title;
    if (key == 'O') out += work.owner;
    if (key == 'H') out += work.handle;
    if (key == 'D') out += work.day;
    if (key == 'N') out += std::to_string(number);
    i += 2;
  }
  return out;
}

std::string written(std::string_view heading, const Layout& layout) {
  std::string out =
      "# Disk full on 2031-05-12\n\n## Summary\n\nA disk was full.\n\n## Timeline\n\n- 10:05 UTC - alert\n- 10:20 UTC "
      "- "
      "cleaned\n\n";
  out.append(heading).append("\n\n").append(layout.before);
  for (std::size_t i = 0; i < works.size(); ++i) {
    if (i > 0) out += layout.between;
    out += filled(layout.each, works[i], i + 1);
  }
  return out.append(layout.after).append("\n\n## Glossary\n\nA disk is a disk.\n");
}

/// What of the actions was not read as it stands; empty where all was.
std::string fault_in(const Review& review, Known known) {
  std::string seen;
  for (const std::string& each : actions_of(review)) seen += "\n  " + each;
  if (review.actions.size() != works.size()) return "another number of actions:" + seen;
  for (std::size_t i = 0; i < works.size(); ++i) {
    const Action& action = review.actions[i];
    if (action.title.find(works[i].title) == std::string::npos) return "another title:" + seen;
    const bool by_handle = known == Known::handle || known == Known::handle_and_day;
    const std::string_view owner = known == Known::title ? "" : by_handle ? works[i].handle : works[i].owner;
    if (action.owner != owner) return "another owner:" + seen;
    const bool day = known == Known::owner_and_day || known == Known::handle_and_day;
    if (day && (!action.due || text_of(*action.due) != works[i].iso_day)) return "another day:" + seen;
  }
  return {};
}

TEST(MarkdownActionLayouts, EveryListIsReadUnderEveryName) {
  std::size_t lost = 0;
  for (const std::string_view heading : headings) {
    for (const Layout& layout : layouts) {
      const std::string text = written(heading, layout);
      const std::string fault = fault_in(review_of(text), layout.known);
      if (fault.empty() || ++lost > 6) continue;
      ADD_FAILURE() << fault << "\nin\n" << text;
    }
  }
  EXPECT_EQ(lost, 0U);
}

TEST(MarkdownActionLayouts, AHandleThatTheWorkNeedsIsNoOwner) {
  const Review review =
      review_of("# Disk full\n\n## Action items\n\n- Talk to @kim\n- Ask the vendor with @lou\n- Add an alert @sam\n");
  EXPECT_EQ(actions_of(review),
            (std::vector<std::string>{"Talk to @kim |  |  | candidate", "Ask the vendor with @lou |  |  | candidate",
                                      "Add an alert | sam |  | candidate"}));
}

TEST(MarkdownActionLayouts, TablesMayAnswerWhatWasSaid) {
  EXPECT_EQ(
      actions_of(review_of(
          "# Ward\n\n## You said, we will\n\n| You said | We will | Lead | When |\n|--|--|--|--|\n| No mail came | "
          "Ring a bell | Site office | 2022-11-14 |\n| Why at noon? | Stop copies at seven | Kim | 2022-11-30 |\n")),
      (std::vector<std::string>{"Ring a bell | Site office | 2022-11-14 | committed",
                                "Stop copies at seven | Kim | 2022-11-30 | committed"}));
}

TEST(MarkdownActionLayouts, TheListAsAWholeShowsWhatItsEndsAre) {
  const auto read = [](const std::string& list) {
    return actions_of(review_of("# Full\n\n## Action items\n\n" + list));
  };
  EXPECT_EQ(
      read("- Pause at 5 % — 0xkim\n- Refund the pool — core multisig\n- Raise the bounty — 0xkim & lou.eth\n"),
      (std::vector<std::string>{"Pause at 5 % | 0xkim |  | candidate", "Refund the pool | core multisig |  | candidate",
                                "Raise the bounty | 0xkim & lou.eth |  | candidate"}));
  EXPECT_EQ(
      read("- Gate in the manifest → Ravi, 2024-06-01, open\n- Two robots per site → Jonte, CW 35\n- New rig → Ops\n"),
      (std::vector<std::string>{"Gate in the manifest | Ravi | 2024-06-01 | committed",
                                "Two robots per site | Jonte |  | candidate", "New rig | Ops |  | candidate"}));
  EXPECT_EQ(read("- Read-only user (jory team)\n- Copy in another country (jory team)\n- Pipefail (wanda ops, done)\n"),
            (std::vector<std::string>{"Read-only user | jory team |  | candidate",
                                      "Copy in another country | jory team |  | candidate",
                                      "Pipefail | wanda ops |  | done"}));
  // What the work is about, or how far it is.
  for (const std::string list :
       {"- Add an alert (Kafka)\n- Add a limit (Redis)\n- Add a test (Nginx)\n",
        "- Add an alert — soon\n- Add a limit — see the ticket\n- Add a test — done\n",
        "- Retry — with a longer pause\n- Cache — for the first page only\n- Queue — smaller\n"}) {
    for (const std::string& action : read(list)) EXPECT_NE(action.find(" |  |  | "), std::string::npos) << action;
  }
}

}  // namespace
}  // namespace debrief::testing
