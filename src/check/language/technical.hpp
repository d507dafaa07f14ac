// Pieces of text that are no words of a language: identifiers, paths, addresses, dates, abbreviations.
#pragma once

#include <cstddef>
#include <string_view>

namespace debrief::inline v0::language_detail {

/// An identifier, a path, a host, a URL: a run of characters up to a blank, judged by what is in it.
bool is_technical(std::string_view chunk);

/// "@kim" or "kim.lee@example.org": somebody, as against "@Override", "@here" or "git@github.com". The length, or 0.
std::size_t handle_length(std::string_view chunk);

/// "2031-05-12", at the beginning of the text.
bool is_date(std::string_view text);

/// Before a full stop that ends no sentence.
bool is_abbreviation(std::string_view word);

}  // namespace debrief::inline v0::language_detail
