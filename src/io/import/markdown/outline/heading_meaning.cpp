// What a heading announces: its words without ornament, looked up in the vocabulary.
#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/sections.hpp"
#include "io/import/markdown/outline/vocabulary.hpp"
#include "io/import/markdown/times/zones.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Lower case, words single-spaced, no punctuation, remarks in brackets gone, numbers before the words gone.
std::string normal(std::string_view heading) {
  std::string out;
  int brackets = 0;
  for (const char c : heading) {
    if (c == '(' || c == '[' || c == '{') ++brackets;
    if (brackets == 0) {
      const bool letter = is_letter(c) || is_digit(c);
      if (letter) {
        out += lower(c);
      } else if (!out.empty() && out.back() != ' ') {
        out += ' ';
      }
    }
    if ((c == ')' || c == ']' || c == '}') && brackets > 0) --brackets;
  }
  while (out.ends_with(' ')) out.pop_back();
  std::string_view words = out;
  while (!words.empty() && (is_digit(words.front()) || words.front() == ' ')) words.remove_prefix(1);
  for (const std::string_view article : WordList{"the ", "our ", "incident ", "outage ", "issue ", "post incident "}) {
    if (words.starts_with(article) && words.size() > article.size()) words.remove_prefix(article.size());
  }
  return std::string(words);
}

std::size_t word_count(std::string_view text) {
  std::size_t out = text.empty() ? 0 : 1;
  for (const char c : text) out += c == ' ' ? 1 : 0;
  return out;
}

/// A bit for each letter that a word begins with; digits share one.
std::uint32_t initials_of(std::string_view text) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && text[i - 1] != ' ') continue;
    out |= is_letter(text[i]) ? std::uint32_t{1} << static_cast<unsigned>(text[i] - 'a') : std::uint32_t{1} << 31U;
  }
  return out;
}

bool holds_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const bool begins = at == 0 || text[at - 1] == ' ';
    const bool ends = at + words.size() == text.size() || text[at + words.size()] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

/// "What didn't go well" and "what did not go well" are the opposite of "what went well".
bool is_denied(std::string_view text) {
  return holds_words(text, "not") || holds_words(text, "didn t") || holds_words(text, "didnt") ||
         holds_words(text, "less") || holds_words(text, "don t") || holds_words(text, "wasn t") ||
         holds_words(text, "doesn t");
}

/// "What we'll change", "Things we plan to fix", "What are we going to improve": a plan, however it is put.
bool plans_change(const std::string& words) {
  const std::string_view text = words;
  for (const std::string_view intent : WordList{"we ll ", "we will ", "will we ", "i ll ", "i will ", "going to ",
                                                "we plan to ", "we want to ", "we intend to ", "we need to "}) {
    const std::size_t at = text.find(intent);
    if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' ')) continue;
    for (const std::string_view verb : WordList{"change", "fix", "improve", "address", "add", "build", "try"}) {
      if (begins_with_word(text.substr(at + intent.size()), verb)) return true;
    }
  }
  return false;
}

/// True where a heading speaks to those outside: "… for customers", "… to the members".
bool advises_others(std::string_view text) {
  for (const std::string_view lead : WordList{"for ", "to "}) {
    const std::size_t at = text.rfind(lead);
    if (at == std::string_view::npos || at == 0 || text[at - 1] != ' ') continue;
    std::string_view whom = text.substr(at + lead.size());
    for (const std::string_view word : WordList{"the ", "our ", "all ", "affected "}) {
      if (whom.starts_with(word)) whom.remove_prefix(word.size());
    }
    for (const std::string_view other :
         WordList{"customers", "customer", "users", "clients", "readers", "members", "integrators", "partners",
                  "municipalities", "participants", "you", "subscribers", "tenants", "visitors", "downstream"}) {
      if (begins_with_word(whom, other)) return true;
    }
  }
  return false;
}

/// True where a remark says what times stand below: a zone, or that they make a timeline.
bool names_times(std::string_view heading) {
  const std::string_view remark = remark_of(heading);
  const std::string low = lowered(remark);
  // "Detection (08:42-09:05 UTC)" is a part of an account with its own times.
  if (std::any_of(remark.begin(), remark.end(), is_digit) && !holds(low, "timeline")) return false;
  return holds(low, "(timeline") || holds(low, "{#timeline") || zone_in(remark).has_value();
}

}  // namespace

std::string_view remark_of(std::string_view heading) {
  std::size_t begin = heading.size();
  for (const std::string_view mark : WordList{"(", "[", " {#", ", ", " - ", " – ", " — ", ": ", " in "})
    begin = std::min(begin, heading.find(mark));
  return heading.substr(begin);
}

bool is_log(std::string_view heading) {
  return heading.size() < 20 && normal(heading) == "log";
}

bool is_analysis(std::string_view heading) {
  if (heading.size() > 40) return false;
  const std::string words = normal(heading);
  return words == "analysis" || words == "diagnosis" || words == "problem analysis" || words == "technical cause";
}

HeadingMeaning meaning_of(std::string_view heading) {
  if (heading.size() > 200) return {};
  // The typographic apostrophe counts as the plain one: both end a word here.
  std::string words = normal(heading);
  if (words.empty()) return {};
  if (words.starts_with("a timeline")) words.erase(0, 2);
  const bool timeline = words.starts_with("timeline");
  // The questions that certificate authorities answer: "7. List of steps your CA is taking to resolve the situation …".
  if (words.starts_with("list of steps ")) return {Role::actions, true};
  const bool asks = heading.ends_with('?') || words.starts_with("what ") || words.starts_with("how ");
  // "How are we making incidents like this less likely or less impactful?"
  if (asks && holds_words(words, "we") && holds_words(words, "less likely")) return {Role::actions, true};
  const std::size_t longest = asks ? 12 : 9;
  if (word_count(words) > longest && !timeline && !words.starts_with("summary of ")) {
    // "Preventing the issue from happening again / What we have learnt": two names in one; the first that says
    // something.
    const std::size_t slash = heading.find(" / ");
    if (slash == std::string_view::npos) return {};
    const HeadingMeaning first = meaning_of(heading.substr(0, slash));
    return first.role != Role::none ? first : meaning_of(heading.substr(slash + 3));
  }
  // "What went well / poorly / lucky" announces several at once.
  const bool lucky = holds_words(words, "lucky"), well = holds_words(words, "well");
  const bool badly = holds_words(words, "poorly") || holds_words(words, "badly") || holds_words(words, "wrong");
  // Nothing that stands below both was a shortcoming.
  if (lucky && well) return {badly || is_denied(words) ? Role::lessons : Role::went_well, false};
  const std::uint32_t initials = initials_of(words);
  for (const Phrase& each : heading_phrases()) {
    if ((initials & initials_of(each.words.substr(0, 1))) == 0) continue;
    const bool same = words == each.words;
    if (!same && (each.whole || !holds_words(words, each.words))) continue;
    HeadingMeaning out{each.role, same || (timeline && each.role == Role::timeline), same};
    if (out.role == Role::went_well && is_denied(words)) out.role = Role::went_badly;
    // "What happened (UTC)", "How it happened (timeline)": times stand below.
    const bool account = out.role == Role::account || (out.role == Role::summary && holds_words(words, "happened"));
    if (account && names_times(heading)) return {Role::timeline, same, same};
    // "Why were people unable to perform these actions?" asks for a cause; "Prevention analysis" argues.
    const bool argues = !holds_words(words, "actions") && !holds_words(words, "action") &&
                        (holds_words(words, "analysis") || holds_words(words, "gaps"));
    if (out.role == Role::actions && words.starts_with("why ")) return {Role::factors, false};
    if (out.role == Role::actions && !same && argues) return {};
    // "Recommendations to customers", "Recommended settings for users": what others may do.
    if (out.role == Role::actions && advises_others(words)) return {Role::other, false};
    // "What did not cause this": told so that nobody looks there again.
    if ((out.role == Role::factors || out.role == Role::root_cause) && is_denied(words)) out.role = Role::account;
    // "Lessons learned: what went well" names the narrower of the two; a long story that mentions a cause names none.
    const bool leads = words.starts_with(each.words) && (out.role == Role::summary || out.role == Role::root_cause);
    if (!same && !leads && word_count(words) > 6 && out.role != Role::timeline && out.role != Role::actions &&
        out.role != Role::went_well && out.role != Role::went_badly && out.role != Role::lucky &&
        out.role != Role::lessons) {
      return {};
    }
    out.exact = out.exact || word_count(words) <= word_count(each.words) + 1;
    return out;
  }
  // "Why this happened", "Why we had no copies", "Why was there data loss?".
  if (words.starts_with("why ") && (holds_words(words, "happened") || holds_words(words, "was this happening") ||
                                    is_denied(words) || words.starts_with("why was there "))) {
    return {Role::factors, asks || words.ends_with("happened")};
  }
  // "Next hardening step", "Next steps" with a word of its own between the two.
  if (words.starts_with("next ") && word_count(words) <= 4 && (words.ends_with(" step") || words.ends_with(" steps"))) {
    return {Role::actions, true};
  }
  if (plans_change(words)) return {Role::actions, true};
  if (words.starts_with("how it ") && names_times(heading)) return {Role::timeline, true};
  return {};
}

}  // namespace debrief::inline v0::markdown
