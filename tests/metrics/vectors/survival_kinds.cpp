#include <fstream>
#include <map>
#include <sstream>

#include "debrief/metrics/stats.hpp"
#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using namespace stats;
using nlohmann::json;

json or_null(const std::optional<double>& value) {
  return value ? json(*value) : json(nullptr);
}

/// Times and events; "see OTHER.inputs.time" takes both from another vector.
std::vector<Followed> followed(const VectorCase& one) {
  const json* in = &one.in;
  if (one.in["time"].is_string()) {
    std::string other = one.in["time"].get<std::string>().substr(4);
    other = other.substr(0, other.find('.'));
    for (const json& vector : one.document["vectors"]) {
      if (vector["id"] == other) in = &vector["inputs"];
    }
  }
  std::vector<Followed> out;
  for (std::size_t i = 0; i < (*in)["time"].size(); ++i) {
    out.push_back({(*in)["time"][i].get<double>(), (*in)["event"][i].get<int>() != 0});
  }
  return out;
}

json curve(const VectorCase& one) {
  const std::string method = one.vector["method"];
  const CurveLimits limits = method.find("log-log") != std::string::npos ? CurveLimits::log_log
                             : method.find("plain") != std::string::npos ? CurveLimits::plain
                             : method.find("log") != std::string::npos   ? CurveLimits::log
                                                                         : CurveLimits::log_log;
  const auto got = *kaplan_meier(followed(one), one.in.value("conf", 0.95), limits);
  json out = {{"time", got.time},         {"n_risk", got.at_risk}, {"n_event", got.events},
              {"n_censor", got.censored}, {"S", got.survival},     {"se", got.standard_error}};
  for (std::size_t i = 0; i < got.time.size(); ++i) {
    out["lo"].push_back(i < got.lower.size() ? json(got.lower[i]) : json(nullptr));
    out["hi"].push_back(i < got.upper.size() ? json(got.upper[i]) : json(nullptr));
  }
  return out;
}

json curve_at(const VectorCase& one) {
  const auto got = *kaplan_meier(followed(one));
  json out;
  for (const double at : one.in["at"].get<std::vector<double>>()) {
    const auto here = *survival_at(got, at);
    out["time"].push_back(at);
    out["S"].push_back(here.survival);
    out["one_minus_S"].push_back(1 - here.survival);
    out["se"].push_back(here.standard_error);
    if (one.wants("one_minus_S")) {
      out["lo"].push_back(here.upper ? json(1 - *here.upper) : json(nullptr));
      out["hi"].push_back(here.lower ? json(1 - *here.lower) : json(nullptr));
    } else {
      out["lo"].push_back(or_null(here.lower));
      out["hi"].push_back(or_null(here.upper));
    }
  }
  const SurvivalQuantile median = survival_quantile(got, 0.5);
  out["median"] = or_null(median.time);
  out["median_lo"] = or_null(median.lower);
  out["median_hi"] = or_null(median.upper);
  return out;
}

json quantiles(const VectorCase& one) {
  const auto got = *kaplan_meier(followed(one));
  json out;
  for (const double p : one.in["p"].get<std::vector<double>>()) {
    const SurvivalQuantile here = survival_quantile(got, p);
    out["q"].push_back(or_null(here.time));
    out["lo"].push_back(or_null(here.lower));
    out["hi"].push_back(or_null(here.upper));
  }
  return out;
}

json restricted(const VectorCase& one) {
  const auto got = *restricted_mean(*kaplan_meier(followed(one)), one.in["tau"]);
  return {{"rmst", got.mean}, {"se", got.standard_error}};
}

json median(const VectorCase& one) {
  return {{"median", or_null(survival_quantile(*kaplan_meier(followed(one)), 0.5).time)}};
}

json groups(const VectorCase& one) {
  std::map<std::string, std::int32_t> names;
  std::vector<std::string> labels;
  for (const json& group : one.in["group"]) {
    labels.push_back(group.is_string() ? group.get<std::string>() : group.dump());
    names[labels.back()];
  }
  std::int32_t next = 0;
  for (auto& [name, number] : names) number = next++;
  std::vector<std::int32_t> numbers;
  for (const std::string& label : labels) numbers.push_back(names[label]);
  const auto got = *log_rank(followed(one), numbers, one.in.value("rho", 0.0));
  json out = {{"obs", got.observed}, {"exp", got.expected}, {"chisq", got.chi_squared}, {"df", got.df}, {"p", got.p}};
  for (const auto& [name, number] : names) out["groups"].push_back(name);
  return out;
}

json censored_lognormal(const VectorCase& one) {
  const auto got = *fit_lognormal_censored(followed(one));
  return {{"mu", got.mu},
          {"sigma", got.sigma},
          {"loglik", got.log_likelihood},
          {"se_mu", got.se_mu},
          {"se_logsigma", got.se_log_sigma},
          {"median", got.median}};
}

json cumulative_incidence(const VectorCase& one) {
  std::vector<Ended> data;
  std::int32_t ends = 1;
  for (std::size_t i = 0; i < one.in["time"].size(); ++i) {
    data.push_back({one.in["time"][i].get<double>(), one.in["state"][i].get<std::int32_t>()});
    ends = std::max(ends, data.back().state);
  }
  const auto got = *aalen_johansen(data, ends);
  json out;
  for (const double at : one.in["at"].get<std::vector<double>>()) {
    const auto done = *incidence_at(got, 1, at);
    out["time"].push_back(at);
    out["open"].push_back(done.still_open);
    out["done"].push_back(done.share);
    out["se_done_ij"].push_back(done.standard_error);
    if (ends > 1) out["dropped"].push_back(incidence_at(got, 2, at)->share);
  }
  return out;
}

json recurrent(const VectorCase& one) {
  std::vector<Stretch> data;
  for (std::size_t i = 0; i < one.in["id"].size(); ++i) {
    data.push_back({one.in["id"][i].get<std::int64_t>(), one.in["start"][i].get<double>(),
                    one.in["stop"][i].get<double>(), one.in["event"][i].get<int>() != 0});
  }
  const auto got = *mean_cumulative_function(data);
  return {{"time", got.time},
          {"n_risk", got.at_risk},
          {"n_event", got.events},
          {"mcf", got.mean},
          {"se", got.standard_error}};
}

/// The published infection data are LGPL and not part of any vector file.
json recurrent_in_data(const VectorCase& one) {
  std::ifstream file(one.data / "cgd.csv");
  if (one.data.empty() || !file) {
    return "needs " + one.in["dataset"].get<std::string>() + " as cgd.csv (id,treat,tstart,tstop,status)";
  }
  std::map<std::string, std::vector<Stretch>> strata;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    std::string id, treat, start, stop, status;
    std::getline(cells, id, ',');
    std::getline(cells, treat, ',');
    std::getline(cells, start, ',');
    std::getline(cells, stop, ',');
    std::getline(cells, status, ',');
    strata["treat=" + treat].push_back({std::stoll(id), std::stod(start), std::stod(stop), std::stoi(status) != 0});
  }
  json out;
  for (const auto& [name, data] : strata) {
    const auto got = *mean_cumulative_function(data);
    for (const double at : one.in["at"].get<std::vector<double>>()) {
      const auto after = std::upper_bound(got.time.begin(), got.time.end(), at) - got.time.begin();
      out["strata"].push_back(name);
      out["mcf"].push_back(after == 0 ? 0 : got.mean[static_cast<std::size_t>(after - 1)]);
      out["se"].push_back(after == 0 ? 0 : got.standard_error[static_cast<std::size_t>(after - 1)]);
    }
  }
  return out;
}

}  // namespace

std::vector<Kind> survival_kinds() {
  return {
      {[](const VectorCase& c) { return c.has({"time", "event", "tau"}); }, restricted},
      {[](const VectorCase& c) { return c.has({"time", "event", "group"}); }, groups},
      {[](const VectorCase& c) { return c.has({"time", "event", "p"}); }, quantiles},
      {[](const VectorCase& c) { return c.has({"time", "at"}) && !c.has({"state"}); }, curve_at},
      {[](const VectorCase& c) { return c.has({"time", "event"}) && c.wants("loglik"); }, censored_lognormal},
      {[](const VectorCase& c) { return c.has({"time", "event"}) && c.wants("median") && !c.wants("S"); }, median},
      {[](const VectorCase& c) { return c.has({"time", "event"}); }, curve},
      {[](const VectorCase& c) { return c.has({"time", "state", "at"}); }, cumulative_incidence},
      {[](const VectorCase& c) { return c.has({"id", "start", "stop", "event"}); }, recurrent},
      {[](const VectorCase& c) { return c.has({"dataset", "group", "at"}); }, recurrent_in_data},
  };
}

}  // namespace debrief::testing
