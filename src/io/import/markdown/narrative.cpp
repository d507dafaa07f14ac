#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/prompts.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "Code location:", "**Error message**:": a few words that only say what the code below them is.
bool names_code(const Block& block) {
  if (block.lines.size() != 1 ||
      std::count(block.lines.front().text.begin(), block.lines.front().text.end(), ' ') > 3) {
    return false;
  }
  const std::string low = lowered(block.lines.front().text);
  for (const std::string_view word : WordList{"code", "location", "file", "example", "output", "log", "logs", "error",
                                              "command", "query", "snippet", "diff", "trace", "stack"}) {
    for (std::size_t at = low.find(word); at != std::string::npos; at = low.find(word, at + 1)) {
      if ((at == 0 || !is_word(low[at - 1])) && !is_word_at(low, at + word.size())) return true;
    }
  }
  return false;
}

/// A sentence that only leads to the list or the code below it.
bool leads_to_list(const Draft& draft, std::size_t index) {
  const Part& part = draft.outline.parts[index];
  if (part.block.lines.empty()) return false;
  std::string_view last = part.block.lines.back().text;
  while (last.ends_with('*') || last.ends_with('_')) last.remove_suffix(1);
  if (!last.ends_with(':')) return false;
  // "1. **Retries can backfire**:" with its points further in is one thing with its details.
  if (part.block.ordered && part.block.level == 0 && index + 1 < draft.outline.parts.size() &&
      draft.outline.parts[index + 1].block.level > 0) {
    return false;
  }
  if (index + 1 >= draft.outline.parts.size()) return false;
  const BlockKind next = draft.outline.parts[index + 1].block.kind;
  return next == BlockKind::item || (next == BlockKind::code && names_code(part.block));
}

/// "This is supported by the following observations:": what stands in the list below shows a cause and is none.
bool leads_to_evidence(const Part& part) {
  if (part.block.kind != BlockKind::paragraph || part.block.lines.empty()) return false;
  if (!part.block.lines.back().text.ends_with(':')) return false;
  const std::string low = lowered(joined(part.block.lines));
  for (const std::string_view words : WordList{"supported by", "observations", "evidence", "ruled out", "confirmed by",
                                               "verified by", "we checked", "we know this"}) {
    if (holds(low, words)) return true;
  }
  return false;
}

/// A picture alone tells nothing in words.
bool is_picture(std::string_view raw) {
  raw = trimmed(raw);
  return raw.starts_with("![") && raw.ends_with(')') && raw.find("](") == raw.rfind("](");
}

std::string with_below(const Passage& passage) {
  std::string out = passage.text;
  for (const std::string& each : passage.below) out += "\n" + each;
  return out;
}

class NarrativeReader {
 public:
  explicit NarrativeReader(Draft& draft) : draft_(draft) {}

  void read() {
    read_summary();
    for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
      const Part& part = draft_.outline.parts[i];
      if (part.taken || part.opens) continue;
      const Role role = draft_.role_of(part);
      if (part.block.kind == BlockKind::table && role == Role::impact) take_impact_table(i);
      const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item;
      if (!words) continue;
      if (part.block.kind == BlockKind::paragraph) below_evidence_ = leads_to_evidence(part) ? part.section : none;
      const bool cause = role == Role::factors || role == Role::root_cause;
      if (cause && part.block.kind == BlockKind::item && below_evidence_ == part.section) continue;
      if (part.role == Role::none && (leads_to_list(draft_, i) || is_prompt(draft_, i) || is_asked(i))) continue;
      take(role, i);
    }
    // A label such as "**Impact:**" inside another section speaks for itself; headings are told once.
    for (const Section& section : draft_.outline.sections) {
      if (section.role == Role::root_cause && section.named) {
        draft_.doubts.add("single-cause-heading", section.line, {},
                          "What stood under \"" + section.heading + "\" is kept as contributing factors.");
      }
    }
  }

 private:
  void read_summary() {
    bool named = false;
    for (const Section& section : draft_.outline.sections) named = named || section.role == Role::summary;
    take_summary(named, none);
    if (!draft_.review.summary.empty()) return;
    // A review that begins with its background has no other summary.
    for (const Part& part : draft_.outline.parts) {
      if (part.opens || part.taken || part.section < first_section_after_title()) continue;
      const std::string heading = lowered(draft_.outline.section_of(part).heading);
      if (heading == "background" || heading == "context") take_summary(true, part.section);
      return;
    }
  }

  /// The parts of a summary, of what stands before the first heading where no section is `named` so, and of the section
  /// `instead`.
  void take_summary(bool named, std::size_t instead) {
    std::string& summary = draft_.review.summary;
    const std::size_t first_heading = first_section_after_title();
    for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
      Part& part = draft_.outline.parts[i];
      if (part.taken || part.opens) continue;
      const Role role = draft_.role_of(part);
      const bool opening = !named && role == Role::none && part.section < first_heading;
      if (role != Role::summary && !opening && part.section != instead) continue;
      const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item;
      if (!words || summary.size() > 60'000) continue;
      std::vector<Link> links;
      std::string text = plain(joined(part.block.lines), draft_.outline.references);
      if (text.empty() || (opening && is_label(text)) || is_asked(i)) continue;
      const bool item = part.block.kind == BlockKind::item;
      if (!summary.empty()) summary += item ? "\n" : "\n\n";
      if (item) summary += std::string(static_cast<std::size_t>(part.block.level) * 2, ' ') + "- ";
      summary += text;
      part.taken = true;
    }
  }

  /// "Severity: SEV1", "Authors: …": what stands at the top of a form is no summary.
  static bool is_label(std::string_view text) {
    const std::size_t colon = text.substr(0, 24).find(':');
    return colon != std::string_view::npos && colon > 0 && text.size() < 200 &&
           (text.size() <= colon + 1 || text[colon + 1] == ' ');
  }

  std::size_t first_section_after_title() const {
    for (std::size_t i = 1; i < draft_.outline.sections.size(); ++i) {
      const Section& section = draft_.outline.sections[i];
      if (section.line != draft_.outline.title_line) return i;
    }
    return draft_.outline.sections.size();
  }

  void take(Role role, std::size_t index) {
    Review& review = draft_.review;
    const auto number = [](std::string_view kind, std::size_t count) {
      return std::string(kind) + "-" + std::to_string(count + 1);
    };
    switch (role) {
      case Role::impact: {
        auto& all = draft_.incident().impacts;
        if (!may_take(index)) return;
        const Passage passage = take_passage(draft_, index);
        Impact out;
        out.id = number("impact", all.size());
        out.text = with_below(passage);
        out.evidence = draft_.evidence.refer(passage.links, passage.line);
        out.source_line = passage.line;
        all.push_back(std::move(out));
        return;
      }
      case Role::factors:
      case Role::root_cause:
      case Role::went_badly:
        return take_factor(role, index);
      case Role::went_well:
        return put(review.went_well, number("went-well", review.went_well.size()), index);
      case Role::lucky:
        return put(review.luck, number("luck", review.luck.size()), index);
      case Role::lessons:
        return put(review.learning_points, number("learning", review.learning_points.size()), index);
      case Role::questions:
        if (may_take(index)) {
          const Passage passage = take_passage(draft_, index);
          OpenQuestion out;
          out.id = number("question", review.open_questions.size());
          out.text = with_below(passage);
          out.source_line = passage.line;
          review.open_questions.push_back(std::move(out));
        }
        return;
      default:
        return;
    }
  }

  /// "| Users affected | 212 |": a row for each impact. Long and wide tables are data about it and stay as written.
  void take_impact_table(std::size_t index) {
    constexpr std::size_t longest = 10;
    Part& part = draft_.outline.parts[index];
    const std::size_t first = part.block.has_header ? 1 : 0;
    const std::vector<Row>& rows = part.block.rows;
    if (rows.size() <= first || rows.size() > first + longest || rows.front().cells.size() != 2) return;
    auto& all = draft_.incident().impacts;
    for (std::size_t row = first; row < rows.size(); ++row) {
      if (rows[row].cells.size() != 2) continue;
      const std::string name = plain(rows[row].cells[0], draft_.outline.references);
      const std::string value = plain(rows[row].cells[1], draft_.outline.references);
      if (name.empty() || value.empty() || value == "-" || value == "—") continue;
      Impact out;
      out.id = "impact-" + std::to_string(all.size() + 1);
      out.text = name + ": " + value;
      out.source_line = rows[row].line;
      all.push_back(std::move(out));
    }
    part.taken = true;
  }

  /// The first words below a heading, where they ask the writer for something.
  bool is_asked(std::size_t index) const {
    const std::vector<Part>& parts = draft_.outline.parts;
    if (index == 0 || !parts[index - 1].opens || parts[index].role != Role::none) return false;
    return asks_writer(joined(parts[index].block.lines));
  }

  bool may_take(std::size_t index) {
    const Part& part = draft_.outline.parts[index];
    const std::string raw = joined(part.block.lines);
    // "— Approved by the storage team": a signature.
    if (is_picture(raw) || (part.block.kind == BlockKind::paragraph && raw.starts_with("— "))) return false;
    return !is_nothing(without_label(part, plain(joined(part.block.lines), draft_.outline.references)));
  }

  /// "Root cause: the disk was full" says what it is and then what it was; the words behind the label.
  static std::string_view without_label(const Part& part, std::string_view text) {
    if (part.role == Role::none) return text;
    const std::size_t end = text.substr(0, 100).find_first_of(":?");
    if (end == std::string_view::npos) return text;
    const HeadingMeaning meaning = meaning_of(text.substr(0, end));
    // "Additional impact" says more than that it was one; "Primary cause" does not.
    const bool names = meaning.only || part.role == Role::went_badly ||
                       ((part.role == Role::factors || part.role == Role::root_cause) && meaning.exact);
    return names && meaning.role == part.role ? trimmed(text.substr(end + 1)) : text;
  }

  template <class T>
  void put(std::vector<T>& all, std::string id, std::size_t index) {
    if (!may_take(index)) return;
    const Passage passage = take_passage(draft_, index);
    T out;
    out.id = std::move(id);
    out.text = with_below(passage);
    out.evidence = draft_.evidence.refer(passage.links, passage.line);
    out.source_line = passage.line;
    all.push_back(std::move(out));
  }

  void take_factor(Role, std::size_t index) {
    if (!may_take(index)) return;
    auto& all = draft_.review.contributing_factors;
    const Passage passage = take_passage(draft_, index);
    ContributingFactor out;
    out.id = "factor-" + std::to_string(all.size() + 1);
    const std::string text = with_below(passage);
    const std::string_view told = without_label(draft_.outline.parts[index], passage.text);
    // "**Shared store**: both services used it": the bold words are the label.
    const std::size_t colon = passage.text.substr(0, 120).find(": ");
    const std::string_view raw = draft_.outline.parts[index].block.lines.front().text;
    if (told.size() < passage.text.size()) {
      out.label = headline(told, 30, 160);
    } else if (colon != std::string::npos && (raw.starts_with("**") || raw.starts_with("__"))) {
      out.label = passage.text.substr(0, colon);
    } else {
      out.label = headline(passage.text, 30, 160);
    }
    if (out.label.size() > 1 && out.label.ends_with(':')) out.label.pop_back();
    if (out.label != text) out.description = text;
    out.evidence = draft_.evidence.refer(passage.links, passage.line);
    out.source_line = passage.line;
    all.push_back(std::move(out));
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Draft& draft_;
  /// The section whose list shows what stands above it.
  std::size_t below_evidence_ = none;
};

}  // namespace

void read_narrative(Draft& draft) {
  NarrativeReader(draft).read();
}

void keep_the_rest(Draft& draft) {
  const auto lines_of = [](const Block& block) {
    std::string out;
    for (const Line& line : block.lines) {
      if (!out.empty()) out += '\n';
      if (&line == block.lines.data() && block.kind == BlockKind::item) {
        out += std::string(static_cast<std::size_t>(block.level) * 2, ' ') + (block.ordered ? "1. " : "- ");
        if (block.checked) out += *block.checked ? "[x] " : "[ ] ";
      }
      out += line.text;
    }
    return out;
  };
  std::vector<Note>& notes = draft.review.notes;
  if (!trimmed(draft.front.text).empty()) {
    notes.push_back({"Front matter", std::string(trimmed(draft.front.text)), 2, {}});
  }
  std::size_t open_section = static_cast<std::size_t>(-1);
  for (Part& part : draft.outline.parts) {
    if (part.taken || part.opens) {
      open_section = static_cast<std::size_t>(-1);
      continue;
    }
    const std::string text = part.block.lines.empty() ? std::string() : lines_of(part.block);
    if (trimmed(text).empty()) continue;
    if (part.section == open_section && notes.back().text.size() < 60'000) {
      notes.back().text += (part.block.kind == BlockKind::item ? "\n" : "\n\n") + text;
    } else {
      notes.push_back({draft.outline.heading_of(part), text, part.block.line(), {}});
    }
    open_section = part.section;
    part.taken = true;
  }
  // The headings themselves: where each stood tells how the source was put together.
  std::string outline;
  std::int64_t first = 0;
  for (const Section& section : draft.outline.sections) {
    if (section.heading.empty() || section.line == draft.outline.title_line) continue;
    if (first == 0) first = section.line;
    if (!outline.empty()) outline += '\n';
    outline += std::to_string(section.line) + ": " + section.heading;
  }
  if (!outline.empty()) notes.push_back({"Headings of the source, with their lines", std::move(outline), first, {}});
}

}  // namespace debrief::inline v0::markdown
