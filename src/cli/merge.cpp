#include "debrief/io/import/merge.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/document_target.hpp"
#include "cli/documents.hpp"
#include "cli/evidence_files.hpp"
#include "debrief/core/text.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::vector<std::string> files;
  std::string out;
  DraftOptions draft;
  MergeOptions merge;
};

/// What a review holds besides evidence, which a merge of timelines does not take along.
std::string besides_evidence(const Review& review) {
  std::string out;
  const auto count = [&out](std::size_t size, std::string_view one, std::string_view many) {
    if (size > 0) out += (out.empty() ? "" : ", ") + counted(size, one, many);
  };
  count(review.decision_points.size(), "decision point", "decision points");
  count(review.contributing_factors.size(), "contributing factor", "contributing factors");
  count(review.learning_points.size(), "learning point", "learning points");
  return out;
}

void merge_documents(Context& context, const Options& options) {
  DocumentTarget target(context, options.out, false);
  if (!target.ready()) return;
  std::vector<ImportedEvidence> sources;
  const LoadedDocuments loaded = load_documents(options.files);
  for (const std::string& line : loaded.unread) {
    context.streams.err << "debrief: " << line << '\n';
    context.exit_code = with_findings;
  }
  for (const LoadedDocument& each : loaded.documents) {
    const Review* review = std::get_if<Review>(&each.document);
    if (review == nullptr) {
      Review around;
      around.title = std::get<Incident>(each.document).title;
      around.incidents.push_back(std::get<Incident>(each.document));
      sources.push_back(evidence_of(around));
      continue;
    }
    if (const std::string left = besides_evidence(*review); !left.empty()) {
      context.streams.err << text_of(each.source) << ": only its evidence is merged, not its " << left << '\n';
      context.exit_code = with_findings;
    }
    sources.push_back(evidence_of(*review));
  }
  if (sources.empty()) {
    context.streams.err << "debrief: there is no document to merge\n";
    context.exit_code = could_not;
    return;
  }
  const auto reading = merge_timelines(sources, options.merge);
  tell_findings(context, reading.findings);
  std::size_t linked = 0;
  for (const TimelineEvent& event : reading.value->evidence.events) linked += event.same_as.empty() ? 0 : 1;
  context.streams.err << counted(reading.value->evidence.events.size(), "event", "events") << " of "
                      << counted(sources.size(), "document", "documents") << ", " << linked << " linked, "
                      << counted(reading.value->evidence.milestones.size(), "candidate milestone",
                                 "candidate milestones")
                      << ", " << counted(reading.value->gaps.size(), "silent gap", "silent gaps") << '\n';
  const Review draft = draft_review(*reading.value, options.draft);
  if (target.take(draft)) target.finish();
}

}  // namespace

void add_merge(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("merge", "One timeline out of the evidence of several documents");
  auto options = std::make_shared<Options>();
  options->draft.id = "merged";
  command->add_option("files", options->files, "Documents, JSONL files, folders, such as `debrief import` makes")
      ->required();
  command->add_option("-o,--out", options->out, "A .json file, or a folder; standard output otherwise");
  command->add_option("--id", options->draft.id, "The draft's id")->capture_default_str();
  command->add_option("--title", options->draft.title, "The draft's title");
  command->add_flag("--originals", options->draft.with_originals, "Keep the original records that the documents hold");
  command->add_option("--link-seconds", options->merge.link_seconds, "How far apart two records of one happening stand")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--gap-seconds", options->merge.gap_seconds, "The shortest silence that is shown")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->callback([options, &context] { merge_documents(context, *options); });
}

}  // namespace debrief::cli
