// The example incidents read, checked, measured and shown: what `debrief demo` and the program of `./dev demo` do.
#pragma once

#include <filesystem>

#include "cli/command.hpp"

namespace debrief::cli {

/// Writes the report, the documents as JSONL and the findings as SARIF into `folder`, and a summary on `out`. A
/// document that cannot be read is named on `err` and gives with_findings; no document at all, or a folder that cannot
/// be written, gives could_not.
void show_examples(const std::filesystem::path& folder, Context& context);

}  // namespace debrief::cli
