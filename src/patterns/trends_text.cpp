#include <algorithm>
#include <cmath>

#include "debrief/core/text.hpp"
#include "debrief/model/taxonomy.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_listed = 10;

std::string share_words(const std::string& what) {
  if (what == "coordination") return "incidents with a coordination factor";
  for (const FactorCategory& category : factor_categories()) {
    if (category.id == what) return what + " (" + std::string(category.name) + ")";
  }
  return code_words(what);
}

std::string counts_words(const std::vector<std::int64_t>& counts, const std::vector<std::int64_t>& of) {
  std::string out;
  for (std::size_t q = 0; q < counts.size(); ++q) {
    out += (q == 0 ? "" : " ") + std::to_string(counts[q]) + "/" + std::to_string(of[q]);
  }
  return out;
}

}  // namespace

std::string trends_text(const Patterns& patterns) {
  const Trends& all = *patterns.trends;
  std::string out =
      "Does anything rise or fall?\n"
      "  Whole quarters only. A falling share may mean more of the rest; a rising one may mean better seeing.\n\n";
  if (all.quarters.size() < 4) {
    return out + "  " + counted(all.quarters.size(), "whole quarter", "whole quarters") +
           ": too few to speak of a trend (needs 4).\n";
  }
  std::int64_t total = 0;
  for (const std::int64_t count : all.incidents) total += count;
  out += "  " + counted(static_cast<std::size_t>(total), "incident", "incidents") + " in " +
         std::to_string(all.quarters.size()) + " quarters, " + all.quarters.front() + " to " + all.quarters.back() +
         ": ";
  if (!all.rate) {
    out += "too few for a trend of their number.\n";
  } else {
    const double change = std::exp(all.rate->slope * 4);
    out += (all.rate->p_quasi <= 0.05 ? "their number " + std::string(change > 1 ? "rises" : "falls") +
                                            " by a factor of " + short_text(change, 2) + " a year"
                                      : std::string("no trend of their number that chance would not give")) +
           " (p " + p_words(all.rate->p_quasi) + ").\n";
  }
  if (all.run_chart && all.run_chart->signal) {
    out += "  The run chart has a signal: the longest run on one side of the median is " +
           std::to_string(all.run_chart->longest_run) + ", with " + std::to_string(all.run_chart->crossings) +
           " crossings.\n";
  }
  std::size_t listed = 0;
  std::vector<const ShareTrend*> shares;
  for (const ShareTrend& share : all.shares) shares.push_back(&share);
  std::stable_sort(shares.begin(), shares.end(), [](const ShareTrend* a, const ShareTrend* b) { return a->q < b->q; });
  for (const ShareTrend* share : shares) {
    if (share->q > 0.05 || ++listed > most_listed) break;
    out += "  - The share of " + share_words(share->what) + (share->z > 0 ? " rises" : " falls") + " (q " +
           p_words(share->q) + "): " + counts_words(share->counts, all.coded) + "\n";
  }
  if (listed == 0) {
    out += "  No share of a factor moves more than chance gives; " +
           counted(all.shares.size(), "share was", "shares were") + " tested, " +
           counted(static_cast<std::size_t>(all.too_few), "code is", "codes are") + " too rare.\n";
  }
  return out;
}

OrderedJson trends_json(const Patterns& patterns) {
  const Trends& all = *patterns.trends;
  OrderedJson shares = OrderedJson::array();
  for (const ShareTrend& share : all.shares) {
    shares.push_back({{"what", share.what},
                      {"counts", share.counts},
                      {"total", share.total},
                      {"z", share.z},
                      {"p", share.p},
                      {"q", share.q}});
  }
  OrderedJson out = {{"quarters", all.quarters},
                     {"incidents", all.incidents},
                     {"coded", all.coded},
                     {"partial_quarters_left_out", all.partial},
                     {"too_rare", all.too_few}};
  if (all.rate) {
    out["rate"] = {
        {"slope", all.rate->slope}, {"p", all.rate->p}, {"phi", all.rate->phi}, {"p_quasi", all.rate->p_quasi}};
  }
  if (all.dispersion) out["dispersion"] = {{"chi_squared", all.dispersion->chi_squared}, {"p", all.dispersion->p}};
  if (all.crowding) out["crowding"] = {{"n", all.crowding->n}, {"z", all.crowding->z}, {"p", all.crowding->p}};
  if (all.run_chart) {
    out["run_chart"] = {{"median", all.run_chart->median},
                        {"longest_run", all.run_chart->longest_run},
                        {"longest_run_max", all.run_chart->longest_run_max},
                        {"crossings", all.run_chart->crossings},
                        {"crossings_min", all.run_chart->crossings_min},
                        {"signal", all.run_chart->signal}};
  }
  if (all.change) {
    out["one_change"] = {{"behind", all.quarters[static_cast<std::size_t>(all.change->most_probable) - 1]},
                         {"log_bayes_factor", all.change->log_bayes_factor}};
  }
  out["shares"] = std::move(shares);
  return out;
}

}  // namespace debrief::inline v0
