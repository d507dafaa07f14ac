#include "debrief/metrics/definition.hpp"

#include <algorithm>
#include <utility>

#include "debrief/core/text.hpp"
#include "debrief/metrics/import_name.hpp"
#include "debrief/model/incident.hpp"

namespace debrief::inline v0 {

namespace {

std::vector<std::string> names(std::initializer_list<std::string_view> milestones) {
  return {milestones.begin(), milestones.end()};
}

MetricDefinition define(std::string id, std::string title, std::string question, std::vector<std::string> start,
                        std::vector<std::string> end, Population population, EarlyRule early, NeverRule never) {
  MetricDefinition out;
  out.id = std::move(id);
  out.title = std::move(title);
  out.question = std::move(question);
  out.start = std::move(start);
  out.end = std::move(end);
  out.population = population;
  out.early_rule = early;
  out.never_rule = never;
  return out;
}

std::vector<MetricDefinition> make_definitions() {
  using enum Population;
  const std::vector<std::string> signal =
      names({milestone::first_signal, milestone::first_alert, milestone::first_report});
  std::vector<MetricDefinition> out;
  out.push_back(define(
      "time_to_detect", "Time to detect", "How long does impact go unnoticed?", names({milestone::impact_started}),
      names({milestone::detected, milestone::first_signal, milestone::first_alert, milestone::first_report}),
      with_impact, EarlyRule::already_true, NeverRule::missing));
  out.push_back(define("time_to_declare", "Time to declare", "Is raising the flag easy?", signal,
                       names({milestone::declared}), every_incident, EarlyRule::order_violation, NeverRule::competing));
  out.push_back(define("time_to_command", "Time to establish command", "How soon does somebody lead?",
                       names({milestone::declared}), names({milestone::command_established}), every_incident,
                       EarlyRule::already_true, NeverRule::competing));
  out.push_back(define("time_to_engage_sme", "Time to engage the needed expertise", "Can we find expertise?",
                       names({milestone::declared}), names({milestone::sme_engaged}), with_needed_expertise,
                       EarlyRule::already_true, NeverRule::competing));
  out.back().per_expertise = true;
  out.back().end_selection = Selection::last;
  out.push_back(define("time_to_first_sme", "Time to engage the first needed expertise", "Can we find expertise?",
                       names({milestone::declared}), names({milestone::sme_engaged}), with_needed_expertise,
                       EarlyRule::already_true, NeverRule::competing));
  out.back().per_expertise = true;
  out.push_back(define("time_to_first_update", "Time to first customer update", "Do customers hear in time?",
                       names({milestone::declared}), names({milestone::first_customer_update}), customer_facing,
                       EarlyRule::already_true, NeverRule::competing));
  out.push_back(define("time_to_mitigate", "Time to mitigate", "How long does severe impact last?",
                       names({milestone::impact_started}), names({milestone::mitigated}), with_impact,
                       EarlyRule::order_violation, NeverRule::missing));
  out.push_back(define("time_to_resolve", "Time to resolve", "How long does impact last?",
                       names({milestone::impact_started}), names({milestone::resolved}), with_impact,
                       EarlyRule::order_violation, NeverRule::missing));
  out.back().end_selection = Selection::last;
  out.back().until_reopened = true;
  out.push_back(define("time_to_review", "Time to review", "Is the review held while memory is fresh?",
                       names({milestone::resolved}), names({milestone::review_started}), owed_review,
                       EarlyRule::order_violation, NeverRule::not_yet));
  out.back().start_selection = Selection::last;
  out.back().unit = Unit::hours;
  const auto never = [&](std::string_view id, std::string text) {
    for (MetricDefinition& definition : out) {
      if (definition.id == id) definition.never_text = std::move(text);
    }
  };
  never("time_to_declare", "never declared");
  never("time_to_command", "never with a named command");
  never("time_to_engage_sme", "never with all the needed expertise");
  never("time_to_first_sme", "never with any needed expertise");
  never("time_to_first_update", "closed without an update");
  return out;
}

}  // namespace

std::string text_of(const MetricDefinition& definition) {
  return definition.id + "/" + std::to_string(definition.version);
}

const std::vector<MetricDefinition>& metric_definitions() {
  static const std::vector<MetricDefinition> all = make_definitions();
  return all;
}

std::int64_t seconds_in(Unit unit) noexcept {
  switch (unit) {
    case Unit::seconds:
      return 1;
    case Unit::minutes:
      return 60;
    case Unit::hours:
      return 3600;
    case Unit::days:
      return 86400;
  }
  return 1;
}

std::string_view short_name(Unit unit) noexcept {
  switch (unit) {
    case Unit::seconds:
      return "s";
    case Unit::minutes:
      return "min";
    case Unit::hours:
      return "h";
    case Unit::days:
      return "days";
  }
  return "s";
}

std::vector<DefinitionFault> faults_in(const MetricDefinition& definition,
                                       const std::vector<std::string_view>& known_milestones) {
  std::vector<DefinitionFault> out;
  const auto refuse = [&](std::string pointer, std::string message, std::string remedy) {
    out.push_back({std::move(pointer), std::move(message), std::move(remedy)});
  };
  if (definition.id.empty()) refuse("/id", "a definition needs an id", "name it, such as \"time_to_page\"");
  if (!meanings_of(definition.id).empty()) {
    refuse("/id", "this name stands for several different intervals",
           "name it by its start and its end; other tools' names go into `import_names`. It may mean: " +
               meanings_text(definition.id));
  }
  if (definition.version < 1) {
    refuse("/version", "a version counts from 1", "raise the version when the meaning changes");
  }
  if (definition.start.empty() || definition.end.empty()) {
    refuse(definition.start.empty() ? "/start" : "/end", "a duration needs milestones at both ends",
           "name at least one for `start` and one for `end`");
  }
  if (definition.nth < 1) refuse("/nth", "`nth` counts from 1", "use 1 for the first");
  if (definition.per_expertise && definition.end_selection == Selection::nth) {
    refuse("/end_selection", "`nth` does not go with `per_expertise`", "use first or last");
  }
  std::vector<std::string_view> known = milestone_names();
  known.push_back(milestone::review_started);
  known.push_back(milestone::review_ended);
  known.insert(known.end(), known_milestones.begin(), known_milestones.end());
  const std::pair<std::string_view, const std::vector<std::string>*> lists[] = {
      {"/start/", &definition.start}, {"/end/", &definition.end}, {"/competing/", &definition.competing}};
  for (const auto& [pointer, list] : lists) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      const std::string& name = (*list)[i];
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      const std::string_view near = nearest(name, known);
      refuse(std::string(pointer) + std::to_string(i), "no milestone is called " + quoted(name),
             near.empty() ? "use a milestone that the documents hold" : "did you mean " + quoted(near) + "?");
    }
  }
  const Result<CountingClock> clock =
      CountingClock::of(definition.clock, definition.calendar, definition.support_hours);
  if (!clock) {
    const Error& error = clock.error();
    if (error.subject == "support_hours") {
      refuse("/support_hours", error.message, error.remedy);
    } else if (error.code == ErrorCode::invalid_policy) {
      refuse("/calendar/weekend", error.message, error.remedy);
    } else {
      const std::string_view zone = definition.calendar.zone;
      refuse("/calendar/zone", quoted(zone) + ": " + error.message, error.remedy);
    }
  }
  return out;
}

std::optional<Error> fault_in(const MetricDefinition& definition,
                              const std::vector<std::string_view>& known_milestones) {
  std::vector<DefinitionFault> faults = faults_in(definition, known_milestones);
  if (faults.empty()) return std::nullopt;
  return Error{ErrorCode::invalid_argument, definition.id.empty() ? "definition" : definition.id,
               std::move(faults.front().message), std::move(faults.front().remedy)};
}

Result<MetricDefinition> metric_definition(std::string_view id, const std::vector<MetricDefinition>& own) {
  for (const auto* all : {&metric_definitions(), &own}) {
    for (const MetricDefinition& definition : *all) {
      if (definition.id == id) return definition;
    }
  }
  for (const MetricDefinition& definition : own) {
    const auto& names = definition.import_names;
    if (std::find(names.begin(), names.end(), id) != names.end()) return definition;
  }
  if (!meanings_of(id).empty()) {
    std::string ours;
    for (const Meaning& meaning : meanings_of(id)) {
      if (!meaning.metric.empty()) ours += (ours.empty() ? "" : ", ") + std::string(meaning.metric);
    }
    return Error{
        ErrorCode::unknown_metric, std::string(id), "names several different intervals",
        (ours.empty() ? "" : "ask for one of: " + ours + ". ") + "It may mean: " + meanings_text(id) +
            ". Where the library has none, write a definition of your own with this name among its `import_names`. "
            "Means of such data are not offered, because their intervals cover 76 to 84 % "
            "where they claim 95 %"};
  }
  std::vector<std::string_view> known;
  std::string list;
  for (const auto* all : {&metric_definitions(), &own}) {
    for (const MetricDefinition& definition : *all) {
      known.push_back(definition.id);
      list += (list.empty() ? "" : ", ") + definition.id;
    }
  }
  const std::string_view near = nearest(id, known);
  return Error{ErrorCode::unknown_metric, std::string(id), "no such metric",
               (near.empty() ? "" : "did you mean " + quoted(near) + "? ") + "known are " + list};
}

const Type& Described<Selection>::type() {
  static const Type made = enumeration<Selection>(
      "Selection", "Which of several milestones of the same name counts.",
      {{"first", "The first."}, {"last", "The last."}, {"nth", "The one whose number `nth` gives."}});
  return made;
}

const Type& Described<Population>::type() {
  static const Type made =
      enumeration<Population>("Population", "Which incidents a metric is about.",
                              {{"every_incident", "All, near misses where the end happened."},
                               {"customer_facing", "Those that customers could notice."},
                               {"with_needed_expertise", "Those for which expertise was named as needed."},
                               {"with_impact", "Incidents, not near misses."},
                               {"owed_review", "Those whose severity is owed a review, or that have one."}});
  return made;
}

const Type& Described<EarlyRule>::type() {
  static const Type made = enumeration<EarlyRule>("EarlyRule", "What an end before its start means.",
                                                  {{"order_violation", "The record is wrong: excluded."},
                                                   {"already_true", "It was so beforehand: zero, and flagged."}});
  return made;
}

const Type& Described<NeverRule>::type() {
  static const Type made = enumeration<NeverRule>("NeverRule", "What an incident without the end milestone means.",
                                                  {{"competing", "It can no longer happen."},
                                                   {"missing", "It must have happened and is not recorded: excluded."},
                                                   {"not_yet", "It may still happen: censored at the cut-off."}});
  return made;
}

const Type& Described<Unit>::type() {
  static const Type made = enumeration<Unit>(
      "Unit", "What a number of a metric is printed in.",
      {{"seconds", "Seconds."}, {"minutes", "Minutes."}, {"hours", "Hours."}, {"days", "Days of 24 hours."}});
  return made;
}

const Type& Described<MetricDefinition>::type() {
  static const Type made = record<MetricDefinition>(
      "MetricDefinition", "A duration metric: a named pair of milestones with its population and rules.",
      {field<&MetricDefinition::id>("id", Need::required, "Stable identifier."),
       field_at_least<&MetricDefinition::version>(1, "version", "Version of the definition."),
       field<&MetricDefinition::title>("title", "Name for people."),
       field<&MetricDefinition::question>("question", "The question it answers."),
       field<&MetricDefinition::start>("start", Need::required, "Milestones that start it."),
       field<&MetricDefinition::start_selection>("start_selection", "Which of them counts."),
       field<&MetricDefinition::end>("end", Need::required, "Milestones that end it."),
       field<&MetricDefinition::end_selection>("end_selection", "Which of them counts."),
       field_at_least<&MetricDefinition::nth>(1, "nth", "Which one, from 1, where a selection is nth."),
       field<&MetricDefinition::competing>("competing", "Milestones after which the end can no longer happen."),
       field<&MetricDefinition::population>("population", "Which incidents it is about."),
       field<&MetricDefinition::early_rule>("early_rule", "What an end before its start means."),
       field<&MetricDefinition::never_rule>("never_rule", "What an incident without the end milestone means."),
       field<&MetricDefinition::per_expertise>("per_expertise", "Whether each needed expertise must have joined."),
       field<&MetricDefinition::until_reopened>("until_reopened", "Whether reopening withdraws the end."),
       field<&MetricDefinition::unit>("unit", "What its numbers are printed in."),
       field<&MetricDefinition::clock>("clock", "Which seconds count."),
       field<&MetricDefinition::calendar>("calendar", "The calendar of any clock but the elapsed one."),
       field<&MetricDefinition::support_hours>("support_hours", "The hours of the clock of that name."),
       field<&MetricDefinition::import_names>("import_names", "Names under which other tools keep this interval."),
       field<&MetricDefinition::never_text>("never_text", "How an incident is described where the end never came.")});
  return made;
}

}  // namespace debrief::inline v0
