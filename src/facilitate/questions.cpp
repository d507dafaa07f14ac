#include "debrief/facilitate/questions.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "debrief/graph/nodes.hpp"
#include "facilitate/asked_questions.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// How many questions of one source stand beside each other before they tire the room.
std::size_t most_of(QuestionSource source) {
  switch (source) {
    case QuestionSource::decision_point:
    case QuestionSource::bank:
    case QuestionSource::walk_away:
      return std::numeric_limits<std::size_t>::max();
    case QuestionSource::milestone:
    case QuestionSource::accounts:
    case QuestionSource::signal:
      return 3;
    default:
      return 2;
  }
}

/// The questions of one meeting, out of those that the review calls for.
class Chooser {
 public:
  Chooser(const Review& review, const QuestionOptions& options)
      : review_(review), options_(options), nodes_(review), asked_(asked_questions(review, nodes_, options)) {}

  std::vector<QuestionAdvice> choose() {
    // Where a part has little of its own, its bank fills in.
    for (const QuestionPhase phase : {QuestionPhase::detection, QuestionPhase::response, QuestionPhase::recovery}) {
      const auto own = std::count_if(asked_.begin(), asked_.end(),
                                     [&](const AskedQuestion& a) { return a.question.phase == phase; });
      std::size_t wanted = own >= 3 ? 0 : 3 - static_cast<std::size_t>(own);
      for (const QuestionAdvice& question : question_bank()) {
        if (wanted == 0) break;
        if (question.phase != phase || question.source == QuestionSource::walk_away || is_asked(question.text))
          continue;
        AskedQuestion& added = asked_.emplace_back();
        added.question = question;
        added.weight = 1;
        --wanted;
      }
    }
    std::stable_sort(asked_.begin(), asked_.end(),
                     [](const AskedQuestion& a, const AskedQuestion& b) { return a.weight > b.weight; });
    drop_repeats();
    const std::size_t walk_aways = std::min<std::size_t>(3, options_.most);
    asked_.resize(std::min(asked_.size(), options_.most - walk_aways));
    std::stable_sort(asked_.begin(), asked_.end(), [](const AskedQuestion& a, const AskedQuestion& b) {
      if (a.question.phase != b.question.phase) return a.question.phase < b.question.phase;
      if (a.when != b.when) return a.when < b.when;
      return a.question.decision_point.text < b.question.decision_point.text;
    });
    anchor();
    std::vector<QuestionAdvice> out;
    std::size_t left = walk_aways;
    for (const QuestionPhase phase : {QuestionPhase::detection, QuestionPhase::response, QuestionPhase::recovery}) {
      for (AskedQuestion& asked : asked_) {
        if (asked.question.phase == phase) out.push_back(std::move(asked.question));
      }
      if (left == 0) continue;
      out.push_back(walk_away(phase));
      --left;
    }
    return out;
  }

 private:
  /// The first question about a decision names its moment; those right behind it stay there.
  void anchor() {
    const AskedQuestion* before = nullptr;
    for (AskedQuestion& asked : asked_) {
      if (!asked.first.empty()) {
        const bool same = before != nullptr && before->question.source == QuestionSource::decision_point &&
                          before->question.decision_point == asked.question.decision_point;
        asked.question.text = (same ? asked.next : asked.first) + asked.question.text;
      } else {
        asked.question.text = capital(std::move(asked.question.text));
      }
      before = &asked;
    }
  }

  /// The question to leave a part with, about what this review holds where it holds something.
  QuestionAdvice walk_away(QuestionPhase phase) const {
    const std::vector<QuestionAdvice>& bank = question_bank();
    QuestionAdvice out = *std::find_if(bank.begin(), bank.end(), [&](const QuestionAdvice& question) {
      return question.phase == phase && question.source == QuestionSource::walk_away;
    });
    const auto label = [&](std::size_t node) { return cited(nodes_[node].label); };
    if (phase == QuestionPhase::detection) {
      // A condition of the system, for conditions of people and organisations stand on no graph.
      for (const graph::Link& link : nodes_.links()) {
        const ContributingFactor* factor = nodes_.factor(link.from);
        if (factor == nullptr || graph::category_id(*factor) != "SYS" || factor->label.empty()) continue;
        if (link.type != EdgeType::joint && link.type != EdgeType::enables) continue;
        out.text = "To walk away with: which single graph or alert points straight to " + label(link.from) + "?";
        break;
      }
    } else if (phase == QuestionPhase::response) {
      const graph::Link* longest = nullptr;
      for (const graph::Link& link : nodes_.links()) {
        const ContributingFactor* factor = nodes_.factor(link.from);
        // What delayed noticing is the matter of the part before.
        if (link.type != EdgeType::delays || factor == nullptr || graph::category_id(*factor) == "DET") continue;
        const auto minutes = [&](const graph::Link& one) { return nodes_.edge(one).minutes.value_or(0); };
        if (longest == nullptr || minutes(link) > minutes(*longest)) longest = &link;
      }
      if (longest != nullptr) {
        out.text = "To walk away with: which access, automation or agreement shortens the wait behind " +
                   label(longest->from) + "?";
      }
    } else {
      for (const ContributingFactor& factor : review_.contributing_factors) {
        if (factor.kind != FactorKind::trigger) continue;
        const std::size_t node = nodes_.find(factor.id.text);
        if (node == graph::Nodes::npos) continue;
        out.text = "To walk away with: when something like " + label(node) +
                   " comes again, what helps us notice and respond faster?";
        break;
      }
    }
    return out;
  }

  bool is_asked(const std::string& text) const {
    return std::any_of(asked_.begin(), asked_.end(), [&](const AskedQuestion& a) { return a.question.text == text; });
  }

  /// Of questions that say the same, and of a source that has had its share, the heavier ones stay.
  void drop_repeats() {
    std::set<std::string> seen;
    std::map<QuestionSource, std::size_t> count;
    std::erase_if(asked_, [&](const AskedQuestion& a) {
      if (!seen.insert(a.first + a.question.text).second) return true;
      return ++count[a.question.source] > most_of(a.question.source);
    });
  }

  const Review& review_;
  const QuestionOptions& options_;
  graph::Nodes nodes_;
  std::vector<AskedQuestion> asked_;
};

}  // namespace

std::vector<QuestionAdvice> questions(const Review& review, const QuestionOptions& options) {
  return Chooser(review, options).choose();
}

}  // namespace debrief::inline v0
