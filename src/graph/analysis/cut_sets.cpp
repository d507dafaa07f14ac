#include "debrief/graph/cut_sets.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>
#include <string>

#include "graph/notation/decision_diagram.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::uint32_t never = static_cast<std::uint32_t>(-1);
constexpr std::uint32_t always = static_cast<std::uint32_t>(-2);
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
  CutSetBuilder(const AndOrGraph& structure, const CutSetLimits& limits)
      : structure_(structure), limits_(limits), size_(structure.basics + structure.gates.size()) {
    limits_.nodes = std::min<std::size_t>(limits_.nodes, std::size_t{1} << 29U);
  }

  Result<CutSets> build() {
    if (std::optional<Error> problem = order()) return *std::move(problem);
    out_.basics_ = structure_.basics;
    out_.nodes_ = {{never, 0, 0}, {never, 1, 1}};
    facts_ = {{0, true, 0, 0, 0}, {1, true, 1, 0, 0}};
    simplify();
    if (top_ == never || top_ == always) {
      out_.top_ = top_ == always ? 1 : 0;
    } else if (top_ < structure_.basics) {
      out_.top_ = add(top_, 0, 1);
    } else {
      find_modules();
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

  bool is_gate(std::uint32_t node) const { return node >= structure_.basics && node < size_; }
  const Gate& gate(std::uint32_t node) const { return structure_.gates[node - structure_.basics]; }
  std::vector<std::uint32_t>& inputs(std::uint32_t node) { return inputs_[node - structure_.basics]; }

  /// Gates below the top, inputs first. The problem where there is none.
  std::optional<Error> order() {
    const auto problem = [](std::string subject, std::string message, std::string remedy) {
      return Error{ErrorCode::invalid_argument, std::move(subject), std::move(message), std::move(remedy)};
    };
    if (structure_.top >= size_) return problem("top", "there is no such node", "name a basic node or a gate");
    for (std::size_t g = 0; g < structure_.gates.size(); ++g) {
      for (const std::uint32_t input : structure_.gates[g].inputs) {
        if (input >= size_) {
          return problem("gate " + std::to_string(g), "has an input that does not exist: " + std::to_string(input),
                         "number basic nodes from 0 and gates from basics");
        }
      }
    }
    if (!is_gate(structure_.top)) return std::nullopt;
    std::vector<std::uint8_t> state(structure_.gates.size(), 0);
    std::vector<std::pair<std::uint32_t, std::size_t>> open{{structure_.top, 0}};
    state[structure_.top - structure_.basics] = 1;
    while (!open.empty()) {
      auto& [node, next] = open.back();
      const std::vector<std::uint32_t>& in = gate(node).inputs;
      if (next == in.size()) {
        state[node - structure_.basics] = 2;
        order_.push_back(node);
        open.pop_back();
        continue;
      }
      const std::uint32_t input = in[next++];
      if (!is_gate(input)) continue;
      std::uint8_t& s = state[input - structure_.basics];
      if (s == 1) {
        std::string round;
        bool within = false;
        for (const auto& [n, place] : open) {
          within = within || n == input;
          if (within) round += "gate " + std::to_string(n - structure_.basics) + " <- ";
        }
        return problem(round + "gate " + std::to_string(input - structure_.basics), "these gates go round",
                       "a combination cannot be part of what makes itself possible");
      }
      if (s == 0) {
        s = 1;
        open.emplace_back(input, 0);
      }
    }
    return std::nullopt;
  }

  /// Constants and gates of one input disappear, repeated inputs too, and a gate that only one gate of its own kind
  /// uses becomes part of that one.
  void simplify() {
    inputs_.resize(structure_.gates.size());
    std::vector<std::uint32_t> stands_for(size_);
    std::iota(stands_for.begin(), stands_for.end(), 0U);
    std::vector<std::uint32_t> stamp(size_, never), uses(size_, 0);
    for (const std::uint32_t node : order_) {
      const Gate& g = gate(node);
      std::vector<std::uint32_t>& in = inputs(node);
      const std::uint32_t neutral = g.all ? always : never, absorbing = g.all ? never : always;
      std::uint32_t constant = neutral;
      in.reserve(g.inputs.size());
      for (const std::uint32_t given : g.inputs) {
        const std::uint32_t input = stands_for[given];
        if (input == absorbing) constant = absorbing;
        if (input == always || input == never || stamp[input] == node) continue;
        stamp[input] = node;
        in.push_back(input);
      }
      if (constant == absorbing || in.empty()) {
        stands_for[node] = constant;
        in.clear();
      } else if (in.size() == 1) {
        stands_for[node] = in[0];
        in.clear();
      }
    }
    top_ = stands_for[structure_.top];
    if (!is_gate(top_)) return;
    // Uses by gates that still count.
    std::vector<bool> live(size_, false);
    live[top_] = true;
    for (std::size_t i = order_.size(); i-- > 0;) {
      const std::uint32_t node = order_[i];
      if (!live[node]) continue;
      for (const std::uint32_t input : inputs(node)) {
        ++uses[input];
        live[input] = true;
      }
    }
    std::vector<std::uint32_t> kept;
    std::vector<bool> merged(size_, false);
    for (const std::uint32_t node : order_) {
      if (!live[node] || stands_for[node] != node) continue;
      std::vector<std::uint32_t>& in = inputs(node);
      const bool joins = std::any_of(in.begin(), in.end(), [&](std::uint32_t input) {
        return is_gate(input) && uses[input] == 1 && gate(input).all == gate(node).all;
      });
      if (joins) {
        std::vector<std::uint32_t> flat;
        for (const std::uint32_t input : in) {
          const bool same = is_gate(input) && uses[input] == 1 && gate(input).all == gate(node).all;
          const std::span<const std::uint32_t> parts =
              same ? std::span<const std::uint32_t>(inputs(input)) : std::span<const std::uint32_t>(&input, 1);
          for (const std::uint32_t part : parts) {
            if (stamp[part] == node + size_) continue;
            stamp[part] = node + static_cast<std::uint32_t>(size_);
            flat.push_back(part);
          }
          if (same) merged[input] = true;
        }
        in = std::move(flat);
      }
      kept.push_back(node);
    }
    std::erase_if(kept, [&](std::uint32_t node) { return merged[node]; });
    order_ = std::move(kept);
  }

  /// A gate is a module when nothing below it is reached except through it: first and last visit of all its
  /// descendants lie within its own.
  void find_modules() {
    std::vector<std::uint32_t> first(size_, 0), second(size_, 0), last(size_, 0);
    std::uint32_t clock = 0;
    std::vector<std::pair<std::uint32_t, std::size_t>> open{{top_, 0}};
    first[top_] = last[top_] = ++clock;
    while (!open.empty()) {
      auto& [node, next] = open.back();
      const std::vector<std::uint32_t>& in = inputs(node);
      if (next == in.size()) {
        second[node] = last[node] = ++clock;
        open.pop_back();
        continue;
      }
      const std::uint32_t input = in[next++];
      last[input] = ++clock;
      if (first[input] == 0) {
        first[input] = clock;
        if (is_gate(input)) open.emplace_back(input, 0);
      }
    }
    std::vector<std::uint32_t> earliest(size_, never), latest(size_, 0);
    module_.assign(structure_.gates.size(), false);
    for (const std::uint32_t node : order_) {
      for (const std::uint32_t input : inputs(node)) {
        earliest[node] = std::min({earliest[node], first[input], is_gate(input) ? earliest[input] : never});
        latest[node] = std::max({latest[node], last[input], is_gate(input) ? latest[input] : 0U});
      }
      module_[node - structure_.basics] = earliest[node] > first[node] && latest[node] < second[node];
    }
    module_[top_ - structure_.basics] = true;
  }

  bool solve_modules() {
    symbol_.assign(structure_.gates.size(), never);
    local_.assign(size_, never);
    weight_.assign(size_, 1);
    for (const std::uint32_t node : order_) {
      std::uint64_t weight = 0;
      for (const std::uint32_t input : inputs(node)) weight += weight_[input];
      weight_[node] = std::min<std::uint64_t>(weight, std::uint64_t{1} << 40U);
      if (module_[node - structure_.basics] && !solve(node)) return false;
    }
    out_.top_ = out_.modules_[symbol_[top_ - structure_.basics] - structure_.basics];
    return true;
  }

  bool is_module(std::uint32_t node) const { return is_gate(node) && module_[node - structure_.basics]; }

  std::uint32_t symbol(std::uint32_t node) const { return is_gate(node) ? symbol_[node - structure_.basics] : node; }

  bool solve(std::uint32_t root) {
    const std::vector<std::uint32_t>& in = inputs(root);
    const bool flat =
        std::none_of(in.begin(), in.end(), [&](std::uint32_t input) { return is_gate(input) && !is_module(input); });
    std::uint32_t family = gate(root).all ? 1 : 0;
    if (flat) {
      for (std::size_t i = in.size(); i-- > 0;) {
        family = gate(root).all ? add(symbol(in[i]), 0, family) : add(symbol(in[i]), family, 1);
      }
    } else if (!solve_shared(root, family)) {
      return false;
    }
    symbol_[root - structure_.basics] = structure_.basics + static_cast<std::uint32_t>(out_.modules_.size());
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
      auto& in = inputs(node);
      std::stable_sort(in.begin(), in.end(), [&](auto a, auto b) { return weight_[a] < weight_[b]; });
    };
    sort_inputs(root);
    while (!open.empty()) {
      auto& [node, next] = open.back();
      const std::vector<std::uint32_t>& in = inputs(node);
      if (next == in.size()) {
        gates.push_back(node);
        open.pop_back();
        continue;
      }
      const std::uint32_t input = in[next++];
      if (local_[input] != never) continue;
      touched.push_back(input);
      if (is_gate(input) && !is_module(input)) {
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
      for (const std::uint32_t input : inputs(node)) out.inputs.push_back(local_[input]);
      out.gates.push_back({gate(node).all, begin, static_cast<std::uint32_t>(out.inputs.size())});
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
    const Facts& s = symbol < structure_.basics ? one : facts_[out_.modules_[symbol - structure_.basics]];
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
    std::vector<bool> chosen(size_);
    std::vector<std::uint32_t> open, basics;
    for (std::size_t attempt = 0; attempt < attempts && found.size() <= limits_.cap; ++attempt) {
      std::fill(chosen.begin(), chosen.end(), false);
      open.assign(1, top_);
      basics.clear();
      while (!open.empty()) {
        const std::uint32_t node = open.back();
        open.pop_back();
        if (chosen[node]) continue;
        chosen[node] = true;
        if (!is_gate(node)) {
          basics.push_back(node);
        } else if (gate(node).all) {
          open.insert(open.end(), inputs(node).begin(), inputs(node).end());
        } else {
          open.push_back(inputs(node)[random() % inputs(node).size()]);
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
    true_.assign(size_, false);
    for (const std::uint32_t basic : basics) true_[basic] = true;
    for (const std::uint32_t node : order_) {
      const auto& in = inputs(node);
      const auto is_true = [&](std::uint32_t input) { return static_cast<bool>(true_[input]); };
      true_[node] =
          gate(node).all ? std::all_of(in.begin(), in.end(), is_true) : std::any_of(in.begin(), in.end(), is_true);
    }
    return true_[top_];
  }

  const AndOrGraph& structure_;
  CutSetLimits limits_;
  std::size_t size_;
  std::uint32_t top_ = 0;
  std::vector<std::uint32_t> order_, symbol_, local_;
  std::vector<std::vector<std::uint32_t>> inputs_;
  std::vector<std::uint64_t> weight_;
  std::vector<bool> module_, true_;
  std::vector<Facts> facts_;
  Diagram diagram_;
  CutSets out_;
};

std::optional<std::uint64_t> CutSets::count() const noexcept {
  if (!exact_ || !count_fits_) return std::nullopt;
  return count_;
}

CutSets::Listing::Listing(const CutSets& family) : family_(&family) {
  if (family.exact_) branches_.push_back({family.top_, -1, 0, 0});
}

bool CutSets::Listing::next(std::vector<std::uint32_t>& set) {
  if (!family_->exact_) {
    if (found_ == family_->found_.size()) return false;
    set = family_->found_[found_++];
    return true;
  }
  while (!branches_.empty()) {
    const Branch branch = branches_.back();
    branches_.pop_back();
    taken_.resize(branch.taken);
    goals_.resize(branch.goals);
    std::uint32_t node = branch.node;
    std::int64_t rest = branch.rest;
    while (node != 0) {
      if (node == 1) {
        if (rest < 0) {
          set = taken_;
          std::sort(set.begin(), set.end());
          return true;
        }
        const Goal& goal = goals_[static_cast<std::size_t>(rest)];
        node = goal.node;
        rest = goal.rest;
        continue;
      }
      const Node& n = family_->nodes_[node];
      if (n.without != 0) branches_.push_back({n.without, rest, taken_.size(), goals_.size()});
      if (n.symbol < family_->basics_) {
        taken_.push_back(n.symbol);
        node = n.with;
      } else {
        goals_.push_back({n.with, rest});
        rest = static_cast<std::int64_t>(goals_.size()) - 1;
        node = family_->modules_[n.symbol - family_->basics_];
      }
    }
  }
  return false;
}

std::vector<std::vector<std::uint32_t>> CutSets::first(std::size_t most) const {
  std::vector<std::vector<std::uint32_t>> out;
  Listing listing = list();
  for (std::vector<std::uint32_t> set; out.size() < most && listing.next(set);) out.push_back(set);
  return out;
}

Result<CutSets> minimal_cut_sets(const AndOrGraph& structure, const CutSetLimits& limits) {
  return CutSetBuilder(structure, limits).build();
}

bool suffices(const AndOrGraph& structure, std::span<const std::uint32_t> basics) {
  const std::size_t size = structure.basics + structure.gates.size();
  std::vector<std::vector<std::uint32_t>> used_by(size);
  std::vector<std::size_t> missing(structure.gates.size());
  std::vector<bool> holds(size, false);
  std::vector<std::uint32_t> open;
  const auto reach = [&](std::uint32_t node) {
    if (node >= size || holds[node]) return;
    holds[node] = true;
    open.push_back(node);
  };
  for (std::uint32_t g = 0; g < structure.gates.size(); ++g) {
    const Gate& gate = structure.gates[g];
    missing[g] = gate.inputs.size();
    if (gate.all && gate.inputs.empty()) reach(structure.basics + g);
    for (const std::uint32_t input : gate.inputs) {
      if (input < size) used_by[input].push_back(g);
    }
  }
  for (const std::uint32_t basic : basics) {
    if (basic < structure.basics) reach(basic);
  }
  while (!open.empty()) {
    const std::uint32_t node = open.back();
    open.pop_back();
    for (const std::uint32_t g : used_by[node]) {
      --missing[g];
      if (!structure.gates[g].all || missing[g] == 0) reach(structure.basics + g);
    }
  }
  return structure.top < size && holds[structure.top];
}

}  // namespace debrief::inline v0::graph
