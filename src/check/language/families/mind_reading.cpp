#include "check/language/families/joined_rows.hpp"
#include "check/language/families/mind_reading_of_attitudes.hpp"
#include "check/language/families/mind_reading_of_beliefs.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(mind_reading_rows::of_attitudes, mind_reading_rows::of_beliefs);

}  // namespace

constinit const Family mind_reading{"MR", "mind-reading", "Weick, Sutcliffe and Obstfeld 2005", rows};

}  // namespace debrief::inline v0::language_detail
