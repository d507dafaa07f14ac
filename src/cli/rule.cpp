#include "debrief/check/rule.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/check/language.hpp"
#include "debrief/check/language_catalogue.hpp"
#include "debrief/check/requirements.hpp"
#include "debrief/core/text.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/import/evidence.hpp"
#include "debrief/io/import/veris.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

namespace {

/// Those of documents, of evidence, of certificate authorities' reports and of VERIS records.
std::vector<ReadingRule> rules_of_reading() {
  std::vector<ReadingRule> out = reading_rules();
  out.insert(out.end(), evidence_rules().begin(), evidence_rules().end());
  out.insert(out.end(), ccadb_rules().begin(), ccadb_rules().end());
  out.insert(out.end(), veris_rules().begin(), veris_rules().end());
  return out;
}

void list(std::ostream& out) {
  for (const Rule& rule : rules()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.finds << '\n';
  }
  for (const LanguageRule& rule : language_rules()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.finds << '\n';
  }
  for (const ReadingRule& rule : rules_of_reading()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.summary << '\n';
  }
}

std::string page_of(const ReadingRule& rule) {
  return "# " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n" + std::string(rule.summary) +
         "\n\n- Family: reading\n- Severity: " + std::string(text_of(rule.severity)) + "\n\n## Why it matters\n\n" +
         std::string(rule.why) + "\n\n## What to do\n\n" + std::string(rule.suggestion) + "\n";
}

std::string reading_catalogue() {
  std::string out = "# Rules on the text of a document\n\n" + std::to_string(reading_rules().size()) + " rules.\n";
  for (const ReadingRule& rule : reading_rules()) {
    out += "\n## " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n" + std::string(rule.summary) +
           "\n\n- Severity: " + std::string(text_of(rule.severity)) + "\n\n" + std::string(rule.why) + " " +
           std::string(rule.suggestion) + "\n";
  }
  return out;
}

void print_page(const std::string& wanted, Context& context) {
  if (const Rule* rule = find_rule(wanted)) {
    context.streams.out << rule_page(*rule);
    return;
  }
  std::vector<std::string_view> names;
  for (const LanguageRule& rule : language_rules()) {
    if (rule.code == wanted || rule.name == wanted) {
      context.streams.out << language_page(rule);
      return;
    }
    names.push_back(rule.name);
  }
  for (const ReadingRule& rule : rules_of_reading()) {
    if (rule.code == wanted || rule.name == wanted) {
      context.streams.out << page_of(rule);
      return;
    }
    names.push_back(rule.name);
  }
  for (const Rule& rule : rules()) {
    names.push_back(rule.code);
    names.push_back(rule.name);
  }
  const std::string_view near = nearest(wanted, names);
  refuse(context, {ErrorCode::unknown_rule, wanted, "no rule is called that",
                   near.empty() ? "list them with: debrief rule" : "did you mean \"" + std::string(near) + "\"?"});
}

}  // namespace

void add_rule(CLI::App& program, Context& context) {
  struct Words {
    std::string name;
    std::string format = "text";
    bool catalogue = false;
    bool requirements = false;
  };
  auto* command = program.add_subcommand("rule", "the page of a rule, all rules, or what the practice asks for");
  auto words = std::make_shared<Words>();
  auto* name = command->add_option("rule", words->name, "code or name; without it, one line for each rule");
  auto* catalogue = command->add_flag("--catalogue", words->catalogue, "every page in one Markdown document");
  auto* requirements = command->add_flag("--requirements", words->requirements,
                                         "the requirements of the practice, and which rule sees to each");
  command->add_option("--format", words->format, "text or json, of the requirements")
      ->check(CLI::IsMember({"text", "json"}))
      ->needs(requirements);
  catalogue->excludes(requirements)->excludes(name);
  requirements->excludes(name);
  command->callback([words, &context] {
    if (words->catalogue) {
      context.streams.out << rule_catalogue() << '\n' << language_catalogue() << '\n' << reading_catalogue();
    } else if (words->requirements) {
      context.streams.out << (words->format == "json" ? requirements_json() : requirements_table());
    } else if (words->name.empty()) {
      list(context.streams.out);
    } else {
      print_page(words->name, context);
    }
  });
}

}  // namespace debrief::cli
