// Which rules are asked, and how grave each is.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0::check_detail {

/// The name of the rule that a name or code, perhaps a retired one, stands for; nothing when there is none. Rules on
/// wording count.
std::optional<std::string_view> canonical_rule_name(std::string_view name_or_code);

/// The name nearest to a mistyped one, for "did you mean"; empty when none is near.
std::string_view nearest_rule_name(std::string_view text);

/// The family that all rules on wording belong to, beside their own.
inline constexpr std::string_view language_family = "language";

/// Codes, names and families, selected and ignored, with the policy's settings on top.
class Selection {
 public:
  /// An error when an entry names no rule and no family, with the nearest that does.
  static Result<Selection> make(const std::vector<std::string>& select, const std::vector<std::string>& ignore);

  /// What a policy makes of single rules, by canonical name.
  void set(std::vector<std::pair<std::string_view, RuleSeverity>> settings) { settings_ = std::move(settings); }

  /// How grave a rule is; nothing when it is not asked.
  std::optional<Severity> severity(std::string_view name, std::initializer_list<std::string_view> families,
                                   Severity otherwise) const;

 private:
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
  std::vector<std::pair<std::string_view, RuleSeverity>> settings_;
};

}  // namespace debrief::inline v0::check_detail
