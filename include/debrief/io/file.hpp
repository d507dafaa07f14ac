#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/limits.hpp"

namespace debrief::inline v0 {

/// The bytes of a file. Its size is looked at first, so that nothing larger than `max_bytes` is ever read.
DEBRIEF_EXPORT Result<std::string> load_bytes(const std::filesystem::path& path, std::size_t max_bytes);

/// Writes a file whole or not at all: to a temporary name beside it, then renamed over it. The folder must exist.
DEBRIEF_EXPORT Result<Done> save_bytes(const std::filesystem::path& path, std::string_view bytes);

/// Makes a folder and those above it where they are missing.
DEBRIEF_EXPORT Result<Done> make_folder(const std::filesystem::path& path);

}  // namespace debrief::inline v0
