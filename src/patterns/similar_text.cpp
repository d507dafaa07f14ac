#include <algorithm>

#include "debrief/patterns/similar.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_words = 8;

std::string list(const std::vector<std::string>& all, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < std::min(all.size(), most); ++i) out += (i == 0 ? "" : ", ") + all[i];
  return out;
}

}  // namespace

std::string text_of(const Similar& similar, const Cases& cases, std::size_t row) {
  std::string out =
      "Who has been here before? Reviews like " + case_words(cases, static_cast<std::int32_t>(row)) + ".\n\n";
  if (similar.found.empty()) {
    out += similar.compared == 0 ? "  No review shares a factor, a relation or a telling word with it.\n"
                                 : "  None comes near enough to be worth a look; the nearest is alike to " +
                                       fixed_text(similar.nearest_below, 2) + ".\n";
    return out;
  }
  for (const SimilarCase& one : similar.found) {
    out += "  - " + case_words(cases, one.row) + "; alike to " + fixed_text(one.similarity, 2) + "\n";
    if (!one.codes.empty()) out += "    both: " + codes_words(one.codes) + "\n";
    if (!one.edges.empty()) out += "    relations: " + codes_words(one.edges) + "\n";
    if (!one.words.empty()) out += "    words: " + list(one.words, most_words) + "\n";
  }
  return out + "\nAsk the people of those reviews what helped them, and what they would look at first.\n";
}

std::string json_of(const Similar& similar, const Cases& cases, std::size_t row) {
  const auto id = [&](std::size_t c) { return cases.id[c]; };
  OrderedJson found = OrderedJson::array();
  for (const SimilarCase& one : similar.found) {
    found.push_back({{"review", id(static_cast<std::size_t>(one.row))},
                     {"title", cases.title[static_cast<std::size_t>(one.row)]},
                     {"happened", day_json(cases.happened[static_cast<std::size_t>(one.row)])},
                     {"similarity", one.similarity},
                     {"by_factors", one.by_factors},
                     {"by_words", one.by_words},
                     {"codes", one.codes},
                     {"relations", one.edges},
                     {"words", one.words}});
  }
  const OrderedJson out = {{"format", "debrief/similar/1"},
                           {"purpose", "system-learning; not for performance review"},
                           {"review", id(row)},
                           {"compared", similar.compared},
                           {"nearest_below", similar.nearest_below},
                           {"found", std::move(found)}};
  return out.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace debrief::inline v0
