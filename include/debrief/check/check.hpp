#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What to ask of a document.
struct CheckOptions {
  /// Every number, and what is made of single rules.
  Policy policy;
  /// The stage to ask for; otherwise the document's own, otherwise the one that its records imply.
  std::optional<Stage> stage;
  /// Codes, names or families; empty selects every rule.
  std::vector<std::string> select;
  /// Codes, names or families that are left out of the selection.
  std::vector<std::string> ignore;
  /// The moment of asking. Rules that compare with today are silent without it, for nothing here reads the clock.
  std::optional<Instant> as_of;
};

/// The stage of a review: its own, or what its records imply (published, followed up, held, scheduled, else draft).
DEBRIEF_EXPORT Stage stage_of(const Review& review) noexcept;

/// What is wrong with a policy besides its JSON: rules that do not exist or are set twice, severities named twice,
/// windows that close before they open. Pointers are into the policy.
DEBRIEF_EXPORT std::vector<Finding> check_policy(const Policy& policy);

/// Options made ready once and used for many documents, from any number of threads.
///
/// Findings come in document order, with pointers and without line and column, which only a text has. What a document
/// suppresses with a reason is left out; a suppression that is not used, has no reason or names no rule is a finding.
/// A document is never changed and never an error. Time is linear in the document for all rules but those on cycles
/// and similar titles, which are quadratic in the edges and actions of one review.
class DEBRIEF_EXPORT Checker {
 public:
  /// An error when an option or the policy names a rule that does not exist, or the policy is not usable.
  static Result<Checker> make(CheckOptions options = {});

  ~Checker();
  Checker(const Checker&);
  Checker(Checker&&) noexcept;
  Checker& operator=(const Checker&);
  Checker& operator=(Checker&&) noexcept;

  std::vector<Finding> check(const Review& review) const;

  /// An incident that stands alone. Pointers are into its own document.
  std::vector<Finding> check(const Incident& incident) const;

  /// What only many documents together show. Findings have no pointer; messages name the documents by their ids.
  /// Incidents inside reviews need not be given again.
  std::vector<Finding> check(std::span<const Review> reviews, std::span<const Incident> incidents) const;

  /// True when any of the rules that look at many documents is selected.
  bool asks_about_many() const noexcept;

 private:
  struct State;
  explicit Checker(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;
};

/// The findings of one document. Throws Exception where Checker::make() gives an error.
DEBRIEF_EXPORT std::vector<Finding> check(const Review& review, const CheckOptions& options = {});
DEBRIEF_EXPORT std::vector<Finding> check(const Incident& incident, const CheckOptions& options = {});

/// The findings of many documents together. Throws Exception where Checker::make() gives an error.
DEBRIEF_EXPORT std::vector<Finding> check(std::span<const Review> reviews, std::span<const Incident> incidents,
                                          const CheckOptions& options = {});

}  // namespace debrief::inline v0
