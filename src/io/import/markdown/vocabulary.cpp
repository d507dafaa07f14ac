#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/sections.hpp"

namespace debrief::inline v0::markdown {

namespace {

struct Phrase {
  std::string_view words;
  Role role;
  /// The words must be the whole heading.
  bool whole = false;
};

/// First match wins, so the narrower phrase stands first.
constexpr Phrase phrases[] = {
    // What sounds like something else.
    {"call to action", Role::other},
    {"what you can do", Role::other},
    {"what should you do", Role::other},
    {"what do i need to do", Role::other},
    {"chat log", Role::other},
    {"chat logs", Role::other},
    {"slack log", Role::other},
    {"irc log", Role::other},
    {"transcript", Role::other},
    {"company overview", Role::other},
    {"product overview", Role::other},
    {"system overview", Role::account},
    {"appendix", Role::other},
    {"apendix", Role::other},
    {"appendices", Role::other},
    {"key events", Role::key_events, true},
    {"key times", Role::key_events},
    {"key timestamps", Role::key_events},
    {"important times", Role::key_events},
    {"actions taken", Role::account},
    {"actions we took", Role::account},
    {"action taken", Role::account},
    {"ruled out", Role::account},
    {"open questions", Role::questions},
    {"unanswered questions", Role::questions},
    {"outstanding questions", Role::questions},
    {"remaining questions", Role::questions},
    {"questions for follow", Role::questions},
    {"unknowns", Role::questions},
    {"still to be discussed", Role::questions},
    // Events.
    {"timeline", Role::timeline},
    {"timelines", Role::timeline},
    {"time line", Role::timeline},
    {"chronology", Role::timeline},
    {"sequence of events", Role::timeline},
    {"order of events", Role::timeline},
    {"course of events", Role::timeline},
    {"chain of events", Role::timeline},
    {"log of events", Role::timeline},
    {"events log", Role::timeline},
    {"event log", Role::timeline},
    {"incident log", Role::timeline},
    {"history of events", Role::timeline},
    {"events", Role::timeline, true},
    {"chronological account", Role::timeline},
    // What will be done better is a plan; what could be done better is a shortcoming.
    {"going to do better", Role::actions},
    {"will do better", Role::actions},
    {"will we do better", Role::actions},
    {"better in the future", Role::actions},
    {"better in future", Role::actions},
    // Luck, what went well, what did not.
    {"lucky", Role::lucky},
    {"luck", Role::lucky},
    {"fortunate", Role::lucky},
    {"went well", Role::went_well},
    {"go well", Role::went_well},
    {"go so well", Role::went_well},
    {"gone so well", Role::went_well},
    {"going well", Role::went_well},
    {"went right", Role::went_well},
    {"go right", Role::went_well},
    {"went good", Role::went_well},
    {"did right", Role::went_well},
    {"did well", Role::went_well},
    {"worked well", Role::went_well},
    {"what worked", Role::went_well},
    {"what helped", Role::went_well},
    {"positive impact", Role::went_well},
    {"positive effect", Role::went_well},
    {"positives", Role::went_well},
    {"good things", Role::went_well},
    {"successes", Role::went_well},
    {"the good", Role::went_well, true},
    {"went wrong", Role::went_badly},
    {"go wrong", Role::went_badly},
    {"went poorly", Role::went_badly},
    {"did wrong", Role::went_badly},
    {"did poorly", Role::went_badly},
    {"went badly", Role::went_badly},
    {"went less well", Role::went_badly},
    {"gone better", Role::went_badly},
    {"go better", Role::went_badly},
    {"gone well", Role::went_well},
    {"gone wrong", Role::went_badly},
    {"been better", Role::went_badly},
    {"be better", Role::went_badly},
    {"do better", Role::went_badly},
    {"done better", Role::went_badly},
    {"be improved", Role::went_badly},
    {"we improve", Role::went_badly},
    {"to improve", Role::went_badly},
    {"for improvement", Role::went_badly},
    {"could improve", Role::went_badly},
    {"not work", Role::went_badly},
    {"t work", Role::went_badly},
    {"what didn t", Role::went_badly, true},
    {"what did not", Role::went_badly, true},
    {"weaknesses", Role::went_badly},
    {"negative impact", Role::went_badly},
    {"negative effect", Role::went_badly},
    {"negatives", Role::went_badly},
    {"difficulties", Role::went_badly},
    {"challenges", Role::went_badly},
    {"pain points", Role::went_badly},
    {"complications", Role::went_badly},
    {"the bad", Role::went_badly, true},
    // Actions.
    {"action items", Role::actions},
    {"action item", Role::actions},
    {"action points", Role::actions},
    {"action plan", Role::actions},
    {"actionables", Role::actions},
    {"actionable", Role::actions},
    {"actions", Role::actions},
    {"action", Role::actions, true},
    {"resulting action", Role::actions},
    {"resulting work", Role::actions},
    {"ais", Role::actions, true},
    {"work items", Role::actions},
    {"remaining work", Role::actions},
    {"outstanding work", Role::actions},
    {"work required", Role::actions},
    {"cleanup required", Role::actions},
    {"clean up required", Role::actions},
    {"changes required", Role::actions},
    {"to add", Role::actions},
    {"to change", Role::actions},
    {"to be done", Role::actions},
    {"left to do", Role::actions},
    {"still to do", Role::actions},
    {"planned changes", Role::actions},
    {"proposed changes", Role::actions},
    {"changes we are making", Role::actions},
    {"changes we re making", Role::actions},
    {"planned fixes", Role::actions},
    {"long term", Role::actions},
    {"short term", Role::actions},
    {"longer term", Role::actions},
    {"countermeasures", Role::actions},
    {"counter measures", Role::actions},
    {"things to fix", Role::actions},
    {"things to do", Role::actions},
    {"jira tickets", Role::actions},
    {"jiras", Role::actions, true},
    {"mitigation plan", Role::actions},
    {"improvement plan", Role::actions},
    {"remediation plan", Role::actions},
    {"plan", Role::actions, true},
    {"hardening", Role::actions, true},
    {"next step", Role::actions},
    {"follow ups", Role::actions},
    {"follow up", Role::actions},
    {"followups", Role::actions},
    {"followup", Role::actions},
    {"next steps", Role::actions},
    {"future steps", Role::actions},
    {"further steps", Role::actions},
    {"next actions", Role::actions},
    {"todo", Role::actions},
    {"todos", Role::actions},
    {"to do", Role::actions, true},
    {"to dos", Role::actions},
    {"remediation", Role::actions},
    {"remediations", Role::actions},
    {"remediation items", Role::actions},
    {"corrective", Role::actions},
    {"preventative", Role::actions},
    {"preventive", Role::actions},
    {"preventing", Role::actions},
    {"prevention", Role::actions},
    {"prevent", Role::actions},
    {"prevented", Role::actions},
    {"repair items", Role::actions},
    {"improvements", Role::actions},
    {"improvement", Role::actions, true},
    {"improvement items", Role::actions},
    {"planned work", Role::actions},
    {"future work", Role::actions},
    {"follow on", Role::actions},
    {"tasks", Role::actions},
    {"tickets", Role::actions, true},
    {"recommendations", Role::actions},
    {"commitments", Role::actions},
    {"we are changing", Role::actions},
    {"we re changing", Role::actions},
    {"what we re doing", Role::actions},
    {"what we are doing", Role::actions},
    {"what are we doing", Role::actions},
    {"what will we do", Role::actions},
    {"what we will do", Role::actions},
    {"what s next", Role::actions},
    {"moving forward", Role::actions},
    {"going forward", Role::actions},
    {"looking forward", Role::actions},
    {"looking ahead", Role::actions},
    // Factors.
    {"root cause", Role::root_cause},
    {"root causes", Role::root_cause},
    {"rca", Role::root_cause, true},
    {"5 whys", Role::root_cause},
    {"five whys", Role::root_cause},
    {"contributing", Role::factors},
    {"contributory", Role::factors},
    {"factors", Role::factors},
    {"causes", Role::factors},
    {"cause", Role::factors},
    {"caused", Role::factors},
    {"trigger", Role::factors},
    {"triggers", Role::factors},
    {"why did it happen", Role::factors},
    {"why did this happen", Role::factors},
    {"why it happened", Role::factors},
    // Learning.
    {"lessons", Role::lessons},
    {"lesson", Role::lessons},
    {"learned", Role::lessons},
    {"learnt", Role::lessons},
    {"learnings", Role::lessons},
    {"learning", Role::lessons},
    {"learn", Role::lessons},
    {"takeaways", Role::lessons},
    {"take aways", Role::lessons},
    {"insights", Role::lessons},
    {"reflections", Role::lessons},
    {"conclusions", Role::lessons, true},
    {"conclusion", Role::lessons, true},
    // The frame.
    {"impact", Role::impact},
    {"impacts", Role::impact},
    {"impacted", Role::impact},
    {"affected", Role::impact},
    {"blast radius", Role::impact},
    {"consequences", Role::impact},
    {"effects", Role::impact, true},
    {"summary", Role::summary},
    {"overview", Role::summary},
    {"tl dr", Role::summary},
    {"tldr", Role::summary},
    {"abstract", Role::summary, true},
    {"synopsis", Role::summary},
    {"description", Role::summary, true},
    {"incident description", Role::summary, true},
    {"what happened", Role::summary},
    {"what happend", Role::summary},
    {"what occurred", Role::summary},
    {"the incident", Role::summary, true},
    {"incident", Role::summary, true},
    {"introduction", Role::summary, true},
    {"detection", Role::account},
    {"detected", Role::account},
    {"identified", Role::account},
    {"identification", Role::account},
    {"diagnosis", Role::account},
    {"investigation", Role::account},
    {"resolution", Role::account},
    {"recovery", Role::account},
    {"mitigation", Role::account},
    {"mitigations", Role::account},
    {"response", Role::account},
    {"how was it fixed", Role::account},
    {"fix", Role::account, true},
    {"workaround", Role::account},
    {"background", Role::account},
    {"leadup", Role::account},
    {"lead up", Role::account},
    {"fault", Role::account, true},
    {"references", Role::other},
    {"links", Role::other, true},
    {"related", Role::other, true},
    {"see also", Role::other, true},
    {"glossary", Role::other},
    {"attendees", Role::other},
    {"participants", Role::other},
    {"metadata", Role::other},
    {"stats", Role::other, true},
    {"q a", Role::other, true},
    {"faq", Role::other},
    {"thanks", Role::other, true},
    {"acknowledgements", Role::other},
};

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

}  // namespace

HeadingMeaning meaning_of(std::string_view heading) {
  if (heading.size() > 200) return {};
  // The typographic apostrophe counts as the plain one: both end a word here.
  const std::string words = normal(heading);
  if (words.empty()) return {};
  const bool timeline = words.starts_with("timeline");
  const std::size_t longest = heading.ends_with('?') ? 11 : 9;
  if (word_count(words) > longest && !timeline) {
    // "Preventing the issue from happening again / What we have learnt": two names in one; the first that says
    // something.
    const std::size_t slash = heading.find(" / ");
    if (slash == std::string_view::npos) return {};
    const HeadingMeaning first = meaning_of(heading.substr(0, slash));
    return first.role != Role::none ? first : meaning_of(heading.substr(slash + 3));
  }
  // "What went well / poorly / lucky" announces several at once.
  const bool lucky = holds_words(words, "lucky"), well = holds_words(words, "well");
  if (lucky && well) return {Role::lessons, false};
  const std::uint32_t initials = initials_of(words);
  for (const Phrase& each : phrases) {
    if ((initials & initials_of(each.words.substr(0, 1))) == 0) continue;
    const bool same = words == each.words;
    if (!same && (each.whole || !holds_words(words, each.words))) continue;
    HeadingMeaning out{each.role, same || (timeline && each.role == Role::timeline), same};
    if (out.role == Role::went_well && is_denied(words)) out.role = Role::went_badly;
    // "What did not cause this": told so that nobody looks there again.
    if ((out.role == Role::factors || out.role == Role::root_cause) && is_denied(words)) out.role = Role::account;
    // "Lessons learned: what went well" names the narrower of the two; a long story that mentions a cause names none.
    if (!same && word_count(words) > 6 && out.role != Role::timeline && out.role != Role::actions &&
        out.role != Role::went_well && out.role != Role::went_badly && out.role != Role::lucky &&
        out.role != Role::lessons) {
      return {};
    }
    out.exact = out.exact || word_count(words) <= word_count(each.words) + 1;
    return out;
  }
  return {};
}

}  // namespace debrief::inline v0::markdown
