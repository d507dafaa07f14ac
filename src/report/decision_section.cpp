#include "debrief/model/incident_clock.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

namespace {

std::string when(const Page& page, const std::optional<Instant>& at) {
  if (!at) return {};
  return page.zero ? t_plus(*page.zero, *at) : text_of(*at);
}

std::vector<View> cue_views(const Page& page, const DecisionPoint& decision) {
  std::vector<View> out;
  for (const Cue& cue : decision.cues) {
    View view;
    view.text("cue_what", cue.what);
    view.text("cue_channel", cue.channel);
    view.text("cue_available", when(page, cue.first_available_at));
    view.text("cue_seen", when(page, cue.seen_at));
    if (cue.salience) view.text("cue_salience", text_of(*cue.salience));
    out.push_back(std::move(view));
  }
  return out;
}

std::vector<View> hypothesis_views(const DecisionPoint& decision) {
  std::vector<View> out;
  for (const Hypothesis& hypothesis : decision.hypotheses) {
    View view;
    view.text("hypothesis_text", hypothesis.text);
    view.text("hypothesis_status", text_of(hypothesis.status));
    view.text("hypothesis_next", hypothesis.next_move);
    view.text("hypothesis_closed_by", hypothesis.closed_by);
    out.push_back(std::move(view));
  }
  return out;
}

std::vector<View> option_views(const DecisionPoint& decision) {
  std::vector<View> out;
  for (const Option& option : decision.options) {
    View view;
    view.text("option_text", option.text);
    if (option.considered)
      view.text("option_considered", *option.considered ? "considered then" : "nobody thought of it");
    view.text("option_rejected", option.rejected_because);
    out.push_back(std::move(view));
  }
  return out;
}

/// A heading with plain items: goals, constraints, expectancies and the like.
void add_facet(std::vector<View>& out, std::string_view name, std::vector<std::string> items) {
  std::erase_if(items, [](const std::string& item) { return item.empty(); });
  if (items.empty()) return;
  View view;
  view.text("facet_name", name);
  view.list("facet_items", "facet_item", items);
  out.push_back(std::move(view));
}

std::vector<View> facet_views(const Page& page, const DecisionPoint& decision) {
  std::vector<View> out;
  add_facet(out, "Trying to", decision.goals);
  add_facet(out, "Goals that pulled apart", decision.goal_conflicts);
  add_facet(out, "Expected next", decision.expectancies);
  std::vector<std::string> constraints;
  for (const Constraint& constraint : decision.constraints) {
    const std::string kind = words(text_of(constraint.kind));
    constraints.push_back(constraint.text.empty() ? kind : kind + ": " + constraint.text);
  }
  if (decision.time_pressure)
    constraints.push_back("time pressure " + std::to_string(*decision.time_pressure) + " of 5");
  add_facet(out, "Held in by", constraints);
  std::vector<std::string> used;
  for (const InformationUsed& information : decision.information_used) {
    std::string text = information.text;
    if (!information.source.empty()) text += " (" + information.source + ")";
    if (information.first_available_at) text += ", from " + when(page, information.first_available_at);
    used.push_back(text);
  }
  add_facet(out, "Information at hand", used);
  std::vector<std::string> missing;
  for (const InformationMissing& information : decision.information_missing) {
    missing.push_back(words(text_of(information.gap)) + ": " + information.text);
  }
  add_facet(out, "Information out of reach", missing);
  add_facet(out, "Signals that pointed elsewhere", decision.misleading_signals);
  add_facet(out, "Not known", decision.uncertainty);
  add_facet(out, "It resembled", decision.analogues);
  add_facet(out, "Experience drawn on", {decision.experience_used, decision.typicality});
  add_facet(out, "Rule followed", {decision.rule_followed});
  add_facet(out, "Help", {decision.help_sought});
  add_facet(out, "What somebody newer might have done", {decision.novice_contrast});
  return out;
}

std::vector<View> hindsight_views(const Page& page, const DecisionPoint& decision) {
  std::vector<View> out;
  if (!decision.hindsight) return out;
  const auto add = [&](const std::string& text) {
    View view;
    view.text("hindsight_text", text);
    out.push_back(std::move(view));
  };
  if (!decision.hindsight->outcome.empty()) {
    const auto label = page.labels.find(decision.hindsight->outcome.text);
    add("What came of it: " + (label == page.labels.end() ? decision.hindsight->outcome.text : label->second));
  }
  for (const std::string& note : decision.hindsight->notes) add(note);
  for (const std::string& surprise : decision.hindsight->surprises) add("Surprise: " + surprise);
  return out;
}

}  // namespace

void add_decisions(View& view, const Page& page) {
  std::vector<View> decisions;
  for (const DecisionPoint& decision : page.review.decision_points) {
    View one;
    one.number("decision_number", decisions.size() + 1);
    one.text("decision_title", decision.title.empty() ? decision.choice : decision.title);
    add_moment(one, page, decision.at, "decision");
    if (decision.phase) one.text("decision_phase", words(text_of(*decision.phase)));
    one.text("decision_role", words(decision.actor_role));
    one.text("decision_account", words(decision.account_of));
    add_paragraphs(one, "decision_situation", "situation_paragraph", decision.situation_summary);
    one.section("cues", cue_views(page, decision));
    one.section("hypotheses", hypothesis_views(decision));
    one.section("options", option_views(decision));
    one.flag("only_one_option", decision.only_one_option_came_to_mind.value_or(false));
    one.text("decision_choice", decision.choice);
    if (decision.basis) one.text("decision_basis", words(text_of(*decision.basis)));
    one.text("decision_reasonable", decision.reasonable_because);
    one.section("facets", facet_views(page, decision));
    std::vector<View> accounts;
    for (const Account& account : decision.accounts) {
      View told;
      told.text("account_of", words(account.account_of));
      add_paragraphs(told, "account_text", "account_paragraph", account.text);
      accounts.push_back(std::move(told));
    }
    one.section("accounts", std::move(accounts));
    one.section("hindsights", hindsight_views(page, decision));
    add_citations(one, page, decision.evidence, "decision_citations");
    decisions.push_back(std::move(one));
  }
  view.section("decisions", std::move(decisions));
}

}  // namespace debrief::inline v0::report_detail
