// What a page says, as names and texts, and the templates that put it into HTML. Texts are escaped by the template
// engine; only chart() is not, and takes markup that this library drew itself.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace debrief::inline v0::report_detail {

/// One scope of a template. An empty text and an empty list count as absent, for which a template's section is left
/// out. Names are looked up in outer scopes too, so every scope of a page uses names of its own.
struct View {
  std::vector<std::pair<std::string, std::string>> texts;
  std::vector<std::pair<std::string, std::string>> charts;
  std::vector<std::pair<std::string, std::vector<View>>> lists;

  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::size_t value);
  void chart(std::string_view name, std::string markup);
  void flag(std::string_view name, bool value);
  void list(std::string_view name, std::vector<View> views);
  /// A list of texts, each under `item`.
  void list(std::string_view name, std::string_view item, const std::vector<std::string>& values);
  /// The same list, inside a section "<name>_section" that is there only when the list is not empty.
  void section(std::string_view name, std::vector<View> views);
};

/// A template of src/report/templates by its file name, filled in.
std::string render(std::string_view template_name, const View& view);

}  // namespace debrief::inline v0::report_detail
