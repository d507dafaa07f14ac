#include "io/export/names.hpp"

#include <algorithm>

namespace debrief::inline v0::io_detail {

namespace {

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         byte == '_';
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool one_of(std::string_view words, std::string_view part) {
  const std::string sought = " " + lower_ascii(part) + " ";
  return words.find(sought) != words.npos;
}

/// What people are called where a document does not name them.
constexpr std::string_view placeholders =
    " one two three four five six seven eight nine ten first second third person people responder engineer engineers "
    "operator commander incident lead leader manager owner member team platform database network service services "
    "customer support security storage payments checkout search data infrastructure operations reliability site "
    "primary secondary call duty shift unknown anonymous somebody someone example external vendor contractor user "
    "admin administrator developer scribe facilitator observer expert communications the and for from with ";

/// Given names and surnames that are words as well.
constexpr std::string_view also_words =
    " will mark grace may april june august hope faith joy rose bill rob art frank jack drew chase dawn daisy iris ivy "
    "lily heather holly jasmine olive pearl ruby amber crystal gene dean earl duke king prince bishop pope hunter "
    "carter cooper baker cook smith miller taylor mason carpenter fisher gardener page porter shepherd turner walker "
    "weaver archer bell brook brooks bush field fields ford forest green brown black white gray grey young long short "
    "little hill lake marsh moon moore rain rains snow stone summers winter winters woods wood park parks price rich "
    "sage sterling storm victor wade ward way west north rush pat pitt don dot van major minor law love best good "
    "guy day holiday knight lane reed rivers rowan robin martin wren lance miles nick sue ray sky sunny tag trace ";

bool stands_at(std::string_view text, std::size_t at, const Substitute& name) {
  const std::string_view here = text.substr(at, name.written.size());
  if (here.size() != name.written.size()) return false;
  const bool same = name.any_case
                        ? std::ranges::equal(here, name.written, [](char a, char b) { return lower(a) == lower(b); })
                        : here == name.written;
  const std::size_t end = at + here.size();
  return same && (end == text.size() || !is_word(text[end]));
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), lower);
  return out;
}

std::vector<std::string_view> name_parts(std::string_view name) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && is_word(name[end])) ++end;
    const std::string_view part = name.substr(at, end - at);
    if (part.size() >= 3 && lower(part[0]) == part[0] && static_cast<unsigned char>(part[0]) < 0x80) {
      at = end + 1;
      continue;
    }
    if (part.size() >= 3 && !one_of(placeholders, part)) out.push_back(part);
    at = end + 1;
  }
  return out;
}

bool is_also_a_word(std::string_view part) {
  return one_of(also_words, part);
}

std::vector<Substitute> substitutes(std::span<const Person> people, std::span<const std::string> replacements) {
  std::vector<Substitute> out;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const std::string_view whole = trimmed(people[i].name);
    const auto parts = name_parts(whole);
    const bool has_space = whole.find(' ') != whole.npos;
    if (whole.size() >= 3 && (has_space || parts.empty()))
      out.push_back({std::string(whole), replacements[i], has_space});
    for (const std::string_view part : parts) out.push_back({std::string(part), replacements[i], false});
  }
  std::ranges::stable_sort(
      out, [](const Substitute& a, const Substitute& b) { return a.written.size() > b.written.size(); });
  return out;
}

std::string without_names(std::string_view text, std::span<const Substitute> names, std::size_t& count) {
  if (names.empty()) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = is_word(text[at]) && (at == 0 || !is_word(text[at - 1]));
    const auto found =
        begins ? std::ranges::find_if(names, [&](const Substitute& name) { return stands_at(text, at, name); })
               : names.end();
    if (found == names.end()) {
      out += text[at++];
      continue;
    }
    out += found->replacement;
    at += found->written.size();
    ++count;
  }
  return out;
}

}  // namespace debrief::inline v0::io_detail
