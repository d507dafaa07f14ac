#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

namespace {

struct Name {
  std::string_view words;
  std::string_view milestone;
};

/// Labels as reviews print them beside a time. "Repaired" is the word of teams that tell repair from resolution.
constexpr Name names[] = {
    {"impact started", milestone::impact_started},
    {"impact start", milestone::impact_started},
    {"incident start", milestone::impact_started},
    {"incident started", milestone::impact_started},
    {"start of incident", milestone::impact_started},
    {"start of impact", milestone::impact_started},
    {"outage start", milestone::impact_started},
    {"outage began", milestone::impact_started},
    {"start", milestone::impact_started},
    {"start time", milestone::impact_started},
    {"start_time", milestone::impact_started},
    {"started at", milestone::impact_started},
    {"started", milestone::impact_started},
    {"fault occurs", milestone::impact_started},
    {"fault occurred", milestone::impact_started},
    {"fault began", milestone::impact_started},
    {"fault started", milestone::impact_started},
    {"first alert", milestone::first_alert},
    {"first report", milestone::first_report},
    {"first reported", milestone::first_report},
    {"first detected", milestone::detected},
    {"detected", milestone::detected},
    {"fault detected", milestone::detected},
    {"team aware", milestone::detected},
    {"team became aware", milestone::detected},
    {"detected at", milestone::detected},
    {"time detected", milestone::detected},
    {"detection time", milestone::detected},
    {"incident declared", milestone::declared},
    {"declared", milestone::declared},
    {"mitigated", milestone::mitigated},
    {"mitigated at", milestone::mitigated},
    {"mitigation time", milestone::mitigated},
    {"repaired", milestone::mitigated},
    {"resolved", milestone::resolved},
    {"resolved at", milestone::resolved},
    {"incident resolved", milestone::resolved},
    {"time resolved", milestone::resolved},
    {"resolution time", milestone::resolved},
    {"end", milestone::resolved},
    {"ended", milestone::resolved},
    {"end time", milestone::resolved},
    {"end_time", milestone::resolved},
    {"ended at", milestone::resolved},
    {"incident end", milestone::resolved},
    {"incident ended", milestone::resolved},
    {"end of incident", milestone::resolved},
    {"recovered", milestone::recovered},
    {"fully recovered", milestone::recovered},
    {"closed", milestone::closed},
    {"incident closed", milestone::closed},
};

class MilestoneReader {
 public:
  MilestoneReader(Draft& draft, const DayContext& days) : draft_(draft), clock_(days, draft.zone, draft.doubts) {}

  void read() {
    for (const FrontMatterField& field : draft_.front.fields) offer(field.name, field.value, field.line);
    const Part* before = nullptr;
    for (Part& part : draft_.outline.parts) {
      const bool behind_label = before != nullptr && before->opens && before->section == part.section;
      before = &part;
      const Role role = draft_.role_of(part);
      // "- **Detected:** 10:05 UTC" in a list whose bullets are labels: the label stands apart from its value.
      if (const Section& section = draft_.outline.section_of(part);
          behind_label && section.level > 6 && part.block.line() == section.line) {
        offer(section.heading, words(part.block.lines.front().text), section.line);
      }
      if (part.taken || part.opens || role == Role::timeline || role == Role::actions || role == Role::other) continue;
      if (part.block.kind == BlockKind::table) {
        for (const Row& row : part.block.rows) {
          if (row.cells.size() == 2) offer(words(row.cells[0]), words(row.cells[1]), row.line);
        }
      } else if (part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item) {
        for (const Line& line : part.block.lines) {
          const bool digits = line.text.size() < 120 && std::any_of(line.text.begin(), line.text.end(), is_digit);
          if (digits) offer_line(words(line.text), line.number);
        }
      }
    }
  }

 private:
  std::string words(std::string_view text) const { return plain(text, draft_.outline.references); }

  /// What may stand behind a time: nothing, or a remark in brackets.
  static bool is_remark(std::string_view rest) {
    return rest.empty() || (rest.starts_with('(') && rest.find(')') + 1 == rest.size());
  }

  /// "First detected: 2024-04-15 12:32" or without the colon.
  void offer_line(const std::string& text, std::int64_t line) {
    const std::string low = lowered(text);
    const Name* best = nullptr;
    for (const Name& each : names) {
      if (begins_with_word(low, each.words) && (best == nullptr || each.words.size() > best->words.size()))
        best = &each;
    }
    if (best == nullptr) return;
    std::string_view rest = std::string_view(text).substr(best->words.size());
    rest = trimmed(rest);
    if (rest.starts_with(':')) rest = trimmed(rest.substr(1));
    offer(best->words, rest, line);
  }

  void offer(std::string_view label, std::string_view value, std::int64_t line) {
    const std::string name = lowered(trimmed(label));
    for (const Name& each : names) {
      if (each.words != name) continue;
      const auto stamp = stamp_at(value, Dots::clock);
      if (!stamp || !stamp->begin.clock || !is_remark(trimmed(stamp->rest))) return;
      auto& stones = draft_.incident().milestones;
      const std::string pointer = "/incidents/0/milestones/" + std::to_string(stones.size());
      const std::string written(stamp->written);
      const auto at = clock_.instant_of(stamp->begin, line, pointer, written);
      if (!at) return;
      for (const StampDoubt doubt : stamp->doubts) {
        if (doubt == StampDoubt::dot_for_colon) {
          draft_.doubts.add("time-mended", line, pointer, "The dot in " + quoted(written) + " was read as a colon.");
        }
      }
      Milestone stone;
      stone.name = std::string(each.milestone);
      stone.at = at;
      if (stamp->approximate) stone.precision = Precision::remembered;
      stone.note = "Written as " + quoted(std::string(trimmed(label)) + " " + written);
      stones.push_back(std::move(stone));
      return;
    }
  }

  Draft& draft_;
  Clockwork clock_;
};

}  // namespace

void read_milestones(Draft& draft, const DayContext& days) {
  MilestoneReader(draft, days).read();
}

}  // namespace debrief::inline v0::markdown
