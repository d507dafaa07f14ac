// What the fields, the title and the account of a document say of the day that it is about.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

/// "Severity: SEV-1", "**Priority:** P2", "| Severity | 1 |": the value of a label anywhere before the timeline.
struct Labelled {
  std::string name;
  std::string value;
  std::int64_t line = 0;
};
/// The label, in small letters, of a day of the document and none of what happened: "published", "due date".
bool is_day_of_document(std::string_view label);

std::vector<Labelled> labels_of(const Draft& draft);

/// The year that the words of a document name, or those of its first lines, where it is only one. Linear in the
/// document.
std::optional<int> only_year_of(const Draft& draft, std::int64_t last_line = 0);

/// The first of the labels that has one of the names; null where none has.
const Labelled* labelled(const std::vector<Labelled>& labels, std::initializer_list<std::string_view> names);

/// The day, the year and the time that hold where the timeline says nothing else: of a field, of the title, of a
/// sentence, of the front matter, of the file's name `stem`. Linear in the document.
DayContext days_of(const Draft& draft, const std::vector<Labelled>& labels, std::string_view stem);

}  // namespace debrief::inline v0::markdown
