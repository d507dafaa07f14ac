#include "debrief/check/language_catalogue.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "check/language/row.hpp"

namespace debrief::inline v0 {

namespace {

struct GuardText {
  std::uint32_t guard;
  std::string_view text;
};

constexpr GuardText guard_texts[] = {
    {language_detail::negated, "Silent after a negation or rejection in the same clause."},
    {language_detail::approved_question,
     "Silent in a question that begins with what, which, how, when or where: it asks about information or enablers."},
    {language_detail::prospective,
     "Only where the sentence is a plan: an imperative, a listed action, “we need to”, “will”."},
    {language_detail::measured, "Silent where the sentence states a number, a threshold or a date."},
    {language_detail::no_moment, "Silent where the sentence says at what time or on which day."},
    {language_detail::mechanism, "Informational where the action names its mechanism (“by adding”, “via”, “using”)."},
    {language_detail::to_readers, "Silent where the sentence speaks to readers or users (“if you …”)."},
    {language_detail::luck_or_thanks, "Silent in a section on luck or thanks."},
    {language_detail::reason_given, "Informational where the sentence gives the reason itself (“because”, “since”)."},
    {language_detail::about_reviews, "Silent in a sentence about reviews themselves."},
    {language_detail::timed_entry, "Only in a line that begins with a clock time or “T+”."},
    {language_detail::not_of_things, "Silent when a thing is the subject."},
    {language_detail::scare_quotes, "Only on words that stand alone in quotation marks."},
    {language_detail::hindsight_notes, "Silent under a heading on hindsight or learning."},
    {language_detail::not_planned, "Silent in a plan or a listed action, where the words are a requirement."},
    {language_detail::near_name, "Only where a participant's name stands within twelve words."},
    {language_detail::lower_for_things, "Informational when a thing is the subject."},
    {language_detail::not_quoted, "Silent in quotation: the words are somebody's own."},
    {language_detail::before_outcome, "Only in a line that begins with “T-”, before the outcome."},
    {language_detail::lower_for_us, "Informational when “we” is the subject: the writers speak about themselves."},
};

std::string scopes_in_words(std::string_view letters) {
  std::string out;
  for (const char letter : letters) {
    std::string_view word;
    switch (letter) {
      case 'N':
        word = "narrative";
        break;
      case 'Q':
        word = "questions";
        break;
      case 'A':
        word = "actions";
        break;
      case 'F':
        word = "titles and fields";
        break;
      case 'T':
        word = "transcripts";
        break;
      default:
        continue;
    }
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

/// Stars, bars and angle brackets of an example are the example's own.
std::string escaped(std::string_view line) {
  std::string out;
  for (const char c : line) {
    if (std::string_view("\\`*_#<>|[]").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

void add_examples(const std::vector<std::string_view>& lines, std::string& out) {
  for (const std::string_view line : lines) {
    std::string_view text = line;
    if (text.starts_with("- ")) text.remove_prefix(2);
    out += "- " + escaped(text) + "\n";
  }
}

const language_detail::Row& row_of(const LanguageRule& rule) {
  const auto rows = language_detail::all_rows();
  return **std::find_if(rows.begin(), rows.end(), [&](const auto* row) { return row->code == rule.code; });
}

void add_page(const LanguageRule& rule, std::string_view level, std::string& out) {
  const std::string deeper = std::string(level) + "# ";
  out += std::string(level) + " " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n";
  out += "Wording that " + std::string(rule.finds) + ".\n\n";
  out += "- Family: " + std::string(rule.family_name) + " (" + std::string(rule.family) + ")\n";
  out += "- Severity: " + std::string(text_of(rule.severity)) + "\n";
  out += "- Read in: " + scopes_in_words(rule.scopes) + "\n\n";
  out += deeper + "Why it matters\n\n" + rule.why + "\n\n";
  out += deeper + "Instead\n\n" + std::string(rule.offer) + "\n\n";
  out += deeper + "When to ignore it\n\n";
  const std::uint32_t guards = row_of(rule).guards;
  for (const GuardText& guard : guard_texts) {
    if ((guards & guard.guard) != 0) out += "- " + std::string(guard.text) + "\n";
  }
  out += "- Informational in quotations and transcripts; off in code and where the wording is the topic.\n\n";
  out += deeper + "Bad\n\n";
  add_examples(rule.fires, out);
  out += "\n" + deeper + "Good\n\n";
  add_examples(rule.silent, out);
}

}  // namespace

std::string language_page(const LanguageRule& rule) {
  std::string out;
  add_page(rule, "#", out);
  return out;
}

std::string language_catalogue() {
  const std::span<const LanguageRule> rules = language_rules();
  std::string out = "# Rules on wording\n\n" + std::to_string(rules.size()) +
                    " rules. They speak about words, never about the person who wrote them; each offers a question or "
                    "another wording. English only.\n";
  for (const language_detail::Family* family : language_detail::families()) {
    std::string name(family->name);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 0x20);
    out += "\n## " + name + " (" + std::string(family->code) +
           ")\n\n| code | name | severity | finds |\n|---|---|---|---|\n";
    for (const LanguageRule& rule : rules) {
      if (rule.family != family->code) continue;
      out += "| `" + std::string(rule.code) + "` | `" + std::string(rule.name) + "` | " +
             std::string(text_of(rule.severity)) + " | " + std::string(rule.finds) + " |\n";
    }
  }
  for (const LanguageRule& rule : rules) {
    out += "\n";
    add_page(rule, "###", out);
  }
  return out;
}

}  // namespace debrief::inline v0
