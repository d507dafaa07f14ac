#include "debrief/facilitate/questions.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/report/meeting.hpp"

namespace debrief::cli {

void add_questions(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("questions", "Questions for the meeting, from what this review holds and lacks");
  auto options = add_facilitation(*command, {"markdown", "html"});
  auto most = std::make_shared<std::size_t>(15);
  command->add_option("--most", *most, "Questions at most")->capture_default_str();
  command->callback([options, most, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    QuestionOptions bounds;
    bounds.most = *most;
    const std::vector<QuestionAdvice> asked = questions(*review, bounds);
    if (options->format == "json") return print_list(context, options->format, "questions", asked, *review);
    if (options->format == "markdown") {
      context.streams.out << markdown(asked);
      return;
    }
    if (options->format == "html") {
      context.streams.out << report::questions_html(asked, review->title);
      return;
    }
    std::optional<QuestionPhase> phase;
    for (const QuestionAdvice& question : asked) {
      if (phase != question.phase) {
        context.streams.out << (phase ? "\n" : "")
                            << type_of<QuestionPhase>().enumerators[static_cast<std::size_t>(question.phase)].sentence
                            << '\n';
      }
      phase = question.phase;
      context.streams.out << "- " << question.text << "\n  (" << question.why << ")\n";
    }
  });
}

}  // namespace debrief::cli
