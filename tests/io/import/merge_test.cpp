#include "debrief/io/import/merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "debrief/io/write.hpp"
#include "io/import/evidence_samples.hpp"
#include "support/incidents.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// 2024-05-01T10:00:00Z.
constexpr std::int64_t ten = 1'714'557'600;

TimelineEvent event(std::string id, std::optional<std::int64_t> seconds, std::string text,
                    EventKind kind = EventKind::communication) {
  TimelineEvent out;
  out.id = std::move(id);
  if (seconds) out.at = testing::instant_at(ten + *seconds);
  out.text = std::move(text);
  out.kind = kind;
  out.resolution_seconds = 1;
  return out;
}

ImportedEvidence source(std::string name, std::vector<TimelineEvent> events) {
  ImportedEvidence out;
  out.source = std::move(name);
  out.events = std::move(events);
  return out;
}

Reading<MergedTimeline> merge(const std::vector<ImportedEvidence>& sources) {
  return merge_timelines(sources);
}

std::string bytes_of(const MergedTimeline& merged) {
  return write_record(type_of<MergedTimeline>(), &merged);
}

std::vector<std::string> ids_of(const MergedTimeline& merged) {
  std::vector<std::string> out;
  for (const auto& each : merged.evidence.events) out.push_back(each.id.text);
  return out;
}

std::vector<std::string> messages(const std::vector<Finding>& findings, std::string_view name) {
  std::vector<std::string> out;
  for (const Finding& finding : findings) {
    if (finding.name == name) out.push_back(finding.message);
  }
  return out;
}

/// A pager and a chat whose robot repeats what the pager says `delay` seconds later.
std::vector<ImportedEvidence> pager_and_chat(std::int64_t delay) {
  return {source("PagerDuty", {event("pagerduty:1", 0, "Triggered: queue age above 600 on checkout", EventKind::alert),
                               event("pagerduty:2", 300, "Acknowledged: queue age above 600 on checkout"),
                               event("pagerduty:3", 900, "Triggered: pool exhausted on db1", EventKind::alert),
                               event("pagerduty:4", 1800, "Resolved: queue age above 600 on checkout")}),
          source("Slack #inc", {event("slack:C:1", delay, "Triggered: queue age above 600 on checkout"),
                                event("slack:C:2", 60, "looking at it"),
                                event("slack:C:3", 300 + delay, "Acknowledged: queue age above 600 on checkout"),
                                event("slack:C:4", 900 + delay, "Triggered: pool exhausted on db1"),
                                event("slack:C:5", 1800 + delay, "Resolved: queue age above 600 on checkout")})};
}

TEST(Merge, RecordsOfOneHappeningAreLinkedAndBothStand) {
  const auto reading = merge(pager_and_chat(4));
  ASSERT_TRUE(reading.value);
  const auto& events = reading.value->evidence.events;
  ASSERT_EQ(events.size(), 9U);
  std::map<std::string, std::vector<Id<TimelineEvent>>> links;
  for (const auto& each : events) links[each.id.text] = each.same_as;
  EXPECT_THAT(links["pagerduty:1"], ElementsAre("slack:C:1"));
  EXPECT_THAT(links["slack:C:1"], ElementsAre("pagerduty:1"));
  EXPECT_THAT(links["pagerduty:4"], ElementsAre("slack:C:5")) << "what was triggered is not what was resolved";
  EXPECT_TRUE(links["slack:C:2"].empty());
  EXPECT_EQ(testing::errors_in_draft(reading.value->evidence), "");
}

TEST(Merge, ClocksThatAreApartAreToldAndNothingIsShifted) {
  const auto reading = merge(pager_and_chat(42));
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->skews.size(), 1U);
  EXPECT_EQ(reading.value->skews[0].source, "pagerduty");
  EXPECT_EQ(reading.value->skews[0].median_seconds, 42);
  EXPECT_EQ(reading.value->skews[0].pairs, 4);
  EXPECT_THAT(messages(reading.findings, "clocks-apart"),
              ElementsAre("slack stands 42 s behind pagerduty in the median of 4 pairs (from 42 s to 42 s)"));
  for (const auto& each : reading.value->evidence.events) {
    if (each.id.text != "slack:C:1") continue;
    EXPECT_EQ(text_of(*each.at), "2024-05-01T10:00:42Z");
  }
  EXPECT_TRUE(messages(merge(pager_and_chat(0)).findings, "clocks-apart").empty());
}

TEST(Merge, AWrongZoneIsFoundThoughTheEventsAreHoursApart) {
  const auto reading = merge(pager_and_chat(-3600));
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->skews.size(), 1U);
  EXPECT_EQ(reading.value->skews[0].median_seconds, -3600);
  ASSERT_EQ(messages(reading.findings, "clocks-apart").size(), 1U);
  EXPECT_THAT(messages(reading.findings, "clocks-apart")[0], HasSubstr("60 min before pagerduty"));
  EXPECT_THAT(messages(reading.findings, "clocks-apart")[0], HasSubstr("wrong zone"));
}

TEST(Merge, ConflictingAccountsStandSideBySide) {
  auto sources = pager_and_chat(0);
  MilestoneCandidate pager;
  pager.milestone.name = "resolved";
  pager.milestone.at = testing::instant_at(ten + 1800);
  pager.event = "pagerduty:4";
  pager.reason = "PagerDuty's incident was resolved";
  sources[0].milestones.push_back(pager);
  sources[1].events.push_back(event("slack:C:9", 3000, "all clear, we are back to normal"));
  const auto reading = merge(sources);
  ASSERT_TRUE(reading.value);
  EXPECT_THAT(
      messages(reading.findings, "sources-differ"),
      ElementsAre("resolved: pagerduty says 2024-05-01T10:30:00Z, slack says 2024-05-01T10:50:00Z, 20 min apart"));
}

TEST(Merge, TextsOfferMilestonesAndNeverWhereTheySayOtherwise) {
  const auto reading = merge({source("Slack", {
                                                  event("slack:C:1", 0, "customers are reporting errors at checkout"),
                                                  event("slack:C:2", 60, "Declaring an incident, sev2"),
                                                  event("slack:C:3", 90, "I'm IC"),
                                                  event("slack:C:4", 600, "not mitigated yet"),
                                                  event("slack:C:5", 700, "is it resolved?"),
                                                  event("slack:C:6", 720, "tell me when it is resolved"),
                                                  event("slack:C:7", 800, "rolled back, errors are falling"),
                                                  event("slack:C:8", 1500, "Resolved."),
                                              })});
  ASSERT_TRUE(reading.value);
  std::vector<std::string> offered;
  for (const auto& each : reading.value->evidence.milestones) {
    offered.push_back(each.milestone.name + " " + each.event.text + ": " + each.reason);
  }
  EXPECT_THAT(offered, ElementsAre("first_report slack:C:1: somebody wrote \"customers are reporting\"",
                                   "declared slack:C:2: somebody wrote \"declaring an incident\"",
                                   "command_established slack:C:3: somebody wrote \"i'm ic\"",
                                   "mitigated slack:C:7: somebody wrote \"rolled back\"",
                                   "resolved slack:C:8: somebody wrote \"resolved\""));
  std::vector<std::string> phases;
  for (const auto& each : reading.value->phases) {
    phases.push_back(std::string(text_of(each.phase)) + " " + text_of(*each.from) + " " + text_of(*each.until));
  }
  EXPECT_THAT(phases, ElementsAre("detection 2024-05-01T10:00:00Z 2024-05-01T10:01:00Z",
                                  "investigation 2024-05-01T10:01:00Z 2024-05-01T10:13:20Z",
                                  "resolution 2024-05-01T10:13:20Z 2024-05-01T10:25:00Z"));
  for (const auto& each : reading.value->evidence.events) {
    EXPECT_EQ(each.phase, std::nullopt);
    EXPECT_EQ(each.milestone, "");
  }
}

TEST(Merge, SilenceIsShownOnlyInsideTheIncident) {
  auto sources = pager_and_chat(1);
  sources[1].events.insert(sources[1].events.begin(), event("slack:C:0", -90'000, "lunch?"));
  sources[1].events.push_back(event("slack:C:9", 90'000, "thanks all"));
  for (auto [name, id, at] : {std::tuple{"first_alert", "pagerduty:1", 0}, {"resolved", "pagerduty:4", 1800}}) {
    MilestoneCandidate candidate;
    candidate.milestone.name = name;
    candidate.milestone.at = testing::instant_at(ten + at);
    candidate.event = id;
    sources[0].milestones.push_back(candidate);
  }
  MergeOptions options;
  options.gap_seconds = 600;
  const auto reading = merge_timelines(sources, options);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->gaps.size(), 1U);
  EXPECT_EQ(reading.value->gaps[0].seconds, 899);
  EXPECT_EQ(reading.value->gaps[0].before.text, "slack:C:4");
  EXPECT_EQ(reading.value->gaps[0].after.text, "pagerduty:4");
}

TEST(Merge, DifferentRecordsOfOneIdentityBothStand) {
  const auto reading =
      merge({source("a", {event("slack:C:1", 0, "as sent")}), source("b", {event("slack:C:1", 0, "as edited")})});
  ASSERT_TRUE(reading.value);
  EXPECT_THAT(ids_of(*reading.value), ElementsAre("slack:C:1", "slack:C:1#2"));
  EXPECT_EQ(messages(reading.findings, "identity-twice").size(), 1U);
  EXPECT_EQ(reading.value->evidence.source, "a, b");
}

TEST(Merge, EventsWithoutAClockStayBehindTheirOwn) {
  const auto reading = merge({source("log", {event("log:9", 0, "one"), event("log:10", std::nullopt, "two"),
                                             event("log:11", std::nullopt, "three"), event("log:12", 100, "four")}),
                              source("slack", {event("slack:C:1", 50, "between")})});
  ASSERT_TRUE(reading.value);
  EXPECT_THAT(ids_of(*reading.value), ElementsAre("log:9", "log:10", "log:11", "slack:C:1", "log:12"));
}

TEST(Merge, NothingIsNothing) {
  const auto reading = merge({});
  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.value->evidence.events.empty());
  EXPECT_TRUE(reading.findings.empty());
}

/// Sources that tell of common happenings in words of a few, with delays, clockless events and the same people.
std::vector<ImportedEvidence> random_sources(testing::Random& random) {
  static constexpr std::string_view words[] = {"queue",  "pool",   "checkout", "db1",      "triggered", "resolved",
                                               "errors", "deploy", "rolled",   "back",     "region",    "latency",
                                               "limit",  "cache",  "not",      "mitigated"};
  std::vector<std::pair<std::int64_t, std::string>> happenings;
  for (std::size_t i = 0; i < 25; ++i) {
    std::string text;
    for (std::size_t w = 0; w < 3 + random.below(5); ++w) {
      text += (text.empty() ? "" : " ") + std::string(words[random.below(std::size(words))]);
    }
    happenings.push_back({static_cast<std::int64_t>(random.below(7200)), text});
  }
  std::vector<ImportedEvidence> out;
  for (const std::string_view name : {"slack:C", "pagerduty", "log/ops", "statuspage"}) {
    ImportedEvidence& one = out.emplace_back();
    one.source = name;
    std::vector<std::pair<std::int64_t, std::string>> seen;
    for (std::size_t i = 0; i < 20; ++i) {
      const auto& [at, text] = happenings[random.below(happenings.size())];
      seen.push_back({at + static_cast<std::int64_t>(random.below(90)), text});
    }
    std::sort(seen.begin(), seen.end());
    for (std::size_t i = 0; i < seen.size(); ++i) {
      const std::optional<std::int64_t> when = random.chance(15) ? std::nullopt : std::optional(seen[i].first);
      one.events.push_back(event(std::string(name) + ":" + std::to_string(i), when, seen[i].second,
                                 random.chance(70) ? EventKind::communication : EventKind::alert));
    }
    Person person;
    person.id = "slack:U" + std::to_string(random.below(3));
    if (random.chance(50)) person.name = "Somebody";
    one.people.push_back(person);
    Note note;
    note.text = std::string(name);
    one.notes.push_back(note);
    if (random.chance(50)) out.push_back(one);  // given twice
  }
  return out;
}

TEST(Merge, Laws) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE(seed);
    testing::Random random(seed);
    auto sources = random_sources(random);
    const auto merged = merge(sources);
    ASSERT_TRUE(merged.value);
    const std::string bytes = bytes_of(*merged.value);

    // The order of the sources does not matter.
    for (int turn = 0; turn < 3; ++turn) {
      for (std::size_t i = sources.size(); i > 1; --i) std::swap(sources[i - 1], sources[random.below(i)]);
      EXPECT_EQ(bytes_of(*merge(sources).value), bytes);
    }
    // Merging again changes nothing.
    EXPECT_EQ(bytes_of(*merge({merged.value->evidence}).value), bytes);
    EXPECT_EQ(bytes_of(*merge({merged.value->evidence, merged.value->evidence}).value), bytes);
    // Nothing is lost, and nothing is told that no source told.
    std::set<std::string> before, after;
    const auto told = [](const TimelineEvent& each) {
      return each.id.text + "|" + (each.at ? text_of(*each.at) : "") + "|" + each.text;
    };
    for (const auto& source : sources) {
      for (const auto& each : source.events) before.insert(told(each));
    }
    for (const auto& each : merged.value->evidence.events) after.insert(told(each));
    EXPECT_EQ(before, after);
    EXPECT_EQ(after.size(), merged.value->evidence.events.size());
    // Links go both ways, between sources, at most one to each other source.
    std::map<std::string, const TimelineEvent*> by_id;
    for (const auto& each : merged.value->evidence.events) by_id[each.id.text] = &each;
    for (const auto& each : merged.value->evidence.events) {
      std::set<std::string> clocks;
      for (const auto& other : each.same_as) {
        ASSERT_TRUE(by_id.contains(other.text));
        EXPECT_THAT(by_id[other.text]->same_as, ::testing::Contains(each.id));
        EXPECT_TRUE(clocks.insert(other.text.substr(0, other.text.find(':'))).second);
        EXPECT_NE(other.text.substr(0, other.text.find(':')), each.id.text.substr(0, each.id.text.find(':')));
      }
    }
    EXPECT_EQ(testing::errors_in_draft(merged.value->evidence), "");
  }
}

TEST(Merge, ADraftGivesItsEvidenceBack) {
  testing::Random random(7);
  const auto merged = merge(random_sources(random));
  ASSERT_TRUE(merged.value);
  DraftOptions options;
  options.with_originals = true;
  EXPECT_EQ(evidence_of(draft_review(merged.value->evidence, options)), merged.value->evidence);
}

}  // namespace
}  // namespace debrief
