#include "check/language/pattern.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <utility>

#include "check/language/lexicon.hpp"

namespace debrief::inline v0::language_detail {

namespace {

/// In memory that is given back in one piece once a pattern is read.
using Line = std::pmr::vector<Item>;
using Lines = std::pmr::vector<Line>;

/// The number of a set of words; equal sets have one number.
std::uint16_t number_of(std::vector<WordId> ids, PatternReading& reading, WordSets& sets) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  std::uint64_t hash = ids.size();
  for (const WordId id : ids) hash = (hash ^ id) * 0x9E3779B97F4A7C15ULL;
  const auto [first, last] = reading.sets.equal_range(hash);
  for (auto known = first; known != last; ++known) {
    const auto set = sets[known->second];
    if (std::equal(set.begin(), set.end(), ids.begin(), ids.end())) return known->second;
  }
  const auto number = static_cast<std::uint16_t>(sets.size());
  sets.words.insert(sets.words.end(), ids.begin(), ids.end());
  sets.ends.push_back(static_cast<std::uint32_t>(sets.words.size()));
  reading.sets.emplace(hash, number);
  return number;
}

Item item_of(std::vector<WordId> ids, PatternReading& reading, WordSets& sets) {
  Item item;
  for (const WordId id : ids) item.sketch |= 1ULL << (id % 64);
  item.set = number_of(std::move(ids), reading, sets);
  return item;
}

struct Suffix {
  std::string_view text;
  Form form;
};

constexpr Suffix suffixes[] = {
    {"~ed", Form::past_or_participle},
    {"~ing", Form::gerund},
    {"~en", Form::participle},
    {"~s", Form::present},
    {"~", Form::any},
};

struct ClassName {
  std::string_view text;
  ItemKind kind;
};

constexpr ClassName classes[] = {
    {"<S>", ItemKind::subject_person},
    {"<P>", ItemKind::subject_strict},
    {"<T>", ItemKind::subject_thing},
    {"<person>", ItemKind::person},
    {"<name>", ItemKind::name},
    {"<handle>", ItemKind::handle},
    {"<adv>", ItemKind::adverbs},
    {"<done>", ItemKind::participle},
    {"<ing>", ItemKind::gerund},
    {"<any>", ItemKind::any_word},
    {"<num>", ItemKind::number},
    {"<tech>", ItemKind::technical},
    {"<det>", ItemKind::determiner},
    {",", ItemKind::comma},
    {":", ItemKind::colon},
    {"^", ItemKind::begin},
    {"$", ItemKind::end},
};

class Parser {
 public:
  Parser(std::string_view line, PatternReading& reading, Patterns& out)
      : line_(line), rest_(line), reading_(reading), patterns_(out) {}

  /// Good as long as the parser is.
  Lines parse() {
    Lines out = alternatives();
    if (!rest_.empty()) fail("unexpected text");
    return out;
  }

 private:
  [[noreturn]] void fail(std::string_view what) const {
    throw std::invalid_argument("language pattern '" + std::string(line_) + "': " + std::string(what));
  }

  void skip_blanks() {
    while (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
  }

  Lines alternatives() {
    Lines out = sequence();
    while (!rest_.empty() && rest_[0] == '|') {
      rest_.remove_prefix(1);
      Lines more = sequence();
      out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return out;
  }

  Lines sequence() {
    Lines out(1, &memory_);
    for (skip_blanks(); !rest_.empty() && rest_[0] != '|' && rest_[0] != ')'; skip_blanks()) {
      const Lines tails = element();
      if (tails.size() == 1) {
        for (Line& head : out) head.insert(head.end(), tails[0].begin(), tails[0].end());
        continue;
      }
      if (out.size() * tails.size() > 4000) fail("too many alternatives");
      Lines joined(&memory_);
      joined.reserve(out.size() * tails.size());
      for (const Line& head : out) {
        for (const Line& tail : tails) {
          Line& line = joined.emplace_back();
          line.reserve(head.size() + tail.size());
          line.insert(line.end(), head.begin(), head.end());
          line.insert(line.end(), tail.begin(), tail.end());
        }
      }
      out = std::move(joined);
    }
    return out;
  }

  Lines element() {
    bool negative = false;
    if (rest_[0] == '!') {
      negative = true;
      rest_.remove_prefix(1);
      if (rest_.empty()) fail("nothing after '!'");
    }
    Lines out(&memory_);
    if (rest_[0] == '(') {
      rest_.remove_prefix(1);
      out = merged(alternatives());
      if (rest_.empty()) fail("missing ')'");
      rest_.remove_prefix(1);
    } else {
      out.push_back(atom());
    }
    const bool optional = !rest_.empty() && rest_[0] == '?';
    if (optional) rest_.remove_prefix(1);
    if (negative) {
      if (out.size() != 1 || out[0].size() != 1 || out[0][0].kind != ItemKind::words) fail("'!' takes single words");
      out[0][0].kind = ItemKind::not_words;
    }
    if (optional) {
      if (out.size() == 1 && out[0].size() == 1) {
        out[0][0].optional = true;
      } else {
        out.emplace_back();
      }
    }
    return out;
  }

  /// Alternatives that are all one word become one item.
  Lines merged(Lines lines) {
    Lines out(&memory_);
    std::vector<WordId> words;
    for (Line& line : lines) {
      if (line.size() == 1 && line[0].kind == ItemKind::words && !line[0].optional) {
        const std::span<const WordId> set = patterns_.sets[line[0].set];
        words.insert(words.end(), set.begin(), set.end());
      } else {
        out.push_back(std::move(line));
      }
    }
    if (!words.empty()) out.push_back(line_of(item_of(std::move(words), reading_, patterns_.sets)));
    return out;
  }

  Line line_of(const Item& item) { return Line(1, item, &memory_); }

  Line atom() {
    const bool named = std::string_view("<,:^$").find(rest_[0]) != std::string_view::npos;
    for (const ClassName& name : classes) {
      if (!named || !rest_.starts_with(name.text)) continue;
      rest_.remove_prefix(name.text.size());
      Item item;
      item.kind = name.kind;
      return line_of(item);
    }
    std::size_t length = 0;
    while (length < rest_.size() && std::string_view(" ()|?").find(rest_[length]) == std::string_view::npos) ++length;
    if (length == 0) fail("nothing where a word should be");
    const std::string_view text = rest_.substr(0, length);
    rest_.remove_prefix(length);
    if (text.starts_with("..")) {
      Item item;
      item.kind = ItemKind::gap;
      for (const char digit : text.substr(2)) item.most = static_cast<std::uint8_t>(item.most * 10 + (digit - '0'));
      if (text.size() == 2 || item.most == 0 || item.most > 30) fail("a gap is '..' and a number");
      return line_of(item);
    }
    const auto known = reading_.known.find(text);
    if (known != reading_.known.end()) return Line(known->second.begin(), known->second.end(), &memory_);
    Line read = words(text);
    reading_.known.try_emplace(text, read.begin(), read.end());
    return read;
  }

  Line words(std::string_view text) {
    std::optional<Form> form;
    for (const Suffix& suffix : suffixes) {
      if (!text.ends_with(suffix.text)) continue;
      form = suffix.form;
      text.remove_suffix(suffix.text.size());
      break;
    }
    if (text.starts_with("@")) {
      const WordList* list = word_list(text.substr(1));
      if (list == nullptr) fail("no list of that name");
      std::vector<WordId> ids;
      for (const std::string_view entry : split_words(list->words)) add_forms(entry, form, ids);
      return line_of(item_of(std::move(ids), reading_, patterns_.sets));
    }
    // A hyphen is nothing but a kind of blank, and "n't" is "not".
    Line out(&memory_);
    while (!text.empty()) {
      const std::size_t hyphen = text.find('-');
      std::vector<WordId> ids;
      add_forms(text.substr(0, hyphen), hyphen == std::string_view::npos ? form : std::nullopt, ids);
      out.push_back(item_of(std::move(ids), reading_, patterns_.sets));
      text.remove_prefix(hyphen == std::string_view::npos ? text.size() : hyphen + 1);
    }
    return out;
  }

  void add_forms(std::string_view base, std::optional<Form> form, std::vector<WordId>& out) {
    const auto add = [&](std::string_view word) { out.push_back(patterns_.vocabulary.add(word)); };
    for (const std::string& spelling : spellings(base)) {
      if (form) {
        for (const std::string& word : inflect(spelling, *form)) add(word);
      } else {
        add(spelling);
      }
    }
    // What the contraction stands for is as good as the word.
    if (form) return;
    if (base == "would" || base == "had") add("'d");
    if (base == "have") add("'ve");
    if (base == "will") add("'ll");
    if (base == "is") add("'s");
    if (base == "are") add("'re");
  }

  std::string_view line_;
  std::string_view rest_;
  PatternReading& reading_;
  Patterns& patterns_;
  std::array<std::byte, 1U << 14> first_piece_;
  std::pmr::monotonic_buffer_resource memory_{first_piece_.data(), first_piece_.size()};
};

std::vector<Sequence> compile(std::string_view line, std::uint16_t rule, PatternReading& reading, Patterns& out) {
  std::vector<Sequence> sequences;
  Parser parser(line, reading, out);
  for (const Line& items : parser.parse()) {
    Sequence sequence;
    sequence.rule = rule;
    sequence.first = static_cast<std::uint32_t>(out.items.size());
    out.items.insert(out.items.end(), items.begin(), items.end());
    sequence.last = static_cast<std::uint32_t>(out.items.size());
    sequences.push_back(sequence);
  }
  return sequences;
}

template <class Use>
void each_line(std::string_view lines, Use use) {
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
    while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
    if (!line.empty()) use(line);
  }
}

}  // namespace

void add_word_lists(Vocabulary& vocabulary) {
  for (const WordList& list : word_lists()) {
    for (const std::string_view entry : split_words(list.words)) {
      for (const std::string& spelling : spellings(entry)) {
        if (!list.verbs) {
          vocabulary.add(spelling, list.classes);
          continue;
        }
        for (const std::string& form : inflect(spelling, Form::any)) vocabulary.add(form, list.classes);
        for (const std::string& form : inflect(spelling, Form::participle)) vocabulary.add(form, word_participle);
      }
    }
  }
  for (const std::string_view word : split_words(
           "begun broken brought built caught chosen come cut done drawn fallen felt found "
           "forgotten frozen got gotten given gone grown heard held kept known led left let lost "
           "made meant met paid put read run said seen sent set shut spent stood stuck taken taught "
           "told thought thrown understood undone written rewritten been become had spread split "
           "reset sought foreseen overseen hit hidden driven shown sold bought swapped rung woken misled misread "
           "mistaken overridden overtaken spoken stolen struck swept undergone withdrawn withheld dealt fought rebuilt "
           "redone retold dug hung laid proven ridden risen shaken slept sunk torn worn forbidden")) {
    vocabulary.add(word, word_participle);
  }
}

void add_patterns(std::string_view lines, std::uint16_t rule, PatternReading& reading, Patterns& out) {
  each_line(lines, [&](std::string_view line) {
    const bool informational = line.starts_with("i:");
    if (informational) line.remove_prefix(2);
    for (Sequence sequence : compile(line, rule, reading, out)) {
      sequence.informational = informational;
      out.sequences.push_back(sequence);
    }
  });
}

void add_silencers(std::string_view lines, std::uint16_t rule, PatternReading& reading, Patterns& out) {
  each_line(lines, [&](std::string_view line) {
    const bool anywhere = line.front() == '~';
    if (anywhere) line.remove_prefix(1);
    for (const Sequence& sequence : compile(line, rule, reading, out)) {
      out.silencers.push_back(sequence);
      out.anywhere.push_back(anywhere);
    }
  });
}

}  // namespace debrief::inline v0::language_detail
