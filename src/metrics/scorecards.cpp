#include "debrief/metrics/scorecards.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "debrief/metrics/stats/proportion.hpp"
#include "debrief/model/action.hpp"
#include "debrief/model/taxonomy.hpp"
#include "metrics/coverage.hpp"
#include "metrics/followed_actions.hpp"
#include "metrics/series.hpp"

namespace debrief::inline v0 {

namespace {

/// When a review was held: its meeting, nothing where that is unknown or lies after the cut-off.
std::optional<std::int64_t> held(const Corpus& corpus, std::size_t document, std::int64_t as_of) {
  const std::int64_t at = corpus.documents.meeting_started[document] != absent
                              ? corpus.documents.meeting_started[document]
                              : corpus.documents.meeting_ended[document];
  if (at == absent || at > as_of) return std::nullopt;
  return at;
}

/// Per review what its actions and factors say.
struct ReviewFacts {
  std::int64_t first_commitment = absent;
  std::set<std::string_view> categories;
  bool coordination = false;
  std::int64_t factors = 0;
};

std::vector<ReviewFacts> facts_of(const Corpus& corpus, std::int64_t as_of) {
  std::vector<ReviewFacts> out(corpus.document_count());
  for (std::size_t row = 0; row < corpus.factors.document.size(); ++row) {
    ReviewFacts& facts = out[static_cast<std::size_t>(corpus.factors.document[row])];
    ++facts.factors;
    const FactorCategory* category = category_of(corpus.strings[corpus.factors.code[row]]);
    if (category == nullptr) continue;
    facts.categories.insert(category->id);
    facts.coordination = facts.coordination || category->facet == Facet::coordination;
  }
  for (std::size_t row = 0; row < corpus.actions.document.size(); ++row) {
    ReviewFacts& facts = out[static_cast<std::size_t>(corpus.actions.document[row])];
    const std::int64_t at = corpus.actions.committed[row];
    if (at == absent || at > as_of) continue;
    facts.first_commitment = facts.first_commitment == absent ? at : std::min(facts.first_commitment, at);
  }
  return out;
}

MeetingScorecard meeting_card(const Corpus& corpus, const MeasureOptions& options,
                              const std::vector<ReviewFacts>& facts) {
  MeetingScorecard out;
  out.as_of = options.as_of;
  const Policy& policy = options.policy;
  std::int64_t with_meeting = 0;
  std::int64_t no_action = 0;
  std::int64_t soaked = 0;
  std::int64_t with_commitment = 0;
  std::int64_t learned = 0;
  std::int64_t textured = 0;
  std::int64_t broad = 0;
  std::int64_t coded = 0;
  std::int64_t published = 0;
  ByQuarter learning_points;
  ByQuarter reviews;
  const Corpus::Documents& table = corpus.documents;
  for (std::size_t row = 0; row < corpus.document_count(); ++row) {
    if (table.is_review[row] == 0) continue;
    ++out.reviews;
    learned += table.learning_points[row] > 0 ? 1 : 0;
    textured += table.decision_points[row] > 0 ? 1 : 0;
    published += table.published[row] != absent && table.published[row] <= options.as_of ? 1 : 0;
    if (facts[row].factors > 0) {
      ++coded;
      broad += static_cast<std::int64_t>(facts[row].categories.size()) >= policy.factor_categories_min ? 1 : 0;
    }
    const auto at = held(corpus, row, options.as_of);
    if (!at) continue;
    ++with_meeting;
    const std::int64_t quarter = quarter_number(*at);
    reviews[quarter] += 1;
    learning_points[quarter] += table.learning_points[row];
    const std::int64_t ended = table.meeting_ended[row];
    if (facts[row].first_commitment == absent) {
      ++no_action;
    } else if (ended != absent) {
      ++with_commitment;
      soaked += facts[row].first_commitment >= ended + policy.soak_hours * 3600 ? 1 : 0;
    }
  }
  out.learning.push_back(share_of("reviews that wrote down at least one learning point", learned, out.reviews));
  out.learning.push_back(share_of("reviews that tell a decision point from inside", textured, out.reviews));
  out.shares.push_back(share_of("coded reviews whose factors span several categories", broad, coded));
  out.shares.push_back(share_of("reviews whose first action was committed after the soak", soaked, with_commitment));
  out.shares.push_back(
      share_of("reviews held that committed no action, which is a result too", no_action, with_meeting));
  out.shares.push_back(share_of("reviews published", published, out.reviews));
  out.series.push_back(series_of("reviews held, by quarter", reviews));
  out.series.push_back(series_of("learning points, by quarter", learning_points));
  out.measures = measure_meetings(corpus, options.as_of, policy);
  out.voices = voices(corpus, options.as_of, policy);
  out.not_measured = not_in_documents();
  std::string untold;
  for (const MeetingMeasured& one : out.measures) {
    if (one.reviews > 0 || one.small_groups > 0) continue;
    untold += (untold.empty() ? "" : "; ") + std::string(one.measure.what) + " (" + std::string(one.measure.id) + ")";
  }
  if (!untold.empty()) out.not_measured.push_back("what no review tells: " + untold);
  return out;
}

ActionFollowThrough follow_through(const Corpus& corpus, std::int64_t as_of) {
  ActionFollowThrough out;
  std::vector<ActionFacts> actions;
  std::map<std::int32_t, stats::Cluster> due_by_review;
  std::set<std::int32_t> reviews;
  const std::int64_t today = unix_day(as_of);
  OpenByAge ages;
  for (const FollowedAction& one : followed_actions(corpus, as_of)) {
    const std::int32_t document = corpus.actions.document[one.row];
    if (one.done && !one.verified) ++out.not_verified;
    if (one.open) {
      ages.add(today - one.facts.committed);
      if (one.facts.due && *one.facts.due < today) ++out.overdue;
    }
    if (one.facts.due && *one.facts.due <= today) {
      stats::Cluster& cluster = due_by_review[document];
      ++cluster.size;
      if (one.done && *one.facts.done <= *one.facts.due) ++cluster.hits;
    }
    reviews.insert(document);
    actions.push_back(one.facts);
  }
  out.cohort = action_cohort(actions, today);
  out.incidents = static_cast<std::int64_t>(reviews.size());
  out.open_by_age = ages.tallies();
  const auto curve = stats::aalen_johansen(out.cohort.followed, 2);
  Counts counts;
  counts.observed = out.cohort.done;
  counts.censored = out.cohort.open;
  counts.competing = out.cohort.dropped;
  for (const int until : {30, 60, 90}) {
    std::variant<double, NoValue> value = NoValue{curve ? "not_followed_long_enough" : "no_data"};
    std::variant<ConfidenceInterval, NoInterval> interval =
        NoInterval{curve ? "not_followed_long_enough" : "no_data", {}};
    if (curve) {
      if (const auto at = stats::incidence_at(*curve, 1, until)) {
        value = at->share;
        if (at->lower) {
          interval = ConfidenceInterval{at->lower, at->upper, 0.95, std::nullopt, "infinitesimal jackknife, log-log"};
        } else {
          interval = NoInterval{"share_of_0_or_1", {}};
        }
      }
    }
    out.done_by.emplace_back("done_by_day_" + std::to_string(until), value, counts, interval, "action_completion/1",
                             as_of, "share");
  }
  std::vector<stats::Cluster> clusters;
  std::int64_t due = 0;
  std::int64_t on_time = 0;
  for (const auto& [document, cluster] : due_by_review) {
    clusters.push_back(cluster);
    due += cluster.size;
    on_time += cluster.hits;
  }
  std::sort(clusters.begin(), clusters.end(), [](const stats::Cluster& a, const stats::Cluster& b) {
    return std::tie(a.size, a.hits) < std::tie(b.size, b.hits);
  });
  if (due > 0) {
    Share found{"actions done by their due date", on_time, due, std::nullopt, std::nullopt};
    if (const auto clustered = stats::clustered_proportion(clusters)) {
      found.lower = clustered->limits.lower;
      found.upper = clustered->limits.upper;
    }
    out.on_time = found;
  }
  return out;
}

}  // namespace

Result<Scorecards> scorecards(const Corpus& corpus, const MeasureOptions& options, const ProgramOptions& program) {
  const Result<Durations> found = durations(corpus, options);
  if (!found) return found.error();
  const std::vector<ReviewFacts> facts = facts_of(corpus, options.as_of);
  Scorecards out;
  out.meeting = meeting_card(corpus, options, facts);
  SystemScorecard& card = out.system;
  card.as_of = options.as_of;
  card.durations = summarise(*found, {}, options.level, options.threads);
  card.actions = follow_through(corpus, options.as_of);

  ByQuarter incidents;
  ByQuarter near_misses;
  std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> coordination;
  for (const DistinctIncident& incident : distinct_incidents(corpus, options.policy, options.as_of)) {
    (incident.near_miss ? near_misses : incidents)[quarter_number(incident.onset)] += 1;
  }
  const std::vector<std::int64_t> onset = onsets(corpus);
  std::set<std::size_t> reviews_counted;
  for (std::size_t row = 0; row < corpus.incident_count(); ++row) {
    const auto document = static_cast<std::size_t>(corpus.incidents.document[row]);
    const auto kind = static_cast<IncidentKind>(corpus.incidents.kind[row]);
    if (kind == IncidentKind::drill || onset[row] == absent || onset[row] > options.as_of) continue;
    if (facts[document].factors > 0 && reviews_counted.insert(document).second) {
      auto& [with, all] = coordination[quarter_number(onset[row])];
      ++all;
      with += facts[document].coordination ? 1 : 0;
    }
  }
  std::vector<std::int64_t> with;
  std::vector<std::int64_t> all;
  std::vector<double> quarters;
  for (const auto& [quarter, counts] : coordination) {
    card.coordination.push_back(share_of(quarter_name(quarter), counts.first, counts.second));
    with.push_back(counts.first);
    all.push_back(counts.second);
    quarters.push_back(static_cast<double>(quarter));
  }
  card.coordination_trend = stats::cochran_armitage(with, all, quarters);
  card.incidents = series_of("incidents, by quarter", incidents);
  card.near_misses = series_of("near misses, by quarter", near_misses);
  out.program = program_view(corpus, options.as_of, options.policy, out.meeting.measures, program);
  card.coverage = out.program.coverage;
  return out;
}

}  // namespace debrief::inline v0
