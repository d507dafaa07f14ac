// From when until when there was impact, where the text says so itself.
#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

namespace {

class ImpactTimes {
 public:
  ImpactTimes(Draft& draft, const DayContext& days) : draft_(draft), clock_(days, draft.zone, draft.doubts) {}

  void read() {
    std::vector<Impact>& all = draft_.incident().impacts;
    bool any = false;
    for (std::size_t i = 0; i < all.size(); ++i) any = told(all[i].text, all[i].source_line.value_or(0), i) || any;
    if (!any && !all.empty()) any = from_milestones();
    if (!any) from_labels();
  }

 private:
  /// "from 14:05 to 15:10 UTC" in a text: the first range of two clock times.
  bool told(std::string_view text, std::int64_t line, std::size_t index) {
    text = text.substr(0, 2'000);
    for (ClockInProse clock : clocks_in(text)) {
      if (!clock.end) continue;
      const std::size_t from = clock.begin > 80 ? clock.begin - 80 : 0;
      const auto days = days_in(text.substr(from, clock.begin - from));
      const auto behind = days_in(text.substr(clock.after, 40));
      if (!clock.moment.day && !days.empty()) clock.moment.day = days.back();
      if (!clock.moment.day && days.empty() && !behind.empty()) clock.moment.day = behind.front();
      const std::string written(text.substr(clock.begin, clock.after - clock.begin));
      const ReadTime time = clock_.take(clock, line, pointer(index), written);
      return time.at && time.until && put(index, *time.at, *time.until, time.precision);
    }
    return false;
  }

  static std::string pointer(std::size_t index) { return "/incidents/0/impacts/" + std::to_string(index) + "/from"; }

  bool put(std::size_t index, const Instant& from, const Instant& until, const std::optional<Precision>& precision) {
    if (!is_before(from, until)) return false;
    Impact& impact = draft_.incident().impacts[index];
    impact.from = from;
    impact.until = until;
    impact.precision = precision;
    return true;
  }

  /// "Start time: …" and "End time: …" hold for the impact that the text tells first.
  bool from_milestones() {
    const Milestone* start = nullptr;
    const Milestone* end = nullptr;
    for (const Milestone& each : draft_.incident().milestones) {
      if (each.name == milestone::impact_started && start == nullptr) start = &each;
      const bool over = each.name == milestone::recovered || each.name == milestone::resolved;
      if (over && (end == nullptr || each.name == milestone::recovered)) end = &each;
    }
    if (start == nullptr || end == nullptr || !start->at || !end->at) return false;
    return put(0, *start->at, *end->at, {});
  }

  /// "Duration: from 14:05 to 15:10", "Impact window: …": where nothing else tells of impact, that line does.
  void from_labels() {
    for (const Part& part : draft_.outline.parts) {
      const Role role = draft_.role_of(part);
      const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item;
      if (!words || part.opens || role == Role::timeline || role == Role::actions || role == Role::other) continue;
      for (const Line& line : part.block.lines) {
        if (line.text.size() > 300 || !may_name_span(line.text)) continue;
        const std::string text = plain(line.text, draft_.outline.references);
        if (!names_span(text)) continue;
        std::vector<Impact>& all = draft_.incident().impacts;
        if (all.empty()) {
          Impact made;
          made.id = "impact-1";
          made.text = text;
          made.source_line = line.number;
          all.push_back(std::move(made));
          if (told(text, line.number, 0)) return;
          all.clear();
        } else if (told(text, line.number, 0)) {
          return;
        }
      }
    }
  }

  /// Whether the words of every label of names_span are in a line, whatever its marks.
  static bool may_name_span(std::string_view line) {
    if (line.find(':') == std::string_view::npos) return false;
    const std::string low = lowered(line);
    return holds(low, "duration") || holds(low, "impact") || holds(low, "outage");
  }

  static bool names_span(std::string_view text) {
    for (const std::string_view label : WordList{"duration", "impact window", "impact duration", "outage duration",
                                                 "outage window", "time of impact", "impact time", "outage"}) {
      if (begins_with_word(text, label) && text.substr(0, 40).find(':') != std::string_view::npos) return true;
    }
    return false;
  }

  Draft& draft_;
  Clockwork clock_;
};

}  // namespace

void read_impact_times(Draft& draft, const DayContext& days) {
  ImpactTimes(draft, days).read();
}

}  // namespace debrief::inline v0::markdown
