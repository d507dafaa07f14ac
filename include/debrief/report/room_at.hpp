#pragma once

#include <string>
#include <string_view>

#include "debrief/core/export.hpp"
#include "debrief/graph/room_at.hpp"

namespace debrief::inline v0::report {

/// The room at one moment as an HTML page: what had been seen, which readings were alive, what bound the choice, and
/// nothing that came later. The question stands at its end; the answer does not stand in the page. Escapes everything,
/// runs no script, light and dark.
DEBRIEF_EXPORT std::string room_at_html(const graph::RoomAt& room, std::string_view title);

}  // namespace debrief::inline v0::report
