#include "debrief/check/language.hpp"

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "check/language/engine.hpp"
#include "check/language/match.hpp"

namespace debrief::inline v0 {

namespace {

using language_detail::Engine;
using language_detail::Hit;
using language_detail::Selection;

bool names(std::string_view key, const LanguageRule& rule) {
  return key == rule.code || key == rule.name || key == rule.family || key == rule.family_name;
}

/// Marks the rules that a list of codes, names and families stands for.
void mark(const std::vector<std::string>& keys, bool value, std::vector<bool>& rules) {
  const std::span<const LanguageRule> catalogue = language_rules();
  for (const std::string& key : keys) {
    bool found = false;
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
      if (!names(key, catalogue[i])) continue;
      rules[i] = value;
      found = true;
    }
    if (!found) throw std::invalid_argument("no language rule is called '" + key + "'");
  }
}

std::vector<std::string> name_words(const std::vector<std::string>& participants) {
  std::vector<std::string> out;
  for (const std::string& name : participants) {
    std::string word;
    for (const char c : name + " ") {
      if (c == ' ' || c == '@' || c == ',') {
        if (word.size() > 1) out.push_back(std::move(word));
        word.clear();
      } else {
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
      }
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// The words of the text as a person would read them aloud: blanks for line breaks, cut where they are many.
std::string excerpt(std::string_view text) {
  constexpr std::size_t most = 120;
  std::size_t length = std::min(text.size(), most);
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) --length;
  std::string out(text.substr(0, length));
  std::replace_if(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  if (length < text.size()) out += "…";
  return out;
}

Finding describe(const Hit& hit, std::string_view text) {
  const LanguageRule& rule = language_rules()[hit.rule];
  Finding finding;
  finding.code = rule.code;
  finding.name = rule.name;
  finding.severity = hit.severity;
  finding.span = Span{hit.begin, hit.end};
  finding.message = "“" + excerpt(text.substr(hit.begin, hit.end - hit.begin)) + "”: " + std::string(rule.finds);
  if (hit.quoted) finding.message += " (quoted, so only a hint)";
  finding.why = rule.why;
  finding.suggestion = rule.offer;
  return finding;
}

}  // namespace

struct LanguageMatcher::State {
  LanguageOptions options;
  Selection selection;
};

LanguageMatcher::LanguageMatcher(LanguageOptions options) {
  auto state = std::make_shared<State>();
  state->options = std::move(options);
  Selection& selection = state->selection;
  selection.rules.assign(language_rules().size(), state->options.select.empty());
  mark(state->options.select, true, selection.rules);
  mark(state->options.ignore, false, selection.rules);
  selection.participants = name_words(state->options.participants);
  selection.ceiling = state->options.ceiling;
  state_ = std::move(state);
}

LanguageMatcher::~LanguageMatcher() = default;
LanguageMatcher::LanguageMatcher(const LanguageMatcher&) = default;
LanguageMatcher::LanguageMatcher(LanguageMatcher&&) noexcept = default;
LanguageMatcher& LanguageMatcher::operator=(const LanguageMatcher&) = default;
LanguageMatcher& LanguageMatcher::operator=(LanguageMatcher&&) noexcept = default;

std::vector<Finding> LanguageMatcher::match(std::string_view text) const {
  return match(text, state_->options.kind, state_->options.scope);
}

std::vector<Finding> LanguageMatcher::match(std::string_view text, TextKind kind, LanguageScope scope) const {
  std::vector<Finding> out;
  std::int64_t line = 1;
  std::size_t line_begin = 0;
  std::size_t at = 0;
  for (const Hit& hit : language_detail::find_hits(text, kind, scope, state_->selection)) {
    while (at < hit.begin) {
      const void* found = std::memchr(text.data() + at, '\n', hit.begin - at);
      if (found == nullptr) break;
      at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data()) + 1;
      line_begin = at;
      ++line;
    }
    at = std::max(at, hit.begin);
    Finding finding = describe(hit, text);
    finding.line = line;
    finding.column = static_cast<std::int64_t>(hit.begin - line_begin) + 1;
    out.push_back(std::move(finding));
  }
  return out;
}

std::vector<Finding> language(std::string_view text, const LanguageOptions& options) {
  return LanguageMatcher(options).match(text);
}

}  // namespace debrief::inline v0
