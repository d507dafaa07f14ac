// What a form asks of its writer: the words that stand where nobody answered, or above the answer.
#pragma once

#include <cstddef>
#include <string_view>

#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

/// "List anything that …", "Describe the …", "[What helped?]".
bool asks_writer(std::string_view text);

/// "*Describe how users were impacted*" right below a heading with an answer below it: what the form asked for.
bool is_prompt(const Draft& draft, std::size_t index);

/// "None", "N/A", "TODO": a part that was asked for and left empty.
bool is_nothing(std::string_view text);

}  // namespace debrief::inline v0::markdown
