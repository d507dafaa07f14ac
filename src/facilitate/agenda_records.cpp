// The records of agenda described.
#include "debrief/facilitate/agenda.hpp"

namespace debrief::inline v0 {

const Type& Described<AgendaSection>::type() {
  static const Type made = record<AgendaSection>(
      "AgendaSection", "A part of the meeting.",
      {field<&AgendaSection::kind>("kind", "What part it is."), field<&AgendaSection::title>("title", "Its title."),
       field<&AgendaSection::starts_at>("starts_at", "When it starts, where the meeting has a time."),
       field<&AgendaSection::offset_minutes>("offset_minutes", "When it starts, from the beginning."),
       field<&AgendaSection::minutes>("minutes", "How long it takes."),
       field<&AgendaSection::points>("points", "What happens in it."),
       field<&AgendaSection::guests>("guests", "Who joins for it.")});
  return made;
}

const Type& Described<Agenda>::type() {
  static const Type made =
      record<Agenda>("Agenda", "The course of the meeting.",
                     {field<&Agenda::title>("title", "What it reviews."), field<&Agenda::tier>("tier", "Its format."),
                      field<&Agenda::starts_at>("starts_at", "When it starts."),
                      field<&Agenda::minutes>("minutes", "How long it takes."),
                      field<&Agenda::sections>("sections", "Its parts in order."),
                      field<&Agenda::opening>("opening", "What the facilitator says first."),
                      field<&Agenda::afterwards>("afterwards", "What comes after the meeting and not in it.")});
  return made;
}
}  // namespace debrief::inline v0
