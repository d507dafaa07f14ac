// The names of a document's people, and texts without them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/model/person.hpp"

namespace debrief::inline v0::io_detail {

/// Without ASCII white space at both ends.
std::string_view trimmed(std::string_view text);

/// A-Z as a-z, every other byte as it is.
std::string lower_ascii(std::string_view text);

/// The parts of a name that name somebody by themselves: words of at least three bytes that begin with a capital or a
/// letter beyond ASCII. "Ada van Berg" gives "Ada" and "Berg". Words that are no name, as in "Responder Two" or
/// "Database Lead", are left out.
std::vector<std::string_view> name_parts(std::string_view name);

/// A part that is also a word of the language, such as "Will" or "Grace": it names somebody only as it is written.
bool is_also_a_word(std::string_view part);

struct Substitute {
  std::string written;
  std::string replacement;
  /// Whole names are found in any case, parts as they are written: "Will" is a name and "will" is not.
  bool any_case = false;
};

/// What is written for every person, longest first, so that a whole name goes before its parts.
std::vector<Substitute> substitutes(std::span<const Person> people, std::span<const std::string> replacements);

/// `text` with every name replaced where it stands as words of its own; `count` goes up by as many.
std::string without_names(std::string_view text, std::span<const Substitute> names, std::size_t& count);

}  // namespace debrief::inline v0::io_detail
