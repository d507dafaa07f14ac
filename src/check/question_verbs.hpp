// The verbs that questions ask about: their kinds of act and their forms.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "check/question_parts.hpp"

namespace debrief::inline v0::check_detail {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

/// The classes of a word in the lexicon of the language rules; none for a word that it does not know.
std::uint32_t classes_of(const std::string& word);

/// The base of an inflected verb that some list knows; nothing for any other word.
std::string known_base_of(const std::string& word);

/// The base of an inflected verb: from the lists where they know it, from its letters where they do not.
std::string base_of(const std::string& word);

/// "checking" of "check".
std::string gerund_of(const std::string& base);

/// What kind of act a verb in its base form names; `Act::other` where no list has it.
Act act_of(std::string_view base);

}  // namespace debrief::inline v0::check_detail
