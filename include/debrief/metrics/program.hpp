#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/estimate.hpp"
#include "debrief/metrics/meeting_measures.hpp"
#include "debrief/metrics/series.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// What the documents cannot know of the program, as counts of people and never as names.
struct ProgramOptions {
  /// An open action is stuck when nothing was recorded of it for longer than this.
  std::int64_t stuck_days = 30;
  std::optional<std::int64_t> facilitators;
  std::optional<std::int64_t> facilitators_trained;
};

/// An open action that has stood still or is late: which work, of which team, how old. Never whose.
struct OpenWork {
  std::string review;
  std::string action;
  std::string title;
  /// The owning team, otherwise the teams of the incident; empty where none is known.
  std::string team;
  std::int64_t age_days = 0;    ///< since its commitment
  std::int64_t still_days = 0;  ///< since anything was recorded of it
  std::optional<std::int64_t> overdue_days;
};

/// A team's open actions by age.
struct TeamWork {
  std::string team;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
  std::int64_t stuck = 0;
  std::vector<Tally> by_age;
};

/// A qualifying incident that no review covers.
struct UnreviewedIncident {
  std::string id;
  std::string severity;
  std::int64_t days = 0;  ///< since it began
};

/// How many different failure modes a team has met in reviews of its incidents within a year.
struct TeamExposure {
  std::string team;
  std::int64_t reviews = 0;
  std::int64_t failure_modes = 0;
};

/// One of the behaviours by which the practice tells a blameless culture (section 1.5).
struct CultureIndicator {
  std::string what;
  std::string text;
  Series series;
};

/// How the reviewing is kept up: which incidents are covered, what becomes of the work, who is there to facilitate.
struct ProgramView {
  std::int64_t as_of = 0;
  Share coverage;  ///< incidents that were owed a review and have one
  std::vector<Share> coverage_by_severity;
  std::vector<UnreviewedIncident> unreviewed;  ///< the oldest first
  std::vector<OpenWork> overdue;               ///< the latest first
  std::vector<OpenWork> stuck;                 ///< the longest still first
  std::vector<TeamWork> teams;                 ///< by name
  std::optional<Share> trained;                ///< facilitators with training, where the host told
  std::vector<MeetingMeasured> facilitators;   ///< independence of the facilitator
  std::vector<CultureIndicator> culture;
  std::vector<TeamExposure> exposure;  ///< by name
};

/// Linear in the corpus, n log n in what is listed. `measured` comes from measure_meetings() of the same corpus.
DEBRIEF_EXPORT ProgramView program_view(const Corpus& corpus, std::int64_t as_of, const Policy& policy,
                                        const std::vector<MeetingMeasured>& measured,
                                        const ProgramOptions& options = {});

/// In words, a list for each part.
DEBRIEF_EXPORT std::string markdown_of(const ProgramView& program);

}  // namespace debrief::inline v0
