#include "debrief/io/export/pseudonym.hpp"

#include <array>

#include "io/export/names.hpp"

#if DEBRIEF_HAS_SODIUM
#include <sodium.h>
#endif

namespace debrief::inline v0 {

#if DEBRIEF_HAS_SODIUM

Result<std::string> pseudonym(std::string_view name, std::string_view key) {
  if (key.size() < crypto_generichash_KEYBYTES_MIN || key.size() > crypto_generichash_KEYBYTES_MAX) {
    return Error{ErrorCode::invalid_argument, "key", "it has " + std::to_string(key.size()) + " bytes",
                 "give 16 to 64 random bytes and keep them apart from what is published"};
  }
  const auto bytes_of = [](std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); };
  const std::string normal = io_detail::lower_ascii(io_detail::trimmed(name));
  std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
  crypto_generichash(digest.data(), digest.size(), bytes_of(normal), normal.size(), bytes_of(key), key.size());
  std::string out = "person-";
  for (std::size_t i = 0; i < 6; ++i) {
    out += "0123456789abcdef"[digest[i] >> 4U];
    out += "0123456789abcdef"[digest[i] & 15U];
  }
  return out;
}

#else

Result<std::string> pseudonym(std::string_view, std::string_view) {
  return Error{ErrorCode::not_supported, "pseudonyms", "the library was built without libsodium",
               "build it with DEBRIEF_WITH_SODIUM=ON, or disclose without a key"};
}

#endif

}  // namespace debrief::inline v0
