#include "debrief/report/meeting.hpp"

#include <optional>

#include "report/markup.hpp"
#include "report/sheet.hpp"

namespace debrief::inline v0::report {

using report_detail::escaped;
using report_detail::sheet;
using report_detail::sheet_list;
using report_detail::words;

std::string agenda_html(const Agenda& agenda) {
  std::string body = "<p class=\"note\">" + escaped(words(text_of(agenda.tier))) + " review, " +
                     std::to_string(agenda.minutes) + " minutes";
  if (agenda.starts_at) body += ", from " + escaped(text_of(*agenda.starts_at));
  body += "</p>\n" + sheet_list("Opening words", agenda.opening);
  for (const AgendaSection& section : agenda.sections) {
    std::vector<std::string> points = section.points;
    for (const std::string& guest : section.guests) points.push_back("Guest: " + guest);
    body += sheet_list(section.title + " (" + std::to_string(section.minutes) + " min)", points);
  }
  body += sheet_list("Afterwards", agenda.afterwards);
  return sheet("Agenda: " + agenda.title, body);
}

std::string questions_html(const std::vector<QuestionAdvice>& questions, std::string_view title) {
  std::string body;
  std::optional<QuestionPhase> part;
  for (const QuestionAdvice& question : questions) {
    if (part != question.phase) {
      if (part) body += "</ol>\n";
      part = question.phase;
      body += "<h2>" +
              escaped(type_of<QuestionPhase>().enumerators[static_cast<std::size_t>(question.phase)].sentence) +
              "</h2>\n<ol>\n";
    }
    body += question.source == QuestionSource::walk_away ? "<li class=\"leave-with\">" : "<li>";
    body += escaped(question.text) + "<br><span class=\"note\">" + escaped(question.why) + "</span></li>\n";
  }
  if (part) body += "</ol>\n";
  return sheet(title.empty() ? "Questions for the meeting" : "Questions: " + std::string(title), body);
}

}  // namespace debrief::inline v0::report
