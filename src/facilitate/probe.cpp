#include "debrief/facilitate/probe.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace debrief::inline v0 {

namespace {

enum WordClass : std::uint32_t {
  subject = 1U << 0U,  // somebody
  bridge = 1U << 1U,   // may stand between somebody and their verb
  joins = 1U << 2U,    // carries the subject on: "and", "then"
  sees = 1U << 3U,     // noticed
  judges = 1U << 4U,   // thought
  chooses = 1U << 5U,  // decided
  knows = 1U << 6U,    // knew
  feels = 1U << 7U,    // worried
  usual = 1U << 8U,    // normally
  acts = 1U << 9U,     // restarted
  asks = 1U << 10U,    // paged
  seems = 1U << 11U,   // looked, seemed
  odd = 1U << 12U,     // strange, fine: how something seemed
  surprises = 1U << 13U,
  pronoun = 1U << 14U,
  breaks = 1U << 15U,  // begins another clause
};

using Words = std::unordered_map<std::string_view, std::uint32_t>;

const Words& vocabulary() {
  static const Words words = [] {
    Words out;
    const auto add = [&out](std::uint32_t classes, std::initializer_list<std::string_view> list) {
      for (const std::string_view word : list) out[word] |= classes;
    };
    add(subject | pronoun, {"i", "we", "he", "she", "they", "i'd", "we'd", "he'd", "she'd", "they'd", "i've", "we've",
                            "they've", "i'm", "we're", "they're", "you"});
    add(subject, {"someone",  "somebody",   "everyone",    "everybody",  "nobody", "anyone",        "team",
                  "teams",    "engineer",   "engineers",   "on-call",    "oncall", "responder",     "responders",
                  "operator", "operators",  "developer",   "developers", "dev",    "devs",          "sre",
                  "sres",     "dba",        "dbas",        "admin",      "admins", "administrator", "administrators",
                  "staff",    "colleague",  "colleagues",  "commander",  "lead",   "manager",       "people",
                  "who",      "maintainer", "maintainers", "techs",      "ops",    "volunteers"});
    add(pronoun, {"it", "that", "this"});
    add(bridge, {"was",         "were",         "had",     "have",      "has",        "did",     "am",
                 "are",         "is",           "be",      "been",      "also",       "then",    "first",
                 "immediately", "both",         "all",     "quickly",   "eventually", "finally", "manually",
                 "really",      "very",         "quite",   "pretty",    "so",         "a",       "bit",
                 "little",      "more",         "felt",    "feel",      "feeling",    "got",     "getting",
                 "became",      "still",        "already", "initially", "soon",       "now",     "not",
                 "never",       "just",         "only",    "even",      "first",      "later",   "promptly",
                 "temporarily", "successfully", "again",   "simply",    "too",        "rather",  "extremely",
                 "increasingly"});
    add(joins, {"and", "then", "or"});
    add(breaks, {"that", "which", "when", "while", "because", "but", "as", "if", "after", "before", "until", "since",
                 "though", "although", "where", "whereas", "so"});
    add(sees, {"noticed", "saw", "spotted", "observed", "heard", "seeing", "noticing"});
    add(judges, {"thought", "believed", "assumed", "suspected", "concluded", "figured", "guessed", "diagnosed",
                 "hypothesized", "hypothesised", "reckoned", "determined", "expected", "deduced", "theorized",
                 "theorised", "wondered", "presumed", "doubted"});
    add(chooses, {"decided", "chose", "opted", "elected", "agreed", "preferred"});
    add(knows, {"knew", "remembered", "recalled", "recognized", "recognised", "aware", "familiar"});
    add(feels, {"frustrated", "worried",  "panicked",  "panicking", "relieved",      "confused",  "tired",  "exhausted",
                "rushed",     "stressed", "nervous",   "anxious",   "overwhelmed",   "scared",    "afraid", "unsure",
                "uncertain",  "hesitant", "hesitated", "reluctant", "uncomfortable", "confident", "hoped",  "hoping",
                "concerned",  "puzzled",  "sleepy",    "surprised", "baffled"});
    add(surprises, {"surprised", "surprising", "surprisingly", "unexpectedly", "baffled", "puzzled"});
    add(usual, {"usually", "normally", "typically", "ordinarily", "whenever", "generally"});
    add(acts,
        {"restarted",  "rebooted",  "reverted",   "pushed",     "ran",       "executed",     "disabled",  "enabled",
         "drained",    "deployed",  "redeployed", "deleted",    "removed",   "killed",       "stopped",   "scaled",
         "increased",  "decreased", "switched",   "patched",    "applied",   "merged",       "cleared",   "flushed",
         "redirected", "blocked",   "unblocked",  "rebuilt",    "reset",     "tried",        "attempted", "upgraded",
         "downgraded", "cordoned",  "evicted",    "terminated", "throttled", "reconfigured", "rerouted",  "depooled",
         "repooled",   "purged",    "unplugged",  "replaced",   "bumped",    "rolled",       "changed",   "moved",
         "truncated",  "updated"});
    add(asks, {"paged", "asked", "escalated", "pinged", "contacted", "messaged", "phoned", "emailed", "summoned",
               "called", "reached", "looped", "brought", "pulled", "consulted"});
    add(seems, {"seemed", "looked", "appeared", "felt"});
    add(odd, {"odd", "weird", "strange", "off",        "funny", "fine", "healthy", "normal", "slow",    "high",
              "low", "wrong", "unusual", "suspicious", "ok",    "okay", "like",    "fishy",  "similar", "good"});
    return out;
  }();
  return words;
}

struct Token {
  std::size_t start, end;
  std::uint32_t classes;
  std::size_t length;     ///< of the word in small letters
  std::string_view word;  ///< in small letters
};

struct Pattern {
  ResponsePattern pattern;
  std::string_view id, seeks;
  std::array<std::string_view, 3> follow_ups;
};

constexpr std::array<Pattern, 11> patterns = {{
    {ResponsePattern::help_seeking,
     "RP8",
     "signals that led to asking for help",
     {"What made \"{x}\" the next step at that moment?",
      "How was it known whom to turn to: a rota, a guide, or a rule of thumb?", ""}},
    {ResponsePattern::decision,
     "RP3",
     "the rationale of a choice and the options beside it",
     {"What led up to \"{x}\"?", "Where had the same been chosen before?",
      "In which similar case would something else be chosen?"}},
    {ResponsePattern::knowledge,
     "RP4",
     "knowledge that is presumed to be shared",
     {"Where does \"{x}\" come from: told, or met before?", "How do colleagues come by the same knowledge?",
      "How many in the room knew it too?"}},
    {ResponsePattern::state_of_mind,
     "RP5",
     "pressures and other things in play",
     {"What else was going on around \"{x}\"?", "When did that begin?", ""}},
    {ResponsePattern::mental_model,
     "RP6",
     "how work and system usually go",
     {"When does \"{x}\" go another way?", "What usually comes right before and right after?",
      "Which other ways of doing it exist?"}},
    {ResponsePattern::assessment,
     "RP2",
     "the grounds of a judgement",
     {"What told you \"{x}\"?", "When did that picture first form, and which sign tipped it?", ""}},
    {ResponsePattern::observation,
     "RP1",
     "cues behind an observation",
     {"What about \"{x}\" stood out?", "What else was on the screen, or in your ears, right then?", ""}},
    {ResponsePattern::action,
     "RP7",
     "what led to an act, and what else was open",
     {"Which other courses were open around \"{x}\"?", "What pressure was there at that moment?", ""}},
    {ResponsePattern::typicality,
     "XP1",
     "what normal looks like",
     {"What would \"{x}\" look like on an ordinary day?",
      "When did the picture stop fitting, and how sure was it then?", ""}},
    {ResponsePattern::distinctions,
     "XP2",
     "fine differences that experience sees",
     {"Which feature of \"{x}\" tells the two apart?",
      "What does it say to experienced eyes that a newcomer passes over?", ""}},
    {ResponsePattern::projection,
     "XP3",
     "what was expected to come next",
     {"Which signs said that \"{x}\" was coming?", "Which moves were gone through in mind before one was made?", ""}},
}};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

class Prober {
 public:
  explicit Prober(std::string_view text) : text_(text) { lower_.reserve(256); }

  std::vector<ProbeMatch> out;

  void add_subject(std::string name) { names_.insert(std::move(name)); }

  /// Looks through a stretch of the text, sentence by sentence.
  void look(std::size_t from, std::size_t to, std::int64_t turn, std::string_view speaker) {
    turn_ = turn;
    speaker_ = speaker;
    std::size_t at = from;
    bool in_code = false;
    while (at < to) {
      // Lines of code, headings and tables are passed over.
      if (at == from || text_[at - 1] == '\n') {
        const std::size_t line_end = std::min(text_.find('\n', at), to);
        const std::string_view line = text_.substr(at, line_end - at);
        const std::size_t text_start = line.find_first_not_of(" \t>");
        const std::string_view body =
            text_start == std::string_view::npos ? std::string_view{} : line.substr(text_start);
        const bool fence = body.starts_with("```") || body.starts_with("~~~");
        if (fence) in_code = !in_code;
        if (fence || in_code || body.starts_with('#') || body.starts_with('|')) {
          at = line_end + 1;
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
    bool question = false;
    std::size_t i = at;
    while (i < to) {
      const char c = text_[i];
      if (c == '?') question = true;
      if (c == '.' || c == '!' || c == '?') {
        const bool ends =
            i + 1 >= to || text_[i + 1] == ' ' || text_[i + 1] == '\n' || text_[i + 1] == '"' || text_[i + 1] == ')';
        ++i;
        if (ends) break;
        continue;
      }
      if (c == '\n') {
        ++i;
        // A line that ends without a full stop goes on, unless a new paragraph, list item or heading begins.
        if (i >= to || text_[i] == '\n' || text_[i] == '-' || text_[i] == '*' || text_[i] == '#' || text_[i] == '|' ||
            text_[i] == '`')
          break;
        continue;
      }
      if (c == '`') {
        const std::size_t close = text_.find('`', i + 1);
        i = close == std::string_view::npos || close >= to ? i + 1 : close + 1;
        breaks_.push_back(tokens_.size());
        continue;
      }
      if (!is_letter(c)) {
        if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') breaks_.push_back(tokens_.size());
        ++i;
        continue;
      }
      i = word(i, to);
    }
    if (!question && tokens_.size() >= 3 && tokens_.size() <= 120) match();
    return std::max(i, at + 1);
  }

  std::size_t word(std::size_t i, std::size_t to) {
    const std::size_t start = i, lower_start = lower_.size();
    while (i < to) {
      const char c = text_[i];
      if (static_cast<unsigned char>(c) == 0xE2 && text_.substr(i, 3) == "\xE2\x80\x99") {  // a typographic apostrophe
        lower_ += '\'';
        i += 3;
      } else if (is_letter(c)) {
        lower_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        ++i;
      } else if ((c == '\'' || c == '-') && i + 1 < to && is_letter(text_[i + 1])) {
        lower_ += c;
        ++i;
      } else {
        break;
      }
    }
    // The buffer may move, so words are looked up when the sentence is complete.
    tokens_.push_back({start, i, 0, lower_.size() - lower_start, {}});
    return i;
  }

  bool has(std::size_t i, std::uint32_t classes) const {
    return i < tokens_.size() && (tokens_[i].classes & classes) != 0;
  }
  bool is(std::size_t i, std::string_view word) const { return i < tokens_.size() && tokens_[i].word == word; }
  bool broken_before(std::size_t i) const { return std::binary_search(breaks_.begin(), breaks_.end(), i); }

  /// Whether somebody is the subject of the verb at i.
  bool human(std::size_t i) const {
    std::size_t at = i;
    int steps = 0;
    while (at > 0 && has(at - 1, bridge) && !has(at - 1, joins) && !broken_before(at) && steps++ < 5) --at;
    if (at == 0) return false;
    if (!broken_before(at) && has(at - 1, subject)) return true;
    // "I logged in and restarted it": the subject is carried over "and", up to the beginning of the clause.
    if (!has(at - 1, joins)) return false;
    for (std::size_t back = at - 1, seen = 0; back > 0 && seen < 14; --back, ++seen) {
      if (has(back - 1, breaks)) return false;
      if (has(back - 1, subject)) return true;
    }
    return false;
  }

  void found(ResponsePattern pattern, std::size_t first) {
    if ((seen_ >> static_cast<unsigned>(pattern) & 1U) != 0) return;
    seen_ |= 1U << static_cast<unsigned>(pattern);
    ProbeMatch& match = out.emplace_back();
    match.pattern = pattern;
    // The speaker's words from the cue on, up to eight of them or to the end of the clause.
    std::size_t last = first;
    while (last + 1 < tokens_.size() && last - first < 7 && !broken_before(last + 1)) ++last;
    // A phrase does not end in a word that leads on.
    static const std::unordered_set<std::string_view> leading = {
        "the", "a",   "an",    "to",   "of", "and", "in",   "on", "for", "with", "that", "at",
        "by",  "our", "their", "from", "it", "was", "were", "as", "or",  "is",   "had"};
    while (last > first && leading.contains(tokens_[last].word)) --last;
    match.start = static_cast<std::int64_t>(tokens_[first].start);
    match.end = static_cast<std::int64_t>(tokens_[last].end);
    match.words = text_.substr(tokens_[first].start, tokens_[last].end - tokens_[first].start);
    std::replace(match.words.begin(), match.words.end(), '\n', ' ');
    match.turn = turn_;
    match.speaker = speaker_;
  }

  void match() {
    const Words& words = vocabulary();
    std::size_t at = 0;
    for (Token& token : tokens_) {
      token.word = std::string_view(lower_).substr(at, token.length);
      at += token.length;
      const auto known = words.find(token.word);
      token.classes = known == words.end() ? 0 : known->second;
      if (!names_.empty() && names_.contains(std::string(token.word))) token.classes |= subject;
    }
    seen_ = 0;
    const std::size_t before = out.size();
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::uint32_t c = tokens_[i].classes;
      phrases(i);
      if ((c & (sees | judges | chooses | knows | feels | usual | acts | asks | seems | surprises)) == 0) continue;
      if ((c & sees) != 0 && human(i)) found(ResponsePattern::observation, i);
      if ((c & seems) != 0 && has(i + 1, odd) && !is(i + 2, "this") && !(is(i + 1, "like") && human(i)))
        found(ResponsePattern::observation, i);
      if ((c & judges) != 0 && human(i)) found(ResponsePattern::assessment, i);
      if ((c & chooses) != 0 && human(i)) found(ResponsePattern::decision, i);
      if ((c & knows) != 0 && human(i) && !is(i - 1, "not")) found(ResponsePattern::knowledge, i);
      if ((c & feels) != 0 && human(i)) found(ResponsePattern::state_of_mind, i);
      if ((c & usual) != 0) found(ResponsePattern::mental_model, i);
      if ((c & acts) != 0 && human(i)) act(i);
      if ((c & asks) != 0 && human(i)) ask(i);
      if ((c & surprises) != 0) found(ResponsePattern::typicality, i);
    }
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
                     [](const ProbeMatch& a, const ProbeMatch& b) { return rank(a.pattern) < rank(b.pattern); });
  }

  void act(std::size_t i) {
    // "rolled" and "changed" say little alone; an act has something it acts on.
    if (i + 1 >= tokens_.size()) return;
    if (is(i, "rolled") && !(is(i + 1, "back") || is(i + 1, "out") || is(i + 2, "back") || is(i + 3, "back"))) return;
    if (is(i, "tried") || is(i, "attempted")) {
      if (!is(i + 1, "to") && !is(i, "tried")) return;
    }
    found(ResponsePattern::action, i);
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
    found(ResponsePattern::help_seeking, i);
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
    switch (tokens_[i].word.front()) {
      case 'w':
        if ((at(i, {"went", "with"}) || at(i, {"went", "ahead"})) && human(i)) found(ResponsePattern::decision, i);
        break;
      case 's':
        if (at(i, {"settled", "on"}) && human(i)) found(ResponsePattern::decision, i);
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
        if (at(i, {"out", "of", "the", "ordinary"})) found(ResponsePattern::typicality, i);
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
        if ((at(i, {"never", "seen"}) || at(i, {"not", "seen"})) && (human(i) || human(i + 1)))
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

  static std::size_t rank(ResponsePattern pattern) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
      if (patterns[i].pattern == pattern) return i;
    }
    return patterns.size();
  }

  std::string_view text_;
  std::int64_t turn_ = 0;
  std::string_view speaker_;
  std::string lower_;
  std::vector<Token> tokens_;
  std::vector<std::size_t> breaks_;
  std::unordered_set<std::string> names_;
  std::uint32_t seen_ = 0;
};

void fill_in(std::vector<ProbeMatch>& matches) {
  for (ProbeMatch& match : matches) {
    const auto& pattern =
        *std::find_if(patterns.begin(), patterns.end(), [&](const Pattern& p) { return p.pattern == match.pattern; });
    match.id = pattern.id;
    match.seeks = pattern.seeks;
    for (const std::string_view follow_up : pattern.follow_ups) {
      if (follow_up.empty()) continue;
      std::string& made = match.follow_ups.emplace_back(follow_up);
      if (const std::size_t place = made.find("{x}"); place != std::string::npos) made.replace(place, 3, match.words);
    }
  }
}

struct Turn {
  std::size_t from = 0, to = 0;
  std::string_view speaker;
};

/// The speaker at the beginning of a line, and where their words begin; nothing when the line begins no turn.
std::optional<std::pair<std::string_view, std::size_t>> speaker_of(std::string_view line) {
  std::size_t at = line.find_first_not_of(" \t*-");
  if (at == std::string_view::npos) return std::nullopt;
  // A time in brackets, or with digits and colons, may stand first.
  if (line[at] == '[' || line[at] == '(') {
    const std::size_t close = line.find_first_of("])", at);
    if (close == std::string_view::npos) return std::nullopt;
    at = line.find_first_not_of(" \t*", close + 1);
  } else if (line[at] >= '0' && line[at] <= '9') {
    const std::size_t after = line.find_first_not_of("0123456789:.", at);
    if (after == std::string_view::npos || line[after] != ' ') return std::nullopt;
    at = line.find_first_not_of(" \t*", after);
  }
  if (at == std::string_view::npos) return std::nullopt;
  const std::size_t colon = line.find(':', at);
  if (colon == std::string_view::npos || colon == at || colon - at > 40) return std::nullopt;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '*') return std::nullopt;
  const std::string_view name = line.substr(at, colon - at);
  if (!is_letter(name.front()) || std::count(name.begin(), name.end(), ' ') > 3) return std::nullopt;
  if (name.find_first_of(".,;!?\"") != std::string_view::npos) return std::nullopt;
  return std::pair(name, colon + 1);
}

}  // namespace

std::vector<ProbeMatch> probe(std::string_view text) {
  Prober prober(text);
  prober.look(0, text.size(), 0, {});
  fill_in(prober.out);
  return std::move(prober.out);
}

std::vector<ProbeMatch> probe_transcript(std::string_view text) {
  std::vector<Turn> turns;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (const auto speaker = speaker_of(text.substr(at, end - at))) {
      turns.push_back({at + speaker->second, end, speaker->first});
    } else if (!turns.empty()) {
      turns.back().to = end;
    } else {
      turns.push_back({at, end, {}});
    }
    at = end + 1;
  }
  Prober prober(text);
  const auto folded = [](std::string_view name) {
    std::string out;
    for (const char c : name) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
  };
  const auto leads = [&](std::string_view name) {
    const std::string small = folded(name);
    return small.starts_with("facilitator") || small.starts_with("moderator") || small.starts_with("host") ||
           small.starts_with("interviewer");
  };
  for (const Turn& turn : turns) {
    const std::string name = folded(turn.speaker.substr(0, turn.speaker.find(' ')));
    if (!name.empty()) prober.add_subject(name);
  }
  for (std::size_t i = 0; i < turns.size(); ++i) {
    if (!leads(turns[i].speaker))
      prober.look(turns[i].from, turns[i].to, static_cast<std::int64_t>(i), turns[i].speaker);
  }
  fill_in(prober.out);
  return std::move(prober.out);
}

}  // namespace debrief::inline v0
