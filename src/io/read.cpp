#include "debrief/io/read.hpp"

#include "debrief/core/text.hpp"
#include "debrief/core/version.hpp"
#include "io/json_tape.hpp"
#include "io/record_reader.hpp"
#include "io/text_position.hpp"
#include "io/upgrade.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view review_prefix = "debrief/review/";
constexpr std::string_view incident_prefix = "debrief/incident/";

void place(Finding& finding, const LineIndex& lines, std::size_t offset) {
  const auto [line, column] = lines.position(offset);
  finding.line = line;
  finding.column = column;
}

/// A text with its tape, or the findings that say why there is none.
struct Opened {
  std::string_view text;
  std::size_t shift = 0;
  json::Tape tape;
  bool usable = false;
};

Opened open_text(std::string_view text, const Limits& limits, std::vector<Finding>& findings) {
  Opened out;
  if (text.size() > limits.document_bytes) {
    findings.push_back(reading_finding("too-large", std::to_string(text.size()) + " bytes, where " +
                                                        std::to_string(limits.document_bytes) + " are allowed"));
    return out;
  }
  out.text = text;
  if (text.starts_with(byte_order_mark)) {
    out.shift = byte_order_mark.size();
    out.text.remove_prefix(out.shift);
    Finding finding = reading_finding("byte-order-mark", {});
    finding.line = 1;
    finding.column = 1;
    findings.push_back(std::move(finding));
  }
  json::Parsed parsed = json::parse(out.text, limits);
  if (parsed.problem) {
    Finding finding = reading_finding(parsed.problem->rule, std::move(parsed.problem->message));
    place(finding, LineIndex(text), std::min(parsed.problem->offset + out.shift, text.size()));
    findings.push_back(std::move(finding));
    return out;
  }
  out.tape = std::move(parsed.tape);
  out.usable = true;
  return out;
}

void fill(const Opened& opened, std::string_view text, const Type& type, void* record, const Limits& limits,
          std::vector<Finding>& findings) {
  const std::size_t before = findings.size();
  RecordReader reader(opened.text, opened.tape, limits, findings);
  reader.read(type, 0, record);
  if (findings.size() > before) {
    const LineIndex lines(text);
    for (std::size_t i = before; i < findings.size(); ++i) {
      place(findings[i], lines, reader.offsets()[i - before] + opened.shift);
    }
  }
  if (reader.left_out() > 0) {
    findings.push_back(reading_finding("too-many-findings",
                                       counted(reader.left_out(), "more finding", "more findings") + " left out"));
  }
  sort_findings(findings);
}

/// The number behind the prefix; 0 when there is none.
int version_behind(std::string_view format, std::string_view prefix) {
  format.remove_prefix(prefix.size());
  if (format.empty() || format.size() > 6 || format.front() == '0') return 0;
  int version = 0;
  for (const char c : format) {
    if (c < '0' || c > '9') return 0;
    version = version * 10 + (c - '0');
  }
  return version;
}

const json::Value* member(const json::Tape& tape, std::string_view name) {
  if (tape.values.empty() || tape.values.front().kind != json::Kind::object) return nullptr;
  for (std::size_t i = 1; i < tape.values.front().next; i = tape.values[i].next) {
    if (tape.values[i].key == name) return &tape.values[i];
  }
  return nullptr;
}

struct Format {
  enum class Kind { none, review, incident } kind = Kind::none;
  int version = 0;
};

Format format_of(const Opened& opened, std::string_view text, std::vector<Finding>& findings) {
  const auto refuse = [&](std::string_view rule, const json::Value* at, std::string message) {
    Finding finding = reading_finding(rule, std::move(message));
    finding.pointer = at == nullptr ? "" : "/format";
    place(finding, LineIndex(text), (at == nullptr ? 0 : at->begin) + opened.shift);
    findings.push_back(std::move(finding));
    return Format{};
  };

  if (opened.tape.values.front().kind != json::Kind::object) {
    return refuse("unknown-format", nullptr, "a document is a JSON object");
  }
  const json::Value* format = member(opened.tape, "format");
  if (format == nullptr) return refuse("unknown-format", nullptr, "the document has no \"format\"");
  if (format->kind != json::Kind::string) return refuse("unknown-format", format, "\"format\" is not a string");
  const bool review = format->text.starts_with(review_prefix);
  if (!review && !format->text.starts_with(incident_prefix)) {
    return refuse("unknown-format", format, quoted(format->text) + " is not a format of this library");
  }
  const int version = version_behind(format->text, review ? review_prefix : incident_prefix);
  if (version == 0) return refuse("unknown-format", format, quoted(format->text) + " names no version of the format");
  if (version > format_version) {
    return refuse(
        "newer-format", format,
        quoted(format->text) + " is newer than version " + std::to_string(format_version) + ", the newest known here");
  }
  return {review ? Format::Kind::review : Format::Kind::incident, version};
}

}  // namespace

Reading<Document> read(std::string_view text, const Limits& limits) {
  Reading<Document> out;
  Opened opened = open_text(text, limits, out.findings);
  if (!opened.usable) return out;
  const Format format = format_of(opened, text, out.findings);
  if (format.kind == Format::Kind::none) return out;

  std::string upgraded;
  if (format.version < format_version) {
    upgraded = upgrade(opened.text, format.version, upgrade_steps());
    text = upgraded;
    opened = open_text(text, limits, out.findings);
    if (!opened.usable) return out;
  }
  if (format.kind == Format::Kind::review) {
    fill(opened, text, type_of<Review>(), &out.value.emplace().emplace<Review>(), limits, out.findings);
  } else {
    fill(opened, text, type_of<Incident>(), &out.value.emplace().emplace<Incident>(), limits, out.findings);
  }
  return out;
}

namespace {

template <class T>
Reading<T> read_kind(std::string_view text, const Limits& limits, std::string_view wanted) {
  Reading<Document> document = read(text, limits);
  Reading<T> out;
  out.findings = std::move(document.findings);
  if (!document.value) return out;
  if (T* value = std::get_if<T>(&*document.value)) {
    out.value = std::move(*value);
  } else {
    Finding finding = reading_finding("unknown-format", "the document is not of the format " + quoted(wanted));
    finding.pointer = "/format";
    out.findings.push_back(std::move(finding));
    locate(text, out.findings);
  }
  return out;
}

/// The offset of what a pointer names, or of the nearest part that is there.
std::size_t offset_of(const json::Tape& tape, std::string_view pointer) {
  std::size_t index = 0;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t slash = pointer.find('/');
    const std::string_view segment = pointer.substr(0, slash);
    pointer.remove_prefix(slash == std::string_view::npos ? pointer.size() : slash);
    const json::Value& parent = tape.values[index];
    std::size_t found = 0;
    std::size_t count = 0;
    for (std::size_t child = index + 1; child < parent.next && found == 0; child = tape.values[child].next, ++count) {
      if (parent.kind == json::Kind::object ? pointer_segment(tape.values[child].key).substr(1) == segment
                                            : std::to_string(count) == segment) {
        found = child;
      }
    }
    if (found == 0) break;
    index = found;
  }
  return tape.values[index].begin;
}

}  // namespace

Reading<Review> read_review(std::string_view text, const Limits& limits) {
  return read_kind<Review>(text, limits, review_format);
}

Reading<Incident> read_incident(std::string_view text, const Limits& limits) {
  return read_kind<Incident>(text, limits, incident_format);
}

std::vector<Finding> read_record(std::string_view text, const Type& type, void* record, const Limits& limits) {
  std::vector<Finding> findings;
  const Opened opened = open_text(text, limits, findings);
  if (opened.usable) fill(opened, text, type, record, limits, findings);
  return findings;
}

void locate(std::string_view text, std::vector<Finding>& findings) {
  bool wanted = false;
  for (const Finding& finding : findings) wanted = wanted || !finding.line;
  if (!wanted) return;
  Limits limits;
  limits.document_bytes = text.size();
  limits.string_bytes = text.size();
  limits.values = text.size() + 1;
  std::vector<Finding> ignored;
  const Opened opened = open_text(text, limits, ignored);
  if (!opened.usable) return;
  const LineIndex lines(text);
  for (Finding& finding : findings) {
    if (!finding.line) place(finding, lines, offset_of(opened.tape, finding.pointer) + opened.shift);
  }
}

}  // namespace debrief::inline v0
