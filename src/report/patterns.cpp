#include "debrief/report/patterns.hpp"

#include <algorithm>
#include <cmath>

#include "debrief/core/instant.hpp"
#include "debrief/core/text.hpp"
#include "debrief/core/version.hpp"
#include "debrief/model/taxonomy.hpp"
#include "debrief/report/html.hpp"
#include "report/markup.hpp"
#include "report/view.hpp"

namespace debrief::inline v0::report {

namespace {

constexpr std::size_t most_items = 12;
constexpr double clear = 0.05;

std::string day_text(std::int64_t unix_seconds) {
  Instant at;
  at.unix_seconds = unix_seconds;
  return text_of(local_date(at));
}

std::string number(double value) {
  const int digits = std::fabs(value) >= 10 ? 0 : std::fabs(value) >= 1 ? 1 : 2;
  std::string out = std::to_string(value);
  const std::size_t point = out.find('.');
  return digits == 0 ? out.substr(0, point) : out.substr(0, point + 1 + static_cast<std::size_t>(digits));
}

std::string p_text(double p) {
  return p < 0.001 ? "< 0.001" : "= " + std::to_string(p).substr(0, 5);
}

/// "DET-04 misleads decision" with the words of its codes.
std::string code_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const FactorCode* code = find_factor_code(text.substr(0, end));
    out += (out.empty() ? "" : " ") + std::string(text.substr(0, end));
    if (code != nullptr) out += " (" + std::string(code->label) + ")";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string code_texts(const std::vector<std::string>& all) {
  std::string out;
  for (const std::string& one : all) out += (out.empty() ? "" : ", ") + code_text(one);
  return out;
}

/// Builds the parts of the page: statements, and items with their reviews.
class Parts {
 public:
  Parts(const Patterns& patterns, const PatternsPage& page) : cases_(patterns.cases), page_(page) {}

  void begin(std::string id, std::string title, std::string lead) {
    parts_.emplace_back();
    parts_.back().text("part_id", id);
    parts_.back().text("part_title", title);
    parts_.back().text("part_lead", lead);
  }
  void say(const std::string& statement) {
    blocks_.emplace_back();
    blocks_.back().text("statement", statement);
  }
  void item(const std::string& text, const std::vector<std::string>& details, const std::vector<std::int32_t>& rows) {
    blocks_.emplace_back();
    blocks_.back().text("item", text);
    std::vector<report_detail::View> lines;
    for (const std::string& line : details) {
      if (line.empty()) continue;
      lines.emplace_back();
      lines.back().text("item_detail", line);
    }
    blocks_.back().list("item_details", std::move(lines));
    std::vector<report_detail::View> links;
    for (const std::int32_t row : rows) links.push_back(link(row));
    blocks_.back().section("item_reviews", std::move(links));
  }
  void more(std::size_t all, std::size_t shown) {
    if (all > shown) say(std::to_string(all - shown) + " more are in the output of debrief patterns --format json.");
  }
  void end() {
    parts_.back().list("blocks", std::move(blocks_));
    blocks_.clear();
  }
  std::vector<report_detail::View> take() { return std::move(parts_); }
  std::string name(std::int32_t row) const {
    const auto at = static_cast<std::size_t>(row);
    return cases_.title[at].empty() ? cases_.id[at] : cases_.title[at];
  }

 private:
  report_detail::View link(std::int32_t row) const {
    const auto at = static_cast<std::size_t>(row);
    report_detail::View out;
    out.text("review_name", name(row));
    out.text("review_day", cases_.happened[at] == absent ? "" : day_text(cases_.happened[at]));
    for (const auto& [id, page] : page_.pages) {
      if (id == cases_.id[at]) out.text("review_page", page);
    }
    return out;
  }

  const Cases& cases_;
  const PatternsPage& page_;
  std::vector<report_detail::View> parts_;
  std::vector<report_detail::View> blocks_;
};

void add_recurrence(const Patterns& patterns, Parts& parts) {
  if (patterns.recurrence.empty()) return;
  parts.begin("recurrence", "Does the same story come back?",
              "Two incidents tell the same story when their factors are alike: as a whole, in how people worked "
              "together, or in the technology. The clock starts with the review.");
  for (const Recurrence& one : patterns.recurrence) {
    parts.say(sentence(one));
    std::vector<const RecurrencePair*> pairs;
    for (const RecurrencePair& pair : one.pairs) pairs.push_back(&pair);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const RecurrencePair* a, const RecurrencePair* b) { return a->similarity > b->similarity; });
    for (std::size_t i = 0; i < std::min(pairs.size(), most_items); ++i) {
      const RecurrencePair& pair = *pairs[i];
      parts.item("Again after " + counted(static_cast<std::size_t>(pair.days), "day", "days") +
                     (pair.same_service ? ", in the same service" : ", in another service"),
                 {"Both: " + code_texts(pair.shared),
                  pair.only_earlier.empty() ? "" : "Only the first: " + code_texts(pair.only_earlier),
                  pair.only_later.empty() ? "" : "Only the second: " + code_texts(pair.only_later)},
                 {pair.earlier, pair.later});
    }
    parts.more(pairs.size(), most_items);
  }
  parts.end();
}

void add_associations(const Patterns& patterns, Parts& parts) {
  if (!patterns.associations) return;
  const Associations& all = *patterns.associations;
  parts.begin("together", "Which conditions stand together?",
              "More often than they would if each came by itself. That does not say which made which.");
  const auto& names = patterns.cases.codes;
  for (std::size_t i = 0; i < std::min(all.found.size(), most_items); ++i) {
    const Association& one = all.found[i];
    std::vector<std::string> codes;
    for (const std::int32_t item : one.items) codes.push_back(names.names[static_cast<std::size_t>(item)]);
    std::vector<std::int32_t> rows;
    for (std::size_t c = 0; c < patterns.cases.size(); ++c) {
      const auto row = names.row(c);
      if (std::includes(row.begin(), row.end(), one.items.begin(), one.items.end())) {
        rows.push_back(static_cast<std::int32_t>(c));
      }
    }
    parts.item(code_texts(codes),
               {"Together in " + std::to_string(one.support) + " of " + std::to_string(one.n) +
                " incidents; chance would give " + number(one.expected) + " (q " + p_text(one.q) + ")"},
               rows);
  }
  parts.more(all.found.size(), most_items);
  if (all.found.empty()) {
    parts.say(all.examined == 0
                  ? "Too few incidents share factors to tell anything yet."
                  : "None stands out from what chance gives; " +
                        counted(static_cast<std::size_t>(all.examined), "pair was", "pairs were") + " compared.");
  }
  parts.end();
}

void add_motifs(const Patterns& patterns, Parts& parts) {
  if (!patterns.motifs) return;
  const Motifs& all = *patterns.motifs;
  parts.begin("relations", "Which relations between conditions come back?",
              "Parts of the factor graphs that several reviews share, beside what they would share if every condition "
              "kept its number of relations but met others.");
  const bool any_clear = !all.found.empty() && all.found.front().stands_out;
  if (!any_clear) {
    parts.say(all.found.empty() ? "No relation stands in enough reviews."
                                : "None stands out from what chance gives. The most frequent:");
  }
  for (std::size_t i = 0; i < std::min(all.found.size(), any_clear ? most_items : most_items / 2); ++i) {
    const Motif& one = all.found[i];
    if (any_clear && !one.stands_out) break;
    std::vector<std::string> relations;
    for (const std::int32_t e : one.edges) relations.push_back(patterns.cases.edges.names[static_cast<std::size_t>(e)]);
    parts.item(code_texts(relations),
               {"In " + counted(static_cast<std::size_t>(one.support), "review", "reviews") + "; " +
                number(one.expected) + " if who relates to whom were dealt out anew (q " + p_text(one.q) + ")"},
               one.rows);
  }
  parts.end();
}

void add_courses(const Patterns& patterns, Parts& parts) {
  if (!patterns.courses) return;
  const Courses& all = *patterns.courses;
  parts.begin("courses", "Which courses do incidents take, and where does the time go?",
              "Phases and marks of the timelines in their order. Medians and the middle half, never means.");
  std::size_t listed = 0;
  for (const SequencePattern& one : all.patterns) {
    if (one.symbols.size() < 2 || ++listed > most_items / 2) continue;
    std::string text;
    for (const std::int32_t symbol : one.symbols) {
      text +=
          (text.empty() ? "" : ", then ") + report_detail::words(all.sequences.names[static_cast<std::size_t>(symbol)]);
    }
    parts.item(text, {"In " + counted(static_cast<std::size_t>(one.support), "incident", "incidents")}, {});
  }
  if (listed == 0) parts.say("No order of phases or marks stands in enough timelines.");
  for (const OrderedPair& one : all.pairs) {
    if (one.q > clear) break;
    parts.item("\"" + report_detail::words(one.first) + "\" before \"" + report_detail::words(one.then) + "\"",
               {std::to_string(one.support) + " of " + std::to_string(one.both) +
                " incidents that have both; chance would give " + number(one.expected) + " (q " + p_text(one.q) + ")"},
               one.rows);
  }
  for (const PhaseTime& time : all.times) {
    parts.say("Time in " + report_detail::words(time.phase) + ": median " + number(time.median_minutes) +
              " min, middle half " + number(time.lower_quartile_minutes) + " to " +
              number(time.upper_quartile_minutes) + " (n = " + std::to_string(time.n) + ").");
  }
  parts.end();
}

void add_actions(const Patterns& patterns, Parts& parts) {
  if (patterns.recycled) {
    const Recycled& all = *patterns.recycled;
    parts.begin("again", "Which actions do we ask for again and again?",
                "An action that comes back was not done, or did not do what it was for. Either is worth a talk.");
    parts.say(std::to_string(all.repeated) + " of " +
              counted(static_cast<std::size_t>(all.actions), "action", "actions") +
              " had been asked for by an earlier review; of " + std::to_string(all.to_be_asked) +
              " more a person would have to say.");
    for (std::size_t i = 0; i < std::min(all.groups.size(), most_items); ++i) {
      parts.item("“" + all.groups[i].title + "”",
                 {"Asked for in " + counted(all.groups[i].cases.size(), "review", "reviews")}, all.groups[i].cases);
    }
    parts.more(all.groups.size(), most_items);
    parts.end();
  }
  if (!patterns.follow_through) return;
  const FollowThrough& all = *patterns.follow_through;
  parts.begin("changed", "Did what we did about it change anything?",
              "For each factor with a completed action: incidents with it before and after, the ones that the action "
              "came from left out. A drop after a bad year comes by itself, so that is allowed for.");
  parts.say(sentence(all));
  if (all.factors.empty()) parts.say("No factor has a completed action with a day on it yet.");
  for (std::size_t i = 0; i < std::min(all.factors.size(), most_items); ++i) parts.say(sentence(all.factors[i]));
  parts.more(all.factors.size(), most_items);
  for (const KnownRiskOutcome& risk : patterns.known_risks->risks) {
    if (risk.came_true.empty()) continue;
    parts.item("A known risk that came true: " + code_text(risk.code),
               {"Left by the review of " + parts.name(risk.at_case)}, risk.came_true);
  }
  parts.end();
}

void add_trends(const Patterns& patterns, Parts& parts) {
  if (!patterns.trends) return;
  const Trends& all = *patterns.trends;
  parts.begin("trends", "Does anything rise or fall?",
              "Whole quarters only. A falling share may mean more of the rest; a rising one may mean better seeing.");
  if (all.quarters.size() < 4) {
    parts.say(counted(all.quarters.size(), "whole quarter is", "whole quarters are") + " too few to speak of a trend.");
  } else if (all.rate) {
    const double factor = std::exp(all.rate->slope * 4);
    parts.say(all.rate->p_quasi > clear
                  ? "The number of incidents has no trend that chance would not give (p " + p_text(all.rate->p_quasi) +
                        ")."
                  : "The number of incidents " + std::string(factor > 1 ? "rises" : "falls") + " by a factor of " +
                        number(factor) + " a year (p " + p_text(all.rate->p_quasi) + ").");
  }
  std::size_t moved = 0;
  for (const ShareTrend& share : all.shares) {
    if (share.q > clear) continue;
    ++moved;
    std::string counts;
    for (std::size_t q = 0; q < share.counts.size(); ++q) {
      counts += (q == 0 ? "" : ", ") + all.quarters[q] + ": " + std::to_string(share.counts[q]) + " of " +
                std::to_string(all.coded[q]);
    }
    parts.item("The share of " + code_text(share.what) + (share.z > 0 ? " rises" : " falls"),
               {counts, "q " + p_text(share.q)}, {});
  }
  if (moved == 0 && all.quarters.size() >= 4) parts.say("No share of a factor moves more than chance gives.");
  parts.end();
}

std::vector<std::string> clearest(const Patterns& patterns) {
  std::vector<std::string> out;
  for (const PatternTest& test : patterns.tests) {
    if (test.q <= clear && out.size() < most_items) out.push_back(test.what + " (q " + p_text(test.q) + ")");
  }
  return out;
}

std::string compared(const Patterns& patterns) {
  return counted(static_cast<std::size_t>(patterns.comparisons), "comparison was", "comparisons were") +
         " made over the whole page, and every q counts them all here. Whoever asks many questions finds something by "
         "luck.";
}

}  // namespace

std::string patterns_html(const Patterns& patterns, const PatternsPage& page) {
  Parts parts(patterns, page);
  add_recurrence(patterns, parts);
  add_associations(patterns, parts);
  add_motifs(patterns, parts);
  add_courses(patterns, parts);
  add_actions(patterns, parts);
  add_trends(patterns, parts);
  report_detail::View view;
  view.chart("style", std::string(style_sheet()));
  view.text("page_title", page.title);
  view.text("index_link", page.index_link);
  view.text("as_of", day_text(patterns.as_of));
  view.text("reviews", counted(patterns.cases.size(), "review", "reviews"));
  view.list("parts", parts.take());
  view.text("compared", compared(patterns));
  view.list("clearest", "clear_text", clearest(patterns));
  view.flag("nothing_clear", clearest(patterns).empty());
  view.text("library_version", library_version());
  return report_detail::render("patterns.html", view);
}

std::string patterns_summary_html(const Patterns& patterns) {
  report_detail::View view;
  std::vector<std::string> sentences;
  for (const Recurrence& one : patterns.recurrence) sentences.push_back(sentence(one));
  view.list("sentences", "sentence", sentences);
  view.text("compared", compared(patterns));
  view.list("clearest", "clear_text", clearest(patterns));
  view.flag("nothing_clear", clearest(patterns).empty());
  return report_detail::render("patterns_summary.html", view);
}

}  // namespace debrief::inline v0::report
