#include "debrief/patterns/courses.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/metrics/stats/quantile.hpp"
#include "debrief/model/timeline.hpp"
#include "patterns/exact.hpp"

namespace debrief::inline v0 {

namespace {

struct Event {
  std::int64_t at = absent;  ///< its own, or that of the one before it
  bool dated = false;
  std::int32_t phase = -1;
  std::string mark;
};

std::string_view phase_name(std::int32_t phase) {
  const auto& all = type_of<Phase>().enumerators;
  return phase >= 0 && phase < static_cast<std::int32_t>(all.size()) ? all[static_cast<std::size_t>(phase)].text : "";
}

/// Kinds of events that say something about how people worked together.
bool is_mark(std::int32_t kind) {
  return kind == static_cast<std::int32_t>(EventKind::escalation) ||
         kind == static_cast<std::int32_t>(EventKind::hand_off) ||
         kind == static_cast<std::int32_t>(EventKind::waiting) ||
         kind == static_cast<std::int32_t>(EventKind::surprise);
}

std::vector<std::vector<Event>> events_of(const Corpus& corpus, const Cases& cases) {
  std::vector<std::int32_t> case_of(corpus.document_count(), -1);
  for (std::size_t c = 0; c < cases.size(); ++c) {
    case_of[static_cast<std::size_t>(cases.document[c])] = static_cast<std::int32_t>(c);
  }
  std::vector<std::vector<Event>> out(cases.size());
  const Corpus::Events& table = corpus.events;
  for (std::size_t e = 0; e < table.document.size(); ++e) {
    const std::int32_t c = case_of[static_cast<std::size_t>(table.document[e])];
    if (c < 0) continue;
    std::vector<Event>& all = out[static_cast<std::size_t>(c)];
    Event event;
    event.dated = table.at[e] != absent;
    event.at = event.dated ? table.at[e] : all.empty() ? absent : all.back().at;
    event.phase = table.phase[e];
    event.mark = corpus.strings[table.mark[e]];
    if (event.mark.empty() && is_mark(table.kind[e])) {
      event.mark = type_of<EventKind>().enumerators[static_cast<std::size_t>(table.kind[e])].text;
    }
    all.push_back(std::move(event));
  }
  for (auto& all : out) {
    std::stable_sort(all.begin(), all.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
  }
  return out;
}

constexpr std::size_t most_symbols = 200;

/// Phase names where they begin, marks behind them.
std::vector<std::string> symbols_of(const std::vector<Event>& events) {
  std::vector<std::string> out;
  std::int32_t phase = -1;
  for (const Event& event : events) {
    if (event.phase >= 0 && event.phase != phase) {
      phase = event.phase;
      out.emplace_back(phase_name(phase));
    }
    if (!event.mark.empty()) out.push_back(event.mark);
  }
  if (out.size() > most_symbols) out.resize(most_symbols);
  return out;
}

bool is_phase(std::string_view name) {
  for (const auto& one : type_of<Phase>().enumerators) {
    if (one.text == name) return true;
  }
  return false;
}

/// The chance that some of `copies` marks lies among `good` of `places`.
double any_among(const LogFactorials& factorials, std::int64_t places, std::int64_t copies, std::int64_t good) {
  if (copies == 0 || good == 0) return 0;
  if (copies > places - good) return 1;
  return 1 - std::exp(factorials.choose(places - good, copies) - factorials.choose(places, copies));
}

/// One incident's sequence, prepared for asking about pairs.
struct Places {
  std::map<std::int32_t, std::vector<std::size_t>> of;  ///< symbol -> places in the sequence
  std::vector<std::size_t> marks;                       ///< places of all marks
};

/// The chance that some `a` comes before some `b` when the marks are dealt out anew.
double chance_of(const LogFactorials& factorials, const Places& places, std::int32_t a, std::int32_t b,
                 const std::vector<bool>& phase) {
  const auto& of_a = places.of.at(a);
  const auto& of_b = places.of.at(b);
  const auto m = static_cast<std::int64_t>(places.marks.size());
  const auto count = [](const auto& of) { return static_cast<std::int64_t>(of.size()); };
  if (!phase[static_cast<std::size_t>(a)] && !phase[static_cast<std::size_t>(b)]) {
    // Only where all of b lie before all of a does none of a come before one of b.
    if (a == b) return count(of_a) > 1 ? 1 : 0;
    return 1 - std::exp(-factorials.choose(count(of_a) + count(of_b), count(of_a)));
  }
  if (phase[static_cast<std::size_t>(a)]) {
    const auto behind = places.marks.end() - std::lower_bound(places.marks.begin(), places.marks.end(), of_a.front());
    return any_among(factorials, m, count(of_b), behind);
  }
  const auto before = std::lower_bound(places.marks.begin(), places.marks.end(), of_b.back()) - places.marks.begin();
  return any_among(factorials, m, count(of_a), before);
}

void add_pairs(const CourseOptions& options, Courses& out) {
  const Sequences& data = out.sequences;
  std::vector<bool> phase;
  for (const std::string& name : data.names) phase.push_back(is_phase(name));
  std::vector<Places> places(data.size());
  std::size_t longest = 1;
  std::map<std::pair<std::int32_t, std::int32_t>, std::vector<std::int32_t>> both;
  for (std::size_t r = 0; r < data.size(); ++r) {
    const auto row = data.row(r);
    longest = std::max(longest, row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      places[r].of[row[i]].push_back(i);
      if (!phase[static_cast<std::size_t>(row[i])]) places[r].marks.push_back(i);
    }
    for (const auto& [a, of_a] : places[r].of) {
      for (const auto& [b, of_b] : places[r].of) {
        const bool mark = !phase[static_cast<std::size_t>(a)] || !phase[static_cast<std::size_t>(b)];
        if (a != b && mark) both[{a, b}].push_back(static_cast<std::int32_t>(r));
      }
    }
  }
  const LogFactorials factorials(static_cast<std::int64_t>(longest) + 1);
  std::vector<double> p;
  for (const auto& [pair, rows] : both) {
    if (static_cast<std::int64_t>(rows.size()) < options.patterns.min_support) {
      ++out.untestable;
      continue;
    }
    const auto& [a, b] = pair;
    OrderedPair one;
    one.first = data.names[static_cast<std::size_t>(a)];
    one.then = data.names[static_cast<std::size_t>(b)];
    one.both = static_cast<std::int64_t>(rows.size());
    std::vector<double> law;
    for (const std::int32_t r : rows) {
      const Places& at = places[static_cast<std::size_t>(r)];
      if (at.of.at(a).front() < at.of.at(b).back()) one.rows.push_back(r);
      law.push_back(chance_of(factorials, at, a, b, phase));
      one.expected += law.back();
    }
    one.support = static_cast<std::int64_t>(one.rows.size());
    if (one.expected > 0) one.lift = static_cast<double>(one.support) / one.expected;
    one.p = poisson_binomial_upper(law, one.support);
    p.push_back(one.p);
    out.pairs.push_back(std::move(one));
  }
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  for (std::size_t i = 0; i < q.size(); ++i) out.pairs[i].q = q[i];
  std::stable_sort(out.pairs.begin(), out.pairs.end(),
                   [](const OrderedPair& a, const OrderedPair& b) { return a.q < b.q; });
}

void add_times(const std::vector<std::vector<Event>>& events, Courses& out) {
  const std::size_t phases = type_of<Phase>().enumerators.size();
  std::vector<std::vector<double>> minutes(phases);
  std::vector<std::vector<double>> shares(phases);
  for (const auto& all : events) {
    std::vector<std::int64_t> spent(phases, -1);
    std::int32_t phase = -1;
    std::int64_t since = absent;
    std::int64_t first = absent;
    std::int64_t last = absent;
    for (const Event& event : all) {
      if (!event.dated) continue;
      if (first == absent) first = event.at;
      last = event.at;
      if (event.phase < 0 || event.phase == phase) continue;
      if (phase >= 0)
        spent[static_cast<std::size_t>(phase)] =
            std::max<std::int64_t>(0, spent[static_cast<std::size_t>(phase)]) + event.at - since;
      phase = event.phase;
      since = event.at;
    }
    if (phase >= 0 && last > since) {  // the last phase ends with the last thing that was written down
      spent[static_cast<std::size_t>(phase)] =
          std::max<std::int64_t>(0, spent[static_cast<std::size_t>(phase)]) + last - since;
    }
    for (std::size_t k = 0; k < phases; ++k) {
      if (spent[k] < 0) continue;
      minutes[k].push_back(static_cast<double>(spent[k]) / 60);
      shares[k].push_back(last > first ? static_cast<double>(spent[k]) / static_cast<double>(last - first) : 0);
    }
  }
  for (std::size_t k = 0; k < phases; ++k) {
    if (minutes[k].empty()) continue;
    PhaseTime time;
    time.phase = phase_name(static_cast<std::int32_t>(k));
    time.n = static_cast<std::int64_t>(minutes[k].size());
    time.median_minutes = *stats::quantile(minutes[k], .5);
    time.lower_quartile_minutes = *stats::quantile(minutes[k], .25);
    time.upper_quartile_minutes = *stats::quantile(minutes[k], .75);
    time.median_share = *stats::quantile(shares[k], .5);
    out.times.push_back(std::move(time));
  }
}

}  // namespace

Result<Courses> courses(const Corpus& corpus, const Cases& cases, const CourseOptions& options) {
  const auto events = events_of(corpus, cases);
  std::vector<std::vector<std::string>> rows;
  Courses out;
  for (const auto& all : events) {
    rows.push_back(symbols_of(all));
    out.without_timeline += rows.back().empty() ? 1 : 0;
  }
  out.sequences = sequences_of(rows);
  auto found = sequence_patterns(out.sequences, options.patterns);
  if (!found) return found.error();
  out.patterns = *std::move(found);
  std::stable_sort(out.patterns.begin(), out.patterns.end(), [](const SequencePattern& a, const SequencePattern& b) {
    return a.support * static_cast<std::int64_t>(a.symbols.size()) >
           b.support * static_cast<std::int64_t>(b.symbols.size());
  });
  add_pairs(options, out);
  add_times(events, out);
  return out;
}

}  // namespace debrief::inline v0
