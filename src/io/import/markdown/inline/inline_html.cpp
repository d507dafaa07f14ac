// HTML between words: tags vanish, their addresses and the words of pictures stay.
#include <array>
#include <string>

#include "debrief/core/instant.hpp"
#include "io/import/markdown/inline/inline_reader.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The value of a tag's attribute, such as "src="; empty where it has none.
std::string_view attribute(std::string_view inside, std::string_view name) {
  for (std::size_t at = inside.find(name); at != nowhere; at = inside.find(name, at + name.size())) {
    if (at == 0 || !is_blank(inside[at - 1])) continue;
    std::string_view value = inside.substr(at + name.size());
    if (value.empty()) return {};
    const char quote = value.front();
    if (quote != '"' && quote != '\'') return value.substr(0, value.find_first_of(" \t/"));
    value.remove_prefix(1);
    return value.substr(0, value.find(quote));
  }
  return {};
}

/// "t:1714730700:F", a moment that a chat shows to everybody in their own time: in full, in UTC; empty for others.
std::string chat_time(std::string_view inside) {
  if (!inside.starts_with("t:")) return {};
  const std::size_t digits = digits_at(inside.substr(2));
  const std::string_view rest = inside.substr(2 + digits);
  if (digits < 9 || digits > 10 || (!rest.empty() && (rest.size() != 2 || rest[0] != ':'))) return {};
  Instant at;
  at.unix_seconds = std::stoll(std::string(inside.substr(2, digits)));
  at.offset_form = OffsetForm::zulu;
  return text_of(at);
}

}  // namespace

std::size_t InlineReader::comment(std::size_t i, std::size_t end) {
  constexpr std::string_view closing = "-->";
  const std::size_t close = unclosed_comment_ ? nowhere : text_.find(closing, i + 4);
  if (close == nowhere || close + closing.size() > end) {
    unclosed_comment_ = close == nowhere;
    return i;
  }
  if (html_ != nullptr) html_->comments.push_back(text_.substr(i, close + closing.size() - i));
  return close + closing.size();
}

std::size_t InlineReader::tag(std::size_t i, std::size_t end) {
  if (text_.substr(i, 4) == "<!--") {
    const std::size_t after = comment(i, end);
    if (after > i) return after;
  }
  if (i + 1 >= end || (!is_letter(text_[i + 1]) && text_[i + 1] != '/' && text_[i + 1] != '!')) return i;
  std::size_t close = i + 1;
  while (close < end && text_[close] != '>' && text_[close] != '<') ++close;
  if (close >= end || text_[close] != '>') return i;
  const std::string_view inside = text_.substr(i + 1, close - i - 1);
  if (is_safe_target(inside) || (holds(inside, "@") && !holds(inside, " "))) {
    put(inside);
    if (links_ != nullptr) links_->push_back({std::string(inside), std::string(inside)});
    return close + 1;
  }
  if (const std::string moment = chat_time(inside); !moment.empty()) {
    put(moment);
    return close + 1;
  }
  std::size_t name_end = 0;
  while (name_end < inside.size() && (is_word(inside[name_end]) || inside[name_end] == '/')) ++name_end;
  static constexpr std::array<std::string_view, 36> known = {
      "a",       "b",      "i",      "u",     "p",     "br",    "hr",    "em",  "s",     "strong", "code", "pre",
      "div",     "span",   "img",    "sub",   "sup",   "ul",    "ol",    "li",  "tr",    "td",     "th",   "details",
      "summary", "iframe", "script", "style", "table", "tbody", "thead", "kbd", "small", "del",    "ins",  "mark"};
  std::string name = lowered(inside.substr(0, name_end));
  std::erase(name, '/');
  bool tag = inside.starts_with('!');
  for (const std::string_view each : known) tag = tag || name == each;
  // "<none>" and "<Person>" are words that somebody wrote between angle brackets.
  if (!tag) return i;
  if (name == "br" || name == "p" || name == "li" || name == "div") put(' ');
  if (html_ != nullptr && inside.front() != '/') ++html_->tags[name.empty() ? "!" : name];
  const std::string words(attribute(inside, "alt="));
  for (const std::string_view each : WordList{"href=", "src="}) {
    const std::string target(attribute(inside, each));
    if (target.empty()) continue;
    if (links_ != nullptr) {
      links_->push_back({words, target});
    } else {
      put(" " + words + (words.empty() ? "(" : " (") + target + ") ");
    }
  }
  return close + 1;
}

}  // namespace debrief::inline v0::markdown
