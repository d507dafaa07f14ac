#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// How much a finding asks of the reader. An error makes a document unfit for its purpose, a warning is worth a
/// conversation, an info is a hint.
enum class Severity : std::uint8_t { info, warning, error };

/// "info", "warning" or "error".
DEBRIEF_EXPORT std::string_view text_of(Severity severity) noexcept;

/// The severity of that name; nothing for any other text.
DEBRIEF_EXPORT std::optional<Severity> severity_of(std::string_view text) noexcept;

/// A half-open range of bytes of the text that was given.
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;
  bool operator==(const Span&) const = default;
};

/// Something that a document says, or leaves out, and that a person should look at.
///
/// A wrong document is data: reading and checking return findings, they do not throw. `name` is the identity of the
/// rule ("reference-to-nothing"), `code` its short handle ("REF001"). `pointer` is an RFC 6901 JSON Pointer into the
/// document; it is empty for the document as a whole. Line and column are 1-based and count bytes; they are known
/// only where the source text was at hand. Findings describe documents and never persons.
struct Finding {
  std::string code;
  std::string name;
  Severity severity = Severity::error;
  std::string pointer;
  std::optional<Span> span;
  std::optional<std::int64_t> line;
  std::optional<std::int64_t> column;
  std::string message;
  std::string why;
  std::string suggestion;
  bool operator==(const Finding&) const = default;
};

/// Document order: by pointer (segments compared as numbers where both are), then by span, then by code and message.
DEBRIEF_EXPORT void sort_findings(std::vector<Finding>& findings);

/// The gravest severity among the findings; nothing when there are none.
DEBRIEF_EXPORT std::optional<Severity> gravest(const std::vector<Finding>& findings) noexcept;

}  // namespace debrief::inline v0
