// Reviews worth reading, by how different they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Who reads.
enum class ReaderKind : std::uint8_t { newcomer, on_call, senior_elsewhere };

/// A review as its shape of failure: what it can show a reader.
struct ReviewShape {
  Id<Review> review;
  std::string title;
  std::optional<Instant> at;
  std::vector<std::string> services;
  std::vector<std::string> teams;
  std::vector<std::string> elements;
  std::int64_t texture = 0;
  Extras extras;
  bool operator==(const ReviewShape&) const = default;
};

/// Who reads, and what they know.
struct Reader {
  ReaderKind kind = ReaderKind::newcomer;
  std::vector<std::string> services;
  std::string team;
  std::vector<Id<Review>> already_read;
  Extras extras;
  bool operator==(const Reader&) const = default;
};

/// A review to read and what to look for in it.
struct ReadingAdvice {
  Id<Review> review;
  std::string title;
  std::int64_t adds = 0;
  std::vector<std::string> look_for;
  Extras extras;
  bool operator==(const ReadingAdvice&) const = default;
};

/// A few reviews that together show the most.
struct ReadingList {
  std::vector<ReadingAdvice> reviews;
  std::int64_t covered = 0;
  std::int64_t at_most = 0;
  std::int64_t available = 0;
  std::string explanation;
  Extras extras;
  bool operator==(const ReadingList&) const = default;
};

/// How many different shapes of failure a team has met. Never by person.
struct Exposure {
  std::string team;
  std::int64_t reviews = 0;
  std::int64_t shapes = 0;
  std::int64_t available = 0;
  std::vector<std::string> not_met;
  Extras extras;
  bool operator==(const Exposure&) const = default;
};

/// An earlier review that resembles this one.
struct LookAlike {
  Id<Review> review;
  std::string title;
  std::int64_t similarity_percent = 0;
  std::vector<std::string> shared;
  std::string words;
  Extras extras;
  bool operator==(const LookAlike&) const = default;
};

/// A review whose incident has its day.
struct Anniversary {
  Id<Review> review;
  std::string title;
  Date on;
  std::int64_t years = 0;
  Extras extras;
  bool operator==(const Anniversary&) const = default;
};

/// The shape of a review. Linear.
DEBRIEF_EXPORT ReviewShape shape(const Review& review);

/// Greedy choice by what each review adds: at least 1 - 1/e of the best list's coverage (Nemhauser, Wolsey and Fisher
/// 1978), and `at_most` bounds the best list from the reviews themselves. O(length x reviews x elements).
DEBRIEF_EXPORT ReadingList reading_list(const std::vector<ReviewShape>& reviews, const Reader& reader,
                                        std::size_t length = 5);

/// Diversity of exposure per team, teams in alphabetical order; teams in fewer than `people_min` … reviews are shown
/// all the same, for a team is not a person.
DEBRIEF_EXPORT std::vector<Exposure> exposure(const std::vector<ReviewShape>& reviews);

/// Earlier reviews at least so similar, the most similar first; coordination codes weigh as much as technical ones.
DEBRIEF_EXPORT std::vector<LookAlike> look_alikes(const ReviewShape& review, const std::vector<ReviewShape>& earlier,
                                                  std::int64_t at_least_percent = 30, std::size_t most = 5);

/// Reviews whose incident has an anniversary within so many days after `today`.
DEBRIEF_EXPORT std::vector<Anniversary> anniversaries(const std::vector<ReviewShape>& reviews, const Date& today,
                                                      std::int64_t within_days = 14);

template <>
struct DEBRIEF_EXPORT Described<ReaderKind> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReviewShape> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Reader> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReadingAdvice> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ReadingList> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Exposure> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<LookAlike> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Anniversary> {
  static const Type& type();
};

}  // namespace debrief::inline v0
