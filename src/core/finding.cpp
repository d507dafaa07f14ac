#include "debrief/core/finding.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace debrief::inline v0 {

namespace {

constexpr bool is_index(std::string_view segment) {
  if (segment.empty() || segment.size() > 18) return false;
  for (const char c : segment) {
    if (c < '0' || c > '9') return false;
  }
  return true;
}

std::string_view take_segment(std::string_view& rest) {
  const std::size_t slash = rest.find('/');
  const std::string_view segment = rest.substr(0, slash);
  rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
  return segment;
}

std::int64_t index_of(std::string_view segment) {
  std::int64_t value = 0;
  std::from_chars(segment.data(), segment.data() + segment.size(), value);
  return value;
}

/// -1, 0 or 1. A pointer stands before everything below it.
int compare_pointers(std::string_view first, std::string_view second) {
  // Segments that are the same need no reading.
  const std::size_t both = std::min(first.size(), second.size());
  auto same = static_cast<std::size_t>(std::mismatch(first.begin(), first.begin() + both, second.begin()).first -
                                       first.begin());
  if (same == first.size() && same == second.size()) return 0;
  while (same > 0 && first[same - 1] != '/') --same;
  first.remove_prefix(same);
  second.remove_prefix(same);
  while (!first.empty() && !second.empty()) {
    const std::string_view a = take_segment(first);
    const std::string_view b = take_segment(second);
    if (is_index(a) && is_index(b)) {
      const std::int64_t x = index_of(a);
      const std::int64_t y = index_of(b);
      if (x != y) return x < y ? -1 : 1;
    } else if (const int order = a.compare(b); order != 0) {
      return order < 0 ? -1 : 1;
    }
  }
  if (first.empty() && second.empty()) return 0;
  return first.empty() ? -1 : 1;
}

}  // namespace

std::string_view text_of(Severity severity) noexcept {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

std::optional<Severity> severity_of(std::string_view text) noexcept {
  for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
    if (text_of(severity) == text) return severity;
  }
  return std::nullopt;
}

void sort_findings(std::vector<Finding>& findings) {
  // Their places are sorted rather than they themselves: a finding is a dozen texts.
  std::vector<const Finding*> order;
  order.reserve(findings.size());
  for (const Finding& finding : findings) order.push_back(&finding);
  std::stable_sort(order.begin(), order.end(), [](const Finding* a, const Finding* b) {
    if (const int places = compare_pointers(a->pointer, b->pointer); places != 0) return places < 0;
    const std::size_t a_start = a->span ? a->span->start : 0;
    const std::size_t b_start = b->span ? b->span->start : 0;
    return std::tie(a_start, a->code, a->message) < std::tie(b_start, b->code, b->message);
  });
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const Finding* finding : order)
    sorted.push_back(std::move(findings[static_cast<std::size_t>(finding - findings.data())]));
  findings = std::move(sorted);
}

std::optional<Severity> gravest(const std::vector<Finding>& findings) noexcept {
  std::optional<Severity> out;
  for (const Finding& finding : findings) {
    if (!out || finding.severity > *out) out = finding.severity;
  }
  return out;
}

}  // namespace debrief::inline v0
