// Actions that stand below or behind the initials of who does them: "**AB**" above a list, "**AB** Add an alarm".
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Letters that name a thing and no person.
constexpr std::string_view things[] = {
    "API", "ALB", "AMI", "AWS", "BGP", "CDN", "CI",  "CD",  "CLI", "CPU", "CRM", "DB",  "DNS", "DR",  "EC2",
    "ECS", "EKS", "ELB", "ETL", "FE",  "BE",  "GCP", "GPU", "HA",  "IAM", "IP",  "JWT", "KPI", "LB",  "MFA",
    "ML",  "AI",  "NAT", "NFS", "NLB", "OS",  "PR",  "QA",  "RAM", "RCA", "RDS", "S3",  "SDK", "SLA", "SLI",
    "SLO", "SMS", "SQL", "SSH", "SSL", "SSO", "SRE", "TLS", "TTL", "UI",  "UX",  "VM",  "VPC", "VPN", "WAF"};

struct Lead {
  std::string_view name;
  std::string_view rest;
};

/// "**AB** Add an alarm": the words in bold and those behind them, without a colon between the two.
Lead lead_of(std::string_view line) {
  if (!line.starts_with("**")) return {};
  const std::size_t close = line.substr(0, 20).find("**", 2);
  if (close == std::string_view::npos) return {};
  return {line.substr(2, close - 2), trimmed(line.substr(close + 2))};
}

/// Two or three capital letters.
bool are_initials(std::string_view text) {
  return (text.size() == 2 || text.size() == 3) &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool ActionReader::names_owners(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  if (owned_section_ == parts[index].section) return has_owners_;
  owned_section_ = parts[index].section;
  owner_.clear();
  std::vector<std::string_view> people, topics;
  for (std::size_t i = first_part_[owned_section_]; i < parts.size() && parts[i].section == owned_section_; ++i) {
    if (parts[i].block.kind != BlockKind::paragraph || parts[i].opens) continue;
    const std::string_view name = lead_of(parts[i].block.lines.front().text).name;
    if (name.empty()) continue;
    // Among people "LB" is one of them; alone it may be a load balancer.
    const bool thing = std::find(std::begin(things), std::end(things), name) != std::end(things);
    (are_initials(name) && !thing ? people : topics).push_back(name);
  }
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  const bool words =
      std::any_of(topics.begin(), topics.end(), [](std::string_view each) { return !are_initials(each); });
  has_owners_ = people.size() >= 2 && people.size() > topics.size() && !words;
  return has_owners_;
}

bool ActionReader::take_owned(std::size_t index) {
  std::vector<Part>& parts = draft_.outline.parts;
  if (!names_owners(index)) return false;
  const std::vector<Line>& lines = parts[index].block.lines;
  const Lead lead = lead_of(lines.front().text);
  owner_ = std::string(lead.name);
  if (lead.name.empty()) return false;
  parts[index].taken = true;
  if (lead.rest.empty() && lines.size() == 1) return true;
  // What stands behind the initials is the work; the list below it tells of it.
  Passage passage;
  passage.text =
      std::string(trimmed(std::string_view(draft_.words(parts[index], passage.links)).substr(lead.name.size())));
  passage.line = parts[index].block.line();
  for (std::size_t i = index + 1; i < parts.size() && parts[i].section == parts[index].section; ++i) {
    if (parts[i].block.kind != BlockKind::item) break;
    passage.below.push_back("- " + draft_.words(parts[i], passage.links));
    parts[i].taken = true;
  }
  ActionWords words = action_of(passage, state_of_group(parts[index]));
  if (words.title.size() > 1 && words.title.ends_with(':')) words.title.pop_back();
  if (words.owner.empty()) words.owner = owner_;
  add(std::move(words), passage.line);
  return true;
}

}  // namespace debrief::inline v0::markdown
