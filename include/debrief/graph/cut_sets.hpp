// Minimal cut sets of an AND/OR structure: the smallest combinations of basic nodes that suffice for its top.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0::graph {

/// All of its inputs together, or any one of them. Without inputs: always, or never.
struct Gate {
  bool all = true;
  /// Numbers below AndOrGraph::basics are basic nodes, the others gates: basics + place.
  std::vector<std::uint32_t> inputs;
  bool operator==(const Gate&) const = default;
};

/// A monotone structure over basic nodes 0 … basics - 1. Gates may share inputs; they must not go round.
struct AndOrGraph {
  std::uint32_t basics = 0;
  std::vector<Gate> gates;
  /// A basic node or basics + a gate's place.
  std::uint32_t top = 0;
};

struct CutSetLimits {
  /// Nodes of the decision diagrams of one module, beyond which the family is not built. About 40 bytes each.
  std::size_t nodes = 400'000;
  /// Sets that are looked for one by one where the family is not built.
  std::size_t cap = 1'000;
};

/// The minimal cut sets of a structure, as a decision diagram: counted without listing, listed one by one.
///
/// Where the structure is built to explode, the family is not known as a whole; then exact() is false and the sets that
/// were found one by one stand in its place, each of them minimal.
class DEBRIEF_EXPORT CutSets {
 public:
  /// True when the whole family is known.
  bool exact() const noexcept { return exact_; }
  /// How many sets there are; nothing when that is not known or does not fit 64 bits.
  std::optional<std::uint64_t> count() const noexcept;
  /// About how many; infinite beyond the range of double. At least so many when exact() is false.
  double about() const noexcept { return about_; }
  /// Sizes of the smallest and the largest set; 0 when there are none.
  std::size_t smallest() const noexcept { return smallest_; }
  std::size_t largest() const noexcept { return largest_; }

  /// Hands out one set after the other, basic nodes ascending, in an order that means nothing. Each step takes time in
  /// proportion to the set and to the nodes passed on the way to it. Must not outlive the family.
  class DEBRIEF_EXPORT Listing {
   public:
    explicit Listing(const CutSets& family);
    /// False when there is no further set.
    bool next(std::vector<std::uint32_t>& set);

   private:
    struct Goal {
      std::uint32_t node;
      std::int64_t rest;
    };
    struct Branch {
      std::uint32_t node;
      std::int64_t rest;
      std::size_t taken, goals;
    };
    const CutSets* family_;
    std::vector<Goal> goals_;
    std::vector<Branch> branches_;
    std::vector<std::uint32_t> taken_;
    std::size_t found_ = 0;
  };
  Listing list() const { return Listing(*this); }

  /// At most `most` sets.
  std::vector<std::vector<std::uint32_t>> first(std::size_t most) const;

 private:
  friend class CutSetBuilder;
  /// A node of a zero-suppressed decision diagram: the sets of `without`, and those of `with` with the symbol added.
  /// A symbol below basics_ is a basic node, the others stand for modules.
  struct Node {
    std::uint32_t symbol, without, with;
  };
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> modules_;
  std::vector<std::vector<std::uint32_t>> found_;
  std::uint32_t basics_ = 0;
  std::uint32_t top_ = 0;
  bool exact_ = true;
  std::uint64_t count_ = 0;
  bool count_fits_ = true;
  double about_ = 0;
  std::size_t smallest_ = 0, largest_ = 0;
};

/// The minimal cut sets of a structure.
///
/// Modules first (Dutuit and Rauzy 1996, linear), then per module a decision diagram: of the function, from which the
/// minimal solutions are taken (Rauzy 1993), or of the sets themselves, bottom up. Neither wins everywhere, so the one
/// that suits the shape begins and they take turns with a growing allowance of nodes: never more than about three
/// times the work of the better one. Error: inputs that do not exist, gates that go round (the subject names them).
DEBRIEF_EXPORT Result<CutSets> minimal_cut_sets(const AndOrGraph& structure, const CutSetLimits& limits = {});

/// Whether the top follows from these basic nodes. Linear.
DEBRIEF_EXPORT bool suffices(const AndOrGraph& structure, std::span<const std::uint32_t> basics);

}  // namespace debrief::inline v0::graph
