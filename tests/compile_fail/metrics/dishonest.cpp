// Each case must not compile: -DCASE=n. CASE 0 must, or the others prove nothing.
#include <algorithm>
#include <vector>

#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/estimate.hpp"
#include "debrief/metrics/scorecards.hpp"

using namespace debrief;

double use(const Estimate& estimate, const Verdict& verdict, const MeetingScorecard& meeting,
           const SystemScorecard& system) {
#if CASE == 0
  (void)verdict.kind();
  (void)meeting;
  (void)system;
  return estimate.value().value_or(0);
#elif CASE == 1
  return estimate;  // a number without its n and interval
#elif CASE == 2
  return static_cast<double>(meeting);  // a score
#elif CASE == 3
  return static_cast<double>(system);
#elif CASE == 4
  return meeting < meeting ? 1 : 0;  // a league table
#elif CASE == 5
  return system < system ? 1 : 0;
#elif CASE == 6
  return (meeting == system) ? 1 : 0;  // one card standing for the other
#elif CASE == 7
  Estimate bare;  // without anything
  return bare.value().value_or(0);
#elif CASE == 8
  Verdict claimed(VerdictKind::decrease, Comparison());  // a claim without a comparison
  return 0;
#elif CASE == 9
  return meeting.score();  // no such thing
#elif CASE == 10
  Estimate from_number(12.0);
  return 0;
#elif CASE == 11
  return estimate + estimate;
#endif
}
