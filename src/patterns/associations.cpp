#include "debrief/patterns/associations.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/patterns/itemsets.hpp"
#include "patterns/exact.hpp"

namespace debrief::inline v0 {

namespace {

using Rows = std::vector<std::int32_t>;

/// The rows of every item, ascending.
std::vector<Rows> rows_of_items(const Transactions& data) {
  std::vector<Rows> out(data.names.size());
  for (std::size_t r = 0; r < data.size(); ++r) {
    for (const std::int32_t item : data.row(r))
      out[static_cast<std::size_t>(item)].push_back(static_cast<std::int32_t>(r));
  }
  return out;
}

Rows common(const Rows& a, const Rows& b) {
  Rows out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

class Search {
 public:
  Search(const Transactions& data, const RowContext& context, const AssociationOptions& options)
      : data_(data),
        context_(context),
        options_(options),
        factorials_(static_cast<std::int64_t>(data.size()) + 1),
        rows_(rows_of_items(data)) {
    for (const std::int32_t stratum : context.strata) {
      strata_ = std::max<std::size_t>(strata_, static_cast<std::size_t>(stratum) + 1);
    }
    stratum_sizes_.assign(strata_, 0);
    for (const std::int32_t stratum : context.strata) ++stratum_sizes_[static_cast<std::size_t>(stratum)];
    for (const Rows& rows : rows_) in_strata_.push_back(by_stratum(rows));
  }

  Result<Associations> run() {
    Associations out;
    out.n = static_cast<std::int64_t>(data_.size());
    const auto pairs = pair_table(data_, 1);
    if (!pairs) return pairs.error();
    std::vector<Association> tested = test_pairs(*pairs, out);
    drop_untestable(tested, out);
    adjust(tested);
    out.examined = static_cast<std::int64_t>(tested.size()) + never_together_;
    std::set<std::pair<std::int32_t, std::int32_t>> held;
    for (const Association& pair : tested) {
      if (pair.q <= options_.false_discovery) held.emplace(pair.items[0], pair.items[1]);
    }
    if (const auto fit = add_larger(held, out); !fit) return fit.error();
    for (Association& pair : tested) keep_pair(pair, out);
    const auto order = [](const Association& a, const Association& b) { return a.items < b.items; };
    std::sort(out.found.begin(), out.found.end(), order);
    std::sort(out.only_pooled.begin(), out.only_pooled.end(), order);
    return out;
  }

 private:
  std::vector<std::int64_t> by_stratum(const Rows& rows) const {
    std::vector<std::int64_t> out(strata_, 0);
    if (strata_ == 0) return out;
    for (const std::int32_t row : rows) ++out[static_cast<std::size_t>(context_.strata[static_cast<std::size_t>(row)])];
    return out;
  }

  bool eligible(std::int32_t item) const {
    const auto support = static_cast<std::int64_t>(rows_[static_cast<std::size_t>(item)].size());
    return support >= options_.min_support && support < static_cast<std::int64_t>(data_.size());
  }

  const std::string& name(std::int32_t item) const { return data_.names[static_cast<std::size_t>(item)]; }

  Margins margins(const PairCount& pair) const { return {pair.n, pair.n_a, pair.n_b, pair.n_ab}; }

  std::vector<Margins> strata_of(const PairCount& pair) const {
    const Rows both = common(rows_[static_cast<std::size_t>(pair.a)], rows_[static_cast<std::size_t>(pair.b)]);
    const std::vector<std::int64_t> together = by_stratum(both);
    std::vector<Margins> out;
    for (std::size_t s = 0; s < strata_; ++s) {
      out.push_back({stratum_sizes_[s], in_strata_[static_cast<std::size_t>(pair.a)][s],
                     in_strata_[static_cast<std::size_t>(pair.b)][s], together[s]});
    }
    return out;
  }

  static std::vector<stats::Table2x2> tables_of(const std::vector<Margins>& strata) {
    std::vector<stats::Table2x2> out;
    for (const Margins& t : strata)
      out.push_back({t.n_ab, t.n_a - t.n_ab, t.n_b - t.n_ab, t.n - t.n_a - t.n_b + t.n_ab});
    return out;
  }

  /// Every pair of eligible items; those that never meet have p = 1 and are only counted.
  std::vector<Association> test_pairs(const std::vector<PairCount>& pairs, Associations& out) {
    std::vector<std::int32_t> items;
    for (std::int32_t item = 0; item < static_cast<std::int32_t>(data_.names.size()); ++item) {
      if (eligible(item)) items.push_back(item);
    }
    const auto count = static_cast<std::int64_t>(items.size());
    out.pairs = count * (count - 1) / 2;
    const std::vector<std::pair<std::int32_t, std::int32_t>> related = related_pairs(items);
    out.related = static_cast<std::int64_t>(related.size());
    std::vector<Association> tested;
    for (const PairCount& pair : pairs) {
      if (!eligible(pair.a) || !eligible(pair.b)) continue;
      if (is_parent(name(pair.a), name(pair.b)) || is_parent(name(pair.b), name(pair.a))) continue;
      Association one;
      one.items = {pair.a, pair.b};
      one.n = pair.n;
      one.support = pair.n_ab;
      one.pair = pair;
      one.lift = lift(pair);
      one.expected = static_cast<double>(pair.n_ab) / one.lift;
      one.p = fisher_greater(factorials_, margins(pair));
      one.p_mid = fisher_greater_mid(factorials_, margins(pair));
      smallest_.push_back(fisher_smallest(factorials_, margins(pair)));
      if (strata_ > 1) {
        const std::vector<Margins> strata = strata_of(pair);
        Stratified stratified;
        stratified.p = stats::mantel_haenszel_exact(tables_of(strata))->p_greater;
        smallest_.back() = 1;
        for (const Margins& t : strata) {
          stratified.strata += std::min(t.n_a, t.n_b) > std::max<std::int64_t>(0, t.n_a + t.n_b - t.n) ? 1 : 0;
          smallest_.back() *= fisher_smallest(factorials_, t);
        }
        one.stratified = stratified;
      }
      tested.push_back(std::move(one));
    }
    count_never_together(items, tested, related);
    return tested;
  }

  std::vector<std::pair<std::int32_t, std::int32_t>> related_pairs(const std::vector<std::int32_t>& items) const {
    std::map<std::string_view, std::int32_t> eligible_names;
    for (const std::int32_t item : items) eligible_names[name(item)] = item;
    std::vector<std::pair<std::int32_t, std::int32_t>> out;
    for (const std::int32_t item : items) {
      const std::string_view child = name(item);
      for (std::size_t end = 1; end < child.size(); ++end) {
        const std::string_view parent = child.substr(0, end);
        if (!is_parent(parent, child)) continue;
        const auto at = eligible_names.find(parent);
        if (at != eligible_names.end()) out.emplace_back(at->second, item);
      }
    }
    return out;
  }

  /// Pairs that never stand together are tests too: their p is 1, and their smallest p decides whether they count.
  void count_never_together(const std::vector<std::int32_t>& items, const std::vector<Association>& tested,
                            const std::vector<std::pair<std::int32_t, std::int32_t>>& related) {
    std::vector<std::pair<std::int32_t, std::int32_t>> seen = related;
    for (const Association& pair : tested) seen.emplace_back(pair.items[0], pair.items[1]);
    // Their smallest p depends on the two supports alone, so supports are counted, not pairs walked through.
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> by_supports;
    std::map<std::int64_t, std::int64_t> support_counts;
    const auto key = [](std::int64_t x, std::int64_t y) { return std::pair(std::min(x, y), std::max(x, y)); };
    for (const std::int32_t item : items)
      ++support_counts[static_cast<std::int64_t>(rows_[static_cast<std::size_t>(item)].size())];
    for (auto a = support_counts.begin(); a != support_counts.end(); ++a) {
      by_supports[key(a->first, a->first)] += a->second * (a->second - 1) / 2;
      for (auto b = std::next(a); b != support_counts.end(); ++b)
        by_supports[key(a->first, b->first)] += a->second * b->second;
    }
    for (const auto& [a, b] : seen) {
      --by_supports[key(static_cast<std::int64_t>(rows_[static_cast<std::size_t>(a)].size()),
                        static_cast<std::int64_t>(rows_[static_cast<std::size_t>(b)].size()))];
    }
    for (const auto& [supports, pairs] : by_supports) {
      if (pairs <= 0) continue;
      never_.emplace_back(
          fisher_smallest(factorials_, {static_cast<std::int64_t>(data_.size()), supports.first, supports.second, 0}),
          pairs);
    }
  }

  /// Tarone's argument with the false discovery rate (Gilbert 2005): the least k such that at most k pairs can reach
  /// p <= alpha / k at all; the others leave the family.
  void drop_untestable(std::vector<Association>& tested, Associations& out) {
    std::vector<std::pair<double, std::int64_t>> reachable = never_;
    for (const double p : smallest_) reachable.emplace_back(p, 1);
    std::sort(reachable.begin(), reachable.end());
    std::int64_t k = 0;
    const auto within = [&](double bound) {
      std::int64_t count = 0;
      for (const auto& [p, pairs] : reachable) {
        if (p > bound) break;
        count += pairs;
      }
      return count;
    };
    std::int64_t total = 0;
    for (const auto& [p, pairs] : reachable) total += pairs;
    std::int64_t low = 1;
    std::int64_t high = std::max<std::int64_t>(1, total);
    while (low < high) {  // within(alpha / k) falls with k, so the least k is found by halving
      k = (low + high) / 2;
      if (within(options_.false_discovery / static_cast<double>(k)) <= k) {
        high = k;
      } else {
        low = k + 1;
      }
    }
    const double bound = options_.false_discovery / static_cast<double>(low);
    std::vector<Association> kept;
    for (std::size_t i = 0; i < tested.size(); ++i) {
      if (smallest_[i] <= bound) kept.push_back(std::move(tested[i]));
    }
    never_together_ = 0;
    for (const auto& [p, pairs] : never_) never_together_ += p <= bound ? pairs : 0;
    out.untestable = total - static_cast<std::int64_t>(kept.size()) - never_together_;
    tested = std::move(kept);
  }

  void adjust(std::vector<Association>& tested) const {
    std::vector<double> p;
    for (const Association& pair : tested) p.push_back(pair.stratified ? pair.stratified->p : pair.p);
    p.resize(p.size() + static_cast<std::size_t>(never_together_), 1.0);
    const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
    for (std::size_t i = 0; i < tested.size(); ++i) tested[i].q = q[i];
  }

  std::int64_t groups_of(const Rows& rows) const {
    if (context_.groups.size() == 0) return 0;
    std::set<std::int32_t> seen;
    for (const std::int32_t row : rows) {
      for (const std::int32_t group : context_.groups.row(static_cast<std::size_t>(row))) seen.insert(group);
    }
    return static_cast<std::int64_t>(seen.size());
  }

  bool shown(const Association& one) const {
    return one.support >= options_.min_support && (context_.groups.size() == 0 || one.groups >= options_.min_groups);
  }

  void keep_pair(Association& pair, Associations& out) const {
    const bool holds = pair.q <= options_.false_discovery;
    const bool held_pooled =
        pair.stratified && !holds &&
        pair.p <= options_.false_discovery / static_cast<double>(std::max<std::int64_t>(1, out.examined));
    if (!holds && !held_pooled) return;
    pair.groups = groups_of(
        common(rows_[static_cast<std::size_t>(pair.items[0])], rows_[static_cast<std::size_t>(pair.items[1])]));
    if (!shown(pair)) return;
    if (pair.stratified) {  // its limits cost more than the test, so it is fitted for what is shown alone
      const auto common_ratio = stats::conditional_odds_ratio(tables_of(strata_of(*pair.pair)));
      if (common_ratio) pair.stratified->odds_ratio = common_ratio->estimate;
    }
    for (const Association& larger : out.found) {  // the larger set tells it already
      if (larger.support == pair.support && larger.items.size() > 2 &&
          std::includes(larger.items.begin(), larger.items.end(), pair.items.begin(), pair.items.end())) {
        return;
      }
    }
    (holds ? out.found : out.only_pooled).push_back(pair);
  }

  /// The worst p over all ways of splitting a set in two (Webb 2007: a set whose parts explain it is no finding).
  double worst_split(const std::vector<std::int32_t>& items, std::int64_t support) const {
    const std::size_t size = items.size();
    std::vector<Rows> part(std::size_t{1} << size);
    for (std::size_t mask = 1; mask < part.size(); ++mask) {
      const std::size_t low = static_cast<std::size_t>(std::countr_zero(mask));
      const std::size_t rest = mask & (mask - 1);
      const Rows& own = rows_[static_cast<std::size_t>(items[low])];
      part[mask] = rest == 0 ? own : common(own, part[rest]);
    }
    double worst = 0;
    const auto n = static_cast<std::int64_t>(data_.size());
    for (std::size_t mask = 1; mask < part.size() / 2; ++mask) {
      const Margins table{n, static_cast<std::int64_t>(part[mask].size()),
                          static_cast<std::int64_t>(part[part.size() - 1 - mask].size()), support};
      worst = std::max(worst, fisher_greater(factorials_, table));
    }
    return worst;
  }

  Result<Done> add_larger(const std::set<std::pair<std::int32_t, std::int32_t>>& held, Associations& out) {
    if (held.size() < 3 || options_.max_size < 3) return Done{};
    // Only items of pairs that hold can form a larger set.
    std::set<std::int32_t> items;
    for (const auto& [a, b] : held) items.insert({a, b});
    Transactions reduced;
    reduced.names = data_.names;
    for (std::size_t r = 0; r < data_.size(); ++r) {
      for (const std::int32_t item : data_.row(r)) {
        if (items.contains(item)) reduced.items.push_back(item);
      }
      reduced.starts.push_back(static_cast<std::int64_t>(reduced.items.size()));
    }
    const auto sets = itemsets(reduced, {.min_support = std::max<std::int64_t>(1, options_.min_support)});
    if (!sets) return sets.error();
    std::vector<Association> larger;
    for (std::size_t s = 0; s < sets->size(); ++s) {
      const auto set = sets->set(s);
      if (set.size() < 3 || static_cast<std::int64_t>(set.size()) > std::min<std::int64_t>(options_.max_size, 12))
        continue;
      bool all = true;
      for (std::size_t i = 0; i < set.size() && all; ++i) {
        for (std::size_t j = i + 1; j < set.size() && all; ++j) all = held.contains({set[i], set[j]});
      }
      if (!all) continue;
      Association one;
      one.items.assign(set.begin(), set.end());
      one.n = static_cast<std::int64_t>(data_.size());
      one.support = sets->supports[s];
      one.expected = static_cast<double>(one.n);
      Rows together = rows_[static_cast<std::size_t>(set[0])];
      for (const std::int32_t item : set) {
        const Rows& rows = rows_[static_cast<std::size_t>(item)];
        one.expected *= static_cast<double>(rows.size()) / static_cast<double>(one.n);
        together = common(together, rows);
      }
      one.lift = static_cast<double>(one.support) / one.expected;
      one.groups = groups_of(together);
      one.p = one.p_mid = worst_split(one.items, one.support);
      larger.push_back(std::move(one));
    }
    std::vector<double> p;
    for (const Association& one : larger) p.push_back(one.p);
    const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
    out.examined += static_cast<std::int64_t>(larger.size());
    for (std::size_t i = 0; i < larger.size(); ++i) {
      larger[i].q = q[i];
      if (q[i] <= options_.false_discovery && shown(larger[i])) out.found.push_back(std::move(larger[i]));
    }
    return Done{};
  }

  const Transactions& data_;
  const RowContext& context_;
  const AssociationOptions& options_;
  LogFactorials factorials_;
  std::vector<Rows> rows_;
  std::size_t strata_ = 0;
  std::vector<std::int64_t> stratum_sizes_;
  std::vector<std::vector<std::int64_t>> in_strata_;
  std::vector<double> smallest_;
  /// Smallest p and number of pairs that never stand together.
  std::vector<std::pair<double, std::int64_t>> never_;
  std::int64_t never_together_ = 0;
};

}  // namespace

bool is_parent(std::string_view parent, std::string_view child) noexcept {
  if (parent.empty() || child.size() <= parent.size() || !child.starts_with(parent)) return false;
  const char next = child[parent.size()];
  if (next == '-') return child.find_first_not_of("0123456789", parent.size() + 1) == std::string_view::npos;
  return next == '=' || next == '.' || next == '/' || next == ':';
}

Result<Associations> associations(const Transactions& data, const RowContext& context,
                                  const AssociationOptions& options) {
  if (options.min_support < 1) {
    return Error{ErrorCode::invalid_argument, "min_support " + std::to_string(options.min_support),
                 "factors that never stand together are no pattern", "ask for a support of at least 1"};
  }
  if (options.false_discovery <= 0 || options.false_discovery >= 1) {
    return Error{ErrorCode::invalid_argument, "false_discovery", "is not between 0 and 1", "0.05 is usual"};
  }
  if ((!context.strata.empty() && context.strata.size() != data.size()) ||
      (context.groups.size() != 0 && context.groups.size() != data.size())) {
    return Error{ErrorCode::invalid_argument, "context", "has another number of rows than the data",
                 "give every row its groups and its stratum, or give none"};
  }
  return Search(data, context, options).run();
}

}  // namespace debrief::inline v0
