#include "io/import/markdown/times/zone_names.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr Abbreviation abbreviations[] = {
    {"UTC", 0, {}, {}},
    {"GMT", 0, {}, {}},
    {"WET", 0, "Europe/Lisbon", {}},
    {"WEST", 60, "Europe/Lisbon", {}},
    {"BST", 60, "Europe/London", {}},
    {"CET", 60, "Europe/Paris", {}},
    {"CEST", 120, "Europe/Paris", {}},
    {"MEZ", 60, "Europe/Berlin", {}},
    {"MESZ", 120, "Europe/Berlin", {}},
    {"EET", 120, "Europe/Helsinki", {}},
    {"EEST", 180, "Europe/Helsinki", {}},
    {"MSK", 180, "Europe/Moscow", {}},
    {"TRT", 180, "Europe/Istanbul", {}},
    {"IDT", 180, "Asia/Jerusalem", {}},
    {"GST", 240, "Asia/Dubai", {}},
    {"IST", 330, "Asia/Kolkata", "Irish or Israel time"},
    {"PKT", 300, "Asia/Karachi", {}},
    {"PHT", 480, "Asia/Manila", {}},
    {"MYT", 480, "Asia/Kuala_Lumpur", {}},
    {"COT", -300, "America/Bogota", {}},
    {"CLT", -240, "America/Santiago", {}},
    {"CLST", -180, "America/Santiago", {}},
    {"ICT", 420, "Asia/Bangkok", {}},
    {"WIB", 420, "Asia/Jakarta", {}},
    {"SGT", 480, "Asia/Singapore", {}},
    {"HKT", 480, "Asia/Hong_Kong", {}},
    {"AWST", 480, "Australia/Perth", {}},
    {"JST", 540, "Asia/Tokyo", {}},
    {"KST", 540, "Asia/Seoul", {}},
    {"ACST", 570, "Australia/Adelaide", {}},
    {"ACDT", 630, "Australia/Adelaide", {}},
    {"AEST", 600, "Australia/Sydney", {}},
    {"AEDT", 660, "Australia/Sydney", {}},
    {"NZST", 720, "Pacific/Auckland", {}},
    {"NZDT", 780, "Pacific/Auckland", {}},
    {"SAST", 120, "Africa/Johannesburg", {}},
    {"CAT", 120, "Africa/Maputo", {}},
    {"EAT", 180, "Africa/Nairobi", {}},
    {"WAT", 60, "Africa/Lagos", {}},
    {"BRT", -180, "America/Sao_Paulo", {}},
    {"ART", -180, "America/Argentina/Buenos_Aires", {}},
    {"AST", -240, "America/Halifax", "Arabia time"},
    {"ADT", -180, "America/Halifax", {}},
    {"EST", -300, "America/New_York", {}},
    {"EDT", -240, "America/New_York", {}},
    {"CST", -360, "America/Chicago", "China or Cuba time"},
    {"CDT", -300, "America/Chicago", {}},
    {"MST", -420, "America/Denver", {}},
    {"MDT", -360, "America/Denver", {}},
    {"PST", -480, "America/Los_Angeles", {}},
    {"PDT", -420, "America/Los_Angeles", {}},
    {"AKST", -540, "America/Anchorage", {}},
    {"AKDT", -480, "America/Anchorage", {}},
    {"HST", -600, "Pacific/Honolulu", {}},
};

/// The longer name stands before the shorter one with which it begins.
constexpr Place all_places[] = {
    {"eastern european", "Europe/Helsinki", 120, 180},
    {"eastern africa", "Africa/Nairobi", 180, 180},
    {"eastern", "America/New_York", -300, -240},
    {"central european", "Europe/Paris", 60, 120},
    {"central africa", "Africa/Maputo", 120, 120},
    {"central", "America/Chicago", -360, -300},
    {"mountain", "America/Denver", -420, -360},
    {"pacific", "America/Los_Angeles", -480, -420},
    {"et", "America/New_York", -300, -240},
    {"ct", "America/Chicago", -360, -300},
    {"mt", "America/Denver", -420, -360},
    {"pt", "America/Los_Angeles", -480, -420},
    {"atlantic", "America/Halifax", -240, -180},
    {"alaska", "America/Anchorage", -540, -480},
    {"hawaii", "Pacific/Honolulu", -600, -600},
    {"argentina", "America/Argentina/Buenos_Aires", -180, -180},
    {"brasilia", "America/Sao_Paulo", -180, -180},
    {"uk", "Europe/London", 0, 60},
    {"british", "Europe/London", 0, 60},
    {"uk local", "Europe/London", 0, 60},
    {"western european", "Europe/Lisbon", 0, 60},
    {"west africa", "Africa/Lagos", 60, 60},
    {"east africa", "Africa/Nairobi", 180, 180},
    {"south africa", "Africa/Johannesburg", 120, 120},
    {"moscow", "Europe/Moscow", 180, 180},
    {"turkey", "Europe/Istanbul", 180, 180},
    {"israel", "Asia/Jerusalem", 120, 180},
    {"gulf", "Asia/Dubai", 240, 240},
    {"pakistan", "Asia/Karachi", 300, 300},
    {"indochina", "Asia/Bangkok", 420, 420},
    {"china", "Asia/Shanghai", 480, 480},
    {"hong kong", "Asia/Hong_Kong", 480, 480},
    {"philippine", "Asia/Manila", 480, 480},
    {"malaysia", "Asia/Kuala_Lumpur", 480, 480},
    {"korea", "Asia/Seoul", 540, 540},
    {"australian western", "Australia/Perth", 480, 480},
    {"australian central", "Australia/Adelaide", 570, 630},
    {"australian eastern", "Australia/Sydney", 600, 660},
    {"new zealand", "Pacific/Auckland", 720, 780},
    {"indian", "Asia/Kolkata", 330, 330},
    {"india", "Asia/Kolkata", 330, 330},
    {"london", "Europe/London", 0, 60},
    {"dublin", "Europe/Dublin", 0, 60},
    {"paris", "Europe/Paris", 60, 120},
    {"berlin", "Europe/Berlin", 60, 120},
    {"amsterdam", "Europe/Amsterdam", 60, 120},
    {"madrid", "Europe/Madrid", 60, 120},
    {"zurich", "Europe/Zurich", 60, 120},
    {"new york", "America/New_York", -300, -240},
    {"toronto", "America/Toronto", -300, -240},
    {"chicago", "America/Chicago", -360, -300},
    {"san francisco", "America/Los_Angeles", -480, -420},
    {"seattle", "America/Los_Angeles", -480, -420},
    {"beijing", "Asia/Shanghai", 480, 480},
    {"shanghai", "Asia/Shanghai", 480, 480},
    {"tokyo", "Asia/Tokyo", 540, 540},
    {"sydney", "Australia/Sydney", 600, 660},
    {"melbourne", "Australia/Melbourne", 600, 660},
    {"japan", "Asia/Tokyo", 540, 540},
    {"singapore", "Asia/Singapore", 480, 480},
};

}  // namespace

const Abbreviation* abbreviation_of(std::string_view name) {
  if (name.size() < 3 || name.size() > 4) return nullptr;
  for (const Abbreviation& each : abbreviations) {
    if (each.name.front() == name.front() && each.name == name) return &each;
  }
  return nullptr;
}

std::span<const Place> places() {
  return all_places;
}

}  // namespace debrief::inline v0::markdown
