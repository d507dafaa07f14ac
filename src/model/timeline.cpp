#include "debrief/model/timeline.hpp"

namespace debrief::inline v0 {

const Type& Described<Phase>::type() {
  static const Type made = enumeration<Phase>("Phase", "The phases of an incident in their order.",
                                              {{"lead_up", "Before the first signal."},
                                               {"detection", "Up to the moment somebody knew."},
                                               {"triage", "Working out how bad it is and who is needed."},
                                               {"investigation", "Working out what is going on."},
                                               {"mitigation", "Attempts to limit the impact."},
                                               {"resolution", "Ending the impact."},
                                               {"recovery", "Getting back to normal."}});
  return made;
}

const Type& Described<EventKind>::type() {
  static const Type made = enumeration<EventKind>("EventKind", "What kind of event it was.",
                                                  {{"observation", "Somebody noticed something."},
                                                   {"alert", "A monitor spoke."},
                                                   {"report", "A customer or colleague reported something."},
                                                   {"action", "Somebody did something."},
                                                   {"decision", "Somebody chose between courses."},
                                                   {"change", "A release, configuration or data change."},
                                                   {"communication", "People told each other something."},
                                                   {"status_update", "Customers were told something."},
                                                   {"escalation", "Somebody was called in."},
                                                   {"hand_off", "Work passed from one party to another."},
                                                   {"waiting", "Work stood still for want of something."},
                                                   {"system", "The system did something of its own accord."},
                                                   {"surprise", "Something turned out otherwise than expected."},
                                                   {"milestone", "A milestone was reached."}});
  return made;
}

const Type& Described<Basis>::type() {
  static const Type made = enumeration<Basis>(
      "Basis", "Whether a statement is observable or a judgement.",
      {{"objective", "Observable and free of conjecture."}, {"subjective", "An opinion, a judgement or a belief."}});
  return made;
}

const Type& Described<AlertVerdict>::type() {
  static const Type made = enumeration<AlertVerdict>(
      "AlertVerdict", "What an alert was worth to those who saw it.",
      {{"clarity", "It helped to see what was going on."}, {"noise", "It drew attention without helping."}});
  return made;
}

const Type& Described<Alert>::type() {
  static const Type made = record<Alert>("Alert", "What an alert told the people who saw it.",
                                         {field<&Alert::name>("name", "The alert's name."),
                                          field<&Alert::told>("told", "What it said, as it was understood then."),
                                          field<&Alert::verdict>("verdict", "Whether it brought clarity or noise.")});
  return made;
}

const Type& Described<TimelineEvent>::type() {
  static const Type made = record<TimelineEvent>(
      "TimelineEvent", "Something that happened or was observed, seen from inside the incident.",
      {field<&TimelineEvent::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&TimelineEvent::incident>("incident", "The incident it belongs to, where the review covers several."),
       field<&TimelineEvent::at>("at", "When it happened, or began."),
       field<&TimelineEvent::until>("until", "When it ended, where it took time."),
       field<&TimelineEvent::not_before>("not_before", "The earliest moment at which it can have happened."),
       field<&TimelineEvent::not_after>("not_after", "The latest moment at which it can have happened."),
       field<&TimelineEvent::precision>("precision", "How well the instant is known."),
       field_at_least<&TimelineEvent::resolution_seconds>(1, "resolution_seconds",
                                                          "Resolution of the source in seconds: 60 for hh:mm."),
       field<&TimelineEvent::provenance>("provenance", "Where the instant comes from."),
       field<&TimelineEvent::recorded_at>("recorded_at", "When it was written down."),
       field<&TimelineEvent::phase>("phase", "The phase it belongs to."),
       field<&TimelineEvent::kind>("kind", "What kind of event it was."),
       field<&TimelineEvent::text>("text", Need::required, "What happened or was observed, in plain words."),
       field<&TimelineEvent::basis>("basis", "Whether this is observable or a judgement."),
       field<&TimelineEvent::actor_role>("actor_role", "The role that acted or observed; not a name."),
       field<&TimelineEvent::account_of>("account_of", "Whose telling this is, as a role."),
       field<&TimelineEvent::service>("service", "The service it happened in."),
       field<&TimelineEvent::milestone>("milestone", "The milestone that it marks."),
       field<&TimelineEvent::alert>("alert", "What the alert told, where this is one."),
       field<&TimelineEvent::marks>(
           "marks", "Marks for comparing stories: wrong_service, hand_off, duplicate_work, waiting, or your own."),
       field<&TimelineEvent::source>("source", "Its identifier in the system it was taken from."),
       field_at_least<&TimelineEvent::source_line>(1, "source_line", "The line of the source that it was read from."),
       field<&TimelineEvent::time_as_written>(
           "time_as_written", "The time as the source writes it, where that says more than the instant."),
       field<&TimelineEvent::same_as>("same_as",
                                      "Events of this timeline that tell of the same happening from other sources."),
       field<&TimelineEvent::evidence>("evidence", "Ids of the evidence that shows it."),
       field<&TimelineEvent::note>("note", "Anything else that a reader of the timeline should know.")});
  return made;
}

}  // namespace debrief::inline v0
