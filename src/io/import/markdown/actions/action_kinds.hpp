// What the words of an item in a list of actions are: an action, the name of a group, nothing.
#pragma once

#include <optional>
#include <string_view>

#include "debrief/model/action.hpp"

namespace debrief::inline v0::markdown {

/// A check list about the review document itself is no list of actions.
bool is_about_the_document(std::string_view text);

/// "None", "TBD", "No action items".
bool is_empty_action(std::string_view text);

/// "Implemented", "13 of 14 done", "2024-05-03": a value that tells how far the work is, or when it was done.
bool tells_no_work(std::string_view value);

/// "Restarted the pods": begins with a verb in the past.
bool tells_past(std::string_view text);

/// "Upgrade the alerts for:", "Alerting: add alerts for:": begins with what is to be done, in three words or more.
/// "Make the following changes:" only announces it.
bool begins_with_order(std::string_view text);

/// "Prevent", "Short term:", "Tasks:" above bullets of their own: a group of actions and no action.
bool names_group(std::string_view text);

/// "Testing", "Quality": up to three words that tell no work. Above bullets of its own it may be a group.
bool is_bare_label(std::string_view text);

/// "The resulting list contained the following:": what stands below was found and is not to be done.
bool announces_findings(std::string_view text);

/// The state in a cell of a table, which may go on with how it came to be.
std::optional<ActionState> state_of_cell(std::string_view cell);

}  // namespace debrief::inline v0::markdown
