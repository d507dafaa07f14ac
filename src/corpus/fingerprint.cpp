#include "corpus/fingerprint.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace debrief::inline v0 {

std::int64_t fingerprint_of(std::string_view bytes) {
  return static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace debrief::inline v0
