// The records of room at described.
#include "debrief/graph/room_at.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::RoomLine>::type() {
  static const Type made =
      record<graph::RoomLine>("RoomLine", "Something that was known by then.",
                              {field<&graph::RoomLine::at>("at", "When; absent where only the order is known."),
                               field<&graph::RoomLine::kind>("kind", "What kind of thing it is."),
                               field<&graph::RoomLine::text>("text", "The thing in words."),
                               field<&graph::RoomLine::source>("source", "Through what, or by whose account.")});
  return made;
}

const Type& Described<graph::RoomReading>::type() {
  static const Type made = record<graph::RoomReading>(
      "RoomReading", "A reading of the situation that was alive, with the move it called for.",
      {field<&graph::RoomReading::text>("text", "The reading."),
       field<&graph::RoomReading::favoured>("favoured", "True where it was held to be the likeliest."),
       field<&graph::RoomReading::next_move>("next_move", "What it called for.")});
  return made;
}

const Type& Described<graph::RoomAt>::type() {
  static const Type made = record<graph::RoomAt>(
      "RoomAt", "The view from inside at one moment.",
      {field<&graph::RoomAt::at>("at", "The moment."),
       field<&graph::RoomAt::minutes_in>("minutes_in", "Minutes since the first signal."),
       field<&graph::RoomAt::known>("known", "What had happened and been seen by then, in order."),
       field<&graph::RoomAt::cues>("cues", "Cues that were there to be noticed by then."),
       field<&graph::RoomAt::readings>("readings", "Readings that were alive."),
       field<&graph::RoomAt::expectancies>("expectancies", "What was expected to happen next."),
       field<&graph::RoomAt::goals>("goals", "What was to be achieved."),
       field<&graph::RoomAt::constraints>("constraints", "What bound those who responded."),
       field<&graph::RoomAt::options>("options", "Courses that were open."),
       field<&graph::RoomAt::decisions>("decisions", "Decision points that were open at the moment."),
       field<&graph::RoomAt::withheld>("withheld", "Entries of the timeline that came later or were not known yet.")});
  return made;
}

}  // namespace debrief::inline v0
