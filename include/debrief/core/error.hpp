#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Why a call could not be carried out. Numbers are for ever; ranges belong to rooms.
enum class ErrorCode : std::uint16_t {
  // 1-99: any room
  invalid_argument = 1,
  not_found = 2,
  not_supported = 3,
  // 100-199: io
  cannot_read = 100,
  cannot_write = 101,
  too_large = 102,
  not_a_document = 103,
  // 200-299: check
  unknown_rule = 200,
  invalid_policy = 201,
  // 300-399: corpus and metrics
  unknown_metric = 300,
  not_a_corpus = 301,
};

/// The stable name of a code, such as "cannot-write".
DEBRIEF_EXPORT std::string_view text_of(ErrorCode code) noexcept;

/// A call that could not be carried out: what it was about, what is wrong, and what to do.
///
/// Wrong documents are not errors; they come back as findings.
struct Error {
  ErrorCode code = ErrorCode::invalid_argument;
  std::string subject;
  std::string message;
  std::string remedy;
  bool operator==(const Error&) const = default;
};

/// "subject: message (remedy)", the parts that are empty left out.
DEBRIEF_EXPORT std::string describe_error(const Error& error);

/// Thrown by Result::value() for those who prefer exceptions. what() is describe_error(error()).
class DEBRIEF_EXPORT Exception : public std::runtime_error {
 public:
  explicit Exception(Error error);
  ~Exception() override;
  const Error& error() const noexcept { return error_; }

 private:
  Error error_;
};

/// A value, or the reason why there is none.
///
/// Ask with has_value() or operator bool, then take value() or error(). value() throws Exception when there is none;
/// error() must only be called when there is no value.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  const T& value() const& {
    if (!has_value()) throw Exception(std::get<1>(state_));
    return std::get<0>(state_);
  }
  T&& value() && {
    if (!has_value()) throw Exception(std::get<1>(state_));
    return std::get<0>(std::move(state_));
  }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// The value of a call that returns nothing.
struct Done {
  bool operator==(const Done&) const = default;
};

}  // namespace debrief::inline v0
