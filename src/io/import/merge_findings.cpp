// What a merge finds: clocks that are apart, sources that differ, sources that are silent.
#include <algorithm>
#include <map>

#include "debrief/core/text.hpp"
#include "io/import/merge_parts.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// Findings of silence beyond this many are counted in one.
constexpr std::size_t most_gaps_told = 20;

std::string in_words(std::int64_t seconds) {
  const std::int64_t all = seconds < 0 ? -seconds : seconds;
  if (all < 120) return std::to_string(all) + " s";
  if (all < 7200)
    return std::to_string(all / 60) + " min" + (all % 60 == 0 ? "" : " " + std::to_string(all % 60) + " s");
  return std::to_string(all / 3600) + " h" + (all % 3600 < 60 ? "" : " " + std::to_string(all % 3600 / 60) + " min");
}

}  // namespace

Finding finding_of(std::string_view name, std::string message) {
  for (const ReadingRule& rule : evidence_rules()) {
    if (rule.name != name) continue;
    Finding out;
    out.code = rule.code;
    out.name = rule.name;
    out.severity = rule.severity;
    out.message = std::move(message);
    out.why = rule.why;
    out.suggestion = rule.suggestion;
    return out;
  }
  return {};
}

void tell_skews(const MergedTimeline& merged, const std::vector<Link>& links, const MergeOptions& options,
                std::vector<Finding>& findings) {
  std::map<std::pair<std::string_view, std::string_view>, std::int64_t> resolution;
  for (const Link& link : links) {
    const TimelineEvent& first = merged.evidence.events[link.first];
    const TimelineEvent& second = merged.evidence.events[link.second];
    auto& held = resolution[{clock_of(first), clock_of(second)}];
    held = std::max({held, first.resolution_seconds.value_or(1), second.resolution_seconds.value_or(1)});
  }
  for (const ClockSkew& skew : merged.skews) {
    const std::int64_t apart = skew.median_seconds < 0 ? -skew.median_seconds : skew.median_seconds;
    if (skew.pairs < options.skew_pairs || apart <= resolution[{skew.source, skew.other}]) continue;
    std::string message = skew.other + (skew.median_seconds > 0 ? " stands " : " stands ") + in_words(apart) +
                          (skew.median_seconds > 0 ? " behind " : " before ") + skew.source + " in the median of " +
                          counted(static_cast<std::size_t>(skew.pairs), "pair", "pairs") + " (from " +
                          std::to_string(skew.least_seconds) + " s to " + std::to_string(skew.most_seconds) + " s)";
    if (apart >= 1800 && (apart + 60) % 1800 <= 120) message += "; about whole half hours look like a wrong zone";
    findings.push_back(finding_of("clocks-apart", std::move(message)));
  }
}

void tell_accounts(const ImportedEvidence& evidence, std::vector<Finding>& findings) {
  std::map<std::string_view, std::string_view> clock_of_event;
  for (const TimelineEvent& event : evidence.events) {
    clock_of_event.emplace(event.id.text, clock_of(event));
  }
  std::map<std::string, std::map<std::string, std::vector<const MilestoneCandidate*>>> offers;
  for (const MilestoneCandidate& each : evidence.milestones) {
    if (!each.milestone.at) continue;
    const auto clock = clock_of_event.find(each.event.text);
    std::string source(clock != clock_of_event.end() ? clock->second : std::string_view());
    if (source.empty()) source = each.incident.text.substr(0, each.incident.text.find(':'));
    if (source.empty()) source = each.reason;
    offers[each.milestone.name][source].push_back(&each);
  }
  for (const auto& [name, by_source] : offers) {
    const MilestoneCandidate* first = nullptr;
    const MilestoneCandidate* last = nullptr;
    std::int64_t resolution = 1;
    std::string accounts;
    for (const auto& [source, each] : by_source) {
      const bool one_moment = std::all_of(each.begin(), each.end(), [&](const MilestoneCandidate* other) {
        return seconds_between(*each.front()->milestone.at, *other->milestone.at) == 0;
      });
      if (!one_moment) continue;
      const Milestone& one = each.front()->milestone;
      resolution = std::max(resolution, one.resolution_seconds.value_or(1));
      accounts += (accounts.empty() ? "" : ", ") + source + " says " + text_of(*one.at);
      if (first == nullptr || is_before(*one.at, *first->milestone.at)) first = each.front();
      if (last == nullptr || is_before(*last->milestone.at, *one.at)) last = each.front();
    }
    if (first == nullptr || first == last) continue;
    const std::int64_t apart = seconds_between(*first->milestone.at, *last->milestone.at);
    if (apart <= resolution) continue;
    findings.push_back(finding_of("sources-differ", name + ": " + accounts + ", " + in_words(apart) + " apart"));
  }
}

void tell_gaps(const std::vector<SilentGap>& gaps, std::vector<Finding>& findings) {
  std::vector<const SilentGap*> longest;
  for (const SilentGap& gap : gaps) longest.push_back(&gap);
  std::stable_sort(longest.begin(), longest.end(),
                   [](const SilentGap* a, const SilentGap* b) { return a->seconds > b->seconds; });
  for (std::size_t i = 0; i < longest.size(); ++i) {
    if (i == most_gaps_told) {
      findings.push_back(finding_of(
          "sources-silent", counted(longest.size() - i, "shorter silence", "shorter silences") + " besides these"));
      break;
    }
    findings.push_back(finding_of("sources-silent", "nothing from " + text_of(longest[i]->from) + " to " +
                                                        text_of(longest[i]->until) + ", " +
                                                        in_words(longest[i]->seconds)));
  }
}

}  // namespace debrief::inline v0::import_detail
