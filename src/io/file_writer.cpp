#include "debrief/io/file_writer.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace debrief::inline v0 {

FileWriter::FileWriter(std::filesystem::path path) : path_(std::move(path)) {
  std::error_code unknown;
  if (!path_.has_filename() || std::filesystem::is_directory(path_, unknown)) {
    failure_ = EISDIR;
    return;
  }
  // Another process, or this one with another writer, may be at the same path.
  for (int attempt = 0; file_ < 0 && attempt < 100; ++attempt) {
    temporary_ = path_.string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
    file_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file_ < 0 && errno != EEXIST) break;
  }
  if (file_ < 0) failure_ = errno;
}

FileWriter::~FileWriter() {
  close_and_remove();
}

void FileWriter::close_and_remove() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(temporary_.c_str());
  file_ = -1;
}

bool FileWriter::add(std::string_view piece) {
  while (failure_ == 0 && !piece.empty()) {
    const ssize_t written = ::write(file_, piece.data(), piece.size());
    if (written >= 0) {
      piece.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      failure_ = errno;
    }
  }
  return failure_ == 0;
}

Result<Done> FileWriter::finish() {
  if (file_ >= 0 && failure_ == 0) {
    if (::close(file_) != 0) failure_ = errno;
    file_ = -1;
    if (failure_ == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) failure_ = errno;
    if (failure_ != 0) ::unlink(temporary_.c_str());
  }
  close_and_remove();
  if (failure_ == EISDIR) {
    return Error{ErrorCode::cannot_write, path_.string(), "a file is wanted, and this is a folder",
                 "name a file in it"};
  }
  if (failure_ != 0) {
    return Error{ErrorCode::cannot_write, path_.string(), std::strerror(failure_),
                 "check that the folder exists and may be written to"};
  }
  return Done{};
}

}  // namespace debrief::inline v0
