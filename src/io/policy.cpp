#include "debrief/io/policy.hpp"

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

/// The record that a pointer leads into, by the descriptions alone; null when it leads nowhere.
const Type* record_at(std::string_view pointer) {
  const Type* type = &type_of<Policy>();
  while (!pointer.empty() && type != nullptr) {
    pointer.remove_prefix(1);
    const std::size_t slash = pointer.find('/');
    const std::string_view segment = pointer.substr(0, slash);
    pointer.remove_prefix(slash == std::string_view::npos ? pointer.size() : slash);
    if (type->shape == Shape::record) {
      const Field* field = find_field(*type, segment);
      type = field == nullptr ? nullptr : &field->type();
    } else {
      type = type->element;
    }
    while (type != nullptr && type->shape == Shape::optional) type = type->element;
  }
  return type;
}

void refuse_unknown_member(Finding& finding) {
  finding.severity = Severity::error;
  const std::size_t slash = finding.pointer.rfind('/');
  if (slash == std::string::npos) return;
  const std::string name = finding.pointer.substr(slash + 1);
  finding.message = "a policy has no member " + quoted(name);
  finding.suggestion = "The members of a policy are listed in its schema.";
  const Type* around = record_at(std::string_view(finding.pointer).substr(0, slash));
  if (around == nullptr || around->shape != Shape::record) return;
  std::vector<std::string_view> names;
  for (const Field& field : around->fields) names.push_back(field.name);
  const std::string_view near = nearest(name, names);
  if (!near.empty()) finding.suggestion = "Did you mean \"" + std::string(near) + "\"?";
}

}  // namespace

Reading<Policy> read_policy(std::string_view json) {
  Reading<Policy> out;
  Policy named;
  read_record(json, type_of<Policy>(), &named);
  const Result<Policy> base = policy_of(named.profile);
  if (!base) {
    Finding finding;
    finding.code = "POL001";
    finding.name = "unusable-policy";
    finding.pointer = "/profile";
    finding.message = "no profile is called " + quoted(named.profile);
    finding.why = "A profile is where a policy starts from.";
    finding.suggestion = base.error().remedy;
    const std::string_view near = nearest(named.profile, profile_names());
    if (!near.empty()) finding.suggestion = "Did you mean \"" + std::string(near) + "\"?";
    out.findings.push_back(std::move(finding));
    locate(json, out.findings);
    return out;
  }
  Policy policy = *base;
  out.findings = read_record(json, type_of<Policy>(), &policy);
  for (Finding& finding : out.findings) {
    if (finding.name == "unknown-member") refuse_unknown_member(finding);
  }
  if (gravest(out.findings) != Severity::error) out.value = std::move(policy);
  return out;
}

}  // namespace debrief::inline v0
