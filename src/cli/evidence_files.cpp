#include "cli/evidence_files.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

#include "debrief/io/file.hpp"
#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/github.hpp"
#include "debrief/io/import/incident_io.hpp"
#include "debrief/io/import/jira.hpp"
#include "debrief/io/import/log.hpp"
#include "debrief/io/import/opsgenie.hpp"
#include "debrief/io/import/pagerduty.hpp"
#include "debrief/io/import/slack.hpp"
#include "debrief/io/import/statuspage.hpp"

namespace debrief::cli {

namespace {

namespace fs = std::filesystem;

using Importer = Reading<ImportedEvidence> (*)(std::span<const EvidenceFile>, const EvidenceOptions&);

struct Format {
  std::string_view name;
  Importer importer;
  std::string_view sentence;
};

constexpr Format formats[] = {
    {"slack", from_slack, "a Slack export, its folder or single days"},
    {"pagerduty", from_pagerduty, "PagerDuty's log entries, incidents, notes"},
    {"alertmanager", from_alertmanager, "messages of Alertmanager's webhook"},
    {"statuspage", from_statuspage, "a status page's incidents.json or history.atom"},
    {"github", from_github, "GitHub's deployments, releases, issues, timelines"},
    {"jira", from_jira, "Jira's issues with changes and comments"},
    {"incidentio", from_incident_io, "incident.io's incidents, updates, follow-ups"},
    {"opsgenie", from_opsgenie, "Opsgenie's incidents, logs, notes"},
    {"log", from_log, "lines with a time: IRC, Icinga, Nagios (--zone, --day)"},
    {"csv", nullptr, "a table with a head line (--at, --text, --zone)"},
};

bool is_evidence_file(const fs::path& path) {
  static constexpr std::string_view endings[] = {".json", ".jsonl", ".ndjson", ".log", ".txt",
                                                 ".csv",  ".tsv",   ".atom",   ".xml"};
  const std::string ending = path.extension().string();
  return std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
}

/// What a folder holds, to the deepest. What cannot be looked into is told, and the rest is taken.
void collect(Context& context, const fs::path& folder, std::vector<fs::path>& out, int depth) {
  std::error_code failure;
  std::vector<fs::path> entries;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
    if (!it->path().filename().string().starts_with('.') && !fs::is_symlink(it->path(), failure)) {
      entries.push_back(it->path());
    }
  }
  if (failure) tell_unreadable(context, folder, failure);
  std::sort(entries.begin(), entries.end());
  for (const fs::path& entry : entries) {
    if (fs::is_directory(entry, failure)) {
      if (depth < 16) collect(context, entry, out, depth + 1);
    } else if (is_evidence_file(entry)) {
      out.push_back(entry);
    }
  }
}

bool load_one(Context& context, const fs::path& path, std::string name, EvidenceFiles& out) {
  auto loaded = load_bytes(path, evidence_limits().document_bytes);
  if (!loaded) {
    refuse(context, loaded.error());
    return false;
  }
  out.bytes.push_back(std::make_unique<std::string>(std::move(loaded).value()));
  out.files.push_back({std::move(name), *out.bytes.back()});
  return true;
}

/// True where the files were read and no record of them was understood: they are of another format.
bool holds_nothing(const Reading<ImportedEvidence>& reading) {
  const ImportedEvidence& evidence = *reading.value;
  return evidence.events.empty() && evidence.incidents.empty() && evidence.actions.empty() &&
         std::any_of(reading.findings.begin(), reading.findings.end(),
                     [](const Finding& each) { return each.name == "record-not-understood"; });
}

/// "U012=incident_commander" taken apart; refused where it is not of that form.
bool take_roles(Context& context, const EvidenceWords& words, EvidenceOptions& options) {
  for (const std::string& each : words.roles) {
    const std::size_t sign = each.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == each.size()) {
      refuse(context, {ErrorCode::invalid_argument, "--role " + each, "it is no ID=ROLE",
                       "write --role U012AB3CD=incident_commander"});
      return false;
    }
    options.roles.push_back({each.substr(0, sign), each.substr(sign + 1)});
  }
  return true;
}

}  // namespace

const std::vector<EvidenceFormat>& evidence_formats() {
  static const std::vector<EvidenceFormat> out = [] {
    std::vector<EvidenceFormat> made;
    for (const Format& format : formats) made.push_back({format.name, format.sentence});
    return made;
  }();
  return out;
}

void add_evidence_options(CLI::App& command, EvidenceWords& words) {
  command.add_option("--role", words.roles, "Evidence: an account's role in the response, as ID=ROLE; may be repeated")
      ->allow_extra_args(false);
  command.add_option("--zone", words.zone, "Evidence: the IANA zone of times that are written without one");
  command.add_option("--day", words.day, "log: the day of the first line, as YYYY-MM-DD");
  command.add_option("--label", words.label, "Evidence: what the source is called, such as the channel");
  command.add_option("--id", words.id, "Evidence: the draft's id")->capture_default_str();
  command.add_option("--title", words.title, "Evidence: the draft's title");
  command.add_flag("--originals", words.originals, "Evidence: keep every record in the draft; they may hold names");
  command.add_option("--at", words.columns.at, "csv: the column of the time")->capture_default_str();
  command.add_option("--text", words.columns.text, "csv: the column of the text")->capture_default_str();
  command.add_option("--until", words.columns.until, "csv: the column of the end");
  command.add_option("--key", words.columns.id, "csv: the column of the identity");
  command.add_option("--kind", words.columns.kind, "csv: the column of the kind of event");
  command.add_option("--actor", words.columns.actor, "csv: the column of who acted, by name");
  command.add_option("--role-column", words.columns.role, "csv: the column of the role that acted");
  command.add_option("--service", words.columns.service, "csv: the column of the service");
  command.add_option("--milestone", words.columns.milestone, "csv: the column of the milestone");
  command.add_option("--note", words.columns.note, "csv: the column of a note");
  command.add_option("--separator", words.columns.separator, "csv: what stands between cells; otherwise found");
}

bool load_evidence(Context& context, const std::vector<std::string>& paths, EvidenceFiles& out) {
  for (const std::string& each : paths) {
    std::error_code failure;
    if (each == "-") {
      out.bytes.push_back(std::make_unique<std::string>(std::istreambuf_iterator<char>(context.streams.in),
                                                        std::istreambuf_iterator<char>()));
      out.files.push_back({{}, *out.bytes.back()});
    } else if (fs::is_directory(each, failure)) {
      std::vector<fs::path> found;
      collect(context, each, found, 0);
      if (found.empty()) {
        refuse(context,
               {ErrorCode::not_found, each, "the folder holds no file of evidence", "name the files themselves"});
        return false;
      }
      for (const fs::path& path : found) {
        if (!load_one(context, path, path.lexically_relative(each).generic_string(), out)) return false;
      }
    } else {
      // The folder of a file may say which channel it is; where that folder is, is nobody's business.
      const fs::path path(each);
      const std::string folder = path.parent_path().filename().string();
      const bool named = !folder.empty() && folder != "." && folder != "..";
      if (!load_one(context, path, (named ? folder + "/" : "") + path.filename().string(), out)) return false;
    }
  }
  return true;
}

void tell_findings(Context& context, const std::vector<Finding>& findings) {
  std::set<std::string_view> advised;
  for (const Finding& finding : findings) {
    context.streams.err << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message;
    if (finding.line) context.streams.err << " (line " << *finding.line << ")";
    context.streams.err << '\n';
    if (finding.severity == Severity::info) continue;
    // Once for each rule: a long export repeats them.
    if (advised.insert(finding.code).second) context.streams.err << "  " << finding.suggestion << '\n';
    if (context.exit_code == clean) context.exit_code = with_findings;
  }
}

std::optional<Review> import_evidence(Context& context, const std::string& format,
                                      const std::vector<std::string>& paths, const EvidenceWords& words, bool quiet) {
  EvidenceOptions options;
  options.zone = words.zone;
  options.label = words.label;
  options.keep_originals = words.originals;
  if (!take_roles(context, words, options)) return std::nullopt;
  if (!words.day.empty()) {
    options.day = date_of(words.day);
    if (!options.day) {
      refuse(context, {ErrorCode::invalid_argument, "--day " + words.day, "it is no day", "write YYYY-MM-DD"});
      return std::nullopt;
    }
  }
  EvidenceFiles files;
  if (!load_evidence(context, paths, files)) return std::nullopt;
  Reading<ImportedEvidence> reading;
  if (format == "csv") {
    auto result = from_csv(files.files, words.columns, options);
    if (!result) {
      refuse(context, result.error());
      return std::nullopt;
    }
    reading = std::move(result).value();
  } else {
    const auto* found =
        std::find_if(std::begin(formats), std::end(formats), [&](const Format& each) { return each.name == format; });
    reading = found->importer(files.files, options);
  }
  if (!quiet) tell_findings(context, reading.findings);
  if (!reading.value) {
    context.exit_code = could_not;
    return std::nullopt;
  }
  if (holds_nothing(reading)) {
    refuse(context, {ErrorCode::not_supported, paths.size() == 1 ? paths.front() : format,
                     "nothing in it is of the format " + format, "debrief import --help lists the formats"});
    return std::nullopt;
  }
  DraftOptions draft;
  draft.id = words.id;
  draft.title = words.title;
  draft.with_originals = words.originals;
  // A long log is large enough as what it became.
  files = {};
  return draft_review(*std::move(reading.value), draft);
}

}  // namespace debrief::cli
