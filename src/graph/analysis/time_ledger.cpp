#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

#include "debrief/graph/response.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

struct Stretch {
  std::int64_t from, to;
};

/// Length of the union. Sorts its argument.
std::int64_t covered(std::vector<Stretch>& stretches) {
  std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  std::int64_t out = 0, end = std::numeric_limits<std::int64_t>::min();
  for (const Stretch& stretch : stretches) {
    const std::int64_t from = std::max(stretch.from, end);
    if (stretch.to > from) out += stretch.to - from;
    end = std::max(end, stretch.to);
  }
  return out;
}

/// Length of what lies in two stretches or more.
std::int64_t covered_twice(const std::vector<Stretch>& stretches) {
  std::vector<std::pair<std::int64_t, int>> steps;
  for (const Stretch& stretch : stretches) {
    if (stretch.from >= stretch.to) continue;
    steps.emplace_back(stretch.from, 1);
    steps.emplace_back(stretch.to, -1);
  }
  std::sort(steps.begin(), steps.end());
  std::int64_t out = 0;
  int running = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (running >= 2) out += steps[i].first - steps[i - 1].first;
    running += steps[i].second;
  }
  return out;
}

struct Delay {
  std::string category;
  std::optional<Phase> phase;
  std::optional<Stretch> stretch;
  std::int64_t stated = 0;
  std::uint32_t node = 0;
};

struct Sum {
  std::vector<Stretch> stretches;
  std::int64_t stated = 0;
  std::set<std::uint32_t> nodes;
};

class Ledger {
 public:
  explicit Ledger(const Review& review) : review_(review), nodes_(review) {}

  TimeLedger make() {
    find_phases();
    find_delays();
    for (const Delay& delay : delays_) {
      add(categories_[delay.category], delay);
      add(all_, delay);
      if (delay.phase) {
        add(by_phase_[*delay.phase].first, delay);
        add(by_phase_[*delay.phase].second[delay.category], delay);
      }
    }
    if (response_) out_.observed_seconds = response_->to - response_->from;
    out_.categories = entries(categories_);
    out_.overlapping_seconds = covered_twice(all_.stretches);
    const std::int64_t sum = covered(all_.stretches) + all_.stated;
    close(sum, out_.observed_seconds, out_.explained_seconds, out_.unexplained_seconds);
    out_.stated_exceeds_observed = out_.observed_seconds && sum > *out_.observed_seconds;
    for (std::size_t p = 0; p < phases_.size(); ++p) {
      const auto phase = static_cast<Phase>(p);
      const auto found = by_phase_.find(phase);
      if (!phases_[p] && found == by_phase_.end()) continue;
      TimeLedgerPhase& line = out_.phases.emplace_back();
      line.phase = phase;
      if (phases_[p]) line.observed_seconds = phases_[p]->to - phases_[p]->from;
      std::int64_t delayed = 0;
      if (found != by_phase_.end()) {
        delayed = covered(found->second.first.stretches) + found->second.first.stated;
        line.categories = entries(found->second.second);
      }
      close(delayed, line.observed_seconds, line.explained_seconds, line.unexplained_seconds);
    }
    return std::move(out_);
  }

 private:
  static void close(std::int64_t delayed, const std::optional<std::int64_t>& observed, std::int64_t& explained,
                    std::optional<std::int64_t>& unexplained) {
    explained = observed ? std::min(delayed, *observed) : delayed;
    if (observed) unexplained = *observed - explained;
  }

  static void add(Sum& sum, const Delay& delay) {
    if (delay.stretch) sum.stretches.push_back(*delay.stretch);
    sum.stated += delay.stated;
    sum.nodes.insert(delay.node);
  }

  std::vector<TimeLedgerEntry> entries(std::map<std::string, Sum>& sums) {
    std::vector<TimeLedgerEntry> out;
    for (auto& [category, sum] : sums) {
      TimeLedgerEntry& entry = out.emplace_back();
      entry.category = category;
      entry.located_seconds = covered(sum.stretches);
      entry.stated_seconds = sum.stated;
      entry.nodes = ids_of(nodes_, {sum.nodes.begin(), sum.nodes.end()});
    }
    return out;
  }

  void find_phases() {
    std::array<std::optional<std::int64_t>, 7> starts;
    std::optional<std::int64_t> first, last;
    for (const TimelineEvent& event : review_.timeline) {
      if (!event.at) continue;
      const bool before = event.phase == Phase::lead_up;
      if (event.phase) {
        auto& start = starts[static_cast<std::size_t>(*event.phase)];
        start = std::min(start.value_or(event.at->unix_seconds), event.at->unix_seconds);
      }
      if (before) continue;
      first = std::min(first.value_or(event.at->unix_seconds), event.at->unix_seconds);
      const std::int64_t end =
          std::max(event.at->unix_seconds, event.until ? event.until->unix_seconds : event.at->unix_seconds);
      last = std::max(last.value_or(end), end);
    }
    if (first && *last > *first) response_ = Stretch{*first, *last};
    for (std::size_t p = 0; p < starts.size(); ++p) {
      if (!starts[p]) continue;
      std::optional<std::int64_t> end;
      for (std::size_t later = p + 1; later < starts.size(); ++later) {
        if (starts[later] && *starts[later] >= *starts[p]) end = std::min(end.value_or(*starts[later]), *starts[later]);
      }
      if (!end && last && p > 0) end = last;
      if (end && *end > *starts[p]) phases_[p] = Stretch{*starts[p], *end};
    }
  }

  std::optional<Phase> phase_at(const Stretch& stretch) const {
    std::optional<Phase> out;
    std::int64_t most = 0;
    for (std::size_t p = 0; p < phases_.size(); ++p) {
      if (!phases_[p]) continue;
      const std::int64_t shared = std::min(phases_[p]->to, stretch.to) - std::max(phases_[p]->from, stretch.from);
      if (shared > most) {
        most = shared;
        out = static_cast<Phase>(p);
      }
    }
    return out;
  }

  void find_delays() {
    for (const Link& link : nodes_.links()) {
      if (link.type != EdgeType::delays) continue;
      const Edge& edge = nodes_.edge(link);
      const Node &from = nodes_[link.from], &to = nodes_[link.to];
      Delay delay;
      delay.node = link.from;
      const ContributingFactor* factor = nodes_.factor(link.from);
      delay.category = factor == nullptr ? std::string(text_of(from.kind)) : std::string(category_id(*factor));
      if (delay.category.empty()) delay.category = factor->code.empty() ? "uncoded" : factor->code;
      const TimelineEvent* cause = from.kind == NodeKind::event ? &review_.timeline[from.index] : nullptr;
      const TimelineEvent* event = to.kind == NodeKind::event ? &review_.timeline[to.index] : nullptr;
      const DecisionPoint* decision = nodes_.decision(link.to);
      std::optional<Instant> end;
      if (event != nullptr) end = event->at;
      if (decision != nullptr) end = decision->at;
      if (cause != nullptr && cause->at && cause->until && !is_before(*cause->until, *cause->at)) {
        delay.stretch = Stretch{cause->at->unix_seconds, cause->until->unix_seconds};
      } else if (edge.minutes && end) {
        delay.stretch = Stretch{end->unix_seconds - seconds(*edge.minutes), end->unix_seconds};
      } else if (edge.minutes) {
        delay.stated = seconds(*edge.minutes);
      } else {
        out_.unquantified.emplace_back(from.id);
        continue;
      }
      // The ledger is about the response: what reaches out of it is cut.
      if (delay.stretch && response_) {
        delay.stretch->from = std::clamp(delay.stretch->from, response_->from, response_->to);
        delay.stretch->to = std::clamp(delay.stretch->to, response_->from, response_->to);
      }
      if (to.kind == NodeKind::phase) {
        delay.phase = phase_of(to.id);
      } else if (delay.stretch) {
        delay.phase = phase_at(*delay.stretch);
      }
      if (!delay.phase && event != nullptr) delay.phase = event->phase;
      if (!delay.phase && decision != nullptr) delay.phase = decision->phase;
      delays_.push_back(std::move(delay));
    }
  }

  static std::int64_t seconds(std::int64_t minutes) {
    constexpr std::int64_t most = std::int64_t{60} * 24 * 366 * 100;  // a century
    return 60 * std::clamp<std::int64_t>(minutes, 0, most);
  }

  const Review& review_;
  Nodes nodes_;
  std::optional<Stretch> response_;
  std::array<std::optional<Stretch>, 7> phases_;
  std::vector<Delay> delays_;
  std::map<std::string, Sum> categories_;
  std::map<Phase, std::pair<Sum, std::map<std::string, Sum>>> by_phase_;
  Sum all_;
  TimeLedger out_;
};

}  // namespace

TimeLedger time_ledger(const Review& review) {
  return Ledger(review).make();
}

}  // namespace debrief::inline v0::graph
