#include "debrief/io/import/pagerduty.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind pagerduty = {"pagerduty", "PagerDuty", "answer of PagerDuty's API",
                                                 EvidenceKind::alert_history};

struct EntryKind {
  std::string_view type;
  EventKind kind;
};

constexpr EntryKind entry_kinds[] = {
    {"trigger", EventKind::alert},
    {"acknowledge", EventKind::action},
    {"annotate", EventKind::communication},
    {"assign", EventKind::hand_off},
    {"delegate", EventKind::hand_off},
    {"escalate", EventKind::escalation},
    {"exhaust_escalation_path", EventKind::escalation},
    {"notify", EventKind::escalation},
    {"reach_ack_limit", EventKind::system},
    {"reach_trigger_limit", EventKind::system},
    {"repeat_escalation_path", EventKind::escalation},
    {"resolve", EventKind::action},
    {"snooze", EventKind::waiting},
    {"unacknowledge", EventKind::system},
    {"urgency_change", EventKind::action},
    {"field_value_change", EventKind::action},
    {"custom_field_value_change", EventKind::action},
    {"priority_change", EventKind::action},
    {"responder_request_for_escalation", EventKind::escalation},
    {"status_update", EventKind::communication},
};

/// "trigger" of "trigger_log_entry" and "trigger_log_entry_reference".
std::string_view entry_type(std::string_view type) {
  const std::size_t end = type.rfind("_log_entry");
  return end == std::string_view::npos ? std::string_view() : type.substr(0, end);
}

class PagerDutyReader {
 public:
  explicit PagerDutyReader(const EvidenceOptions& options) : builder_(pagerduty, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      if (const Node root = builder_.parse_lines()) read_any(root);
    }
    for (const Page& page : pages_) {
      if (page.more && !starts_.contains(page.end)) {
        builder_.find("source-incomplete",
                      "PagerDuty has more log entries behind the first " + std::to_string(page.end), 0);
      }
    }
    auto reading = builder_.finish();
    if (reading.value) propose(*reading.value);
    return reading;
  }

 private:
  struct Page {
    std::size_t end;
    bool more;
  };

  void read_any(Node node) {
    if (node.is_array()) {
      for (const Node each : node.items()) read_any(each);
      return;
    }
    bool known = false;
    for (const std::string_view list : {"incidents", "log_entries", "notes"}) {
      const Node items = node[list];
      if (!items.is_array()) continue;
      known = true;
      for (const Node each : items.items()) read_one(each);
    }
    for (const std::string_view single : {"incident", "log_entry", "note"}) {
      if (!known && node[single].is_object() && entry_type(node["type"].text()).empty()) {
        known = true;
        read_one(node[single]);
      }
    }
    if (!known) return read_one(node);
    if (node["log_entries"].is_array()) note_page(node);
  }

  void note_page(Node node) {
    std::size_t start = 0;
    for (const char c : builder_.scalar(node, "offset").substr(0, 9)) {
      if (c >= '0' && c <= '9') start = start * 10 + static_cast<std::size_t>(c - '0');
    }
    std::size_t count = 0;
    for (const Node each : node["log_entries"].items()) count += each ? 1 : 0;
    starts_.insert(start);
    const Node more = node["more"];
    pages_.push_back({start + count, more.is(json::Kind::boolean) && more.value().truth});
  }

  void read_one(Node node) {
    if (!node.is_object()) return builder_.keep_unknown(node, "not a record of PagerDuty");
    const std::string_view type = builder_.text(node, "type");
    if (!entry_type(type).empty()) return read_entry(node, entry_type(type));
    if (node["incident_number"] || type == "incident") {
      read_incident(node);
      return;
    }
    if (node["content"].is_text()) return read_note(node);
    builder_.keep_unknown(node, "neither a log entry, an incident nor a note");
  }

  Id<Incident> read_incident(Node node) {
    const std::string_view native = builder_.text(node, "id");
    if (native.empty()) return {};
    const Id<Incident> id = "pagerduty:" + std::string(native);
    auto& incidents = builder_.out().incidents;
    const auto [place, is_new] = incidents_.try_emplace(id.text, incidents.size());
    if (is_new) incidents.emplace_back().id = id;
    Incident* const known = &incidents[place->second];
    if (is_new) {
      known->title = native;
      ExternalReference& reference = known->external_references.emplace_back();
      reference.system = "pagerduty";
      reference.id = native;
      reference.uri = node["html_url"].text();
    }
    std::string_view title = node["title"].text();
    if (title.empty()) title = node["summary"].text();
    if (!title.empty() && known->title == native) known->title = title;
    if (known->severity.empty()) known->severity = node["priority"]["summary"].text();
    const std::string_view service = node["service"]["summary"].text();
    if (!service.empty() && known->services.empty()) known->services.emplace_back(service);
    for (const Node team : node["teams"].items()) {
      const std::string_view name = team["summary"].text();
      if (!name.empty() && std::find(known->teams.begin(), known->teams.end(), name) == known->teams.end()) {
        known->teams.emplace_back(name);
      }
    }
    if (node["created_at"].is_text()) {
      // A full record, not a reference to one.
      builder_.keep_original(id.text, node);
      builder_.milestone("first_alert", builder_.time(node["created_at"].text(), node["created_at"].offset()), id,
                         "PagerDuty opened the incident");
      builder_.milestone("resolved", builder_.time(builder_.text(node, "resolved_at"), node["resolved_at"].offset()),
                         id, "PagerDuty closed the incident");
    }
    return id;
  }

  /// Learns a reference's name where it is that of a person.
  void learn(Node reference) {
    const std::string_view type = reference["type"].text();
    const std::string_view name = reference["summary"].text();
    if (!type.starts_with("user") || name.empty()) return;
    names_[std::string(name)] = builder_.person(reference["id"].text(), name);
  }

  /// A sentence of PagerDuty's with the names that stand in its record replaced by their ids.
  std::string without_names(std::string_view text) const {
    std::string out(text);
    for (const auto& [name, id] : names_) out = import_detail::with_replaced(out, name, id);
    return out;
  }

  void read_entry(Node entry, std::string_view type) {
    const std::string_view native = builder_.text(entry, "id");
    if (native.empty()) return builder_.keep_unknown(entry, "a log entry without its id");
    Id<Incident> incident;
    if (entry["incident"].is_object()) incident = read_incident(entry["incident"]);

    names_.clear();
    const Node agent = entry["agent"];
    learn(agent);
    learn(entry["user"]);
    learn(entry["channel"]["notification"]["user"]);
    for (const std::string_view list : {"assignees", "assigned_users", "acknowledgers"}) {
      for (const Node each : entry[list].items()) learn(each);
    }

    TimelineEvent* event = builder_.event(native, entry);
    if (event == nullptr) return;
    event->incident = incident;
    builder_.set_time(*event, builder_.text(entry, "created_at"), entry["created_at"].offset());
    event->provenance = Provenance::machine;
    event->basis = Basis::objective;
    const bool by_person = agent["type"].text().starts_with("user");
    event->actor_role = by_person ? builder_.role(agent["id"].text(), "responder") : (agent ? "bot" : "");
    event->service = entry["service"]["summary"].text();
    if (const std::string_view url = entry["html_url"].text(); !url.empty()) event->source = url;

    const auto known = std::find_if(std::begin(entry_kinds), std::end(entry_kinds),
                                    [&](const EntryKind& each) { return each.type == type; });
    if (known != std::end(entry_kinds)) {
      event->kind = known->kind;
    } else {
      builder_.tally("kind-not-known", "are log entries of a type not known here", entry.offset());
    }
    event->text = text_of_entry(entry, type);
    if (type == "trigger") {
      Alert& alert = event->alert.emplace();
      alert.name = entry["incident"]["summary"].text();
      if (alert.name.empty()) alert.name = entry["channel"]["summary"].text();
      alert.told = entry["event_details"]["description"].text();
    }
    if (type == "acknowledge" || type == "trigger" || type == "resolve")
      moments_.push_back({event->id, event->incident, event->at, std::string(type)});
  }

  std::string text_of_entry(Node entry, std::string_view type) const {
    std::string out = without_names(entry["summary"].text());
    if (out.empty()) {
      out = std::string(type);
      std::replace(out.begin(), out.end(), '_', ' ');
    }
    const auto add = [&out](std::string part) {
      if (!part.empty() && out.find(part) == std::string::npos) out += ": " + std::move(part);
    };
    add(without_names(entry["event_details"]["description"].text()));
    if (type == "annotate") add(std::string(entry["channel"]["summary"].text()));
    add(std::string(entry["note"].text()));
    return out;
  }

  void read_note(Node node) {
    const std::string_view native = builder_.text(node, "id");
    if (native.empty()) return builder_.keep_unknown(node, "a note without its id");
    TimelineEvent* event = builder_.event(native, node);
    if (event == nullptr) return;
    builder_.set_time(*event, builder_.text(node, "created_at"), node["created_at"].offset());
    builder_.person(node["user"]["id"].text(), node["user"]["summary"].text());
    event->provenance = Provenance::human_at_the_time;
    event->kind = EventKind::communication;
    event->actor_role = builder_.role(node["user"]["id"].text(), "responder");
    event->text = node["content"].text();
    if (event->text.empty()) event->text = "(no text)";
  }

  /// The first trigger and acknowledgement of each incident and every resolve, instead of what the incident itself says
  /// where both do.
  void propose(ImportedEvidence& out) {
    std::stable_sort(moments_.begin(), moments_.end(),
                     [](const Moment& a, const Moment& b) { return a.at && b.at && is_before(*a.at, *b.at); });
    std::vector<MilestoneCandidate> found;
    std::set<std::pair<std::string, std::string>> seen;
    for (const Moment& moment : moments_) {
      const bool is_resolve = moment.type == "resolve";
      if (!is_resolve && !seen.emplace(moment.incident.text, moment.type).second) continue;
      if (is_resolve) seen.emplace(moment.incident.text, moment.type);
      MilestoneCandidate& candidate = found.emplace_back();
      candidate.milestone.name = is_resolve                 ? milestone::resolved
                                 : moment.type == "trigger" ? milestone::first_alert
                                                            : milestone::detected;
      candidate.milestone.at = moment.at;
      candidate.milestone.provenance = Provenance::machine;
      candidate.event = moment.event;
      candidate.incident = moment.incident;
      candidate.reason = is_resolve                 ? "PagerDuty's incident was resolved"
                         : moment.type == "trigger" ? "PagerDuty's first trigger"
                                                    : "the first acknowledgement in PagerDuty";
    }
    for (MilestoneCandidate& each : out.milestones) {
      const bool told = seen.contains({each.incident.text, each.milestone.name == "resolved" ? "resolve" : "trigger"});
      if (!told) found.push_back(std::move(each));
    }
    out.milestones = std::move(found);
  }

  struct Moment {
    Id<TimelineEvent> event;
    Id<Incident> incident;
    std::optional<Instant> at;
    std::string type;
  };

  EvidenceBuilder builder_;
  std::map<std::string, std::string> names_;
  std::map<std::string, std::size_t> incidents_;
  std::vector<Moment> moments_;
  std::vector<Page> pages_;
  std::set<std::size_t> starts_;
};

}  // namespace

Reading<ImportedEvidence> from_pagerduty(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return PagerDutyReader(options).read(files);
}

}  // namespace debrief::inline v0
