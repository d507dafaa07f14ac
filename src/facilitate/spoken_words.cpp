#include "facilitate/spoken_words.hpp"

#include <initializer_list>
#include <utility>

namespace debrief::inline v0 {

namespace {

std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = WordTable::begin;
  for (const char c : word) hash = WordTable::fold(hash, c);
  return hash;
}

WordTable make_words() {
  WordTable out;
  const auto add = [&out](std::uint32_t classes, std::initializer_list<std::string_view> list) {
    for (const std::string_view word : list) out.add(word, classes);
  };
  add(subject | pronoun, {"i", "we", "he", "she", "they", "i'd", "we'd", "he'd", "she'd", "they'd", "i've", "we've",
                          "they've", "i'm", "we're", "they're"});
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
  add(phrase, {"went",      "settled", "supposed", "same",     "decision",  "did",   "didn't", "difference",
               "obviously", "of",      "out",      "everyone", "everybody", "every", "always", "about",
               "tends",     "tend",    "the",      "tell",     "told",      "had",   "must",   "never",
               "not",       "looked",  "reminded", "getting",  "get",       "going", "unlike"});
  add(leads_on, {"the", "a",  "an",  "to",    "of",   "and", "in",   "on", "for", "with", "that",
                 "at",  "by", "our", "their", "from", "was", "were", "as", "or",  "is",   "had"});
  return out;
}

}  // namespace

void WordTable::add(std::string_view word, std::uint32_t classes) {
  if (2 * used_ >= slots_.size()) {
    std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    used_ = 0;
    for (const Slot& slot : before) {
      if (slot.classes != 0) add(slot.word, slot.classes);
    }
  }
  const std::uint32_t hash = hash_of(word);
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].classes != 0 && slots_[at].word != word) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].classes == 0) {
    slots_[at].hash = hash;
    slots_[at].word = word;
    ++used_;
  }
  slots_[at].classes |= classes;
}

std::uint32_t WordTable::classes(std::string_view word, std::uint32_t hash) const noexcept {
  for (std::size_t at = hash & (slots_.size() - 1); slots_[at].classes != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].hash == hash && slots_[at].word == word) return slots_[at].classes;
  }
  return 0;
}

const WordTable& spoken_words() {
  static const WordTable words = make_words();
  return words;
}

}  // namespace debrief::inline v0
