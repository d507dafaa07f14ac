// How the prose of a review is read: what each part of it tells, by the section that it stands in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

/// A sentence that only leads to the list or the code below it.
bool leads_to_list(const Draft& draft, std::size_t part);

/// The words of a passage and of all that stands below it.
std::string with_below(const Passage& passage);

/// Reads the prose of one draft. Linear in its parts.
class NarrativeReader {
 public:
  explicit NarrativeReader(Draft& draft) : draft_(draft) {}
  /// Everything that is told in prose; to be called once.
  void read();

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// The summary, or the background where a review begins with that.
  void read_summary();
  /// The parts of a summary, of what stands before the first heading where no section is `named` so, and of the section
  /// `instead`.
  void take_summary(bool named, std::size_t instead);
  /// The section of the first heading that is not the title.
  std::size_t first_section_after_title() const;
  /// A part of a section with this role.
  void take(Role role, std::size_t index);
  /// "| Users affected | 212 |": a row for each impact. Long and wide tables are data about it and stay as written.
  void take_impact_table(std::size_t index);
  /// More than ten hosts or services that were hit: one impact with all of them, and the words that lead to them. False
  /// where no such list begins.
  bool take_impact_list(std::size_t index);
  /// The first words below a heading, where they ask the writer for something.
  bool is_asked(std::size_t index) const;
  /// False for pictures, signatures and words that say there is nothing.
  bool may_take(std::size_t index);
  /// "Root cause: the disk was full" says what it is and then what it was; the words behind the label.
  static std::string_view without_label(const Part& part, std::string_view text);
  /// A part as one of a list.
  template <class T>
  void put(std::vector<T>& all, std::string id, std::size_t index);
  /// A part that tells a cause, with its label.
  void take_factor(Role, std::size_t index);

  Draft& draft_;
  /// The section whose list shows what stands above it.
  std::size_t below_evidence_ = none;
};

}  // namespace debrief::inline v0::markdown
