// What each part of a review is for, told by its headings and labels.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/blocks/blocks.hpp"
#include "io/import/markdown/inline/inline_text.hpp"

namespace debrief::inline v0::markdown {

enum class Role : std::uint8_t {
  none,
  summary,
  impact,
  timeline,
  key_events,
  factors,
  root_cause,
  went_well,
  went_badly,
  lucky,
  lessons,
  actions,
  questions,
  /// Detection, resolution, background: prose that stays as notes.
  account,
  /// Chat logs, references, attendees: never events or actions.
  other,
};

struct HeadingMeaning {
  Role role = Role::none;
  /// The heading says this and nothing else ("Action items:", "5. Timeline (UTC)").
  bool exact = false;
  /// Its words are those of the vocabulary, none beside them ("Root cause", and not "Additional impact").
  bool only = false;
};

/// What a heading says behind its name: "(UTC)", ", May 12", "in UTC"; empty where it says no more.
std::string_view remark_of(std::string_view heading);

/// What a heading or a label in plain words announces. Long headings say nothing: they tell a story of their own.
HeadingMeaning meaning_of(std::string_view heading);

/// "3. Log": what happened, where it is the heading of a part; as a title or a label it may name anything.
bool is_log(std::string_view heading);

/// "Analysis", "Diagnosis": the causes, in a review that has no other part for them.
bool is_analysis(std::string_view heading);

/// A heading or label, and what stands below it.
struct Section {
  Role role = Role::none;
  /// In plain words; empty before the first heading.
  std::string heading;
  std::int64_t line = 0;
  /// Headings 1 to 6; 7 for a label on a line of its own, 8 for a bullet that is a label.
  int level = 0;
  std::size_t parent = 0;
  /// The heading names its role itself rather than inheriting it.
  bool named = false;
  /// "4. Timeline" above items further in: a list is the outline of its document.
  bool numbered = false;
};

struct Part {
  Block block;
  std::size_t section = 0;
  /// For the words of one labelled line ("**Impact:** …"): what the label means.
  Role role = Role::none;
  /// The heading block that opened its section.
  bool opens = false;
  /// Somebody made something of it; the others become notes.
  bool taken = false;
};

struct Outline {
  std::vector<Section> sections;
  std::vector<Part> parts;
  References references;
  /// The first heading of the first level, where it is a title.
  std::string title;
  std::int64_t title_line = 0;
  /// A line stands for the title, in a text without headings.
  bool title_is_line = false;

  const Section& section_of(const Part& part) const { return sections[part.section]; }
  /// The heading of the nearest section around a part that is a real heading.
  std::string heading_of(const Part& part) const;
};

/// Every block of the document in its section. Linear in the blocks.
Outline outline_of(std::vector<Block> blocks);

}  // namespace debrief::inline v0::markdown
