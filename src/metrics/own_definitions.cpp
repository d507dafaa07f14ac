#include "debrief/metrics/own_definitions.hpp"

#include <set>

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view known_format = "debrief/definitions/1";

Finding finding(std::string pointer, std::string message, std::string suggestion) {
  Finding out;
  out.code = "DEF001";
  out.name = "unusable-definition";
  out.pointer = std::move(pointer);
  out.message = std::move(message);
  out.why = "A duration is a named pair of events; a number without a definition that holds means nothing.";
  out.suggestion = std::move(suggestion);
  return out;
}

bool is_of_the_library(std::string_view id) {
  for (const MetricDefinition& ours : metric_definitions()) {
    if (ours.id == id) return true;
  }
  return false;
}

}  // namespace

Reading<OwnDefinitions> read_definitions(std::string_view json) {
  Reading<OwnDefinitions> out;
  OwnDefinitions own;
  out.findings = read_record(json, type_of<OwnDefinitions>(), &own);
  for (Finding& one : out.findings) {
    // A rule that silently stays at its default is worse than none.
    if (one.name == "unknown-member") one.severity = Severity::error;
  }
  if (gravest(out.findings) == Severity::error) return out;
  if (own.format != known_format) {
    out.findings.push_back(finding("/format", quoted(std::string_view(own.format)) + " is no format of definitions",
                                   "write " + quoted(known_format)));
  }
  const std::vector<std::string_view> milestones(own.milestones.begin(), own.milestones.end());
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < own.definitions.size(); ++i) {
    const MetricDefinition& definition = own.definitions[i];
    const std::string at = "/definitions/" + std::to_string(i);
    for (DefinitionFault& fault : faults_in(definition, milestones)) {
      out.findings.push_back(finding(at + fault.pointer, std::move(fault.message), std::move(fault.remedy)));
    }
    if (is_of_the_library(definition.id)) {
      out.findings.push_back(finding(at + "/id",
                                     quoted(std::string_view(definition.id)) + " is a metric of the library",
                                     "take another id, so that two meanings never share a name"));
    } else if (!ids.insert(definition.id).second) {
      out.findings.push_back(
          finding(at + "/id", quoted(std::string_view(definition.id)) + " is defined twice", "keep one of them"));
    }
  }
  locate(json, out.findings);
  sort_findings(out.findings);
  if (gravest(out.findings) != Severity::error) out.value = std::move(own);
  return out;
}

const Type& Described<OwnDefinitions>::type() {
  static const Type made = record<OwnDefinitions>(
      "OwnDefinitions", "Metrics of one's own, which stand beside the library's.",
      {field<&OwnDefinitions::format>("format", Need::required, "\"debrief/definitions/1\"."),
       field<&OwnDefinitions::milestones>("milestones", "Milestones of one's own that the definitions may name."),
       field<&OwnDefinitions::definitions>("definitions", Need::required, "The definitions.")});
  return made;
}

}  // namespace debrief::inline v0
