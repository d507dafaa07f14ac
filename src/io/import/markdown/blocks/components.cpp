#include "io/import/markdown/blocks/components.hpp"

#include <algorithm>
#include <set>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// The longest tag over several lines.
constexpr std::size_t most_lines = 16;

/// So many shortcodes with words inside are told apart.
constexpr std::size_t most_names = 100;

class ComponentReader {
 public:
  explicit ComponentReader(MarkupLines& lines) : lines_(lines) {
    for (const std::string& line : lines) {
      for (std::size_t at = line.find("{{"); at != nowhere; at = line.find("{{", at + 2)) {
        const auto tag = component_at(std::string_view(line).substr(at));
        if (tag && tag->closes && closed_.size() < most_names) closed_.emplace(tag->name);
      }
    }
  }

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) take();
  }

 private:
  void take() {
    const std::string_view text = trimmed(lines_[at_]);
    if (text.starts_with("```") || text.starts_with("~~~")) {
      if (fence_.empty())
        fence_ = text.substr(0, 3);
      else if (text.starts_with(fence_))
        fence_.clear();
      return;
    }
    if (!fence_.empty() || text.empty()) {
      if (holds(text, "{{<") && holds(text, "/highlight")) end_highlight();
      return;
    }
    const bool code =
        (lines_[at_].starts_with("import ") && holds(text, " from ")) || lines_[at_].starts_with("export const ");
    if (code || (text.starts_with("{/*") && text.ends_with("*/}"))) return lines_[at_].clear();
    // An event that nothing closes ends where a part of the page begins.
    if (text.front() == '#' && in_event()) event_.clear();
    if (text.starts_with(":::")) return take_admonition(text);
    if (!holds(text, "<") && !in_event()) return;
    join_tag();
    const std::string line = lines_[at_];
    std::string out = words_of(line);
    const bool inside = in_event() && !began_;
    if (inside && !trimmed(out).empty() && indent_of(out) < 2) out.insert(0, 2, ' ');
    lines_[at_] = trimmed(out).empty() ? std::string() : std::move(out);
    began_ = false;
  }

  bool in_event() const { return !event_.empty(); }

  /// ":::note Title"
  void take_admonition(std::string_view text) {
    text = trimmed(text.substr(run_of(text, ':')));
    const std::size_t space = text.find(' ');
    const bool title = space != nowhere && is_letter(text.front());
    lines_[at_] = title ? "**" + std::string(trimmed(text.substr(space))) + "**" : std::string();
  }

  /// A tag over several lines stands on the last of them.
  void join_tag() {
    const std::string_view line = lines_[at_];
    const std::size_t open = line.rfind('<');
    if (open == nowhere || at_ < no_tag_ends_before_ || !component_goes_on(line.substr(open))) return;
    std::string joined = lines_[at_];
    const std::size_t last = std::min(at_ + most_lines, lines_.size());
    for (std::size_t end = at_ + 1; end < last && joined.size() < 2 * longest_mark; ++end) {
      joined += " " + std::string(trimmed(lines_[end]));
      if (!holds(lines_[end], ">")) continue;
      for (; at_ < end; ++at_) lines_[at_].clear();
      lines_[at_] = joined;
      return;
    }
    no_tag_ends_before_ = last;
  }

  /// The line with its tags as what they say.
  std::string words_of(std::string_view line) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t mark = std::min(line.find_first_of("<{", at), line.size());
      out += line.substr(at, mark - at);
      at = mark;
      if (at == line.size()) break;
      const auto tag = component_at(line.substr(at));
      if (!tag) {
        out += line[at++];
        continue;
      }
      const std::string_view written = line.substr(at, tag->length);
      at += tag->length;
      // A shortcode without words inside stays: the words of a picture are no account.
      const bool told = in_event() || tag->closes || closed_.contains(tag->name) || tag->name.ends_with("ref");
      if (tag->shortcode && !told) {
        out += written;
        continue;
      }
      take_tag(*tag, out);
      while (out.ends_with(' ') && at < line.size() && line[at] == ' ') ++at;
    }
    return out;
  }

  void take_tag(const Component& tag, std::string& out) {
    if (tag.closes) {
      if (tag.name == event_) event_.clear();
      if (tag.name == around_) around_.clear();
      return;
    }
    const std::string name = lowered(tag.name);
    if (tag.shortcode && (name == "ref" || name == "relref")) {
      if (!tag.values.empty()) out += tag.values.front().value;
    } else if (tag.shortcode && name == "highlight") {
      out = std::string(in_event() ? 2 : 0, ' ') + "```";
      fence_ = "```";
      began_ = true;
    } else if (holds(name, "timeline")) {
      around_ = tag.name;
      day_ = tag.get({"date", "day"});
      zone_ = tag.get({"tz", "timezone", "zone"});
    } else if (trimmed(out).empty()) {
      begin_event(tag, out);
    }
  }

  void begin_event(const Component& tag, std::string& out) {
    const std::string_view words = tag.get({"title", "text", "label", "what", "description", "message"});
    if (tag.empty && words.empty()) return;
    const std::string when =
        time_of(tag, around_.empty() ? std::string_view() : day_, around_.empty() ? std::string_view() : zone_);
    if (when.empty()) return;
    // The day around the events is that of the first; past midnight the others tell.
    day_.clear();
    if (!tag.empty) event_ = tag.name;
    began_ = true;
    out = "- " + when + ":";
    if (!words.empty()) out += " " + std::string(words) + (tag.empty ? "" : ":");
    if (!tag.empty) out += ' ';
  }

  void end_highlight() {
    lines_[at_] = std::string(in_event() ? 2 : 0, ' ') + "```";
    fence_.clear();
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  std::string fence_;
  /// The shortcodes that are closed somewhere.
  std::set<std::string, std::less<>> closed_;
  /// The component whose content is an event, and the one around all of them with its day and zone.
  std::string event_;
  std::string around_;
  std::string day_;
  std::string zone_;
  /// The line before which no tag ends that began above.
  std::size_t no_tag_ends_before_ = 0;
  /// An event began on this line.
  bool began_ = false;
};

}  // namespace

void components_as_markdown(MarkupLines& lines) {
  ComponentReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
