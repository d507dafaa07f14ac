#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "debrief/io/read.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr std::string_view review_text =
    "# Disk full on 2024-05-03\n\n## Timeline (UTC)\n\n- 10:05 Alert\n\n## Action items\n\n- [ ] Add a quota\n";

void write_text(const fs::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

TEST(ImportCommand, WritesOneReviewAsADocument) {
  const fs::path folder = testing::fresh_folder("import_one");
  write_text(folder / "2024-05-03-disk.md", review_text);
  const auto result = testing::run_debrief({"import", "markdown", (folder / "2024-05-03-disk.md").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const auto reading = read_review(result.out);
  ASSERT_TRUE(reading.clean());
  EXPECT_EQ(reading.value->title, "Disk full on 2024-05-03");
  EXPECT_EQ(reading.value->timeline.size(), 1U);
  EXPECT_EQ(reading.value->actions.size(), 1U);
}

TEST(ImportCommand, TellsWhatWasDoubtful) {
  const fs::path folder = testing::fresh_folder("import_doubt");
  write_text(folder / "a.md", "# Report\n\n## Timeline\n\n- 2024-07-03 10:05 PST Alert\n");
  const auto result = testing::run_debrief({"import", "markdown", (folder / "a.md").string()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("a.md:5: warning DOC044 zone-out-of-season"));
}

TEST(ImportCommand, TakesAFolderAndFillsAnother) {
  const fs::path folder = testing::fresh_folder("import_folder");
  fs::create_directories(folder / "in/below");
  fs::create_directories(folder / "in/.hidden");
  write_text(folder / "in/one.md", review_text);
  write_text(folder / "in/below/two.txt", review_text);
  write_text(folder / "in/below/three.png", "no text");
  write_text(folder / "in/.hidden/four.md", review_text);
  const auto result =
      testing::run_debrief({"import", "markdown", (folder / "in").string(), "--out", (folder / "out").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_TRUE(fs::exists(folder / "out/one.json"));
  EXPECT_TRUE(fs::exists(folder / "out/two.json"));
  EXPECT_THAT(result.err, HasSubstr("2 documents from 2 files"));
}

TEST(ImportCommand, WritesSeveralAsLines) {
  const fs::path folder = testing::fresh_folder("import_lines");
  write_text(folder / "one.md", review_text);
  write_text(folder / "two.md", review_text);
  const auto result = testing::run_debrief({"import", "markdown", folder.string()});
  EXPECT_EQ(std::count(result.out.begin(), result.out.end(), '\n'), 2);
}

TEST(ImportCommand, SeveralDocumentsAreLinesAndNoJsonFile) {
  const fs::path folder = testing::fresh_folder("import_several");
  write_text(folder / "log.md",
             "# Incidents\n\n## Incident on 2024-05-03: disk full\n\n- 10:05 Alert\n\n"
             "## Incident on 2024-06-03: queue full\n\n- 11:05 Alert\n");
  const std::string page = (folder / "log.md").string();
  const auto lines = testing::run_debrief({"import", "markdown-log", page});
  EXPECT_EQ(std::count(lines.out.begin(), lines.out.end(), '\n'), 2) << lines.out;
  const std::string file = (folder / "out.json").string();
  const auto one_page = testing::run_debrief({"import", "markdown-log", page, "-o", file});
  EXPECT_EQ(one_page.exit_code, 2);
  EXPECT_THAT(one_page.err, HasSubstr("name a .jsonl file, or a folder"));
  write_text(folder / "other.md", review_text);
  EXPECT_EQ(testing::run_debrief({"import", "markdown", folder.string(), "-o", file}).exit_code, 2);
  EXPECT_FALSE(fs::exists(file));
  EXPECT_EQ(testing::run_debrief({"import", "markdown-log", page, "-o", (folder / "out.jsonl").string()}).exit_code, 0);
}

TEST(ImportCommand, AFileThatGivesNothingLeavesTheTargetAsItWas) {
  const fs::path folder = testing::fresh_folder("import_nothing");
  write_text(folder / "in.md", "PK\x03\x04");
  write_text(folder / "out.json", "before");
  const auto run = [&](const std::string& out) {
    return testing::run_debrief({"import", "markdown", (folder / "in.md").string(), "-o", (folder / out).string()});
  };
  EXPECT_EQ(run("out.json").exit_code, 2);
  EXPECT_EQ(fs::file_size(folder / "out.json"), 6U);
  write_text(folder / "in.md", review_text);
  EXPECT_EQ(run("no/out.json").exit_code, 2);
  EXPECT_FALSE(fs::exists(folder / "no"));
  EXPECT_EQ(run("out.json").exit_code, 0);
  EXPECT_GT(fs::file_size(folder / "out.json"), 100U);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
}

TEST(ImportCommand, TheNameOfTheTargetSaysWhatItIs) {
  const fs::path folder = testing::fresh_folder("import_target");
  write_text(folder / "in.md", review_text);
  write_text(folder / "plain", "before");
  fs::create_directories(folder / "reviews.d");
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  const int reader = ::open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK);
  struct Case {
    std::string_view target;
    std::string_view made;
    std::string_view refusal;
  };
  const Case cases[] = {
      {"one.json", "one.json", {}},
      {"lines.jsonl", "lines.jsonl", {}},
      {"out", "out/in.json", {}},
      {"out.txt/", "out.txt/in.json", {}},
      {"2024.05", "2024.05/in.json", {}},
      {"reviews.d", "reviews.d/in.json", {}},
      {"draft.txt", {}, "name a .json or .jsonl file, or a folder with a / at its end"},
      {"in.md", {}, "name a .json or .jsonl file"},
      {"pipe", {}, {}},
      {"plain", {}, "a folder is wanted, and this is a file"},
      {"plain/x", {}, "Not a directory"},
  };
  for (const Case& each : cases) {
    const auto result = testing::run_debrief(
        {"import", "markdown", (folder / "in.md").string(), "-o", (folder.string() + "/").append(each.target)});
    EXPECT_EQ(result.exit_code, each.refusal.empty() ? 0 : 2) << each.target << result.err;
    EXPECT_THAT(result.err, HasSubstr(each.refusal));
    if (!each.made.empty()) {
      EXPECT_TRUE(fs::is_regular_file(folder / each.made)) << each.target;
    }
  }
  EXPECT_FALSE(fs::exists(folder / "draft.txt"));
  EXPECT_EQ(fs::file_size(folder / "plain"), 6U);
  char first = 0;
  EXPECT_EQ(::read(reader, &first, 1), 1);
  EXPECT_EQ(first, '{');
  ::close(reader);
}

TEST(OtherCommands, RefuseAFileForAFolderAndAFolderForAFile) {
  const fs::path folder = testing::fresh_folder("folder_for_file");
  write_text(folder / "in.md", review_text);
  const std::string review = (folder / "review.json").string();
  ASSERT_EQ(testing::run_debrief({"import", "markdown", (folder / "in.md").string(), "-o", review}).exit_code, 0);
  const std::vector<std::string> cases[] = {
      {"export", "csv", review, "-o", (folder / "tables.csv").string()},
      {"export", "markdown", review, "-o", folder.string()},
      {"export", "html", review, "-o", (folder / "no/").string()},
      {"report", review, "-o", (folder / "index.html").string()},
      {"merge", review, "-o", (folder / "merged.md").string()},
      {"import", "log", (folder / "in.md").string(), "-o", (folder / "draft.txt").string()},
  };
  for (const std::vector<std::string>& each : cases) {
    const auto result = testing::run_debrief(each);
    EXPECT_EQ(result.exit_code, 2) << each[0] << ' ' << each[1] << result.err;
    EXPECT_THAT(result.err, ::testing::ContainsRegex("name a (file|folder|.json)")) << each[0] << ' ' << each[1];
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
}

TEST(ImportCommand, AFolderThatCannotBeReadIsToldAndTheRestIsTaken) {
  if (::geteuid() == 0) GTEST_SKIP() << "everything may be read by root";
  const fs::path folder = testing::fresh_folder("import_closed");
  fs::create_directories(folder / "closed");
  write_text(folder / "in.md", review_text);
  write_text(folder / "in.log", "2024-05-01T10:00:00Z ok\n");
  fs::permissions(folder / "closed", fs::perms::none);
  for (const std::string format : {"markdown", "log"}) {
    const auto result = testing::run_debrief({"import", format, folder.string()});
    EXPECT_EQ(result.exit_code, 1) << format;
    EXPECT_THAT(result.err, HasSubstr("closed: the folder could not be read: Permission denied")) << format;
    EXPECT_FALSE(result.out.empty()) << format;
  }
  fs::permissions(folder / "closed", fs::perms::owner_all);
}

TEST(ImportCommand, RefusesWhatItCannotDo) {
  EXPECT_EQ(testing::run_debrief({"import", "papyrus", "x"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"import", "markdown", "/no/such/file.md"}).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"import", "markdown", testing::fresh_folder("import_empty").string()}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
