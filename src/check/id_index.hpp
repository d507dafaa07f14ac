// Every id that a review defines and every reference to one, found by walking the descriptions of the types.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "debrief/model/factor_graph.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::check_detail {

/// A kind of thing that an id can name: its place in named_kinds().
using Kind = std::uint8_t;
inline constexpr Kind any_node = 255;

/// The type names that ids name, in alphabetical order.
std::string_view kind_name(Kind kind) noexcept;

/// The same in words: "timeline event".
std::string_view kind_words(Kind kind) noexcept;

struct Definition {
  std::string_view id;
  Kind kind = 0;
  std::uint32_t ordinal = 0;
  const void* record = nullptr;
  std::uint64_t hash = 0;
};

struct Reference {
  std::string_view id;
  Kind target = any_node;
  std::uint32_t ordinal = 0;
};

/// Ids live as long as the review, the index as long as its memory. Building is linear in the review; finding takes
/// constant time.
class IdIndex {
 public:
  IdIndex(const Review& review, std::pmr::memory_resource& memory);

  std::span<const Definition> definitions() const { return definitions_; }
  std::span<const Reference> references() const { return references_; }
  /// Definitions whose id another one before them has, with that one.
  std::span<const std::pair<Definition, Definition>> duplicates() const { return duplicates_; }
  /// Records without an id.
  std::span<const Definition> nameless() const { return nameless_; }

  /// The definition of that id; null when there is none.
  const Definition* find(std::string_view id) const noexcept;

  /// What a reference into the factor graph names (nothing when it names no possible node), and a number for it.
  std::pair<std::optional<NodeKind>, std::uint32_t> node(std::string_view id) const noexcept;

  /// One more than the largest number that node() gives: every definition, every phase, and one for the rest.
  std::size_t node_count() const noexcept;

  /// The record of type T with that id; null when the id names nothing or something else.
  template <class T>
  const T* get(std::string_view id) const noexcept {
    const Definition* found = find(id);
    return found != nullptr && kind_name(found->kind) == Named<T>::name ? static_cast<const T*>(found->record)
                                                                        : nullptr;
  }

  /// Where a definition's id or a reference stands. Walks the review again, so only for findings.
  std::string pointer_to(const Definition& definition) const;
  std::string pointer_to(const Reference& reference) const;

 private:
  const Review* review_;
  std::pmr::vector<Definition> definitions_;
  std::pmr::vector<Reference> references_;
  std::pmr::vector<std::pair<Definition, Definition>> duplicates_;
  std::pmr::vector<Definition> nameless_;
  std::pmr::vector<std::uint32_t> table_;
};

}  // namespace debrief::inline v0::check_detail
