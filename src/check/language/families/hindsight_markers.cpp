#include "check/language/families/hindsight_markers_of_certainty.hpp"
#include "check/language/families/hindsight_markers_of_discovery.hpp"
#include "check/language/families/joined_rows.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(hindsight::of_certainty, hindsight::of_discovery);

}  // namespace

constinit const Family hindsight_markers{"HS", "hindsight markers",
                                         "Cook, How Complex Systems Fail; Dekker, Field Guide", rows};

}  // namespace debrief::inline v0::language_detail
