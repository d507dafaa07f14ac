#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/series.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// What a measure of one meeting is.
enum class MeasureKind : std::uint8_t {
  share,  ///< so many of so many
  count,  ///< so many
  ratio,  ///< one share by another, 1 where they are equal
};

/// Which group must be large enough before a review's value is looked at.
enum class SmallGroup : std::uint8_t {
  none,
  answers,  ///< anonymous answers: the policy's answers_min
  people,   ///< people of a band: the policy's people_min
};

/// A measure of the meeting (practice, section 8.2): behaviour that shows whether it produced understanding.
struct MeetingMeasure {
  std::string_view id;  ///< "M01"
  std::string_view name;
  std::string_view what;
  MeasureKind kind = MeasureKind::share;
  SmallGroup group = SmallGroup::none;
  /// The practice's default: values beyond these are worth a conversation. No grade, and never one over the whole card.
  std::optional<double> talk_below;
  std::optional<double> talk_above;
  /// About what was learned and practised, in contrast to how the meeting was held.
  bool learning = false;
  /// About a single role, such as the facilitator's: shown over many reviews only, never as a series.
  bool one_role = false;
};

DEBRIEF_EXPORT std::span<const MeetingMeasure> meeting_measures();

/// A measure over the reviews of a corpus; one review is the smallest unit. There is no mean and no index.
struct MeetingMeasured {
  MeetingMeasure measure;
  std::int64_t reviews = 0;       ///< that tell it
  std::int64_t not_told = 0;      ///< reviews that do not
  std::int64_t small_groups = 0;  ///< reviews left out, because too few answered or took part
  std::int64_t part = 0;          ///< over the reviews shown, for shares and counts
  std::int64_t whole = 0;
  /// Of the reviews' values: shares between 0 and 1, counts, ratios. Absent where no review may be shown.
  std::optional<double> median;
  std::optional<double> lowest;
  std::optional<double> highest;
  /// Reviews beyond the practice's default, where it has one.
  std::optional<std::int64_t> worth_a_talk;
  /// The values in order of time, shares in percent.
  Series series;
};

/// Every measure over the reviews held by `as_of`, in the order of meeting_measures(). Linear in the corpus, n log n in
/// the reviews.
DEBRIEF_EXPORT std::vector<MeetingMeasured> measure_meetings(const Corpus& corpus, std::int64_t as_of,
                                                             const Policy& policy);

/// How much each band of seniority spoke over all reviews, for its part of the room: only bands of enough people, and
/// never all but one of them.
DEBRIEF_EXPORT std::vector<Share> voices(const Corpus& corpus, std::int64_t as_of, const Policy& policy);

/// What the practice measures and documents do not hold, each with its reason.
DEBRIEF_EXPORT std::vector<std::string> not_in_documents();

/// "attendees with something new: median 86 % in 9 reviews (60 to 100 %), 51 of 60; below 80 % in 2."
DEBRIEF_EXPORT std::string sentence(const MeetingMeasured& measured);

}  // namespace debrief::inline v0
