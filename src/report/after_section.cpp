// What the review leaves behind: learning, actions, the process, evidence and what was checked.
#include <algorithm>

#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

namespace {

/// "label, label" of the ids that something refers to.
template <class Ids>
std::vector<std::string> labels_of(const Page& page, const Ids& ids) {
  std::vector<std::string> out;
  for (const auto& id : ids) {
    const auto found = page.labels.find(id.text);
    out.push_back(found == page.labels.end() ? words(id.text) : found->second);
  }
  return out;
}

View item_view(const Page& page, std::string_view text, std::string_view detail, const EvidenceRefs& evidence) {
  View out;
  add_paragraphs(out, "item_text", "item_paragraph", text);
  out.text("item_detail", detail);
  add_citations(out, page, evidence, "item_citations");
  return out;
}

View action_view(const Page& page, const Action& action) {
  View out;
  out.text("action_title", action.title);
  add_paragraphs(out, "action_description", "action_paragraph", action.description);
  out.text("action_state", words(text_of(action.state)));
  out.text("action_state_key", text_of(action.state));
  if (action.type) out.text("action_type", words(text_of(*action.type)));
  std::string owner = action.owner;
  for (const Person& person : page.review.people) {
    if (person.id.text == owner && !person.name.empty()) owner = person.name;
  }
  out.text("action_owner", owner);
  if (action.due) out.text("action_due", text_of(*action.due));
  out.text("action_done_means", action.definition_of_done);
  if (action.verification) out.text("action_verification", action.verification->method);
  out.list("action_addresses", "addressed", labels_of(page, action.addresses));
  out.text("action_hazard", action.could_add_hazard);
  out.text("action_dropped_because", action.dropped_because);
  add_citations(out, page, action.evidence, "action_citations");
  return out;
}

}  // namespace

void add_learning(View& view, const Page& page) {
  std::vector<View> points;
  for (const LearningPoint& point : page.review.learning_points) {
    View one = item_view(page, point.text, {}, point.evidence);
    one.text("item_kind", words(text_of(point.kind)));
    if (point.about) one.text("item_about", words(text_of(*point.about)));
    points.push_back(std::move(one));
  }
  view.section("learning_points", std::move(points));
  std::vector<View> well;
  for (const WentWell& one : page.review.went_well) well.push_back(item_view(page, one.text, {}, one.evidence));
  view.section("went_well", std::move(well));
  std::vector<View> luck;
  for (const Luck& one : page.review.luck) {
    luck.push_back(item_view(page, one.text, one.small_difference, one.evidence));
  }
  view.section("luck", std::move(luck));
  std::vector<View> judgement;
  for (const GoodJudgement& one : page.review.good_judgement) {
    judgement.push_back(
        item_view(page, one.text, one.drew_on.empty() ? "" : "It drew on " + one.drew_on, one.evidence));
  }
  view.section("judgement", std::move(judgement));
  std::vector<View> questions;
  for (const OpenQuestion& one : page.review.open_questions) {
    questions.push_back(item_view(page, one.text, one.answer, {}));
  }
  view.section("open_questions", std::move(questions));
}

void add_actions(View& view, const Page& page) {
  std::vector<View> actions;
  for (const Action& action : page.review.actions) actions.push_back(action_view(page, action));
  view.section("actions", std::move(actions));
  std::vector<View> risks;
  for (const KnownRisk& risk : page.review.known_risks) {
    View one = item_view(page, risk.text,
                         risk.revisit_by ? "To be looked at again by " + text_of(*risk.revisit_by) : "", risk.evidence);
    risks.push_back(std::move(one));
  }
  view.section("risks", std::move(risks));
  if (const auto& follow_up = page.review.follow_up) {
    if (follow_up->verdict) view.text("verdict", words(text_of(*follow_up->verdict)));
    view.text("verdict_reason", follow_up->reason);
  }
  view.flag("no_actions", page.review.actions.empty());
}

void add_process(View& view, const Page& page) {
  std::vector<View> facts;
  const auto add = [&](std::string_view name, std::string text) {
    if (text.empty()) return;
    View one;
    one.text("fact_name", name);
    one.text("fact_text", text);
    facts.push_back(std::move(one));
  };
  const Review& review = page.review;
  if (review.stage) add("Stage", words(text_of(*review.stage)));
  if (review.tier) add("Format", words(text_of(*review.tier)));
  if (review.meeting) {
    const Meeting& meeting = *review.meeting;
    if (meeting.started_at) add("Met", text_of(*meeting.started_at));
    if (!meeting.attendance.empty()) add("In the room", std::to_string(meeting.attendance.size()) + " roles");
    std::int64_t total = 0;
    std::int64_t timeline = 0;
    for (const Segment& segment : meeting.segments) {
      total += segment.minutes.value_or(0);
      if (segment.kind == SegmentKind::timeline) timeline += segment.minutes.value_or(0);
    }
    if (total > 0) add("Time on the timeline", std::to_string(timeline) + " of " + std::to_string(total) + " minutes");
    if (!meeting.preparation_talks.empty()) {
      add("Talks beforehand", std::to_string(meeting.preparation_talks.size()));
    }
    if (!meeting.learning_statements.empty()) {
      add("Things people took away", std::to_string(meeting.learning_statements.size()));
    }
  }
  if (review.follow_up && review.follow_up->held_at) add("Followed up", text_of(*review.follow_up->held_at));
  if (review.readiness) {
    for (const Drill& drill : review.readiness->drills) {
      std::string text = drill.title;
      if (drill.format) text += ", " + std::string(text_of(*drill.format));
      if (drill.scheduled_for) text += ", " + text_of(*drill.scheduled_for);
      add("Drill", text);
    }
    for (const std::string& scenario : review.readiness->scenarios) add("To practise", scenario);
    for (const std::string& expertise : review.readiness->expertise_to_share) add("Expertise to share", expertise);
  }
  if (review.publication && review.publication->published_at) {
    add("Published", text_of(*review.publication->published_at));
  }
  view.section("facts", std::move(facts));
  std::vector<View> notes;
  for (const Note& note : review.notes) {
    View one;
    one.text("note_heading", note.heading);
    add_paragraphs(one, "note_text", "note_paragraph", note.text);
    notes.push_back(std::move(one));
  }
  view.section("notes", std::move(notes));
}

void add_evidence(View& view, const Page& page) {
  if (!page.review.evidence_packet) return;
  std::vector<View> items;
  for (const EvidenceItem& item : page.review.evidence_packet->items) {
    View one;
    one.number("evidence_number", items.size() + 1);
    one.text("evidence_title", item.title.empty() ? item.id.text : item.title);
    one.text("evidence_kind", words(text_of(item.kind)));
    one.text("evidence_link", linkable(item.uri));
    if (linkable(item.uri).empty()) one.text("evidence_uri", item.uri);
    one.text("evidence_note", item.note);
    items.push_back(std::move(one));
  }
  view.section("evidence_items", std::move(items));
  std::vector<View> missing;
  for (const MissingEvidence& one : page.review.evidence_packet->missing) {
    View gap;
    gap.text("missing_kind", words(text_of(one.kind)));
    gap.text("missing_reason", one.reason);
    missing.push_back(std::move(gap));
  }
  view.section("missing_evidence", std::move(missing));
}

void add_findings(View& view, const std::vector<Finding>& findings) {
  std::size_t counts[3] = {0, 0, 0};
  std::vector<View> all;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    for (const Finding& finding : findings) {
      if (finding.severity != severity) continue;
      ++counts[static_cast<std::size_t>(severity)];
      View one;
      one.text("finding_severity", text_of(severity));
      one.text("finding_code", finding.code);
      one.text("finding_name", finding.name);
      one.text("finding_pointer", finding.pointer.empty() ? "the document" : finding.pointer);
      one.text("finding_message", finding.message);
      one.text("finding_why", finding.why);
      one.text("finding_suggestion", finding.suggestion);
      all.push_back(std::move(one));
    }
  }
  view.number("errors", counts[static_cast<std::size_t>(Severity::error)]);
  view.number("warnings", counts[static_cast<std::size_t>(Severity::warning)]);
  view.number("infos", counts[static_cast<std::size_t>(Severity::info)]);
  view.flag("nothing_found", all.empty());
  view.section("findings", std::move(all));
}

}  // namespace debrief::inline v0::report_detail
