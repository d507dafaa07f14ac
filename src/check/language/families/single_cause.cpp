#include "check/language/families/joined_rows.hpp"
#include "check/language/families/single_cause_derived.hpp"
#include "check/language/families/single_cause_named.hpp"
#include "check/language/families/single_cause_reduced.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(cause::named, cause::derived, cause::reduced);

}  // namespace

constinit const Family single_cause{"SC", "single-cause language", "Cook, How Complex Systems Fail", rows};

}  // namespace debrief::inline v0::language_detail
