#include "debrief/facilitate/probe.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "facilitate/patterns_shown.hpp"
#include "facilitate/spoken_sentence.hpp"
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
    sentence_.clear();
    std::uint32_t classes = 0;
    bool question = false, over = false;
    std::size_t i = at;
    while (i < to && !over) {
      const char c = text_[i];
      switch (kind_of(c)) {
        case Byte::letter:
          i = word(i, to);
          classes |= sentence_.words.back().classes;
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
          sentence_.clause_ends.push_back(sentence_.words.size());
          break;
        }
        case Byte::clause:
          sentence_.clause_ends.push_back(sentence_.words.size());
          ++i;
          break;
        case Byte::other:
          ++i;
          break;
      }
    }
    const bool may_match = !question && (classes & cue_words) != 0;
    if (may_match && sentence_.words.size() >= fewest_words && sentence_.words.size() <= most_words) {
      const PatternHits shown = patterns_shown(sentence_);
      for (std::size_t k = 0; k < shown.count; ++k) tell(shown.hits[k]);
    }
    return std::max(i, at + 1);
  }

  std::size_t word(std::size_t i, std::size_t to) {
    const std::size_t start = i, lower_start = sentence_.lower.size();
    std::uint32_t hash = WordTable::begin;
    const auto take = [&](char c) {
      sentence_.lower += c;
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
    const std::size_t length = sentence_.lower.size() - lower_start;
    sentence_.words.push_back({start, std::min(i, to), static_cast<std::uint32_t>(lower_start),
                               static_cast<std::uint32_t>(length),
                               words_->classes({sentence_.lower.data() + lower_start, length}, hash)});
    return i;
  }

  void tell(const PatternHit& hit) {
    // Up to eight words from the cue on, or to the end of the clause; not ending in a word that leads on.
    std::size_t last = hit.cue;
    while (last + 1 < sentence_.words.size() && last - hit.cue < 7 && !sentence_.broken_before(last + 1)) ++last;
    while (last > hit.cue && sentence_.has(last, leads_on)) --last;
    const PatternText& text = pattern_texts[hit.place];
    ProbeMatch& match = out.emplace_back();
    match.pattern = text.pattern;
    match.start = static_cast<std::int64_t>(sentence_.words[hit.from].start);
    match.end = static_cast<std::int64_t>(sentence_.words[last].end);
    match.words =
        text_.substr(sentence_.words[hit.from].start, sentence_.words[last].end - sentence_.words[hit.from].start);
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

  std::string_view text_;
  const WordTable* words_ = &spoken_words();
  std::optional<WordTable> own_words_;
  std::int64_t turn_ = 0;
  std::string_view speaker_;
  SpokenSentence sentence_;
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
