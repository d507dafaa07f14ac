// The version of a review for some readers: what they may see, and the key of its pseudonyms.
#include <ostream>

#include "cli/export.hpp"

namespace debrief::cli {

bool disclose_document(Context& context, const ExportOptions& options, Document& document) {
  const Review* review = std::get_if<Review>(&document);
  if (review == nullptr) {
    refuse(context, {ErrorCode::not_supported, std::get<Incident>(document).id.text,
                     "an incident without a review has no version for others", "name reviews only"});
    return false;
  }
  auto made = disclose(*review, options.profile);
  if (!made) {
    refuse(context, made.error());
    return false;
  }
  context.streams.err << review->id.text << ": " << options.readers << " version\n" << withheld_text(*made);
  for (const Finding& finding : made->findings) {
    context.streams.err << finding.pointer << ": " << text_of(finding.severity) << ' ' << finding.code << ": "
                        << finding.message << '\n';
    context.exit_code = with_findings;
  }
  document = std::move(made->review);
  return true;
}

bool read_profile(Context& context, ExportOptions& options) {
  if (options.readers.empty()) {
    if (options.key_file.empty() && options.profile.add.empty() && options.profile.withhold.empty()) return true;
    refuse(context, {ErrorCode::invalid_argument, "--for", "nothing says for whom the version is",
                     "add --for public or --for internal"});
    return false;
  }
  options.profile.readers = options.readers == "public" ? Readers::everyone : Readers::colleagues;
  if (options.key_file.empty()) return true;
  if (!load_input(context, options.key_file, options.profile.key)) return false;
  while (options.profile.key.ends_with('\n') || options.profile.key.ends_with('\r')) options.profile.key.pop_back();
  if (!options.profile.key.empty()) return true;
  refuse(context, {ErrorCode::invalid_argument, options.key_file, "the key is empty", "give 16 to 64 bytes"});
  return false;
}

}  // namespace debrief::cli
