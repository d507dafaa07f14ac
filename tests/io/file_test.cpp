#include "debrief/io/file.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "debrief/io/file_writer.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(File, SavesAndLoadsTheSameBytes) {
  const fs::path folder = testing::fresh_folder("file_save");
  const std::string bytes("a\0b\r\n", 5);
  ASSERT_TRUE(save_bytes(folder / "x", bytes));
  EXPECT_EQ(*load_bytes(folder / "x", 100), bytes);
  ASSERT_TRUE(save_bytes(folder / "x", ""));
  EXPECT_EQ(*load_bytes(folder / "x", 100), "");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(File, PiecesStandUnderTheNameOnceTheyAreFinished) {
  const fs::path folder = testing::fresh_folder("file_pieces");
  ASSERT_TRUE(save_bytes(folder / "x", "old"));
  FileWriter file(folder / "x");
  EXPECT_TRUE(file.add("a"));
  EXPECT_TRUE(file.add(""));
  EXPECT_TRUE(file.add("bc"));
  EXPECT_EQ(*load_bytes(folder / "x", 100), "old");
  ASSERT_TRUE(file.finish());
  EXPECT_EQ(*load_bytes(folder / "x", 100), "abc");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(File, PiecesThatAreNotFinishedLeaveNothing) {
  const fs::path folder = testing::fresh_folder("file_unfinished");
  {
    FileWriter(folder / "x").add("half");
  }
  EXPECT_EQ(files_in(folder), 0U);
  FileWriter nowhere(folder / "no" / "x");
  EXPECT_FALSE(nowhere.add("a"));
  const Result<Done> finished = nowhere.finish();
  ASSERT_FALSE(finished);
  EXPECT_EQ(finished.error().subject, (folder / "no" / "x").string());
}

TEST(File, TwoWritersOfOnePathDoNotMix) {
  const fs::path folder = testing::fresh_folder("file_two_writers");
  FileWriter one(folder / "x"), other(folder / "x");
  one.add("one");
  other.add("other");
  ASSERT_TRUE(other.finish());
  ASSERT_TRUE(one.finish());
  EXPECT_EQ(*load_bytes(folder / "x", 100), "one");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(File, AFolderThatIsNotThereIsNamed) {
  const fs::path folder = testing::fresh_folder("file_missing");
  const Result<Done> saved = save_bytes(folder / "no" / "x", "a");
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, ErrorCode::cannot_write);
  EXPECT_EQ(saved.error().subject, (folder / "no" / "x").string());
  EXPECT_FALSE(saved.error().remedy.empty());
}

TEST(File, AFileWhereAFolderShouldBeIsRefused) {
  const fs::path folder = testing::fresh_folder("file_not_folder");
  ASSERT_TRUE(save_bytes(folder / "x", "a"));
  EXPECT_FALSE(make_folder(folder / "x"));
  EXPECT_FALSE(make_folder(folder / "x" / "y"));
  EXPECT_TRUE(make_folder(folder / "a" / "b"));
  EXPECT_TRUE(make_folder(folder / "a" / "b"));
}

TEST(File, AWriteThatFailsLeavesTheOldFileWhole) {
  const fs::path folder = testing::fresh_folder("file_full");
  ASSERT_TRUE(save_bytes(folder / "x", "the old text"));
  // A disk that takes no more than a kilobyte.
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 1024;
  ::setrlimit(RLIMIT_FSIZE, &small);
  const Result<Done> saved = save_bytes(folder / "x", std::string(100'000, 'n'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, ErrorCode::cannot_write);
  EXPECT_EQ(*load_bytes(folder / "x", 100), "the old text");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(File, ALinkStaysAndTheFileBehindItIsWritten) {
  const fs::path folder = testing::fresh_folder("file_link");
  ASSERT_TRUE(save_bytes(folder / "real", "before"));
  fs::create_symlink("real", folder / "link");
  ASSERT_TRUE(save_bytes(folder / "link", "after"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(*load_bytes(folder / "real", 100), "after");
  EXPECT_EQ(files_in(folder), 2U);
}

TEST(File, APipeIsWrittenToAndStaysAPipe) {
  const fs::path pipe = testing::fresh_folder("file_pipe") / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  ASSERT_TRUE(save_bytes(pipe, "words"));
  char got[16] = {};
  EXPECT_EQ(::read(reader, got, sizeof got), 5);
  ::close(reader);
  EXPECT_STREQ(got, "words");
  EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST(File, AFolderIsNoFileToWrite) {
  const fs::path folder = testing::fresh_folder("file_is_folder");
  for (const fs::path& path : {folder, folder / "new" / ""}) {
    const Result<Done> saved = save_bytes(path, "x");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().message, "a file is wanted, and this is a folder");
  }
  EXPECT_EQ(files_in(folder), 0U);
}

TEST(File, SizeIsLookedAtFirst) {
  const fs::path folder = testing::fresh_folder("file_large");
  {
    std::ofstream(folder / "large", std::ios::binary) << 'x';
    fs::resize_file(folder / "large", std::uintmax_t{1} << 36);  // 64 GiB that take no room
  }
  const Result<std::string> loaded = load_bytes(folder / "large", 16 << 20);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::too_large);
}

TEST(File, WhatIsNoFileIsRefused) {
  EXPECT_EQ(load_bytes(testing::fresh_folder("file_folder"), 100).error().code, ErrorCode::cannot_read);
  EXPECT_EQ(load_bytes("/no/such/file", 100).error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace debrief
