// What tells the name of a document or of one of its parts from a sentence.
#pragma once

#include <string>
#include <string_view>

#include "io/import/markdown/blocks/blocks.hpp"

namespace debrief::inline v0::markdown {

/// True for a line with a verb of those that sentences have: no title.
bool has_verb(std::string_view line);

/// A line that begins with a capital or a digit and ends as no sentence does.
bool is_title_case(std::string_view line);

/// "Corrective and Preventive Measures": up to six words, the longer ones with a capital each.
bool is_capitalised(std::string_view line);

/// "Corrective and preventative measures" between blank lines: up to six words that make no sentence.
bool is_short_name(std::string_view line);

/// "# Date" above a date: a field of a form that has a heading for each.
bool names_field(std::string_view heading);

/// "Post-mortem", "Incident report": a line that says what kind of document stands below it.
bool names_kind(const Block& block);

/// "Issue Summary", "Timeline": what a part of a review is called and no review as a whole.
bool names_part(std::string_view line);

/// The words without the white space around them and the colon at their end.
std::string words_without_colon(std::string_view text);

}  // namespace debrief::inline v0::markdown
