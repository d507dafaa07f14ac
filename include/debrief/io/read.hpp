#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// A review, or an incident that stands alone.
using Document = std::variant<Review, Incident>;

/// What could be read, and everything that was wrong.
///
/// `value` is there whenever the text was a document of a known format, however much was wrong with it: a member that
/// could not be understood is absent from the value, named by a finding, and kept in the record's extras, so that
/// writing loses nothing. Findings stand in document order, each with pointer, line and column.
template <class T>
struct Reading {
  std::optional<T> value;
  std::vector<Finding> findings;

  /// True when there is a value and no finding of severity error.
  bool clean() const noexcept { return value.has_value() && gravest(findings) != Severity::error; }
};

/// Reads a document of either kind; its `format` says which.
///
/// Never throws and never prints. Time and memory are linear in the text. Types are exact: 1.0 is not an integer, true
/// is not a number, null is nothing. A repeated member is reported and its first value stands. Text beyond `limits` is
/// rejected before anything is built from it.
DEBRIEF_EXPORT Reading<Document> read(std::string_view json, const Limits& limits = {});

/// Reads a review. A document of the other kind is a finding and no value.
DEBRIEF_EXPORT Reading<Review> read_review(std::string_view json, const Limits& limits = {});

/// Reads an incident that stands alone. A document of the other kind is a finding and no value.
DEBRIEF_EXPORT Reading<Incident> read_incident(std::string_view json, const Limits& limits = {});

/// Reads a record of any described type into `record`, which must point at a default value of that type. Returns the
/// findings. For policies and other data beside the documents.
DEBRIEF_EXPORT std::vector<Finding> read_record(std::string_view json, const Type& type, void* record,
                                                const Limits& limits = {});

/// Fills in line and column of findings that have only a pointer, from the text they are about. A pointer to an absent
/// member is placed at the nearest part that is there. Linear in the text, plus the length of each pointer's path.
DEBRIEF_EXPORT void locate(std::string_view json, std::vector<Finding>& findings);

/// A rule that reading itself applies.
struct ReadingRule {
  std::string_view code;
  std::string_view name;
  Severity severity;
  std::string_view summary;
  std::string_view why;
  std::string_view suggestion;
};

/// The rules that reading applies, in code order.
DEBRIEF_EXPORT const std::vector<ReadingRule>& reading_rules();

}  // namespace debrief::inline v0
