#include "debrief/facilitate/probe.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::string text;
  std::string file;
  std::string format = "text";
};

}  // namespace

void add_probe(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("probe", "Statements that point to what stays unsaid, with follow-ups");
  auto options = std::make_shared<Options>();
  command->add_option("text", options->text, "What somebody said");
  command->add_option("--transcript", options->file,
                      "A transcript with one turn a line (\"Name: words\"), or - for standard input");
  command->add_option("--format", options->format, "text, json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([options, &context] {
    std::vector<ProbeMatch> matches;
    if (!options->file.empty()) {
      std::string bytes;
      if (!load_input(context, options->file, bytes)) return;
      matches = probe_transcript(bytes);
    } else if (!options->text.empty()) {
      matches = probe(options->text);
    } else {
      return refuse(context, {ErrorCode::invalid_argument, "probe", "there is nothing to look at",
                              "name a text, or --transcript FILE"});
    }
    if (options->format == "json") return print_list(context, options->format, "matches", matches, Review{});
    for (const ProbeMatch& match : matches) {
      if (!match.speaker.empty()) context.streams.out << "turn " << match.turn << ", " << match.speaker << ": ";
      context.streams.out << match.id << ' ' << text_of(match.pattern) << ": \"" << match.words << "\"\n";
      for (const std::string& follow_up : match.follow_ups) context.streams.out << "  - " << follow_up << '\n';
    }
  });
}

}  // namespace debrief::cli
