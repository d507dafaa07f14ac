#include "debrief/io/import/incident_io.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind incident_io = {"incidentio", "incident.io", "answer of incident.io's API",
                                                   EvidenceKind::ticket};

/// What incident.io's own stamps mean. Others keep their name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> stamps = {
    {{"Impact started at", milestone::impact_started},
     {"Detected at", milestone::detected},
     {"Reported at", milestone::declared},
     {"Declared at", milestone::declared},
     {"Fixed at", milestone::mitigated},
     {"Mitigated at", milestone::mitigated},
     {"Resolved at", milestone::resolved},
     {"Closed at", milestone::closed},
     {"Recovered at", milestone::recovered}}};

/// "Identified at" as "identified".
std::string own_name(std::string_view stamp) {
  if (stamp.ends_with(" at")) stamp.remove_suffix(3);
  std::string out;
  for (const char c : stamp) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    out += (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') ? lower : '_';
  }
  return out;
}

class IncidentIoReader {
 public:
  explicit IncidentIoReader(const EvidenceOptions& options) : builder_(incident_io, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      if (const Node root = builder_.parse_lines()) read_any(root);
    }
    auto reading = builder_.finish();
    if (reading.value) link_updates(*reading.value);
    return reading;
  }

 private:
  void read_any(Node node) {
    if (node.is_array()) {
      for (const Node each : node.items()) read_any(each);
      return;
    }
    bool known = false;
    for (const std::string_view list : {"incidents", "incident_updates", "follow_ups"}) {
      for (const Node each : node[list].items()) read_one(each);
      known = known || node[list].is_array();
    }
    for (const std::string_view single : {"incident", "incident_update", "follow_up"}) {
      if (!node[single].is_object()) continue;
      read_one(node[single]);
      known = true;
    }
    if (!known) return read_one(node);
    if (const std::string_view after = node["pagination_meta"]["after"].text(); !after.empty()) {
      builder_.find("source-incomplete", "incident.io has a next page", node["pagination_meta"].offset());
    }
  }

  void read_one(Node node) {
    const std::string_view native = builder_.text(node, "id");
    if (native.empty()) return builder_.keep_unknown(node, "a record without its id");
    if (node["name"].is_text()) return read_incident(node, native);
    if (node["new_incident_status"] || node["message"]) return read_update(node, native);
    if (node["title"].is_text()) return read_follow_up(node, native);
    builder_.keep_unknown(node, "neither an incident, an update nor a follow-up");
  }

  std::string person(Node user) {
    const std::string_view id = user["id"].text();
    builder_.person(id, user["name"].text());
    return std::string(id);
  }

  void read_incident(Node node, std::string_view native) {
    const Id<Incident> id = "incidentio:" + std::string(native);
    if (!builder_.is_new(id.text, node.offset())) return;
    builder_.keep_original(id.text, node);
    Incident incident;
    incident.id = id;
    incident.title = builder_.text(node, "name");
    incident.summary = builder_.text(node, "summary");
    incident.severity = node["severity"]["name"].text();
    ExternalReference& reference = incident.external_references.emplace_back();
    reference.system = "incident.io";
    reference.id = node["reference"].is_text() ? node["reference"].text() : native;
    reference.uri = node["permalink"].text();
    for (const Node assignment : node["incident_role_assignments"].items()) {
      const Node assignee = assignment["assignee"];
      const std::string account = person(assignee);
      if (account.empty()) continue;
      RoleSpan& span = incident.responders.emplace_back();
      span.person = "incidentio:" + account;
      const std::string_view role = assignment["role"]["role_type"].text();
      const std::string_view name = assignment["role"]["name"].text();
      span.role = role == "lead" || name == "Incident Lead" || name == "Incident Commander"
                      ? ResponseRole::incident_commander
                      : ResponseRole::responder;
    }
    builder_.out().incidents.push_back(std::move(incident));

    for (const Node value : node["incident_timestamp_values"].items()) {
      read_stamp(value["incident_timestamp"]["name"].text(), value["value"]["value"], id, value);
    }
    for (const Node value : node["timestamps"].items())
      read_stamp(value["name"].text(), value["last_occurred_at"], id, value);
    for (const std::string_view member : {"postmortem_document_url", "slack_channel_name"}) {
      if (const std::string_view text = node[member].text(); !text.empty()) {
        builder_.note("incident.io: " + std::string(member), text, node[member].offset());
      }
    }
  }

  void read_stamp(std::string_view name, Node value, const Id<Incident>& incident, Node record) {
    if (name.empty() || value.text().empty()) return;
    TimelineEvent* event =
        builder_.event(incident.text.substr(incident.text.find(':') + 1) + ":" + std::string(name), record);
    if (event == nullptr) return;
    event->incident = incident;
    builder_.set_time(*event, value.text(), value.offset());
    event->kind = EventKind::milestone;
    event->provenance = Provenance::human_at_the_time;
    event->text = name;
    const auto known = std::find_if(stamps.begin(), stamps.end(), [&](const auto& each) { return each.first == name; });
    builder_.milestone(known == stamps.end() ? own_name(name) : std::string(known->second), *event,
                       "incident.io's stamp \"" + std::string(name) + "\"");
  }

  void read_update(Node node, std::string_view native) {
    TimelineEvent* event = builder_.event(native, node);
    if (event == nullptr) return;
    if (const std::string_view incident = builder_.text(node, "incident_id"); !incident.empty()) {
      incident_of_.emplace(event->id.text, "incidentio:" + std::string(incident));
    }
    builder_.set_time(*event, builder_.text(node, "created_at"), node["created_at"].offset());
    event->provenance = Provenance::human_at_the_time;
    event->kind = EventKind::communication;
    const std::string account = person(node["updater"]["user"]);
    event->actor_role = account.empty() ? "bot" : builder_.role(account, "responder");
    event->text = builder_.text(node, "message");
    for (const auto& [member, words] : {std::pair{"new_incident_status", "status: "}, {"new_severity", "severity: "}}) {
      const std::string_view name = node[member]["name"].text();
      if (!name.empty()) event->text += (event->text.empty() ? "" : "\n") + std::string(words) + std::string(name);
    }
    if (event->text.empty()) event->text = "(no text)";
  }

  void read_follow_up(Node node, std::string_view native) {
    const std::string id = "incidentio:" + std::string(native);
    if (!builder_.is_new(id, node.offset())) return;
    builder_.keep_original(id, node);
    Action& action = builder_.out().actions.emplace_back();
    action.id = id;
    action.title = node["title"].text();
    action.description = builder_.text(node, "description");
    if (const std::string account = person(node["assignee"]); !account.empty()) {
      action.owner = "incidentio:" + account;
      action.owner_kind = OwnerKind::person;
    }
    action.source_line = builder_.line_of(node.offset());
    ExternalReference& tracker = action.tracker.emplace_back();
    tracker.system = "incident.io";
    tracker.id = native;
    tracker.uri = node["external_issue_reference"]["issue_permalink"].text();
    const std::string_view done = builder_.text(node, "completed_at");
    if (!done.empty()) {
      action.description +=
          (action.description.empty() ? "" : "\n") + ("incident.io: completed at " + std::string(done));
    }
  }

  /// An update may be given before its incident, or without it.
  void link_updates(ImportedEvidence& out) const {
    std::set<std::string> known;
    for (const Incident& incident : out.incidents) known.insert(incident.id.text);
    for (TimelineEvent& event : out.events) {
      const auto found = incident_of_.find(event.id.text);
      if (found != incident_of_.end() && known.contains(found->second)) event.incident = found->second;
    }
  }

  EvidenceBuilder builder_;
  std::map<std::string, std::string> incident_of_;
};

}  // namespace

Reading<ImportedEvidence> from_incident_io(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return IncidentIoReader(options).read(files);
}

}  // namespace debrief::inline v0
