#include "check/language/families/joined_rows.hpp"
#include "check/language/families/vague_actions_deliverables.hpp"
#include "check/language/families/vague_actions_improvements.hpp"
#include "check/language/families/vague_actions_intentions.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr auto rows = joined_rows(vague::improvements, vague::intentions, vague::deliverables);

}  // namespace

constinit const Family vague_actions{"AV", "vague actions", "practice of action items that get done", rows};

}  // namespace debrief::inline v0::language_detail
