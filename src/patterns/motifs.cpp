#include "debrief/patterns/motifs.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/metrics/stats/random.hpp"
#include "patterns/exact.hpp"
#include "patterns/rewired.hpp"

namespace debrief::inline v0 {

namespace {

using Rows = std::vector<std::int32_t>;
using Edges = std::vector<std::int32_t>;

/// Whether two relations may hang together at this end: a code or a phase, not a thing of one review alone.
bool joins(std::string_view end) {
  static const std::set<std::string_view> of_one_review = {"event",  "decision", "cue",     "factor", "impact",
                                                           "action", "junction", "barrier", "unknown"};
  return !of_one_review.contains(end);
}

bool is_coded(std::string_view end) {
  return joins(end) && !end.starts_with("phase:");
}

/// A relation of a condition to another thing. That something meets at a junction says only that a junction was drawn.
bool tells(const MotifEdge& edge) {
  const auto shapeless = [](std::string_view end) { return end == "junction" || end == "unknown"; };
  return (is_coded(edge.from) || is_coded(edge.to)) && !shapeless(edge.from) && !shapeless(edge.to);
}

Rows common(const Rows& a, const Rows& b) {
  Rows out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

/// Closed connected sets of frequent relations.
class Miner {
 public:
  Miner(const Transactions& edges, const MotifOptions& options) : edges_(edges), options_(options) {
    rows_.resize(edges.names.size());
    parts_.resize(edges.names.size());
    for (std::size_t e = 0; e < edges.names.size(); ++e) {
      parts_[e] = motif_edge_of(edges.names[e]);
      usable_.push_back(parts_[e] && tells(*parts_[e]));
    }
    for (std::size_t r = 0; r < edges.size(); ++r) {
      for (const std::int32_t e : edges.row(r))
        rows_[static_cast<std::size_t>(e)].push_back(static_cast<std::int32_t>(r));
    }
    for (std::size_t e = 0; e < rows_.size(); ++e) {
      if (!usable_[e] || static_cast<std::int64_t>(rows_[e].size()) < options.min_support) continue;
      const auto number = static_cast<std::int32_t>(e);
      if (joins(parts_[e]->from)) at_[parts_[e]->from].push_back(number);
      if (joins(parts_[e]->to) && parts_[e]->to != parts_[e]->from) at_[parts_[e]->to].push_back(number);
    }
  }

  /// Every closed set is reached from a smaller one by one relation beside it.
  Result<std::map<Edges, Rows>> run() {
    std::map<Edges, Rows> found;
    std::vector<Edges> todo;
    const auto meet = [&](std::int32_t seed, Rows rows) {
      Edges closed = closure(seed, rows);
      const auto [at, fresh] = found.emplace(std::move(closed), std::move(rows));
      if (fresh) todo.push_back(at->first);
    };
    for (std::size_t e = 0; e < rows_.size(); ++e) {
      if (usable_[e] && static_cast<std::int64_t>(rows_[e].size()) >= options_.min_support) {
        meet(static_cast<std::int32_t>(e), rows_[e]);
      }
    }
    while (!todo.empty()) {
      if (static_cast<std::int64_t>(found.size()) > options_.limit) {
        return Error{ErrorCode::too_large, "motifs", "more than " + std::to_string(options_.limit) + " motifs",
                     "ask for a larger support"};
      }
      const Edges closed = std::move(todo.back());
      todo.pop_back();
      const Rows rows = found.at(closed);
      for (const std::int32_t e : beside(closed)) {
        Rows both = common(rows, rows_[static_cast<std::size_t>(e)]);
        if (static_cast<std::int64_t>(both.size()) >= options_.min_support) meet(e, std::move(both));
      }
    }
    return found;
  }

  std::int64_t usable() const { return std::count(usable_.begin(), usable_.end(), true); }
  const std::vector<std::optional<MotifEdge>>& parts() const { return parts_; }

 private:
  /// Frequent relations that share an end with the set and are not in it.
  Edges beside(const Edges& set) const {
    Edges out;
    for (const std::int32_t e : set) {
      for (const std::string* end :
           {&parts_[static_cast<std::size_t>(e)]->from, &parts_[static_cast<std::size_t>(e)]->to}) {
        const auto at = at_.find(*end);
        if (at != at_.end()) out.insert(out.end(), at->second.begin(), at->second.end());
      }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    std::erase_if(out, [&](std::int32_t e) { return std::binary_search(set.begin(), set.end(), e); });
    return out;
  }

  /// Everything that stands in all these rows and hangs together with `seed`.
  Edges closure(std::int32_t seed, const Rows& rows) const {
    Edges out = {seed};
    std::set<std::int32_t> met = {seed};
    for (std::size_t next = 0; next < out.size(); ++next) {
      const MotifEdge& part = *parts_[static_cast<std::size_t>(out[next])];
      for (const std::string* end : {&part.from, &part.to}) {
        const auto at = at_.find(*end);
        if (at == at_.end()) continue;
        for (const std::int32_t e : at->second) {
          if (!met.insert(e).second) continue;
          const Rows& own = rows_[static_cast<std::size_t>(e)];
          if (std::includes(own.begin(), own.end(), rows.begin(), rows.end())) out.push_back(e);
        }
      }
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  const Transactions& edges_;
  const MotifOptions& options_;
  std::vector<Rows> rows_;
  std::vector<std::optional<MotifEdge>> parts_;
  std::vector<bool> usable_;
  std::map<std::string, Edges, std::less<>> at_;  ///< frequent relations by end
};

/// For each motif the chance that it stands in each row, as far as above 0.
std::vector<std::vector<double>> chances(const Transactions& edges, const std::vector<std::optional<MotifEdge>>& parts,
                                         const std::vector<Motif>& motifs, const MotifOptions& options) {
  std::map<Edges, Rows> graphs;  // equal graphs are rewired once
  for (std::size_t r = 0; r < edges.size(); ++r) {
    const auto row = edges.row(r);
    if (!row.empty()) graphs[Edges(row.begin(), row.end())].push_back(static_cast<std::int32_t>(r));
  }
  std::vector<std::vector<double>> out(motifs.size());
  std::uint64_t number = 0;
  for (const auto& [graph, rows] : graphs) {
    if (options.progress) options.progress(static_cast<double>(number) / static_cast<double>(graphs.size()));
    RewiredGraph rewired(graph, parts, stats::SplitMix64(options.seed, (number << 32U)));
    ++number;
    std::vector<std::size_t> possible;
    std::vector<RewiredGraph::Pattern> patterns;
    for (std::size_t m = 0; m < motifs.size(); ++m) {
      if (auto pattern = rewired.pattern(motifs[m].edges)) {
        possible.push_back(m);
        patterns.push_back(std::move(*pattern));
      }
    }
    if (possible.empty()) continue;
    std::vector<std::int64_t> hits(possible.size(), 0);
    for (std::int64_t draw = 0; draw < options.draws; ++draw) {
      rewired.shuffle();
      for (std::size_t k = 0; k < possible.size(); ++k) hits[k] += rewired.holds(patterns[k]) ? 1 : 0;
    }
    for (std::size_t k = 0; k < possible.size(); ++k) {
      const bool stands =
          std::includes(graph.begin(), graph.end(), motifs[possible[k]].edges.begin(), motifs[possible[k]].edges.end());
      // The graph as it was told is one of those that could have been (Phipson and Smyth 2010).
      const double chance =
          static_cast<double>(hits[k] + (stands ? 1 : 0)) / static_cast<double>(options.draws + (stands ? 1 : 0));
      if (chance > 0) out[possible[k]].insert(out[possible[k]].end(), rows.size(), chance);
    }
  }
  if (options.progress) options.progress(1);
  return out;
}

}  // namespace

std::optional<MotifEdge> motif_edge_of(std::string_view text) {
  const auto& types = type_of<EdgeType>().enumerators;
  for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
    const std::string_view rest = text.substr(space + 1);
    for (std::size_t t = 0; t < types.size(); ++t) {
      const std::string_view verb = types[t].text;
      if (!rest.starts_with(verb) || rest.size() <= verb.size() + 1 || rest[verb.size()] != ' ' || space == 0) continue;
      return MotifEdge{std::string(text.substr(0, space)), static_cast<EdgeType>(t),
                       std::string(rest.substr(verb.size() + 1))};
    }
  }
  return std::nullopt;
}

Result<Motifs> motifs(const Transactions& edges, const Transactions& groups, const MotifOptions& options) {
  if (options.min_support < 1 || options.draws < 1) {
    return Error{ErrorCode::invalid_argument, "motifs", "a support or a number of draws below 1",
                 "ask for at least 1; 3 reviews and 400 draws are usual"};
  }
  if (groups.size() != 0 && groups.size() != edges.size()) {
    return Error{ErrorCode::invalid_argument, "groups", "has another number of rows than the relations",
                 "give every row its groups, or give none"};
  }
  Miner miner(edges, options);
  const auto sets = miner.run();
  if (!sets) return sets.error();
  Motifs out;
  out.edges = miner.usable();
  for (std::size_t r = 0; r < edges.size(); ++r) out.graphs += edges.row(r).empty() ? 0 : 1;
  for (const auto& [set, rows] : *sets) {
    Motif motif;
    motif.edges = set;
    motif.rows = rows;
    motif.support = static_cast<std::int64_t>(rows.size());
    if (groups.size() != 0) {
      std::set<std::int32_t> seen;
      for (const std::int32_t row : rows) {
        for (const std::int32_t group : groups.row(static_cast<std::size_t>(row))) seen.insert(group);
      }
      motif.groups = static_cast<std::int64_t>(seen.size());
      if (motif.groups < options.min_groups) continue;
    }
    out.found.push_back(std::move(motif));
  }
  const auto law = chances(edges, miner.parts(), out.found, options);
  std::vector<double> p;
  for (std::size_t m = 0; m < out.found.size(); ++m) {
    Motif& motif = out.found[m];
    for (const double chance : law[m]) motif.expected += chance;
    motif.p = poisson_binomial_upper(law[m], motif.support);
    if (motif.expected > 0) motif.lift = static_cast<double>(motif.support) / motif.expected;
    p.push_back(motif.p);
  }
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  for (std::size_t m = 0; m < out.found.size(); ++m) {
    out.found[m].q = q[m];
    out.found[m].stands_out = q[m] <= options.false_discovery;
  }
  std::stable_sort(out.found.begin(), out.found.end(),
                   [](const Motif& a, const Motif& b) { return a.q != b.q ? a.q < b.q : a.support > b.support; });
  return out;
}

}  // namespace debrief::inline v0
