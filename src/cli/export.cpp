#include "cli/export.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/documents.hpp"

namespace debrief::cli {

namespace {

/// False, and refused: an address of the feed that is no web address, a source of events that is no URI reference.
bool are_addresses_good(Context& context, const ExportOptions& options) {
  const auto is_web = [](const std::string& text) {
    return text.empty() || text.starts_with("https://") || text.starts_with("http://");
  };
  const auto no = [&](std::string_view option, const std::string& text, std::string_view remedy) {
    refuse(context,
           {ErrorCode::invalid_argument, std::string(option) + " " + text, "this is no address", std::string(remedy)});
    return false;
  };
  if (!is_web(options.feed.home_page_url)) return no("--home", options.feed.home_page_url, "begin it with https://");
  if (!is_web(options.feed.review_url_prefix)) {
    return no("--review-url", options.feed.review_url_prefix, "begin it with https://");
  }
  if (options.source.empty() || options.source.find_first_of(" \t\r\n<>\"") != std::string::npos) {
    return no("--source", options.source, "write an URI reference, such as urn:example:reviews");
  }
  return true;
}

/// The documents that the options name; none where they cannot be exported, which is told.
std::vector<Document> read_documents(Context& context, const ExportOptions& options) {
  std::vector<Document> documents;
  std::vector<std::string> paths;
  for (const std::string& file : options.files) {
    if (file != "-") {
      paths.push_back(file);
      continue;
    }
    std::string bytes;
    if (!load_input(context, file, bytes)) return {};
    auto reading = read(bytes);
    for (const Finding& finding : reading.findings) {
      if (finding.severity == Severity::info && reading.value) continue;
      context.streams.err << "-: " << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message
                          << '\n';
      context.exit_code = with_findings;
    }
    if (reading.value) documents.push_back(std::move(*reading.value));
  }
  LoadedDocuments loaded = load_documents(paths);
  for (LoadedDocument& each : loaded.documents) documents.push_back(std::move(each.document));
  for (const std::string& line : loaded.unread) context.streams.err << "debrief: " << line << '\n';
  if (documents.empty()) {
    context.exit_code = could_not;
    if (loaded.unread.empty()) context.streams.err << "debrief: there is no document to export\n";
    return {};
  }
  if (!loaded.unread.empty()) context.exit_code = with_findings;
  return documents;
}

}  // namespace

void add_export(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("export", "Reviews in the formats of other programs");
  auto options = std::make_shared<ExportOptions>();
  std::vector<std::string> names;
  std::string words = "The format:";
  for (const ExportFormat& format : export_formats()) {
    names.emplace_back(format.name);
    words += "\n  " + std::string(format.name) + ": " + std::string(format.words);
  }
  command->add_option("format", options->format, words)->required()->check(CLI::IsMember(names));
  command->add_option("files", options->files, "Documents, JSONL files, folders, or - for standard input")->required();
  command->add_option("-o,--out", options->out, "Write to this file; for csv the folder of the tables");
  command->add_option("--relation", options->relation, "csv: the relation, such as timeline or incidents.milestones");
  command->add_option("--as-of", options->as_of, "ics: when the calendar was made");
  command->add_option("--source", options->source, "cloudevents: who sends it, as an URI reference")
      ->capture_default_str();
  command->add_option("--title", options->feed.title, "jsonfeed: the feed's title")->capture_default_str();
  command->add_option("--home", options->feed.home_page_url, "jsonfeed: the address of its page");
  command->add_option("--review-url", options->feed.review_url_prefix, "jsonfeed: what stands before a review's id");
  command->add_flag("!--no-diagram", options->diagram, "markdown: leave out the drawing of the factor graph");
  command->add_flag("!--no-document", options->embed,
                    "markdown: leave out the document itself, which holds everything");
  command
      ->add_option("--for", options->readers,
                   "A version for these readers: starts from nothing and adds what they may see")
      ->check(CLI::IsMember({"public", "internal"}));
  command->add_option("--add", options->profile.add, "With --for: also this member, such as Action.owner");
  command->add_option("--withhold", options->profile.withhold,
                      "With --for: not this member, such as Incident.services");
  command->add_option("--key-file", options->key_file,
                      "With --for: the key of pseudonyms (16 to 64 bytes); without it people are left out");
  command->callback([options, &context] {
    if (!are_addresses_good(context, *options) || !read_profile(context, *options)) return;
    std::vector<Document> documents = read_documents(context, *options);
    if (documents.empty()) return;
    for (Document& document : documents) {
      if (!options->readers.empty() && !disclose_document(context, *options, document)) return;
    }
    export_documents(context, *options, documents);
  });
}

}  // namespace debrief::cli
