#include <algorithm>

#include "debrief/core/text.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_listed = 10;
constexpr std::size_t most_reviews = 5;

std::string motif_text(const Patterns& patterns, const Motif& motif) {
  const Cases& cases = patterns.cases;
  std::string out = "  - ";
  for (std::size_t i = 0; i < motif.edges.size(); ++i) {
    out += (i == 0 ? "" : "\n    and ") + code_words(cases.edges.names[static_cast<std::size_t>(motif.edges[i])]);
  }
  out += "\n    in " + counted(static_cast<std::size_t>(motif.support), "review", "reviews");
  if (motif.groups > 0) out += " over " + counted(static_cast<std::size_t>(motif.groups), "service", "services");
  out += "; " + short_text(motif.expected, 2) + " if who relates to whom were dealt out anew";
  if (motif.lift) out += " (" + short_text(*motif.lift, 2) + " times as many; q " + p_words(motif.q) + ")";
  out += "\n    in ";
  for (std::size_t i = 0; i < std::min(motif.rows.size(), most_reviews); ++i) {
    out += (i == 0 ? "" : ", ") + cases.id[static_cast<std::size_t>(motif.rows[i])];
  }
  if (motif.rows.size() > most_reviews) out += " and " + std::to_string(motif.rows.size() - most_reviews) + " more";
  return out + "\n";
}

}  // namespace

std::string motifs_text(const Patterns& patterns) {
  const Motifs& all = *patterns.motifs;
  std::string out =
      "Which relations between conditions come back?\n"
      "  Parts of the factor graphs that several reviews share, beside what would be shared if every condition kept "
      "its\n"
      "  number of relations but met others.\n\n";
  if (all.graphs == 0) return out + "  No review has a factor graph with coded factors.\n";
  std::size_t listed = 0;
  const auto clear = static_cast<std::size_t>(
      std::count_if(all.found.begin(), all.found.end(), [](const Motif& motif) { return motif.stands_out; }));
  if (clear == 0) {
    out += all.found.empty() ? "  No relation stands in enough of " +
                                   counted(static_cast<std::size_t>(all.graphs), "graph", "graphs") + ".\n"
                             : std::string("  None stands out from what chance gives. The most frequent:\n");
  }
  for (const Motif& motif : all.found) {
    if (clear > 0 && !motif.stands_out) break;
    if (++listed > (clear > 0 ? most_listed : most_listed / 2)) break;
    out += motif_text(patterns, motif);
  }
  if (all.found.size() > listed) {
    out += "  " + std::to_string(all.found.size()) + " motifs were compared (--format json has all).\n";
  }
  return out;
}

OrderedJson motifs_json(const Patterns& patterns) {
  const Motifs& all = *patterns.motifs;
  const Cases& cases = patterns.cases;
  OrderedJson found = OrderedJson::array();
  for (const Motif& motif : all.found) {
    OrderedJson relations = OrderedJson::array();
    for (const std::int32_t e : motif.edges) {
      const MotifEdge edge = motif_edge_of(cases.edges.names[static_cast<std::size_t>(e)]).value_or(MotifEdge{});
      relations.push_back({{"from", edge.from},
                           {"type", type_of<EdgeType>().enumerators[static_cast<std::size_t>(edge.type)].text},
                           {"to", edge.to}});
    }
    OrderedJson reviews = OrderedJson::array();
    for (const std::int32_t row : motif.rows) reviews.push_back(cases.id[static_cast<std::size_t>(row)]);
    found.push_back({{"relations", std::move(relations)},
                     {"support", motif.support},
                     {"services", motif.groups},
                     {"expected", motif.expected},
                     {"lift", or_null(motif.lift)},
                     {"p", motif.p},
                     {"q", motif.q},
                     {"stands_out", motif.stands_out},
                     {"reviews", std::move(reviews)}});
  }
  return {{"graphs", all.graphs}, {"relations", all.edges}, {"found", std::move(found)}};
}

}  // namespace debrief::inline v0
