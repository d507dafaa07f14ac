// Moments and words that the facilitation functions share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Counts from the first signal.
class Clock {
 public:
  explicit Clock(const Review& review);
  /// "T+12", "T+5h12"; the instant itself where there is no first signal.
  std::string moment(const Instant& at) const;
  /// "At T+12", or "At that moment" without an instant.
  std::string at(const std::optional<Instant>& at) const;

 private:
  std::optional<Instant> start_;
};

/// The last instant of that milestone in any incident.
std::optional<Instant> last_milestone(const Review& review, std::string_view name);
std::optional<Instant> first_milestone(const Incident& incident, std::string_view name);

/// When the last incident was over: resolved, failing that recovered, mitigated or closed.
std::optional<Instant> last_resolution(const Review& review);

/// When the meeting ended: as recorded, or by its start and the length of its segments, or of its tier.
std::optional<Instant> meeting_end(const Review& review, const Policy& policy);

/// A role as words: "incident_commander" becomes "incident commander".
std::string words_of(std::string_view name);

/// True when any of the words stands in the text, as a word of its own or the beginning of one, whatever its case.
bool mentions(std::string_view text, std::initializer_list<std::string_view> words);

/// The first text about what happened that mentions one of the words: an event, a factor, failing those a service, a
/// summary or a title; empty where none does. Linear in the review.
std::string_view first_mention(const Review& review, std::initializer_list<std::string_view> words);

/// The review an incident stands for when it is looked at alone.
Review review_of(const Incident& incident);

/// True where a factor has the code, or one of the category.
bool has_code(const Review& review, std::string_view code_or_category);

/// A text of the review in quotation marks as it may stand inside a sentence: its first sentence without the full stop,
/// cut between words with "…" where it is longer; quotation marks inside become single ones.
std::string cited(std::string_view text, std::size_t most_bytes = 70);

/// Without the full stops and spaces at its end.
std::string no_full_stop(std::string text);

/// "one", "one and two", "one, two and three".
std::string joined(const std::vector<std::string>& words);

}  // namespace debrief::inline v0
