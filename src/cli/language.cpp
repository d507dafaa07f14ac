#include "debrief/check/language.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <stdexcept>

#include "cli/commands.hpp"
#include "cli/language_evaluation.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::string file;
  std::string format = "text";
  std::string kind = "auto";
  std::string scope = "auto";
  std::vector<std::string> participants;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  bool evaluation = false;
  bool disagreements = false;
};

bool is_markdown(const Options& options) {
  if (options.kind != "auto") return options.kind == "markdown";
  return options.file.ends_with(".md") || options.file.ends_with(".qmd") || options.file.ends_with(".markdown");
}

LanguageScope scope_of(const std::string& name) {
  if (name == "narrative") return LanguageScope::narrative;
  if (name == "question") return LanguageScope::question;
  if (name == "action") return LanguageScope::action;
  if (name == "field") return LanguageScope::field;
  if (name == "transcript") return LanguageScope::transcript;
  return LanguageScope::automatic;
}

void write_text(std::ostream& out, const std::string& file, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    out << file << ':' << *finding.line << ':' << *finding.column << ": " << text_of(finding.severity) << ' '
        << finding.code << ' ' << finding.name << ": " << finding.message << "\n    why: " << finding.why
        << "\n    instead: " << finding.suggestion << '\n';
  }
}

void write_json(std::ostream& out, const std::vector<Finding>& findings) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Finding& finding : findings) {
    list.push_back({{"code", finding.code},
                    {"name", finding.name},
                    {"severity", text_of(finding.severity)},
                    {"span", {{"start", finding.span->start}, {"end", finding.span->end}}},
                    {"line", *finding.line},
                    {"column", *finding.column},
                    {"message", finding.message},
                    {"why", finding.why},
                    {"suggestion", finding.suggestion}});
  }
  const nlohmann::ordered_json document = {{"findings", std::move(list)}};
  out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

void run_language(const Options& options, Context& context) {
  std::string text;
  if (!load_input(context, options.file, text)) return;
  if (options.evaluation) {
    try {
      write_evaluation(context.streams.out, evaluate_language(text), options.disagreements);
    } catch (const std::runtime_error& problem) {
      refuse(context, Error{ErrorCode::not_a_document, options.file, problem.what(),
                            "Give one JSON object a line with id, text and labels."});
    }
    return;
  }
  LanguageOptions choice;
  choice.kind = is_markdown(options) ? TextKind::markdown : TextKind::plain;
  choice.scope = scope_of(options.scope);
  choice.participants = options.participants;
  choice.select = options.select;
  choice.ignore = options.ignore;
  std::vector<Finding> findings;
  try {
    findings = language(text, choice);
  } catch (const std::invalid_argument& problem) {
    refuse(context, Error{ErrorCode::unknown_rule, "--select/--ignore", problem.what(),
                          "See `debrief rule` for the codes and names."});
    return;
  }
  if (options.format == "json") {
    write_json(context.streams.out, findings);
  } else {
    write_text(context.streams.out, options.file == "-" ? "<stdin>" : options.file, findings);
  }
  if (!findings.empty()) context.exit_code = with_findings;
}

}  // namespace

void add_language(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("language", "Wording that blames, judges from hindsight or promises without a mechanism");
  auto options = std::make_shared<Options>();
  command->add_option("file", options->file, "plain text or Markdown; - reads standard input")->required();
  command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--kind", options->kind, "plain or markdown; by the file's ending where it is not given")
      ->check(CLI::IsMember({"auto", "plain", "markdown"}));
  command->add_option("--scope", options->scope, "what the text is, where it should not be told from the text")
      ->check(CLI::IsMember({"auto", "narrative", "question", "action", "field", "transcript"}));
  command->add_option("--participant", options->participants,
                      "name or handle of a person in the text; may be repeated");
  command->add_option("--select", options->select, "codes, names or families to look for")->delimiter(',');
  command->add_option("--ignore", options->ignore, "codes, names or families to leave out")->delimiter(',');
  auto* eval =
      command->add_flag("--eval", options->evaluation, "the file holds labelled rows: print precision and recall");
  command->add_flag("--disagreements", options->disagreements, "with --eval: list every disagreement")->needs(eval);
  command->callback([options, &context] { run_language(*options, context); });
}

}  // namespace debrief::cli
