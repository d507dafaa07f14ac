// Statistical vectors: inputs, expected results and tolerances, as JSON, tried against the library.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace debrief::testing {

struct VectorResult {
  enum class Verdict { pass, fail, unsupported, needs_data };
  std::string id;
  Verdict verdict = Verdict::unsupported;
  /// The first difference, or what is missing.
  std::string detail;
};

/// Tries every vector of a document {"vectors": [{id, method, inputs, expected, tolerance}]}. A value agrees when
/// |got - want| <= max(abs, rel * |want|); null must be absent, "inf" infinite. What a vector is about is told by the
/// names of its inputs and expected results, so that new vectors of a known kind need no change here. `data` is a
/// folder with data sets that vectors name without holding them (cgd.csv: id,treat,tstart,tstop,status).
std::vector<VectorResult> try_vectors(const nlohmann::json& document, const std::filesystem::path& data = {});

/// What the library gives for one vector; null for a kind that is not known.
nlohmann::json computed(const nlohmann::json& vector, const nlohmann::json& document,
                        const std::filesystem::path& data);

}  // namespace debrief::testing
