// What a text says without words: repeated marks of exclamation, shouted capitals, emoji.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

struct SignHit {
  Sign sign = Sign::none;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Every sign in order of its first byte. Linear in the text; a run of one sign is one hit. Two or more words in
/// capitals next to each other are capitals only when none of them could be an abbreviation known to nobody but its
/// users: each is longer than three letters or an English word that people shout.
std::vector<SignHit> find_signs(std::string_view text);

}  // namespace debrief::inline v0::language_detail
