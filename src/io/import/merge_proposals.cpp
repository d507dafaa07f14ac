// What a merged timeline suggests: milestones that texts name, phases between milestones, silence.
#include <algorithm>
#include <array>
#include <map>

#include "io/import/merge_parts.hpp"

namespace debrief::inline v0::import_detail {

namespace {

struct Phrase {
  std::string_view words;
  std::string_view milestone;
};

/// What people write when a moment is reached. Compared in lower case, at word boundaries.
constexpr Phrase phrases[] = {
    {"declaring an incident", milestone::declared},
    {"declaring incident", milestone::declared},
    {"declaring a sev", milestone::declared},
    {"declaring this", milestone::declared},
    {"declared an incident", milestone::declared},
    {"incident declared", milestone::declared},
    {"opening an incident", milestone::declared},
    {"taking ic", milestone::command_established},
    {"i am ic", milestone::command_established},
    {"i'm ic", milestone::command_established},
    {"i am incident commander", milestone::command_established},
    {"i'm incident commander", milestone::command_established},
    {"taking incident command", milestone::command_established},
    {"taking command", milestone::command_established},
    {"customers are reporting", milestone::first_report},
    {"customers report", milestone::first_report},
    {"customer reports", milestone::first_report},
    {"users are reporting", milestone::first_report},
    {"users report", milestone::first_report},
    {"mitigated", milestone::mitigated},
    {"rolled back", milestone::mitigated},
    {"rollback is done", milestone::mitigated},
    {"rollback complete", milestone::mitigated},
    {"fix is deployed", milestone::mitigated},
    {"resolved", milestone::resolved},
    {"all clear", milestone::resolved},
    {"back to normal", milestone::resolved},
    {"incident is over", milestone::resolved},
};

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || (c & 0x80) != 0;
}

/// Words before a phrase that turn it around: "not resolved", "until it is mitigated", "partially mitigated".
bool turned_around(std::string_view before) {
  static constexpr std::string_view words[] = {"not ",    "isn't ", "aren't ",    "wasn't ", "no ",     "until ",
                                               "when ",   "if ",    "once ",      "never ",  "should ", "will ",
                                               "can be ", "to be ", "partially ", "almost ", "before ", "cannot "};
  const std::string_view near = before.substr(before.size() > 24 ? before.size() - 24 : 0);
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return near.find(word) != std::string_view::npos; });
}

bool says(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if (at > 0 && is_word(text[at - 1])) continue;
    if (end < text.size() && is_word(text[end])) continue;
    const std::size_t stop = text.find_first_of(".!?\n", end);
    if (stop != std::string_view::npos && text[stop] == '?') continue;
    if (!turned_around(text.substr(0, at))) return true;
  }
  return false;
}

std::string lower(std::string_view text) {
  std::string out(text.substr(0, 2000));
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

/// The earliest offer of each milestone, or the latest where that is what the name means.
std::map<std::string, const MilestoneCandidate*> chosen(const std::vector<MilestoneCandidate>& candidates) {
  std::map<std::string, const MilestoneCandidate*> out;
  for (const MilestoneCandidate& each : candidates) {
    if (!each.milestone.at) continue;
    const MilestoneCandidate*& held = out[each.milestone.name];
    const bool last = each.milestone.name == milestone::resolved || each.milestone.name == milestone::closed ||
                      each.milestone.name == milestone::recovered;
    if (held == nullptr || (last ? is_before(*held->milestone.at, *each.milestone.at)
                                 : is_before(*each.milestone.at, *held->milestone.at))) {
      held = &each;
    }
  }
  return out;
}

const MilestoneCandidate* first_of(const std::map<std::string, const MilestoneCandidate*>& known,
                                   std::initializer_list<std::string_view> names) {
  const MilestoneCandidate* out = nullptr;
  for (const std::string_view name : names) {
    const auto found = known.find(std::string(name));
    if (found == known.end()) continue;
    if (out == nullptr || is_before(*found->second->milestone.at, *out->milestone.at)) out = found->second;
  }
  return out;
}

}  // namespace

std::vector<MilestoneCandidate> milestones_in_texts(const std::vector<TimelineEvent>& events) {
  std::map<std::pair<std::string_view, std::string_view>, MilestoneCandidate> found;
  for (const TimelineEvent& event : events) {
    const bool by_people = event.kind == EventKind::communication || event.kind == EventKind::status_update;
    if (!event.at || !by_people || event.provenance == Provenance::machine) continue;
    const std::string text = lower(event.text);
    for (const Phrase& phrase : phrases) {
      if (!says(text, phrase.words)) continue;
      const bool last = phrase.milestone == milestone::resolved;
      MilestoneCandidate& held = found[{clock_of(event), phrase.milestone}];
      if (held.milestone.at && !last) continue;
      if (held.milestone.at && held.event == event.id) continue;
      held.milestone.name = phrase.milestone;
      held.milestone.at = event.at;
      held.milestone.precision = event.precision;
      held.milestone.resolution_seconds = event.resolution_seconds;
      held.milestone.provenance = event.provenance;
      held.event = event.id;
      held.incident = event.incident;
      held.reason = "somebody wrote \"" + std::string(phrase.words) + "\"";
    }
  }
  std::vector<MilestoneCandidate> out;
  for (auto& [place, candidate] : found) out.push_back(std::move(candidate));
  return out;
}

std::vector<PhaseCandidate> phases_of(const ImportedEvidence& evidence) {
  // Phases of several incidents are not one after the other.
  if (evidence.incidents.size() > 1) return {};
  const auto known = chosen(evidence.milestones);
  const MilestoneCandidate* const signal = first_of(
      known, {milestone::impact_started, milestone::first_signal, milestone::first_alert, milestone::first_report});
  const MilestoneCandidate* const detected = first_of(known, {milestone::detected});
  const MilestoneCandidate* const declared = first_of(known, {milestone::declared, milestone::command_established});
  const MilestoneCandidate* const mitigated = first_of(known, {milestone::mitigated});
  const MilestoneCandidate* const resolved = first_of(known, {milestone::resolved});
  const MilestoneCandidate* const over = first_of(known, {milestone::recovered, milestone::closed});
  struct Step {
    Phase phase;
    const MilestoneCandidate* from;
    const MilestoneCandidate* until;
  };
  const MilestoneCandidate* const knew = detected != nullptr ? detected : declared;
  const Step steps[] = {
      {Phase::detection, signal, knew},
      {Phase::triage, detected, declared},
      {Phase::investigation, declared != nullptr ? declared : detected, mitigated},
      {Phase::resolution, mitigated, resolved},
      {Phase::recovery, resolved, over},
  };
  std::vector<PhaseCandidate> out;
  for (const Step& step : steps) {
    if (step.from == nullptr || step.until == nullptr) continue;
    if (!is_before(*step.from->milestone.at, *step.until->milestone.at)) continue;
    PhaseCandidate& phase = out.emplace_back();
    phase.phase = step.phase;
    phase.from = step.from->milestone.at;
    phase.until = step.until->milestone.at;
    phase.reason = "from " + step.from->milestone.name + " (" + step.from->reason + ") to " +
                   step.until->milestone.name + " (" + step.until->reason + ")";
  }
  return out;
}

std::vector<SilentGap> gaps_of(const ImportedEvidence& evidence, const MergeOptions& options) {
  const auto known = chosen(evidence.milestones);
  const MilestoneCandidate* const first =
      first_of(known, {milestone::impact_started, milestone::first_signal, milestone::first_alert,
                       milestone::first_report, milestone::detected, milestone::declared});
  const MilestoneCandidate* last = nullptr;
  for (const std::string_view name : {milestone::resolved, milestone::recovered, milestone::closed}) {
    const auto found = known.find(std::string(name));
    if (found != known.end() && (last == nullptr || is_before(*last->milestone.at, *found->second->milestone.at))) {
      last = found->second;
    }
  }
  std::vector<SilentGap> out;
  const TimelineEvent* before = nullptr;
  std::optional<Instant> quiet_since;
  for (const TimelineEvent& event : evidence.events) {
    if (!event.at) continue;
    const bool in_time =
        (first == nullptr || !is_before(*event.at, *first->milestone.at)) &&
        (last == nullptr || quiet_since == std::nullopt || is_before(*quiet_since, *last->milestone.at));
    if (before != nullptr && in_time && seconds_between(*quiet_since, *event.at) >= options.gap_seconds &&
        (first == nullptr || !is_before(*quiet_since, *first->milestone.at))) {
      out.push_back({*quiet_since, *event.at, seconds_between(*quiet_since, *event.at), before->id, event.id, {}});
    }
    const Instant end = event.until && is_before(*event.at, *event.until) ? *event.until : *event.at;
    if (!quiet_since || is_before(*quiet_since, end)) {
      quiet_since = end;
      before = &event;
    }
  }
  return out;
}

}  // namespace debrief::inline v0::import_detail
