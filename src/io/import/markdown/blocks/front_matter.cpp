#include "io/import/markdown/blocks/front_matter.hpp"

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

std::string_view line_at(std::string_view text, std::size_t at, std::size_t& next) {
  std::size_t end = text.find('\n', at);
  if (end == std::string_view::npos) end = text.size();
  next = std::min(end + 1, text.size());
  std::string_view line = text.substr(at, end - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string unquoted(std::string_view value) {
  value = trimmed(value);
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
    value = value.substr(1, value.size() - 2);
  } else if (value.size() >= 2 && value.front() == '[' && value.back() == ']') {
    std::string out;
    value = value.substr(1, value.size() - 2);
    while (!value.empty()) {
      const std::size_t comma = value.find(',');
      const std::string item = unquoted(value.substr(0, comma));
      if (!item.empty()) out += (out.empty() ? "" : ", ") + item;
      if (comma == std::string_view::npos) break;
      value = value.substr(comma + 1);
    }
    return out;
  }
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size() && (value[i + 1] == '"' || value[i + 1] == '\\')) ++i;
    out += value[i];
  }
  return out;
}

}  // namespace

std::string_view FrontMatter::get(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    for (const FrontMatterField& field : fields) {
      if (field.name == name && !field.value.empty()) return field.value;
    }
  }
  return {};
}

namespace {

/// True for fields that a line of dashes ends and none begins, as Hexo has them: "title: …", "date: …", "---".
bool opens_with_fields(std::string_view text) {
  if (!begins_with(text, "title:") && !begins_with(text, "layout:") && !begins_with(text, "date:")) return false;
  constexpr int most_lines = 40;
  int fields = 0;
  std::size_t at = 0;
  for (int line_number = 0; line_number < most_lines && at < text.size(); ++line_number) {
    std::size_t next = at;
    const std::string_view line = line_at(text, at, next);
    at = next;
    const std::string_view bare = trimmed(line);
    if (bare == "---") return fields > 1;
    const std::size_t colon = bare.find(':');
    const bool field =
        colon != std::string_view::npos && colon > 0 && bare.substr(0, colon).find(' ') == std::string_view::npos;
    if (!field && !bare.starts_with("- ") && !(is_blank(line.empty() ? 'x' : line.front()) && !bare.empty()))
      return false;
    fields += field ? 1 : 0;
  }
  return false;
}

}  // namespace

FrontMatter front_matter_of(std::string_view text) {
  FrontMatter out;
  std::size_t at = 0;
  const bool unopened = opens_with_fields(text);
  std::string_view mark = unopened ? std::string_view("---") : trimmed(line_at(text, 0, at));
  // "---toml" says what stands between the marks.
  const bool toml = mark == "+++" || mark == "---toml";
  if (mark == "---toml" || mark == "---yaml") mark = mark.substr(0, 3);
  if (mark != "---" && mark != "+++") return {};
  const char colon = toml ? '=' : ':';
  const std::size_t begin = at;
  std::int64_t number = unopened ? 0 : 1;
  while (at < text.size()) {
    std::size_t next = at;
    const std::string_view line = line_at(text, at, next);
    ++number;
    const std::string_view bare = trimmed(line);
    if (bare == mark || (mark == "---" && bare == "...")) {
      out.text = text.substr(begin, at - begin);
      out.bytes = next;
      out.lines = number;
      return out;
    }
    // A rule at the top of a page that is no front matter: a heading or a long sentence comes before it is closed.
    if (out.fields.empty() && number > 3 && bare.starts_with("# ")) return {};
    if (bare.starts_with("- ") && !out.fields.empty()) {
      std::string& value = out.fields.back().value;
      value += (value.empty() ? "" : ", ") + unquoted(bare.substr(2));
    } else if (!bare.empty() && bare.front() != '#' && bare.front() != '[') {
      const std::size_t split = bare.find(colon);
      if (split != std::string_view::npos && split > 0 && split < 60) {
        out.fields.push_back({lowered(trimmed(bare.substr(0, split))), unquoted(bare.substr(split + 1)), number});
      } else if (!out.fields.empty() && is_blank(line.front())) {
        out.fields.back().value += (out.fields.back().value.empty() ? "" : " ") + std::string(bare);
      }
    }
    at = next;
  }
  return {};
}

}  // namespace debrief::inline v0::markdown
