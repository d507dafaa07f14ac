// Reviews in the formats of other programs.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "debrief/facilitate/calendar.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/export/feeds.hpp"
#include "debrief/io/export/gaps.hpp"
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

/// A review that holds only a title, an incident and what `add` puts into it.
Review sparse(void (*add)(Review&)) {
  Review out;
  out.id = "r-1";
  out.title = "Queue grew";
  out.incidents.resize(1);
  out.incidents.front().id = "i-1";
  add(out);
  return out;
}

TEST(ExportGaps, TellWhatAFormatWouldShowAndTheReviewLacks) {
  struct Case {
    std::string_view what;
    void (*add)(Review&);
    std::string_view format;
    std::string_view code;
  };
  const auto nothing = [](Review&) {};
  const auto nothing_at_all = [](Review& out) { out.incidents.clear(); };
  const auto task = [](Review& out) {
    out.actions.resize(1);
    out.actions.front().state = ActionState::committed;
  };
  const auto candidate = [](Review& out) {
    out.actions.resize(1);
    out.actions.front().state = ActionState::candidate;
  };
  const auto meeting = [](Review& out) { out.meeting.emplace().scheduled_for = instant_of("2024-03-04T09:00:00Z"); };
  const auto factor = [](Review& out) { out.contributing_factors.resize(1); };
  const auto edge = [](Review& out) { out.factor_graph.emplace().edges.resize(1); };
  const auto event = [](Review& out) { out.timeline.resize(1); };
  const auto timed = [](Review& out) {
    out.timeline.resize(1);
    out.timeline.front().at = instant_of("2024-03-04T09:00:00Z");
  };
  const Case cases[] = {
      {"no meeting, no action", nothing, "ics", "DOC093"},   {"a candidate is no task", candidate, "ics", "DOC093"},
      {"a task and no meeting", task, "ics", "DOC094"},      {"a meeting to come", meeting, "ics", ""},
      {"no factor", nothing, "mermaid", "DOC093"},           {"no factor", nothing, "graphml", "DOC093"},
      {"a factor alone", factor, "dot", "DOC094"},           {"an edge", edge, "dot", ""},
      {"no incident", nothing_at_all, "xes", "DOC093"},      {"no event", nothing, "xes", "DOC093"},
      {"an event without a time", event, "xes", "DOC094"},   {"an event", timed, "xes", ""},
      {"nothing at all", nothing_at_all, "ccadb", "DOC093"}, {"an event", timed, "ccadb", ""},
      {"nothing at all", nothing_at_all, "markdown", ""},    {"nothing at all", nothing_at_all, "html", ""},
  };
  for (const Case& each : cases) {
    const auto found = export_gaps(sparse(each.add), each.format);
    ASSERT_EQ(found.size(), each.code.empty() ? 0U : 1U) << each.format << ": " << each.what;
    if (!found.empty()) {
      EXPECT_EQ(found.front().code, each.code) << each.format << ": " << each.what;
    }
  }
}

TEST(ExportGaps, AnEmptyCalendarIsNone) {
  // What is told to be empty is empty, and nothing else.
  const Instant stamp = *instant_of("2024-03-04T09:00:00Z");
  const auto empty = [&](const Review& review) {
    return review_calendar(review, Policy{}, stamp).value().find("BEGIN:V", 10) == std::string::npos;
  };
  EXPECT_TRUE(empty(sparse([](Review&) {})));
  const Review ended = sparse([](Review& out) { out.meeting.emplace().ended_at = instant_of("2024-03-01T09:00:00Z"); });
  EXPECT_EQ(empty(ended), export_gaps(ended, "ics").front().code == "DOC093");
}

TEST(ExportCommand, TellsWhatAnExportLacksAndKeepsToOneExitCode) {
  const std::string draft = write(sparse([](Review&) {}));
  const std::string bare = R"({"format": "debrief/incident/1", "id": "i-9", "title": "Queue grew"})";
  struct Case {
    std::vector<std::string> arguments;
    std::string_view in;
    int exit_code;
    std::string_view told;
  };
  const Case cases[] = {
      {{"ics", "-", "--as-of", "2024-03-04T09:00:00Z"}, draft, 1, "r-1: warning DOC093: The calendar is empty"},
      {{"mermaid", "-"}, draft, 1, "DOC093"},
      {{"dot", "-"}, draft, 1, "DOC093"},
      {{"graphml", "-"}, draft, 1, "DOC093"},
      {{"xes", "-"}, draft, 1, "r-1/incidents/0: warning DOC093"},
      {{"csv", "-", "--relation", "timeline"}, draft, 1, "timeline: warning DOC093"},
      {{"csv", "-", "--relation", "incidents"}, draft, 0, ""},
      {{"markdown", "-"}, draft, 0, ""},
      {{"jsonfeed", "-"}, draft, 0, ""},
      {{"jsonfeed", "-", "--home", "javascript:alert(1)"}, draft, 2, "this is no address"},
      {{"jsonfeed", "-", "--review-url", "reviews/"}, draft, 2, "begin it with https://"},
      {{"cloudevents", "-", "--source", "two words"}, draft, 2, "write an URI reference"},
      {{"ics", "-"}, draft, 2, "a calendar says when it was made"},
      {{"markdown", "-", "--for", "public", "--key-file", "/dev/null"}, draft, 2, "not a regular file"},
      {{"blockkit", "-"}, draft, 0, ""},
      {{"jsonl", "-"}, bare, 0, ""},
      {{"markdown", "-"}, bare, 2, "it holds reviews, and none was given"},
      {{"xes", "-"}, bare, 2, "it holds reviews, and none was given"},
      {{"jsonfeed", "-"}, bare, 2, "it holds reviews, and none was given"},
  };
  for (const Case& each : cases) {
    std::vector<std::string> arguments = {"export"};
    arguments.insert(arguments.end(), each.arguments.begin(), each.arguments.end());
    const auto result = testing::run_debrief(arguments, std::string(each.in));
    EXPECT_EQ(result.exit_code, each.exit_code) << each.arguments.front() << ": " << result.err;
    EXPECT_THAT(result.err, HasSubstr(each.told)) << each.arguments.front();
    EXPECT_EQ(result.out.empty(), each.exit_code == 2) << each.arguments.front();
  }
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
  const std::string with_actions = folder + "/fastly-2021-06-08.json";
  EXPECT_EQ(testing::run_debrief({"export", "ics", with_actions, "--as-of", "2025-01-01T00:00:00Z"}).exit_code, 0);
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
