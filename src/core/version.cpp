#include "debrief/core/version.hpp"

namespace debrief::inline v0 {

std::string_view library_version() noexcept {
  return DEBRIEF_VERSION;
}

}  // namespace debrief::inline v0
