#include "debrief/io/import/github.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind github = {"github", "GitHub", "answer of GitHub's API",
                                              EvidenceKind::deployment_log};

class GitHubReader {
 public:
  explicit GitHubReader(const EvidenceOptions& options) : builder_(github, options) {}

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
    if (node["items"].is_array()) return read_any(node["items"]);
    // A webhook payload holds what it is about under its own name.
    bool payload = false;
    for (const std::string_view part : {"deployment", "deployment_status", "issue", "comment", "release"}) {
      if (!node[part].is_object() || node["event"].is_text()) continue;
      payload = true;
      read_one(node[part]);
    }
    if (!payload) read_one(node);
  }

  void read_one(Node node) {
    if (node["event"].is_text()) return read_timeline_event(node);
    if (node["tag_name"].is_text()) return read_release(node);
    if (node["state"] && (node["deployment_url"] || node["target_url"])) return read_status(node);
    if (node["environment"].is_text() && (node["ref"] || node["sha"])) return read_deployment(node);
    if (node["number"] && node["title"]) return read_issue(node);
    if (node["body"] && (node["issue_url"] || node["html_url"])) return read_comment(node);
    builder_.keep_unknown(node, "no deployment, release, issue, comment or timeline event");
  }

  /// A new event of a record, with what all of them have.
  TimelineEvent* event(std::string_view kind, Node node, std::string_view time_member, Node who) {
    std::string_view native = builder_.scalar(node, "id");
    if (native.empty()) native = builder_.scalar(node, "node_id");
    if (native.empty()) native = builder_.scalar(node, "sha");
    if (native.empty()) {
      builder_.keep_unknown(node, "a record without its id");
      return nullptr;
    }
    TimelineEvent* out = builder_.event(std::string(kind) + ":" + std::string(native), node);
    if (out == nullptr) return nullptr;
    builder_.set_time(*out, builder_.text(node, time_member), node[time_member].offset());
    out->provenance = Provenance::machine;
    const std::string_view login = who["login"].text();
    builder_.person(login, login);
    const bool machine = who["type"].text() == "Bot" || login.ends_with("[bot]");
    out->actor_role = login.empty() ? "" : builder_.role(login, machine ? "bot" : "participant");
    if (const std::string_view url = node["html_url"].text(); !url.empty()) out->source = url;
    return out;
  }

  static std::string short_commit(std::string_view sha) { return std::string(sha.substr(0, 7)); }

  void read_deployment(Node node) {
    TimelineEvent* made = event("deployment", node, "created_at", node["creator"]);
    if (made == nullptr) return;
    made->kind = EventKind::change;
    made->basis = Basis::objective;
    const std::string_view ref = node["ref"].text();
    const std::string sha = short_commit(node["sha"].text());
    made->text = "Deployment of " + (ref.empty() ? sha : std::string(ref));
    if (!sha.empty() && !ref.empty() && !ref.starts_with(sha)) made->text += " (" + sha + ")";
    made->text += " to " + std::string(builder_.text(node, "environment"));
    if (const std::string_view words = builder_.text(node, "description"); !words.empty()) {
      made->text += ": " + std::string(words);
    }
  }

  void read_status(Node node) {
    TimelineEvent* made = event("deployment_status", node, "created_at", node["creator"]);
    if (made == nullptr) return;
    made->kind = EventKind::change;
    made->basis = Basis::objective;
    const std::string_view environment = builder_.text(node, "environment");
    made->text = "Deployment" + (environment.empty() ? "" : " to " + std::string(environment)) + ": " +
                 std::string(builder_.text(node, "state"));
    if (const std::string_view words = builder_.text(node, "description"); !words.empty()) {
      made->text += ", " + std::string(words);
    }
  }

  void read_release(Node node) {
    const std::string_view when = node["published_at"].is_text() ? "published_at" : "created_at";
    TimelineEvent* made = event("release", node, when, node["author"]);
    if (made == nullptr) return;
    made->kind = EventKind::change;
    made->text = "Release " + std::string(node["tag_name"].text());
    const std::string_view name = node["name"].text();
    if (!name.empty() && name != node["tag_name"].text()) made->text += ": " + std::string(name);
  }

  void read_issue(Node node) {
    const std::string number(builder_.scalar(node, "number"));
    const std::string noun = node["pull_request"] || node["merged_at"] ? "Pull request #" : "Issue #";
    const std::string title(builder_.text(node, "title"));
    TimelineEvent* opened = event("issue", node, "created_at", node["user"]);
    if (opened == nullptr) return;
    opened->kind = noun == "Issue #" ? EventKind::report : EventKind::change;
    opened->provenance = Provenance::human_at_the_time;
    opened->text = noun + number + " opened: " + title;
    opened->note = builder_.text(node, "body");
    const std::string_view closed = builder_.text(node, "closed_at");
    if (closed.empty()) return;
    const std::string native = "issue:" + std::string(builder_.scalar(node, "id")) + ":closed";
    TimelineEvent* shut = builder_.event(native, node);
    if (shut == nullptr) return;
    builder_.set_time(*shut, closed, node["closed_at"].offset());
    shut->provenance = Provenance::machine;
    shut->kind = EventKind::action;
    shut->text = noun + number + " closed: " + title;
    if (const std::string_view reason = node["state_reason"].text(); !reason.empty()) {
      shut->note = "state reason: " + std::string(reason);
    }
  }

  void read_comment(Node node) {
    TimelineEvent* made = event("comment", node, "created_at", node["user"]);
    if (made == nullptr) return;
    made->kind = EventKind::communication;
    made->provenance = Provenance::human_at_the_time;
    made->text = builder_.text(node, "body");
    if (made->text.empty()) made->text = "(no text)";
    const std::string_view changed = node["updated_at"].text();
    if (!changed.empty() && changed != node["created_at"].text()) {
      builder_.tally("edited-afterwards", "were edited after they were written", node.offset());
      made->note = "edited afterwards";
    }
  }

  void read_timeline_event(Node node) {
    const std::string_view name = builder_.text(node, "event");
    const std::string_view when = node["created_at"].is_text() ? "created_at" : "submitted_at";
    const Node who = node["actor"].is_object() ? node["actor"] : node["user"];
    TimelineEvent* made = event("event", node, when, who);
    if (made == nullptr) return;
    if (!made->at && made->time_as_written.empty()) {
      const Node date = node["committer"].is_object() ? node["committer"] : node["author"];
      builder_.set_time(*made, date["date"].text(), date.offset());
    }
    std::string words(name);
    std::replace(words.begin(), words.end(), '_', ' ');
    if (name == "commented" || name == "reviewed") {
      made->kind = EventKind::communication;
      made->provenance = Provenance::human_at_the_time;
      made->text = node["body"].text();
      if (made->text.empty()) made->text = words;
      return;
    }
    made->kind = name == "committed" || name == "merged"       ? EventKind::change
                 : name == "assigned" || name == "unassigned"  ? EventKind::hand_off
                 : name == "mentioned" || name == "subscribed" ? EventKind::communication
                                                               : EventKind::action;
    made->text = words;
    for (const std::string_view detail :
         {node["label"]["name"].text(), node["rename"]["to"].text(), node["milestone"]["title"].text(),
          node["message"].text(), node["source"]["issue"]["title"].text()}) {
      if (!detail.empty()) made->text += ": " + std::string(detail);
    }
    if (const std::string_view commit = node["commit_id"].text(); !commit.empty()) {
      made->text += " by commit " + short_commit(commit);
    }
  }

  EvidenceBuilder builder_;
};

}  // namespace

Reading<ImportedEvidence> from_github(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return GitHubReader(options).read(files);
}

}  // namespace debrief::inline v0
