// How the actions of a review are found: in lists, tables, paragraphs and headings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

/// Finds the actions of one draft. Linear in its parts.
class ActionReader {
 public:
  ActionReader(Draft& draft, const DayContext& days);
  /// Every action of the draft; to be called once.
  void read();

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// A part of a section of actions.
  void take(std::size_t index);
  /// An item of a list, which may be an action, a label above actions or a detail of the one above it.
  void take_item(std::size_t index);
  /// True where all outermost items of a section are but labels above bullets of their own: "Testing", "Quality".
  bool is_label_of_group(std::size_t index);
  /// True in a section where one item has bullets of its own and several others have none: it is an action as they are.
  bool stands_among_actions(std::size_t index);
  /// True for an item inside an action; those of a group are actions themselves.
  bool is_below(std::size_t index);
  /// True for an item with a colon at its end whose bullets are its owner, its day and the like.
  bool goes_on_with_keys(std::size_t index) const;
  /// True in a list below "Examples:", which a form suggests, or below words that announce what was found.
  bool is_example(std::size_t index);
  /// True in a section whose list is numbered and goes on with another number.
  bool numbers_go_on(std::size_t index);
  /// The depth of the outermost items of a section.
  int base_level(std::size_t index) const;
  /// Lists above a table of actions explain its columns.
  bool legend_of_table(std::size_t index);
  /// True in a section whose items are mostly about the document itself.
  bool check_list(std::size_t index);
  /// "### Immediate actions (completed)", "**In progress:**": the state of all below.
  std::optional<ActionState> state_of_group(const Part& part) const;
  /// A table whose rows are actions.
  void take_table(Part& part);
  /// Lines that carry a tick, a number or a label of their own, or that are orders, are actions; other prose stays a
  /// note.
  void take_paragraph(std::size_t index);
  /// True below words with a colon at their end.
  bool is_led(std::size_t index) const;
  /// True for a name with a colon on a line of its own whose details are the paragraph below it, where the part has
  /// several of them.
  bool has_details_below(std::size_t index);
  /// Such a name and the paragraph below it.
  void take_with_details(std::size_t index);
  /// A paragraph whose lines begin with ticks or boxes, an action each; one without goes on with the line before it.
  bool take_ticked(std::size_t index);
  /// Lines with as many cells each, between pipes: a ticket, a state, who and when around the work.
  bool take_cells(std::size_t index);
  /// "**R1.** Add an alert" above "Lead: … By: …": one of several paragraphs with a number of their own. False where
  /// the paragraph is none.
  bool take_coded(std::size_t index);
  /// "5.1.1 Load all certificates." above "Owner: … Status: …" in one paragraph. False where it is none.
  bool take_keyed(std::size_t index);
  /// True in a section of short paragraphs alone that all begin with bold words: "**Size check** after every upload".
  bool names_work_in_bold(std::size_t index);
  /// True in a section whose paragraphs begin with the initials of people.
  bool names_owners(std::size_t index);
  /// A paragraph that begins with initials: the owner of the list below it, or of the work behind them.
  bool take_owned(std::size_t index);
  /// A list in a block quote, in a section that has no other list; nested bullets of other than keys are actions too.
  void take_quote(std::size_t index);
  /// True in a section without list and table.
  bool only_quotes(std::size_t index);
  /// "**Action:** watch the queue" on a line of its own.
  void take_labelled(std::size_t index);
  /// "[Action item] …", "ACTION: …" anywhere else.
  void take_inline(std::size_t index);
  /// A section of actions that has neither list nor table: its headings are the actions.
  void take_headings();
  /// The paragraphs below a heading that only says when: "Near-term safeguards".
  void take_group(std::size_t section);
  /// True for a section somewhere below another.
  bool inside(std::size_t section, std::size_t outer) const;
  /// Plain text that lost its headings: bullets that name a ticket or a state are what was to be done.
  void take_unannounced();
  /// "- [ ] Add an alert (@kim)" three times or more, in a text whose headings announce no actions.
  void take_task_lists();
  /// "… → Ada" at the end of nearly every action without an owner: it is one there, whatever its letters.
  void take_shared_tails();
  /// Puts an action into the review, with what is known of its owner, its day and its state.
  void add(ActionWords words, std::int64_t line);

  Draft& draft_;
  Clockwork clock_;
  /// By section: its first part.
  std::vector<std::size_t> first_part_;
  // What was found out about the section that was last asked about, so that each is looked through once.
  mutable std::size_t known_section_ = none;
  mutable int known_level_ = 0;
  std::size_t group_section_ = none;
  int group_level_ = 0;
  std::size_t numbered_section_ = none;
  std::size_t counted_section_ = none;
  std::size_t numbers_ = 0;
  std::size_t labelled_section_ = none;
  bool only_labels_ = false;
  std::size_t among_section_ = none;
  bool one_of_many_ = false;
  std::size_t examples_seen_ = 0;
  bool below_example_ = false;
  std::size_t legend_section_ = none;
  std::size_t legend_end_ = 0;
  std::size_t paired_section_ = none;
  std::size_t coded_section_ = none;
  std::size_t coded_ = 0;
  std::size_t pairs_ = 0;
  std::size_t bold_section_ = none;
  bool only_bold_ = false;
  std::size_t quoted_section_ = none;
  bool only_quotes_ = false;
  std::size_t owned_section_ = none;
  bool has_owners_ = false;
  /// Who does what stands in the list at hand.
  std::string owner_;
  std::size_t check_section_ = none;
  bool is_check_list_ = false;
};

}  // namespace debrief::inline v0::markdown
