#include "debrief/io/file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace debrief::inline v0 {

namespace {

namespace fs = std::filesystem;

Error reading_error(const fs::path& path, std::string message, std::string remedy = {}) {
  return {ErrorCode::cannot_read, path.string(), std::move(message), std::move(remedy)};
}

Error writing_error(const fs::path& path, int reason) {
  return {ErrorCode::cannot_write, path.string(), std::strerror(reason),
          "check that the folder exists and may be written to"};
}

/// Writes everything to an open file; errno where that fails, 0 otherwise.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

Result<std::string> load_bytes(const fs::path& path, std::size_t max_bytes) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (!fs::exists(status)) return Error{ErrorCode::not_found, path.string(), "no such file", {}};
  if (!fs::is_regular_file(status)) return reading_error(path, "not a regular file");
  const std::uintmax_t size = fs::file_size(path, failure);
  if (failure) return reading_error(path, failure.message());
  if (size > max_bytes) {
    return Error{ErrorCode::too_large, path.string(),
                 std::to_string(size) + " bytes, where " + std::to_string(max_bytes) + " are allowed",
                 "raise the limit"};
  }
  std::ifstream in(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) {
    return reading_error(path, "the file could not be read");
  }
  return bytes;
}

Result<Done> save_bytes(const fs::path& path, std::string_view bytes) {
  std::string temporary;
  int file = -1;
  for (int attempt = 0; file < 0 && attempt < 100; ++attempt) {
    temporary = path.string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
    file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0 && errno != EEXIST) break;
  }
  if (file < 0) return writing_error(path, errno);
  int failure = write_all(file, bytes);
  if (::close(file) != 0 && failure == 0) failure = errno;
  if (failure == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) failure = errno;
  if (failure != 0) {
    ::unlink(temporary.c_str());
    return writing_error(path, failure);
  }
  return Done{};
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
