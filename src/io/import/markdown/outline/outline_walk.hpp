// How a document becomes its outline: block by block, with the sections that the block stands in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/outline/labels.hpp"
#include "io/import/markdown/outline/sections.hpp"

namespace debrief::inline v0::markdown {

/// The levels of sections below those of headings: a label on a line of its own, a bullet that is a label.
inline constexpr int label_level = 7;
inline constexpr int bullet_level = 8;

/// True for a heading that only groups what its section lists: "Detection" below actions or below a timeline.
bool only_groups(Role around, Role named);

/// Puts the blocks of one document into sections. Linear in the blocks.
class OutlineWalk {
 public:
  explicit OutlineWalk(std::vector<Block> blocks);
  /// Every block in its section; to be called once.
  Outline walk();

 private:
  std::string words(const Block& block) const { return plain(joined(block.lines), out_.references); }
  std::size_t now() const { return stack_.back(); }
  Role role() const { return out_.sections[now()].role; }
  /// "Analysis" tells of the causes where nothing else does.
  void take_analysis();
  /// Puts a block into the section at hand.
  Part& add(Block block, Role labelled = Role::none);
  /// Begins a section inside those of a smaller level.
  void open(Section section);
  /// True for an item of few words with items or lines below it.
  bool heads_items(const Block& block, std::size_t index) const;
  /// The first line of plain text, standing alone, is what it is called.
  void take_title();
  /// The words of a heading; the pictures in it have no place in a name.
  std::string heading_words(const Block& block) const;
  /// Opens the section of a heading; its words, its place and its neighbours tell what it is for.
  void heading(Block block);
  /// True where a section before told what went well, what did not, or luck.
  bool looked_back() const;
  /// True where half of the items up to the next heading say who or by when.
  bool names_owners_below() const;
  /// "### Summary The whole site was down for an hour.": a name that lost the line break behind it.
  bool split_heading(Block& block);
  /// The role of the section that a heading of this level would stand in.
  Role role_around(int level) const;
  /// The role of the outermost section that a heading of this level would end.
  Role role_before(int level) const;
  /// A paragraph, in parts where some of its lines name parts of the review.
  void paragraph(Block block);
  /// A paragraph that may begin with the name of a part of the review.
  void labelled(Block block);
  /// True for a label in bold that names more than the words behind it: the list that they lead to, the lines below it,
  /// or a part beside the labelled part that it ends.
  bool holds_more(const Block& block, const Label& label, Role labelled) const;
  /// "Timeline (all times UTC)" right above its lines, in text that has no other mark for a heading.
  bool is_bare_heading(std::string_view line) const;
  /// Opens a section for a label; words behind it on its line are the section's first paragraph.
  void open_label(Block block, std::string_view name, Role role, int level, std::string_view rest = {});
  /// "Explicit next steps to prevent this …" above a list, where no heading announces actions.
  bool announces_actions(const Block& block) const;
  /// Ends the section that a sentence opened, where something else than its list stands.
  void leave_announced(const Block& block);
  /// "The lessons that we take from this are:" above a list.
  bool announces_lessons(const Block& block) const;
  /// "- **Impact**: …" where no heading gives a role: the bullets are the headings of that review.
  void item(Block block);

  std::vector<Block> blocks_;
  std::size_t at_ = 0;
  /// The section that a sentence opened for the list behind it; 0 where none is open.
  std::size_t announced_ = 0;
  Outline out_;
  std::vector<std::size_t> stack_;
  int first_level_ = 0;
  bool seen_title_ = false;
  /// The document has no heading at all.
  bool plain_ = false;
  bool has_actions_ = false;
  /// The first items of a list are the headings of the document: "4. Timeline" with items further in.
  bool list_outline_ = false;
};

}  // namespace debrief::inline v0::markdown
