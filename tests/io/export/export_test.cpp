// Reviews in the formats of other programs.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "debrief/facilitate/calendar.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/export/feeds.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/export/xes.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

/// A review whose every text is hostile to the format it goes into.
Review hostile() {
  Review out;
  out.id = "r-1";
  out.title = "=cmd|' /C calc'!A0 <script>alert(1)</script> --> | *x* [y](javascript:alert(1))";
  out.summary = "<!channel> & <@U1>\n\n# not a heading\n\n---\n\n1. not a list ]]> `x`";
  Incident incident;
  incident.id = "i-1";
  incident.title = "\"quotes\", commas; and\nlines";
  incident.severity = "sev1";
  Milestone declared;
  declared.name = "declared";
  declared.at = instant_of("2024-03-01T10:05:00+01:00");
  incident.milestones = {declared};
  out.incidents = {incident};
  TimelineEvent first;
  first.id = "e-1";
  first.at = instant_of("2024-03-01T09:00:00Z");
  first.until = instant_of("2024-03-01T09:10:00Z");
  first.kind = EventKind::alert;
  first.text = "-2+3 | pipe\x01 and \\";
  TimelineEvent second;
  second.id = "e-2";
  second.text = "@SUM(A1)";
  out.timeline = {first, second};
  Action action;
  action.id = "a-1";
  action.title = "\tTab; comma, and\nline";
  action.state = ActionState::done;
  action.owner = "p-1";
  action.due = date_of("2024-04-01");
  out.actions = {action};
  Person person;
  person.id = "p-1";
  person.name = "Rowan Example";
  out.people = {person};
  return out;
}

TEST(ExportMarkdown, ComesBackExactly) {
  testing::Random random(7);
  for (int i = 0; i < 60; ++i) {
    Review review;
    testing::fill_randomly(type_of<Review>(), &review, random, testing::Fill::some_members);
    review.format = std::string(review_format);
    const std::string text = write_markdown(review);
    const auto back = read_exported_markdown(text);
    ASSERT_TRUE(back) << text;
    EXPECT_FALSE(back->text_edited);
    EXPECT_EQ(write(back->review), write(review));
  }
}

TEST(ExportMarkdown, KnowsWhenSomebodyEditedTheText) {
  const std::string text = write_markdown(hostile());
  std::string windows;
  for (const char c : text) windows += c == '\n' ? std::string("  \r\n") : std::string(1, c);
  ASSERT_TRUE(read_exported_markdown(windows));
  EXPECT_FALSE(read_exported_markdown(windows)->text_edited);
  std::string edited = text;
  edited.replace(edited.find("pipe"), 4, "line");
  EXPECT_TRUE(read_exported_markdown(edited)->text_edited);
  EXPECT_TRUE(read_exported_markdown(text + "\nOne more line\n")->text_edited);
  EXPECT_FALSE(read_exported_markdown("# A review\n\n<!-- a comment -->\n"));
  EXPECT_FALSE(read_exported_markdown(text.substr(0, text.size() - 300)));
}

TEST(ExportMarkdown, StartsNoMarkupAndNoHtml) {
  MarkdownOptions options;
  options.embed_document = false;
  const std::string text = write_markdown(hostile(), options);
  testing::expect_golden(text, "export/hostile.md");
  EXPECT_THAT(text, Not(HasSubstr("<script")));
  EXPECT_THAT(text, Not(HasSubstr("\n# not a heading")));
  EXPECT_THAT(text, HasSubstr("Rowan Example"));
  const std::string whole = write_markdown(hostile());
  const std::size_t comment = whole.find("<!--");
  EXPECT_EQ(whole.find("-->"), whole.size() - 4) << "the document must not end its comment";
  EXPECT_EQ(whole.find("--", comment + 4), whole.size() - 4);
}

TEST(ExportCsv, GivesEveryListARelation) {
  const auto tables = csv_tables({hostile()});
  std::string all;
  for (const CsvTable& table : tables) all += "# " + table.relation + "\n" + table.text;
  testing::expect_golden(all, "export/hostile.csv.txt");
  EXPECT_THAT(all, HasSubstr("'=cmd"));
  EXPECT_THAT(all, HasSubstr("'-2+3 | pipe"));
  EXPECT_THAT(all, HasSubstr("'@SUM"));
  EXPECT_THAT(all, HasSubstr("\"'\tTab; comma"));
  const auto relations = csv_relations();
  for (const char* name : {"reviews", "incidents.milestones", "timeline", "actions.addresses", "factor_graph.edges"}) {
    EXPECT_THAT(relations, ::testing::Contains(name));
  }
  EXPECT_EQ(csv_table({hostile()}, "actions")->rows, 1U);
  EXPECT_THAT(csv_table({hostile()}, "action").error().remedy, HasSubstr("\"actions\""));
}

TEST(ExportXes, IsAnEventLogInTheOrderOfTime) {
  Review review = hostile();
  review.timeline.back().text += " \xFF\xED\xA0\x80 \x01";
  testing::expect_golden(write_xes({review}), "export/hostile.xes");
}

TEST(ExportBlockKit, HoldsSlacksLimits) {
  Review review = hostile();
  for (int i = 0; i < 400; ++i) {
    review.timeline.push_back(review.timeline.front());
    review.timeline.back().text = std::string(5000, '&');
    LearningPoint point;
    point.text = std::string("\U0001F600\U0001F600") + std::string(4000, 'x');
    review.learning_points.push_back(point);
  }
  for (int i = 0; i < 2000; ++i) review.summary += "\U0001F600";
  review.title += std::string(500, 'y');
  const json message = json::parse(write_block_kit(review));
  EXPECT_LE(message["blocks"].size(), 50U);
  const auto units = [](const std::string& text) {
    std::size_t out = 0;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      out += (byte & 0xC0U) != 0x80U ? 1U + (byte >= 0xF0 ? 1U : 0U) : 0U;
    }
    return out;
  };
  for (const json& block : message["blocks"]) {
    if (block["type"] == "header") {
      EXPECT_LE(units(block["text"]["text"]), 150U);
    }
    if (block["type"] == "section") {
      EXPECT_LE(units(block["text"]["text"]), 3000U);
    }
  }
  const std::string all = message.dump();
  EXPECT_THAT(all, HasSubstr("&lt;!channel&gt;"));
  EXPECT_THAT(all, HasSubstr("more_"));
}

TEST(ExportFeeds, FollowJsonFeedAndCloudEvents) {
  Review old = hostile(), recent = hostile(), draft = hostile();
  old.id = "old";
  recent.id = "recent";
  draft.id = "draft";
  old.publication.emplace().published_at = instant_of("2024-03-10T00:00:00Z");
  recent.publication.emplace().published_at = instant_of("2024-03-10T03:00:00+02:00");
  recent.publication->uri = "https://example.org/r";
  const json feed = json::parse(write_json_feed({draft, old, recent}, {"Reviews", "", "", "https://example.org/"}));
  EXPECT_EQ(feed["version"], "https://jsonfeed.org/version/1.1");
  EXPECT_EQ(feed["items"][0]["id"], "recent");
  EXPECT_EQ(feed["items"][0]["url"], "https://example.org/r");
  EXPECT_EQ(feed["items"][1]["url"], "https://example.org/old");
  EXPECT_EQ(feed["items"][2]["id"], "draft");
  EXPECT_FALSE(feed["items"][2].contains("date_published"));

  const json event = json::parse(write_cloud_event(recent, "https://example.org/debrief"));
  for (const char* name : {"id", "source", "specversion", "type", "time", "dataschema"}) {
    EXPECT_TRUE(event.contains(name)) << name;
  }
  EXPECT_EQ(event["data"]["id"], "recent");
  Review changed = recent;
  changed.summary += "!";
  EXPECT_NE(json::parse(write_cloud_event(changed, "x"))["id"], event["id"]);
}

TEST(ExportCalendar, HoldsMeetingSoakAndActions) {
  Review review = hostile();
  review.meeting.emplace().started_at = instant_of("2024-03-04T10:00:00Z");
  review.meeting->ended_at = instant_of("2024-03-04T11:00:00Z");
  const auto calendar = review_calendar(review, Policy{}, *instant_of("2024-03-05T00:00:00Z"));
  ASSERT_TRUE(calendar);
  testing::expect_golden(*calendar, "export/hostile.ics");
  EXPECT_THAT(*calendar, Not(HasSubstr("Rowan")));
}

TEST(ExportCommand, WritesEveryFormatOfEveryExample) {
  const std::string folder = (testing::source_folder() / "examples/corpus").string();
  const std::string one = folder + "/gitlab-2017-01-31.json";
  for (const char* format :
       {"markdown", "html", "dot", "mermaid", "graphml", "blockkit", "jsonl", "xes", "jsonfeed", "cloudevents"}) {
    const auto result = testing::run_debrief({"export", format, one});
    EXPECT_EQ(result.exit_code, 0) << format << result.err;
    EXPECT_GT(result.out.size(), 100U) << format;
  }
  EXPECT_EQ(testing::run_debrief({"export", "jsonfeed", folder}).exit_code, 0);
  EXPECT_EQ(testing::run_debrief({"export", "ics", one}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"export", "ics", one, "--as-of", "2025-01-01T00:00:00Z"}).exit_code, 0);
  EXPECT_EQ(testing::run_debrief({"export", "markdown", folder}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"export", "csv", one}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"export", "csv", one, "--relation", "timelin"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"export", "markdown", "/no/such"}).exit_code, 2);
  const auto out = testing::fresh_folder("export_csv");
  EXPECT_EQ(testing::run_debrief({"export", "csv", folder, "--out", (out / "tables").string()}).exit_code, 0);
  EXPECT_THAT(testing::bytes_of(out / "tables/timeline.csv"), HasSubstr("gitlab-2017-01-31,"));
}

}  // namespace
}  // namespace debrief
