#include "check/language/verify.hpp"

#include <algorithm>

#include "check/language/lexicon.hpp"
#include "check/language/subject.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t nothing = static_cast<std::size_t>(-1);
constexpr int most_steps = 4000;

class Verifier {
 public:
  Verifier(const Patterns& patterns, const Sequence& sequence, std::span<const Token> tokens, const Sentence& sentence)
      : patterns_(patterns), tokens_(tokens), sentence_(sentence), first_(sequence.first), last_(sequence.last) {}

  std::optional<TokenMatch> run(std::uint32_t item, std::size_t at) {
    if (!consumes(patterns_.items[first_ + item], at)) return std::nullopt;
    begin_ = nothing;
    if (!left(first_ + item, at, false)) return std::nullopt;
    const std::size_t end = right(first_ + item + 1, at + 1, false);
    if (end == nothing) return std::nullopt;
    return finished(end);
  }

  std::optional<TokenMatch> run_from(std::size_t at) {
    begin_ = at;
    const std::size_t end = right(first_, at, true);
    if (end == nothing || end == at) return std::nullopt;
    return finished(end);
  }

  std::size_t steps() const { return static_cast<std::size_t>(steps_); }

 private:
  bool in_set(const Item& item, std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::word || token.word == unknown_word) return false;
    if ((item.sketch >> (token.word % 64) & 1) == 0) return false;
    const auto set = patterns_.sets[item.set];
    return std::binary_search(set.begin(), set.end(), token.word);
  }

  bool consumes(const Item& item, std::size_t at) const {
    const Token& token = tokens_[at];
    switch (item.kind) {
      case ItemKind::words:
        return in_set(item, at);
      case ItemKind::name:
        return token.participant;
      case ItemKind::handle:
        return token.participant && token.kind == TokenKind::technical;
      case ItemKind::participle:
        return token.kind == TokenKind::word && token.is(word_participle);
      case ItemKind::gerund:
        return token.kind == TokenKind::word && gerund(at);
      case ItemKind::any_word:
        return true;
      case ItemKind::number:
        return token.kind == TokenKind::number || token.is(word_number_name);
      case ItemKind::technical:
        return token.kind == TokenKind::technical;
      case ItemKind::determiner:
        return token.is(word_determiner);
      default:
        return false;
    }
  }

  bool gerund(std::size_t at) const { return tokens_[at].end - tokens_[at].begin > 4 && tokens_[at].gerund; }

  /// Nothing but blanks, hyphens or quotation marks between a token and the one before it.
  bool adjacent(std::size_t at, bool comma_allowed) const {
    const std::uint8_t separator = tokens_[at].separator;
    if ((separator & sep_strong) != 0) return false;
    return comma_allowed || (separator & sep_comma) == 0;
  }

  bool at_begin(std::size_t at) const {
    if (at == sentence_.first || (tokens_[at].separator & sep_strong) != 0) return true;
    for (std::size_t i = sentence_.first; i < at; ++i) {
      if (tokens_[i].kind == TokenKind::word) return false;
    }
    return true;
  }

  bool at_end(std::size_t at) const {
    return at >= sentence_.last || (tokens_[at].separator & (sep_strong | sep_comma)) != 0 ||
           tokens_[at].kind == TokenKind::technical;
  }

  /// Matches items [first_, i) so that they end just before token `at`; sets `begin_`.
  bool left(std::uint32_t i, std::size_t at, bool comma) {
    if (++steps_ > most_steps) return false;
    if (i == first_) {
      begin_ = at;
      return true;
    }
    const Item& item = patterns_.items[i - 1];
    if (item.optional && left(i - 1, at, comma)) return true;
    switch (item.kind) {
      case ItemKind::begin:
        return i - 1 == first_ && at_begin(at) && left(i - 1, at, comma);
      case ItemKind::subject_person:
      case ItemKind::subject_strict:
      case ItemKind::subject_thing:
        return left(i - 1, at, comma);
      case ItemKind::end:
        return at_end(at) && left(i - 1, at, comma);
      case ItemKind::comma:
        return (tokens_[at].separator & sep_comma) != 0 && left(i - 1, at, true);
      case ItemKind::colon:
        return (tokens_[at].separator & sep_colon) != 0 && left_across(i - 1, at);
      case ItemKind::not_words:
        if (i - 1 == first_) {
          if (at > sentence_.first && adjacent(at, false) && in_set(item, at - 1)) return false;
        } else if (in_set(item, at)) {
          return false;
        }
        return left(i - 1, at, comma);
      case ItemKind::gap:
        for (std::size_t taken = 0; taken <= item.most; ++taken) {
          if (left(i - 1, at - taken, true)) return true;
          if (at - taken == sentence_.first || !adjacent(at - taken, true)) return false;
        }
        return false;
      case ItemKind::adverbs:
        for (std::size_t taken = 0; taken <= 2; ++taken) {
          if (left(i - 1, at - taken, comma)) return true;
          if (at - taken == sentence_.first || !adjacent(at - taken, comma) || !tokens_[at - taken - 1].is(word_adverb))
            return false;
        }
        return false;
      case ItemKind::person:
        for (std::size_t length = 1; length <= 5 && at >= sentence_.first + length && adjacent(at - length + 1, comma);
             ++length) {
          if (person_phrase(tokens_, sentence_, at - length) == at && left(i - 1, at - length, false)) return true;
        }
        return false;
      default:
        if (at == sentence_.first || !adjacent(at, comma)) return false;
        return consumes(item, at - 1) && left(i - 1, at - 1, false);
    }
  }

  /// Like `left` for the item before a colon.
  bool left_across(std::uint32_t i, std::size_t at) {
    if (i == first_) {
      begin_ = at;
      return true;
    }
    const Item& item = patterns_.items[i - 1];
    return at > sentence_.first && consumes(item, at - 1) && left(i - 1, at - 1, false);
  }

  /// Matches items [i, last_) from token `at`; returns the token after them, or `nothing`.
  std::size_t right(std::uint32_t i, std::size_t at, bool comma) {
    if (++steps_ > most_steps) return nothing;
    if (i == last_) return at;
    const Item& item = patterns_.items[i];
    const bool here = at < sentence_.last;
    switch (item.kind) {
      case ItemKind::end:
        return at_end(at) ? right(i + 1, at, comma) : nothing;
      case ItemKind::begin:
        return here && at_begin(at) ? right(i + 1, at, comma) : nothing;
      case ItemKind::subject_person:
      case ItemKind::subject_strict:
      case ItemKind::subject_thing:
        return right(i + 1, at, comma);
      case ItemKind::comma:
        if (here && (tokens_[at].separator & sep_comma) != 0) return right(i + 1, at, true);
        return item.optional ? right(i + 1, at, comma) : nothing;
      case ItemKind::colon:
        if (here && (tokens_[at].separator & sep_colon) != 0) return right_across(i + 1, at);
        return item.optional ? right(i + 1, at, comma) : nothing;
      case ItemKind::not_words:
        if (i == first_) {
          if (here && at > sentence_.first && adjacent(at, false) && in_set(item, at - 1)) return nothing;
        } else if (here && adjacent(at, comma) && in_set(item, at)) {
          return nothing;
        }
        return right(i + 1, at, comma);
      case ItemKind::gap:
        for (std::size_t taken = 0; taken <= item.most; ++taken) {
          const std::size_t end = right(i + 1, at + taken, true);
          if (end != nothing) return end;
          if (at + taken >= sentence_.last || !adjacent(at + taken, true)) return nothing;
        }
        return nothing;
      case ItemKind::adverbs:
        for (std::size_t taken = 0; taken <= 2; ++taken) {
          const std::size_t end = right(i + 1, at + taken, comma);
          if (end != nothing) return end;
          if (at + taken >= sentence_.last || !adjacent(at + taken, comma) || !tokens_[at + taken].is(word_adverb))
            return nothing;
        }
        return nothing;
      case ItemKind::person: {
        if (!here || (at > sentence_.first && at != begin_ && !adjacent(at, comma))) return nothing;
        const std::size_t end = person_phrase(tokens_, sentence_, at);
        return end == at ? nothing : right(i + 1, end, false);
      }
      default:
        if (here && (at == begin_ || adjacent(at, comma)) && consumes(item, at)) {
          const std::size_t end = right(i + 1, at + 1, false);
          if (end != nothing) return end;
        }
        return item.optional ? right(i + 1, at, comma) : nothing;
    }
  }

  /// Like `right` for the item after a colon.
  std::size_t right_across(std::uint32_t i, std::size_t at) {
    if (i == last_) return at;
    return consumes(patterns_.items[i], at) ? right(i + 1, at + 1, false) : nothing;
  }

  /// "was never tested": who tests is not the subject.
  bool passive(std::size_t end) const {
    if (begin_ == sentence_.first || !tokens_[begin_ - 1].is(word_be)) return false;
    std::size_t verb = begin_;
    while (verb + 1 < end && tokens_[verb].is(word_adverb)) ++verb;
    return tokens_[verb].is(word_participle) && !tokens_[verb].is(word_auxiliary);
  }

  std::optional<TokenMatch> finished(std::size_t end) {
    TokenMatch match{begin_, end, false};
    const ItemKind opening = patterns_.items[first_].kind;
    if ((opening == ItemKind::subject_person || opening == ItemKind::subject_strict) && passive(end))
      return std::nullopt;
    if (opening == ItemKind::subject_thing) {
      if (subject_before(tokens_, sentence_, begin_) != Subject::thing) return std::nullopt;
    } else if (opening == ItemKind::subject_person || opening == ItemKind::subject_strict) {
      switch (subject_before(tokens_, sentence_, begin_)) {
        case Subject::self:
          match.self_report = true;
          break;
        case Subject::person:
          break;
        case Subject::none:
          if (!human_verb(end) && !modal(begin_)) return std::nullopt;
          break;
        case Subject::unknown:
          if (opening == ItemKind::subject_strict) return std::nullopt;
          [[fallthrough]];
        case Subject::weak:
          if (!human_verb(end)) return std::nullopt;
          break;
        case Subject::outsider:
        case Subject::thing:
          return std::nullopt;
      }
    } else {
      match.self_report = std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(begin_),
                                      tokens_.begin() + static_cast<std::ptrdiff_t>(end),
                                      [](const Token& token) { return token.is(word_self); });
    }
    return match;
  }

  bool modal(std::size_t at) const { return tokens_[at].is(word_auxiliary); }

  /// The matched words, or the word after them, are something that only people do.
  bool human_verb(std::size_t end) const {
    for (std::size_t i = begin_; i < std::min(end + 1, sentence_.last); ++i) {
      if (tokens_[i].is(word_human_verb)) return true;
    }
    return false;
  }

  const Patterns& patterns_;
  std::span<const Token> tokens_;
  const Sentence& sentence_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::size_t begin_ = 0;
  int steps_ = 0;
};

}  // namespace

std::optional<TokenMatch> verify(const Patterns& patterns, const Sequence& sequence, std::uint32_t item,
                                 std::span<const Token> tokens, const Sentence& sentence, std::size_t at,
                                 std::size_t& steps) {
  Verifier verifier(patterns, sequence, tokens, sentence);
  std::optional<TokenMatch> match = verifier.run(item, at);
  steps += verifier.steps();
  return match;
}

std::optional<TokenMatch> match_at(const Patterns& patterns, const Sequence& sequence, std::span<const Token> tokens,
                                   const Sentence& sentence, std::size_t at, std::size_t& steps) {
  Verifier verifier(patterns, sequence, tokens, sentence);
  std::optional<TokenMatch> match = verifier.run_from(at);
  steps += verifier.steps();
  return match;
}

}  // namespace debrief::inline v0::language_detail
