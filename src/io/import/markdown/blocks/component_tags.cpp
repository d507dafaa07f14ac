#include <algorithm>

#include "io/import/markdown/blocks/components.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_name(char c) {
  return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '.' || c == '/';
}

/// Names with values, in quotes or braces or bare, and values alone.
std::vector<ComponentValue> values_of(std::string_view text) {
  std::vector<ComponentValue> out;
  while (out.size() < 32) {
    text = trimmed(text);
    if (text.empty()) break;
    ComponentValue each;
    std::size_t at = 0;
    while (at < text.size() && is_name(text[at])) ++at;
    if (at > 0 && at + 1 < text.size() && text[at] == '=') {
      each.name = text.substr(0, at);
      text = text.substr(at + 1);
    }
    const char open = text.front();
    const char close = open == '{' ? '}' : open;
    if (open == '"' || open == '\'' || open == '`' || open == '{') {
      const std::size_t end = std::min(text.find(close, 1), text.size());
      each.value = text.substr(1, end - 1);
      text = text.substr(std::min(end + 1, text.size()));
    } else {
      const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
      each.value = text.substr(0, end);
      text = text.substr(end);
    }
    while (!each.value.empty() && std::string_view("\"'`{").find(each.value.front()) != nowhere)
      each.value.remove_prefix(1);
    while (!each.value.empty() && std::string_view("\"'`}").find(each.value.back()) != nowhere)
      each.value.remove_suffix(1);
    out.push_back(each);
  }
  return out;
}

/// The ">" that ends a tag, not one between quotes.
std::size_t tag_end(std::string_view text) {
  char quote = 0;
  for (std::size_t i = 1; i < text.size() && i < longest_mark; ++i) {
    const char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"') {
      quote = c;
    } else if (c == '>') {
      return i;
    } else if (c == '<') {
      return nowhere;
    }
  }
  return nowhere;
}

bool begins_component(std::string_view text) {
  const std::size_t at = text.starts_with("</") ? 2 : 1;
  return text.size() > at && text.front() == '<' && text[at] >= 'A' && text[at] <= 'Z';
}

}  // namespace

std::string_view Component::get(std::initializer_list<std::string_view> names) const {
  for (const std::string_view wanted : names) {
    for (const ComponentValue& each : values) {
      if (each.name == wanted && !each.value.empty()) return each.value;
    }
  }
  return {};
}

std::optional<Component> component_at(std::string_view text) {
  Component out;
  out.shortcode = text.starts_with("{{<") || text.starts_with("{{%");
  std::string_view inside;
  if (out.shortcode) {
    const std::size_t end = end_of_mark(text, 3, text[2] == '<' ? ">}}" : "%}}");
    if (end == nowhere) return std::nullopt;
    out.length = end + 3;
    inside = trimmed(text.substr(3, end - 3));
  } else {
    if (!begins_component(text)) return std::nullopt;
    const std::size_t end = tag_end(text);
    if (end == nowhere) return std::nullopt;
    out.length = end + 1;
    inside = trimmed(text.substr(1, end - 1));
  }
  out.closes = inside.starts_with('/');
  if (out.closes) inside = trimmed(inside.substr(1));
  out.empty = inside.ends_with('/');
  if (out.empty) inside.remove_suffix(1);
  std::size_t end = 0;
  while (end < inside.size() && is_name(inside[end])) ++end;
  if (end == 0 || (end < inside.size() && !is_blank(inside[end]))) return std::nullopt;
  out.name = inside.substr(0, end);
  out.values = values_of(inside.substr(end));
  return out;
}

bool component_goes_on(std::string_view text) {
  return text.size() < longest_mark && begins_component(text) && !text.starts_with("</") && !holds(text, ">") &&
         !holds(text.substr(1), "<");
}

std::string time_of(const Component& component, std::string_view day, std::string_view zone) {
  std::string_view clock = component.get({"time", "at", "when", "timestamp", "datetime", "ts", "start", "from"});
  const std::string_view own_day = component.get({"date", "day"});
  if (clock.empty() && own_day.empty() && component.shortcode && !component.values.empty() &&
      component.values.front().name.empty()) {
    clock = component.values.front().value;
  }
  std::string out(own_day.empty() ? day : own_day);
  if (clock.empty() && own_day.empty()) return {};
  const auto stamp = stamp_at(clock, Dots::clock);
  if (!clock.empty() && (!stamp || !trimmed(stamp->rest).empty())) return {};
  if (clock.empty() && !stamp_at(own_day, Dots::clock)) return {};
  // A stamp with a day of its own needs none of those around it.
  if (stamp && stamp->begin.day) out.clear();
  if (!out.empty() && !clock.empty()) out += ' ';
  out += clock;
  const std::string_view end = component.get({"end", "until", "to"});
  if (!end.empty() && stamp_at(end, Dots::clock)) out += " - " + std::string(end);
  if (!zone.empty() && stamp && !stamp->begin.zone) out += " " + std::string(zone);
  return out;
}

}  // namespace debrief::inline v0::markdown
