#include "io/ccadb/report.hpp"

#include <algorithm>

#include "debrief/io/ccadb.hpp"

namespace debrief::inline v0::ccadb {

const std::vector<TemplateField> summary_fields = {
    {"CA Owner CCADB unique ID"},  {"Incident description"},           {"Timeline summary", true},
    {"Non-compliance start date"}, {"Non-compliance identified date"}, {"Non-compliance end date"},
    {"Relevant policies"},         {"Source of incident disclosure"}};
const std::vector<TemplateField> impact_fields = {
    {"Total number of certificates"},
    {"Total number of \"remaining valid\" certificates"},
    {"Affected certificate types"},
    {"Incident heuristic"},
    {"Was issuance stopped in response to this incident, and why or why not?"},
    {"Analysis"},
    {"Additional considerations", true}};
const std::vector<TemplateField> factor_fields = {{"Description"},
                                                  {"Timeline"},
                                                  {"Detection"},
                                                  {"Interaction with other factors"},
                                                  {"Root Cause Analysis methodology used", true}};
const std::vector<TemplateField> lesson_fields = {
    {"What went well"}, {"What didn't go well"}, {"Where we got lucky"}, {"Additional"}};
const std::vector<TemplateField> closure_fields = {
    {"Incident description"}, {"Incident Root Cause(s)"}, {"Remediation description"}, {"Commitment summary"}};

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The level of a heading, 0 for another line; `text` becomes its words.
int heading_level(std::string_view& text) {
  std::size_t level = 0;
  while (level < text.size() && text[level] == '#') ++level;
  if (level == 0 || level > 6 || level == text.size() || (text[level] != ' ' && text[level] != '\t')) return 0;
  text = trimmed(text.substr(level));
  while (text.ends_with('#')) text = trimmed(text.substr(0, text.size() - 1));
  return static_cast<int>(level);
}

constexpr std::string_view section_names[] = {
    "summary",     "impact",          "timeline",     "related incidents", "root cause analysis",
    "root causes", "lessons learned", "action items", "appendix",          "report closure summary"};

bool is_section(std::string_view plain) {
  return std::find(std::begin(section_names), std::end(section_names), plain) != std::end(section_names);
}

/// "- **Name:** value" taken apart.
std::optional<Entry> field_of(std::string_view text, std::int64_t line) {
  text = trimmed(text);
  if (text.starts_with("- ") || text.starts_with("* ")) text = trimmed(text.substr(2));
  if (!text.starts_with("**")) return std::nullopt;
  const std::size_t end = text.find("**", 2);
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view name = trimmed(text.substr(2, end - 2));
  std::string_view value = trimmed(text.substr(end + 2));
  const bool inside = name.ends_with(':');
  if (inside) name = trimmed(name.substr(0, name.size() - 1));
  if (!inside) {
    if (!value.starts_with(':')) return std::nullopt;
    value = trimmed(value.substr(1));
  }
  if (name.empty()) return std::nullopt;
  return Entry{std::string(name), std::string(value), line};
}

bool starts_factor(std::string_view plain) {
  return plain.starts_with("contributing factor") || plain.starts_with("root cause #") || plain.starts_with("issue ");
}

/// "Contributing Factor #1: Title" without what stands before the title.
std::string title_of(std::string_view text) {
  const std::size_t colon = text.find(':');
  std::string_view out = colon == std::string_view::npos ? text : trimmed(text.substr(colon + 1));
  while (out.ends_with('*') || out.ends_with(':')) out = trimmed(out.substr(0, out.size() - 1));
  while (out.starts_with('*')) out = trimmed(out.substr(1));
  return std::string(out.empty() ? trimmed(text) : out);
}

void append_line(std::string& value, std::string_view text) {
  text = trimmed(text);
  if (value.empty()) {
    value = text;
  } else {
    value += '\n';
    value += text;
  }
}

bool known_field(std::string_view name, const std::vector<TemplateField>& fields) {
  const std::string plain = plain_name(name);
  return std::any_of(fields.begin(), fields.end(),
                     [&](const TemplateField& each) { return plain == plain_name(each.name); });
}

/// The fields of a section. A bold lead that the template does not have belongs to the value before it.
std::vector<Entry> fields_of(const Section& section, const std::vector<TemplateField>& known) {
  std::vector<Entry> out;
  for (const Line& line : section.lines) {
    std::string_view text = line.text;
    const int level = heading_level(text);
    std::optional<Entry> field =
        level > 0 ? Entry{std::string(text), {}, line.number} : field_of(line.text, line.number);
    if (field && (known_field(field->name, known) || out.empty() || plain_name(field->name) == "other")) {
      out.push_back(std::move(*field));
    } else if (!out.empty()) {
      append_line(out.back().value, line.text);
    } else if (!trimmed(line.text).empty()) {
      out.push_back({"", std::string(trimmed(line.text)), line.number});
    }
  }
  for (Entry& each : out) {
    while (each.value.ends_with('\n')) each.value.pop_back();
  }
  return out;
}

std::vector<Row> rows_of(const Section& section) {
  std::vector<Row> out;
  for (const Line& line : section.lines) {
    std::string_view text = trimmed(line.text);
    if (!text.starts_with('|')) continue;
    text.remove_prefix(1);
    Row row;
    row.line = line.number;
    std::string held;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '|' || text[i + 1] == '<')) {
        held += text[++i];
      } else if (text[i] == '|') {
        row.cells.emplace_back(trimmed(held));
        held.clear();
      } else {
        held += text[i];
      }
    }
    if (!trimmed(held).empty()) row.cells.emplace_back(trimmed(held));
    const bool rule = std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& each) {
      return each.find_first_not_of("-: ") == std::string::npos;
    });
    if (!rule) out.push_back(std::move(row));
  }
  return out;
}

void read_factors(const Section& section, Report& report) {
  for (const Line& line : section.lines) {
    std::string_view text = line.text;
    const int level = heading_level(text);
    std::string_view bare = trimmed(text);
    const bool bold = level == 0 && bare.starts_with("**") && starts_factor(plain_name(bare));
    if (bold || (level > 0 && starts_factor(plain_name(text)))) {
      report.factors.push_back({title_of(bare), {}, line.number});
      continue;
    }
    if (report.factors.empty()) {
      append_line(report.analysis, line.text);
      continue;
    }
    std::vector<Entry>& fields = report.factors.back().fields;
    std::optional<Entry> field = field_of(line.text, line.number);
    if (field && known_field(field->name, factor_fields)) {
      fields.push_back(std::move(*field));
    } else if (!fields.empty()) {
      append_line(fields.back().value, line.text);
    } else if (!trimmed(line.text).empty()) {
      fields.push_back({"Description", std::string(trimmed(line.text)), line.number});
    }
  }
  for (Factor& factor : report.factors) {
    for (Entry& each : factor.fields) {
      while (each.value.ends_with('\n')) each.value.pop_back();
    }
  }
  while (report.analysis.ends_with('\n')) report.analysis.pop_back();
}

}  // namespace

std::string plain_name(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\xE2\x80\x99") || rest.starts_with("\xE2\x80\x98")) {
      out += '\'';
      i += 2;
    } else if (rest.starts_with("\xE2\x80\x9C") || rest.starts_with("\xE2\x80\x9D")) {
      out += '"';
      i += 2;
    } else if (text[i] != '*' && text[i] != '_' && text[i] != '`') {
      out += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    }
  }
  while (!out.empty() && (out.back() == ':' || out.back() == '?' || out.back() == ' ')) out.pop_back();
  return std::string(trimmed(out));
}

const Section* Report::section(std::string_view name) const {
  const auto found =
      std::find_if(sections.begin(), sections.end(), [&](const Section& each) { return each.name == name; });
  return found == sections.end() ? nullptr : &*found;
}

const Entry* find(const std::vector<Entry>& fields, std::string_view name) {
  const std::string plain = plain_name(name);
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const Entry& each) { return plain_name(each.name) == plain; });
  return found == fields.end() ? nullptr : &*found;
}

bool says_nothing(std::string_view value) {
  std::string plain = plain_name(value);
  while (plain.ends_with('.')) plain.pop_back();
  return plain.empty() || plain == "n/a" || plain == "n.a" || plain == "na" || plain == "none" || plain == "-";
}

std::vector<Entry> items_of(const Entry& field) {
  std::vector<Entry> out;
  std::string_view rest = field.value;
  std::int64_t number = field.line;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    std::string_view text = trimmed(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const std::int64_t line = number++;
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
    const bool counted = digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')');
    const bool bullet = text.starts_with("- ") || text.starts_with("* ") || counted;
    if (bullet) text = trimmed(text.substr(counted ? digits + 1 : 2));
    if (text.empty()) continue;
    if (bullet || out.empty()) {
      out.push_back({field.name, std::string(text), line});
    } else {
      append_line(out.back().value, text);
    }
  }
  std::erase_if(out, [](const Entry& each) { return says_nothing(each.value); });
  return out;
}

ActionColumns action_columns(const std::vector<Row>& rows) {
  ActionColumns out;
  if (rows.empty()) return out;
  const auto place = [&](std::string_view name, std::size_t& column) {
    column = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < rows.front().cells.size(); ++i) {
      if (plain_name(rows.front().cells[i]).starts_with(name)) {
        column = i;
        return;
      }
    }
  };
  place("action item", out.item);
  place("kind", out.kind);
  place("corresponding", out.causes);
  place("evaluation", out.criteria);
  place("due", out.due);
  place("status", out.status);
  return out.item == static_cast<std::size_t>(-1) ? ActionColumns{} : out;
}

std::string_view cell(const Row& row, std::size_t column) {
  return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view();
}

Finding finding_of(std::string_view rule_name, std::string message, std::optional<std::int64_t> line) {
  Finding out;
  for (const ReadingRule& rule : ccadb_rules()) {
    if (rule.name != rule_name) continue;
    out.code = rule.code;
    out.name = rule.name;
    out.severity = rule.severity;
    out.why = rule.why;
    out.suggestion = rule.suggestion;
  }
  out.message = std::move(message);
  out.line = line;
  if (line) out.column = 1;
  return out;
}

Report take_apart(std::string_view markdown) {
  Report out;
  bool fenced = false;
  std::int64_t number = 0;
  for (std::string_view rest = markdown; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trimmed(line).starts_with("```")) fenced = !fenced;
    std::string_view words = line;
    const int level = fenced ? 0 : heading_level(words);
    const std::string plain = level > 0 ? plain_name(words) : std::string();
    if (level > 0 && plain.ends_with("incident report")) {
      if (out.heading.empty()) {
        out.heading = plain;
        out.heading_line = number;
      }
    } else if (level > 0 && is_section(plain)) {
      out.sections.push_back({plain == "root causes" ? "root cause analysis" : plain, number, {}});
    } else if (!out.sections.empty()) {
      out.sections.back().lines.push_back({line, number});
    }
  }
  for (const Section& section : out.sections) {
    if (section.name == "summary") out.summary = fields_of(section, summary_fields);
    if (section.name == "impact") out.impact = fields_of(section, impact_fields);
    if (section.name == "lessons learned") out.lessons = fields_of(section, lesson_fields);
    if (section.name == "report closure summary") out.closure = fields_of(section, closure_fields);
    if (section.name == "action items") out.actions = rows_of(section);
    if (section.name == "related incidents") out.related = rows_of(section);
    if (section.name == "root cause analysis") read_factors(section, out);
  }
  return out;
}

}  // namespace debrief::inline v0::ccadb
