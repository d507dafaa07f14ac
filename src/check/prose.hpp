// The prose of a review: which members hold sentences that people read, and how each is read.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/model/review.hpp"

namespace debrief::inline v0::check_detail {

/// How a text member is read for its wording.
enum class Prose : std::uint8_t {
  /// A name, role, code, address or amount.
  none,
  narrative,
  /// Narrative that may hold Markdown, with headings and lists.
  document,
  /// A title or a heading.
  label,
  question,
  action,
  /// What people said: nobody rewrites it.
  said,
  /// What became known afterwards. Words of hindsight belong here.
  afterwards,
  /// Where chance helped. Words of relief belong here.
  luck,
};

/// How the member `field` of the record type `record` is read; nothing for a text member that nobody has classified.
std::optional<Prose> prose_of(std::string_view record, std::string_view field) noexcept;

/// A step on the way to a text: a member's name, and its place where it is in a list (-1 where it is not).
struct ProseStep {
  std::string_view name;
  std::ptrdiff_t index = -1;
};

/// Calls `each` for every text that is prose and not empty, in document order. Linear in the review.
void for_each_prose(const Review& review,
                    const std::function<void(Prose, std::string_view text, const std::vector<ProseStep>& path)>& each);

/// The path as a JSON Pointer.
std::string pointer_of(const std::vector<ProseStep>& path);

}  // namespace debrief::inline v0::check_detail
