// The rooms of the house and what each may include. Data flows one way.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>> may_include = {
    {"core", {}},
    {"model", {"core"}},
    {"io", {"core", "model"}},
    {"graph", {"core", "model"}},
    {"check", {"core", "model", "graph"}},
    {"facilitate", {"core", "model", "graph"}},
    {"corpus", {"core", "model", "io"}},
    {"metrics", {"core", "model", "corpus"}},
    {"patterns", {"core", "model", "graph", "corpus", "metrics"}},
    {"report", {"core", "model", "io", "graph", "check", "facilitate", "corpus", "metrics", "patterns"}},
};

void expect_house_rules(const fs::path& folder) {
  const std::regex include(R"re(^#include "(?:debrief/)?([a-z]+)/[^"]+")re");
  for (const auto& [room, others] : may_include) {
    if (!fs::is_directory(folder / room)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(folder / room)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path());
      for (std::string line; std::getline(file, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include)) continue;
        const std::string other = match[1];
        if (other == room || other == "debrief") continue;
        EXPECT_TRUE(others.contains(other)) << entry.path() << " includes from " << other;
      }
    }
  }
}

TEST(House, RoomsIncludeOnlyWhatTheyMay) {
  expect_house_rules(testing::source_folder() / "include/debrief");
  expect_house_rules(testing::source_folder() / "src");
}

TEST(House, OneHeaderIncludesEveryOther) {
  const fs::path folder = testing::source_folder() / "include";
  const std::string all = testing::bytes_of(folder / "debrief/debrief.hpp");
  for (const auto& entry : fs::recursive_directory_iterator(folder / "debrief")) {
    const std::string name = fs::relative(entry.path(), folder).string();
    if (!entry.is_regular_file() || name == "debrief/debrief.hpp" || name == "debrief/core/export.hpp") continue;
    EXPECT_NE(all.find("#include \"" + name + "\""), std::string::npos) << "add " << name << " to debrief.hpp";
  }
}

TEST(House, NoDependencyStandsInAPublicHeader) {
  const std::regex include(R"re(^#include [<"]([^>"]+)[>"])re");
  const std::regex ours(R"(debrief/.*|[a-z_0-9]+)");
  for (const auto& entry : fs::recursive_directory_iterator(testing::source_folder() / "include/debrief")) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      std::smatch match;
      if (std::regex_search(line, match, include)) {
        EXPECT_TRUE(std::regex_match(match[1].str(), ours)) << entry.path() << ": " << line;
      }
    }
  }
}

}  // namespace
}  // namespace debrief
