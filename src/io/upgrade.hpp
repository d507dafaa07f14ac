// Older formats become the newest one step at a time, before the typed reader sees them.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace debrief::inline v0 {

/// One step, from a format version to the next. `apply` takes and gives a document as JSON text. A step runs for a
/// document of exactly version `from`; once released it is never edited.
struct UpgradeStep {
  int from = 0;
  std::string (*apply)(std::string_view json) = nullptr;
};

/// The library's steps, in the order of `from`. Format 1 is the first, so there is none yet.
std::span<const UpgradeStep> upgrade_steps();

/// Applies the steps that lead on from `version`, each once. The steps must be contiguous.
std::string upgrade(std::string_view json, int version, std::span<const UpgradeStep> steps);

}  // namespace debrief::inline v0
