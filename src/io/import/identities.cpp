#include "io/import/identities.hpp"

#include <algorithm>
#include <utility>

namespace debrief::inline v0::import_detail {

void Identities::reserve(std::size_t count) {
  std::size_t size = std::max<std::size_t>(slots_.size(), 64);
  while (size < count * 2) size *= 2;
  if (size == slots_.size()) return;
  std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(size));
  for (const Slot& each : old) {
    if (each.event == 0) continue;
    std::size_t at = each.key & (size - 1);
    while (slots_[at].event != 0) at = (at + 1) & (size - 1);
    slots_[at] = each;
  }
}

}  // namespace debrief::inline v0::import_detail
