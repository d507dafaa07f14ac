#include "debrief/patterns/recurrence.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "patterns/number_text.hpp"
#include "patterns/random.hpp"
#include "patterns/stories.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t day = 86400;
/// Tests of pairs over all arrangements that are worth waiting for.
constexpr std::int64_t most_work = 400'000'000;
constexpr std::int64_t most_exact = 200'000;

/// A case with a story and a date. Places are numbered in order of time.
struct Place {
  std::int32_t row = 0;
  std::int64_t happened = 0;
  std::int64_t clock = 0;  ///< when its window opens
  std::int32_t story = 0;
  std::int32_t stratum = 0;
};

struct Window {
  std::vector<Place> places;
  /// Pairs of places of which the later falls into the window of the earlier, by the earlier.
  std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
};

Window window_of(const Cases& cases, const StoryClasses& classes, std::int64_t as_of, const RecurrenceOptions& options,
                 Recurrence& out) {
  Window window;
  std::map<std::string_view, std::int32_t> severities;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    if (classes.class_of[c] < 0 || cases.happened[c] == absent) {
      ++out.left_out;
      continue;
    }
    Place place;
    place.row = static_cast<std::int32_t>(c);
    place.happened = cases.happened[c];
    place.clock = cases.reviewed[c] == absent ? place.happened : std::max(place.happened, cases.reviewed[c]);
    out.clock_from_incident += cases.reviewed[c] == absent ? 1 : 0;
    place.story = classes.class_of[c];
    if (options.strata == Strata::service) place.stratum = cases.first_service[c] + 1;
    if (options.strata == Strata::severity) {
      place.stratum = severities.emplace(cases.severity[c], static_cast<std::int32_t>(severities.size())).first->second;
    }
    window.places.push_back(place);
  }
  std::stable_sort(window.places.begin(), window.places.end(),
                   [](const Place& a, const Place& b) { return a.happened < b.happened; });
  for (std::size_t i = 0; i < window.places.size(); ++i) {
    const Place& earlier = window.places[i];
    const std::int64_t end = earlier.clock + options.window_days * day;
    for (std::size_t j = i + 1; j < window.places.size() && window.places[j].happened <= end; ++j) {
      const Place& later = window.places[j];
      if (later.happened <= earlier.happened || later.happened < earlier.clock || later.happened > as_of) continue;
      if (share_an_incident(cases, static_cast<std::size_t>(earlier.row), static_cast<std::size_t>(later.row)))
        continue;
      window.pairs.emplace_back(static_cast<std::int32_t>(i), static_cast<std::int32_t>(j));
    }
  }
  return window;
}

/// Which classes count as the same story, as a table of bits.
class SameStory {
 public:
  SameStory(const StoryClasses& classes, const RecurrenceOptions& options)
      : n_(classes.stories.size()), same_(n_ * n_) {
    for (std::size_t a = 0; a < n_; ++a) {
      same_[a * n_ + a] = true;
      for (std::size_t b = a + 1; b < n_; ++b) {
        const bool same = options.definition == RecurrenceDefinition::similar &&
                          same_story(classes, classes.stories[a], classes.stories[b], options);
        same_[a * n_ + b] = same_[b * n_ + a] = same;
      }
    }
  }
  bool operator()(std::int32_t a, std::int32_t b) const {
    return same_[static_cast<std::size_t>(a) * n_ + static_cast<std::size_t>(b)];
  }

 private:
  std::size_t n_;
  std::vector<bool> same_;
};

/// What is counted for one arrangement of stories over the places.
struct Counts {
  std::int64_t recurred = 0;  ///< followed places with a later similar one
  std::int64_t repeats = 0;   ///< places with an earlier similar one
};

class Arrangements {
 public:
  Arrangements(const Window& window, const SameStory& same, std::vector<bool> followed)
      : window_(window),
        same_(same),
        followed_(std::move(followed)),
        seen_later_(window.places.size()),
        seen_earlier_(window.places.size()) {}

  Counts count(const std::vector<std::int32_t>& stories) {
    std::fill(seen_later_.begin(), seen_later_.end(), false);
    std::fill(seen_earlier_.begin(), seen_earlier_.end(), false);
    for (const auto& [i, j] : window_.pairs) {
      const auto a = static_cast<std::size_t>(i);
      const auto b = static_cast<std::size_t>(j);
      if (!same_(stories[a], stories[b])) continue;
      seen_later_[a] = true;
      seen_earlier_[b] = true;
    }
    Counts out;
    for (std::size_t i = 0; i < seen_later_.size(); ++i) {
      out.recurred += seen_later_[i] && followed_[i] ? 1 : 0;
      out.repeats += seen_earlier_[i] ? 1 : 0;
    }
    return out;
  }

 private:
  const Window& window_;
  const SameStory& same_;
  std::vector<bool> followed_;
  std::vector<bool> seen_later_;
  std::vector<bool> seen_earlier_;
};

/// Distinct arrangements of a multiset, or more than most_exact.
std::int64_t arrangements_of(std::vector<std::int32_t> stories) {
  std::sort(stories.begin(), stories.end());
  double out = 1;
  std::int64_t run = 0;
  for (std::size_t i = 0; i < stories.size(); ++i) {
    run = i > 0 && stories[i] == stories[i - 1] ? run + 1 : 1;
    out = out * static_cast<double>(i + 1) / static_cast<double>(run);
    if (out > 1e12) return most_exact + 1;
  }
  return static_cast<std::int64_t>(std::llround(out));
}

struct Tally {
  double sum_recurred = 0;
  double sum_repeats = 0;
  std::int64_t as_many_recurred = 0;
  std::int64_t as_many_repeats = 0;
  std::int64_t n = 0;
  std::vector<std::int64_t> recurred;
  std::vector<std::int64_t> repeats;

  explicit Tally(std::size_t places) : recurred(places + 1), repeats(places + 1) {}

  void add(const Counts& counts, const Counts& observed) {
    sum_recurred += static_cast<double>(counts.recurred);
    sum_repeats += static_cast<double>(counts.repeats);
    as_many_recurred += counts.recurred >= observed.recurred ? 1 : 0;
    as_many_repeats += counts.repeats >= observed.repeats ? 1 : 0;
    ++recurred[static_cast<std::size_t>(counts.recurred)];
    ++repeats[static_cast<std::size_t>(counts.repeats)];
    ++n;
  }
};

/// Pairs within the window times the share of alike ones among all pairs of incidents.
std::optional<double> expected_pairs(const Window& window, const SameStory& same, std::size_t stories) {
  const auto n = static_cast<double>(window.places.size());
  if (n < 2) return std::nullopt;
  std::vector<std::int64_t> held(stories);
  for (const Place& place : window.places) {
    if (place.stratum != window.places[0].stratum) return std::nullopt;
    ++held[static_cast<std::size_t>(place.story)];
  }
  double alike = -n;  // an incident is no pair with itself
  for (std::size_t a = 0; a < stories; ++a) {
    for (std::size_t b = 0; b < stories; ++b) {
      if (!same(static_cast<std::int32_t>(a), static_cast<std::int32_t>(b))) continue;
      alike += static_cast<double>(held[a]) * static_cast<double>(held[b]);
    }
  }
  return static_cast<double>(window.pairs.size()) * alike / (n * (n - 1));
}

void by_chance(const Window& window, const SameStory& same, const std::vector<bool>& followed,
               const RecurrenceOptions& options, Recurrence& out) {
  Arrangements arrangements(window, same, followed);
  std::vector<std::int32_t> stories;
  std::map<std::int32_t, std::vector<std::int32_t>> strata;
  for (std::size_t i = 0; i < window.places.size(); ++i) {
    stories.push_back(window.places[i].story);
    strata[window.places[i].stratum].push_back(static_cast<std::int32_t>(i));
  }
  const Counts observed = arrangements.count(stories);
  out.followed_by_chance.observed = observed.recurred;
  out.repeats_by_chance.observed = observed.repeats;
  if (window.places.size() < 2) {
    out.followed_by_chance.reason = out.repeats_by_chance.reason = "fewer than two incidents";
    return;
  }
  Tally tally(window.places.size());
  const auto pairs = static_cast<std::int64_t>(window.pairs.size()) + 1;
  const std::int64_t all = strata.size() == 1 ? arrangements_of(stories) : most_exact + 1;
  const bool exact = all <= most_exact && all * pairs <= most_work;
  if (exact) {
    std::sort(stories.begin(), stories.end());
    do {
      tally.add(arrangements.count(stories), observed);
    } while (std::next_permutation(stories.begin(), stories.end()));
  } else {
    const std::int64_t wanted = std::clamp<std::int64_t>(most_work / pairs, 50, options.arrangements);
    for (std::int64_t n = 0; n < wanted; ++n) {
      CounterRandom random(options.seed, static_cast<std::uint64_t>(n));
      for (const auto& [stratum, places] : strata) {
        for (std::size_t i = places.size(); i > 1; --i) {
          std::swap(stories[static_cast<std::size_t>(places[i - 1])],
                    stories[static_cast<std::size_t>(places[random.below(static_cast<std::uint32_t>(i))])]);
        }
      }
      tally.add(arrangements.count(stories), observed);
    }
  }
  const auto fill = [&](ByChance& to, double sum, std::int64_t as_many, std::vector<std::int64_t>& distribution) {
    to.expected = sum / static_cast<double>(tally.n);
    to.exact = exact;
    to.arrangements = tally.n;
    to.p = exact ? static_cast<double>(as_many) / static_cast<double>(tally.n)
                 : static_cast<double>(as_many + 1) / static_cast<double>(tally.n + 1);
    while (distribution.back() == 0) distribution.pop_back();
    to.distribution = std::move(distribution);
  };
  fill(out.followed_by_chance, tally.sum_recurred, tally.as_many_recurred, tally.recurred);
  fill(out.repeats_by_chance, tally.sum_repeats, tally.as_many_repeats, tally.repeats);
}

/// 1 - S(window) over the first repeats; censored ones count as long as they were watched. Nothing where nobody was
/// watched for the whole window.
std::optional<double> share_by_window(const std::vector<FollowedCase>& cases, std::int64_t window_days) {
  std::vector<stats::Followed> followed;
  for (const FollowedCase& one : cases) followed.push_back({static_cast<double>(one.days), one.recurred});
  const auto curve = stats::kaplan_meier(followed);
  if (!curve) return std::nullopt;
  const auto at = stats::survival_at(*curve, static_cast<double>(window_days));
  return at ? std::optional(1 - at->survival) : std::nullopt;
}

RecurrencePair pair_of(const Cases& cases, const StoryClasses& classes, const Place& earlier, const Place& later) {
  RecurrencePair out;
  out.earlier = earlier.row;
  out.later = later.row;
  out.days = (later.happened - earlier.clock) / day;
  const Story& a = classes.stories[static_cast<std::size_t>(earlier.story)];
  const Story& b = classes.stories[static_cast<std::size_t>(later.story)];
  out.similarity = story_similarity(classes, a, b);
  const auto name = [&](std::int32_t code) { return cases.codes.names[static_cast<std::size_t>(code)]; };
  for (const std::int32_t code : a.codes) {
    (std::binary_search(b.codes.begin(), b.codes.end(), code) ? out.shared : out.only_earlier).push_back(name(code));
  }
  for (const std::int32_t code : b.codes) {
    if (!std::binary_search(a.codes.begin(), a.codes.end(), code)) out.only_later.push_back(name(code));
  }
  for (const std::int32_t edge : a.edges) {
    if (std::binary_search(b.edges.begin(), b.edges.end(), edge)) {
      out.shared.push_back(cases.edges.names[static_cast<std::size_t>(edge)]);
    }
  }
  const auto s = cases.services.row(static_cast<std::size_t>(earlier.row));
  const auto t = cases.services.row(static_cast<std::size_t>(later.row));
  out.same_service = std::find_first_of(s.begin(), s.end(), t.begin(), t.end()) != s.end();
  return out;
}

}  // namespace

Result<Recurrence> recurrence(const Cases& cases, std::int64_t as_of, const RecurrenceOptions& options) {
  if (options.window_days < 1 || options.similarity_percent < 1 || options.similarity_percent > 100) {
    return Error{ErrorCode::invalid_argument, "recurrence", "the window or the similarity is out of range",
                 "windows have at least one day, similarities lie between 1 and 100 percent"};
  }
  if (options.code_weight < 1 || options.coordination_weight < options.code_weight || options.edge_weight < 0) {
    return Error{ErrorCode::invalid_argument, "recurrence", "coordination codes weigh less than technical ones",
                 "give coordination codes at least the weight of the others, which is at least 1"};
  }
  Recurrence out;
  out.definition = options.definition;
  out.aspect = options.aspect;
  out.window_days = options.window_days;
  const StoryClasses classes = story_classes(cases, options);
  if (classes.stories.size() > 30'000) {
    return Error{ErrorCode::too_large, "recurrence", "more than 30,000 different stories in one search",
                 "use similar_groups(), which reports groups instead of pairs"};
  }
  const Window window = window_of(cases, classes, as_of, options, out);
  const SameStory same(classes, options);
  const std::int64_t length = options.window_days * day;
  std::vector<bool> followed;
  for (const Place& place : window.places) {
    FollowedCase one;
    one.row = place.row;
    one.followed = as_of - place.clock >= length;
    one.days = std::max<std::int64_t>(0, std::min(length, as_of - place.clock)) / day;
    out.cases.push_back(one);
    followed.push_back(one.followed);
    ++(one.followed ? out.followed : out.not_yet_followed);
  }
  for (const auto& [i, j] : window.pairs) {
    const Place& earlier = window.places[static_cast<std::size_t>(i)];
    const Place& later = window.places[static_cast<std::size_t>(j)];
    if (!same(earlier.story, later.story)) continue;
    out.pairs.push_back(pair_of(cases, classes, earlier, later));
    FollowedCase& one = out.cases[static_cast<std::size_t>(i)];
    if (!one.recurred) one.days = out.pairs.back().days;
    one.recurred = true;
  }
  for (const FollowedCase& one : out.cases) out.recurred += one.followed && one.recurred ? 1 : 0;
  out.by_window = share_by_window(out.cases, options.window_days);
  out.pairs_in_window = static_cast<std::int64_t>(window.pairs.size());
  out.expected_pairs = expected_pairs(window, same, classes.stories.size());
  by_chance(window, same, followed, options, out);
  return out;
}

std::string sentence(const Recurrence& r) {
  const auto count = [](std::int64_t n) { return std::to_string(n); };
  std::string what = r.aspect == Aspect::coordination ? " in their coordination"
                     : r.aspect == Aspect::technical  ? " in their technology"
                                                      : "";
  if (r.cases.empty()) return "No incident with a date and coded factors" + what + ": nothing to compare.";
  std::string out;
  if (r.followed == 0) {
    out = "No incident has been followed for " + count(r.window_days) + " days yet.";
  } else {
    out = count(r.recurred) + " of " + count(r.followed) + " followed incidents recurred" + what + " within " +
          count(r.window_days) + " days";
    const ByChance& chance = r.followed_by_chance;
    if (chance.p) {
      out += "; " + short_text(chance.expected, 2) + " expected if factors fell at random (p " +
             (*chance.p < 0.0001 ? "" : "= ") + p_text(*chance.p) + ")";
    } else {
      out += "; by chance: " + chance.reason;
    }
    out += ".";
  }
  if (r.not_yet_followed > 0) {
    out += " " + count(r.not_yet_followed) + (r.not_yet_followed == 1 ? " incident" : " incidents") +
           " not yet followed long enough.";
  }
  return out;
}

std::optional<stats::MeanCumulativeFunction> incidents_per_service(const Cases& cases, std::int64_t from,
                                                                   std::int64_t as_of) {
  if (from >= as_of) return std::nullopt;
  std::vector<std::vector<std::int64_t>> happened(cases.services.names.size());
  for (std::size_t c = 0; c < cases.size(); ++c) {
    const std::int64_t at = cases.happened[c];
    if (at == absent || at <= from || at > as_of) continue;
    for (const std::int32_t service : cases.services.row(c)) happened[static_cast<std::size_t>(service)].push_back(at);
  }
  const auto days = [&](std::int64_t at) { return static_cast<double>(at - from) / day; };
  std::vector<stats::Stretch> stretches;
  for (std::size_t service = 0; service < happened.size(); ++service) {
    std::vector<std::int64_t>& times = happened[service];
    std::sort(times.begin(), times.end());
    // Two incidents of one service in one second count once: a stretch has a length.
    times.erase(std::unique(times.begin(), times.end()), times.end());
    std::int64_t since = from;
    for (const std::int64_t at : times) {
      stretches.push_back({static_cast<std::int64_t>(service), days(since), days(at), true});
      since = at;
    }
    if (since < as_of) stretches.push_back({static_cast<std::int64_t>(service), days(since), days(as_of), false});
  }
  return stats::mean_cumulative_function(stretches);
}

}  // namespace debrief::inline v0
