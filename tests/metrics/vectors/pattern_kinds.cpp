#include "debrief/core/instant.hpp"
#include "debrief/metrics/interval.hpp"
#include "debrief/model/working_calendar.hpp"
#include "debrief/patterns/itemsets.hpp"
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

}  // namespace

std::vector<Kind> pattern_kinds() {
  return {
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
