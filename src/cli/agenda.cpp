#include "debrief/facilitate/agenda.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/report/meeting.hpp"

namespace debrief::cli {

void add_agenda(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("agenda", "The course of the meeting, as text, a page or invitations");
  auto options = add_facilitation(*command, {"markdown", "html", "ics"});
  auto start = std::make_shared<std::string>();
  auto minutes = std::make_shared<std::int64_t>(0);
  command->add_option("--start", *start, "When the meeting starts");
  command->add_option("--minutes", *minutes, "How long it takes; by the tier without it");
  command->callback([options, start, minutes, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    std::optional<Instant> at;
    if (!start->empty()) {
      at = instant_of(*start);
      if (!at)
        return refuse(context, {ErrorCode::invalid_argument, *start, "it is no instant", "write 2026-03-01T12:00:00Z"});
    }
    const Agenda made = agenda(*review, *policy, at, *minutes);
    if (options->format == "ics") {
      if (!made.starts_at) {
        return refuse(context, {ErrorCode::invalid_argument, "agenda", "the meeting has no start", "add --start"});
      }
      context.streams.out << *icalendar(made, staffing(*review, *policy), *made.starts_at);
    } else if (options->format == "json") {
      print(context, options->format, made, *review);
    } else if (options->format == "html") {
      context.streams.out << report::agenda_html(made);
    } else {
      context.streams.out << markdown(made);
    }
  });
}

}  // namespace debrief::cli
