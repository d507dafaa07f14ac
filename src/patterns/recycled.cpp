#include "debrief/patterns/recycled.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "debrief/patterns/set_join.hpp"
#include "debrief/patterns/title_similarity.hpp"
#include "patterns/asked_actions.hpp"
#include "patterns/title_text.hpp"

namespace debrief::inline v0 {

namespace {

/// A title that is alike, by its number.
struct Alike {
  std::int32_t title = 0;
  double score = 0;
};

/// For every different title the ones that are alike.
class TitleGraph {
 public:
  TitleGraph(std::vector<std::string> titles, double least)
      : titles_(std::move(titles)), least_(least), alike_(titles_.size()) {
    for (const std::string& title : titles_) sorted_.push_back(code_points(sorted_words(title)));
  }

  Result<Done> build(const RecycledOptions& options) {
    const Result<Done> joined = add_by_trigrams(options);
    if (!joined) return joined.error();
    if (static_cast<std::int64_t>(titles_.size()) <= options.compare_all) {
      for (std::size_t a = 0; a < titles_.size(); ++a) compare_with_all_behind(a);
    } else {
      const Result<Done> candidates = add_candidates();
      if (!candidates) return candidates.error();
    }
    for (std::vector<Alike>& all : alike_) keep_best(all);
    return Done{};
  }

  const std::vector<Alike>& alike(std::int32_t title) const { return alike_[static_cast<std::size_t>(title)]; }

 private:
  void add(std::size_t a, std::size_t b, double score) {
    if (score < least_) return;
    alike_[a].push_back({static_cast<std::int32_t>(b), score});
    alike_[b].push_back({static_cast<std::int32_t>(a), score});
  }

  /// Pairs whose 3-grams are alike enough, exactly.
  Result<Done> add_by_trigrams(const RecycledOptions& options) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& title : titles_) rows.push_back(trigrams(title));
    const Transactions grams = transactions_of(rows);
    const auto pairs = similar_rows(grams, {options.ask_percent, 100});
    if (!pairs) return pairs.error();
    for (const SimilarRows& pair : *pairs) {
      const auto a = static_cast<std::size_t>(pair.a);
      const auto b = static_cast<std::size_t>(pair.b);
      const std::size_t joint = grams.row(a).size() + grams.row(b).size() - static_cast<std::size_t>(pair.shared);
      add(a, b, static_cast<double>(pair.shared) / static_cast<double>(joint));
    }
    return Done{};
  }

  void compare_with_all_behind(std::size_t a) {
    const PreparedText text(sorted_[a]);
    for (std::size_t b = a + 1; b < titles_.size(); ++b) {
      const auto shorter = static_cast<double>(std::min(text.size(), sorted_[b].size()));
      if (2 * shorter < least_ * static_cast<double>(text.size() + sorted_[b].size())) continue;
      add(a, b, text.indel(sorted_[b]));
    }
  }

  Result<Done> add_candidates() {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& title : titles_) rows.push_back(trigrams(sorted_words(title)));
    const auto pairs = similar_rows(transactions_of(rows), {2, 5});
    if (!pairs) return pairs.error();
    for (std::size_t i = 0; i < pairs->size();) {
      const std::int32_t a = (*pairs)[i].a;
      const PreparedText text(sorted_[static_cast<std::size_t>(a)]);
      for (; i < pairs->size() && (*pairs)[i].a == a; ++i) {
        const auto b = static_cast<std::size_t>((*pairs)[i].b);
        add(static_cast<std::size_t>(a), b, text.indel(sorted_[b]));
      }
    }
    return Done{};
  }

  /// Each other title once, with its greater score, the most alike first.
  static void keep_best(std::vector<Alike>& all) {
    std::sort(all.begin(), all.end(), [](const Alike& x, const Alike& y) {
      return x.title != y.title ? x.title < y.title : x.score > y.score;
    });
    all.erase(std::unique(all.begin(), all.end(), [](const Alike& x, const Alike& y) { return x.title == y.title; }),
              all.end());
    std::stable_sort(all.begin(), all.end(), [](const Alike& x, const Alike& y) { return x.score > y.score; });
  }

  std::vector<std::string> titles_;
  double least_;
  std::vector<std::u32string> sorted_;
  std::vector<std::vector<Alike>> alike_;
};

EarlierState state_when(const AskedAction& earlier, std::int64_t asked_again) {
  if (earlier.is_done()) {
    if (earlier.done == absent) return EarlierState::done_undated;
    return earlier.done <= asked_again ? EarlierState::done : EarlierState::open;
  }
  if (earlier.state == ActionState::dropped) {
    return earlier.dropped == absent || earlier.dropped <= asked_again ? EarlierState::dropped : EarlierState::open;
  }
  if (earlier.state == ActionState::accepted_risk) return EarlierState::accepted_risk;
  return earlier.state == ActionState::candidate && earlier.committed == absent ? EarlierState::never_committed
                                                                                : EarlierState::open;
}

bool shares_incident(const Cases& cases, std::int32_t a, std::int32_t b) {
  return a == b || share_an_incident(cases, static_cast<std::size_t>(a), static_cast<std::size_t>(b));
}

/// Joins the actions of links that are `same`.
void add_groups(const std::vector<AskedAction>& actions, const std::vector<std::int32_t>& previous,
                const std::vector<const RecycledLink*>& link_of, const Corpus& corpus, Recycled& out) {
  std::vector<std::size_t> root(actions.size());
  std::iota(root.begin(), root.end(), std::size_t{0});
  // An action points to one earlier action only, so following the pointers ends at the first of the group.
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (link_of[i] != nullptr && link_of[i]->same) root[i] = root[static_cast<std::size_t>(previous[i])];
  }
  std::map<std::size_t, RecycledGroup> groups;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (link_of[i] == nullptr || !link_of[i]->same) continue;
    RecycledGroup& group = groups[root[i]];
    const AskedAction& first = actions[root[i]];
    if (group.cases.empty()) {
      group.title = corpus.strings[corpus.actions.title[static_cast<std::size_t>(first.row)]];
      group.cases.push_back(first.at_case);
    }
    if (std::find(group.cases.begin(), group.cases.end(), actions[i].at_case) == group.cases.end()) {
      group.cases.push_back(actions[i].at_case);
    }
    group.was.push_back(link_of[i]->was);
  }
  for (auto& [first, group] : groups) out.groups.push_back(std::move(group));
  std::stable_sort(out.groups.begin(), out.groups.end(),
                   [](const RecycledGroup& a, const RecycledGroup& b) { return a.cases.size() > b.cases.size(); });
}

}  // namespace

std::string_view text_of(EarlierState state) noexcept {
  switch (state) {
    case EarlierState::never_committed:
      return "never committed";
    case EarlierState::open:
      return "still open";
    case EarlierState::done:
      return "done";
    case EarlierState::done_undated:
      return "done, day not recorded";
    case EarlierState::dropped:
      return "dropped";
    case EarlierState::accepted_risk:
      return "accepted as a risk";
  }
  return "unknown";
}

Result<Recycled> recycled_actions(const Corpus& corpus, const Cases& cases, std::int64_t as_of,
                                  const RecycledOptions& options) {
  if (options.ask_percent < 1 || options.same_percent < options.ask_percent || options.same_percent > 100) {
    return Error{ErrorCode::invalid_argument, "recycled_actions", "the scores are out of order",
                 "give 1 <= ask_percent <= same_percent <= 100"};
  }
  Recycled out;
  std::vector<AskedAction> actions;
  std::unordered_map<std::string_view, std::int32_t> numbers;
  std::vector<std::string> titles;
  std::vector<std::int32_t> title_of;
  for (const AskedAction& one : asked_actions(corpus, cases, as_of)) {
    const std::string& title = corpus.strings[corpus.actions.title[static_cast<std::size_t>(one.row)]];
    if (title.empty() || one.asked == absent || one.state == ActionState::superseded) {
      ++out.left_out;
      continue;
    }
    const auto [at, fresh] = numbers.emplace(title, static_cast<std::int32_t>(titles.size()));
    if (fresh) titles.push_back(title);
    actions.push_back(one);
    title_of.push_back(at->second);
  }
  out.actions = static_cast<std::int64_t>(actions.size());
  TitleGraph graph(titles, static_cast<double>(options.ask_percent) / 100);
  if (const Result<Done> built = graph.build(options); !built) return built.error();

  const double same = static_cast<double>(options.same_percent) / 100;
  std::vector<std::vector<std::int32_t>> asked(titles.size());  // actions with that title so far
  std::vector<std::int32_t> previous(actions.size(), -1);
  out.links.reserve(actions.size());
  std::vector<const RecycledLink*> link_of(actions.size(), nullptr);
  for (std::size_t i = 0; i < actions.size(); ++i) {
    std::int32_t best = -1;
    double best_score = 0;
    const auto look = [&](std::int32_t title, double score) {
      if (score < best_score) return;
      const std::vector<std::int32_t>& with = asked[static_cast<std::size_t>(title)];
      for (std::size_t k = with.size(); k-- > 0;) {
        const AskedAction& earlier = actions[static_cast<std::size_t>(with[k])];
        if (earlier.asked >= actions[i].asked || shares_incident(cases, earlier.at_case, actions[i].at_case)) continue;
        if (score > best_score || with[k] > best) best = with[k];
        best_score = score;
        return;
      }
    };
    look(title_of[i], 1);
    for (const Alike& alike : graph.alike(title_of[i])) look(alike.title, alike.score);
    asked[static_cast<std::size_t>(title_of[i])].push_back(static_cast<std::int32_t>(i));
    if (best < 0) continue;
    const AskedAction& earlier = actions[static_cast<std::size_t>(best)];
    previous[i] = best;
    out.links.push_back({earlier.row, actions[i].row, earlier.at_case, actions[i].at_case,
                         titles[static_cast<std::size_t>(title_of[static_cast<std::size_t>(best)])],
                         titles[static_cast<std::size_t>(title_of[i])], best_score, best_score >= same,
                         state_when(earlier, actions[i].asked)});
    link_of[i] = &out.links.back();  // reserved above
    ++(out.links.back().same ? out.repeated : out.to_be_asked);
  }
  add_groups(actions, previous, link_of, corpus, out);
  return out;
}

}  // namespace debrief::inline v0
