#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/learning_point.hpp"

namespace debrief::inline v0 {

enum class FactorKind : std::uint8_t { condition, trigger, context, mitigator, luck };
enum class FactorLevel : std::uint8_t { team, service, organisation, vendor, external };
enum class Facet : std::uint8_t { technical, process, coordination };

/// How adaptation broke down (Woods and Branlat 2011).
enum class AdaptivePattern : std::uint8_t { none, decompensation, cross_purposes, outdated_behaviour };

/// How well a statement is supported.
enum class Confidence : std::uint8_t { observed, corroborated, reported, conjectured };

/// A condition that was present and, with others, made the incident possible, larger or longer.
///
/// None of them is the cause. `code` is one of the taxonomy's 80 codes ("DET-04") or a local one ("X-acme-12"). A
/// mitigator uses the same codes: TOL-01 as a mitigator says that the runbook was current and used.
struct ContributingFactor {
  Id<ContributingFactor> id;
  std::string code;
  std::string label;
  std::string description;
  std::optional<FactorKind> kind;
  std::optional<FactorLevel> level;
  std::optional<Facet> facet;
  std::optional<AdaptivePattern> adaptive_pattern;
  std::optional<std::int64_t> duration_effect_minutes;
  std::optional<Confidence> confidence;
  std::vector<Id<Incident>> incidents;
  std::vector<std::string> perspectives;
  EvidenceRefs evidence;
  std::string coded_by_role;
  std::optional<Instant> coded_at;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const ContributingFactor&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<FactorKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<FactorLevel> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Facet> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<AdaptivePattern> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Confidence> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ContributingFactor> {
  static const Type& type();
};

}  // namespace debrief::inline v0
