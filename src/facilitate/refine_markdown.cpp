#include "debrief/facilitate/refine.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

std::string line(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  return out;
}

std::string_view heading(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::now:
      return "High impact, low effort: now";
    case Quadrant::project:
      return "High impact, high effort: a project";
    case Quadrant::accept_risk:
      return "Low impact: a known risk";
    case Quadrant::undecided:
      break;
  }
  return "Impact or effort is not said yet";
}

}  // namespace

std::string markdown(const RefinementSheet& sheet, const Review& review) {
  std::string out = "# Follow-up: " + line(review.title) + "\n\n" + sheet.verdict + '\n';
  std::optional<Quadrant> quadrant;
  for (const CandidateSheet& candidate : sheet.candidates) {
    if (quadrant != candidate.quadrant) {
      quadrant = candidate.quadrant;
      out += "\n## " + std::string(heading(candidate.quadrant)) + "\n\n";
    }
    out += "- " + line(candidate.title) + '\n';
    if (!candidate.lacks.empty()) out += "  - it lacks " + joined(candidate.lacks) + '\n';
    for (const std::string& question : candidate.hazard_questions) out += "  - " + line(question) + '\n';
    out += "  - " + candidate.proposal + '\n';
  }
  if (!sheet.readiness.empty()) out += "\n## To practise\n\n- " + sheet.readiness + '\n';
  bool first = true;
  for (const LearningPoint& point : review.learning_points) {
    bool open = false;
    for (const Id<LearningPoint>& id : sheet.unanswered) open = open || id == point.id;
    if (!open) continue;
    if (first) out += "\n## Learning that no candidate answers\n\n";
    first = false;
    out += "- " + line(point.text) + '\n';
  }
  if (!sheet.advice.empty()) out += "\n## To keep in mind\n\n";
  for (const std::string& one : sheet.advice) out += "- " + one + '\n';
  return out;
}

}  // namespace debrief::inline v0
