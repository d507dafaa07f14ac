#include "debrief/patterns/known_risks.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/model/action.hpp"
#include "patterns/asked_actions.hpp"
#include "patterns/exact.hpp"
#include "patterns/quarters.hpp"

namespace debrief::inline v0 {

namespace {

/// The chance that at least one of `holders` places, drawn from `places`, lies among `later` of them.
double any_later(const LogFactorials& factorials, std::int64_t places, std::int64_t holders, std::int64_t later) {
  if (holders == 0 || later == 0) return 0;
  if (holders > places - later) return 1;
  return 1 - std::exp(factorials.choose(places - later, holders) - factorials.choose(places, holders));
}

}  // namespace

KnownRisks known_risks(const Corpus& corpus, const Cases& cases, std::int64_t as_of) {
  std::vector<std::int32_t> case_of(corpus.document_count(), -1);
  for (std::size_t c = 0; c < cases.size(); ++c) {
    case_of[static_cast<std::size_t>(cases.document[c])] = static_cast<std::int32_t>(c);
  }
  KnownRisks out;
  const LogFactorials factorials(static_cast<std::int64_t>(cases.size()) + 1);
  for (std::size_t r = 0; r < corpus.risks.document.size(); ++r) {
    KnownRiskOutcome risk;
    risk.at_case = case_of[static_cast<std::size_t>(corpus.risks.document[r])];
    if (risk.at_case < 0) continue;
    const auto own = static_cast<std::size_t>(risk.at_case);
    risk.code = corpus.strings[corpus.risks.code[r]];
    risk.text = corpus.strings[corpus.risks.text[r]];
    risk.accepted = cases.reviewed[own] != absent ? cases.reviewed[own] : cases.happened[own];
    if (risk.code.empty() || risk.accepted == absent) {
      ++out.uncoded;
      continue;
    }
    const auto& names = cases.codes.names;
    const auto at = std::lower_bound(names.begin(), names.end(), risk.code);
    const bool known = at != names.end() && *at == risk.code;
    const auto code = static_cast<std::int32_t>(at - names.begin());
    std::int64_t places = 0;
    std::int64_t holders = 0;
    std::int64_t later = 0;
    for (std::size_t c = 0; c < cases.size(); ++c) {
      if (cases.happened[c] == absent || cases.happened[c] > as_of || c == own || share_an_incident(cases, own, c)) {
        continue;
      }
      const auto row = cases.codes.row(c);
      const bool holds = known && std::binary_search(row.begin(), row.end(), code);
      const bool is_later = cases.happened[c] > risk.accepted;
      ++places;
      holders += holds ? 1 : 0;
      later += is_later ? 1 : 0;
      if (holds && is_later) risk.came_true.push_back(static_cast<std::int32_t>(c));
    }
    risk.by_chance = any_later(factorials, places, holders, later);
    out.risks.push_back(std::move(risk));
  }
  std::stable_sort(out.risks.begin(), out.risks.end(), [](const KnownRiskOutcome& a, const KnownRiskOutcome& b) {
    return a.accepted != b.accepted ? a.accepted < b.accepted : a.at_case < b.at_case;
  });
  std::vector<double> chances;
  for (const KnownRiskOutcome& risk : out.risks) {
    out.came_true += risk.came_true.empty() ? 0 : 1;
    out.expected += risk.by_chance;
    chances.push_back(risk.by_chance);
  }
  if (!chances.empty()) out.p = poisson_binomial_upper(chances, out.came_true);
  return out;
}

ActionMix action_mix(const Corpus& corpus, const Cases& cases, std::int64_t as_of) {
  ActionMix out;
  const std::vector<AskedAction> actions = asked_actions(corpus, cases, as_of);
  std::int64_t first = INT64_MAX;
  std::int64_t last = INT64_MIN;
  for (const AskedAction& one : actions) {
    if (one.asked == absent) continue;
    first = std::min(first, calendar_quarter(one.asked));
    last = std::max(last, calendar_quarter(one.asked));
  }
  if (first > last) return out;
  for (std::int64_t q = first; q <= last; ++q) out.quarters.push_back(quarter_text(q));
  out.totals.assign(out.quarters.size(), 0);
  const auto& types = type_of<ActionType>().enumerators;
  std::map<std::int32_t, std::vector<std::int64_t>> counts;
  for (const AskedAction& one : actions) {
    if (one.asked == absent) continue;
    const std::int32_t type = corpus.actions.type[static_cast<std::size_t>(one.row)];
    const auto q = static_cast<std::size_t>(calendar_quarter(one.asked) - first);
    std::vector<std::int64_t>& row = counts[type < 0 ? static_cast<std::int32_t>(types.size()) : type];
    row.resize(out.quarters.size());
    ++row[q];
    ++out.totals[q];
  }
  std::vector<double> p;
  for (auto& [type, row] : counts) {
    ActionMix::Row one;
    one.type = type < static_cast<std::int32_t>(types.size()) ? types[static_cast<std::size_t>(type)].text : "not said";
    // Quarters without an action say nothing about shares, but keep their place in time.
    std::vector<std::int64_t> hits;
    std::vector<std::int64_t> sizes;
    std::vector<double> when;
    for (std::size_t q = 0; q < row.size(); ++q) {
      if (out.totals[q] == 0) continue;
      hits.push_back(row[q]);
      sizes.push_back(out.totals[q]);
      when.push_back(static_cast<double>(q));
    }
    one.counts = std::move(row);
    if (const auto trend = stats::cochran_armitage(hits, sizes, when)) {
      one.z = trend->z;
      one.p = trend->p;
      p.push_back(trend->p);
    }
    out.rows.push_back(std::move(one));
  }
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  std::size_t next = 0;
  for (ActionMix::Row& row : out.rows) {
    if (row.p) row.q = q[next++];
  }
  return out;
}

}  // namespace debrief::inline v0
