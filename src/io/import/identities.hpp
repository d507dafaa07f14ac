// Which records were met before: a table of identities without a piece of memory for each.
#pragma once

#include <cstddef>
#include <vector>

namespace debrief::inline v0::import_detail {

/// The identities that were met, each with its event and the hash of its record. One table without a piece of memory
/// for each, since there are as many as events.
class Identities {
 public:
  struct Slot {
    std::size_t key = 0;
    std::size_t record = 0;
    /// The number of its event plus one; 0 where the slot is free.
    std::size_t event = 0;
  };

  /// Makes room for so many in all.
  void reserve(std::size_t count);

  /// The slot of an identity with this hash: its own where `is_it(event)` says so, otherwise a free one, which counts
  /// as taken and is to be filled in. Good until the next call.
  template <class IsIt>
  Slot& find_or_take(std::size_t key, const IsIt& is_it) {
    if ((count_ + 1) * 2 > slots_.size()) reserve(count_ * 2 + 16);
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = key & mask;
    for (; slots_[at].event != 0; at = (at + 1) & mask) {
      if (slots_[at].key == key && is_it(slots_[at].event - 1)) return slots_[at];
    }
    ++count_;
    slots_[at].key = key;
    return slots_[at];
  }

 private:
  std::vector<Slot> slots_;
  std::size_t count_ = 0;
};

}  // namespace debrief::inline v0::import_detail
