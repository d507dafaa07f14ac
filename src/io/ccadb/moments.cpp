#include <algorithm>

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "io/ccadb/checks.hpp"
#include "io/ccadb/timeline.hpp"

namespace debrief::inline v0::ccadb {

namespace {

constexpr std::int64_t hour = 3600, day_seconds = 24 * hour;
constexpr std::int64_t to_disclose = 72 * hour, to_report_in_full = 14 * day_seconds, to_update = 7 * day_seconds;

Bounds bounds_of(const CcadbMoment& moment) {
  return std::visit([](const auto& each) { return ccadb::bounds_of(each); }, moment);
}

std::optional<Bounds> bounds_of(const ReportTime& time) {
  if (time.at) return bounds_of(*time.at);
  if (time.day) return bounds_of(*time.day);
  return std::nullopt;
}

std::optional<Bounds> bounds_of(const TimelineEvent& event) {
  ReportTime time;
  time.at = event.at;
  if (!event.at) time.day = date_of(std::string_view(event.time_as_written).substr(0, 10));
  return bounds_of(time);
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// "The full incident report was posted": an event that says that the incident was made public. A problem report is
/// what others send in, and what is planned or was not done has not happened.
bool tells_of_disclosure(std::string_view plain) {
  return has_any(plain, {"incident report", "bugzilla"}) &&
         has_any(plain, {"posted", "published", "disclosed", "filed", "submitted", "opened", "created"}) &&
         !has_any(plain, {"problem report", " not ", "will be ", "to be ", "draft"});
}

bool tells_of_full_report(std::string_view plain) {
  return tells_of_disclosure(plain) && has_any(plain, {"full incident report", "final incident report"});
}

class Moments {
 public:
  Moments(const Report& report, const std::optional<Bounds>& disclosed, std::vector<Finding>& out)
      : report_(report), timeline_(timeline_of(report)), disclosed_(disclosed), out_(out) {}

  void check() {
    start_ = field("Non-compliance start date");
    identified_ = field("Non-compliance identified date");
    end_ = field("Non-compliance end date");
    for (const TimelineEvent& event : timeline_.events) {
      if (const auto bounds = bounds_of(event)) last_ = std::max(last_.value_or(bounds->earliest), bounds->earliest);
    }
    order();
    if (last_) in_timeline();
    deadlines();
    if (last_) overdue();
  }

 private:
  struct Field {
    const Entry* entry = nullptr;
    std::optional<Bounds> bounds;
  };

  Field field(std::string_view name) const {
    Field out;
    out.entry = find(report_.summary, name);
    if (out.entry != nullptr) out.bounds = bounds_of(time_of(out.entry->value));
    return out;
  }

  void find_out(std::string_view rule, std::string message, std::optional<std::int64_t> line) {
    out_.push_back(finding_of(rule, std::move(message), line));
  }

  void order() {
    if (!start_.bounds) return;
    if (identified_.bounds && start_.bounds->earliest > identified_.bounds->latest) {
      find_out("moments-out-of-order", "it was identified before it began", identified_.entry->line);
    }
    if (end_.bounds && end_.bounds->latest < start_.bounds->earliest) {
      find_out("moments-out-of-order", "it ended before it began", end_.entry->line);
    }
  }

  void in_timeline() {
    for (const Field& each : {start_, identified_, end_}) {
      if (!each.bounds) continue;
      // The end may be one that is expected.
      if (each.entry == end_.entry && each.bounds->latest > *last_) continue;
      const bool there = std::any_of(timeline_.events.begin(), timeline_.events.end(), [&](const TimelineEvent& event) {
        const auto bounds = bounds_of(event);
        return bounds && bounds->earliest <= each.bounds->latest && bounds->latest >= each.bounds->earliest;
      });
      if (!there) {
        find_out("moment-not-in-timeline", "no event stands at the " + quoted(each.entry->name), each.entry->line);
      }
    }
  }

  void deadlines() {
    struct Told {
      Bounds bounds;
      std::int64_t line = 0;
    };
    std::optional<Told> first, full;
    for (const TimelineEvent& event : timeline_.events) {
      const auto bounds = bounds_of(event);
      const std::string plain = plain_name(event.text);
      if (!bounds || !tells_of_disclosure(plain)) continue;
      // Reports of other incidents may stand before this one was known.
      if (identified_.bounds && bounds->latest < identified_.bounds->earliest) continue;
      const Told told{*bounds, event.source_line.value_or(1)};
      if (!first || bounds->earliest < first->bounds.earliest) first = told;
      if (tells_of_full_report(plain) && (!full || bounds->earliest < full->bounds.earliest)) full = told;
    }
    // The bug knows better than the report when it was opened.
    if (disclosed_) first = Told{*disclosed_, identified_.entry == nullptr ? 1 : identified_.entry->line};
    if (!first) return;
    if (identified_.bounds && first->bounds.earliest - identified_.bounds->latest > to_disclose) {
      find_out("disclosed-late",
               "the first report came at least " +
                   length_in_words(first->bounds.earliest - identified_.bounds->latest) +
                   " after the incident was identified",
               first->line);
    }
    if (full && full->bounds.earliest - first->bounds.latest > to_report_in_full) {
      find_out("full-report-late",
               "the full report came at least " + length_in_words(full->bounds.earliest - first->bounds.latest) +
                   " after the first one",
               full->line);
    }
  }

  void overdue() {
    const ActionColumns columns = action_columns(report_.actions);
    for (std::size_t i = 1; i < report_.actions.size(); ++i) {
      const Row& row = report_.actions[i];
      const auto due = date_of(cell(row, columns.due).substr(0, 10));
      if (!due || plain_name(cell(row, columns.status)) != "ongoing") continue;
      if (bounds_of(*due).latest < *last_) {
        find_out("action-past-due",
                 quoted(cell(row, columns.item)) + " was due on " + text_of(*due) +
                     ", before the timeline's last event, and is Ongoing",
                 row.line);
      }
    }
  }

  const Report& report_;
  const ReportTimeline timeline_;
  const std::optional<Bounds> disclosed_;
  std::vector<Finding>& out_;
  Field start_, identified_, end_;
  /// The last moment of the timeline: the report was not written before it.
  std::optional<std::int64_t> last_;
};

}  // namespace

void check_moments(const Report& report, const CcadbPosts& posts, std::vector<Finding>& out) {
  std::optional<Bounds> disclosed;
  for (const CcadbMoment& each : posts.posted) {
    const Bounds bounds = bounds_of(each);
    if (!disclosed || bounds.earliest < disclosed->earliest) disclosed = bounds;
  }
  Moments(report, disclosed, out).check();
}

void check_updates(const Report& report, const CcadbPosts& posts, std::vector<Finding>& out) {
  std::vector<Bounds> posted, agreed;
  for (const CcadbMoment& each : posts.posted) posted.push_back(bounds_of(each));
  for (const CcadbMoment& each : posts.agreed) agreed.push_back(bounds_of(each));
  std::sort(posted.begin(), posted.end(), [](const Bounds& a, const Bounds& b) { return a.earliest < b.earliest; });
  const auto is_late = [&](const Bounds& last, const Bounds& next) {
    if (next.earliest - last.latest <= to_update) return false;
    // Of several agreed days the next one after the post was in force.
    std::optional<Bounds> due;
    for (const Bounds& each : agreed) {
      if (each.latest >= last.earliest && (!due || each.latest < due->latest)) due = each;
    }
    return !due || due->latest < next.earliest;
  };
  const auto report_late = [&](const Bounds& last, const Bounds& next, std::string_view until) {
    if (!is_late(last, next)) return;
    const Instant from{.unix_seconds = last.earliest};
    out.push_back(finding_of("update-late",
                             "after the post of " + text_of(local_date(from)) + " there was none for at least " +
                                 length_in_words(next.earliest - last.latest) + std::string(until),
                             std::nullopt));
  };
  for (std::size_t i = 1; i < posted.size(); ++i) report_late(posted[i - 1], posted[i], "");
  const bool asks_for_closure = report.section("report closure summary") != nullptr;
  if (!posted.empty() && posts.as_of && !posts.closed && !asks_for_closure) {
    report_late(posted.back(), bounds_of(*posts.as_of), " until now");
  }
}

void check_closure(const Report& report, std::vector<Finding>& out) {
  const Section* section = report.section("report closure summary");
  if (section == nullptr) return;
  for (const TemplateField& each : closure_fields) {
    const Entry* found = find(report.closure, each.name);
    if (found == nullptr) {
      out.push_back(
          finding_of("field-missing", "Report Closure Summary has no field " + quoted(each.name), section->line));
    } else if (found->value.empty()) {
      out.push_back(finding_of("field-empty", quoted(each.name) + " is empty", found->line));
    }
  }
  const ActionColumns columns = action_columns(report.actions);
  for (std::size_t i = 1; i < report.actions.size(); ++i) {
    const Row& row = report.actions[i];
    const std::string status = plain_name(cell(row, columns.status));
    if (status != "ongoing" && status != "delayed") continue;
    out.push_back(finding_of("closure-before-completion",
                             quoted(cell(row, columns.item)) + " is not complete, and closure is asked for", row.line));
  }
}

}  // namespace debrief::inline v0::ccadb
