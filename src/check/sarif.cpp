#include "check/sarif.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

#include "check/json_text.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/core/version.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string_view level_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// FNV-1a of the parts, as 16 hexadecimal digits.
std::string fingerprint(std::initializer_list<std::string_view> parts) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const std::string_view part : parts) {
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash = (hash ^ 0xFFU) * 1099511628211ULL;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = 0; i < 16; ++i) out[15 - i] = digits[(hash >> (4 * i)) & 0xFU];
  return out;
}

/// A path as a relative reference: separators forward, what is no plain path character escaped.
std::string as_uri(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || plain.find(c) != std::string_view::npos) {
      out += c;
    } else if (c == '\\') {
      out += '/';
    } else {
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 0xFU];
    }
  }
  return out;
}

void append_message(std::string& out, std::string_view text) {
  ObjectText message(out);
  message.text("text", text);
  message.close();
}

/// What a run says about a rule that found something. Rules on wording and on the text of a document bring their own
/// words with the finding.
void append_rule(std::string& out, const Finding& sample) {
  const Rule* rule = find_rule(sample.name);
  ObjectText object(out);
  object.text("id", sample.code);
  object.text("name", sample.name);
  append_message(object.member("shortDescription"), rule != nullptr ? rule->finds : std::string_view(sample.name));
  if (!sample.why.empty()) append_message(object.member("fullDescription"), sample.why);
  std::string help = sample.suggestion;
  if (rule != nullptr) help += "\n\nLeave it alone: " + std::string(rule->ignore_when);
  if (!help.empty()) append_message(object.member("help"), help);
  ObjectText defaults(object.member("defaultConfiguration"));
  defaults.text("level", level_of(rule != nullptr ? rule->severity : sample.severity));
  defaults.close();
  if (rule != nullptr) {
    ObjectText properties(object.member("properties"));
    std::string& tags = properties.member("tags");
    tags += '[';
    append_string(tags, rule->family);
    tags += ']';
    properties.close();
  }
  object.close();
}

void append_location(std::string& out, const Finding& finding, const std::string& path) {
  ObjectText location(out);
  if (!path.empty()) {
    ObjectText physical(location.member("physicalLocation"));
    ObjectText artifact(physical.member("artifactLocation"));
    artifact.text("uri", as_uri(path));
    artifact.close();
    if (finding.line && *finding.line >= 1) {
      ObjectText region(physical.member("region"));
      region.number("startLine", *finding.line);
      if (finding.column && *finding.column >= 1) region.number("startColumn", *finding.column);
      region.close();
    }
    physical.close();
  }
  if (!finding.pointer.empty()) {
    std::string& list = location.member("logicalLocations");
    list += '[';
    ObjectText logical(list);
    logical.text("fullyQualifiedName", finding.pointer);
    logical.text("kind", "member");
    logical.close();
    list += ']';
  }
  location.close();
}

}  // namespace

std::string sarif(std::span<const CheckedFile> files) {
  std::vector<const Finding*> samples;
  std::map<std::string_view, std::size_t> place_of;
  for (const CheckedFile& file : files) {
    for (const Finding& finding : file.findings) {
      if (place_of.emplace(finding.code, 0).second) samples.push_back(&finding);
    }
  }
  std::sort(samples.begin(), samples.end(), [](const Finding* a, const Finding* b) { return a->code < b->code; });
  for (std::size_t i = 0; i < samples.size(); ++i) place_of[samples[i]->code] = i;

  std::string out;
  ObjectText log(out);
  log.text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
  log.text("version", "2.1.0");
  log.member("runs") += '[';
  {
    ObjectText run(out);
    ObjectText tool(run.member("tool"));
    ObjectText driver(tool.member("driver"));
    driver.text("name", "debrief");
    driver.text("version", library_version());
    driver.text("semanticVersion", library_version());
    driver.member("rules") += '[';
    for (std::size_t i = 0; i < samples.size(); ++i) {
      out += i == 0 ? "\n  " : ",\n  ";
      append_rule(out, *samples[i]);
    }
    out += ']';
    driver.close();
    tool.close();
    run.text("columnKind", "unicodeCodePoints");
    run.member("results") += '[';
    std::map<std::string, std::size_t> repeats;
    bool first = true;
    for (const CheckedFile& file : files) {
      for (const Finding& finding : file.findings) {
        out += first ? "\n  " : ",\n  ";
        first = false;
        ObjectText result(out);
        result.text("ruleId", finding.code);
        result.number("ruleIndex", static_cast<std::int64_t>(place_of[finding.code]));
        result.text("level", level_of(finding.severity));
        append_message(result.member("message"), finding.message);
        if (!file.path.empty() || !finding.pointer.empty()) {
          result.member("locations") += '[';
          append_location(out, finding, file.path);
          out += ']';
        }
        // The pointer is not part of it: an item that moves in its list keeps its fingerprint.
        const std::string mark = fingerprint({file.path, finding.name, finding.message});
        ObjectText fingerprints(result.member("partialFingerprints"));
        fingerprints.text("debriefFinding/v1", mark + ":" + std::to_string(++repeats[mark]));
        fingerprints.close();
        result.close();
      }
    }
    out += ']';
    run.close();
  }
  out += ']';
  log.close();
  out += '\n';
  return out;
}

}  // namespace debrief::inline v0::check_detail
