#include "debrief/io/import/statuspage.hpp"

#include <initializer_list>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/statuspage_feed.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind statuspage = {"statuspage", "Status page", "answer or feed of a status page",
                                                  EvidenceKind::status_page};

/// The text of the first member that has one: dumps of a page's history name some of them otherwise than the API.
std::string_view text_of_any(EvidenceBuilder& builder, Node record, std::initializer_list<std::string_view> members) {
  for (const std::string_view each : members) {
    if (const std::string_view found = builder.text(record, each); !found.empty()) return found;
  }
  return {};
}

/// How many updates of an incident have no identity of their own, by the time that they are shown at.
using Nameless = std::map<std::string, int, std::less<>>;

void read_update(EvidenceBuilder& builder, Node update, const Id<Incident>& incident, Nameless& nameless) {
  if (!update.is_object()) return builder.keep_unknown(update, "not an update of an incident");
  const std::string_view created = builder.text(update, "created_at");
  std::string_view shown = text_of_any(builder, update, {"display_at", "at"});
  if (shown.empty()) shown = created;
  std::string native(builder.text(update, "id"));
  if (native.empty()) {
    native = incident.text.substr(incident.text.find(':') + 1) + ":" + std::string(shown);
    if (const int count = ++nameless[std::string(shown)]; count > 1) native += ":" + std::to_string(count);
  }
  TimelineEvent* event = builder.event(native, update);
  if (event == nullptr) return;
  event->incident = incident;
  builder.set_time(*event, shown, update.offset());
  if (!created.empty() && created != shown) {
    event->recorded_at = builder.time(created, update.offset());
    if (event->at && event->recorded_at && is_before(*event->at, *event->recorded_at) &&
        seconds_between(*event->at, *event->recorded_at) > 0) {
      builder.tally("edited-afterwards", "are dated back on the page", update.offset());
      event->note = "dated back: written at " + std::string(created);
    }
  }
  import_detail::fill_status_update(*event, builder.text(update, "status"),
                                    text_of_any(builder, update, {"body", "message"}));
  for (const Node component : update["affected_components"].items()) {
    event->note += (event->note.empty() ? "" : "; ") + std::string(component["name"].text()) + ": " +
                   std::string(component["old_status"].text()) + " -> " + std::string(component["new_status"].text());
  }
}

void read_incident(EvidenceBuilder& builder, Node node) {
  const std::string_view native = builder.text(node, "id");
  if (native.empty()) return builder.keep_unknown(node, "an incident without its id");
  const Id<Incident> id = "statuspage:" + std::string(native);
  if (!builder.is_new(id.text, node.offset())) return;
  builder.keep_original(id.text, node);
  Incident& incident = builder.out().incidents.emplace_back();
  incident.id = id;
  incident.title = text_of_any(builder, node, {"name", "title"});
  if (incident.title.empty()) incident.title = native;
  incident.severity = builder.text(node, "impact");
  incident.customer_facing = true;
  for (const Node component : node["components"].items()) {
    const std::string_view name = component.is_text() ? component.text() : component["name"].text();
    if (!name.empty()) incident.services.emplace_back(name);
  }
  ExternalReference& reference = incident.external_references.emplace_back();
  reference.system = "statuspage";
  reference.id = native;
  reference.uri = text_of_any(builder, node, {"shortlink", "url"});

  const std::string heading = "Postmortem on the status page: " + incident.title;
  const Node updates = node["incident_updates"].is_array() ? node["incident_updates"] : node["updates"];
  Nameless nameless;
  for (const Node update : updates.items()) read_update(builder, update, id, nameless);
  builder.milestone("impact_started", builder.time(builder.text(node, "started_at"), node["started_at"].offset()), id,
                    "the status page says that it started then");
  builder.milestone("mitigated", builder.time(builder.text(node, "monitoring_at"), node["monitoring_at"].offset()), id,
                    "the status page went to monitoring");
  builder.milestone("resolved", builder.time(builder.text(node, "resolved_at"), node["resolved_at"].offset()), id,
                    "the status page says resolved");
  if (const std::string_view body = builder.text(node, "postmortem_body"); !body.empty()) {
    builder.note(heading, body, node["postmortem_body"].offset());
  }
}

/// A page of the API, a single incident, or a list of either as dumps hold them.
void read_json(EvidenceBuilder& builder, Node root) {
  if (const std::string_view page = root["page"]["name"].text(); !page.empty() && builder.options().label.empty()) {
    builder.out().source = "Status page of " + std::string(page);
  }
  if (root.is_array()) {
    for (const Node each : root.items()) read_json(builder, each);
    return;
  }
  bool known = false;
  for (const std::string_view list : {"incidents", "scheduled_maintenances"}) {
    for (const Node each : root[list].items()) read_incident(builder, each);
    known = known || root[list].is_array();
  }
  if (root["incident"].is_object()) {
    read_incident(builder, root["incident"]);
  } else if (!known) {
    read_incident(builder, root);
  }
}

/// The earliest update of each incident is its first word to customers.
void propose(ImportedEvidence& out) {
  std::set<std::string> told;
  for (const TimelineEvent& event : out.events) {
    if (!event.at || event.kind != EventKind::status_update || !told.insert(event.incident.text).second) continue;
    MilestoneCandidate& candidate = out.milestones.emplace_back();
    candidate.milestone.name = milestone::first_customer_update;
    candidate.milestone.at = event.at;
    candidate.milestone.resolution_seconds = event.resolution_seconds;
    candidate.milestone.provenance = event.provenance;
    candidate.event = event.id;
    candidate.incident = event.incident;
    candidate.reason = "the first update on the status page";
  }
}

}  // namespace

Reading<ImportedEvidence> from_statuspage(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  EvidenceBuilder builder(statuspage, options);
  for (const EvidenceFile& file : files) {
    if (!builder.open(file)) continue;
    if (builder.text().find_first_not_of(" \t\r\n") == builder.text().find('<')) {
      import_detail::read_status_feed(builder);
    } else if (const Node root = builder.parse_lines()) {
      read_json(builder, root);
    }
  }
  auto reading = builder.finish();
  if (reading.value) propose(*reading.value);
  return reading;
}

}  // namespace debrief::inline v0
