#include "check/language/families/counterfactuals_another_course.hpp"
#include "check/language/families/counterfactuals_another_past.hpp"
#include "check/language/families/counterfactuals_left_undone.hpp"
#include "check/language/families/joined_rows.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows =
    joined_rows(counterfactual::another_course, counterfactual::another_past, counterfactual::left_undone);

}  // namespace

constinit const Family counterfactuals{"CF", "counterfactuals", "Dekker, Field Guide, ch. 5; Bergström", rows};

}  // namespace debrief::inline v0::language_detail
