#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/corpus/meeting_fact.hpp"
#include "debrief/io/documents.hpp"
#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

/// Texts by number, each held once. Number 0 is the empty text.
class StringPool {
 public:
  DEBRIEF_EXPORT StringPool();
  DEBRIEF_EXPORT StringPool(const StringPool& other);
  DEBRIEF_EXPORT StringPool& operator=(const StringPool& other);
  StringPool(StringPool&&) noexcept = default;
  StringPool& operator=(StringPool&&) noexcept = default;
  ~StringPool() = default;

  /// The number of a text, which is added where it is new.
  DEBRIEF_EXPORT std::int32_t add(std::string_view text);
  /// The number of a text; -1 when it was never added.
  DEBRIEF_EXPORT std::int32_t find(std::string_view text) const;
  const std::string& operator[](std::int32_t number) const { return *texts_[static_cast<std::size_t>(number)]; }
  std::int32_t size() const { return static_cast<std::int32_t>(texts_.size()); }

 private:
  std::unordered_map<std::string, std::int32_t> numbers_;
  std::vector<const std::string*> texts_;
};

/// Stands in a column where a value is absent.
inline constexpr std::int64_t absent = INT64_MIN;

/// Many reviews as columns: what analysis needs, without the prose.
///
/// Each table is a set of columns of equal length; a row of one table names a row of another by its number, texts are
/// numbers of `strings`, enumerations their place in the description, instants seconds since 1970, and `absent` stands
/// where a document says nothing. No column holds a person.
struct Corpus {
  struct Documents {
    std::vector<std::int64_t> fingerprint;  ///< hash of the canonical bytes; the identity of a document
    std::vector<std::int32_t> id;
    std::vector<std::int32_t> is_review;
    std::vector<std::int32_t> kind;
    std::vector<std::int32_t> stage;
    std::vector<std::int32_t> tier;
    std::vector<std::int64_t> meeting_started;
    std::vector<std::int64_t> meeting_ended;
    std::vector<std::int64_t> followed_up;
    std::vector<std::int64_t> published;
    std::vector<std::int32_t> verdict;
    std::vector<std::int32_t> decision_points;
    std::vector<std::int32_t> learning_points;
    std::vector<std::int64_t> timeline_closed;  ///< when the timeline part of the meeting was over
  };
  struct Incidents {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> id;
    std::vector<std::int32_t> title;
    std::vector<std::int32_t> kind;
    std::vector<std::int32_t> severity;
    std::vector<std::int32_t> customer_facing;  ///< 0, 1, or -1 where absent
  };
  /// Texts that belong to an incident.
  struct IncidentTexts {
    std::vector<std::int32_t> incident;
    std::vector<std::int32_t> text;
  };
  struct Milestones {
    std::vector<std::int32_t> incident;
    std::vector<std::int32_t> name;
    std::vector<std::int64_t> at;
    std::vector<std::int64_t> resolution_seconds;
    std::vector<std::int32_t> provenance;
    std::vector<std::int32_t> expertise;
    std::vector<std::int32_t> severity;
  };
  struct Factors {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> id;
    std::vector<std::int32_t> code;
    std::vector<std::int32_t> kind;
    std::vector<std::int32_t> level;
    std::vector<std::int32_t> facet;
    std::vector<std::int64_t> minutes;
  };
  /// Edges by the codes they join; a node without a code stands as its kind ("decision", "impact", "phase:recovery").
  struct Edges {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> type;
    std::vector<std::int32_t> from;
    std::vector<std::int32_t> to;
    std::vector<std::int64_t> minutes;
  };
  struct Actions {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> id;
    std::vector<std::int32_t> title;  ///< lower case, punctuation as single spaces
    std::vector<std::int32_t> type;
    std::vector<std::int32_t> state;
    std::vector<std::int32_t> superseded_by;
    std::vector<std::int64_t> due_day;  ///< days since 1970
    std::vector<std::int64_t> committed;
    std::vector<std::int64_t> done;
    std::vector<std::int64_t> verified;
    std::vector<std::int64_t> dropped;
    std::vector<std::int32_t> owner_team;  ///< the owner where it is a team; a person's name is never kept
    std::vector<std::int64_t> last_step;   ///< the latest moment of its history
    std::vector<std::int64_t> voiced;      ///< when it was first said
  };
  /// Factors that an action addresses.
  struct ActionFactors {
    std::vector<std::int32_t> action;
    std::vector<std::int32_t> factor;
  };
  /// What a review knowingly lives with: a row for every code of a known risk, one without a code where it has none.
  struct Risks {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> text;
    std::vector<std::int32_t> code;
  };
  /// Distinct words of titles, factors and summary, the first 48 of a review, for finding similar ones.
  struct Words {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> word;
  };
  /// Phases and marks of the timeline in their order, for sequences.
  struct Events {
    std::vector<std::int32_t> document;
    std::vector<std::int64_t> at;
    std::vector<std::int32_t> phase;
    std::vector<std::int32_t> kind;
    std::vector<std::int32_t> mark;
  };

  /// What a review shows of its meeting: `part` of `whole`, by MeetingFact. Small groups are in it and are suppressed
  /// by the scorecards, so it is no table for the public.
  struct MeetingFacts {
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> fact;
    std::vector<std::int64_t> part;
    std::vector<std::int64_t> whole;
  };

  StringPool strings;
  Documents documents;
  Incidents incidents;
  IncidentTexts services;
  IncidentTexts teams;
  IncidentTexts needed_expertise;
  Milestones milestones;
  Factors factors;
  Edges edges;
  Actions actions;
  ActionFactors action_factors;
  Events events;
  Risks risks;
  Words words;
  MeetingFacts meeting_facts;
  /// The fingerprints of all documents, for finding repeats.
  std::unordered_set<std::int64_t> fingerprints;

  std::size_t document_count() const { return documents.id.size(); }
  std::size_t incident_count() const { return incidents.id.size(); }
};

/// Adds what a document tells. A document whose bytes were added before changes nothing. Returns whether it was new.
/// Linear in the document.
DEBRIEF_EXPORT bool add(Corpus& corpus, const Document& document);

/// Adds every document of `other` that `corpus` does not hold. Any split of a corpus, merged in any order, gives the
/// same to_bytes(). Linear in `other`.
DEBRIEF_EXPORT void merge(Corpus& corpus, const Corpus& other);

/// The corpus as bytes, in canonical order (documents by id, then by fingerprint), with a checksum. Portable between
/// machines. n log n in the documents.
DEBRIEF_EXPORT std::string to_bytes(const Corpus& corpus);

/// Reads what to_bytes() wrote. Every number is checked before it is used; anything else is an error.
DEBRIEF_EXPORT Result<Corpus> corpus_from_bytes(std::string_view bytes);

DEBRIEF_EXPORT Result<Done> save(const Corpus& corpus, const std::filesystem::path& path);

/// What loading a corpus met.
struct Loading {
  Corpus corpus;
  /// Files that could not be read at all.
  std::vector<Error> errors;
  /// Documents with error findings, which were added as far as they go, and texts that are no documents.
  struct Doubt {
    Source source;
    std::vector<Finding> findings;
  };
  std::vector<Doubt> doubts;
};

/// Loads folders, .json, .jsonl and saved corpora (.debrief) and merges them. Broken files are named and the good ones
/// are still read. `progress` is told the number of documents so far.
DEBRIEF_EXPORT Loading load_corpus(const std::vector<std::filesystem::path>& paths, const Limits& limits = {},
                                   const std::function<void(std::size_t)>& progress = {});

}  // namespace debrief::inline v0
