#include "cli/language_evaluation.hpp"

#include <algorithm>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>
#include <stdexcept>

#include "debrief/check/language.hpp"

namespace debrief::cli {

namespace {

struct Label {
  std::string family;
  std::string rule;
  std::string span;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool grave = false;
};

struct Mark {
  std::string family;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool grave = false;
};

bool agree(const Mark& mark, const Label& label) {
  return mark.family == label.family && mark.begin < label.end && label.begin < mark.end;
}

/// Adds up one row. With `grave_only`, lesser findings and labels are not looked at.
void count(const std::vector<Mark>& marks, const std::vector<Label>& labels, bool grave_only, Agreement& all,
           std::map<std::string, Agreement>& by_family) {
  for (const Mark& mark : marks) {
    if (grave_only && !mark.grave) continue;
    const bool right = std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
      return (!grave_only || label.grave) && agree(mark, label);
    });
    Agreement& family = by_family[mark.family];
    ++(right ? all.right : all.wrong);
    ++(right ? family.right : family.wrong);
  }
  for (const Label& label : labels) {
    if (grave_only && !label.grave) continue;
    const bool found = std::any_of(marks.begin(), marks.end(),
                                   [&](const Mark& mark) { return (!grave_only || mark.grave) && agree(mark, label); });
    Agreement& family = by_family[label.family];
    ++(found ? all.found : all.missed);
    ++(found ? family.found : family.missed);
  }
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// A row's text as it stood: below its heading, and as an item where the row's `kind` is "li".
struct Reading {
  std::string text;
  TextKind kind = TextKind::plain;
  std::size_t lead = 0;  ///< Bytes before the row's own text.
};

Reading in_its_place(const nlohmann::json& row, const std::string& text) {
  Reading out;
  const std::string heading = one_line(row.value("heading", std::string()));
  if (!heading.empty()) {
    out.text = "## " + heading + "\n\n";
    out.kind = TextKind::markdown;
  }
  if (row.value("kind", std::string()) == "li") out.text += "- ";
  out.lead = out.text.size();
  out.text += text;
  return out;
}

void evaluate_row(const nlohmann::json& row, const LanguageMatcher& matcher, Evaluation& out) {
  const std::string text = row.at("text");
  std::vector<Label> labels;
  for (const nlohmann::json& entry : row.at("labels")) {
    Label label;
    label.rule = entry.at("rule");
    label.family = entry.at("family");
    label.span = entry.value("span", std::string());
    label.grave = entry.at("severity") == "E" || entry.at("severity") == "W";
    const std::size_t at = text.find(label.span);
    label.begin = at == std::string::npos ? 0 : at;
    label.end = at == std::string::npos ? text.size() : at + label.span.size();
    labels.push_back(std::move(label));
  }
  std::vector<Mark> marks;
  const Reading reading = in_its_place(row, text);
  std::vector<Finding> findings = matcher.match(reading.text, reading.kind, LanguageScope::automatic);
  std::erase_if(findings, [&](const Finding& finding) { return finding.span->start < reading.lead; });
  for (const Finding& finding : findings) {
    marks.push_back({finding.code.substr(0, 2), finding.span->start - reading.lead, finding.span->end - reading.lead,
                     finding.severity != Severity::info});
  }
  ++out.rows;
  count(marks, labels, true, out.grave, out.grave_by_family);
  count(marks, labels, false, out.any, out.any_by_family);
  const bool fires = std::any_of(marks.begin(), marks.end(), [](const Mark& m) { return m.grave; });
  const bool should = std::any_of(labels.begin(), labels.end(), [](const Label& l) { return l.grave; });
  if (fires) ++(should ? out.grave_rows.right : out.grave_rows.wrong);
  if (should) ++(fires ? out.grave_rows.found : out.grave_rows.missed);

  const std::string id = row.value("id", std::string("?"));
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const bool right = std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
      return agree(marks[i], label) && label.grave == marks[i].grave;
    });
    if (right) continue;
    out.disagreements.push_back(id + " false " + (marks[i].grave ? "grave " : "info ") + findings[i].code + " [" +
                                text.substr(marks[i].begin, marks[i].end - marks[i].begin) + "] " + one_line(text));
  }
  for (const Label& label : labels) {
    const bool found = std::any_of(marks.begin(), marks.end(),
                                   [&](const Mark& mark) { return agree(mark, label) && mark.grave == label.grave; });
    if (found) continue;
    out.disagreements.push_back(id + " missed " + (label.grave ? "grave " : "info ") + label.rule + " [" + label.span +
                                "] " + one_line(text));
  }
}

void write_line(std::ostream& out, const std::string& name, const Agreement& a) {
  out << std::left << std::setw(14) << name << std::right << std::fixed << std::setprecision(3) << std::setw(10)
      << a.precision() << std::setw(8) << a.recall() << std::setw(8) << a.right << std::setw(8) << a.wrong
      << std::setw(8) << a.missed << '\n';
}

}  // namespace

Evaluation evaluate_language(std::string_view rows) {
  const LanguageMatcher matcher;
  Evaluation out;
  std::size_t number = 0;
  while (!rows.empty()) {
    const std::size_t end = rows.find('\n');
    const std::string_view line = rows.substr(0, end);
    rows.remove_prefix(end == std::string_view::npos ? rows.size() : end + 1);
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      evaluate_row(nlohmann::json::parse(line), matcher, out);
    } catch (const nlohmann::json::exception& problem) {
      throw std::runtime_error("line " + std::to_string(number) + " is no labelled row: " + problem.what());
    }
  }
  return out;
}

void write_evaluation(std::ostream& out, const Evaluation& evaluation, bool with_disagreements) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  text << evaluation.rows << " rows\n";
  const auto heading = [&text](const char* what) {
    text << std::left << std::setw(14) << what << "  precision  recall   right   wrong  missed\n";
  };
  heading("errors, warnings");
  for (const auto& [family, agreement] : evaluation.grave_by_family) write_line(text, family, agreement);
  write_line(text, "all", evaluation.grave);
  write_line(text, "rows", evaluation.grave_rows);
  heading("every severity");
  for (const auto& [family, agreement] : evaluation.any_by_family) write_line(text, family, agreement);
  write_line(text, "all", evaluation.any);
  if (with_disagreements) {
    for (const std::string& line : evaluation.disagreements) text << line << '\n';
  }
  out << text.str();
}

}  // namespace debrief::cli
