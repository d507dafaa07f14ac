#include "report/templates.hpp"

namespace debrief::inline v0::report_detail {

namespace {

struct Template {
  std::string_view name;
  std::string_view text;
};

constexpr Template templates[] = {
#include "report/templates.inc"
};

}  // namespace

std::string_view template_text(std::string_view name) noexcept {
  for (const Template& one : templates) {
    if (one.name == name) return one.text;
  }
  return {};
}

}  // namespace debrief::inline v0::report_detail
