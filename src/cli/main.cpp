#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/command.hpp"

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(words + 1, words + count);
  const char* examples = std::getenv("DEBRIEF_EXAMPLES");
  return debrief::cli::run(arguments, {examples != nullptr ? examples : DEBRIEF_EXAMPLES},
                           {std::cin, std::cout, std::cerr});
}
