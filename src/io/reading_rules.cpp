#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

const std::vector<ReadingRule>& reading_rules() {
  using enum Severity;
  static const std::vector<ReadingRule> rules = {
      {"DOC001", "not-json", error, "The text is not JSON.", "Nothing can be read from it.",
       "Mend the text at the place named."},
      {"DOC002", "too-large", error, "The document is larger than the limit.",
       "Limits keep one document from using up a host's memory.", "Split it, or raise Limits::document_bytes."},
      {"DOC003", "too-deep", error, "Values are nested deeper than the limit.",
       "Deep nesting is a known way to crash programs that read JSON.", "Flatten it, or raise Limits::depth."},
      {"DOC004", "string-too-long", error, "A string is longer than the limit.",
       "Limits keep one document from using up a host's memory.",
       "Move long material into evidence, or raise Limits::string_bytes."},
      {"DOC005", "too-many-values", error, "The document holds more values than the limit.",
       "Limits keep one document from using up a host's memory.", "Split it, or raise Limits::values."},
      {"DOC006", "list-too-long", error, "A list holds more items than the limit; the rest was not read.",
       "Limits keep one document from using up a host's memory.", "Split it, or raise Limits::list_items."},
      {"DOC007", "unknown-format", error, "The document does not say that it is of a known format.",
       "Without its format a document could only be guessed at.",
       "Write \"format\": \"debrief/review/1\" or \"debrief/incident/1\"."},
      {"DOC008", "newer-format", error, "The document is of a format newer than this library.",
       "A newer format may have given members another meaning.", "Read it with a newer version of the library."},
      {"DOC010", "wrong-type", error, "A member is of another type than its description says.",
       "Types are exact, so that no value is bent silently.", "Write the value in the type that the message names."},
      {"DOC011", "null-member", error, "A member is null.", "Absent has one spelling: the member is not there.",
       "Leave the member out."},
      {"DOC012", "not-an-integer", error, "A number is not a whole number of 64 bits.",
       "Rounding or wrapping it would invent a value.", "Write a whole number."},
      {"DOC013", "below-minimum", error, "A number is smaller than its description allows.",
       "The value has no meaning below that.", "Check the value."},
      {"DOC014", "unknown-enumerator", error, "A text is none of the values that its description lists.",
       "An unknown word cannot be counted or compared. It is kept and written back.", "Use one of the listed values."},
      {"DOC015", "malformed-instant", error, "A text is not an instant with its offset.",
       "A time without an offset, or with a typing error, puts events in the wrong order.",
       "Write RFC 3339, such as 2017-01-31T23:27:00Z."},
      {"DOC016", "unusual-instant", warning, "An instant is understood, and written in an unusual way.",
       "Other programs may read it otherwise, or not at all.", "Write it as the message says."},
      {"DOC017", "malformed-date", error, "A text is not a calendar day.", "A day that does not exist cannot be kept.",
       "Write YYYY-MM-DD."},
      {"DOC020", "missing-member", error, "A required member is absent.",
       "The record cannot be used for what it is there for.", "Add the member."},
      {"DOC021", "duplicate-member", error, "A member stands twice; its first value was taken.",
       "Programs differ in which of two values they take.", "Keep one of them."},
      {"DOC022", "unknown-member", info, "A member is not part of the format. It is kept and written back.",
       "A typing error in a name would otherwise pass unseen.",
       "Check the name; put private data under \"extensions\"."},
      {"DOC023", "byte-order-mark", info, "The text begins with a byte order mark.",
       "JSON is UTF-8 and has none; some programs refuse it.", "Save the file without it."},
      {"DOC030", "too-many-findings", warning, "There are more findings than the limit.",
       "The first ones are enough to begin with.", "Mend these first, or raise Limits::findings."},
  };
  return rules;
}

}  // namespace debrief::inline v0
