// Reads a review, says where it was decided what, and how long things took from inside.
#include <debrief/debrief.hpp>
#include <fstream>
#include <iostream>
#include <sstream>

int main(int count, char** words) {
  std::ifstream file(count > 1 ? words[1] : "examples/pool_exhausted.json");
  std::stringstream text;
  text << file.rdbuf();

  const debrief::Review review = *debrief::read_review(text.str()).value;
  const debrief::Instant zero = *debrief::time_zero(review);
  std::cout << review.title << '\n';
  for (const auto& decision : review.decision_points) {
    std::cout << debrief::t_plus(zero, *decision.at) << "  " << decision.title << '\n';
  }
  for (const auto& gap : debrief::graph::gaps(review)) std::cout << "ask: " << gap.question << '\n';
}
