// What a decision point leaves to ask: the probes of the critical decision method, in its own words.
#pragma once

#include <string>
#include <vector>

#include "debrief/model/decision_point.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

/// A probe that the state of a decision point calls for. `text` goes on behind a moment: "at T+12, what …".
struct DecisionProbe {
  int weight = 0;
  std::string id;
  std::string text;
  std::string why;
};

/// The probes DP00 to DP18, the most called for first: those whose field is empty, and those that dig into what is
/// there.
std::vector<DecisionProbe> decision_probes(const DecisionPoint& decision, const Clock& clock);

}  // namespace debrief::inline v0
