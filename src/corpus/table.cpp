#include "debrief/corpus/table.hpp"

#include <cmath>
#include <utility>

#include "debrief/core/describe.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

Column::Column(std::string name, ColumnType type) : name_(std::move(name)), type_(type) {}

Column::Column(std::string name, std::vector<std::string> categories)
    : name_(std::move(name)), type_(ColumnType::category), categories_(std::move(categories)) {}

void Column::add(std::int64_t value) {
  if (value == absent) return add_absent();
  present_.push_back(1);
  numbers_.push_back(value);
}

void Column::add(double value) {
  if (std::isnan(value)) return add_absent();
  present_.push_back(1);
  reals_.push_back(value);
}

void Column::add(std::string_view value) {
  present_.push_back(1);
  bytes_ += value;
  ends_.push_back(static_cast<std::int64_t>(bytes_.size()));
}

void Column::add_absent() {
  present_.push_back(0);
  ++absent_count_;
  if (type_ == ColumnType::text) {
    ends_.push_back(static_cast<std::int64_t>(bytes_.size()));
  } else if (type_ == ColumnType::real) {
    reals_.push_back(0);
  } else {
    numbers_.push_back(0);
  }
}

std::string_view Column::text(std::size_t row) const {
  if (type_ == ColumnType::category) return categories_[static_cast<std::size_t>(numbers_[row])];
  const auto begin = static_cast<std::size_t>(ends_[row]);
  return std::string_view(bytes_).substr(begin, static_cast<std::size_t>(ends_[row + 1]) - begin);
}

namespace {

/// Turns the columns of a corpus into columns of a table.
class Maker {
 public:
  Maker(const Corpus& corpus, std::string_view name) : corpus_(corpus) { table_.name = name; }

  /// The numbers 0, 1, 2, … by which other tables name a row of this one.
  Maker& rows(std::string name, std::size_t count) {
    Column column(std::move(name), ColumnType::integer);
    for (std::size_t i = 0; i < count; ++i) column.add(static_cast<std::int64_t>(i));
    return push(std::move(column));
  }

  template <class T>
  Maker& numbers(std::string name, const std::vector<T>& values, ColumnType type = ColumnType::integer) {
    Column column(std::move(name), type);
    for (const T value : values) column.add(std::int64_t{value});
    return push(std::move(column));
  }

  Maker& instants(std::string name, const std::vector<std::int64_t>& values) {
    return numbers(std::move(name), values, ColumnType::instant);
  }

  /// 0, 1, or -1 where absent.
  Maker& booleans(std::string name, const std::vector<std::int32_t>& values) {
    Column column(std::move(name), ColumnType::boolean);
    for (const std::int32_t value : values) column.add(value < 0 ? absent : std::int64_t{value});
    return push(std::move(column));
  }

  Maker& texts(std::string name, const std::vector<std::int32_t>& values) {
    Column column(std::move(name), ColumnType::text);
    for (const std::int32_t value : values) {
      if (value == 0) {
        column.add_absent();
      } else {
        column.add(std::string_view(corpus_.strings[value]));
      }
    }
    return push(std::move(column));
  }

  template <class E>
  Maker& categories(std::string name, const std::vector<std::int32_t>& values) {
    std::vector<std::string> names;
    for (const Enumerator& one : type_of<E>().enumerators) names.emplace_back(one.text);
    Column column(std::move(name), std::move(names));
    for (const std::int32_t value : values) column.add(value < 0 ? absent : std::int64_t{value});
    return push(std::move(column));
  }

  Table take() { return std::move(table_); }

 private:
  Maker& push(Column column) {
    table_.columns.push_back(std::move(column));
    return *this;
  }

  const Corpus& corpus_;
  Table table_;
};

Table documents(const Corpus& corpus) {
  const auto& from = corpus.documents;
  return Maker(corpus, "documents")
      .rows("document", corpus.document_count())
      .texts("id", from.id)
      .numbers("fingerprint", from.fingerprint)
      .booleans("is_review", from.is_review)
      .categories<ReviewKind>("kind", from.kind)
      .categories<Stage>("stage", from.stage)
      .categories<Tier>("tier", from.tier)
      .instants("meeting_started", from.meeting_started)
      .instants("meeting_ended", from.meeting_ended)
      .instants("followed_up", from.followed_up)
      .instants("published", from.published)
      .categories<FollowUpVerdict>("verdict", from.verdict)
      .numbers("decision_points", from.decision_points)
      .numbers("learning_points", from.learning_points)
      .instants("timeline_closed", from.timeline_closed)
      .take();
}

Table incidents(const Corpus& corpus) {
  const auto& from = corpus.incidents;
  return Maker(corpus, "incidents")
      .rows("incident", corpus.incident_count())
      .numbers("document", from.document)
      .texts("id", from.id)
      .texts("title", from.title)
      .categories<IncidentKind>("kind", from.kind)
      .texts("severity", from.severity)
      .booleans("customer_facing", from.customer_facing)
      .take();
}

Table incident_texts(const Corpus& corpus, std::string_view name, std::string column,
                     const Corpus::IncidentTexts& from) {
  return Maker(corpus, name).numbers("incident", from.incident).texts(std::move(column), from.text).take();
}

Table services(const Corpus& corpus) {
  return incident_texts(corpus, "services", "service", corpus.services);
}
Table teams(const Corpus& corpus) {
  return incident_texts(corpus, "teams", "team", corpus.teams);
}
Table needed_expertise(const Corpus& corpus) {
  return incident_texts(corpus, "needed_expertise", "expertise", corpus.needed_expertise);
}

Table milestones(const Corpus& corpus) {
  const auto& from = corpus.milestones;
  return Maker(corpus, "milestones")
      .numbers("incident", from.incident)
      .texts("name", from.name)
      .instants("at", from.at)
      .numbers("resolution_seconds", from.resolution_seconds)
      .categories<Provenance>("provenance", from.provenance)
      .texts("expertise", from.expertise)
      .texts("severity", from.severity)
      .take();
}

Table factors(const Corpus& corpus) {
  const auto& from = corpus.factors;
  return Maker(corpus, "factors")
      .numbers("document", from.document)
      .texts("id", from.id)
      .texts("code", from.code)
      .categories<FactorKind>("kind", from.kind)
      .categories<FactorLevel>("level", from.level)
      .categories<Facet>("facet", from.facet)
      .numbers("minutes", from.minutes)
      .take();
}

Table edges(const Corpus& corpus) {
  const auto& from = corpus.edges;
  return Maker(corpus, "edges")
      .numbers("document", from.document)
      .texts("from", from.from)
      .categories<EdgeType>("type", from.type)
      .texts("to", from.to)
      .numbers("minutes", from.minutes)
      .take();
}

Table actions(const Corpus& corpus) {
  const auto& from = corpus.actions;
  return Maker(corpus, "actions")
      .rows("action", from.id.size())
      .numbers("document", from.document)
      .texts("id", from.id)
      .texts("title", from.title)
      .categories<ActionType>("type", from.type)
      .categories<ActionState>("state", from.state)
      .texts("superseded_by", from.superseded_by)
      .numbers("due", from.due_day, ColumnType::day)
      .instants("committed", from.committed)
      .instants("done", from.done)
      .instants("verified", from.verified)
      .instants("dropped", from.dropped)
      .texts("owner_team", from.owner_team)
      .instants("last_step", from.last_step)
      .instants("voiced", from.voiced)
      .take();
}

Table action_factors(const Corpus& corpus) {
  return Maker(corpus, "action_factors")
      .numbers("action", corpus.action_factors.action)
      .texts("factor", corpus.action_factors.factor)
      .take();
}

Table events(const Corpus& corpus) {
  const auto& from = corpus.events;
  return Maker(corpus, "events")
      .numbers("document", from.document)
      .instants("at", from.at)
      .categories<Phase>("phase", from.phase)
      .categories<EventKind>("kind", from.kind)
      .texts("mark", from.mark)
      .take();
}

struct NamedTable {
  std::string_view name;
  Table (*make)(const Corpus&);
};

constexpr NamedTable tables[] = {
    {"documents", documents},
    {"incidents", incidents},
    {"services", services},
    {"teams", teams},
    {"needed_expertise", needed_expertise},
    {"milestones", milestones},
    {"factors", factors},
    {"edges", edges},
    {"actions", actions},
    {"action_factors", action_factors},
    {"events", events},
};

}  // namespace

const std::vector<std::string_view>& table_names() {
  static const std::vector<std::string_view> made = [] {
    std::vector<std::string_view> names;
    for (const NamedTable& table : tables) names.push_back(table.name);
    return names;
  }();
  return made;
}

Result<Table> table_of(const Corpus& corpus, std::string_view name) {
  std::string known;
  for (const NamedTable& table : tables) {
    if (table.name == name) return table.make(corpus);
    known += (known.empty() ? "" : ", ") + std::string(table.name);
  }
  return Error{ErrorCode::not_found, std::string(name), "a corpus has no such table", "known are " + known};
}

}  // namespace debrief::inline v0
