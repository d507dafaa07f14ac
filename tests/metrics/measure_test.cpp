#include "debrief/metrics/measure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

#include "debrief/io/write.hpp"
#include "support/command_line.hpp"
#include "support/incidents.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using testing::incident_with;
using testing::new_year_2024;

constexpr std::int64_t a_day = 24 * 60;
constexpr std::int64_t year_end = new_year_2024 + 366 * 86400;

/// Incidents that were declared after so many minutes, one a day.
Corpus declared_after(const std::vector<std::int64_t>& minutes) {
  Corpus out;
  std::int64_t day = 0;
  for (const std::int64_t wait : minutes) {
    Incident incident = incident_with("i" + std::to_string(day), day * a_day,
                                      {{"first_alert", 0}, {"declared", wait}, {"closed", 600}});
    add(out, Document(incident));
    ++day;
  }
  return out;
}

MetricSummary declare(const Corpus& corpus, std::int64_t as_of = year_end) {
  MeasureOptions options{.as_of = as_of};
  options.definitions = {*metric_definition("time_to_declare")};
  return measure(corpus, options)->summaries.front();
}

TEST(Measure, GivesTheMedianWithItsInterval) {
  const MetricSummary got = declare(declared_after({4, 7, 9, 12, 15, 21, 28, 35, 42, 58, 73, 96, 140, 210, 480}));
  EXPECT_EQ(got.median.value(), 35);
  ASSERT_NE(got.median.interval(), nullptr);
  EXPECT_EQ(got.median.interval()->lower, 12);
  EXPECT_EQ(got.median.interval()->upper, 96);
  EXPECT_DOUBLE_EQ(*got.median.interval()->coverage, 0.96484375);
  EXPECT_EQ(got.lower_quartile.value(), 13.5);
  EXPECT_EQ(got.upper_quartile.value(), 84.5);
  EXPECT_EQ(got.total, 1230);
  EXPECT_EQ(sentence(got),
            "Median time to declare 35 min (n = 15 incidents; 95 % interval 12 to 96 min, order statistics; data to "
            "2025-01-01; definition time_to_declare/1).");
}

TEST(Measure, FewIncidentsAreListedInsteadOfBounded) {
  const MetricSummary got = declare(declared_after({40, 3, 12, 4, 9}));
  EXPECT_EQ(got.median.value(), 9);
  EXPECT_EQ(got.median.interval(), nullptr);
  EXPECT_EQ(got.median.no_interval()->needed, 6);
  EXPECT_THAT(sentence(got), HasSubstr("5 incidents: too few for an interval of the median (needs 6). Values: 3, 4, 9, "
                                       "12, 40 min"));
}

TEST(Measure, NoDataIsNoNumber) {
  const MetricSummary got = declare(Corpus());
  EXPECT_FALSE(got.median.value());
  EXPECT_EQ(got.median.no_value()->reason, "no_data");
  EXPECT_FALSE(got.total);
  EXPECT_THAT(sentence(got), HasSubstr("Time to declare: no data (n = 0;"));
}

TEST(Measure, IdenticalValuesAndASingleOneAreFine) {
  const MetricSummary same = declare(declared_after({5, 5, 5, 5, 5, 5, 5}));
  EXPECT_EQ(same.median.value(), 5);
  EXPECT_EQ(same.median.interval()->lower, 5);
  EXPECT_EQ(same.median.interval()->upper, 5);
  EXPECT_EQ(declare(declared_after({5})).median.value(), 5);
}

TEST(Measure, ACutOffBeforeTheDataLeavesNothingKnown) {
  const MetricSummary got = declare(declared_after({5, 6, 7}), new_year_2024 - 1);
  EXPECT_FALSE(got.median.value());
  ASSERT_EQ(got.counts.excluded.size(), 1U);
  EXPECT_EQ(got.counts.excluded.front(), (Tally{"after_cut_off", 3}));
}

TEST(Measure, OpenAndNeverDeclaredAreCountedBesideTheMedian) {
  Corpus corpus = declared_after({5, 6, 7});
  add(corpus, Document(incident_with("never", 10 * a_day, {{"first_alert", 0}, {"closed", 30}})));
  add(corpus, Document(incident_with("open", 11 * a_day, {{"first_alert", 0}})));
  add(corpus, Document(incident_with("wrong", 12 * a_day, {{"first_alert", 9}, {"declared", 2}, {"closed", 20}})));
  const MetricSummary got = declare(corpus);
  EXPECT_EQ(got.counts.observed, 3);
  EXPECT_EQ(got.counts.competing, 1);
  EXPECT_EQ(got.counts.censored, 1);
  EXPECT_EQ(got.counts.excluded, (std::vector<Tally>{{"order_violation", 1}}));
  EXPECT_THAT(sentence(got), HasSubstr("1 never declared, 1 not yet"));
}

TEST(Measure, AllCensoredIsSaidAndNotAveraged) {
  Corpus corpus;
  for (int i = 0; i < 8; ++i) {
    add(corpus, Document(incident_with("i" + std::to_string(i), i * a_day, {{"first_alert", 0}})));
  }
  const MetricSummary got = declare(corpus);
  EXPECT_FALSE(got.median.value());
  EXPECT_EQ(got.counts.censored, 8);
}

TEST(Measure, GroupsByWhatTheIncidentNames) {
  Corpus corpus;
  const auto incident = [](std::string id, std::int64_t day, std::string severity, std::vector<std::string> services) {
    Incident out = incident_with(std::move(id), day * a_day, {{"first_alert", 0}, {"declared", 10}, {"closed", 60}});
    out.severity = std::move(severity);
    out.services = std::move(services);
    return out;
  };
  add(corpus, Document(incident("a", 0, "SEV-1", {"checkout", "payments"})));
  add(corpus, Document(incident("b", 100, "sev1", {"checkout", "checkout"})));
  add(corpus, Document(incident("c", 200, "strange", {})));
  MeasureOptions options{.as_of = year_end};
  options.definitions = {*metric_definition("time_to_declare")};
  const Measurement got =
      *measure(corpus, options, {GroupBy::quarter, GroupBy::service, GroupBy::severity, GroupBy::tier, GroupBy::team});
  std::vector<std::string> rows;
  for (const MetricSummary& row : got.summaries) {
    rows.push_back((row.by ? std::string(text_of(*row.by)) : "all") + ":" + row.group + ":" +
                   std::to_string(row.counts.observed));
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"all::3", "quarter:2024-Q1:1", "quarter:2024-Q2:1", "quarter:2024-Q3:1",
                                            "service::1", "service:checkout:2", "service:payments:1", "severity:sev1:2",
                                            "severity:strange:1", "tier::1", "tier:full:2", "team::3"}));
}

TEST(Measure, QuartersBeginAtMidnightUtcInEveryCentury) {
  EXPECT_EQ(quarter_of(new_year_2024), "2024-Q1");
  EXPECT_EQ(quarter_of(new_year_2024 - 1), "2023-Q4");
  EXPECT_EQ(quarter_of(new_year_2024 + 91 * 86400 - 1), "2024-Q1");
  EXPECT_EQ(quarter_of(new_year_2024 + 91 * 86400), "2024-Q2");
  EXPECT_EQ(quarter_of(0), "1970-Q1");
  EXPECT_EQ(quarter_of(-1), "1969-Q4");
  EXPECT_EQ(quarter_of(-62135596800), "1-Q1");
}

TEST(Measure, ADefinitionThatNamesAnUnknownMilestoneIsRefused) {
  MeasureOptions options{.as_of = year_end};
  MetricDefinition own = *metric_definition("time_to_declare");
  own.id = "time_to_shout";
  own.end = {"shouted"};
  options.definitions = {own};
  const auto refused = measure(declared_after({5}), options);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("no milestone is called \"shouted\""));
  Corpus corpus = declared_after({5});
  add(corpus, Document(incident_with("x", 0, {{"first_alert", 0}, {"shouted", 3}})));
  EXPECT_TRUE(measure(corpus, options));
  options.level = 1;
  EXPECT_FALSE(measure(corpus, options));
}

TEST(Measure, AnIncidentAndItsReviewAreOneIncident) {
  const Incident alone = incident_with("INC-7", 0, {{"first_alert", 0}, {"declared", 10}, {"closed", 60}});
  Review review;
  review.id = "r";
  review.incidents = {alone};
  review.incidents[0].milestones[1] = testing::milestone_at("declared", 8);
  Corpus corpus;
  add(corpus, Document(alone));
  add(corpus, Document(review));
  const MetricSummary got = declare(corpus);
  EXPECT_EQ(got.counts.observed, 1);
  EXPECT_EQ(got.median.value(), 8);
}

/// Documents of every shape, from a seed.
std::vector<Document> some_documents(std::uint32_t seed, int count) {
  std::mt19937 random(seed);
  const auto below = [&](std::uint32_t limit) { return static_cast<int>(random() % limit); };
  const std::vector<std::string> services = {"checkout", "payments", "search", "login"};
  std::vector<Document> out;
  for (int i = 0; i < count; ++i) {
    Incident incident = incident_with("i" + std::to_string(below(40)), below(300) * a_day, {});
    const std::int64_t start = below(300) * a_day;
    for (const std::string_view name : milestone_names()) {
      if (below(3) != 0) incident.milestones.push_back(testing::milestone_at(std::string(name), start + below(500)));
    }
    incident.severity = "sev" + std::to_string(below(5));
    for (int s = below(4); s > 0; --s) incident.services.push_back(services[static_cast<std::size_t>(below(4))]);
    incident.customer_facing = below(2) == 0;
    incident.needed_expertise = {"dba"};
    if (below(8) == 0) incident.kind = IncidentKind::near_miss;
    if (below(2) == 0) {
      out.push_back(incident);
    } else {
      Review review;
      review.id = "r" + std::to_string(i);
      review.incidents = {incident};
      review.tier = Tier::full;
      out.push_back(review);
    }
  }
  return out;
}

TEST(Durations, AnySplitMergedInAnyOrderGivesTheSameBytes) {
  const MeasureOptions options{.as_of = year_end};
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const std::vector<Document> documents = some_documents(seed, 90);
    Corpus whole;
    for (const Document& document : documents) add(whole, document);
    const std::string want = to_bytes(*durations(whole, options));

    std::mt19937 random(seed * 77);
    std::vector<Corpus> parts(1 + random() % 7);
    for (const Document& document : documents) add(parts[random() % parts.size()], document);
    std::vector<Durations> measured;
    for (const Corpus& part : parts) measured.push_back(*durations(part, options));
    std::shuffle(measured.begin(), measured.end(), random);
    while (measured.size() > 1) {
      Durations last = std::move(measured.back());
      measured.pop_back();
      ASSERT_TRUE(merge(measured[random() % measured.size()], last));
    }
    ASSERT_EQ(to_bytes(measured.front()), want) << "seed " << seed;
  }
}

TEST(Durations, TheAnswerDoesNotDependOnTheNumberOfThreads) {
  Corpus corpus;
  for (const Document& document : some_documents(5, 9000)) add(corpus, document);
  MeasureOptions options{.as_of = year_end};
  const std::vector<GroupBy> by = {GroupBy::quarter, GroupBy::service, GroupBy::severity};
  const std::string one = json_of(*measure(corpus, options, by));
  for (const int threads : {2, 3, 8}) {
    options.threads = threads;
    EXPECT_EQ(json_of(*measure(corpus, options, by)), one) << threads;
  }
}

TEST(Durations, ComeBackFromBytesAndDamagedBytesDoNot) {
  const MeasureOptions options{.as_of = year_end};
  Corpus corpus;
  for (const Document& document : some_documents(3, 30)) add(corpus, document);
  const std::string bytes = to_bytes(*durations(corpus, options));
  const auto back = durations_from_bytes(bytes, options);
  ASSERT_TRUE(back);
  EXPECT_EQ(to_bytes(*back), bytes);
  EXPECT_EQ(json_of(summarise(*back, {GroupBy::service})), json_of(*measure(corpus, options, {GroupBy::service})));
  for (std::size_t at = 0; at < bytes.size(); at += 13) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    EXPECT_FALSE(durations_from_bytes(damaged, options)) << at;
    EXPECT_FALSE(durations_from_bytes(bytes.substr(0, at), options)) << at;
  }
  EXPECT_FALSE(durations_from_bytes(bytes, {.as_of = year_end + 1}));
}

TEST(Durations, OfDifferentQuestionsDoNotMerge) {
  const Corpus corpus = declared_after({5});
  Durations at_year_end = *durations(corpus, {.as_of = year_end});
  EXPECT_FALSE(merge(at_year_end, *durations(corpus, {.as_of = year_end + 1})));
}

class MetricsCommand : public ::testing::Test {
 protected:
  static std::string corpus_file(const char* name) {
    const auto folder = testing::fresh_folder(name);
    Review review;
    review.id = "r";
    review.title = "Declared in time";
    for (int i = 0; i < 7; ++i) {
      review.incidents.push_back(
          incident_with("i" + std::to_string(i), i * a_day, {{"first_alert", 0}, {"declared", 4 + i}, {"closed", 60}}));
    }
    std::ofstream(folder / "review.json") << write(review);
    return folder.string();
  }
};

TEST_F(MetricsCommand, PrintsSentencesAndTables) {
  const auto got =
      testing::run_debrief({"metrics", corpus_file("metrics_text"), "--as-of", "2024-06-30", "--by", "quarter"});
  EXPECT_EQ(got.exit_code, 0) << got.err;
  EXPECT_THAT(got.out, HasSubstr("Median time to declare 7 min (n = 7 incidents; 95 % interval 4 to 10 min, order "
                                 "statistics; data to 2024-06-30; definition time_to_declare/1)."));
  EXPECT_THAT(got.out, HasSubstr("2024-Q1"));
}

TEST_F(MetricsCommand, PrintsJsonWithoutASingleBareNumber) {
  const auto got = testing::run_debrief(
      {"metrics", corpus_file("metrics_json"), "--as-of", "2024-06-30T12:00:00Z", "--format", "json"});
  EXPECT_EQ(got.exit_code, 0) << got.err;
  const auto json = nlohmann::json::parse(got.out);
  EXPECT_EQ(json["as_of"], "2024-06-30T12:00:00Z");
  EXPECT_EQ(json["purpose"], "system-learning; not for performance review");
  for (const auto& metric : json["metrics"]) {
    for (const char* statistic : {"median", "lower_quartile", "upper_quartile"}) {
      EXPECT_TRUE(metric[statistic].contains("n"));
      EXPECT_TRUE(metric[statistic].contains("interval"));
      EXPECT_EQ(metric[statistic]["value"].is_null(), metric["counts"]["observed"] == 0);
    }
  }
}

TEST_F(MetricsCommand, RefusesWhatCannotBeCarriedOut) {
  const std::string corpus = corpus_file("metrics_refused");
  EXPECT_EQ(testing::run_debrief({"metrics", corpus}).exit_code, 2);
  const auto no_date = testing::run_debrief({"metrics", corpus, "--as-of", "June"});
  EXPECT_EQ(no_date.exit_code, 2);
  EXPECT_THAT(no_date.err, HasSubstr("--as-of"));
  const auto mttr = testing::run_debrief({"metrics", corpus, "--as-of", "2024-06-30", "--metric", "MTTR"});
  EXPECT_EQ(mttr.exit_code, 2);
  EXPECT_THAT(mttr.err, HasSubstr("several different intervals"));
  EXPECT_EQ(testing::run_debrief({"metrics", corpus, "--as-of", "2024-06-30", "--by", "person"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"metrics", "/nowhere/at/all", "--as-of", "2024-06-30"}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
