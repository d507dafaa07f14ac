#include "debrief/facilitate/drill.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

/// With a full stop, and a capital letter where it begins a sentence.
std::string as_sentence(std::string text, bool begins = true) {
  text = no_full_stop(std::move(text));
  if (begins && !text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text + '.';
}

}  // namespace

std::string markdown(const DrillPlan& plan, bool facilitator) {
  const auto line = [](std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' || c == '\r' ? ' ' : c;
    return out;
  };
  std::string out = "# " + line(plan.title) + (facilitator ? ", facilitator's part" : "") + "\n\n";
  const auto list = [&](const char* heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    out += "## " + std::string(heading) + "\n\n";
    for (const std::string& item : items) out += "- " + line(item) + '\n';
    out += '\n';
  };
  if (!facilitator) {
    out += line(plan.briefing) + "\n\n";
    list("What you want", plan.goals);
    list("What binds you", plan.constraints);
    out += "Messages will reach you as time goes on. " + line(plan.call) + '\n';
    return out;
  }
  std::string kind = words_of(text_of(plan.format));
  kind[0] = static_cast<char>(kind[0] - 'a' + 'A');
  out += kind + " exercise, " + std::to_string(plan.minutes) + " minutes, with the talk afterwards.\n\n";
  list("Before you begin", plan.set_up);
  out += "## Messages\n\n| minute | message | through |\n| ---: | --- | --- |\n";
  for (const Inject& inject : plan.injects) {
    std::string text = line(inject.text);
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
      text.replace(at, 1, "\\|");
    out += "| " + std::to_string(inject.minute) + " | " + text + " | " + line(inject.source) + " |\n";
  }
  out += "\nThen: " + line(plan.call) + "\n\n## Readings that were alive then\n\n";
  for (const CompetingReading& reading : plan.facilitator_readings) {
    out += "- " + as_sentence(line(reading.text)) +
           (reading.next_move.empty() ? "" : " It calls for: " + as_sentence(line(reading.next_move), false)) + '\n';
  }
  out += "\nEach of them fits what is known. Do not let on which was followed.\n\n";
  list("Watch for", plan.watch_for);
  list("Talk afterwards", plan.debrief);
  if (!plan.facilitator_choice.empty())
    out += "## What was chosen then, to be told last\n\n" + line(plan.facilitator_choice) + "\n\n";
  list("What became known later, to be told last", plan.facilitator_later);
  return out;
}

}  // namespace debrief::inline v0
