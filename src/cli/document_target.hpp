// Where a command puts the documents it makes.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "cli/command.hpp"
#include "debrief/io/file_writer.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write_to.hpp"

namespace debrief::cli {

/// True where the name can only be meant as a folder, or may well be: it ends in a slash, a folder is there already, or
/// it has no ending with a letter ("out", "2024.05").
bool names_a_folder(const std::string& path);

/// False, and refused, where the path is meant as a folder and is a file, or is not there and is named like one
/// ("tables.csv").
bool may_be_folder(Context& context, const std::string& path);

/// Standard output (one document pretty, several a line each), a .jsonl file, a .json file, or a folder with a file for
/// each document, made with the first one. A name that is neither of these, such as draft.txt, is refused.
class DocumentTarget {
 public:
  /// `out` as written on the command line, empty for standard output; `several` where more than one may come.
  DocumentTarget(Context& context, std::string out, bool several);

  /// From here on there may be more than one document: a line each, which a .json file cannot hold.
  void expect_several();

  /// False, and refused, where the documents cannot go there.
  bool ready();

  bool take(const Document& document);
  bool take(const Review& review) { return take_one(review); }

  /// Completes a file; without it nothing is at its path.
  bool finish();

 private:
  template <class Single>
  bool take_one(const Single& document);
  template <class Single>
  bool save(const Single& document);
  bool tell(const Result<Done>& saved);

  Context& context_;
  std::string out_;
  bool lines_ = false;
  bool folder_ = false;
  bool one_only_ = false;
  /// The single file, from the first document on: where there is none, what stands at the path stays.
  std::optional<FileWriter> file_;
  std::set<std::string> names_;
};

}  // namespace debrief::cli
