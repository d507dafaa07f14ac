#include "graph/notation/decision_diagram.hpp"

#include <algorithm>

namespace debrief::inline v0::graph {

namespace {

constexpr std::uint64_t mixed(std::uint64_t x) {
  x *= 0x9E3779B97F4A7C15ULL;
  return x ^ (x >> 29U);
}

constexpr std::size_t steps_per_node = 48;

}  // namespace

void Diagram::begin(std::uint32_t variables, std::size_t allowance) {
  nodes_.clear();
  nodes_.push_back({variables, 0, 0});
  nodes_.push_back({variables, 1, 1});
  table_.assign(128, 0);
  cache_.assign(256, {~std::uint64_t{0}, 0});
  allowance_ = allowance;
  steps_ = 0;
  full_ = false;
}

void Diagram::grow() {
  table_.assign(table_.size() * 2, 0);
  const std::size_t mask = table_.size() - 1;
  for (std::uint32_t i = 2; i < nodes_.size(); ++i) {
    const Node& n = nodes_[i];
    std::size_t at = mixed(mixed(n.variable * 0x1F1F1F1FULL + n.low) + n.high) & mask;
    while (table_[at] != 0) at = (at + 1) & mask;
    table_[at] = i;
  }
  // What was remembered moves to its new place.
  std::vector<Entry> old(std::move(cache_));
  cache_.assign(old.size() * 2, {~std::uint64_t{0}, 0});
  for (const Entry& entry : old) {
    if (entry.key != ~std::uint64_t{0}) cache_[mixed(entry.key) & (cache_.size() - 1)] = entry;
  }
}

std::uint32_t Diagram::make(std::uint32_t variable, std::uint32_t low, std::uint32_t high) {
  const std::size_t mask = table_.size() - 1;
  std::size_t at = mixed(mixed(variable * 0x1F1F1F1FULL + low) + high) & mask;
  while (table_[at] != 0) {
    const Node& n = nodes_[table_[at]];
    if (n.variable == variable && n.low == low && n.high == high) return table_[at];
    at = (at + 1) & mask;
  }
  if (nodes_.size() >= allowance_) {
    full_ = true;
    return 0;
  }
  const auto added = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back({variable, low, high});
  table_[at] = added;
  if (nodes_.size() * 2 > table_.size()) grow();
  return added;
}

bool Diagram::remembered(Operation operation, std::uint32_t f, std::uint32_t g, std::uint32_t& result) {
  if (++steps_ > allowance_ * steps_per_node) full_ = true;
  const std::uint64_t key = std::uint64_t{operation} << 60U | std::uint64_t{f} << 30U | g;
  const Entry& entry = cache_[mixed(key) & (cache_.size() - 1)];
  if (entry.key != key) return false;
  result = entry.result;
  return true;
}

void Diagram::remember(Operation operation, std::uint32_t f, std::uint32_t g, std::uint32_t result) {
  const std::uint64_t key = std::uint64_t{operation} << 60U | std::uint64_t{f} << 30U | g;
  cache_[mixed(key) & (cache_.size() - 1)] = {key, result};
}

std::uint32_t Diagram::apply(Operation operation, std::uint32_t f, std::uint32_t g) {
  if (full_) return 0;
  if (f == g) return f;
  if (f > g) std::swap(f, g);
  if (f == 0) return operation == op_and ? 0 : g;
  if (f == 1) return operation == op_and ? g : 1;
  std::uint32_t result = 0;
  if (remembered(operation, f, g, result)) return result;
  const Node a = nodes_[f], b = nodes_[g];
  const std::uint32_t variable = std::min(a.variable, b.variable);
  const bool in_f = a.variable == variable, in_g = b.variable == variable;
  const std::uint32_t low = apply(operation, in_f ? a.low : f, in_g ? b.low : g);
  const std::uint32_t high = apply(operation, in_f ? a.high : f, in_g ? b.high : g);
  result = node(variable, low, high);
  remember(operation, f, g, result);
  return result;
}

/// Minimal solutions of a monotone function: those of its low part, and those of its high part that the low part does
/// not have without the variable.
std::uint32_t Diagram::minimal(std::uint32_t f) {
  if (f <= 1 || full_) return f;
  std::uint32_t result = 0;
  if (remembered(op_minimal, f, 0, result)) return result;
  const Node n = nodes_[f];
  const std::uint32_t low = minimal(n.low);
  const std::uint32_t high = without(minimal(n.high), n.low);
  result = sets(n.variable, low, high);
  remember(op_minimal, f, 0, result);
  return result;
}

/// The sets of the family that do not satisfy the monotone function.
std::uint32_t Diagram::without(std::uint32_t family, std::uint32_t function) {
  if (full_ || family == 0 || function == 1) return 0;
  if (function == 0 || family == 1) return family;
  std::uint32_t result = 0;
  if (remembered(op_without, family, function, result)) return result;
  const Node z = nodes_[family], f = nodes_[function];
  if (z.variable < f.variable) {
    const std::uint32_t low = without(z.low, function), high = without(z.high, function);
    result = sets(z.variable, low, high);
  } else if (z.variable > f.variable) {
    result = without(family, f.low);
  } else {
    const std::uint32_t low = without(z.low, f.low), high = without(z.high, f.high);
    result = sets(z.variable, low, high);
  }
  remember(op_without, family, function, result);
  return result;
}

/// The sets of f that hold no set of g. Both families are minimal, so only {∅} holds the empty set.
std::uint32_t Diagram::not_super(std::uint32_t f, std::uint32_t g) {
  if (full_ || f == 0 || g == 1 || f == g) return 0;
  if (g == 0 || f == 1) return f;
  std::uint32_t result = 0;
  if (remembered(op_nonsuper, f, g, result)) return result;
  const Node a = nodes_[f], b = nodes_[g];
  if (a.variable < b.variable) {
    const std::uint32_t low = not_super(a.low, g), high = not_super(a.high, g);
    result = sets(a.variable, low, high);
  } else if (a.variable > b.variable) {
    result = not_super(f, b.low);
  } else {
    const std::uint32_t low = not_super(a.low, b.low);
    const std::uint32_t high = not_super(not_super(a.high, b.low), b.high);
    result = sets(a.variable, low, high);
  }
  remember(op_nonsuper, f, g, result);
  return result;
}

std::uint32_t Diagram::unite(std::uint32_t f, std::uint32_t g) {
  if (full_) return 0;
  if (f == g) return f;
  if (f > g) std::swap(f, g);
  if (f == 0) return g;
  if (f == 1) return 1;
  std::uint32_t result = 0;
  if (remembered(op_union, f, g, result)) return result;
  if (nodes_[f].variable > nodes_[g].variable) std::swap(f, g);
  const Node a = nodes_[f], b = nodes_[g];
  if (a.variable < b.variable) {
    const std::uint32_t low = unite(a.low, g);
    result = sets(a.variable, low, not_super(a.high, low));
  } else {
    const std::uint32_t low = unite(a.low, b.low);
    result = sets(a.variable, low, not_super(unite(a.high, b.high), low));
  }
  remember(op_union, std::min(f, g), std::max(f, g), result);
  return result;
}

std::uint32_t Diagram::multiply(std::uint32_t f, std::uint32_t g) {
  if (full_) return 0;
  if (f == g) return f;
  if (f > g) std::swap(f, g);
  if (f == 0) return 0;
  if (f == 1) return g;
  std::uint32_t result = 0;
  if (remembered(op_product, f, g, result)) return result;
  if (nodes_[f].variable > nodes_[g].variable) std::swap(f, g);
  const Node a = nodes_[f], b = nodes_[g];
  if (a.variable < b.variable) {
    const std::uint32_t low = multiply(a.low, g);
    result = sets(a.variable, low, not_super(multiply(a.high, g), low));
  } else {
    const std::uint32_t low = multiply(a.low, b.low);
    const std::uint32_t high = unite(multiply(a.high, unite(b.high, b.low)), multiply(a.low, b.high));
    result = sets(a.variable, low, not_super(high, low));
  }
  remember(op_product, std::min(f, g), std::max(f, g), result);
  return result;
}

std::uint32_t Diagram::by_function(const Module& module, std::size_t allowance, bool& ok) {
  begin(module.variables, allowance);
  std::vector<std::uint32_t> value(module.variables + module.gates.size());
  for (std::uint32_t v = 0; v < module.variables; ++v) value[v] = make(v, 0, 1);
  for (std::size_t g = 0; g < module.gates.size() && !full_; ++g) {
    const Module::LocalGate& gate = module.gates[g];
    std::uint32_t result = gate.all ? 1 : 0;
    // From the last variable to the first, so that most of what is joined stands below.
    for (std::uint32_t i = gate.last; i-- > gate.first;) {
      result = apply(gate.all ? op_and : op_or, result, value[module.inputs[i]]);
    }
    value[module.variables + g] = result;
  }
  const std::uint32_t out = full_ ? 0 : minimal(value.back());
  ok = !full_;
  return out;
}

std::uint32_t Diagram::by_sets(const Module& module, std::size_t allowance, bool& ok) {
  begin(module.variables, allowance);
  std::vector<std::uint32_t> value(module.variables + module.gates.size());
  for (std::uint32_t v = 0; v < module.variables; ++v) value[v] = make(v, 0, 1);
  for (std::size_t g = 0; g < module.gates.size() && !full_; ++g) {
    const Module::LocalGate& gate = module.gates[g];
    std::uint32_t result = gate.all ? 1 : 0;
    for (std::uint32_t i = gate.last; i-- > gate.first;) {
      const std::uint32_t input = value[module.inputs[i]];
      result = gate.all ? multiply(result, input) : unite(result, input);
    }
    value[module.variables + g] = result;
  }
  ok = !full_;
  return value.back();
}

}  // namespace debrief::inline v0::graph
