#include <algorithm>

#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_listed = 10;

std::string_view name_of(Aspect aspect) {
  return aspect == Aspect::coordination ? "coordination" : aspect == Aspect::technical ? "technical" : "whole";
}

/// The most similar pairs first, then the latest.
std::vector<const RecurrencePair*> listed(const Recurrence& recurrence) {
  std::vector<const RecurrencePair*> out;
  for (const RecurrencePair& pair : recurrence.pairs) out.push_back(&pair);
  std::stable_sort(out.begin(), out.end(), [](const RecurrencePair* a, const RecurrencePair* b) {
    return a->similarity != b->similarity ? a->similarity > b->similarity : a->later > b->later;
  });
  if (out.size() > most_listed) out.resize(most_listed);
  return out;
}

std::string pair_text(const Cases& cases, const RecurrencePair& pair) {
  std::string out = "  - " + case_words(cases, pair.earlier) + "\n    and " + std::to_string(pair.days) +
                    (pair.days == 1 ? " day" : " days") + " after its review " + case_words(cases, pair.later) +
                    (pair.same_service ? ", in the same service" : "") + "; similarity " +
                    fixed_text(pair.similarity, 2) + "\n";
  if (!pair.shared.empty()) out += "    both: " + codes_words(pair.shared) + "\n";
  if (!pair.only_earlier.empty()) out += "    only the first: " + codes_words(pair.only_earlier) + "\n";
  if (!pair.only_later.empty()) out += "    only the second: " + codes_words(pair.only_later) + "\n";
  return out;
}

/// Whether repeats stand out from what chance gives, in words.
std::string verdict(const Recurrence& r) {
  if (r.followed == 0 || !r.followed_by_chance.p) return {};
  if (r.recurred == 0) return {};
  if (*r.followed_by_chance.p <= 0.05) return " That is more than chance gives: look at the pairs.";
  return " Chance alone would give about as many: the pairs below may still be worth a look, the number is not news.";
}

OrderedJson chance_json(const ByChance& chance) {
  OrderedJson out = {{"observed", chance.observed},
                     {"expected", chance.expected},
                     {"p", or_null(chance.p)},
                     {"exact", chance.exact},
                     {"arrangements", chance.arrangements}};
  if (!chance.reason.empty()) out["reason"] = chance.reason;
  return out;
}

}  // namespace

std::string recurrence_text(const Patterns& patterns) {
  std::string out =
      "Does the same story come back?\n"
      "  Two incidents tell the same story when their factors are alike: as a whole, in how people worked together, "
      "or\n"
      "  in the technology. The clock starts with the review, so that there was time to change something.\n";
  for (const Recurrence& one : patterns.recurrence) {
    out += "\n  " + sentence(one) + verdict(one) + "\n";
    const std::vector<const RecurrencePair*> pairs = listed(one);
    for (const RecurrencePair* pair : pairs) out += pair_text(patterns.cases, *pair);
    if (pairs.size() < one.pairs.size()) {
      out += "  and " + std::to_string(one.pairs.size() - pairs.size()) + " more pairs (--format json has all)\n";
    }
  }
  return out;
}

OrderedJson recurrence_json(const Patterns& patterns) {
  OrderedJson out = OrderedJson::array();
  const Cases& cases = patterns.cases;
  const auto id = [&](std::int32_t row) { return cases.id[static_cast<std::size_t>(row)]; };
  for (const Recurrence& one : patterns.recurrence) {
    OrderedJson pairs = OrderedJson::array();
    for (const RecurrencePair& pair : one.pairs) {
      pairs.push_back({{"earlier", id(pair.earlier)},
                       {"later", id(pair.later)},
                       {"days", pair.days},
                       {"similarity", pair.similarity},
                       {"shared", pair.shared},
                       {"only_earlier", pair.only_earlier},
                       {"only_later", pair.only_later},
                       {"same_service", pair.same_service}});
    }
    out.push_back({{"aspect", name_of(one.aspect)},
                   {"definition", one.definition == RecurrenceDefinition::signature ? "signature" : "similar"},
                   {"window_days", one.window_days},
                   {"followed", one.followed},
                   {"recurred", one.recurred},
                   {"not_yet_followed", one.not_yet_followed},
                   {"left_out", one.left_out},
                   {"clock_from_incident", one.clock_from_incident},
                   {"share_by_window", or_null(one.by_window)},
                   {"followed_by_chance", chance_json(one.followed_by_chance)},
                   {"repeats_by_chance", chance_json(one.repeats_by_chance)},
                   {"sentence", sentence(one)},
                   {"pairs", std::move(pairs)}});
  }
  return out;
}

}  // namespace debrief::inline v0
