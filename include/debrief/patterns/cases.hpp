#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/model/contributing_factor.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

struct CaseOptions {
  /// Drills are practice: they are left out unless asked for.
  bool drills = false;
};

/// The reviews of a corpus as the pattern searches see them, in order of time, then of id: one case per review.
///
/// Codes are those of conditions, triggers and context: a mitigator uses the same code for the opposite and is left
/// out, luck too. Everything that happened after the cut-off is unknown. Columns have one entry per case.
struct Cases {
  std::vector<std::int32_t> document;  ///< row of corpus.documents
  std::vector<std::string> id;
  std::vector<std::string> title;           ///< of its first incident
  std::vector<std::int64_t> happened;       ///< earliest milestone of its incidents, seconds since 1970, or `absent`
  std::vector<std::int64_t> reviewed;       ///< end of the meeting, else follow-up, else publication, or `absent`
  std::vector<std::string> severity;        ///< of its first incident
  std::vector<std::int32_t> first_service;  ///< number in services.names, or -1
  Transactions codes;
  Transactions edges;  ///< "DET-04 misleads decision"
  Transactions services;
  Transactions incidents;  ///< ids, to know two reviews of one incident
  /// For each of incidents.items its earliest milestone, or `absent`; the review's where it has one incident only.
  std::vector<std::int64_t> incident_began;
  Transactions words;
  /// The facet of each code of `codes`: what its factors say most often, else its category's.
  std::vector<Facet> facets;

  std::int64_t drills = 0;      ///< reviews left out because they are about a drill
  std::int64_t later = 0;       ///< reviews left out because they lie after the cut-off
  std::int64_t uncoded = 0;     ///< cases without any code
  std::int64_t undated = 0;     ///< cases of which no moment is known
  std::int64_t unreviewed = 0;  ///< incidents that no review covers

  std::size_t size() const { return document.size(); }
};

/// Whether two cases review an incident that both know by the same id and, where both date it, by a start within a day:
/// an importer may call two incidents the same because their titles are.
DEBRIEF_EXPORT bool share_an_incident(const Cases& cases, std::size_t a, std::size_t b);

/// Linear in the corpus, n log n in the cases.
DEBRIEF_EXPORT Cases cases_of(const Corpus& corpus, std::int64_t as_of, const CaseOptions& options = {});

}  // namespace debrief::inline v0
