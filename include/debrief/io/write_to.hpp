#pragma once

#include <functional>
#include <string_view>

#include "debrief/core/export.hpp"
#include "debrief/io/write.hpp"

namespace debrief::inline v0 {

/// Takes the next piece of a text; the piece is good for the call.
using TextSink = std::function<void(std::string_view)>;

/// The bytes of write(), handed over in pieces of a megabyte or so: for a document that is large beside the memory.
DEBRIEF_EXPORT void write_to(const Review& review, const TextSink& sink, Layout layout = Layout::pretty);
DEBRIEF_EXPORT void write_to(const Incident& incident, const TextSink& sink, Layout layout = Layout::pretty);

}  // namespace debrief::inline v0
