#include "debrief/patterns/pairs.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unordered_map>

#include "patterns/number_text.hpp"

namespace debrief::inline v0 {

namespace {

double real(std::int64_t value) {
  return static_cast<double>(value);
}

/// Whether the first pair's lift is greater, in whole numbers: n_ab / (n_a n_b) against the same of the other.
bool greater_lift(const PairCount& x, const PairCount& y) {
  const auto left =
      static_cast<long double>(x.n_ab) * static_cast<long double>(y.n_a) * static_cast<long double>(y.n_b);
  const auto right =
      static_cast<long double>(y.n_ab) * static_cast<long double>(x.n_a) * static_cast<long double>(x.n_b);
  if (left != right) return left > right;
  return x.a != y.a ? x.a < y.a : x.b < y.b;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

}  // namespace

double lift(const PairCount& pair) {
  return real(pair.n_ab) * real(pair.n) / (real(pair.n_a) * real(pair.n_b));
}

double leverage(const PairCount& pair) {
  return real(pair.n_ab) / real(pair.n) - real(pair.n_a) / real(pair.n) * (real(pair.n_b) / real(pair.n));
}

std::optional<double> phi(const PairCount& pair) {
  const double spread = real(pair.n_a) * real(pair.n - pair.n_a) * real(pair.n_b) * real(pair.n - pair.n_b);
  if (spread <= 0) return std::nullopt;
  return (real(pair.n_ab) * real(pair.n) - real(pair.n_a) * real(pair.n_b)) / std::sqrt(spread);
}

double confidence(const PairCount& pair) {
  return real(pair.n_ab) / real(pair.n_a);
}

std::optional<double> conviction(const PairCount& pair) {
  if (pair.n_ab == pair.n_a) return std::nullopt;
  return (1 - real(pair.n_b) / real(pair.n)) / (1 - confidence(pair));
}

double kulczynski(const PairCount& pair) {
  return (real(pair.n_ab) / real(pair.n_a) + real(pair.n_ab) / real(pair.n_b)) / 2;
}

double imbalance(const PairCount& pair) {
  return real(std::abs(pair.n_a - pair.n_b)) / real(pair.n_a + pair.n_b - pair.n_ab);
}

Result<std::vector<PairCount>> pair_table(const Transactions& data, std::int64_t min_support) {
  if (min_support < 1) {
    return Error{ErrorCode::invalid_argument, "min_support " + std::to_string(min_support),
                 "a pair that stands in no row cannot be counted", "ask for a support of at least 1"};
  }
  std::vector<std::int64_t> single(data.names.size(), 0);
  for (const std::int32_t item : data.items) ++single[static_cast<std::size_t>(item)];
  const auto n = static_cast<std::int64_t>(data.size());
  std::vector<PairCount> out;
  const auto keep = [&](std::size_t a, std::size_t b, std::int64_t both) {
    if (both < min_support) return;
    out.push_back({static_cast<std::int32_t>(a), static_cast<std::int32_t>(b), n, single[a], single[b], both});
  };
  const auto each_pair = [&](auto&& visit) {
    for (std::size_t r = 0; r < data.size(); ++r) {
      const auto row = data.row(r);
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (single[static_cast<std::size_t>(row[i])] < min_support) continue;
        for (std::size_t j = i + 1; j < row.size(); ++j) {
          visit(static_cast<std::size_t>(row[i]), static_cast<std::size_t>(row[j]));
        }
      }
    }
  };
  const std::size_t items = single.size();
  if (items <= 4000) {
    std::vector<std::int32_t> table(items * items, 0);
    each_pair([&](std::size_t a, std::size_t b) { ++table[a * items + b]; });
    for (std::size_t a = 0; a < items; ++a) {
      for (std::size_t b = a + 1; b < items; ++b) keep(a, b, table[a * items + b]);
    }
  } else {
    std::unordered_map<std::uint64_t, std::int32_t> table;
    each_pair([&](std::size_t a, std::size_t b) {
      if (single[b] >= min_support) ++table[static_cast<std::uint64_t>(a) << 32 | b];
    });
    for (const auto& [key, both] : table) keep(key >> 32, key & 0xFFFFFFFFU, both);
  }
  std::sort(out.begin(), out.end(), greater_lift);
  return out;
}

std::string csv_of(const Transactions& data, const std::vector<PairCount>& pairs) {
  std::string out = "a,b,n,n_a,n_b,n_ab,lift,leverage,phi\n";
  for (const PairCount& pair : pairs) {
    out += csv_field(data.names[static_cast<std::size_t>(pair.a)]) + ',' +
           csv_field(data.names[static_cast<std::size_t>(pair.b)]);
    for (const std::int64_t count : {pair.n, pair.n_a, pair.n_b, pair.n_ab}) out += ',' + std::to_string(count);
    out += ',' + fixed_text(lift(pair), 6) + ',' + fixed_text(leverage(pair), 6) + ',';
    if (const auto value = phi(pair)) out += fixed_text(*value, 6);
    out += '\n';
  }
  return out;
}

}  // namespace debrief::inline v0
