#include "debrief/io/import/merge.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/merge_parts.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::naturally_less;

/// Findings of silence beyond this many are counted in one.
constexpr std::size_t most_gaps_told = 20;

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

/// An id without the "#2" that tells records of one identity apart.
std::string base_of(const std::string& id) {
  const std::size_t mark = id.rfind('#');
  if (mark == std::string::npos || mark + 1 == id.size()) return id;
  const bool number = std::all_of(id.begin() + static_cast<std::ptrdiff_t>(mark) + 1, id.end(),
                                  [](char c) { return c >= '0' && c <= '9'; });
  return number ? id.substr(0, mark) : id;
}

/// Everything about a record but which of several of its identity it is.
template <class T>
std::string content_of(T record) {
  record.id.text.clear();
  if constexpr (std::is_same_v<T, TimelineEvent>) record.same_as.clear();
  return write_record(type_of<T>(), &record, Layout::compact);
}

/// The records of all lists, each once; different ones of one identity beside each other, "#2" and on behind the id.
/// Sorted by id.
template <class T>
std::vector<T> united(std::vector<T> all, std::vector<Finding>& findings) {
  std::vector<std::pair<std::string, std::size_t>> order;
  order.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(base_of(all[i].id.text), i);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return naturally_less(a.first, b.first); });
  std::vector<T> out;
  out.reserve(all.size());
  for (std::size_t begin = 0; begin < order.size();) {
    const std::string& base = order[begin].first;
    std::size_t end = begin + 1;
    while (end < order.size() && order[end].first == base) ++end;
    if (end == begin + 1) {
      out.push_back(std::move(all[order[begin].second]));
      begin = end;
      continue;
    }
    std::map<std::string, T> distinct;
    for (std::size_t i = begin; i < end; ++i) {
      T& each = all[order[i].second];
      std::string content = content_of(each);
      const auto [place, is_new] = distinct.try_emplace(std::move(content), std::move(each));
      if constexpr (std::is_same_v<T, TimelineEvent>) {
        auto& links = place->second.same_as;
        if (!is_new) links.insert(links.end(), each.same_as.begin(), each.same_as.end());
        std::sort(links.begin(), links.end());
        links.erase(std::unique(links.begin(), links.end()), links.end());
      }
    }
    std::size_t number = 0;
    for (auto& [content, record] : distinct) {
      ++number;
      record.id.text = number == 1 ? base : base + "#" + std::to_string(number);
      if (number == 2) findings.push_back(finding_of("identity-twice", quoted(base) + " has different records"));
      out.push_back(std::move(record));
    }
    begin = end;
  }
  return out;
}

/// The same for records without an id: each once, in the order of their JSON.
template <class T>
std::vector<T> once_each(const std::vector<T>& all) {
  std::map<std::string, const T*> distinct;
  for (const T& each : all) distinct.emplace(write_record(type_of<T>(), &each, Layout::compact), &each);
  std::vector<T> out;
  out.reserve(distinct.size());
  for (const auto& [json, each] : distinct) out.push_back(*each);
  return out;
}

/// Of one person several sources may know the name or not.
std::vector<Person> united_people(const std::vector<Person>& all, std::vector<Finding>& findings) {
  std::set<std::string> named;
  for (const Person& each : all) {
    if (!each.name.empty()) named.insert(each.id.text);
  }
  std::vector<Person> out;
  for (const Person& each : all) {
    if (!each.name.empty() || !named.contains(each.id.text)) out.push_back(each);
  }
  return united(std::move(out), findings);
}

/// Where an event stands: behind the last event of its own source that has a clock, or at its own time.
struct Place {
  const Instant* time = nullptr;
  std::string_view anchor;
  std::size_t behind = 0;
};

/// Puts events into the order of time, whatever order the sources came in.
std::vector<TimelineEvent> in_order(std::vector<TimelineEvent> events,
                                    const std::map<std::string, std::pair<std::string, std::size_t>>& anchors) {
  std::unordered_map<std::string_view, const Instant*> times;
  for (const TimelineEvent& event : events) {
    if (event.at) times.emplace(event.id.text, &*event.at);
  }
  std::vector<Place> places(events.size());
  std::vector<std::size_t> order(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    order[i] = i;
    if (events[i].at) {
      places[i] = {&*events[i].at, events[i].id.text, 0};
      continue;
    }
    const auto anchor = anchors.find(events[i].id.text);
    if (anchor == anchors.end()) continue;
    const auto time = times.find(anchor->second.first);
    if (time != times.end()) places[i].time = time->second;
    places[i].anchor = anchor->second.first;
    places[i].behind = anchor->second.second;
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Place &first = places[a], &second = places[b];
    if ((first.time == nullptr) != (second.time == nullptr)) return first.time == nullptr;
    if (first.time != nullptr) {
      if (is_before(*first.time, *second.time)) return true;
      if (is_before(*second.time, *first.time)) return false;
    }
    if (first.anchor != second.anchor) return naturally_less(first.anchor, second.anchor);
    if (first.behind != second.behind) return first.behind < second.behind;
    return naturally_less(events[a].id.text, events[b].id.text);
  });
  std::vector<TimelineEvent> out;
  out.reserve(events.size());
  for (const std::size_t i : order) out.push_back(std::move(events[i]));
  return out;
}

/// For every event without a clock: the event with one that stood before it, and how far behind that it stood.
std::map<std::string, std::pair<std::string, std::size_t>> anchors_of(std::span<const ImportedEvidence> sources) {
  std::map<std::string, std::pair<std::string, std::size_t>> out;
  for (const ImportedEvidence& source : sources) {
    std::string anchor;
    std::size_t behind = 0;
    for (const TimelineEvent& event : source.events) {
      if (event.at) {
        anchor = event.id.text;
        behind = 0;
        continue;
      }
      const std::pair<std::string, std::size_t> place{anchor, ++behind};
      const auto [held, is_new] = out.try_emplace(event.id.text, place);
      if (!is_new) held->second = std::min(held->second, place);
    }
  }
  return out;
}

void add_link(TimelineEvent& event, const Id<TimelineEvent>& other) {
  if (std::find(event.same_as.begin(), event.same_as.end(), other) == event.same_as.end()) {
    event.same_as.push_back(other);
  }
}

std::string in_words(std::int64_t seconds) {
  const std::int64_t all = seconds < 0 ? -seconds : seconds;
  if (all < 120) return std::to_string(all) + " s";
  if (all < 7200)
    return std::to_string(all / 60) + " min" + (all % 60 == 0 ? "" : " " + std::to_string(all % 60) + " s");
  return std::to_string(all / 3600) + " h" + (all % 3600 < 60 ? "" : " " + std::to_string(all % 3600 / 60) + " min");
}

void tell_skews(const MergedTimeline& merged, const std::vector<import_detail::Link>& links,
                const MergeOptions& options, std::vector<Finding>& findings) {
  std::map<std::pair<std::string_view, std::string_view>, std::int64_t> resolution;
  for (const import_detail::Link& link : links) {
    const TimelineEvent& first = merged.evidence.events[link.first];
    const TimelineEvent& second = merged.evidence.events[link.second];
    auto& held = resolution[{import_detail::clock_of(first), import_detail::clock_of(second)}];
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

/// Where sources offer a milestone at one moment each and these differ by more than they can tell.
void tell_accounts(const ImportedEvidence& evidence, std::vector<Finding>& findings) {
  std::map<std::string_view, std::string_view> clock_of_event;
  for (const TimelineEvent& event : evidence.events) {
    clock_of_event.emplace(event.id.text, import_detail::clock_of(event));
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

std::string names_of(std::span<const ImportedEvidence> sources) {
  std::set<std::string> names;
  for (const ImportedEvidence& source : sources) {
    for (std::string_view rest = source.source; !rest.empty();) {
      const std::size_t end = rest.find(", ");
      names.emplace(rest.substr(0, end));
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    }
  }
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

template <class T>
std::vector<T> all_of(std::span<const ImportedEvidence> sources, std::vector<T> ImportedEvidence::* member) {
  std::vector<T> out;
  for (const ImportedEvidence& source : sources) {
    out.insert(out.end(), (source.*member).begin(), (source.*member).end());
  }
  return out;
}

}  // namespace

bool import_detail::naturally_less(std::string_view a, std::string_view b) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      while (i < a.size() && a[i] == '0') ++i;
      while (j < b.size() && b[j] == '0') ++j;
      std::size_t first = i, second = j;
      while (first < a.size() && is_digit(a[first])) ++first;
      while (second < b.size() && is_digit(b[second])) ++second;
      if (first - i != second - j) return first - i < second - j;
      const int order = a.substr(i, first - i).compare(b.substr(j, second - j));
      if (order != 0) return order < 0;
      i = first;
      j = second;
    } else {
      if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
      ++i;
      ++j;
    }
  }
  if ((i < a.size()) != (j < b.size())) return j < b.size();
  return a < b;
}

Reading<MergedTimeline> merge_timelines(std::span<const ImportedEvidence> sources, const MergeOptions& options) {
  Reading<MergedTimeline> out;
  MergedTimeline& merged = out.value.emplace();
  ImportedEvidence& evidence = merged.evidence;
  evidence.source = names_of(sources);
  evidence.incidents = united(all_of(sources, &ImportedEvidence::incidents), out.findings);
  evidence.actions = united(all_of(sources, &ImportedEvidence::actions), out.findings);
  evidence.people = united_people(all_of(sources, &ImportedEvidence::people), out.findings);
  evidence.evidence = united(all_of(sources, &ImportedEvidence::evidence), out.findings);
  evidence.notes = once_each(all_of(sources, &ImportedEvidence::notes));
  evidence.originals = once_each(all_of(sources, &ImportedEvidence::originals));
  evidence.events = in_order(united(all_of(sources, &ImportedEvidence::events), out.findings), anchors_of(sources));

  const std::vector<import_detail::Link> links = import_detail::find_links(evidence.events, options);
  for (const import_detail::Link& link : links) {
    add_link(evidence.events[link.first], evidence.events[link.second].id);
    add_link(evidence.events[link.second], evidence.events[link.first].id);
  }
  for (TimelineEvent& event : evidence.events) {
    std::sort(event.same_as.begin(), event.same_as.end(),
              [](const auto& a, const auto& b) { return naturally_less(a.text, b.text); });
  }
  merged.skews = import_detail::skews_of(evidence.events, links);

  auto candidates = all_of(sources, &ImportedEvidence::milestones);
  const auto named = import_detail::milestones_in_texts(evidence.events);
  candidates.insert(candidates.end(), named.begin(), named.end());
  evidence.milestones = once_each(candidates);
  std::stable_sort(evidence.milestones.begin(), evidence.milestones.end(),
                   [](const MilestoneCandidate& a, const MilestoneCandidate& b) {
                     if (!a.milestone.at || !b.milestone.at) return a.milestone.at.has_value() && !b.milestone.at;
                     return is_before(*a.milestone.at, *b.milestone.at);
                   });
  merged.phases = import_detail::phases_of(evidence);
  merged.gaps = import_detail::gaps_of(evidence, options);

  tell_skews(merged, links, options, out.findings);
  tell_accounts(evidence, out.findings);
  tell_gaps(merged.gaps, out.findings);
  return out;
}

}  // namespace debrief::inline v0
