#include "graph/notation/complaints.hpp"

#include <algorithm>

namespace debrief::inline v0::graph {

void Complaints::add(Span span, std::string message, std::string suggestion) {
  failed = true;
  if (findings.size() >= 1'000) return;
  Finding& finding = findings.emplace_back();
  finding.code = "NOT001";
  finding.name = "notation-not-understood";
  finding.span = span;
  finding.message = std::move(message);
  finding.why = "A statement that cannot be read is left out of the graph.";
  finding.suggestion = std::move(suggestion);
}

void place(std::vector<Finding>& findings, std::string_view text) {
  std::vector<std::size_t> line_starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts.push_back(i + 1);
  }
  for (Finding& finding : findings) {
    const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), finding.span->start);
    finding.line = after - line_starts.begin();
    finding.column = static_cast<std::int64_t>(finding.span->start - *(after - 1) + 1);
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.span->start < b.span->start; });
}

}  // namespace debrief::inline v0::graph
