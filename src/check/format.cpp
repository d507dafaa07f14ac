#include "debrief/check/format.hpp"

#include <array>

#include "check/json_text.hpp"
#include "check/sarif.hpp"

namespace debrief::inline v0 {

namespace {

using check_detail::ObjectText;

constexpr std::array<std::string_view, 5> names = {"text", "json", "jsonl", "sarif", "github"};

void append_finding(std::string& out, const Finding& finding, const std::string& path) {
  ObjectText object(out);
  object.text("code", finding.code);
  object.text("name", finding.name);
  object.text("severity", text_of(finding.severity));
  if (!path.empty()) object.text("file", path);
  object.text("pointer", finding.pointer);
  if (finding.span) {
    ObjectText span(object.member("span"));
    span.number("start", static_cast<std::int64_t>(finding.span->start));
    span.number("end", static_cast<std::int64_t>(finding.span->end));
    span.close();
  }
  if (finding.line) object.number("line", *finding.line);
  if (finding.column) object.number("column", *finding.column);
  object.text("message", finding.message);
  if (!finding.why.empty()) object.text("why", finding.why);
  if (!finding.suggestion.empty()) object.text("suggestion", finding.suggestion);
  object.close();
}

void append_place(std::string& out, const Finding& finding, const std::string& path) {
  out += path;
  if (finding.line) {
    if (!path.empty()) out += ':';
    out += std::to_string(*finding.line) + ":" + std::to_string(finding.column.value_or(1));
  } else if (!finding.pointer.empty()) {
    if (!path.empty()) out += ' ';
    out += finding.pointer;
  }
  if (!out.empty() && out.back() != '\n') out += ": ";
}

/// Control characters as spaces, so that nothing in a document can draw on a terminal or end a line.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return out;
}

std::string as_text(std::span<const CheckedFile> files) {
  std::string out;
  for (const CheckedFile& file : files) {
    for (const Finding& finding : file.findings) {
      append_place(out, finding, file.path);
      out += std::string(text_of(finding.severity)) + " " + finding.code + " " + finding.name + ": " +
             one_line(finding.message) + "\n";
      if (finding.line && !finding.pointer.empty()) out += "  at " + one_line(finding.pointer) + "\n";
      if (!finding.suggestion.empty()) out += "  " + one_line(finding.suggestion) + "\n";
    }
  }
  return out;
}

std::string as_json(std::span<const CheckedFile> files) {
  std::string out = "{\"findings\": [";
  bool first = true;
  for (const CheckedFile& file : files) {
    for (const Finding& finding : file.findings) {
      out += first ? "\n  " : ",\n  ";
      first = false;
      append_finding(out, finding, file.path);
    }
  }
  out += first ? "]}\n" : "\n]}\n";
  return out;
}

std::string as_lines(std::span<const CheckedFile> files) {
  std::string out;
  for (const CheckedFile& file : files) {
    for (const Finding& finding : file.findings) {
      append_finding(out, finding, file.path);
      out += '\n';
    }
  }
  return out;
}

/// As GitHub's workflow commands want it: line ends and per cent signs escaped, in properties also colons and commas.
std::string command_text(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else if (property && c == ':') {
      out += "%3A";
    } else if (property && c == ',') {
      out += "%2C";
    } else {
      out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return out;
}

std::string as_commands(std::span<const CheckedFile> files) {
  std::string out;
  for (const CheckedFile& file : files) {
    for (const Finding& finding : file.findings) {
      out += finding.severity == Severity::error     ? "::error "
             : finding.severity == Severity::warning ? "::warning "
                                                     : "::notice ";
      if (!file.path.empty()) out += "file=" + command_text(file.path, true) + ",";
      if (finding.line) out += "line=" + std::to_string(*finding.line) + ",";
      if (finding.column) out += "col=" + std::to_string(*finding.column) + ",";
      out += "title=" + command_text(finding.code + " " + finding.name, true) + "::";
      std::string message = finding.message;
      if (!finding.suggestion.empty()) message += "\n" + finding.suggestion;
      out += command_text(message, false) + "\n";
    }
  }
  return out;
}

}  // namespace

std::optional<FindingFormat> finding_format_of(std::string_view text) noexcept {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return static_cast<FindingFormat>(i);
  }
  return std::nullopt;
}

std::span<const std::string_view> finding_format_names() noexcept {
  return names;
}

std::string write_findings(std::span<const CheckedFile> files, FindingFormat format) {
  switch (format) {
    case FindingFormat::text:
      return as_text(files);
    case FindingFormat::json:
      return as_json(files);
    case FindingFormat::jsonl:
      return as_lines(files);
    case FindingFormat::sarif:
      return check_detail::sarif(files);
    case FindingFormat::github:
      return as_commands(files);
  }
  return {};
}

std::string write_findings(const std::vector<Finding>& findings, FindingFormat format) {
  const CheckedFile file{{}, findings};
  return write_findings(std::span(&file, 1), format);
}

}  // namespace debrief::inline v0
