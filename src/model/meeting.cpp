#include "debrief/model/meeting.hpp"

namespace debrief::inline v0 {

const Type& Described<MeetingFormat>::type() {
  static const Type made = enumeration<MeetingFormat>("MeetingFormat", "How the review was held.",
                                                      {{"synchronous", "Everybody at the same time."},
                                                       {"asynchronous", "In writing, over time."},
                                                       {"hybrid", "Both."}});
  return made;
}

const Type& Described<MeetingRole>::type() {
  static const Type made =
      enumeration<MeetingRole>("MeetingRole", "What somebody does in the review.",
                               {{"facilitator", "Guides the conversation and protects safety."},
                                {"co_facilitator", "Shadows the facilitator and gives feedback."},
                                {"scribe", "Takes notes as it happens.", "note_taker"},
                                {"review_owner", "Runs the follow-up and tracks its actions.", "pir_owner"},
                                {"participant", "Belongs to the core group."},
                                {"section_guest", "Joins for one section."},
                                {"observer", "Listens."}});
  return made;
}

const Type& Described<SegmentKind>::type() {
  static const Type made = enumeration<SegmentKind>("SegmentKind", "A part of the meeting.",
                                                    {{"intro", "Opening and ground rules."},
                                                     {"timeline", "Rebuilding what it looked like from inside."},
                                                     {"factors", "Contributing factors."},
                                                     {"learning", "Learning points."},
                                                     {"close", "Closing."}});
  return made;
}

const Type& Described<GuestSituation>::type() {
  static const Type made =
      enumeration<GuestSituation>("GuestSituation", "Why a specialist joins for a part.",
                                  {{"networking", "Networking was involved."},
                                   {"deployment", "A deployment was involved."},
                                   {"customer_communication", "Communication with customers had gaps."},
                                   {"third_party", "A third party was involved."},
                                   {"other", "Another reason."}});
  return made;
}

const Type& Described<Attendance>::type() {
  static const Type made = record<Attendance>(
      "Attendance", "Somebody who took part in the review.",
      {field<&Attendance::role>("role", Need::required, "What they did in the review."),
       field<&Attendance::person>("person", "Id in the people table."),
       field<&Attendance::team>("team", "The team they came from."),
       field<&Attendance::function>("function", "What they do, such as \"support lead\"."),
       field<&Attendance::seniority>("seniority", "Their seniority as a band."),
       field<&Attendance::responder>("responder", "Whether they took part in the response."),
       field<&Attendance::required>("required", "Whether their role demanded that they come."),
       field<&Attendance::segments>("segments", "The parts they were present for; all of them where absent."),
       field<&Attendance::situation>("situation", "For a section guest: why they were asked."),
       field_at_least<&Attendance::minutes>(0, "minutes", "For a section guest: how long they were asked for.")});
  return made;
}

const Type& Described<Segment>::type() {
  static const Type made = record<Segment>("Segment", "A part of the meeting.",
                                           {field<&Segment::kind>("kind", Need::required, "Which part it was."),
                                            field<&Segment::started_at>("started_at", "When it began."),
                                            field_at_least<&Segment::minutes>(0, "minutes", "How long it took.")});
  return made;
}

const Type& Described<TalkShare>::type() {
  static const Type made =
      record<TalkShare>("TalkShare", "Who spoke how much, summed over a band when it is written.",
                        {field<&TalkShare::seniority>("seniority", Need::required, "The band."),
                         field<&TalkShare::responders>("responders", "Whether these were responders."),
                         field<&TalkShare::facilitator>("facilitator", "Whether this is the facilitator's part."),
                         field<&TalkShare::segment>("segment", "The part of the meeting."),
                         field_at_least<&TalkShare::people>(0, "people", "How many people the band had."),
                         field_at_least<&TalkShare::seconds>(0, "seconds", "Seconds spoken, all together."),
                         field_at_least<&TalkShare::turns>(0, "turns", "Turns taken, all together.")});
  return made;
}

const Type& Described<QuestionKind>::type() {
  static const Type made = enumeration<QuestionKind>("QuestionKind", "The form of a question.",
                                                     {{"how", "Asks how."},
                                                      {"what", "Asks what."},
                                                      {"when", "Asks when."},
                                                      {"who", "Asks who."},
                                                      {"why", "Asks why."},
                                                      {"closed", "Can be answered by yes or no."}});
  return made;
}

const Type& Described<Question>::type() {
  static const Type made = record<Question>(
      "Question", "A question that was asked, or is to be asked.",
      {field<&Question::text>("text", Need::required, "The question."), field<&Question::kind>("kind", "Its form."),
       field<&Question::event>("event", "Id of the event it is about."),
       field<&Question::decision_point>("decision_point", "Id of the decision point it is about."),
       field<&Question::probe>("probe", "The probe or response pattern behind it."),
       field<&Question::by_role>("by_role", "The role that asked it.")});
  return made;
}

const Type& Described<PreparationTalk>::type() {
  static const Type made = record<PreparationTalk>(
      "PreparationTalk", "A talk before the meeting: that it took place, never what was said.",
      {field<&PreparationTalk::with_role>("with_role", Need::required, "The role that was spoken to."),
       field<&PreparationTalk::at>("at", "When it took place."),
       field_at_least<&PreparationTalk::minutes>(0, "minutes", "How long it took.")});
  return made;
}

const Type& Described<Captured>::type() {
  static const Type made = enumeration<Captured>("Captured", "When a statement was written down.",
                                                 {{"before", "Before the meeting.", "pre"},
                                                  {"during", "During the meeting."},
                                                  {"after", "After the meeting.", "post"}});
  return made;
}

const Type& Described<LearningStatement>::type() {
  static const Type made = record<LearningStatement>(
      "LearningStatement", "What one attendee took away.",
      {field<&LearningStatement::text>("text", Need::required, "What they took away."),
       field<&LearningStatement::about>("about", "What it is about."),
       field<&LearningStatement::new_to_me>("new_to_me", "Whether it was new to them."),
       field<&LearningStatement::changes_my_work>("changes_my_work", "Whether it changes how they work."),
       field<&LearningStatement::captured>("captured", "When it was written down."),
       field<&LearningStatement::by_role>("by_role", "Their role, where they wish to give it.")});
  return made;
}

const Type& Described<Surprise>::type() {
  static const Type made =
      record<Surprise>("Surprise", "Something that turned out otherwise than somebody expected.",
                       {field<&Surprise::who_role>("who_role", "The role that was surprised."),
                        field<&Surprise::expected>("expected", Need::required, "What they expected."),
                        field<&Surprise::found>("found", Need::required, "What they found."),
                        field<&Surprise::event>("event", "Id of the event.")});
  return made;
}

const Type& Described<ShowOfHands>::type() {
  static const Type made =
      record<ShowOfHands>("ShowOfHands", "Who has learned something so far, asked of the whole room.",
                          {field<&ShowOfHands::at>("at", "When it was asked."),
                           field_at_least<&ShowOfHands::yes>(0, "yes", "How many hands went up."),
                           field_at_least<&ShowOfHands::present>(0, "present", "How many were present.")});
  return made;
}

const Type& Described<Correction>::type() {
  static const Type made = record<Correction>(
      "Correction", "A change that a participant made to the draft.",
      {field<&Correction::event>("event", "Id of the event."), field<&Correction::before>("before", "What it said."),
       field<&Correction::after>("after", "What it says now."),
       field<&Correction::by_role>("by_role", "The role that corrected it."),
       field<&Correction::by_author>("by_author", "Whether that was the author of the draft.")});
  return made;
}

const Type& Described<ParkedRemediation>::type() {
  static const Type made =
      record<ParkedRemediation>("ParkedRemediation", "A remediation voiced during the timeline and noted for later.",
                                {field<&ParkedRemediation::text>("text", Need::required, "What was proposed."),
                                 field<&ParkedRemediation::at>("at", "When it was voiced."),
                                 field<&ParkedRemediation::action>("action", "Id of the candidate it became.")});
  return made;
}

const Type& Described<Poll>::type() {
  static const Type made = record<Poll>("Poll", "Answers to a yes-or-no question to the whole room.",
                                        {field_at_least<&Poll::yes>(0, "yes", "How many said yes."),
                                         field_at_least<&Poll::answered>(0, "answered", "How many answered.")});
  return made;
}

const Type& Described<Meeting>::type() {
  static const Type made = record<Meeting>(
      "Meeting", "The review conversation.",
      {field<&Meeting::format>("format", "How it was held."),
       field<&Meeting::scheduled_for>("scheduled_for", "When it is, or was, to begin."),
       field<&Meeting::started_at>("started_at", "When it began."),
       field<&Meeting::ended_at>("ended_at", "When it ended."),
       field<&Meeting::draft_shared_at>("draft_shared_at", "When the draft was given to the participants."),
       field<&Meeting::attendance>("attendance", "Who took part, by role."),
       field<&Meeting::segments>("segments", "The parts of the meeting in their order."),
       field<&Meeting::preparation_talks>("preparation_talks", "Talks beforehand with those closest to the incident."),
       field<&Meeting::exposed_roles>("exposed_roles", "Roles most likely to feel exposed by the review."),
       field<&Meeting::talk>("talk", "Who spoke how much, by band."),
       field<&Meeting::questions>("questions", "Questions that were asked."),
       field<&Meeting::learning_statements>("learning_statements", "What attendees took away."),
       field<&Meeting::surprises>("surprises", "What turned out otherwise than somebody expected."),
       field<&Meeting::shows_of_hands>("shows_of_hands", "Who had learned something, asked at intervals."),
       field<&Meeting::corrections>("corrections", "Changes that participants made to the draft."),
       field<&Meeting::parked_remediations>("parked_remediations", "Remediations noted for later."),
       field<&Meeting::timeline_agreed>("timeline_agreed",
                                        "Whether the room agreed that the timeline is accurate and complete."),
       field<&Meeting::would_attend_again>("would_attend_again", "How many would attend another."),
       field<&Meeting::learned_something_new>("learned_something_new", "How many learned something new."),
       field<&Meeting::changes_my_work>("changes_my_work", "How many learned something that changes how they work.")});
  return made;
}

const Type& Described<FollowUpVerdict>::type() {
  static const Type made = enumeration<FollowUpVerdict>("FollowUpVerdict", "What the follow-up decided.",
                                                        {{"actions_committed", "Some candidates were committed."},
                                                         {"no_action_warranted", "No new action is worth committing."},
                                                         {"known_risks_only", "What was found is kept as known risks."},
                                                         {"deferred", "The decision was put off."}});
  return made;
}

const Type& Described<FollowUp>::type() {
  static const Type made = record<FollowUp>(
      "FollowUp", "The small group that decides after the soak.",
      {field<&FollowUp::held_at>("held_at", "When it met."),
       field<&FollowUp::participants>("participants", "Roles that took part."),
       field<&FollowUp::verdict>("verdict", "What it decided."), field<&FollowUp::reason>("reason", "Why.")});
  return made;
}

}  // namespace debrief::inline v0
