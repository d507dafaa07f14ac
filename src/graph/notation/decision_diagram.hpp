// Decision diagrams for one module of a cut set computation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace debrief::inline v0::graph {

/// A module: gates in an order where inputs come before the gates that use them; the last is its top. Numbers below
/// `variables` are variables, in the order of the diagram; the others gates.
struct Module {
  struct LocalGate {
    bool all;
    std::uint32_t first, last;  ///< range in inputs
  };
  std::uint32_t variables = 0;
  std::vector<LocalGate> gates;
  std::vector<std::uint32_t> inputs;
};

/// Nodes of decision diagrams with unique nodes and remembered results, up to an allowance. Node 0 is the constant
/// false or the family without sets, node 1 the constant true or the family of the empty set.
class Diagram {
 public:
  struct Node {
    std::uint32_t variable, low, high;
  };

  /// Minimal solutions of the module as a family of sets; nothing in `ok` when the allowance did not suffice.
  /// Through a diagram of the function.
  std::uint32_t by_function(const Module& module, std::size_t allowance, bool& ok);
  /// Bottom up, as sets all the way.
  std::uint32_t by_sets(const Module& module, std::size_t allowance, bool& ok);

  const Node& operator[](std::uint32_t node) const { return nodes_[node]; }

 private:
  enum Operation : std::uint32_t { op_and, op_or, op_minimal, op_without, op_union, op_product, op_nonsuper };

  void begin(std::uint32_t variables, std::size_t allowance);
  std::uint32_t make(std::uint32_t variable, std::uint32_t low, std::uint32_t high);
  std::uint32_t node(std::uint32_t variable, std::uint32_t low, std::uint32_t high) {  // of a function
    return low == high ? low : make(variable, low, high);
  }
  std::uint32_t sets(std::uint32_t variable, std::uint32_t low, std::uint32_t high) {  // of a family
    return high == 0 ? low : make(variable, low, high);
  }
  bool remembered(Operation operation, std::uint32_t f, std::uint32_t g, std::uint32_t& result);
  void remember(Operation operation, std::uint32_t f, std::uint32_t g, std::uint32_t result);
  void grow();

  std::uint32_t apply(Operation operation, std::uint32_t f, std::uint32_t g);
  std::uint32_t minimal(std::uint32_t f);
  std::uint32_t without(std::uint32_t family, std::uint32_t function);
  std::uint32_t unite(std::uint32_t f, std::uint32_t g);
  std::uint32_t multiply(std::uint32_t f, std::uint32_t g);
  std::uint32_t not_super(std::uint32_t f, std::uint32_t g);

  struct Entry {
    std::uint64_t key;
    std::uint32_t result;
  };
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> table_;
  std::vector<Entry> cache_;
  std::size_t allowance_ = 0, steps_ = 0;
  bool full_ = false;
};

}  // namespace debrief::inline v0::graph
