#include <algorithm>

#include "debrief/core/text.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_listed = 8;

std::string spaced(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string times_text(const Courses& all) {
  std::string out;
  for (const PhaseTime& time : all.times) {
    out += "  - " + spaced(time.phase) + ": median " + short_text(time.median_minutes, 3) + " min, middle half " +
           short_text(time.lower_quartile_minutes, 3) + " to " + short_text(time.upper_quartile_minutes, 3) + "; " +
           short_text(time.median_share * 100, 2) + " % of an incident's written time (n = " + std::to_string(time.n) +
           ")\n";
  }
  return out;
}

}  // namespace

std::string courses_text(const Patterns& patterns) {
  const Courses& all = *patterns.courses;
  std::string out =
      "Which courses do incidents take?\n"
      "  Phases and marks of the timelines in their order; others may lie between them.\n\n";
  std::size_t listed = 0;
  for (const SequencePattern& pattern : all.patterns) {
    if (pattern.symbols.size() < 2 || ++listed > most_listed) continue;
    out += "  - ";
    for (std::size_t i = 0; i < pattern.symbols.size(); ++i) {
      out += (i == 0 ? "" : ", then ") + spaced(all.sequences.names[static_cast<std::size_t>(pattern.symbols[i])]);
    }
    out += ": " + counted(static_cast<std::size_t>(pattern.support), "incident", "incidents") + "\n";
  }
  if (listed == 0) out += "  No order of phases or marks stands in enough timelines.\n";
  if (listed > most_listed) {
    out += "  and " + std::to_string(listed - most_listed) + " more (--format json has all)\n";
  }
  std::size_t clear = 0;
  for (const OrderedPair& pair : all.pairs) {
    if (pair.q > 0.05 || ++clear > most_listed) continue;
    out += "  - \"" + spaced(pair.first) + "\" comes before \"" + spaced(pair.then) + "\" in " +
           std::to_string(pair.support) + " of " + std::to_string(pair.both) +
           " incidents that have both; chance would give " + short_text(pair.expected, 2) + " (q " + p_words(pair.q) +
           ")\n";
  }
  if (clear == 0 && !all.pairs.empty()) {
    out += "  No mark comes before or after another more often than chance gives; " +
           counted(all.pairs.size(), "pair was", "pairs were") + " compared.\n";
  }
  if (!all.times.empty()) out += "\n  Where the time goes:\n" + times_text(all);
  return out;
}

OrderedJson courses_json(const Patterns& patterns) {
  const Courses& all = *patterns.courses;
  OrderedJson found = OrderedJson::array();
  for (const SequencePattern& pattern : all.patterns) {
    OrderedJson names = OrderedJson::array();
    for (const std::int32_t symbol : pattern.symbols)
      names.push_back(all.sequences.names[static_cast<std::size_t>(symbol)]);
    found.push_back({{"course", std::move(names)}, {"support", pattern.support}});
  }
  OrderedJson pairs = OrderedJson::array();
  for (const OrderedPair& pair : all.pairs) {
    OrderedJson reviews = OrderedJson::array();
    for (const std::int32_t row : pair.rows) reviews.push_back(patterns.cases.id[static_cast<std::size_t>(row)]);
    pairs.push_back({{"first", pair.first},
                     {"then", pair.then},
                     {"support", pair.support},
                     {"both", pair.both},
                     {"expected", pair.expected},
                     {"lift", or_null(pair.lift)},
                     {"p", pair.p},
                     {"q", pair.q},
                     {"reviews", std::move(reviews)}});
  }
  OrderedJson times = OrderedJson::array();
  for (const PhaseTime& time : all.times) {
    times.push_back({{"phase", time.phase},
                     {"n", time.n},
                     {"median_minutes", time.median_minutes},
                     {"lower_quartile_minutes", time.lower_quartile_minutes},
                     {"upper_quartile_minutes", time.upper_quartile_minutes},
                     {"median_share", time.median_share}});
  }
  return {{"without_timeline", all.without_timeline},
          {"courses", std::move(found)},
          {"pairs", std::move(pairs)},
          {"untestable", all.untestable},
          {"times", std::move(times)}};
}

}  // namespace debrief::inline v0
