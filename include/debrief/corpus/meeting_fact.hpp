#pragma once

#include <cstdint>

namespace debrief::inline v0 {

/// What the documents of a review show of its meeting, each as so many (`part`) of so many (`whole`). The numbers are
/// sums over everybody who took part. The order is part of the saved format: new ones go to the end.
///
/// Ids in brackets are the measures of the practice (section 8.2) that they serve.
enum class MeetingFact : std::uint8_t {
  attendees,               ///< people in the room; whole 1
  new_understanding,       ///< answers, or attendees, with something new [M01]
  changes_work,            ///< answers, or attendees, who will work differently [M02]
  learning_beyond_system,  ///< learning whose subject is not the technical system, of learning with a subject [M03]
  learning_subjects,       ///< distinct subjects of learning, of five [M03]
  accounts_side_by_side,   ///< decision points told by more than one party, of all [M05]
  surprises,               ///< surprises written down; whole 1 [M07]
  hands_not_falling,       ///< 1 when the last show of hands was no lower than the first, of 1 [M08]
  describing_questions,    ///< how, what and when about a moment, of the facilitator's questions [M09]
  why_or_who_questions,    ///< questions that ask why or who, of all [M09]
  anchored_questions,      ///< questions tied to a moment, of all [M10]
  probes_touched,          ///< distinct probes used at the decision points discussed, of eight for each [M11]
  facilitator_talk,        ///< seconds (or turns), of all [M12]
  talk_junior,             ///< seconds (or turns) of a band, of its people [M13, M16]
  talk_mid,
  talk_senior,
  talk_lead,
  turn_evenness,             ///< thousandths of the most even talk between the people of the bands, of 1000 [M14]
  responder_talk,            ///< of the talk during the timeline [M15]
  timeline_minutes,          ///< of the minutes of the meeting [M18]
  parked_remediations,       ///< remediations voiced early and noted for later; whole 1 [M19]
  texture,                   ///< texture fields filled, of eight for each decision point [M20]
  textured_points,           ///< decision points with six of the eight or more, of all [M20]
  inside_points,             ///< decision points that tell what was seen, thought and chosen, of all [M20]
  artefact_points,           ///< decision points with evidence of what it looked like, of all [M20]
  left_in_the_soak,          ///< candidates dropped or accepted as risk without commitment, of all candidates [M22]
  reworded_in_the_soak,      ///< commitments whose wording differs from the candidate's, of those with both [M22]
  prepared_roles,            ///< exposed roles spoken to beforehand, of all exposed [M24]
  facilitator_not_involved,  ///< 1 when the facilitator was no responder, of 1 [M25]
  facilitator_other_team,    ///< 1 when the facilitator's team was not in the incident, of 1 [M25]
  corrections,               ///< changes to the draft by participants; whole 1 [M26]
  corrections_by_others,     ///< of which by others than the authors, of those where it is known [M26]
  voluntary_attendees,       ///< of those where it is known [M28]
  requested_by_team,         ///< 1 when somebody asked for the review, of 1 [M28]
  would_attend_again,        ///< of answers [M29]
  readers_outside_the_room,  ///< of readers [M30]
  readers_in_other_teams,    ///< of readers [M30]
  reuses,                    ///< drills, onboarding, changes, designs, runbooks, reviews; whole 1 [M31]
  drills,                    ///< drills made from decision points; whole 1 [M31]
  drills_held,               ///< of those drills
  questions_settled,         ///< open questions answered within 60 days of the meeting, of all [M34]
};

inline constexpr std::int32_t meeting_fact_count = static_cast<std::int32_t>(MeetingFact::questions_settled) + 1;

}  // namespace debrief::inline v0
