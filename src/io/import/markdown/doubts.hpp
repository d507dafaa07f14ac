// What the importer was not sure of, as findings.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/finding.hpp"

namespace debrief::inline v0::markdown {

class Doubts {
 public:
  explicit Doubts(std::size_t limit) : limit_(limit) {}

  /// Reports one thing about one line. `rule` is the name of a reading rule.
  void add(std::string_view rule, std::int64_t line, std::string pointer, std::string message);
  /// The same, once in a document for each `key`.
  void add_once(std::string_view rule, std::string_view key, std::int64_t line, std::string pointer,
                std::string message);

  std::vector<Finding> take() { return std::move(findings_); }

 private:
  std::size_t limit_;
  std::vector<Finding> findings_;
  std::set<std::string, std::less<>> said_;
};

}  // namespace debrief::inline v0::markdown
