// The rules on wording, asked of every prose member of a review.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "check/selection.hpp"
#include "check/subject.hpp"
#include "debrief/core/finding.hpp"

namespace debrief::inline v0::check_detail {

/// Which rules on wording are asked, told once from a selection.
class Wording {
 public:
  explicit Wording(const Selection& selection);

  bool asked() const { return asked_; }

  /// Adds findings with pointer and span into the member's text. The review's own people are the only persons.
  void check(const Subject& subject, std::vector<Finding>& findings) const;

 private:
  bool asked_ = false;
  std::vector<std::string> left_out_;
  /// Rules whose severity the policy sets.
  std::vector<std::pair<std::string, Severity>> changed_;
};

}  // namespace debrief::inline v0::check_detail
