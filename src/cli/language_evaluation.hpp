// How well the language rules agree with labelled sentences.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::cli {

/// Counts of one family, or of all. A finding and a label agree when they are of one family and their spans overlap.
struct Agreement {
  std::size_t right = 0;   ///< Findings that agree with a label.
  std::size_t wrong = 0;   ///< Findings that agree with none.
  std::size_t found = 0;   ///< Labels that agree with a finding.
  std::size_t missed = 0;  ///< Labels that agree with none.

  double precision() const {
    return right + wrong == 0 ? 1 : static_cast<double>(right) / static_cast<double>(right + wrong);
  }
  double recall() const {
    return found + missed == 0 ? 1 : static_cast<double>(found) / static_cast<double>(found + missed);
  }
};

struct Evaluation {
  std::size_t rows = 0;
  /// Errors and warnings alone, on both sides.
  Agreement grave;
  /// Every severity, on both sides.
  Agreement any;
  /// Rows in which something grave fires, against rows with a grave label.
  Agreement grave_rows;
  std::map<std::string, Agreement> grave_by_family;
  std::map<std::string, Agreement> any_by_family;
  /// One line for each disagreement, in the order of the file.
  std::vector<std::string> disagreements;
};

/// Reads rows of `{id, text, labels: [{family, rule, span, severity}]}`, one a line, and runs the rules over each text
/// by itself. Throws std::runtime_error with the line that is no such row.
Evaluation evaluate_language(std::string_view rows);

void write_evaluation(std::ostream& out, const Evaluation& evaluation, bool with_disagreements);

}  // namespace debrief::cli
