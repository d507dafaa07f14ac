#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace debrief::inline v0 {

/// A stable identifier of a T within one document. An Id<Action> is not an Id<TimelineEvent>.
///
/// The member named `id` of a T defines it; any other Id<T> refers to it. Empty means absent.
template <class T>
struct Id {
  std::string text;

  Id() = default;
  Id(std::string value) : text(std::move(value)) {}
  Id(std::string_view value) : text(value) {}
  Id(const char* value) : text(value) {}

  bool empty() const noexcept { return text.empty(); }
  bool operator==(const Id&) const = default;
  auto operator<=>(const Id&) const = default;
};

/// Stands for "anything that can be a node of the factor graph" in Id<AnyNode>.
struct AnyNode;

}  // namespace debrief::inline v0
