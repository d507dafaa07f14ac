#include "debrief/patterns/transactions.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace debrief::inline v0 {

namespace {

/// Sorts each row and takes its repeats out; rows stay in their order.
void tidy_rows(Transactions& data) {
  std::size_t kept = 0;
  std::int64_t begin = 0;
  for (std::size_t r = 0; r < data.size(); ++r) {
    const auto first = data.items.begin() + begin;
    const auto last = data.items.begin() + data.starts[r + 1];
    begin = data.starts[r + 1];
    if (!std::is_sorted(first, last)) std::sort(first, last);
    const auto end = std::unique(first, last);
    const auto to = data.items.begin() + static_cast<std::ptrdiff_t>(kept);
    if (to != first) std::copy(first, end, to);
    kept += static_cast<std::size_t>(end - first);
    data.starts[r + 1] = static_cast<std::int64_t>(kept);
  }
  data.items.resize(kept);
}

/// Gives the items new numbers.
void renumber(Transactions& data, const std::vector<std::int32_t>& number) {
  for (std::int32_t& item : data.items) item = number[static_cast<std::size_t>(item)];
}

/// Numbers items by the order of their names instead of the order in which they came.
void order_by_name(Transactions& data) {
  std::vector<std::int32_t> order(data.names.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
    return data.names[static_cast<std::size_t>(a)] < data.names[static_cast<std::size_t>(b)];
  });
  std::vector<std::int32_t> number(order.size());
  std::vector<std::string> names(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    number[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    names[i] = std::move(data.names[static_cast<std::size_t>(order[i])]);
  }
  data.names = std::move(names);
  renumber(data, number);
}

/// Items under the numbers of their first appearance.
template <class Key>
class Numbering {
 public:
  std::int32_t of(const Key& key) {
    const auto [at, fresh] = numbers_.try_emplace(key, static_cast<std::int32_t>(keys_.size()));
    if (fresh) keys_.push_back(key);
    return at->second;
  }
  const std::vector<Key>& keys() const { return keys_; }

 private:
  std::unordered_map<Key, std::int32_t> numbers_;
  std::vector<Key> keys_;
};

Error bad_token(std::size_t line, std::string_view token) {
  return {ErrorCode::invalid_argument, "line " + std::to_string(line),
          "\"" + std::string(token.substr(0, 20)) + "\" is not an item number",
          "numbers stand with spaces between them; named items need an id and tabs"};
}

Result<Transactions> read_numbers(std::string_view text) {
  Transactions out;
  out.items.reserve(text.size() / 4);
  std::vector<std::int64_t> values;
  std::size_t line = 1;
  bool any = false;
  const auto end_row = [&] {
    if (any) out.starts.push_back(static_cast<std::int64_t>(values.size()));
    any = false;
  };
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c >= '0' && c <= '9') {
      std::int64_t value = 0;
      const std::size_t start = i;
      for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        if (i - start >= 18) return bad_token(line, text.substr(start));
        value = value * 10 + (text[i] - '0');
      }
      values.push_back(value);
      any = true;
    } else if (c == '\n') {
      end_row();
      ++line;
      ++i;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      ++i;
    } else {
      return bad_token(line, text.substr(i, text.find_first_of(" \t\r\n", i) - i));
    }
  }
  end_row();
  std::int64_t largest = 0;
  for (const std::int64_t value : values) largest = std::max(largest, value);
  out.items.resize(values.size());
  if (static_cast<std::size_t>(largest) < 4 * values.size() + 1024) {  // a table of all numbers up to the largest
    std::vector<std::int32_t> number(static_cast<std::size_t>(largest) + 1, -1);
    for (const std::int64_t value : values) number[static_cast<std::size_t>(value)] = 0;
    for (std::size_t value = 0; value < number.size(); ++value) {
      if (number[value] < 0) continue;
      number[value] = static_cast<std::int32_t>(out.names.size());
      out.names.push_back(std::to_string(value));
    }
    for (std::size_t i = 0; i < values.size(); ++i) out.items[i] = number[static_cast<std::size_t>(values[i])];
  } else {
    std::vector<std::int64_t> distinct = values;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (const std::int64_t value : distinct) out.names.push_back(std::to_string(value));
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto at = std::lower_bound(distinct.begin(), distinct.end(), values[i]);
      out.items[i] = static_cast<std::int32_t>(at - distinct.begin());
    }
  }
  tidy_rows(out);
  return out;
}

Transactions read_labelled(std::string_view text) {
  Transactions out;
  Numbering<std::string_view> numbers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    std::size_t tab = std::min(line.find('\t'), line.size());
    out.ids.emplace_back(line.substr(0, tab));
    while (tab < line.size()) {
      line.remove_prefix(tab + 1);
      tab = std::min(line.find('\t'), line.size());
      if (tab > 0) out.items.push_back(numbers.of(line.substr(0, tab)));
    }
    out.starts.push_back(static_cast<std::int64_t>(out.items.size()));
  }
  out.names.assign(numbers.keys().begin(), numbers.keys().end());
  order_by_name(out);
  tidy_rows(out);
  return out;
}

}  // namespace

Transactions transactions_of(const std::vector<std::vector<std::string>>& rows) {
  Transactions out;
  Numbering<std::string_view> numbers;
  for (const std::vector<std::string>& row : rows) {
    for (const std::string& name : row) out.items.push_back(numbers.of(name));
    out.starts.push_back(static_cast<std::int64_t>(out.items.size()));
  }
  out.names.assign(numbers.keys().begin(), numbers.keys().end());
  order_by_name(out);
  tidy_rows(out);
  return out;
}

Result<Transactions> read_transactions(std::string_view text, TransactionLayout layout) {
  if (layout == TransactionLayout::labelled) return read_labelled(text);
  return read_numbers(text);
}

TransactionLayout layout_of(std::string_view text) noexcept {
  const std::string_view first = text.substr(0, text.find('\n'));
  return first.find('\t') == std::string_view::npos ? TransactionLayout::numbers : TransactionLayout::labelled;
}

}  // namespace debrief::inline v0
