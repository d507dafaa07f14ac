#include "debrief/core/instant.hpp"
#include "debrief/metrics/interval.hpp"
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

}  // namespace

std::vector<Kind> pattern_kinds() {
  return {
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
