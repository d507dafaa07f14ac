#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

/// What kind of record a piece of evidence is. The first six are the items of a complete packet.
enum class EvidenceKind : std::uint8_t {
  chat_log,
  ticket,
  dashboard,
  deployment_log,
  alert_history,
  status_page,
  published_report,
  interview,
  other,
};

/// One record that the timeline, the factors and the impact cite by its id.
struct EvidenceItem {
  Id<EvidenceItem> id;
  EvidenceKind kind = EvidenceKind::other;
  std::string title;
  std::string uri;
  std::optional<Instant> from;
  std::optional<Instant> until;
  std::optional<Instant> collected_at;
  std::string note;
  Extras extras;
  bool operator==(const EvidenceItem&) const = default;
};

/// An item that was looked for and does not exist, so that its absence is known rather than forgotten.
struct MissingEvidence {
  EvidenceKind kind = EvidenceKind::other;
  std::string reason;
  Extras extras;
  bool operator==(const MissingEvidence&) const = default;
};

/// The records that are put together before the meeting: the single source of truth that the timeline cites.
struct EvidencePacket {
  std::optional<Instant> assembled_at;
  std::vector<EvidenceItem> items;
  std::vector<MissingEvidence> missing;
  Extras extras;
  bool operator==(const EvidencePacket&) const = default;
};

using EvidenceRefs = std::vector<Id<EvidenceItem>>;

template <>
struct DEBRIEF_EXPORT Described<EvidenceKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<EvidenceItem> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<MissingEvidence> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<EvidencePacket> {
  static const Type& type();
};

}  // namespace debrief::inline v0
