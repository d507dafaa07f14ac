#include "cli/document_target.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "debrief/io/file.hpp"

namespace debrief::cli {

namespace {

namespace fs = std::filesystem;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A device or a pipe, such as /dev/stdout.
bool is_stream(const std::string& path) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

/// A file's name out of a document's id. An id is never a path: only letters, digits, dots, dashes and underscores
/// stay.
std::string file_name_of(std::string_view id) {
  std::string name;
  for (const char c : id.substr(0, 150)) {
    const bool plain = (c >= '0' && c <= '9') || is_letter(c) || c == '-' || c == '_';
    name += plain || (c == '.' && !name.empty()) ? c : '-';
  }
  return name.empty() ? "document" : name;
}

}  // namespace

bool names_a_folder(const std::string& path) {
  std::error_code failure;
  if (is_stream(path)) return false;
  if (path.ends_with('/') || fs::is_directory(path, failure)) return true;
  const std::string ending = fs::path(path).extension().string();
  return std::none_of(ending.begin(), ending.end(), is_letter);
}

bool may_be_folder(Context& context, const std::string& path) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (fs::is_directory(status)) return true;
  if (fs::exists(status)) {
    refuse(context, {ErrorCode::cannot_write, path, "a folder is wanted, and this is a file", "name a folder"});
    return false;
  }
  if (names_a_folder(path)) return true;
  refuse(context, {ErrorCode::invalid_argument, path, "a folder is wanted, and the name is that of a file",
                   "name a folder; a / at its end says that it is one"});
  return false;
}

DocumentTarget::DocumentTarget(Context& context, std::string out, bool several)
    : context_(context), out_(std::move(out)) {
  folder_ = !out_.empty() && names_a_folder(out_);
  lines_ = !folder_ && (out_.ends_with(".jsonl") || out_.ends_with(".ndjson"));
  if (several) expect_several();
}

void DocumentTarget::expect_several() {
  one_only_ = !folder_ && out_.ends_with(".json");
  lines_ = !folder_;
}

bool DocumentTarget::ready() {
  if (one_only_) {
    refuse(context_, {ErrorCode::invalid_argument, out_, "a .json file holds one document",
                      "name a .jsonl file, or a folder with a file for each"});
    return false;
  }
  if (folder_) return may_be_folder(context_, out_);
  if (out_.empty() || lines_ || out_.ends_with(".json") || is_stream(out_)) return true;
  refuse(context_, {ErrorCode::invalid_argument, out_, "documents are written as JSON, and the name says otherwise",
                    "name a .json or .jsonl file, or a folder with a / at its end"});
  return false;
}

bool DocumentTarget::take(const Document& document) {
  return std::visit([this](const auto& each) { return take_one(each); }, document);
}

template <class Single>
bool DocumentTarget::take_one(const Single& document) {
  if (folder_) return save(document);
  const Layout layout = lines_ ? Layout::compact : Layout::pretty;
  if (out_.empty()) {
    write_to(document, [this](std::string_view piece) { context_.streams.out << piece; }, layout);
    if (lines_) context_.streams.out << '\n';
    return true;
  }
  if (!file_) file_.emplace(out_);
  write_to(document, [this](std::string_view piece) { file_->add(piece); }, layout);
  return file_->add(lines_ ? "\n" : "") || finish();
}

template bool DocumentTarget::take_one(const Review& document);

bool DocumentTarget::finish() {
  return !file_ || tell(file_->finish());
}

template <class Single>
bool DocumentTarget::save(const Single& document) {
  if (names_.empty() && !tell(make_folder(out_))) return false;
  const std::string name = file_name_of(document.id.text);
  std::string unique = name;
  for (int i = 2; !names_.insert(unique).second; ++i) unique = name + "-" + std::to_string(i);
  FileWriter file(fs::path(out_) / (unique + ".json"));
  write_to(document, [&file](std::string_view piece) { file.add(piece); });
  return tell(file.finish());
}

bool DocumentTarget::tell(const Result<Done>& saved) {
  if (!saved) refuse(context_, saved.error());
  return saved.has_value();
}

}  // namespace debrief::cli
