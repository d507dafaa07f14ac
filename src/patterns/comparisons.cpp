#include <algorithm>

#include "debrief/metrics/stats/multiplicity.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

/// Most comparisons that are kept by name.
constexpr std::size_t most_kept = 100;

class Collector {
 public:
  void add(PatternKind kind, std::string what, double p) { tests_.push_back({kind, std::move(what), p, 1}); }
  /// Comparisons that were made and are not listed: their p is larger than those of the listed.
  void add_unlisted(std::int64_t count) { unlisted_ += std::max<std::int64_t>(0, count); }

  void finish(Patterns& out) {
    out.comparisons = static_cast<std::int64_t>(tests_.size()) + unlisted_;
    std::vector<double> p;
    for (const PatternTest& test : tests_) p.push_back(test.p);
    const std::vector<double> q =
        stats::p_adjust(p, stats::Adjustment::benjamini_hochberg, static_cast<std::size_t>(out.comparisons));
    for (std::size_t i = 0; i < q.size(); ++i) tests_[i].q = q[i];
    std::stable_sort(tests_.begin(), tests_.end(),
                     [](const PatternTest& a, const PatternTest& b) { return a.q != b.q ? a.q < b.q : a.p < b.p; });
    if (tests_.size() > most_kept) tests_.resize(most_kept);
    out.tests = std::move(tests_);
  }

 private:
  std::vector<PatternTest> tests_;
  std::int64_t unlisted_ = 0;
};

void add_recurrence(const Patterns& patterns, Collector& out) {
  for (const Recurrence& one : patterns.recurrence) {
    if (!one.followed_by_chance.p) continue;
    out.add(PatternKind::recurrence,
            one.aspect == Aspect::coordination ? "stories come back in their coordination"
            : one.aspect == Aspect::technical  ? "stories come back in their technology"
                                               : "stories come back as a whole",
            *one.followed_by_chance.p);
  }
}

void add_associations(const Patterns& patterns, Collector& out) {
  if (!patterns.associations) return;
  for (const Association& one : patterns.associations->found) {
    std::vector<std::string> names;
    for (const std::int32_t item : one.items)
      names.push_back(patterns.cases.codes.names[static_cast<std::size_t>(item)]);
    out.add(PatternKind::associations, "together: " + codes_words(names), one.stratified ? one.stratified->p : one.p);
  }
  out.add_unlisted(patterns.associations->examined - static_cast<std::int64_t>(patterns.associations->found.size()));
}

void add_graphs_and_courses(const Patterns& patterns, Collector& out) {
  if (patterns.motifs) {
    for (const Motif& motif : patterns.motifs->found) {
      std::vector<std::string> names;
      for (const std::int32_t e : motif.edges) names.push_back(patterns.cases.edges.names[static_cast<std::size_t>(e)]);
      out.add(PatternKind::motifs, "related: " + codes_words(names), motif.p);
    }
  }
  if (!patterns.courses) return;
  for (const OrderedPair& pair : patterns.courses->pairs) {
    out.add(PatternKind::sequences, "\"" + pair.first + "\" before \"" + pair.then + "\"", pair.p);
  }
}

void add_follow_through(const Patterns& patterns, Collector& out) {
  if (!patterns.follow_through) return;
  for (const FactorChange& one : patterns.follow_through->factors) {
    if (one.rates) {
      out.add(PatternKind::followthrough, "before and after an action: " + code_words(one.code),
              one.rates->p_two_sided);
    }
  }
  if (patterns.known_risks->p) {
    out.add(PatternKind::followthrough, "known risks come true", *patterns.known_risks->p);
  }
  for (const ActionMix::Row& row : patterns.action_mix->rows) {
    if (row.p)
      out.add(PatternKind::followthrough, "the share of actions of the type \"" + row.type + "\" shifts", *row.p);
  }
  for (const FollowedFactors& group : patterns.follow_through->groups) {
    if (group.p) out.add(PatternKind::followthrough, "completed actions against return, " + group.group, *group.p);
  }
}

void add_trends(const Patterns& patterns, Collector& out) {
  if (!patterns.trends) return;
  if (patterns.trends->rate) out.add(PatternKind::trends, "the number of incidents", patterns.trends->rate->p_quasi);
  for (const ShareTrend& share : patterns.trends->shares) {
    out.add(PatternKind::trends, "the share of " + code_words(share.what) + (share.z > 0 ? " rises" : " falls"),
            share.p);
  }
}

}  // namespace

void count_comparisons(Patterns& patterns) {
  Collector collector;
  add_recurrence(patterns, collector);
  add_associations(patterns, collector);
  add_graphs_and_courses(patterns, collector);
  add_follow_through(patterns, collector);
  add_trends(patterns, collector);
  collector.finish(patterns);
}

}  // namespace debrief::inline v0
