// The kinds of vectors: how to tell one, and how to compute it with the library.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

namespace debrief::testing {

struct VectorCase {
  const nlohmann::json& vector;
  const nlohmann::json& in;
  const nlohmann::json& want;
  const nlohmann::json& document;
  std::filesystem::path data;

  bool has(std::initializer_list<const char*> inputs) const {
    for (const char* name : inputs) {
      if (!in.contains(name)) return false;
    }
    return true;
  }
  bool wants(const char* name) const { return want.contains(name); }
};

struct Kind {
  std::function<bool(const VectorCase&)> fits;
  std::function<nlohmann::json(const VectorCase&)> compute;
};

/// The first that fits counts.
const std::vector<Kind>& kinds();

std::vector<Kind> sample_kinds();
std::vector<Kind> survival_kinds();
std::vector<Kind> rate_kinds();
std::vector<Kind> chart_kinds();
std::vector<Kind> pattern_kinds();

}  // namespace debrief::testing
