#include <algorithm>
#include <set>

#include "debrief/io/ccadb.hpp"
#include "io/ccadb/report.hpp"

namespace debrief::inline v0 {

namespace {

using namespace ccadb;

/// A text inside of a table's cell or a list's item: on one line, with nothing in it that starts markup.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|' || c == '<') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out.empty() ? "N/A" : out;
}

/// A text over several lines behind a field's name: lines after the first are indented, so that none becomes a heading.
std::string indented(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "  ";
  }
  return out.empty() ? "N/A" : out;
}

class Writer {
 public:
  explicit Writer(const Review& review) : review_(review) {}

  std::string write() {
    out_ += "## Full Incident Report\n\n### Summary\n\n";
    for (const TemplateField& each : summary_fields) {
      if (each.name == "Timeline summary") {
        out_ += "- **Timeline summary:**\n";
        continue;
      }
      const bool date = each.name.starts_with("Non-compliance");
      field(each.name, summary_value(each.name), date ? "   " : "");
    }
    out_ += "\n### Impact\n\n";
    for (const TemplateField& each : impact_fields) {
      const std::string value = impact_value(each.name);
      if (each.optional && value.empty()) continue;
      field(each.name, value);
    }
    write_timeline();
    write_related();
    write_factors();
    write_lessons();
    write_actions();
    out_ += "\n### Appendix\n\n" + (note("Appendix").empty() ? "N/A" : note("Appendix")) + "\n";
    if (const std::string closure = note("Report Closure Summary"); !closure.empty()) {
      out_ += "\n### Report Closure Summary\n\n" + closure + "\n";
    }
    return std::move(out_);
  }

 private:
  void field(std::string_view name, std::string_view value, std::string_view before = "") {
    out_ += std::string(before) + "- **" + std::string(name) + ":** " + indented(value) + "\n";
  }

  std::string note(std::string_view heading) const {
    std::string out;
    for (const Note& each : review_.notes) {
      if (plain_name(each.heading) == plain_name(heading)) out += (out.empty() ? "" : "\n") + each.text;
    }
    return out;
  }

  std::string milestone(std::string_view name) const {
    if (review_.incidents.empty()) return {};
    for (const Milestone& each : review_.incidents.front().milestones) {
      if (each.name != name) continue;
      if (!each.note.empty() && each.note.front() >= '0' && each.note.front() <= '9') return each.note;
      if (each.at) return text_of(*each.at);
      if (each.not_before) return text_of(local_date(*each.not_before));
    }
    return {};
  }

  std::string summary_value(std::string_view name) const {
    if (name == "Incident description") {
      if (!review_.summary.empty()) return review_.summary;
      return review_.title;
    }
    if (name == "Non-compliance start date") return milestone(milestone::impact_started);
    if (name == "Non-compliance identified date") return milestone(milestone::detected);
    if (name == "Non-compliance end date") return milestone(milestone::resolved);
    return note(name);
  }

  std::string impact_value(std::string_view name) const {
    for (const Incident& incident : review_.incidents) {
      for (const Impact& impact : incident.impacts) {
        if (name == "Incident heuristic" && !impact.text.empty()) return impact.text;
        for (const Quantity& each : impact.quantities) {
          if (name == "Total number of certificates" && each.measure == "certificates") return each.value;
          if (name.starts_with("Total number of \"") && each.measure == "certificates still valid") return each.value;
        }
      }
    }
    return note(name);
  }

  /// "2024-03-04 09:00 UTC" of an event that is known to the minute.
  static std::string moment(const TimelineEvent& event) {
    std::string out = text_of(*event.at);
    if (event.resolution_seconds != 60) return out;
    const std::string offset = out.substr(out.size() - (out.ends_with('Z') ? 1 : 6));
    return out.substr(0, 10) + " " + out.substr(11, 5) + " " + (offset == "Z" ? "UTC" : offset);
  }

  void write_timeline() {
    out_ += "\n### Timeline\n\nTimes without another offset are UTC.\n\n";
    for (const TimelineEvent& event : review_.timeline) {
      const std::string when = event.at ? moment(event) : event.time_as_written;
      out_ += "- " + when + (when.empty() ? "" : " - ") + on_one_line(event.text) + "\n";
    }
    if (review_.timeline.empty()) out_ += "N/A\n";
  }

  void write_related() {
    out_ += "\n### Related Incidents\n\n| Bug | Date | Description |\n| --- | ---- | ----------- |\n";
    const std::string related = note("Related Incidents");
    for (std::string_view rest = related; !rest.empty();) {
      const std::size_t end = rest.find('\n');
      out_ += "| " + std::string(rest.substr(0, end)) + " |\n";
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    if (related.empty()) out_ += "| N/A | N/A | N/A |\n";
  }

  static bool is_not_well(const ContributingFactor& factor) {
    return factor.kind == FactorKind::context && factor.description.empty();
  }

  void write_factors() {
    out_ += "\n### Root Cause Analysis\n\n";
    if (const std::string analysis = note("Root Cause Analysis"); !analysis.empty()) out_ += analysis + "\n\n";
    std::size_t number = 0;
    for (const ContributingFactor& factor : review_.contributing_factors) {
      if (is_not_well(factor)) continue;
      numbers_.push_back(factor.id.text);
      out_ += "**Contributing Factor #" + std::to_string(++number) + ": " + on_one_line(factor.label) + "**\n\n";
      write_factor(factor.description);
    }
    if (number == 0) out_ += "N/A\n";
  }

  /// The paragraphs of a description under the fields that they name.
  void write_factor(std::string_view description) {
    std::vector<std::string> values(factor_fields.size());
    std::size_t current = 0;
    for (std::string_view rest = description; !rest.empty();) {
      const std::size_t end = rest.find("\n\n");
      std::string_view paragraph = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
      for (std::size_t i = 0; i < factor_fields.size(); ++i) {
        const std::string lead = std::string(factor_fields[i].name) + ": ";
        if (!paragraph.starts_with(lead)) continue;
        paragraph.remove_prefix(lead.size());
        current = i;
        break;
      }
      values[current] += (values[current].empty() ? "" : "\n") + std::string(paragraph);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (factor_fields[i].optional && values[i].empty()) continue;
      field(factor_fields[i].name, values[i]);
    }
    out_ += "\n";
  }

  void lesson(std::string_view name, const std::vector<std::string>& items) {
    out_ += "- **" + std::string(name) + ":**" + (items.empty() ? " N/A\n" : "\n");
    for (const std::string& each : items) out_ += "  - " + on_one_line(each) + "\n";
  }

  void write_lessons() {
    std::vector<std::string> well, not_well, luck, additional;
    for (const WentWell& each : review_.went_well) well.push_back(each.text);
    for (const ContributingFactor& each : review_.contributing_factors) {
      if (is_not_well(each)) not_well.push_back(each.label);
    }
    for (const Luck& each : review_.luck) luck.push_back(each.text);
    for (const LearningPoint& each : review_.learning_points) additional.push_back(each.text);
    out_ += "\n### Lessons Learned\n\n";
    lesson("What went well", well);
    lesson("What didn't go well", not_well);
    lesson("Where we got lucky", luck);
    lesson("Additional", additional);
  }

  /// A line "Name: value" that reading put into a description; empty where there is none.
  static std::string kept(const Action& action, std::string_view name) {
    const std::string lead = std::string(name) + ": ";
    for (std::string_view rest = action.description; !rest.empty();) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      if (line.starts_with(lead)) return std::string(line.substr(lead.size()));
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return {};
  }

  std::string causes_of(const Action& action) const {
    if (const std::string written = kept(action, "Corresponding Root Cause(s)"); !written.empty()) return written;
    std::string out;
    for (const auto& id : action.addresses) {
      const auto found = std::find(numbers_.begin(), numbers_.end(), id.text);
      if (found == numbers_.end()) continue;
      out += (out.empty() ? "Root Cause # " : ", # ") + std::to_string(found - numbers_.begin() + 1);
    }
    return out;
  }

  static std::string kind_of(const Action& action) {
    if (!action.type) return kept(action, "Kind");
    switch (*action.type) {
      case ActionType::prevent:
        return "Prevent";
      case ActionType::mitigate_future:
        return "Mitigate";
      case ActionType::detect:
        return "Detect";
      default:
        return std::string(text_of(*action.type));
    }
  }

  static std::string status_of(const Action& action) {
    if (const std::string written = kept(action, "Status"); !written.empty()) return written;
    switch (action.state) {
      case ActionState::done:
      case ActionState::verified:
        return "Complete";
      case ActionState::dropped:
      case ActionState::superseded:
      case ActionState::accepted_risk:
        return "Canceled";
      case ActionState::candidate:
        return {};
      default:
        return "Ongoing";
    }
  }

  void write_actions() {
    out_ +=
        "\n### Action Items\n\n| Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | "
        "Status |\n| ----------- | ---- | --------------------------- | ------------------- | -------- | ------ |\n";
    for (const Action& action : review_.actions) {
      const std::string due = action.due ? text_of(*action.due) : kept(action, "Due Date");
      out_ += "| " + on_one_line(action.title) + " | " + on_one_line(kind_of(action)) + " | " +
              on_one_line(causes_of(action)) + " | " + on_one_line(action.definition_of_done) + " | " +
              on_one_line(due) + " | " + on_one_line(status_of(action)) + " |\n";
    }
    if (review_.actions.empty()) out_ += "| N/A | N/A | N/A | N/A | N/A | N/A |\n";
  }

  const Review& review_;
  std::string out_;
  std::vector<std::string> numbers_;
};

}  // namespace

std::string write_ccadb(const Review& review) {
  return Writer(review).write();
}

}  // namespace debrief::inline v0
