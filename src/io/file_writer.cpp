#include "debrief/io/file_writer.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace debrief::inline v0 {

FileWriter::FileWriter(std::filesystem::path path) : path_(std::move(path)) {
  namespace fs = std::filesystem;
  std::error_code unknown;
  const fs::file_status status = fs::status(path_, unknown);
  if (!path_.has_filename() || fs::is_directory(status)) {
    failure_ = EISDIR;
    return;
  }
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    // A device or a pipe is written to; a file in its place would take it away.
    file_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    if (file_ < 0) failure_ = errno;
    return;
  }
  // Through a link it is the file behind it that gets new content, and the link stays.
  target_ = fs::is_symlink(path_, unknown) ? fs::weakly_canonical(path_, unknown) : path_;
  if (target_.empty()) target_ = path_;
  // Another process, or this one with another writer, may be at the same path.
  for (int attempt = 0; file_ < 0 && attempt < 100; ++attempt) {
    temporary_ = target_.string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
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
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
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
    if (!temporary_.empty()) {
      if (failure_ == 0 && std::rename(temporary_.c_str(), target_.c_str()) != 0) failure_ = errno;
      if (failure_ != 0) ::unlink(temporary_.c_str());
    }
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
