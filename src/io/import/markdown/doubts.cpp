#include "io/import/markdown/doubts.hpp"

#include "io/record_reader.hpp"

namespace debrief::inline v0::markdown {

void Doubts::add(std::string_view rule, std::int64_t line, std::string pointer, std::string message) {
  if (findings_.size() > limit_) return;
  if (findings_.size() == limit_) {
    findings_.push_back(reading_finding("too-many-findings", {}, {}));
    return;
  }
  Finding finding = reading_finding(rule, std::move(message), {});
  if (line > 0) finding.line = line;
  finding.pointer = std::move(pointer);
  findings_.push_back(std::move(finding));
}

void Doubts::add_once(std::string_view rule, std::string_view key, std::int64_t line, std::string pointer,
                      std::string message) {
  if (!said_.insert(std::string(rule) + ' ' + std::string(key)).second) return;
  add(rule, line, std::move(pointer), std::move(message));
}

}  // namespace debrief::inline v0::markdown
