#include "io/import/markup_text.hpp"

#include <array>
#include <cstdint>
#include <utility>

#include "io/import/character.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// The number of "#39" or "#x27"; 0 for anything that is no character.
std::uint32_t numeric(std::string_view name) {
  if (name.size() < 2 || name.front() != '#') return 0;
  const bool hex = name[1] == 'x' || name[1] == 'X';
  std::uint32_t out = 0;
  for (const char c : name.substr(hex ? 2 : 1)) {
    std::uint32_t digit = 0;
    if (c >= '0' && c <= '9') {
      digit = static_cast<std::uint32_t>(c - '0');
    } else if (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
      digit = static_cast<std::uint32_t>((c | 0x20) - 'a') + 10;
    } else {
      return 0;
    }
    out = out * (hex ? 16 : 10) + digit;
    if (out > 0x10FFFF) return 0;
  }
  return out >= 0xD800 && out <= 0xDFFF ? 0 : out;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::string without_entities(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> named = {
      {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t at = text.find('&');
    out += text.substr(0, at);
    if (at == std::string_view::npos) break;
    text.remove_prefix(at);
    const std::size_t end = text.substr(0, 12).find(';');
    std::string_view meant;
    if (end != std::string_view::npos) {
      const std::string_view name = text.substr(1, end - 1);
      for (const auto& [known, value] : named) {
        if (name == known) meant = value;
      }
      if (const std::uint32_t code = meant.empty() ? numeric(name) : 0; code != 0) {
        append_character(out, code);
        text.remove_prefix(end + 1);
        continue;
      }
    }
    if (meant.empty()) {
      out += '&';
      text.remove_prefix(1);
    } else {
      out += meant;
      text.remove_prefix(end + 1);
    }
  }
  return out;
}

std::string without_tags(std::string_view html) {
  std::string out;
  bool blank = false;
  const auto put = [&](char c) {
    if (blank && !out.empty() && out.back() != '\n') out += ' ';
    blank = false;
    out += c;
  };
  for (std::size_t i = 0; i < html.size(); ++i) {
    const char c = html[i];
    if (c == '<') {
      const std::size_t end = html.find('>', i);
      if (end == std::string_view::npos) {
        out += html.substr(i);
        break;
      }
      const std::string_view tag = html.substr(i + 1, end - i - 1);
      if (tag.starts_with("br") || tag == "/p" || tag == "/li" || tag == "/div") {
        if (!out.empty() && out.back() != '\n') out += '\n';
        blank = false;
      }
      i = end;
    } else if (is_space(c)) {
      blank = true;
    } else {
      put(c);
    }
  }
  while (!out.empty() && is_space(out.back())) out.pop_back();
  return out;
}

std::string_view inside_element(std::string_view xml, std::string_view name) {
  const std::string start = "<" + std::string(name);
  std::size_t at = xml.find(start);
  while (at != std::string_view::npos) {
    const std::size_t behind = at + start.size();
    if (behind < xml.size() && (xml[behind] == '>' || is_space(xml[behind]))) break;
    at = xml.find(start, behind);
  }
  if (at == std::string_view::npos) return {};
  const std::size_t open = xml.find('>', at);
  if (open == std::string_view::npos || xml[open - 1] == '/') return {};
  const std::size_t close = xml.find("</" + std::string(name) + ">", open);
  if (close == std::string_view::npos) return {};
  std::string_view out = xml.substr(open + 1, close - open - 1);
  while (!out.empty() && is_space(out.front())) out.remove_prefix(1);
  while (!out.empty() && is_space(out.back())) out.remove_suffix(1);
  if (out.starts_with("<![CDATA[") && out.ends_with("]]>")) out = out.substr(9, out.size() - 12);
  return out;
}

std::string_view attribute_of(std::string_view xml, std::string_view element, std::string_view attribute) {
  const std::string start = "<" + std::string(element) + " ";
  const std::string name = " " + std::string(attribute) + "=\"";
  for (std::size_t at = xml.find(start); at != std::string_view::npos; at = xml.find(start, at + 1)) {
    const std::string_view tag = xml.substr(at, xml.find('>', at) - at);
    const std::size_t value = tag.find(name);
    if (value == std::string_view::npos) continue;
    const std::string_view rest = tag.substr(value + name.size());
    return rest.substr(0, rest.find('"'));
  }
  return {};
}

}  // namespace debrief::inline v0::import_detail
