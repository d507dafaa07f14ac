// Where tests find files.
#pragma once

#include <filesystem>
#include <optional>

namespace debrief::testing {

/// The root of the checkout.
std::filesystem::path source_folder();

/// The real data that quality is measured on, which is not part of the project: the folder that DEBRIEF_TEST_DATA
/// names. Nothing where it is not set; tests that need it then skip.
std::optional<std::filesystem::path> shared_data();

/// A new empty folder of this process, removed when the program ends.
std::filesystem::path fresh_folder(const char* name);

/// The bytes of a file; fails the test when it cannot be read.
std::string bytes_of(const std::filesystem::path& path);

/// Compares `actual` with the golden file tests/golden/<name>. With DEBRIEF_REFRESH=1 in the environment it writes the
/// file instead: `DEBRIEF_REFRESH=1 build/dev/tests/debrief_tests` refreshes them all.
void expect_golden(const std::string& actual, const std::filesystem::path& name);

}  // namespace debrief::testing
