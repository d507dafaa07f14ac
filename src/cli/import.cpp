#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/document_target.hpp"
#include "cli/evidence_files.hpp"
#include "cli/import_formats.hpp"
#include "debrief/core/text.hpp"

namespace debrief::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string format;
  std::vector<std::string> files;
  std::string out;
  bool quiet = false;
  EvidenceWords evidence;
  /// Moments of a report's bug, as written.
  std::vector<std::string> posted, agreed;
  std::string closed, as_of;
};

const ImportFormat& format_named(std::string_view name) {
  for (const ImportFormat& each : import_formats()) {
    if (each.name == name) return each;
  }
  return import_formats().front();
}

bool has_ending(const fs::path& path, const ImportFormat& format) {
  const std::string name = path.filename().string();
  return std::any_of(format.endings.begin(), format.endings.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

/// Files of a folder and those below it that have an ending of the format; hidden ones are left out, links to folders
/// not followed. What cannot be looked into is told.
void collect(Context& context, const fs::path& folder, const ImportFormat& format, std::vector<std::string>& out) {
  std::error_code failure;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    const fs::path& path = each->path();
    std::error_code unknown;
    if (path.filename().string().starts_with('.')) continue;
    if (fs::is_directory(each->symlink_status(unknown))) {
      collect(context, path, format, out);
    } else if (each->is_regular_file(unknown) && has_ending(path, format)) {
      out.push_back(path.string());
    }
  }
  if (failure) tell_unreadable(context, folder, failure);
}

/// The files that the arguments name; those of a folder sorted.
std::vector<std::string> files_of(Context& context, const Options& options, const ImportFormat& format) {
  std::vector<std::string> out;
  for (const std::string& given : options.files) {
    std::error_code failure;
    if (given == "-" || !fs::is_directory(given, failure)) {
      out.push_back(given);
      continue;
    }
    std::vector<std::string> found;
    collect(context, given, format, found);
    std::sort(found.begin(), found.end());
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

void tell(Context& context, const std::string& path, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::info) context.exit_code = std::max(context.exit_code, with_findings);
    context.streams.err << path;
    if (finding.line) context.streams.err << ':' << *finding.line;
    context.streams.err << ": " << text_of(finding.severity) << ' ' << finding.code << ' ' << finding.name << ": "
                        << finding.message << '\n';
  }
}

std::optional<CcadbMoment> moment_of(const std::string& text) {
  if (const auto at = instant_of(text)) return *at;
  if (const auto day = date_of(text)) return *day;
  return std::nullopt;
}

/// What the options say about a report's bug. False: refused.
bool take_posts(Context& context, const Options& options, std::size_t files, CcadbPosts& posts) {
  bool good = true, any = false;
  const auto take = [&](std::string_view name, const std::string& text) -> std::optional<CcadbMoment> {
    any = true;
    auto moment = moment_of(text);
    if (!moment && good) {
      refuse(context, {ErrorCode::invalid_argument, std::string(name) + " " + text, "it is no instant and no day",
                       "write 2025-01-31T12:00:00Z or 2025-01-31"});
      good = false;
    }
    return moment;
  };
  for (const std::string& each : options.posted) {
    if (const auto moment = take("--posted", each)) posts.posted.push_back(*moment);
  }
  for (const std::string& each : options.agreed) {
    if (const auto moment = take("--agreed", each)) posts.agreed.push_back(*moment);
  }
  if (!options.closed.empty()) posts.closed = take("--closed", options.closed);
  if (!options.as_of.empty()) posts.as_of = take("--as-of", options.as_of);
  if (good && any && (options.format != "ccadb" || files > 1)) {
    refuse(context, {ErrorCode::invalid_argument, "--posted", "posts belong to one report of the format ccadb",
                     "import its file alone"});
    good = false;
  }
  return good;
}

void import_files(Context& context, const Options& options) {
  const ImportFormat& format = format_named(options.format);
  const std::vector<std::string> files = files_of(context, options, format);
  if (files.empty()) {
    return refuse(context, {ErrorCode::not_found, options.files.front(), "the folder holds no file of this format",
                            "name the files"});
  }
  CcadbPosts posts;
  if (!take_posts(context, options, files.size(), posts)) return;
  DocumentTarget target(context, options.out, files.size() > 1);
  if (!target.ready()) return;
  std::size_t done = 0, documents = 0;
  // A long folder tells where it stands, in a dozen lines at most.
  const std::size_t step = std::max<std::size_t>(100, files.size() / 10);
  bool failed = false;
  for (const std::string& path : files) {
    ++done;
    std::string bytes;
    if (!load_input(context, path, bytes)) {
      failed = true;
      continue;
    }
    auto imported = format.read({path, bytes, posts});
    if (!imported) {
      refuse(context, imported.error());
      failed = true;
      continue;
    }
    if (!options.quiet) tell(context, path, imported->findings);
    if (imported->documents.empty()) failed = true;
    if (imported->documents.size() > 1) {
      target.expect_several();
      if (!target.ready()) return;
    }
    for (const Document& document : imported->documents) {
      if (!target.take(document)) return;
      ++documents;
    }
    if (files.size() > 20 && done % step == 0) {
      context.streams.err << "debrief: " << done << " of " << files.size() << " files\n";
    }
  }
  if (!target.finish()) return;
  if (files.size() > 1) {
    context.streams.err << "debrief: " << counted(documents, "document", "documents") << " from "
                        << counted(files.size(), "file", "files") << '\n';
  }
  if (failed) context.exit_code = could_not;
}

bool is_evidence(std::string_view name) {
  const auto& formats = evidence_formats();
  return std::any_of(formats.begin(), formats.end(), [&](const EvidenceFormat& each) { return each.name == name; });
}

/// Evidence comes in many files that belong together: they give one draft.
void import_as_one(Context& context, const Options& options) {
  CcadbPosts posts;
  if (!take_posts(context, options, 1, posts)) return;
  DocumentTarget target(context, options.out, false);
  if (!target.ready()) return;
  const auto draft = import_evidence(context, options.format, options.files, options.evidence, options.quiet);
  if (draft && target.take(*draft)) target.finish();
}

}  // namespace

void add_import(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("import", "Documents from the formats of other programs");
  auto options = std::make_shared<Options>();
  std::vector<std::string> names;
  std::string words = "The format:";
  for (const ImportFormat& format : import_formats()) {
    names.emplace_back(format.name);
    words += "\n  " + std::string(format.name) + ": " + std::string(format.words);
  }
  for (const EvidenceFormat& format : evidence_formats()) {
    names.emplace_back(format.name);
    words += "\n  " + std::string(format.name) + ": " + std::string(format.sentence);
  }
  command->add_option("format", options->format, words)->required()->check(CLI::IsMember(names));
  command->add_option("files", options->files, "Files, folders, or - for standard input")->required();
  command->add_option(
      "-o,--out", options->out,
      "A .json or .jsonl file, or a folder (no ending, or a / at its end) with a file for each document; "
      "standard output otherwise");
  command->add_flag("-q,--quiet", options->quiet, "Do not print what was noticed");
  command
      ->add_option("--posted", options->posted,
                   "ccadb: when the report or an update was posted, an instant or a day; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--agreed", options->agreed, "ccadb: until when the next update was agreed; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--closed", options->closed, "ccadb: when the bug was closed");
  command->add_option("--as-of", options->as_of, "ccadb: until when updates are asked for");
  add_evidence_options(*command, options->evidence);
  command->callback([options, &context] {
    if (is_evidence(options->format)) {
      import_as_one(context, *options);
    } else {
      import_files(context, *options);
    }
  });
}

}  // namespace debrief::cli
