#include "debrief/report/drill.hpp"

#include "report/markup.hpp"
#include "report/sheet.hpp"

namespace debrief::inline v0::report {

using report_detail::escaped;
using report_detail::sheet;
using report_detail::sheet_list;

std::string drill_html(const DrillPlan& plan, bool facilitator) {
  if (!facilitator) {
    return sheet(plan.title, "<p>" + escaped(plan.briefing) + "</p>\n" + sheet_list("What you want", plan.goals) +
                                 sheet_list("What binds you", plan.constraints) +
                                 "<p>Messages will reach you as time goes on. " + escaped(plan.call) + "</p>\n");
  }
  std::string body = "<p>Facilitator's part: " + escaped(text_of(plan.format)) + ", " + std::to_string(plan.minutes) +
                     " minutes with the talk afterwards.</p>\n" + sheet_list("Before you begin", plan.set_up) +
                     "<h2>Messages</h2>\n<table>\n<tr><th>Minute</th><th>Message</th><th>Through</th></tr>\n";
  for (const Inject& inject : plan.injects) {
    body += "<tr><td>" + std::to_string(inject.minute) + "</td><td>" + escaped(inject.text) + "</td><td>" +
            escaped(inject.source) + "</td></tr>\n";
  }
  body += "</table>\n<p>" + escaped(plan.call) + "</p>\n<h2>Readings that were alive then</h2>\n<ul>\n";
  for (const CompetingReading& reading : plan.facilitator_readings) {
    body += "<li>" + escaped(reading.text) +
            (reading.next_move.empty() ? "" : " It calls for: " + escaped(reading.next_move)) + "</li>\n";
  }
  body += "</ul>\n" + sheet_list("Watch for", plan.watch_for) + sheet_list("Talk afterwards", plan.debrief);
  body += "<details><summary>To be told last</summary>\n<p>Chosen then: " + escaped(plan.facilitator_choice) +
          "</p>\n" + sheet_list("What became known later", plan.facilitator_later) + "</details>\n";
  return sheet(plan.title, body);
}

}  // namespace debrief::inline v0::report
