// A value of a parsed JSON text, walked without fear of what is not there.
#pragma once

#include <string>
#include <string_view>

#include "io/json_tape.hpp"

namespace debrief::inline v0::import_detail {

/// One value, or nothing. Everything asked of nothing is nothing. Holds no data: the tape must outlive it.
class Node {
 public:
  Node() = default;
  Node(const std::vector<json::Value>& values, std::size_t index) : values_(&values), index_(index) {}

  explicit operator bool() const { return values_ != nullptr; }
  const json::Value& value() const { return (*values_)[index_]; }
  bool is(json::Kind kind) const { return values_ != nullptr && value().kind == kind; }
  bool is_object() const { return is(json::Kind::object); }
  bool is_array() const { return is(json::Kind::array); }
  bool is_text() const { return is(json::Kind::string); }

  /// The member of that name; its first, where it stands twice. Linear in the members.
  Node operator[](std::string_view key) const {
    if (!is_object()) return {};
    for (std::size_t i = index_ + 1; i < value().next; i = (*values_)[i].next) {
      if ((*values_)[i].key == key) return {*values_, i};
    }
    return {};
  }

  /// The text of a string; empty for everything else.
  std::string_view text() const { return is_text() ? value().text : std::string_view(); }

  /// Where it begins in the file, 0 for nothing.
  std::size_t offset() const { return values_ == nullptr ? 0 : value().begin; }
  std::string_view key() const { return values_ == nullptr ? std::string_view() : value().key; }

  /// The children of a list or an object, in order.
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const std::vector<json::Value>* values, std::size_t index) : values_(values), index_(index) {}
      Node operator*() const { return {*values_, index_}; }
      Iterator& operator++() {
        index_ = (*values_)[index_].next;
        return *this;
      }
      bool operator!=(const Iterator& other) const { return index_ != other.index_; }

     private:
      const std::vector<json::Value>* values_;
      std::size_t index_;
    };
    Children(const std::vector<json::Value>* values, std::size_t begin, std::size_t end)
        : values_(values), begin_(begin), end_(end) {}
    Iterator begin() const { return {values_, begin_}; }
    Iterator end() const { return {values_, end_}; }

   private:
    const std::vector<json::Value>* values_;
    std::size_t begin_;
    std::size_t end_;
  };

  /// The items of a list; none for everything else.
  Children items() const { return is_array() ? Children(values_, index_ + 1, value().next) : Children(values_, 0, 0); }
  /// The members of an object; none for everything else.
  Children members() const {
    return is_object() ? Children(values_, index_ + 1, value().next) : Children(values_, 0, 0);
  }

 private:
  const std::vector<json::Value>* values_ = nullptr;
  std::size_t index_ = 0;
};

/// The JSON Pointer of the value that begins at `offset`. Linear in the values before it; for findings only.
std::string pointer_to(const std::vector<json::Value>& values, std::size_t offset);

}  // namespace debrief::inline v0::import_detail
