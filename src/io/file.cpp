#include "debrief/io/file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "debrief/io/file_writer.hpp"

namespace debrief::inline v0 {

namespace {

namespace fs = std::filesystem;

Error reading_error(const fs::path& path, std::string message, std::string remedy = {}) {
  return {ErrorCode::cannot_read, path.string(), std::move(message), std::move(remedy)};
}

}  // namespace

Result<std::string> load_bytes(const fs::path& path, std::size_t max_bytes) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (!fs::exists(status)) return Error{ErrorCode::not_found, path.string(), "no such file", {}};
  if (fs::is_directory(status)) return reading_error(path, "a file is wanted, and this is a folder");
  if (!fs::is_regular_file(status)) return reading_error(path, "not a regular file", "give it on standard input as -");
  const std::uintmax_t size = fs::file_size(path, failure);
  if (failure) return reading_error(path, failure.message());
  if (size > max_bytes) {
    return Error{ErrorCode::too_large, path.string(),
                 std::to_string(size) + " bytes, where " + std::to_string(max_bytes) + " are allowed",
                 "split it, or raise the limit where a program sets one"};
  }
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return reading_error(path, errno != 0 ? std::strerror(errno) : "the file could not be opened");
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) {
    return reading_error(path, "the file could not be read");
  }
  return bytes;
}

Result<Done> save_bytes(const fs::path& path, std::string_view bytes) {
  FileWriter file(path);
  file.add(bytes);
  return file.finish();
}

Result<Done> make_folder(const fs::path& path) {
  std::error_code failure;
  fs::create_directories(path, failure);
  if (failure || !fs::is_directory(path)) {
    return Error{ErrorCode::cannot_write, path.string(), failure ? failure.message() : "not a folder",
                 "name a folder that may be written to"};
  }
  return Done{};
}

}  // namespace debrief::inline v0
