#include "debrief/io/import/veris.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "debrief/io/write.hpp"
#include "io/import/json_node.hpp"
#include "io/record_reader.hpp"
#include "io/text_position.hpp"

namespace debrief::inline v0 {

namespace {

using import_detail::Node;

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t out = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return out;
}

/// Reads the records of one JSON text.
class VerisReader {
 public:
  VerisReader(std::string_view text, std::int64_t first_line, std::vector<Review>& out, std::vector<Finding>& findings)
      : text_(text), first_line_(first_line), lines_(text), out_(out), findings_(findings) {}

  void read(const std::vector<json::Value>& values) {
    const Node root(values, 0);
    if (!root.is_array()) return read_record(root);
    for (const Node each : root.items()) read_record(each);
  }

 private:
  std::string_view raw(Node node) const {
    return node ? text_.substr(node.value().begin, node.value().end - node.value().begin) : std::string_view();
  }
  /// A text or number as written; empty for everything else.
  std::string_view scalar(Node node) const {
    if (node.is_text()) return node.text();
    return node.is(json::Kind::number) ? raw(node) : std::string_view();
  }
  std::int64_t line_of(Node node) const { return lines_.position(node.offset()).first + first_line_ - 1; }

  void find(std::string_view name, std::string message, Node at) {
    if (findings_.size() >= 1000) return;
    for (const ReadingRule& rule : veris_rules()) {
      if (rule.name != name) continue;
      Finding& out = findings_.emplace_back();
      out.code = rule.code;
      out.name = rule.name;
      out.severity = rule.severity;
      out.message = std::move(message);
      out.why = rule.why;
      out.suggestion = rule.suggestion;
      out.line = line_of(at);
      out.column = lines_.position(at.offset()).second;
    }
  }

  void note(Review& review, std::string heading, std::string_view text, Node at) {
    if (text.empty()) return;
    Note& made = review.notes.emplace_back();
    made.heading = std::move(heading);
    made.text = text;
    made.source_line = line_of(at);
  }

  void read_record(Node record) {
    if (!record.is_object() || (!record["security_incident"] && !record["action"] && !record["incident_id"])) {
      return find("no-veris-record", "this is no VERIS record", record);
    }
    Review review;
    const std::string_view native = scalar(record["incident_id"]);
    review.id = "veris:" + (native.empty() ? "line-" + std::to_string(line_of(record)) : std::string(native));
    review.stage = Stage::draft;
    Incident& incident = review.incidents.emplace_back();
    incident.id = review.id.text + ":incident";
    incident.summary = record["summary"].text();
    review.summary = incident.summary;
    read_kind(review, incident, record);
    read_victim(review, record);
    read_actions(review, record["action"]);
    read_discovery(review, record["discovery_method"]);
    read_actor(review, record["actor"]);
    read_timeline(review, record["timeline"], record);
    read_impact(review, incident, record);
    read_texts(review, record);
    review.title = title_of(review);
    incident.title = review.title;
    review.extensions.emplace().text = "{\"veris\":" + json::minified(raw(record)) + "}";
    out_.push_back(std::move(review));
  }

  static std::string title_of(const Review& review) {
    if (!review.summary.empty()) {
      std::string_view text = review.summary;
      text = text.substr(0, text.find('\n'));
      if (text.size() <= 100) return std::string(text);
      std::size_t end = text.rfind(' ', 97);
      if (end == std::string_view::npos || end == 0) end = 97;
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
      return std::string(text.substr(0, end)) + "…";
    }
    if (!review.contributing_factors.empty()) return "Security incident: " + review.contributing_factors.front().label;
    return "Security incident";
  }

  void read_kind(Review& review, Incident& incident, Node record) {
    const std::string_view kind = record["security_incident"].text();
    if (kind == "Near miss") {
      incident.kind = IncidentKind::near_miss;
    } else if (kind == "False positive") {
      incident.kind = IncidentKind::surprise;
    } else if (kind == "Confirmed") {
      if (!record["attribute"].is_object()) {
        find("confirmed-without-attribute", "a confirmed incident without an attribute", record);
      }
    }
    if (!kind.empty() && kind != "Confirmed") note(review, "security_incident", kind, record["security_incident"]);
    note(review, "confidence", record["confidence"].text(), record["confidence"]);
  }

  void read_victim(Review& review, Node record) {
    const Node victim = record["victim"];
    for (const std::string_view member : {"victim_id", "industry", "employee_count", "state", "region"}) {
      std::string words;
      for (const Node each : victim[member].items()) words += (words.empty() ? "" : ", ") + std::string(scalar(each));
      note(review, "victim." + std::string(member), words.empty() ? scalar(victim[member]) : words, victim[member]);
    }
    std::string assets;
    for (const Node asset : record["asset"]["assets"].items()) {
      assets += (assets.empty() ? "" : ", ") + std::string(asset["variety"].text());
    }
    note(review, "asset.assets", assets, record["asset"]);
  }

  static const VerisTerm* term_of(std::string_view path, std::string_view term) {
    for (const VerisTerm& each : veris_terms()) {
      if (each.path == path && each.term == term) return &each;
    }
    return nullptr;
  }

  /// The items of a list, or the text itself.
  static std::vector<Node> each_of(Node node) {
    std::vector<Node> out;
    if (node.is_text()) out.push_back(node);
    for (const Node each : node.items()) {
      if (each.is_text()) out.push_back(each);
    }
    return out;
  }

  void add_factor(Review& review, std::string_view path, std::string_view term, FactorKind kind, Node at) {
    if (term.empty() || term == "Unknown" || term == "NA") return;
    const VerisTerm* known = term_of(path, term);
    ContributingFactor& factor = review.contributing_factors.emplace_back();
    factor.id = review.id.text + ":factor:" + std::to_string(review.contributing_factors.size());
    factor.kind = kind;
    factor.source_line = line_of(at);
    factor.incidents.push_back(review.incidents.front().id);
    if (known == nullptr) {
      factor.label = std::string(path.substr(0, path.rfind('.'))) + ": " + std::string(term);
      const std::size_t dot = factor.label.find("action.");
      if (dot == 0) factor.label.erase(0, 7);
      return;
    }
    factor.label = known->label;
    factor.code = known->code;
    if (!known->note.empty()) {
      factor.description = known->note;
      find("judging-term", quoted(term) + " became \"" + std::string(known->label) + "\"", at);
    }
  }

  void read_actions(Review& review, Node actions) {
    for (const Node action : actions.members()) {
      const std::string name(action.key());
      const bool by_somebody = name == "hacking" || name == "malware" || name == "social" || name == "physical";
      const FactorKind kind = by_somebody || name == "environmental" ? FactorKind::trigger : FactorKind::condition;
      if (name == "unknown") continue;
      // The community database's short form is a list of varieties in place of an object.
      const Node varieties = action.is_object() ? action["variety"] : action;
      for (const Node each : each_of(varieties)) {
        add_factor(review, "action." + name + ".variety", each.text(), kind, each);
      }
      for (const Node each : each_of(action["vector"])) {
        if (name == "error") {
          add_factor(review, "action.error.vector", each.text(), kind, each);
        } else {
          note(review, "action." + name + ".vector", each.text(), each);
        }
      }
      note(review, "action." + name + ".notes", action["notes"].text(), action["notes"]);
      for (const Node each : action["vulnerabilities"].items()) {
        note(review, "action." + name + ".vulnerability", each.text(), each);
      }
    }
  }

  void read_discovery(Review& review, Node method) {
    for (const Node side : method.members()) {
      for (const Node each : each_of(side["variety"])) {
        const std::string path = "discovery_method." + std::string(side.key()) + ".variety";
        if (term_of(path, each.text()) != nullptr) add_factor(review, path, each.text(), FactorKind::context, each);
        note(review, path, each.text(), each);
      }
    }
    note(review, "discovery_method", method.text(), method);
  }

  void read_actor(Review& review, Node actor) {
    const Node inside = actor["internal"];
    if (inside && !each_of(inside.is_object() ? inside["variety"] : inside).empty()) {
      find("actor-left-out", "the record names an actor inside by their role", inside);
    }
    for (const std::string_view side : {"external", "partner"}) {
      for (const Node each : each_of(actor[side]["variety"])) {
        note(review, "actor." + std::string(side) + ".variety", each.text(), each);
      }
    }
  }

  void read_timeline(Review& review, Node timeline, Node record) {
    const Node when = timeline["incident"];
    const auto year = whole_number(scalar(when["year"]));
    if (!year || *year < 1 || *year > 9998) {
      find("year-missing", "timeline.incident has no year", when ? when : record);
    } else {
      Milestone milestone;
      milestone.name = milestone::impact_started;
      milestone.precision = Precision::bounded;
      milestone.provenance = Provenance::reconstructed;
      const auto month = whole_number(scalar(when["month"]));
      const auto day = whole_number(scalar(when["day"]));
      const bool has_month = month && *month >= 1 && *month <= 12;
      Date first;
      first.year = static_cast<std::int16_t>(*year);
      first.month = has_month ? static_cast<std::uint8_t>(*month) : std::uint8_t{1};
      const auto written = std::to_string(10'000 + *year).substr(1) + "-" +
                           std::to_string(100 + first.month).substr(1) + "-" +
                           std::to_string(100 + (day && *day >= 1 && *day <= 31 ? *day : 0)).substr(1);
      const auto exact_day = has_month && day ? date_of(written) : std::nullopt;
      if (exact_day) first = *exact_day;
      Date next = first;
      if (exact_day) {
        next = date_of_days(days_of(first) + 1);
      } else if (has_month && first.month < 12) {
        ++next.month;
      } else {
        ++next.year;
        next.month = 1;
      }
      milestone.not_before.emplace().unix_seconds = days_of(first) * 86'400;
      milestone.not_after.emplace().unix_seconds = days_of(next) * 86'400 - 1;
      milestone.note = "VERIS gives " +
                       std::string(exact_day   ? "the day"
                                   : has_month ? "the month"
                                               : "the year") +
                       " of the incident.";
      review.incidents.front().milestones.push_back(std::move(milestone));
    }
    for (const std::string_view step : {"compromise", "exfiltration", "discovery", "containment"}) {
      const Node each = timeline[step];
      const std::string_view unit = each["unit"].text();
      if (unit.empty() || unit == "NA" || unit == "Unknown") continue;
      const std::string_view value = scalar(each["value"]);
      note(review, "timeline." + std::string(step), std::string(value) + (value.empty() ? "" : " ") + std::string(unit),
           each);
    }
  }

  void add_quantity(Impact& impact, std::string_view measure, Node value, std::string_view unit,
                    std::string_view qualifier = {}) {
    const std::string_view written = scalar(value);
    if (written.empty()) return;
    Quantity& quantity = impact.quantities.emplace_back();
    quantity.measure = measure;
    quantity.value = written;
    quantity.unit = unit;
    quantity.qualifier = qualifier;
  }

  void read_impact(Review& review, Incident& incident, Node record) {
    const Node attribute = record["attribute"];
    Impact data;
    data.id = review.id.text + ":data";
    add_quantity(data, "records", attribute["confidentiality"]["data_total"], "records");
    for (const Node each : attribute["confidentiality"]["data"].items()) {
      const std::string_view variety = each["variety"].text();
      add_quantity(data, variety.empty() ? "records" : variety, each["amount"], "records");
      if (!scalar(each["amount"]).empty() || variety.empty()) continue;
      data.text += (data.text.empty() ? "Data: " : ", ") + std::string(variety);
    }
    const Node down = attribute["availability"]["duration"];
    add_quantity(data, "unavailable", down["value"], down["unit"].text());
    for (const std::string_view part : {"integrity", "availability"}) {
      for (const Node each : each_of(attribute[part]["variety"])) {
        data.text += (data.text.empty() ? "" : "; ") + std::string(part) + ": " + std::string(each.text());
      }
      note(review, "attribute." + std::string(part) + ".notes", attribute[part]["notes"].text(), attribute[part]);
    }
    if (!data.quantities.empty() || !data.text.empty()) incident.impacts.push_back(std::move(data));

    const Node impact = record["impact"];
    Impact loss;
    loss.id = review.id.text + ":loss";
    loss.audience = ImpactAudience::business;
    const std::string_view currency = impact["iso_currency_code"].text();
    std::int64_t sum = 0;
    bool all_whole = true;
    for (const Node each : impact["loss"].items()) {
      add_quantity(loss, each["variety"].text(), each["amount"], currency, each["rating"].text());
      const auto amount = whole_number(scalar(each["amount"]));
      all_whole = all_whole && amount && *amount >= 0 && *amount < (std::int64_t{1} << 50);
      if (all_whole) sum += *amount;
    }
    add_quantity(loss, "overall", impact["overall_amount"], currency, impact["overall_rating"].text());
    const auto overall = whole_number(scalar(impact["overall_amount"]));
    const bool has_parts = impact["loss"].is_array() && !loss.quantities.empty();
    if (overall && has_parts && all_whole && sum > 0 && sum != *overall) {
      find("losses-do-not-add-up", "the parts are " + std::to_string(sum) + ", the whole " + std::to_string(*overall),
           impact);
    }
    if (!loss.quantities.empty()) incident.impacts.push_back(std::move(loss));
    note(review, "impact.notes", impact["notes"].text(), impact["notes"]);
  }

  void read_texts(Review& review, Node record) {
    if (const std::string_view text = record["control_failure"].text(); !text.empty()) {
      ContributingFactor& factor = review.contributing_factors.emplace_back();
      factor.id = review.id.text + ":factor:" + std::to_string(review.contributing_factors.size());
      factor.label = "a control was there and did not hold";
      factor.description = text;
      factor.source_line = line_of(record["control_failure"]);
    }
    if (const std::string_view text = record["corrective_action"].text(); !text.empty()) {
      Action& action = review.actions.emplace_back();
      action.id = review.id.text + ":action";
      action.title = text;
      action.source_line = line_of(record["corrective_action"]);
    }
    note(review, "notes", record["notes"].text(), record["notes"]);
    for (std::string_view rest = record["reference"].text(); !rest.empty();) {
      const std::size_t end = rest.find(';');
      std::string_view uri = rest.substr(0, end);
      while (uri.starts_with(' ')) uri.remove_prefix(1);
      if (!uri.empty()) {
        ExternalReference& reference = review.incidents.front().external_references.emplace_back();
        reference.system = "veris";
        reference.uri = uri;
      }
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }

  std::string_view text_;
  std::int64_t first_line_;
  LineIndex lines_;
  std::vector<Review>& out_;
  std::vector<Finding>& findings_;
};

Finding problem_finding(const json::Problem& problem, std::string_view text, std::int64_t first_line) {
  Finding out = reading_finding(problem.rule, problem.message);
  const auto [line, column] = LineIndex(text).position(std::min(problem.offset, text.size()));
  out.line = line + first_line - 1;
  out.column = column;
  return out;
}

}  // namespace

Reading<std::vector<Review>> read_veris(std::string_view text, const Limits& limits) {
  Reading<std::vector<Review>> out;
  std::vector<Review> reviews;
  json::Parsed whole = json::parse(text, limits);
  if (!whole.problem) {
    VerisReader(text, 1, reviews, out.findings).read(whole.tape.values);
    out.value = std::move(reviews);
    return out;
  }
  // One record a line: then the first line is JSON of its own.
  const std::string_view first = text.substr(0, text.find('\n'));
  if (first.size() == text.size() || json::parse(first, limits).problem) {
    out.findings.push_back(problem_finding(*whole.problem, text, 1));
    return out;
  }
  std::int64_t number = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    json::Parsed parsed = json::parse(line, limits);
    if (parsed.problem) {
      if (out.findings.size() < limits.findings) out.findings.push_back(problem_finding(*parsed.problem, line, number));
      continue;
    }
    VerisReader(line, number, reviews, out.findings).read(parsed.tape.values);
  }
  out.value = std::move(reviews);
  return out;
}

}  // namespace debrief::inline v0
