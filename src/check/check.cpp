#include "debrief/check/check.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>

#include "check/rule_row.hpp"
#include "check/selection.hpp"
#include "check/suppression.hpp"
#include "check/wording.hpp"
#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

using check_detail::Documents;
using check_detail::Reporter;
using check_detail::Row;
using check_detail::Subject;

struct Checker::State {
  struct Active {
    const Row* row = nullptr;
    Severity severity = Severity::warning;
  };
  CheckOptions options;
  std::vector<Active> of_one;
  std::vector<Active> of_many;
  check_detail::Selection selection;
  std::optional<check_detail::Wording> wording;

  /// Unsorted findings of all rules on one document.
  std::vector<Finding> run(const Review& review, Stage stage, bool incident_only) const;
};

namespace {

constexpr std::string_view incident_prefix = "/incidents/0";

Finding policy_finding(Severity severity, std::string pointer, std::string message, std::string suggestion) {
  Finding out;
  out.code = "POL001";
  out.name = "unusable-policy";
  out.severity = severity;
  out.pointer = std::move(pointer);
  out.message = std::move(message);
  out.why = "A check that runs with other numbers than its owner meant is worse than none.";
  out.suggestion = std::move(suggestion);
  return out;
}

}  // namespace

Stage stage_of(const Review& review) noexcept {
  if (review.stage) return *review.stage;
  if (review.publication && review.publication->published_at) return Stage::published;
  if (review.follow_up && (review.follow_up->held_at || review.follow_up->verdict)) return Stage::followed_up;
  if (review.meeting) {
    if (review.meeting->ended_at || review.meeting->started_at) return Stage::held;
    if (review.meeting->scheduled_for) return Stage::scheduled;
  }
  return Stage::draft;
}

std::vector<Finding> check_policy(const Policy& policy) {
  std::vector<Finding> out;
  for (std::size_t i = 0; i < policy.rules.size(); ++i) {
    const std::string pointer = check_detail::at({"rules", i, "rule"});
    const std::string& name = policy.rules[i].rule;
    const std::optional<std::string_view> known = check_detail::canonical_rule_name(name);
    if (!known) {
      const std::string_view near = check_detail::nearest_rule_name(name);
      out.push_back(policy_finding(
          Severity::error, pointer, "no rule is called " + quoted(name),
          near.empty() ? "List the rules with: debrief rule" : "Did you mean \"" + std::string(near) + "\"?"));
      continue;
    }
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      if (check_detail::canonical_rule_name(policy.rules[earlier].rule) != known) continue;
      out.push_back(policy_finding(Severity::error, pointer, quoted(name) + " is set twice", "Keep one of them."));
      break;
    }
  }
  for (std::size_t i = 0; i < policy.severities.size(); ++i) {
    if (severity_level(policy, policy.severities[i].name) != &policy.severities[i]) {
      out.push_back(policy_finding(Severity::error, check_detail::at({"severities", i, "name"}),
                                   quoted(policy.severities[i].name) + " is already a name of another severity",
                                   "Give every severity a name of its own."));
    }
  }
  const auto in_order = [&](std::int64_t first, std::int64_t second, std::string_view member, std::string message) {
    if (first > second) {
      out.push_back(policy_finding(Severity::error, check_detail::at({member}), std::move(message),
                                   "Swap the two numbers, or leave both out."));
    }
  };
  in_order(policy.review_window_opens_hours, policy.review_window_closes_hours, "review_window_closes_hours",
           "the review window closes before it opens");
  in_order(policy.review_window_closes_hours, policy.review_hard_stop_hours, "review_hard_stop_hours",
           "the hard stop comes before the window closes");
  in_order(policy.core_group_min, policy.core_group_max, "core_group_max", "the core group's most is below its least");
  in_order(policy.follow_up_group_min, policy.follow_up_group_max, "follow_up_group_max",
           "the follow-up group's most is below its least");
  in_order(policy.drill_days_min, policy.drill_days_max, "drill_days_max", "a drill is due before it may be held");
  in_order(policy.timeline_share_floor_percent, policy.timeline_share_percent, "timeline_share_percent",
           "the timeline's share is below its floor");
  sort_findings(out);
  return out;
}

Result<Checker> Checker::make(CheckOptions options) {
  for (Finding& finding : check_policy(options.policy)) {
    return Error{ErrorCode::invalid_policy, "policy " + finding.pointer, finding.message, finding.suggestion};
  }
  auto state = std::make_shared<State>();
  Result<check_detail::Selection> selection = check_detail::Selection::make(options.select, options.ignore);
  if (!selection) return selection.error();
  state->selection = *std::move(selection);

  std::vector<std::pair<std::string_view, RuleSeverity>> settings;
  for (const RuleSetting& setting : options.policy.rules) {
    settings.emplace_back(*check_detail::canonical_rule_name(setting.rule), setting.severity);
  }
  state->selection.set(settings);

  for (const check_detail::Family* family : check_detail::families()) {
    for (const Row& row : family->rows) {
      const auto severity = state->selection.severity(row.rule.name, {family->name}, row.rule.severity);
      if (!severity) continue;
      (row.rule.subject == RuleSubject::corpus ? state->of_many : state->of_one).push_back({&row, *severity});
    }
  }
  state->wording.emplace(state->selection);
  state->options = std::move(options);
  return Checker(std::move(state));
}

Checker::Checker(std::shared_ptr<const State> state) : state_(std::move(state)) {}
Checker::~Checker() = default;
Checker::Checker(const Checker&) = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(const Checker&) = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

std::vector<Finding> Checker::State::run(const Review& review, Stage stage, bool incident_only) const {
  std::vector<Finding> out;
  out.reserve(32);
  // A review of the usual size needs no other memory for what the rules look things up in.
  std::array<std::byte, 32768> nearby;
  std::pmr::monotonic_buffer_resource memory(nearby.data(), nearby.size());
  const Subject subject = check_detail::subject_of(review, options.policy, stage, options.as_of, memory);
  Reporter report(out);
  for (const auto& [row, severity] : of_one) {
    if (row->rule.from > stage || row->check == nullptr) continue;
    if (incident_only && row->rule.subject != RuleSubject::incident) continue;
    report.begin(row->rule, severity);
    row->check(subject, report);
  }
  if (wording && wording->asked()) wording->check(subject, out);
  if (!incident_only && !review.suppressions.empty()) check_detail::suppress(review, stage, selection, out);
  return out;
}

std::vector<Finding> Checker::check(const Review& review) const {
  std::vector<Finding> out = state_->run(review, state_->options.stage.value_or(stage_of(review)), false);
  sort_findings(out);
  return out;
}

std::vector<Finding> Checker::check(const Incident& incident) const {
  Review around;
  around.incidents.push_back(incident);
  std::vector<Finding> out = state_->run(around, state_->options.stage.value_or(Stage::draft), true);
  for (Finding& finding : out) {
    if (finding.pointer.starts_with(incident_prefix)) finding.pointer.erase(0, incident_prefix.size());
  }
  sort_findings(out);
  return out;
}

std::vector<Finding> Checker::check(std::span<const Review> reviews, std::span<const Incident> incidents) const {
  std::vector<Finding> out;
  const Documents documents{reviews, incidents, state_->options.policy, state_->options.as_of};
  Reporter report(out);
  for (const auto& [row, severity] : state_->of_many) {
    report.begin(row->rule, severity);
    row->check_corpus(documents, report);
  }
  sort_findings(out);
  return out;
}

bool Checker::asks_about_many() const noexcept {
  return !state_->of_many.empty();
}

std::vector<Finding> check(const Review& review, const CheckOptions& options) {
  return Checker::make(options).value().check(review);
}

std::vector<Finding> check(const Incident& incident, const CheckOptions& options) {
  return Checker::make(options).value().check(incident);
}

std::vector<Finding> check(std::span<const Review> reviews, std::span<const Incident> incidents,
                           const CheckOptions& options) {
  return Checker::make(options).value().check(reviews, incidents);
}

}  // namespace debrief::inline v0
