// What all importers of evidence have in common: opening, identities, times, people, originals, findings.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "debrief/core/time_zone.hpp"
#include "debrief/io/import/evidence.hpp"
#include "io/import/identities.hpp"
#include "io/import/json_node.hpp"
#include "io/text_position.hpp"

namespace debrief::inline v0::import_detail {

/// What a source is, in one place.
struct SourceKind {
  /// What stands before the colon of an id.
  std::string_view system;
  /// What people call it: "PagerDuty".
  std::string_view name;
  /// What the file is, for "this is no …".
  std::string_view wanted;
  EvidenceKind evidence = EvidenceKind::other;
};

/// `text` with every `name` in it replaced. Linear.
std::string with_replaced(std::string_view text, std::string_view name, std::string_view replacement);

/// What one source knows, while its files are read one after the other.
class EvidenceBuilder {
 public:
  EvidenceBuilder(const SourceKind& kind, const EvidenceOptions& options);

  /// What stands before the colon of the ids from here on; for sources of which there may be several.
  void set_system(std::string system) {
    system_ = std::move(system);
    named_.clear();
  }
  const std::string& system() const { return system_; }

  /// Goes on to a file: refuses what is plainly something else (a zip archive, a page, nothing at all) with a finding
  /// and says false. The bytes must outlive the builder.
  bool open(const EvidenceFile& file);

  /// The JSON of the open file; nothing, with a finding, where it is none. A file that is not cited, such as a table of
  /// names, is no evidence of its own.
  Node parse(bool cited = true);

  /// The same, where the file may also be JSON lines: then a list of them. A line that is no JSON is a finding and a
  /// note, and the others are read.
  Node parse_lines(bool cited = true);

  /// Takes the open file as text, about a record a line: bytes that are no UTF-8 become U+FFFD with a finding, and room
  /// is made for as many records as there are lines, so that a long file is not moved about while it grows.
  void accept_text();

  /// The text of the open file.
  std::string_view text() const { return text_; }
  const std::string& path() const { return path_; }
  const EvidenceOptions& options() const { return options_; }
  ImportedEvidence& out() { return out_; }
  const TimeZone* zone() const { return zone_ ? &*zone_ : nullptr; }

  /// A member's text. Empty where it is absent or null; a finding where it is anything else.
  std::string_view text(Node record, std::string_view member);
  /// A member's text or number, as written. Empty where it is absent, null or anything else.
  std::string_view scalar(Node record, std::string_view member) const;
  /// The JSON of a value as it stands in the file.
  std::string_view raw(Node value) const;

  /// A new event "<system>:<native>" made from a record; null when the very same record was there before. Good until
  /// the next event is added.
  TimelineEvent* event(std::string_view native, Node record);
  /// The same for a line of the open file.
  TimelineEvent* event(std::string_view native, std::string_view line);
  /// The same for a text that was made from what stands at `offset`.
  TimelineEvent* event(std::string_view native, std::string_view record, std::size_t offset);

  /// The same without its original, which original_of() makes room for.
  TimelineEvent* bare_event(std::string_view native, std::string_view record, std::size_t offset);
  /// Where the JSON of the event's record goes, to be called once; null where originals are not kept.
  std::string* original_of(const TimelineEvent& event);

  /// True once for every id: for records that are no events. Otherwise the repetition is counted.
  bool is_new(const std::string& id, std::size_t offset);
  /// Keeps a record that gave something else than an event, such as an incident, under its id.
  void keep_original(const std::string& id, Node record);

  /// Puts a time into an event: read as it is, or in the zone of the options; what cannot be read stays as text.
  void set_time(TimelineEvent& event, std::string_view written, std::size_t offset);
  /// The instant of a time outside of an event; a finding where it cannot be read.
  std::optional<Instant> time(std::string_view written, std::size_t offset);

  /// The id of a person of the source, who is added with this name where it is not known yet. Empty for an empty id.
  std::string person(std::string_view native, std::string_view name);
  /// The same for somebody of whom the source has only a name. The id is made from the name: a handle, no disguise.
  const std::string& person_named(std::string_view name);
  /// The role that the options give to an account, otherwise `otherwise`.
  std::string role(std::string_view native, std::string_view otherwise) const;

  void milestone(std::string_view name, const TimelineEvent& event, std::string reason);
  void milestone(std::string_view name, const std::optional<Instant>& at, const Id<Incident>& incident,
                 std::string reason);
  void note(std::string heading, std::string_view text, std::size_t offset);
  /// Keeps a record that is none of those the format knows, with a finding.
  void keep_unknown(Node record, std::string_view why);

  void find(std::string_view rule, std::string message, std::size_t offset);
  /// One finding for all of a kind: "3 records were edited …". `words` goes behind the count and is
  /// said of several.
  void tally(std::string_view rule, std::string_view words, std::size_t offset);

  /// Counts a record whose time was read in the zone of the options.
  void assume_zone(std::size_t offset);

  /// The 1-based line of an offset into the open file.
  std::int64_t line_of(std::size_t offset);

  /// Sorts, closes and gives everything back. There is no value when no file could be read.
  Reading<ImportedEvidence> finish();

 private:
  struct Tally {
    std::size_t count = 0;
    std::string words;
    Finding first;
  };
  Node take(json::Parsed parsed, bool cited);
  bool is_json_line(std::string_view line);
  void accept();
  void expect(std::size_t records);
  void refuse(std::string message);
  std::string make_person_named(std::string_view name);
  void close_file();
  /// A finding for each kind of which records were counted.
  void tell_tallies();
  /// Puts the events into the order of time; one without a clock stays behind the one that stood before it.
  void sort_events();
  Finding make(std::string_view rule, std::string message, std::size_t offset);

  SourceKind kind_;
  std::string system_;
  const EvidenceOptions& options_;
  ImportedEvidence out_;
  std::vector<Finding> findings_;
  std::size_t findings_left_out_ = 0;
  std::vector<Tally> tallies_;
  /// What is said of records whose time was read in the zone of the options.
  std::string zone_words_;
  std::optional<TimeZone> zone_;

  std::unordered_map<std::string, std::size_t> people_;
  /// The ids of people of the system at hand who are known by name only.
  std::unordered_map<std::string, std::string> named_;
  Identities identities_;
  /// By event: the hashes of further records that were given under its identity.
  std::unordered_map<std::size_t, std::vector<std::size_t>> other_records_;
  std::unordered_set<std::string> others_;
  std::size_t opened_ = 0;

  std::string path_;
  std::string_view text_;
  /// JSON lines as a list, one record a line as before.
  std::string list_;
  /// The text where bytes of the file were no characters.
  std::string mended_;
  json::Tape tape_;
  std::size_t counted_offset_ = 0;
  std::int64_t counted_line_ = 1;
  std::optional<LineIndex> lines_;
  std::size_t first_event_ = 0;
};

}  // namespace debrief::inline v0::import_detail
