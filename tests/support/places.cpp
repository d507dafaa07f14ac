#include "support/places.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace debrief::testing {
namespace fs = std::filesystem;

fs::path source_folder() {
  return DEBRIEF_SOURCE_DIR;
}

std::optional<fs::path> shared_data() {
  const char* folder = std::getenv("DEBRIEF_TEST_DATA");
  if (folder == nullptr || !fs::is_directory(folder)) return std::nullopt;
  return fs::path(folder);
}

fs::path fresh_folder(const char* name) {
  static const struct Root {
    fs::path path = fs::temp_directory_path() / ("debrief_tests_" + std::to_string(::getpid()));
    ~Root() {
      std::error_code ignored;
      fs::remove_all(path, ignored);
    }
  } root;
  fs::path out = root.path / name;
  fs::remove_all(out);
  fs::create_directories(out);
  return out;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path << " cannot be read";
  return {std::istreambuf_iterator<char>(file), {}};
}

void expect_golden(const std::string& actual, const fs::path& name) {
  const fs::path path = source_folder() / "tests/golden" / name;
  if (std::getenv("DEBRIEF_REFRESH") != nullptr) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(fs::exists(path)) << path << " is missing; refresh with DEBRIEF_REFRESH=1 build/dev/tests/debrief_tests";
  EXPECT_EQ(actual, bytes_of(path))
      << "differs from " << path << "; if that is meant, refresh with DEBRIEF_REFRESH=1 build/dev/tests/debrief_tests";
}

}  // namespace debrief::testing
