#include "debrief/io/import/jira.hpp"

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind jira = {"jira", "Jira", "answer of Jira's API", EvidenceKind::ticket};

class JiraReader {
 public:
  explicit JiraReader(const EvidenceOptions& options) : builder_(jira, options) {}

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
    const Node list = node["issues"];
    if (!list.is_array()) return read_issue(node);
    for (const Node each : list.items()) read_issue(each);
    const std::string_view total = builder_.scalar(node, "total");
    std::size_t count = 0;
    for (const Node each : list.items()) count += each ? 1 : 0;
    if (!total.empty() && total != std::to_string(count)) {
      builder_.find("source-incomplete",
                    "the search found " + std::string(total) + " issues and this page holds " + std::to_string(count),
                    node["total"].offset());
    }
    if (node["nextPageToken"].is_text()) {
      builder_.find("source-incomplete", "there is a next page", node["nextPageToken"].offset());
    }
  }

  std::string person(Node account) {
    std::string_view id = account["accountId"].text();
    if (id.empty()) id = account["key"].text();
    if (id.empty()) id = account["name"].text();
    std::string_view name = account["displayName"].text();
    builder_.person(id, name.empty() ? account["name"].text() : name);
    return std::string(id);
  }

  /// A text, or a document of Jira's version 3, as text.
  std::string body_of(Node body) {
    if (body.is_text()) return std::string(body.text());
    std::string out;
    append_body(out, body, 0);
    while (!out.empty() && out.back() == '\n') out.pop_back();
    return out;
  }

  void append_body(std::string& out, Node node, int depth) {
    if (depth > 60) return;
    const std::string_view type = node["type"].text();
    if (type == "text") {
      out += node["text"].text();
    } else if (type == "mention") {
      out += "@" + builder_.person(node["attrs"]["id"].text(), "");
    } else if (type == "hardBreak") {
      out += '\n';
    } else if (type == "emoji") {
      out += node["attrs"]["shortName"].text();
    } else if (type == "inlineCard" || type == "blockCard") {
      out += node["attrs"]["url"].text();
    }
    for (const Node child : node["content"].items()) append_body(out, child, depth + 1);
    const bool is_block = type == "paragraph" || type == "heading" || type == "codeBlock" || type == "listItem";
    if (is_block && !out.empty() && out.back() != '\n') out += '\n';
  }

  void read_issue(Node issue) {
    const std::string_view key = builder_.text(issue, "key");
    const Node fields = issue["fields"];
    if (key.empty() || !fields.is_object()) return builder_.keep_unknown(issue, "no issue with key and fields");
    key_ = key;
    const std::string_view summary = builder_.text(fields, "summary");
    incident_ = {};
    const std::string_view type = fields["issuetype"]["name"].text();
    if (type.find("ncident") != std::string_view::npos) read_incident(issue, summary);

    if (TimelineEvent* event = builder_.event(key_, issue)) {
      fill(*event, fields, "created", fields["reporter"]);
      event->kind = EventKind::report;
      event->text = key_ + " created: " + std::string(summary);
      event->note = body_of(fields["description"]);
    }
    for (const Node history : issue["changelog"]["histories"].items()) read_history(history);
    for (const Node comment : fields["comment"]["comments"].items()) read_comment(comment);
    const std::string_view total = builder_.scalar(issue["changelog"], "total");
    const std::string_view most = builder_.scalar(issue["changelog"], "maxResults");
    if (total.size() > most.size() || (total.size() == most.size() && total > most)) {
      builder_.find("source-incomplete", key_ + " has " + std::string(total) + " changes, of which a page is here",
                    issue["changelog"].offset());
    }
    if (incident_.empty()) return;
    builder_.milestone("resolved", builder_.time(builder_.text(fields, "resolutiondate"), fields.offset()), incident_,
                       "Jira's resolution date of " + key_);
  }

  void read_incident(Node issue, std::string_view summary) {
    incident_ = "jira:" + key_ + ":incident";
    if (!builder_.is_new(incident_.text, issue.offset())) return;
    Incident& incident = builder_.out().incidents.emplace_back();
    incident.id = incident_;
    incident.title = summary.empty() ? key_ : std::string(summary);
    incident.severity = issue["fields"]["priority"]["name"].text();
    for (const Node component : issue["fields"]["components"].items()) {
      if (const std::string_view name = component["name"].text(); !name.empty()) incident.services.emplace_back(name);
    }
    ExternalReference& reference = incident.external_references.emplace_back();
    reference.system = "jira";
    reference.id = key_;
    reference.uri = issue["self"].text();
  }

  void fill(TimelineEvent& event, Node record, std::string_view time_member, Node account) {
    event.incident = incident_;
    event.source = key_;
    event.provenance = Provenance::machine;
    builder_.set_time(event, builder_.text(record, time_member), record[time_member].offset());
    const std::string id = person(account);
    event.actor_role = id.empty() ? "" : builder_.role(id, "participant");
  }

  void read_history(Node history) {
    std::size_t place = 0;
    for (const Node item : history["items"].items()) {
      const std::string native =
          key_ + ":history:" + std::string(builder_.scalar(history, "id")) + ":" + std::to_string(++place);
      TimelineEvent* event = builder_.event(native, history);
      if (event == nullptr) continue;
      fill(*event, history, "created", history["author"]);
      const std::string_view field = builder_.text(item, "field");
      const bool accounts = field == "assignee" || field == "reporter";
      event->kind = accounts ? EventKind::hand_off : EventKind::action;
      const auto side = [&](std::string_view id_member, std::string_view text_member) -> std::string {
        if (!accounts) return std::string(item[text_member].text());
        return builder_.person(item[id_member].text(), item[text_member].text());
      };
      const std::string from = side("from", "fromString"), to = side("to", "toString");
      event->text = key_ + " " + std::string(field) + ": " + (from.empty() ? "nothing" : from) + " -> " +
                    (to.empty() ? "nothing" : to);
    }
  }

  void read_comment(Node comment) {
    const std::string native = key_ + ":comment:" + std::string(builder_.scalar(comment, "id"));
    TimelineEvent* event = builder_.event(native, comment);
    if (event == nullptr) return;
    fill(*event, comment, "created", comment["author"]);
    event->provenance = Provenance::human_at_the_time;
    event->kind = EventKind::communication;
    event->text = body_of(comment["body"]);
    if (event->text.empty()) event->text = "(no text)";
    const std::string_view changed = comment["updated"].text();
    if (!changed.empty() && changed != comment["created"].text()) {
      builder_.tally("edited-afterwards", "were edited after they were written", comment.offset());
      event->note = "edited afterwards";
    }
  }

  EvidenceBuilder builder_;
  std::string key_;
  Id<Incident> incident_;
};

}  // namespace

Reading<ImportedEvidence> from_jira(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return JiraReader(options).read(files);
}

}  // namespace debrief::inline v0
