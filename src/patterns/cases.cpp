#include "debrief/patterns/cases.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

#include "debrief/model/incident.hpp"
#include "debrief/model/taxonomy.hpp"

namespace debrief::inline v0 {

namespace {

/// What is gathered about one document before it becomes a case.
struct Draft {
  bool review = false;
  bool drill = false;
  bool any_incident = false;
  std::int64_t happened = absent;
  std::string severity;
  std::string title;
  std::vector<std::string> codes;
  std::vector<std::string> edges;
  std::vector<std::string> services;
  std::vector<std::string> incidents;
  std::map<std::string, std::int64_t> began;  ///< by incident
  std::vector<std::string> words;
};

std::int64_t known(std::int64_t at, std::int64_t as_of) {
  return at == absent || at > as_of ? absent : at;
}

bool is_condition(std::int32_t kind) {
  return kind != static_cast<std::int32_t>(FactorKind::mitigator) &&
         kind != static_cast<std::int32_t>(FactorKind::luck);
}

std::string edge_text(const Corpus& corpus, std::size_t row) {
  const auto& types = type_of<EdgeType>().enumerators;
  const std::int32_t type = corpus.edges.type[row];
  const std::string_view verb = type >= 0 && type < static_cast<std::int32_t>(types.size())
                                    ? types[static_cast<std::size_t>(type)].text
                                    : "relates";
  return corpus.strings[corpus.edges.from[row]] + ' ' + std::string(verb) + ' ' + corpus.strings[corpus.edges.to[row]];
}

std::vector<Draft> drafts_of(const Corpus& corpus) {
  std::vector<Draft> out(corpus.document_count());
  const auto at = [&](std::int32_t document) -> Draft& { return out[static_cast<std::size_t>(document)]; };
  for (std::size_t d = 0; d < out.size(); ++d) out[d].review = corpus.documents.is_review[d] != 0;
  for (std::size_t i = 0; i < corpus.incident_count(); ++i) {
    Draft& draft = at(corpus.incidents.document[i]);
    if (!draft.any_incident) {
      draft.severity = corpus.strings[corpus.incidents.severity[i]];
      draft.title = corpus.strings[corpus.incidents.title[i]];
      draft.drill = corpus.incidents.kind[i] == static_cast<std::int32_t>(IncidentKind::drill);
      draft.any_incident = true;
    }
    if (corpus.incidents.id[i] != 0) draft.incidents.push_back(corpus.strings[corpus.incidents.id[i]]);
  }
  for (std::size_t s = 0; s < corpus.services.incident.size(); ++s) {
    const std::int32_t document = corpus.incidents.document[static_cast<std::size_t>(corpus.services.incident[s])];
    at(document).services.push_back(corpus.strings[corpus.services.text[s]]);
  }
  for (std::size_t m = 0; m < corpus.milestones.incident.size(); ++m) {
    const std::int64_t when = corpus.milestones.at[m];
    if (when == absent) continue;
    Draft& draft = at(corpus.incidents.document[static_cast<std::size_t>(corpus.milestones.incident[m])]);
    if (draft.happened == absent || when < draft.happened) draft.happened = when;
    const auto incident = static_cast<std::size_t>(corpus.milestones.incident[m]);
    const auto [at_id, fresh] = draft.began.emplace(corpus.strings[corpus.incidents.id[incident]], when);
    if (!fresh) at_id->second = std::min(at_id->second, when);
  }
  for (std::size_t f = 0; f < corpus.factors.document.size(); ++f) {
    if (corpus.factors.code[f] == 0 || !is_condition(corpus.factors.kind[f])) continue;
    at(corpus.factors.document[f]).codes.push_back(corpus.strings[corpus.factors.code[f]]);
  }
  for (std::size_t e = 0; e < corpus.edges.document.size(); ++e) {
    at(corpus.edges.document[e]).edges.push_back(edge_text(corpus, e));
  }
  for (std::size_t w = 0; w < corpus.words.document.size(); ++w) {
    at(corpus.words.document[w]).words.push_back(corpus.strings[corpus.words.word[w]]);
  }
  return out;
}

/// Dates of documents without milestones, from their timelines.
void date_by_timeline(const Corpus& corpus, std::vector<Draft>& drafts) {
  std::vector<std::int64_t> first(drafts.size(), absent);
  for (std::size_t e = 0; e < corpus.events.document.size(); ++e) {
    const std::int64_t when = corpus.events.at[e];
    std::int64_t& earliest = first[static_cast<std::size_t>(corpus.events.document[e])];
    if (when != absent && (earliest == absent || when < earliest)) earliest = when;
  }
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    if (drafts[d].happened == absent) drafts[d].happened = first[d];
  }
}

std::vector<Facet> facets_of(const Corpus& corpus, const Transactions& codes) {
  std::map<std::string_view, std::array<int, 3>> votes;
  for (std::size_t f = 0; f < corpus.factors.document.size(); ++f) {
    const std::int32_t facet = corpus.factors.facet[f];
    if (corpus.factors.code[f] == 0 || facet < 0 || facet > 2) continue;
    ++votes[corpus.strings[corpus.factors.code[f]]][static_cast<std::size_t>(facet)];
  }
  std::vector<Facet> out;
  for (const std::string& code : codes.names) {
    const FactorCategory* category = category_of(code);
    Facet facet = category != nullptr ? category->facet : Facet::technical;
    const auto at = votes.find(code);
    if (at != votes.end()) {
      int most = at->second[static_cast<std::size_t>(facet)];
      for (std::size_t f = 0; f < 3; ++f) {
        if (at->second[f] > most) {
          most = at->second[f];
          facet = static_cast<Facet>(f);
        }
      }
    }
    out.push_back(facet);
  }
  return out;
}

}  // namespace

Cases cases_of(const Corpus& corpus, std::int64_t as_of, const CaseOptions& options) {
  std::vector<Draft> drafts = drafts_of(corpus);
  date_by_timeline(corpus, drafts);
  Cases out;
  std::vector<std::size_t> kept;
  std::map<std::string_view, bool> covered;
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    for (const std::string& incident : drafts[d].incidents) covered[incident] = covered[incident] || drafts[d].review;
    if (!drafts[d].review) continue;
    if (drafts[d].happened != absent && drafts[d].happened > as_of) {
      ++out.later;
    } else if (drafts[d].drill && !options.drills) {
      ++out.drills;
    } else {
      kept.push_back(d);
    }
  }
  for (const auto& [incident, by_review] : covered) out.unreviewed += by_review ? 0 : 1;
  const auto text = [&](const std::vector<std::int32_t>& column, std::size_t d) { return corpus.strings[column[d]]; };
  std::sort(kept.begin(), kept.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(drafts[a].happened, text(corpus.documents.id, a), corpus.documents.fingerprint[a]) <
           std::tuple(drafts[b].happened, text(corpus.documents.id, b), corpus.documents.fingerprint[b]);
  });
  std::vector<std::vector<std::string>> codes;
  std::vector<std::vector<std::string>> edges;
  std::vector<std::vector<std::string>> services;
  std::vector<std::vector<std::string>> incidents;
  std::vector<std::vector<std::string>> words;
  std::vector<std::string> first_service;
  for (const std::size_t d : kept) {
    Draft& draft = drafts[d];
    out.document.push_back(static_cast<std::int32_t>(d));
    out.id.push_back(text(corpus.documents.id, d));
    out.title.push_back(std::move(draft.title));
    out.happened.push_back(draft.happened);
    std::int64_t reviewed = known(corpus.documents.meeting_ended[d], as_of);
    if (reviewed == absent) reviewed = known(corpus.documents.meeting_started[d], as_of);
    if (reviewed == absent) reviewed = known(corpus.documents.followed_up[d], as_of);
    if (reviewed == absent) reviewed = known(corpus.documents.published[d], as_of);
    out.reviewed.push_back(reviewed);
    out.severity.push_back(std::move(draft.severity));
    out.uncoded += draft.codes.empty() ? 1 : 0;
    out.undated += draft.happened == absent ? 1 : 0;
    first_service.push_back(draft.services.empty() ? std::string() : draft.services.front());
    codes.push_back(std::move(draft.codes));
    edges.push_back(std::move(draft.edges));
    services.push_back(std::move(draft.services));
    incidents.push_back(std::move(draft.incidents));
    words.push_back(std::move(draft.words));
  }
  out.codes = transactions_of(codes);
  out.edges = transactions_of(edges);
  out.services = transactions_of(services);
  out.incidents = transactions_of(incidents);
  for (std::size_t c = 0; c < kept.size(); ++c) {
    const Draft& draft = drafts[kept[c]];
    for (const std::int32_t id : out.incidents.row(c)) {
      const auto began = draft.began.find(out.incidents.names[static_cast<std::size_t>(id)]);
      const std::int64_t of_review = out.incidents.row(c).size() == 1 ? draft.happened : absent;
      out.incident_began.push_back(began != draft.began.end() ? began->second : of_review);
    }
  }
  out.words = transactions_of(words);
  for (const std::string& service : first_service) {
    const auto& names = out.services.names;
    const auto at = std::lower_bound(names.begin(), names.end(), service);
    out.first_service.push_back(service.empty() ? -1 : static_cast<std::int32_t>(at - names.begin()));
  }
  out.facets = facets_of(corpus, out.codes);
  return out;
}

bool share_an_incident(const Cases& cases, std::size_t a, std::size_t b) {
  constexpr std::int64_t day = 86400;
  const auto first_of = [&](std::size_t c) { return static_cast<std::size_t>(cases.incidents.starts[c]); };
  const auto own = cases.incidents.row(a);
  const auto theirs = cases.incidents.row(b);
  for (std::size_t i = 0; i < own.size(); ++i) {
    const auto at = std::lower_bound(theirs.begin(), theirs.end(), own[i]);
    if (at == theirs.end() || *at != own[i]) continue;
    const std::int64_t here = cases.incident_began[first_of(a) + i];
    const std::int64_t there = cases.incident_began[first_of(b) + static_cast<std::size_t>(at - theirs.begin())];
    if (here == absent || there == absent || (here < there ? there - here : here - there) <= day) return true;
  }
  return false;
}

}  // namespace debrief::inline v0
