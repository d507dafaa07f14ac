#include "metrics/coverage.hpp"

#include <map>
#include <set>

#include "debrief/model/incident.hpp"
#include "metrics/series.hpp"

namespace debrief::inline v0 {

std::vector<std::int64_t> onsets(const Corpus& corpus) {
  std::vector<std::int64_t> out(corpus.incident_count(), absent);
  for (std::size_t row = 0; row < corpus.milestones.incident.size(); ++row) {
    std::int64_t& first = out[static_cast<std::size_t>(corpus.milestones.incident[row])];
    const std::int64_t at = corpus.milestones.at[row];
    if (at != absent && (first == absent || at < first)) first = at;
  }
  return out;
}

std::vector<DistinctIncident> distinct_incidents(const Corpus& corpus, const Policy& policy, std::int64_t as_of) {
  const std::vector<std::int64_t> onset = onsets(corpus);
  using Identity = std::pair<std::int32_t, std::int64_t>;
  const auto identity = [&](std::size_t row) { return Identity{corpus.incidents.id[row], unix_day(onset[row])}; };
  std::set<Identity> reviewed;
  for (std::size_t row = 0; row < onset.size(); ++row) {
    const auto document = static_cast<std::size_t>(corpus.incidents.document[row]);
    if (onset[row] != absent && corpus.documents.is_review[document] != 0) reviewed.insert(identity(row));
  }
  // Of several accounts a review's stands before a bare incident's, then the smaller fingerprint.
  const auto better = [&](std::size_t a, std::size_t b) {
    const auto rank = [&](std::size_t row) {
      const auto document = static_cast<std::size_t>(corpus.incidents.document[row]);
      return std::pair(corpus.documents.is_review[document] == 0, corpus.documents.fingerprint[document]);
    };
    return rank(a) < rank(b);
  };
  std::map<Identity, std::size_t> chosen;
  for (std::size_t row = 0; row < onset.size(); ++row) {
    const auto kind = static_cast<IncidentKind>(corpus.incidents.kind[row]);
    if (kind == IncidentKind::drill || onset[row] == absent || onset[row] > as_of) continue;
    const auto [at, is_new] = chosen.try_emplace(identity(row), row);
    if (!is_new && better(row, at->second)) at->second = row;
  }
  std::vector<DistinctIncident> out;
  for (const auto& [key, row] : chosen) {
    const auto kind = static_cast<IncidentKind>(corpus.incidents.kind[row]);
    out.push_back({row, onset[row], kind == IncidentKind::near_miss,
                   severity_level(policy, corpus.strings[corpus.incidents.severity[row]]), reviewed.contains(key)});
  }
  return out;
}

}  // namespace debrief::inline v0
