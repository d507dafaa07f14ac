// Factor graphs that several tests use.
#pragma once

#include <string_view>

namespace debrief::testing {

/// The connection pool incident: a limit, a release that asks more of it and more traffic came together; the first
/// alert spoke of another layer.
inline constexpr std::string_view pool_incident = R"(
factor SYS-02 service technical "connection pool limit"
factor DEP-08 team "release that raised the queries of each request"
factor SYS-10 trigger external "traffic rose"
decision D1 "look at the API first"
impact latency "slow answers to customers"
factor CRD-03 organisation "two teams looked for the same thing"
factor earlier_case COG-07 mitigator "an earlier case came to mind"
boundary SYS-02 scope "the load test's history was not looked at"

SYS-02 & DEP-08 & SYS-10 -> pool_exhausted -> latency
DET-01 ~masks~> pool_exhausted
DET-04 ~misleads~> D1
COG-01 -> D1
TOL-01 ~delays 15m~> mitigation
ORG-01 ~delays 20m~> engage_the_owner
CRD-03 ~delays~> phase:investigation
earlier_case ~reveals~> pool_exhausted
)";

}  // namespace debrief::testing
