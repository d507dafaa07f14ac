#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/factor_graph.hpp"
#include "debrief/patterns/cases.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// One relation as the factor graphs of many reviews share it: codes instead of factors. An end without a code stands
/// as its kind ("decision", "impact", "phase:recovery").
struct MotifEdge {
  std::string from;
  EdgeType type = EdgeType::relates;
  std::string to;
  bool operator==(const MotifEdge&) const = default;
};

/// "DET-04 misleads decision" in parts. The relation is the first word between two spaces that names one.
DEBRIEF_EXPORT std::optional<MotifEdge> motif_edge_of(std::string_view text);

struct MotifOptions {
  /// Fewest reviews, and fewest services, that a motif must stand in.
  std::int64_t min_support = 3;
  std::int64_t min_groups = 2;
  double false_discovery = 0.05;
  /// Random graphs for each review, and their seed.
  std::int64_t draws = 400;
  std::uint64_t seed = 1;
  /// More motifs than this are an error, which names the remedy.
  std::int64_t limit = 100'000;
  /// Is told the share done, 0 to 1.
  std::function<void(double)> progress = {};
};

/// Relations that hang together through shared codes and stand together in several reviews. Closed: no larger motif
/// around it stands in the same reviews. A decision of one review is not that of another, so ends without a code do not
/// join relations; phases do.
struct Motif {
  std::vector<std::int32_t> edges;  ///< numbers of cases.edges.names, ascending
  std::int64_t support = 0;
  std::int64_t groups = 0;         ///< services; 0 where none are known
  std::vector<std::int32_t> rows;  ///< the cases
  /// Reviews to expect it in when every review keeps its codes, and every code its number of relations of each type in
  /// and out, but who relates to whom is dealt out anew.
  double expected = 0;
  std::optional<double> lift;  ///< support over expected; absent where expected is 0
  double p = 1;                ///< of so many reviews or more
  double q = 1;                ///< over all motifs found
  bool stands_out = false;
};

struct Motifs {
  std::vector<Motif> found;  ///< the clearest first: by q, then by falling support
  std::int64_t graphs = 0;   ///< reviews that have a factor graph with codes
  std::int64_t edges = 0;    ///< distinct relations with at least one code
};

/// Closed connected sets of relations. `groups` are the services of each row, or empty. Time: the motifs times the
/// relations beside them and the rows; then draws times the relations of all different graphs.
DEBRIEF_EXPORT Result<Motifs> motifs(const Transactions& edges, const Transactions& groups,
                                     const MotifOptions& options = {});

}  // namespace debrief::inline v0
