#include "debrief/io/import/opsgenie.hpp"

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind opsgenie = {"opsgenie", "Opsgenie", "answer of Opsgenie's API",
                                                EvidenceKind::alert_history};

class OpsgenieReader {
 public:
  explicit OpsgenieReader(const EvidenceOptions& options) : builder_(opsgenie, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      if (const Node root = builder_.parse_lines()) read_any(root);
    }
    return builder_.finish();
  }

 private:
  void read_any(Node node) {
    if (node.is_array()) {
      for (const Node each : node.items()) read_any(each);
      return;
    }
    if (node["paging"]["next"].is_text()) {
      builder_.find("source-incomplete", "Opsgenie has a next page", node["paging"].offset());
    }
    if (node["data"]) return read_any(node["data"]);
    bool known = false;
    for (const std::string_view list : {"logs", "notes"}) {
      for (const Node each : node[list].items()) read_one(each);
      known = known || node[list].is_array();
    }
    if (!known || node["message"]) read_one(node);
  }

  void read_one(Node node) {
    if (node["log"].is_text()) return read_entry(node, "log");
    if (node["note"].is_text()) return read_entry(node, "note");
    if (node["message"].is_text() && node["id"].is_text()) return read_incident(node);
    builder_.keep_unknown(node, "neither an incident, an alert, a log nor a note");
  }

  void read_entry(Node node, std::string_view kind) {
    const std::string_view created = builder_.text(node, "createdAt");
    std::string native(builder_.scalar(node, "offset"));
    if (native.empty()) native = builder_.scalar(node, "id");
    if (native.empty()) native = created;
    if (native.empty()) return builder_.keep_unknown(node, "an entry without offset and time");
    TimelineEvent* event = builder_.event(std::string(kind) + ":" + native, node);
    if (event == nullptr) return;
    builder_.set_time(*event, created, node["createdAt"].offset());
    const std::string_view owner = builder_.text(node, "owner");
    const bool machine = owner.empty() || owner == "System" || builder_.text(node, "type") == "system";
    event->provenance = machine ? Provenance::machine : Provenance::human_at_the_time;
    event->kind = kind == "note" ? EventKind::communication : machine ? EventKind::system : EventKind::action;
    event->actor_role = machine ? "bot" : builder_.role(owner, "responder");
    event->text = node[kind].text();
    if (!machine) {
      const std::string id = builder_.person_named(owner);
      event->text = import_detail::with_replaced(event->text, owner, id);
    }
    if (event->text.empty()) event->text = "(no text)";
  }

  void read_incident(Node node) {
    const Id<Incident> id = "opsgenie:" + std::string(node["id"].text());
    if (!builder_.is_new(id.text, node.offset())) return;
    builder_.keep_original(id.text, node);
    Incident& incident = builder_.out().incidents.emplace_back();
    incident.id = id;
    incident.title = node["message"].text();
    incident.severity = builder_.text(node, "priority");
    incident.summary = builder_.text(node, "description");
    if (const std::string_view team = node["ownerTeam"].text(); !team.empty()) incident.teams.emplace_back(team);
    ExternalReference& reference = incident.external_references.emplace_back();
    reference.system = "opsgenie";
    reference.id = builder_.scalar(node, "tinyId");
    builder_.milestone("first_alert", builder_.time(builder_.text(node, "createdAt"), node["createdAt"].offset()), id,
                       "Opsgenie opened it");
    const std::string_view status = builder_.text(node, "status");
    if (status == "resolved" || status == "closed") {
      builder_.milestone("resolved", builder_.time(builder_.text(node, "updatedAt"), node["updatedAt"].offset()), id,
                         "Opsgenie's last change of an incident that it calls " + std::string(status));
    }
  }

  EvidenceBuilder builder_;
};

}  // namespace

Reading<ImportedEvidence> from_opsgenie(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return OpsgenieReader(options).read(files);
}

}  // namespace debrief::inline v0
