#include "check/language/families/blame_nouns_of_acts.hpp"
#include "check/language/families/blame_nouns_of_traits.hpp"
#include "check/language/families/joined_rows.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(blame::of_acts, blame::of_traits);

}  // namespace

constinit const Family blame_nouns{"BN", "blame nouns", "RCA2 rules of causation; PagerDuty", rows};

}  // namespace debrief::inline v0::language_detail
