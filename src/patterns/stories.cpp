#include "patterns/stories.hpp"

#include <algorithm>
#include <map>

namespace debrief::inline v0 {

namespace {

struct Weights {
  std::int64_t shared = 0;
  std::int64_t joint = 0;
};

void weigh(const std::vector<std::int32_t>& a, const std::vector<std::int32_t>& b, auto&& weight_of, Weights& out) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    const bool left = j == b.size() || (i < a.size() && a[i] <= b[j]);
    const bool right = i == a.size() || (j < b.size() && b[j] <= a[i]);
    const std::int64_t weight = weight_of(left ? a[i] : b[j]);
    out.joint += weight;
    if (left && right) out.shared += weight;
    i += left ? 1 : 0;
    j += right ? 1 : 0;
  }
}

Weights weights_of(const StoryClasses& classes, const Story& a, const Story& b) {
  Weights out;
  weigh(a.codes, b.codes, [&](std::int32_t code) { return classes.code_weight[static_cast<std::size_t>(code)]; }, out);
  if (!a.edges.empty() && !b.edges.empty()) {
    weigh(a.edges, b.edges, [&](std::int32_t) { return classes.edge_weight; }, out);
  }
  return out;
}

bool wanted(Aspect aspect, Facet facet) {
  return aspect == Aspect::whole || (aspect == Aspect::coordination && facet == Facet::coordination) ||
         (aspect == Aspect::technical && facet == Facet::technical);
}

}  // namespace

StoryClasses story_classes(const Cases& cases, const RecurrenceOptions& options) {
  StoryClasses out;
  out.edge_weight = static_cast<std::int32_t>(options.edge_weight);
  for (const Facet facet : cases.facets) {
    out.code_weight.push_back(
        static_cast<std::int32_t>(facet == Facet::coordination ? options.coordination_weight : options.code_weight));
  }
  std::map<Story, std::int32_t> numbers;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    Story story;
    for (const std::int32_t code : cases.codes.row(c)) {
      if (wanted(options.aspect, cases.facets[static_cast<std::size_t>(code)])) story.codes.push_back(code);
    }
    if (options.aspect == Aspect::whole && options.definition == RecurrenceDefinition::similar &&
        options.edge_weight > 0) {
      const auto edges = cases.edges.row(c);
      story.edges.assign(edges.begin(), edges.end());
    }
    // One shared coordination code alone is no story.
    if (story.codes.size() < (options.aspect == Aspect::whole ? 1U : 2U)) {
      out.class_of.push_back(-1);
      continue;
    }
    const auto [at, fresh] = numbers.emplace(std::move(story), static_cast<std::int32_t>(numbers.size()));
    out.class_of.push_back(at->second);
  }
  out.stories.resize(numbers.size());
  for (const auto& [story, number] : numbers) out.stories[static_cast<std::size_t>(number)] = story;
  return out;
}

double story_similarity(const StoryClasses& classes, const Story& a, const Story& b) {
  const Weights w = weights_of(classes, a, b);
  return w.joint == 0 ? 0 : static_cast<double>(w.shared) / static_cast<double>(w.joint);
}

bool same_story(const StoryClasses& classes, const Story& a, const Story& b, const RecurrenceOptions& options) {
  if (options.definition == RecurrenceDefinition::signature) return a.codes == b.codes;
  const Weights w = weights_of(classes, a, b);
  return w.joint > 0 && w.shared * 100 >= w.joint * options.similarity_percent;
}

}  // namespace debrief::inline v0
