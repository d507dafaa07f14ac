// The rules on wording as pages: what `debrief rule` prints for them.
#pragma once

#include <string>

#include "debrief/check/language.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// The page of a rule on wording as Markdown: what it finds, why it matters with its source, what to put instead, when
/// it stays silent or speaks lower, sentences that it finds and near neighbours that it leaves alone.
DEBRIEF_EXPORT std::string language_page(const LanguageRule& rule);

/// All rules on wording in one Markdown document: a table for each family, then the pages one level deeper.
DEBRIEF_EXPORT std::string language_catalogue();

}  // namespace debrief::inline v0
