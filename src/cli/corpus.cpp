#include "cli/corpus.hpp"

#include <ostream>

namespace debrief::cli {

std::optional<Corpus> load_columns(const std::vector<std::string>& paths, Context& context) {
  Loading loading = load_corpus({paths.begin(), paths.end()});
  for (const Error& error : loading.errors) context.streams.err << "debrief: " << describe_error(error) << '\n';
  for (const Loading::Doubt& doubt : loading.doubts) {
    context.streams.err << "debrief: " << text_of(doubt.source) << " is read as far as it goes: "
                        << (doubt.findings.empty() ? "" : doubt.findings.front().message) << '\n';
  }
  if (loading.corpus.document_count() == 0) {
    refuse(context, {ErrorCode::not_found, paths.front(), "no review and no incident in it",
                     "name a folder, a JSONL file or a saved corpus"});
    return std::nullopt;
  }
  if (!loading.errors.empty() || !loading.doubts.empty()) context.exit_code = with_findings;
  return std::move(loading.corpus);
}

Error wrong_cut_off() {
  return {ErrorCode::invalid_argument, "--as-of", "neither a day nor an instant with its offset",
          "write 2024-06-30 or 2024-06-30T18:00:00Z"};
}

}  // namespace debrief::cli
