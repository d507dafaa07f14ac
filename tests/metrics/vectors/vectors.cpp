#include "metrics/vectors/vectors.hpp"

#include <cmath>
#include <sstream>

#include "metrics/vectors/kinds.hpp"

namespace debrief::testing {

namespace {

using nlohmann::json;

std::string shown(const json& value) {
  const std::string text = value.dump();
  return text.size() > 120 ? text.substr(0, 117) + "..." : text;
}

/// The first difference, or nothing.
std::string difference(const json& got, const json& want, double rel, double abs, const std::string& at) {
  const auto differs = [&] { return at + ": got " + shown(got) + ", want " + shown(want); };
  if (want.is_object()) {
    for (const auto& [name, value] : want.items()) {
      if (!got.is_object() || !got.contains(name)) return at + "/" + name + ": not computed";
      if (std::string found = difference(got[name], value, rel, abs, at + "/" + name); !found.empty()) return found;
    }
    return {};
  }
  if (want.is_array()) {
    if (!got.is_array() || got.size() != want.size()) return differs();
    for (std::size_t i = 0; i < want.size(); ++i) {
      if (std::string found = difference(got[i], want[i], rel, abs, at + "/" + std::to_string(i)); !found.empty()) {
        return found;
      }
    }
    return {};
  }
  if (want.is_string() && want == "inf") {
    return (got.is_number() && std::isinf(got.get<double>())) || got == "inf" ? "" : differs();
  }
  if (want.is_number() && got.is_number()) {
    const double g = got.get<double>();
    const double w = want.get<double>();
    return std::abs(g - w) <= std::max(abs, rel * std::abs(w)) ? "" : differs();
  }
  return got == want ? "" : differs();
}

}  // namespace

json computed(const json& vector, const json& document, const std::filesystem::path& data) {
  const VectorCase one{vector, vector["inputs"], vector["expected"], document, data};
  for (const Kind& kind : kinds()) {
    if (!kind.fits(one)) continue;
    return kind.compute(one);
  }
  return nullptr;
}

std::vector<VectorResult> try_vectors(const json& document, const std::filesystem::path& data) {
  std::vector<VectorResult> out;
  for (const json& vector : document["vectors"]) {
    VectorResult result;
    result.id = vector.value("id", "?");
    try {
      const json got = computed(vector, document, data);
      if (got.is_null()) {
        result.detail = "a kind of vector that is not known";
      } else if (got.is_string()) {
        result.verdict = VectorResult::Verdict::needs_data;
        result.detail = got.get<std::string>();
      } else {
        const json tolerance = vector.value("tolerance", json::object());
        // Published with 13 significant digits: half a unit of the last one is no difference.
        const double rel = std::max(tolerance.value("rel", 0.0), 5e-13);
        result.detail = difference(got, vector["expected"], rel, tolerance.value("abs", 0.0), "");
        result.verdict = result.detail.empty() ? VectorResult::Verdict::pass : VectorResult::Verdict::fail;
      }
    } catch (const std::exception& problem) {
      result.verdict = VectorResult::Verdict::fail;
      result.detail = problem.what();
    }
    out.push_back(std::move(result));
  }
  return out;
}

}  // namespace debrief::testing
