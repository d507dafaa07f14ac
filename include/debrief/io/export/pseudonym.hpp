// Names that cannot be led back without the key, and are the same wherever somebody appears.
#pragma once

#include <string>
#include <string_view>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// "person-" and twelve hexadecimal digits: BLAKE2b with a digest of 16 bytes, keyed, of the name without the white
/// space around it and with A-Z as a-z; in Python `hashlib.blake2b(name, key=key, digest_size=16).hexdigest()[:12]`.
///
/// The same key gives the same pseudonym across a corpus; without the key there is no way back, and whoever has it can
/// compute which pseudonym to erase. Forty-eight bits: among ten thousand people two share one with a chance of 2e-7.
/// Errors: a key shorter than 16 or longer than 64 bytes; a library built without libsodium.
DEBRIEF_EXPORT Result<std::string> pseudonym(std::string_view name, std::string_view key);

}  // namespace debrief::inline v0
