#include <nlohmann/json.hpp>

#include "debrief/metrics/measure.hpp"
#include "metrics/json.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

OrderedJson tallies(const std::vector<Tally>& all) {
  OrderedJson out = OrderedJson::object();
  for (const Tally& tally : all) out[tally.name] = tally.count;
  return out;
}

OrderedJson or_null(const std::optional<double>& value) {
  return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

}  // namespace

OrderedJson json_value(const Counts& counts) {
  return {{"observed", counts.observed},
          {"censored", counts.censored},
          {"competing", counts.competing},
          {"excluded", tallies(counts.excluded)},
          {"flagged", tallies(counts.flagged)}};
}

OrderedJson json_value(const ConfidenceInterval& interval) {
  return {{"lower", or_null(interval.lower)},
          {"upper", or_null(interval.upper)},
          {"level", interval.level},
          {"coverage", or_null(interval.coverage)},
          {"method", interval.method}};
}

OrderedJson json_value(const Estimate& estimate) {
  OrderedJson out = {{"statistic", estimate.statistic()},
                     {"value", or_null(estimate.value())},
                     {"n", estimate.counts().observed},
                     {"unit", estimate.unit()}};
  if (estimate.no_value() != nullptr) out["no_value"] = estimate.no_value()->reason;
  if (const ConfidenceInterval* interval = estimate.interval()) {
    out["interval"] = json_value(*interval);
  } else {
    out["interval"] = nullptr;
    out["no_interval"] = estimate.no_interval()->reason;
    if (estimate.no_interval()->needed) out["needs"] = *estimate.no_interval()->needed;
  }
  return out;
}

std::string json_text(const OrderedJson& value) {
  return value.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

std::string json_of(const Measurement& measurement) {
  OrderedJson metrics = OrderedJson::array();
  for (const MetricSummary& summary : measurement.summaries) {
    OrderedJson row = {{"metric", summary.definition.id},
                       {"definition", text_of(summary.definition)},
                       {"title", summary.definition.title},
                       {"unit", short_name(summary.definition.unit)},
                       {"by", summary.by ? OrderedJson(text_of(*summary.by)) : OrderedJson(nullptr)},
                       {"group", summary.by ? OrderedJson(summary.group) : OrderedJson(nullptr)},
                       {"counts", json_value(summary.counts)},
                       {"median", json_value(summary.median)},
                       {"lower_quartile", json_value(summary.lower_quartile)},
                       {"upper_quartile", json_value(summary.upper_quartile)},
                       {"total", or_null(summary.total)}};
    if (!summary.few.empty()) row["values"] = summary.few;
    row["sentence"] = sentence(summary);
    metrics.push_back(std::move(row));
  }
  return json_text({{"format", "debrief/measurement/1"},
                    {"purpose", "system-learning; not for performance review"},
                    {"as_of", instant_text(measurement.as_of)},
                    {"incidents", measurement.incidents},
                    {"metrics", std::move(metrics)}});
}

}  // namespace debrief::inline v0
