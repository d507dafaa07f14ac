#include "casters.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"
#include "debrief/model/taxonomy.hpp"
#include "rooms.hpp"

namespace debrief::python {

void bind_model(py::module_& module) {
  add_type(type_of<Review>());
  add_type(type_of<Incident>());
  add_type(type_of<Policy>());

  module.def("policy_of", &policy_of);
  module.def("profile_names", &profile_names);
  module.def("factor_categories", [] {
    py::list out;
    for (const auto& one : factor_categories()) out.append(py::make_tuple(one.id, one.name, one.looks_for, one.facet));
    return out;
  });
  module.def("factor_codes", [] {
    py::list out;
    for (const auto& one : factor_codes()) out.append(py::make_tuple(one.id, one.category, one.label));
    return out;
  });
  module.def("crosswalks", [] {
    py::list out;
    for (const auto& one : crosswalks())
      out.append(py::make_tuple(one.scheme, one.term, py::tuple(py::cast(one.to)), one.note));
    return out;
  });
  module.def("is_local_code", &is_local_code);
}

}  // namespace debrief::python
