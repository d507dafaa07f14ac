#include <algorithm>
#include <cmath>

#include "debrief/core/text.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_listed = 15;
constexpr std::size_t most_reviews = 5;

std::vector<std::string> names_of(const Cases& cases, const Association& one) {
  std::vector<std::string> out;
  for (const std::int32_t item : one.items) out.push_back(cases.codes.names[static_cast<std::size_t>(item)]);
  return out;
}

/// The cases that hold all of its codes.
std::vector<std::int32_t> cases_with(const Cases& cases, const Association& one) {
  std::vector<std::int32_t> out;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    const auto row = cases.codes.row(c);
    if (std::includes(row.begin(), row.end(), one.items.begin(), one.items.end())) {
      out.push_back(static_cast<std::int32_t>(c));
    }
  }
  return out;
}

std::string association_text(const Patterns& patterns, const Association& one) {
  const Cases& cases = patterns.cases;
  std::string out = "  - " + codes_words(names_of(cases, one)) + "\n    together in " + std::to_string(one.support) +
                    " of " + counted(static_cast<std::size_t>(one.n), "incident", "incidents") +
                    (one.groups > 0 ? ", over " + counted(static_cast<std::size_t>(one.groups), "service", "services")
                                    : std::string()) +
                    "; chance would give " + short_text(one.expected, 2) + " (" + short_text(one.lift, 2) +
                    " times as many; q " + p_words(one.q) + ")\n";
  const std::vector<std::int32_t> rows = cases_with(cases, one);
  std::string where;
  for (std::size_t i = 0; i < std::min(rows.size(), most_reviews); ++i) {
    where += (i == 0 ? "" : ", ") + cases.id[static_cast<std::size_t>(rows[i])];
  }
  if (rows.size() > most_reviews) where += " and " + std::to_string(rows.size() - most_reviews) + " more";
  return out + "    in " + where + "\n";
}

/// The clearest first.
std::vector<const Association*> by_q(const std::vector<Association>& all) {
  std::vector<const Association*> out;
  for (const Association& one : all) out.push_back(&one);
  std::stable_sort(out.begin(), out.end(), [](const Association* a, const Association* b) { return a->q < b->q; });
  return out;
}

OrderedJson association_json(const Cases& cases, const Association& one) {
  std::vector<std::string> reviews;
  for (const std::int32_t row : cases_with(cases, one)) reviews.push_back(cases.id[static_cast<std::size_t>(row)]);
  OrderedJson out = {{"codes", names_of(cases, one)},
                     {"support", one.support},
                     {"n", one.n},
                     {"services", one.groups},
                     {"expected", one.expected},
                     {"lift", finite(one.lift)},
                     {"p", one.p},
                     {"p_mid", one.p_mid},
                     {"q", one.q}};
  if (one.pair) {
    const PairCount reversed{one.pair->b, one.pair->a, one.pair->n, one.pair->n_b, one.pair->n_a, one.pair->n_ab};
    out["leverage"] = leverage(*one.pair);
    out["phi"] = or_null(phi(*one.pair));
    out["kulczynski"] = kulczynski(*one.pair);
    out["imbalance"] = imbalance(*one.pair);
    out["confidence"] = {confidence(*one.pair), confidence(reversed)};
    // Absent: the rule was never broken.
    out["conviction"] = {or_null(conviction(*one.pair)), or_null(conviction(reversed))};
  }
  if (one.stratified) {
    out["within_strata"] = {{"strata", one.stratified->strata},
                            {"p", one.stratified->p},
                            {"odds_ratio", or_null(one.stratified->odds_ratio)}};
  }
  out["reviews"] = std::move(reviews);
  return out;
}

}  // namespace

std::string associations_text(const Patterns& patterns) {
  const Associations& all = *patterns.associations;
  const auto n = [](std::int64_t count) { return static_cast<std::size_t>(count); };
  std::string out =
      "Which conditions stand together?\n"
      "  More often than they would if each came by itself. That they stand together does not say which made "
      "which.\n\n";
  const std::vector<const Association*> found = by_q(all.found);
  for (std::size_t i = 0; i < std::min(found.size(), most_listed); ++i) out += association_text(patterns, *found[i]);
  if (found.size() > most_listed) {
    out += "  and " + std::to_string(found.size() - most_listed) + " more (--format json has all)\n";
  }
  if (found.empty()) {
    out += all.examined == 0 ? "  Too few incidents share factors to tell anything yet.\n"
                             : "  None stands out from what chance gives.\n";
  }
  for (const Association* one : by_q(all.only_pooled)) {
    out += "  - Not a pattern: " + codes_words(names_of(patterns.cases, *one)) +
           " look related over all incidents (p " + p_words(one->p) + "), but not within their strata (q " +
           p_words(one->q) + ").\n";
  }
  out += "  " + counted(n(all.examined), "comparison was", "comparisons were") + " made and q counts them all; " +
         counted(n(all.untestable), "pair is", "pairs are") + " too rare to tell" +
         (all.related > 0 ? "; " + counted(n(all.related), "pair", "pairs") + " of a code and its own parent left out"
                          : std::string()) +
         ".\n";
  return out;
}

OrderedJson associations_json(const Patterns& patterns) {
  const Associations& all = *patterns.associations;
  OrderedJson found = OrderedJson::array();
  for (const Association& one : all.found) found.push_back(association_json(patterns.cases, one));
  OrderedJson only_pooled = OrderedJson::array();
  for (const Association& one : all.only_pooled) only_pooled.push_back(association_json(patterns.cases, one));
  return {{"n", all.n},
          {"pairs", all.pairs},
          {"related", all.related},
          {"untestable", all.untestable},
          {"examined", all.examined},
          {"found", std::move(found)},
          {"only_pooled", std::move(only_pooled)}};
}

}  // namespace debrief::inline v0
