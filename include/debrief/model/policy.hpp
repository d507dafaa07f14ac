#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/model/evidence.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// Which days people work, and in which time zone. There is no built-in list of holidays.
struct WorkingCalendar {
  std::string zone = "UTC";
  std::vector<Weekday> weekend = {Weekday::saturday, Weekday::sunday};
  std::vector<Date> holidays;
  Extras extras;
  bool operator==(const WorkingCalendar&) const = default;
};

/// One step of the severity scale, the gravest first.
struct SeverityLevel {
  std::string name;
  std::vector<std::string> aliases;
  Tier tier = Tier::full;
  std::int64_t minutes_min = 0;
  std::int64_t minutes_max = 0;
  bool review_expected = true;
  std::int64_t texture_target = 0;
  Extras extras;
  bool operator==(const SeverityLevel&) const = default;
};

enum class RuleSeverity : std::uint8_t { off, info, warning, error };

/// What a policy makes of one rule.
struct RuleSetting {
  std::string rule;
  RuleSeverity severity = RuleSeverity::warning;
  std::string reason;
  Extras extras;
  bool operator==(const RuleSetting&) const = default;
};

/// Every number of the practice, as data. A default Policy is the article's; profiles change thresholds and demands,
/// never the rules on blame. Members left out of a policy document keep their defaults.
struct Policy {
  std::string profile = "article";
  std::vector<SeverityLevel> severities;
  WorkingCalendar calendar;

  std::int64_t review_window_opens_hours = 24;
  std::int64_t review_window_closes_hours = 48;
  std::int64_t review_hard_stop_hours = 72;
  std::int64_t packet_due_hours = 24;
  std::vector<EvidenceKind> packet_kinds = {EvidenceKind::chat_log,      EvidenceKind::ticket,
                                            EvidenceKind::dashboard,     EvidenceKind::deployment_log,
                                            EvidenceKind::alert_history, EvidenceKind::status_page};
  std::int64_t preparation_talk_minutes = 15;
  std::int64_t mini_review_minutes = 30;
  std::int64_t timeline_share_percent = 66;
  std::int64_t timeline_share_floor_percent = 50;
  std::int64_t late_item_minutes = 10;
  std::int64_t core_group_min = 4;
  std::int64_t core_group_max = 7;
  std::int64_t soak_hours = 48;
  std::int64_t soak_working_days = 2;
  std::int64_t soak_overdue_working_days = 5;
  std::int64_t follow_up_group_min = 2;
  std::int64_t follow_up_group_max = 3;
  std::int64_t committed_actions_min = 3;
  std::int64_t committed_actions_max = 5;
  bool action_required = false;
  bool action_for_every_problem = false;
  std::optional<std::int64_t> action_due_days;
  std::int64_t drill_days_min = 14;
  std::int64_t drill_days_max = 28;
  std::int64_t factors_min = 3;
  std::int64_t factor_categories_min = 2;
  std::int64_t facets_min = 2;
  std::int64_t completion_healthy_percent = 90;
  std::int64_t completion_warning_percent = 50;
  std::int64_t recurrence_window_days = 120;
  std::int64_t recurrence_similarity_percent = 60;
  std::int64_t frequent_minor_incidents = 3;
  std::int64_t frequent_minor_days = 30;
  std::int64_t duplicate_title_percent = 85;
  std::int64_t similar_title_percent = 65;
  std::int64_t answers_min = 5;
  std::int64_t people_min = 3;
  std::optional<std::int64_t> status_update_interval_minutes;
  std::int64_t language_findings_shown = 12;
  std::vector<RuleSetting> rules;
  Extras extras;

  DEBRIEF_EXPORT Policy();
  bool operator==(const Policy&) const = default;
};

/// The names of the built-in profiles.
DEBRIEF_EXPORT const std::vector<std::string_view>& profile_names();

/// The policy of a built-in profile. Unknown names are an error that says which are known.
DEBRIEF_EXPORT Result<Policy> policy_of(std::string_view profile);

/// The level that a severity's name or alias stands for, ignoring case; null when the scale does not have it.
DEBRIEF_EXPORT const SeverityLevel* severity_level(const Policy& policy, std::string_view severity) noexcept;

template <>
struct DEBRIEF_EXPORT Described<Weekday> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<WorkingCalendar> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SeverityLevel> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<RuleSeverity> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<RuleSetting> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Policy> {
  static const Type& type();
};

}  // namespace debrief::inline v0
