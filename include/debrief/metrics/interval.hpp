#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/definition.hpp"

namespace debrief::inline v0 {

/// What is known of one incident's duration under one definition.
enum class IntervalStatus : std::uint8_t {
  observed,   ///< both ends are there
  censored,   ///< not yet; the seconds are a lower bound
  competing,  ///< can no longer happen; the seconds run to the incident's end
  excluded,   ///< no number, for the reason in the flags
};

DEBRIEF_EXPORT std::string_view text_of(IntervalStatus status) noexcept;

/// Why a duration is what it is. The first group goes with a number, the second stands for its absence.
enum class IntervalFlag : std::uint8_t {
  below_resolution,       ///< shorter than the clocks that measured it can tell
  already_true_at_start,  ///< the end came before the start, where that means zero
  never_happened,         ///< goes with competing
  open,                   ///< goes with censored
  order_violation,        ///< the end came before the start, where that means a wrong record
  missing_start,
  missing_end,            ///< the incident is over and the end is not recorded
  backfilled,             ///< all stamps are equal: written down afterwards
  not_applicable,         ///< outside the population
  near_miss,              ///< outside the population, because a near miss has no impact
  drill,                  ///< outside every population
  after_cut_off,          ///< the start lies after the cut-off
  outside_counted_hours,  ///< goes with a number: time passed, none of it on the definition's clock
};

inline constexpr std::size_t interval_flag_count = 13;

DEBRIEF_EXPORT std::string_view text_of(IntervalFlag flag) noexcept;

/// A set of flags.
class IntervalFlags {
 public:
  constexpr IntervalFlags() = default;
  constexpr IntervalFlags(IntervalFlag flag) { add(flag); }
  static constexpr IntervalFlags of_bits(std::uint16_t bits) {
    IntervalFlags out;
    out.bits_ = bits;
    return out;
  }

  constexpr void add(IntervalFlag flag) { bits_ = static_cast<std::uint16_t>(bits_ | bit(flag)); }
  constexpr bool has(IntervalFlag flag) const { return (bits_ & bit(flag)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr std::uint16_t bits() const { return bits_; }
  bool operator==(const IntervalFlags&) const = default;

 private:
  static constexpr std::uint16_t bit(IntervalFlag flag) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(flag));
  }
  std::uint16_t bits_ = 0;
};

/// The flags' names in the order of the enumeration.
DEBRIEF_EXPORT std::vector<std::string_view> names_of(IntervalFlags flags);

/// One duration. `seconds` is absent exactly when the status is excluded.
struct Interval {
  std::optional<std::int64_t> seconds;
  IntervalStatus status = IntervalStatus::excluded;
  IntervalFlags flags;
  bool operator==(const Interval&) const = default;
};

/// A milestone as a duration needs it.
struct MilestoneFact {
  std::string_view name;
  std::int64_t at = 0;
  std::int64_t resolution_seconds = 1;
  std::string_view expertise;
};

/// An incident as a duration needs it.
struct IncidentFacts {
  std::vector<MilestoneFact> milestones;
  bool near_miss = false;
  bool drill = false;
  std::optional<bool> customer_facing;
  std::vector<std::string_view> needed_expertise;
  /// Whether its tier is owed a review, or one was begun.
  bool owed_review = false;
  /// It has a review that was held (followed up, published), and nobody recorded when.
  bool review_undated = false;
};

/// The duration of an incident under a definition, as known at `as_of` (seconds since 1970). Milestones after `as_of`
/// are treated as unknown. Never clips a negative duration and never ends an open incident at the cut-off as if it had
/// ended. Linear in the milestones.
DEBRIEF_EXPORT Interval interval(const MetricDefinition& definition, const IncidentFacts& incident, std::int64_t as_of);

}  // namespace debrief::inline v0
