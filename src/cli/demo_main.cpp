// The program of `./dev demo`: `debrief demo` without the other commands, so that a first build compiles no more than
// the example incidents need.
#include <cstdlib>
#include <exception>
#include <iostream>

#include "cli/examples.hpp"

int main(int count, char** words) {
  using namespace debrief::cli;
  if (count != 2) {
    std::cerr << "usage: debrief_demo FOLDER\n";
    return could_not;
  }
  const char* examples = std::getenv("DEBRIEF_EXAMPLES");
  Context context{{examples != nullptr ? examples : DEBRIEF_EXAMPLES}, {std::cin, std::cout, std::cerr}};
  try {
    show_examples(words[1], context);
  } catch (const std::exception& problem) {
    std::cerr << "debrief: " << problem.what() << '\n';
    return could_not;
  }
  return context.exit_code;
}
