#include "debrief/core/error.hpp"

namespace debrief::inline v0 {

std::string_view text_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid_argument:
      return "invalid-argument";
    case ErrorCode::not_found:
      return "not-found";
    case ErrorCode::not_supported:
      return "not-supported";
    case ErrorCode::cannot_read:
      return "cannot-read";
    case ErrorCode::cannot_write:
      return "cannot-write";
    case ErrorCode::too_large:
      return "too-large";
    case ErrorCode::not_a_document:
      return "not-a-document";
    case ErrorCode::unknown_rule:
      return "unknown-rule";
    case ErrorCode::invalid_policy:
      return "invalid-policy";
    case ErrorCode::unknown_metric:
      return "unknown-metric";
    case ErrorCode::not_a_corpus:
      return "not-a-corpus";
  }
  return "unknown";
}

std::string describe_error(const Error& error) {
  std::string out;
  if (!error.subject.empty()) {
    out += error.subject;
    out += ": ";
  }
  out += error.message;
  if (!error.remedy.empty()) {
    out += " (";
    out += error.remedy;
    out += ')';
  }
  return out;
}

Exception::Exception(Error error) : std::runtime_error(describe_error(error)), error_(std::move(error)) {}
Exception::~Exception() = default;

}  // namespace debrief::inline v0
