#include "casters.hpp"
#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/facilitate/drill.hpp"
#include "debrief/facilitate/preparation.hpp"
#include "debrief/facilitate/probe.hpp"
#include "debrief/facilitate/questions.hpp"
#include "debrief/facilitate/reading_list.hpp"
#include "debrief/facilitate/refine.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "debrief/report/drill.hpp"
#include "debrief/report/meeting.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

template <class... T>
void add_types() {
  (add_type(type_of<T>()), ...);
}

}  // namespace

void bind_facilitate(py::module_& module) {
  add_types<TierAdvice, RecentIncident, Deadline, SoakState, EvidenceNeed, TalkAdvice, StaffingAdvice, Candidate,
            Agenda, QuestionAdvice, ProbeMatch, RefinementSheet, DrillPlan, DrillSlot, ReviewShape, Reader, ReadingList,
            Exposure, LookAlike, Anniversary>();
  using free_gil = py::call_guard<py::gil_scoped_release>;
  module.def(
      "tier",
      [](const Review& review, const Policy& policy, const std::vector<RecentIncident>& recent) {
        return tier(review, policy, recent);
      },
      free_gil());
  module.def("recent_incident", &recent_incident, free_gil());
  module.def("deadlines", &deadlines, free_gil());
  module.def("soak", &soak, free_gil());
  module.def("evidence_checklist", &evidence_checklist, free_gil());
  module.def("preparation_talks", &preparation_talks, free_gil());
  module.def("staffing", &staffing, free_gil());
  module.def(
      "agenda",
      [](const Review& review, const Policy& policy, std::optional<Instant> starts_at, std::int64_t minutes) {
        return agenda(review, policy, starts_at, minutes);
      },
      free_gil());
  module.def("icalendar", &icalendar, free_gil());
  module.def(
      "questions",
      [](const Review& review, std::size_t most) {
        QuestionOptions options;
        options.most = most;
        return questions(review, options);
      },
      free_gil());
  module.def(
      "probe",
      [](const std::string& text, bool transcript) { return transcript ? probe_transcript(text) : probe(text); },
      free_gil());
  module.def("refine", &refine, free_gil());
  module.def(
      "drill",
      [](const Review& review, const std::string& decision, std::optional<DrillFormat> format, std::int64_t most) {
        return drill(review, decision, {format, most});
      },
      free_gil());
  module.def("drill_candidates", &drill_candidates, free_gil());
  module.def("question_bank", [] { return question_bank(); });
  module.def("anniversaries", &anniversaries, free_gil());
  module.def("agenda_markdown", [](const Agenda& agenda) { return markdown(agenda); }, free_gil());
  module.def("agenda_html", &report::agenda_html, free_gil());
  module.def(
      "questions_markdown", [](const std::vector<QuestionAdvice>& questions) { return markdown(questions); },
      free_gil());
  module.def("questions_html", &report::questions_html, free_gil());
  module.def("drill_html", &report::drill_html, free_gil());
  module.def("packet_markdown", [](const std::vector<EvidenceNeed>& needs) { return markdown(needs); }, free_gil());
  module.def(
      "refine_markdown", [](const RefinementSheet& sheet, const Review& review) { return markdown(sheet, review); },
      free_gil());
  module.def("drill_schedule", &drill_schedule, free_gil());
  module.def(
      "drill_markdown", [](const DrillPlan& plan, bool facilitator) { return markdown(plan, facilitator); },
      free_gil());
  module.def("shape", &shape, free_gil());
  module.def("reading_list", &reading_list, free_gil());
  module.def("look_alikes", &look_alikes, free_gil());
  module.def("exposure", &exposure, free_gil());
}

}  // namespace debrief::python
