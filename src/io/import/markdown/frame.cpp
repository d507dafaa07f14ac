#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/frame_days.hpp"
#include "io/import/markdown/outline/names.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

std::string_view stem_of(std::string_view file_name) {
  const std::size_t slash = file_name.find_last_of("/\\");
  if (slash != std::string_view::npos) file_name.remove_prefix(slash + 1);
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view ending :
         WordList{".md", ".markdown", ".mdown", ".txt", ".qmd", ".rmd", ".erb", ".html", ".mdx", ".rst", ".adoc",
                  ".asciidoc", ".org", ".textile", ".wiki", ".mediawiki"}) {
      if (file_name.size() > ending.size() && lowered(file_name).ends_with(ending)) {
        file_name.remove_suffix(ending.size());
        more = true;
      }
    }
  }
  return file_name;
}

/// Letters, digits and dashes, as an identifier.
std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.size() >= 80) break;
    if (is_letter(c) || is_digit(c)) {
      out += lower(c);
    } else if (!out.empty() && out.back() != '-' && c != '\'') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

/// The line with which a page without a heading of its own begins, where it reads like a title: short, no sentence,
/// no field, no greeting.
std::string opening_line(const Draft& draft) {
  if (draft.outline.parts.empty()) return {};
  const Part& part = draft.outline.parts.front();
  if (part.opens || part.section != 0 || part.block.kind != BlockKind::paragraph) return {};
  const std::vector<Line>& lines = part.block.lines;
  std::string words = plain(lines.front().text, draft.outline.references);
  // "🔴 Post-incident report": a pictograph is no part of a name.
  const std::size_t name = words.find(' ');
  const bool sign = name != std::string::npos && name > 0 &&
                    std::none_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(name),
                                 [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; });
  if (sign) words.erase(0, name + 1);
  if (words.size() > 100 || words.size() < 8 || words.find(' ') == std::string::npos) return {};
  if (std::string_view(".!?:,;").find(words.back()) != std::string_view::npos || holds(words, ". ")) return {};
  const std::size_t colon = words.find(": ");
  if (colon != std::string::npos && colon < 20 && !begins_with(words, "post") && !begins_with(words, "incident") &&
      !begins_with(words, "rca") && !begins_with(words, "outage"))
    return {};
  for (const std::string_view greeting :
       WordList{"hi", "hello", "dear", "hey", "we", "on", "at", "this", "the following"}) {
    if (begins_with_word(words, greeting)) return {};
  }
  if (has_verb(words)) return {};
  // A wrapped sentence goes on in small letters.
  const std::string_view second = lines.size() > 1 ? std::string_view(lines[1].text) : std::string_view();
  if (!second.empty() && (words.size() > 70 || (second.front() >= 'a' && second.front() <= 'z'))) return {};
  if (!is_letter(words.front()) && !is_digit(words.front())) return {};
  if (const auto stamp = stamp_at(words, Dots::clock); stamp && trimmed(stamp->rest).empty()) return {};
  return words;
}

std::string title_of(const Draft& draft, const std::vector<Labelled>& labels, std::string_view stem) {
  const std::string_view front = draft.front.get(
      {"title", "incident", "name", "headline", "heading", "subject", "post_title", "page_title", "doc_title"});
  // A heading of the first level further down is a part of a page whose title stands in its front matter.
  const bool first = !draft.outline.title.empty() && !draft.outline.title_is_line &&
                     (draft.outline.sections.size() < 2 || draft.outline.sections[1].line >= draft.outline.title_line);
  if (!front.empty() && !first) return std::string(front);
  if (!draft.outline.title.empty() && lowered(draft.outline.title) != "title:") return draft.outline.title;
  // "# Title:" above "### Queue stuck".
  if (!draft.outline.title.empty()) {
    for (std::size_t i = 1; i + 1 < draft.outline.sections.size(); ++i) {
      const Section& next = draft.outline.sections[i + 1];
      const bool below = draft.outline.sections[i].line == draft.outline.title_line;
      if (below && next.level > draft.outline.sections[i].level && !next.named) return next.heading;
    }
  }
  // "# Title: Queue stuck", or the first heading of any level where no section came before it.
  for (const Section& section : draft.outline.sections) {
    if (begins_with(section.heading, "title:") && section.heading.size() > 8) {
      return std::string(trimmed(std::string_view(section.heading).substr(6)));
    }
  }
  // "Title: Queue stuck" on a line or in a table of such fields.
  for (const Labelled& label : labels) {
    if (label.name == "title" || label.name == "incident title" || label.name == "incident name") return label.value;
  }
  // The head of a letter or an e-mail.
  for (const Labelled& label : labels) {
    if (label.line < 25 && (label.name == "subject" || label.name == "re") && label.value.size() > 8)
      return label.value;
  }
  const std::string line = opening_line(draft);
  const bool far = draft.outline.sections.size() < 2 || draft.outline.sections[1].line > 12;
  if (far && !line.empty()) return line;
  if (draft.outline.sections.size() > 1) {
    const Section& section = draft.outline.sections[1];
    const std::string low = lowered(section.heading);
    const bool report = low.starts_with("post") || low.starts_with("incident") || low.starts_with("outage");
    const bool label = !report && holds(section.heading, ":") && section.heading.find(':') < 12;
    if (section.level < 4 && section.role == Role::none && !label) return section.heading;
  }
  if (!line.empty()) return line;
  std::string words(stem);
  for (char& c : words) {
    if (c == '_' || c == '-') c = ' ';
  }
  words.erase(std::unique(words.begin(), words.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
              words.end());
  return words;
}

}  // namespace

DayContext read_frame(Draft& draft, std::string_view file_name) {
  const std::string_view stem = stem_of(file_name);
  Review& review = draft.review;
  const std::vector<Labelled> labels = labels_of(draft);
  review.title = title_of(draft, labels, stem);
  if (review.title.empty()) {
    review.title = "Untitled review";
    draft.doubts.add("no-title", 0, "/title", {});
  }
  std::string id = slug(stem);
  if (id.empty()) id = slug(review.title);
  review.id = id.empty() ? "review" : id;
  Incident incident;
  incident.id = review.id.text + "-incident";
  incident.title = review.title;
  incident.severity = std::string(draft.front.get({"severity", "sev", "priority"}));
  if (incident.severity.empty()) {
    const Labelled* found =
        labelled(labels, {"severity", "incident severity", "sev", "severity level", "priority", "impact level"});
    // "SEV-3 (a single host, and nothing public was served …)": the level before a long remark.
    std::string_view level = found != nullptr ? std::string_view(found->value) : std::string_view();
    if (level.size() >= 60) level = trimmed(level.substr(0, level.find('(')));
    if (level.size() < 60) incident.severity = level;
  }
  review.incidents.push_back(std::move(incident));

  DayContext days = days_of(draft, labels, stem);
  if (!days.day && !days.year) {
    days.year = only_year_of(draft);
    // "Town Library, March 2026" below the title, and other years further down.
    if (!days.year) days.year = only_year_of(draft, 10);
    days.year_assumed = days.year.has_value();
  }
  return days;
}

}  // namespace debrief::inline v0::markdown
