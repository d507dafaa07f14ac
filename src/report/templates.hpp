// The files of src/report/templates, compiled in.
#pragma once

#include <string_view>

namespace debrief::inline v0::report_detail {

/// The text of a template by its file name; empty when there is none.
std::string_view template_text(std::string_view name) noexcept;

}  // namespace debrief::inline v0::report_detail
