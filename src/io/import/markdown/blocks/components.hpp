// Components of MDX and shortcodes of Hugo as they stand in a text: "<Event time="10:05">", "{{< event "10:05" >}}".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::markdown {

struct ComponentValue {
  /// Empty for a value without a name.
  std::string_view name;
  std::string_view value;
};

/// One tag. Its views point into the text that it was read from.
struct Component {
  std::string_view name;
  std::vector<ComponentValue> values;
  bool shortcode = false;
  bool closes = false;
  /// "<Graph at="10:05" />": nothing stands inside.
  bool empty = false;
  /// How long the tag is.
  std::size_t length = 0;

  /// The first of these that has a value.
  std::string_view get(std::initializer_list<std::string_view> names) const;
};

/// The tag at the beginning of a text, not longer than a mark reaches.
std::optional<Component> component_at(std::string_view text);

/// True where a tag begins at the end of a line and may go on below it.
bool component_goes_on(std::string_view text);

/// When it happened: "2024-05-03 10:05 - 10:20 UTC" of its values; empty where none of them tells a time. A day of the
/// component around it and its zone stand in for what it does not say.
std::string time_of(const Component& component, std::string_view day, std::string_view zone);

}  // namespace debrief::inline v0::markdown
