// The records of imported evidence described, and the rules.
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

Limits evidence_limits() noexcept {
  Limits out;
  out.document_bytes = std::size_t{1} << 30;
  out.string_bytes = std::size_t{16} << 20;
  out.values = 100'000'000;
  out.list_items = 10'000'000;
  return out;
}

const std::vector<ReadingRule>& evidence_rules() {
  using enum Severity;
  static const std::vector<ReadingRule> rules = {
      {"SRC001", "another-format", error, "The bytes are not of the format that was asked for.",
       "An importer that guesses would invent a timeline.", "Give the file that the message names."},
      {"SRC002", "time-not-understood", warning, "A time could not be read; the event has no clock and keeps its text.",
       "A guessed time puts events in the wrong order.", "Write the time into the event by hand, with its offset."},
      {"SRC003", "time-without-zone", warning, "A time is written without its offset from UTC.",
       "Sources of different zones cannot be put in one order by the digits alone.",
       "Name the zone of the source when importing it."},
      {"SRC004", "zone-assumed", info, "Times without an offset were read in the zone that was named.",
       "The reader should know which digits come from the source and which from the reading.",
       "Check one time against another source."},
      {"SRC005", "member-of-another-type", warning,
       "A member of a record is of another type than the format says; it was passed over.",
       "The record is kept as it was, so that nothing is lost.", "Look at the original record."},
      {"SRC006", "record-not-understood", warning, "A record is none that the format knows; it is kept as a note.",
       "Dropping it silently would leave a hole that nobody sees.", "Look at the note, and add an event by hand."},
      {"SRC007", "record-twice", info, "The same record was given more than once; it stands once.",
       "Exports of overlapping pages or days repeat records.", "Nothing needs to be done."},
      {"SRC008", "identity-twice", warning, "Two different records have the same identity; both are kept.",
       "One of them may be a later edition of the other.", "Compare the two and keep the one that was seen then."},
      {"SRC009", "source-incomplete", warning, "The source says that it holds more than was given.",
       "A timeline with a hole reads as if nothing had happened there.", "Export the rest and merge it."},
      {"SRC010", "kind-not-known", info, "A record is of a kind that this importer does not know.",
       "The event is there with its text, without a kind.", "Set its kind by hand where it matters."},
      {"SRC011", "edited-afterwards", info, "Records were changed or dated back after they were written.",
       "A text that was changed later may hold what nobody knew at the time.",
       "Where it matters, ask what it said before."},
      {"SRC012", "path-leaves-the-export", warning, "A path points outside of the export; only its last part was used.",
       "Such paths are a known way to write over other files. Nothing is opened or written by them here.",
       "Check where the export comes from."},
      {"SRC013", "columns-left-out", info, "A table has columns that its mapping does not name; they are not read.",
       "What stands in them is missing from the timeline, and nobody would see it there.",
       "Name them in the mapping, or keep the originals."},
      {"SRC014", "line-not-json", warning, "A line of a file of records is no JSON; it is kept as a note.",
       "A dump that was cut off or spoiled would otherwise be lost whole.", "Export the record of that line again."},
      {"SRC020", "clocks-apart", warning, "Two sources tell of the same events at times that differ steadily.",
       "A clock that is off, or a steady delay, turns cause and effect around. Nothing was shifted.",
       "Which of the two clocks do other sources agree with?"},
      {"SRC021", "sources-differ", warning, "Sources place the same moment at different times; both stand.",
       "What looks like a contradiction is often two views of one moment, and worth a question.",
       "What did each of them see at that moment?"},
      {"SRC022", "sources-silent", info, "No source says anything for a while.",
       "Silence is where people were thinking, waiting or talking elsewhere: the best place for a question.",
       "Ask what was going on, and whether there is another record of it."},
  };
  return rules;
}

const Type& Described<MilestoneCandidate>::type() {
  static const Type made = record<MilestoneCandidate>(
      "MilestoneCandidate", "A moment that a source offers as a milestone: proposed, never asserted.",
      {field<&MilestoneCandidate::milestone>("milestone", "The milestone that it may be."),
       field<&MilestoneCandidate::event>("event", "The event that shows it."),
       field<&MilestoneCandidate::incident>("incident", "The incident that it belongs to, where the source says so."),
       field<&MilestoneCandidate::reason>("reason", "Why it is proposed.")});
  return made;
}

const Type& Described<OriginalRecord>::type() {
  static const Type made = record<OriginalRecord>(
      "OriginalRecord", "A record of a source as it was. It may hold names.",
      {field<&OriginalRecord::id>("id", Need::required, "The id of the event or note that was made from it."),
       field<&OriginalRecord::file>("file", "The file that it stood in."),
       field<&OriginalRecord::line>("line", "The line at which it began, from 1."),
       field<&OriginalRecord::record>("record", "The record; a line of a log stands under \"text\".")});
  return made;
}

const Type& Described<ImportedEvidence>::type() {
  static const Type made = record<ImportedEvidence>(
      "ImportedEvidence", "What one source knows about what happened.",
      {field<&ImportedEvidence::source>("source", "What the source is called."),
       field<&ImportedEvidence::incidents>("incidents", "The incidents that it knows."),
       field<&ImportedEvidence::events>("events", "What happened, in the order of time."),
       field<&ImportedEvidence::milestones>("milestones", "Moments that it offers as milestones."),
       field<&ImportedEvidence::actions>("actions", "Follow-up work that it knows, as candidates."),
       field<&ImportedEvidence::people>("people", "Who took part. Names stand here and nowhere else."),
       field<&ImportedEvidence::evidence>("evidence", "The files, as evidence that the events cite."),
       field<&ImportedEvidence::notes>("notes", "What has no other home."),
       field<&ImportedEvidence::originals>("originals", "Every record as it was.")});
  return made;
}

}  // namespace debrief::inline v0
