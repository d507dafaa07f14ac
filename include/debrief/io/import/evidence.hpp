// Records of other programs as events of a timeline: what every importer of evidence takes, and what it gives.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// A file as it was given: its path inside the export, and its bytes. The path is a name and nothing more: no importer
/// opens, makes or follows one.
struct EvidenceFile {
  std::string path;
  std::string_view bytes;
};

/// Which role of the response an account of the source had: {"U012AB3CD", "incident_commander"}. The id is the
/// source's own.
struct RoleAssignment {
  std::string id;
  std::string role;
  bool operator==(const RoleAssignment&) const = default;
};

/// Wider than those of a document, for a year of a channel is one file.
DEBRIEF_EXPORT Limits evidence_limits() noexcept;

/// What an importer cannot know from the bytes.
struct EvidenceOptions {
  /// Roles of accounts; all others act as "participant", machines as "bot".
  std::vector<RoleAssignment> roles;
  /// The IANA zone of times that are written without one. Empty: such a time stays text and gives no instant.
  std::string zone;
  /// The day of the first line of a log whose lines have a time of day only.
  std::optional<Date> day;
  /// What the source is called where it does not say so itself: a channel, a log.
  std::string label;
  /// Whether every record is kept verbatim beside its event.
  bool keep_originals = true;
  Limits limits = evidence_limits();
};

/// A moment that a source offers as a milestone, with the reason. Proposed, never asserted: what a pager calls resolved
/// need not be what the review calls so.
struct MilestoneCandidate {
  Milestone milestone;
  Id<TimelineEvent> event;
  Id<Incident> incident;
  std::string reason;
  Extras extras;
  bool operator==(const MilestoneCandidate&) const = default;
};

/// A record of the source as it was, under the id of the event that was made from it. It may hold names, so it stands
/// beside the timeline and not in it.
struct OriginalRecord {
  std::string id;
  std::string file;
  std::optional<std::int64_t> line;
  Json record;
  Extras extras;
  bool operator==(const OriginalRecord&) const = default;
};

/// What one source knows about what happened.
///
/// Ids are "<system>:<the system's own id>", so that importing again gives the same ones. Events stand in the order of
/// time; those without a clock behind the record that stood before them. Names stand in `people` and in `originals`,
/// in a text only where people wrote them themselves.
struct ImportedEvidence {
  std::string source;
  std::vector<Incident> incidents;
  std::vector<TimelineEvent> events;
  std::vector<MilestoneCandidate> milestones;
  std::vector<Action> actions;
  std::vector<Person> people;
  std::vector<EvidenceItem> evidence;
  std::vector<Note> notes;
  std::vector<OriginalRecord> originals;
  Extras extras;
  bool operator==(const ImportedEvidence&) const = default;
};

/// What becomes of imported evidence in a draft.
struct DraftOptions {
  std::string id = "draft";
  std::string title;
  /// Whether the original records go into the review's extensions, beside the candidate milestones. They may hold
  /// names.
  bool with_originals = false;
};

/// A draft of a review with the evidence as its timeline and packet. Milestones that the sources offer become open
/// questions with their reason; candidate actions stay candidates. Where no source knows an incident there is one with
/// the draft's id and title.
DEBRIEF_EXPORT Review draft_review(const ImportedEvidence& evidence, const DraftOptions& options = {});
/// The same from evidence that is needed no more: nothing of it is copied.
DEBRIEF_EXPORT Review draft_review(ImportedEvidence&& evidence, const DraftOptions& options = {});

/// The evidence in a review: its timeline, incidents, people, packet, notes and actions, with its milestones as
/// candidates. What draft_review() made gives back what went in, save for originals that were left out. Everything else
/// in the review is no evidence and is not in the result.
DEBRIEF_EXPORT ImportedEvidence evidence_of(const Review& review);

/// The rules that importers of evidence and the merging of timelines apply, in code order.
DEBRIEF_EXPORT const std::vector<ReadingRule>& evidence_rules();

template <>
struct DEBRIEF_EXPORT Described<MilestoneCandidate> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<OriginalRecord> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ImportedEvidence> {
  static const Type& type();
};

}  // namespace debrief::inline v0
