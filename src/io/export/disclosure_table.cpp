// The decision, for every member of the format, who may read it. A test holds that none is forgotten.
#include <algorithm>

#include "debrief/io/export/disclosure.hpp"

namespace debrief::inline v0 {

namespace {

struct Decision {
  std::string_view type;
  Readers readers;
  std::string_view members;
};

using enum Readers;

constexpr Decision decisions[] = {
    {"Review", everyone,
     "format id kind title language summary incidents timeline decision_points contributing_factors factor_graph "
     "learning_points went_well luck good_judgement open_questions actions follow_up publication"},
    {"Review", colleagues,
     "stage tier known_risks evidence_packet meeting readiness people notes leadership_guardrail"},
    {"Review", nobody, "suppressions extensions"},
    {"Incident", everyone, "format id title kind severity summary services customer_facing milestones impacts"},
    {"Incident", colleagues,
     "teams near_miss_because review_triggers pages_sent people_paged support_tickets command_mode needed_expertise "
     "needed_expertise_decided_at responders external_references"},
    {"Incident", nobody, "extensions"},
    {"Milestone", everyone, "name at not_before not_after precision resolution_seconds"},
    {"Milestone", colleagues, "provenance expertise severity note evidence"},
    {"Impact", everyone, "id audience text from until precision quantities"},
    {"Impact", colleagues, "evidence source_line"},
    {"Quantity", everyone, "measure value unit qualifier"},
    {"RoleSpan", colleagues, "role person team expertise on_call paged_at from until"},
    {"RoleSpan", nobody, "seniority"},
    {"ExternalReference", colleagues, "system id uri"},
    {"TimelineEvent", everyone,
     "id incident at until not_before not_after precision resolution_seconds phase kind text basis actor_role service "
     "milestone alert marks same_as"},
    {"TimelineEvent", colleagues, "provenance recorded_at account_of source source_line time_as_written evidence note"},
    {"Alert", everyone, "name told verdict"},
    {"DecisionPoint", everyone,
     "id incident event at until precision phase title actor_role situation_summary cues hypotheses expectancies goals "
     "goal_conflicts options only_one_option_came_to_mind choice basis constraints time_pressure uncertainty "
     "information_used information_missing misleading_signals reasonable_because hindsight"},
    {"DecisionPoint", colleagues,
     "account_of rule_followed analogues typicality experience_used help_sought novice_contrast accounts evidence"},
    {"DecisionPoint", nobody, "elicited_by"},
    {"Cue", everyone, "id what channel first_available_at seen_at salience"},
    {"Cue", colleagues, "evidence"},
    {"Hypothesis", everyone, "text status raised_at closed_at closed_by next_move"},
    {"Hypothesis", colleagues, "evidence"},
    {"Option", everyone, "text considered rejected_because"},
    {"Constraint", everyone, "kind text"},
    {"InformationUsed", everyone, "text source first_available_at"},
    {"InformationUsed", colleagues, "evidence"},
    {"InformationMissing", everyone, "gap text"},
    {"Account", colleagues, "account_of text evidence"},
    {"Hindsight", everyone, "outcome surprises notes learning_points"},
    {"Hindsight", colleagues, "drill_candidate"},
    {"ContributingFactor", everyone,
     "id code label description kind level facet adaptive_pattern duration_effect_minutes confidence incidents"},
    {"ContributingFactor", colleagues, "perspectives evidence coded_by_role coded_at source_line"},
    {"FactorGraph", everyone, "junctions barriers edges boundaries"},
    {"Junction", everyone, "id kind label complete"},
    {"Barrier", everyone, "id label kind state"},
    {"Barrier", colleagues, "evidence"},
    {"Edge", everyone, "type from to confidence minutes"},
    {"Edge", colleagues, "perspectives evidence but_for note"},
    {"InquiryBoundary", everyone, "node reason text"},
    {"LearningPoint", everyone, "id kind text about surprising_to factors decision_points"},
    {"LearningPoint", colleagues, "evidence source_line"},
    {"WentWell", everyone, "id text factors events"},
    {"WentWell", colleagues, "evidence source_line"},
    {"Luck", everyone, "id text small_difference factors"},
    {"Luck", colleagues, "evidence source_line"},
    {"GoodJudgement", everyone, "id text drew_on decision_point"},
    {"GoodJudgement", colleagues, "evidence"},
    {"OpenQuestion", everyone, "id text closed_at answer"},
    {"OpenQuestion", colleagues, "asked_by_role source_line"},
    {"Action", everyone, "id title type state addresses"},
    {"Action", colleagues,
     "description owner owner_kind due definition_of_done verification impact effort could_add_hazard verdict "
     "dropped_because superseded_by first_voiced_at candidate_wording history tracker evidence source_line"},
    {"Verification", colleagues, "method at result by_role evidence"},
    {"ActionTransition", colleagues, "state at by_role note"},
    {"KnownRisk", colleagues, "id text factors from_action accepted_by_role revisit_by evidence"},
    {"EvidencePacket", colleagues, "assembled_at items missing"},
    {"EvidenceItem", colleagues, "id kind title uri from until collected_at note"},
    {"MissingEvidence", colleagues, "kind reason"},
    {"Meeting", colleagues,
     "format scheduled_for started_at ended_at draft_shared_at attendance segments questions learning_statements "
     "surprises corrections parked_remediations timeline_agreed would_attend_again learned_something_new "
     "changes_my_work"},
    {"Meeting", nobody, "preparation_talks exposed_roles talk shows_of_hands"},
    {"Attendance", colleagues, "role person team function responder required segments situation minutes"},
    {"Attendance", nobody, "seniority"},
    {"Segment", colleagues, "kind started_at minutes"},
    {"PreparationTalk", nobody, "with_role at minutes"},
    {"TalkShare", nobody, "seniority responders facilitator segment people seconds turns"},
    {"Question", colleagues, "text kind event decision_point probe by_role"},
    {"LearningStatement", colleagues, "text about new_to_me changes_my_work captured by_role"},
    {"Surprise", colleagues, "who_role expected found event"},
    {"ShowOfHands", nobody, "at yes present"},
    {"Correction", colleagues, "event before after by_role by_author"},
    {"ParkedRemediation", colleagues, "text at action"},
    {"Poll", colleagues, "yes answered"},
    {"FollowUp", everyone, "held_at verdict reason"},
    {"FollowUp", colleagues, "participants"},
    {"Readiness", colleagues, "scenarios conditions_to_fix expertise_to_share drills"},
    {"Drill", colleagues, "id title decision_point format conditions scheduled_for held_at participants observed"},
    {"Publication", everyone, "published_at audiences uri"},
    {"Publication", colleagues, "readership reuse"},
    {"Readership", colleagues, "from until readers readers_not_in_the_room other_teams"},
    {"Reuse", colleagues, "kind uri at"},
    {"LeadershipGuardrail", colleagues, "kept_out_of_performance_reviews agreed_with_role agreed_at"},
    {"Person", colleagues, "id name team"},
    {"Note", colleagues, "heading text source_line"},
    {"Suppression", nobody, "rule pointer reason"},
};

bool lists(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

std::string_view text_of(Readers readers) noexcept {
  constexpr std::string_view texts[] = {"public", "internal", "withheld"};
  return texts[static_cast<std::size_t>(readers)];
}

Readers disclosed_to(std::string_view type, std::string_view member) noexcept {
  const auto* row = std::ranges::find_if(
      decisions, [&](const Decision& one) { return one.type == type && lists(one.members, member); });
  return row == std::end(decisions) ? nobody : row->readers;
}

}  // namespace debrief::inline v0
