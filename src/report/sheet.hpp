// Pages for a meeting or a drill: one column, no script, light and dark, ready to print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::report_detail {

/// A page around markup that is escaped already. The title is escaped here.
std::string sheet(std::string_view title, std::string_view body);

/// A heading and a list; nothing where there are no items. Items are escaped here.
std::string sheet_list(std::string_view heading, const std::vector<std::string>& items);

}  // namespace debrief::inline v0::report_detail
