// A factor graph whose relations are dealt out anew while every node keeps how many of each type leave and reach it.
// Private.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "debrief/metrics/stats/random.hpp"
#include "debrief/patterns/motifs.hpp"

namespace debrief::inline v0 {

/// Pairs of relations of one type swap their targets (Maslov and Sneppen 2002): a t b and c t d become a t d and c t b,
/// unless that gives a loop or a relation twice. Relations without parts, and those with no partner, stay.
class RewiredGraph {
 public:
  using Key = std::uint64_t;
  /// Relations as keys of this graph's nodes.
  using Pattern = std::vector<Key>;

  RewiredGraph(const std::vector<std::int32_t>& edges, const std::vector<std::optional<MotifEdge>>& parts,
               stats::SplitMix64 random);

  /// The relations in this graph's numbers; nothing where one of their ends is not in it, or has no relation of that
  /// type in that direction: no dealing could bring them about.
  std::optional<Pattern> pattern(const std::vector<std::int32_t>& edges) const;

  /// Ten attempted swaps for each relation.
  void shuffle();

  bool holds(const Pattern& pattern) const;

 private:
  struct Relation {
    std::uint32_t from;
    std::uint32_t type;
    std::uint32_t to;
  };
  static constexpr std::size_t few = 32;
  static Key key(std::uint32_t from, std::uint32_t type, std::uint32_t to) {
    return Key{from} << 36U | Key{type} << 32U | to;
  }
  std::optional<std::uint32_t> node(std::string_view name) const;
  bool has(Key wanted) const;

  const std::vector<std::optional<MotifEdge>>& parts_;
  stats::SplitMix64 random_;
  std::vector<std::string_view> names_;                       ///< of the nodes, ascending
  std::vector<Relation> relations_;                           ///< by type
  std::vector<std::pair<std::size_t, std::size_t>> of_type_;  ///< of each relation: those of its type
  std::vector<Key> keys_;                                     ///< of the relations now
  std::unordered_set<Key> present_;                           ///< the same, where there are more than a few
  std::vector<Key> leaving_;                                  ///< (node, type) that some relation leaves, ascending
  std::vector<Key> reaching_;
};

}  // namespace debrief::inline v0
