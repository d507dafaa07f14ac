// debrief_stat_vectors FILE [DATA_FOLDER]: tries the vectors of a file; exit 0 when all pass, 1 when not, 2 when the
// file cannot be read.
#include <fstream>
#include <iostream>

#include "metrics/vectors/vectors.hpp"

int main(int count, char** words) {
  using debrief::testing::VectorResult;
  if (count < 2) {
    std::cerr << "usage: debrief_stat_vectors FILE [DATA_FOLDER]\n";
    return 2;
  }
  std::ifstream file(words[1]);
  const nlohmann::json document = nlohmann::json::parse(file, nullptr, false);
  if (document.is_discarded() || !document.contains("vectors")) {
    std::cerr << words[1] << ": no vectors in it\n";
    return 2;
  }
  int passed = 0;
  int others = 0;
  int without_data = 0;
  for (const VectorResult& result : debrief::testing::try_vectors(document, count > 2 ? words[2] : "")) {
    switch (result.verdict) {
      case VectorResult::Verdict::pass:
        ++passed;
        std::cout << "pass " << result.id << '\n';
        break;
      case VectorResult::Verdict::needs_data:
        ++without_data;
        std::cout << "skip " << result.id << ": " << result.detail << '\n';
        break;
      case VectorResult::Verdict::fail:
      case VectorResult::Verdict::unsupported:
        ++others;
        std::cout << "FAIL " << result.id << ": " << result.detail << '\n';
        break;
    }
  }
  std::cout << passed << " passed, " << others << " failed, " << without_data
            << " need data that the file does not hold\n";
  return others == 0 ? 0 : 1;
}
