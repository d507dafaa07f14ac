#include "corpus/telling_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace debrief {
namespace {

TEST(TellingWords, AreThoseThatSayWhatAnIncidentWasAbout) {
  struct Case {
    std::string text;
    std::vector<std::string> words;
  };
  const Case table[] = {
      {"", {}},
      {"The outage of all services", {"service"}},
      {"Post-Mortem: DNS down", {"dns", "down"}},
      {"Access to the bus, process by process", {"access", "bus", "process", "process"}},  // no plurals
      {"All services returning 503", {"service", "returning", "503"}},
      {"port 8080, 17 pods, 1000 requests, 2021", {"port", "pods", "request"}},
      {"k8s v1.20 ab", {"k8s"}},
      {"Überlast im Zähler", {"Überlast", "zähler"}},  // bytes above ASCII stay as they are
      {std::string(41, 'a') + " pool", {"pool"}},
  };
  for (const Case& c : table) {
    TellingWords words(c.text);
    std::vector<std::string> found;
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) found.emplace_back(word);
    EXPECT_EQ(found, c.words) << c.text;
  }
}

}  // namespace
}  // namespace debrief
