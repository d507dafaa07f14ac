// Findings as SARIF 2.1.0 (OASIS).
#pragma once

#include <span>
#include <string>

#include "debrief/check/format.hpp"

namespace debrief::inline v0::check_detail {

/// One run with the rules that found something, a result per finding with its place as file and region and as JSON
/// Pointer, and a fingerprint that stays when other findings come and go.
std::string sarif(std::span<const CheckedFile> files);

}  // namespace debrief::inline v0::check_detail
