// The review while it is put together.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "debrief/model/review.hpp"
#include "io/import/markdown/blocks/front_matter.hpp"
#include "io/import/markdown/doubts.hpp"
#include "io/import/markdown/outline/sections.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

/// Links of a document as evidence, each target once.
class LinkedEvidence {
 public:
  explicit LinkedEvidence(Doubts& doubts) : doubts_(doubts) {}

  /// The items that these links show; a link that nobody should follow is kept as text in an item without an address.
  EvidenceRefs refer(const std::vector<Link>& links, std::int64_t line);

  std::vector<EvidenceItem> take() { return std::move(items_); }

 private:
  Doubts& doubts_;
  std::vector<EvidenceItem> items_;
  std::map<std::string, std::size_t, std::less<>> known_;
};

struct Draft {
  Draft(Outline read, Doubts& doubts_to) : outline(std::move(read)), doubts(doubts_to), evidence(doubts_to) {}

  Review review;
  Outline outline;
  FrontMatter front;
  /// The zone that the text states for all of its times.
  std::optional<Zone> zone;
  Doubts& doubts;
  LinkedEvidence evidence;

  Incident& incident() { return review.incidents.front(); }
  Role role_of(const Part& part) const { return part.role != Role::none ? part.role : outline.section_of(part).role; }
  /// The words of a part and its links.
  std::string words(const Part& part, std::vector<Link>& links) const {
    return plain(joined(part.block.lines), outline.references, &links);
  }
};

/// "All times in PST", wherever it stands.
std::optional<Zone> stated_zone(const Draft& draft);

/// What a system is called whose address this is: "github", "jira", "slack"; "web" for any other.
std::string_view system_of(std::string_view address);

// The steps, in order. Each takes what it understands out of the outline; the last keeps the rest as notes.
DayContext read_frame(Draft& draft, std::string_view file_name);
void read_timeline(Draft& draft, const DayContext& days);
void read_milestones(Draft& draft, const DayContext& days);
void read_actions(Draft& draft, const DayContext& days);
void read_narrative(Draft& draft);
void read_impact_times(Draft& draft, const DayContext& days);
void tell_html(Draft& draft);
void keep_the_rest(Draft& draft);

/// Cuts a long text at the end of a sentence, not before `least` and not after `most` bytes.
std::string headline(std::string_view text, std::size_t least, std::size_t most);

/// A paragraph or item with everything that stands inside it, as one text, and marks it all as taken.
struct Passage {
  std::string text;
  std::vector<std::string> below;
  std::vector<Link> links;
  std::int64_t line = 0;
  std::optional<bool> checked;
  /// The words are those of a heading.
  bool heading = false;
};
Passage take_passage(Draft& draft, std::size_t part);

}  // namespace debrief::inline v0::markdown
