#include <algorithm>
#include <cmath>

#include "debrief/core/text.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

std::string sentence(const FactorChange& change) {
  const auto count = [](std::int64_t n) { return std::to_string(n) + (n == 1 ? " incident" : " incidents"); };
  const auto days = [](double n) { return fixed_text(std::floor(n), 0) + " days"; };
  std::string out = code_words(change.code) + ": " + count(change.before) + " in " + days(change.days_before) +
                    " before, " + std::to_string(change.after) + " in " + days(change.days_after) + " after " +
                    day_words(change.done);
  if (change.rates) {
    const auto side = [](const std::optional<double>& bound) {
      return bound ? short_text(*bound, 2) : std::string("no bound");
    };
    out += " (rate ratio " + side(change.rates->ratio) + ", 95 % interval " + side(change.rates->lower) + " to " +
           side(change.rates->upper) + ", q " + p_words(change.q);
    if (change.expected) out += "; " + short_text(*change.expected, 2) + " to expect after a bad year by itself";
    out += ")";
  }
  return out + ": " + std::string(text_of(change.change)) + ".";
}

std::string sentence(const FollowThrough& all) {
  if (all.committed == 0) return "No action was committed: nothing can be said about whether they changed anything.";
  std::string out = std::to_string(all.completed) + " of " + std::to_string(all.committed) +
                    " committed actions are done; " + std::to_string(all.recurrence.observed) +
                    " followed incidents recurred";
  if (all.recurrence.p) out += " where chance would give " + short_text(all.recurrence.expected, 2);
  out += ". ";
  switch (all.quadrant) {
    case FollowThroughReading::keep:
      return out + "Actions get done and stories do not come back more than chance gives: keep going.";
    case FollowThroughReading::symptoms:
      return out +
             "Actions get done and the stories come back all the same: the actions treat symptoms. Look at what "
             "the recurring ones share.";
    case FollowThroughReading::too_many_or_vague:
      return out +
             "Few actions get done, though stories do not come back more than chance gives: there may be too many "
             "of them, or too vague ones; or it was luck.";
    case FollowThroughReading::not_landing:
      return out +
             "Few actions get done and the stories come back: commitments do not land. Fewer, with an owner, a "
             "day and a way to see that they are done, made by a small group after the soak.";
    case FollowThroughReading::unknown:
      break;
  }
  return out + "Completion and recurrence are read as a pair; here they do not add up to a reading yet.";
}

namespace {

constexpr std::size_t most_listed = 12;

std::string groups_text(const FollowThrough& all) {
  std::string out;
  for (const FollowedFactors& group : all.groups) {
    const std::int64_t done = group.done_recurred + group.done_quiet;
    const std::int64_t open = group.open_recurred + group.open_quiet;
    if (done + open == 0) continue;
    out += "  - " + (group.group == "all" ? std::string("all factors") : group.group) + ": with a completed action " +
           std::to_string(group.done_recurred) + " of " + std::to_string(done) + " came back, without one " +
           std::to_string(group.open_recurred) + " of " + std::to_string(open);
    if (group.p) out += " (p " + p_words(*group.p) + ")";
    out += "\n";
  }
  if (all.unknown > 0) {
    out += "  - " + counted(static_cast<std::size_t>(all.unknown), "factor is", "factors are") +
           " left out of these: something was done about them, nobody knows when\n";
  }
  return out;
}

std::string risks_text(const Patterns& patterns) {
  const KnownRisks& all = *patterns.known_risks;
  std::string out = "  Known risks that came true: ";
  if (all.risks.empty()) {
    out += "no review left a risk with a coded factor.";
  } else {
    out += std::to_string(all.came_true) + " of " + std::to_string(all.risks.size()) + "; " +
           short_text(all.expected, 2) + " by chance (p " + p_words(*all.p) + ").";
  }
  if (all.uncoded > 0) {
    out += " " + counted(static_cast<std::size_t>(all.uncoded), "more has", "more have") +
           " no coded factor or no date: nobody can tell.";
  }
  out += "\n";
  std::size_t listed = 0;
  for (const KnownRiskOutcome& risk : all.risks) {
    if (risk.came_true.empty() || ++listed > most_listed) continue;
    out += "  - " + code_words(risk.code) + ", left after " + case_words(patterns.cases, risk.at_case) + ":";
    for (std::size_t i = 0; i < std::min<std::size_t>(risk.came_true.size(), 3); ++i) {
      out += "\n    " + case_words(patterns.cases, risk.came_true[i]);
    }
    if (risk.came_true.size() > 3) out += "\n    and " + std::to_string(risk.came_true.size() - 3) + " more";
    out += "\n";
  }
  return out;
}

std::string mix_text(const ActionMix& mix) {
  std::string out;
  for (const ActionMix::Row& row : mix.rows) {
    if (!row.p || row.q > 0.05) continue;
    out += "  - \"" + row.type + "\" " + (*row.z > 0 ? "makes up more and more" : "makes up less and less") +
           " of the actions (q " + p_words(row.q) + ")\n";
  }
  if (out.empty()) return "  The mix of actions does not shift from quarter to quarter more than chance gives.\n";
  return "  The mix of actions shifts:\n" + out;
}

}  // namespace

std::string follow_through_text(const Patterns& patterns) {
  const FollowThrough& all = *patterns.follow_through;
  std::string out =
      "Did what we did about it change anything?\n"
      "  For each factor with a completed action: incidents with it before and after, the ones that the action came\n"
      "  from left out. A drop after a bad year comes by itself, so that is allowed for.\n\n";
  out += "  " + sentence(all) + "\n" + groups_text(all);
  if (all.factors.empty()) out += "  No factor has a completed action with a day on it yet.\n";
  for (std::size_t i = 0; i < std::min(all.factors.size(), most_listed); ++i) {
    out += "  - " + sentence(all.factors[i]) + "\n";
  }
  if (all.factors.size() > most_listed) {
    out += "  and " + std::to_string(all.factors.size() - most_listed) + " more (--format json has all)\n";
  }
  return out + risks_text(patterns) + mix_text(*patterns.action_mix);
}

OrderedJson follow_through_json(const Patterns& patterns) {
  const FollowThrough& all = *patterns.follow_through;
  const auto id = [&](std::int32_t row) { return patterns.cases.id[static_cast<std::size_t>(row)]; };
  OrderedJson factors = OrderedJson::array();
  for (const FactorChange& one : all.factors) {
    factors.push_back({{"code", one.code},
                       {"done", day_json(one.done)},
                       {"index_incidents_left_out", one.index},
                       {"before", one.before},
                       {"after", one.after},
                       {"days_before", one.days_before},
                       {"days_after", one.days_after},
                       {"ratio", one.rates ? or_null(one.rates->ratio) : nullptr},
                       {"lower", one.rates ? or_null(one.rates->lower) : nullptr},
                       {"upper", one.rates ? or_null(one.rates->upper) : nullptr},
                       {"p", one.rates ? OrderedJson(one.rates->p_two_sided) : nullptr},
                       {"mid_p", one.rates ? OrderedJson(one.rates->mid_p_two_sided) : nullptr},
                       {"q", one.rates ? OrderedJson(one.q) : nullptr},
                       {"expected_after_a_bad_year", or_null(one.expected)},
                       {"p_bad_year", or_null(one.p_bad_year)},
                       {"others_before", one.others_before},
                       {"others_after", one.others_after},
                       {"p_others", or_null(one.p_others)},
                       {"verdict", text_of(one.change)},
                       {"sentence", sentence(one)}});
  }
  OrderedJson groups = OrderedJson::array();
  for (const FollowedFactors& one : all.groups) {
    groups.push_back({{"group", one.group},
                      {"done_recurred", one.done_recurred},
                      {"done_quiet", one.done_quiet},
                      {"open_recurred", one.open_recurred},
                      {"open_quiet", one.open_quiet},
                      {"p", or_null(one.p)}});
  }
  OrderedJson risks = OrderedJson::array();
  for (const KnownRiskOutcome& one : patterns.known_risks->risks) {
    OrderedJson came_true = OrderedJson::array();
    for (const std::int32_t row : one.came_true) came_true.push_back(id(row));
    risks.push_back({{"review", id(one.at_case)},
                     {"code", one.code},
                     {"text", one.text},
                     {"accepted", day_json(one.accepted)},
                     {"came_true", std::move(came_true)},
                     {"by_chance", one.by_chance}});
  }
  OrderedJson mix = OrderedJson::array();
  for (const ActionMix::Row& row : patterns.action_mix->rows) {
    mix.push_back({{"type", row.type},
                   {"counts", row.counts},
                   {"z", or_null(row.z)},
                   {"p", or_null(row.p)},
                   {"q", row.p ? OrderedJson(row.q) : nullptr}});
  }
  return {{"committed", all.committed},
          {"completed", all.completed},
          {"recurred", all.recurrence.observed},
          {"recurred_by_chance", all.recurrence.expected},
          {"p", or_null(all.recurrence.p)},
          {"quadrant", text_of(all.quadrant)},
          {"sentence", sentence(all)},
          {"left_out", all.left_out},
          {"done_at_an_unknown_time", all.unknown},
          {"factors", std::move(factors)},
          {"groups", std::move(groups)},
          {"known_risks",
           {{"uncoded", patterns.known_risks->uncoded},
            {"came_true", patterns.known_risks->came_true},
            {"expected", patterns.known_risks->expected},
            {"p", or_null(patterns.known_risks->p)},
            {"risks", std::move(risks)}}},
          {"action_mix",
           {{"quarters", patterns.action_mix->quarters},
            {"totals", patterns.action_mix->totals},
            {"types", std::move(mix)}}}};
}

}  // namespace debrief::inline v0
