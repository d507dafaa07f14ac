// How the importer does on real reviews, measured as the annotations ask for: matched events, right instants, actions,
// titles; and that no file crashes or loses text. The reviews are not part of the project.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "debrief/check/check.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/io/import/markdown.hpp"
#include "debrief/io/write.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Lower-case words of the first `most` characters: letters of the Latin scripts, digits and underscores. Marks of
/// Markdown are left out.
std::vector<std::string> words_of(std::string_view text, std::size_t most) {
  std::vector<std::string> out;
  std::string word;
  std::size_t count = 0;
  bool wide = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '*' || c == '`' || c == '~') continue;
    const bool begins = (byte & 0xC0U) != 0x80U;
    if (begins && ++count > most) break;
    if (begins) wide = byte >= 0xE0;
    if (std::isalnum(byte) != 0 || c == '_' || (byte >= 0x80 && !wide)) {
      word += static_cast<char>(std::tolower(byte));
    } else if (!word.empty()) {
      out.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) out.push_back(std::move(word));
  return out;
}

/// The share of the expected words that are among the words read.
double overlap(const std::string& expected, std::string_view read, std::size_t most) {
  const auto wanted = words_of(expected, most);
  auto left = words_of(read, most);
  if (wanted.empty()) return 1;
  std::size_t hits = 0;
  for (const std::string& word : wanted) {
    const auto found = std::find(left.begin(), left.end(), word);
    if (found == left.end()) continue;
    left.erase(found);
    ++hits;
  }
  return static_cast<double>(hits) / static_cast<double>(wanted.size());
}

/// True where an instant says what the annotation says, within its precision. Without an offset there, wall clocks are
/// compared.
bool same_time(std::string written, const std::string& precision, const std::optional<Instant>& read) {
  if (!read) return false;
  if (written.size() == 10) return text_of(local_date(*read)) == written;
  if (written.size() == 16) written += ":00";
  const bool zoned = written.ends_with('Z') || written.size() > 19;
  const auto wanted = instant_of(zoned ? written : written + "Z");
  if (!wanted) return false;
  Instant got = *read;
  if (!zoned) {
    got.unix_seconds += std::int64_t{got.offset_minutes} * 60;
    got.offset_minutes = 0;
  } else if (got.offset_form == OffsetForm::unknown) {
    return false;
  }
  const std::int64_t difference = seconds_between(*wanted, got);
  if (precision == "hour") return difference >= 0 && difference < 3600;
  return std::abs(difference) <= (precision == "approx" ? 900 : precision == "second" ? 1 : 59);
}

std::vector<std::string> texts_of(const json& event) {
  std::vector<std::string> out = {event.at("text_start")};
  if (event.contains("text_alt")) out.insert(out.end(), event["text_alt"].begin(), event["text_alt"].end());
  return out;
}

bool matches(const json& wanted, std::size_t most, std::string_view read) {
  const auto texts = texts_of(wanted);
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return overlap(text, read, most) >= 0.5; });
}

struct Tally {
  std::size_t right = 0, invented = 0, missed = 0;
  double f1() const {
    const double all = static_cast<double>(2 * right + invented + missed);
    return all == 0 ? 1 : static_cast<double>(2 * right) / all;
  }
};

/// Matches in document order; what is optional is neither missed nor invented.
template <class Ok>
void count(const json& wanted, std::size_t read, Tally& tally, const Ok& ok) {
  std::vector<bool> used(read);
  std::vector<bool> found(wanted.size());
  for (const bool optional : {false, true}) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (wanted[i].value("optional", false) != optional) continue;
      for (std::size_t j = 0; j < read && !found[i]; ++j) {
        if (!used[j] && ok(wanted[i], j)) used[j] = found[i] = true;
      }
      if (optional) continue;
      ++(found[i] ? tally.right : tally.missed);
    }
  }
  tally.invented += static_cast<std::size_t>(std::count(used.begin(), used.end(), false));
}

std::vector<json> annotations(const fs::path& folder) {
  std::vector<json> out;
  std::ifstream file(folder / "import/open.jsonl");
  for (std::string line; std::getline(file, line);) {
    if (!line.empty()) out.push_back(json::parse(line));
  }
  return out;
}

Reading<Review> import_file(const fs::path& path) {
  const std::string name = path.filename().string();
  MarkdownSource source;
  source.file_name = name;
  return import_markdown(testing::bytes_of(path), source);
}

TEST(MarkdownGold, EventsInstantsActionsAndTitlesAgree) {
  const auto folder = testing::shared_data();
  if (!folder || !fs::exists(*folder / "import/open.jsonl")) GTEST_SKIP() << "DEBRIEF_TEST_DATA names no annotations";
  Tally events, instants, actions;
  std::size_t titles = 0, right_titles = 0;
  for (const json& wanted : annotations(*folder)) {
    const auto reading = import_file(*folder / wanted.at("file").get<std::string>());
    ASSERT_TRUE(reading.value);
    const Review& review = *reading.value;
    const auto in_time = [&](const json& event, std::size_t i) {
      std::vector<std::string> times = {event.at("at")};
      if (event.contains("at_alt")) times.insert(times.end(), event["at_alt"].begin(), event["at_alt"].end());
      return std::any_of(times.begin(), times.end(), [&](const std::string& at) {
        return same_time(at, event.at("precision"), review.timeline[i].at);
      });
    };
    const auto in_words = [&](const json& event, std::size_t i) { return matches(event, 60, review.timeline[i].text); };
    count(wanted.at("events"), review.timeline.size(), events,
          [&](const json& event, std::size_t i) { return in_words(event, i) && in_time(event, i); });
    Tally by_words;
    count(wanted.at("events"), review.timeline.size(), by_words, in_words);
    instants.right += by_words.right;
    count(wanted.at("actions"), review.actions.size(), actions,
          [&](const json& action, std::size_t i) { return matches(action, 80, review.actions[i].title); });
    if (!wanted.contains("title") || wanted["title"].is_null()) continue;
    ++titles;
    const auto said = [&](const char* name) {
      return wanted.contains(name) && wanted[name].is_string() && wanted[name].get<std::string>() == review.title;
    };
    right_titles += said("title") || said("title_alt") ? 1 : 0;
  }
  const double right_instants = static_cast<double>(events.right) / static_cast<double>(instants.right);
  RecordProperty("event_f1", std::to_string(events.f1()));
  RecordProperty("action_f1", std::to_string(actions.f1()));
  EXPECT_GE(events.f1(), 0.95);
  EXPECT_GE(right_instants, 0.97);
  EXPECT_GE(actions.f1(), 0.90);
  EXPECT_GE(static_cast<double>(right_titles), 0.95 * static_cast<double>(titles));
}

TEST(MarkdownGold, WhatIsReadHoldsTogether) {
  const auto folder = testing::shared_data();
  if (!folder || !fs::exists(*folder / "import/open.jsonl")) GTEST_SKIP() << "DEBRIEF_TEST_DATA names no annotations";
  for (const json& wanted : annotations(*folder)) {
    const std::string file = wanted.at("file");
    const auto reading = import_file(*folder / file);
    const auto again = read_review(write(*reading.value));
    EXPECT_TRUE(again.clean()) << file;
    for (const Finding& finding : check(*reading.value)) {
      // The wording is the authors'; structure and states are what the importer made of it.
      const bool ours = find_rule(finding.code) != nullptr;
      EXPECT_FALSE(ours && finding.severity == Severity::error)
          << file << ": " << finding.name << ' ' << finding.pointer;
    }
  }
}

void gather(const json& value, std::set<std::string>& out) {
  if (value.is_string()) {
    for (std::string& word : words_of(value.get_ref<const std::string&>(), std::string::npos))
      out.insert(std::move(word));
  } else if (value.is_structured()) {
    for (const json& each : value) gather(each, out);
  }
}

TEST(MarkdownGold, NoFileCrashesOrLosesItsWords) {
  const auto folder = testing::shared_data();
  if (!folder || !fs::is_directory(*folder / "reviews")) GTEST_SKIP() << "DEBRIEF_TEST_DATA names no reviews";
  std::size_t files = 0, all = 0, lost = 0;
  for (const auto& entry : fs::recursive_directory_iterator(*folder / "reviews")) {
    const std::string ending = entry.path().extension().string();
    if (!entry.is_regular_file() || !std::set<std::string>{".md", ".txt", ".qmd", ".erb"}.contains(ending)) continue;
    const auto reading = import_file(entry.path());
    ASSERT_TRUE(reading.value) << entry.path();
    std::set<std::string> kept;
    gather(json::parse(write(*reading.value)), kept);
    const auto words = words_of(testing::bytes_of(entry.path()), std::string::npos);
    const auto gone =
        std::count_if(words.begin(), words.end(), [&](const std::string& word) { return !kept.contains(word); });
    ++files;
    all += words.size();
    lost += static_cast<std::size_t>(gone);
  }
  EXPECT_GT(files, 400U);
  // Marks of Markdown that look like words, and the names of HTML's tags.
  EXPECT_LT(static_cast<double>(lost), 0.005 * static_cast<double>(all)) << lost << " of " << all;
}

}  // namespace
}  // namespace debrief
