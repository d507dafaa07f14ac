#include "debrief/patterns/itemsets.hpp"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <string>
#include <thread>

#include "patterns/itemset_search.hpp"

namespace debrief::inline v0 {

namespace {

Result<Done> check(const Transactions& data, std::int64_t min_support, int threads) {
  if (min_support < 1) {
    return Error{ErrorCode::invalid_argument, "min_support " + std::to_string(min_support),
                 "a set that stands in no row cannot be counted", "ask for a support of at least 1"};
  }
  if (threads < 1) return Error{ErrorCode::invalid_argument, "threads", "is below 1", "use at least one thread"};
  if (data.size() > std::numeric_limits<std::int32_t>::max()) {
    return Error{ErrorCode::too_large, "transactions", "more than 2^31 rows", "mine parts of them"};
  }
  return Done{};
}

/// Searches below every first item; results stand in the order of the first items.
std::vector<SearchOutput> search(const SearchInput& input, int threads) {
  const std::size_t firsts = input.rows->item_of_rank.size();
  std::vector<SearchOutput> out(firsts);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    ItemsetSearch miner(input);
    for (std::size_t first = next++; first < firsts; first = next++) {
      if (input.keep && input.found->load(std::memory_order_relaxed) > input.limit) return;
      miner.run(static_cast<std::int32_t>(first), out[first]);
    }
  };
  std::vector<std::thread> others;
  for (int t = 1; t < threads; ++t) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  return out;
}

}  // namespace

Result<Itemsets> itemsets(const Transactions& data, const ItemsetOptions& options) {
  if (const auto fit = check(data, options.min_support, options.threads); !fit) return fit.error();
  const MergedRows rows = merge_rows(data, options.min_support);
  SearchInput input = search_input(rows);
  std::atomic<std::int64_t> found = 0;
  input.min_support = options.min_support;
  input.kind = options.kind;
  input.limit = options.limit;
  input.found = &found;
  std::vector<SearchOutput> parts = search(input, options.threads);
  Itemsets out;
  std::size_t sets = 0;
  std::size_t items = 0;
  for (const SearchOutput& part : parts) {
    sets += part.sets.size();
    items += part.sets.items.size();
  }
  if (static_cast<std::int64_t>(sets) > options.limit || found > options.limit) {
    return Error{ErrorCode::too_large, "itemsets", "more than " + std::to_string(options.limit) + " sets",
                 "raise the support, ask for closed sets, or raise the limit"};
  }
  out.supports.reserve(sets);
  out.starts.reserve(sets + 1);
  out.items.reserve(items);
  for (SearchOutput& part : parts) {
    const auto base = static_cast<std::int64_t>(out.items.size());
    out.items.insert(out.items.end(), part.sets.items.begin(), part.sets.items.end());
    out.supports.insert(out.supports.end(), part.sets.supports.begin(), part.sets.supports.end());
    for (std::size_t s = 1; s < part.sets.starts.size(); ++s) out.starts.push_back(base + part.sets.starts[s]);
    part.sets = {};
  }
  return out;
}

Result<ItemsetCounts> count_itemsets(const Transactions& data, std::int64_t min_support) {
  if (const auto fit = check(data, min_support, 1); !fit) return fit.error();
  const MergedRows rows = merge_rows(data, min_support);
  SearchInput input = search_input(rows);
  input.min_support = min_support;
  input.keep = false;
  ItemsetCounts out;
  for (const ItemsetKind kind : {ItemsetKind::frequent, ItemsetKind::closed, ItemsetKind::maximal}) {
    input.kind = kind;
    std::int64_t total = 0;
    for (const SearchOutput& part : search(input, 1)) {
      constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
      total = part.count > most - total ? most : total + part.count;
      out.longest = std::max(out.longest, part.longest);
    }
    (kind == ItemsetKind::frequent ? out.frequent : kind == ItemsetKind::closed ? out.closed : out.maximal) = total;
  }
  return out;
}

}  // namespace debrief::inline v0
