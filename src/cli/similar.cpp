#include "debrief/patterns/similar.hpp"

#include <CLI/CLI.hpp>
#include <limits>
#include <memory>
#include <ostream>

#include "cli/corpus.hpp"
#include "cli/pattern_commands.hpp"
#include "cli/site.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

namespace {

struct SimilarWords {
  std::string file;
  std::vector<std::string> corpus;
  std::string as_of;
  std::string format = "text";
  SimilarOptions options;
};

void run_similar(const SimilarWords& words, Context& context) {
  std::int64_t as_of = std::numeric_limits<std::int64_t>::max();
  if (!words.as_of.empty()) {
    const std::optional<std::int64_t> cut_off = cut_off_of(words.as_of);
    if (!cut_off) return refuse(context, wrong_cut_off());
    as_of = *cut_off;
  }
  std::string bytes;
  if (!load_input(context, words.file, bytes)) return;
  const Reading<Document> reading = read(bytes);
  const Review* review = reading.value ? std::get_if<Review>(&*reading.value) : nullptr;
  if (review == nullptr) {
    return refuse(context,
                  {ErrorCode::not_a_document, words.file, "no review in it", "name the JSON file of one review"});
  }
  std::optional<Corpus> corpus = load_columns(words.corpus, context);
  if (!corpus) return;
  add(*corpus, *review);
  const Cases cases = cases_of(*corpus, as_of, {.drills = true});
  // The last of that id is the document asked about, whether it was in the corpus before or not.
  std::size_t row = cases.size();
  for (std::size_t c = 0; c < cases.size(); ++c) {
    const auto document = static_cast<std::size_t>(cases.document[c]);
    if (cases.id[c] == review->id.text &&
        (row == cases.size() || document > static_cast<std::size_t>(cases.document[row])))
      row = c;
  }
  const Result<Similar> found = SimilarIndex(cases, words.options).of(row);
  if (!found) {
    return refuse(context, {ErrorCode::invalid_argument, words.file, "lies after --as-of", "give a later cut-off"});
  }
  context.streams.out << (words.format == "json" ? json_of(*found, cases, row) : text_of(*found, cases, row));
}

}  // namespace

void add_similar(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("similar", "Who has been here before: reviews like this one, and why");
  auto words = std::make_shared<SimilarWords>();
  command->add_option("file", words->file, "the review asked about, or - for standard input")->required();
  command->add_option("corpus", words->corpus, "folders, .json, .jsonl or saved corpora (.debrief)")->required();
  command->add_option("--as-of", words->as_of, "the cut-off: a day (to its end, UTC) or an instant; otherwise none");
  command->add_option("--threshold", words->options.threshold_percent, "per cent below which nothing is offered")
      ->check(CLI::Range(0, 100));
  command->add_option("--count", words->options.count, "most reviews to show")->check(CLI::Range(1, 1000));
  command->add_option("--format", words->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->callback([words, &context] { run_similar(*words, context); });
}

}  // namespace debrief::cli
