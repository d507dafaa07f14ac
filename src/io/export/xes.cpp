#include "debrief/io/export/xes.hpp"

#include <algorithm>

#include "io/export/xml.hpp"

namespace debrief::inline v0 {

namespace {

struct Entry {
  std::optional<Instant> at;
  std::string activity;
  std::string lifecycle = "complete";
  const TimelineEvent* event = nullptr;
  const Milestone* milestone = nullptr;
};

void attribute(std::string& out, std::string_view indent, std::string_view tag, std::string_view key,
               std::string_view value) {
  if (value.empty()) return;
  out += indent;
  out += "<" + std::string(tag) + " key=\"" + std::string(key) + "\" value=\"" + xml_escaped(value) + "\"/>\n";
}

std::vector<Entry> entries_of(const Review& review, const Incident& incident, bool first) {
  std::vector<Entry> out;
  for (const TimelineEvent& event : review.timeline) {
    if (event.incident.empty() ? !first : event.incident != incident.id) continue;
    Entry entry;
    entry.at = event.at;
    entry.event = &event;
    entry.activity = !event.milestone.empty() ? event.milestone : event.kind ? text_of(*event.kind) : "event";
    if (event.until) {
      entry.lifecycle = "start";
      out.push_back(entry);
      entry.lifecycle = "complete";
      entry.at = event.until;
    }
    out.push_back(std::move(entry));
  }
  for (const Milestone& stone : incident.milestones) {
    // One that the timeline marks already stands there.
    const bool marked = std::any_of(out.begin(), out.end(), [&](const Entry& entry) {
      return entry.event != nullptr && entry.event->milestone == stone.name && entry.at == stone.at;
    });
    if (marked || !stone.at) continue;
    Entry entry;
    entry.at = stone.at;
    entry.activity = stone.name;
    entry.milestone = &stone;
    out.push_back(std::move(entry));
  }
  // An event without a clock keeps to the one before it.
  std::optional<Instant> last;
  std::vector<std::pair<std::optional<Instant>, std::size_t>> order;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].at) last = out[i].at;
    order.emplace_back(last, i);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    if (!a.first || !b.first) return !a.first && b.first;
    return is_before(*a.first, *b.first);
  });
  std::vector<Entry> sorted;
  for (const auto& [at, index] : order) sorted.push_back(std::move(out[index]));
  return sorted;
}

void write_entry(std::string& out, const Entry& entry) {
  constexpr std::string_view indent = "      ";
  out += "    <event>\n";
  attribute(out, indent, "string", "concept:name", entry.activity);
  if (entry.at) attribute(out, indent, "date", "time:timestamp", text_of(*entry.at));
  attribute(out, indent, "string", "lifecycle:transition", entry.lifecycle);
  if (entry.event != nullptr) {
    const TimelineEvent& event = *entry.event;
    attribute(out, indent, "string", "org:role", event.actor_role);
    attribute(out, indent, "string", "debrief:id", event.id.text);
    attribute(out, indent, "string", "debrief:text", event.text);
    if (event.phase) attribute(out, indent, "string", "debrief:phase", text_of(*event.phase));
    if (event.basis) attribute(out, indent, "string", "debrief:basis", text_of(*event.basis));
    attribute(out, indent, "string", "debrief:service", event.service);
  } else if (entry.milestone != nullptr) {
    attribute(out, indent, "string", "debrief:text", entry.milestone->note);
  }
  out += "    </event>\n";
}

}  // namespace

std::string write_xes(const std::vector<Review>& reviews) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<log xes.version=\"1849-2016\" xes.features=\"\" xmlns=\"http://www.xes-standard.org/\">\n"
      "  <extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
      "  <extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>\n"
      "  <extension name=\"Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext\"/>\n"
      "  <extension name=\"Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext\"/>\n"
      "  <classifier name=\"Activity\" keys=\"concept:name\"/>\n";
  for (const Review& review : reviews) {
    for (std::size_t i = 0; i < review.incidents.size(); ++i) {
      const Incident& incident = review.incidents[i];
      out += "  <trace>\n";
      attribute(out, "    ", "string", "concept:name", incident.id.text);
      attribute(out, "    ", "string", "debrief:review", review.id.text);
      attribute(out, "    ", "string", "debrief:title", incident.title);
      attribute(out, "    ", "string", "debrief:severity", incident.severity);
      for (const Entry& entry : entries_of(review, incident, i == 0)) write_entry(out, entry);
      out += "  </trace>\n";
    }
  }
  return out + "</log>\n";
}

}  // namespace debrief::inline v0
