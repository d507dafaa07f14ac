#include "debrief/patterns/patterns.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "debrief/core/text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

/// A kind with its name and its writers.
struct Kind {
  PatternKind kind;
  std::string_view name;
  std::string (*text)(const Patterns&);
  OrderedJson (*json)(const Patterns&);
  bool (*asked)(const Patterns&);
};

constexpr std::array kinds = {
    Kind{PatternKind::recurrence, "recurrence", recurrence_text, recurrence_json,
         [](const Patterns& p) { return !p.recurrence.empty(); }},
    Kind{PatternKind::associations, "associations", associations_text, associations_json,
         [](const Patterns& p) { return p.associations.has_value(); }},
    Kind{PatternKind::motifs, "motifs", motifs_text, motifs_json,
         [](const Patterns& p) { return p.motifs.has_value(); }},
    Kind{PatternKind::sequences, "sequences", courses_text, courses_json,
         [](const Patterns& p) { return p.courses.has_value(); }},
    Kind{PatternKind::recycled, "recycled", recycled_text, recycled_json,
         [](const Patterns& p) { return p.recycled.has_value(); }},
    Kind{PatternKind::followthrough, "followthrough", follow_through_text, follow_through_json,
         [](const Patterns& p) { return p.follow_through.has_value(); }},
    Kind{PatternKind::trends, "trends", trends_text, trends_json,
         [](const Patterns& p) { return p.trends.has_value(); }},
};

constexpr std::size_t most_tests = 12;

/// The services of each case, where there are any at all, and its stratum.
RowContext context_of(const Cases& cases, Strata strata) {
  RowContext out;
  if (!cases.services.items.empty()) out.groups = cases.services;
  if (strata == Strata::none) return out;
  std::map<std::string, std::int32_t> severities;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    out.strata.push_back(
        strata == Strata::service
            ? cases.first_service[c] + 1
            : severities.emplace(cases.severity[c], static_cast<std::int32_t>(severities.size())).first->second);
  }
  return out;
}

std::string part(std::size_t count, std::string_view singular, std::string_view plural) {
  return count == 0 ? std::string() : counted(count, singular, plural) + "; ";
}

/// Which reviews were looked at, and which were not.
std::string opening(const Patterns& patterns) {
  const Cases& cases = patterns.cases;
  std::string out = "What keeps coming back in " + counted(cases.size(), "review", "reviews") + ", known to " +
                    day_words(patterns.as_of) + ".\n";
  const auto n = [](std::int64_t count) { return static_cast<std::size_t>(count); };
  std::string rest = part(n(cases.uncoded), "has no coded factor", "have no coded factors") +
                     part(n(cases.undated), "has no date", "have no date") +
                     part(n(cases.drills), "drill is left out", "drills are left out") +
                     part(n(cases.later), "lies after that day", "lie after that day") +
                     part(n(cases.unreviewed), "incident was never reviewed", "incidents were never reviewed");
  if (!rest.empty()) {
    rest.resize(rest.size() - 2);
    out += "Of those and beside them: " + rest + ".\n";
  }
  return out;
}

/// What holds up when everything that was asked is counted.
std::string closing(const Patterns& patterns) {
  std::string out = "Over the whole report " +
                    counted(static_cast<std::size_t>(patterns.comparisons), "comparison was", "comparisons were") +
                    " made. ";
  std::size_t holds = 0;
  std::string lines;
  for (const PatternTest& test : patterns.tests) {
    if (test.q > 0.05) break;
    if (++holds <= most_tests) lines += "  - " + test.what + " (q " + p_words(test.q) + ")\n";
  }
  if (holds == 0) return out + "With all of them counted, none stands out from chance.\n";
  if (holds > most_tests) lines += "  and " + std::to_string(holds - most_tests) + " more\n";
  return out + "With all of them counted, " + (holds == 1 ? "this stands" : "these stand") + " out from chance:\n" +
         lines;
}

/// Puts what a call gave where it belongs, or passes its error on.
template <class T, class Place>
Result<Done> keep(Result<T> found, Place& place) {
  if (!found) return found.error();
  place = *std::move(found);
  return Done{};
}

Result<Done> add_recurrence(const PatternOptions& options, Patterns& out) {
  for (const Aspect aspect : {Aspect::whole, Aspect::coordination, Aspect::technical}) {
    RecurrenceOptions asked = options.recurrence;
    asked.aspect = aspect;
    Result<Recurrence> found = recurrence(out.cases, out.as_of, asked);
    if (!found) return found.error();
    out.recurrence.push_back(*std::move(found));
  }
  return Done{};
}

Result<Done> add_follow_through(const Corpus& corpus, const PatternOptions& options, Patterns& out) {
  FollowThroughOptions asked = options.follow_through;
  asked.window_days = options.recurrence.window_days;
  out.known_risks = known_risks(corpus, out.cases, out.as_of);
  out.action_mix = action_mix(corpus, out.cases, out.as_of);
  return keep(follow_through(corpus, out.cases, out.as_of, asked), out.follow_through);
}

Result<Done> add_kind(PatternKind kind, const Corpus& corpus, const PatternOptions& options, Patterns& out) {
  switch (kind) {
    case PatternKind::recurrence:
      return add_recurrence(options, out);
    case PatternKind::associations:
      return keep(associations(out.cases.codes, context_of(out.cases, options.recurrence.strata), options.associations),
                  out.associations);
    case PatternKind::motifs: {
      MotifOptions asked = options.motifs;
      if (options.progress) asked.progress = [&](double done) { options.progress(PatternKind::motifs, done); };
      return keep(motifs(out.cases.edges, context_of(out.cases, Strata::none).groups, asked), out.motifs);
    }
    case PatternKind::sequences:
      return keep(courses(corpus, out.cases, options.courses), out.courses);
    case PatternKind::recycled:
      return keep(recycled_actions(corpus, out.cases, out.as_of, options.recycled), out.recycled);
    case PatternKind::followthrough:
      return add_follow_through(corpus, options, out);
    case PatternKind::trends:
      out.trends = trends(out.cases, out.as_of, options.trends);
      return Done{};
  }
  return Done{};
}

}  // namespace

std::string_view text_of(PatternKind kind) noexcept {
  for (const Kind& one : kinds) {
    if (one.kind == kind) return one.name;
  }
  return "unknown";
}

std::optional<PatternKind> pattern_kind_of(std::string_view text) noexcept {
  for (const Kind& one : kinds) {
    if (one.name == text) return one.kind;
  }
  return std::nullopt;
}

const std::vector<PatternKind>& pattern_kinds() {
  static const std::vector<PatternKind> all = [] {
    std::vector<PatternKind> out;
    for (const Kind& one : kinds) out.push_back(one.kind);
    return out;
  }();
  return all;
}

Result<Patterns> patterns(const Corpus& corpus, std::int64_t as_of, const PatternOptions& options) {
  Patterns out;
  out.as_of = as_of;
  out.cases = cases_of(corpus, as_of, options.cases);
  for (const PatternKind kind : pattern_kinds()) {
    const bool wanted =
        options.kinds.empty() || std::find(options.kinds.begin(), options.kinds.end(), kind) != options.kinds.end();
    if (!wanted) continue;
    if (options.progress) options.progress(kind, 0);
    if (const Result<Done> done = add_kind(kind, corpus, options, out); !done) return done.error();
    if (options.progress) options.progress(kind, 1);
  }
  count_comparisons(out);
  return out;
}

std::string text_of(const Patterns& patterns) {
  std::string out = opening(patterns);
  for (const Kind& kind : kinds) {
    if (kind.asked(patterns)) out += '\n' + kind.text(patterns);
  }
  out += '\n' + closing(patterns);
  out += "\nA pattern is a question to take to the people who were there, not a cause.\n";
  return out;
}

std::string json_of(const Patterns& patterns) {
  const Cases& cases = patterns.cases;
  OrderedJson out = {{"format", "debrief/patterns/1"},     {"purpose", "system-learning; not for performance review"},
                     {"as_of", day_words(patterns.as_of)}, {"reviews", cases.size()},
                     {"without_codes", cases.uncoded},     {"without_date", cases.undated},
                     {"drills_left_out", cases.drills},    {"later_left_out", cases.later},
                     {"never_reviewed", cases.unreviewed}};
  for (const Kind& kind : kinds) {
    if (kind.asked(patterns)) out[std::string(kind.name)] = kind.json(patterns);
  }
  OrderedJson tests = OrderedJson::array();
  for (const PatternTest& test : patterns.tests) {
    tests.push_back({{"kind", text_of(test.kind)}, {"what", test.what}, {"p", test.p}, {"q", test.q}});
  }
  out["comparisons"] = patterns.comparisons;
  out["clearest"] = std::move(tests);
  return out.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace debrief::inline v0
