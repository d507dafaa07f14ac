#include "debrief/model/policy.hpp"

#include <algorithm>

namespace debrief::inline v0 {

namespace {

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

SeverityLevel level(std::string name, std::vector<std::string> aliases, Tier tier, std::int64_t minutes_min,
                    std::int64_t minutes_max, bool review_expected, std::int64_t texture_target) {
  SeverityLevel out;
  out.name = std::move(name);
  out.aliases = std::move(aliases);
  out.tier = tier;
  out.minutes_min = minutes_min;
  out.minutes_max = minutes_max;
  out.review_expected = review_expected;
  out.texture_target = texture_target;
  return out;
}

}  // namespace

Policy::Policy()
    : severities{level("sev1", {"sev-1", "1", "p1", "critical"}, Tier::full, 60, 90, true, 6),
                 level("sev2", {"sev-2", "2", "p2", "major", "high"}, Tier::lightweight, 30, 45, true, 4),
                 level("sev3", {"sev-3", "3", "p3", "minor", "medium"}, Tier::pattern, 15, 30, false, 0),
                 level("sev4", {"sev-4", "4", "p4", "low"}, Tier::near_miss, 15, 15, false, 0)} {}

const std::vector<std::string_view>& profile_names() {
  static const std::vector<std::string_view> names = {"article", "google", "pagerduty", "ccadb", "gov"};
  return names;
}

Result<Policy> policy_of(std::string_view profile) {
  const auto& names = profile_names();
  if (std::find(names.begin(), names.end(), profile) == names.end()) {
    std::string known;
    for (const std::string_view name : names) known += (known.empty() ? "" : ", ") + std::string(name);
    return Error{ErrorCode::invalid_policy, std::string(profile), "no such profile", "known are " + known};
  }
  Policy out;
  out.profile = profile;
  if (profile == "google") {
    out.action_required = true;
    out.review_hard_stop_hours = 168;
  } else if (profile == "pagerduty") {
    out.review_window_closes_hours = 72;
    out.review_hard_stop_hours = 168;
    out.action_due_days = 30;
  } else if (profile == "ccadb") {
    out.action_required = true;
    out.action_for_every_problem = true;
    out.review_hard_stop_hours = 336;
  } else if (profile == "gov") {
    out.status_update_interval_minutes = 60;
  }
  return out;
}

const SeverityLevel* severity_level(const Policy& policy, std::string_view severity) noexcept {
  for (const SeverityLevel& candidate : policy.severities) {
    if (equal_ignoring_case(candidate.name, severity)) return &candidate;
    for (const std::string& alias : candidate.aliases) {
      if (equal_ignoring_case(alias, severity)) return &candidate;
    }
  }
  return nullptr;
}

const Type& Described<Weekday>::type() {
  static const Type made = enumeration<Weekday>("Weekday", "A day of the week.",
                                                {{"monday", "Monday."},
                                                 {"tuesday", "Tuesday."},
                                                 {"wednesday", "Wednesday."},
                                                 {"thursday", "Thursday."},
                                                 {"friday", "Friday."},
                                                 {"saturday", "Saturday."},
                                                 {"sunday", "Sunday."}});
  return made;
}

const Type& Described<WorkingCalendar>::type() {
  static const Type made = record<WorkingCalendar>(
      "WorkingCalendar", "Which days people work, and in which time zone.",
      {field<&WorkingCalendar::zone>("zone", "Time zone by its IANA name, such as \"Europe/London\"."),
       field<&WorkingCalendar::weekend>("weekend", "Days of the week on which nobody works."),
       field<&WorkingCalendar::holidays>("holidays", "Other days on which nobody works.")});
  return made;
}

const Type& Described<SeverityLevel>::type() {
  static const Type made = record<SeverityLevel>(
      "SeverityLevel", "One step of the severity scale.",
      {field<&SeverityLevel::name>("name", Need::required, "The name that documents use."),
       field<&SeverityLevel::aliases>("aliases", "Other names for it; case does not matter."),
       field<&SeverityLevel::tier>("tier", "The review format that fits."),
       field_at_least<&SeverityLevel::minutes_min>(0, "minutes_min", "Shortest fitting meeting, in minutes."),
       field_at_least<&SeverityLevel::minutes_max>(0, "minutes_max", "Longest fitting meeting, in minutes."),
       field<&SeverityLevel::review_expected>("review_expected", "Whether every such incident is owed a review."),
       field_at_least<&SeverityLevel::texture_target>(
           0, "texture_target", "How many of the eight texture fields a decision point is hoped to have.")});
  return made;
}

const Type& Described<RuleSeverity>::type() {
  static const Type made = enumeration<RuleSeverity>("RuleSeverity", "What a policy makes of a rule.",
                                                     {{"off", "The rule is silent."},
                                                      {"info", "A hint."},
                                                      {"warning", "Worth a conversation."},
                                                      {"error", "Makes the document unfit."}});
  return made;
}

const Type& Described<RuleSetting>::type() {
  static const Type made =
      record<RuleSetting>("RuleSetting", "What a policy makes of one rule.",
                          {field<&RuleSetting::rule>("rule", Need::required, "Name or code of the rule."),
                           field<&RuleSetting::severity>("severity", Need::required, "What the policy makes of it."),
                           field<&RuleSetting::reason>("reason", "Why.")});
  return made;
}

const Type& Described<Policy>::type() {
  static const Type made = record<Policy>(
      "Policy", "Every number of the practice, as data.",
      {field<&Policy::profile>("profile", "Name of the profile that the policy starts from."),
       field<&Policy::severities>("severities", "The severity scale, the gravest first."),
       field<&Policy::calendar>("calendar", "Which days people work."),
       field_at_least<&Policy::review_window_opens_hours>(0, "review_window_opens_hours",
                                                          "Earliest good moment for the review after resolution."),
       field_at_least<&Policy::review_window_closes_hours>(0, "review_window_closes_hours",
                                                           "Latest good moment for the review after resolution."),
       field_at_least<&Policy::review_hard_stop_hours>(0, "review_hard_stop_hours",
                                                       "Beyond this the timeline is no longer trusted."),
       field_at_least<&Policy::packet_due_hours>(0, "packet_due_hours",
                                                 "By when the evidence packet is complete, after resolution."),
       field<&Policy::packet_kinds>("packet_kinds", "Kinds of record that a complete packet holds."),
       field_at_least<&Policy::preparation_talk_minutes>(0, "preparation_talk_minutes",
                                                         "Length of a talk before the meeting."),
       field_at_least<&Policy::mini_review_minutes>(0, "mini_review_minutes", "Length of a mini review."),
       field_at_least<&Policy::timeline_share_percent>(0, "timeline_share_percent",
                                                       "Share of the meeting that the timeline takes."),
       field_at_least<&Policy::timeline_share_floor_percent>(0, "timeline_share_floor_percent",
                                                             "Share below which a warning is due."),
       field_at_least<&Policy::late_item_minutes>(0, "late_item_minutes",
                                                  "Items first voiced within this time of the end count as late."),
       field_at_least<&Policy::core_group_min>(0, "core_group_min", "Fewest people of a core group."),
       field_at_least<&Policy::core_group_max>(0, "core_group_max", "Most people of a core group."),
       field_at_least<&Policy::soak_hours>(0, "soak_hours",
                                           "Hours between the meeting and the first commitment; less is an error."),
       field_at_least<&Policy::soak_working_days>(0, "soak_working_days", "The same in working days; less is a hint."),
       field_at_least<&Policy::soak_overdue_working_days>(0, "soak_overdue_working_days",
                                                          "Working days after which the follow-up is overdue."),
       field_at_least<&Policy::follow_up_group_min>(0, "follow_up_group_min",
                                                    "Fewest people of the follow-up besides the owner."),
       field_at_least<&Policy::follow_up_group_max>(0, "follow_up_group_max",
                                                    "Most people of the follow-up besides the owner."),
       field_at_least<&Policy::committed_actions_min>(0, "committed_actions_min",
                                                      "Fewest committed actions that are usual, where there are any."),
       field_at_least<&Policy::committed_actions_max>(0, "committed_actions_max", "Most committed actions that land."),
       field<&Policy::action_required>("action_required", "Whether a review without a committed action is refused."),
       field<&Policy::action_for_every_problem>("action_for_every_problem",
                                                "Whether every factor must be met by an action."),
       field_at_least<&Policy::action_due_days>(1, "action_due_days", "Days within which committed actions are due."),
       field_at_least<&Policy::drill_days_min>(0, "drill_days_min", "Earliest day of a drill after the review."),
       field_at_least<&Policy::drill_days_max>(0, "drill_days_max", "Latest day of a drill after the review."),
       field_at_least<&Policy::factors_min>(0, "factors_min", "Fewest factors of a grave incident."),
       field_at_least<&Policy::factor_categories_min>(0, "factor_categories_min",
                                                      "Fewest categories that they come from."),
       field_at_least<&Policy::facets_min>(0, "facets_min", "Fewest facets that they come from."),
       field_at_least<&Policy::completion_healthy_percent>(0, "completion_healthy_percent",
                                                           "Completion from which a programme counts as healthy."),
       field_at_least<&Policy::completion_warning_percent>(0, "completion_warning_percent",
                                                           "Completion below which a warning is due."),
       field_at_least<&Policy::recurrence_window_days>(
           1, "recurrence_window_days", "Days after the review in which a similar incident counts as a recurrence."),
       field_at_least<&Policy::recurrence_similarity_percent>(
           0, "recurrence_similarity_percent",
           "Weighted Jaccard similarity from which two incidents count as similar."),
       field_at_least<&Policy::frequent_minor_incidents>(1, "frequent_minor_incidents",
                                                         "So many minor incidents hint at something systemic,"),
       field_at_least<&Policy::frequent_minor_days>(1, "frequent_minor_days", "where they come within so many days."),
       field_at_least<&Policy::duplicate_title_percent>(0, "duplicate_title_percent",
                                                        "Similarity from which two actions count as the same."),
       field_at_least<&Policy::similar_title_percent>(0, "similar_title_percent",
                                                      "Similarity from which a person is asked whether they are."),
       field_at_least<&Policy::answers_min>(1, "answers_min", "Groups with fewer answers are not shown."),
       field_at_least<&Policy::people_min>(1, "people_min", "Bands with fewer people are not shown."),
       field_at_least<&Policy::status_update_interval_minutes>(1, "status_update_interval_minutes",
                                                               "Longest time between messages to customers."),
       field_at_least<&Policy::language_findings_shown>(0, "language_findings_shown",
                                                        "Most language findings shown at once."),
       field<&Policy::rules>("rules", "What this policy makes of single rules.")});
  return made;
}

}  // namespace debrief::inline v0
