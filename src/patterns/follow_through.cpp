#include "debrief/patterns/follow_through.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/model/taxonomy.hpp"
#include "patterns/asked_actions.hpp"
#include "patterns/exact.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t day = 86400;

/// What was done about one code in one case.
struct Treatment {
  std::int64_t committed = 0;
  std::int64_t done = 0;
  std::int64_t first_done = absent;  ///< with a date
  std::int64_t finished = absent;    ///< the same, done without having been verified counting too
  bool undated = false;              ///< something was done, nobody knows when
};

using CaseAndCode = std::pair<std::int32_t, std::int32_t>;

/// Actions on the coded factors of their own review.
std::map<CaseAndCode, Treatment> treatments(const Corpus& corpus, const Cases& cases,
                                            const std::vector<AskedAction>& actions, bool verified_only,
                                            std::int64_t& left_out) {
  std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> code_of_factor;  // document and id -> code
  const auto& names = cases.codes.names;
  for (std::size_t f = 0; f < corpus.factors.document.size(); ++f) {
    const std::string& code = corpus.strings[corpus.factors.code[f]];
    const auto at = std::lower_bound(names.begin(), names.end(), code);
    if (at == names.end() || *at != code) continue;
    code_of_factor[{corpus.factors.document[f], corpus.factors.id[f]}] = static_cast<std::int32_t>(at - names.begin());
  }
  std::map<std::int32_t, std::set<std::int32_t>> codes_of_action;
  for (std::size_t k = 0; k < corpus.action_factors.action.size(); ++k) {
    const std::int32_t action = corpus.action_factors.action[k];
    const auto at = code_of_factor.find(
        {corpus.actions.document[static_cast<std::size_t>(action)], corpus.action_factors.factor[k]});
    if (at != code_of_factor.end()) codes_of_action[action].insert(at->second);
  }
  std::map<CaseAndCode, Treatment> out;
  for (const AskedAction& one : actions) {
    const bool done = verified_only ? one.state == ActionState::verified || one.verified != absent : one.is_done();
    const std::int64_t when = verified_only ? (one.verified != absent ? one.verified : one.done) : one.done;
    const bool in_hand = one.is_done() || one.state == ActionState::committed || one.state == ActionState::in_progress;
    const auto codes = codes_of_action.find(one.row);
    if (done && (codes == codes_of_action.end() || when == absent)) ++left_out;
    if (codes == codes_of_action.end() || !in_hand) continue;
    for (const std::int32_t code : codes->second) {
      Treatment& treatment = out[{one.at_case, code}];
      ++treatment.committed;
      if (one.is_done()) {
        treatment.undated = treatment.undated || one.done == absent;
        if (one.done != absent && (treatment.finished == absent || one.done < treatment.finished)) {
          treatment.finished = one.done;
        }
      }
      if (!done || when == absent) continue;
      ++treatment.done;
      if (treatment.first_done == absent || when < treatment.first_done) treatment.first_done = when;
    }
  }
  return out;
}

/// Moments of the cases with each code, and the case.
struct Occurrence {
  std::int64_t at = 0;
  std::int32_t in_case = 0;
};

std::vector<std::vector<Occurrence>> occurrences(const Cases& cases, std::int64_t from, std::int64_t as_of) {
  std::vector<std::vector<Occurrence>> out(cases.codes.names.size());
  for (std::size_t c = 0; c < cases.size(); ++c) {
    if (cases.happened[c] == absent || cases.happened[c] < from || cases.happened[c] > as_of) continue;
    for (const std::int32_t code : cases.codes.row(c)) {
      out[static_cast<std::size_t>(code)].push_back({cases.happened[c], static_cast<std::int32_t>(c)});
    }
  }
  return out;
}

/// How many incidents with a code to expect in `days_after`, where its count before is drawn towards the mean of all
/// factors as far as they vary no more than by chance (Hauer 1997, Observational Before-After Studies).
void allow_for_a_bad_year(FactorChange& change, const std::vector<std::int64_t>& all_before) {
  double mean = 0;
  for (const std::int64_t count : all_before) mean += static_cast<double>(count);
  mean /= static_cast<double>(all_before.size());
  if (mean <= 0) return;
  const auto fitted = stats::negative_binomial(all_before);
  // Factors that vary no more than by chance all have the common rate.
  const double theta = fitted ? fitted->theta : 1e9;
  if (fitted) mean = fitted->mu;
  const double shape = static_cast<double>(change.before) + theta;
  const double rate = shape / (1 + theta / mean);  // per stretch before
  change.expected = rate * change.days_after / change.days_before;
  change.p_bad_year = negative_binomial_cdf(change.after, *change.expected, shape);
}

ChangeVerdict verdict_on(const FactorChange& change, double false_discovery) {
  if (change.q > false_discovery) return ChangeVerdict::no_difference;
  if (change.rates->ratio && *change.rates->ratio > 1) return ChangeVerdict::more;
  if (!change.rates->ratio) return ChangeVerdict::more;
  if (!change.p_bad_year || *change.p_bad_year > 0.05) return ChangeVerdict::no_difference;
  return change.p_others && *change.p_others <= 0.05 ? ChangeVerdict::fewer : ChangeVerdict::fewer_everywhere;
}

void add_factors(const Cases& cases, const std::map<CaseAndCode, Treatment>& treated, std::int64_t as_of,
                 const FollowThroughOptions& options, FollowThrough& out) {
  std::int64_t from = options.from;
  for (std::size_t c = 0; from == absent && c < cases.size(); ++c) from = cases.happened[c];  // in order of time
  if (from == absent) return;
  const auto all = occurrences(cases, from, as_of);
  std::map<std::int32_t, std::int64_t> first_done;
  for (const auto& [where, treatment] : treated) {
    if (treatment.first_done == absent) continue;
    const auto at = first_done.emplace(where.second, treatment.first_done).first;
    at->second = std::min(at->second, treatment.first_done);
  }
  std::vector<double> p;
  std::vector<std::size_t> compared;
  for (const auto& [code, done] : first_done) {
    FactorChange change;
    change.code = cases.codes.names[static_cast<std::size_t>(code)];
    change.done = done;
    change.days_before = static_cast<double>(done - from) / day;
    change.days_after = static_cast<double>(as_of - done) / day;
    std::set<std::int32_t> index;
    for (const auto& [where, treatment] : treated) {
      if (where.second == code && treatment.first_done != absent) index.insert(where.first);
    }
    std::vector<std::int64_t> before(all.size(), 0);
    for (std::size_t other = 0; other < all.size(); ++other) {
      const bool own = static_cast<std::int32_t>(other) == code;
      const bool untreated = !first_done.contains(static_cast<std::int32_t>(other));
      for (const Occurrence& one : all[other]) {
        if (own && index.contains(one.in_case)) {
          ++change.index;
          continue;
        }
        const bool is_before = one.at < done;
        before[other] += is_before ? 1 : 0;
        if (own) ++(is_before ? change.before : change.after);
        if (untreated) ++(is_before ? change.others_before : change.others_after);
      }
    }
    const auto least = static_cast<double>(options.least_days);
    if (change.days_before >= least && change.days_after >= least) {
      change.rates = stats::rate_ratio(change.after, change.days_after, change.before, change.days_before);
      change.change = change.rates ? ChangeVerdict::no_difference : ChangeVerdict::no_incidents;
    }
    if (change.rates) {
      allow_for_a_bad_year(change, before);
      if (change.others_before + change.others_after > 0) {
        change.p_others =
            stats::fisher_exact({change.after, change.before, change.others_after, change.others_before})->p_less;
      }
      p.push_back(change.rates->p_two_sided);
      compared.push_back(out.factors.size());
    }
    out.factors.push_back(std::move(change));
  }
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  for (std::size_t i = 0; i < compared.size(); ++i) {
    FactorChange& change = out.factors[compared[i]];
    change.q = q[i];
    change.change = verdict_on(change, options.false_discovery);
  }
}

void add_groups(const Cases& cases, const std::map<CaseAndCode, Treatment>& treated, std::int64_t as_of,
                const FollowThroughOptions& options, FollowThrough& out) {
  std::map<std::string, FollowedFactors> groups;
  FollowedFactors& everything = groups[""];
  everything.group = "all";
  const auto all = occurrences(cases, INT64_MIN + 1, as_of);
  for (const auto& [where, treatment] : treated) {
    const auto c = static_cast<std::size_t>(where.first);
    const std::int64_t clock = cases.reviewed[c] != absent ? cases.reviewed[c] : cases.happened[c];
    if (clock == absent) continue;
    const std::int64_t start = clock + options.landmark_days * day;
    const std::int64_t end = start + options.window_days * day;
    if (end > as_of) continue;
    const bool done = treatment.finished != absent && treatment.finished <= start;
    if (!done && treatment.undated) {
      ++out.unknown;
      continue;
    }
    const bool recurred = std::any_of(all[static_cast<std::size_t>(where.second)].begin(),
                                      all[static_cast<std::size_t>(where.second)].end(), [&](const Occurrence& one) {
                                        if (one.at <= start || one.at > end) return false;
                                        return !share_an_incident(cases, c, static_cast<std::size_t>(one.in_case));
                                      });
    const FactorCategory* category = category_of(cases.codes.names[static_cast<std::size_t>(where.second)]);
    FollowedFactors& group = groups[category != nullptr ? std::string(category->id) : "local"];
    if (group.group.empty()) group.group = category != nullptr ? std::string(category->id) : "local";
    for (FollowedFactors* into : {&everything, &group}) {
      ++(done ? (recurred ? into->done_recurred : into->done_quiet)
              : (recurred ? into->open_recurred : into->open_quiet));
    }
  }
  for (auto& [name, group] : groups) {
    const stats::Table2x2 table{group.done_recurred, group.done_quiet, group.open_recurred, group.open_quiet};
    if (table.n11 + table.n10 > 0 && table.n01 + table.n00 > 0) group.p = stats::fisher_exact(table)->p_two_sided;
    out.groups.push_back(group);
  }
}

FollowThroughReading quadrant_of(const FollowThrough& all, const FollowThroughOptions& options) {
  if (all.committed == 0 || !all.recurrence.p) return FollowThroughReading::unknown;
  const bool back = static_cast<double>(all.recurrence.observed) > all.recurrence.expected && *all.recurrence.p <= 0.05;
  if (all.completed * 100 >= all.committed * options.high_percent)
    return back ? FollowThroughReading::symptoms : FollowThroughReading::keep;
  if (all.completed * 100 < all.committed * options.low_percent) {
    return back ? FollowThroughReading::not_landing : FollowThroughReading::too_many_or_vague;
  }
  return FollowThroughReading::unknown;
}

}  // namespace

std::string_view text_of(ChangeVerdict change) noexcept {
  switch (change) {
    case ChangeVerdict::too_early:
      return "too early to tell";
    case ChangeVerdict::no_incidents:
      return "no incidents to compare";
    case ChangeVerdict::no_difference:
      return "not distinguishable from no change";
    case ChangeVerdict::fewer:
      return "fewer than before, and more so than factors without an action";
    case ChangeVerdict::fewer_everywhere:
      return "fewer than before, but not shown to be more so than factors without an action";
    case ChangeVerdict::more:
      return "more than before";
  }
  return "unknown";
}

std::string_view text_of(FollowThroughReading quadrant) noexcept {
  switch (quadrant) {
    case FollowThroughReading::unknown:
      return "unknown";
    case FollowThroughReading::keep:
      return "keep";
    case FollowThroughReading::symptoms:
      return "symptoms";
    case FollowThroughReading::too_many_or_vague:
      return "too_many_or_vague";
    case FollowThroughReading::not_landing:
      return "not_landing";
  }
  return "unknown";
}

Result<FollowThrough> follow_through(const Corpus& corpus, const Cases& cases, std::int64_t as_of,
                                     const FollowThroughOptions& options) {
  if (options.least_days < 1 || options.window_days < 1 || options.landmark_days < 0 ||
      options.low_percent > options.high_percent || options.false_discovery <= 0 || options.false_discovery >= 1) {
    return Error{ErrorCode::invalid_argument, "follow_through", "a number of its options is out of range",
                 "days are at least 1, low_percent is at most high_percent, false_discovery lies between 0 and 1"};
  }
  FollowThrough out;
  const std::vector<AskedAction> actions = asked_actions(corpus, cases, as_of);
  const auto treated = treatments(corpus, cases, actions, options.verified_only, out.left_out);
  add_factors(cases, treated, as_of, options, out);
  add_groups(cases, treated, as_of, options, out);
  for (const AskedAction& one : actions) {
    const bool dropped = one.state == ActionState::dropped && one.committed != absent;
    const bool counts =
        one.is_done() || one.state == ActionState::committed || one.state == ActionState::in_progress || dropped;
    out.committed += counts ? 1 : 0;
    out.completed += one.is_done() ? 1 : 0;
  }
  RecurrenceOptions asked;
  asked.window_days = options.window_days;
  const Result<Recurrence> repeats = recurrence(cases, as_of, asked);
  if (!repeats) return repeats.error();
  out.recurrence = repeats->followed_by_chance;
  out.quadrant = quadrant_of(out, options);
  return out;
}

}  // namespace debrief::inline v0
