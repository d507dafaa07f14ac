// Security incidents in VERIS (Vocabulary for Event Recording and Incident Sharing) as reviews.
#pragma once

#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What becomes of a term of VERIS that is not taken over word for word: a condition in neutral words, its code where
/// the taxonomy has one, and why. "Carelessness" judges a person; what can be looked into is the step that nothing
/// guarded.
struct VerisTerm {
  /// Where it stands: "action.error.vector".
  std::string_view path;
  std::string_view term;
  std::string_view label;
  /// Empty where the record alone does not say which it was.
  std::string_view code;
  std::string_view note;
};

/// The terms that are put into other words, in the order of their paths.
DEBRIEF_EXPORT const std::vector<VerisTerm>& veris_terms();

/// Reads VERIS records (schema 1.3 and later) as the community database keeps them: one, a list, or one a line. A
/// review with one incident for each.
///
/// Actions become contributing factors: triggers where somebody attacked, conditions otherwise. Whom VERIS names as an
/// actor inside is left out with a note, for a review asks about the situation. The time from compromise to discovery
/// and containment, which VERIS gives as a number of units, becomes notes, not instants. Losses and numbers of records
/// are quantities as written. The whole record stays in the review's extensions. Linear.
DEBRIEF_EXPORT Reading<std::vector<Review>> read_veris(std::string_view json, const Limits& limits = evidence_limits());

/// The rules that reading applies, in code order.
DEBRIEF_EXPORT const std::vector<ReadingRule>& veris_rules();

}  // namespace debrief::inline v0
