// The experiment that shows why there are no averages, at a size that a test can wait for.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace debrief {
namespace {

std::string output_of(const std::string& command) {
  std::string out;
  FILE* pipe = ::popen(command.c_str(), "r");
  EXPECT_NE(pipe, nullptr);
  std::array<char, 4096> buffer{};
  while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), got);
  EXPECT_EQ(::pclose(pipe), 0) << command;
  return out;
}

/// The numbers of each row, by the words in front of them with single spaces.
std::map<std::string, std::vector<double>> rows_of(const std::string& text) {
  std::map<std::string, std::vector<double>> out;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    std::string name;
    std::vector<double> numbers;
    for (std::string cell; std::getline(cells, cell, '|');) {
      std::istringstream words(cell);
      std::string first;
      words >> first;
      char* end = nullptr;
      const double number = std::strtod(first.c_str(), &end);
      std::string second;
      if (!first.empty() && *end == '\0' && !(words >> second)) {
        numbers.push_back(number);
      } else {
        name += (name.empty() ? "" : " ") + first + (second.empty() ? "" : " " + second);
        for (std::string word; words >> word;) name += " " + word;
      }
    }
    out[name].insert(out[name].end(), numbers.begin(), numbers.end());
  }
  return out;
}

/// Three standard errors of a share in percent, and what the normal approximation of skewed data is off by.
double error_of(double percent, int repeats) {
  return 300 * std::sqrt(percent / 100 * (1 - percent / 100) / repeats) + 2;
}

TEST(WhyNoAverages, TheSimulationSaysWhatTheFormulaAndThePublishedTablesSay) {
  constexpr int repeats = 4000;
  const auto rows = rows_of(output_of("'" EXAMPLE_PROGRAM "' 4000"));
  for (const char* company : {"A", "B", "C"}) {
    for (const char* what : {"average got worse", "gain of 15 min or more", "no change, 30 min or more"}) {
      const auto found = rows.find(std::string(company) + " " + what);
      ASSERT_NE(found, rows.end()) << company << " " << what;
      ASSERT_EQ(found->second.size(), 3U);
      const double simulated = found->second[0];
      EXPECT_NEAR(simulated, found->second[1], error_of(simulated, repeats)) << found->first;
      // The published runs drew from the real durations, of which the stand-ins know mean and spread alone.
      EXPECT_NEAR(simulated, found->second[2], error_of(simulated, repeats) + 2) << found->first;
    }
  }
}

TEST(WhyNoAverages, IntervalsOfTheMeanDoNotKeepTheirWord) {
  const std::string text = output_of("'" EXAMPLE_PROGRAM "' 4000");
  std::istringstream lines(text.substr(text.find(" n | ")));
  std::string head;
  std::getline(lines, head);
  // Median by ranks and by bootstrap, geometric mean, mean by t and by BCa; long runs.
  const double expected[][5] = {
      {97.1, 93.1, 95.4, 76.4, 72.3}, {96.2, 93.5, 95.1, 79.6, 80.4}, {95.9, 94.4, 95.3, 83.8, 86.7}};
  constexpr int samples = 800;
  for (const auto& row : expected) {
    std::string line;
    std::getline(lines, line);
    for (char& c : line) c = c == '|' ? ' ' : c;
    std::istringstream cells(line);
    double n = 0;
    cells >> n;
    for (const double want : row) {
      double got = 0;
      cells >> got;
      EXPECT_NEAR(got, want, error_of(want, samples)) << "n = " << n;
    }
  }
}

}  // namespace
}  // namespace debrief
