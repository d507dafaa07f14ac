// The names of time zones: abbreviations, and places whose clocks people go by.
#pragma once

#include <span>
#include <string_view>

namespace debrief::inline v0::markdown {

/// "PST": what it says, where it is used, and what else it stands for.
struct Abbreviation {
  std::string_view name;
  int minutes;
  std::string_view place;
  std::string_view otherwise;
};

/// The abbreviation with this name, in capitals; null where there is none.
const Abbreviation* abbreviation_of(std::string_view name);

/// Names of places whose clocks may change with the season, with their two offsets.
struct Place {
  std::string_view words;
  std::string_view place;
  int standard;
  int summer;
};

/// Every place; a longer name stands before the shorter one with which it begins.
std::span<const Place> places();

/// Places by their names in the zone database that are read in a text: "Europe/London".
std::span<const std::string_view> known_places();

/// The zone of a city by its name, "Oslo"; empty where the city is not known.
std::string_view place_of_city(std::string_view city);

}  // namespace debrief::inline v0::markdown
