#include "io/upgrade.hpp"

namespace debrief::inline v0 {

std::span<const UpgradeStep> upgrade_steps() {
  return {};
}

std::string upgrade(std::string_view json, int version, std::span<const UpgradeStep> steps) {
  std::string out(json);
  for (const UpgradeStep& step : steps) {
    if (step.from != version) continue;
    out = step.apply(out);
    ++version;
  }
  return out;
}

}  // namespace debrief::inline v0
