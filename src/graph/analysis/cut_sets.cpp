#include "debrief/graph/cut_sets.hpp"

#include <algorithm>

namespace debrief::inline v0::graph {

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
