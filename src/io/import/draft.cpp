// Imported evidence as the draft of a review.
#include <utility>

#include "debrief/core/text.hpp"
#include "debrief/io/import/evidence.hpp"
#include "debrief/io/import/merge.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "io/import/json_node.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view extension = "imported_evidence";

/// What a review has no members for, so that evidence_of() finds it again.
std::string as_extension(const ImportedEvidence& evidence, bool with_originals) {
  std::string out = "{";
  append_json_string(out, extension);
  out += R"(:{"source":)";
  append_json_string(out, evidence.source);
  const auto add_list = [&out](std::string_view name, const auto& records) {
    if (records.empty()) return;
    out += ',';
    append_json_string(out, name);
    out += ":[";
    for (const auto& each : records) {
      if (&each != records.data()) out += ',';
      out += write_record(type_of<std::remove_cvref_t<decltype(each)>>(), &each, Layout::compact);
    }
    out += ']';
  };
  add_list("milestones", evidence.milestones);
  if (with_originals) add_list("originals", evidence.originals);
  return out + "}}";
}

template <class T>
void read_list(std::string_view text, import_detail::Node list, std::vector<T>& out) {
  for (const import_detail::Node each : list.items()) {
    const std::string_view json = text.substr(each.value().begin, each.value().end - each.value().begin);
    T record;
    read_record(json, type_of<T>(), &record);
    out.push_back(std::move(record));
  }
}

std::string words_of(std::string_view name) {
  std::string out(name);
  for (char& c : out) c = c == '_' ? ' ' : c;
  return out;
}

/// Takes the parts of evidence that was given away, and copies those of evidence that was lent.
template <class Evidence>
Review draft_of(Evidence&& evidence, const DraftOptions& options) {
  Review out;
  out.extensions.emplace().text = as_extension(evidence, options.with_originals);
  out.id = options.id;
  out.title = !options.title.empty()           ? options.title
              : evidence.incidents.size() == 1 ? evidence.incidents.front().title
                                               : evidence.source;
  out.stage = Stage::draft;
  out.incidents = std::forward<Evidence>(evidence).incidents;
  for (Incident& incident : out.incidents) incident.format.clear();
  if (out.incidents.empty()) {
    Incident& incident = out.incidents.emplace_back();
    incident.id = options.id + ":incident";
    incident.title = out.title;
  }
  out.timeline = std::forward<Evidence>(evidence).events;
  out.actions = std::forward<Evidence>(evidence).actions;
  out.people = std::forward<Evidence>(evidence).people;
  out.notes = std::forward<Evidence>(evidence).notes;
  if (!evidence.evidence.empty()) out.evidence_packet.emplace().items = std::forward<Evidence>(evidence).evidence;
  for (std::size_t i = 0; i < evidence.milestones.size(); ++i) {
    const MilestoneCandidate& candidate = evidence.milestones[i];
    OpenQuestion& question = out.open_questions.emplace_back();
    question.id = options.id + ":milestone:" + std::to_string(i + 1);
    question.text = "Does \"" + words_of(candidate.milestone.name) + "\" mean " +
                    (candidate.milestone.at ? text_of(*candidate.milestone.at) : "the moment of this event") + " (" +
                    candidate.reason + ")?";
  }
  return out;
}

}  // namespace

Review draft_review(const ImportedEvidence& evidence, const DraftOptions& options) {
  return draft_of(evidence, options);
}

Review draft_review(ImportedEvidence&& evidence, const DraftOptions& options) {
  return draft_of(std::move(evidence), options);
}

Review draft_review(const MergedTimeline& merged, const DraftOptions& options) {
  Review out = draft_review(merged.evidence, options);
  const auto ask = [&](std::string_view kind, std::size_t number, std::string text) {
    OpenQuestion& question = out.open_questions.emplace_back();
    question.id = options.id + ":" + std::string(kind) + ":" + std::to_string(number);
    question.text = std::move(text);
  };
  std::size_t number = 0;
  for (const PhaseCandidate& phase : merged.phases) {
    if (!phase.from || !phase.until) continue;
    ask("phase", ++number,
        "Is " + text_of(*phase.from) + " to " + text_of(*phase.until) + " the phase of " +
            words_of(text_of(phase.phase)) + " (" + phase.reason + ")?");
  }
  number = 0;
  for (const ClockSkew& skew : merged.skews) {
    if (skew.median_seconds == 0) continue;
    ask("clock", ++number,
        "Is the clock of " + skew.other + " off, or do its records take their time? They stand " +
            std::to_string(skew.median_seconds) + " s from those of " + skew.source + " in the median of " +
            counted(static_cast<std::size_t>(skew.pairs), "pair", "pairs") + ".");
  }
  number = 0;
  for (const SilentGap& gap : merged.gaps) {
    ask("silence", ++number,
        "What was going on from " + text_of(gap.from) + " to " + text_of(gap.until) +
            ", when no source says anything?");
  }
  return out;
}

ImportedEvidence evidence_of(const Review& review) {
  ImportedEvidence out;
  out.source = review.title;
  if (review.extensions) {
    const json::Parsed parsed = json::parse(review.extensions->text, evidence_limits());
    if (!parsed.problem) {
      const import_detail::Node kept = import_detail::Node(parsed.tape.values, 0)[extension];
      if (kept["source"].is_text()) out.source = kept["source"].text();
      read_list(review.extensions->text, kept["milestones"], out.milestones);
      read_list(review.extensions->text, kept["originals"], out.originals);
    }
  }
  for (const Incident& incident : review.incidents) {
    // The one that a draft without an incident was given.
    Incident made_up;
    made_up.id = review.id.text + ":incident";
    made_up.title = incident.title;
    if (incident == made_up) continue;
    out.incidents.push_back(incident);
    for (const Milestone& milestone : incident.milestones) {
      MilestoneCandidate& candidate = out.milestones.emplace_back();
      candidate.milestone = milestone;
      candidate.incident = incident.id;
      candidate.reason = "the review " + review.id.text + " says so";
    }
  }
  out.events = review.timeline;
  out.actions = review.actions;
  out.people = review.people;
  if (review.evidence_packet) out.evidence = review.evidence_packet->items;
  out.notes = review.notes;
  return out;
}

}  // namespace debrief::inline v0
