#include "debrief/io/import/merge.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"
#include "io/import/merge_parts.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::finding_of;
using import_detail::naturally_less;

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

void add_link(TimelineEvent& event, const Id<TimelineEvent>& other) {
  if (std::find(event.same_as.begin(), event.same_as.end(), other) == event.same_as.end()) {
    event.same_as.push_back(other);
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
  evidence.events = import_detail::in_order(united(all_of(sources, &ImportedEvidence::events), out.findings),
                                            import_detail::anchors_of(sources));

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

  import_detail::tell_skews(merged, links, options, out.findings);
  import_detail::tell_accounts(evidence, out.findings);
  import_detail::tell_gaps(merged.gaps, out.findings);
  return out;
}

}  // namespace debrief::inline v0
