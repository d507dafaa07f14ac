#include "debrief/io/documents.hpp"

#include <algorithm>

#include "debrief/io/file.hpp"

namespace debrief::inline v0 {

namespace {

namespace fs = std::filesystem;

/// A JSONL file may hold many documents, each within the limits.
constexpr std::size_t max_lines_file_bytes = std::size_t{8} << 30;

bool is_lines_file(const fs::path& path) {
  return path.extension() == ".jsonl" || path.extension() == ".ndjson";
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

void collect_files(const fs::path& folder, std::vector<fs::path>& out, std::vector<Error>& errors) {
  std::error_code failure;
  std::vector<fs::path> entries;
  for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
    if (!is_hidden(it->path())) entries.push_back(it->path());
  }
  if (failure) errors.push_back({ErrorCode::cannot_read, folder.string(), failure.message(), {}});
  std::sort(entries.begin(), entries.end());
  for (const fs::path& entry : entries) {
    if (fs::is_directory(entry, failure) && !fs::is_symlink(entry, failure)) {
      collect_files(entry, out, errors);
    } else if (entry.extension() == ".json" || is_lines_file(entry)) {
      out.push_back(entry);
    }
  }
}

bool hand_out(const fs::path& path, const Limits& limits, std::vector<Error>& errors,
              const std::function<bool(const RawDocument&)>& each) {
  const bool lines = is_lines_file(path);
  const Result<std::string> bytes = load_bytes(path, lines ? max_lines_file_bytes : limits.document_bytes);
  if (!bytes) {
    errors.push_back(bytes.error());
    return true;
  }
  if (!lines) return each({{path, 0}, *bytes});
  std::string_view rest = *bytes;
  for (std::int64_t line = 1; !rest.empty(); ++line) {
    const std::size_t end = rest.find('\n');
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (text.find_first_not_of(" \t") == std::string_view::npos) continue;
    if (!each({{path, line}, text})) return false;
  }
  return true;
}

}  // namespace

std::string text_of(const Source& source) {
  return source.line == 0 ? source.path.string() : source.path.string() + ":" + std::to_string(source.line);
}

std::vector<Error> for_each_document(const std::vector<fs::path>& paths, const Limits& limits,
                                     const std::function<bool(const RawDocument&)>& each) {
  std::vector<Error> errors;
  for (const fs::path& path : paths) {
    std::vector<fs::path> files;
    std::error_code failure;
    if (fs::is_directory(path, failure)) {
      collect_files(path, files, errors);
    } else {
      files.push_back(path);
    }
    for (const fs::path& file : files) {
      if (!hand_out(file, limits, errors, each)) return errors;
    }
  }
  return errors;
}

}  // namespace debrief::inline v0
