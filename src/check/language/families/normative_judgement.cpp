#include "check/language/families/joined_rows.hpp"
#include "check/language/families/normative_judgement_of_acts.hpp"
#include "check/language/families/normative_judgement_of_work.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(normative::of_acts, normative::of_work);

}  // namespace

constinit const Family normative_judgement{"NO", "normative judgement", "Bergström; RCA2 rules of causation", rows};

}  // namespace debrief::inline v0::language_detail
