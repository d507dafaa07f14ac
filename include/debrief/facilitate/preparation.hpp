// What to bring together before the meeting.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Whether a kind of evidence is at hand.
enum class EvidenceStatus : std::uint8_t { present, known_missing, missing };

/// A kind of evidence for one incident.
struct EvidenceNeed {
  Id<Incident> incident;
  EvidenceKind kind = EvidenceKind::other;
  EvidenceStatus status = EvidenceStatus::present;
  std::vector<Id<EvidenceItem>> items;
  std::string where;
  std::string note;
  Extras extras;
  bool operator==(const EvidenceNeed&) const = default;
};

/// A talk before the meeting, by role.
struct TalkAdvice {
  std::string role;
  std::vector<std::string> because;
  std::int64_t minutes = 0;
  std::vector<std::string> prompts;
  bool held = false;
  Extras extras;
  bool operator==(const TalkAdvice&) const = default;
};

/// Each kind of evidence that the policy names, for each incident, with what is missing and where it usually lives.
DEBRIEF_EXPORT std::vector<EvidenceNeed> evidence_checklist(const Review& review, const Policy& policy = {});

/// The checklist as Markdown, a box for each kind, with where what is missing usually lives.
DEBRIEF_EXPORT std::string markdown(const std::vector<EvidenceNeed>& needs);

/// Whom to talk to before the meeting, the most exposed roles first. Roles only; never a name.
DEBRIEF_EXPORT std::vector<TalkAdvice> preparation_talks(const Review& review, const Policy& policy = {});

/// The talks as Markdown, with what exposes each role, and the prompts once.
DEBRIEF_EXPORT std::string markdown(const std::vector<TalkAdvice>& talks);

template <>
struct DEBRIEF_EXPORT Described<EvidenceStatus> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<EvidenceNeed> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<TalkAdvice> {
  static const Type& type();
};

}  // namespace debrief::inline v0
