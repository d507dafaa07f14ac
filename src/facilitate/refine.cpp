#include "debrief/facilitate/refine.hpp"

#include <algorithm>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/graph/change.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

Quadrant quadrant_of(const Action& action) {
  if (action.impact == HighLow::low) return Quadrant::accept_risk;
  if (!action.impact || !action.effort) return Quadrant::undecided;
  return *action.effort == HighLow::low ? Quadrant::now : Quadrant::project;
}

/// The words of a text that carry meaning, in small letters.
std::set<std::string> content_words(std::string_view text) {
  static const std::set<std::string, std::less<>> empty_words = {
      "that", "this",   "with",  "from",  "have",  "when", "they",  "were",   "what",  "which", "into",  "only", "more",
      "than", "there",  "their", "them",  "then",  "each", "every", "before", "after", "while", "where", "does", "been",
      "will", "should", "would", "could", "about", "make", "made",  "other",  "some",  "same",  "also"};
  std::set<std::string> out;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c - 'A' + 'a');
    } else {
      if (word.size() >= 4 && !empty_words.contains(word)) out.insert(word.substr(0, 6));  // a rough stem
      word.clear();
    }
  }
  return out;
}

bool answers(const Action& action, const LearningPoint& point) {
  for (const auto& target : action.addresses) {
    for (const auto& factor : point.factors) {
      if (target.text == factor.text) return true;
    }
    for (const auto& decision : point.decision_points) {
      if (target.text == decision.text) return true;
    }
    if (target.text == point.id.text) return true;
  }
  const auto theirs = content_words(point.text), ours = content_words(action.title + ' ' + action.description);
  const auto shared =
      std::count_if(ours.begin(), ours.end(), [&](const std::string& word) { return theirs.contains(word); });
  return shared >= 3;
}

}  // namespace

RefinementSheet refine(const Review& review, const Policy& policy) {
  RefinementSheet out;
  const std::vector<graph::NewHazard> hazards = graph::new_hazards(review);
  std::set<std::string> answered;
  for (const Action& action : review.actions) {
    if (action.state != ActionState::candidate) continue;
    CandidateSheet& sheet = out.candidates.emplace_back();
    sheet.action = action.id;
    sheet.title = action.title;
    sheet.quadrant = quadrant_of(action);
    for (const LearningPoint& point : review.learning_points) {
      if (!answers(action, point)) continue;
      sheet.learning_points.push_back(point.id);
      answered.insert(point.id.text);
    }
    for (const auto& target : action.addresses) {
      for (const ContributingFactor& factor : review.contributing_factors) {
        if (factor.id.text == target.text) sheet.factors.push_back(factor.id);
      }
    }
    if (action.owner.empty()) sheet.lacks.emplace_back("an owner");
    if (!action.due) sheet.lacks.emplace_back("a date");
    if (action.definition_of_done.empty()) sheet.lacks.emplace_back("a definition of done that can be shown");
    if (!action.impact) sheet.lacks.emplace_back("its impact");
    if (!action.effort) sheet.lacks.emplace_back("its effort");
    if (action.could_add_hazard.empty()) {
      for (const graph::NewHazard& hazard : hazards) {
        if (hazard.action == action.id) sheet.hazard_questions = hazard.questions;
      }
    }
    switch (sheet.quadrant) {
      case Quadrant::now:
        sheet.proposal = sheet.learning_points.empty() && sheet.factors.empty()
                             ? "Which learning point does it answer? Without one, leave it out."
                             : "Commit it, with what it still lacks.";
        break;
      case Quadrant::project:
        sheet.proposal = "Plan it as a project with a first step, or put it on the list of known risks.";
        break;
      case Quadrant::accept_risk:
        sheet.proposal = "Put it on the list of known risks, with a date to look again.";
        break;
      case Quadrant::undecided:
        sheet.proposal = "Say its impact and its effort first.";
        break;
    }
  }
  std::stable_sort(out.candidates.begin(), out.candidates.end(),
                   [](const CandidateSheet& a, const CandidateSheet& b) { return a.quadrant < b.quadrant; });
  const auto most = static_cast<std::size_t>(std::max<std::int64_t>(0, policy.committed_actions_max));
  for (const CandidateSheet& sheet : out.candidates) {
    const bool grounded = !sheet.learning_points.empty() || !sheet.factors.empty();
    if (out.commit.size() < most && grounded &&
        (sheet.quadrant == Quadrant::now || sheet.quadrant == Quadrant::project)) {
      out.commit.push_back(sheet.action);
    } else if (sheet.quadrant != Quadrant::undecided) {
      out.known_risks.push_back(sheet.action);
    }
  }
  for (const LearningPoint& point : review.learning_points) {
    if (!answered.contains(point.id.text)) out.unanswered.push_back(point.id);
  }
  const bool has_readiness = std::any_of(review.actions.begin(), review.actions.end(), [](const Action& action) {
    return action.type == ActionType::readiness && action.state != ActionState::dropped &&
           action.state != ActionState::superseded;
  });
  if (coordination_contributed(review) && !has_readiness) {
    out.readiness = "Practise the moment of this incident that asked most of coordination, " +
                    std::to_string(policy.drill_days_min) + " to " + std::to_string(policy.drill_days_max) +
                    " days from now: the human response under ambiguity, from one of its decision points.";
  }
  if (out.candidates.empty()) {
    out.verdict =
        "No candidate lies before the group. Record that no action is warranted, with the reason, and publish the "
        "learning points.";
  } else if (out.commit.empty()) {
    out.verdict =
        "None of the candidates is ready to be committed. Recording that no action is warranted, or known risks only, "
        "is a good verdict.";
  } else {
    out.verdict =
        counted(out.commit.size(), "candidate", "candidates") +
        " could be committed; fewer is fine, and none is a good verdict where they would only feel productive.";
  }
  if (out.candidates.size() > most) {
    out.advice.push_back("There are " + std::to_string(out.candidates.size()) + " candidates. Commit at most " +
                         std::to_string(most) + "; the rest are known risks for the next cycle.");
  }
  if (!out.commit.empty())
    out.advice.emplace_back("Ask of each: what could it make possible, hide or load that is not there today?");
  if (!out.unanswered.empty()) out.advice.emplace_back("Learning points without an action are learning all the same.");
  return out;
}

}  // namespace debrief::inline v0
