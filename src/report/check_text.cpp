#include "debrief/report/check_text.hpp"

#include <iterator>

#include "debrief/io/policy.hpp"

namespace debrief::inline v0 {

namespace {

void append(std::vector<Finding>& out, std::vector<Finding> more) {
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

CheckedText check_text(std::string_view json, const Checker& checker, const Limits& limits) {
  CheckedText out;
  Reading<Document> reading = read(json, limits);
  out.findings = std::move(reading.findings);
  out.document = std::move(reading.value);
  if (!out.document) return out;
  append(out.findings, std::visit([&](const auto& document) { return checker.check(document); }, *out.document));
  locate(json, out.findings);
  sort_findings(out.findings);
  return out;
}

std::vector<Finding> check(std::string_view json, const CheckOptions& options, const Limits& limits) {
  return check_text(json, Checker::make(options).value(), limits).findings;
}

Reading<Policy> read_checked_policy(std::string_view json) {
  Reading<Policy> out = read_policy(json);
  if (!out.value) return out;
  append(out.findings, check_policy(*out.value));
  locate(json, out.findings);
  sort_findings(out.findings);
  if (gravest(out.findings) == Severity::error) out.value.reset();
  return out;
}

}  // namespace debrief::inline v0
