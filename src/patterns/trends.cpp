#include "debrief/patterns/trends.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/model/taxonomy.hpp"
#include "patterns/quarters.hpp"

namespace debrief::inline v0 {

namespace {

/// The test over quarters that have coded incidents, each at its place in time.
void add_share(const std::string& what, std::vector<std::int64_t> counts, Trends& out) {
  std::vector<std::int64_t> hits;
  std::vector<std::int64_t> sizes;
  std::vector<double> when;
  for (std::size_t q = 0; q < counts.size(); ++q) {
    if (out.coded[q] == 0) continue;
    hits.push_back(counts[q]);
    sizes.push_back(out.coded[q]);
    when.push_back(static_cast<double>(q));
  }
  const auto test = stats::cochran_armitage(hits, sizes, when);
  if (!test) return;
  ShareTrend share;
  share.what = what;
  for (const std::int64_t count : counts) share.total += count;
  share.counts = std::move(counts);
  share.z = test->z;
  share.p = test->p;
  out.shares.push_back(std::move(share));
}

void add_shares(const Cases& cases, const std::vector<std::int64_t>& quarter_of_case, const TrendOptions& options,
                Trends& out) {
  const std::vector<std::int64_t> none(out.quarters.size(), 0);
  std::vector<std::int64_t> coordination = none;
  std::map<std::string, std::vector<std::int64_t>> categories;
  std::vector<std::vector<std::int64_t>> codes(cases.codes.names.size());
  for (std::size_t c = 0; c < cases.size(); ++c) {
    if (quarter_of_case[c] < 0) continue;
    const auto q = static_cast<std::size_t>(quarter_of_case[c]);
    std::set<std::string_view> seen;
    bool any = false;
    for (const std::int32_t code : cases.codes.row(c)) {
      const auto at = static_cast<std::size_t>(code);
      codes[at].resize(out.quarters.size());
      ++codes[at][q];
      any = any || cases.facets[at] == Facet::coordination;
      const FactorCategory* category = category_of(cases.codes.names[at]);
      if (category != nullptr) seen.insert(category->id);
    }
    coordination[q] += any ? 1 : 0;
    for (const std::string_view id : seen) ++categories.try_emplace(std::string(id), none).first->second[q];
  }
  const auto total = [](const std::vector<std::int64_t>& counts) {
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) sum += count;
    return sum;
  };
  if (total(coordination) >= options.min_support) add_share("coordination", coordination, out);
  for (auto& [id, counts] : categories) {
    if (total(counts) >= options.min_support) add_share(id, std::move(counts), out);
  }
  for (std::size_t code = 0; code < codes.size(); ++code) {
    if (total(codes[code]) >= options.min_support) {
      add_share(cases.codes.names[code], std::move(codes[code]), out);
    } else {
      ++out.too_few;
    }
  }
  std::vector<double> p;
  for (const ShareTrend& share : out.shares) p.push_back(share.p);
  const std::vector<double> q = stats::p_adjust(p, stats::Adjustment::benjamini_hochberg);
  for (std::size_t i = 0; i < q.size(); ++i) out.shares[i].q = q[i];
}

}  // namespace

Trends trends(const Cases& cases, std::int64_t as_of, const TrendOptions& options) {
  Trends out;
  // Counting begins with the first whole quarter behind the first incident and ends with the last whole one: that the
  // corpus begins with an incident is no news about its first quarter.
  std::int64_t earliest = absent;
  for (const std::int64_t at : cases.happened) {
    if (at != absent && (earliest == absent || at < earliest)) earliest = at;
  }
  if (earliest == absent) return out;
  const std::int64_t first = calendar_quarter(earliest) + 1;
  const std::int64_t end =
      calendar_quarter(std::max(as_of, earliest) == INT64_MAX ? earliest : std::max(as_of, earliest));
  out.partial = end >= first ? 2 : 1;
  if (end <= first) return out;
  for (std::int64_t q = first; q < end; ++q) out.quarters.push_back(quarter_text(q));
  out.incidents.assign(out.quarters.size(), 0);
  out.coded.assign(out.quarters.size(), 0);
  std::vector<std::int64_t> quarter_of_case(cases.size(), -1);
  std::vector<double> times;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    if (cases.happened[c] == absent) continue;
    const std::int64_t q = calendar_quarter(cases.happened[c]);
    if (q < first || q >= end) continue;
    ++out.incidents[static_cast<std::size_t>(q - first)];
    times.push_back(static_cast<double>(cases.happened[c]));
    if (cases.codes.row(c).empty()) continue;
    quarter_of_case[c] = q - first;
    ++out.coded[static_cast<std::size_t>(q - first)];
  }
  std::vector<double> place;
  std::vector<double> counts;
  std::int64_t total = 0;
  for (std::size_t q = 0; q < out.incidents.size(); ++q) {
    place.push_back(static_cast<double>(q));
    counts.push_back(static_cast<double>(out.incidents[q]));
    total += out.incidents[q];
  }
  if (out.quarters.size() >= 4) {
    out.dispersion = stats::dispersion_test(out.incidents);
    out.rate = stats::poisson_trend(out.incidents, place);
    out.crowding =
        stats::laplace_trend(times, static_cast<double>(quarter_begin(first)), static_cast<double>(quarter_begin(end)));
    // Where most quarters are empty the median is 0 and nothing can lie below it: such a chart signals by itself.
    const auto chart = stats::run_chart(counts);
    if (chart && chart->median > 0) out.run_chart = chart;
    const double mean = static_cast<double>(total) / static_cast<double>(out.quarters.size());
    if (mean > 0) out.change = stats::change_point(out.incidents, {1, 1 / mean});
  }
  add_shares(cases, quarter_of_case, options, out);
  return out;
}

}  // namespace debrief::inline v0
