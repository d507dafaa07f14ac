// Statements that point to what usually stays unsaid, and the follow-ups that bring it out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Eight kinds of statements (after the Debriefing Facilitation Guide of Etsy) and three probes for expertise.
enum class ResponsePattern : std::uint8_t {
  observation,
  assessment,
  decision,
  knowledge,
  state_of_mind,
  mental_model,
  action,
  help_seeking,
  typicality,
  distinctions,
  projection
};

/// A pattern found in a statement, with follow-ups.
struct ProbeMatch {
  ResponsePattern pattern = ResponsePattern::observation;
  std::string id;
  std::string words;
  std::int64_t start = 0;
  std::int64_t end = 0;
  std::int64_t turn = 0;
  std::string speaker;
  std::string seeks;
  std::vector<std::string> follow_ups;
  Extras extras;
  bool operator==(const ProbeMatch&) const = default;
};

/// The patterns in a statement, in the order in which they stand; those of the same sentence in the order of the
/// guide's precedence (help before choice before knowledge …). Several may match; nothing matches where a sentence has
/// no human subject or no cue that is clear. Linear in the text.
DEBRIEF_EXPORT std::vector<ProbeMatch> probe(std::string_view text);

/// A transcript: turns begin on a line with "Name:" or "[time] Name:"; what follows belongs to that turn. The
/// facilitator's own turns (Facilitator:, Moderator:) and questions give nothing. Linear.
DEBRIEF_EXPORT std::vector<ProbeMatch> probe_transcript(std::string_view text);

template <>
struct DEBRIEF_EXPORT Described<ResponsePattern> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<ProbeMatch> {
  static const Type& type();
};

}  // namespace debrief::inline v0
