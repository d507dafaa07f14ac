// The records of drill described.
#include "debrief/facilitate/drill.hpp"

namespace debrief::inline v0 {

const Type& Described<Inject>::type() {
  static const Type made = record<Inject>(
      "Inject", "Something that reaches the players.",
      {field<&Inject::minute>("minute", "Minutes after the start."), field<&Inject::text>("text", "What they get."),
       field<&Inject::source>("source", "Through what.")});
  return made;
}

const Type& Described<CompetingReading>::type() {
  static const Type made =
      record<CompetingReading>("CompetingReading", "A reading of the situation that was open.",
                               {field<&CompetingReading::text>("text", "The reading."),
                                field<&CompetingReading::next_move>("next_move", "What it calls for.")});
  return made;
}

const Type& Described<DrillPlan>::type() {
  static const Type made = record<DrillPlan>(
      "DrillPlan", "A tabletop or a live exercise.",
      {field<&DrillPlan::title>("title", "Its title."),
       field<&DrillPlan::review>("review", "The review it comes from."),
       field<&DrillPlan::decision_point>("decision_point", "The decision point that is practised."),
       field<&DrillPlan::format>("format", "At a table, or live."),
       field<&DrillPlan::minutes>("minutes", "How long it takes."),
       field<&DrillPlan::conditions>("conditions", "Conditions of the incident that it reproduces."),
       field<&DrillPlan::briefing>("briefing", "What the players are told at the start."),
       field<&DrillPlan::goals>("goals", "What they are to achieve."),
       field<&DrillPlan::constraints>("constraints", "What binds them."),
       field<&DrillPlan::injects>("injects", "What reaches them, and when."),
       field<&DrillPlan::call>("call", "The call they have to make, and by when."),
       field<&DrillPlan::set_up>("set_up", "For the facilitator: what to prepare, and how to run it."),
       field<&DrillPlan::facilitator_readings>("facilitator_readings",
                                               "For the facilitator: readings that were alive then."),
       field<&DrillPlan::facilitator_choice>("facilitator_choice", "For the facilitator: what was chosen then."),
       field<&DrillPlan::facilitator_later>("facilitator_later", "For the facilitator: what became known later."),
       field<&DrillPlan::watch_for>("watch_for", "For the facilitator: what to watch for."),
       field<&DrillPlan::debrief>("debrief", "Questions for the talk afterwards.")});
  return made;
}

const Type& Described<DrillSlot>::type() {
  static const Type made = record<DrillSlot>(
      "DrillSlot", "When to hold a drill.",
      {field<&DrillSlot::earliest>("earliest", "The first day of the window."),
       field<&DrillSlot::latest>("latest", "The last day of the window."),
       field<&DrillSlot::proposed>("proposed", "A working day in the window."),
       field<&DrillSlot::decision_points>("decision_points", "Decision points that are ready for practice."),
       field<&DrillSlot::why>("why", "What the window counts from.")});
  return made;
}
}  // namespace debrief::inline v0
