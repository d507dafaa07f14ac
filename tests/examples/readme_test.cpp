// The README tells the truth: its lines are the examples, and the examples print what it says.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>

#include "support/places.hpp"

namespace debrief {
namespace {

/// The first fenced block of a language in the README.
std::string block(const std::string& readme, const std::string& language) {
  const std::string fence = "```" + language + "\n";
  const std::size_t begin = readme.find(fence);
  EXPECT_NE(begin, std::string::npos) << language;
  const std::size_t start = begin + fence.size();
  return readme.substr(start, readme.find("```", start) - start);
}

std::string output_of(const std::string& command) {
  std::string out;
  FILE* pipe = ::popen(command.c_str(), "r");
  EXPECT_NE(pipe, nullptr);
  std::array<char, 4096> buffer{};
  while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), got);
  EXPECT_EQ(::pclose(pipe), 0) << command;
  return out;
}

TEST(Readme, TheLinesOfCppStandInTheExample) {
  const std::string readme = testing::bytes_of(testing::source_folder() / "README.md");
  const std::string example = testing::bytes_of(testing::source_folder() / "examples/pool_exhausted.cpp");
  EXPECT_NE(example.find(block(readme, "cpp")), std::string::npos);
}

TEST(Readme, TheExamplePrintsWhatTheReadmeShows) {
  const std::string readme = testing::bytes_of(testing::source_folder() / "README.md");
  const std::string document = (testing::source_folder() / "examples/pool_exhausted.json").string();
  EXPECT_EQ(output_of("'" EXAMPLE_PROGRAM "' '" + document + "'"), block(readme, "text"));
}

}  // namespace
}  // namespace debrief
