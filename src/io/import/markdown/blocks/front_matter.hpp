// The lines between "---" or "+++" at the top of a page: names and values, as Hugo, Jekyll, MkDocs and Quarto have
// them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::markdown {

struct FrontMatterField {
  /// Lower case.
  std::string name;
  /// Without quotes; the items of a list with a comma between them.
  std::string value;
  std::int64_t line = 0;
};

struct FrontMatter {
  std::vector<FrontMatterField> fields;
  /// As written.
  std::string_view text;
  /// How many bytes and lines of the document it takes, its marks included.
  std::size_t bytes = 0;
  std::int64_t lines = 0;

  /// The value of the first of these names that is there; empty where none is.
  std::string_view get(std::initializer_list<std::string_view> names) const;
};

/// YAML or TOML at the beginning of a text, as far as names with plain values and lists go; no anchors, no types.
FrontMatter front_matter_of(std::string_view text);

}  // namespace debrief::inline v0::markdown
