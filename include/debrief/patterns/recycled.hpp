#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

struct RecycledOptions {
  /// Scores (title_similarity) from which two titles ask for the same, and from which a person should be asked.
  std::int64_t same_percent = 85;
  std::int64_t ask_percent = 65;
  /// Up to so many different titles every pair is compared. With more, only pairs whose word-ordered titles share at
  /// least two fifths of their 3-grams are.
  std::int64_t compare_all = 10'000;
};

/// What had become of an action when it was asked for again.
enum class EarlierState : std::uint8_t { never_committed, open, done, done_undated, dropped, accepted_risk };

DEBRIEF_EXPORT std::string_view text_of(EarlierState state) noexcept;

/// An action that an earlier review had asked for already.
struct RecycledLink {
  std::int32_t earlier = 0;  ///< rows of corpus.actions
  std::int32_t later = 0;
  std::int32_t earlier_case = 0;
  std::int32_t later_case = 0;
  std::string earlier_title;  ///< as the corpus keeps it: normalised
  std::string later_title;
  double score = 0;
  bool same = false;  ///< the score reaches same_percent; otherwise a person has to say
  EarlierState was = EarlierState::open;
  bool operator==(const RecycledLink&) const = default;
};

/// Actions that ask for the same thing, joined by links that are `same`.
struct RecycledGroup {
  std::string title;                ///< of the first
  std::vector<std::int32_t> cases;  ///< in order of time, each once
  std::vector<EarlierState> was;    ///< of each but the last action, when it was asked for again
};

struct Recycled {
  std::vector<RecycledLink> links;    ///< by the later action, in order of time
  std::vector<RecycledGroup> groups;  ///< the largest first
  std::int64_t actions = 0;           ///< that could be compared: a title, a date, not superseded
  std::int64_t left_out = 0;
  std::int64_t repeated = 0;  ///< actions with a link that is `same`
  std::int64_t to_be_asked = 0;
};

/// Actions that were asked for before: each action with the most alike one of an earlier review of another incident,
/// the latest of several. An action counts as asked for when its review was held, else when its incident happened, and
/// what is known after `as_of` is unknown. Time: pairs of different titles, each about a tenth of a microsecond, up to
/// compare_all; the 3-gram join above it.
DEBRIEF_EXPORT Result<Recycled> recycled_actions(const Corpus& corpus, const Cases& cases, std::int64_t as_of,
                                                 const RecycledOptions& options = {});

}  // namespace debrief::inline v0
