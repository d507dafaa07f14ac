#include <algorithm>
#include <limits>
#include <random>
#include <set>

#include "debrief/graph/cut_sets.hpp"
#include "graph/analysis/gate_order.hpp"
#include "graph/notation/decision_diagram.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::size_t first_allowance = 1U << 12U;
/// A diagram is as deep as it has variables, and so is the recursion over it.
constexpr std::uint32_t most_variables = 6'000;

std::uint64_t plus(std::uint64_t a, std::uint64_t b, bool& fits) {
  std::uint64_t out = 0;
  if (__builtin_add_overflow(a, b, &out)) fits = false;
  return out;
}

std::uint64_t times(std::uint64_t a, std::uint64_t b, bool& fits) {
  std::uint64_t out = 0;
  if (__builtin_mul_overflow(a, b, &out)) fits = false;
  return out;
}

}  // namespace

class CutSetBuilder {
 public:
  CutSetBuilder(const AndOrGraph& structure, const CutSetLimits& limits) : gates_(structure), limits_(limits) {
    limits_.nodes = std::min<std::size_t>(limits_.nodes, std::size_t{1} << 29U);
  }

  Result<CutSets> build() {
    if (std::optional<Error> problem = gates_.find_order()) return *std::move(problem);
    out_.basics_ = gates_.structure.basics;
    out_.nodes_ = {{never, 0, 0}, {never, 1, 1}};
    facts_ = {{0, true, 0, 0, 0}, {1, true, 1, 0, 0}};
    gates_.simplify();
    if (gates_.top == never || gates_.top == always) {
      out_.top_ = gates_.top == always ? 1 : 0;
    } else if (gates_.top < gates_.structure.basics) {
      out_.top_ = add(gates_.top, 0, 1);
    } else {
      gates_.find_modules();
      if (!solve_modules()) {
        look_one_by_one();
        return std::move(out_);
      }
    }
    const Facts& facts = facts_[out_.top_];
    out_.count_ = facts.count;
    out_.count_fits_ = facts.fits;
    out_.about_ = facts.about;
    out_.smallest_ = facts.smallest;
    out_.largest_ = facts.largest;
    return std::move(out_);
  }

 private:
  struct Facts {
    std::uint64_t count;
    bool fits;
    double about;
    std::size_t smallest, largest;
  };

  bool solve_modules() {
    symbol_.assign(gates_.structure.gates.size(), never);
    local_.assign(gates_.size, never);
    weight_.assign(gates_.size, 1);
    for (const std::uint32_t node : gates_.order) {
      std::uint64_t weight = 0;
      for (const std::uint32_t input : gates_.inputs(node)) weight += weight_[input];
      weight_[node] = std::min<std::uint64_t>(weight, std::uint64_t{1} << 40U);
      if (gates_.module[node - gates_.structure.basics] && !solve(node)) return false;
    }
    out_.top_ = out_.modules_[symbol_[gates_.top - gates_.structure.basics] - gates_.structure.basics];
    return true;
  }

  std::uint32_t symbol(std::uint32_t node) const {
    return gates_.is_gate(node) ? symbol_[node - gates_.structure.basics] : node;
  }

  bool solve(std::uint32_t root) {
    const std::vector<std::uint32_t>& in = gates_.inputs(root);
    const bool flat = std::none_of(
        in.begin(), in.end(), [&](std::uint32_t input) { return gates_.is_gate(input) && !gates_.is_module(input); });
    std::uint32_t family = gates_.gate(root).all ? 1 : 0;
    if (flat) {
      for (std::size_t i = in.size(); i-- > 0;) {
        family = gates_.gate(root).all ? add(symbol(in[i]), 0, family) : add(symbol(in[i]), family, 1);
      }
    } else if (!solve_shared(root, family)) {
      return false;
    }
    symbol_[root - gates_.structure.basics] =
        gates_.structure.basics + static_cast<std::uint32_t>(out_.modules_.size());
    out_.modules_.push_back(family);
    return true;
  }

  /// The module as a diagram's input: variables in the order in which a search from the root first meets them, the
  /// lighter branch first.
  Module local_module(std::uint32_t root, std::vector<std::uint32_t>& variables) {
    Module out;
    std::vector<std::uint32_t> gates;
    std::vector<std::pair<std::uint32_t, std::size_t>> open{{root, 0}};
    std::vector<std::uint32_t> touched{root};
    local_[root] = 0;
    const auto sort_inputs = [&](std::uint32_t node) {
      auto& in = gates_.inputs(node);
      std::stable_sort(in.begin(), in.end(), [&](auto a, auto b) { return weight_[a] < weight_[b]; });
    };
    sort_inputs(root);
    while (!open.empty()) {
      auto& [node, next] = open.back();
      const std::vector<std::uint32_t>& in = gates_.inputs(node);
      if (next == in.size()) {
        gates.push_back(node);
        open.pop_back();
        continue;
      }
      const std::uint32_t input = in[next++];
      if (local_[input] != never) continue;
      touched.push_back(input);
      if (gates_.is_gate(input) && !gates_.is_module(input)) {
        local_[input] = 0;
        sort_inputs(input);
        open.emplace_back(input, 0);
      } else {
        local_[input] = static_cast<std::uint32_t>(variables.size());
        variables.push_back(symbol(input));
      }
    }
    out.variables = static_cast<std::uint32_t>(variables.size());
    for (std::size_t g = 0; g < gates.size(); ++g) local_[gates[g]] = out.variables + static_cast<std::uint32_t>(g);
    for (const std::uint32_t node : gates) {
      const auto begin = static_cast<std::uint32_t>(out.inputs.size());
      for (const std::uint32_t input : gates_.inputs(node)) out.inputs.push_back(local_[input]);
      out.gates.push_back({gates_.gate(node).all, begin, static_cast<std::uint32_t>(out.inputs.size())});
    }
    for (const std::uint32_t node : touched) local_[node] = never;
    return out;
  }

  bool solve_shared(std::uint32_t root, std::uint32_t& family) {
    std::vector<std::uint32_t> variables;
    const Module module = local_module(root, variables);
    if (module.variables > most_variables) return false;
    // Wide and shallow suits the sets, few variables under many gates suit the function.
    bool by_sets = module.variables > 2 * module.gates.size() + 40;
    for (std::size_t allowance = std::min(first_allowance, limits_.nodes);;
         allowance = std::min(allowance * 4, limits_.nodes)) {
      for (int turn = 0; turn < 2; ++turn) {
        bool ok = false;
        const std::uint32_t local =
            by_sets ? diagram_.by_sets(module, allowance, ok) : diagram_.by_function(module, allowance, ok);
        if (ok) {
          family = take(local, variables);
          return true;
        }
        by_sets = !by_sets;
      }
      if (allowance >= limits_.nodes) return false;
    }
  }

  /// Copies the family's nodes; a node stands after those below it.
  std::uint32_t take(std::uint32_t root, const std::vector<std::uint32_t>& variables) {
    if (root <= 1) return root;
    std::vector<std::uint32_t> copy(root + 1, never);
    std::vector<bool> needed(root + 1, false);
    needed[root] = true;
    for (std::uint32_t node = root; node > 1; --node) {
      if (!needed[node]) continue;
      needed[diagram_[node].low] = true;
      needed[diagram_[node].high] = true;
    }
    copy[0] = 0;
    copy[1] = 1;
    for (std::uint32_t node = 2; node <= root; ++node) {
      if (!needed[node]) continue;
      const Diagram::Node& n = diagram_[node];
      copy[node] = add(variables[n.variable], copy[n.low], copy[n.high]);
    }
    return copy[root];
  }

  std::uint32_t add(std::uint32_t symbol, std::uint32_t without, std::uint32_t with) {
    const Facts one{1, true, 1, 1, 1};
    const Facts& s = symbol < gates_.structure.basics ? one : facts_[out_.modules_[symbol - gates_.structure.basics]];
    const Facts &low = facts_[without], &high = facts_[with];
    Facts sum{0, low.fits && high.fits && s.fits, low.about + s.about * high.about, high.smallest + s.smallest,
              std::max(high.largest + s.largest, low.largest)};
    sum.count = plus(low.count, times(s.count, high.count, sum.fits), sum.fits);
    if (without != 0) sum.smallest = std::min(sum.smallest, low.smallest);
    out_.nodes_.push_back({symbol, without, with});
    facts_.push_back(sum);
    return static_cast<std::uint32_t>(out_.nodes_.size() - 1);
  }

  /// Where the whole family is out of reach: choose an input at every any-gate, take what follows, and leave out what
  /// is not needed. Stops at cap + 1 different sets, or when new ones become rare.
  void look_one_by_one() {
    out_.exact_ = false;
    out_.count_fits_ = false;
    std::mt19937_64 random(1);
    std::set<std::vector<std::uint32_t>> found;
    const std::size_t attempts = 20 * (limits_.cap + 1);
    std::vector<bool> chosen(gates_.size);
    std::vector<std::uint32_t> open, basics;
    for (std::size_t attempt = 0; attempt < attempts && found.size() <= limits_.cap; ++attempt) {
      std::fill(chosen.begin(), chosen.end(), false);
      open.assign(1, gates_.top);
      basics.clear();
      while (!open.empty()) {
        const std::uint32_t node = open.back();
        open.pop_back();
        if (chosen[node]) continue;
        chosen[node] = true;
        if (!gates_.is_gate(node)) {
          basics.push_back(node);
        } else if (gates_.gate(node).all) {
          open.insert(open.end(), gates_.inputs(node).begin(), gates_.inputs(node).end());
        } else {
          open.push_back(gates_.inputs(node)[random() % gates_.inputs(node).size()]);
        }
      }
      std::shuffle(basics.begin(), basics.end(), random);
      for (std::size_t i = basics.size(); i-- > 0;) {
        const std::uint32_t left_out = basics[i];
        basics.erase(basics.begin() + static_cast<std::ptrdiff_t>(i));
        if (!holds(basics)) basics.insert(basics.begin() + static_cast<std::ptrdiff_t>(i), left_out);
      }
      std::sort(basics.begin(), basics.end());
      found.insert(basics);
    }
    out_.found_.assign(found.begin(), found.end());
    out_.about_ = static_cast<double>(found.size());
    out_.smallest_ = std::numeric_limits<std::size_t>::max();
    for (const auto& set : out_.found_) {
      out_.smallest_ = std::min(out_.smallest_, set.size());
      out_.largest_ = std::max(out_.largest_, set.size());
    }
  }

  bool holds(const std::vector<std::uint32_t>& basics) {
    true_.assign(gates_.size, false);
    for (const std::uint32_t basic : basics) true_[basic] = true;
    for (const std::uint32_t node : gates_.order) {
      const auto& in = gates_.inputs(node);
      const auto is_true = [&](std::uint32_t input) { return static_cast<bool>(true_[input]); };
      true_[node] = gates_.gate(node).all ? std::all_of(in.begin(), in.end(), is_true)
                                          : std::any_of(in.begin(), in.end(), is_true);
    }
    return true_[gates_.top];
  }

  GateOrder gates_;
  CutSetLimits limits_;
  std::vector<std::uint32_t> symbol_, local_;
  std::vector<std::uint64_t> weight_;
  std::vector<bool> true_;
  std::vector<Facts> facts_;
  Diagram diagram_;
  CutSets out_;
};

Result<CutSets> minimal_cut_sets(const AndOrGraph& structure, const CutSetLimits& limits) {
  return CutSetBuilder(structure, limits).build();
}

}  // namespace debrief::inline v0::graph
