#include "debrief/facilitate/reading_list.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/documents.hpp"
#include "cli/facilitation.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string reader = "newcomer";
  std::vector<std::string> services, read;
  std::size_t length = 5;
};

}  // namespace

void add_reading_list(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("reading-list", "Reviews worth reading, chosen for how different they are");
  auto options = std::make_shared<Options>();
  command->add_option("corpus", options->paths, "Folders or files of reviews")->required();
  command->add_option("--format", options->format, "text, json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_option("--reader", options->reader, "newcomer, on_call or senior_elsewhere")
      ->check(CLI::IsMember({"newcomer", "on_call", "senior_elsewhere"}))
      ->capture_default_str();
  command->add_option("--service", options->services, "A service that the reader looks after");
  command->add_option("--read", options->read, "Id of a review that the reader knows");
  command->add_option("--length", options->length, "How many")->capture_default_str();
  command->callback([options, &context] {
    const LoadedDocuments loaded = load_documents(options->paths);
    for (const std::string& line : loaded.unread) context.streams.err << "debrief: " << line << '\n';
    std::vector<ReviewShape> shapes;
    for (const LoadedDocument& one : loaded.documents) {
      if (const Review* review = std::get_if<Review>(&one.document)) shapes.push_back(shape(*review));
    }
    if (shapes.empty()) {
      return refuse(context, {ErrorCode::not_found, options->paths.front(), "there is no review here",
                              "name a folder or file of reviews"});
    }
    Reader reader;
    reader.kind = *enumerator_of<ReaderKind>(options->reader);
    reader.services = options->services;
    for (const std::string& id : options->read) reader.already_read.emplace_back(id);
    print(context, options->format, reading_list(shapes, reader, options->length), Review{});
    if (!loaded.unread.empty()) context.exit_code = with_findings;
  });
}

}  // namespace debrief::cli
