// Lines of plain text that are an action each, where no mark of a list tells them apart.
#pragma once

#include "io/import/markdown/blocks/blocks.hpp"

namespace debrief::inline v0::markdown {

/// "[1] Watch the queue": numbered by hand.
bool has_number(const Line& line);

/// "OPS-12" and nothing else.
bool is_ticket(std::string_view text);

/// "[OPS-12] Add an alert".
bool has_ticket(const Line& line);

/// "**R1.** Add an alert", "Recommendation 2: add an alert", "AI-3: …" without its number; empty where it has none.
std::string_view without_code(std::string_view text);

/// "Better alerts: Page somebody when the disk is full.": a name of its own and a sentence behind it.
bool is_named_work(const Line& line);

/// "Review the tests before each release.": one sentence on its line that begins as an order does.
bool is_order(const Line& line);

/// "DONE  Alert routes checked": how far it is, in capitals, in front of the words.
bool has_state(const Line& line);

}  // namespace debrief::inline v0::markdown
