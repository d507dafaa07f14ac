#include <algorithm>

#include "debrief/core/text.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_groups = 10;
constexpr std::size_t most_doubtful = 10;

std::string group_text(const Cases& cases, const RecycledGroup& group) {
  std::string out = "  - \"" + group.title + "\": asked for in " + counted(group.cases.size(), "review", "reviews") +
                    ".\n    First after " + case_words(cases, group.cases.front());
  for (std::size_t i = 1; i < group.cases.size(); ++i) {
    out += ",\n    again after " + case_words(cases, group.cases[i]);
    if (i - 1 < group.was.size()) out += " (" + std::string(text_of(group.was[i - 1])) + " by then)";
  }
  return out + ".\n";
}

}  // namespace

std::string recycled_text(const Patterns& patterns) {
  const Recycled& all = *patterns.recycled;
  const auto n = [](std::int64_t count) { return static_cast<std::size_t>(count); };
  std::string out =
      "Which actions do we ask for again and again?\n"
      "  An action that comes back was not done, or did not do what it was for. Either is worth a talk.\n\n  " +
      std::to_string(all.repeated) + " of " + counted(n(all.actions), "action", "actions") +
      " had been asked for by an earlier review.\n";
  for (std::size_t i = 0; i < std::min(all.groups.size(), most_groups); ++i) {
    out += group_text(patterns.cases, all.groups[i]);
  }
  if (all.groups.size() > most_groups) {
    out += "  and " + std::to_string(all.groups.size() - most_groups) + " more (--format json has all)\n";
  }
  if (all.to_be_asked == 0) return out;
  out += "  Perhaps the same; somebody who knows both should say (" + counted(n(all.to_be_asked), "pair", "pairs") +
         "):\n";
  std::vector<const RecycledLink*> doubtful;
  for (const RecycledLink& link : all.links) {
    if (!link.same) doubtful.push_back(&link);
  }
  std::stable_sort(doubtful.begin(), doubtful.end(),
                   [](const RecycledLink* a, const RecycledLink* b) { return a->score > b->score; });
  for (std::size_t i = 0; i < std::min(doubtful.size(), most_doubtful); ++i) {
    const RecycledLink& link = *doubtful[i];
    out += "  - \"" + link.earlier_title + "\" after " + case_words(patterns.cases, link.earlier_case) + ",\n    \"" +
           link.later_title + "\" after " + case_words(patterns.cases, link.later_case) + "; alike to " +
           fixed_text(link.score, 2) + "\n";
  }
  return out;
}

OrderedJson recycled_json(const Patterns& patterns) {
  const Recycled& all = *patterns.recycled;
  const auto id = [&](std::int32_t row) { return patterns.cases.id[static_cast<std::size_t>(row)]; };
  OrderedJson links = OrderedJson::array();
  for (const RecycledLink& link : all.links) {
    links.push_back({{"earlier", id(link.earlier_case)},
                     {"later", id(link.later_case)},
                     {"earlier_title", link.earlier_title},
                     {"later_title", link.later_title},
                     {"score", link.score},
                     {"verdict", link.same ? "same" : "ask a person"},
                     {"earlier_was", text_of(link.was)}});
  }
  OrderedJson groups = OrderedJson::array();
  for (const RecycledGroup& group : all.groups) {
    OrderedJson reviews = OrderedJson::array();
    for (const std::int32_t row : group.cases) reviews.push_back(id(row));
    groups.push_back({{"title", group.title}, {"reviews", std::move(reviews)}});
  }
  return {{"actions", all.actions},         {"left_out", all.left_out},    {"repeated", all.repeated},
          {"to_be_asked", all.to_be_asked}, {"groups", std::move(groups)}, {"links", std::move(links)}};
}

}  // namespace debrief::inline v0
