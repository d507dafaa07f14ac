#include "check/question_verbs.hpp"

#include <algorithm>

#include "check/language/engine.hpp"
#include "check/language/lexicon.hpp"

namespace debrief::inline v0::check_detail {

namespace {

using language_detail::Form;
using language_detail::inflect;
using language_detail::split_words;

struct ActVerbs {
  Act act;
  std::string_view verbs;
};

constexpr ActVerbs act_verbs[] = {
    {Act::look,
     "check look verify read test inspect validate confirm monitor watch consult investigate examine review-of search "
     "query compare measure try"},
    {Act::notice,
     "see notice spot realise realize know catch understand recognise recognize detect hear foresee anticipate "
     "remember expect consider suspect think"},
    {Act::tell,
     "escalate page tell inform notify call ask communicate warn announce share flag raise declare report involve "
     "contact message reply respond acknowledge mention alert engage hand"},
    {Act::change,
     "push deploy merge change ship release restart roll run apply commit write edit update add remove enable disable "
     "move migrate upgrade install configure scale revert open close start stop switch fail drain reboot touch set "
     "turn make introduce bypass skip override patch rotate kick trigger"},
    {Act::approve, "approve review sign authorise authorize accept allow let permit"},
    {Act::omit, "miss forget overlook ignore neglect dismiss fail-to disregard omit leave"},
    {Act::harm,
     "break cause delete drop crash kill wipe corrupt misconfigure botch lose leak damage destroy mess screw"},
    {Act::decide, "decide choose pick prefer opt assume believe wait insist refuse keep"},
};

constexpr std::string_view more_verbs =
    "escalate merge deploy ship push release roll revert delete drop wipe kill crash corrupt rotate renew patch "
    "restart reboot page call hand message acknowledge respond reply declare skip bypass override silence mute "
    "postpone delay resolve detect restore mitigate start stop set turn open close commit edit install scale drain "
    "touch cause botch lose leak damage destroy choose pick prefer wait keep reject accept permit sign authorise "
    "search query compare measure try expect drive fall feel hold leave quit say send speak spend throw wake win";

bool is_form_of(std::string_view base, const std::string& word) {
  for (const Form form : {Form::base, Form::past_or_participle, Form::gerund, Form::third_person}) {
    const auto forms = inflect(base, form);
    if (std::find(forms.begin(), forms.end(), word) != forms.end()) return true;
  }
  return false;
}

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::uint32_t classes_of(const std::string& word) {
  const auto& vocabulary = language_detail::engine().patterns.vocabulary;
  const auto id = vocabulary.find(word);
  return id == language_detail::unknown_word ? 0 : vocabulary.classes(id);
}

std::string known_base_of(const std::string& word) {
  const auto search = [&word](std::string_view words) -> std::string {
    for (const std::string_view base : split_words(words)) {
      if (base == word) return word;
    }
    for (const std::string_view base : split_words(words)) {
      if (is_form_of(base, word)) return std::string(base);
    }
    return {};
  };
  if (std::string found = search(more_verbs); !found.empty()) return found;
  for (const ActVerbs& row : act_verbs) {
    if (std::string found = search(row.verbs); !found.empty()) return found;
  }
  for (const auto& list : language_detail::word_lists()) {
    if (!list.verbs && list.name != "actionverb") continue;
    if (std::string found = search(list.words); !found.empty()) return found;
  }
  return {};
}

std::string base_of(const std::string& word) {
  if (std::string found = known_base_of(word); !found.empty()) return found;
  std::string stem = word;
  if (word.ends_with("ied") && word.size() > 4) return word.substr(0, word.size() - 3) + "y";
  if (word.ends_with("ed") && word.size() > 4) {
    stem.resize(word.size() - 2);
  } else if (word.ends_with("ing") && word.size() > 5) {
    stem.resize(word.size() - 3);
  } else {
    return word;
  }
  const std::size_t n = stem.size();
  if (n > 2 && stem[n - 1] == stem[n - 2] && !is_one_of(stem.substr(n - 1), {"l", "s", "z"}))
    return stem.substr(0, n - 1);
  for (const std::string_view end : {"at", "v", "c", "iz", "is", "us", "dg", "ng", "ur", "ut", "ib", "uc", "u"}) {
    if (stem.ends_with(end)) return stem + "e";
  }
  return stem;
}

std::string gerund_of(const std::string& base) {
  return inflect(base, Form::gerund).back();
}

Act act_of(std::string_view base) {
  Act out = Act::other;
  for (const ActVerbs& row : act_verbs) {
    const auto verbs = split_words(row.verbs);
    if (std::find(verbs.begin(), verbs.end(), base) != verbs.end()) out = row.act;
  }
  return out;
}

}  // namespace debrief::inline v0::check_detail
