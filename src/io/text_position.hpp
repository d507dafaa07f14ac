// Byte offsets as lines and columns.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace debrief::inline v0 {

/// Where lines begin in a text, found once and then asked in logarithmic time.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      starts_.push_back(at + 1);
    }
  }

  /// 1-based line and column (in bytes) of an offset.
  std::pair<std::int64_t, std::int64_t> position(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return {after - starts_.begin(), static_cast<std::int64_t>(offset - *(after - 1)) + 1};
  }

 private:
  std::vector<std::size_t> starts_ = {0};
};

}  // namespace debrief::inline v0
