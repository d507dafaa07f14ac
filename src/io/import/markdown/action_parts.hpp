// How the words of an action item are taken apart: each step takes what it understands out of the title.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/import/markdown/action_text.hpp"

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

}  // namespace debrief::inline v0::markdown
