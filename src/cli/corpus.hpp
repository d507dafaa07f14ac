// A corpus named on the command line, as every command on many documents reads it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "debrief/corpus/corpus.hpp"

namespace debrief::cli {

/// The documents under some paths, with a word on `err` for each that could not be read; the command then ends with
/// findings. Nothing, after a refusal, where there is no document at all.
std::optional<Corpus> load_columns(const std::vector<std::string>& paths, Context& context);

/// Why `--as-of` was not understood.
Error wrong_cut_off();

}  // namespace debrief::cli
