#include "debrief/metrics/durations.hpp"

#include <algorithm>
#include <thread>
#include <unordered_map>

#include "corpus/fingerprint.hpp"
#include "debrief/model/incident.hpp"
#include "debrief/model/review.hpp"
#include "metrics/extract.hpp"
#include "metrics/rows.hpp"

namespace debrief::inline v0 {

namespace {

/// Rows of a table by the incident that they belong to.
struct ByIncident {
  std::vector<std::int32_t> begin;
  std::vector<std::int32_t> rows;

  ByIncident(const std::vector<std::int32_t>& incident, std::size_t incidents) : begin(incidents + 1, 0) {
    for (const std::int32_t owner : incident) ++begin[static_cast<std::size_t>(owner) + 1];
    for (std::size_t i = 0; i < incidents; ++i) begin[i + 1] += begin[i];
    rows.resize(incident.size());
    std::vector<std::int32_t> next(begin.begin(), begin.end() - 1);
    for (std::size_t row = 0; row < incident.size(); ++row) {
      rows[static_cast<std::size_t>(next[static_cast<std::size_t>(incident[row])]++)] = static_cast<std::int32_t>(row);
    }
  }

  std::span<const std::int32_t> of(std::size_t incident) const {
    return std::span(rows).subspan(static_cast<std::size_t>(begin[incident]),
                                   static_cast<std::size_t>(begin[incident + 1] - begin[incident]));
  }
};

constexpr std::int64_t seconds_a_day = 86400;

std::int64_t day_of(std::int64_t seconds) {
  return seconds >= 0 ? seconds / seconds_a_day : -((-seconds + seconds_a_day - 1) / seconds_a_day);
}

/// Reads a corpus incident by incident.
class Reader {
 public:
  Reader(const Corpus& corpus, const MeasureOptions& options, const std::vector<MetricDefinition>& definitions)
      : corpus_(corpus),
        as_of_(options.as_of),
        milestones_(corpus.milestones.incident, corpus.incident_count()),
        services_(corpus.services.incident, corpus.incident_count()),
        teams_(corpus.teams.incident, corpus.incident_count()),
        expertise_(corpus.needed_expertise.incident, corpus.incident_count()),
        review_started_(corpus.strings.size()),
        review_ended_(corpus.strings.size() + 1) {
    const auto number_of = [this](std::string_view text) {
      if (text == milestone::review_started) return review_started_;
      if (text == milestone::review_ended) return review_ended_;
      return corpus_.strings.find(text);
    };
    for (const MetricDefinition& definition : definitions) compiled_.push_back(compile(definition, number_of));
    ending_ = {number_of(milestone::resolved), number_of(milestone::recovered), number_of(milestone::closed)};
    for (std::int32_t text = 0; text < corpus.strings.size(); ++text) levels_.push_back(nullptr);
    for (const std::int32_t severity : corpus.incidents.severity) {
      const SeverityLevel*& level = levels_[static_cast<std::size_t>(severity)];
      if (level == nullptr) level = severity_level(options.policy, corpus.strings[severity]);
    }
  }

  /// Fills the rows from `first` to `last` of the cells.
  void fill(Durations& out, std::size_t first, std::size_t last) const {
    std::vector<Moment> all;
    std::vector<Moment> known;
    std::vector<std::int32_t> needed;
    std::string identity;
    for (std::size_t row = first; row < last; ++row) {
      const auto document = static_cast<std::size_t>(corpus_.incidents.document[row]);
      read_moments(row, document, all, known);
      needed.clear();
      for (const std::int32_t at : expertise_.of(row)) {
        needed.push_back(corpus_.needed_expertise.text[static_cast<std::size_t>(at)]);
      }
      const auto kind = static_cast<IncidentKind>(corpus_.incidents.kind[row]);
      const SeverityLevel* level = levels_[static_cast<std::size_t>(corpus_.incidents.severity[row])];
      const bool is_review = corpus_.documents.is_review[document] != 0;
      const Corpus::Documents& table = corpus_.documents;
      const bool review_undated = table.meeting_started[document] == absent &&
                                  (table.stage[document] >= static_cast<std::int32_t>(Stage::held) ||
                                   table.published[document] != absent || table.followed_up[document] != absent);
      const IncidentTraits traits{kind == IncidentKind::near_miss || kind == IncidentKind::surprise,
                                  kind == IncidentKind::drill,
                                  corpus_.incidents.customer_facing[row] == 1,
                                  is_review || (level != nullptr && level->review_expected),
                                  review_undated,
                                  needed};
      const bool backfilled = is_backfilled(own(known), ending_);
      for (std::size_t metric = 0; metric < compiled_.size(); ++metric) {
        const Interval found = extract(compiled_[metric], known, all, backfilled, traits, as_of_);
        Durations::Cells& cells = out.cells[metric];
        cells.seconds[row] = found.seconds.value_or(absent);
        cells.status[row] = static_cast<std::uint8_t>(found.status);
        cells.flags[row] = found.flags.bits();
      }
      out.onset[row] = absent;
      for (const Moment& moment : own(all)) {
        if (out.onset[row] == absent || moment.at < out.onset[row]) out.onset[row] = moment.at;
      }
      identity = corpus_.strings[corpus_.incidents.id[row]];
      identity += '\x1f';
      identity += out.onset[row] == absent ? corpus_.strings[corpus_.incidents.title[row]]
                                           : std::to_string(day_of(out.onset[row]));
      out.identity[row] = fingerprint_of(identity);
      out.fingerprint[row] = corpus_.documents.fingerprint[document];
      out.is_review[row] = is_review ? 1 : 0;
      out.tier[row] = corpus_.documents.tier[document] >= 0 ? corpus_.documents.tier[document]
                      : level != nullptr                    ? static_cast<std::int32_t>(level->tier)
                                                            : -1;
    }
  }

  /// The texts of the rows, which go into one pool and so are added one row after the other. Without ids the incidents
  /// stay unnamed, which spares a text for each.
  void fill_texts(Durations& out, bool with_ids) const {
    std::vector<std::int32_t> numbers(static_cast<std::size_t>(corpus_.strings.size()), -1);
    std::vector<std::int32_t> level_numbers(numbers.size(), -1);
    const auto text = [&](std::int32_t number) {
      std::int32_t& known = numbers[static_cast<std::size_t>(number)];
      if (known < 0) known = out.strings.add(corpus_.strings[number]);
      return known;
    };
    const auto texts = [&](std::vector<std::int32_t>& values, std::vector<std::int32_t>& begin,
                           std::span<const std::int32_t> rows, const std::vector<std::int32_t>& source) {
      const auto first = static_cast<std::ptrdiff_t>(values.size());
      for (const std::int32_t at : rows) values.push_back(text(source[static_cast<std::size_t>(at)]));
      // A service named twice is one service.
      if (rows.size() > 1) {
        std::sort(values.begin() + first, values.end());
        values.erase(std::unique(values.begin() + first, values.end()), values.end());
      }
      begin.push_back(static_cast<std::int32_t>(values.size()));
    };
    for (std::size_t row = 0; row < out.size(); ++row) {
      const std::int32_t severity = corpus_.incidents.severity[row];
      const SeverityLevel* level = levels_[static_cast<std::size_t>(severity)];
      if (level == nullptr) {
        out.severity[row] = text(severity);
      } else {
        std::int32_t& known = level_numbers[static_cast<std::size_t>(severity)];
        if (known < 0) known = out.strings.add(level->name);
        out.severity[row] = known;
      }
      out.incident[row] = with_ids ? text(corpus_.incidents.id[row]) : 0;
      texts(out.services, out.service_begin, services_.of(row), corpus_.services.text);
      texts(out.teams, out.team_begin, teams_.of(row), corpus_.teams.text);
    }
  }

 private:
  /// The document's own milestones, without those of the review, which stand last.
  std::span<const Moment> own(const std::vector<Moment>& moments) const {
    std::size_t count = moments.size();
    while (count > 0 && moments[count - 1].name >= review_started_) --count;
    return std::span(moments).first(count);
  }

  void read_moments(std::size_t row, std::size_t document, std::vector<Moment>& all, std::vector<Moment>& known) const {
    all.clear();
    known.clear();
    const Corpus::Milestones& table = corpus_.milestones;
    for (const std::int32_t at : milestones_.of(row)) {
      const auto milestone = static_cast<std::size_t>(at);
      if (table.at[milestone] == absent) continue;
      const std::int64_t resolution = table.resolution_seconds[milestone];
      all.push_back({table.at[milestone], resolution == absent ? 1 : resolution, table.name[milestone],
                     table.expertise[milestone]});
    }
    const auto add_review = [&](std::int64_t at, std::int32_t name) {
      if (at != absent) all.push_back({at, 1, name, 0});
    };
    add_review(corpus_.documents.meeting_started[document], review_started_);
    add_review(corpus_.documents.meeting_ended[document], review_ended_);
    for (const Moment& moment : all) {
      if (moment.at <= as_of_) known.push_back(moment);
    }
  }

  const Corpus& corpus_;
  std::int64_t as_of_;
  ByIncident milestones_;
  ByIncident services_;
  ByIncident teams_;
  ByIncident expertise_;
  std::int32_t review_started_;
  std::int32_t review_ended_;
  std::vector<CompiledDefinition> compiled_;
  std::vector<std::int32_t> ending_;
  std::vector<const SeverityLevel*> levels_;
};

}  // namespace

Result<Durations> collect_durations(const Corpus& corpus, const MeasureOptions& options, bool with_ids) {
  if (!(options.level > 0 && options.level < 1)) {
    return Error{ErrorCode::invalid_argument, "level", "a confidence lies between 0 and 1", "use 0.95"};
  }
  Durations out;
  out.as_of = options.as_of;
  out.definitions = options.definitions.empty() ? metric_definitions() : options.definitions;
  std::vector<std::string_view> held(options.milestones.begin(), options.milestones.end());
  std::vector<bool> seen(static_cast<std::size_t>(corpus.strings.size()), false);
  for (const std::int32_t name : corpus.milestones.name) {
    if (seen[static_cast<std::size_t>(name)]) continue;
    seen[static_cast<std::size_t>(name)] = true;
    held.emplace_back(corpus.strings[name]);
  }
  for (const MetricDefinition& definition : out.definitions) {
    if (std::optional<Error> fault = fault_in(definition, held)) return *fault;
  }
  const std::size_t rows = corpus.incident_count();
  resize_rows(out, rows);
  const Reader reader(corpus, options, out.definitions);
  const std::size_t workers = std::min<std::size_t>(static_cast<std::size_t>(std::max(options.threads, 1)),
                                                    std::max<std::size_t>(rows / 4096, 1));
  std::vector<std::thread> threads;
  for (std::size_t worker = 1; worker < workers; ++worker) {
    threads.emplace_back([&, worker] { reader.fill(out, rows * worker / workers, rows * (worker + 1) / workers); });
  }
  reader.fill(out, 0, rows / workers);
  for (std::thread& thread : threads) thread.join();
  reader.fill_texts(out, with_ids);
  return out;
}

Result<Durations> durations(const Corpus& corpus, const MeasureOptions& options) {
  Result<Durations> found = collect_durations(corpus, options, true);
  if (!found) return found;
  return canonical(*found);
}

}  // namespace debrief::inline v0
