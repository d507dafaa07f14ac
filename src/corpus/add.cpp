#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "corpus/fingerprint.hpp"
#include "corpus/meeting_facts.hpp"
#include "corpus/relations.hpp"
#include "corpus/telling_words.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/io/write.hpp"

namespace debrief::inline v0 {

namespace {

std::int64_t seconds_or_absent(const std::optional<Instant>& at) {
  return at ? at->unix_seconds : absent;
}

std::int64_t or_absent(const std::optional<std::int64_t>& value) {
  return value.value_or(absent);
}

template <class E>
std::int32_t place_or_absent(const std::optional<E>& value) {
  return value ? static_cast<std::int32_t>(*value) : -1;
}

void add_texts(Corpus& corpus, Corpus::IncidentTexts& table, std::int32_t incident,
               const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    table.incident.push_back(incident);
    table.text.push_back(corpus.strings.add(text));
  }
}

void add_incident(Corpus& corpus, std::int32_t document, const Incident& incident) {
  const auto row = static_cast<std::int32_t>(corpus.incident_count());
  Corpus::Incidents& table = corpus.incidents;
  table.document.push_back(document);
  table.id.push_back(corpus.strings.add(incident.id.text));
  table.title.push_back(corpus.strings.add(incident.title));
  table.kind.push_back(static_cast<std::int32_t>(incident.kind));
  table.severity.push_back(corpus.strings.add(incident.severity));
  table.customer_facing.push_back(incident.customer_facing ? (*incident.customer_facing ? 1 : 0) : -1);
  add_texts(corpus, corpus.services, row, incident.services);
  add_texts(corpus, corpus.teams, row, incident.teams);
  add_texts(corpus, corpus.needed_expertise, row, incident.needed_expertise);
  for (const Milestone& milestone : incident.milestones) {
    Corpus::Milestones& milestones = corpus.milestones;
    milestones.incident.push_back(row);
    milestones.name.push_back(corpus.strings.add(milestone.name));
    milestones.at.push_back(seconds_or_absent(milestone.at));
    milestones.resolution_seconds.push_back(or_absent(milestone.resolution_seconds));
    milestones.provenance.push_back(place_or_absent(milestone.provenance));
    milestones.expertise.push_back(corpus.strings.add(milestone.expertise));
    milestones.severity.push_back(corpus.strings.add(milestone.severity));
  }
}

/// What an edge's end is called in the columns: a factor's code, otherwise the kind of node.
std::unordered_map<std::string, std::string> node_names(const Review& review) {
  std::unordered_map<std::string, std::string> out;
  for (const TimelineEvent& event : review.timeline) out[event.id.text] = "event";
  for (const DecisionPoint& decision : review.decision_points) {
    out[decision.id.text] = "decision";
    for (const Cue& cue : decision.cues) {
      if (!cue.id.empty()) out[cue.id.text] = "cue";
    }
  }
  for (const ContributingFactor& factor : review.contributing_factors) {
    out[factor.id.text] = factor.code.empty() ? "factor" : factor.code;
  }
  for (const Incident& incident : review.incidents) {
    for (const Impact& impact : incident.impacts) out[impact.id.text] = "impact";
  }
  for (const Action& action : review.actions) out[action.id.text] = "action";
  if (review.factor_graph) {
    for (const Junction& junction : review.factor_graph->junctions) out[junction.id.text] = "junction";
    for (const Barrier& barrier : review.factor_graph->barriers) out[barrier.id.text] = "barrier";
  }
  return out;
}

void add_graph(Corpus& corpus, std::int32_t document, const Review& review) {
  if (!review.factor_graph) return;
  const auto names = node_names(review);
  const auto name_of = [&](std::string_view id) {
    const auto at = names.find(std::string(id));
    if (at != names.end()) return corpus.strings.add(at->second);
    return corpus.strings.add(id.starts_with("phase:") ? id : "unknown");
  };
  for (const Relation& relation : relations_of(*review.factor_graph)) {
    corpus.edges.document.push_back(document);
    corpus.edges.type.push_back(static_cast<std::int32_t>(relation.type));
    corpus.edges.from.push_back(name_of(relation.from));
    corpus.edges.to.push_back(name_of(relation.to));
    corpus.edges.minutes.push_back(or_absent(relation.minutes));
  }
}

/// First moment at which an action entered a state; for done and verified the last, because reopened work is done when
/// it is done again.
std::int64_t entered(const Action& action, ActionState state, bool last) {
  std::int64_t out = absent;
  for (const ActionTransition& step : action.history) {
    if (step.state != state || !step.at) continue;
    if (out == absent || last) out = step.at->unix_seconds;
  }
  return out;
}

void add_action(Corpus& corpus, std::int32_t document, const Action& action) {
  const auto row = static_cast<std::int32_t>(corpus.actions.id.size());
  Corpus::Actions& table = corpus.actions;
  table.document.push_back(document);
  table.id.push_back(corpus.strings.add(action.id.text));
  table.title.push_back(corpus.strings.add(normalised(action.title)));
  table.type.push_back(place_or_absent(action.type));
  table.state.push_back(static_cast<std::int32_t>(action.state));
  table.superseded_by.push_back(corpus.strings.add(action.superseded_by.text));
  table.due_day.push_back(action.due ? days_between(Date{}, *action.due) : absent);
  table.committed.push_back(entered(action, ActionState::committed, false));
  table.done.push_back(entered(action, ActionState::done, true));
  const std::int64_t verified = entered(action, ActionState::verified, true);
  table.verified.push_back(verified == absent && action.verification ? seconds_or_absent(action.verification->at)
                                                                     : verified);
  table.dropped.push_back(entered(action, ActionState::dropped, true));
  table.owner_team.push_back(corpus.strings.add(action.owner_kind == OwnerKind::team ? action.owner : std::string()));
  std::int64_t last = absent;
  for (const ActionTransition& step : action.history) {
    if (step.at) last = std::max(last, step.at->unix_seconds);
  }
  table.last_step.push_back(last);
  table.voiced.push_back(seconds_or_absent(action.first_voiced_at));
  for (const Id<AnyNode>& addressed : action.addresses) {
    corpus.action_factors.action.push_back(row);
    corpus.action_factors.factor.push_back(corpus.strings.add(addressed.text));
  }
}

void add_risks(Corpus& corpus, std::int32_t document, const Review& review) {
  std::unordered_map<std::string_view, std::string_view> codes;
  for (const ContributingFactor& factor : review.contributing_factors) codes[factor.id.text] = factor.code;
  for (const KnownRisk& risk : review.known_risks) {
    const auto push = [&](std::string_view code) {
      corpus.risks.document.push_back(document);
      corpus.risks.text.push_back(corpus.strings.add(normalised(risk.text)));
      corpus.risks.code.push_back(corpus.strings.add(code));
    };
    bool coded = false;
    for (const Id<ContributingFactor>& factor : risk.factors) {
      const auto at = codes.find(factor.text);
      if (at == codes.end() || at->second.empty()) continue;
      push(at->second);
      coded = true;
    }
    if (!coded) push({});
  }
}

void add_words(Corpus& corpus, std::int32_t document, const Review& review) {
  constexpr std::size_t most = 48;
  std::unordered_set<std::string> seen;
  const auto take = [&](std::string_view text) {
    TellingWords words(text.substr(0, 4000));
    for (std::string_view word = words.next(); !word.empty() && seen.size() < most; word = words.next()) {
      if (!seen.emplace(word).second) continue;
      corpus.words.document.push_back(document);
      corpus.words.word.push_back(corpus.strings.add(word));
    }
  };
  take(review.title);
  for (const Incident& incident : review.incidents) take(incident.title);
  for (const ContributingFactor& factor : review.contributing_factors) take(factor.label);
  take(review.summary);
  for (const ContributingFactor& factor : review.contributing_factors) take(factor.description);
}

void add_document(Corpus& corpus, std::int64_t fingerprint, std::string_view id, const Review* review) {
  Corpus::Documents& table = corpus.documents;
  table.fingerprint.push_back(fingerprint);
  table.id.push_back(corpus.strings.add(id));
  table.is_review.push_back(review != nullptr ? 1 : 0);
  table.kind.push_back(review != nullptr ? static_cast<std::int32_t>(review->kind) : -1);
  table.stage.push_back(review != nullptr ? place_or_absent(review->stage) : -1);
  table.tier.push_back(review != nullptr ? place_or_absent(review->tier) : -1);
  const Meeting* meeting = review != nullptr && review->meeting ? &*review->meeting : nullptr;
  const FollowUp* follow_up = review != nullptr && review->follow_up ? &*review->follow_up : nullptr;
  table.meeting_started.push_back(meeting != nullptr ? seconds_or_absent(meeting->started_at) : absent);
  table.meeting_ended.push_back(meeting != nullptr ? seconds_or_absent(meeting->ended_at) : absent);
  table.followed_up.push_back(follow_up != nullptr ? seconds_or_absent(follow_up->held_at) : absent);
  table.published.push_back(
      review != nullptr && review->publication ? seconds_or_absent(review->publication->published_at) : absent);
  table.verdict.push_back(follow_up != nullptr ? place_or_absent(follow_up->verdict) : -1);
  table.decision_points.push_back(review != nullptr ? static_cast<std::int32_t>(review->decision_points.size()) : 0);
  table.learning_points.push_back(review != nullptr ? static_cast<std::int32_t>(review->learning_points.size()) : 0);
  table.timeline_closed.push_back(review != nullptr ? or_absent(timeline_closed(*review)) : absent);
}

}  // namespace

bool add(Corpus& corpus, const Document& document) {
  const std::int64_t fingerprint = fingerprint_of(write(document, Layout::compact));
  if (!corpus.fingerprints.insert(fingerprint).second) return false;
  const auto row = static_cast<std::int32_t>(corpus.document_count());
  if (const Incident* incident = std::get_if<Incident>(&document)) {
    add_document(corpus, fingerprint, incident->id.text, nullptr);
    add_incident(corpus, row, *incident);
    return true;
  }
  const Review& review = std::get<Review>(document);
  add_document(corpus, fingerprint, review.id.text, &review);
  for (const Incident& incident : review.incidents) add_incident(corpus, row, incident);
  for (const ContributingFactor& factor : review.contributing_factors) {
    Corpus::Factors& table = corpus.factors;
    table.document.push_back(row);
    table.id.push_back(corpus.strings.add(factor.id.text));
    table.code.push_back(corpus.strings.add(factor.code));
    table.kind.push_back(place_or_absent(factor.kind));
    table.level.push_back(place_or_absent(factor.level));
    table.facet.push_back(place_or_absent(factor.facet));
    table.minutes.push_back(or_absent(factor.duration_effect_minutes));
  }
  add_graph(corpus, row, review);
  add_risks(corpus, row, review);
  add_words(corpus, row, review);
  for (const Action& action : review.actions) add_action(corpus, row, action);
  for (const MeetingFactRow& fact : meeting_facts_of(review)) {
    corpus.meeting_facts.document.push_back(row);
    corpus.meeting_facts.fact.push_back(static_cast<std::int32_t>(fact.fact));
    corpus.meeting_facts.part.push_back(fact.part);
    corpus.meeting_facts.whole.push_back(fact.whole);
  }
  for (const TimelineEvent& event : review.timeline) {
    const auto push = [&](std::int32_t mark) {
      corpus.events.document.push_back(row);
      corpus.events.at.push_back(seconds_or_absent(event.at));
      corpus.events.phase.push_back(place_or_absent(event.phase));
      corpus.events.kind.push_back(place_or_absent(event.kind));
      corpus.events.mark.push_back(mark);
    };
    if (event.marks.empty()) push(0);
    for (const std::string& mark : event.marks) push(corpus.strings.add(mark));
  }
  return true;
}

}  // namespace debrief::inline v0
