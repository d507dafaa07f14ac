#include "debrief/check/check.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/check/format.hpp"
#include "debrief/core/text.hpp"
#include "debrief/io/documents.hpp"
#include "debrief/io/file.hpp"
#include "debrief/report/check_text.hpp"

namespace debrief::cli {

namespace {

struct Words {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string policy;
  std::string profile;
  std::string stage;
  std::string as_of;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
};

/// The policy of the options; says what is wrong with it, with its place, and sets could_not where there is none.
std::optional<Policy> policy_of_words(const Words& words, Context& context) {
  if (words.policy.empty()) {
    const Result<Policy> profile = debrief::policy_of(words.profile.empty() ? "article" : words.profile);
    if (profile) return *profile;
    refuse(context, profile.error());
    return std::nullopt;
  }
  std::string bytes;
  if (!load_input(context, words.policy, bytes)) return std::nullopt;
  Reading<Policy> reading = read_checked_policy(bytes);
  if (!reading.value) {
    const CheckedFile file{words.policy, std::move(reading.findings)};
    context.streams.err << write_findings(std::span(&file, 1), FindingFormat::text);
    context.exit_code = could_not;
  }
  return reading.value;
}

std::optional<CheckOptions> options_of(const Words& words, Context& context) {
  std::optional<Policy> policy = policy_of_words(words, context);
  if (!policy) return std::nullopt;
  CheckOptions out;
  out.policy = std::move(*policy);
  out.select = words.select;
  out.ignore = words.ignore;
  if (!words.stage.empty()) out.stage = enumerator_of<Stage>(words.stage);
  if (!words.as_of.empty()) {
    out.as_of = instant_of(words.as_of);
    if (!out.as_of) {
      refuse(context, {ErrorCode::invalid_argument, "--as-of", debrief::quoted(words.as_of) + " is not an instant",
                       "write it like 2024-06-01T00:00:00Z"});
      return std::nullopt;
    }
  }
  return out;
}

/// Findings of one line of a JSONL file, moved to that line.
void move_to_line(std::vector<Finding>& findings, std::int64_t line) {
  for (Finding& finding : findings) finding.line = finding.line.value_or(1) + line - 1;
}

struct Checked {
  std::vector<CheckedFile> files;
  std::vector<Review> reviews;
  std::vector<Incident> incidents;
  std::size_t documents = 0;
  std::size_t unread = 0;
};

void take(Checked& out, const Source& source, CheckedText checked) {
  ++out.documents;
  if (source.line > 0) move_to_line(checked.findings, source.line);
  if (!checked.document) {
    ++out.unread;
  } else if (auto* review = std::get_if<Review>(&*checked.document)) {
    out.reviews.push_back(std::move(*review));
  } else {
    out.incidents.push_back(std::move(std::get<Incident>(*checked.document)));
  }
  const std::string path = source.path.generic_string();
  if (out.files.empty() || out.files.back().path != path) out.files.push_back({path, {}});
  auto& findings = out.files.back().findings;
  findings.insert(findings.end(), std::make_move_iterator(checked.findings.begin()),
                  std::make_move_iterator(checked.findings.end()));
}

void summarise(const Checked& checked, std::ostream& err) {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  for (const CheckedFile& file : checked.files) {
    for (const Finding& finding : file.findings) {
      errors += finding.severity == Severity::error ? 1 : 0;
      warnings += finding.severity == Severity::warning ? 1 : 0;
      hints += finding.severity == Severity::info ? 1 : 0;
    }
  }
  err << counted(checked.documents, "document", "documents") << ": " << counted(errors, "error", "errors") << ", "
      << counted(warnings, "warning", "warnings") << ", " << counted(hints, "hint", "hints");
  if (checked.unread > 0) err << "; " << checked.unread << " could not be read";
  err << "\n";
}

void run_check(const Words& words, Context& context) {
  const std::optional<CheckOptions> options = options_of(words, context);
  if (!options) return;
  const Result<Checker> checker = Checker::make(*options);
  if (!checker) return refuse(context, checker.error());

  Checked checked;
  std::vector<std::filesystem::path> paths;
  for (const std::string& path : words.paths) {
    if (path != "-") {
      paths.emplace_back(path);
      continue;
    }
    std::string bytes;
    if (!load_input(context, path, bytes)) return;
    take(checked, {"-", 0}, check_text(bytes, *checker));
  }
  const std::vector<Error> errors = for_each_document(paths, {}, [&](const RawDocument& raw) {
    take(checked, raw.source, check_text(raw.json, *checker));
    return true;
  });
  if (checked.reviews.size() + checked.incidents.size() > 1 && checker->asks_about_many()) {
    std::vector<Finding> many = checker->check(checked.reviews, checked.incidents);
    if (!many.empty()) checked.files.push_back({{}, std::move(many)});
  }

  bool found = false;
  for (const CheckedFile& file : checked.files) found = found || !file.findings.empty();
  context.streams.out << write_findings(checked.files, *finding_format_of(words.format));
  for (const Error& error : errors) context.streams.err << "debrief: " << describe_error(error) << '\n';
  summarise(checked, context.streams.err);
  if (found) context.exit_code = with_findings;
  // Something could not be read at all. Where there are other documents they were still checked.
  if (!errors.empty()) context.exit_code = checked.documents > 0 ? with_findings : could_not;
}

}  // namespace

void add_check(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("check", "is this review doing its job? Findings with reasons and questions");
  auto words = std::make_shared<Words>();
  std::vector<std::string> formats;
  for (const std::string_view name : finding_format_names()) formats.emplace_back(name);
  std::vector<std::string> stages;
  for (const Enumerator& stage : type_of<Stage>().enumerators) stages.emplace_back(stage.text);
  command->add_option("path", words->paths, "documents, JSONL files and folders of them; - for standard input")
      ->required();
  command->add_option("--format", words->format, "text, json, jsonl, sarif or github")->check(CLI::IsMember(formats));
  auto* policy = command->add_option("--policy", words->policy, "policy file (JSON)");
  command->add_option("--profile", words->profile, "article, google, pagerduty, ccadb or gov")->excludes(policy);
  command->add_option("--stage", words->stage, "ask for this stage whatever the documents say")
      ->check(CLI::IsMember(stages));
  command->add_option("--as-of", words->as_of, "the moment of asking, for rules that compare with today");
  command->add_option("--select", words->select, "only these rules: codes, names or families")->delimiter(',');
  command->add_option("--ignore", words->ignore, "all but these rules: codes, names or families")->delimiter(',');
  command->callback([words, &context] { run_check(*words, context); });
}

}  // namespace debrief::cli
