#include <cmath>
#include <set>
#include <sstream>

#include "debrief/core/instant.hpp"
#include "debrief/metrics/interval.hpp"
#include "debrief/model/working_calendar.hpp"
#include "debrief/patterns/itemsets.hpp"
#include "debrief/patterns/recurrence.hpp"
#include "debrief/patterns/sequences.hpp"
#include "debrief/patterns/title_similarity.hpp"
#include "metrics/vectors/interval_case.hpp"
#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using nlohmann::json;

json intervals(const VectorCase& one) {
  json out;
  for (const json& event : one.in["cases"]) {
    std::vector<std::string> texts;
    const Interval got = interval(*metric_definition(event["metric"].get<std::string>()),
                                  facts_of(event["events_min"], texts), event["cutoff_min"].get<std::int64_t>() * 60);
    json flags = json::array();
    for (const std::string_view flag : names_of(got.flags)) flags.push_back(flag);
    out["results"].push_back({{"value", got.seconds ? json(static_cast<double>(*got.seconds) / 60) : json(nullptr)},
                              {"status", text_of(got.status)},
                              {"flags", flags}});
  }
  return out;
}

json soaks(const VectorCase& one) {
  json out;
  for (const json& meeting : one.in["cases"]) {
    WorkingCalendar calendar;
    calendar.zone = meeting["zone"];
    for (const json& holiday : meeting["holidays"]) calendar.holidays.push_back(*date_of(holiday.get<std::string>()));
    const WorkingDays days = WorkingDays::of(calendar).value();
    const Instant end = *instant_of(meeting["meeting_end"].get<std::string>());
    Instant due = days.zone().in_zone(days.add_working_days(days.roll_forward(end), 2));
    // The vectors write a zero offset as digits.
    due.offset_form = OffsetForm::numeric;
    out["results"].push_back(
        {{"due", text_of(due)}, {"elapsed_h", static_cast<double>(seconds_between(end, due)) / 3600}});
  }
  return out;
}

json factor_sets(const VectorCase& one) {
  const Transactions data = transactions_of(one.in["transactions"].get<std::vector<std::vector<std::string>>>());
  ItemsetOptions options;
  options.min_support = one.in["min_support"];
  const Itemsets found = itemsets(data, options).value();
  std::vector<std::pair<std::vector<std::string>, std::int64_t>> closed;
  for (std::size_t s = 0; s < found.size(); ++s) {
    std::vector<std::string> names;
    for (const std::int32_t item : found.set(s)) names.push_back(data.names[static_cast<std::size_t>(item)]);
    closed.emplace_back(names, found.supports[s]);
  }
  std::sort(closed.begin(), closed.end());
  json out = {{"frequent_count", count_itemsets(data, options.min_support).value().frequent}, {"closed", closed}};
  return out;
}

/// Incidents at days with their factors, reviewed the moment they happen.
Cases cases_at(const std::vector<std::int64_t>& days, const std::vector<std::vector<std::string>>& factors) {
  Cases out;
  out.codes = transactions_of(factors);
  out.facets.assign(out.codes.names.size(), Facet::technical);
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto row = static_cast<std::int32_t>(i);
    out.document.push_back(row);
    out.id.push_back(std::to_string(i));
    out.happened.push_back(days[i] * 86400);
    out.incidents.names.push_back(std::to_string(i));
    out.incidents.items.push_back(row);
    out.incidents.starts.push_back(row + 1);
    for (Transactions* empty : {&out.edges, &out.services, &out.words}) empty->starts.push_back(0);
  }
  out.title.resize(days.size());
  out.severity.resize(days.size());
  out.reviewed.assign(days.size(), absent);
  out.first_service.assign(days.size(), -1);
  return out;
}

json repeats_by_chance(const VectorCase& one) {
  std::vector<std::vector<std::string>> factors;
  for (const json& signature : one.in["signature"]) factors.push_back({signature.get<std::string>()});
  const auto days = one.in["times"].get<std::vector<std::int64_t>>();
  RecurrenceOptions options;
  options.definition = RecurrenceDefinition::signature;
  options.window_days = one.in["window"];
  const std::int64_t last = *std::max_element(days.begin(), days.end()) + options.window_days;
  const Recurrence got = recurrence(cases_at(days, factors), last * 86400, options).value();
  const ByChance& chance = got.repeats_by_chance;
  json out = {{"observed", chance.observed},
              {"n_arrangements", chance.arrangements},
              {"expected", chance.expected},
              {"p_ge", chance.p.value()},
              {"pairs_in_window", got.pairs_in_window},
              {"expected_same_signature_pairs", got.expected_pairs.value()}};
  for (std::size_t k = 0; k < chance.distribution.size(); ++k) {
    if (chance.distribution[k] > 0) out["distribution"][std::to_string(k)] = chance.distribution[k];
  }
  return out;
}

json recurrences(const VectorCase& one) {
  std::vector<std::int64_t> days;
  std::vector<std::vector<std::string>> factors;
  for (const json& incident : one.in["incidents"]) {
    days.push_back(incident[0]);
    factors.push_back(incident[1].get<std::vector<std::string>>());
  }
  const Cases cases = cases_at(days, factors);
  json out;
  for (const auto& [name, definition] : {std::pair("exact_signature", RecurrenceDefinition::signature),
                                         std::pair("similar", RecurrenceDefinition::similar)}) {
    RecurrenceOptions options;
    options.definition = definition;
    options.window_days = one.in["window"];
    options.similarity_percent = std::llround(one.in["jaccard_threshold"].get<double>() * 100);
    const Recurrence got = recurrence(cases, one.in["cutoff"].get<std::int64_t>() * 86400, options).value();
    json& index = out[name]["index"];
    for (const FollowedCase& followed : got.cases) {
      index.push_back({{"i", followed.row},
                       {"followed", followed.followed},
                       {"recurred_after", followed.recurred ? json(followed.days) : json(nullptr)},
                       {"time", followed.days},
                       {"event", followed.recurred ? 1 : 0}});
    }
    out[name]["share_full_follow_up"] = {got.recurred, got.followed};
    out[name]["km_by_window"] = got.by_window.value();
  }
  return out;
}

/// Courses as words, a letter a phase.
json courses(const VectorCase& one) {
  std::vector<std::vector<std::string>> rows;
  for (const json& course : one.in["sequences"]) {
    rows.emplace_back();
    for (const char phase : course.get<std::string>()) rows.back().emplace_back(1, phase);
  }
  const Sequences data = sequences_of(rows);
  SequenceOptions options;
  options.min_support = one.in["min_support"];
  const auto word = [&](const SequencePattern& pattern) {
    std::string out;
    for (const std::int32_t symbol : pattern.symbols) out += data.names[static_cast<std::size_t>(symbol)];
    return out;
  };
  json out;
  const auto closed = sequence_patterns(data, options).value();
  for (const SequencePattern& pattern : closed) out["closed"][word(pattern)] = pattern.support;
  options.closed = false;
  const auto all = sequence_patterns(data, options).value();
  out["frequent_count"] = all.size();
  for (const SequencePattern& pattern : all) out["support_" + word(pattern)] = pattern.support;
  return out;
}

json titles(const VectorCase& one) {
  json out;
  for (const json& pair : one.in["pairs"]) {
    const std::string a = pair[0];
    const std::string b = pair[1];
    const TitleSimilarity alike = title_similarity(a, b);
    out["normalised"].push_back({normalised_title(a), normalised_title(b)});
    out["indel_ratio"].push_back(alike.indel);
    out["token_sort_indel_ratio"].push_back(alike.token_sorted);
    out["trigram_jaccard"].push_back(alike.trigram);
    // Words as sets: rules on recycled titles do without it, for a title is not another one that holds its words.
    std::set<std::string> words[2];
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
      std::istringstream text(normalised_title(side == 0 ? a : b));
      for (std::string word; text >> word;) words[side].insert(word);
    }
    std::size_t shared = 0;
    for (const std::string& word : words[0]) shared += words[1].count(word);
    out["token_jaccard"].push_back(static_cast<double>(shared) /
                                   static_cast<double>(words[0].size() + words[1].size() - shared));
  }
  return out;
}

}  // namespace

std::vector<Kind> pattern_kinds() {
  return {
      {[](const VectorCase& c) { return c.has({"sequences", "min_support"}); }, courses},
      {[](const VectorCase& c) { return c.has({"pairs", "ngram"}); }, titles},
      {[](const VectorCase& c) { return c.has({"times", "signature", "window"}); }, repeats_by_chance},
      {[](const VectorCase& c) { return c.has({"incidents", "window", "jaccard_threshold"}); }, recurrences},
      {[](const VectorCase& c) {
         return c.has({"cases"}) && c.in["cases"].is_array() && !c.in["cases"].empty() &&
                c.in["cases"][0].contains("meeting_end");
       },
       soaks},
      {[](const VectorCase& c) { return c.has({"transactions", "min_support"}) && c.wants("closed"); }, factor_sets},
      {[](const VectorCase& c) {
         return c.has({"cases"}) && c.in["cases"].is_array() && !c.in["cases"].empty() &&
                c.in["cases"][0].contains("events_min");
       },
       intervals},
  };
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> out;
    for (auto part : {sample_kinds(), survival_kinds(), rate_kinds(), chart_kinds(), pattern_kinds()}) {
      out.insert(out.end(), part.begin(), part.end());
    }
    return out;
  }();
  return all;
}

}  // namespace debrief::testing
