#include <algorithm>
#include <tuple>

#include "debrief/core/text.hpp"
#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/timeline/new_event.hpp"
#include "io/import/markdown/timeline/prose_events.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Roles as people write them in a column "Who": a name is no role.
bool is_role(std::string_view who) {
  const std::string text = lowered(who);
  for (const std::string_view word :
       WordList{"engineer", "team",           "on-call", "oncall",    "on call", "commander",  "lead",   "sre",
                "support",  "customer",       "user",    "responder", "manager", "operator",   "admin",  "developer",
                "expert",   "communications", "owner",   "ops",       "staff",   "monitoring", "system", "bot"}) {
    if (holds(text, word)) return true;
  }
  return false;
}

std::optional<Phase> phase_of(std::string_view words) {
  std::string text = lowered(trimmed(words));
  for (char& c : text) {
    if (c == '-' || c == ' ') c = '_';
  }
  static constexpr std::pair<std::string_view, Phase> names[] = {
      {"lead_up", Phase::lead_up},       {"detection", Phase::detection},         {"detect", Phase::detection},
      {"triage", Phase::triage},         {"investigation", Phase::investigation}, {"diagnosis", Phase::investigation},
      {"mitigation", Phase::mitigation}, {"resolution", Phase::resolution},       {"recovery", Phase::recovery},
  };
  for (const auto& [name, phase] : names) {
    if (text == name) return phase;
  }
  return std::nullopt;
}

/// Signs alone: no letter or digit of ASCII, and too short for words of another script.
bool is_wordless(std::string_view text) {
  return text.size() < 12 && std::none_of(text.begin(), text.end(), [](char c) { return is_letter(c) || is_digit(c); });
}

void append(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += '\n';
  text += more;
}

class TimelineReader {
 public:
  TimelineReader(Draft& draft, const DayContext& days) : draft_(draft), clock_(days, draft.zone, draft.doubts) {}

  void read() {
    Entries entries = entries_of(draft_.outline);
    clock_.look_ahead(entries.entries);
    draft_.review.timeline.reserve(entries.entries.size());
    std::size_t statement = 0;
    if (newest_first(entries)) read_backwards(entries);
    if (days_fall(entries)) clock_.read_days_backwards();
    for (std::size_t i = 0; i < entries.entries.size(); ++i) {
      while (statement < entries.statements.size() && entries.statements[statement].before_entry <= i) {
        clock_.take(entries.statements[statement++]);
      }
      Entry& entry = entries.entries[i];
      if (entry.sets_day) {
        clock_.take_day(entry);
      } else {
        add(entry);
      }
    }
    add_days_told();
    for (const Entries::Unread& each : entries.unread) {
      if (each.only_here) {
        draft_.review.notes.push_back({draft_.outline.sections[each.section].heading, each.words, each.line, {}});
      }
      if (!each.form) {
        draft_.doubts.add("time-unreadable", each.line, {}, "No time could be read from " + quoted(each.words) + ".");
      }
    }
    const bool named = std::any_of(draft_.outline.sections.begin(), draft_.outline.sections.end(),
                                   [](const Section& each) { return each.role == Role::timeline; });
    const bool alone = !named && draft_.review.timeline.size() == 1;
    // What the heading of a timeline says of its times holds for sentences as well.
    while (named && statement < entries.statements.size()) clock_.take(entries.statements[statement++]);
    if (draft_.review.timeline.empty()) read_prose(draft_, clock_, named);
    if (alone) add_prose_around();
    // A timeline that tells no time at all: what the account around it tells is better than nothing.
    if (draft_.review.timeline.empty() && named) read_prose(draft_, clock_, false);
  }

 private:
  /// "The partners agreed on January 30th": bullets of a timeline without a clock that tell their day in the sentence.
  void add_days_told() {
    std::vector<TimelineEvent>& all = draft_.review.timeline;
    const bool clocks = std::any_of(
        all.begin(), all.end(), [](const TimelineEvent& each) { return each.resolution_seconds.value_or(0) < 86400; });
    if (clocks) return;
    std::vector<Entry> told;
    for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
      const Part& part = draft_.outline.parts[i];
      if (part.taken || part.opens || part.block.kind != BlockKind::item) continue;
      if (draft_.role_of(part) != Role::timeline) continue;
      Entry entry;
      entry.form = EntryForm::item;
      entry.text = draft_.words(part, entry.links);
      const auto days = days_in(entry.text);
      if (days.empty() || days.front().either_order) continue;
      entry.begin.day = days.front();
      entry.line = part.block.line();
      entry.section = i;
      told.push_back(std::move(entry));
    }
    if (told.size() < 2) return;
    for (Entry& entry : told) {
      draft_.outline.parts[entry.section].taken = true;
      add(entry);
    }
    std::stable_sort(all.begin(), all.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
      return a.source_line.value_or(0) < b.source_line.value_or(0);
    });
  }

  void add(Entry& entry) {
    TimelineEvent out = new_event(draft_, entry.line);
    const std::size_t index = draft_.review.timeline.size();
    if (index < times_.size()) {
      set_time(out, times_[index]);
    } else if (!entry.begin.empty() || entry.unknown_clock) {
      set_time(out, clock_.take(entry, next_pointer(draft_)));
    }
    out.time_as_written = entry.time_as_written;
    out.text = entry.text;
    std::vector<Link> links = std::move(entry.links);
    // A sign beside the stamp, above the words: "10:05 🔴".
    if (!entry.body.empty() && is_wordless(out.text)) std::swap(out.text, out.note);
    for (const std::size_t below : entry.body) {
      const Part& part = draft_.outline.parts[below];
      const bool as_written = part.block.kind == BlockKind::code || part.block.kind == BlockKind::table ||
                              part.block.kind == BlockKind::comment;
      std::string words = as_written ? verbatim(part.block.lines) : draft_.words(part, links);
      // "Update from support:" and what the update says.
      const bool announced = out.text.ends_with(':') && part.block.kind == BlockKind::paragraph && out.note.empty();
      if (out.text.empty() && !as_written) {
        out.text = std::move(words);
      } else if (announced) {
        out.text += " " + headline(words, 80, 400);
        if (words.size() > 400) append(out.note, words);
      } else {
        append(out.note, part.block.kind == BlockKind::item ? "- " + words : words);
      }
    }
    // An entry that is a block of output alone: the output is what was seen.
    if (out.text.empty()) std::swap(out.text, out.note);
    // A row whose words stand in another column than those of the others.
    if (out.text.empty() && entry.form == EntryForm::row && !entry.remarks.empty()) {
      const std::string& first = entry.remarks.front();
      const std::size_t colon = first.find(": ");
      out.text = colon == std::string::npos ? first : first.substr(colon + 2);
      entry.remarks.erase(entry.remarks.begin());
    }
    // "3. November 15th, 15:30 to 18:00": all that is told is when.
    if (out.text.empty()) out.text = out.time_as_written;
    for (const std::string& remark : entry.remarks) append(out.note, remark);
    out.phase = phase_of(entry.phase);
    if (!entry.phase.empty() && !out.phase) append(out.note, "Phase: " + entry.phase);
    if (is_role(entry.who)) {
      out.actor_role = entry.who;
    } else if (!entry.who.empty()) {
      append(out.note, "Who: " + entry.who);
    }
    out.evidence = draft_.evidence.refer(links, entry.line);
    draft_.review.timeline.push_back(std::move(out));
  }

  /// A page of updates with the last one first: its days go on from the bottom up.
  static bool newest_first(const Entries& entries) {
    std::size_t down = 0, up = 0;
    const WrittenClock* before = nullptr;
    for (const Entry& entry : entries.entries) {
      if (entry.sets_day || !entry.begin.clock) return false;
      const WrittenClock& now = *entry.begin.clock;
      if (before != nullptr && now.second_of_day != before->second_of_day) {
        // Half a day up is midnight passed on the way down.
        const std::int32_t step = now.second_of_day - before->second_of_day;
        ++((step < 0 && step > -43200) || step > 43200 ? down : up);
      }
      before = &now;
    }
    const bool days = std::any_of(entries.statements.begin(), entries.statements.end(),
                                  [](const Statement& each) { return each.day || each.nth_day || each.afresh; });
    return down > 3 && down > up * 5 && !days;
  }

  /// True where three days or more stand one before the other, the last one first.
  static bool days_fall(const Entries& entries) {
    std::vector<const WrittenDay*> days;
    std::size_t statement = 0;
    for (std::size_t i = 0; i <= entries.entries.size(); ++i) {
      for (; statement < entries.statements.size() && entries.statements[statement].before_entry <= i; ++statement) {
        if (entries.statements[statement].day) days.push_back(&*entries.statements[statement].day);
      }
      if (i < entries.entries.size() && entries.entries[i].begin.day) days.push_back(&*entries.entries[i].begin.day);
    }
    std::size_t down = 0;
    for (std::size_t i = 1; i < days.size(); ++i) {
      const auto key = [](const WrittenDay& day) { return std::tuple(day.year.value_or(0), day.month, day.day); };
      if (key(*days[i - 1]) < key(*days[i])) return false;
      down += key(*days[i]) < key(*days[i - 1]) ? 1U : 0U;
    }
    return down > 1;
  }

  void read_backwards(const Entries& entries) {
    for (const Statement& each : entries.statements) clock_.take(each);
    times_.resize(entries.entries.size());
    for (std::size_t i = entries.entries.size(); i-- > 0;) {
      times_[i] = clock_.take(entries.entries[i], "/timeline/" + std::to_string(i));
    }
  }

  /// One entry alone makes no timeline: the sentences around it tell the rest.
  void add_prose_around() {
    std::vector<TimelineEvent>& all = draft_.review.timeline;
    read_prose(draft_, clock_, false);
    std::stable_sort(all.begin(), all.end(),
                     [](const TimelineEvent& a, const TimelineEvent& b) { return a.source_line < b.source_line; });
    for (std::size_t i = 0; i < all.size(); ++i) all[i].id = "event-" + std::to_string(i + 1);
  }

  Draft& draft_;
  Clockwork clock_;
  /// The times of the entries, where they were read from the last one up.
  std::vector<ReadTime> times_;
};

}  // namespace

void read_timeline(Draft& draft, const DayContext& days) {
  TimelineReader(draft, days).read();
}

}  // namespace debrief::inline v0::markdown
