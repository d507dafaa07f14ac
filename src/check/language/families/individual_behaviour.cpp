#include "check/language/families/individual_behaviour_of_care.hpp"
#include "check/language/families/individual_behaviour_of_conduct.hpp"
#include "check/language/families/joined_rows.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(individual::of_care, individual::of_conduct);

}  // namespace

constinit const Family individual_behaviour{"AI", "individual-behaviour actions", "SRE Workbook, postmortem culture",
                                            rows};

}  // namespace debrief::inline v0::language_detail
