#include "check/question_parts.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "check/language/contraction.hpp"
#include "check/language/lexicon.hpp"
#include "check/question_verbs.hpp"

namespace debrief::inline v0::check_detail {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t longest_question = 1000;
constexpr std::size_t longest_part = 160;

bool is(std::string_view word, std::initializer_list<std::string_view> words) {
  return is_one_of(word, words);
}

bool is_role(const std::string& word) {
  return (classes_of(word) & language_detail::word_role) != 0;
}

/// "human error" names no person, and "operator workload" none either.
bool names_a_topic(std::string_view word) {
  return is(word, {"error", "errors", "mistake", "mistakes", "factor", "factors", "workload", "fatigue", "training",
                   "intervention", "action", "actions", "process"});
}

bool is_auxiliary(std::string_view word) {
  return is(word, {"did", "do", "does", "was", "were", "is", "are", "had", "has", "have", "would", "could", "should",
                   "can", "will", "might", "may", "must", "ought"});
}

std::string joined(const Words& words, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    if (words[i] == ",") {
      out += ',';
      continue;
    }
    if (!out.empty()) out += ' ';
    out += words[i];
  }
  return out.size() > longest_part ? std::string() : out;
}

struct Word {
  std::string lower;
  std::string surface;
};

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return text;
}

void add_word(std::string surface, std::vector<Word>& out) {
  bool comma = false;
  while (!surface.empty() && std::string_view(",;:").find(surface.back()) != std::string_view::npos) {
    comma = true;
    surface.pop_back();
  }
  std::string lower = lowered(surface);
  if (language_detail::lacks_apostrophe(lower)) {
    surface.insert(surface.size() - 1, "'");
    lower = lowered(surface);
  }
  const auto add = [&out](std::string text) { out.push_back({lowered(text), text}); };
  if (lower == "can't" || lower == "cannot") {
    add("can");
    add("not");
  } else if (lower == "won't") {
    add("will");
    add("not");
  } else if (lower.size() > 3 && lower.ends_with("n't")) {
    add(surface.substr(0, surface.size() - 3));
    add("not");
  } else if (is(lower, {"what's", "who's", "how's", "where's", "it's", "that's"})) {
    add(surface.substr(0, surface.size() - 2));
    add("is");
  } else if (!lower.empty()) {
    out.push_back({lower, surface});
  }
  if (comma) out.push_back({",", ","});
}

/// Words as they stand and in lower case; quotation marks, brackets and marks at the end are dropped.
std::vector<Word> words_of(std::string_view question) {
  std::string text;
  for (std::size_t i = 0; i < question.size(); ++i) {
    const std::string_view rest = question.substr(i);
    if (rest.starts_with("\xE2\x80\x99") || rest.starts_with("\xE2\x80\x98")) {
      text += '\'';
      i += 2;
    } else if (rest.starts_with("\xE2\x80\x9C") || rest.starts_with("\xE2\x80\x9D")) {
      i += 2;
    } else if (std::string_view("\"?!*_()[]\r\n\t").find(question[i]) != std::string_view::npos) {
      text += ' ';
    } else {
      text += question[i];
    }
  }
  std::vector<Word> out;
  std::string word;
  for (const char c : text + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    while (!word.empty() && word.back() == '.') word.pop_back();
    if (!word.empty()) add_word(std::move(word), out);
    word.clear();
  }
  return out;
}

class Reader {
 public:
  Reader(std::string_view question, const std::vector<std::string>& participants) : participants_(participants) {
    for (Word& word : words_of(question)) {
      lower_.push_back(std::move(word.lower));
      surface_.push_back(std::move(word.surface));
    }
  }

  QuestionParts read() {
    std::size_t at = 0;
    while (at < size() && is(lower_[at], {"and", "but", "so", "well", "ok", "okay", "please", ",", "then"})) ++at;
    if (at < size() && is(lower_[at], {"can", "could", "would", "will"}) && word(at + 1) == "you" &&
        is(word(at + 2), {"please", "explain", "justify", "defend", "account", "tell"})) {
      at += word(at + 2) == "please" ? 3 : 2;
    }
    const std::string opener = word(at);
    if (opener == "for" && is(word(at + 1), {"what", "which"}) && word(at + 2) == "reason") {
      // "For what reason": why.
      at += 3;
      is_auxiliary(word(at)) ? inverted(at) : clause(at);
    } else if (is(opener, {"who", "whose"})) {
      who(at + 1, opener == "whose");
    } else if (opener == "which" && word(at + 1) == "of") {
      who(at + 3, false);
    } else if (is(opener, {"explain", "justify", "defend", "account", "tell"})) {
      at += is(word(at + 1), {"for", "us", "me"}) ? 2 : 1;
      if (is(word(at), {"why", "how"})) ++at;
      clause(at);
    } else if (is(opener, {"why", "how", "what", "where", "when", "if"})) {
      ++at;
      while (is(word(at), {"come", "on", "earth", "hell", "exactly", "then"}) ||
             (word(at) == "the" && word(at + 1) == "hell"))
        ++at;
      is_auxiliary(word(at)) ? inverted(at) : clause(at);
    } else if (is_auxiliary(opener)) {
      inverted(at);
    } else {
      clause(at);
    }
    return std::move(out_);
  }

 private:
  std::size_t size() const { return lower_.size(); }
  std::string word(std::size_t at) const { return at < size() ? lower_[at] : std::string(); }

  /// Auxiliary, subject, act.
  void inverted(std::size_t at) {
    out_.auxiliary = word(at++);
    at = negation(at);
    act(subjects(at));
  }

  /// Subject, auxiliary or none, act.
  void clause(std::size_t at) {
    at = subjects(at);
    if (is_auxiliary(word(at))) out_.auxiliary = word(at++);
    act(at);
  }

  void who(std::size_t at, bool whose) {
    out_.subject = "people";
    out_.was = "were";
    if (!whose && is(word(at), {"is", "was", "are", "were"}) && is(word(at + 1), {"responsible", "accountable"})) {
      out_.object = joined(surface_, std::min(at + (word(at + 2) == "for" ? 3 : 2), size()), size());
      return;
    }
    if (!whose) {
      // "Who should have caught it": what there was to do, rather than who did it.
      if (is(word(at), {"should", "could", "ought", "would"})) ++at;
      return act(at);
    }
    while (at < size() && !is(word(at), {"was", "is", "were"})) ++at;
    ++at;
    if (word(at) == "it" && word(at + 1) == "to") return act(at + 2);
    out_.object = joined(surface_, std::min(at, size()), size());
  }

  std::size_t negation(std::size_t at) {
    while (is(word(at), {"not", "never"})) {
      out_.negative = true;
      ++at;
    }
    return at;
  }

  void set_subject(std::string subject, std::string_view was) {
    out_.subject = std::move(subject);
    out_.was = was;
  }

  /// "you and the DBA", "the engineer on duty".
  std::size_t subjects(std::size_t at) {
    at = subject(at);
    if (word(at) == "on" && is(word(at + 1), {"duty", "shift", "call"})) {
      if (!out_.subject.empty()) out_.subject += " on " + word(at + 1);
      at += 2;
    }
    if (word(at) != "and" || out_.subject.empty()) return at;
    const std::string first = out_.subject;
    const std::size_t end = subject(at + 1);
    if (end > at + 1 && out_.subject != first) set_subject(first + " and " + out_.subject, "were");
    return end;
  }

  std::size_t subject(std::size_t at) {
    const std::string first = word(at);
    if (is(first, {"you", "they", "we"})) {
      set_subject(first, "were");
      return at + 1;
    }
    if (is(first, {"he", "she"})) {
      set_subject("the responder", "was");
      return at + 1;
    }
    if (is(first, {"nobody", "anyone", "anybody", "someone", "somebody", "everyone", "everybody"}) ||
        (first == "no" && word(at + 1) == "one") || (first == "none" && word(at + 1) == "of")) {
      set_subject("people", "were");
      out_.negative = out_.negative || is(first, {"nobody", "no", "none"});
      return at + (is(first, {"no"}) ? 2 : is(first, {"none"}) ? 3 : 1);
    }
    if (std::find(participants_.begin(), participants_.end(), first) != participants_.end()) {
      set_subject("the responder", "was");
      ++at;
      while (std::find(participants_.begin(), participants_.end(), word(at)) != participants_.end()) ++at;
      return at;
    }
    if (first.ends_with("'s") && is_role(word(at + 1))) return noun_phrase(at + 1);
    if (is(first, {"it", "this", "that", "there"}) && !is_role(word(at + 1))) {
      thing_ = surface_[at];
      return at + 1;
    }
    return noun_phrase(at);
  }

  std::size_t noun_phrase(std::size_t at) {
    const bool determined = is(word(at), {"the", "our", "your", "their", "a", "an", "this", "that", "any", "these"});
    for (std::size_t i = at; i < std::min(size(), at + (determined ? 4 : 1)); ++i) {
      const bool on_call = word(i) == "on" && word(i + 1) == "call";
      if (!is_role(word(i)) && !is(word(i), {"on-call", "oncall"}) && !on_call) continue;
      if (names_a_topic(word(i + 1))) continue;
      std::size_t end = i + (on_call ? 2 : 1);
      while (end < size() && end < i + 3 && is_role(word(end))) ++end;
      std::string phrase = joined(surface_, at, end);
      if (phrase.starts_with("your ")) phrase.replace(0, 4, "the");
      const bool plural = word(end - 1).ends_with("s") && !is(word(end - 1), {"ops", "devops"});
      const bool named_bare = determined || is(word(end - 1), {"management", "leadership", "support", "security"});
      set_subject(named_bare ? phrase : "the " + phrase, plural ? "were" : "was");
      return end;
    }
    if (!determined) return at;
    std::size_t end = at + 1;
    while (end < size() && end < at + 5 && !ends_phrase(end)) ++end;
    thing_ = joined(surface_, at, end);
    return end;
  }

  bool ends_phrase(std::size_t at) const {
    using namespace language_detail;
    if ((classes_of(lower_[at]) &
         (word_participle | word_adverb | word_negation | word_preposition | word_auxiliary | word_conjunction)) != 0 ||
        lower_[at] == ",")
      return true;
    for (const std::string_view end : {"able", "ible", "ful", "ous", "ive", "ent", "ant"}) {
      if (at > 1 && lower_[at].size() > end.size() + 2 && lower_[at].ends_with(end) && at + 1 <= size() &&
          (at + 1 == size() || !is_role(word(at))) &&
          !is(lower_[at], {"client", "agent", "event", "incident", "document", "deployment", "component", "tenant",
                           "environment", "archive", "drive", "table"}))
        return true;
    }
    return lower_[at].ends_with("ed") && lower_[at].size() > 4;
  }

  void act(std::size_t at) {
    at = negation(at);
    while (is(word(at),
              {"just",  "simply",   "even",  "ever",     "actually",     "only",     "really",   "first", "also",
               "still", "possibly", "have",  "been",     "to",           "already",  "so",       "then",  "always",
               "often", "usually",  "again", "suddenly", "deliberately", "manually", "knowingly"}) &&
           !(word(at) == "have" && main_have(at))) {
      ++at;
      at = negation(at);
    }
    if (is(word(at), {"take", "taken"}) && is(lowered(thing_), {"it", "this", "that"})) {
      ++at;
      while (is(word(at), {"us", "you", "them", "him", "her"})) ++at;
      std::size_t to = at;
      while (to < size() && word(to) != "to" && word(to) != "before" && word(to) != "until") ++to;
      out_.duration = joined(surface_, at, to);
      if (is(word(at), {"so", "that", "this", "too"})) out_.duration = "minutes";
      if (to == size()) out_.duration.clear();
      thing_.clear();
      at = to + 1;
      if (is(word(to), {"before", "until"})) at = subject(to + 1);
    }
    std::size_t end = end_of_question(at);
    while (end > at) {
      if (is(word(end - 1), {"first", "earlier", "sooner", "immediately", "faster", "quicker", "quickly", "already",
                             "all", "away", "then", ",", "anyway", "before"})) {
        if (is(word(end - 1), {"all", "away"}) && !is(word(end - 2), {"at", "right", "straight"})) break;
        end -= is(word(end - 1), {"all", "away"}) ? 2 : 1;
      } else if (end > at + 1 && word(end - 1) == "time" && word(end - 2) == "in") {
        end -= 2;
      } else if (end > at + 3 && word(end - 1) == "place" && word(end - 2) == "first") {
        end -= 4;
      } else {
        break;
      }
    }
    if (at >= end) return finish_thing();
    verb(at, end);
  }

  /// Where ", and who ..." begins another question; the end of the words where none does.
  std::size_t end_of_question(std::size_t at) const {
    for (std::size_t i = at + 1; i < size(); ++i) {
      if (!is(word(i), {"and", "or", "but"})) continue;
      if (!is(word(i + 1), {"who", "whose", "what", "when", "where", "why", "how", "which", "if"})) continue;
      return lower_[i - 1] == "," ? i - 1 : i;
    }
    return size();
  }

  /// "have" with an object rather than a participle behind it.
  bool main_have(std::size_t at) const {
    if (at + 1 >= size()) return true;
    return !is(word(at + 1), {"been", "not", "never", "just", "even", "already"}) &&
           (classes_of(word(at + 1)) & language_detail::word_participle) == 0 && !word(at + 1).ends_with("ed");
  }

  void verb(std::size_t at, std::size_t end) {
    const bool to_be = is(out_.auxiliary, {"was", "were", "is", "are"});
    const std::string first = word(at);
    // No verb stands here, and so the act is not understood.
    using namespace language_detail;
    if ((classes_of(first) & (word_preposition | word_conjunction | word_determiner)) != 0 &&
        known_base_of(first).empty())
      return finish_thing();
    const bool verbal =
        first.ends_with("ing") || first.ends_with("ed") || (classes_of(first) & language_detail::word_participle) != 0;
    // "Were you tired": a state, not an act, where no list of verbs knows the word.
    const bool adjective = to_be && thing_.empty() && first.ends_with("ed") && known_base_of(first).empty();
    if (to_be && (!verbal || adjective)) {
      out_.state = joined(surface_, at, end);
      return finish_thing();
    }
    out_.verb = base_of(first);
    std::size_t rest = at + 1;
    if (out_.verb == "fail" && word(rest) == "to") {
      out_.negative = true;
      out_.verb = base_of(word(rest + 1));
      rest += 2;
    }
    out_.act = act_of(out_.verb);
    const std::string tail = joined(surface_, std::min(rest, end), end);
    out_.doing = gerund_of(out_.verb) + (tail.empty() ? "" : " " + tail);
    const bool passive = to_be && !first.ends_with("ing") && !thing_.empty();
    if (passive) {
      out_.object = thing_;
      out_.doing = gerund_of(out_.verb) + " " + lowered_determiner(thing_) + (tail.empty() ? "" : " " + tail);
    } else if (to_be && !first.ends_with("ing") && out_.subject == "people") {
      out_.doing = gerund_of(out_.verb) + " somebody" + (tail.empty() ? "" : " " + tail);
    } else {
      object(rest, end);
    }
    if (out_.doing.size() > longest_part) out_.doing.clear();
  }

  void object(std::size_t at, std::size_t end) {
    while (at < end && is(word(at), {"at", "to", "for", "into", "back", "up", "out", "off", "over", "down", "about",
                                     "through", "with", "that"}))
      ++at;
    std::size_t stop = at;
    while (stop < end && !is(word(stop), {"before", "after", "when", "while", "instead", "until", "on", "during", "in",
                                          "rather", "without", ",", "and", "because", "if"}))
      ++stop;
    out_.object = joined(surface_, at, stop);
  }

  static std::string lowered_determiner(std::string text) {
    for (const std::string_view word : {"The ", "This", "That", "It", "Our ", "A ", "An "}) {
      if (text.starts_with(word)) text[0] = static_cast<char>(text[0] | 0x20);
    }
    return text;
  }

  void finish_thing() {
    if (out_.object.empty()) out_.object = thing_;
  }

  const std::vector<std::string>& participants_;
  Words lower_;
  Words surface_;
  std::string thing_;
  QuestionParts out_;
};

}  // namespace

QuestionParts parts_of(std::string_view question, const std::vector<std::string>& participants) {
  if (question.size() > longest_question) return {};
  return Reader(question, participants).read();
}

std::vector<std::string> question_words(std::string_view question) {
  std::vector<std::string> out;
  for (Word& word : words_of(question.substr(0, longest_question))) out.push_back(std::move(word.lower));
  return out;
}

}  // namespace debrief::inline v0::check_detail
