#include "check/language/row.hpp"

#include <array>
#include <string>
#include <vector>

#include "debrief/check/language.hpp"

namespace debrief::inline v0 {

namespace language_detail {

namespace {

LanguageRule describe(const Family& family, const Row& row) {
  LanguageRule rule;
  rule.code = row.code;
  rule.name = row.name;
  rule.family = family.code;
  rule.family_name = family.name;
  rule.severity = row.severity;
  rule.scopes = row.scopes;
  rule.finds = row.finds;
  rule.why = std::string(row.why) + " (" + std::string(family.source) + ")";
  rule.offer = row.offer;
  rule.patterns = row.patterns;
  rule.unless = row.unless;
  const auto lines = [](std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      std::string_view line = text.substr(0, end);
      while (line.starts_with(' ')) line.remove_prefix(1);
      if (!line.empty()) out.push_back(line);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
  };
  rule.fires = lines(row.fires);
  rule.silent = lines(row.silent);
  return rule;
}

}  // namespace

std::span<const Family* const> families() {
  static constexpr std::array<const Family*, 16> all = {
      &counterfactuals,     &hindsight_markers,    &blame_nouns,       &single_cause,
      &questions_to_people, &agentive_naming,      &minimisers,        &absolutes,
      &normative_judgement, &absence_as_cause,     &mind_reading,      &punitive,
      &vague_actions,       &individual_behaviour, &animated_language, &closure};
  return all;
}

std::span<const Row* const> all_rows() {
  static const std::vector<const Row*> all = [] {
    std::vector<const Row*> out;
    for (const Family* family : families()) {
      for (const Row& row : family->rows) out.push_back(&row);
    }
    return out;
  }();
  return all;
}

}  // namespace language_detail

std::span<const LanguageRule> language_rules() {
  static const std::vector<LanguageRule> all = [] {
    std::vector<LanguageRule> out;
    for (const language_detail::Family* family : language_detail::families()) {
      for (const language_detail::Row& row : family->rows) out.push_back(language_detail::describe(*family, row));
    }
    return out;
  }();
  return all;
}

}  // namespace debrief::inline v0
