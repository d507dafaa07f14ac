#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/corpus.hpp"
#include "cli/document_target.hpp"
#include "cli/site.hpp"
#include "debrief/core/text.hpp"

namespace debrief::cli {

namespace {

struct ReportWords {
  std::vector<std::string> corpus;
  std::string folder;
  std::string as_of;
  std::string title;
};

void run_report(const ReportWords& words, Context& context) {
  const auto as_of = words.as_of.empty() ? std::optional<std::int64_t>{} : cut_off_of(words.as_of);
  if (!words.as_of.empty() && !as_of) {
    return refuse(context, wrong_cut_off());
  }
  if (!may_be_folder(context, words.folder)) return;
  const LoadedDocuments loaded = load_documents(words.corpus);
  for (const std::string& line : loaded.unread) context.streams.err << "debrief: " << line << '\n';
  if (loaded.documents.empty()) {
    return refuse(context, {ErrorCode::not_found, words.corpus.front(), "no review and no incident in it",
                            "name a folder, a .json or a .jsonl file"});
  }
  const CheckedSite checked = site_of(loaded, as_of, words.title);
  const auto index = report::write_site(checked.site, words.folder);
  if (!index) return refuse(context, index.error());
  context.streams.err << "debrief: " << counted(checked.site.reviews.size(), "review", "reviews") << " in "
                      << index->string() << '\n';
  if (!loaded.unread.empty() || checked.errors > 0) context.exit_code = with_findings;
}

}  // namespace

void add_report(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("report", "A page for each review and an index, as files that need no network");
  auto words = std::make_shared<ReportWords>();
  command->add_option("corpus", words->corpus, "folders, .json or .jsonl files")->required();
  command->add_option("-o,--out", words->folder, "the folder to write")->required();
  command->add_option("--as-of", words->as_of,
                      "the cut-off of all numbers; otherwise the last moment that a document names");
  command->add_option("--title", words->title, "the title of the index page");
  command->callback([words, &context] { run_report(*words, context); });
}

}  // namespace debrief::cli
