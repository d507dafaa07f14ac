#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// A file that is written in pieces, whole or not at all: a temporary name beside it grows, and finish() renames it
/// over the path. Until then the path holds what it held before; without finish() the temporary file is taken away.
///
/// A link stays, and the file behind it is written; a device or a pipe is written to as it is.
/// Pieces may stop at any byte. The first failure is kept, what comes behind it is left out, and finish() tells it.
class DEBRIEF_EXPORT FileWriter {
 public:
  /// The folder of the path must exist; where it does not, finish() says so and nothing is written.
  explicit FileWriter(std::filesystem::path path);
  ~FileWriter();
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;

  /// False where this piece or an earlier one could not be written.
  bool add(std::string_view piece);

  /// Gives the file its name. Nothing may be added behind it.
  Result<Done> finish();

 private:
  void close_and_remove();

  std::filesystem::path path_;
  /// What the path stands for: the file behind a link.
  std::filesystem::path target_;
  /// Empty for a device or a pipe, which is written to as it is.
  std::string temporary_;
  /// The open file; -1 where there is none.
  int file_ = -1;
  /// The errno of the first failure; 0 where all went well.
  int failure_ = 0;
};

}  // namespace debrief::inline v0
