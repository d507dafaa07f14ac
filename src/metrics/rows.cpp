#include "metrics/rows.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

#include "corpus/fingerprint.hpp"
#include "metrics/stats/spread.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view magic = "debrief/durations/1\n";

void append_rows(Durations& to, const Durations& from, const std::vector<std::size_t>& rows) {
  const std::size_t first = to.size();
  resize_rows(to, first + rows.size());
  std::vector<std::int32_t> number(static_cast<std::size_t>(from.strings.size()), -1);
  const auto text = [&](std::int32_t old) {
    std::int32_t& known = number[static_cast<std::size_t>(old)];
    if (known < 0) known = to.strings.add(from.strings[old]);
    return known;
  };
  const auto texts = [&](std::vector<std::int32_t>& out, std::vector<std::int32_t>& begin,
                         const std::vector<std::int32_t>& values, const std::vector<std::int32_t>& begins,
                         std::size_t row) {
    std::vector<std::string_view> names;
    for (std::int32_t at = begins[row]; at < begins[row + 1]; ++at) {
      names.emplace_back(from.strings[values[static_cast<std::size_t>(at)]]);
    }
    // By name, so that the order does not depend on who was numbered first.
    std::sort(names.begin(), names.end());
    for (const std::string_view name : names) out.push_back(to.strings.add(name));
    begin.push_back(static_cast<std::int32_t>(out.size()));
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t row = rows[i];
    const std::size_t at = first + i;
    to.identity[at] = from.identity[row];
    to.fingerprint[at] = from.fingerprint[row];
    to.is_review[at] = from.is_review[row];
    to.incident[at] = text(from.incident[row]);
    to.onset[at] = from.onset[row];
    to.severity[at] = text(from.severity[row]);
    to.tier[at] = from.tier[row];
    texts(to.services, to.service_begin, from.services, from.service_begin, row);
    texts(to.teams, to.team_begin, from.teams, from.team_begin, row);
  }
  for (std::size_t metric = 0; metric < from.cells.size(); ++metric) {
    const Durations::Cells& source = from.cells[metric];
    Durations::Cells& target = to.cells[metric];
    for (std::size_t i = 0; i < rows.size(); ++i) {
      target.seconds[first + i] = source.seconds[rows[i]];
      target.status[first + i] = source.status[rows[i]];
      target.flags[first + i] = source.flags[rows[i]];
    }
  }
}

template <class Number>
void put(std::string& out, Number number) {
  out.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <class Number>
void put(std::string& out, const std::vector<Number>& column) {
  put(out, static_cast<std::uint64_t>(column.size()));
  out.append(reinterpret_cast<const char*>(column.data()), column.size() * sizeof(Number));
}

template <class Number>
bool take(std::string_view& rest, Number& out) {
  if (rest.size() < sizeof out) return false;
  std::memcpy(&out, rest.data(), sizeof out);
  rest.remove_prefix(sizeof out);
  return true;
}

template <class Number>
bool take(std::string_view& rest, std::vector<Number>& out) {
  std::uint64_t size = 0;
  if (!take(rest, size) || size > rest.size() / sizeof(Number)) return false;
  out.resize(static_cast<std::size_t>(size));
  if (size != 0) std::memcpy(out.data(), rest.data(), out.size() * sizeof(Number));
  rest.remove_prefix(out.size() * sizeof(Number));
  return true;
}

/// What the numbers mean: definitions and cut-off.
std::int64_t meaning_of(const Durations& durations) {
  std::string text = std::to_string(durations.as_of);
  for (const MetricDefinition& definition : durations.definitions) {
    text += '\x1f' + text_of(definition) + '\x1f' + std::to_string(static_cast<int>(definition.population)) +
            std::to_string(static_cast<int>(definition.start_selection)) +
            std::to_string(static_cast<int>(definition.end_selection)) + std::to_string(definition.nth) +
            std::to_string(static_cast<int>(definition.early_rule)) +
            std::to_string(static_cast<int>(definition.never_rule)) + (definition.per_expertise ? "e" : "") +
            (definition.until_reopened ? "r" : "");
    if (definition.clock != Clock::elapsed) {
      text += '\x1e' + std::to_string(static_cast<int>(definition.clock)) + definition.calendar.zone + '\x1d' +
              std::to_string(definition.support_hours.from_minute) + '-' +
              std::to_string(definition.support_hours.until_minute);
      for (const Weekday day : definition.calendar.weekend) text += ' ' + std::to_string(static_cast<int>(day));
      for (const Date& holiday : definition.calendar.holidays) text += ' ' + text_of(holiday);
    }
    for (const auto* list : {&definition.start, &definition.end, &definition.competing}) {
      text += '\x1e';
      for (const std::string& name : *list) text += name + '\x1d';
    }
  }
  return fingerprint_of(text);
}

bool texts_in_range(const std::vector<std::int32_t>& numbers, std::int32_t count) {
  return std::all_of(numbers.begin(), numbers.end(), [count](std::int32_t n) { return n >= 0 && n < count; });
}

bool begins_fit(const std::vector<std::int32_t>& begin, std::size_t rows, std::size_t values) {
  return begin.size() == rows + 1 && begin.front() == 0 && std::is_sorted(begin.begin(), begin.end()) &&
         static_cast<std::size_t>(begin.back()) == values;
}

bool fits_together(const Durations& d) {
  const std::size_t rows = d.size();
  const std::int32_t texts = d.strings.size();
  bool fits = d.fingerprint.size() == rows && d.is_review.size() == rows && d.incident.size() == rows &&
              d.onset.size() == rows && d.severity.size() == rows && d.tier.size() == rows &&
              begins_fit(d.service_begin, rows, d.services.size()) && begins_fit(d.team_begin, rows, d.teams.size()) &&
              texts_in_range(d.incident, texts) && texts_in_range(d.severity, texts) &&
              texts_in_range(d.services, texts) && texts_in_range(d.teams, texts) &&
              d.cells.size() == d.definitions.size();
  for (const Durations::Cells& cells : d.cells) {
    fits = fits && cells.seconds.size() == rows && cells.status.size() == rows && cells.flags.size() == rows;
    for (std::size_t row = 0; fits && row < rows; ++row) {
      fits = cells.status[row] <= 3 && (cells.seconds[row] == absent) == (cells.status[row] == 3);
    }
  }
  return fits;
}

}  // namespace

void resize_rows(Durations& durations, std::size_t rows) {
  durations.identity.resize(rows);
  durations.fingerprint.resize(rows);
  durations.is_review.resize(rows);
  durations.incident.resize(rows);
  durations.onset.resize(rows);
  durations.severity.resize(rows);
  durations.tier.resize(rows);
  durations.cells.resize(durations.definitions.size());
  for (Durations::Cells& cells : durations.cells) {
    cells.seconds.resize(rows);
    cells.status.resize(rows);
    cells.flags.resize(rows);
  }
}

bool has_repeats(const Durations& durations) {
  std::vector<std::int64_t> sorted(durations.identity);
  stats::sort_by_spread(sorted, [](std::int64_t one) { return static_cast<std::uint64_t>(one); });
  return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

Durations canonical(const Durations& durations) {
  struct Key {
    std::int64_t identity;
    std::int64_t fingerprint;
    std::uint32_t row;
    std::uint8_t rank;  ///< reviews first
  };
  std::vector<Key> keys;
  keys.reserve(durations.size());
  for (std::size_t row = 0; row < durations.size(); ++row) {
    keys.push_back({durations.identity[row], durations.fingerprint[row], static_cast<std::uint32_t>(row),
                    static_cast<std::uint8_t>(durations.is_review[row] != 0 ? 0 : 1)});
  }
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    if (a.identity != b.identity) return a.identity < b.identity;
    return std::tie(a.rank, a.fingerprint, a.row) < std::tie(b.rank, b.fingerprint, b.row);
  });
  std::vector<std::size_t> order;
  order.reserve(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i == 0 || keys[i].identity != keys[i - 1].identity) order.push_back(keys[i].row);
  }
  Durations out;
  out.definitions = durations.definitions;
  out.as_of = durations.as_of;
  append_rows(out, durations, order);
  return out;
}

Result<Done> merge(Durations& durations, const Durations& other) {
  if (durations.as_of != other.as_of || durations.definitions != other.definitions) {
    return Error{ErrorCode::invalid_argument, "durations",
                 "they were measured under other definitions or another cut-off",
                 "measure all parts with the same options"};
  }
  std::vector<std::size_t> rows(other.size());
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  append_rows(durations, other, rows);
  durations = canonical(durations);
  return Done{};
}

std::string to_bytes(const Durations& durations) {
  const Durations rows = canonical(durations);
  std::string out(magic);
  put(out, meaning_of(rows));
  put(out, static_cast<std::uint64_t>(rows.strings.size()));
  for (std::int32_t i = 0; i < rows.strings.size(); ++i) {
    put(out, static_cast<std::uint64_t>(rows.strings[i].size()));
    out += rows.strings[i];
  }
  put(out, rows.identity);
  put(out, rows.fingerprint);
  put(out, rows.is_review);
  put(out, rows.incident);
  put(out, rows.onset);
  put(out, rows.severity);
  put(out, rows.tier);
  put(out, rows.service_begin);
  put(out, rows.services);
  put(out, rows.team_begin);
  put(out, rows.teams);
  for (const Durations::Cells& cells : rows.cells) {
    put(out, cells.seconds);
    put(out, cells.status);
    put(out, cells.flags);
  }
  put(out, fingerprint_of(out));
  return out;
}

Result<Durations> durations_from_bytes(std::string_view bytes, const MeasureOptions& options) {
  const auto refuse = [](std::string message) {
    return Error{ErrorCode::not_a_corpus, "durations", std::move(message), "measure the documents again"};
  };
  if (!bytes.starts_with(magic)) return refuse("not saved durations of this version");
  if (bytes.size() < magic.size() + sizeof(std::int64_t)) return refuse("cut short");
  std::string_view rest = bytes.substr(magic.size(), bytes.size() - magic.size() - sizeof(std::int64_t));
  std::int64_t checksum = 0;
  std::memcpy(&checksum, bytes.data() + bytes.size() - sizeof checksum, sizeof checksum);
  if (checksum != fingerprint_of(bytes.substr(0, bytes.size() - sizeof checksum))) {
    return refuse("damaged: the checksum differs");
  }
  Durations out;
  out.as_of = options.as_of;
  out.definitions = options.definitions.empty() ? metric_definitions() : options.definitions;
  std::int64_t meaning = 0;
  if (!take(rest, meaning) || meaning != meaning_of(out)) {
    return refuse("measured under other definitions or another cut-off");
  }
  std::uint64_t texts = 0;
  bool fine = take(rest, texts) && texts > 0 && texts <= rest.size();
  for (std::uint64_t i = 0; fine && i < texts; ++i) {
    std::uint64_t size = 0;
    fine = take(rest, size) && size <= rest.size();
    if (!fine) break;
    fine = out.strings.add(rest.substr(0, static_cast<std::size_t>(size))) == static_cast<std::int32_t>(i);
    rest.remove_prefix(static_cast<std::size_t>(size));
  }
  out.cells.resize(out.definitions.size());
  fine = fine && take(rest, out.identity) && take(rest, out.fingerprint) && take(rest, out.is_review) &&
         take(rest, out.incident) && take(rest, out.onset) && take(rest, out.severity) && take(rest, out.tier) &&
         take(rest, out.service_begin) && take(rest, out.services) && take(rest, out.team_begin) &&
         take(rest, out.teams);
  for (Durations::Cells& cells : out.cells) {
    fine = fine && take(rest, cells.seconds) && take(rest, cells.status) && take(rest, cells.flags);
  }
  if (!fine || !rest.empty() || !fits_together(out)) return refuse("damaged: its tables do not fit together");
  return out;
}

}  // namespace debrief::inline v0
