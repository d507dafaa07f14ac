#include "debrief/check/reword.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "check/question_parts.hpp"
#include "debrief/check/language.hpp"

namespace debrief::inline v0 {

namespace {

using check_detail::Act;
using check_detail::QuestionParts;

struct FormOfRule {
  std::string_view rule;
  QuestionForm form;
};

/// The most telling first: a question that meets several rules has the form of the first of them.
constexpr FormOfRule forms[] = {
    {"WQ-12", QuestionForm::justify},     {"WQ-01", QuestionForm::why_person}, {"WQ-02", QuestionForm::why_undone},
    {"WQ-03", QuestionForm::who},         {"WQ-11", QuestionForm::whose},      {"WQ-04", QuestionForm::how_could},
    {"WQ-05", QuestionForm::outburst},    {"WQ-09", QuestionForm::wrong_with}, {"WQ-07", QuestionForm::counterfactual},
    {"CF", QuestionForm::counterfactual}, {"WQ-06", QuestionForm::leading},    {"WQ-10", QuestionForm::compound},
    {"WQ-08", QuestionForm::closed},
};

constexpr std::string_view closed_question = "Yes or no ends the account; “what” and “how” begin one.";

void capitalise(std::string& text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] & ~0x20);
}

/// The sentences of a text that may hold several questions.
std::vector<std::string_view> sentences(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t mark = text.find("? ");
    const std::string_view one = text.substr(0, mark == std::string_view::npos ? mark : mark + 1);
    text.remove_prefix(mark == std::string_view::npos ? text.size() : mark + 2);
    if (one.find_first_not_of(" \t\r\n") != std::string_view::npos) out.push_back(one);
  }
  return out;
}

/// A noun phrase that can stand in an offer: no pronoun, no clause.
bool is_nameable(std::string_view object) {
  const std::vector<std::string> words = check_detail::question_words(object);
  if (words.empty()) return false;
  const auto any_of = [](const std::string& word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  if (any_of(words[0], {"it",    "this", "that", "what", "whether", "how", "if", "when",    "why",      "who",
                        "there", "they", "you",  "we",   "he",      "she", "i",  "nothing", "anything", "something"}))
    return words.size() > 1 && any_of(words[0], {"this", "that"}) && !any_of(words[1], {"was", "is", "were", "would"});
  return std::none_of(words.begin(), words.end(), [&](const std::string& word) {
    return any_of(word, {"was", "were", "is", "are", "had", "would", "did", "could", "should", "will", "has"});
  });
}

class Writer {
 public:
  Writer(QuestionParts parts, const RewordOptions& options, Rewording& out)
      : p_(std::move(parts)), options_(options), out_(out) {
    subject_ = p_.subject.empty() ? "you" : p_.subject;
    was_ = p_.was.empty() ? "were" : p_.was;
    object_ = is_nameable(p_.object) ? p_.object : std::string();
  }

  void write() {
    if (!options_.held.empty()) offer("Which signals suggested that " + options_.held + " was the matter?");
    switch (out_.form) {
      case QuestionForm::why_person:
      case QuestionForm::justify:
        return acts();
      case QuestionForm::why_undone:
        return undone();
      case QuestionForm::who:
        return who();
      case QuestionForm::whose:
        return whose();
      case QuestionForm::how_could:
        need("how it looked at that time");
        if (!object_.empty()) offer("How did " + object_ + " look at that time, and among what else?");
        offer("What did the screens and messages show at that time?");
        return offer("What did " + subject_ + " take the situation to be at that moment?");
      case QuestionForm::outburst:
        need("how it looked and what was weighed at that time");
        offer("What did it look like to " + (p_.subject.empty() || subject_ == "they" ? "the people there" : subject_) +
              " at that moment?");
        return offer("Which goals had to be met at the same time?");
      case QuestionForm::leading:
        return leading();
      case QuestionForm::counterfactual:
        return counterfactual();
      case QuestionForm::closed:
        return closed();
      case QuestionForm::wrong_with:
        need("where the work departed from the plan");
        offer("Which part of the work went differently from plan, and how did it show?");
        return offer("How is this work done on a day when nothing happens?");
      default:
        return;
    }
  }

 private:
  void offer(std::string text) {
    capitalise(text);
    if (std::find(out_.offers.begin(), out_.offers.end(), text) == out_.offers.end())
      out_.offers.push_back(std::move(text));
  }

  void need(std::string text) {
    if (out_.need.empty()) out_.need = std::move(text);
  }

  /// What was done or left undone, of a person.
  void acts() {
    if (!p_.duration.empty() || p_.doing.empty()) return state();
    if (!p_.negative) {
      need("what was seen and weighed before " + p_.doing);
      offer("What did " + subject_ + " see just before " + p_.doing + "?");
      offer("Which options were there besides " + p_.doing + ", and how did each look?");
      return offer("What made " + p_.doing + " feel like the next step at that moment?");
    }
    switch (p_.act) {
      case Act::look:
        need("what was looked at, and which signals led there");
        offer("What " + was_ + " " + subject_ + " looking at, and which signals led there?");
        if (!object_.empty())
          offer("How did " + object_ + " look at that time, from where " + subject_ + " " + was_ + "?");
        return offer("What would have brought " + p_.doing + " to mind?");
      case Act::notice:
        need("how it showed at that time, and among what else");
        if (!object_.empty()) offer("How did " + object_ + " show at that time, and among what else?");
        offer("What did " + subject_ + " take the situation to be at that moment?");
        return offer("Which signals reached " + as_object() + ", and in which order?");
      case Act::tell:
        need("on which cue " + p_.doing + " comes up");
        offer("On which cue did " + p_.doing + " come up, and how?");
        return offer("Who was thought to know already, and from what?");
      default:
        need("what was done instead, and on which signals");
        offer("What " + was_ + " " + subject_ + " doing at that time, and on which signals?");
        offer("How did " + p_.doing + " look as an option at that moment?");
        return offer("How is " + p_.doing + " done on a normal day?");
    }
  }

  void state() {
    need("what the work looked like at that time");
    offer("What else was in hand at that time?");
    offer("How did the situation look to " + as_object() + " at that moment?");
  }

  void undone() {
    if (p_.doing.empty()) return state();
    if (p_.act == Act::omit && !object_.empty()) {
      need("how it showed at that time, and among what else");
      offer("How did " + uncapital(object_) + " show at that time, and among what else?");
      return offer("What else was in hand at that time?");
    }
    need("on which cue " + p_.doing + " comes up");
    if (!p_.duration.empty()) {
      offer("What made " + p_.doing + " feel like the next step at the moment it did?");
      offer("What did people see and try in those " + p_.duration + "?");
    }
    offer("On which cue did " + p_.doing + " come up, and how?");
    if (p_.act != Act::tell || p_.duration.empty()) offer("What was known at that time, and to whom?");
    offer("How is " + p_.doing + " done on a normal day?");
  }

  void who() {
    switch (p_.act) {
      case Act::approve:
        need("what the review step shows and asks");
        offer("What did the review step show, and what did it ask for?");
        offer("What made the change look safe at that point?");
        return;
      case Act::omit:
      case Act::notice:
      case Act::look:
        need("how the step or signal shows to the people who meet it");
        offer("How does it show to the people who meet it, and among what else?");
        offer("What would make it hard to pass by next time?");
        return;
      default:
        need("how the change came to be made, step by step");
        offer("What did the path of the change look like, from idea to production?");
        if (!p_.doing.empty() && p_.act == Act::change) offer("How does " + p_.doing + " work on a normal day?");
        offer("What did the tools show at the moment of the change?");
        return;
    }
  }

  void whose() {
    need("how ownership can be seen");
    const std::string& what = p_.doing.empty() ? object_ : p_.doing;
    offer("How is the ownership of " + (what.empty() ? "this" : what) + " made visible to those who need it?");
    offer("Who would a responder have turned to, and how is that found?");
  }

  void leading() {
    need("what was seen and thought at that time");
    if (p_.act == Act::notice || p_.act == Act::look) {
      offer("Which signals reached " + as_object() + ", and how did each look?");
      if (!object_.empty()) offer("How did " + object_ + " look at that time, and among what else?");
    } else if (!p_.doing.empty() && p_.act != Act::other) {
      offer("How did " + p_.doing + " look as an option at that moment?");
    }
    offer("What did you take the situation to be at that moment?");
    offer("Which options were on the table, and what spoke for each?");
  }

  void counterfactual() {
    need("which information was at hand, and which options it left");
    offer("Which information, had it been at hand, would have led to another choice?");
    if (!p_.doing.empty() && p_.act != Act::other) offer("How did " + p_.doing + " look as an option at that moment?");
    offer("Which options were on the table at that time, and how did each look?");
  }

  void closed() {
    need("the account that yes or no cuts short");
    if (believes()) {
      offer("What suggested that " + p_.object + ", and what spoke against it?");
    } else if (p_.verb == "consider" && !p_.object.empty()) {
      offer("Which options came to mind, and how did " + p_.object + " look among them?");
    } else if (p_.verb == "have" && !object_.empty()) {
      offer("What " + without_article(p_.object) + " did " + subject_ + " have?");
    } else if (!p_.state.empty() && !p_.object.empty() && p_.auxiliary != "is") {
      const std::size_t space = p_.state.find(' ');
      const std::string first = p_.state.substr(0, space);
      if (first.size() > 4 && (first.ends_with("ble") || first.ends_with("ful") || first.ends_with("ous") ||
                               first.ends_with("ent") || first == "clear")) {
        offer("How " + first + " " + p_.auxiliary + " " + uncapital(p_.object) +
              (space == std::string::npos ? "" : p_.state.substr(space)) + "?");
      }
    } else if (p_.act == Act::notice && !object_.empty()) {
      offer("What did " + subject_ + " see of " + object_ + ", and when?");
    } else if (!p_.doing.empty() && !p_.subject.empty() && p_.verb != "remember" && p_.verb != "recall") {
      offer("How did " + p_.doing + " come up, and what followed?");
    }
    offer("What did " + subject_ + " see and know at that moment?");
    offer("How did the situation look at that time?");
  }

  /// "Did you think the cache was the problem?": what was thought is a clause of its own.
  bool believes() const {
    static constexpr std::array<std::string_view, 8> verbs = {"think",  "believe", "assume", "suspect",
                                                              "expect", "know",    "feel",   "realise"};
    const std::vector<std::string> words = check_detail::question_words(p_.object);
    return std::find(verbs.begin(), verbs.end(), p_.verb) != verbs.end() && words.size() > 2 && object_.empty() &&
           std::none_of(words.begin(), words.begin() + 1, [](const std::string& word) {
             return word == "what" || word == "how" || word == "whether" || word == "if" || word == "who" ||
                    word == "when" || word == "why" || word == "where" || word == "you";
           });
  }

  std::string as_object() const { return subject_ == "they" ? "them" : subject_ == "we" ? "us" : subject_; }

  static std::string uncapital(std::string text) {
    for (const std::string_view word : {"The ", "A ", "An ", "Our ", "That ", "This "}) {
      if (text.starts_with(word)) text[0] = static_cast<char>(text[0] | 0x20);
    }
    return text;
  }

  static std::string without_article(std::string text) {
    for (const std::string_view word : {"the ", "a ", "an ", "any ", "enough ", "some "}) {
      if (text.starts_with(word)) return text.substr(word.size());
    }
    return text;
  }

  QuestionParts p_;
  const RewordOptions& options_;
  Rewording& out_;
  std::string subject_;
  std::string was_;
  std::string object_;
};

std::vector<std::string> name_words(const std::vector<std::string>& participants) {
  std::vector<std::string> out;
  for (const std::string& name : participants) {
    const std::vector<std::string> words = check_detail::question_words(name);
    out.insert(out.end(), words.begin(), words.end());
  }
  return out;
}

bool opens_with(std::string_view question, std::initializer_list<std::string_view> words) {
  const std::vector<std::string> all = check_detail::question_words(question);
  return !all.empty() && std::find(words.begin(), words.end(), all[0]) != words.end();
}

/// The questions that one sentence joins with "and": "who paged, and why so late?".
std::vector<std::string> halves(std::string_view question) {
  std::string lower(question);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  std::size_t cut = std::string::npos;
  for (const std::string_view joint : {" and ", " or "}) {
    for (const std::string_view word : {"who", "what", "when", "where", "why", "how", "which"}) {
      cut = std::min(cut, lower.find(std::string(joint) + std::string(word) + " "));
    }
  }
  if (cut == std::string::npos) return {};
  std::string first(question.substr(0, cut));
  while (!first.empty() && (first.back() == ',' || first.back() == ' ')) first.pop_back();
  const std::size_t second = question.find(' ', cut + 1) + 1;
  std::string rest(question.substr(second));
  capitalise(rest);
  return {first + "?", std::move(rest)};
}

/// "Had you seen the alert before?": the past asked for, as against "had you seen it, it would have ...".
bool asks_for_the_past(std::string_view sentence) {
  const std::vector<std::string> words = check_detail::question_words(sentence);
  return sentence.ends_with('?') && std::none_of(words.begin(), words.end(), [](const std::string& word) {
           return word == "would" || word == "could" || word == "might";
         });
}

struct Looked {
  std::optional<QuestionForm> form;
  std::string why;
  std::vector<std::string> rules;
};

Looked look(std::string_view sentence, const LanguageMatcher& matcher) {
  Looked out;
  std::size_t best = std::size(forms);
  for (const Finding& finding : matcher.match(sentence, TextKind::plain, LanguageScope::question)) {
    if (finding.code == "CF-10" && asks_for_the_past(sentence)) {
      out.form = QuestionForm::closed;
      out.rules.emplace_back("WQ-08");
      out.why = closed_question;
      continue;
    }
    out.rules.push_back(finding.code);
    for (std::size_t i = 0; i < best; ++i) {
      if (!finding.code.starts_with(forms[i].rule)) continue;
      best = i;
      out.form = forms[i].form;
      out.why = finding.why;
    }
  }
  return out;
}

}  // namespace

Rewording reword(std::string_view question, const RewordOptions& options) {
  Rewording out;
  out.question = question;
  LanguageOptions choice;
  choice.participants = options.participants;
  choice.select = {"WQ", "CF"};
  const LanguageMatcher matcher(choice);
  const std::vector<std::string_view> asked = sentences(question);
  std::string_view subject;
  for (std::size_t i = 0; i < asked.size() && !out.rules.size(); ++i) {
    Looked found = look(asked[i], matcher);
    if (!found.form) continue;
    // "Was there a moment of choice? What would have made it easier?": the second half opens the first.
    if (found.form == QuestionForm::closed && i + 1 < asked.size() &&
        opens_with(asked[i + 1], {"what", "how", "which", "when", "where"}))
      continue;
    out.form = *found.form;
    out.why = std::move(found.why);
    out.rules = std::move(found.rules);
    subject = asked[i];
  }
  if (subject.empty()) {
    const bool asks = question.find('?') != std::string_view::npos ||
                      opens_with(question, {"what", "how", "which", "when", "where", "why", "who"});
    out.form = asks ? QuestionForm::open : QuestionForm::statement;
    return out;
  }
  out.approved = false;
  if (out.form == QuestionForm::compound) {
    out.need = "two things, each with an answer of its own";
    for (const std::string& half : halves(subject)) {
      const Rewording one = reword(half, options);
      if (one.form == QuestionForm::compound) continue;
      out.offers.push_back(one.offers.empty() ? half : one.offers.front());
    }
    if (out.offers.size() < 2) out.offers = {"What did you see first?", "How did it go on from there?"};
    return out;
  }
  Writer(check_detail::parts_of(subject, name_words(options.participants)), options, out).write();
  return out;
}

}  // namespace debrief::inline v0
