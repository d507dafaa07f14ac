#include "debrief/facilitate/probe.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

#include "facilitate/response_patterns.hpp"
#include "facilitate/spoken_words.hpp"
#include "facilitate/transcript.hpp"

namespace debrief::inline v0 {

namespace {

/// What a byte means to the reader of a sentence.
enum class Byte : std::uint8_t { other, letter, ends, newline, tick, clause };

constexpr std::array<Byte, 256> byte_kinds = [] {
  std::array<Byte, 256> out{};
  for (std::size_t c = 0; c < out.size(); ++c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80) out[c] = Byte::letter;
  }
  for (const char c : {'.', '!', '?'}) out[static_cast<unsigned char>(c)] = Byte::ends;
  for (const char c : {',', ';', ':', '(', ')'}) out[static_cast<unsigned char>(c)] = Byte::clause;
  out['\n'] = Byte::newline;
  out['`'] = Byte::tick;
  return out;
}();

constexpr Byte kind_of(char c) {
  return byte_kinds[static_cast<unsigned char>(c)];
}

struct Token {
  std::size_t start, end;    ///< in the text
  std::uint32_t at, length;  ///< of the word in small letters, in the sentence's buffer
  std::uint32_t classes;
};

/// A pattern that a sentence shows: at most once each.
struct Hit {
  std::size_t place = 0;  ///< in pattern_texts
  std::size_t cue = 0, from = 0;
};

constexpr std::size_t nothing = static_cast<std::size_t>(-1);
constexpr std::size_t fewest_words = 3, most_words = 120;

class Prober {
 public:
  explicit Prober(std::string_view text) : text_(text) {}

  std::vector<ProbeMatch> out;

  /// Somebody who speaks can be the one who acts, too.
  void add_subject(std::string_view name) {
    if (!own_words_) own_words_ = spoken_words();
    std::string small;
    for (const char c : name) small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (!small.empty()) own_words_->add(small, subject);
    words_ = &*own_words_;
  }

  /// Looks through a stretch of the text, sentence by sentence.
  void look(std::size_t from, std::size_t to, std::int64_t turn, std::string_view speaker) {
    turn_ = turn;
    speaker_ = speaker;
    std::size_t at = from;
    bool in_code = false;
    while (at < to) {
      // Lines of code, headings and tables are passed over.
      if (at == from || text_[at - 1] == '\n') {
        const std::size_t text_start = text_.find_first_not_of(" \t>", at);
        const std::string_view body =
            text_start == std::string_view::npos ? std::string_view{} : text_.substr(text_start, 3);
        const bool fence = body == "```" || body == "~~~";
        if (fence) in_code = !in_code;
        if (fence || in_code || body.starts_with('#') || body.starts_with('|')) {
          at = std::min(text_.find('\n', at), to) + 1;
          continue;
        }
      }
      at = sentence(at, to);
    }
  }

 private:
  /// Reads one sentence from `at` and gives the place behind it.
  std::size_t sentence(std::size_t at, std::size_t to) {
    tokens_.clear();
    lower_.clear();
    breaks_.clear();
    std::uint32_t classes = 0;
    bool question = false, over = false;
    std::size_t i = at;
    while (i < to && !over) {
      const char c = text_[i];
      switch (kind_of(c)) {
        case Byte::letter:
          i = word(i, to);
          classes |= tokens_.back().classes;
          break;
        case Byte::ends:
          question = question || c == '?';
          ++i;
          over = i >= to || text_[i] == ' ' || text_[i] == '\n' || text_[i] == '"' || text_[i] == ')';
          break;
        case Byte::newline:
          ++i;
          // A line that ends without a full stop goes on, unless a new paragraph, list item or heading begins.
          over = i >= to || text_[i] == '\n' || text_[i] == '-' || text_[i] == '*' || text_[i] == '#' ||
                 text_[i] == '|' || text_[i] == '`';
          break;
        case Byte::tick: {
          const std::size_t close = text_.find('`', i + 1);
          i = close == std::string_view::npos || close >= to ? i + 1 : close + 1;
          breaks_.push_back(tokens_.size());
          break;
        }
        case Byte::clause:
          breaks_.push_back(tokens_.size());
          ++i;
          break;
        case Byte::other:
          ++i;
          break;
      }
    }
    const bool may_match = !question && (classes & cue_words) != 0;
    if (may_match && tokens_.size() >= fewest_words && tokens_.size() <= most_words) match();
    return std::max(i, at + 1);
  }

  std::size_t word(std::size_t i, std::size_t to) {
    const std::size_t start = i, lower_start = lower_.size();
    std::uint32_t hash = WordTable::begin;
    const auto take = [&](char c) {
      lower_ += c;
      hash = WordTable::fold(hash, c);
    };
    while (i < to) {
      const char c = text_[i];
      if (static_cast<unsigned char>(c) == 0xE2 && text_.substr(i, 3) == "\xE2\x80\x99") {  // a typographic apostrophe
        take('\'');
        i += 3;
      } else if (kind_of(c) == Byte::letter) {
        take(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        ++i;
      } else if ((c == '\'' || c == '-') && i + 1 < to && kind_of(text_[i + 1]) == Byte::letter) {
        take(c);
        ++i;
      } else {
        break;
      }
    }
    const std::size_t length = lower_.size() - lower_start;
    tokens_.push_back({start, std::min(i, to), static_cast<std::uint32_t>(lower_start),
                       static_cast<std::uint32_t>(length),
                       words_->classes({lower_.data() + lower_start, length}, hash)});
    return i;
  }

  bool has(std::size_t i, std::uint32_t classes) const {
    return i < tokens_.size() && (tokens_[i].classes & classes) != 0;
  }
  std::string_view letters(std::size_t i) const {
    return std::string_view(lower_).substr(tokens_[i].at, tokens_[i].length);
  }
  bool is(std::size_t i, std::string_view word) const { return i < tokens_.size() && letters(i) == word; }
  bool broken_before(std::size_t i) const { return std::binary_search(breaks_.begin(), breaks_.end(), i); }

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
    hits_[static_cast<std::size_t>(hit_count_++)] = {precedence(pattern), cue, from};
  }

  void tell(const Hit& hit) {
    // Up to eight words from the cue on, or to the end of the clause; not ending in a word that leads on.
    std::size_t last = hit.cue;
    while (last + 1 < tokens_.size() && last - hit.cue < 7 && !broken_before(last + 1)) ++last;
    while (last > hit.cue && has(last, leads_on)) --last;
    const PatternText& text = pattern_texts[hit.place];
    ProbeMatch& match = out.emplace_back();
    match.pattern = text.pattern;
    match.start = static_cast<std::int64_t>(tokens_[hit.from].start);
    match.end = static_cast<std::int64_t>(tokens_[last].end);
    match.words = text_.substr(tokens_[hit.from].start, tokens_[last].end - tokens_[hit.from].start);
    for (char& c : match.words) {
      if (c == '\n' || c == '\r') c = ' ';
    }
    match.turn = turn_;
    match.speaker = speaker_;
    match.id = text.id;
    match.seeks = text.seeks;
    match.follow_ups.reserve(text.follow_ups.size());
    for (const std::string_view follow_up : text.follow_ups) {
      if (follow_up.empty()) continue;
      std::string& made = match.follow_ups.emplace_back();
      const std::size_t place = follow_up.find("{x}");
      if (place == std::string_view::npos) {
        made = follow_up;
        continue;
      }
      made.reserve(follow_up.size() + match.words.size());
      made.append(follow_up.substr(0, place)).append(match.words).append(follow_up.substr(place + 3));
    }
  }

  void match() {
    seen_ = 0;
    hit_count_ = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::uint32_t c = tokens_[i].classes;
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
    std::sort(hits_.begin(), hits_.begin() + hit_count_, [](const Hit& a, const Hit& b) { return a.place < b.place; });
    for (std::ptrdiff_t i = 0; i < hit_count_; ++i) tell(hits_[static_cast<std::size_t>(i)]);
  }

  void act(std::size_t i) {
    // "rolled" and "changed" say little alone; an act has something it acts on, and is not done to somebody.
    if (i + 1 >= tokens_.size() || passive(i) || denied(i)) return;
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
    switch (letters(i).front()) {
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
        if (at(i, {"out", "of", "the", "ordinary"}) && (i + 4 >= tokens_.size() || broken_before(i + 4)))
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

  std::string_view text_;
  const WordTable* words_ = &spoken_words();
  std::optional<WordTable> own_words_;
  std::int64_t turn_ = 0;
  std::string_view speaker_;
  std::string lower_;
  std::vector<Token> tokens_;
  std::vector<std::size_t> breaks_;
  std::uint32_t seen_ = 0;
  std::array<Hit, pattern_texts.size()> hits_{};
  std::ptrdiff_t hit_count_ = 0;
};

}  // namespace

std::vector<ProbeMatch> probe(std::string_view text) {
  Prober prober(text);
  prober.look(0, text.size(), 0, {});
  return std::move(prober.out);
}

std::vector<ProbeMatch> probe_transcript(std::string_view text) {
  const std::vector<Turn> turns = turns_of(text);
  Prober prober(text);
  std::string_view last;
  for (const Turn& turn : turns) {
    if (turn.speaker != last) prober.add_subject(turn.speaker.substr(0, turn.speaker.find(' ')));
    last = turn.speaker;
  }
  for (std::size_t i = 0; i < turns.size(); ++i) {
    if (leads_the_talk(turns[i].speaker)) continue;
    prober.look(turns[i].from, turns[i].to, static_cast<std::int64_t>(i), turns[i].speaker);
  }
  return std::move(prober.out);
}

}  // namespace debrief::inline v0
