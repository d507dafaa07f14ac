// The columns of a corpus as a list, so that copying, sorting and storing name each of them once.
#pragma once

#include <string_view>

#include "debrief/corpus/corpus.hpp"

namespace debrief::inline v0 {

/// What the numbers of a column are.
enum class ColumnKind : std::uint8_t { plain, text, document, incident, action };

/// Columns<Table>::each(visit) calls visit(kind, member pointer) for every column. A table begins with the column that
/// says which row of another table its rows belong to; Documents begin with their fingerprint.
template <class Table>
struct Columns;

template <>
struct Columns<Corpus::Documents> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Documents;
    visit(ColumnKind::plain, &T::fingerprint);
    visit(ColumnKind::text, &T::id);
    visit(ColumnKind::plain, &T::is_review);
    visit(ColumnKind::plain, &T::kind);
    visit(ColumnKind::plain, &T::stage);
    visit(ColumnKind::plain, &T::tier);
    visit(ColumnKind::plain, &T::meeting_started);
    visit(ColumnKind::plain, &T::meeting_ended);
    visit(ColumnKind::plain, &T::followed_up);
    visit(ColumnKind::plain, &T::published);
    visit(ColumnKind::plain, &T::verdict);
    visit(ColumnKind::plain, &T::decision_points);
    visit(ColumnKind::plain, &T::learning_points);
    visit(ColumnKind::plain, &T::timeline_closed);
  }
};

template <>
struct Columns<Corpus::Incidents> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Incidents;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::text, &T::id);
    visit(ColumnKind::text, &T::title);
    visit(ColumnKind::plain, &T::kind);
    visit(ColumnKind::text, &T::severity);
    visit(ColumnKind::plain, &T::customer_facing);
  }
};

template <>
struct Columns<Corpus::IncidentTexts> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::IncidentTexts;
    visit(ColumnKind::incident, &T::incident);
    visit(ColumnKind::text, &T::text);
  }
};

template <>
struct Columns<Corpus::Milestones> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Milestones;
    visit(ColumnKind::incident, &T::incident);
    visit(ColumnKind::text, &T::name);
    visit(ColumnKind::plain, &T::at);
    visit(ColumnKind::plain, &T::resolution_seconds);
    visit(ColumnKind::plain, &T::provenance);
    visit(ColumnKind::text, &T::expertise);
    visit(ColumnKind::text, &T::severity);
  }
};

template <>
struct Columns<Corpus::Factors> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Factors;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::text, &T::id);
    visit(ColumnKind::text, &T::code);
    visit(ColumnKind::plain, &T::kind);
    visit(ColumnKind::plain, &T::level);
    visit(ColumnKind::plain, &T::facet);
    visit(ColumnKind::plain, &T::minutes);
  }
};

template <>
struct Columns<Corpus::Edges> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Edges;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::plain, &T::type);
    visit(ColumnKind::text, &T::from);
    visit(ColumnKind::text, &T::to);
    visit(ColumnKind::plain, &T::minutes);
  }
};

template <>
struct Columns<Corpus::Actions> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Actions;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::text, &T::id);
    visit(ColumnKind::text, &T::title);
    visit(ColumnKind::plain, &T::type);
    visit(ColumnKind::plain, &T::state);
    visit(ColumnKind::text, &T::superseded_by);
    visit(ColumnKind::plain, &T::due_day);
    visit(ColumnKind::plain, &T::committed);
    visit(ColumnKind::plain, &T::done);
    visit(ColumnKind::plain, &T::verified);
    visit(ColumnKind::plain, &T::dropped);
    visit(ColumnKind::text, &T::owner_team);
    visit(ColumnKind::plain, &T::last_step);
    visit(ColumnKind::plain, &T::voiced);
  }
};

template <>
struct Columns<Corpus::ActionFactors> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::ActionFactors;
    visit(ColumnKind::action, &T::action);
    visit(ColumnKind::text, &T::factor);
  }
};

template <>
struct Columns<Corpus::Events> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Events;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::plain, &T::at);
    visit(ColumnKind::plain, &T::phase);
    visit(ColumnKind::plain, &T::kind);
    visit(ColumnKind::text, &T::mark);
  }
};

template <>
struct Columns<Corpus::Risks> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Risks;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::text, &T::text);
    visit(ColumnKind::text, &T::code);
  }
};

template <>
struct Columns<Corpus::Words> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::Words;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::text, &T::word);
  }
};

template <>
struct Columns<Corpus::MeetingFacts> {
  template <class Visit>
  static void each(Visit&& visit) {
    using T = Corpus::MeetingFacts;
    visit(ColumnKind::document, &T::document);
    visit(ColumnKind::plain, &T::fact);
    visit(ColumnKind::plain, &T::part);
    visit(ColumnKind::plain, &T::whole);
  }
};

/// Calls visit(member pointer) for every table, those that others name first.
template <class Visit>
void for_each_table(Visit&& visit) {
  visit(&Corpus::documents);
  visit(&Corpus::incidents);
  visit(&Corpus::services);
  visit(&Corpus::teams);
  visit(&Corpus::needed_expertise);
  visit(&Corpus::milestones);
  visit(&Corpus::factors);
  visit(&Corpus::edges);
  visit(&Corpus::actions);
  visit(&Corpus::action_factors);
  visit(&Corpus::events);
  visit(&Corpus::risks);
  visit(&Corpus::words);
  visit(&Corpus::meeting_facts);
}

/// How many rows a table has.
template <class Table>
std::size_t row_count(const Table& table) {
  std::size_t rows = 0;
  bool first = true;
  Columns<Table>::each([&](ColumnKind, auto column) {
    if (first) rows = (table.*column).size();
    first = false;
  });
  return rows;
}

}  // namespace debrief::inline v0
