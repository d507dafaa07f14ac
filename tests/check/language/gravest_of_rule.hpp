// How grave a rule is about a text.
#pragma once

#include <string>
#include <string_view>

#include "debrief/check/language.hpp"

namespace debrief {

/// "grave" where the rule warns or worse, "info" where it only informs; empty where it is silent.
inline std::string gravest_of_rule(std::string_view text, std::string_view code) {
  std::string out;
  for (const Finding& finding : language(text)) {
    if (finding.code != code) continue;
    if (finding.severity != Severity::info) return "grave";
    out = "info";
  }
  return out;
}

}  // namespace debrief
