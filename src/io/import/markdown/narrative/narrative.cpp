#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/narrative/narrative_reader.hpp"
#include "io/import/markdown/narrative/prompts.hpp"

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

}  // namespace

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

std::string with_below(const Passage& passage) {
  std::string out = passage.text;
  for (const std::string& each : passage.below) out += "\n" + each;
  return out;
}

void NarrativeReader::read() {
  read_summary();
  for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
    const Part& part = draft_.outline.parts[i];
    if (part.taken || part.opens) continue;
    const Role role = draft_.role_of(part);
    if (part.block.kind == BlockKind::table && role == Role::impact) take_impact_table(i);
    const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item;
    if (!words) continue;
    const bool plain_item = part.block.kind == BlockKind::item && part.role == Role::none;
    if (plain_item && role == Role::impact && take_impact_list(i)) continue;
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

template <class T>
void NarrativeReader::put(std::vector<T>& all, std::string id, std::size_t index) {
  if (!may_take(index)) return;
  const Passage passage = take_passage(draft_, index);
  T out;
  out.id = std::move(id);
  out.text = with_below(passage);
  out.evidence = draft_.evidence.refer(passage.links, passage.line);
  out.source_line = passage.line;
  all.push_back(std::move(out));
}

void NarrativeReader::take(Role role, std::size_t index) {
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

bool NarrativeReader::is_asked(std::size_t index) const {
  const std::vector<Part>& parts = draft_.outline.parts;
  if (index == 0 || !parts[index - 1].opens || parts[index].role != Role::none) return false;
  return asks_writer(joined(parts[index].block.lines));
}

bool NarrativeReader::may_take(std::size_t index) {
  const Part& part = draft_.outline.parts[index];
  const std::string raw = joined(part.block.lines);
  // "— Approved by the storage team": a signature.
  if (is_picture(raw) || (part.block.kind == BlockKind::paragraph && raw.starts_with("— "))) return false;
  return !is_nothing(without_label(part, plain(joined(part.block.lines), draft_.outline.references)));
}

std::string_view NarrativeReader::without_label(const Part& part, std::string_view text) {
  if (part.role == Role::none) return text;
  const std::size_t end = text.substr(0, 100).find_first_of(":?");
  if (end == std::string_view::npos) return text;
  const HeadingMeaning meaning = meaning_of(text.substr(0, end));
  // "Additional impact" says more than that it was one; "Primary cause" does not.
  const bool names = meaning.only || part.role == Role::went_badly ||
                     ((part.role == Role::factors || part.role == Role::root_cause) && meaning.exact);
  return names && meaning.role == part.role ? trimmed(text.substr(end + 1)) : text;
}

void NarrativeReader::take_factor(Role, std::size_t index) {
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

void read_narrative(Draft& draft) {
  NarrativeReader(draft).read();
}

}  // namespace debrief::inline v0::markdown
