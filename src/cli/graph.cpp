#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/svg.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

namespace {

/// The review in `bytes`: a document, or the graph notation when it does not begin like JSON. Findings are told on err.
std::optional<Review> review_of(Context& context, const std::string& path, const std::string& bytes) {
  const auto tell = [&](const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      context.streams.err << path << ':' << finding.line.value_or(0) << ':' << finding.column.value_or(0) << ": "
                          << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message << '\n';
    }
    if (!findings.empty()) context.exit_code = with_findings;
  };
  const std::size_t start = bytes.find_first_not_of(" \t\r\n");
  if (start != std::string::npos && bytes[start] == '{') {
    Reading<Review> reading = read_review(bytes);
    tell(reading.findings);
    if (!reading.value) context.exit_code = could_not;
    return std::move(reading.value);
  }
  graph::NotationReading reading = graph::read_notation(bytes);
  tell(reading.findings);
  return std::move(reading.review);
}

struct Options {
  std::string file;
  std::string format = "svg";
};

}  // namespace

void add_graph(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("graph", "The factor graph of a review: pictures, text, and what it tells");
  auto options = std::make_shared<Options>();
  command->add_option("file", options->file, "A review, a sketch in the graph notation, or - for standard input")
      ->required();
  command->add_option("--format", options->format, "notation, svg, dot, mermaid or graphml")
      ->check(CLI::IsMember({"notation", "svg", "dot", "mermaid", "graphml"}))
      ->capture_default_str();
  command->callback([options, &context] {
    std::string bytes;
    if (!load_input(context, options->file, bytes)) return;
    const auto review = review_of(context, options->file, bytes);
    if (!review) return;
    std::ostream& out = context.streams.out;
    if (options->format == "notation") out << graph::write_notation(*review);
    if (options->format == "svg") out << graph::svg(*review);
    if (options->format == "dot") out << graph::dot(*review);
    if (options->format == "mermaid") out << graph::mermaid(*review);
    if (options->format == "graphml") out << graph::graphml(*review);
  });
}

}  // namespace debrief::cli
