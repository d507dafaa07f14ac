#include "facilitate/patterns_shown.hpp"

#include <algorithm>
#include <initializer_list>

namespace debrief::inline v0 {

namespace {

constexpr std::size_t nothing = static_cast<std::size_t>(-1);

class PatternFinder {
 public:
  explicit PatternFinder(const SpokenSentence& sentence) : sentence_(sentence) {}

  PatternHits find() {
    for (std::size_t i = 0; i < sentence_.words.size(); ++i) {
      const std::uint32_t c = sentence_.words[i].classes;
      if ((c & cue_words) == 0) continue;
      if ((c & phrase) != 0) phrases(i);
      if ((c & sees) != 0) found(ResponsePattern::observation, i, human(i));
      if ((c & seems) != 0 && has(i + 1, odd) && !is(i + 2, "this") && !(is(i + 1, "like") && human(i) != nothing))
        found(ResponsePattern::observation, i);
      if ((c & judges) != 0) found(ResponsePattern::assessment, i, human(i));
      if ((c & chooses) != 0) found(ResponsePattern::decision, i, human(i));
      if ((c & knows) != 0 && !is(i - 1, "not")) found(ResponsePattern::knowledge, i, human(i));
      if ((c & feels) != 0) found(ResponsePattern::state_of_mind, i, human(i));
      if ((c & usual) != 0) found(ResponsePattern::mental_model, i);
      if ((c & acts) != 0) act(i);
      if ((c & asks) != 0) ask(i);
      if ((c & surprises) != 0) {
        const std::size_t from = human(i);
        found(ResponsePattern::typicality, i, from == nothing ? clause_start(i) : from);
      }
    }
    std::sort(out_.hits.begin(), out_.hits.begin() + static_cast<std::ptrdiff_t>(out_.count),
              [](const PatternHit& a, const PatternHit& b) { return a.place < b.place; });
    return out_;
  }

 private:
  bool has(std::size_t i, std::uint32_t classes) const { return sentence_.has(i, classes); }
  bool is(std::size_t i, std::string_view word) const { return sentence_.is(i, word); }
  bool broken_before(std::size_t i) const { return sentence_.broken_before(i); }

  /// Where the words of whoever does the verb at i begin; `i` where they stand further back; nothing when nobody does.
  std::size_t human(std::size_t i) const {
    std::size_t at = i;
    int steps = 0;
    while (at > 0 && has(at - 1, bridge) && !has(at - 1, joins) && !broken_before(at) && steps++ < 5) --at;
    if (at == 0) return nothing;
    if (!broken_before(at) && has(at - 1, subject)) return whole_subject(at - 1);
    // "I logged in and restarted it": the subject is carried over "and", up to the beginning of the clause.
    if (!has(at - 1, joins)) return nothing;
    for (std::size_t back = at - 1, seen = 0; back > 0 && seen < 14; --back, ++seen) {
      if (has(back - 1, breaks)) return nothing;
      if (has(back - 1, subject)) return i;
    }
    return nothing;
  }

  /// Whether one of the words stands between the verb at i and its subject.
  bool between(std::size_t i, std::initializer_list<std::string_view> words) const {
    for (std::size_t at = i; at > 0 && i - at < 4 && has(at - 1, bridge) && !broken_before(at); --at) {
      for (const std::string_view word : words) {
        if (is(at - 1, word)) return true;
      }
    }
    return false;
  }

  /// "I was removed", "we had been moved": done to somebody, not by them.
  bool passive(std::size_t i) const { return between(i, {"was", "were", "been", "is", "are", "be", "got"}); }
  bool denied(std::size_t i) const { return between(i, {"not", "never"}); }

  /// "team" with what names it: "the network team".
  std::size_t whole_subject(std::size_t noun) const {
    if (has(noun, pronoun)) return noun;
    if (is(noun, "who") && noun > 0 && !broken_before(noun)) --noun;
    for (std::size_t back = noun; back > 0 && noun - back < 3 && !broken_before(back);) {
      --back;
      for (const std::string_view article : {"the", "our", "a", "an", "another", "one", "their"}) {
        if (is(back, article)) return back;
      }
    }
    return noun;
  }

  /// Where the words before a cue without a subject begin: up to four words back, within the clause.
  std::size_t clause_start(std::size_t cue) const {
    std::size_t at = cue;
    while (at > 0 && cue - at < 4 && !broken_before(at)) --at;
    while (at < cue && has(at, leads_on)) ++at;
    return at;
  }

  void found(ResponsePattern pattern, std::size_t cue) { found(pattern, cue, clause_start(cue)); }

  /// A cue with the words from `from` on, which is nothing where a human subject was looked for and not found.
  void found(ResponsePattern pattern, std::size_t cue, std::size_t from) {
    if (from == nothing || (seen_ >> static_cast<unsigned>(pattern) & 1U) != 0) return;
    seen_ |= 1U << static_cast<unsigned>(pattern);
    out_.hits[out_.count++] = {precedence(pattern), cue, from};
  }

  void act(std::size_t i) {
    // "rolled" and "changed" say little alone; an act has something it acts on, and is not done to somebody.
    if (i + 1 >= sentence_.words.size() || passive(i) || denied(i)) return;
    if (is(i, "rolled") && !(is(i + 1, "back") || is(i + 1, "out") || is(i + 2, "back") || is(i + 3, "back"))) return;
    if (is(i, "tried") || is(i, "attempted")) {
      if (!is(i + 1, "to") && !is(i, "tried")) return;
    }
    found(ResponsePattern::action, i, human(i));
  }

  void ask(std::size_t i) {
    const auto one_of = [&](std::size_t at, std::initializer_list<std::string_view> list) {
      return std::any_of(list.begin(), list.end(), [&](std::string_view word) { return is(at, word); });
    };
    if (is(i, "reached") && !is(i + 1, "out")) return;
    if (is(i, "looped") && !one_of(i + 1, {"in"}) && !one_of(i + 2, {"in"})) return;
    if (one_of(i, {"brought", "pulled"}) && !one_of(i + 1, {"in"}) && !has(i + 1, subject)) return;
    if (is(i, "called") &&
        !(one_of(i + 1, {"in", "for"}) || has(i + 1, subject) || has(i + 2, subject) || has(i + 3, subject)))
      return;
    const std::size_t from = human(i);
    if (denied(i) || (from != nothing && one_of(from, {"nobody"}))) return;
    found(ResponsePattern::help_seeking, i, from);
  }

  /// Cues of more than one word.
  void phrases(std::size_t i) {
    const auto at = [&](std::size_t from, std::initializer_list<std::string_view> list) {
      std::size_t k = from;
      for (const std::string_view word : list) {
        if (!is(k++, word)) return false;
      }
      return true;
    };
    switch (sentence_.letters(i).front()) {
      case 'w':
        if ((at(i, {"went", "with"}) || at(i, {"went", "ahead"}))) found(ResponsePattern::decision, i, human(i));
        break;
      case 's':
        if (at(i, {"settled", "on"})) found(ResponsePattern::decision, i, human(i));
        if (at(i, {"supposed", "to"})) found(ResponsePattern::mental_model, i);
        if (at(i, {"same", "as", "last"})) found(ResponsePattern::distinctions, i);
        break;
      case 'd':
        if (at(i, {"decision", "was", "made"}) || at(i, {"decision", "was", "taken"}))
          found(ResponsePattern::decision, i);
        if ((at(i, {"did", "not", "expect"}) || at(i, {"didn't", "expect"})) && has(i - 1, subject))
          found(ResponsePattern::typicality, i);
        if (at(i, {"difference", "between"})) found(ResponsePattern::distinctions, i);
        break;
      case 'o':
        if (is(i, "obviously") || at(i, {"of", "course"})) found(ResponsePattern::knowledge, i);
        if (at(i, {"out", "of", "the", "ordinary"}) && (i + 4 >= sentence_.words.size() || broken_before(i + 4)))
          found(ResponsePattern::typicality, i);
        break;
      case 'e':
        if (at(i, {"everyone", "knows"}) || at(i, {"everybody", "knows"})) found(ResponsePattern::knowledge, i);
        if (at(i, {"every", "time"})) found(ResponsePattern::mental_model, i);
        break;
      case 'a':
        if (is(i, "always") && i > 0 && has(i - 1, pronoun | subject)) found(ResponsePattern::mental_model, i);
        if (at(i, {"about", "to"}) && i > 0 && has(i - 1, bridge)) found(ResponsePattern::projection, i);
        break;
      case 't':
        if (at(i, {"tends", "to"}) || at(i, {"tend", "to"}) || at(i, {"the", "way", "it", "works"}))
          found(ResponsePattern::mental_model, i);
        if (at(i, {"tell", "apart"}) || at(i, {"told", "apart"})) found(ResponsePattern::distinctions, i);
        break;
      case 'h':
        if (at(i, {"had", "to", "be"}) && i > 0 && has(i - 1, pronoun)) found(ResponsePattern::assessment, i);
        break;
      case 'm':
        if ((at(i, {"must", "be"}) || at(i, {"must", "have"})) && i > 0 && has(i - 1, pronoun))
          found(ResponsePattern::assessment, i);
        break;
      case 'n':
        if ((at(i, {"never", "seen"}) || at(i, {"not", "seen"})) && (human(i) != nothing || human(i + 1) != nothing))
          found(ResponsePattern::typicality, i);
        break;
      case 'l':
        if (at(i, {"looked", "the", "same"}) || at(i, {"looked", "similar"}) || at(i, {"looked", "different"}))
          found(ResponsePattern::distinctions, i);
        break;
      case 'r':
        if (is(i, "reminded")) found(ResponsePattern::distinctions, i);
        break;
      case 'g':
        if (at(i, {"getting", "worse"}) || at(i, {"get", "worse"})) {
          found(ResponsePattern::projection, i);
          found(ResponsePattern::assessment, i);
        }
        if (at(i, {"going", "to", "run", "out"}) || at(i, {"going", "to", "fail"}) || at(i, {"going", "to", "fall"}))
          found(ResponsePattern::projection, i);
        break;
      case 'u':
        if (at(i, {"unlike", "last"}) || at(i, {"unlike", "previous"}) || at(i, {"unlike", "the", "previous"}))
          found(ResponsePattern::distinctions, i);
        break;
      default:
        break;
    }
  }

  const SpokenSentence& sentence_;
  std::uint32_t seen_ = 0;
  PatternHits out_{};
};

}  // namespace

PatternHits patterns_shown(const SpokenSentence& sentence) {
  return PatternFinder(sentence).find();
}

}  // namespace debrief::inline v0
