#include "io/record_reader.hpp"

#include <charconv>
#include <unordered_set>

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

using json::Kind;
using json::Value;

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return "a boolean";
    case Kind::number:
      return "a number";
    case Kind::string:
      return "a string";
    case Kind::array:
      return "an array";
    case Kind::object:
      return "an object";
  }
  return "something else";
}

const ReadingRule& rule_named(std::string_view name) {
  for (const ReadingRule& rule : reading_rules()) {
    if (rule.name == name) return rule;
  }
  return reading_rules().front();
}

std::string suggestion_among(std::string_view text, const std::vector<std::string_view>& candidates) {
  const std::string_view near = nearest(text, candidates);
  if (near.empty()) return {};
  return "Did you mean " + quoted(near) + "?";
}

}  // namespace

Finding reading_finding(std::string_view rule_name, std::string message, std::string suggestion) {
  const ReadingRule& rule = rule_named(rule_name);
  Finding out;
  out.code = rule.code;
  out.name = rule.name;
  out.severity = rule.severity;
  out.message = message.empty() ? std::string(rule.summary) : std::move(message);
  out.why = rule.why;
  out.suggestion = suggestion.empty() ? std::string(rule.suggestion) : std::move(suggestion);
  return out;
}

std::string pointer_segment(std::string_view name) {
  std::string out = "/";
  for (const char c : name) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

void RecordReader::report(std::string_view rule, std::size_t offset, std::string message, std::string suggestion) {
  if (findings_.size() >= limits_.findings) {
    ++left_out_;
    return;
  }
  Finding finding = reading_finding(rule, std::move(message), std::move(suggestion));
  for (const Segment& segment : path_) {
    if (const auto* name = std::get_if<std::string_view>(&segment)) {
      finding.pointer += pointer_segment(*name);
    } else {
      finding.pointer += "/" + std::to_string(std::get<std::size_t>(segment));
    }
  }
  findings_.push_back(std::move(finding));
  offsets_.push_back(offset);
}

bool RecordReader::wrong_type(std::string_view wanted, const Value& value) {
  if (value.kind == Kind::null) {
    report("null-member", value.begin, "null where " + std::string(wanted) + " may stand");
  } else {
    std::string found(name_of(value.kind));
    if (value.kind == Kind::string) found += " " + quoted(value.text, 30);
    report("wrong-type", value.begin, "expected " + std::string(wanted) + ", found " + found);
  }
  return false;
}

bool RecordReader::read(const Type& type, std::size_t index, void* out) {
  const Value& value = values_[index];
  switch (type.shape) {
    case Shape::record:
      return read_record(type, index, out);
    case Shape::list:
      return read_list(type, index, out);
    case Shape::optional: {
      if (!read(*type.element, index, type.append(out))) {
        type.clear(out);
        return false;
      }
      return true;
    }
    case Shape::boolean:
      if (value.kind != Kind::boolean) return wrong_type("true or false", value);
      *static_cast<bool*>(out) = value.truth;
      return true;
    case Shape::integer:
      return read_integer(value, out);
    case Shape::json:
      if (value.kind != Kind::object) return wrong_type("an object", value);
      static_cast<Json*>(out)->text = json::minified(text_.substr(value.begin, value.end - value.begin));
      return true;
    case Shape::text:
    case Shape::reference:
    case Shape::instant:
    case Shape::date:
    case Shape::enumeration:
      return read_text(type, value, out);
  }
  return false;
}

bool RecordReader::read_integer(const Value& value, void* out) {
  if (value.kind != Kind::number) return wrong_type("a whole number", value);
  const std::string_view digits = text_.substr(value.begin, value.end - value.begin);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) {
    report("not-an-integer", value.begin, std::string(digits.substr(0, 40)) + " is not a whole number of 64 bits");
    return false;
  }
  *static_cast<std::int64_t*>(out) = number;
  return true;
}

bool RecordReader::read_text(const Type& type, const Value& value, void* out) {
  if (value.kind != Kind::string) {
    switch (type.shape) {
      case Shape::instant:
        return wrong_type("an instant as a string", value);
      case Shape::date:
        return wrong_type("a day as a string", value);
      default:
        return wrong_type("a string", value);
    }
  }
  if (type.shape == Shape::text) {
    static_cast<std::string*>(out)->assign(value.text);
    return true;
  }
  if (type.shape == Shape::reference) {
    type.reference(out).assign(value.text);
    return true;
  }
  if (type.shape == Shape::instant) {
    const InstantReading reading = read_instant(value.text);
    if (!reading.complaint.empty()) {
      report(reading.instant ? "unusual-instant" : "malformed-instant", value.begin,
             quoted(value.text) + ": " + reading.complaint, reading.suggestion);
    }
    if (!reading.instant) return false;
    *static_cast<Instant*>(out) = *reading.instant;
    return true;
  }
  if (type.shape == Shape::date) {
    const std::optional<Date> date = date_of(value.text);
    if (!date) {
      report("malformed-date", value.begin, quoted(value.text) + " is not a calendar day");
      return false;
    }
    *static_cast<Date*>(out) = *date;
    return true;
  }
  for (std::size_t i = 0; i < type.enumerators.size(); ++i) {
    const Enumerator& enumerator = type.enumerators[i];
    if (enumerator.text == value.text || (!enumerator.alias.empty() && enumerator.alias == value.text)) {
      type.set_enumerator(out, i);
      return true;
    }
  }
  std::vector<std::string_view> texts;
  std::string list;
  for (const Enumerator& enumerator : type.enumerators) {
    texts.push_back(enumerator.text);
    list += (list.empty() ? "" : ", ") + std::string(enumerator.text);
  }
  const std::string near = suggestion_among(value.text, texts);
  report("unknown-enumerator", value.begin, quoted(value.text) + " is not a " + std::string(type.name),
         near + (near.empty() ? "" : " ") + "Known are: " + list + ".");
  return false;
}

bool RecordReader::read_list(const Type& type, std::size_t index, void* out) {
  const Value& value = values_[index];
  if (value.kind != Kind::array) return wrong_type("an array", value);
  type.clear(out);  // what is given stands in place of the default, not behind it
  std::size_t count = 0;
  path_.emplace_back(std::size_t{0});
  for (std::size_t child = index + 1; child < value.next; child = values_[child].next) {
    if (count >= limits_.list_items) {
      path_.pop_back();
      report("list-too-long", values_[child].begin,
             "a list of more than " + std::to_string(limits_.list_items) + " items");
      return true;
    }
    path_.back() = count++;
    // An item that cannot be read keeps its place, so that the pointers of the others stay true.
    read(*type.element, child, type.append(out));
  }
  path_.pop_back();
  return true;
}

void RecordReader::keep_extra(const Type& type, const Value& value, std::size_t position, void* record) {
  type.extras(record).push_back(
      {position, std::string(value.key), json::minified(text_.substr(value.begin, value.end - value.begin))});
}

void RecordReader::read_member(const Type& type, const Field& field, std::size_t child, std::size_t position,
                               void* record) {
  const Value& value = values_[child];
  if (!read(field.type(), child, field.member(record))) {
    keep_extra(type, value, position, record);
    return;
  }
  if (!field.minimum) return;
  const Type& member_type = field.type();
  void* member = field.member(record);
  if (member_type.shape == Shape::optional) member = member_type.at(member, 0);
  if (const std::int64_t number = *static_cast<std::int64_t*>(member); number < *field.minimum) {
    report("below-minimum", value.begin,
           std::to_string(number) + " is below the minimum of " + std::to_string(*field.minimum));
  }
}

bool RecordReader::read_record(const Type& type, std::size_t index, void* out) {
  const Value& value = values_[index];
  if (value.kind != Kind::object) return wrong_type("an object (" + std::string(type.name) + ")", value);

  std::vector<bool> seen(type.fields.size());
  std::unordered_set<std::string_view> unknown;
  std::size_t known = 0;
  std::size_t expected = 0;
  for (std::size_t child = index + 1; child < value.next; child = values_[child].next) {
    const Value& member = values_[child];
    // Members mostly stand in the order of the description: begin to look where the last one was.
    std::size_t at = type.fields.size();
    for (std::size_t step = 0; step < type.fields.size(); ++step) {
      const std::size_t candidate = (expected + step) % type.fields.size();
      if (type.fields[candidate].name == member.key) {
        at = candidate;
        break;
      }
    }
    path_.emplace_back(member.key);
    if (at == type.fields.size()) {
      if (!unknown.insert(member.key).second) {
        report("duplicate-member", member.key_begin, quoted(member.key) + " stands twice; its first value was taken");
      } else {
        if (member.key != "$schema") {
          std::vector<std::string_view> names;
          for (const Field& field : type.fields) names.push_back(field.name);
          report("unknown-member", member.key_begin,
                 quoted(member.key) + " is not a member of " + std::string(type.name),
                 suggestion_among(member.key, names));
        }
        keep_extra(type, member, known, out);
      }
    } else if (seen[at]) {
      report("duplicate-member", member.key_begin, quoted(member.key) + " stands twice; its first value was taken");
    } else {
      seen[at] = true;
      expected = at + 1;
      const std::size_t extras_before = type.extras(out).size();
      read_member(type, type.fields[at], child, known, out);
      if (type.extras(out).size() == extras_before) ++known;
    }
    path_.pop_back();
  }

  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    const Field& field = type.fields[i];
    if (field.need != Need::required || seen[i]) continue;
    path_.emplace_back(field.name);
    report("missing-member", value.begin, std::string(type.name) + " has no " + quoted(field.name),
           "Add it: " + std::string(field.sentence));
    path_.pop_back();
  }
  return true;
}

}  // namespace debrief::inline v0
