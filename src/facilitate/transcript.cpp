#include "facilitate/transcript.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace debrief::inline v0 {

namespace {

constexpr std::size_t longest_name = 40;
constexpr std::size_t longest_stamp = 40;

bool begins_a_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The speaker at the beginning of a line, and where their words begin; nothing when the line begins no turn.
std::optional<std::pair<std::string_view, std::size_t>> speaker_of(std::string_view line) {
  std::size_t at = line.find_first_not_of(" \t*-");
  if (at == std::string_view::npos) return std::nullopt;
  // A time in brackets, or with digits and colons, may stand first.
  if (line[at] == '[' || line[at] == '(') {
    const std::size_t close = line.substr(0, at + longest_stamp).find_first_of("])", at);
    if (close == std::string_view::npos) return std::nullopt;
    at = line.find_first_not_of(" \t*", close + 1);
  } else if (line[at] >= '0' && line[at] <= '9') {
    const std::size_t after = line.find_first_not_of("0123456789:.", at);
    if (after == std::string_view::npos || line[after] != ' ') return std::nullopt;
    at = line.find_first_not_of(" \t*", after);
  }
  if (at == std::string_view::npos || !begins_a_name(line[at])) return std::nullopt;
  const std::size_t colon = line.substr(0, at + longest_name + 1).find(':', at);
  if (colon == std::string_view::npos || colon == at) return std::nullopt;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '*') return std::nullopt;
  const std::string_view name = line.substr(at, colon - at);
  if (std::count(name.begin(), name.end(), ' ') > 3) return std::nullopt;
  if (name.find_first_of(".,;!?\"") != std::string_view::npos) return std::nullopt;
  return std::pair(name, colon + 1);
}

}  // namespace

std::vector<Turn> turns_of(std::string_view transcript) {
  std::vector<Turn> out;
  for (std::size_t at = 0; at < transcript.size();) {
    const std::size_t end = std::min(transcript.find('\n', at), transcript.size());
    if (const auto speaker = speaker_of(transcript.substr(at, end - at))) {
      out.push_back({at + speaker->second, end, speaker->first});
    } else if (!out.empty()) {
      out.back().to = end;
    } else {
      out.push_back({at, end, {}});
    }
    at = end + 1;
  }
  return out;
}

bool leads_the_talk(std::string_view speaker) {
  std::string small;
  for (const char c : speaker.substr(0, longest_name)) {
    small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return small.starts_with("facilitator") || small.starts_with("moderator") || small.starts_with("host") ||
         small.starts_with("interviewer");
}

}  // namespace debrief::inline v0
