#include "debrief/model/person.hpp"

namespace debrief::inline v0 {

const Type& Described<SeniorityBand>::type() {
  static const Type made = enumeration<SeniorityBand>("SeniorityBand", "Seniority as a band that names nobody.",
                                                      {{"junior", "In the first years of the work."},
                                                       {"mid", "Works independently."},
                                                       {"senior", "Guides others."},
                                                       {"lead", "Leads a team or an area."}});
  return made;
}

const Type& Described<Person>::type() {
  static const Type made =
      record<Person>("Person", "Somebody who took part; the only place for a name.",
                     {field<&Person::id>("id", Need::required, "Stable identifier, unique within the document."),
                      field<&Person::name>("name", "The person's name."),
                      field<&Person::team>("team", "The team the person worked in then.")});
  return made;
}

}  // namespace debrief::inline v0
