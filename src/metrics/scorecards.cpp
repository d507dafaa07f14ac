#include "debrief/metrics/scorecards.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/core/time_zone.hpp"
#include "debrief/metrics/stats/proportion.hpp"
#include "debrief/model/action.hpp"
#include "debrief/model/taxonomy.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t day = 86400;

std::int64_t day_of(std::int64_t seconds) {
  return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

Share share(std::string what, std::int64_t k, std::int64_t n) {
  Share out{std::move(what), k, n, std::nullopt, std::nullopt};
  if (const auto limits = stats::proportion_interval(static_cast<double>(k), static_cast<double>(n))) {
    out.lower = limits->lower;
    out.upper = limits->upper;
  }
  return out;
}

/// Counts by quarter (years times four), in order; a quarter between others in which nothing happened counts as 0.
using ByQuarter = std::map<std::int64_t, double>;

std::int64_t quarter_number(std::int64_t unix_seconds) {
  const Date date = date_of_days(day_of(unix_seconds));
  return std::int64_t{date.year} * 4 + (date.month - 1) / 3;
}

std::string quarter_name(std::int64_t number) {
  return std::to_string(number / 4) + "-Q" + std::to_string(number % 4 + 1);
}

Series series(std::string what, const ByQuarter& by_quarter) {
  Series out;
  out.what = std::move(what);
  for (std::int64_t at = by_quarter.empty() ? 1 : by_quarter.begin()->first;
       !by_quarter.empty() && at <= by_quarter.rbegin()->first; ++at) {
    const auto found = by_quarter.find(at);
    out.period.push_back(quarter_name(at));
    out.value.push_back(found == by_quarter.end() ? 0 : found->second);
  }
  if (out.value.size() >= 12) {
    out.limits = stats::xmr_limits(out.value);
    out.provisional = out.value.size() < 20;
    if (out.limits && out.limits->sigma > 0) {
      out.limits->lower = std::max(0.0, out.limits->lower);
      out.signals = stats::chart_signals(out.value, out.limits->centre, out.limits->sigma);
    }
  }
  return out;
}

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
  out.learning.push_back(share("reviews that wrote down at least one learning point", learned, out.reviews));
  out.learning.push_back(share("reviews that tell a decision point from inside", textured, out.reviews));
  out.shares.push_back(share("coded reviews whose factors span several categories", broad, coded));
  out.shares.push_back(share("reviews whose first action was committed after the soak", soaked, with_commitment));
  out.shares.push_back(share("reviews held that committed no action, which is a result too", no_action, with_meeting));
  out.shares.push_back(share("reviews published", published, out.reviews));
  out.series.push_back(series("reviews held, by quarter", reviews));
  out.series.push_back(series("learning points, by quarter", learning_points));
  out.not_measured = {
      "new understanding, k of n answers: the columns keep no answers of persons; released from " +
          std::to_string(policy.answers_min) + " answers on",
      "would attend again: as above",
      "voices by role band: only for bands of at least " + std::to_string(policy.people_min) + " people"};
  return out;
}

ActionFollowThrough follow_through(const Corpus& corpus, std::int64_t as_of) {
  ActionFollowThrough out;
  const Corpus::Actions& table = corpus.actions;
  std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> by_id;
  for (std::size_t row = 0; row < table.id.size(); ++row) by_id[{table.document[row], table.id[row]}] = row;
  std::vector<ActionFacts> actions;
  std::map<std::int32_t, stats::Cluster> due_by_review;
  std::set<std::int32_t> reviews;
  const std::int64_t today = day_of(as_of);
  std::vector<std::int64_t> ages(4, 0);
  for (std::size_t row = 0; row < table.id.size(); ++row) {
    if (table.committed[row] == absent || table.committed[row] > as_of) continue;
    // A replaced action is followed in its successor and counted once.
    if (static_cast<ActionState>(table.state[row]) == ActionState::superseded &&
        by_id.contains({table.document[row], table.superseded_by[row]})) {
      continue;
    }
    ActionFacts one;
    one.committed = day_of(table.committed[row]);
    if (table.due_day[row] != absent) one.due = table.due_day[row];
    const std::int64_t done = table.verified[row] != absent ? table.verified[row] : table.done[row];
    if (done != absent) one.done = day_of(done);
    if (table.dropped[row] != absent) one.dropped = day_of(table.dropped[row]);
    const bool is_done = one.done && *one.done <= today;
    if (is_done && table.verified[row] == absent) ++out.not_verified;
    const bool is_open = !is_done && !(one.dropped && *one.dropped <= today);
    if (is_open) {
      const std::int64_t age = today - one.committed;
      ++ages[age <= 30 ? 0 : age <= 90 ? 1 : age <= 180 ? 2 : 3];
      if (one.due && *one.due < today) ++out.overdue;
    }
    if (one.due && *one.due <= today) {
      stats::Cluster& cluster = due_by_review[table.document[row]];
      ++cluster.size;
      if (is_done && *one.done <= *one.due) ++cluster.hits;
    }
    reviews.insert(table.document[row]);
    actions.push_back(one);
  }
  out.cohort = action_cohort(actions, today);
  out.incidents = static_cast<std::int64_t>(reviews.size());
  const char* names[] = {"up to 30 days", "31 to 90 days", "91 to 180 days", "more than 180 days"};
  for (std::size_t i = 0; i < ages.size(); ++i) out.open_by_age.push_back({names[i], ages[i]});
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

std::vector<bool> shown_groups(const std::vector<std::int64_t>& sizes, std::int64_t least) {
  std::vector<bool> out(sizes.size());
  std::int64_t hidden = 0;
  std::int64_t hidden_size = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    out[i] = sizes[i] == 0 || sizes[i] >= least;
    if (!out[i]) {
      ++hidden;
      hidden_size += sizes[i];
    }
  }
  // What is hidden must not follow from the total: hide the next smallest until at least two groups and `least` people
  // are hidden together.
  while (hidden > 0 && (hidden < 2 || hidden_size < least)) {
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (out[i] && sizes[i] > 0 && (!next || sizes[i] < sizes[*next])) next = i;
    }
    if (!next) break;
    out[*next] = false;
    ++hidden;
    hidden_size += sizes[*next];
  }
  return out;
}

Result<Scorecards> scorecards(const Corpus& corpus, const MeasureOptions& options) {
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
  std::int64_t owed = 0;
  std::int64_t covered = 0;
  std::vector<std::int64_t> onset(corpus.incident_count(), absent);
  for (std::size_t row = 0; row < corpus.milestones.incident.size(); ++row) {
    std::int64_t& first = onset[static_cast<std::size_t>(corpus.milestones.incident[row])];
    const std::int64_t at = corpus.milestones.at[row];
    if (at != absent && (first == absent || at < first)) first = at;
  }
  std::set<std::pair<std::int32_t, std::int64_t>> seen;
  std::set<std::pair<std::int32_t, std::int64_t>> reviewed;
  for (std::size_t row = 0; row < corpus.incident_count(); ++row) {
    const auto document = static_cast<std::size_t>(corpus.incidents.document[row]);
    if (corpus.documents.is_review[document] == 0) continue;
    reviewed.insert({corpus.incidents.id[row], onset[row] == absent ? absent : day_of(onset[row])});
  }
  std::set<std::size_t> reviews_counted;
  for (std::size_t row = 0; row < corpus.incident_count(); ++row) {
    const auto document = static_cast<std::size_t>(corpus.incidents.document[row]);
    const auto kind = static_cast<IncidentKind>(corpus.incidents.kind[row]);
    if (kind == IncidentKind::drill || onset[row] == absent || onset[row] > options.as_of) continue;
    const std::int64_t quarter = quarter_number(onset[row]);
    const std::pair identity{corpus.incidents.id[row], day_of(onset[row])};
    if (seen.insert(identity).second) {
      (kind == IncidentKind::near_miss ? near_misses : incidents)[quarter] += 1;
      const SeverityLevel* level = severity_level(options.policy, corpus.strings[corpus.incidents.severity[row]]);
      if (level != nullptr && level->review_expected) {
        ++owed;
        covered += reviewed.contains(identity) ? 1 : 0;
      }
    }
    if (facts[document].factors > 0 && reviews_counted.insert(document).second) {
      auto& [with, all] = coordination[quarter];
      ++all;
      with += facts[document].coordination ? 1 : 0;
    }
  }
  std::vector<std::int64_t> with;
  std::vector<std::int64_t> all;
  std::vector<double> quarters;
  for (const auto& [quarter, counts] : coordination) {
    card.coordination.push_back(share(quarter_name(quarter), counts.first, counts.second));
    with.push_back(counts.first);
    all.push_back(counts.second);
    quarters.push_back(static_cast<double>(quarter));
  }
  card.coordination_trend = stats::cochran_armitage(with, all, quarters);
  card.incidents = series("incidents, by quarter", incidents);
  card.near_misses = series("near misses, by quarter", near_misses);
  card.coverage = share("incidents owed a review that have one", covered, owed);
  return out;
}

}  // namespace debrief::inline v0
