// How the words of an action item are taken apart: each step takes what it understands out of the title.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/import/markdown/actions/action_text.hpp"

namespace debrief::inline v0::markdown {

enum class Key : std::uint8_t { owner, due, state, ticket };

/// The key that a word names ("owner", "due date"); its length goes to `length`. Nothing where it names none.
std::optional<Key> key_at(std::string_view text, std::size_t& length);

/// Writes a value where its key says, unless something stands there.
void put(ActionWords& out, Key key, std::string_view value);

/// The text without the bytes from `begin` to `end` and the white space around them.
std::string without(std::string_view text, std::size_t begin, std::size_t end);

/// Finds "owner: x", "due 2024-05-01" and the like, and takes them out of the title.
void take_keys(ActionWords& out);

/// "Owner: anna", "Owner: anna Due: 2024-05-01" on a line of its own below an item; false where it says anything else.
bool take_line(ActionWords& out, std::string_view line);

/// "✅ …", "(DONE) …", "… - DONE", "[In progress] …": the state, and the words without it.
void take_state(ActionWords& out);

/// One part of a closing bracket or tail: "owner: anna", "@anna", "due 2024-05-01", "OPS-123", "done". False where it
/// is anything else.
bool take_part(ActionWords& out, std::string_view part);

/// "@anna".
bool is_handle(std::string_view text);

/// "@anna: add an alert", "[@anna] …", "add an alert (@anna)", "add an alert — @anna".
void take_handle(ActionWords& out);

/// "Anna", "Anna Berg", "Platform team": what may name an owner where a day or a handle stands beside it.
bool may_be_name(std::string_view text);

/// "dan", "data team": a name in small letters, which counts only beside a day. Words that qualify a day are none.
bool may_be_small_name(std::string_view text);

/// "… (Anna, 2024-05-01)", "… [owner: anna; due: 2024-05-01]": a closing bracket that says nothing but such things. A
/// name alone is a remark like any other.
void take_bracket(ActionWords& out);

/// "… by 2024-05-01" and "… due May 1": a day at the end.
void take_closing_day(ActionWords& out);

/// "Add an alert — @anna — 2024-05-01": what stands behind dashes and is plainly an owner, a day, a state or a ticket.
void take_tail(ActionWords& out);

}  // namespace debrief::inline v0::markdown
