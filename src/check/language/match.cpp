#include "check/language/match.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include "check/language/automaton.hpp"
#include "check/language/blocks.hpp"
#include "check/language/engine.hpp"
#include "check/language/guards.hpp"
#include "check/language/lexicon.hpp"
#include "check/language/signs.hpp"
#include "check/language/tokens.hpp"
#include "check/language/verify.hpp"
#include "check/language/word_edges.hpp"

namespace debrief::inline v0::language_detail {

namespace {

/// How far before a match a pattern that silences it may begin, in words.
constexpr std::size_t silencer_reach = 8;

/// Function words of English and of its neighbours.
struct FunctionWords {
  std::size_t english = 0;
  std::size_t foreign = 0;

  void add(std::uint32_t classes) {
    english += (classes & word_english) != 0 ? 1 : 0;
    foreign += (classes & word_foreign) != 0 ? 1 : 0;
  }
  bool other_language() const { return foreign > english && foreign > 1; }
};

/// A mark that may open a quotation: an apostrophe within a word opens none.
bool holds_quotation(std::string_view text) {
  // Most texts have no mark at all, which is seen without a branch for every byte.
  unsigned any = 0;
  for (const char c : text)
    any |= static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '\'') |
           static_cast<unsigned>(static_cast<unsigned char>(c) >> 7);
  if (any == 0) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' || (static_cast<unsigned char>(c) & 0x80U) != 0) return true;
    if (c == '\'' && (i == 0 || text[i - 1] <= ' ' || text[i - 1] == '(')) return true;
  }
  return false;
}

/// How much of a text tells its language.
constexpr std::size_t language_sample = 16384;

class Matcher {
 public:
  Matcher(std::string_view text, LanguageScope scope, const Selection& selection)
      : text_(text), scope_(scope), selection_(selection), engine_(engine()) {}

  std::vector<Hit> run(TextKind kind) {
    outline_ = outline_of(text_, kind);
    survey_ = engine_.automaton.survey(text_);
    const std::vector<AnchorHit>& anchors = survey_.hits;
    work_.anchors += anchors.size();
    const std::vector<SignHit> signs = find_signs(text_);
    std::size_t anchor = 0;
    std::size_t sign = 0;
    for (const Block& block : outline_.blocks) {
      while (anchor < anchors.size() && anchors[anchor].end <= block.begin) ++anchor;
      while (sign < signs.size() && signs[sign].begin < block.begin) ++sign;
      std::size_t last_anchor = anchor;
      while (last_anchor < anchors.size() && anchors[last_anchor].end <= block.end) ++last_anchor;
      std::size_t last_sign = sign;
      while (last_sign < signs.size() && signs[last_sign].begin < block.end) ++last_sign;
      const auto here = promising(block, std::span<const AnchorHit>(anchors).subspan(anchor, last_anchor - anchor));
      if (!here.empty() || last_sign > sign || is_title(block)) {
        read(block, here, std::span<const SignHit>(signs).subspan(sign, last_sign - sign));
      }
      anchor = last_anchor;
      sign = last_sign;
    }
    return std::move(out_);
  }

  const Work& work() const { return work_; }

 private:
  /// A title or another short label, in which people may be named.
  bool is_title(const Block& block) const {
    if (selection_.participants.empty()) return false;
    if (scope_ != LanguageScope::automatic) return scope_ == LanguageScope::field;
    return block.kind == BlockKind::heading && outline_.sections[block.section].level == 1;
  }

  LanguageScope scope_of(const Block& block, const Section& section, const Sentence& sentence) const {
    if (scope_ != LanguageScope::automatic) return scope_;
    if (block.kind == BlockKind::heading) return LanguageScope::field;
    if (block.kind == BlockKind::quote || section.scope == LanguageScope::transcript) return LanguageScope::transcript;
    if (sentence.question) return LanguageScope::question;
    if (section.scope == LanguageScope::action) return LanguageScope::action;
    return LanguageScope::automatic;
  }

  /// The letters of the rules that speak about a sentence.
  static unsigned letters_for(LanguageScope scope, bool question) {
    const unsigned asked = question ? unsigned{letter_question} : 0U;
    switch (scope) {
      case LanguageScope::automatic:
      case LanguageScope::action:
        return letter_narrative | letter_action | asked;
      case LanguageScope::narrative:
        return letter_narrative | asked;
      case LanguageScope::question:
        return letter_question | letter_narrative;
      case LanguageScope::field:
        return letter_field;
      case LanguageScope::transcript:
        return letter_narrative | letter_question | letter_transcript;
    }
    return 0;
  }

  /// What a block has to offer to the rules, before its words are read. Its bytes are looked at when a rule wants them.
  struct Offer {
    std::string_view text;
    unsigned scopes = 0;
    std::uint64_t marks = 0;
    std::optional<bool> name;
    std::optional<bool> quotation;
    std::optional<bool> early;

    bool meets(const Wants& wants) {
      if ((wants.scopes & scopes) == 0 || (wants.marks & ~marks) != 0) return false;
      if (wants.name) {
        if (!name) name = text.find('@') != std::string_view::npos;
        if (!*name) return false;
      }
      if (wants.quotation) {
        if (!quotation) {
          quotation = holds_quotation(text);
        }
        if (!*quotation) return false;
      }
      if (wants.early) {
        if (!early)
          early = text.find("T-") != std::string_view::npos || text.find("T\xE2\x88\x92") != std::string_view::npos;
        if (!*early) return false;
      }
      return true;
    }
  };

  Offer offer_of(const Block& block) const {
    const std::string_view words = text_.substr(block.begin, block.end - block.begin);
    Offer out;
    out.text = words;
    Sentence plain;
    out.scopes = letters_for(scope_of(block, outline_.sections[block.section], plain), false);
    if ((out.scopes & (letter_question | letter_field)) == 0 && words.find('?') != std::string_view::npos)
      out.scopes |= letter_question | letter_narrative;
    out.marks = survey_.marks_between(block.begin, block.end);
    if (!selection_.participants.empty()) out.name = true;
    if (block.kind == BlockKind::quote) out.quotation = true;
    return out;
  }

  bool meets(const AnchorHit& hit) {
    bool out = false;
    engine_.automaton.each_phrase(hit.state, [&](std::uint32_t phrase) {
      for (const AnchorUse& use : engine_.uses_of(phrase)) out = out || offer_.meets(use.wants);
    });
    return out;
  }

  /// The anchors of a block up from the first one that some rule may stand at; sets `offer_`.
  std::span<const AnchorHit> promising(const Block& block, std::span<const AnchorHit> anchors) {
    if (anchors.empty()) return anchors;
    if (selection_.thorough) {
      offer_ = Offer{text_, ~0U, ~std::uint64_t{0}, true, true, true};
      return anchors;
    }
    offer_ = offer_of(block);
    while (!anchors.empty() && !meets(anchors.front())) anchors = anchors.subspan(1);
    return anchors;
  }

  void read(const Block& block, std::span<const AnchorHit> anchors, std::span<const SignHit> signs) {
    read_block(text_, block, engine_.patterns.vocabulary, selection_.participants, words_);
    work_.tokens += words_.tokens.size();
    if (words_.sentences.empty() || is_foreign()) return;
    const Section& section = outline_.sections[block.section];
    std::size_t token = 0;
    std::size_t sentence = 0;
    found_.clear();
    std::size_t begun = 0;
    const auto next_sentence = [&](std::size_t wanted) {
      if (wanted == sentence) return;
      settle(begun);
      begun = found_.size();
      sentence = wanted;
    };
    for (const AnchorHit& hit : anchors) {
      while (token < words_.tokens.size() && words_.tokens[token].end < hit.end) ++token;
      if (token == words_.tokens.size()) break;
      if (words_.tokens[token].end != hit.end || words_.tokens[token].kind != TokenKind::word) continue;
      std::size_t wanted = sentence;
      while (wanted + 1 < words_.sentences.size() && words_.sentences[wanted].last <= token) ++wanted;
      next_sentence(wanted);
      const Sentence& here = words_.sentences[sentence];
      const LanguageScope scope = scope_of(block, section, here);
      engine_.automaton.each_phrase(hit.state, [&](std::uint32_t phrase) {
        for (const AnchorUse& use : engine_.uses_of(phrase)) {
          if (token >= here.first + use.back) consider(use, here, section, block, scope, token - use.back, begun);
        }
      });
    }
    settle(begun);
    for (const SignHit& hit : signs) add_sign(hit, section, block);
    if (is_title(block)) add_names();
    std::sort(found_.begin(), found_.end(),
              [](const Hit& a, const Hit& b) { return a.begin != b.begin ? a.begin < b.begin : a.rule < b.rule; });
    out_.insert(out_.end(), found_.begin(), found_.end());
  }

  /// Another language than English: by the words of the block, or where they are too few, by those of the text.
  bool is_foreign() {
    FunctionWords block;
    for (const Token& token : words_.tokens) block.add(token.classes);
    if (block.other_language()) return true;
    if (block.english > block.foreign) return false;
    if (!foreign_text_) {
      FunctionWords all;
      const std::string_view sample = text_.substr(0, language_sample);
      each_word(sample, [&](std::size_t begin, std::size_t end) {
        all.add(engine_.patterns.vocabulary.classes(
            engine_.patterns.vocabulary.find(sample.substr(begin, end - begin), sample.data() + sample.size())));
      });
      foreign_text_ = all.other_language();
    }
    return *foreign_text_;
  }

  void consider(const AnchorUse& use, const Sentence& sentence, const Section& section, const Block& block,
                LanguageScope scope, std::size_t token, std::size_t begun) {
    if (!offer_.meets(use.wants)) return;
    const Sequence& sequence = engine_.patterns.sequences[use.sequence];
    if (!selection_.rules[sequence.rule]) return;
    const Row& row = *engine_.rows[sequence.rule];
    const bool question = sentence.question || scope == LanguageScope::question;
    const std::uint8_t speaks_of = engine_.scopes[sequence.rule];
    // What a list of actions asks ("Can we add an alert?") is an action put off, unless it asks what or how.
    const bool asked_action = (speaks_of & letters_for(scope, question)) == 0;
    const bool may_act = scope == LanguageScope::question && scope_ == LanguageScope::automatic;
    if (asked_action && !(may_act && (speaks_of & letter_action) != 0)) return;
    ++work_.candidates;
    work_.compared += found_.size() - begun;
    const auto known = std::find_if(found_.begin() + static_cast<std::ptrdiff_t>(begun), found_.end(),
                                    [&sequence](const Hit& hit) { return hit.rule == sequence.rule; });
    if (known != found_.end() && (known->severity == row.severity || sequence.informational)) return;
    const auto match = verify(engine_.patterns, sequence, use.item, words_.tokens, sentence, token, work_.steps);
    if (!match) return;
    Candidate candidate;
    candidate.text = text_;
    candidate.tokens = words_.tokens;
    candidate.sentence = &sentence;
    candidate.section = &section;
    candidate.block = block.kind;
    candidate.scope = scope;
    candidate.question_list = scope_ == LanguageScope::question || section.scope == LanguageScope::question;
    candidate.first = match->first;
    candidate.last = match->last;
    if (asked_action && asks_openly(candidate)) return;
    const bool scare = (row.guards & scare_quotes) != 0;
    if (!scare && is_mention(candidate)) return;
    if (silenced(candidate, row.guards) || unless(sequence.rule, candidate)) return;
    Hit hit;
    hit.rule = sequence.rule;
    hit.begin = words_.tokens[match->first].begin;
    hit.end = words_.tokens[match->last - 1].end;
    hit.severity = sequence.informational ? Severity::info : row.severity;
    hit.quoted = !scare && is_quoted(candidate);
    const bool low =
        match->self_report || hit.quoted || scope == LanguageScope::transcript || lowered(candidate, row.guards);
    if (low) hit.severity = Severity::info;
    if (known != found_.end()) {
      if (hit.severity > known->severity) *known = hit;
    } else {
      found_.push_back(hit);
    }
  }

  /// A word such as what, why or how stands before the match or opens it.
  bool asks_openly(const Candidate& candidate) const {
    const auto begin = words_.tokens.begin() + static_cast<std::ptrdiff_t>(candidate.sentence->first);
    const auto end = words_.tokens.begin() + static_cast<std::ptrdiff_t>(candidate.first + 1);
    return std::any_of(begin, end, [](const Token& token) { return token.is(word_question_opener); });
  }

  bool unless(std::uint16_t rule, const Candidate& candidate) {
    const auto [first, last] = engine_.silencers[rule];
    const Sentence& sentence = *candidate.sentence;
    for (std::uint32_t i = first; i < last; ++i) {
      const Sequence& silencer = engine_.patterns.silencers[i];
      const bool anywhere = engine_.patterns.anywhere[i];
      std::size_t at = anywhere || candidate.first < sentence.first + silencer_reach ? sentence.first
                                                                                     : candidate.first - silencer_reach;
      const std::size_t end = anywhere ? sentence.last : std::min(candidate.last, sentence.last);
      for (; at < end; ++at) {
        const auto match = match_at(engine_.patterns, silencer, words_.tokens, sentence, at, work_.steps);
        if (match && (anywhere || match->last > candidate.first)) return true;
      }
    }
    return false;
  }

  void add_sign(const SignHit& sign, const Section& section, const Block& block) {
    for (std::size_t rule = 0; rule < engine_.rows.size(); ++rule) {
      const Row& row = *engine_.rows[rule];
      if (row.sign != sign.sign || !selection_.rules[rule]) continue;
      if (block.kind == BlockKind::quote || section.scope == LanguageScope::transcript) continue;
      if (block.kind == BlockKind::heading && row.sign == Sign::capitals) continue;
      const auto inside = [&sign](const Token& token) {
        return token.end > sign.begin && token.begin < sign.end && (token.kind == TokenKind::technical || token.quoted);
      };
      if (std::any_of(words_.tokens.begin(), words_.tokens.end(), inside)) continue;
      if (row.sign == Sign::exclamation && is_thanked(sign.begin)) continue;
      const auto covered = [&](const Hit& hit) { return hit.rule == rule && hit.end + 200 > sign.begin; };
      if (std::any_of(found_.begin(), found_.end(), covered)) continue;
      found_.push_back({rule, sign.begin, sign.end, row.severity, false});
    }
  }

  /// The sentence that a mark ends gives thanks.
  bool is_thanked(std::size_t mark) const {
    const auto sentence = std::find_if(words_.sentences.begin(), words_.sentences.end(),
                                       [mark](const Sentence& s) { return s.end >= mark; });
    if (sentence == words_.sentences.end()) return false;
    for (std::size_t i = sentence->first; i < sentence->last; ++i) {
      const Token& token = words_.tokens[i];
      const std::string_view word = text_.substr(token.begin, std::min<std::size_t>(token.end - token.begin, 5));
      if (word == "thank" || word == "Thank" || word == "THANK") return true;
    }
    return false;
  }

  /// A name counts in capitals or small letters where it is part of a slug, else in capitals.
  bool is_named(std::size_t at) const {
    const Token& token = words_.tokens[at];
    if (token.participant) return true;
    if (token.kind != TokenKind::word || token.is(word_auxiliary)) return false;
    const bool slug = (token.separator & sep_hyphen) != 0 ||
                      (at + 1 < words_.tokens.size() && (words_.tokens[at + 1].separator & sep_hyphen) != 0);
    const std::string_view word = text_.substr(token.begin, token.end - token.begin);
    return slug && std::binary_search(selection_.participants.begin(), selection_.participants.end(), word);
  }

  void add_names() {
    for (std::size_t rule = 0; rule < engine_.rows.size(); ++rule) {
      if (engine_.rows[rule]->sign != Sign::name || !selection_.rules[rule]) continue;
      for (std::size_t at = 0; at < words_.tokens.size(); ++at) {
        if (!is_named(at)) continue;
        found_.push_back({rule, words_.tokens[at].begin, words_.tokens[at].end, engine_.rows[rule]->severity, false});
        break;
      }
    }
  }

  /// True for a hit that says something else about words of a longer one.
  bool stands_within(const Hit& hit, const Hit& other) const {
    const Row& row = *engine_.rows[hit.rule];
    return (row.guards & within_others) != 0 && row.code.substr(0, 2) != engine_.rows[other.rule]->code.substr(0, 2) &&
           hit.begin >= other.begin && hit.end <= other.end;
  }

  /// Of the hits of one sentence that overlap, keeps the gravest, then the longest, then the first in the catalogue.
  void settle(std::size_t from) {
    const auto begin = found_.begin() + static_cast<std::ptrdiff_t>(from);
    std::sort(begin, found_.end(), [](const Hit& a, const Hit& b) {
      if (a.severity != b.severity) return a.severity > b.severity;
      if (a.end - a.begin != b.end - b.begin) return a.end - a.begin > b.end - b.begin;
      return a.rule < b.rule;
    });
    auto kept = begin;
    for (auto hit = begin; hit != found_.end(); ++hit) {
      const bool overlaps = std::any_of(begin, kept, [&](const Hit& k) {
        return hit->begin < k.end && k.begin < hit->end && !stands_within(*hit, k);
      });
      if (!overlaps) *kept++ = *hit;
    }
    found_.erase(kept, found_.end());
  }

  std::string_view text_;
  LanguageScope scope_;
  const Selection& selection_;
  const Engine& engine_;
  Outline outline_;
  Survey survey_;
  Offer offer_;
  BlockText words_;
  /// Whether the text as a whole is in another language; looked up when a block does not tell.
  std::optional<bool> foreign_text_;
  std::vector<Hit> found_;
  Work work_;
  std::vector<Hit> out_;
};

}  // namespace

std::vector<Hit> find_hits(std::string_view text, TextKind kind, LanguageScope scope, const Selection& selection,
                           Work* work) {
  Matcher matcher(text, scope, selection);
  std::vector<Hit> hits = matcher.run(kind);
  if (work != nullptr) *work = matcher.work();
  for (Hit& hit : hits) hit.severity = std::min(hit.severity, selection.ceiling);
  return hits;
}

}  // namespace debrief::inline v0::language_detail
