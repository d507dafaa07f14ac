#include "patterns/rewired.hpp"

#include <algorithm>

namespace debrief::inline v0 {

RewiredGraph::RewiredGraph(const std::vector<std::int32_t>& edges, const std::vector<std::optional<MotifEdge>>& parts,
                           stats::SplitMix64 random)
    : parts_(parts), random_(random) {
  for (const std::int32_t e : edges) {
    const auto& part = parts[static_cast<std::size_t>(e)];
    if (!part) continue;
    names_.push_back(part->from);
    names_.push_back(part->to);
  }
  std::sort(names_.begin(), names_.end());
  names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
  for (const std::int32_t e : edges) {
    const auto& part = parts[static_cast<std::size_t>(e)];
    if (part) relations_.push_back({*node(part->from), static_cast<std::uint32_t>(part->type), *node(part->to)});
  }
  std::stable_sort(relations_.begin(), relations_.end(),
                   [](const Relation& a, const Relation& b) { return a.type < b.type; });
  for (std::size_t i = 0; i < relations_.size();) {
    std::size_t end = i;
    while (end < relations_.size() && relations_[end].type == relations_[i].type) ++end;
    for (std::size_t k = i; k < end; ++k) of_type_.emplace_back(i, end);
    i = end;
  }
  for (const Relation& one : relations_) {
    keys_.push_back(key(one.from, one.type, one.to));
    leaving_.push_back(key(one.from, one.type, 0));
    reaching_.push_back(key(one.to, one.type, 0));
  }
  if (keys_.size() > few) present_.insert(keys_.begin(), keys_.end());
  std::sort(leaving_.begin(), leaving_.end());
  std::sort(reaching_.begin(), reaching_.end());
}

std::optional<std::uint32_t> RewiredGraph::node(std::string_view name) const {
  const auto at = std::lower_bound(names_.begin(), names_.end(), name);
  if (at == names_.end() || *at != name) return std::nullopt;
  return static_cast<std::uint32_t>(at - names_.begin());
}

bool RewiredGraph::has(Key wanted) const {
  if (keys_.size() > few) return present_.contains(wanted);
  return std::find(keys_.begin(), keys_.end(), wanted) != keys_.end();
}

std::optional<RewiredGraph::Pattern> RewiredGraph::pattern(const std::vector<std::int32_t>& edges) const {
  Pattern out;
  for (const std::int32_t e : edges) {
    const MotifEdge& part = *parts_[static_cast<std::size_t>(e)];
    const auto from = node(part.from);
    const auto to = node(part.to);
    if (!from || !to) return std::nullopt;
    const auto type = static_cast<std::uint32_t>(part.type);
    if (!std::binary_search(leaving_.begin(), leaving_.end(), key(*from, type, 0)) ||
        !std::binary_search(reaching_.begin(), reaching_.end(), key(*to, type, 0))) {
      return std::nullopt;
    }
    out.push_back(key(*from, type, *to));
  }
  return out;
}

void RewiredGraph::shuffle() {
  const std::size_t attempts = 10 * relations_.size();
  for (std::size_t n = 0; n < attempts; ++n) {
    const auto i = static_cast<std::size_t>(random_.below(relations_.size()));
    const auto [begin, end] = of_type_[i];
    if (end - begin < 2) continue;
    const std::size_t j = begin + static_cast<std::size_t>(random_.below(end - begin));
    Relation& a = relations_[i];
    Relation& b = relations_[j];
    if (a.from == b.from || a.to == b.to || a.from == b.to || b.from == a.to) continue;
    const Key first = key(a.from, a.type, b.to);
    const Key second = key(b.from, b.type, a.to);
    if (has(first) || has(second)) continue;
    std::swap(a.to, b.to);
    if (keys_.size() > few) {
      present_.erase(keys_[i]);
      present_.erase(keys_[j]);
      present_.insert({first, second});
    }
    keys_[i] = first;
    keys_[j] = second;
  }
}

bool RewiredGraph::holds(const Pattern& pattern) const {
  return std::all_of(pattern.begin(), pattern.end(), [&](Key one) { return has(one); });
}

}  // namespace debrief::inline v0
