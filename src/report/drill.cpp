#include "debrief/report/drill.hpp"

#include "graph/markup.hpp"

namespace debrief::inline v0::report {

namespace {

using graph::escaped;

std::string list(std::string_view heading, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string out = "<h2>" + std::string(heading) + "</h2>\n<ul>\n";
  for (const std::string& item : items) out += "<li>" + escaped(item) + "</li>\n";
  return out + "</ul>\n";
}

}  // namespace

std::string drill_html(const DrillPlan& plan, bool facilitator) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width,initial-scale=1\">\n<title>" +
      escaped(plan.title) +
      "</title>\n<style>:root{color-scheme:light dark}body{font:16px/1.5 "
      "system-ui,sans-serif;max-width:46rem;margin:2rem "
      "auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.35rem .6rem .35rem "
      "0;border-top:1px solid "
      "#8886;vertical-align:top}td:first-child{font-variant-numeric:tabular-nums;white-space:nowrap}"
      "details{border:1px solid #8886;padding:.5rem .8rem;margin:1rem 0}</style>\n</head>\n<body>\n<h1>" +
      escaped(plan.title) + "</h1>\n";
  if (!facilitator) {
    out += "<p>" + escaped(plan.briefing) + "</p>\n" + list("What you want", plan.goals) +
           list("What binds you", plan.constraints);
    return out + "<p>Messages will reach you as time goes on. " + escaped(plan.call) + "</p>\n</body>\n</html>\n";
  }
  out += "<p>Facilitator's part: " + escaped(text_of(plan.format)) + ", " + std::to_string(plan.minutes) +
         " minutes with the talk "
         "afterwards.</p>\n<h2>Messages</h2>\n<table>\n<tr><th>Minute</th><th>Message</th><th>Through</th></tr>\n";
  for (const Inject& inject : plan.injects) {
    out += "<tr><td>" + std::to_string(inject.minute) + "</td><td>" + escaped(inject.text) + "</td><td>" +
           escaped(inject.source) + "</td></tr>\n";
  }
  out += "</table>\n<p>" + escaped(plan.call) + "</p>\n<h2>Readings that were alive then</h2>\n<ul>\n";
  for (const CompetingReading& reading : plan.facilitator_readings) {
    out += "<li>" + escaped(reading.text) +
           (reading.next_move.empty() ? "" : " It calls for: " + escaped(reading.next_move)) + "</li>\n";
  }
  out += "</ul>\n" + list("Watch for", plan.watch_for) + list("Talk afterwards", plan.debrief);
  out += "<details><summary>To be told last</summary>\n<p>Chosen then: " + escaped(plan.facilitator_choice) + "</p>\n" +
         list("What became known later", plan.facilitator_later) + "</details>\n";
  return out + "</body>\n</html>\n";
}

}  // namespace debrief::inline v0::report
