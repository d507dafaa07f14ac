// What the clocks of a zone showed on a day.
#include "io/import/markdown/times/zones.hpp"

namespace debrief::inline v0::markdown {

const TimeZone* ZoneClocks::place(std::string_view name) {
  const auto found = known_.find(name);
  if (found != known_.end()) return found->second ? &*found->second : nullptr;
  auto zone = TimeZone::named(name);
  std::optional<TimeZone> kept;
  if (zone) kept = std::move(zone).value();
  const auto& slot = known_.emplace(name, std::move(kept)).first->second;
  return slot ? &*slot : nullptr;
}

OffsetReading ZoneClocks::offset(const Zone& zone, const Date& date, std::int32_t second_of_day) {
  OffsetReading out;
  out.minutes = zone.offset_minutes.value_or(std::int16_t{0});
  if (zone.place.empty()) return out;
  const TimeZone* clocks = place(zone.place);
  if (clocks == nullptr) return out;
  const std::int64_t moment = clocks->unix_seconds({date, second_of_day});
  const auto had = static_cast<std::int16_t>(clocks->offset_seconds(moment) / 60);
  if (!zone.offset_minutes) {
    out.minutes = had;
  } else if (had != out.minutes) {
    out.in_force = false;
    out.clocks_had = had;
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
