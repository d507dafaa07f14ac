#include "debrief/check/rule.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/check/language.hpp"
#include "debrief/core/text.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

namespace {

void list(std::ostream& out) {
  for (const Rule& rule : rules()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.finds << '\n';
  }
  for (const LanguageRule& rule : language_rules()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.finds << '\n';
  }
  for (const ReadingRule& rule : reading_rules()) {
    out << rule.code << '\t' << rule.name << '\t' << text_of(rule.severity) << '\t' << rule.summary << '\n';
  }
}

std::string page_of(const ReadingRule& rule) {
  return "# " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n" + std::string(rule.summary) +
         "\n\n- Family: reading\n- Severity: " + std::string(text_of(rule.severity)) + "\n\n## Why it matters\n\n" +
         std::string(rule.why) + "\n\n## What to do\n\n" + std::string(rule.suggestion) + "\n";
}

std::string page_of(const LanguageRule& rule) {
  std::string out = "# " + std::string(rule.code) + " " + std::string(rule.name) + "\n\nFinds " +
                    std::string(rule.finds) + ".\n\n- Family: language, " + std::string(rule.family_name) +
                    "\n- Severity: " + std::string(text_of(rule.severity)) + "\n\n## Why it matters\n\n" + rule.why +
                    "\n\n## Instead\n\n" + std::string(rule.offer) + "\n\n## Bad\n\n";
  for (const std::string_view line : rule.fires) out += "- " + std::string(line) + "\n";
  out += "\n## Good\n\n";
  for (const std::string_view line : rule.silent) out += "- " + std::string(line) + "\n";
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
      context.streams.out << page_of(rule);
      return;
    }
    names.push_back(rule.name);
  }
  for (const ReadingRule& rule : reading_rules()) {
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
  auto* command = program.add_subcommand("rule", "the page of a rule, or all rules");
  auto name = std::make_shared<std::string>();
  auto catalogue = std::make_shared<bool>(false);
  command->add_option("rule", *name, "code or name; without it, one line for each rule");
  command->add_flag("--catalogue", *catalogue, "every page in one Markdown document");
  command->callback([name, catalogue, &context] {
    if (*catalogue) {
      context.streams.out << rule_catalogue();
    } else if (name->empty()) {
      list(context.streams.out);
    } else {
      print_page(*name, context);
    }
  });
}

}  // namespace debrief::cli
