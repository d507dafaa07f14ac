// What somebody who embeds the library writes first. Prints one line and fails when the library does not answer.
#include <debrief/debrief.hpp>
#include <iostream>

int main() {
  const auto reading =
      debrief::read_review(R"({"format": "debrief/review/1", "id": "r-1", "title": "Pool exhausted"})");
  if (!reading.value) return 1;
  std::cout << debrief::library_version() << ' ' << reading.value->title << '\n';
  return reading.value->title == "Pool exhausted" ? 0 : 1;
}
