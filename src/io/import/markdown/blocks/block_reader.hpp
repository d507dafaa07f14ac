// How a text becomes blocks: line by line, with the lists and labels that the line stands in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "io/import/markdown/blocks/blocks.hpp"

namespace debrief::inline v0::markdown {

/// Lists nested deeper are read as if they stood this deep.
inline constexpr std::size_t deepest_list = 64;

/// Reads the blocks of one text. Linear in it.
class BlockReader {
 public:
  BlockReader(std::string_view text, std::int64_t first_line);
  /// The blocks of the text; to be called once.
  std::vector<Block> read();

 private:
  struct Item {
    std::size_t indent = 0;
    std::size_t content = 0;
  };

  /// Begins a block, which the following lines may go on with.
  Block& open(BlockKind kind, std::size_t level);
  void close() { open_ = false; }
  bool continues(BlockKind kind) const { return open_ && blocks_.back().kind == kind; }
  /// One line, which may stand in an admonition.
  void take(std::string_view line);
  /// The same without the indentation of its admonition: what it begins, goes on with or ends.
  void take_line(std::string_view line);
  /// "!!! note "Title"" of MkDocs: its words, and then lines that stand four columns further in.
  void open_admonition(std::string_view text);
  /// "=== "Early shift"" of MkDocs: a part whose lines stand four columns further in.
  void open_tab(std::string_view text);
  /// A line of code, or the fence that ends it.
  void take_fenced(std::string_view line, std::string_view text);
  /// "```sh": the code behind it up to the next fence.
  void open_fence(std::size_t indent, std::string_view text);
  /// "== Timeline ==" of a wiki, "== Timeline" of AsciiDoc.
  bool take_wiki_heading(std::size_t indent, std::string_view text);
  /// "## Timeline ##". False where the line is none.
  bool take_heading(std::size_t indent, std::string_view text);
  /// A line of = or - below a paragraph of one line makes it a heading; a line of dashes elsewhere is a rule.
  bool take_underline(std::string_view text);
  /// "|===" of AsciiDoc: a table up to the next such line. False where none closes it.
  bool take_asciidoc_table(std::size_t indent);
  /// The line between the rows of a table drawn in plain text; the one with "=" stands below its head.
  bool take_grid_border(std::size_t indent, std::string_view text);
  /// The head of a table or one of its rows. False where the line is neither.
  bool take_table(std::size_t indent, std::string_view text);
  /// Rows copied out of a spreadsheet, below a head of three names or more. False where the line is none.
  bool take_tabbed_table(std::size_t indent, std::string_view line);
  /// Lists and headings written as HTML: "<ol><li>…</li>", "<h2>Timeline</h2>". False where the line holds neither.
  bool take_html(std::string_view text);
  /// "<div><pre><code>": output up to the line with its end, blank lines and all. False where nothing ends it.
  bool take_preformatted(std::size_t indent, std::string_view text);
  /// The lines of an HTML table up to its end.
  void take_html_table();
  /// The beginning of a list item, with its check box. False where the line is none.
  bool take_item(std::size_t indent, std::string_view text);
  /// A line of a quote, of code set further in, of a paragraph or of an item.
  void take_text(std::size_t indent, std::string_view line, std::string_view text);
  /// True where a list further in stands among lines that begin with numbers of one form, such as "20240503T1005Z" or
  /// "10:05", and the line is the next of them: it does not go on with the item. Looks back over 32 items at most.
  bool resumes_lines(std::size_t indent, std::string_view text) const;
  /// "Root cause:" on a line of its own, where the line before it ends a sentence.
  bool is_label(std::string_view text) const;
  /// Plain text says with its indentation what Markdown says with marks: what stands further in below a line such as
  /// "Tasks:" is a list. False where the line is ordinary text.
  bool take_layout(std::size_t indent, std::string_view text);
  /// Ends the list items that a line with this indentation does not stand in.
  void leave_items(std::size_t indent);

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  std::int64_t number_ = 0;
  /// The line that divides the head of a table from its rows without a pipe, or 0.
  std::int64_t loose_delimiter_ = 0;
  std::vector<Block> blocks_;
  std::vector<Item> items_;
  /// The indentation of the first item of the list.
  std::size_t first_indent_ = 0;
  bool open_ = false;
  bool blank_ = true;
  bool in_comment_ = false;
  bool in_admonition_ = false;
  /// A table of AsciiDoc was opened that nothing closes: no later one is closed either.
  bool no_table_closes_ = false;
  /// The same for "<pre>".
  bool no_preformatted_closes_ = false;
  /// No mark of Markdown or of a wiki stands in the text.
  bool plain_ = false;
  /// The indentation of the labels that the line stands below, innermost last.
  std::vector<std::size_t> labels_;
  std::size_t html_depth_ = 0;
  bool html_ordered_ = false;
  char fence_ = '`';
  std::size_t fence_length_ = 0;
};

}  // namespace debrief::inline v0::markdown
