#include <algorithm>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/io/ccadb.hpp"
#include "io/ccadb/checks.hpp"
#include "io/ccadb/report.hpp"
#include "io/ccadb/timeline.hpp"

namespace debrief::inline v0 {

namespace {

using namespace ccadb;

class ReportChecker {
 public:
  ReportChecker(const Report& report, const CcadbPosts& posts, std::vector<Finding>& out)
      : report_(report), posts_(posts), out_(out) {}

  void check() {
    preliminary_ = report_.heading.starts_with("preliminary");
    sections();
    fields("Summary", report_.summary, summary_fields);
    if (preliminary_) return;
    summary();
    fields("Impact", report_.impact, impact_fields);
    timeline();
    factors();
    fields("Lessons Learned", report_.lessons, lesson_fields);
    actions();
    related();
    check_moments(report_, posts_, out_);
  }

 private:
  void find_out(std::string_view rule, std::string message, std::optional<std::int64_t> line) {
    out_.push_back(finding_of(rule, std::move(message), line));
  }

  std::int64_t line_of(std::string_view section) const {
    const Section* found = report_.section(section);
    return found == nullptr ? 1 : found->line;
  }

  void sections() {
    for (const std::string_view name : {"summary", "impact", "timeline", "related incidents", "root cause analysis",
                                        "lessons learned", "action items", "appendix"}) {
      if (preliminary_ && name != "summary") continue;
      if (report_.section(name) == nullptr)
        find_out("section-missing", "there is no section " + quoted(name), std::nullopt);
    }
  }

  void fields(std::string_view part, const std::vector<Entry>& there, const std::vector<TemplateField>& wanted) {
    const std::string section = plain_name(part);
    if (report_.section(section) == nullptr) return;
    for (const TemplateField& each : wanted) {
      const bool in_preliminary = each.name == "Incident description" || each.name == "Relevant policies" ||
                                  each.name == "Source of incident disclosure";
      if (each.optional || (preliminary_ && !in_preliminary)) continue;
      const Entry* found = find(there, each.name);
      if (found == nullptr) {
        if (each.name == "Additional" && find(there, "Other") != nullptr) continue;
        find_out("field-missing", std::string(part) + " has no field " + quoted(each.name), line_of(section));
      } else if (found->value.empty()) {
        find_out("field-empty", quoted(each.name) + " is empty", found->line);
      }
    }
  }

  void summary() {
    if (const Entry* id = find(report_.summary, "CA Owner CCADB unique ID");
        id != nullptr && !says_nothing(id->value)) {
      const std::string_view text = id->value;
      const bool good = text.size() >= 7 && text[0] == 'A' &&
                        std::all_of(text.begin() + 1, text.begin() + 7, [](char c) { return c >= '0' && c <= '9'; });
      if (!good) find_out("owner-id-of-another-form", quoted(text) + " is no A and six digits", id->line);
    }
    if (const Entry* from = find(report_.summary, "Source of incident disclosure");
        from != nullptr && !from->value.empty()) {
      std::string plain = plain_name(from->value);
      std::replace(plain.begin(), plain.end(), '-', ' ');
      while (plain.ends_with('.')) plain.pop_back();
      if (plain != "self reported" && plain != "third party reported" && plain != "audit") {
        find_out("source-of-another-kind", quoted(from->value) + " is none of the three kinds", from->line);
      }
    }
  }

  void timeline() {
    if (report_.section("timeline") == nullptr) return;
    const ReportTimeline timeline = timeline_of(report_);
    for (const std::int64_t line : timeline.without_zone) {
      find_out("time-without-offset", "a time without UTC or its offset", line);
    }
    for (const std::int64_t line : timeline.without_time) find_out("day-without-minutes", "a day without a time", line);
    if (timeline.events.empty()) {
      find_out("timeline-without-events", "the timeline has no event", line_of("timeline"));
      return;
    }
    const Entry* aware = find(report_.summary, "Non-compliance identified date");
    const ReportTime time = aware == nullptr ? ReportTime{} : time_of(aware->value);
    if (!time.at && !time.day) return;
    const bool before = std::any_of(timeline.events.begin(), timeline.events.end(), [&](const TimelineEvent& event) {
      if (!event.at)
        return event.time_as_written.size() >= 10 && time.day && event.time_as_written < text_of(*time.day);
      if (time.at) return is_before(*event.at, *time.at);
      return local_date(*event.at) < *time.day;
    });
    if (!before) {
      find_out("timeline-begins-at-discovery", "no event stands before the incident was identified",
               line_of("timeline"));
    }
  }

  void factors() {
    if (report_.section("root cause analysis") == nullptr) return;
    if (report_.factors.empty()) {
      find_out("no-contributing-factor", "no contributing factor is described", line_of("root cause analysis"));
    }
    for (const Factor& factor : report_.factors) {
      for (const TemplateField& each : factor_fields) {
        if (each.optional) continue;
        const Entry* found = find(factor.fields, each.name);
        if (found == nullptr || found->value.empty()) {
          find_out("field-missing", quoted(factor.title) + " has no " + quoted(each.name), factor.line);
        }
      }
    }
  }

  void actions() {
    if (report_.section("action items") == nullptr) return;
    const ActionColumns columns = action_columns(report_.actions);
    std::set<std::size_t> addressed;
    std::size_t count = 0;
    for (std::size_t i = 1; i < report_.actions.size(); ++i) {
      const Row& row = report_.actions[i];
      const std::string title(cell(row, columns.item));
      if (says_nothing(title)) continue;
      if (title == "Example") {
        find_out("template-left-over", "the template's example still stands in the table", row.line);
        continue;
      }
      ++count;
      action(row, columns, title, addressed);
    }
    if (count == 0) find_out("no-action-item", "there is no action item", line_of("action items"));
    for (std::size_t i = 1; i <= report_.factors.size(); ++i) {
      if (addressed.contains(i)) continue;
      find_out("factor-without-action", "no action item names contributing factor #" + std::to_string(i),
               report_.factors[i - 1].line);
    }
    const auto items = [&](std::string_view name) {
      const Entry* found = find(report_.lessons, name);
      return found == nullptr ? std::vector<Entry>{} : items_of(*found);
    };
    const std::size_t not_well = items("What didn't go well").size();
    if (not_well > count) {
      find_out("lesson-without-action",
               counted(not_well, "thing", "things") + " did not go well and there " +
                   (count == 1 ? "is 1 action item" : "are " + std::to_string(count) + " action items"),
               line_of("lessons learned"));
    }
    if (!items("Where we got lucky").empty() && count == 0) {
      find_out("luck-without-action", "luck is named and no action item stands against it", line_of("lessons learned"));
    }
  }

  void action(const Row& row, const ActionColumns& columns, const std::string& title,
              std::set<std::size_t>& addressed) {
    const std::string kind = plain_name(cell(row, columns.kind));
    if (kind != "prevent" && kind != "mitigate" && kind != "detect") {
      find_out("action-of-another-kind", quoted(title) + " is none of Prevent, Mitigate, Detect", row.line);
    }
    const std::string_view causes = cell(row, columns.causes);
    if (says_nothing(causes))
      find_out("action-without-cause", quoted(title) + " names no factor that it is for", row.line);
    for (std::size_t i = 0; i < causes.size(); ++i) {
      std::size_t number = 0;
      while (i < causes.size() && causes[i] >= '0' && causes[i] <= '9' && number < 100'000) {
        number = number * 10 + static_cast<std::size_t>(causes[i++] - '0');
      }
      if (number > 0) addressed.insert(number);
    }
    if (says_nothing(cell(row, columns.criteria))) {
      find_out("action-without-criteria", quoted(title) + " does not say how its effect will be measured", row.line);
    }
    if (!date_of(cell(row, columns.due).substr(0, 10))) {
      find_out("action-without-due-date", quoted(title) + " has no due date", row.line);
    }
    const std::string status = plain_name(cell(row, columns.status));
    if (status != "ongoing" && status != "complete" && status != "delayed" && status != "canceled") {
      find_out("action-without-status", quoted(title) + " is none of Ongoing, Complete, Delayed, Canceled", row.line);
    }
  }

  void related() {
    if (report_.section("related incidents") == nullptr) return;
    const bool any = std::any_of(report_.related.begin(), report_.related.end(), [&](const Row& row) {
      return &row != report_.related.data() && !row.cells.empty() && !says_nothing(row.cells.front()) &&
             row.cells.front().find("Related Bug ID") == std::string::npos;
    });
    if (!any) find_out("no-related-incident", "no related incident is named", line_of("related incidents"));
  }

  const Report& report_;
  const CcadbPosts& posts_;
  std::vector<Finding>& out_;
  bool preliminary_ = false;
};

}  // namespace

std::vector<Finding> check_ccadb(std::string_view markdown, const CcadbPosts& posts) {
  std::vector<Finding> out;
  const Report report = take_apart(markdown);
  if (report.sections.empty()) {
    out.push_back(
        finding_of("no-incident-report", "there is no heading of an incident report's sections", std::nullopt));
    return out;
  }
  const bool asks_for_closure_only =
      report.sections.size() == 1 && report.sections.front().name == "report closure summary";
  if (!asks_for_closure_only) ReportChecker(report, posts, out).check();
  check_closure(report, out);
  check_updates(report, posts, out);
  std::stable_sort(out.begin(), out.end(),
                   [](const Finding& a, const Finding& b) { return a.line.value_or(0) < b.line.value_or(0); });
  return out;
}

}  // namespace debrief::inline v0
