#include <array>

#include "debrief/patterns/patterns.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

/// Columns of a table over a list of rows.
template <class Row>
class Columns {
 public:
  Columns(std::string name, const std::vector<Row>& rows) : rows_(rows) { table_.name = std::move(name); }

  Columns& text(const char* name, auto&& value) {
    Column column(name, ColumnType::text);
    for (const Row& row : rows_) column.add(std::string_view(std::string(value(row))));
    return push(std::move(column));
  }
  Columns& integer(const char* name, auto&& value) {
    Column column(name, ColumnType::integer);
    for (const Row& row : rows_) column.add(std::int64_t{value(row)});
    return push(std::move(column));
  }
  Columns& boolean(const char* name, auto&& value) {
    Column column(name, ColumnType::boolean);
    for (const Row& row : rows_) column.add(std::int64_t{value(row) ? 1 : 0});
    return push(std::move(column));
  }
  Columns& real(const char* name, auto&& value) {
    Column column(name, ColumnType::real);
    for (const Row& row : rows_) {
      const std::optional<double> one = value(row);
      if (one) {
        column.add(*one);
      } else {
        column.add_absent();
      }
    }
    return push(std::move(column));
  }
  Columns& instant(const char* name, auto&& value) {
    Column column(name, ColumnType::instant);
    for (const Row& row : rows_) column.add(std::int64_t{value(row)});
    return push(std::move(column));
  }
  Table take() { return std::move(table_); }

 private:
  Columns& push(Column column) {
    table_.columns.push_back(std::move(column));
    return *this;
  }
  const std::vector<Row>& rows_;
  Table table_;
};

std::string joined(const std::vector<std::string>& all) {
  std::string out;
  for (const std::string& one : all) out += (out.empty() ? "" : "; ") + one;
  return out;
}

std::string names(const std::vector<std::string>& all, const std::vector<std::int32_t>& items) {
  std::vector<std::string> out;
  for (const std::int32_t item : items) out.push_back(all[static_cast<std::size_t>(item)]);
  return joined(out);
}

std::string_view aspect_text(Aspect aspect) {
  return aspect == Aspect::coordination ? "coordination" : aspect == Aspect::technical ? "technical" : "whole";
}

Table recurrence_table(const Patterns& p) {
  using Row = Recurrence;
  return Columns("recurrence", p.recurrence)
      .text("aspect", [](const Row& r) { return aspect_text(r.aspect); })
      .integer("window_days", [](const Row& r) { return r.window_days; })
      .integer("followed", [](const Row& r) { return r.followed; })
      .integer("recurred", [](const Row& r) { return r.recurred; })
      .integer("not_yet_followed", [](const Row& r) { return r.not_yet_followed; })
      .real("share_by_window", [](const Row& r) { return r.by_window; })
      .real("expected", [](const Row& r) { return std::optional(r.followed_by_chance.expected); })
      .real("p", [](const Row& r) { return r.followed_by_chance.p; })
      .take();
}

struct Repeat {
  Aspect aspect;
  const RecurrencePair* pair;
};

Table repeats_table(const Patterns& p) {
  std::vector<Repeat> rows;
  for (const Recurrence& one : p.recurrence) {
    for (const RecurrencePair& pair : one.pairs) rows.push_back({one.aspect, &pair});
  }
  const auto id = [&](std::int32_t row) { return p.cases.id[static_cast<std::size_t>(row)]; };
  return Columns("repeats", rows)
      .text("aspect", [](const Repeat& r) { return aspect_text(r.aspect); })
      .text("earlier", [&](const Repeat& r) { return id(r.pair->earlier); })
      .text("later", [&](const Repeat& r) { return id(r.pair->later); })
      .integer("days", [](const Repeat& r) { return r.pair->days; })
      .real("similarity", [](const Repeat& r) { return std::optional(r.pair->similarity); })
      .text("shared", [](const Repeat& r) { return joined(r.pair->shared); })
      .text("only_earlier", [](const Repeat& r) { return joined(r.pair->only_earlier); })
      .text("only_later", [](const Repeat& r) { return joined(r.pair->only_later); })
      .boolean("same_service", [](const Repeat& r) { return r.pair->same_service; })
      .take();
}

Table associations_table(const Patterns& p) {
  using Row = Association;
  const std::vector<Row> rows = p.associations ? p.associations->found : std::vector<Row>();
  return Columns("associations", rows)
      .text("codes", [&](const Row& r) { return names(p.cases.codes.names, r.items); })
      .integer("support", [](const Row& r) { return r.support; })
      .integer("n", [](const Row& r) { return r.n; })
      .integer("services", [](const Row& r) { return r.groups; })
      .real("expected", [](const Row& r) { return std::optional(r.expected); })
      .real("lift", [](const Row& r) { return std::optional(r.lift); })
      .real("leverage", [](const Row& r) { return r.pair ? std::optional(leverage(*r.pair)) : std::nullopt; })
      .real("kulczynski", [](const Row& r) { return r.pair ? std::optional(kulczynski(*r.pair)) : std::nullopt; })
      .real("imbalance", [](const Row& r) { return r.pair ? std::optional(imbalance(*r.pair)) : std::nullopt; })
      .real("p", [](const Row& r) { return std::optional(r.p); })
      .real("p_mid", [](const Row& r) { return std::optional(r.p_mid); })
      .real("q", [](const Row& r) { return std::optional(r.q); })
      .take();
}

Table motifs_table(const Patterns& p) {
  using Row = Motif;
  const std::vector<Row> rows = p.motifs ? p.motifs->found : std::vector<Row>();
  return Columns("motifs", rows)
      .text("relations", [&](const Row& r) { return names(p.cases.edges.names, r.edges); })
      .integer("support", [](const Row& r) { return r.support; })
      .integer("services", [](const Row& r) { return r.groups; })
      .real("expected", [](const Row& r) { return std::optional(r.expected); })
      .real("lift", [](const Row& r) { return r.lift; })
      .real("p", [](const Row& r) { return std::optional(r.p); })
      .real("q", [](const Row& r) { return std::optional(r.q); })
      .text("reviews", [&](const Row& r) { return names(p.cases.id, r.rows); })
      .take();
}

Table courses_table(const Patterns& p) {
  using Row = SequencePattern;
  const std::vector<Row> rows = p.courses ? p.courses->patterns : std::vector<Row>();
  return Columns("courses", rows)
      .text("course", [&](const Row& r) { return names(p.courses->sequences.names, r.symbols); })
      .integer("length", [](const Row& r) { return static_cast<std::int64_t>(r.symbols.size()); })
      .integer("support", [](const Row& r) { return r.support; })
      .take();
}

Table ordered_pairs_table(const Patterns& p) {
  using Row = OrderedPair;
  const std::vector<Row> rows = p.courses ? p.courses->pairs : std::vector<Row>();
  return Columns("ordered_pairs", rows)
      .text("first", [](const Row& r) { return r.first; })
      .text("then", [](const Row& r) { return r.then; })
      .integer("support", [](const Row& r) { return r.support; })
      .integer("both", [](const Row& r) { return r.both; })
      .real("expected", [](const Row& r) { return std::optional(r.expected); })
      .real("lift", [](const Row& r) { return r.lift; })
      .real("p", [](const Row& r) { return std::optional(r.p); })
      .real("q", [](const Row& r) { return std::optional(r.q); })
      .take();
}

Table phase_times_table(const Patterns& p) {
  using Row = PhaseTime;
  const std::vector<Row> rows = p.courses ? p.courses->times : std::vector<Row>();
  return Columns("phase_times", rows)
      .text("phase", [](const Row& r) { return r.phase; })
      .integer("n", [](const Row& r) { return r.n; })
      .real("median_minutes", [](const Row& r) { return std::optional(r.median_minutes); })
      .real("lower_quartile_minutes", [](const Row& r) { return std::optional(r.lower_quartile_minutes); })
      .real("upper_quartile_minutes", [](const Row& r) { return std::optional(r.upper_quartile_minutes); })
      .real("median_share", [](const Row& r) { return std::optional(r.median_share); })
      .take();
}

Table recycled_table(const Patterns& p) {
  using Row = RecycledLink;
  const std::vector<Row> rows = p.recycled ? p.recycled->links : std::vector<Row>();
  const auto id = [&](std::int32_t row) { return p.cases.id[static_cast<std::size_t>(row)]; };
  return Columns("recycled", rows)
      .text("earlier", [&](const Row& r) { return id(r.earlier_case); })
      .text("later", [&](const Row& r) { return id(r.later_case); })
      .text("earlier_title", [](const Row& r) { return r.earlier_title; })
      .text("later_title", [](const Row& r) { return r.later_title; })
      .real("score", [](const Row& r) { return std::optional(r.score); })
      .boolean("same", [](const Row& r) { return r.same; })
      .text("earlier_was", [](const Row& r) { return text_of(r.was); })
      .take();
}

Table factor_changes_table(const Patterns& p) {
  using Row = FactorChange;
  const std::vector<Row> rows = p.follow_through ? p.follow_through->factors : std::vector<Row>();
  return Columns("factor_changes", rows)
      .text("code", [](const Row& r) { return r.code; })
      .instant("done", [](const Row& r) { return r.done; })
      .integer("before", [](const Row& r) { return r.before; })
      .integer("after", [](const Row& r) { return r.after; })
      .real("days_before", [](const Row& r) { return std::optional(r.days_before); })
      .real("days_after", [](const Row& r) { return std::optional(r.days_after); })
      .real("ratio", [](const Row& r) { return r.rates ? r.rates->ratio : std::nullopt; })
      .real("lower", [](const Row& r) { return r.rates ? r.rates->lower : std::nullopt; })
      .real("upper", [](const Row& r) { return r.rates ? r.rates->upper : std::nullopt; })
      .real("p", [](const Row& r) { return r.rates ? std::optional(r.rates->p_two_sided) : std::nullopt; })
      .real("q", [](const Row& r) { return r.rates ? std::optional(r.q) : std::nullopt; })
      .real("expected", [](const Row& r) { return r.expected; })
      .text("verdict", [](const Row& r) { return text_of(r.change); })
      .take();
}

Table followed_factors_table(const Patterns& p) {
  using Row = FollowedFactors;
  const std::vector<Row> rows = p.follow_through ? p.follow_through->groups : std::vector<Row>();
  return Columns("followed_factors", rows)
      .text("group", [](const Row& r) { return r.group; })
      .integer("done_recurred", [](const Row& r) { return r.done_recurred; })
      .integer("done_quiet", [](const Row& r) { return r.done_quiet; })
      .integer("open_recurred", [](const Row& r) { return r.open_recurred; })
      .integer("open_quiet", [](const Row& r) { return r.open_quiet; })
      .real("p", [](const Row& r) { return r.p; })
      .take();
}

Table known_risks_table(const Patterns& p) {
  using Row = KnownRiskOutcome;
  const std::vector<Row> rows = p.known_risks ? p.known_risks->risks : std::vector<Row>();
  return Columns("known_risks", rows)
      .text("review", [&](const Row& r) { return p.cases.id[static_cast<std::size_t>(r.at_case)]; })
      .text("code", [](const Row& r) { return r.code; })
      .text("text", [](const Row& r) { return r.text; })
      .instant("accepted", [](const Row& r) { return r.accepted; })
      .text("came_true", [&](const Row& r) { return names(p.cases.id, r.came_true); })
      .real("by_chance", [](const Row& r) { return std::optional(r.by_chance); })
      .take();
}

/// A count of one thing in one quarter.
struct Cell {
  std::string what;
  std::string quarter;
  std::int64_t count;
  std::int64_t of;
};

Table cells_table(const char* name, const char* what, const std::vector<Cell>& cells) {
  return Columns(name, cells)
      .text(what, [](const Cell& c) { return c.what; })
      .text("quarter", [](const Cell& c) { return c.quarter; })
      .integer("count", [](const Cell& c) { return c.count; })
      .integer("of", [](const Cell& c) { return c.of; })
      .take();
}

Table action_mix_table(const Patterns& p) {
  std::vector<Cell> cells;
  if (p.action_mix) {
    for (const ActionMix::Row& row : p.action_mix->rows) {
      for (std::size_t q = 0; q < row.counts.size(); ++q) {
        cells.push_back({row.type, p.action_mix->quarters[q], row.counts[q], p.action_mix->totals[q]});
      }
    }
  }
  return cells_table("action_mix", "type", cells);
}

Table shares_table(const Patterns& p) {
  std::vector<Cell> cells;
  if (p.trends) {
    for (const ShareTrend& share : p.trends->shares) {
      for (std::size_t q = 0; q < share.counts.size(); ++q) {
        cells.push_back({share.what, p.trends->quarters[q], share.counts[q], p.trends->coded[q]});
      }
    }
  }
  return cells_table("shares", "what", cells);
}

Table quarters_table(const Patterns& p) {
  std::vector<Cell> cells;
  if (p.trends) {
    for (std::size_t q = 0; q < p.trends->quarters.size(); ++q) {
      cells.push_back({"", p.trends->quarters[q], p.trends->incidents[q], p.trends->coded[q]});
    }
  }
  return Columns("quarters", cells)
      .text("quarter", [](const Cell& c) { return c.quarter; })
      .integer("incidents", [](const Cell& c) { return c.count; })
      .integer("coded", [](const Cell& c) { return c.of; })
      .take();
}

Table comparisons_table(const Patterns& p) {
  using Row = PatternTest;
  return Columns("comparisons", p.tests)
      .text("kind", [](const Row& r) { return text_of(r.kind); })
      .text("what", [](const Row& r) { return r.what; })
      .real("p", [](const Row& r) { return std::optional(r.p); })
      .real("q", [](const Row& r) { return std::optional(r.q); })
      .take();
}

struct NamedTable {
  std::string_view name;
  Table (*table)(const Patterns&);
};

constexpr std::array tables = {
    NamedTable{"recurrence", recurrence_table},
    NamedTable{"repeats", repeats_table},
    NamedTable{"associations", associations_table},
    NamedTable{"motifs", motifs_table},
    NamedTable{"courses", courses_table},
    NamedTable{"ordered_pairs", ordered_pairs_table},
    NamedTable{"phase_times", phase_times_table},
    NamedTable{"recycled", recycled_table},
    NamedTable{"factor_changes", factor_changes_table},
    NamedTable{"followed_factors", followed_factors_table},
    NamedTable{"known_risks", known_risks_table},
    NamedTable{"action_mix", action_mix_table},
    NamedTable{"quarters", quarters_table},
    NamedTable{"shares", shares_table},
    NamedTable{"comparisons", comparisons_table},
};

}  // namespace

const std::vector<std::string_view>& pattern_table_names() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> out;
    for (const NamedTable& one : tables) out.push_back(one.name);
    return out;
  }();
  return all;
}

Result<Table> table_of(const Patterns& patterns, std::string_view name) {
  std::string known;
  for (const NamedTable& one : tables) {
    if (one.name == name) return one.table(patterns);
    known += (known.empty() ? "" : ", ") + std::string(one.name);
  }
  return Error{ErrorCode::not_found, "table " + std::string(name), "there is none of that name", "known are " + known};
}

}  // namespace debrief::inline v0
