// The six lines of the README: read a review, and see what it leaves to ask.
#include <debrief/debrief.hpp>
#include <iostream>

int main(int count, char** words) {
  const std::string path = count > 1 ? words[1] : "examples/pool_exhausted.json";
  const std::string text = *debrief::load_bytes(path, 1 << 20);

  const debrief::Review review = *debrief::read_review(text).value;
  std::cout << review.title << ", " << review.decision_points.size() << " decision point\n";
  for (const auto& question : debrief::questions(review, {.most = 6})) {
    std::cout << "- " << question.text << '\n';
  }
}
