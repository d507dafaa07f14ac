// What the words of an action item say besides the work: owner, day, state, tickets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/model/action.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

struct ActionWords {
  std::string title;
  std::string description;
  std::string owner;
  /// The owner was written as a handle, "@name".
  bool handle = false;
  std::string due;
  /// The item has a check box or is a heading: a handle at its end is its owner.
  bool checkbox = false;
  std::optional<ActionState> state;
  std::vector<Link> links;
  /// Tickets without an address, such as "OPS-123".
  std::vector<std::string> references;
};

/// Takes apart one list item. `group` is the state that the group's heading gives.
ActionWords action_of(const Passage& passage, std::optional<ActionState> group);

/// True for "Owner: anna", "Due: 2024-05-01" and the like, which tell of the action above them.
bool tells_only_keys(std::string_view text);

/// The state that some words name ("Done", "in progress", "won't fix"); nothing where they name none.
std::optional<ActionState> state_named(std::string_view words);

std::optional<OwnerKind> owner_kind_of(std::string_view owner, bool handle);

/// "TBD", "n/a", "???", "-": a field that nobody filled in.
bool is_unfilled(std::string_view value);

bool starts_with_tick(std::string_view text);
/// A tick, a box or a sign for work that is open, under way or given up: "⏳ Add an alert".
bool starts_with_state(std::string_view text);
bool names_ticket(std::string_view text);

struct ActionRow {
  std::string title;
  std::string owner;
  std::string due;
  std::string state;
  std::vector<std::string> remarks;
  std::vector<Link> links;
  std::vector<std::string> references;
  std::int64_t line = 0;
};

/// True for a table whose head says that it lists actions, wherever it stands: "Action item", or an action with an
/// owner and a state, a deadline or a ticket.
bool names_actions(const Block& table, const References& references);

/// The rows of a table of actions; none where it has no column that could name one.
std::vector<ActionRow> actions_of_table(const Block& table, const References& references);

}  // namespace debrief::inline v0::markdown
