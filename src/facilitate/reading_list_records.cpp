// The records of reading list described.
#include "debrief/facilitate/reading_list.hpp"

namespace debrief::inline v0 {

const Type& Described<ReaderKind>::type() {
  static const Type made = enumeration<ReaderKind>("ReaderKind", "Who reads.",
                                                   {{"newcomer", "Somebody new to the organisation."},
                                                    {"on_call", "Somebody who goes on call."},
                                                    {"senior_elsewhere", "A senior person of another service."}});
  return made;
}

const Type& Described<ReviewShape>::type() {
  static const Type made = record<ReviewShape>(
      "ReviewShape", "A review as its shape of failure: what it can show a reader.",
      {field<&ReviewShape::review>("review", "Id of the review."), field<&ReviewShape::title>("title", "Its title."),
       field<&ReviewShape::at>("at", "When the first incident was noticed."),
       field<&ReviewShape::services>("services", "Services that it touched."),
       field<&ReviewShape::teams>("teams", "Teams that took part."),
       field<&ReviewShape::elements>("elements",
                                     "What it shows: factor codes, relations between codes, decisions and phases."),
       field<&ReviewShape::texture>("texture", "Median fields of the inside view of its decision points, of eight.")});
  return made;
}

const Type& Described<Reader>::type() {
  static const Type made = record<Reader>("Reader", "Who reads, and what they know.",
                                          {field<&Reader::kind>("kind", "Who reads."),
                                           field<&Reader::services>("services", "Services that they look after."),
                                           field<&Reader::team>("team", "Their team."),
                                           field<&Reader::already_read>("already_read", "Reviews that they know.")});
  return made;
}

const Type& Described<ReadingAdvice>::type() {
  static const Type made =
      record<ReadingAdvice>("ReadingAdvice", "A review to read and what to look for in it.",
                            {field<&ReadingAdvice::review>("review", "Id of the review."),
                             field<&ReadingAdvice::title>("title", "Its title."),
                             field<&ReadingAdvice::adds>("adds", "Shapes that it adds to those before it on the list."),
                             field<&ReadingAdvice::look_for>("look_for", "What to look for.")});
  return made;
}

const Type& Described<ReadingList>::type() {
  static const Type made = record<ReadingList>(
      "ReadingList", "A few reviews that together show the most.",
      {field<&ReadingList::reviews>("reviews", "What to read, the most first."),
       field<&ReadingList::covered>("covered", "Shapes that the list shows."),
       field<&ReadingList::at_most>("at_most", "No list of this length can show more than so many."),
       field<&ReadingList::available>("available", "Shapes that all reviews show together."),
       field<&ReadingList::explanation>("explanation", "How the list was made.")});
  return made;
}

const Type& Described<Exposure>::type() {
  static const Type made = record<Exposure>("Exposure", "How many different shapes of failure a team has met.",
                                            {field<&Exposure::team>("team", "The team."),
                                             field<&Exposure::reviews>("reviews", "Reviews that it took part in."),
                                             field<&Exposure::shapes>("shapes", "Different shapes in them."),
                                             field<&Exposure::available>("available", "Shapes in all reviews."),
                                             field<&Exposure::not_met>("not_met", "Codes that it has not met.")});
  return made;
}

const Type& Described<LookAlike>::type() {
  static const Type made = record<LookAlike>(
      "LookAlike", "An earlier review that resembles this one.",
      {field<&LookAlike::review>("review", "Id of the earlier review."),
       field<&LookAlike::title>("title", "Its title."),
       field<&LookAlike::similarity_percent>("similarity_percent", "Weighted Jaccard similarity of their shapes."),
       field<&LookAlike::shared>("shared", "What both show."),
       field<&LookAlike::words>("words", "What to say of it.")});
  return made;
}

const Type& Described<Anniversary>::type() {
  static const Type made = record<Anniversary>(
      "Anniversary", "A review whose incident has its day.",
      {field<&Anniversary::review>("review", "Id of the review."), field<&Anniversary::title>("title", "Its title."),
       field<&Anniversary::on>("on", "The day."), field<&Anniversary::years>("years", "How long ago.")});
  return made;
}
}  // namespace debrief::inline v0
