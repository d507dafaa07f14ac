#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/version.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/ids.hpp"
#include "debrief/model/person.hpp"

namespace debrief::inline v0 {

/// How well an instant is known. An event whose place in the order is known, but no clock time, has no instant at all.
enum class Precision : std::uint8_t { exact, bounded, remembered };

/// Where an instant comes from.
enum class Provenance : std::uint8_t { machine, human_at_the_time, reconstructed };

enum class IncidentKind : std::uint8_t { incident, near_miss, drill, surprise };

/// Whether somebody took command openly or it grew out of the situation.
enum class CommandMode : std::uint8_t { explicit_command, emergent };

/// What makes an incident worth a review, besides its severity.
enum class ReviewTrigger : std::uint8_t {
  slo_burn,
  chaotic_coordination,
  paging_storm,
  near_miss,
  frequent_minor_incidents,
  requested,
};

/// The milestones that the library's own metrics use. A document may hold others under names of its own.
namespace milestone {
inline constexpr std::string_view impact_started = "impact_started";
inline constexpr std::string_view first_signal = "first_signal";
inline constexpr std::string_view first_alert = "first_alert";
inline constexpr std::string_view first_report = "first_report";
inline constexpr std::string_view detected = "detected";
inline constexpr std::string_view declared = "declared";
inline constexpr std::string_view command_established = "command_established";
inline constexpr std::string_view sme_engaged = "sme_engaged";
inline constexpr std::string_view first_customer_update = "first_customer_update";
inline constexpr std::string_view mitigated = "mitigated";
inline constexpr std::string_view resolved = "resolved";
inline constexpr std::string_view reopened = "reopened";
inline constexpr std::string_view recovered = "recovered";
inline constexpr std::string_view closed = "closed";
}  // namespace milestone

/// The library's milestone names in the order in which they are expected to happen.
DEBRIEF_EXPORT const std::vector<std::string_view>& milestone_names();

/// A named moment in an incident's life, the raw material of every duration.
///
/// The same name may occur more than once (resolved, reopened, resolved again; one sme_engaged per expertise). A
/// milestone that never happened is absent.
struct Milestone {
  std::string name;
  std::optional<Instant> at;
  std::optional<Instant> not_before;
  std::optional<Instant> not_after;
  std::optional<Precision> precision;
  std::optional<std::int64_t> resolution_seconds;
  std::optional<Provenance> provenance;
  std::string expertise;
  std::string severity;
  std::string note;
  EvidenceRefs evidence;
  Extras extras;
  bool operator==(const Milestone&) const = default;
};

enum class ImpactAudience : std::uint8_t { customer, business, internal };

/// An amount with its unit. The value is decimal text, so that what was published is kept digit by digit.
struct Quantity {
  std::string measure;
  std::string value;
  std::string unit;
  std::string qualifier;
  Extras extras;
  bool operator==(const Quantity&) const = default;
};

/// What an incident did to somebody, over which time, and how much of it. A node that the factor graph can point at.
struct Impact {
  Id<Impact> id;
  ImpactAudience audience = ImpactAudience::customer;
  std::string text;
  std::optional<Instant> from;
  std::optional<Instant> until;
  std::optional<Precision> precision;
  std::vector<Quantity> quantities;
  EvidenceRefs evidence;
  std::optional<std::int64_t> source_line;
  Extras extras;
  bool operator==(const Impact&) const = default;
};

enum class ResponseRole : std::uint8_t {
  incident_commander,
  primary_responder,
  responder,
  subject_matter_expert,
  communications,
  service_owner,
  observer,
};

/// One person's time in one role during the response.
struct RoleSpan {
  ResponseRole role = ResponseRole::responder;
  Id<Person> person;
  std::string team;
  std::vector<std::string> expertise;
  std::optional<SeniorityBand> seniority;
  std::optional<bool> on_call;
  std::optional<Instant> paged_at;
  std::optional<Instant> from;
  std::optional<Instant> until;
  Extras extras;
  bool operator==(const RoleSpan&) const = default;
};

/// The same thing in another system.
struct ExternalReference {
  std::string system;
  std::string id;
  std::string uri;
  Extras extras;
  bool operator==(const ExternalReference&) const = default;
};

/// Something that went, or nearly went, differently from what was expected.
///
/// Stands inside a review, or alone as a document of its own, so that a corpus knows which incidents qualified for a
/// review and never had one.
struct Incident {
  std::string format;
  Id<Incident> id;
  std::string title;
  IncidentKind kind = IncidentKind::incident;
  std::string severity;
  std::string summary;
  std::vector<std::string> services;
  std::vector<std::string> teams;
  std::optional<bool> customer_facing;
  std::string near_miss_because;
  std::vector<ReviewTrigger> review_triggers;
  std::vector<Milestone> milestones;
  std::vector<Impact> impacts;
  std::optional<std::int64_t> pages_sent;
  std::optional<std::int64_t> people_paged;
  std::optional<std::int64_t> support_tickets;
  std::optional<CommandMode> command_mode;
  std::vector<std::string> needed_expertise;
  std::optional<Instant> needed_expertise_decided_at;
  std::vector<RoleSpan> responders;
  std::vector<ExternalReference> external_references;
  std::optional<Json> extensions;
  Extras extras;
  bool operator==(const Incident&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<Precision> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Provenance> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<IncidentKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<CommandMode> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReviewTrigger> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Milestone> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ImpactAudience> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Quantity> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Impact> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ResponseRole> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<RoleSpan> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ExternalReference> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Incident> {
  static const Type& type();
};

}  // namespace debrief::inline v0
