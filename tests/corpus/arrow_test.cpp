#include "debrief/corpus/arrow.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace debrief {
namespace {

std::shared_ptr<Table> small_table() {
  auto table = std::make_shared<Table>();
  table->name = "small";
  Column count("count", ColumnType::integer);
  Column share("share", ColumnType::real);
  Column open("open", ColumnType::boolean);
  Column title("title", ColumnType::text);
  Column state("state", std::vector<std::string>{"todo", "done"});
  Column at("at", ColumnType::instant);
  Column due("due", ColumnType::day);
  for (const bool there : {true, false, true}) {
    count.add(there ? std::int64_t{7} : absent);
    share.add(there ? 0.5 : std::nan(""));
    open.add(there ? std::int64_t{1} : absent);
    there ? title.add(std::string_view("größer")) : title.add_absent();
    state.add(there ? std::int64_t{1} : absent);
    at.add(there ? std::int64_t{-1} : absent);
    due.add(there ? std::int64_t{20'000} : absent);
  }
  table->columns = {count, share, open, title, state, at, due};
  return table;
}

TEST(Arrow, SchemaNamesEveryColumnWithItsFormat) {
  ArrowSchema schema;
  export_schema(*small_table(), &schema);
  std::vector<std::string> told;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    told.push_back(std::string(schema.children[i]->name) + " " + schema.children[i]->format);
  }
  EXPECT_THAT(told,
              testing::ElementsAre("count l", "share g", "open b", "title U", "state i", "at tsu:UTC", "due tdD"));
  ASSERT_NE(schema.children[4]->dictionary, nullptr);
  EXPECT_STREQ(schema.children[4]->dictionary->format, "U");
  schema.release(&schema);
  EXPECT_EQ(schema.release, nullptr);
}

TEST(Arrow, StreamHandsOutOneBatchThatOutlivesTableAndStream) {
  ArrowArrayStream stream;
  export_stream(small_table(), &stream);
  ArrowArray batch;
  ASSERT_EQ(stream.get_next(&stream, &batch), 0);
  ArrowArray end;
  ASSERT_EQ(stream.get_next(&stream, &end), 0);
  EXPECT_EQ(end.release, nullptr) << "the stream ends";
  stream.release(&stream);

  EXPECT_EQ(batch.length, 3);
  for (std::int64_t i = 0; i < batch.n_children; ++i) {
    EXPECT_EQ(batch.children[i]->null_count, 1);
    EXPECT_EQ(*static_cast<const std::uint8_t*>(batch.children[i]->buffers[0]), 0b101);
  }
  const auto* ends = static_cast<const std::int64_t*>(batch.children[3]->buffers[1]);
  const auto* bytes = static_cast<const char*>(batch.children[3]->buffers[2]);
  EXPECT_EQ(std::string(bytes + ends[2], bytes + ends[3]), "größer");
  EXPECT_EQ(static_cast<const std::int64_t*>(batch.children[5]->buffers[1])[0], -1'000'000);
  EXPECT_EQ(static_cast<const std::int32_t*>(batch.children[6]->buffers[1])[2], 20'000);

  // A consumer may take a child away and release it later than the rest.
  ArrowArray taken = *batch.children[0];
  batch.children[0]->release = nullptr;
  batch.release(&batch);
  EXPECT_EQ(static_cast<const std::int64_t*>(taken.buffers[1])[0], 7);
  taken.release(&taken);
}

TEST(Table, EveryTableOfACorpusHasColumnsOfOneLength) {
  Corpus corpus;
  Incident incident;
  incident.id = "I1";
  incident.title = "Queue grew";
  incident.services = {"checkout", "search"};
  Review review;
  review.id = "R1";
  review.incidents = {incident};
  Action action;
  action.id = "A1";
  action.title = "Alert on queue age";
  action.due = Date{2026, 3, 1};
  review.actions = {action};
  add(corpus, review);
  for (const std::string_view name : table_names()) {
    const Result<Table> table = table_of(corpus, name);
    ASSERT_TRUE(table) << name;
    EXPECT_EQ(table->name, name);
    EXPECT_FALSE(table->columns.empty());
    for (const Column& column : table->columns) EXPECT_EQ(column.size(), table->rows()) << name << "." << column.name();
  }
  const Table services = *table_of(corpus, "services");
  ASSERT_EQ(services.rows(), 2U);
  EXPECT_EQ(services.columns[1].text(1), "search");
  const Table actions = *table_of(corpus, "actions");
  ASSERT_EQ(actions.rows(), 1U);
  for (const Column& column : actions.columns) {
    if (column.name() == "state") {
      EXPECT_EQ(column.text(0), "candidate");
    }
    if (column.name() == "due") {
      EXPECT_EQ(column.number(0), days_between(Date{}, Date{2026, 3, 1}));
    }
    if (column.name() == "done") {
      EXPECT_FALSE(column.has(0)) << "absent is not 1970";
    }
  }
}

TEST(Table, AnUnknownNameSaysWhichAreKnown) {
  const Result<Table> table = table_of(Corpus{}, "people");
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().code, ErrorCode::not_found);
  EXPECT_THAT(table.error().remedy, testing::HasSubstr("documents"));
}

}  // namespace
}  // namespace debrief
