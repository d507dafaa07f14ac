#include "patterns/planted.hpp"

#include "debrief/model/taxonomy.hpp"

namespace debrief::testing {

std::uint64_t Seeded::next() {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}

std::uint32_t Seeded::below(std::uint32_t n) {
  return static_cast<std::uint32_t>((next() >> 32) * n >> 32);
}

double Seeded::unit() {
  return static_cast<double>(next() >> 11) * 0x1p-53;
}

Transactions independent_rows(Seeded& random, std::size_t rows) {
  std::vector<std::vector<std::string>> out(rows);
  for (auto& row : out) {
    for (int item = 0; item < 40; ++item) {
      if (random.unit() < 0.03 + 0.006 * item) row.push_back("item-x" + std::to_string(item));
    }
  }
  return transactions_of(out);
}

Transactions planted_rows(Seeded& random) {
  std::vector<std::vector<std::string>> out(200);
  std::vector<std::size_t> order(200);
  for (std::size_t i = 0; i < 200; ++i) order[i] = i;
  for (std::size_t i = 200; i > 1; --i) std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
  for (std::size_t i = 0; i < 47; ++i) {
    if (i < 31) out[order[i]].push_back("plant-a");
    if (i >= 16) out[order[i]].push_back("plant-b");
  }
  for (auto& row : out) {
    for (int item = 0; item < 40; ++item) {
      if (random.unit() < 0.03 + 0.006 * item) row.push_back("item-x" + std::to_string(item));
    }
  }
  return transactions_of(out);
}

std::int64_t seconds_of_day(std::int64_t day) {
  return 1704067200 + day * 86400;
}

Instant at_day(std::int64_t day, std::int64_t seconds) {
  Instant out;
  out.unix_seconds = seconds_of_day(day) + seconds;
  return out;
}

Review coded_review(const std::string& id, std::int64_t day, const std::string& service,
                    const std::vector<std::string>& codes, const std::string& severity) {
  Review out;
  out.id = id;
  out.title = "Review " + id;
  Incident incident;
  incident.id = "inc-" + id;
  incident.title = "Incident " + id;
  incident.severity = severity;
  incident.services = {service};
  Milestone started;
  started.name = "impact_started";
  started.at = at_day(day);
  Milestone resolved;
  resolved.name = "resolved";
  resolved.at = at_day(day, 3600);
  incident.milestones = {started, resolved};
  out.incidents = {incident};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    ContributingFactor factor;
    factor.id = "f" + std::to_string(i);
    factor.code = codes[i];
    out.contributing_factors.push_back(factor);
  }
  Meeting meeting;
  meeting.started_at = at_day(day + 2, -3600);
  meeting.ended_at = at_day(day + 2);
  out.meeting = meeting;
  return out;
}

Corpus corpus_of(const std::vector<Review>& reviews) {
  Corpus out;
  for (const Review& review : reviews) add(out, review);
  return out;
}

std::vector<Review> independent_reviews(Seeded& random, std::int64_t reviews) {
  std::vector<Review> out;
  for (std::int64_t r = 0; r < reviews; ++r) {
    std::vector<std::string> codes;
    for (const FactorCode& code : factor_codes()) {
      if (random.unit() < (code.id.ends_with("1") ? 0.15 : 0.04)) codes.emplace_back(code.id);
    }
    out.push_back(coded_review("r" + std::to_string(r), random.below(730), "svc-" + std::to_string(random.below(5)),
                               codes, "sev" + std::to_string(1 + random.below(3))));
  }
  return out;
}

}  // namespace debrief::testing
