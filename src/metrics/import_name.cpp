#include "debrief/metrics/import_name.hpp"

#include <array>
#include <utility>

namespace debrief::inline v0 {

namespace {

constexpr Meaning repair[] = {
    {"the start of impact", "mitigated", "time_to_mitigate", "site reliability engineering, the honest part"},
    {"the start of impact", "the last resolved", "time_to_resolve", "most dashboards that know the start of impact"},
    {"the first signal", "resolved", "", "alerting tools, which begin when they were triggered"},
    {"the record's creation", "the record's closing", "", "ticket systems, which measure paperwork"},
    {"detected", "the end of customer impact", "", "tools that call it time to repair"},
    {"declared", "resolved", "", "tools that call it time to resolve"},
    {"failure", "repaired, without recovery", "", "service management glossaries"},
    {"failure", "service fully restored", "", "the same glossaries, as mean time to restore service"},
    {"a deployment that failed", "recovered", "", "delivery research, for failures that a deployment caused"},
};

constexpr Meaning detection[] = {
    {"the start of impact", "detected", "time_to_detect", "site reliability engineering"},
    {"the fault", "the first alert", "", "monitoring tools"},
    {"compromise", "detected", "", "security teams, as dwell time"},
};

constexpr Meaning acknowledgement[] = {
    {"the first signal", "the first acknowledgement", "", "paging tools"},
    {"the start of impact", "declared", "", "incident platforms that count from the fault"},
    {"the first signal", "declared", "time_to_declare", "this library, where declaring is meant"},
};

constexpr Meaning mitigation[] = {
    {"the start of impact", "mitigated", "time_to_mitigate", "site reliability engineering"},
    {"declared", "mitigated", "", "incident platforms"},
};

constexpr Meaning between_failures[] = {
    {"service restored", "the next failure", "", "service management glossaries, up time"},
    {"failure", "the next failure", "", "as mean time between service incidents"},
};

constexpr std::pair<std::string_view, std::span<const Meaning>> names[] = {
    {"mttr", repair},
    {"ttr", repair},
    {"mttx", repair},
    {"mtrs", repair},
    {"time_to_restore", repair},
    {"mttd", detection},
    {"ttd", detection},
    {"mtta", acknowledgement},
    {"tta", acknowledgement},
    {"mttm", mitigation},
    {"mtbf", between_failures},
    {"mtbsi", between_failures},
};

bool same_letters(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

}  // namespace

std::span<const Meaning> meanings_of(std::string_view name) {
  for (const auto& [known, meanings] : names) {
    if (same_letters(name, known)) return meanings;
  }
  return {};
}

std::string meanings_text(std::string_view name) {
  std::string out;
  for (const Meaning& meaning : meanings_of(name)) {
    out += (out.empty() ? "from " : "; from ") + std::string(meaning.from) + " to " + std::string(meaning.until);
    if (!meaning.metric.empty()) out += " (" + std::string(meaning.metric) + ")";
  }
  return out;
}

}  // namespace debrief::inline v0
