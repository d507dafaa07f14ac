#include "check/language/families/absence_as_cause_of_people.hpp"
#include "check/language/families/absence_as_cause_of_safeguards.hpp"
#include "check/language/families/joined_rows.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(absent::of_people, absent::of_safeguards);

}  // namespace

constinit const Family absence_as_cause{"AN", "absence as cause", "RCA2 rules of causation; Dekker, Field Guide", rows};

}  // namespace debrief::inline v0::language_detail
