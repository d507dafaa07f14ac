#include "debrief/metrics/meeting_measures.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "debrief/metrics/estimate.hpp"
#include "debrief/metrics/stats/quantile.hpp"
#include "debrief/model/action.hpp"
#include "debrief/model/taxonomy.hpp"
#include "metrics/review_times.hpp"
#include "metrics/series.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t fewest_reviews_for_a_role = 5;

struct PartOfWhole {
  std::int64_t part = 0;
  std::int64_t whole = 0;
};

/// Everything that one review tells.
struct ReviewTold {
  std::array<std::optional<PartOfWhole>, static_cast<std::size_t>(meeting_fact_count)> facts;
  std::set<std::string_view> categories;
  std::set<std::int32_t> facets;
  std::set<std::int32_t> levels;
  std::int64_t commitments = 0;
  std::int64_t early_commitments = 0;
  std::int64_t voiced = 0;
  std::int64_t voiced_in_timeline = 0;
  std::int64_t voiced_late = 0;
  std::optional<bool> followed_up_in_time;

  const std::optional<PartOfWhole>& of(MeetingFact fact) const { return facts[static_cast<std::size_t>(fact)]; }
};

struct Value {
  double value = 0;
  std::int64_t part = 0;
  std::int64_t whole = 0;
  /// How many people or answers stand behind it.
  std::int64_t behind = 0;
};

using Reader = std::optional<Value> (*)(const ReviewTold&);

struct Row {
  MeetingMeasure measure;
  Reader read;
};

std::optional<Value> of_whole(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return std::nullopt;
  return Value{static_cast<double>(part) / static_cast<double>(whole), part, whole, whole};
}

template <MeetingFact fact>
std::optional<Value> told(const ReviewTold& review) {
  const auto& found = review.of(fact);
  return found ? of_whole(found->part, found->whole) : std::nullopt;
}

template <class T>
std::optional<Value> distinct(const std::set<T>& all) {
  return all.empty() ? std::nullopt : of_whole(static_cast<std::int64_t>(all.size()), 1);
}

constexpr MeetingFact bands[] = {MeetingFact::talk_junior, MeetingFact::talk_mid, MeetingFact::talk_senior,
                                 MeetingFact::talk_lead};

/// A band's talk and heads beside those of all bands.
struct BandShare {
  PartOfWhole talk;
  PartOfWhole heads;
};

std::optional<BandShare> band_share(const ReviewTold& review, MeetingFact band) {
  if (!review.of(band)) return std::nullopt;
  BandShare out{{review.of(band)->part, 0}, {review.of(band)->whole, 0}};
  for (const MeetingFact one : bands) {
    if (!review.of(one)) continue;
    out.talk.whole += review.of(one)->part;
    out.heads.whole += review.of(one)->whole;
  }
  if (out.talk.whole == 0 || out.heads.part == out.heads.whole) return std::nullopt;
  return out;
}

std::optional<Value> junior_ratio(const ReviewTold& review) {
  const auto share = band_share(review, MeetingFact::talk_junior);
  if (!share) return std::nullopt;
  const double talk = static_cast<double>(share->talk.part) / static_cast<double>(share->talk.whole);
  const double heads = static_cast<double>(share->heads.part) / static_cast<double>(share->heads.whole);
  return Value{talk / heads, 0, 0, share->heads.part};
}

std::optional<Value> leader_share(const ReviewTold& review) {
  const auto share = band_share(review, MeetingFact::talk_lead);
  if (!share) return std::nullopt;
  std::optional<Value> out = of_whole(share->talk.part, share->talk.whole);
  out->behind = share->heads.part;
  return out;
}

MeetingMeasure share_measure(std::string_view id, std::string_view name, std::string_view what,
                             std::optional<double> below = {}, std::optional<double> above = {}) {
  MeetingMeasure out;
  out.id = id;
  out.name = name;
  out.what = what;
  out.talk_below = below;
  out.talk_above = above;
  return out;
}

MeetingMeasure answers(MeetingMeasure measure) {
  measure.group = SmallGroup::answers;
  return measure;
}
MeetingMeasure people(MeetingMeasure measure) {
  measure.group = SmallGroup::people;
  return measure;
}
MeetingMeasure learning(MeetingMeasure measure) {
  measure.learning = true;
  return measure;
}
MeetingMeasure number(MeetingMeasure measure) {
  measure.kind = MeasureKind::count;
  return measure;
}
MeetingMeasure one_role(MeetingMeasure measure) {
  measure.one_role = true;
  return measure;
}
MeetingMeasure ratio(MeetingMeasure measure) {
  measure.kind = MeasureKind::ratio;
  return measure;
}

std::vector<Row> make_rows() {
  using enum MeetingFact;
  constexpr std::nullopt_t none = std::nullopt;
  const auto m = [](auto... parts) { return share_measure(parts...); };
  return {
      {learning(answers(m("M01", "new_understanding", "attendees who left with something new", 0.8))),
       told<new_understanding>},
      {learning(answers(m("M02", "changes_work", "attendees who will work differently"))), told<changes_work>},
      {learning(m("M03", "beyond_system", "learning whose subject is not the technical system", 0.001)),
       told<learning_beyond_system>},
      {learning(number(m("M03", "learning_subjects", "subjects of learning reached, of five"))),
       [](const ReviewTold& review) -> std::optional<Value> {
         const auto& found = review.of(learning_subjects);
         return found ? of_whole(found->part, 1) : std::nullopt;
       }},
      {m("M05", "accounts_side_by_side", "decision points told by more than one party"), told<accounts_side_by_side>},
      {learning(number(m("M07", "surprises", "surprises written down", 1))), told<surprises>},
      {m("M08", "hands_not_falling", "meetings whose shows of hands did not fall"), told<hands_not_falling>},
      {m("M09", "describing_questions", "questions that ask how, what or when about a moment", 0.7),
       told<describing_questions>},
      {m("M09", "why_or_who_questions", "questions that ask why or who", none, 0.0), told<why_or_who_questions>},
      {m("M10", "anchored_questions", "questions tied to a moment", 0.6), told<anchored_questions>},
      {m("M11", "probes_touched", "probes touched at the decision points discussed, of eight each"),
       told<probes_touched>},
      {one_role(m("M12", "facilitator_talk", "the facilitator's part of the talk", none, 0.25)),
       told<facilitator_talk>},
      {people(ratio(m("M13", "junior_ratio", "juniors' part of the talk by their part of the room", 0.5))),
       junior_ratio},
      {m("M14", "turn_evenness", "evenness of the talk, at most, 100 % where all spoke alike", 0.6),
       told<turn_evenness>},
      {m("M15", "responder_talk", "responders' part of the talk during the timeline", 0.4), told<responder_talk>},
      {people(m("M16", "leader_talk", "the most senior band's part of the talk", none, 0.2)), leader_share},
      {m("M18", "timeline_minutes", "the timeline's part of the meeting", 0.5), told<timeline_minutes>},
      {m("M19", "voiced_in_timeline", "remediations voiced before the timeline was closed"),
       [](const ReviewTold& review) { return of_whole(review.voiced_in_timeline, review.voiced); }},
      {number(m("M19", "parked_remediations", "remediations noted for later")), told<parked_remediations>},
      {learning(m("M20", "texture", "texture fields filled at decision points")), told<texture>},
      {learning(m("M20", "textured_points", "decision points with six of eight texture fields")),
       told<textured_points>},
      {learning(m("M20", "inside_points", "decision points that tell what was seen, thought and chosen")),
       told<inside_points>},
      {m("M20", "artefact_points", "decision points with evidence of what it looked like"), told<artefact_points>},
      {learning(number(m("M21", "categories", "categories of factors reached", 2))),
       [](const ReviewTold& review) { return distinct(review.categories); }},
      {learning(number(m("M21", "facets", "facets of factors reached"))),
       [](const ReviewTold& review) { return distinct(review.facets); }},
      {number(m("M21", "levels", "levels of factors reached")),
       [](const ReviewTold& review) { return distinct(review.levels); }},
      {number(m("M22", "commitments_in_meeting", "actions committed before the meeting was over", none, 0.0)),
       [](const ReviewTold& review) {
         return review.commitments > 0 ? of_whole(review.early_commitments, 1) : std::nullopt;
       }},
      {m("M22", "follow_up_in_time", "follow-ups held between one and two soaks after the meeting"),
       [](const ReviewTold& review) -> std::optional<Value> {
         if (!review.followed_up_in_time) return std::nullopt;
         return of_whole(*review.followed_up_in_time ? 1 : 0, 1);
       }},
      {m("M22", "left_in_the_soak", "candidates dropped or kept as a known risk in the soak"), told<left_in_the_soak>},
      {m("M22", "reworded_in_the_soak", "commitments that were reworded in the soak"), told<reworded_in_the_soak>},
      {m("M23", "voiced_late", "remediations first voiced in the last minutes"),
       [](const ReviewTold& review) { return of_whole(review.voiced_late, review.voiced); }},
      {m("M24", "prepared_roles", "exposed roles spoken to beforehand", 1.0), told<prepared_roles>},
      {one_role(m("M25", "facilitator_not_involved", "reviews whose facilitator was no responder")),
       told<facilitator_not_involved>},
      {one_role(m("M25", "facilitator_other_team", "reviews whose facilitator came from another team")),
       told<facilitator_other_team>},
      {number(m("M26", "corrections", "changes to the draft by participants", 1)), told<corrections>},
      {m("M26", "corrections_by_others", "changes to the draft by others than its authors"),
       told<corrections_by_others>},
      {m("M28", "voluntary_attendees", "attendees who came without having to"), told<voluntary_attendees>},
      {m("M28", "requested_by_team", "reviews that somebody asked for"), told<requested_by_team>},
      {answers(m("M29", "would_attend_again", "attendees who would attend another", 0.5)), told<would_attend_again>},
      {learning(m("M30", "readers_outside_the_room", "readers who were not in the room")),
       told<readers_outside_the_room>},
      {m("M30", "readers_in_other_teams", "readers of other teams"), told<readers_in_other_teams>},
      {learning(number(m("M31", "reuses", "places where the review was put to use"))), told<reuses>},
      {learning(number(m("M31", "drills", "drills made from decision points"))), told<drills>},
      {learning(m("M31", "drills_held", "drills that were held")), told<drills_held>},
      {m("M34", "questions_settled", "open questions answered within 60 days"), told<questions_settled>},
  };
}

const std::vector<Row>& rows() {
  static const std::vector<Row> made = make_rows();
  return made;
}

std::vector<ReviewTold> tell(const Corpus& corpus, const Policy& policy, std::int64_t as_of) {
  std::vector<ReviewTold> out(corpus.document_count());
  const Corpus::MeetingFacts& facts = corpus.meeting_facts;
  for (std::size_t row = 0; row < facts.fact.size(); ++row) {
    if (facts.fact[row] < 0 || facts.fact[row] >= meeting_fact_count || facts.whole[row] <= 0) continue;
    out[static_cast<std::size_t>(facts.document[row])].facts[static_cast<std::size_t>(facts.fact[row])] = {
        facts.part[row], facts.whole[row]};
  }
  for (std::size_t row = 0; row < corpus.factors.document.size(); ++row) {
    ReviewTold& review = out[static_cast<std::size_t>(corpus.factors.document[row])];
    if (corpus.factors.level[row] >= 0) review.levels.insert(corpus.factors.level[row]);
    const FactorCategory* category = category_of(corpus.strings[corpus.factors.code[row]]);
    if (category != nullptr) review.categories.insert(category->id);
    if (corpus.factors.facet[row] >= 0) {
      review.facets.insert(corpus.factors.facet[row]);
    } else if (category != nullptr) {
      review.facets.insert(static_cast<std::int32_t>(category->facet));
    }
  }
  const Corpus::Documents& documents = corpus.documents;
  for (std::size_t row = 0; row < corpus.actions.id.size(); ++row) {
    const auto document = static_cast<std::size_t>(corpus.actions.document[row]);
    ReviewTold& review = out[document];
    const std::int64_t ended = documents.meeting_ended[document];
    const std::int64_t committed = corpus.actions.committed[row];
    if (committed != absent && committed <= as_of && ended != absent) {
      ++review.commitments;
      review.early_commitments += committed <= ended ? 1 : 0;
    }
    const std::int64_t voiced = corpus.actions.voiced[row];
    if (voiced == absent || ended == absent) continue;
    ++review.voiced;
    review.voiced_late += voiced >= ended - policy.late_item_minutes * minute ? 1 : 0;
    const std::int64_t closed = documents.timeline_closed[document];
    review.voiced_in_timeline += closed != absent && voiced < closed ? 1 : 0;
  }
  for (std::size_t document = 0; document < out.size(); ++document) {
    const std::int64_t ended = documents.meeting_ended[document];
    const std::int64_t met = documents.followed_up[document];
    if (ended == absent || met == absent || met > as_of) continue;
    out[document].followed_up_in_time =
        met >= ended + policy.soak_hours * hour && met <= ended + 2 * policy.soak_hours * hour;
  }
  return out;
}

std::int64_t least_of(SmallGroup group, const Policy& policy) {
  switch (group) {
    case SmallGroup::none:
      return 0;
    case SmallGroup::answers:
      return policy.answers_min;
    case SmallGroup::people:
      return std::max<std::int64_t>(2, policy.people_min);
  }
  return 0;
}

}  // namespace

std::span<const MeetingMeasure> meeting_measures() {
  static const std::vector<MeetingMeasure> made = [] {
    std::vector<MeetingMeasure> out;
    for (const Row& row : rows()) out.push_back(row.measure);
    return out;
  }();
  return made;
}

std::vector<MeetingMeasured> measure_meetings(const Corpus& corpus, std::int64_t as_of, const Policy& policy) {
  const std::vector<ReviewTold> all = tell(corpus, policy, as_of);
  const std::vector<ReviewTime> reviews = review_times(corpus, as_of);
  std::vector<MeetingMeasured> out;
  for (const Row& row : rows()) {
    MeetingMeasured one;
    one.measure = row.measure;
    const std::int64_t least = least_of(row.measure.group, policy);
    std::vector<double> values;
    std::vector<std::string> periods;
    std::vector<double> dated;
    std::int64_t beyond = 0;
    for (const ReviewTime& review : reviews) {
      const std::optional<Value> value = row.read(all[review.document]);
      if (!value) {
        ++one.not_told;
        continue;
      }
      if (value->behind < least) {
        ++one.small_groups;
        continue;
      }
      ++one.reviews;
      one.part += value->part;
      one.whole += value->whole;
      values.push_back(value->value);
      const bool low = row.measure.talk_below && value->value < *row.measure.talk_below;
      const bool high = row.measure.talk_above && value->value > *row.measure.talk_above;
      beyond += low || high ? 1 : 0;
      if (!review.held) continue;
      periods.push_back(date_text(*review.held));
      dated.push_back(row.measure.kind == MeasureKind::share ? value->value * 100 : value->value);
    }
    const bool may_be_shown = !values.empty() && (!row.measure.one_role || one.reviews >= fewest_reviews_for_a_role);
    if (may_be_shown) {
      std::sort(values.begin(), values.end());
      one.median = stats::quantile_sorted(values, 0.5);
      one.lowest = values.front();
      one.highest = values.back();
      if (row.measure.talk_below || row.measure.talk_above) one.worth_a_talk = beyond;
    } else {
      one.part = one.whole = 0;
    }
    one.series.what = std::string(row.measure.what);
    if (may_be_shown && !row.measure.one_role) {
      one.series = series_of(std::move(one.series.what), std::move(periods), std::move(dated));
    }
    out.push_back(std::move(one));
  }
  return out;
}

std::vector<Share> voices(const Corpus& corpus, std::int64_t as_of, const Policy& policy) {
  const std::vector<ReviewTold> all = tell(corpus, policy, as_of);
  constexpr std::string_view names[] = {"junior", "mid", "senior", "lead"};
  std::vector<std::int64_t> heads(std::size(bands));
  std::vector<std::int64_t> talk(std::size(bands));
  std::int64_t total = 0;
  for (const ReviewTime& review : review_times(corpus, as_of)) {
    for (std::size_t band = 0; band < std::size(bands); ++band) {
      const auto& found = all[review.document].of(bands[band]);
      if (!found) continue;
      heads[band] += found->whole;
      talk[band] += found->part;
      total += found->part;
    }
  }
  const std::vector<bool> may_be_shown = shown_groups(heads, policy.people_min);
  std::int64_t room = 0;
  for (const std::int64_t n : heads) room += n;
  std::vector<Share> out;
  for (std::size_t band = 0; band < std::size(bands); ++band) {
    if (!may_be_shown[band] || heads[band] == 0 || total == 0) continue;
    Share one;
    one.what = "talk of the " + std::string(names[band]) + " band, which was " +
               short_number(100 * static_cast<double>(heads[band]) / static_cast<double>(room)) + " % of the room";
    // Seconds of talk are no independent trials: a share without an interval.
    one.k = talk[band];
    one.n = total;
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace debrief::inline v0
