#include <algorithm>

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "debrief/io/ccadb.hpp"
#include "io/bytes_kind.hpp"
#include "io/ccadb/report.hpp"
#include "io/ccadb/timeline.hpp"

namespace debrief::inline v0 {

namespace {

using namespace ccadb;

/// The beginning of a text as a title: its first sentence, at most 100 bytes.
std::string title_from(std::string_view text) {
  std::string_view out = text.substr(0, text.find('\n'));
  const std::size_t stop = out.find(". ");
  if (stop != std::string_view::npos) out = out.substr(0, stop);
  while (out.ends_with('.')) out.remove_suffix(1);
  if (out.size() > 100) {
    std::size_t end = out.rfind(' ', 97);
    if (end == std::string_view::npos || end == 0) end = 97;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) --end;
    return std::string(out.substr(0, end)) + "…";
  }
  return std::string(out);
}

Instant at_second(const Date& day, std::int32_t second) {
  Instant out;
  out.unix_seconds = days_of(day) * 86'400 + second;
  return out;
}

class Reader {
 public:
  Reader(const Report& report, const CcadbOptions& options, std::vector<Finding>& findings)
      : report_(report), options_(options), findings_(findings) {}

  Review read() {
    out_.id = options_.id;
    out_.stage = Stage::draft;
    Incident& incident = out_.incidents.emplace_back();
    incident.id = options_.id + ":incident";
    incident.customer_facing = true;
    read_summary(incident);
    read_impact(incident);
    read_timeline();
    read_factors();
    read_lessons();
    read_actions();
    read_rest();
    out_.title = !options_.title.empty() ? options_.title : title_from(out_.summary);
    if (out_.title.empty()) out_.title = "Incident report";
    incident.title = out_.title;
    return std::move(out_);
  }

 private:
  void note(std::string heading, std::string_view text, std::int64_t line) {
    if (says_nothing(text)) return;
    Note& note = out_.notes.emplace_back();
    note.heading = std::move(heading);
    note.text = text;
    note.source_line = line;
  }

  /// Fields that no member of a review is for, and such as the template does not have.
  void keep_others(const std::vector<Entry>& fields, std::string_view part,
                   std::initializer_list<std::string_view> read) {
    for (const Entry& each : fields) {
      const std::string plain = plain_name(each.name);
      const bool known =
          std::any_of(read.begin(), read.end(), [&](std::string_view name) { return plain == plain_name(name); });
      if (!known) note(each.name.empty() ? std::string(part) : each.name, each.value, each.line);
    }
  }

  void milestone(Incident& incident, std::string_view name, std::string_view field) {
    const Entry* found = find(report_.summary, field);
    if (found == nullptr || says_nothing(found->value)) return;
    const ReportTime time = time_of(found->value);
    if (!time.at && !time.day) {
      findings_.push_back(finding_of("time-not-understood-in-report",
                                     std::string(field) + ": " + quoted(found->value) + " begins with no date",
                                     found->line));
      note(found->name, found->value, found->line);
      return;
    }
    Milestone& made = incident.milestones.emplace_back();
    made.name = name;
    made.at = time.at;
    made.precision = time.at ? Precision::exact : Precision::bounded;
    if (time.day) {
      made.not_before = at_second(*time.day, 0);
      made.not_after = at_second(*time.day, 86'399);
    }
    made.note = found->value;
  }

  void read_summary(Incident& incident) {
    if (const Entry* found = find(report_.summary, "Incident description")) {
      if (!says_nothing(found->value)) out_.summary = found->value;
    }
    incident.summary = out_.summary;
    milestone(incident, milestone::impact_started, "Non-compliance start date");
    milestone(incident, milestone::detected, "Non-compliance identified date");
    milestone(incident, milestone::resolved, "Non-compliance end date");
    keep_others(report_.summary, "Summary",
                {"Incident description", "Non-compliance start date", "Non-compliance identified date",
                 "Non-compliance end date"});
  }

  void read_impact(Incident& incident) {
    Impact impact;
    impact.id = options_.id + ":impact";
    for (const auto& [field, measure] :
         {std::pair{"Total number of certificates", "certificates"},
          {"Total number of \"remaining valid\" certificates", "certificates still valid"}}) {
      const Entry* found = find(report_.impact, field);
      if (found == nullptr || says_nothing(found->value)) continue;
      Quantity& quantity = impact.quantities.emplace_back();
      quantity.measure = measure;
      quantity.value = found->value;
      quantity.unit = "certificates";
    }
    if (const Entry* found = find(report_.impact, "Incident heuristic");
        found != nullptr && !says_nothing(found->value)) {
      impact.text = found->value;
      impact.source_line = found->line;
    }
    if (!impact.quantities.empty() || !impact.text.empty()) incident.impacts.push_back(std::move(impact));
    keep_others(
        report_.impact, "Impact",
        {"Total number of certificates", "Total number of \"remaining valid\" certificates", "Incident heuristic"});
  }

  void read_timeline() {
    ReportTimeline timeline = timeline_of(report_);
    std::size_t number = 0;
    for (TimelineEvent& event : timeline.events) {
      event.id = options_.id + ":event:" + std::to_string(++number);
      out_.timeline.push_back(std::move(event));
    }
    for (const std::int64_t line : timeline.without_zone) {
      findings_.push_back(finding_of("time-without-offset", "a time without its offset, read as UTC", line));
    }
    std::string rest;
    for (const Line& line : timeline.others) rest += (rest.empty() ? "" : "\n") + std::string(line.text);
    if (!rest.empty()) note("Timeline", rest, timeline.others.front().number);
  }

  void read_factors() {
    if (!report_.analysis.empty()) note("Root Cause Analysis", report_.analysis, line_of("root cause analysis"));
    std::size_t number = 0;
    for (const Factor& each : report_.factors) {
      ContributingFactor& factor = out_.contributing_factors.emplace_back();
      factor.id = options_.id + ":factor:" + std::to_string(++number);
      factor.label = each.title;
      factor.source_line = each.line;
      for (const Entry& field : each.fields) {
        if (says_nothing(field.value)) continue;
        const bool first = plain_name(field.name) == "description" && factor.description.empty();
        if (!factor.description.empty()) factor.description += "\n\n";
        factor.description += first ? field.value : field.name + ": " + field.value;
      }
    }
    if (number > 0) {
      findings_.push_back(finding_of("root-causes-are-factors",
                                     counted(number, "condition stands", "conditions stand") +
                                         " under \"Root Cause Analysis\" and became contributing factors",
                                     line_of("root cause analysis")));
    }
  }

  std::int64_t line_of(std::string_view section) const {
    const Section* found = report_.section(section);
    return found == nullptr ? 1 : found->line;
  }

  template <class Add>
  void each_item(std::string_view name, const Add& add) {
    if (const Entry* found = find(report_.lessons, name)) {
      std::size_t number = 0;
      for (const Entry& item : items_of(*found)) add(item, std::to_string(++number));
    }
  }

  void read_lessons() {
    each_item("What went well", [&](const Entry& item, const std::string& number) {
      WentWell& made = out_.went_well.emplace_back();
      made.id = options_.id + ":well:" + number;
      made.text = item.value;
      made.source_line = item.line;
    });
    each_item("What didn't go well", [&](const Entry& item, const std::string& number) {
      ContributingFactor& made = out_.contributing_factors.emplace_back();
      made.id = options_.id + ":not-well:" + number;
      made.label = item.value;
      made.kind = FactorKind::context;
      made.source_line = item.line;
    });
    each_item("Where we got lucky", [&](const Entry& item, const std::string& number) {
      Luck& made = out_.luck.emplace_back();
      made.id = options_.id + ":luck:" + number;
      made.text = item.value;
      made.source_line = item.line;
    });
    for (const std::string_view name : {"Additional", "Other"}) {
      each_item(name, [&](const Entry& item, const std::string& number) {
        LearningPoint& made = out_.learning_points.emplace_back();
        made.id = options_.id + ":learned:" + number;
        made.text = item.value;
        made.source_line = item.line;
      });
    }
    keep_others(report_.lessons, "Lessons Learned",
                {"What went well", "What didn't go well", "Where we got lucky", "Additional", "Other"});
  }

  /// "Root Cause # 1, # 2" as the ids of those factors; what names no factor stays text.
  void address(Action& action, std::string_view causes) {
    bool all_known = true;
    for (std::size_t i = 0; i < causes.size();) {
      if (causes[i] < '0' || causes[i] > '9') {
        ++i;
        continue;
      }
      std::size_t number = 0;
      while (i < causes.size() && causes[i] >= '0' && causes[i] <= '9' && number < 100'000) {
        number = number * 10 + static_cast<std::size_t>(causes[i++] - '0');
      }
      if (number >= 1 && number <= report_.factors.size()) {
        action.addresses.emplace_back(options_.id + ":factor:" + std::to_string(number));
      } else {
        all_known = false;
      }
    }
    if (action.addresses.empty() || !all_known) add_line(action.description, "Corresponding Root Cause(s)", causes);
  }

  static void add_line(std::string& text, std::string_view name, std::string_view value) {
    if (says_nothing(value)) return;
    text += (text.empty() ? "" : "\n") + std::string(name) + ": " + std::string(value);
  }

  void read_actions() {
    const ActionColumns columns = action_columns(report_.actions);
    for (std::size_t i = 1; i < report_.actions.size(); ++i) {
      const Row& row = report_.actions[i];
      const std::string_view title = cell(row, columns.item);
      if (says_nothing(title) || title == "Example") continue;
      Action& action = out_.actions.emplace_back();
      action.id = options_.id + ":action:" + std::to_string(i);
      action.title = title;
      action.source_line = row.line;
      const std::string kind = plain_name(cell(row, columns.kind));
      if (kind == "prevent") action.type = ActionType::prevent;
      if (kind == "mitigate") action.type = ActionType::mitigate_future;
      if (kind == "detect") action.type = ActionType::detect;
      if (!action.type) add_line(action.description, "Kind", cell(row, columns.kind));
      address(action, cell(row, columns.causes));
      if (!says_nothing(cell(row, columns.criteria))) action.definition_of_done = cell(row, columns.criteria);
      const std::string_view due = cell(row, columns.due);
      action.due = date_of(due.substr(0, 10));
      if (!action.due) add_line(action.description, "Due Date", due);
      const std::string status = plain_name(cell(row, columns.status));
      action.state = status == "complete" || status == "completed"   ? ActionState::done
                     : status == "canceled" || status == "cancelled" ? ActionState::dropped
                     : status == "ongoing" || status == "delayed"    ? ActionState::in_progress
                                                                     : ActionState::committed;
      if (status != "ongoing" && status != "complete" && status != "completed") {
        add_line(action.description, "Status", cell(row, columns.status));
      }
      if (action.state == ActionState::dropped) action.dropped_because = "The report says canceled.";
    }
  }

  void read_rest() {
    std::string related;
    for (std::size_t i = 1; i < report_.related.size(); ++i) {
      const Row& row = report_.related[i];
      if (row.cells.empty() || says_nothing(row.cells.front()) ||
          row.cells.front().find("Related Bug ID") != std::string::npos) {
        continue;
      }
      std::string line;
      for (const std::string& each : row.cells) line += (line.empty() ? "" : " | ") + each;
      related += (related.empty() ? "" : "\n") + line;
    }
    if (!related.empty()) note("Related Incidents", related, line_of("related incidents"));
    for (const Section& section : report_.sections) {
      if (section.name != "appendix" && section.name != "report closure summary") continue;
      std::string text;
      for (const Line& line : section.lines) text += std::string(line.text) + "\n";
      while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
      while (text.starts_with('\n')) text.erase(0, 1);
      note(section.name == "appendix" ? "Appendix" : "Report Closure Summary", text, section.line);
    }
  }

  const Report& report_;
  const CcadbOptions& options_;
  std::vector<Finding>& findings_;
  Review out_;
};

}  // namespace

Reading<Review> read_ccadb(std::string_view markdown, const CcadbOptions& options) {
  Reading<Review> out;
  const Report report = take_apart(markdown);
  if (report.sections.empty()) {
    std::string_view other = io_detail::packed(markdown);
    if (other.empty()) other = io_detail::no_export(markdown);
    if (other.empty()) other = "there is no heading of an incident report's sections";
    out.findings.push_back(finding_of("no-incident-report", std::string(other), std::nullopt));
    return out;
  }
  out.value = Reader(report, options, out.findings).read();
  sort_findings(out.findings);
  return out;
}

}  // namespace debrief::inline v0
