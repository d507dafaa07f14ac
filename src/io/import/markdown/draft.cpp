#include "io/import/markdown/draft.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

struct KnownHost {
  std::string_view part;
  std::string_view system;
  EvidenceKind kind;
};

constexpr KnownHost hosts[] = {
    {"slack.com", "slack", EvidenceKind::chat_log},
    {"matrix.to", "matrix", EvidenceKind::chat_log},
    {"discord.", "discord", EvidenceKind::chat_log},
    {"gitter.im", "gitter", EvidenceKind::chat_log},
    {"irclogs", "irc", EvidenceKind::chat_log},
    {"atlassian.net", "jira", EvidenceKind::ticket},
    {"jira", "jira", EvidenceKind::ticket},
    {"bugzilla", "bugzilla", EvidenceKind::ticket},
    {"phabricator", "phabricator", EvidenceKind::ticket},
    {"linear.app", "linear", EvidenceKind::ticket},
    {"pagerduty.com", "pagerduty", EvidenceKind::alert_history},
    {"opsgenie", "opsgenie", EvidenceKind::alert_history},
    {"grafana", "grafana", EvidenceKind::dashboard},
    {"datadoghq", "datadog", EvidenceKind::dashboard},
    {"kibana", "kibana", EvidenceKind::dashboard},
    {"statuspage", "statuspage", EvidenceKind::status_page},
    {"//status.", "statuspage", EvidenceKind::status_page},
    {"gerrit", "gerrit", EvidenceKind::deployment_log},
    {"github.com", "github", EvidenceKind::ticket},
    {"gitlab", "gitlab", EvidenceKind::ticket},
};

/// The small letters of a text as bits, and every other byte as one more.
constexpr std::uint32_t letters_of(std::string_view text) {
  std::uint32_t out = 0;
  for (const char c : text) out |= std::uint32_t{1} << (c >= 'a' && c <= 'z' ? c - 'a' : 26);
  return out;
}

const KnownHost* host_of(std::string_view address) {
  static constexpr auto letters_of_hosts = [] {
    std::array<std::uint32_t, std::size(hosts)> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = letters_of(hosts[i].part);
    return out;
  }();
  const std::string text = lowered(address.substr(0, 200));
  const std::uint32_t letters = letters_of(text);
  for (std::size_t i = 0; i < std::size(hosts); ++i) {
    if ((letters_of_hosts[i] & ~letters) == 0 && holds(text, hosts[i].part)) return &hosts[i];
  }
  return nullptr;
}

}  // namespace

std::string_view system_of(std::string_view address) {
  const KnownHost* host = host_of(address);
  return host == nullptr ? std::string_view("web") : host->system;
}

EvidenceRefs LinkedEvidence::refer(const std::vector<Link>& links, std::int64_t line) {
  EvidenceRefs out;
  for (const Link& link : links) {
    if (link.target.empty()) continue;
    const auto found = known_.find(link.target);
    std::size_t at = found == known_.end() ? items_.size() : found->second;
    if (found == known_.end()) {
      known_.emplace(link.target, at);
      EvidenceItem item;
      item.id = "link-" + std::to_string(at + 1);
      item.title = link.text.empty() ? link.target : link.text;
      if (const KnownHost* host = host_of(link.target)) item.kind = host->kind;
      if (is_unsafe_target(link.target)) {
        doubts_.add_once("unsafe-link", link.target, line, "/evidence_packet/items/" + std::to_string(at),
                         "The link " + quoted(link.target) + " is kept as text and not as an address.");
        item.note = "Written as a link to " + link.target;
      } else {
        item.uri = link.target;
      }
      items_.push_back(std::move(item));
    }
    const Id<EvidenceItem>& id = items_[at].id;
    bool there = false;
    for (const auto& each : out) there = there || each == id;
    if (!there && out.size() < 100) out.push_back(id);
  }
  return out;
}

std::optional<Zone> stated_zone(const Draft& draft) {
  for (const FrontMatterField& field : draft.front.fields) {
    if (field.name == "timezone" || field.name == "time_zone" || field.name == "tz") {
      if (const auto zone = zone_in(field.value)) return zone;
    }
  }
  for (const Part& part : draft.outline.parts) {
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::heading &&
        part.block.kind != BlockKind::quote && part.block.kind != BlockKind::item) {
      continue;
    }
    if (part.block.lines.empty() || part.block.lines.front().text.size() > 400) continue;
    const bool may_tell = std::any_of(part.block.lines.begin(), part.block.lines.end(),
                                      [](const Line& line) { return may_tell_zone(line.text); });
    const std::string raw = may_tell ? joined(part.block.lines) : std::string();
    if (raw.empty() || raw.size() > 1'200) continue;
    const std::string text = plain(raw, draft.outline.references);
    if (text.size() > 600) continue;
    if (const auto zone = zone_told(text)) return zone;
  }
  return std::nullopt;
}

std::string headline(std::string_view text, std::size_t least, std::size_t most) {
  text = trimmed(text);
  if (text.size() <= most) return std::string(text);
  for (std::size_t i = least; i < most; ++i) {
    const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == ';';
    if (stop && text[i + 1] == ' ') return std::string(text.substr(0, text[i] == ';' ? i : i + 1));
  }
  std::size_t end = most;
  while (end > least && text[end] != ' ') --end;
  if (end == least) {
    end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  }
  return std::string(trimmed(text.substr(0, end))) + " …";
}

Passage take_passage(Draft& draft, std::size_t index) {
  std::vector<Part>& parts = draft.outline.parts;
  Passage out;
  Part& head = parts[index];
  out.text = draft.words(head, out.links);
  out.line = head.block.line();
  out.checked = head.block.checked;
  head.taken = true;
  if (head.block.kind != BlockKind::item) return out;
  for (std::size_t i = index + 1; i < parts.size(); ++i) {
    Part& part = parts[i];
    if (part.section != head.section || part.opens || part.taken) break;
    if (part.block.level <= head.block.level) break;
    if (part.block.kind == BlockKind::code || part.block.kind == BlockKind::table) {
      out.below.push_back(verbatim(part.block.lines));
    } else {
      const std::string mark = part.block.kind == BlockKind::item ? "- " : "";
      const std::string indent(static_cast<std::size_t>(std::max(0, part.block.level - head.block.level - 1) * 2), ' ');
      out.below.push_back(indent + mark + draft.words(part, out.links));
    }
    part.taken = true;
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
