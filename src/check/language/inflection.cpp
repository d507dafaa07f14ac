#include <algorithm>
#include <array>

#include "check/language/lexicon.hpp"

namespace debrief::inline v0::language_detail {

namespace {

struct Irregular {
  std::string_view base;
  std::string_view past;
  std::string_view participle;
};

constexpr Irregular irregulars[] = {
    {"be", "was were", "been"},
    {"become", "became", "become"},
    {"begin", "began", "begun"},
    {"break", "broke", "broken"},
    {"bring", "brought", "brought"},
    {"build", "built", "built"},
    {"buy", "bought", "bought"},
    {"catch", "caught", "caught"},
    {"choose", "chose", "chosen"},
    {"come", "came", "come"},
    {"cut", "cut", "cut"},
    {"do", "did", "done"},
    {"draw", "drew", "drawn"},
    {"fall", "fell", "fallen"},
    {"feel", "felt", "felt"},
    {"find", "found", "found"},
    {"foresee", "foresaw", "foreseen"},
    {"forget", "forgot", "forgotten forgot"},
    {"freeze", "froze", "frozen"},
    {"get", "got", "got gotten"},
    {"give", "gave", "given"},
    {"go", "went", "gone"},
    {"grow", "grew", "grown"},
    {"have", "had", "had"},
    {"hear", "heard", "heard"},
    {"hold", "held", "held"},
    {"keep", "kept", "kept"},
    {"know", "knew", "known"},
    {"lead", "led", "led"},
    {"learn", "learned learnt", "learned learnt"},
    {"leave", "left", "left"},
    {"let", "let", "let"},
    {"lose", "lost", "lost"},
    {"make", "made", "made"},
    {"mean", "meant", "meant"},
    {"meet", "met", "met"},
    {"mislead", "misled", "misled"},
    {"misread", "misread", "misread"},
    {"mistake", "mistook", "mistaken"},
    {"misunderstand", "misunderstood", "misunderstood"},
    {"oversee", "oversaw", "overseen"},
    {"overwrite", "overwrote", "overwritten"},
    {"pay", "paid", "paid"},
    {"put", "put", "put"},
    {"quit", "quit", "quit"},
    {"read", "read", "read"},
    {"redo", "redid", "redone"},
    {"rethink", "rethought", "rethought"},
    {"rewrite", "rewrote", "rewritten"},
    {"run", "ran", "run"},
    {"say", "said", "said"},
    {"see", "saw", "seen"},
    {"seek", "sought", "sought"},
    {"send", "sent", "sent"},
    {"set", "set", "set"},
    {"shoot", "shot", "shot"},
    {"shut", "shut", "shut"},
    {"sleep", "slept", "slept"},
    {"speak", "spoke", "spoken"},
    {"spend", "spent", "spent"},
    {"spill", "spilled spilt", "spilled spilt"},
    {"spread", "spread", "spread"},
    {"stand", "stood", "stood"},
    {"stick", "stuck", "stuck"},
    {"take", "took", "taken"},
    {"teach", "taught", "taught"},
    {"tell", "told", "told"},
    {"think", "thought", "thought"},
    {"throw", "threw", "thrown"},
    {"understand", "understood", "understood"},
    {"undo", "undid", "undone"},
    {"wake", "woke", "woken"},
    {"write", "wrote", "written"},
};

/// Verbs of more than one syllable that double their last letter before a suffix.
constexpr std::string_view doubling_words =
    " commit forget admit omit refer permit submit defer format revamp unplug cancel label model ";

const Irregular* irregular(std::string_view base) {
  const auto* found = std::find_if(std::begin(irregulars), std::end(irregulars),
                                   [base](const Irregular& row) { return row.base == base; });
  return found == std::end(irregulars) ? nullptr : found;
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool ends_with(std::string_view word, std::string_view suffix) {
  return word.ends_with(suffix);
}

/// One vowel between two consonants at the end of a short word: plan, stop, skip.
bool doubles(std::string_view base) {
  if (base.size() < 3) return false;
  std::string padded = " ";
  padded += base;
  padded += ' ';
  if (doubling_words.find(padded) != std::string_view::npos) return true;
  const char last = base[base.size() - 1];
  if (base.size() > 5 || is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  if (!is_vowel(base[base.size() - 2]) || is_vowel(base[base.size() - 3])) return false;
  const auto vowels = std::count_if(base.begin(), base.end(), is_vowel);
  return vowels == 1;
}

std::string third_person(std::string_view base) {
  std::string out(base);
  if (base == "be") return "is";
  if (base == "have") return "has";
  if (ends_with(base, "y") && base.size() > 1 && !is_vowel(base[base.size() - 2])) {
    out.pop_back();
    return out + "ies";
  }
  if (ends_with(base, "s") || ends_with(base, "x") || ends_with(base, "z") || ends_with(base, "ch") ||
      ends_with(base, "sh") || base == "do" || base == "go" || base == "redo" || base == "undo") {
    return out + "es";
  }
  return out + "s";
}

std::string with_suffix(std::string_view base, std::string_view suffix) {
  std::string out(base);
  if (ends_with(base, "e") && !ends_with(base, "ee") && !ends_with(base, "oe") && !ends_with(base, "ye")) {
    out.pop_back();
  } else if (suffix == "ed" && ends_with(base, "e")) {
    out.pop_back();
  } else if (suffix == "ed" && ends_with(base, "y") && base.size() > 1 && !is_vowel(base[base.size() - 2])) {
    out.back() = 'i';
  } else if (doubles(base)) {
    out += base.back();
  }
  if (suffix == "ing" && ends_with(base, "ie")) {
    out = std::string(base.substr(0, base.size() - 2)) + "y";
  }
  return out + std::string(suffix);
}

void add_past(std::string_view base, bool participle, std::vector<std::string>& out) {
  if (const Irregular* row = irregular(base)) {
    for (const std::string_view form : split_words(participle ? row->participle : row->past)) out.emplace_back(form);
    return;
  }
  out.push_back(with_suffix(base, "ed"));
  if (doubles(base)) out.push_back(std::string(base) + "ed");
}

void add_gerund(std::string_view base, std::vector<std::string>& out) {
  out.push_back(with_suffix(base, "ing"));
  if (doubles(base)) out.push_back(std::string(base) + "ing");
}

/// Bit i is set for the i-th small letter, where the word has it.
constexpr std::uint32_t letters_of(std::string_view word) {
  std::uint32_t out = 0;
  for (const char c : word) out |= c >= 'a' && c <= 'z' ? 1U << (c - 'a') : 0U;
  return out;
}

}  // namespace

std::vector<std::string> inflect(std::string_view base, Form form) {
  std::vector<std::string> out;
  const bool any = form == Form::any;
  if (any || form == Form::base || form == Form::present) out.emplace_back(base);
  if (any || form == Form::third_person || form == Form::present) out.push_back(third_person(base));
  if (any || form == Form::past || form == Form::past_or_participle) add_past(base, false, out);
  if (any || form == Form::participle || form == Form::past_or_participle) add_past(base, true, out);
  if (any || form == Form::gerund) add_gerund(base, out);
  if (any && base == "be") {
    out.emplace_back("am");
    out.emplace_back("are");
    out.emplace_back("'s");
    out.emplace_back("'re");
    out.emplace_back("'m");
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<std::string> spellings(std::string_view word) {
  struct Pair {
    std::string_view british;
    std::string_view american;
    std::uint32_t british_letters = letters_of(british);
    std::uint32_t american_letters = letters_of(american);
  };
  // Stems whose spelling differs by tradition; the rest of the word is kept.
  static constexpr Pair stems[] = {
      {"realis", "realiz"},       {"recognis", "recogniz"},     {"prioritis", "prioritiz"},
      {"optimis", "optimiz"},     {"analys", "analyz"},         {"judgement", "judgment"},
      {"behaviour", "behavior"},  {"apologis", "apologiz"},     {"authoris", "authoriz"},
      {"organis", "organiz"},     {"minimis", "minimiz"},       {"stabilis", "stabiliz"},
      {"socialis", "socializ"},   {"formalis", "formaliz"},     {"standardis", "standardiz"},
      {"penalis", "penaliz"},     {"criticis", "criticiz"},     {"finalis", "finaliz"},
      {"modernis", "moderniz"},   {"centre", "center"},         {"mislabell", "mislabel"},
      {"colour", "color"},        {"honour", "honor"},          {"favour", "favor"},
      {"licence", "license"},     {"defence", "defense"},       {"programme", "program"},
      {"harmonis", "harmoniz"},   {"familiaris", "familiariz"}, {"centralis", "centraliz"},
      {"categoris", "categoriz"}, {"synchronis", "synchroniz"}, {"rationalis", "rationaliz"},
      {"summaris", "summariz"},   {"utilis", "utiliz"},         {"scrutinis", "scrutiniz"},
  };
  std::vector<std::string> out = {std::string(word)};
  if (word.size() < 5) return out;
  const std::uint32_t letters = letters_of(word);
  for (const Pair& pair : stems) {
    for (const bool british : {true, false}) {
      if (((british ? pair.british_letters : pair.american_letters) & ~letters) != 0) continue;
      const std::string_view from = british ? pair.british : pair.american;
      const std::string_view to = british ? pair.american : pair.british;
      const std::size_t at = word.find(from);
      if (at == std::string_view::npos) continue;
      if (word == "analysis" || word == "analyst" || word == "analysts") continue;
      std::string other(word);
      other.replace(at, from.size(), to);
      out.push_back(std::move(other));
      return out;
    }
  }
  return out;
}

std::vector<std::string_view> split_words(std::string_view words) {
  std::vector<std::string_view> out;
  std::size_t at = 0;
  while (at < words.size()) {
    while (at < words.size() && (words[at] == ' ' || words[at] == '\n')) ++at;
    std::size_t end = at;
    while (end < words.size() && words[end] != ' ' && words[end] != '\n') ++end;
    if (end > at) out.push_back(words.substr(at, end - at));
    at = end;
  }
  return out;
}

}  // namespace debrief::inline v0::language_detail
