#include "debrief/io/documents.hpp"

#include <gtest/gtest.h>

#include "debrief/io/file.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;

/// "place: text" of every document, with the folder's own name left out.
std::vector<std::string> documents_in(const fs::path& folder, std::vector<Error>* errors = nullptr) {
  std::vector<std::string> out;
  const std::vector<Error> found = for_each_document({folder}, {}, [&](const RawDocument& raw) {
    const std::string place = text_of(raw.source);
    const std::string below =
        place.starts_with(folder.string() + "/") ? place.substr(folder.string().size() + 1) : place;
    out.push_back(below + ": " + std::string(raw.json));
    return true;
  });
  if (errors != nullptr) *errors = found;
  return out;
}

TEST(Documents, AFolderGivesItsFilesInOrder) {
  const fs::path folder = testing::fresh_folder("documents");
  fs::create_directories(folder / "b");
  fs::create_directories(folder / ".git");
  ASSERT_TRUE(save_bytes(folder / "c.json", "C"));
  ASSERT_TRUE(save_bytes(folder / "a.json", "A"));
  ASSERT_TRUE(save_bytes(folder / "b" / "x.jsonl", "1\r\n\n  \n2\n3"));
  ASSERT_TRUE(save_bytes(folder / "notes.md", "no document"));
  ASSERT_TRUE(save_bytes(folder / ".hidden.json", "no"));
  ASSERT_TRUE(save_bytes(folder / ".git" / "x.json", "no"));
  EXPECT_EQ(documents_in(folder),
            (std::vector<std::string>{"a.json: A", "b/x.jsonl:1: 1", "b/x.jsonl:4: 2", "b/x.jsonl:5: 3", "c.json: C"}));
}

TEST(Documents, AnUnreadableFileIsNamedAndTheOthersAreRead) {
  const fs::path folder = testing::fresh_folder("documents_broken");
  ASSERT_TRUE(save_bytes(folder / "a.json", "A"));
  fs::create_symlink("/no/such/file", folder / "b.json");
  ASSERT_TRUE(save_bytes(folder / "c.json", "C"));
  std::vector<Error> errors;
  EXPECT_EQ(documents_in(folder, &errors), (std::vector<std::string>{"a.json: A", "c.json: C"}));
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].subject, (folder / "b.json").string());
}

TEST(Documents, AMissingPathIsAnError) {
  const std::vector<Error> errors = for_each_document({"/no/such/folder"}, {}, [](const RawDocument&) { return true; });
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, ErrorCode::not_found);
}

TEST(Documents, ALoopOfLinksEnds) {
  const fs::path folder = testing::fresh_folder("documents_loop");
  fs::create_directory_symlink(folder, folder / "again");
  ASSERT_TRUE(save_bytes(folder / "a.json", "A"));
  EXPECT_EQ(documents_in(folder).size(), 1U);
}

TEST(Documents, TheCallerMayStop) {
  const fs::path folder = testing::fresh_folder("documents_stop");
  ASSERT_TRUE(save_bytes(folder / "a.jsonl", "1\n2\n3\n"));
  int count = 0;
  for_each_document({folder}, {}, [&](const RawDocument&) { return ++count < 2; });
  EXPECT_EQ(count, 2);
}

}  // namespace
}  // namespace debrief
