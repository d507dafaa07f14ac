// Which events of different sources tell of the same happening.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <unordered_map>

#include "io/import/merge_parts.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// Any wrong zone is found within this.
constexpr std::int64_t widest_skew_seconds = 14 * 3600;
/// Clocks that are off differ steadily; texts that only look alike do not.
constexpr std::int64_t steady_seconds = 60;
/// How many events that share a rare word are compared, the nearest first.
constexpr std::size_t most_compared = 64;
constexpr std::size_t rare_words = 6;

/// What a text says about the state of a thing. Records that say different things are not the same happening.
enum class Says : std::uint8_t { nothing, began, acknowledged, ended };

struct Words {
  std::vector<std::uint32_t> ids;  ///< sorted, each once
  Says says = Says::nothing;
};

bool is_stop_word(std::string_view word) {
  static constexpr std::string_view words[] = {
      "the", "of", "to", "and",  "is",   "in",   "on", "for",  "by",    "with", "has", "was",   "at",       "an",
      "are", "be", "it", "this", "that", "from", "we", "http", "https", "www",  "com", "slack", "pagerduty"};
  return word.size() < 2 || std::find(std::begin(words), std::end(words), word) != std::end(words);
}

Says says(std::string_view word) {
  static const std::map<std::string_view, Says> known = {{"triggered", Says::began},
                                                         {"firing", Says::began},
                                                         {"problem", Says::began},
                                                         {"critical", Says::began},
                                                         {"opened", Says::began},
                                                         {"down", Says::began},
                                                         {"resolved", Says::ended},
                                                         {"recovery", Says::ended},
                                                         {"closed", Says::ended},
                                                         {"recovered", Says::ended},
                                                         {"acknowledged", Says::acknowledged},
                                                         {"acked", Says::acknowledged}};
  const auto found = known.find(word);
  return found == known.end() ? Says::nothing : found->second;
}

class Vocabulary {
 public:
  Words words_of(std::string_view text) {
    Words out;
    std::string word;
    const auto close = [&] {
      if (!is_stop_word(word)) {
        if (const Says one = says(word); one != Says::nothing && out.says == Says::nothing) out.says = one;
        out.ids.push_back(ids_.try_emplace(word, static_cast<std::uint32_t>(ids_.size())).first->second);
      }
      word.clear();
    };
    for (const char c : text.substr(0, 4000)) {
      const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      const bool part = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || (lower & 0x80) != 0;
      if (part) {
        word += lower;
      } else {
        close();
      }
    }
    close();
    std::sort(out.ids.begin(), out.ids.end());
    out.ids.erase(std::unique(out.ids.begin(), out.ids.end()), out.ids.end());
    return out;
  }
  std::size_t size() const { return ids_.size(); }

 private:
  std::unordered_map<std::string, std::uint32_t> ids_;
};

/// How alike two texts are, of 100: the share of common words of all, or of the shorter text's where that has four or
/// more and nearly all of them are in the longer.
std::int64_t likeness(const Words& a, const Words& b) {
  if (a.ids.size() < 2 || b.ids.size() < 2) return 0;
  if (a.says != b.says && a.says != Says::nothing && b.says != Says::nothing) return 0;
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.ids.size() && j < b.ids.size();) {
    if (a.ids[i] == b.ids[j]) {
      ++common;
      ++i;
      ++j;
    } else {
      ++(a.ids[i] < b.ids[j] ? i : j);
    }
  }
  const std::size_t shorter = std::min(a.ids.size(), b.ids.size());
  const std::size_t all = a.ids.size() + b.ids.size() - common;
  const auto share = static_cast<std::int64_t>(100 * common / all);
  const bool inside = shorter >= 4 && 100 * common >= 80 * shorter;
  return inside ? std::max(share, static_cast<std::int64_t>(80 * common / shorter)) : share;
}

struct Side {
  std::vector<std::size_t> events;  ///< in the order of time
};

struct Candidate {
  std::int64_t likeness;
  std::int64_t distance;
  Link link;
};

class PairFinder {
 public:
  PairFinder(const std::vector<TimelineEvent>& events, const std::vector<Words>& words, const MergeOptions& options,
             std::size_t vocabulary)
      : events_(events), words_(words), options_(options), count_(vocabulary) {}

  void find(const Side& one, const Side& other, std::vector<Link>& out) {
    const std::int64_t expected = expected_offset(one, other);
    count_words(one, other);

    std::unordered_map<std::uint32_t, std::vector<std::size_t>> with_word;
    for (const std::size_t event : other.events) {
      for (const std::uint32_t word : rarest(event)) with_word[word].push_back(event);
    }
    std::vector<Candidate> candidates;
    std::set<std::size_t> compared;
    for (const std::size_t event : one.events) {
      compared.clear();
      for (const std::uint32_t word : rarest(event)) {
        const auto found = with_word.find(word);
        if (found != with_word.end()) compare(event, found->second, expected, compared, candidates);
      }
    }
    accept(candidates, out);
    reset_words(one, other);
  }

 private:
  std::int64_t seconds(std::size_t event) const { return events_[event].at->unix_seconds; }

  /// The steady difference of texts that both have exactly once; 0 where there is none.
  std::int64_t expected_offset(const Side& one, const Side& other) const {
    const auto once = [&](const Side& side) {
      std::map<std::vector<std::uint32_t>, std::pair<std::size_t, std::size_t>> seen;
      for (const std::size_t event : side.events) {
        if (words_[event].ids.size() < 3) continue;
        auto& entry = seen[words_[event].ids];
        ++entry.first;
        entry.second = event;
      }
      return seen;
    };
    const auto first = once(one), second = once(other);
    std::vector<std::int64_t> offsets;
    for (const auto& [words, entry] : first) {
      const auto found = second.find(words);
      if (entry.first != 1 || found == second.end() || found->second.first != 1) continue;
      const std::int64_t offset = seconds(found->second.second) - seconds(entry.second);
      if (std::abs(offset) <= widest_skew_seconds) offsets.push_back(offset);
    }
    if (static_cast<std::int64_t>(offsets.size()) < options_.skew_pairs) return 0;
    std::sort(offsets.begin(), offsets.end());
    const std::int64_t median = offsets[(offsets.size() - 1) / 2];
    std::vector<std::int64_t> spread;
    for (const std::int64_t each : offsets) spread.push_back(std::abs(each - median));
    std::sort(spread.begin(), spread.end());
    return spread[(spread.size() - 1) / 2] <= steady_seconds ? median : 0;
  }

  void count_words(const Side& one, const Side& other) {
    for (const Side* side : {&one, &other}) {
      for (const std::size_t event : side->events) {
        for (const std::uint32_t word : words_[event].ids) ++count_[word];
      }
    }
  }

  void reset_words(const Side& one, const Side& other) {
    for (const Side* side : {&one, &other}) {
      for (const std::size_t event : side->events) {
        for (const std::uint32_t word : words_[event].ids) count_[word] = 0;
      }
    }
  }

  /// The words of an event that the two sides use least. Two texts that share most of their words share one of these.
  std::vector<std::uint32_t> rarest(std::size_t event) const {
    std::vector<std::uint32_t> out = words_[event].ids;
    const std::size_t keep = std::min(out.size(), std::max(rare_words, out.size() * 2 / 5 + 1));
    std::partial_sort(
        out.begin(), out.begin() + static_cast<std::ptrdiff_t>(keep), out.end(),
        [&](std::uint32_t a, std::uint32_t b) { return count_[a] != count_[b] ? count_[a] < count_[b] : a < b; });
    out.resize(keep);
    return out;
  }

  void compare(std::size_t event, const std::vector<std::size_t>& others, std::int64_t expected,
               std::set<std::size_t>& compared, std::vector<Candidate>& candidates) const {
    const std::int64_t wanted = seconds(event) + expected;
    auto above = std::lower_bound(others.begin(), others.end(), wanted,
                                  [&](std::size_t each, std::int64_t time) { return seconds(each) < time; });
    auto below = above;
    for (std::size_t i = 0; i < most_compared; ++i) {
      const std::int64_t up = above == others.end() ? INT64_MAX : seconds(*above) - wanted;
      const std::int64_t down = below == others.begin() ? INT64_MAX : wanted - seconds(*(below - 1));
      if (std::min(up, down) > options_.link_seconds) return;
      const std::size_t other = up <= down ? *above++ : *--below;
      if (!compared.insert(other).second) continue;
      const std::int64_t alike = likeness(words_[event], words_[other]);
      if (alike >= options_.link_percent) candidates.push_back({alike, std::min(up, down), {event, other}});
    }
  }

  /// Best pairs first, each event at most once on each side.
  void accept(std::vector<Candidate>& candidates, std::vector<Link>& out) const {
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
      if (a.likeness != b.likeness) return a.likeness > b.likeness;
      if (a.distance != b.distance) return a.distance < b.distance;
      if (a.link.first != b.link.first) return a.link.first < b.link.first;
      return a.link.second < b.link.second;
    });
    std::set<std::size_t> taken;
    for (const Candidate& each : candidates) {
      if (taken.contains(each.link.first) || taken.contains(each.link.second)) continue;
      taken.insert(each.link.first);
      taken.insert(each.link.second);
      out.push_back(each.link);
    }
  }

  const std::vector<TimelineEvent>& events_;
  const std::vector<Words>& words_;
  const MergeOptions& options_;
  std::vector<std::uint32_t> count_;
};

}  // namespace

std::string_view clock_of(const TimelineEvent& event) {
  const std::string_view id = event.id.text;
  const std::size_t colon = id.find(':');
  return colon == std::string_view::npos ? std::string_view() : id.substr(0, colon);
}

std::vector<Link> find_links(const std::vector<TimelineEvent>& events, const MergeOptions& options) {
  Vocabulary vocabulary;
  std::vector<Words> words(events.size());
  std::map<std::string_view, Side> sides;
  for (std::size_t i = 0; i < events.size(); ++i) {
    words[i] = vocabulary.words_of(events[i].text);
    if (events[i].at) sides[clock_of(events[i])].events.push_back(i);
  }
  std::vector<Link> out;
  PairFinder finder(events, words, options, vocabulary.size());
  for (auto one = sides.begin(); one != sides.end(); ++one) {
    for (auto other = std::next(one); other != sides.end(); ++other) finder.find(one->second, other->second, out);
  }
  return out;
}

std::vector<ClockSkew> skews_of(const std::vector<TimelineEvent>& events, const std::vector<Link>& links) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<std::int64_t>> offsets;
  for (const Link& link : links) {
    const TimelineEvent& first = events[link.first];
    const TimelineEvent& second = events[link.second];
    offsets[{clock_of(first), clock_of(second)}].push_back(seconds_between(*first.at, *second.at));
  }
  std::vector<ClockSkew> out;
  for (auto& [clocks, each] : offsets) {
    std::sort(each.begin(), each.end());
    ClockSkew& skew = out.emplace_back();
    skew.source = clocks.first;
    skew.other = clocks.second;
    skew.median_seconds = each[(each.size() - 1) / 2];
    skew.least_seconds = each.front();
    skew.most_seconds = each.back();
    skew.pairs = static_cast<std::int64_t>(each.size());
  }
  return out;
}

}  // namespace debrief::inline v0::import_detail
