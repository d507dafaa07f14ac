#include "debrief/metrics/program.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/model/action.hpp"
#include "debrief/model/contributing_factor.hpp"
#include "debrief/model/incident.hpp"
#include "metrics/coverage.hpp"
#include "metrics/followed_actions.hpp"
#include "metrics/review_times.hpp"
#include "metrics/series.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t days_a_year = 365;

/// By document: the teams of its incidents, by name.
std::vector<std::set<std::string>> teams_of(const Corpus& corpus) {
  std::vector<std::set<std::string>> out(corpus.document_count());
  for (std::size_t row = 0; row < corpus.teams.incident.size(); ++row) {
    const auto incident = static_cast<std::size_t>(corpus.teams.incident[row]);
    out[static_cast<std::size_t>(corpus.incidents.document[incident])].insert(corpus.strings[corpus.teams.text[row]]);
  }
  return out;
}

std::string joined(const std::set<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

void add_coverage(ProgramView& out, const Corpus& corpus, const std::vector<DistinctIncident>& incidents,
                  std::int64_t today) {
  std::int64_t owed = 0;
  std::int64_t covered = 0;
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> by_severity;
  for (const DistinctIncident& incident : incidents) {
    if (incident.level == nullptr || !incident.level->review_expected) continue;
    auto& [k, n] = by_severity[incident.level->name];
    ++owed;
    ++n;
    if (incident.reviewed) {
      ++covered;
      ++k;
    } else {
      out.unreviewed.push_back(
          {corpus.strings[corpus.incidents.id[incident.row]], incident.level->name, today - unix_day(incident.onset)});
    }
  }
  out.coverage = share_of("incidents owed a review that have one", covered, owed);
  for (const auto& [severity, counts] : by_severity) {
    out.coverage_by_severity.push_back(share_of(severity, counts.first, counts.second));
  }
  std::sort(out.unreviewed.begin(), out.unreviewed.end(),
            [](const auto& a, const auto& b) { return a.days != b.days ? a.days > b.days : a.id < b.id; });
}

void add_work(ProgramView& out, const Corpus& corpus, const std::vector<std::set<std::string>>& teams,
              const std::vector<FollowedAction>& actions, std::int64_t as_of, const ProgramOptions& options) {
  const std::int64_t today = unix_day(as_of);
  std::map<std::string, std::pair<TeamWork, OpenByAge>> by_team;
  for (const FollowedAction& action : actions) {
    if (!action.open) continue;
    const auto document = static_cast<std::size_t>(corpus.actions.document[action.row]);
    const std::int32_t owner = corpus.actions.owner_team[action.row];
    OpenWork work;
    work.review = corpus.strings[corpus.documents.id[document]];
    work.action = corpus.strings[corpus.actions.id[action.row]];
    work.title = corpus.strings[corpus.actions.title[action.row]];
    work.team = owner != 0 ? corpus.strings[owner] : joined(teams[document]);
    work.age_days = today - action.facts.committed;
    const std::int64_t last = corpus.actions.last_step[action.row];
    work.still_days = last == absent || last > as_of ? work.age_days : today - unix_day(last);
    if (action.facts.due && *action.facts.due < today) work.overdue_days = today - *action.facts.due;
    auto& [team, ages] = by_team[work.team];
    ++team.open;
    ages.add(work.age_days);
    if (work.overdue_days) {
      ++team.overdue;
      out.overdue.push_back(work);
    }
    if (work.still_days > options.stuck_days) {
      ++team.stuck;
      out.stuck.push_back(std::move(work));
    }
  }
  for (auto& [name, found] : by_team) {
    found.first.team = name;
    found.first.by_age = found.second.tallies();
    out.teams.push_back(std::move(found.first));
  }
  const auto later = [](const OpenWork& a, const OpenWork& b) {
    return std::tie(a.review, a.action) < std::tie(b.review, b.action);
  };
  std::sort(out.overdue.begin(), out.overdue.end(), [&](const OpenWork& a, const OpenWork& b) {
    return a.overdue_days != b.overdue_days ? a.overdue_days > b.overdue_days : later(a, b);
  });
  std::sort(out.stuck.begin(), out.stuck.end(), [&](const OpenWork& a, const OpenWork& b) {
    return a.still_days != b.still_days ? a.still_days > b.still_days : later(a, b);
  });
}

const MeetingMeasured* named(const std::vector<MeetingMeasured>& all, std::string_view name) {
  for (const MeetingMeasured& one : all) {
    if (one.measure.name == name) return &one;
  }
  return nullptr;
}

void add_culture(ProgramView& out, const Corpus& corpus, const std::vector<DistinctIncident>& incidents,
                 const std::vector<FollowedAction>& actions, const std::vector<MeetingMeasured>& measured,
                 const Policy& policy) {
  ByQuarter near_misses;
  for (const DistinctIncident& incident : incidents) {
    // A quarter with incidents and no near miss is a 0 of the series, not a hole in it.
    near_misses[quarter_number(incident.onset)] += incident.near_miss ? 1 : 0;
  }
  Series told = series_of("near misses told, by quarter", near_misses);
  out.culture.push_back({"near misses are told unasked", sentence(told), std::move(told)});
  const auto from_measure = [&](std::string what, std::string_view name) {
    if (const MeetingMeasured* one = named(measured, name)) {
      out.culture.push_back({std::move(what), sentence(*one), one->series});
    }
  };
  from_measure("everybody leaves with something new", "new_understanding");

  if (const MeetingMeasured* categories = named(measured, "categories")) {
    const std::int64_t few = categories->worth_a_talk.value_or(0);
    const Share several = share_of(
        "reviews that name factors of several categories, at least " + std::to_string(policy.factor_categories_min),
        categories->reviews - few, categories->reviews);
    out.culture.push_back({"reviews name several factors", sentence(several), categories->series});
  }
  std::int64_t typed = 0;
  std::int64_t of_the_system = 0;
  std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> by_quarter;
  for (const FollowedAction& action : actions) {
    if (corpus.actions.type[action.row] < 0) continue;
    const auto type = static_cast<ActionType>(corpus.actions.type[action.row]);
    const bool aims = type == ActionType::detect || type == ActionType::prevent || type == ActionType::mitigate_future;
    auto& [k, n] = by_quarter[quarter_number(corpus.actions.committed[action.row])];
    ++typed;
    ++n;
    of_the_system += aims ? 1 : 0;
    k += aims ? 1 : 0;
  }
  std::vector<std::string> periods;
  std::vector<double> shares;
  for (const auto& [quarter, counts] : by_quarter) {
    periods.push_back(quarter_name(quarter));
    shares.push_back(100 * static_cast<double>(counts.first) / static_cast<double>(counts.second));
  }
  out.culture.push_back(
      {"actions aim at preventing, detecting and mitigating",
       sentence(share_of("committed actions of those types", of_the_system, typed)),
       series_of("committed actions of those types, percent by quarter", std::move(periods), std::move(shares))});
  from_measure("juniors speak", "junior_ratio");
}

void add_exposure(ProgramView& out, const Corpus& corpus, const std::vector<std::set<std::string>>& teams,
                  const std::vector<ReviewTime>& reviews, std::int64_t as_of) {
  std::vector<std::vector<std::int32_t>> codes(corpus.document_count());
  for (std::size_t row = 0; row < corpus.factors.document.size(); ++row) {
    if (corpus.factors.code[row] == 0) continue;
    codes[static_cast<std::size_t>(corpus.factors.document[row])].push_back(corpus.factors.code[row]);
  }
  std::map<std::string, std::pair<std::int64_t, std::set<std::int32_t>>> met;
  for (const ReviewTime& review : reviews) {
    if (!review.held || unix_day(as_of) - unix_day(*review.held) > days_a_year) continue;
    for (const std::string& team : teams[review.document]) {
      auto& [count, modes] = met[team];
      ++count;
      modes.insert(codes[review.document].begin(), codes[review.document].end());
    }
  }
  for (const auto& [team, found] : met) {
    out.exposure.push_back({team, found.first, static_cast<std::int64_t>(found.second.size())});
  }
}

}  // namespace

ProgramView program_view(const Corpus& corpus, std::int64_t as_of, const Policy& policy,
                         const std::vector<MeetingMeasured>& measured, const ProgramOptions& options) {
  ProgramView out;
  out.as_of = as_of;
  const std::vector<DistinctIncident> incidents = distinct_incidents(corpus, policy, as_of);
  const std::vector<FollowedAction> actions = followed_actions(corpus, as_of);
  const std::vector<std::set<std::string>> teams = teams_of(corpus);
  add_coverage(out, corpus, incidents, unix_day(as_of));
  add_work(out, corpus, teams, actions, as_of, options);
  if (options.facilitators && options.facilitators_trained) {
    out.trained = share_of("facilitators with training", std::min(*options.facilitators_trained, *options.facilitators),
                           *options.facilitators);
  }
  for (const MeetingMeasured& one : measured) {
    if (one.measure.id == "M25") out.facilitators.push_back(one);
  }
  add_culture(out, corpus, incidents, actions, measured, policy);
  add_exposure(out, corpus, teams, review_times(corpus, as_of), as_of);
  return out;
}

std::string markdown_of(const ProgramView& program) {
  const auto days = [](std::int64_t n) { return std::to_string(n) + (n == 1 ? " day" : " days"); };
  const auto team = [](const std::string& name) { return name.empty() ? std::string("no team named") : name; };
  std::string out = "- " + sentence(program.coverage) + "\n";
  for (const Share& share : program.coverage_by_severity) out += "  - " + sentence(share) + "\n";
  for (const UnreviewedIncident& incident : program.unreviewed) {
    out += "  - Without a review: " + incident.id + ", " + incident.severity + ", " + days(incident.days) + " ago.\n";
  }
  if (program.trained) out += "- " + sentence(*program.trained) + "\n";
  for (const MeetingMeasured& one : program.facilitators) out += "- " + sentence(one) + "\n";
  for (const CultureIndicator& one : program.culture) {
    out += "- " + upper_first(one.what) + ". " + upper_first(one.text) + "\n";
  }
  for (const TeamWork& work : program.teams) {
    out += "- Open actions, " + team(work.team) + ": " + std::to_string(work.open) + ", of which " +
           std::to_string(work.overdue) + " overdue and " + std::to_string(work.stuck) + " stuck;";
    for (const Tally& tally : work.by_age) {
      if (tally.count > 0) out += " " + std::to_string(tally.count) + " " + tally.name + ",";
    }
    out.back() = '.';
    out += "\n";
  }
  for (const OpenWork& work : program.overdue) {
    out += "- Overdue by " + days(*work.overdue_days) + ": " + work.title + " (" + work.review + ", " +
           team(work.team) + ").\n";
  }
  for (const OpenWork& work : program.stuck) {
    out += "- Still for " + days(work.still_days) + ": " + work.title + " (" + work.review + ", " + team(work.team) +
           ").\n";
  }
  for (const TeamExposure& met : program.exposure) {
    out += "- Failure modes met within a year, " + met.team + ": " + std::to_string(met.failure_modes) + " in " +
           std::to_string(met.reviews) + (met.reviews == 1 ? " review.\n" : " reviews.\n");
  }
  return out;
}

}  // namespace debrief::inline v0
