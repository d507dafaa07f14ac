#include "debrief/metrics/scorecards.hpp"
#include "metrics/json.hpp"

namespace debrief::inline v0 {

std::string scorecards_schema() {
  const auto object = [](std::vector<std::string> members) {
    OrderedJson out = {{"type", "object"}, {"required", members}, {"additionalProperties", false}};
    for (const std::string& member : members) out["properties"][member] = OrderedJson::object();
    return out;
  };
  OrderedJson meeting = object({"reviews", "learning", "shares", "series", "measures", "voices", "not_measured"});
  meeting["description"] = "Did the meetings produce understanding?";
  OrderedJson system = object({"durations", "actions", "coverage", "incidents", "near_misses", "coordination",
                               "coordination_trend", "recurrence"});
  system["description"] = "How does the response system do?";
  OrderedJson program = object({"coverage", "coverage_by_severity", "unreviewed", "overdue", "stuck", "teams",
                                "facilitators_trained", "facilitators", "culture", "exposure"});
  program["description"] = "How is the reviewing kept up?";
  return json_text({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"$id", "urn:debrief:scorecards:1"},
                    {"title", "Two scorecards"},
                    {"description",
                     "Two cards that answer different questions. There is no member for a score, an index or a grade, "
                     "and none may be added: no number joins the cards."},
                    {"type", "object"},
                    {"required", {"format", "purpose", "as_of", "meeting_scorecard", "system_scorecard", "program"}},
                    {"properties",
                     {{"format", {{"const", "debrief/scorecards/1"}}},
                      {"purpose", {{"const", "system-learning; not for performance review"}}},
                      {"as_of", {{"type", "string"}, {"format", "date-time"}}},
                      {"meeting_scorecard", std::move(meeting)},
                      {"system_scorecard", std::move(system)},
                      {"program", std::move(program)}}},
                    {"additionalProperties", false}});
}

}  // namespace debrief::inline v0
