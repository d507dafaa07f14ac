// Documents checked, measured and put together as a report: what `report` and `demo` share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/documents.hpp"
#include "debrief/check/format.hpp"
#include "debrief/report/site.hpp"

namespace debrief::cli {

struct CheckedSite {
  report::Site site;
  /// The cut-off of its numbers, in seconds since 1970.
  std::int64_t as_of = 0;
  /// What was found in each document, under the place it came from.
  std::vector<CheckedFile> files;
  /// A few sentences about the whole, for a summary.
  std::vector<std::string> highlights;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
};

/// The cut-off that a person wrote: an instant, or a day, which is known to its end (UTC).
std::optional<std::int64_t> cut_off_of(const std::string& text);

/// The last moment that any document names as past, in seconds since 1970; 0 when there is none.
std::int64_t last_moment(const LoadedDocuments& loaded);

/// Checks every document, measures them together as known at `as_of` (otherwise at the last moment they name), and
/// keeps references into `loaded`, which must outlive the result.
CheckedSite site_of(const LoadedDocuments& loaded, std::optional<std::int64_t> as_of, const std::string& title = {});

}  // namespace debrief::cli
