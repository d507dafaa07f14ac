#include "debrief/io/import/slack.hpp"

#include <algorithm>
#include <map>

#include "debrief/core/text.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/foreign_time.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::EvidenceBuilder;
using import_detail::Node;

constexpr import_detail::SourceKind slack = {"slack", "Slack", "file of a Slack export", EvidenceKind::chat_log};

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// The last folder of a path; empty where it has none.
std::string_view folder_name(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? std::string_view() : file_name(path.substr(0, slash));
}

void append_unescaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t entity = text.find('&');
    out += text.substr(0, entity);
    if (entity == std::string_view::npos) return;
    text.remove_prefix(entity);
    bool known = false;
    for (const auto& [written, meant] : {std::pair{"&amp;", '&'}, std::pair{"&lt;", '<'}, std::pair{"&gt;", '>'}}) {
      if (!text.starts_with(written)) continue;
      out += meant;
      text.remove_prefix(std::string_view(written).size());
      known = true;
      break;
    }
    if (known) continue;
    out += '&';
    text.remove_prefix(1);
  }
}

class SlackReader {
 public:
  explicit SlackReader(const EvidenceOptions& options) : builder_(slack, options) {}

  Reading<ImportedEvidence> read(std::span<const EvidenceFile> files) {
    std::vector<const EvidenceFile*> days;
    for (const EvidenceFile& file : files) {
      const std::string_view name = file_name(file.path);
      if (name == "users.json" || name == "org_users.json") {
        read_users(file);
      } else if (name == "channels.json" || name == "groups.json" || name == "dms.json" || name == "mpims.json") {
        read_channels(file);
      } else if (name != "integration_logs.json" && name != "canvases.json" && name != "lists.json") {
        days.push_back(&file);
      }
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const EvidenceFile* a, const EvidenceFile* b) { return a->path < b->path; });
    for (const EvidenceFile* day : days) read_day(*day);
    if (channels_seen_.size() == 1 && builder_.options().label.empty()) {
      builder_.out().source = "Slack #" + channels_seen_.begin()->first;
    }
    return builder_.finish();
  }

 private:
  void read_users(const EvidenceFile& file) {
    if (!builder_.open(file)) return;
    for (const Node user : builder_.parse_lines(false).items()) {
      const Node profile = user["profile"];
      std::string_view name = user["real_name"].text();
      if (name.empty()) name = profile["real_name"].text();
      if (name.empty()) name = profile["display_name"].text();
      if (name.empty()) name = user["name"].text();
      names_.insert_or_assign(std::string(user["id"].text()), std::string(name));
    }
  }

  void read_channels(const EvidenceFile& file) {
    if (!builder_.open(file)) return;
    for (const Node channel : builder_.parse_lines(false).items()) {
      const std::string_view id = channel["id"].text();
      const std::string_view name = channel["name"].text();
      if (!id.empty()) channels_.insert_or_assign(std::string(name.empty() ? id : name), std::string(id));
    }
  }

  void read_day(const EvidenceFile& file) {
    if (!builder_.open(file)) return;
    const Node root = builder_.parse_lines();
    if (!root) return;
    channel_ = folder_name(file.path);
    if (channel_.empty() || channel_ == "..") channel_ = builder_.options().label;
    if (channel_.starts_with('#')) channel_.erase(0, 1);
    if (channel_.empty()) channel_ = "channel";
    const auto known = channels_.find(channel_);
    channel_id_ = known == channels_.end() ? channel_ : known->second;
    channels_seen_[channel_] = true;

    if (root.is_array()) {
      read_messages(root);
    } else {
      read_page(root);
    }
  }

  /// What the API answers: messages, and whether there are more.
  void read_page(Node page) {
    const Node messages = page["messages"];
    if (!messages.is_array()) {
      builder_.keep_unknown(page, "a day of a channel is a list of messages");
      return;
    }
    if (const Node more = page["has_more"]; more.is(json::Kind::boolean) && more.value().truth) {
      builder_.find("source-incomplete", "Slack says that there are more messages", more.offset());
    }
    read_messages(messages);
  }

  /// Messages, days of messages or pages of them, as one list.
  void read_messages(Node list) {
    for (const Node each : list.items()) {
      if (each.is_array()) {
        read_messages(each);
      } else if (each["ts"] || !each["messages"].is_array()) {
        read_message(each);
      } else {
        read_page(each);
      }
    }
  }

  std::string person(std::string_view id) {
    const auto found = names_.find(id);
    return builder_.person(id, found == names_.end() ? std::string_view() : found->second);
  }

  void read_message(Node message) {
    const std::string_view ts = builder_.text(message, "ts");
    if (ts.empty()) {
      builder_.keep_unknown(message, "a message without its ts");
      return;
    }
    TimelineEvent* event = builder_.event(channel_id_ + ":" + std::string(ts), message);
    if (event == nullptr) return;
    event->at = import_detail::read_unix_seconds(ts);
    if (event->at) {
      event->precision = Precision::exact;
      event->resolution_seconds = 1;
    } else {
      event->time_as_written = ts;
      builder_.find("time-not-understood", quoted(ts) + " is no ts of Slack", message["ts"].offset());
    }

    const std::string_view user = builder_.text(message, "user");
    const std::string_view bot = builder_.text(message, "bot_id");
    const std::string_view subtype = builder_.text(message, "subtype");
    const bool by_machine = subtype == "bot_message" || (!bot.empty() && subtype.empty());
    if (!user.empty() && !by_machine) person(user);
    event->provenance = by_machine ? Provenance::machine : Provenance::human_at_the_time;
    event->actor_role =
        by_machine ? builder_.role(bot, "bot") : (user.empty() ? "" : builder_.role(user, "participant"));
    if (by_machine) {
      event->kind = EventKind::system;
    } else if (subtype.empty() || subtype == "thread_broadcast" || subtype == "file_share" || subtype == "me_message" ||
               subtype == "file_comment") {
      event->kind = EventKind::communication;
    }
    event->text = text_of_message(message);
    if (event->text.empty()) event->text = subtype.empty() ? "(no text)" : "(" + std::string(subtype) + ")";
    event->note = note_of(message, ts);
    if (message["pinned_to"].is_array()) event->marks.emplace_back("pinned");
    if (const std::string_view changed = message["edited"]["ts"].text(); !changed.empty()) {
      builder_.tally("edited-afterwards", "were edited after they were sent", message.offset());
    }
  }

  std::string text_of_message(Node message) {
    std::string out = readable(builder_.text(message, "text"));
    const auto add = [&out](std::string part) {
      if (part.empty() || out.ends_with(part)) return;
      if (!out.empty()) out += '\n';
      out += part;
    };
    for (const Node attachment : message["attachments"].items()) {
      std::string title = readable(attachment["title"].text());
      const std::string_view body = attachment["text"].text();
      add(readable(attachment["pretext"].text()));
      add(std::move(title));
      add(readable(body.empty() ? attachment["fallback"].text() : body));
      for (const Node field : attachment["fields"].items()) {
        const std::string name = readable(field["title"].text());
        add((name.empty() ? "" : name + ": ") + readable(field["value"].text()));
      }
    }
    if (out.empty()) {
      for (const Node block : message["blocks"].items()) add_block(block, add, 0);
    }
    for (const Node file : message["files"].items()) {
      std::string_view name = file["title"].text();
      if (name.empty()) name = file["name"].text();
      if (!name.empty()) add("[file: " + std::string(name) + "]");
    }
    return out;
  }

  /// The texts of a block, at whatever depth Slack puts them.
  template <class Add>
  void add_block(Node block, const Add& add, int depth) {
    if (depth > 16) return;
    const Node text = block["text"];
    add(readable(text.is_text() ? text.text() : text["text"].text()));
    for (const Node field : block["fields"].items()) add(readable(field["text"].text()));
    for (const Node element : block["elements"].items()) add_block(element, add, depth + 1);
  }

  /// Slack's markup as a reader sees it.
  std::string readable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
      const std::size_t open = text.find('<');
      const std::size_t close = open == std::string_view::npos ? open : text.find('>', open);
      if (close == std::string_view::npos) {
        append_unescaped(out, text);
        break;
      }
      append_unescaped(out, text.substr(0, open));
      append_reference(out, text.substr(open + 1, close - open - 1));
      text.remove_prefix(close + 1);
    }
    return out;
  }

  void append_reference(std::string& out, std::string_view reference) {
    const std::size_t bar = reference.find('|');
    const std::string_view target = reference.substr(0, bar);
    const std::string_view label = bar == std::string_view::npos ? std::string_view() : reference.substr(bar + 1);
    if (target.starts_with('@')) {
      const std::string_view id = target.substr(1);
      const std::string known = person(id);
      const std::string role = builder_.role(id, "");
      out += "@" + (role.empty() ? known : role);
    } else if (target.starts_with('#')) {
      out += "#";
      out += label.empty() ? channel_named(target.substr(1)) : label;
    } else if (target.starts_with('!')) {
      if (label.empty()) {
        out += "@";
        out += target.substr(1, target.find('^') - 1);
      } else {
        append_unescaped(out, label);
      }
    } else if (label.empty() || target.ends_with(label)) {
      append_unescaped(out, target);
    } else {
      append_unescaped(out, label);
      out += " (";
      append_unescaped(out, target);
      out += ")";
    }
  }

  std::string_view channel_named(std::string_view id) const {
    for (const auto& [name, known] : channels_) {
      if (known == id) return name;
    }
    return id;
  }

  std::string note_of(Node message, std::string_view ts) {
    std::string out;
    const auto add = [&out](std::string part) { out += (out.empty() ? "" : "; ") + std::move(part); };
    const std::string_view thread = builder_.text(message, "thread_ts");
    if (!thread.empty() && thread != ts) add("in the thread of slack:" + channel_id_ + ":" + std::string(thread));
    if (message["edited"].is_object()) add("edited afterwards");
    std::string reactions;
    for (const Node reaction : message["reactions"].items()) {
      reactions += (reactions.empty() ? "" : ", ") + std::string(reaction["name"].text());
    }
    if (!reactions.empty()) add("reactions: " + reactions);
    return out;
  }

  EvidenceBuilder builder_;
  std::map<std::string, std::string, std::less<>> names_;
  std::map<std::string, std::string, std::less<>> channels_;
  std::map<std::string, bool> channels_seen_;
  std::string channel_;
  std::string channel_id_;
};

}  // namespace

Reading<ImportedEvidence> from_slack(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return SlackReader(options).read(files);
}

}  // namespace debrief::inline v0
