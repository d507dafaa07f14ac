#include "debrief/facilitate/questions.hpp"

namespace debrief::inline v0 {

std::string markdown(const std::vector<QuestionAdvice>& questions) {
  std::string out;
  std::optional<QuestionPhase> part;
  for (const QuestionAdvice& question : questions) {
    if (part != question.phase) {
      std::string heading(type_of<QuestionPhase>().enumerators[static_cast<std::size_t>(question.phase)].sentence);
      while (heading.ends_with('.')) heading.pop_back();
      out += (part ? "\n## " : "## ") + heading + "\n\n";
      part = question.phase;
    }
    out += "- ";
    for (const char c : question.text) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    out += "\n  *" + question.why + "*\n";
  }
  return out;
}

}  // namespace debrief::inline v0
