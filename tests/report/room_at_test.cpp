#include "debrief/report/room_at.hpp"

#include <gmock/gmock.h>

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(RoomAtHtml, EscapesAndCountsFromTheFirstSignal) {
  graph::RoomAt room;
  room.at = *instant_of("2026-03-01T10:12:00Z");
  room.minutes_in = 12;
  room.known.emplace_back();
  room.known[0].at = instant_of("2026-03-01T10:04:30Z");
  room.known[0].text = "<script>alert(1)</script>";
  room.readings.emplace_back();
  room.readings[0].text = "the API is slow";
  room.readings[0].next_move = "roll back";
  room.options = {"roll back", "page the database team"};
  const std::string page = report::room_at_html(room, "Pool & more");
  EXPECT_THAT(page, HasSubstr("The room at T+12 min"));
  EXPECT_THAT(page, HasSubstr("<td>T+4 min</td>"));
  EXPECT_THAT(page, HasSubstr("Pool &amp; more"));
  EXPECT_THAT(page, HasSubstr("page the database team"));
  EXPECT_THAT(page, Not(HasSubstr("<script")));
}

TEST(RoomAtHtml, AnEmptyRoomSaysSo) {
  EXPECT_THAT(report::room_at_html(graph::RoomAt{}, ""), HasSubstr("Nothing is recorded"));
}

}  // namespace
}  // namespace debrief
