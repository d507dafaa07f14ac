#include "debrief/facilitate/staffing.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t most_candidates = 5;

void add_line(std::string& out, std::string_view text) {
  out += "- ";
  for (const char c : text) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  out += '\n';
}

std::string reasons_of(const CandidateAdvice& candidate) {
  std::string out;
  for (const std::string& reason : candidate.reasons) out += (out.empty() ? ": " : "; ") + reason;
  return out;
}

/// The first who could, and who could not and why.
void add_candidates(std::string& out, std::string_view heading, const std::vector<CandidateAdvice>& candidates) {
  if (candidates.empty()) return;
  out.append("\n## ").append(heading).append("\n\n");
  std::size_t shown = 0;
  for (const CandidateAdvice& candidate : candidates) {
    if (candidate.eligible && shown++ == most_candidates) break;
    const std::string team = candidate.team.empty() ? "" : " (" + candidate.team + ")";
    add_line(out, (candidate.eligible ? "" : "not ") + candidate.person.text + team + reasons_of(candidate));
  }
}

}  // namespace

std::string markdown(const StaffingAdvice& advice) {
  std::string out = "# Who holds which role\n";
  add_candidates(out, "Facilitator", advice.facilitator);
  add_candidates(out, "Scribe", advice.scribe);
  add_candidates(out, "Owner of the review", advice.review_owner);
  if (!advice.core_group.empty()) out += "\n## Core group\n\n";
  for (const Seat& seat : advice.core_group) {
    add_line(out, seat.seat + (seat.person.empty() ? "" : " (" + seat.person.text + ")") + ": " + seat.why);
  }
  if (!advice.guests.empty()) out += "\n## Guests for one part\n\n";
  for (const GuestAdvice& guest : advice.guests) {
    std::vector<std::string> parts;
    for (const SegmentKind segment : guest.segments) parts.push_back(words_of(text_of(segment)));
    if (guest.follow_up) parts.emplace_back("follow-up");
    add_line(out, guest.function + ", " + std::to_string(guest.minutes) + " minutes of the " + joined(parts) + ": " +
                      guest.why);
  }
  if (!advice.uncovered.empty()) {
    out += "\n## Named in the story, with no seat yet\n\n";
    for (const std::string& one : advice.uncovered) add_line(out, one);
  }
  if (!advice.advice.empty()) out += "\n## To keep in mind\n\n";
  for (const std::string& one : advice.advice) add_line(out, one);
  return out;
}

}  // namespace debrief::inline v0
