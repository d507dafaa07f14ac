#include "debrief/patterns/sequences.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace debrief::inline v0 {

namespace {

using Symbols = std::vector<std::int32_t>;

/// The symbols of a row as far as they are frequent: others can be in no pattern. With a gap limit they keep their
/// places, as -1.
std::vector<Symbols> frequent_rows(const Sequences& data, const SequenceOptions& options) {
  std::unordered_map<std::int32_t, std::int64_t> support;
  for (std::size_t r = 0; r < data.size(); ++r) {
    const auto row = data.row(r);
    const std::unordered_set<std::int32_t> seen(row.begin(), row.end());
    for (const std::int32_t symbol : seen) ++support[symbol];
  }
  std::vector<Symbols> out;
  for (std::size_t r = 0; r < data.size(); ++r) {
    Symbols row;
    for (const std::int32_t symbol : data.row(r)) {
      if (support[symbol] >= options.min_support) {
        row.push_back(symbol);
      } else if (options.max_gap) {
        row.push_back(-1);
      }
    }
    out.push_back(std::move(row));
  }
  return out;
}

/// A row in which the prefix stands, with every place where an occurrence of it may end (only the first where there is
/// no gap limit: later ends reach nothing more).
struct Projected {
  std::size_t row = 0;
  std::vector<std::size_t> ends;
};

class Growth {
 public:
  Growth(const Sequences& data, const SequenceOptions& options)
      : options_(options),
        rows_(frequent_rows(data, options)),
        bide_(options.closed && !options.max_gap && !options.max_length) {}

  Result<std::vector<SequencePattern>> run() {
    std::vector<Projected> all;
    for (std::size_t r = 0; r < rows_.size(); ++r) all.push_back({r, {}});
    grow(all);
    if (full_) {
      return Error{ErrorCode::too_large, "sequence_patterns",
                   "more than " + std::to_string(options_.limit) + " patterns",
                   "ask for a larger support, a shorter max_length or a smaller max_gap"};
    }
    if (options_.closed && !bide_) keep_closed();
    std::sort(found_.begin(), found_.end(),
              [](const SequencePattern& a, const SequencePattern& b) { return a.symbols < b.symbols; });
    return std::move(found_);
  }

 private:
  /// Places that may come next in a row, ascending.
  std::vector<std::size_t> next_places(const Projected& at) const {
    const Symbols& row = rows_[at.row];
    std::vector<std::size_t> out;
    if (prefix_.empty() || !options_.max_gap) {
      for (std::size_t i = prefix_.empty() ? 0 : at.ends.front() + 1; i < row.size(); ++i) out.push_back(i);
      return out;
    }
    std::size_t from = 0;
    for (const std::size_t end : at.ends) {
      const std::size_t until = std::min(row.size(), end + 2 + static_cast<std::size_t>(*options_.max_gap));
      for (std::size_t i = std::max(from, end + 1); i < until; ++i) out.push_back(i);
      from = std::max(from, until);
    }
    return out;
  }

  void grow(const std::vector<Projected>& projected) {
    if (full_ || (options_.max_length && static_cast<std::int64_t>(prefix_.size()) >= *options_.max_length)) return;
    std::map<std::int32_t, std::vector<Projected>> longer;
    for (const Projected& at : projected) {
      for (const std::size_t place : next_places(at)) {
        const std::int32_t symbol = rows_[at.row][place];
        if (symbol < 0) continue;
        std::vector<Projected>& rows = longer[symbol];
        if (rows.empty() || rows.back().row != at.row) rows.push_back({at.row, {}});
        if (options_.max_gap || rows.back().ends.empty()) rows.back().ends.push_back(place);
      }
    }
    for (const auto& [symbol, rows] : longer) {
      const auto support = static_cast<std::int64_t>(rows.size());
      if (support < options_.min_support) continue;
      prefix_.push_back(symbol);
      visit(rows, support);
      prefix_.pop_back();
      if (full_) return;
    }
  }

  void visit(const std::vector<Projected>& rows, std::int64_t support) {
    if (!bide_) {
      keep(support);
      return grow(rows);
    }
    if (extends_backwards(rows, true)) return;  // every pattern that starts like this one is held by a longer one
    if (!extends_forwards(rows) && !extends_backwards(rows, false)) keep(support);
    grow(rows);
  }

  void keep(std::int64_t support) {
    if (static_cast<std::int64_t>(found_.size()) >= options_.limit) {
      full_ = true;
      return;
    }
    found_.push_back({prefix_, support});
  }

  /// Whether one symbol follows the prefix in every row.
  bool extends_forwards(const std::vector<Projected>& rows) const {
    return in_every_row(rows, [&](const Projected& at, auto&& see) {
      for (std::size_t i = at.ends.front() + 1; i < rows_[at.row].size(); ++i) see(rows_[at.row][i]);
    });
  }

  /// Whether one symbol can be put in front of the k-th symbol of the prefix in every row, for some k. `first_only`
  /// looks before the last place of that symbol within the first occurrence of the prefix (semi-maximum periods),
  /// otherwise before its last place in any occurrence (maximum periods).
  bool extends_backwards(const std::vector<Projected>& rows, bool first_only) const {
    for (std::size_t k = 0; k < prefix_.size(); ++k) {
      const bool everywhere = in_every_row(rows, [&](const Projected& at, auto&& see) {
        const Symbols& row = rows_[at.row];
        std::size_t begin = 0;  // behind the first occurrence of the prefix before k
        for (std::size_t i = 0; i < k; ++i) {
          while (row[begin] != prefix_[i]) ++begin;
          ++begin;
        }
        std::size_t end = first_only ? at.ends.front() + 1 : row.size();
        for (std::size_t i = prefix_.size(); i-- > k;) {
          do {
            --end;
          } while (row[end] != prefix_[i]);
        }
        for (std::size_t i = begin; i < end; ++i) see(row[i]);
      });
      if (everywhere) return true;
    }
    return false;
  }

  template <class Walk>
  bool in_every_row(const std::vector<Projected>& rows, Walk&& walk) const {
    std::unordered_set<std::int32_t> shared;
    for (std::size_t n = 0; n < rows.size(); ++n) {
      std::unordered_set<std::int32_t> here;
      walk(rows[n], [&](std::int32_t symbol) {
        if (n == 0 || shared.contains(symbol)) here.insert(symbol);
      });
      shared = std::move(here);
      if (shared.empty()) return false;
    }
    return true;
  }

  static bool holds(const Symbols& longer, const Symbols& shorter) {
    std::size_t at = 0;
    for (const std::int32_t symbol : longer) at += at < shorter.size() && shorter[at] == symbol ? 1 : 0;
    return at == shorter.size();
  }

  void keep_closed() {
    std::map<std::int64_t, std::vector<const SequencePattern*>> by_support;
    std::stable_sort(found_.begin(), found_.end(), [](const SequencePattern& a, const SequencePattern& b) {
      return a.symbols.size() > b.symbols.size();
    });
    std::vector<SequencePattern> kept;
    kept.reserve(found_.size());
    for (const SequencePattern& one : found_) {
      std::vector<const SequencePattern*>& longer = by_support[one.support];
      const bool held = std::any_of(longer.begin(), longer.end(), [&](const SequencePattern* other) {
        return other->symbols.size() > one.symbols.size() && holds(other->symbols, one.symbols);
      });
      if (held) continue;
      kept.push_back(one);
      longer.push_back(&kept.back());  // reserved above
    }
    found_ = std::move(kept);
  }

  const SequenceOptions& options_;
  std::vector<Symbols> rows_;
  bool bide_;
  bool full_ = false;
  Symbols prefix_;
  std::vector<SequencePattern> found_;
};

}  // namespace

Sequences sequences_of(const std::vector<std::vector<std::string>>& rows) {
  Sequences out;
  for (const auto& row : rows) out.names.insert(out.names.end(), row.begin(), row.end());
  std::sort(out.names.begin(), out.names.end());
  out.names.erase(std::unique(out.names.begin(), out.names.end()), out.names.end());
  for (const auto& row : rows) {
    for (const std::string& name : row) {
      const auto at = std::lower_bound(out.names.begin(), out.names.end(), name);
      out.symbols.push_back(static_cast<std::int32_t>(at - out.names.begin()));
    }
    out.starts.push_back(static_cast<std::int64_t>(out.symbols.size()));
  }
  return out;
}

Result<std::vector<SequencePattern>> sequence_patterns(const Sequences& data, const SequenceOptions& options) {
  if (options.min_support < 1 || (options.max_gap && *options.max_gap < 0) ||
      (options.max_length && *options.max_length < 1)) {
    return Error{ErrorCode::invalid_argument, "sequence_patterns", "a support, gap or length is out of range",
                 "ask for a support and a length of at least 1 and a gap of at least 0"};
  }
  return Growth(data, options).run();
}

}  // namespace debrief::inline v0
