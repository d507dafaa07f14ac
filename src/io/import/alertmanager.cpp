#include "debrief/io/import/alertmanager.hpp"

#include <set>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind alertmanager = {"alertmanager", "Alertmanager", "message of Alertmanager's webhook",
                                                    EvidenceKind::alert_history};

constexpr std::string_view no_time = "0001-01-01T00:00:00Z";

class AlertmanagerReader {
 public:
  explicit AlertmanagerReader(const EvidenceOptions& options) : builder_(alertmanager, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    for (const EvidenceFile& file : files) {
      if (!builder_.open(file)) continue;
      if (const Node root = builder_.parse_lines()) read_any(root);
    }
    auto reading = builder_.finish();
    if (reading.value) propose(*reading.value);
    return reading;
  }

 private:
  void read_any(Node node) {
    if (!node.is_array()) return read_message(node);
    for (const Node each : node.items()) read_any(each);
  }

  void read_message(Node message) {
    const Node alerts = message["alerts"];
    if (!alerts.is_array()) {
      // What the Prometheus and Alertmanager APIs list is the alert itself.
      if (message["labels"].is_object() && message["startsAt"]) return read_alert(message);
      return builder_.keep_unknown(message, "a message without its alerts");
    }
    const std::string_view version = builder_.text(message, "version");
    if (!version.empty() && version != "4") {
      builder_.find("kind-not-known", "the message is of version " + quoted(version) + ", version 4 is known",
                    message["version"].offset());
    }
    const std::string_view left_out = builder_.scalar(message, "truncatedAlerts");
    if (!left_out.empty() && left_out != "0") {
      builder_.find("source-incomplete", "Alertmanager left out " + std::string(left_out) + " alerts of the group",
                    message["truncatedAlerts"].offset());
    }
    for (const Node alert : alerts.items()) read_alert(alert);
  }

  void read_alert(Node alert) {
    const std::string_view start = builder_.text(alert, "startsAt");
    const Node labels = alert["labels"];
    std::string identity(builder_.text(alert, "fingerprint"));
    if (!alert.is_object() || start.empty()) return builder_.keep_unknown(alert, "an alert without its start");
    if (identity.empty()) identity = builder_.raw(labels);
    identity += ":" + std::string(start);

    std::string_view name = labels["alertname"].text();
    if (name.empty()) name = "alert";
    // A notification is repeated while the alert goes on; only the first tells something new.
    if (starts_.insert(identity).second) {
      if (TimelineEvent* event = builder_.event(identity, alert)) {
        fill(*event, alert, name);
        builder_.set_time(*event, start, alert["startsAt"].offset());
        event->kind = EventKind::alert;
        event->text = "Firing: " + std::string(name) + told(alert);
      }
    }
    const std::string_view end = builder_.text(alert, "endsAt");
    if (end.empty() || end == no_time || builder_.text(alert, "status") == "firing") return;
    if (!ends_.insert(identity).second) return;
    if (TimelineEvent* event = builder_.event(identity + ":end", alert)) {
      fill(*event, alert, name);
      builder_.set_time(*event, end, alert["endsAt"].offset());
      event->kind = EventKind::system;
      event->text = "Resolved: " + std::string(name) + told(alert);
    }
  }

  static std::string told(Node alert) {
    for (const std::string_view key : {"summary", "description", "message", "title"}) {
      const std::string_view text = alert["annotations"][key].text();
      if (!text.empty()) return ": " + std::string(text);
    }
    return {};
  }

  static void fill(TimelineEvent& event, Node alert, std::string_view name) {
    event.provenance = Provenance::machine;
    event.basis = Basis::objective;
    event.actor_role = "bot";
    Alert& record = event.alert.emplace();
    record.name = name;
    record.told = alert["annotations"]["description"].text();
    if (record.told.empty()) record.told = alert["annotations"]["summary"].text();
    for (const std::string_view key : {"service", "job", "app"}) {
      if (event.service.empty()) event.service = alert["labels"][key].text();
    }
    if (const std::string_view url = alert["generatorURL"].text(); !url.empty()) event.source = url;
    std::string labels;
    for (const Node label : alert["labels"].members()) {
      if (label.key() == "alertname") continue;
      labels += (labels.empty() ? "" : ", ") + std::string(label.key()) + "=" + std::string(label.text());
    }
    event.note = labels;
  }

  static void propose(ImportedEvidence& out) {
    for (const TimelineEvent& event : out.events) {
      if (event.kind != EventKind::alert || !event.at) continue;
      MilestoneCandidate& candidate = out.milestones.emplace_back();
      candidate.milestone.name = milestone::first_alert;
      candidate.milestone.at = event.at;
      candidate.milestone.provenance = Provenance::machine;
      candidate.event = event.id;
      candidate.reason = "the first alert that fired";
      return;
    }
  }

  EvidenceBuilder builder_;
  std::set<std::string> starts_;
  std::set<std::string> ends_;
};

}  // namespace

Reading<ImportedEvidence> from_alertmanager(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return AlertmanagerReader(options).read(files);
}

}  // namespace debrief::inline v0
