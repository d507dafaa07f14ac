#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/graph/analysis.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/graph/graphviz.hpp"
#include "debrief/graph/legality.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/svg.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::string file;
  std::string format = "text";
  std::string analysis;
  std::string layout = "own";
};

/// What Graphviz makes of the request; nothing where there is no `dot`, or where it fails.
std::optional<std::string> answer_of_graphviz(const std::string& request) {
  std::error_code problem;
  const auto folder = std::filesystem::temp_directory_path(problem);
  std::string path = (folder / "debrief-graph-XXXXXX").string();
  const int file = mkstemp(path.data());
  if (problem || file < 0) return std::nullopt;
  const bool written = ::write(file, request.data(), request.size()) == static_cast<ssize_t>(request.size());
  ::close(file);
  std::optional<std::string> out;
  // The command holds nothing but the name of a file that was just made.
  if (FILE* pipe = written ? popen(("dot -Tplain '" + path + "' 2>/dev/null").c_str(), "r") : nullptr) {
    std::string answer(1U << 16U, '\0');
    std::size_t size = 0;
    while (const std::size_t more = fread(answer.data() + size, 1, answer.size() - size, pipe)) {
      size += more;
      if (size == answer.size()) answer.resize(2 * size);
    }
    answer.resize(size);
    if (pclose(pipe) == 0) out = std::move(answer);
  }
  std::filesystem::remove(path, problem);
  return out;
}

std::string picture(Context& context, const Review& review, const std::string& layout) {
  graph::SvgOptions options;
  if (layout == "graphviz") {
    const graph::Nodes nodes(review);
    if (const auto answer = answer_of_graphviz(graph::graphviz_request(nodes))) {
      if (auto placement = graph::read_graphviz(nodes, *answer)) options.placement = std::move(placement).value();
    }
    if (!options.placement)
      context.streams.err << "debrief: there is no dot of Graphviz here; the own layout is used\n";
  }
  return graph::svg(review, options);
}

void tell(Context& context, const std::string& path, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    context.streams.err << path << ':';
    if (finding.line) context.streams.err << *finding.line << ':' << finding.column.value_or(0) << ':';
    if (!finding.line && !finding.pointer.empty()) context.streams.err << finding.pointer << ':';
    context.streams.err << ' ' << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message << '\n';
  }
  if (!findings.empty()) context.exit_code = with_findings;
}

/// The review in `bytes`: a document, or the graph notation when it does not begin like JSON. Findings are told on err.
std::optional<Review> review_of(Context& context, const std::string& path, const std::string& bytes) {
  const std::size_t start = bytes.find_first_not_of(" \t\r\n");
  if (start != std::string::npos && bytes[start] == '{') {
    Reading<Review> reading = read_review(bytes);
    tell(context, path, reading.findings);
    if (!reading.value) context.exit_code = could_not;
    return std::move(reading.value);
  }
  graph::NotationReading reading = graph::read_notation(bytes);
  tell(context, path, reading.findings);
  return std::move(reading.review);
}

/// One part (a list, or a record), or the whole analysis.
void write_json(std::ostream& out, const graph::FactorGraphAnalysis& analysis, const std::string& part) {
  const Type& type = type_of<graph::FactorGraphAnalysis>();
  if (part.empty()) {
    out << write_record(type, &analysis);
    return;
  }
  const Field& field = *find_field(type, part);
  const Type& member = field.type();
  if (member.shape == Shape::record) {
    out << write_record(member, member_of(field, &analysis));
    return;
  }
  out << "[";
  void* list = field.member(const_cast<graph::FactorGraphAnalysis*>(&analysis));
  for (std::size_t i = 0; i < member.size(list); ++i) {
    std::string item = write_record(*member.element, member.at(list, i));
    while (!item.empty() && item.back() == '\n') item.pop_back();
    out << (i == 0 ? "\n" : ",\n") << item;
  }
  out << "\n]\n";
}

}  // namespace

void add_graph(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("graph", "The factor graph of a review: pictures, text, and what it tells");
  auto options = std::make_shared<Options>();
  command->add_option("file", options->file, "A review, a sketch in the graph notation, or - for standard input")
      ->required();
  command->add_option("--format", options->format, "text, json, svg, dot, mermaid, graphml or notation")
      ->check(CLI::IsMember({"text", "json", "svg", "dot", "mermaid", "graphml", "notation"}))
      ->capture_default_str();
  command
      ->add_option("--layout", options->layout,
                   "Of the picture: own, the same everywhere, or graphviz where it is present")
      ->check(CLI::IsMember({"own", "graphviz"}))
      ->capture_default_str();
  std::vector<std::string> parts;
  for (const Field& field : type_of<graph::FactorGraphAnalysis>().fields) parts.emplace_back(field.name);
  command->add_option("--analysis", options->analysis, "One analysis by its name; all of them without it")
      ->check(CLI::IsMember(parts));
  command->callback([options, &context] {
    std::string bytes;
    if (!load_input(context, options->file, bytes)) return;
    const auto review = review_of(context, options->file, bytes);
    if (!review) return;
    tell(context, options->file, graph::legality(*review));
    std::ostream& out = context.streams.out;
    if (options->format == "text") out << graph::text(*review, graph::analyse(*review), options->analysis).value();
    if (options->format == "json") write_json(out, graph::analyse(*review), options->analysis);
    if (options->format == "notation") out << graph::write_notation(*review);
    if (options->format == "svg") out << picture(context, *review, options->layout);
    if (options->format == "dot") out << graph::dot(*review);
    if (options->format == "mermaid") out << graph::mermaid(*review);
    if (options->format == "graphml") out << graph::graphml(*review);
  });
}

}  // namespace debrief::cli
