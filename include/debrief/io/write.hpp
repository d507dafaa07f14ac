#pragma once

#include <cstdint>
#include <string>

#include "debrief/core/export.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Pretty: two spaces of indentation and a closing newline, for files that people compare. Compact: one line without
/// a newline, for JSONL.
enum class Layout : std::uint8_t { pretty, compact };

/// Canonical JSON: members in the order of the description, unknown members where they stood, absent members left out,
/// UTF-8 unescaped. write(read(x)) gives back the bytes of x when x is canonical. Linear in the size of the document.
DEBRIEF_EXPORT std::string write(const Review& review, Layout layout = Layout::pretty);
DEBRIEF_EXPORT std::string write(const Incident& incident, Layout layout = Layout::pretty);
DEBRIEF_EXPORT std::string write(const Document& document, Layout layout = Layout::pretty);

/// Canonical JSON of a record of any described type.
DEBRIEF_EXPORT std::string write_record(const Type& type, const void* record, Layout layout = Layout::pretty);

/// Appends `text` as a JSON string, quotes included.
DEBRIEF_EXPORT void append_json_string(std::string& out, std::string_view text);

}  // namespace debrief::inline v0
