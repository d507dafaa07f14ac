#pragma once

#include <cstdint>
#include <string_view>

namespace debrief::inline v0 {

/// XXH3 of the bytes, 64 bits. For telling documents apart, not for trust.
std::int64_t fingerprint_of(std::string_view bytes);

}  // namespace debrief::inline v0
